"""A flame picture of the service at work, out of py-spy's samples: a still SVG without the paths of any machine."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

_WIDTH, _LINE, _FONT = 1120, 17, 11
_LETTER = 6.1
"""Pixels of a letter, about."""
_LEAST = 0.002
"""What takes less than this part of all samples is not drawn."""
_PROCESS = re.compile(r'process \d+:"(?P<command>.*)')
"""A command may have a semicolon in it, as the stacks have between their frames: then its end is no frame."""
_FRAME = re.compile(r"(?P<function>.+) \((?P<file>[^():]+)(?::\d+)?\)$")
_LAUNCHERS = re.compile(
    r"^(?:<frozen|<string>|typer/|click/|asyncio/|uvloop|threading\.py|concurrent/|multiprocessing/|pebble/|selectors\.py|"
    r"sheaf/(?:cli/|__main__)|uvicorn/(?:server|_compat)|anyio/_core/_tasks|contextlib\.py)"
)
"""What only starts others, or waits."""
_PARTS: Mapping[str, str] = {
    "multiprocessing.spawn": "reading (processes of the pool)",
    "sheaf worker": "worker: queue, downloads, files",
    "sheaf serve": "API, with a client that polls",
}
_COLORS: tuple[tuple[str, str], ...] = (
    ("sheaf/stages/read", "#f3c969"),
    ("sheaf/stages", "#efb08c"),
    ("sheaf/", "#e98f6f"),
    ("openvino", "#c9d7a5"),
)
_OTHER, _PART = "#d9d4cc", "#b9c6d6"


@dataclass(slots=True)
class Node:
    """A function where it was called from, with how many samples saw it; `file` is empty for a part of the service."""

    name: str
    file: str
    samples: int = 0
    called: dict[tuple[str, str], Node] = field(default_factory=dict)


def flame_picture(folded: Iterable[str]) -> str:
    """Return an SVG of stacks, each a line of frames between semicolons, with the number of its samples at the end."""
    root = Node("all", "")
    for line in folded:
        stack, _, count = line.rpartition(" ")
        _add(root, list(_frames(stack.split(";"))), int(count))
    shown = [(part, depth, left) for part, depth, left in _placed(root, 0, 0.0, root.samples)]
    height = (max(depth for _, depth, _ in shown) + 1) * _LINE + 6
    drawn = "\n".join(_drawn(node, depth, left, root.samples) for node, depth, left in shown)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif" '
        f'font-size="{_FONT}">\n<rect width="{_WIDTH}" height="{height}" fill="#fff"/>\n{drawn}\n</svg>\n'
    )


def _frames(stack: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the part of the service, then its functions; parent processes and what only starts others are left out."""
    commands = [match["command"] for each in stack if (match := _PROCESS.match(each))]
    part = next((name for word, name in _PARTS.items() if commands and word in commands[-1].replace(" -m ", " ")), "")
    yield part or "others", ""
    for each in stack:
        frame = _FRAME.match(each)
        if frame is not None and not _LAUNCHERS.match(frame["file"]):
            yield frame["function"], frame["file"]


def _add(root: Node, frames: Sequence[tuple[str, str]], samples: int) -> None:
    node = root
    node.samples += samples
    for frame in frames:
        node = node.called.setdefault(frame, Node(*frame))
        node.samples += samples


def _placed(node: Node, depth: int, left: float, whole: int) -> Iterator[tuple[Node, int, float]]:
    """Yield each function that took enough, with its depth and the samples left of it."""
    yield node, depth, left
    for under in sorted(node.called.values(), key=lambda each: -each.samples):
        if under.samples >= _LEAST * whole:
            yield from _placed(under, depth + 1, left, whole)
        left += under.samples


def _drawn(node: Node, depth: int, left: float, whole: int) -> str:
    x, width, y = left / whole * _WIDTH, node.samples / whole * _WIDTH, depth * _LINE + 3
    file = node.file.rpartition("sheaf/")[2] if "sheaf/" in node.file else node.file
    text = f"{node.name} ({file})" if file else f"{node.name}, {node.samples / whole:.1%}"
    fits = int((width - 6) / _LETTER)
    color = next((color for path, color in _COLORS if path in node.file), _OTHER) if node.file else _PART
    label = text if len(text) <= fits else node.name[:fits]
    written = f'<text x="{x + 3:.1f}" y="{y + 12}">{escape(label)}</text>' if fits >= len(label) > 2 else ""
    return (
        f'<g><title>{escape(text)}: {node.samples} samples</title><rect x="{x:.1f}" y="{y}" '
        f'width="{max(width - 0.6, 0.4):.1f}" height="{_LINE - 1}" fill="{color}"/>{written}</g>'
    )
