"""Captions and values on small cards: in one type, kept within their places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from specimens.fonts import DEVANAGARI, SANS, Style
from specimens.surface import Surface, text_width, wrap


@dataclass(frozen=True, slots=True)
class CardType:
    """The type of one issue of a card."""

    label: Style
    value: Style
    head: Style

    @property
    def small(self) -> Style:
        return replace(self.label, size=self.label.size * 0.86)


def invent_type(
    rng: Random, fonts: Sequence[str] = SANS, sizes: tuple[float, float] = (6.0, 7.0), ink: str = "#161622"
) -> CardType:
    """Choose a font for the whole card, a size in points, and how far labels and values differ."""
    font, devanagari, size = rng.choice(fonts), rng.choice(DEVANAGARI), rng.uniform(*sizes)
    label = Style(size * rng.uniform(0.86, 1.0), font, 400, rng.choice((ink, "#33334a", "#4a3b2a")), devanagari)
    value = Style(size, font, rng.choice((400, 700, 700)), ink, devanagari)
    return CardType(label, value, Style(size * 1.15, font, 700, ink, devanagari))


def above(surface: Surface, place: tuple[float, float], label: str, value: str, look: CardType) -> None:
    """Print `label` at `place` and `value` under it."""
    x, y = place
    surface.text(x, y, label, look.label)
    surface.text(x, y + 1.05 * look.value.size * 0.42 + 0.6, value, look.value)


def fitted(style: Style, text: str, width: float, most_lines: int) -> Style:
    """Return `style` in the largest size, not above its own, in which `text` takes `most_lines` of `width` mm."""
    while style.size > 4 and not _fits(style, text, width, most_lines):
        style = replace(style, size=style.size * 0.96)
    return style


def _fits(style: Style, text: str, width: float, most_lines: int) -> bool:
    # Addresses whose commas have no space after them are words of half a line.
    lines = wrap(text, width, style)
    return len(lines) <= most_lines and all(text_width(line, style) <= width for line in lines)
