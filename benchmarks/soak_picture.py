"""The memory of processes over time: as a picture, and as how far it is from flat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

_WIDTH, _HEIGHT, _MARGIN = 640, 320, 52
_COLORS = ("#1f5fa8", "#c0504d", "#4f8f3a", "#8064a2", "#c98a1b", "#333")
_WARM = 0.25
"""So much of a run is warm-up: by then every shape of page has been seen."""
_SHARE = 0.25
"""So much of what is left is compared: its first part with its last."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What a process held, in MB, so many minutes after the start; `pages` had been read by then."""

    process: str
    minutes: float
    pages: int
    resident: float


@dataclass(frozen=True, slots=True)
class Change:
    """Medians in MB after warm-up and at the end, and the most ever held."""

    before: float
    after: float
    most: float

    @property
    def share(self) -> float:
        return self.after / self.before - 1


def flatness(samples: Sequence[Sample]) -> Mapping[str, Change]:
    """Compare for each process the memory after warm-up with that at the end of the run."""
    start, end = 0.0, max(sample.minutes for sample in samples)
    warm = start + _WARM * (end - start)
    first, last = warm + _SHARE * (end - warm), end - _SHARE * (end - warm)
    found: dict[str, Change] = {}
    for name, own in _by_process(samples).items():
        before = [each.resident for each in own if warm <= each.minutes <= first]
        after = [each.resident for each in own if each.minutes >= last]
        if before and after:
            found[name] = Change(median(before), median(after), max(each.resident for each in own))
    return found


def memory_picture(samples: Sequence[Sample]) -> str:
    """Return an SVG: a line for each process, MB over minutes."""
    end = max(sample.minutes for sample in samples)
    top = 100 * (int(max(sample.resident for sample in samples)) // 100 + 1)
    width, height = _WIDTH + 2 * _MARGIN, _HEIGHT + 2 * _MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
        'font-size="11">',
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
    ]
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = _MARGIN + share * _WIDTH, _MARGIN + (1 - share) * _HEIGHT
        parts.append(f'<line x1="{_MARGIN}" y1="{y:.0f}" x2="{_MARGIN + _WIDTH}" y2="{y:.0f}" stroke="#ddd"/>')
        parts.append(f'<text x="{_MARGIN - 6}" y="{y + 4:.0f}" text-anchor="end">{share * top:.0f} MB</text>')
        parts.append(
            f'<text x="{x:.0f}" y="{_MARGIN + _HEIGHT + 16}" text-anchor="middle">{share * end:.0f} min</text>'
        )
    for place, (name, own) in enumerate(_by_process(samples).items()):
        color = _COLORS[place % len(_COLORS)]
        points = " ".join(
            f"{_MARGIN + each.minutes / end * _WIDTH:.1f},{_MARGIN + (1 - each.resident / top) * _HEIGHT:.1f}"
            for each in own
        )
        parts.append(f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="1.5"/>')
        parts.append(f'<text x="{_MARGIN + 8 + 150 * place}" y="{_MARGIN - 14}" fill="{color}">{name}</text>')
    title = f"Resident memory while {max(sample.pages for sample in samples):,} pages are read"
    parts.append(f'<text x="{width / 2}" y="18" text-anchor="middle" font-size="13">{title}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def _by_process(samples: Sequence[Sample]) -> Mapping[str, list[Sample]]:
    found: dict[str, list[Sample]] = {}
    for sample in samples:
        found.setdefault(sample.process, []).append(sample)
    return found
