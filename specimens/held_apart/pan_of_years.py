"""PAN cards held apart: the first laminated ones that a Commissioner signed, and the instant file of the portal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, SANS, SERIF, Style
from specimens.pan_parts import PersonsCard, back, code, heading, invent_persons_card
from specimens.people import day_between, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed, wrap
from specimens.table import Column, Look, Rules, draw_rows

_SLIP = (96.0, 64.0)


def draw_commissioners(rng: Random) -> Drawn:
    """A laminated paper of the nineties: the number on top, typed entries, a Commissioner's seal."""
    content = invent_persons_card(rng)
    born = day_between(rng, date(1934, 1, 1), date(1976, 12, 31))
    content = replace(content, person=replace(content.person, born=born))
    slip = Surface(*_SLIP)
    slip.rectangle(0, 0, *_SLIP, fill=rng.choice(("#eef1ea", "#f3efe2", "#e8eef2")))
    slip.rectangle(2, 2, _SLIP[0] - 4, _SLIP[1] - 4, line="#3a4a5c", thickness=0.35)
    font = rng.choice((*SERIF, "Arimo"))
    print_ = Style(rng.uniform(5.6, 6.2), font, 400, "#26333f")
    typed = Style(rng.uniform(7.4, 8.2), rng.choice(MONO), 400, "#18181c")
    ornament.emblem(slip, 9, 8, 7)
    slip.text(46, 6.6, "भारत सरकार   GOVERNMENT OF INDIA", replace(print_, weight=700, size=6.8), Align.CENTER)
    slip.text(46, 10.4, "आयकर विभाग   INCOME TAX DEPARTMENT", replace(print_, weight=700, size=6.8), Align.CENTER)
    ornament.photo(slip, rng, 71, 13, 20, 24)
    slip.text(5, 16.8, "स्थायी लेखा संख्या / PERMANENT ACCOUNT NUMBER", print_)
    slip.text(5, 21.6, content.number, replace(typed, size=typed.size * 1.35, weight=700))
    rows = (
        ("नाम / NAME", content.name),
        ("पिता का नाम / FATHER'S NAME", content.father),
        ("जन्म तिथि / DATE OF BIRTH", printed_date(content.person.born, rng.choice(("-", "/")))),
    )
    names = narrowed(typed, (content.name, content.father), 62)
    for number, (caption, value) in enumerate(rows):
        y = 26.6 + number * 8.2
        slip.text(5, y, caption, print_)
        slip.text(5, y + 3.8, value, names)
    slip.text(5, 51.6, "हस्ताक्षर / SIGNATURE", print_)
    ornament.signature(slip, rng, 8, 52.4, 28, 6)
    ornament.signature(slip, rng, 58, 44, 24, 6)
    slip.text(91, 53.2, "आयकर आयुक्त / COMMISSIONER OF INCOME-TAX", print_, Align.RIGHT)
    slip.text(91, 56.2, content.person.address.city.upper(), print_, Align.RIGHT)
    if rng.random() < 0.6:
        slip.circle(84, 47, 6.5, line="#6a3f86", thickness=0.35, opacity=0.5)
    ornament.specimen_mark(slip, rng, 42, 60.6, 3.6)
    return Drawn(slip, Form.SLIP, content.truth())


def draw_instant(rng: Random) -> Drawn:
    """The portal's file made from an Aadhaar: a table without a father, and both sides of the card beneath."""
    content = invent_persons_card(rng)
    font = rng.choice((*SANS, "Mukta", "Hind"))
    body, small = Style(rng.uniform(9.0, 10.0), font), Style(7.4, font, 400, "#444444")
    bold = replace(body, weight=700)
    flow = new_flow(18, 14)
    surface = flow.surface
    surface.rectangle(18, 14, 174, 15, fill="#eef3fa", line="#9db2cc")
    surface.text(22, 20, "आयकर विभाग", bold)
    surface.text(22, 25.6, "INCOME TAX DEPARTMENT", bold)
    ornament.emblem(surface, 105, 20, 9)
    surface.text(188, 20, "भारत सरकार", bold, Align.RIGHT)
    surface.text(188, 25.6, "GOVT. OF INDIA", bold, Align.RIGHT)
    title = "ई - स्थायी लेखा संख्या कार्ड  /  e - Permanent Account Number (e-PAN) Card"
    surface.text(105, 37, title, narrowed(replace(bold, size=12), (title,), 172), Align.CENTER)
    born = printed_date(content.person.born, "/")
    rows = (
        ("स्थायी लेखा संख्या / Permanent Account Number", content.number),
        ("नाम / Name", content.name),
        ("जन्म की तारीख / Date of Birth", born),
        ("लिंग / Gender", content.person.gender.title()),
    )
    columns, look = (Column("", 82), Column("", 60)), Look(body, bold, rng.choice((Rules.ALL, Rules.ROWS)), padding=1.8)
    end = draw_rows(surface, (18, 42), columns, rows, look)
    ornament.photo(surface, rng, 167, 42.5, 20, 24)
    code(surface, rng, 18.8, end + 5, 28)
    flow.y = end + 4
    notes = flow.beside(36, 138)
    for note in (
        "This e-PAN is issued on the basis of the demographic details held against the applicant's Aadhaar.",
        "Permanent Account Number (PAN) facilitates Income Tax Department linking of various documents.",
        f"Digitally signed by Income Tax PAN Services Unit. Date: {_signed(rng)}",
    ):
        for line in wrap(note, 136, small):
            notes.line(line, small)
        notes.gap(1.5)
    top = max(notes.y, end + 36) + 12
    surface.dashed_line(18, top - 5, 192, top - 5)
    surface.move_origin(16, top)
    _small_card(surface, rng, content, Style(6.6, font, 700, "#1d2a44"))
    surface.move_origin(108, top)
    surface.rectangle(0, 0, *CARD, fill="#eaf2f5", line="#8fa3ad", radius=3)
    back(surface, rng, Style(6.2, font, 400, "#222222"))
    surface.move_origin(0, 0)
    ornament.specimen_mark(surface, rng, 95, 288, 7)
    truth = {name: value for name, value in content.truth().items() if name != "father_name"}
    return Drawn(surface, Form.PAGE, truth)


def _signed(rng: Random) -> str:
    return f"{day_between(rng, date(2020, 6, 1), date(2025, 12, 31)):%d/%m/%Y}"


def _small_card(card: Surface, rng: Random, content: PersonsCard, head: Style) -> None:
    """Draw the card's front: the photo and the number in the upper half, captions and values in the lower."""
    card.rectangle(0, 0, *CARD, fill="#eaf2f5", line="#8fa3ad", radius=3)
    heading(card, head, 5.8, 45)
    ornament.photo(card, rng, 4, 12, 14, 17)
    card.text(22, 16, "स्थायी लेखा संख्या कार्ड", replace(head, weight=400))
    card.text(22, 19.6, "Permanent Account Number Card", replace(head, weight=400))
    card.text(22, 25.4, content.number, replace(head, size=11))
    flow = Flow(card, 4, 31, 54, 1.15)
    small = replace(head, size=5.4, weight=400)
    for caption, value in (("नाम / Name", content.name), ("जन्म की तारीख / Date of Birth", content.born)):
        flow.line(caption, small)
        flow.line(value, narrowed(replace(head, size=7), (value,), 54))
        flow.gap(1)
    code(card, rng, 60, 24, 21)


LAYOUTS = (
    Layout("PAN", "commissioners", draw_commissioners, held_apart=True),
    Layout("PAN", "instant", draw_instant, held_apart=True),
)
