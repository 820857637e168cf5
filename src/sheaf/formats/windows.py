"""The stretches of a text that an identifier of a known length could be read from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sheaf.formats.digits import ascii_digits

_STROKES = "|!"
"""Not alphanumeric, but often what a 1 or an I is read as."""
_JOIN = re.compile(r"(?:[ \t\n]{0,2}[-–][ \t\n]{0,2}|[ \t\n]{1,2})")


@dataclass(frozen=True, slots=True)
class Window:
    """`text` without the joiners, `start` and `end` in the searched text, `groups` the lengths between joiners."""

    text: str
    start: int
    end: int
    groups: tuple[int, ...]

    @property
    def is_joined(self) -> bool:
        return len(self.groups) > 1


def windows(text: str, length: int) -> Iterator[Window]:
    """Yield every stretch of `length` letters and digits that begins and ends at a word's edge.

    Spaces and hyphens may stand inside. Digits of Indian scripts are taken as ASCII.

    >>> [(window.text, window.start, window.groups) for window in windows("PAN: ABCPK 1234F.", 10)]
    [('ABCPK1234F', 5, (5, 5))]
    >>> list(windows("XABCPK1234F", 10))
    []
    """
    text = ascii_digits(text)
    for start, character in enumerate(text):
        if _is_token(character) and (start == 0 or not text[start - 1].isalnum()):
            window = _window_at(text, start, length)
            if window is not None:
                yield window


def _window_at(text: str, start: int, length: int) -> Window | None:
    taken: list[str] = []
    groups = [0]
    position = start
    while position < len(text) and len(taken) < length:
        if _is_token(text[position]):
            taken.append(text[position])
            groups[-1] += 1
            position += 1
            continue
        join = _JOIN.match(text, position)
        if join is None:
            return None
        position = join.end()
        groups.append(0)
    is_whole = len(taken) == length and (position == len(text) or not text[position].isalnum())
    return Window("".join(taken), start, position, tuple(groups)) if is_whole else None


def _is_token(character: str) -> bool:
    return (character.isascii() and character.isalnum()) or character in _STROKES
