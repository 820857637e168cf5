"""A GST certificate held apart: of a unit in a special zone, its annexures following on the same page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.business import Business, invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.people import day_between, invent_person, printed_date
from specimens.places import invent_address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_ZONES = ("Special Economic Zone", "SEZ Phase II", "Export Promotion Park SEZ", "IT/ITES SEZ", "Multi Product SEZ")
_COMPANIES = ("Private Limited Company", "Public Limited Company", "Limited Liability Partnership", "Partnership")
_TYPES = ("SEZ Unit", "SEZ Unit", "SEZ Developer", "Input Service Distributor (ISD)")


@dataclass(frozen=True, slots=True)
class _Certificate:
    """A registration; the whole address is what stands in the address's row."""

    business: Business
    registration_type: str
    lines: tuple[str, ...]
    begins: date
    issued: date

    @property
    def address(self) -> str:
        home = self.business.address
        return ", ".join((*self.lines, home.city, home.district, home.state, home.pincode))

    def truth(self) -> Mapping[str, Value]:
        business, half = self.business, (len(self.lines) + 1) // 2
        return {
            "gst_number": business.gstin,
            "legal_name": _name(business.legal_name),
            "trade_name": _name(business.trade_name),
            "constitution_of_business": business.constitution,
            "address": self.address,
            "formatted_address": {
                **business.address.formatted(),
                "address_line_1": ", ".join(self.lines[:half]),
                "address_line_2": ", ".join(self.lines[half:]),
            },
            "registration_type": self.registration_type,
            "valid_from": printed_date(self.begins),
            "date_of_issue": printed_date(self.issued),
        }


def draw_special_zone(rng: Random) -> Drawn:
    """The numbered rows, the seal of the signature, then further places and the people in charge, all set close."""
    certificate = _invent(rng)
    style = Style(rng.uniform(7.6, 8.4), rng.choice(("Noto Serif", "Open Sans", "Arimo", "Source Serif 4")))
    look = Look(style, replace(style, weight=600), Rules.ALL, padding=1.3, line=rng.choice(("#000000", "#8c8c8c")))
    flow = new_flow(rng.uniform(14, 18), 12)
    _heading(flow, certificate, style)
    _rows(flow, rng, certificate, look)
    flow.gap(1.5)
    note = (
        "Note: The registration certificate is required to be prominently displayed at all places of business in the "
        "State."
    )
    flow.paragraph(note, replace(style, size=style.size - 0.8))
    flow.gap(6)
    _places(flow, rng, certificate, look)
    _persons(flow, rng, certificate, look)
    flow.gap(4)
    flow.paragraph(
        "This is a system generated digitally signed Registration Certificate issued based on the approval of "
        f"application granted on {printed_date(certificate.issued)} by the jurisdictional authority.",
        replace(style, size=style.size - 0.8),
    )
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 150), 290, 8)
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


def _invent(rng: Random) -> _Certificate:
    while (business := invent_business(rng)).constitution not in _COMPANIES or not business.address.is_urban:
        pass
    plot = rng.randint(2, 480)
    lines = [
        rng.choice((f"PLOT NO {plot}", f"UNIT {plot}, 4TH FLOOR", f"SDF BLOCK {rng.choice('ABCD')}-{plot}")),
        f"SURVEY NO {rng.randint(11, 398)} P, {rng.randint(11, 398)} P",
        rng.choice(_ZONES),
    ]
    if rng.random() < 0.5:
        lines.append(rng.choice(business.address.lines[-1:]))
    begins = day_between(rng, date(2017, 7, 1), date(2025, 8, 31))
    issued = begins + timedelta(days=rng.randint(1, 40))
    return _Certificate(business, rng.choice(_TYPES), tuple(lines), begins, issued)


def _name(name: str) -> str:
    return name.removeprefix("M/s ").upper()


def _heading(flow: Flow, certificate: _Certificate, style: Style) -> None:
    bold = replace(style, weight=700)
    ornament.emblem(flow.surface, flow.left + flow.width / 2, flow.y + 5, 9)
    flow.gap(14)
    flow.line("Government of India", replace(bold, size=style.size + 2), Align.CENTER)
    flow.line("Form GST REG-06", replace(bold, size=style.size + 1), Align.CENTER)
    flow.line("[See Rule 10(1)]", style, Align.CENTER)
    flow.line("Registration Certificate", replace(bold, size=style.size + 3), Align.CENTER)
    flow.gap(2)
    flow.line(f"Registration Number :{certificate.business.gstin}", replace(bold, size=style.size + 1))
    flow.gap(1)


def _rows(flow: Flow, rng: Random, certificate: _Certificate, look: Look) -> None:
    """Print the numbered rows; the authority's row is cut into lines of its own."""
    business = certificate.business
    officer, city = invent_person(rng, business.address.state), business.address.city.upper()
    width = flow.width
    columns = (Column("", 8), Column("", width * 0.33), Column("", width * 0.67 - 8))
    rows = [
        ("Legal Name", _name(business.legal_name)),
        ("Trade Name, if any", _name(business.trade_name)),
        ("Additional trade names, if any", ""),
        ("Constitution of Business", business.constitution),
        ("Address of Principal Place of Business", certificate.address),
        ("Date of Liability", rng.choice(("", printed_date(certificate.begins)))),
        ("Period of Validity", f"From {printed_date(certificate.begins)}     To Not Applicable"),
        ("Type of Registration", certificate.registration_type),
        (
            "Particulars of Approving Authority",
            "Centre\nSignature Not Verified  Digitally signed by DS GOODS AND SERVICES TAX NETWORK 07\n"
            f"Date: {certificate.issued:%Y.%m.%d} 1{rng.randint(0, 9)}:{rng.randint(10, 59)}:07 IST\n"
            f"Name: {officer.name.upper()}\nDesignation: SUPERINTENDENT\n"
            f"Jurisdictional Office: RANGE-{rng.randint(1, 6)} {city} SEZ",
        ),
        ("Date of issue of Certificate", printed_date(certificate.issued)),
    ]
    numbered = [(f"{number}.", *row) for number, row in enumerate(rows, 1)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, numbered, look)


def _annexure(flow: Flow, certificate: _Certificate, letter: str, look: Look) -> None:
    business = certificate.business
    flow.line(f"Annexure {letter}", look.head, Align.RIGHT)
    styles = (look.body, look.head)
    pairs = (
        ("GSTIN", business.gstin),
        ("Legal Name", _name(business.legal_name)),
        ("Trade Name, if any", _name(business.trade_name)),
    )
    flow.pairs(pairs, styles, 34)
    flow.gap(1.5)


def _places(flow: Flow, rng: Random, certificate: _Certificate, look: Look) -> None:
    """Print the further places of business, or that there are none."""
    _annexure(flow, certificate, "A", look)
    flow.line("Details of Additional Place of Business(s)", look.head)
    count = rng.choice((0, 1, 2, 2))
    flow.line(f"Total Number of Additional Places of Business(s) in the State   {count}", look.body)
    flow.gap(1)
    columns = (Column("Sr. No.", 14, Align.CENTER), Column("Address", flow.width - 14))
    state = certificate.business.address.state
    rows = [(str(place), invent_address(rng, state).in_one_line().upper()) for place in range(1, count + 1)]
    if rows:
        flow.table(columns, rows, look)
    flow.gap(4)


def _persons(flow: Flow, rng: Random, certificate: _Certificate, look: Look) -> None:
    """Print two people in charge, each beside a photo."""
    _annexure(flow, certificate, "B", look)
    constitution = certificate.business.constitution
    kind = "Partners" if "artner" in constitution else "Managing / Whole-time Directors"
    flow.line(f"Details of {kind}", look.head)
    flow.gap(1)
    standing: Sequence[str] = ("PARTNER",) if "artner" in constitution else ("DIRECTOR", "MANAGING DIRECTOR")
    for number in range(1, rng.choice((1, 2)) + 1):
        person = invent_person(rng, certificate.business.address.state)
        top = flow.y
        flow.surface.text(flow.left + 2, top + 5, str(number), look.body)
        ornament.photo(flow.surface, rng, flow.left + 9, top, 14, 17)
        column = flow.beside(30, flow.width - 30)
        pairs = (
            ("Name", person.name.upper()),
            ("Designation/Status", rng.choice(standing)),
            ("Resident of State", certificate.business.address.state),
        )
        column.pairs(pairs, (look.body, look.body), 36, "")
        flow.y = top + 19


LAYOUTS = (Layout("GST_CERT", "special_zone", draw_special_zone, held_apart=True),)
