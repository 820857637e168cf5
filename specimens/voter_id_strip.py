"""A voter's card on a long strip with the back left of the front."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.flow import Flow
from specimens.fonts import NARROW, Style
from specimens.numbers import digits
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed
from specimens.voter_id_parts import Elector, constituency, invent_elector


def draw_back_before_front(rng: Random) -> Drawn:
    """Both sides of a card on one strip, the back at the left with sex, birth and address, the names at the right."""
    elector, look = invent_elector(rng), invent_type(rng, (*NARROW, "Public Sans"), (6.5, 7.2))
    strip = Surface(182, 62)
    strip.rectangle(0, 0, 182, 62, fill="#fdfdfb")
    for left, fill in ((3, "#f1f5ea"), (93, rng.choice(("#f7efe0", "#e7eff5")))):
        strip.rectangle(left, 4, *CARD, fill=fill, line="#8f8f86", thickness=0.25, radius=2.5)
    strip.move_origin(3, 4)
    _back(strip, rng, elector, look)
    strip.move_origin(93, 4)
    _front(strip, rng, elector, look)
    return Drawn(strip, Form.SLIP, elector.truth())


def _back(strip: Surface, rng: Random, elector: Elector, look: CardType) -> None:
    words = elector.words
    flow = Flow(strip, 4, 2.5, 78, 1.4)
    styles = (look.label, look.value)
    flow.pair(f"{words.sex} / Sex", f"{elector.local_gender} / {elector.gender}", styles, 0)
    if elector.only_age:
        flow.pair(f"{words.age} / Age as on 1.1.{elector.year}", elector.age, styles, 0)
    else:
        flow.pair(f"{words.born} / Date of Birth", elector.born, styles, 0)
    local = spelt(", ".join(elector.person.address.parts()), words.script)
    flow.pair(words.address, local, (look.label, fitted(look.label, local, 62, 2)), 16)
    flow.pair("Address", elector.address, (look.label, fitted(look.value, elector.address, 62, 3)), 16)
    ornament.signature(strip, rng, 4, 31, 22, 5)
    strip.text(4, 39.6, "Electoral Registration Officer", look.small)
    strip.text(4, 43, f"Assembly Constituency No. and Name : {constituency(rng, elector)}", look.small)
    strip.text(4, 46.2, f"Part No. : {rng.randint(1, 310)}     Place : {elector.person.address.district}", look.small)
    note = "This card may be used as an identity card under different Government schemes."
    strip.text(4, 50.6, note, narrowed(look.small, (note,), 60))
    ornament.specimen_mark(strip, rng, 68, 52, 3.2)


def _front(strip: Surface, rng: Random, elector: Elector, look: CardType) -> None:
    words = elector.words
    heading = f"{words.commission} / ELECTION COMMISSION OF INDIA"
    strip.text(42.8, 5, heading, narrowed(look.head, (heading,), 78), Align.CENTER)
    strip.text(42.8, 9, f"{words.card} / IDENTITY CARD", narrowed(look.head, (heading,), 78), Align.CENTER)
    ornament.photo(strip, rng, 4, 12.4, 19, 24)
    strip.text(13.5, 41, elector.number, narrowed(replace(look.head, size=7.6), (elector.number,), 22), Align.CENTER)
    pairs = (
        (words.elector, elector.local_name),
        ("Elector's Name", elector.name),
        (elector.local_relation_caption, elector.local_relation),
        (elector.relation_caption, elector.relation),
    )
    label = narrowed(look.label, tuple(caption for caption, _ in pairs), 20)
    value = Style(look.value.size, look.value.font, 700, look.value.color, look.value.devanagari)
    for number, (caption, text) in enumerate(pairs):
        y = 17.4 + 6.4 * number
        strip.text(27, y, caption, label)
        strip.text(48, y, f": {text}", narrowed(value, (f": {text}",), 35))
    _bars(strip, rng, 48, 43.4)


def _bars(strip: Surface, rng: Random, x: float, y: float) -> None:
    """Draw a bar code that says nothing."""
    for digit in digits(rng, 34):
        width = 0.25 + int(digit) % 3 * 0.22
        strip.rectangle(x, y, width, 6, fill="#1a1a1a")
        x += width + 0.4


LAYOUTS = (Layout("VOTER_ID", "back_before_front", draw_back_before_front),)
