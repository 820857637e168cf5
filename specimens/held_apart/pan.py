"""PAN cards held apart from tuning."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.fonts import NARROW, SERIF, Style
from specimens.pan_parts import (
    PersonsCard,
    back,
    code,
    heading,
    invent_entitys_card,
    invent_persons_card,
)
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface

FONTS = (*NARROW, *SERIF, "Titillium Web")


def draw_number_first(rng: Random) -> Drawn:
    """The other agency's card: the number over the name, the photo lower left, all else to its right."""
    content = invent_persons_card(rng)
    card = Surface(*CARD)
    ornament.wash(card, "#e8eef6", "#c8d4ea")
    ornament.waves(card, rng, "#98a8d0")
    font = rng.choice(FONTS)
    head = Style(7.6, font, 700, "#2a2a55", "Mukta")
    card.text(42.8, 5.4, "आयकर विभाग", head, Align.CENTER)
    card.text(42.8, 9.0, "INCOME TAX DEPARTMENT", head, Align.CENTER)
    card.text(80, 9.0, "GOVT. OF INDIA", Style(5.6, font, 400, "#2a2a55"), Align.RIGHT)
    ornament.emblem(card, 8, 7, 6)
    card.text(27, 16, "स्थायी लेखा संख्या", Style(6, font, 400, "#222222", "Hind"))
    card.text(27, 19, "PERMANENT ACCOUNT NUMBER", Style(6, font))
    card.text(27, 24.5, content.number, Style(rng.uniform(11, 13), font, 700, tracking=0.8))
    value = Style(rng.uniform(7.8, 9), font)
    for line, y in ((content.name, 32.0), (content.father, 37.8), (content.born, 43.6)):
        card.text(27, y, line, value)
    ornament.photo(card, rng, 5, 25, 17, 21)
    ornament.signature(card, rng, 54, 44, 24, 6)
    card.text(58, 51.5, "SIGNATURE", Style(5, font))
    ornament.specimen_mark(card, rng, 5, 51)
    return Drawn(card, Form.CARD, content.truth())


def draw_labels_beside_photo(rng: Random) -> Drawn:
    """A reprint of after 2018 with the labels to the right of a large photo and the QR code at the lower right."""
    content = invent_persons_card(rng)
    card = Surface(*CARD)
    ornament.wash(card, "#f0f4f0", "#bfd9d6")
    ornament.waves(card, rng, "#86b5a8")
    font = rng.choice(FONTS)
    heading(card, Style(7.2, font, 700, "#123040", "Mukta"), 5.5, 44)
    ornament.photo(card, rng, 4, 13, 19, 24)
    label = Style(5.2, font, 400, "#333333", "Mukta")
    value = Style(rng.uniform(7, 8), font, 700)
    card.text(4, 41.5, "स्थायी लेखा संख्या कार्ड", label)
    card.text(4, 44, "Permanent Account Number Card", label)
    card.text(4, 49.5, content.number, Style(11.5, font, 700))
    y = 15.5
    for caption, text in (
        ("नाम/Name", content.name),
        ("पिता का नाम/Father's Name", content.father),
        ("जन्म की तारीख/Date of Birth", content.born),
    ):
        card.text(26, y, caption, label)
        card.text(26, y + 3.3, text, value)
        y += 7.6
    code(card, rng, 62, 31, 19)
    ornament.signature(card, rng, 40, 43, 18, 5)
    card.text(42, 51, "हस्ताक्षर/Signature", label)
    ornament.specimen_mark(card, rng, 30, 41, 3.5)
    return Drawn(card, Form.CARD, content.truth())


def draw_list_letter(rng: Random) -> Drawn:
    """An e-PAN whose particulars stand in a list with colons, with the number last, and no picture of the back."""
    content = invent_persons_card(rng)
    page = Surface(*A4)
    font = rng.choice(FONTS)
    body = Style(10, font, 400, "#111111", "Mukta")
    page.text(20, 20, "INCOME TAX DEPARTMENT", Style(14, font, 700, "#123a6a"))
    page.text(20, 26, "Government of India", body)
    page.text(190, 20, "e-PAN", Style(16, font, 700, "#123a6a"), Align.RIGHT)
    page.line(20, 30, 190, 30, "#123a6a", 0.6)
    page.paragraph(20, 40, 165, GREETING, body, 1.35)
    y = 75.0
    for caption, text in (
        ("Name", content.name),
        ("Date of Birth", content.born),
        ("Gender", content.person.gender.value),
        ("Father's Name", content.father),
        ("Permanent Account Number (PAN)", content.number),
    ):
        page.text(25, y, caption, body)
        page.text(88, y, f": {text}", Style(10, font, 700))
        y += 8
    page.text(20, 132, "Your e-PAN card is given below:", body)
    page.move_origin(62, 140)
    page.rectangle(0, 0, *CARD, line="#777777", radius=3)
    _small_card(page, rng, content, font)
    page.move_origin(0, 0)
    page.paragraph(20, 215, 165, "This is a computer generated document and needs no signature.", body)
    ornament.specimen_mark(page, rng, 20, 285, 6)
    return Drawn(page, Form.PAGE, content.truth())


def draw_labelled_firm(rng: Random) -> Drawn:
    """An entity's card with English labels only and the number in the middle."""
    content = invent_entitys_card(rng)
    card = Surface(*CARD)
    ornament.wash(card, "#eef2e2", "#cfdcc0")
    ornament.waves(card, rng, "#b0b880")
    font = rng.choice(FONTS)
    heading(card, Style(7.4, font, 700, "#2a2a2a", "Baloo 2"), 5.5, 43)
    card.text(42.8, 18, "Permanent Account Number Card", Style(7, font), Align.CENTER)
    card.text(42.8, 24, content.number, Style(13, font, 700, tracking=0.5), Align.CENTER)
    label, value = Style(5.6, font, 400, "#444444"), Style(7.8, font, 700)
    card.text(6, 31, "Name", label)
    card.paragraph(6, 34.8, 74, content.name, value)
    card.text(6, 43, "Date of Incorporation/Formation", label)
    card.text(6, 46.8, content.formed, value)
    ornament.hologram(card, rng, 70, 38, 9)
    ornament.specimen_mark(card, rng, 40, 52)
    return Drawn(card, Form.CARD, content.truth())


def draw_front_over_back(rng: Random) -> Drawn:
    """Both sides of a laminated card scanned into one picture."""
    content = invent_persons_card(rng)
    slip = Surface(90, 116)
    slip.rectangle(0, 0, 90, 116, fill="#f4f4f0")
    font = rng.choice(FONTS)
    slip.move_origin(2.2, 2)
    slip.rectangle(0, 0, *CARD, fill="#d5e4ea", line="#aaaaaa", radius=3)
    _small_card(slip, rng, content, font)
    slip.move_origin(2.2, 60)
    slip.rectangle(0, 0, *CARD, fill="#d5e4ea", line="#aaaaaa", radius=3)
    back(slip, rng, Style(6.4, font, 400, "#222222", "Hind"))
    return Drawn(slip, Form.SLIP, content.truth())


GREETING = (
    "Dear applicant, with reference to your application for allotment of a Permanent Account Number we are pleased to "
    "inform you that the following number has been allotted to you. Please quote it in all your correspondence with "
    "the department. Linking it with the identity number of the issuing authority is mandatory for those eligible."
)


def _small_card(card: Surface, rng: Random, content: PersonsCard, font: str) -> None:
    heading(card, Style(7.2, font, 700, "#1b1b3a", "Hind"), 6, 45)
    value = Style(rng.uniform(7.4, 8.4), font)
    for line, y in ((content.name, 17.0), (content.father, 23.0), (content.born, 29.0)):
        card.text(5, y, line, value)
    card.text(5, 36, "Permanent Account Number", Style(6.2, font))
    card.text(5, 41.5, content.number, Style(11, font, 700))
    ornament.photo(card, rng, 63, 13, 16, 20)
    code(card, rng, 64, 35, 15)
    ornament.signature(card, rng, 8, 44, 26, 5)
    ornament.specimen_mark(card, rng, 40, 52)


LAYOUTS = (
    Layout("PAN", "number_first", draw_number_first, held_apart=True),
    Layout("PAN", "labels_beside_photo", draw_labels_beside_photo, held_apart=True),
    Layout("PAN", "list_letter", draw_list_letter, held_apart=True),
    Layout("PAN", "labelled_firm", draw_labelled_firm, held_apart=True),
    Layout("PAN", "front_over_back", draw_front_over_back, held_apart=True),
)
