"""An Udyam certificate: lying on its side in a frame, as agents print it for a shop's wall."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.business import Business, invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.numbers import digits
from specimens.people import day_between, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed
from specimens.table import Column, Look, Rules

_SHEET = (297.0, 210.0)
_STATE_LETTERS = {
    "Maharashtra": "MH", "Gujarat": "GJ", "Karnataka": "KR", "Tamil Nadu": "TN", "Telangana": "TS", "Bihar": "BR",
    "Uttar Pradesh": "UP", "Rajasthan": "RJ", "Madhya Pradesh": "MP", "West Bengal": "WB", "Punjab": "PB",
}  # fmt: skip
_CLASSES = {
    "Manufacturing": (("10712", "Manufacture of biscuits, cakes, pastries"), ("31001", "Manufacture of furniture")),
    "Services": (("95111", "Repair of computers"), ("96020", "Hairdressing"), ("45200", "Repair of motor vehicles")),
    "Trading": (("47711", "Retail of garments"), ("46632", "Wholesale of hardware"), ("47190", "Retail")),
}  # fmt: skip
_ORGANISATIONS = {"Proprietorship": "Proprietary", "Hindu Undivided Family": "Hindu Undivided Family"}


@dataclass(frozen=True, slots=True)
class _Enterprise:
    """A registered enterprise and what its certificate says of it."""

    business: Business
    name: str
    number: str
    size: str
    activity: str
    codes: tuple[tuple[str, str], ...]
    incorporated: date
    registered: date

    @property
    def organisation(self) -> str:
        constitution = self.business.constitution
        return _ORGANISATIONS.get(constitution, constitution)

    @property
    def owner(self) -> str:
        return self.business.owner.name.upper()

    def truth(self) -> Mapping[str, Value]:
        home = self.business.address
        return {
            "registration_number": self.number,
            "enterprise_name": self.name,
            "owner_name": self.owner,
            "type_of_enterprise": self.size,
            "organisation_type": self.organisation,
            "major_activity": self.activity.upper(),
            "address": home.in_one_line(),
            "formatted_address": home.formatted(),
            "date_of_incorporation": printed_date(self.incorporated),
            "date_of_registration": printed_date(self.registered),
            "nic_codes": tuple({"code": code, "activity": self.activity} for code, _ in self.codes),
        }


def draw_on_the_wall(rng: Random) -> Drawn:
    """A border of two colours, a heading in two scripts, a sentence with name and size, two columns of the rest."""
    one = _invent(rng)
    colors = rng.choice((("#d9822b", "#2f7a3d"), ("#1f3f77", "#b08d2e"), ("#7a2430", "#b08d2e")))
    style = Style(rng.uniform(10.2, 11.2), rng.choice((*SANS[:3], *SERIF[:2])))
    flow = new_flow(24, 17, _SHEET)
    _border(flow.surface, colors)
    _heading(flow, rng, style, colors[0])
    _sentence(flow, rng, one, style, colors[1])
    _columns(flow, rng, one, style)
    _foot(flow, rng, one, style)
    return Drawn(flow.surface, Form.PAGE, one.truth())


def _invent(rng: Random) -> _Enterprise:
    state = rng.choice(tuple(_STATE_LETTERS))
    business = invent_business(rng, state=state)
    while business.constitution not in ("Proprietorship", "Partnership", "Hindu Undivided Family"):
        business = invent_business(rng, state=state)
    registered = day_between(rng, date(2020, 7, 2), date(2025, 9, 30))
    activity = rng.choice(tuple(_CLASSES))
    codes = _CLASSES[activity]
    return _Enterprise(
        business,
        business.trade_name.removeprefix("M/s ").upper(),
        f"UDYAM-{_STATE_LETTERS[state]}-9{rng.randint(0, 9)}-{digits(rng, 7)}",
        rng.choices(("MICRO", "SMALL", "MEDIUM"), weights=(75, 20, 5))[0],
        activity,
        tuple(rng.sample(codes, rng.randint(1, 2))),
        day_between(rng, date(2005, 4, 1), date(2020, 6, 1)),
        registered,
    )


def _border(surface: Surface, colors: tuple[str, str]) -> None:
    surface.rectangle(7, 7, 283, 196, line=colors[0], thickness=2.2)
    surface.rectangle(10, 10, 277, 190, line=colors[1], thickness=0.6)
    for x in (12.5, 284.5):
        for y in (12.5, 197.5):
            surface.circle(x, y, 1.6, fill=colors[1])


def _heading(flow: Flow, rng: Random, style: Style, color: str) -> None:
    bold = replace(style, weight=700)
    ornament.emblem(flow.surface, flow.left + 10, flow.y + 8, 13)
    ornament.emblem(flow.surface, flow.left + flow.width - 10, flow.y + 8, 13, color)
    flow.line("भारत सरकार / Government of India", bold, Align.CENTER)
    flow.line("सूक्ष्म, लघु एवं मध्यम उद्यम मंत्रालय", bold, Align.CENTER)
    flow.line("Ministry of Micro, Small and Medium Enterprises", replace(bold, size=style.size + 1), Align.CENTER)
    flow.gap(3)
    title = rng.choice(("UDYAM REGISTRATION CERTIFICATE", "Udyam Registration Certificate"))
    flow.line(title, replace(bold, size=21, color=color), Align.CENTER)
    flow.gap(1.5)


def _sentence(flow: Flow, rng: Random, one: _Enterprise, style: Style, color: str) -> None:
    """Print number, name, owner and size in lines in the middle, the larger ones by themselves."""
    bold = replace(style, weight=700)
    number = replace(bold, size=style.size + 3)
    flow.line(rng.choice((f"Udyam Registration No. : {one.number}", f"Regn. No. {one.number}")), number, Align.CENTER)
    flow.gap(2)
    flow.line("This is to certify that", style, Align.CENTER)
    name = f"M/s {one.name}"
    flow.line(name, narrowed(replace(bold, size=17, color=color), (name,), flow.width), Align.CENTER)
    word = "Prop." if one.business.constitution == "Proprietorship" else rng.choice(("Owner", "Authorised Person"))
    flow.line(f"{word} : {one.owner}", bold, Align.CENTER)
    flow.gap(1)
    flow.line(f"is registered as a {one.size} Enterprise under the MSMED Act, 2006", style, Align.CENTER)
    flow.gap(9)


def _columns(flow: Flow, rng: Random, one: _Enterprise, style: Style) -> None:
    """Print on the left what the enterprise is, on the right its classes of industry."""
    styles = (style, replace(style, weight=600))
    left, right = flow.beside(0, 136), flow.beside(146, flow.width - 146)
    left.pairs(
        (
            ("Type of Organisation", one.organisation),
            ("Major Activity", one.activity.upper()),
            (rng.choice(("Official Address", "Offical Address of Enterprise")), one.business.address.in_one_line()),
            ("Date of Incorporation", printed_date(one.incorporated)),
            ("Date of Commencement", printed_date(day_between(rng, one.incorporated, date(2020, 6, 20)))),
            ("Social Category", rng.choice(("GENERAL", "OBC", "SC"))),
            ("Date of Udyam Registration", printed_date(one.registered)),
        ),
        styles,
        54,
    )
    look = Look(replace(style, size=style.size - 2), replace(style, size=style.size - 2, weight=700), Rules.ALL)
    columns = (Column("NIC 5 Digit", 20), Column("Description", right.width - 46), Column("Activity", 26))
    right.line("National Industry Classification Code(s)", styles[1])
    right.gap(1)
    right.table(columns, [(code, what, one.activity) for code, what in one.codes], look)
    flow.y = max(left.y, right.y)


def _foot(flow: Flow, rng: Random, one: _Enterprise, style: Style) -> None:
    surface, small = flow.surface, replace(style, size=style.size - 2)
    surface.qr(flow.left, 168, 22, f"https://udyam.example/verify?specimen={one.number}")
    middle = _SHEET[0] / 2
    printed = day_between(rng, one.registered, date(2025, 12, 20))
    surface.text(middle, 182, f"Date of printing: {printed_date(printed)}", small, Align.CENTER)
    note = "This is a computer generated statement, no signature required. Scan the code to verify."
    surface.text(middle, 187, note, small, Align.CENTER)
    office = f"DIC : {one.business.address.district.upper()}"
    surface.text(flow.left + flow.width, 182, office, small, Align.RIGHT)
    ornament.specimen_mark(surface, rng, rng.uniform(60, 200), 193, 8)


LAYOUTS = (Layout("UDYAM_CERT", "framed", draw_on_the_wall),)
