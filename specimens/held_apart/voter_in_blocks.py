"""A voter's card held apart: each side says everything in the state's language first, and then all of it in English."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.fonts import NARROW, SANS, SERIF
from specimens.numbers import digits
from specimens.people import day_between
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed, text_width, wrap
from specimens.voter_id_parts import Elector, constituency, invent_elector

_SIDE = (94.0, 62.0)
_MARGIN = 4.0


@dataclass(frozen=True, slots=True)
class _Block:
    """Captions with values in one language, down from (x, y) within `width` mm, a line every `step` mm."""

    x: float
    y: float
    width: float
    step: float
    pairs: Sequence[tuple[str, str]]


def draw_blocks(rng: Random) -> Drawn:
    """The laminated card of the nineties and after: both sides in one foil, one over the other or side by side."""
    elector = invent_elector(rng, is_old=True)
    type_ = invent_type(rng, (*SERIF[:2], *SANS[:3], *NARROW[:2]), (6.2, 7.0), "#1c1a18")
    is_stacked = rng.random() < 0.6
    across, down = (1, 2) if is_stacked else (2, 1)
    size = (across * _SIDE[0] + (across + 1) * _MARGIN, down * _SIDE[1] + (down + 1) * _MARGIN)
    foil = Surface(*size)
    foil.rectangle(0, 0, *size, fill=rng.choice(("#e9ecee", "#eeeae0", "#e4e8ea")))
    ground = rng.choice(("#f7f4e8", "#fbfbf8", "#eff4f1", "#f8efe6"))
    starts = ((0, 0), (0, 1) if is_stacked else (1, 0))
    for (column, row), draw in zip(starts, (_front, _back), strict=True):
        foil.move_origin(_MARGIN + column * (_SIDE[0] + _MARGIN), _MARGIN + row * (_SIDE[1] + _MARGIN))
        foil.rectangle(0, 0, *_SIDE, fill=ground, line="#8c8c86")
        draw(foil, rng, elector, type_)
    foil.move_origin(0, 0)
    return Drawn(foil, Form.SLIP, elector.truth())


def _front(side: Surface, rng: Random, elector: Elector, type_: CardType) -> None:
    """Draw the photo left with the number over it, and the two blocks of names at its right."""
    words = elector.words
    side.text(47, 5, words.commission, type_.head, Align.CENTER)
    side.text(47, 9, "ELECTION COMMISSION OF INDIA", type_.head, Align.CENTER)
    side.text(47, 13, f"{words.card}  IDENTITY CARD", type_.label, Align.CENTER)
    side.line(3, 15, 91, 15, "#6d6d6d")
    number = replace(type_.head, size=type_.head.size + 1.2)
    side.text(3.5, 20.2, elector.number, narrowed(number, (elector.number,), 33))
    ornament.photo(side, rng, 6, 23, 25, 31)
    ornament.hologram(side, rng, 25, 46, 9)
    local = (
        (words.elector, elector.local_name),
        (elector.local_relation_caption, elector.local_relation),
        (words.sex, elector.local_gender),
    )
    gender = elector.gender[0] if rng.random() < 0.35 else elector.gender
    english = (
        (rng.choice(("Elector's Name", "Name")), elector.name),
        (elector.relation_caption, elector.relation),
        ("Sex", gender),
        (f"Age as on 1.1.{elector.year}", elector.age),
    )
    _print(side, _Block(39, 20, 53, 4.5, local), type_)
    side.line(39, 32.6, 91, 32.6, "#9c9c94")
    _print(side, _Block(39, 37.2, 53, 4.7, english), type_)
    ornament.specimen_mark(side, rng, 76, 59.5, 4)


def _print(side: Surface, block: _Block, type_: CardType) -> None:
    """Print captions in a column as wide as the widest, values after a colon."""
    captions = tuple(caption for caption, _ in block.pairs)
    label = narrowed(type_.label, captions, block.width * 0.46)
    indent = max(text_width(caption, label) for caption in captions) + 1.2
    for number, (caption, value) in enumerate(block.pairs):
        y = block.y + number * block.step
        side.text(block.x, y, caption, label)
        side.text(block.x + indent, y, f": {value}", narrowed(type_.value, (f": {value}",), block.width - indent))


def _back(side: Surface, rng: Random, elector: Elector, type_: CardType) -> None:
    """Draw the address in both languages, the officer's line, place and day, and the note on what the card is not."""
    plain = replace(type_.value, weight=400)
    side.text(4, 6, f"{elector.words.address} :", type_.label)
    local = spelt(", ".join(elector.person.address.parts()), elector.words.script)
    small = replace(plain, size=plain.size * 0.9)
    for number, line in enumerate(wrap(local, 86, small)[:2]):
        side.text(4, 10.2 + 3.8 * number, line, small)
    side.text(4, 19.4, "Address :", type_.label)
    side.paragraph(4, 23.4, 86, elector.address, fitted(type_.value, elector.address, 86, 3), 1.28)
    side.line(3, 34.4, 91, 34.4, "#9c9c94")
    year = elector.year
    day = day_between(
        rng,
        elector.person.born.replace(year=year, month=2, day=1),
        elector.person.born.replace(year=year, month=12, day=28),
    )
    side.text(4, 39, f"Date : {day:%d.%m.%Y}", type_.label)
    place = f"Place : {elector.person.address.city}"
    side.text(4, 42.8, place, narrowed(type_.label, (place,), 40))
    ornament.signature(side, rng, 58, 36, 24, 5)
    side.text(90, 44.6, "Electoral Registration Officer", type_.label, Align.RIGHT)
    where = f"For {constituency(rng, elector)} Assembly Constituency"
    side.text(90, 48.2, where, narrowed(type_.label, (where,), 84), Align.RIGHT)
    part = f"Part No. {rng.randint(1, 320)}    Serial No. {digits(rng, 3)}"
    if rng.random() < 0.6:
        side.text(90, 51.8, part, type_.label, Align.RIGHT)
    note = "This card may be used as an identity card under different Government Schemes."
    side.text(47, 59, note, narrowed(type_.small, (note,), 86), Align.CENTER)


LAYOUTS = (Layout("VOTER_ID", "in_blocks", draw_blocks, held_apart=True),)
