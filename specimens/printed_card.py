"""Captions and values set on a card in whatever arrangement a printer fancied, in a size in which all of it fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from random import Random

from specimens import ornament
from specimens.card_text import CardType, invent_type
from specimens.flow import Flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.surface import CARD, Align, Surface, narrowed, text_width

FONTS = (*SANS, *SANS, *NARROW, *SERIF, "Titillium Web")
COLONS = (":", ":", ":", " :", " :-", "", "-")
SIZES = (7.2, 6.6, 6.1, 5.6, 5.1, 4.7)
"""Points, the largest first."""
_MIDDLE = 0.51
"""Where the second of two in a row begins, as a part of the width."""
BACKGROUNDS = (
    ("#fdf6e8", "#e3eef6"), ("#f3f0fa", "#dfe9f4"), ("#eef7ef", "#dcebea"), ("#ffffff", "#f2f2f2"),
    ("#fff4d6", "#ffe3b8"), ("#e6f2ff", "#cfe2f7"), ("#fce8ee", "#f4dce6"), ("#f0f5dc", "#dfe9c4"),
)  # fmt: skip


class Arrangement(Enum):
    """How captions and values stand to each other."""

    INLINE = "inline"
    """The value follows its caption at once."""
    COLUMN = "column"
    """Captions in one column, values in another."""
    STACKED = "stacked"
    """The value under its caption."""
    PAIRED = "paired"
    """Two short ones in a row, each value after its caption."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A caption and its value. `over` is a line over the value: the same in another script."""

    caption: str
    value: str
    is_short: bool = False
    is_long: bool = False
    """It takes as many lines as it needs; others are printed small enough for one."""
    over: str = ""


@dataclass(frozen=True, slots=True)
class Manner:
    """What one printer does throughout a card."""

    arrangement: Arrangement
    colon: str
    look: CardType


def invent_manner(rng: Random, arrangement: Arrangement, size: float, ink: str = "#161622") -> Manner:
    look = invent_type(rng, FONTS, (size, size * 1.03), ink)
    return Manner(arrangement, rng.choice(COLONS), look)


def fitted_card(rng: Random, draw: Callable[[Random, Surface, float], float], size: tuple[float, float]) -> Surface:
    """Draw in the largest type in which it ends within the card; `draw` gets it in points and returns where it ended.

    Every attempt gets the same random numbers.
    """
    seed = rng.getrandbits(32)
    surface = Surface(*size)
    for points in SIZES:
        surface = Surface(*size)
        if draw(Random(seed), surface, points) <= size[1] - 1:
            break
    return surface


def background(card: Surface, rng: Random) -> None:
    ornament.wash(card, *rng.choice(BACKGROUNDS))
    if rng.random() < 0.7:
        ornament.waves(card, rng, rng.choice(("#c8b48a", "#9db7c9", "#b3a6c4", "#a9c2a5")), rng.uniform(0.15, 0.4))


def heading(card: Surface, lines: Sequence[str], look: CardType, width: float = CARD[0]) -> float:
    """Print `lines` in the middle of `width` and return where the next thing may begin."""
    y = 2.0
    for line in lines:
        style = narrowed(look.head, (line,), width - 16)
        y += style.size * 0.44
        card.text(width / 2, y, line, style, Align.CENTER)
    return y + 1.4


def print_entries(flow: Flow, entries: Sequence[Entry], manner: Manner) -> None:
    """Print `entries` down the column of `flow`."""
    rest = list(entries)
    while rest:
        entry = rest.pop(0)
        is_pair = manner.arrangement is Arrangement.PAIRED and len(rest) > 0
        if is_pair and _is_half(entry, manner, flow.width) and _is_half(rest[0], manner, flow.width):
            beside = flow.beside(flow.width * _MIDDLE, flow.width * (1 - _MIDDLE))
            _print(flow, entry, manner)
            _print(beside, rest.pop(0), manner)
        else:
            _print(flow, entry, manner)


def _is_half(entry: Entry, manner: Manner, width: float) -> bool:
    own = text_width(f"{entry.caption}{manner.colon}  ", manner.look.label) + text_width(entry.value, manner.look.value)
    return entry.is_short and own < width * (1 - _MIDDLE)


def _print(flow: Flow, entry: Entry, manner: Manner) -> None:
    look = manner.look
    match manner.arrangement:
        case Arrangement.STACKED:
            flow.line(entry.caption, replace(look.label, size=look.label.size * 0.85))
            _print_over(flow, entry, manner)
            flow.paragraph(entry.value, _value_style(entry, look, flow.width))
            flow.gap(0.35)
        case Arrangement.COLUMN:
            indent = min(flow.width * 0.45, 26)
            label, value = narrowed(look.label, (entry.caption,), indent - 2.4), flow.width - indent
            if entry.over:
                flow.pair("", entry.over, (label, narrowed(look.value, (entry.over,), value)), indent, "")
            styles = (label, _value_style(entry, look, value))
            flow.pair(entry.caption, entry.value, styles, indent, manner.colon.strip())
        case Arrangement.INLINE | Arrangement.PAIRED:
            _print_over(flow, entry, manner)
            _print_inline(flow, entry, manner)


def _print_over(flow: Flow, entry: Entry, manner: Manner) -> None:
    if entry.over:
        flow.line(entry.over, narrowed(manner.look.value, (entry.over,), flow.width))


def _value_style(entry: Entry, look: CardType, width: float) -> Style:
    return narrowed(look.value, tuple(entry.value.split()) if entry.is_long else (entry.value,), width)


def _print_inline(flow: Flow, entry: Entry, manner: Manner) -> None:
    """Print caption and value in one run; what does not fit goes on at the caption's left."""
    caption = f"{entry.caption}{manner.colon}"
    left = text_width(caption, manner.look.label) + 1.2
    style = _value_style(entry, manner.look, flow.width - left)
    words, first = entry.value.split(), ""
    while words and (not entry.is_long or left + text_width(f"{first} {words[0]}", style) <= flow.width):
        first = f"{first} {words.pop(0)}".strip()
    if first:
        flow.pair(caption, first, (manner.look.label, style), left, "")
    else:
        flow.line(caption, manner.look.label)
    flow.paragraph(" ".join(words), style)
