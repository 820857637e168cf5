"""Aadhaar papers held apart from tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.aadhaar_coded import code_truth, signed_code
from specimens.aadhaar_parts import (
    Holder,
    Look,
    code,
    enrolment_number,
    invent_holder,
    invent_look,
    letter_lines,
)
from specimens.fonts import NARROW, SERIF
from specimens.people import Gender, printed_date
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, wrap

FONTS = (*NARROW, *SERIF, "Titillium Web")
PHONE = (72.0, 150.0)
"""A telephone's screen in mm."""


def draw_strip(rng: Random) -> Drawn:
    """Front and back cut out side by side, from a download of recent years with its own wording."""
    holder, look = invent_holder(rng), _look(rng)
    slip = Surface(180, 58)
    slip.rectangle(0, 0, 180, 58, fill="#ffffff", line="#bbbbbb")
    slip.dashed_line(90, 0, 90, 58)
    _recent_front(slip, rng, holder, look)
    slip.move_origin(91, 0)
    _recent_back(slip, rng, holder, look)
    return Drawn(slip, Form.SLIP, holder.truth())


def draw_recent_front(rng: Random) -> Drawn:
    """The recent download's front alone."""
    holder, look = invent_holder(rng), _look(rng)
    slip = Surface(90, 58)
    slip.rectangle(0, 0, 90, 58, fill="#fffdf6")
    _recent_front(slip, rng, holder, look)
    return Drawn(slip, Form.SLIP, holder.front_truth())


def draw_first_letter(rng: Random) -> Drawn:
    """A letter of the first years: a year of birth, the number under the address, the sides one over the other."""
    holder, look = replace(invent_holder(rng), only_year=True), _look(rng)
    page = Surface(*A4)
    big = replace(look, size=look.size * 1.3)
    ornament.emblem(page, 30, 18, 12)
    page.text(42, 16, "Unique Identification Authority of India", big.style(1.15, 700))
    page.text(42, 22, "Government of India", big.style())
    page.text(20, 36, f"Enrollment No.: {enrolment_number(rng)}", big.style())
    y = 46.0
    for line in (holder.person.name, *letter_lines(holder)):
        page.text(20, y, line, big.style())
        y += 5.0
    page.text(120, 60, f"{holder.words.number} / Your Aadhaar No. :", big.style())
    page.text(120, 70, holder.number, big.style(1.9, 700))
    page.text(120, 80, holder.words.right, big.style(1.1))
    page.dashed_line(10, 150, 200, 150)
    for top, draw in ((158, _first_front), (222, _first_back)):
        page.move_origin(60, top)
        page.rectangle(0, 0, 90, 58, line="#999999")
        draw(page, rng, holder, look)
    page.move_origin(0, 0)
    ornament.specimen_mark(page, rng, 20, 290, 6)
    return Drawn(page, Form.PAGE, holder.truth())


def draw_plastic_back(rng: Random) -> Drawn:
    """The plastic card's back: the address left, a large QR code right, helpline below."""
    holder, look = invent_holder(rng), _look(rng)
    card = Surface(*CARD)
    ornament.wash(card, "#f6f8ef", "#fdf1e2")
    ornament.waves(card, rng, "#d8c89a", 0.3)
    card.text(6, 5.4, holder.words.authority, look.style(0.9, 700))
    card.text(6, 8.8, "Unique Identification Authority of India", look.style(0.9, 700))
    local = wrap(f"{holder.words.address}: {spelt(holder.address, holder.words.script)}", 44, look.style(0.8))
    y = card.paragraph(6, 14, 44, " ".join(local[:4]), look.style(0.8), 1.4)
    card.paragraph(6, y + 1, 44, f"Address: {holder.address}", look.style(0.85), 1.25)
    code(card, rng, 54, 11, 27)
    card.text(42.8, 44.5, holder.number, look.style(look.number_size / look.size, 700), Align.CENTER)
    card.text(42.8, 48, f"VID: {holder.virtual_id}", look.style(0.8), Align.CENTER)
    card.line(3, 49.6, 82.6, 49.6, "#c0392b", 0.4)
    card.text(8, 52.6, "1947   |   help@uidai.gov.in   |   www.uidai.gov.in", look.style(0.7))
    ornament.specimen_mark(card, rng, 70, 8)
    return Drawn(card, Form.CARD, holder.back_truth())


def draw_phone_screen(rng: Random) -> Drawn:
    """The issuer's application on a phone: a white card on colour, labels over values."""
    holder, look = invent_holder(rng), replace(_look(rng), size=7.4)
    screen = Surface(*PHONE)
    screen.rectangle(0, 0, *PHONE, fill=rng.choice(("#c0392b", "#203a5c", "#e8862e")))
    screen.text(4, 4.5, f"{rng.randint(1, 12)}:{rng.randint(10, 59)}", look.style(0.9, 700, "#ffffff"))
    screen.text(68, 4.5, "4G  82%", look.style(0.8, 400, "#ffffff"), Align.RIGHT)
    screen.text(36, 13, "My Aadhaar", look.style(1.5, 700, "#ffffff"), Align.CENTER)
    screen.rectangle(4, 20, 64, 104, fill="#ffffff", radius=3)
    ornament.emblem(screen, 11, 28, 7)
    screen.text(18, 27, holder.words.government, look.style())
    screen.text(18, 31, "Government of India", look.style())
    ornament.photo(screen, rng, 26, 37, 20, 25)
    gender = {Gender.MALE: "Male", Gender.FEMALE: "Female", Gender.TRANSGENDER: "Transgender"}[holder.person.gender]
    y = 70.0
    for caption, text in (
        ("Name", holder.person.name),
        ("Date of Birth", holder.born),
        ("Gender", gender),
        ("Aadhaar Number", holder.number),
        ("VID", holder.virtual_id),
    ):
        screen.text(9, y, caption, look.style(0.85, 400, "#888888"))
        screen.text(9, y + 4.2, text, look.style(1.15, 700))
        y += 10.5
    screen.rectangle(14, 130, 44, 9, fill="#ffffff", radius=4)
    screen.text(36, 136, "Share ID Data", look.style(1.05, 700), Align.CENTER)
    ornament.specimen_mark(screen, rng, 52, 122)
    return Drawn(screen, Form.PAGE, holder.front_truth())


def draw_coded_front(rng: Random) -> Drawn:
    """A recent front with the code where the number was: the number's last digits and the address are told by it."""
    holder, look = invent_holder(rng), _look(rng)
    card = Surface(96, 60)
    card.rectangle(0, 0, 96, 60, fill="#fbfaf4")
    card.text(6, 7, "Government of India", look.style(1.1, 700))
    ornament.photo(card, rng, 5, 12, 17, 21)
    signed_code(card, rng, holder, (58, 10, 34))
    y = 38.0
    for line in (
        holder.person.name,
        f"{holder.words.born} / DOB: {holder.born}",
        holder.gender_words.replace(holder.person.gender, holder.person.gender.capitalize()),
    ):
        card.text(5, y, line, look.style())
        y += 4.8
    card.text(48, 57, holder.words.mine, look.style(1.0, 700), Align.CENTER)
    ornament.specimen_mark(card, rng, 72, 52)
    return Drawn(card, Form.CARD, code_truth(holder))


def _look(rng: Random) -> Look:
    return replace(invent_look(rng), font=rng.choice(FONTS), size=rng.uniform(6.8, 8.2))


def _recent_front(side: Surface, rng: Random, holder: Holder, look: Look) -> None:
    """The order here: name, then gender beside nothing, then birth with the date issued above the photo."""
    side.text(30, 6, f"{holder.words.government}  |  Government of India", look.style(1.0, 700))
    ornament.emblem(side, 10, 6.5, 7)
    side.line(2, 11, 88, 11, "#e08a2c", 0.8)
    side.vertical_text(4, 42, f"Aadhaar no. issued: {printed_date(holder.issued)}", look.style(0.65))
    ornament.photo(side, rng, 6, 14, 19, 24)
    y = 17.0
    for line in (
        spelt(holder.person.name, holder.words.script),
        holder.person.name,
        f"{holder.words.born}/DOB : {holder.born}",
        holder.gender_words.replace("/ ", " / ").replace(holder.person.gender, holder.person.gender.capitalize()),
    ):
        side.text(29, y, line, look.style())
        y += 4.4
    side.paragraph(29, 36, 56, CAUTION, look.style(0.62))
    side.text(45, 48, holder.number, look.style(2.0, 700), Align.CENTER)
    side.text(45, 54, holder.words.mine, look.style(1.1, 700, "#b03020"), Align.CENTER)
    ornament.specimen_mark(side, rng, 76, 56.5, 3.5)


def _recent_back(side: Surface, rng: Random, holder: Holder, look: Look) -> None:
    side.text(44, 6, "Unique Identification Authority of India", look.style(1.0, 700), Align.CENTER)
    side.line(2, 11, 86, 11, "#e08a2c", 0.8)
    side.text(4, 16, f"{holder.words.address} / Address :", look.style(0.9, 700))
    side.paragraph(4, 20, 50, holder.address, look.style(0.95), 1.3)
    code(side, rng, 58, 14, 26)
    side.text(30, 46, holder.number, look.style(1.8, 700), Align.CENTER)
    side.text(30, 50, f"VID : {holder.virtual_id}", look.style(0.8), Align.CENTER)


def _first_front(side: Surface, rng: Random, holder: Holder, look: Look) -> None:
    side.text(44, 6, "Government of India", look.style(1.1, 700), Align.CENTER)
    ornament.photo(side, rng, 66, 11, 18, 23)
    y = 15.0
    for line in (
        spelt(holder.person.name, holder.words.script),
        holder.person.name,
        f"{holder.words.year} / Year of Birth: {holder.born}",
        holder.gender_words.replace(holder.person.gender, holder.person.gender.capitalize()),
    ):
        side.text(6, y, line, look.style())
        y += 5
    side.text(40, 46, holder.number, look.style(1.9, 700), Align.CENTER)
    side.text(44, 54, holder.words.right, look.style(), Align.CENTER)


def _first_back(side: Surface, rng: Random, holder: Holder, look: Look) -> None:
    side.text(44, 6, "Unique Identification Authority of India", look.style(1.0, 700), Align.CENTER)
    side.text(6, 14, "Address:", look.style(0.95, 700))
    side.paragraph(6, 18.5, 60, holder.address, look.style(), 1.3)
    side.text(44, 50, holder.number, look.style(1.7, 700), Align.CENTER)
    ornament.specimen_mark(side, rng, 74, 56)


CAUTION = (
    "Aadhaar is proof of identity, not of citizenship or date of birth. It should be used with verification "
    "(online authentication, or scanning of QR code / offline XML)."
)

LAYOUTS = (
    Layout("AADHAAR", "strip", draw_strip, held_apart=True),
    Layout("AADHAAR", "recent_front", draw_recent_front, held_apart=True),
    Layout("AADHAAR", "first_letter", draw_first_letter, held_apart=True),
    Layout("AADHAAR", "plastic_back", draw_plastic_back, held_apart=True),
    Layout("AADHAAR", "phone_screen", draw_phone_screen, held_apart=True),
    Layout("AADHAAR", "coded_front", draw_coded_front, held_apart=True),
)
