"""A registration certificate held apart: a sheet folded in three, its form filled in by a line printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random

from specimens import ornament
from specimens.card_text import fitted
from specimens.fonts import MONO, SANS, SERIF, Style
from specimens.numbers import digits, letters
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed, text_width, wrap
from specimens.table import text_height
from specimens.vehicle_rc_parts import Certificate, invent_certificate, serial_of_owner

_SHEET = (252.0, 108.0)
_PANEL = 84.0
_FINANCIERS = ("MALABAR GRAMIN BANK", "KOSH CAPITAL LTD", "SANCHAY FINANCE LTD", "TOWN CO-OP BANK LTD NO 412")

Rows = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Type:
    """The form's print, what the printer put on it, and by how many mm (right, down) it slipped."""

    printed: Style
    typed: Style
    slip: tuple[float, float]
    is_over: bool
    """Captions stand over their values, not before them."""


def draw_folded(rng: Random) -> Drawn:
    """Three panels beside each other: owner, vehicle, and what was paid, pledged and till when it is good."""
    one = invent_certificate(rng, is_old=rng.random() < 0.4)
    ink = rng.choice(("#1d4d33", "#5b2a1d", "#243a6b"))
    type_ = _Type(
        Style(rng.uniform(7.0, 7.7), rng.choice((*SERIF[:3], *SANS[:2])), 400, ink),
        Style(rng.uniform(8.2, 9.0), rng.choice(MONO[:3]), rng.choice((400, 500)), "#26262c"),
        (rng.uniform(-0.6, 1.2), rng.uniform(-0.5, 0.5)),
        rng.random() < 0.4,
    )
    sheet = Surface(*_SHEET)
    sheet.rectangle(0, 0, *_SHEET, fill=rng.choice(("#eef3e4", "#f7efe0", "#eaf0f5", "#f5f3ec")))
    for fold in (1, 2):
        sheet.line(fold * _PANEL, 0, fold * _PANEL, _SHEET[1], "#b5b2a6", 0.3)
    for number, (heading, rows) in enumerate(zip(_headings(one), _panels(rng, one), strict=True)):
        left = number * _PANEL
        sheet.rectangle(left + 3, 3, _PANEL - 6, _SHEET[1] - 6, line=ink, thickness=0.3)
        y = _head(sheet, left, heading, type_)
        _fill(sheet, (left + 5.5, y), rows, type_)
    _foot(sheet, rng, one, type_)
    return Drawn(sheet, Form.SLIP, one.truth())


def _headings(one: Certificate) -> tuple[tuple[str, ...], ...]:
    return (
        (f"GOVERNMENT OF {one.state.upper()}", "MOTOR VEHICLES DEPARTMENT", "CERTIFICATE OF REGISTRATION"),
        ("FORM 23", "(See Rule 48)", "DETAILED DESCRIPTION OF THE VEHICLE"),
        ("", "", "TAX, PERIOD AND AGREEMENTS"),
    )


def _panels(rng: Random, one: Certificate) -> tuple[Rows, Rows, Rows]:
    seats = "2" if "2WN" in one.vehicle_class else rng.choice(("5", "5", "7"))
    owner = [
        ("Registration Mark", one.number),
        ("Date of Registration", one.day(one.registered)),
        ("Registered Owner", one.owner),
        (rng.choice(("S/o, W/o, D/o", "Son/Wife/Daughter of")), one.relation),
        (rng.choice(("Full Address", "Permanent Address")), one.address),
        ("Owner Serial No.", serial_of_owner(rng)),
    ]
    vehicle = [
        ("Class of Vehicle", one.vehicle_class.upper()),
        ("Maker's Name", one.maker),
        (rng.choice(("Maker's Classification", "Model")), one.model),
        ("Month & Year of Mfr.", one.made),
        ("Chassis No.", one.chassis),
        (rng.choice(("Engine No.", "Engine/Motor No.")), one.engine),
        ("Fuel", one.fuel),
        ("Seating Capacity", seats),
        ("Unladen Wt. (Kg)", f"{1 if seats == '2' else rng.randint(7, 15)}{digits(rng, 2)}"),
        ("Colour", one.colour),
    ]
    pledged = rng.random() < 0.5
    day = one.registered + timedelta(days=rng.randint(0, 3))
    money = [
        ("Life Tax Paid Rs.", f"{rng.randint(3, 96)}{digits(rng, 3)}"),
        ("Receipt No. & Date", f"{letters(rng, 1)}{digits(rng, 6)}  {one.day(day)}"),
        (rng.choice(("Registration valid upto", "Regn. Valid Till")), one.day(one.valid_till)),
        ("Hypothecated to", rng.choice(_FINANCIERS) if pledged else "NIL"),
    ]
    if pledged:
        money.append(("With effect from", one.day(one.registered)))
    return owner, vehicle, money


def _head(sheet: Surface, left: float, heading: Sequence[str], type_: _Type) -> float:
    """Print the panel's three lines and return the first baseline below them."""
    bold = replace(type_.printed, weight=700, size=type_.printed.size + 0.6)
    for place, line in enumerate(heading):
        sheet.text(left + _PANEL / 2, 8.4 + 4 * place, line, narrowed(bold, (line,), _PANEL - 14), Align.CENTER)
    sheet.line(left + 3, 18.6, left + _PANEL - 3, 18.6, type_.printed.color, 0.3)
    return 23.6


def _fill(sheet: Surface, place: tuple[float, float], rows: Rows, type_: _Type) -> None:
    """Print the captions of a panel and on them, slipped a little, what the printer wrote."""
    x, y = place
    indent = 2.0 if type_.is_over else max(text_width(caption, type_.printed) for caption, _ in rows) + 2.4
    width = _PANEL - 12 - indent
    for caption, value in rows:
        sheet.text(x, y, caption, type_.printed)
        top = y + (3.7 if type_.is_over else 0)
        style = fitted(type_.typed, value, width, 5 if "Address" in caption else 1)
        step = text_height(style, 1.15)
        lines = wrap(value, width, style)
        for number, line in enumerate(lines):
            sheet.text(x + indent + type_.slip[0], top + type_.slip[1] + number * step, line, style)
        y = top + (len(lines) - 1) * step + (3.6 if type_.is_over else 6.2)


def _foot(sheet: Surface, rng: Random, one: Certificate, type_: _Type) -> None:
    """Print the officer's signature and seal on the last panel."""
    left = 2 * _PANEL
    seal = (left + rng.uniform(20, 30), rng.uniform(78, 84))
    sheet.circle(*seal, 10, line="#4a3f8d", thickness=0.5, opacity=0.6)
    sheet.circle(*seal, 7.4, line="#4a3f8d", thickness=0.3, opacity=0.6)
    ornament.signature(sheet, rng, left + 46, 80, 30, 8)
    sheet.text(left + 78, 94, "Registering Authority", replace(type_.printed, weight=700), Align.RIGHT)
    office = f"R.T. Office, {one.person.address.city}"
    sheet.text(left + 78, 98.4, office, narrowed(type_.printed, (office,), 60), Align.RIGHT)
    ornament.specimen_mark(sheet, rng, left + 6, 102, 6)


LAYOUTS = (Layout("VEHICLE_RC", "folded_in_three", draw_folded, held_apart=True),)
