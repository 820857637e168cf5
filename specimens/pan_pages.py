"""PANs on pages and screens: downloads of the card, the record of a digital locker, a phone's picture of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.fonts import DEVANAGARI, SANS, SERIF, Style
from specimens.pan_arranged import (
    BIRTH,
    FATHER,
    NAME,
    invent_arrangement,
    invent_rarer_card,
    print_heading,
    print_number,
    print_rows,
)
from specimens.pan_parts import PersonsCard, back, code
from specimens.people import day_between, printed_date
from specimens.phone_screen import draw_screen
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, narrowed

_LATEST = date(2025, 12, 31)
NOTES = (
    "1. This e-PAN is digitally signed and is a valid proof of the allotment of PAN as per the Income Tax Rules.",
    "2. PAN is mandatory for the filing of returns. Quote it in all correspondence with the department.",
    "3. Please link your Aadhaar with your PAN. Possession of more than one PAN is against the law.",
)


def draw_download(rng: Random) -> Drawn:
    """The e-PAN of another issuer: an advice with a table, notes, and the card's picture on top or under it."""
    content = invent_rarer_card(rng)
    page = Surface(*A4)
    font = rng.choice((*SANS, *SERIF))
    body = Style(rng.uniform(8, 9.5), font, 400, "#111111", rng.choice(DEVANAGARI))
    bold = Style(body.size, font, 700, "#111111", body.devanagari)
    is_card_first = rng.random() < 0.5
    y = 24.0
    if is_card_first:
        _card_picture(page, rng, content, (62, 16))
        y = 88
    page.text(105, y, "INCOME TAX DEPARTMENT", Style(13, font, 700), Align.CENTER)
    page.text(105, y + 6, "Government of India", Style(11, font, 400), Align.CENTER)
    page.text(105, y + 16, "e-Permanent Account Number (e-PAN)", Style(11.5, font, 700), Align.CENTER)
    rows = (
        ("Permanent Account Number (PAN)", content.number),
        ("Name", content.name),
        (rng.choice(("Father's Name", "Father Name")), content.father),
        (rng.choice(("Date of Birth", "Date of Birth (DD/MM/YYYY)")), content.born),
        ("Gender", content.person.gender.capitalize()),
    )
    y += 28
    for caption, value in rows:
        page.text(28, y, caption, body)
        page.text(92, y, f": {value}", bold)
        y += 7.5
    y += 4
    for note in NOTES:
        y = page.paragraph(28, y, 155, note, Style(7.8, font, 400, "#333333")) + 1.5
    if not is_card_first:
        _card_picture(page, rng, content, (14, 190))
        page.move_origin(108, 190)
        page.rectangle(0, 0, *CARD, line="#888888")
        back(page, rng, Style(6.2, font, 400, "#222222", body.devanagari))
        page.move_origin(0, 0)
    page.text(28, 284, f"Date of issue: {printed_date(day_between(rng, content.person.born, _LATEST))}", body)
    ornament.specimen_mark(page, rng, 100, 291, 6)
    return Drawn(page, Form.PAGE, content.truth())


def draw_record(rng: Random) -> Drawn:
    """What a digital locker shows of a PAN: a record with captions of its own and no father."""
    content = invent_rarer_card(rng)
    page = Surface(*A4)
    font = rng.choice(SANS)
    page.text(105, 26, "Income Tax Department", Style(15, font, 700, "#1b2b6d"), Align.CENTER)
    page.text(105, 33, "Government of India", Style(11, font, 400), Align.CENTER)
    page.text(105, 46, rng.choice(("PAN Verification Record", "PAN Card")), Style(14, font, 700), Align.CENTER)
    rows = (
        (rng.choice(("Permanent Account Number (PAN)", "Permanent Account Number", "PAN Number")), content.number),
        ("Name", content.name),
        ("Date of Birth", content.born),
        ("Gender", content.person.gender.capitalize()),
        ("PAN Status", "Active"),
        ("Verified On", printed_date(day_between(rng, content.person.born, _LATEST))),
    )
    y, step = 62.0, rng.uniform(10, 15)
    label, value = Style(9.5, font, 400, "#555555"), Style(rng.uniform(10, 11.5), font, 700)
    is_below = rng.random() < 0.5
    for caption, text in rows:
        page.text(36, y, caption, label)
        page.text(*((36, y + 5.2) if is_below else (100, y)), text, value)
        y += step + (3 if is_below else 0)
    page.paragraph(
        36, y + 10, 140, "This record is issued in electronic form. SPECIMEN.", Style(8, font, 400, "#666666")
    )
    truth = {name: value for name, value in content.truth().items() if name != "father_name"}
    return Drawn(page, Form.PAGE, truth)


def draw_on_phone(rng: Random) -> Drawn:
    """The card's picture on a phone, with the phone's own words around it."""
    content = invent_rarer_card(rng)
    screen, ink = draw_screen(rng, rng.choice(("PAN Card", "My Documents", "Issued Documents", "IMG_2031.jpg")))
    scale = 62 / CARD[0]
    screen.rectangle(4, 34, 62, CARD[1] * scale, fill=rng.choice(("#dfeaf2", "#ffffff", "#e8f0ea")), line="#999999")
    arrangement = invent_arrangement(rng, 3, 37)
    arrangement = replace(
        arrangement,
        label=narrowed(arrangement.label, ("Date of Birth",), 8.5),
        value=narrowed(replace(arrangement.value, size=5.6), (content.name, content.father), 34),
        head=narrowed(arrangement.head, ("INCOME TAX DEPARTMENT",), 24),
        beside=False,
        step=0.7,
    )
    screen.move_origin(4, 34)
    screen.text(2, 4, "INCOME TAX DEPARTMENT", arrangement.head)
    screen.text(60, 4, "GOVT. OF INDIA", arrangement.head, Align.RIGHT)
    screen.text(31, 8, "Permanent Account Number Card", arrangement.label, Align.CENTER)
    screen.text(31, 12, content.number, Style(8.5, "Arimo", 700), Align.CENTER)
    rows = ((NAME[0], content.name), (FATHER[0], content.father), (BIRTH[0], content.born))
    print_rows(screen, rows, arrangement, 17.5)
    ornament.photo(screen, rng, 2, 5.5, 8, 9.5)
    code(screen, rng, 44, 16, 14)
    screen.move_origin(0, 0)
    screen.text(6, 86, "Valid document", Style(7, "Roboto", 400, ink))
    screen.text(
        6, 92, rng.choice(("Issued by Government", "Shared by you", "Size 212 KB")), Style(6, "Roboto", 400, ink)
    )
    ornament.specimen_mark(screen, rng, 26, 125, 5)
    return Drawn(screen, Form.SLIP, content.truth())


def _card_picture(page: Surface, rng: Random, content: PersonsCard, place: tuple[float, float]) -> None:
    page.move_origin(*place)
    page.rectangle(0, 0, *CARD, fill="#ffffff", line="#777777", radius=2)
    arrangement = invent_arrangement(rng, 4, 54)
    top = print_heading(page, rng, arrangement)
    y = print_number(page, rng, content.number, (arrangement.left, top + 3.5, Align.LEFT), arrangement)
    print_rows(
        page, ((NAME[0], content.name), (FATHER[0], content.father), (BIRTH[0], content.born)), arrangement, y + 5
    )
    code(page, rng, 63, 20, 18)
    page.move_origin(0, 0)


LAYOUTS = (
    Layout("PAN", "download", draw_download),
    Layout("PAN", "record", draw_record),
    Layout("PAN", "on_phone", draw_on_phone),
)
