"""Aadhaar papers held apart: a digital locker's file, a plastic card's sides on a sheet."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.aadhaar_app import invent_plain_holder
from specimens.aadhaar_parts import Holder, code, invent_holder, masked
from specimens.fonts import NARROW, SANS, Style
from specimens.people import printed_date
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, narrowed, wrap

_FONTS = (*SANS, *NARROW[2:], "Titillium Web", "Mukta")
_SCREEN = (72.0, 156.0)


def draw_lockers_file(rng: Random) -> Drawn:
    """A digital locker's page made of the issuer's data: captions left, the number with eight letters x and no gaps."""
    holder = invent_plain_holder(rng)
    shown = masked(holder)
    font = rng.choice(_FONTS)
    page, body = Surface(*A4), Style(rng.uniform(10, 11), font)
    caption = replace(body, color="#5a5f6b")
    page.rectangle(0, 0, 210, 26, fill="#f4f6fb")
    page.text(18, 12, "Unique Identification Authority of India", Style(14, font, 700, "#1c2c5b"))
    page.text(18, 19, "Aadhaar - through Digital Locker", Style(10, font, 400, "#1c2c5b"))
    page.circle(188, 13, 7, line="#c0392b", thickness=0.8)
    ornament.photo(page, rng, 158, 36, 32, 40)
    birth = printed_date(holder.person.born, "-")
    gender = {"MALE": "Male", "FEMALE": "Female"}.get(holder.person.gender.value, "Transgender")
    rows = [
        ("Name", holder.person.name),
        (rng.choice(("Date of Birth", "DOB")), birth),
        ("Gender", gender),
        (rng.choice(("Aadhaar Number", "Masked Aadhaar Number")), shown.number.replace(" ", "").lower()),
        ("Address", holder.address),
    ]
    y = 42.0
    for label, value in rows:
        page.text(18, y, label, caption)
        width = 86 if y < 80 else 116
        y = page.paragraph(70, y, width, value, replace(body, weight=700 if label == "Name" else 400), 1.4) + 5.5
    page.rectangle(18, y + 2, 172, 24, line="#9aa7bd", radius=2)
    issued = printed_date(holder.issued, "-")
    notes = (
        f"Document generated from verified data obtained on {issued} at 14:05:31 with the consent of the holder.",
        "This is a digitally signed document and therefore needs no physical signature.",
    )
    line_y = y + 9
    for note in notes:
        page.text(23, line_y, note, narrowed(replace(body, size=8.6), (note,), 162))
        line_y += 8
    ornament.specimen_mark(page, rng, 92, 286, 7)
    truth = {**shown.truth(), "address": holder.address}
    return Drawn(page, Form.PAGE, truth)


def draw_plastic_copied(rng: Random) -> Drawn:
    """Both sides of the newer plastic card side by side on a sheet that lies across, signed by the holder."""
    holder, font = invent_holder(rng), rng.choice(_FONTS)
    sheet = Surface(A4[1], A4[0])
    left, top = rng.uniform(26, 48), rng.uniform(38, 90)
    body = Style(rng.uniform(6.4, 7.2), font, 400, "#161616")
    for x, y, draw in (
        (left, top, _plastic_front),
        (left + rng.uniform(100, 128), top + rng.uniform(-6, 8), _plastic_back),
    ):
        sheet.move_origin(x, y)
        sheet.rectangle(0, 0, *CARD, fill="#fbfaf6", line="#b9b2a4", radius=3)
        draw(sheet, rng, holder, body)
    sheet.move_origin(0, 0)
    if rng.random() < 0.7:
        ornament.signature(sheet, rng, left, top + 74, 38, 10)
        sheet.text(
            left, top + 90, rng.choice(("Self attested", "Self-attested copy")), Style(11, "Kalam", 400, "#22337a")
        )
    ornament.specimen_mark(sheet, rng, 250, 202, 6)
    return Drawn(sheet, Form.PAGE, holder.truth())


def _plastic_front(card: Surface, rng: Random, holder: Holder, body: Style) -> None:
    card.rectangle(0.4, 9.4, 84.8, 0.9, fill="#ee8f2d")
    ornament.emblem(card, 7, 5, 5.6)
    card.text(14, 4.6, holder.words.government, replace(body, weight=700))
    card.text(14, 8, "Government of India", body)
    card.text(80, 6, "AADHAAR", Style(7, body.font, 700, "#b03a2e"), Align.RIGHT)
    ornament.photo(card, rng, 4, 13, 17, 21)
    lines = (
        spelt(holder.person.name, holder.words.script),
        holder.person.name,
        f"{holder.words.born}/DOB: {holder.born}",
        holder.gender_words,
    )
    for number, line in enumerate(lines):
        card.text(24, 15.4 + 4.4 * number, line, narrowed(body, (line,), 40))
    note = "Aadhaar is proof of identity, not of citizenship or date of birth."
    for number, line in enumerate(wrap(note, 40, replace(body, size=4.6))):
        card.text(24, 33 + 2.2 * number, line, replace(body, size=4.6, color="#555555"))
    code(card, rng, 67, 13, 15)
    card.vertical_text(2.8, 36, f"Issued: {printed_date(holder.issued)}", replace(body, size=4.2))
    card.text(42.8, 43.6, holder.number, replace(body, size=12.5, weight=700), Align.CENTER)
    card.line(2, 46, 83.6, 46, "#c0392b", 0.6)
    card.text(42.8, 50.8, holder.words.mine, replace(body, size=7.6, weight=700), Align.CENTER)


def _plastic_back(card: Surface, rng: Random, holder: Holder, body: Style) -> None:
    card.rectangle(0.4, 9.4, 84.8, 0.9, fill="#2f8f4e")
    card.text(
        42.8,
        4.4,
        holder.words.authority,
        narrowed(replace(body, weight=700), (holder.words.authority,), 76),
        Align.CENTER,
    )
    card.text(42.8, 8, "Unique Identification Authority of India", body, Align.CENTER)
    small = replace(body, size=body.size * 0.84)
    local = f"{holder.words.address}: {spelt(', '.join(holder.person.address.parts()), holder.words.script)}"
    y = card.paragraph(4, 13.4, 52, " ".join(wrap(local, 52, small)[:3]), small, 1.4)
    card.text(4, y + 0.8, "Address:", replace(small, weight=700))
    card.paragraph(4, y + 3.8, 52, holder.address, small, 1.25)
    code(card, rng, 59, 12.4, 23)
    card.text(42.8, 43.6, holder.number, replace(body, size=12.5, weight=700), Align.CENTER)
    card.line(2, 46, 83.6, 46, "#c0392b", 0.6)
    card.text(42.8, 50.8, "1947      help@uidai.gov.in      www.uidai.gov.in", replace(body, size=5.6), Align.CENTER)


LAYOUTS = (
    Layout("AADHAAR", "lockers_file", draw_lockers_file, held_apart=True),
    Layout("AADHAAR", "plastic_copied", draw_plastic_copied, held_apart=True, is_copy=True),
)
