"""An Udyam certificate: the two sides of a plastic card that a cyber cafe prints from the portal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.business import Business, invent_business
from specimens.fonts import DEVANAGARI, NARROW, SANS, Style
from specimens.numbers import digits
from specimens.people import day_between, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, MM_PER_POINT, Align, Surface, narrowed, wrap
from specimens.table import Column, Look, Rules, draw_table

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_GAP = 6.0
_EDGE = 4.0
_STATES = {
    "Punjab": "PB", "Uttarakhand": "UK", "Haryana": "HR", "Delhi": "DL", "Rajasthan": "RJ", "Uttar Pradesh": "UP",
    "Bihar": "BR", "Assam": "AS", "West Bengal": "WB", "Jharkhand": "JH", "Odisha": "OD", "Chhattisgarh": "CG",
    "Madhya Pradesh": "MP", "Gujarat": "GJ", "Maharashtra": "MH", "Karnataka": "KR", "Kerala": "KL",
    "Tamil Nadu": "TN", "Telangana": "TS", "Andhra Pradesh": "AP",
}  # fmt: skip
"""The two letters of a state in a registration number."""

_ORGANISATIONS = {
    "Proprietorship": "Proprietary",
    "Partnership": "Partnership",
    "Limited Liability Partnership": "Limited Liability Partnership",
    "Private Limited Company": "Private Limited Company",
    "Public Limited Company": "Public Limited Company",
    "Hindu Undivided Family": "Hindu Undivided Family",
    "Society/ Club/ Trust/ AOP": "Trust",
}
_ACTIVITIES = (
    ("Services", (("47190", "Trading"), ("47721", "Trading"), ("47411", "Trading"), ("96020", "Services"))),
    ("Services", (("95210", "Services"), ("82191", "Services"), ("56101", "Services"), ("49231", "Services"))),
    ("Manufacturing", (("10612", "Manufacturing"), ("14105", "Manufacturing"), ("10712", "Manufacturing"))),
    ("Trading", (("46101", "Trading"), ("46909", "Trading"), ("47592", "Trading"), ("47211", "Trading"))),
)
_COLOURS = (("#0b3d91", "#e9f0fb"), ("#b85c00", "#fff6ea"), ("#0f6b3c", "#ecf7ef"), ("#5a2d82", "#f5eefa"))


@dataclass(frozen=True, slots=True)
class _Enterprise:
    """What the register says of an enterprise."""

    business: Business
    number: str
    size: str
    activity: str
    codes: tuple[tuple[str, str], ...]
    begun: date
    registered: date

    @property
    def name(self) -> str:
        return f"M/S {self.business.trade_name.removeprefix('M/s ')}".upper()

    @property
    def organisation(self) -> str:
        return _ORGANISATIONS[self.business.constitution]


def _invent(rng: Random) -> _Enterprise:
    business = invent_business(rng)
    registered = day_between(rng, date(2020, 7, 10), date(2026, 2, 10))
    activity, codes = rng.choice(_ACTIVITIES)
    number = f"UDYAM-{_STATES[business.address.state]}-{rng.choice(('00', '98', '99'))}-{digits(rng, 7)}"
    size = rng.choices(("Micro", "Small", "Medium"), weights=(84, 14, 2))[0]
    begun = registered - timedelta(days=rng.randint(20, 6200))
    chosen = tuple(rng.sample(codes, rng.randint(1, min(3, len(codes)))))
    return _Enterprise(business, number, size, activity, chosen, begun, registered)


def draw_plastic_card(rng: Random) -> Drawn:
    """The number and the names are on the front with a photo; the back has the address, codes and days."""
    one = _invent(rng)
    surface = Surface(CARD[0] + 2 * _EDGE, 2 * CARD[1] + _GAP + 2 * _EDGE)
    text = Style(rng.uniform(6.0, 6.5), rng.choice((*NARROW, *SANS[:3])), 400, "#161616", rng.choice(DEVANAGARI))
    colour, ground = rng.choice(_COLOURS)
    has_owner = rng.random() < 0.7
    for top in (_EDGE, _EDGE + CARD[1] + _GAP):
        surface.rectangle(_EDGE, top, *CARD, fill=ground, line="#9a9a9a", radius=3)
    surface.move_origin(_EDGE, _EDGE)
    _front(surface, rng, one, text, colour, has_owner=has_owner)
    surface.move_origin(_EDGE, _EDGE + CARD[1] + _GAP)
    day_format = rng.choice(("%d/%m/%Y", "%d-%m-%Y"))
    address = _back(surface, rng, one, text, colour, day_format)
    truth: dict[str, Value] = {
        "registration_number": one.number,
        "enterprise_name": one.name,
        "type_of_enterprise": one.size,
        "organisation_type": one.organisation,
        "major_activity": one.activity,
        "address": address,
        "formatted_address": one.business.address.formatted_in_capitals(),
        "date_of_incorporation": printed_date(one.begun),
        "date_of_registration": printed_date(one.registered),
        "nic_codes": tuple({"code": code, "activity": activity} for code, activity in one.codes),
    }
    if has_owner:
        truth["owner_name"] = one.business.owner.name.upper()
    return Drawn(surface, Form.SLIP, truth)


def _front(surface: Surface, rng: Random, one: _Enterprise, text: Style, colour: str, *, has_owner: bool) -> None:
    """Print the ministry on a band, a photo, and captions beside it; the number runs large along the foot."""
    white = replace(text, color="#ffffff", weight=700)
    surface.rectangle(0, 0, CARD[0], 12.6, fill=colour, radius=2)
    ornament.emblem(surface, 6, 5.4, 6.5, "#ffffff")
    surface.text(46, 4.6, "सूक्ष्म, लघु एवं मध्यम उद्यम मंत्रालय, भारत सरकार", replace(white, size=6.4), _CENTER)
    ministry = "Ministry of Micro, Small and Medium Enterprises, Govt. of India"
    surface.text(46, 8.0, ministry, narrowed(white, (ministry,), 68), _CENTER)
    title = rng.choice(("UDYAM REGISTRATION CARD", "MSME UDYAM REGISTRATION CARD", "UDYAM CARD (MSME)"))
    surface.text(46, 11.2, title, replace(white, size=6.4), _CENTER)
    if has_owner:
        ornament.photo(surface, rng, 3.5, 15, 17, 21)
    left = 23.5 if has_owner else 5.0
    rows = [("Enterprise", one.name)]
    if has_owner:
        rows.append((rng.choice(("Owner Name", "Name of Owner")), one.business.owner.name.upper()))
    rows += [("Type of Enterprise", one.size), ("Organisation", one.organisation), ("Major Activity", one.activity)]
    _captioned(surface, (left, 16.6), rows, text, CARD[0] - left - 21)
    verified = f"https://udyamregistration.gov.in/verifyudyambarcode.aspx?verifyudrn=SPECIMEN{digits(rng, 8)}"
    surface.qr(CARD[0] - 18.5, 15, 15, verified)
    surface.rectangle(0, 42.5, CARD[0], 8, fill=colour)
    surface.text(CARD[0] / 2, 48.1, one.number, replace(white, size=12.5, tracking=0.4), _CENTER)
    small = replace(text, size=4.8)
    surface.text(CARD[0] / 2, 41.4, rng.choice(("Udyam Registration Number", "URN / उद्यम पंजीकरण संख्या")), small, _CENTER)
    ornament.specimen_mark(surface, rng, 4, 53, 4.5)


def _captioned(
    surface: Surface, place: tuple[float, float], rows: Sequence[tuple[str, str]], text: Style, width: float
) -> None:
    """Print small captions, each with its value under it."""
    x, y = place
    label = replace(text, size=text.size - 1.6, weight=400, color="#555555")
    bold = replace(text, weight=700)
    for caption, value in rows:
        surface.text(x, y, caption, label)
        fitting = narrowed(bold, (value,), width) if len(wrap(value, width, bold)) > 1 else bold
        surface.text(x, y + 2.45, value, fitting)
        y += 4.8


def _back(surface: Surface, rng: Random, one: _Enterprise, text: Style, colour: str, day_format: str) -> str:
    """Print the address, the days and the codes, and the shop that made the card; return the address."""
    label = replace(text, size=text.size - 0.8, weight=700, color=colour)
    address = one.business.address.in_one_line().upper()
    surface.text(4, 5.5, rng.choice(("Official Address of Enterprise", "Address / पता")) + " :", label)
    bottom = surface.paragraph(4, 8.7, 78, address, text)
    y = bottom + 1.4
    mobile = f"Mobile : {one.business.owner.mobile}    Email : {one.business.email}"
    surface.text(4, y, mobile, narrowed(text, (mobile,), 78))
    days = (
        (rng.choice(("Date of Incorporation", "Incorporation / Regn. of Enterprise")), one.begun),
        (rng.choice(("Date of Udyam Registration", "Udyam Regn. Date")), one.registered),
    )
    for number, (caption, day) in enumerate(days):
        surface.text(4 + number * 40, y + 4.2, caption, label)
        surface.text(4 + number * 40, y + 7.0, day.strftime(day_format), text)
    look = Look(replace(text, size=text.size - 0.6), label, Rules.ALL, padding=0.5, line="#888888")
    columns = (Column("S.No.", 9, _CENTER), Column("NIC 5 Digit", 22, _CENTER), Column("Activity", 26))
    rows = [(str(place), code, activity) for place, (code, activity) in enumerate(one.codes, 1)]
    end = draw_table(surface, (4, y + 9.2), columns, rows, look)
    note = (
        f"Printed on {one.registered + timedelta(days=rng.randint(3, 200)):{day_format}} from udyamregistration.gov.in"
    )
    small = replace(text, size=4.6, weight=400)
    surface.text(4, max(end + 3, 47), note, small)
    surface.text(4, 51.5, "This card is a copy for convenience. Champions helpline 1800-180-6763", small)
    help_ = rng.choice(("CSC", "Cyber Cafe", "Online Seva Kendra"))
    surface.text(CARD[0] - 4, 53 - text.size * MM_PER_POINT * 2.6, help_, small, _RIGHT)
    return address


LAYOUTS = (Layout("UDYAM_CERT", "plastic_card", draw_plastic_card),)
