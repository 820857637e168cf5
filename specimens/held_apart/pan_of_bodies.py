"""A PAN held apart: the file an applicant that is no person downloads, with two small card pictures at its foot."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.card_text import fitted
from specimens.fonts import DEVANAGARI, SANS, Style
from specimens.numbers import pan_number
from specimens.pan_parts import EntitysCard, back, code, heading
from specimens.people import SURNAMES, day_between, invent_person, printed_date
from specimens.places import VILLAGES
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, narrowed

_NAMES = (
    ("{village} GRAM PANCHAYAT", "L"),
    ("{village} NAGAR PARISHAD", "L"),
    ("SHRI {village} SHIKSHAN PRASARAK MANDAL", "A"),
    ("{village} DUDH UTPADAK SAHAKARI SANSTHA MARYADIT", "A"),
    ("{surname} CHARITABLE TRUST", "T"),
    ("{surname} AND {other} JOINT VENTURE", "A"),
    ("THE EXECUTIVE ENGINEER MINOR IRRIGATION DIVISION {village}", "G"),
    ("{person} (HUF)", "H"),
    ("{surname} AND {other} ASSOCIATES LLP", "F"),
    ("{surname} {other} INFRAPROJECTS PRIVATE LIMITED", "C"),
)
"""How bodies of all kinds are called, and the letter of their kind."""

_NOTES = (
    "Permanent Account Number (PAN) facilitates the Income Tax Department linking of various documents, including "
    "payment of taxes, assessment, tax demand and arrears.",
    "Quoting of PAN is now mandatory for several transactions specified under the Income Tax Act, 1961 (Refer Rule "
    "114B of the Income Tax Rules, 1962).",
    "Possessing or using more than one PAN is against the law and may attract a penalty of up to Rs. 10,000.",
    "The PAN card enclosed contains an Enhanced QR Code which is readable by a specific Android mobile app.",
    "An electronically issued PAN is a valid mode of issue after the amendments to section 139A and rule 114.",
)


def draw_bodies_file(rng: Random) -> Drawn:
    """Large rows with captions left and values in tinted boxes, a signature that was checked, notes, both sides."""
    content = _invent_body(rng)
    page = Surface(*A4)
    body = Style(rng.uniform(9.4, 10.4), rng.choice(SANS), 400, "#161a26", rng.choice(DEVANAGARI))
    bold = replace(body, weight=700)
    tint = rng.choice(("#e4eef6", "#f3ece0", "#e9f2e6"))
    ornament.emblem(page, 105, 17, 13)
    page.text(18, 16, "आयकर विभाग", bold)
    page.text(18, 21.5, "INCOME TAX DEPARTMENT", bold)
    page.text(192, 16, "भारत सरकार", bold, Align.RIGHT)
    page.text(192, 21.5, "GOVT. OF INDIA", bold, Align.RIGHT)
    page.rectangle(14, 30, 182, 9, fill=rng.choice(("#1d4f86", "#37474f", "#6a3f1d")))
    title = "ई - स्थायी लेखा संख्या कार्ड / e - Permanent Account Number (e-PAN) Card"
    white = replace(bold, color="#ffffff", size=11)
    page.text(105, 36, title, narrowed(white, (title,), 174), Align.CENTER)
    y = _rows(page, content, (body, bold), tint)
    code(page, rng, 160, 46, 32)
    y = _notes(page, rng, max(y, 92.0), body)
    page.dashed_line(10, y + 4, 200, y + 4)
    top = max(y + 12, 196.0)
    lefts = (15.0, 109.4)
    front, other = lefts if rng.random() < 0.8 else lefts[::-1]
    page.move_origin(front, top)
    _front(page, rng, content, body.devanagari)
    page.move_origin(other, top)
    page.rectangle(0, 0, *CARD, fill="#f4f4f2", line="#9a9a9a", radius=3)
    back(page, rng, Style(6.2, "Arimo", 400, "#20242e", body.devanagari))
    page.move_origin(0, 0)
    ornament.specimen_mark(page, rng, 92, 286, 7)
    return Drawn(page, Form.PAGE, content.truth())


def _invent_body(rng: Random) -> EntitysCard:
    pattern, kind = rng.choice(_NAMES)
    surname, other = (each.upper() for each in rng.sample(SURNAMES, 2))
    name = pattern.format(
        village=rng.choice(VILLAGES).upper(), surname=surname, other=other, person=invent_person(rng).name.upper()
    )
    formed = day_between(rng, date(1962, 1, 1), date(2025, 6, 30))
    return EntitysCard(name, printed_date(formed), pan_number(rng, kind, name[0]))


def _rows(page: Surface, content: EntitysCard, styles: tuple[Style, Style], tint: str) -> float:
    """Print the three particulars and the place of the signature; return where they end."""
    body, bold = styles
    y = 46.0
    for local, english, value in (
        ("स्थायी लेखा संख्या", "Permanent Account Number", content.number),
        ("नाम", "Name", content.name),
        ("निगमन / गठन की तारीख", "Date of Incorporation / Formation", content.formed),
    ):
        page.text(16, y + 4, local, body)
        page.text(16, y + 8.6, english, body)
        page.rectangle(76, y, 78, 10.6, fill=tint)
        if value == content.name:
            style = fitted(bold, value, 73, 2)
            base = y + (6.4 if style.size == bold.size and len(value) < 30 else 4.6)
            page.paragraph(78, base, 74, value, style, 1.15)
        else:
            page.text(78, y + 6.6, value, replace(bold, size=bold.size + 1))
        y += 12.6
    page.text(16, y + 4, "हस्ताक्षर / Signature", body)
    page.rectangle(76, y, 78, 9, line="#b5b5b5")
    return y + 9


def _notes(page: Surface, rng: Random, y: float, body: Style) -> float:
    small = replace(body, size=body.size - 1.4)
    page.rectangle(134, y + 3, 58, 13, line="#3f8f4f", thickness=0.5)
    signed = printed_date(day_between(rng, date(2025, 7, 1), date(2026, 8, 31)), ".")
    for number, line in enumerate(("Signature Valid", "Digitally signed by Income Tax Department", f"Date: {signed}")):
        page.text(136, y + 7 + 3.8 * number, line, narrowed(small, (line,), 54))
    y += 24
    chosen = rng.sample(_NOTES, rng.randint(3, 5))
    for mark, note in zip("abcde", chosen, strict=False):
        page.text(16, y, f"({mark})", small)
        y = page.paragraph(24, y, 168, note, small, 1.3) + 1.2
    return y


def _front(card: Surface, rng: Random, content: EntitysCard, devanagari: str) -> None:
    """Draw an entity's card: no photo, the number in the middle, the name and the date under their captions."""
    card.rectangle(0, 0, *CARD, fill=rng.choice(("#dcebf2", "#e3efe6")), line="#9a9a9a", radius=3)
    ink = Style(6.6, "Arimo", 700, "#1c2440", devanagari)
    label = replace(ink, weight=400, size=5.8)
    heading(card, ink)
    card.text(42.8, 15.5, "स्थायी लेखा संख्या कार्ड", label, Align.CENTER)
    card.text(42.8, 18.6, "Permanent Account Number Card", label, Align.CENTER)
    card.text(42.8, 24, content.number, replace(ink, size=10.5), Align.CENTER)
    code(card, rng, 62, 27, 18)
    card.text(4, 30, "नाम / Name", label)
    card.paragraph(4, 33.8, 55, content.name, fitted(replace(ink, size=7.2), content.name, 54, 2), 1.2)
    caption = "निगमन / गठन की तारीख / Date of Incorporation / Formation"
    card.text(4, 44, caption, narrowed(label, (caption,), 56))
    card.text(4, 48, content.formed, replace(ink, size=7.2))


LAYOUTS = (Layout("PAN", "bodies_file", draw_bodies_file, held_apart=True),)
