"""Aadhaar papers: the letter, what is cut out of it, the plastic card, the downloads (DOCTYPES.md, AADHAAR)."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.aadhaar_parts import (
    Holder,
    Look,
    address_block,
    address_columns,
    code,
    enrolment_number,
    front_lines,
    front_reach,
    heading,
    invent_holder,
    invent_look,
    issue_date,
    letter_lines,
    masked,
    number_line,
    slogan,
)
from specimens.people import printed_date
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface

SLIP = (88.0, 56.0)


def draw_front(rng: Random) -> Drawn:
    """The laminated front that was cut out of the letter."""
    holder, look = invent_holder(rng), invent_look(rng)
    slip = _blank(rng, *SLIP)
    _cut_front(slip, rng, holder, look)
    return Drawn(slip, Form.SLIP, holder.front_truth())


def draw_year(rng: Random) -> Drawn:
    """The front of the first years, on which people without papers had only a year of birth."""
    holder, look = replace(invent_holder(rng), only_year=True), invent_look(rng)
    slip = _blank(rng, *SLIP)
    ornament.emblem(slip, 8, 8, 9)
    slip.text(18, 6, holder.words.government, look.style(1.05))
    slip.text(18, 10, "GOVERNMENT OF INDIA", look.style(1.05))
    ornament.photo(slip, rng, 4, 15, 18, 22)
    front_lines(slip, holder, look, 25, 19, rng.uniform(1.4, 1.7))
    number_line(slip, holder, look, 44, 45, with_vid=False)
    slip.line(2, 47, 86, 47, "#c0392b", 0.5)
    slip.text(44, 51.5, holder.words.right, look.style(1.1, 700), Align.CENTER)
    ornament.specimen_mark(slip, rng, 70, 54.5)
    return Drawn(slip, Form.SLIP, holder.front_truth())


def draw_back(rng: Random) -> Drawn:
    """The back alone: an address and the number."""
    holder, look = invent_holder(rng), invent_look(rng)
    slip = _blank(rng, *SLIP)
    _cut_back(slip, rng, holder, look)
    return Drawn(slip, Form.SLIP, holder.back_truth())


def draw_both_stacked(rng: Random) -> Drawn:
    """Front and back cut out in one piece, one over the other."""
    holder, look = invent_holder(rng), invent_look(rng)
    slip = _blank(rng, SLIP[0], 2 * SLIP[1])
    _cut_front(slip, rng, holder, look)
    slip.dashed_line(0, SLIP[1], SLIP[0], SLIP[1])
    slip.move_origin(0, SLIP[1])
    _cut_back(slip, rng, holder, look)
    return Drawn(slip, Form.SLIP, holder.truth())


def draw_plastic_front(rng: Random) -> Drawn:
    """The plastic card's front: a second small portrait, the issue date along the edge."""
    holder, look = invent_holder(rng), invent_look(rng)
    card = _plastic(rng)
    _plastic_front(card, rng, holder, look)
    return Drawn(card, Form.CARD, holder.front_truth())


def _plastic_front(card: Surface, rng: Random, holder: Holder, look: Look) -> None:
    ornament.emblem(card, 7, 7, 7)
    card.text(42, 5.6, holder.words.government, look.style(1.05, 700), Align.CENTER)
    card.text(42, 9.4, "Government of India", look.style(1.05, 700), Align.CENTER)
    ornament.photo(card, rng, 8, 15, 18, 23)
    ornament.photo(card, rng, 73, 33, 7, 9)
    issue_date(card, rng, holder, look, (5.6, 38))
    front_lines(card, holder, look, 29, 19, rng.uniform(1.45, 1.75))
    number_line(card, holder, look, 43, 44, with_vid=rng.random() < 0.8)
    slogan(card, holder, look, 52)
    ornament.specimen_mark(card, rng, 71, 46)


def _plastic_back(card: Surface, rng: Random, holder: Holder, look: Look) -> None:
    card.text(45, 6, holder.words.authority, look.style(0.95, 700), Align.CENTER)
    card.text(45, 9.6, "Unique Identification Authority of India", look.style(0.95), Align.CENTER)
    address_block(card, holder, look, (5, 15), 46)
    code(card, rng, 56, 13, rng.uniform(22, 26))
    number_line(card, holder, look, 42.8, 46, with_vid=True)
    card.text(6, 52.6, "1947   help@uidai.gov.in   www.uidai.gov.in", look.style(0.72))


def draw_letter(rng: Random) -> Drawn:
    """The letter: enrolment number, address block, number, and the card below a dashed line."""
    holder, look = invent_holder(rng), invent_look(rng)
    page = Surface(*A4)
    _letter(page, rng, holder, look)
    return Drawn(page, Form.PAGE, holder.truth())


def draw_upper_half(rng: Random) -> Drawn:
    """The letter's upper half alone: its address has no label but "To" and stands over several lines."""
    holder, look = invent_holder(rng), invent_look(rng)
    half = _blank(rng, 210, 168)
    _upper_half(half, rng, holder, look)
    ornament.specimen_mark(half, rng, 96, 166, 6)
    *address, _ = letter_lines(holder)
    truth: dict[str, Value] = {
        "name": holder.person.name,
        "address": " ".join(address),
        "formatted_address": holder.person.address.formatted(),
        "aadhaar_number": holder.number,
    }
    return Drawn(half, Form.PAGE, truth)


def draw_plastic_both(rng: Random) -> Drawn:
    """Both sides of the plastic card in one scan, the front on top."""
    holder, look = invent_holder(rng), invent_look(rng)
    sides = Surface(92, 118)
    sides.rectangle(0, 0, 92, 118, fill="#fbfbfb")
    for top, draw in ((3.0, _plastic_front), (61.0, _plastic_back)):
        sides.move_origin(3.2, top)
        sides.rectangle(0, 0, *CARD, fill=rng.choice(("#fdf6ea", "#f4f8ef")), line="#bbbbbb", radius=3)
        draw(sides, rng, holder, look)
    return Drawn(sides, Form.SLIP, holder.truth())


def draw_masked_letter(rng: Random) -> Drawn:
    """The masked download: eight digits are crosses wherever the number stands."""
    holder, look = masked(invent_holder(rng)), invent_look(rng)
    page = Surface(*A4)
    _letter(page, rng, holder, look)
    return Drawn(page, Form.PAGE, holder.truth())


def draw_masked_front(rng: Random) -> Drawn:
    """The front cut out of a masked download."""
    holder, look = masked(invent_holder(rng)), invent_look(rng)
    slip = _blank(rng, *SLIP)
    _cut_front(slip, rng, holder, look)
    return Drawn(slip, Form.SLIP, holder.front_truth())


def draw_two_sides(rng: Random) -> Drawn:
    """A sheet on which both sides of a card were copied."""
    holder, look = invent_holder(rng), invent_look(rng)
    page = Surface(*A4)
    left, top = rng.uniform(20, 95), rng.uniform(25, 70)
    for y, draw in ((top, _cut_front), (top + rng.uniform(60, 100), _cut_back)):
        page.move_origin(left + rng.uniform(-6, 6), y)
        page.rectangle(0, 0, *SLIP, line="#999999", radius=rng.choice((0, 3)))
        draw(page, rng, holder, look)
    page.move_origin(0, 0)
    if rng.random() < 0.5:
        ornament.signature(page, rng, rng.uniform(20, 120), 235, 45, 12)
    return Drawn(page, Form.PAGE, holder.truth())


def _blank(rng: Random, width: float, height: float) -> Surface:
    slip = Surface(width, height)
    slip.rectangle(0, 0, width, height, fill=rng.choice(("#ffffff", "#fdfcf8", "#f8faf6", "#fbf7ee")))
    return slip


def _plastic(rng: Random) -> Surface:
    card = Surface(*CARD)
    ornament.wash(card, *rng.choice((("#fdf3e4", "#eef7ee"), ("#ffffff", "#f2f6ea"), ("#fff6ea", "#e8f2ee"))))
    ornament.waves(card, rng, rng.choice(("#e8c48a", "#9cc59c", "#d9a9a0")), 0.3)
    return card


def _cut_front(side: Surface, rng: Random, holder: Holder, look: Look) -> None:
    heading(side, holder, look, is_back=False)
    ornament.photo(side, rng, 4, 14, 17, 21)
    has_code = front_reach(holder, look) < 40 and rng.random() < 0.6
    front_lines(side, holder, look, 24, 18, rng.uniform(1.4, 1.7))
    if has_code:
        code(side, rng, 66, 24, 17)
    if rng.random() < 0.5:
        issue_date(side, rng, holder, look, (2.6, 37))
    number_line(side, holder, look, rng.choice((40, 43)), 43, with_vid=rng.random() < 0.5)
    slogan(side, holder, look, 52.5)
    ornament.specimen_mark(side, rng, 73, 54.8)


def _cut_back(side: Surface, rng: Random, holder: Holder, look: Look) -> None:
    heading(side, holder, look, is_back=True)
    if rng.random() < 0.5:
        address_block(side, holder, look, (4, 15), rng.uniform(46, 52))
        code(side, rng, 60, 14, 24)
    else:
        address_columns(side, holder, look, 15, 38.5)
    number_line(side, holder, look, 43, 47, with_vid=rng.random() < 0.4)
    side.line(2, 51.2, 83, 51.2, "#c0392b", 0.4)
    side.text(6, 54.2, "1947", look.style(0.75))
    side.text(26, 54.2, "help@uidai.gov.in", look.style(0.75))
    side.text(56, 54.2, "www.uidai.gov.in", look.style(0.75))
    ornament.specimen_mark(side, rng, 76, 13.6, 3.4)


def _upper_half(page: Surface, rng: Random, holder: Holder, look: Look) -> None:
    big = replace(look, size=look.size * 1.25)
    page.text(105, 14, holder.words.authority, big.style(1.1, 700), Align.CENTER)
    page.text(105, 20, holder.words.government, big.style(), Align.CENTER)
    page.text(105, 26, "Unique Identification Authority of India", big.style(1.1, 700), Align.CENTER)
    page.text(105, 31, "Government of India", big.style(), Align.CENTER)
    page.text(30, 42, f"{holder.words.enrolment}/ Enrolment No.: {enrolment_number(rng)}", big.style())
    y = 52.0
    for line in ("To", _spelt_name(holder), holder.person.name, *letter_lines(holder)):
        page.text(30, y, line, big.style())
        y += big.size * MM_STEP
    code(page, rng, 130, 60, 42)
    if rng.random() < 0.6:
        _signed(page, holder, look)
    page.text(105, 138, f"{holder.words.number} / Your Aadhaar No. :", big.style(), Align.CENTER)
    number_line(page, holder, replace(look, number_size=17), 105, 147, with_vid=False)
    page.text(105, 153, f"VID : {holder.virtual_id}", big.style(), Align.CENTER)
    page.text(105, 161, holder.words.mine, big.style(1.4, 700), Align.CENTER)


def _letter(page: Surface, rng: Random, holder: Holder, look: Look) -> None:
    _upper_half(page, rng, holder, look)
    _notes(page, look)
    page.dashed_line(8, 212, 202, 212)
    for x, draw in ((14, _cut_front), (108, _cut_back)):
        page.move_origin(x, 220)
        page.rectangle(0, 0, *SLIP, line="#aaaaaa")
        draw(page, rng, holder, look)
    page.move_origin(0, 0)
    page.vertical_text(10, 150, f"Issue Date: {printed_date(holder.issued)}", look.style(0.8))
    ornament.specimen_mark(page, rng, 96, 292, 6)


MM_STEP = 0.53
"""Line height in mm for each point of type size in the letter."""


def _spelt_name(holder: Holder) -> str:
    return spelt(holder.person.name, holder.words.script)


def _signed(page: Surface, holder: Holder, look: Look) -> None:
    """Print the note that a viewer of signed files shows."""
    page.text(130, 112, "Signature Not Verified", look.style(0.9, 700))
    page.text(130, 115.5, "Digitally signed by SPECIMEN AUTHORITY", look.style(0.7))
    page.text(130, 118.5, f"Date: {holder.issued:%Y.%m.%d} 10:11:12 IST", look.style(0.7))


def _notes(page: Surface, look: Look) -> None:
    y = 172.0
    page.text(30, y, "सूचना / INFORMATION", look.style(1.0, 700))
    for line in (
        "Aadhaar is a proof of identity, not of citizenship or date of birth.",
        "Aadhaar is unique and secure. Verify identity using the secure QR code or offline XML.",
        "To establish identity, authenticate online. This is electronically generated letter.",
        "Aadhaar is valid throughout the country. Keep your mobile number and e-mail updated.",
        "आधार पहचान का प्रमाण है, नागरिकता का नहीं।",
    ):
        y += 5
        page.circle(28, y - 0.9, 0.5, fill="#333333")
        page.text(30, y, line, look.style())


LAYOUTS = (
    Layout("AADHAAR", "front", draw_front),
    Layout("AADHAAR", "year", draw_year),
    Layout("AADHAAR", "back", draw_back),
    Layout("AADHAAR", "both_stacked", draw_both_stacked),
    Layout("AADHAAR", "plastic_front", draw_plastic_front),
    Layout("AADHAAR", "letter", draw_letter),
    Layout("AADHAAR", "upper_half", draw_upper_half),
    Layout("AADHAAR", "plastic_both", draw_plastic_both),
    Layout("AADHAAR", "masked_letter", draw_masked_letter),
    Layout("AADHAAR", "masked_front", draw_masked_front),
    Layout("AADHAAR", "two_sides", draw_two_sides, is_copy=True),
)
