"""Aadhaar papers held apart: the blue paper of a small child, both sides on one sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.aadhaar_parts import Holder, Look, code, invent_holder, invent_look, relation
from specimens.fonts import NARROW, SERIF
from specimens.people import day_between, printed_date
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed, wrap

SHEET = (112.0, 132.0)
BLUE = "#1d4f91"


def draw_childs_blue(rng: Random) -> Drawn:
    """A child's paper, blue: front over back; a line tells until which age the number is good without fingerprints."""
    holder = _child(rng)
    look = replace(invent_look(rng), font=rng.choice((*NARROW, *SERIF)), size=rng.uniform(6.9, 7.7))
    sheet = Surface(*SHEET)
    sheet.rectangle(0, 0, *SHEET, fill="#ffffff")
    for top, draw in ((6, _front), (70, _back)):
        sheet.move_origin((SHEET[0] - CARD[0]) / 2, top)
        sheet.rectangle(0, 0, *CARD, fill="#dbe8f8", line=BLUE, thickness=0.5)
        draw(sheet, rng, holder, look)
    sheet.move_origin(0, 0)
    sheet.dashed_line(4, 65, SHEET[0] - 4, 65)
    ornament.specimen_mark(sheet, rng, 6, 129, 4)
    return Drawn(sheet, Form.SLIP, holder.truth())


def _child(rng: Random) -> Holder:
    """Invent a holder of less than five years."""
    holder = invent_holder(rng)
    born = day_between(rng, date(2019, 6, 1), date(2024, 12, 31))
    person = replace(holder.person, born=born)
    address = person.address
    printed = f"{relation(person)}, {', '.join(address.parts())}, {address.state} - {address.pincode}"
    issued = day_between(rng, born.replace(day=1, year=born.year + 1), date(2025, 12, 31))
    return replace(holder, person=person, address=printed, issued=issued)


def _front(sheet: Surface, rng: Random, holder: Holder, look: Look) -> None:
    words = holder.words
    sheet.rectangle(0, 0, CARD[0], 10, fill=BLUE)
    sheet.text(42.8, 4.4, words.government, look.style(1.0, 700, "#ffffff"), Align.CENTER)
    sheet.text(42.8, 8.4, "Government of India", look.style(1.0, 700, "#ffffff"), Align.CENTER)
    ornament.emblem(sheet, 8, 5, 6, "#ffffff")
    ornament.photo(sheet, rng, 5, 13, 17, 20)
    gender = holder.gender_words.replace(holder.person.gender, holder.person.gender.title())
    lines = (
        spelt(holder.person.name, words.script),
        holder.person.name,
        f"{words.born} / DOB : {holder.born}",
        gender,
    )
    for number, line in enumerate(lines):
        sheet.text(26, 16.6 + 4.7 * number, line, narrowed(look.style(), (line,), 56))
    note = "Valid until the child is 5 years old. Biometrics are to be updated after that."
    sheet.text(42.8, 38, note, narrowed(look.style(0.8, 400, BLUE), (note,), 76), Align.CENTER)
    sheet.text(42.8, 45, holder.number, look.style(look.number_size / look.size, 700), Align.CENTER)
    sheet.line(2, 47.4, CARD[0] - 2, 47.4, "#c0392b", 0.4)
    sheet.text(42.8, 51.8, words.mine, look.style(1.05, 700), Align.CENTER)


def _back(sheet: Surface, rng: Random, holder: Holder, look: Look) -> None:
    words = holder.words
    sheet.rectangle(0, 0, CARD[0], 10, fill=BLUE)
    sheet.text(42.8, 4.4, words.authority, look.style(0.95, 700, "#ffffff"), Align.CENTER)
    sheet.text(42.8, 8.4, "Unique Identification Authority of India", look.style(0.95, 700, "#ffffff"), Align.CENTER)
    code(sheet, rng, 4, 13, 24)
    small = look.style(0.82)
    local = f"{words.address} : {spelt(', '.join(holder.person.address.parts()), words.script)}"
    y = sheet.paragraph(31, 15, 51, " ".join(wrap(local, 51, small)[:3]), small, 1.4)
    sheet.paragraph(31, y + 1, 51, f"Address : {holder.address}", look.style(0.86), 1.25)
    sheet.text(42.8, 45, holder.number, look.style(look.number_size / look.size, 700), Align.CENTER)
    sheet.text(4, 51, f"Issue Date: {printed_date(holder.issued)}", look.style(0.7))
    sheet.text(CARD[0] - 4, 51, "1947  |  help@uidai.gov.in", look.style(0.7), Align.RIGHT)


LAYOUTS = (Layout("AADHAAR", "childs_blue", draw_childs_blue, held_apart=True),)
