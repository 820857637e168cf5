"""Aadhaar cards set in ways that no tuning layout has. Never run the pipeline on them while tuning."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.aadhaar_parts import Holder, code, invent_holder, relation
from specimens.fonts import Style
from specimens.people import printed_date
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed

_FONTS = ("Titillium Web", "Mukta", "Hind", "Baloo 2")


def draw_number_on_top(rng: Random) -> Drawn:
    """A plastic front: the number beside the heading, the photo right, the gender over the birth."""
    holder, font = invent_holder(rng), rng.choice(_FONTS)
    card = Surface(*CARD)
    ornament.wash(card, "#fffaf0", "#e6f1f4")
    card.rectangle(0, 0, 3, 54, fill="#f29b38")
    card.rectangle(82.6, 0, 3, 54, fill="#2e8b4f")
    head = Style(rng.uniform(6.4, 7.2), font, 700, "#222233")
    card.text(6, 6, holder.words.government, head)
    card.text(6, 9.6, "Government of India", head)
    card.text(80, 8, holder.number, Style(rng.uniform(9.5, 10.5), font, 700), Align.RIGHT)
    ornament.photo(card, rng, 60, 14, 18, 23)
    body = Style(rng.uniform(6.8, 7.6), font, 400, "#151515")
    local = spelt(holder.person.name, holder.words.script)
    genders = f"{holder.gender_words.partition('/')[0]} - {holder.person.gender.capitalize()}"
    lines = (local, holder.person.name, genders, f"{holder.words.born} - Date of Birth: {holder.born}")
    y = 18.0
    for line in lines:
        card.text(7, y, line, narrowed(body, lines, 50))
        y += rng.uniform(4.6, 5.0)
    card.text(7, 43, f"VID {holder.virtual_id}", Style(6.4, font, 400, "#333333"))
    card.text(7, 46.6, f"Issued on {printed_date(holder.issued)}", Style(5.2, font, 400, "#555555"))
    card.text(42.8, 51.6, holder.words.mine, Style(7, font, 700, "#b03a2e"), Align.CENTER)
    ornament.specimen_mark(card, rng, 60, 42, 3.4)
    return Drawn(card, Form.CARD, holder.front_truth())


def draw_banded_sides(rng: Random) -> Drawn:
    """Both sides on one slip, the back on top; the address begins with the relation on a line of its own."""
    holder, font = invent_holder(rng), rng.choice(_FONTS)
    slip = Surface(90, 116)
    slip.rectangle(0, 0, 90, 116, fill="#ffffff")
    slip.move_origin(2.2, 2)
    _banded_back(slip, rng, holder, font)
    slip.move_origin(2.2, 60)
    slip.rectangle(0, 0, *CARD, line="#b5b5b5")
    body = Style(rng.uniform(6.6, 7.4), font, 400)
    slip.text(42.8, 5.4, f"{holder.words.government} - GOVERNMENT OF INDIA", Style(6.8, font, 700), Align.CENTER)
    ornament.photo(slip, rng, 5, 10, 16, 20)
    lines = (
        spelt(holder.person.name, holder.words.script),
        holder.person.name,
        f"{holder.words.born}/Date of Birth {holder.born}",
        holder.gender_words.replace("/ ", " / "),
    )
    for number, line in enumerate(lines):
        slip.text(25, 14 + number * 4.8, line, narrowed(body, lines, 56))
    slip.text(25, 40, holder.number, Style(11.5, font, 700))
    slip.text(42.8, 50, holder.words.right, Style(6.8, font, 700), Align.CENTER)
    slip.move_origin(0, 0)
    ornament.specimen_mark(slip, rng, 70, 115, 3.4)
    return Drawn(slip, Form.SLIP, {**holder.truth(), "address": _address(holder)})


def _banded_back(slip: Surface, rng: Random, holder: Holder, font: str) -> None:
    slip.rectangle(0, 0, *CARD, line="#b5b5b5")
    slip.rectangle(0, 0, CARD[0], 6, fill="#dfe9f3")
    slip.text(42.8, 4.2, "Unique Identification Authority of India", Style(7, font, 700), Align.CENTER)
    code(slip, rng, 4, 10, 22)
    slip.text(30, 12, f"{holder.words.address} / Address", Style(6.2, font, 700))
    body = Style(rng.uniform(5.8, 6.4), font, 400)
    slip.text(30, 15.2, f"{relation(holder.person)},", body)
    rest = _address(holder).removeprefix(f"{relation(holder.person)}, ")
    slip.paragraph(30, 18.2, 52, rest, body, 1.22)
    slip.text(42.8, 46, holder.number, Style(11, font, 700), Align.CENTER)
    slip.text(42.8, 52, "Toll free 1947 | www.uidai.gov.in", Style(5.2, font, 400), Align.CENTER)


def _address(holder: Holder) -> str:
    address = holder.person.address
    return f"{relation(holder.person)}, {', '.join(address.parts())}, {address.state}, {address.pincode}"


LAYOUTS = (
    Layout("AADHAAR", "number_on_top", draw_number_on_top, held_apart=True, is_lesson=True),
    Layout("AADHAAR", "banded_sides", draw_banded_sides, held_apart=True, is_lesson=True),
)
