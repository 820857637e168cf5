"""PAN cards as the department printed them over the years (DOCTYPES.md, PAN)."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.fonts import DEVANAGARI, SANS, Style
from specimens.pan_parts import (
    PersonsCard,
    back,
    code,
    heading,
    invent_entitys_card,
    invent_persons_card,
)
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface, narrowed

TINTS = (("#cfe3ee", "#a9cfdf"), ("#dfe9e6", "#b5d3d8"), ("#d6e6f2", "#c2d8e8"), ("#e9eef2", "#b9d2dc"))
INKS = ("#7fb0c4", "#9abfae", "#c49a9a", "#8aa0c8")


def draw_unlabelled(rng: Random) -> Drawn:
    """The card of before 2018: no labels for name, father and date; the number in bold; the photo right."""
    content = invent_persons_card(rng)
    card = Surface(*CARD)
    _ground(card, rng)
    ornament.hologram(card, rng, rng.uniform(44, 52), rng.uniform(16, 40), 9)
    font = rng.choice(SANS)
    heading(card, Style(rng.uniform(7.0, 8.2), font, 700, "#1b1b3a", rng.choice(DEVANAGARI)))
    _unlabelled_lines(card, rng, font, (content.name, content.father, content.born), content.number)
    ornament.photo(card, rng, rng.uniform(60, 64), rng.uniform(14, 24), 17, 21)
    ornament.signature(card, rng, 6, 45, 28, 6)
    ornament.specimen_mark(card, rng, 40, 52.5)
    return Drawn(card, Form.CARD, content.truth())


def draw_laminated(rng: Random) -> Drawn:
    """The white paper of the nineties in its foil."""
    content = invent_persons_card(rng)
    slip = Surface(92, 62)
    slip.rectangle(0, 0, 92, 62, fill="#eef0ea")
    slip.rectangle(3, 3, 86, 56, fill=rng.choice(("#fbfaf4", "#f6f2e6", "#ffffff")), line="#b8b8b0")
    font = rng.choice(("Arimo", "Noto Serif", "Source Serif 4", "Roboto"))
    head = Style(rng.uniform(7.5, 8.5), font, 700, "#20203a")
    slip.text(46, 9, "आयकर विभाग    भारत सरकार", head, Align.CENTER)
    slip.text(46, 13, "INCOME TAX DEPARTMENT    GOVT. OF INDIA", head, Align.CENTER)
    slip.move_origin(3, 3)
    _unlabelled_lines(slip, rng, font, (content.name, content.father, content.born), content.number)
    ornament.photo(slip, rng, 62, 16, 18, 22)
    ornament.signature(slip, rng, 8, 46, 30, 6)
    slip.text(10, 54, "Signature", Style(5.5, font))
    ornament.specimen_mark(slip, rng, 66, 53)
    return Drawn(slip, Form.SLIP, content.truth())


def draw_labelled(rng: Random) -> Drawn:
    """The card since July 2018: labels in two languages, the photo left, a large QR code right."""
    content = invent_persons_card(rng)
    card = Surface(*CARD)
    _labelled_card(card, rng, content)
    return Drawn(card, Form.CARD, content.truth())


def draw_labelled_entity(rng: Random) -> Drawn:
    """The card since 2018 of a company or firm: no father, no photo, a date of incorporation."""
    content = invent_entitys_card(rng)
    card = Surface(*CARD)
    _ground(card, rng)
    font, devanagari = rng.choice(SANS), rng.choice(DEVANAGARI)
    heading(card, Style(rng.uniform(7.0, 8.0), font, 700, "#1b1b3a", devanagari))
    _title_and_number(card, 43, 17, content.number, Style(6.8, font, 400, "#1b1b3a", devanagari))
    label, value = _label_and_value(rng, font, devanagari)
    card.text(5, 34, "नाम / Name", label)
    card.paragraph(5, 37.6, 52, content.name, value)
    card.text(5, 45, "निगमन / गठन की तारीख", label)
    card.text(5, 47.4, "Date of Incorporation / Formation", label)
    card.text(5, 51, content.formed, value)
    code(card, rng, 60, 30, 20)
    ornament.specimen_mark(card, rng, 40, 53)
    return Drawn(card, Form.CARD, content.truth())


def draw_unlabelled_entity(rng: Random) -> Drawn:
    """An entity's card of before 2018: the name, the date, the number."""
    content = invent_entitys_card(rng)
    card = Surface(*CARD)
    _ground(card, rng)
    font = rng.choice(SANS)
    heading(card, Style(rng.uniform(7.0, 8.2), font, 700, "#1b1b3a", rng.choice(DEVANAGARI)))
    _unlabelled_lines(card, rng, font, (content.name, content.formed), content.number)
    ornament.hologram(card, rng, 66, rng.uniform(18, 36), 10)
    ornament.specimen_mark(card, rng, 40, 52.5)
    return Drawn(card, Form.CARD, content.truth())


def draw_small_code(rng: Random) -> Drawn:
    """The card of 2017: as before without labels, but with a small QR code and captions by the number only."""
    content = invent_persons_card(rng)
    card = Surface(*CARD)
    _ground(card, rng)
    font = rng.choice(SANS)
    heading(card, Style(rng.uniform(6.8, 7.8), font, 700, "#1b1b3a", rng.choice(DEVANAGARI)))
    value = narrowed(Style(rng.uniform(7.2, 8.4), font), (content.name, content.father), 52)
    y = rng.uniform(31.0, 33.0)
    for line in (content.name, content.father, content.born):
        card.text(5, y, line, value)
        y += rng.uniform(4.8, 5.6)
    caption = Style(rng.uniform(5.8, 6.8), font, 400, "#222222", rng.choice(DEVANAGARI))
    card.text(42, 17, "स्थायी लेखा संख्या", caption, Align.CENTER)
    card.text(42, 20, "Permanent Account Number", caption, Align.CENTER)
    card.text(42, 25.5, content.number, Style(rng.uniform(10, 12), font, 700), Align.CENTER)
    ornament.photo(card, rng, 5, 12.5, 13, 15)
    code(card, rng, 66, rng.uniform(15, 20), 12)
    ornament.signature(card, rng, 52, 42, 24, 6)
    card.text(58, 51, rng.choice(("हस्ताक्षर / Signature", "Signature")), caption)
    ornament.specimen_mark(card, rng, 5, 52.5)
    return Drawn(card, Form.CARD, content.truth())


def draw_cut_from_letter(rng: Random) -> Drawn:
    """The picture of the card, cut out of a printed e-PAN: white ground, labels, a thin frame."""
    content = invent_persons_card(rng)
    slip = Surface(90, 58)
    slip.rectangle(0, 0, 90, 58, fill="#ffffff")
    slip.move_origin(2.2, 2)
    slip.rectangle(0, 0, *CARD, fill=rng.choice(("#ffffff", "#f1f6f8", "#eaf3f6")), line="#777777", radius=3)
    _labelled_lines(slip, rng, content, rng.choice(SANS), rng.choice(DEVANAGARI))
    ornament.specimen_mark(slip, rng, 70, 53)
    return Drawn(slip, Form.SLIP, content.truth())


def draw_letter(rng: Random) -> Drawn:
    """The e-PAN: an A4 page with a table of what was allotted and pictures of the card's two sides."""
    content = invent_persons_card(rng)
    page = Surface(*A4)
    font, devanagari = rng.choice(SANS), rng.choice(DEVANAGARI)
    head = Style(12, font, 700, "#1b1b3a", devanagari)
    body = Style(rng.uniform(8.5, 9.5), font, 400, "#111111", devanagari)
    bold = Style(body.size, font, 700, "#111111", devanagari)
    ornament.emblem(page, 105, 16, 12)
    page.text(105, 29, "आयकर विभाग, भारत सरकार", head, Align.CENTER)
    page.text(105, 34.5, "INCOME TAX DEPARTMENT, GOVERNMENT OF INDIA", head, Align.CENTER)
    page.text(105, 44, "ई- स्थायी लेखा संख्या कार्ड", head, Align.CENTER)
    page.text(105, 49.5, "e - Permanent Account Number (e-PAN) Card", head, Align.CENTER)
    page.text(105, 58, content.number, Style(14, font, 700), Align.CENTER)
    rows = (
        ("नाम / Name", content.name),
        ("पिता का नाम / Father's Name", content.father),
        ("जन्म की तारीख / Date of Birth", content.born),
        ("लिंग / Gender", content.person.gender.capitalize()),
    )
    y = 68.0
    for caption, value in rows:
        page.rectangle(25, y - 5, 120, 8, line="#777777")
        page.text(27, y, caption, body)
        page.text(85, y, value, bold)
        y += 8
    ornament.photo(page, rng, 152, 63, 26, 32)
    ornament.signature(page, rng, 148, 97, 34, 9)
    page.text(152, 110, "हस्ताक्षर / Signature", body)
    page.paragraph(25, 118, 160, NOTICE, Style(7.6, font, 400, "#333333"))
    page.move_origin(12, 175)
    page.rectangle(0, 0, *CARD, line="#888888", radius=3)
    _labelled_lines(page, rng, content, font, devanagari)
    page.move_origin(112, 175)
    page.rectangle(0, 0, *CARD, line="#888888", radius=3)
    back(page, rng, Style(6.4, font, 400, "#222222", devanagari))
    page.move_origin(0, 0)
    ornament.specimen_mark(page, rng, 100, 290, 6)
    return Drawn(page, Form.PAGE, content.truth())


def draw_two_sides(rng: Random) -> Drawn:
    """A sheet on which both sides of a card were copied, signed by its holder."""
    content = invent_persons_card(rng)
    page = Surface(*A4)
    left, top = rng.uniform(25, 95), rng.uniform(25, 70)
    page.move_origin(left, top)
    page.rectangle(0, 0, *CARD, fill="#e6eef2", line="#999999", radius=3)
    font, devanagari = rng.choice(SANS), rng.choice(DEVANAGARI)
    if rng.random() < 0.5:
        _labelled_lines(page, rng, content, font, devanagari)
    else:
        heading(page, Style(7.6, font, 700, "#1b1b3a", devanagari))
        _unlabelled_lines(page, rng, font, (content.name, content.father, content.born), content.number)
        ornament.photo(page, rng, 62, 16, 17, 21)
    page.move_origin(left + rng.uniform(-8, 8), top + rng.uniform(62, 110))
    page.rectangle(0, 0, *CARD, fill="#e6eef2", line="#999999", radius=3)
    back(page, rng, Style(6.4, font, 400, "#222222", devanagari))
    page.move_origin(0, 0)
    if rng.random() < 0.6:
        ornament.signature(page, rng, rng.uniform(20, 120), 225, 45, 12)
        page.text(30, 245, rng.choice(("Self attested", "Self Attested Copy")), Style(11, "Lora", 400, "#1a2b6d"))
    ornament.specimen_mark(page, rng, 95, 288, 6)
    return Drawn(page, Form.PAGE, content.truth())


NOTICE = (
    "Permanent Account Number (PAN) facilitate Income Tax Department linking of various documents, including payment "
    "of taxes, assessment, tax demand, tax arrears, matching of information and easy maintenance and retrieval of "
    "electronic information relating to a taxpayer. Quoting of PAN is now mandatory for several transactions "
    "specified under Income Tax Act. The enclosed PAN Card contains Enhanced QR Code which is readable by a specific "
    "mobile application. Electronically issued and digitally signed e-PAN is a valid mode of issue."
)


def _ground(card: Surface, rng: Random) -> None:
    ornament.wash(card, *rng.choice(TINTS))
    ornament.waves(card, rng, rng.choice(INKS))


def _unlabelled_lines(card: Surface, rng: Random, font: str, lines: tuple[str, ...], number: str) -> None:
    value = Style(rng.uniform(7.4, 8.8), font, rng.choice((400, 700)))
    y = rng.uniform(16.0, 18.0)
    for line in lines:
        below = card.paragraph(4, y, 55, line, value)
        y = max(y + rng.uniform(5.2, 6.2), below + 1.5)
    y += rng.uniform(0.5, 2)
    caption = rng.choice(("Permanent Account Number", "स्थायी लेखा संख्या / Permanent Account Number"))
    card.text(4, y, caption, Style(rng.uniform(5.8, 7), font, 400, "#222222"))
    card.text(
        rng.choice((4, 4, 9)), y + 4.6, number, Style(rng.uniform(9.5, 12), font, 700, tracking=rng.choice((0, 0.6)))
    )


def _labelled_card(card: Surface, rng: Random, content: PersonsCard) -> None:
    _ground(card, rng)
    _labelled_lines(card, rng, content, rng.choice(SANS), rng.choice(DEVANAGARI))
    ornament.specimen_mark(card, rng, 70, 53)


def _labelled_lines(card: Surface, rng: Random, content: PersonsCard, font: str, devanagari: str) -> None:
    heading(card, Style(rng.uniform(6.6, 7.8), font, 700, "#1b1b3a", devanagari))
    ornament.photo(card, rng, 4, 12.5, 14, 17)
    _title_and_number(card, 39, 15.5, content.number, Style(6.5, font, 400, "#1b1b3a", devanagari))
    label, value = _label_and_value(rng, font, devanagari)
    y = 33.2
    value = narrowed(value, (content.name, content.father), 55)
    for caption, text in (("नाम / Name", content.name), ("पिता का नाम / Father's Name", content.father)):
        card.text(4, y, caption, label)
        card.text(4, y + 3.2, text, value)
        y += 7
    card.text(4, y, "जन्म की तारीख /", label)
    card.text(4, y + 2.2, "Date of Birth", label)
    card.text(4, y + 5.4, content.born, value)
    ornament.signature(card, rng, 32, y - 1, 20, 4.5)
    card.text(36, y + 5.4, "हस्ताक्षर / Signature", label)
    code(card, rng, 61, 18, 21)


def _title_and_number(card: Surface, x: float, y: float, number: str, style: Style) -> None:
    card.text(x, y, "स्थायी लेखा संख्या कार्ड", style, Align.CENTER)
    card.text(x, y + 3.2, "Permanent Account Number Card", style, Align.CENTER)
    card.text(x, y + 8.6, number, Style(12, style.font, 700), Align.CENTER)


def _label_and_value(rng: Random, font: str, devanagari: str) -> tuple[Style, Style]:
    label = Style(rng.uniform(4.9, 5.8), font, 400, "#222222", devanagari)
    return label, Style(rng.uniform(6.6, 7.8), font, rng.choice((400, 700)))


LAYOUTS = (
    Layout("PAN", "unlabelled", draw_unlabelled),
    Layout("PAN", "laminated", draw_laminated),
    Layout("PAN", "labelled", draw_labelled),
    Layout("PAN", "labelled_entity", draw_labelled_entity),
    Layout("PAN", "unlabelled_entity", draw_unlabelled_entity),
    Layout("PAN", "small_code", draw_small_code),
    Layout("PAN", "cut_from_letter", draw_cut_from_letter),
    Layout("PAN", "letter", draw_letter),
    Layout("PAN", "two_sides", draw_two_sides, is_copy=True),
)
