"""A food registration: the card with a photo that a vendor wears or hangs on the cart, and its back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.business import STATE_CODES
from specimens.flow import Flow
from specimens.fonts import NARROW, SANS, Style
from specimens.numbers import digits
from specimens.people import Person, day_between, invent_person, printed_date
from specimens.places import Address, invent_address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed

_SHEET = (100.0, 142.0)
_KINDS = (
    "Hawker (Itinerant / Mobile Food Vendor)",
    "Petty Retailer of snacks/tea shops",
    "Mobile Food Vendor - Juice, Lassi",
    "Temporary Stall Holder",
    "Hawker - Chaat, Pani Puri, Samosa",
)
_RULES = (
    "Display this card at a prominent place on the cart / stall at all times.",
    "Wash hands before handling food. Keep nails trimmed.",
    "Use potable water only. Keep food covered.",
    "Do not use newspaper for serving food.",
    "Re-use of cooking oil is prohibited.",
    "Keep a covered dustbin. Do not litter.",
    "Persons with fever or cough shall not handle food.",
)
_DEPARTMENTS = ("Food Safety Department", "Food and Drugs Administration", "Commissionerate of Food Safety")


@dataclass(frozen=True, slots=True)
class _Vendor:
    """A vendor, where the cart stands, and the registration of it."""

    person: Person
    place: Address
    number: str
    kind: str
    issued: date
    valid_till: date

    def truth(self) -> Mapping[str, Value]:
        return {
            "registration_number": self.number,
            "name": self.person.name,
            "address": self.place.in_one_line(),
            "formatted_address": self.place.formatted(),
            "kind_of_business": self.kind,
            "date_of_issue": printed_date(self.issued),
            "valid_till": printed_date(self.valid_till),
        }


def draw_vendor_card(rng: Random) -> Drawn:
    """The front: head, photo, number, captions in short lines; the second page is the back with what to heed."""
    vendor = _invent(rng)
    color = rng.choice(("#1f6e3a", "#23518f", "#8a3d12"))
    style = Style(rng.uniform(7.4, 8.2), rng.choice((*SANS[:4], *NARROW[2:])))
    sheet = Surface(*_SHEET)
    _head(sheet, vendor, style, color)
    sheet.circle(50, 6.4, 2.4, fill="#ffffff", line="#bbbbbb")
    _face(sheet, rng, vendor, style, color)
    _captions(sheet, rng, vendor, style)
    _foot(sheet, rng, vendor, style, color)
    sheet.new_page()
    _back(sheet, rng, vendor, style, color)
    return Drawn(sheet, Form.SLIP, vendor.truth())


def _invent(rng: Random) -> _Vendor:
    person = invent_person(rng, rng.choice(tuple(STATE_CODES)))
    state = person.address.state
    issued = day_between(rng, date(2016, 1, 5), date(2025, 6, 30))
    years = rng.choice((1, 2, 3, 5))
    return _Vendor(
        person,
        invent_address(rng, state),
        f"2{STATE_CODES[state]}{issued:%y}9{digits(rng, 8)}",
        rng.choice(_KINDS),
        issued,
        issued + timedelta(days=365 * years - 1),
    )


def _head(sheet: Surface, vendor: _Vendor, style: Style, color: str) -> None:
    sheet.rectangle(0, 0, *_SHEET, fill="#fdfdfb", line="#9a9a9a")
    sheet.rectangle(0, 0, _SHEET[0], 28, fill=color)
    white = replace(style, color="#ffffff", weight=700)
    ornament.emblem(sheet, 10, 17, 9, "#f2f2f2")
    sheet.text(55, 13.6, f"GOVERNMENT OF {vendor.place.state.upper()}", white, Align.CENTER)
    department = _DEPARTMENTS[int(vendor.number[-1]) % len(_DEPARTMENTS)].upper()
    sheet.text(55, 18, department, narrowed(white, (department,), 80), Align.CENTER)
    sheet.text(55, 22.6, f"District: {vendor.place.district}", replace(white, weight=400), Align.CENTER)
    sheet.text(55, 26.4, "Food Safety and Standards Act, 2006", replace(white, size=6.4, weight=400), Align.CENTER)


def _face(sheet: Surface, rng: Random, vendor: _Vendor, style: Style, color: str) -> None:
    """Print the title, the number large under the word for it, and the photo beside them."""
    bold = replace(style, weight=700)
    ornament.photo(sheet, rng, 72, 31, 22, 28)
    sheet.rectangle(72, 31, 22, 28, line="#666666")
    title = rng.choice(("STREET FOOD VENDOR", "FOOD BUSINESS OPERATOR", "FOOD VENDOR"))
    sheet.text(6, 36, title, replace(bold, size=style.size + 2.4, color=color))
    sheet.text(6, 40.6, rng.choice(("REGISTRATION CARD", "REGISTRATION CERTIFICATE")), bold)
    sheet.rectangle(5, 45, 63, 12, line=color, thickness=0.4, radius=1.2)
    sheet.text(7, 49, rng.choice(("fssai Regn. No.", "FSSAI Reg. No.")), replace(style, size=6.6))
    sheet.text(7, 55, vendor.number, replace(bold, size=12.5))


def _captions(sheet: Surface, rng: Random, vendor: _Vendor, style: Style) -> None:
    person, bold = vendor.person, replace(style, weight=600)
    form = rng.choice(("/", "-", "."))
    rows: Sequence[tuple[str, str]] = (
        (rng.choice(("Name", "Name of FBO", "Vendor's Name")), person.name),
        ("Father / Husband", person.father),
        (rng.choice(("Place of Vending", "Address of Vending", "Business Address")), vendor.place.in_one_line()),
        (rng.choice(("Kind of Business", "Nature of Business", "Type of Food Business")), vendor.kind),
        (rng.choice(("Issued on", "Date of Issue")), printed_date(vendor.issued, form)),
        (rng.choice(("Valid upto", "Valid Till")), printed_date(vendor.valid_till, form)),
    )
    flow = Flow(sheet, 6, 62, 88, 1.25)
    for row in rows:
        flow.pair(*row, (style, bold), 31)
        flow.gap(1.7)


def _foot(sheet: Surface, rng: Random, vendor: _Vendor, style: Style, color: str) -> None:
    sheet.qr(6, 117, 16, f"fssai:{vendor.number}:specimen")
    ornament.signature(sheet, rng, 62, 114, 26, 8)
    office = f"Food Safety Officer, {vendor.place.city}"
    sheet.text(94, 126, "Registering Authority", replace(style, weight=600), Align.RIGHT)
    sheet.text(94, 130, office, narrowed(style, (office,), 66), Align.RIGHT)
    sheet.rectangle(0, 136, _SHEET[0], 6, fill=color)
    ornament.specimen_mark(sheet, rng, 30, 134, 6)


def _back(sheet: Surface, rng: Random, vendor: _Vendor, style: Style, color: str) -> None:
    """Print what a vendor has to heed, the home address and where to complain."""
    sheet.rectangle(0, 0, *_SHEET, fill="#fdfdfb", line="#9a9a9a")
    bold = replace(style, weight=700)
    flow = Flow(sheet, 7, 10, 86, 1.3)
    flow.line("CONDITIONS / INSTRUCTIONS", replace(bold, color=color), Align.CENTER)
    flow.gap(3)
    for number, rule in enumerate(rng.sample(_RULES, 5), 1):
        flow.paragraph(f"{number}. {rule}", style)
        flow.gap(1)
    flow.gap(3)
    flow.rule()
    flow.gap(3)
    flow.pair("Permanent Address", vendor.person.address.in_one_line(), (bold, style), 32)
    flow.pair("Mobile", vendor.person.mobile, (bold, style), 32)
    flow.pair("Blood Group", rng.choice(("A+", "B+", "O+", "AB+")), (bold, style), 32)
    flow.gap(4)
    flow.paragraph("If found, please return to the office of the Designated Officer, Food Safety.", style)
    ornament.specimen_mark(sheet, rng, 40, 134, 7)


LAYOUTS = (Layout("FSSAI", "vendor_card", draw_vendor_card),)
