"""An Aadhaar held apart: a counter's copy of both sides, low on the sheet, with the clerk's stamps between them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import ornament
from specimens.aadhaar_parts import LATEST, Holder, code, invent_holder
from specimens.card_text import fitted
from specimens.fonts import DEVANAGARI, SANS, Style
from specimens.numbers import digits
from specimens.people import day_between, invent_person, printed_date
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, narrowed, text_width, wrap

_PURPOSES = ("For loan purpose only", "For KYC only", "For two wheeler loan", "For account opening")
_GREY = "#3a3a3a"


def draw_original_seen(rng: Random) -> Drawn:
    """Front at the left, back lower at the right; "original seen and verified" stamped with a clerk's name and day."""
    holder = invent_holder(rng)
    sheet = Surface(*A4)
    font, devanagari = rng.choice(SANS), rng.choice(DEVANAGARI)
    body = Style(rng.uniform(7.2, 8.2), font, 400, "#1c1c1c", devanagari)
    wide = rng.uniform(90, 97)
    left, top = rng.uniform(12, 24), rng.uniform(28, 60)
    right, low = A4[0] - wide - rng.uniform(10, 20), top + rng.uniform(84, 98)
    for (x, y), draw in (((left, top), _front), ((right, low), _back)):
        sheet.move_origin(x, y)
        sheet.rectangle(0, 0, wide, 59, line="#8d8d8d", thickness=0.25, radius=rng.choice((0, 1.5)))
        draw(sheet, rng, holder, body, wide)
    sheet.move_origin(0, 0)
    _stamp(sheet, rng, holder, (rng.uniform(14, 20), low + rng.uniform(4, 14)))
    _by_hand(sheet, rng, holder, (rng.uniform(104, 116), top + rng.uniform(70, 72)))
    ornament.specimen_mark(sheet, rng, rng.uniform(20, 150), 286, 8)
    return Drawn(sheet, Form.PAGE, holder.truth())


def _front(side: Surface, rng: Random, holder: Holder, body: Style, wide: float) -> None:
    """Print the front: the photo left, the lines beside it, a code at the right of some, the number on a rule."""
    head = replace(body, weight=700, size=body.size + 0.6)
    ornament.emblem(side, 9, 8, 8, "#6d6d6d")
    side.text(wide / 2, 6.4, holder.words.government, head, Align.CENTER)
    side.text(wide / 2, 10.6, "Government of India", body, Align.CENTER)
    side.line(16, 12.8, wide - 8, 12.8, "#9a9a9a", 0.8)
    ornament.photo(side, rng, 5, 16, 20, 25)
    has_code = rng.random() < 0.5
    room = wide - 31 - (21 if has_code else 3)
    lines = (
        spelt(holder.person.name, holder.words.script),
        holder.person.name,
        f"{holder.words.born}/DOB: {holder.born}",
        holder.gender_words,
    )
    for number, line in enumerate(lines):
        side.text(28, 20 + 5.2 * number, line, narrowed(body, (line,), room))
    if has_code:
        code(side, rng, wide - 21, 17, 17)
    side.text(wide / 2, 48, holder.number, replace(body, size=14, weight=700), Align.CENTER)
    side.line(3, 50.4, wide - 3, 50.4, _GREY, 0.5)
    side.text(wide / 2, 55.6, holder.words.mine, replace(head, size=head.size + 0.6), Align.CENTER)


def _back(side: Surface, rng: Random, holder: Holder, body: Style, wide: float) -> None:
    """Print the back: both addresses beside or over each other, the number, the line of contacts."""
    head = replace(body, weight=700)
    side.text(wide / 2, 6.2, holder.words.authority, narrowed(head, (holder.words.authority,), 78), Align.CENTER)
    side.text(wide / 2, 10.4, "Unique Identification Authority of India", body, Align.CENTER)
    side.line(8, 12.8, wide - 8, 12.8, "#9a9a9a", 0.8)
    local = spelt(", ".join(holder.person.address.parts()), holder.words.script)
    if rng.random() < 0.5:
        half = (wide - 12) / 2
        small = replace(body, size=body.size * 0.86)
        side.text(4, 17.6, f"{holder.words.address}:", head)
        side.paragraph(4, 21.4, half, " ".join(wrap(local, half, small)[:5]), small, 1.4)
        side.text(8 + half, 17.6, "Address:", head)
        side.paragraph(8 + half, 21.4, half, holder.address, fitted(small, holder.address, half, 6), 1.3)
    else:
        width = wide - 34
        small = replace(body, size=body.size * 0.9)
        side.text(4, 17.6, f"{holder.words.address}:", head)
        side.paragraph(4, 21.4, width, " ".join(wrap(local, width, small)[:2]), small, 1.4)
        side.text(4, 30.6, "Address:", head)
        side.paragraph(4, 34.2, width, holder.address, fitted(small, holder.address, width, 4), 1.2)
        code(side, rng, wide - 27, 16, 24)
    side.text(wide / 2, 51.6, holder.number, replace(body, size=12.5, weight=700), Align.CENTER)
    small = replace(body, size=5.8)
    side.text(wide / 2, 56.4, "1947       help@uidai.gov.in       www.uidai.gov.in", small, Align.CENTER)


def _stamp(sheet: Surface, rng: Random, holder: Holder, place: tuple[float, float]) -> None:
    """Print the clerk's rubber stamp: the words, a name, a staff number and the day."""
    x, y = place
    ink = rng.choice(("#3d3a86", "#2b4f93", "#5a2d75"))
    style = Style(9.2, rng.choice(SANS), 700, ink)
    clerk = invent_person(rng)
    while clerk.name == holder.person.name:
        clerk = invent_person(rng)
    day = printed_date(LATEST + timedelta(days=rng.randint(20, 200)), rng.choice("/-."))
    lines = (
        rng.choice(("ORIGINAL SEEN AND VERIFIED", "VERIFIED WITH ORIGINAL", "ORIGINAL SEEN & VERIFIED (OSV)")),
        f"Emp. Name : {clerk.name}",
        f"Emp. Code : {rng.choice(('E', 'SF', 'K'))}{digits(rng, 5)}",
        f"Date : {day}    Sign :",
    )
    style = narrowed(style, lines, 66)
    width = max(text_width(line, style) for line in lines) + 6
    sheet.rectangle(x, y, width, 27, line=ink, thickness=0.5)
    for number, line in enumerate(lines):
        sheet.text(x + 3, y + 6 + 5.8 * number, line, style)
    ornament.signature(sheet, rng, x + width * 0.55, y + 24, 26, 9)


def _by_hand(sheet: Surface, rng: Random, holder: Holder, place: tuple[float, float]) -> None:
    """Write what the holder writes: what the copy is for, a signature and the day."""
    x, y = place
    pen = Style(12, "Kalam", 400, "#22337a")
    sheet.text(x, y, rng.choice(_PURPOSES), pen)
    if rng.random() < 0.7:
        day = day_between(rng, LATEST, LATEST + timedelta(days=20))
        sheet.text(x + 50, y, f"{day:%d/%m/%y}", pen)
    if rng.random() < 0.4:
        sheet.text(x, y - 6, f"Mob. {holder.person.mobile}", pen)
    ornament.signature(sheet, rng, x + 8, y + 1.4, 36, 8)


LAYOUTS = (Layout("AADHAAR", "original_seen", draw_original_seen, held_apart=True, is_copy=True),)
