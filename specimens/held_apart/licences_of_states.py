"""Driving licences held apart from tuning: a ruled table in two languages, and a form filled in over dotted lines."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.driving_license_parts import Licence, invent_licence
from specimens.fonts import MONO, SERIF, Style
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed, text_width, wrap

FORM = (132.0, 96.0)
ROW = 3.7


def draw_ruled(rng: Random) -> Drawn:
    """A table over the whole card: shaded cells with captions in Hindi and English, the photo on a coloured band."""
    licence = invent_licence(rng)
    card = Surface(*CARD)
    card.rectangle(0, 0, *CARD, fill="#fffdf6")
    band = rng.choice(("#6b2737", "#234e52", "#3b3b6d"))
    card.rectangle(67, 0, CARD[0] - 67, CARD[1], fill=band)
    head = Style(6.6, rng.choice(SERIF), 700, "#2a2a2a")
    card.text(33, 4, f"{licence.state.upper()} TRANSPORT DEPARTMENT", narrowed(head, ("X" * 36,), 62), Align.CENTER)
    card.text(33, 7.4, "चालन अनुज्ञप्ति / DRIVING LICENCE", replace(head, size=7), Align.CENTER)
    ornament.photo(card, rng, 69, 4, 15, 19)
    ornament.signature(card, rng, 69, 26, 15, 4)
    card.text(76.5, 34, licence.state_letters, replace(head, size=13, color="#ffffff"), Align.CENTER)
    ornament.specimen_mark(card, rng, 69.5, 51, 3.4)
    rows = [
        ("अनुज्ञप्ति सं / Licence Number", licence.number),
        ("नाम / Name", licence.name),
        ("पिता/पति / Father or Husband", licence.relation),
        ("जन्म तिथि / Date of Birth", licence.day(licence.person.born)),
        ("जारी / Issued on", licence.day(licence.issued)),
        ("वैध / Valid upto (NT)", licence.day(licence.valid_till)),
    ]
    if licence.transport_till is not None:
        rows.append(("वैध / Valid upto (TR)", licence.day(licence.transport_till)))
    _table(card, rows, licence, head.font)
    return Drawn(card, Form.CARD, licence.truth())


def _table(card: Surface, rows: list[tuple[str, str]], licence: Licence, font: str) -> None:
    label, value = Style(5.0, font, 400, "#3c3c3c"), Style(6.1, font, 700, "#101018")
    y = 9.2
    for caption, text in rows:
        _row(card, y, caption, [text], (label, narrowed(value, (text,), 38)))
        y += ROW
    lines = wrap(licence.address, 38, value)
    style = value
    while len(lines) > max(2, int((CARD[1] - y - 2) / 2.6)):
        style = replace(style, size=style.size * 0.95)
        lines = wrap(licence.address, 38, style)
    _row(card, y, "पता / Address", lines, (label, style))


def _row(card: Surface, y: float, caption: str, lines: list[str], styles: tuple[Style, Style]) -> None:
    height = max(ROW, 2.6 * len(lines) + 0.8)
    card.rectangle(1.5, y, 24, height, fill="#ece4d2", line="#8b8577", thickness=0.15)
    card.rectangle(25.5, y, 40, height, line="#8b8577", thickness=0.15)
    card.text(2.2, y + 2.6, caption, narrowed(styles[0], (caption,), 22.6))
    for number, line in enumerate(lines):
        card.text(26.4, y + 2.6 + 2.6 * number, line, styles[1])


def draw_dotted(rng: Random) -> Drawn:
    """A printed form whose dotted lines were typed on, two entries in some of them; the heading stands left."""
    licence = invent_licence(rng, is_old=True)
    slip = Surface(*FORM)
    slip.rectangle(0, 0, *FORM, fill=rng.choice(("#f4f1e6", "#edf1ea", "#f6ecec")))
    slip.rectangle(3, 3, FORM[0] - 6, FORM[1] - 6, line="#5d5d4f", thickness=0.4)
    print_, typed = Style(7.4, rng.choice(SERIF), 400, "#33332b"), Style(8.0, rng.choice(MONO), 400, "#20203c")
    slip.text(8, 11, "LICENCE TO DRIVE A MOTOR VEHICLE", replace(print_, size=10, weight=700))
    slip.text(8, 15.6, f"State of {licence.state}   -   Form 6, Rule 16 (1)", print_)
    ornament.photo(slip, rng, FORM[0] - 31, 8, 24, 29)
    rows: list[list[tuple[str, str]]] = [
        [("Driving Licence No.", licence.number)],
        [("Name", licence.name)],
        [("Son / Daughter / Wife of", licence.relation)],
        [("Born on", licence.day(licence.person.born)), ("Blood Group", licence.blood)],
        [("Date of issue", licence.day(licence.issued)), ("Valid upto", licence.day(licence.valid_till))],
    ]
    y = 24.0
    for row in rows:
        width = (FORM[0] - 44 if y < 40 else FORM[0] - 16) / len(row)
        for number, (caption, text) in enumerate(row):
            _dotted(slip, (8 + number * width, y), width - 3, caption, text, (print_, typed))
        y += 7.4
    first = text_width("Permanent address ", print_)
    lines, left = [""], FORM[0] - 18 - first
    for word in licence.address.split():
        if text_width(f"{lines[-1]} {word}", typed) > left:
            lines.append("")
            left = FORM[0] - 18
        lines[-1] = f"{lines[-1]} {word}".strip()
    for number, line in enumerate(lines):
        _dotted(slip, (8, y), FORM[0] - 18, "Permanent address" if number == 0 else "", line, (print_, typed))
        y += 6.6
    slip.text(8, y + 2, f"Classes: {', '.join(name for name, _ in licence.classes)}   Book {digits(rng, 4)}", print_)
    slip.text(FORM[0] - 8, FORM[1] - 8, "Licensing Authority", print_, Align.RIGHT)
    ornament.signature(slip, rng, FORM[0] - 44, FORM[1] - 20, 34, 7)
    ornament.specimen_mark(slip, rng, 8, FORM[1] - 6, 4)
    return Drawn(slip, Form.SLIP, licence.truth())


def _dotted(
    slip: Surface, place: tuple[float, float], width: float, caption: str, text: str, styles: tuple[Style, Style]
) -> None:
    """Print the caption, a dotted line to the end of `width`, and the text a little above it."""
    x, y = place
    left = x + (text_width(f"{caption} ", styles[0]) if caption else 0)
    slip.text(x, y, caption, styles[0])
    dots = "." * int((x + width - left) / text_width(".", styles[0]))
    slip.text(left, y + 0.4, dots, styles[0])
    slip.text(left + 1, y - 0.5, text, narrowed(styles[1], (text,), width - (left - x) - 1))


LAYOUTS = (
    Layout("DRIVING_LICENSE", "ruled_table", draw_ruled, held_apart=True, is_lesson=True),
    Layout("DRIVING_LICENSE", "dotted_form", draw_dotted, held_apart=True, is_lesson=True),
)
