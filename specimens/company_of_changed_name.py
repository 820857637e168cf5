"""A company's certificate: the fresh one that it was given on the day it changed its name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SERIF, Style
from specimens.incorporation import Company, Kind, day_in_words, invent_company
from specimens.numbers import digits
from specimens.people import day_between, printed_date, words
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed, wrap

_FIRST_NAMES = words("Alpine Bluebird Coral Emerald Falcon Girnar Horizon Ivory Jupiter Kohinoor Lotus Matrix")
_SECOND_NAMES = words("Finstock Infotech Polymers Exports Leasing Agrotech Fabrics Consultants")
_REGISTRARS = {
    "Maharashtra": ("Maharashtra, Mumbai", "Mumbai"),
    "Gujarat": ("Gujarat, Dadra and Nagar Havelli", "Ahmedabad"),
    "Delhi": ("National Capital Territory of Delhi and Haryana", "Delhi"),
    "Haryana": ("National Capital Territory of Delhi and Haryana", "Delhi"),
    "Tamil Nadu": ("Tamil Nadu, Coimbatore", "Coimbatore"),
    "West Bengal": ("West Bengal", "Kolkata"),
    "Karnataka": ("Karnataka", "Bangalore"),
}


@dataclass(frozen=True, slots=True)
class _Change:
    """A company under its new name, the name it had before, and the day and request of the change."""

    company: Company
    before: str
    changed: date
    request: str
    register: str
    seat: str


def draw_changed_name(rng: Random) -> Drawn:
    """One page: the registrar, the matter, one long sentence with both names, the day in words, the signature."""
    change = _invent(rng)
    style = Style(rng.uniform(10.6, 11.4), rng.choice(SERIF[:3]))
    flow = new_flow(rng.uniform(24, 28), rng.uniform(20, 26))
    flow.surface.rectangle(12, 12, 186, 273, line="#3b3b3b", thickness=rng.choice((0.3, 0.7)))
    _heading(flow, rng, change, style)
    _certify(flow, rng, change, style)
    _signed(flow, rng, change, style)
    truth = change.company.truth("cin", "company_name", "date_of_incorporation")
    return Drawn(flow.surface, Form.PAGE, truth)


def _invent(rng: Random) -> _Change:
    while True:
        kind = rng.choice((Kind.PRIVATE, Kind.PRIVATE, Kind.PUBLIC))
        company = invent_company(rng, kind, (date(1988, 2, 1), date(2004, 12, 31)))
        if company.address.state in _REGISTRARS and " LIMITED " not in company.name and " LLP" not in company.name:
            break
    end = "PRIVATE LIMITED" if kind is Kind.PRIVATE else "LIMITED"
    before = f"{rng.choice(_FIRST_NAMES)} {rng.choice(_SECOND_NAMES)} {end}".upper()
    changed = day_between(rng, date(2007, 3, 1), date(2012, 10, 30))
    request = f"{rng.choice('AB')}{digits(rng, 8)}"
    return _Change(company, before, changed, request, *_REGISTRARS[company.address.state])


def _heading(flow: Flow, rng: Random, change: _Change, style: Style) -> None:
    bold = replace(style, weight=700)
    ornament.emblem(flow.surface, 105, flow.y + 6, 12)
    flow.gap(18)
    flow.line("GOVERNMENT OF INDIA - MINISTRY OF CORPORATE AFFAIRS", bold, Align.CENTER)
    flow.line(f"Registrar of Companies, {change.register}", style, Align.CENTER)
    flow.gap(9)
    title = "Fresh Certificate of Incorporation Consequent upon Change of Name"
    flow.line(title, narrowed(replace(bold, size=style.size + 2), (title,), flow.width), Align.CENTER)
    flow.gap(8)
    flow.pair("Corporate Identity Number", change.company.number, (style, bold), 0)
    flow.gap(5)
    matter = rng.choice(("In the matter of M/s", "IN THE MATTER OF M/s"))
    flow.paragraph(f"{matter} {change.before}", style)
    flow.gap(5)


def _certify(flow: Flow, rng: Random, change: _Change, style: Style) -> None:
    """Print what is certified; the day of the beginning is in words, the day of the request in figures."""
    company = change.company
    began = day_in_words(company.incorporated)
    government = rng.choice(("Department of Company Affairs", "Department of Company Affairs, New Delhi,"))
    sentence = (
        f"I hereby certify that {change.before} which was originally incorporated on {began} under the Companies Act, "
        f"1956 (No. 1 of 1956) as {change.before} having duly passed the necessary resolution in terms of Section 21 "
        "of the Companies Act, 1956 and the approval of the Central Government signified in writing having been "
        f"accorded thereto under Section 21 of the Companies Act, 1956, read with Government of India, {government} "
        f"Notification No. G.S.R. 507(E) dated 24/06/1985 vide SRN {change.request} dated "
        f"{printed_date(change.changed)} the name of the said company is this day changed to"
    )
    for line in wrap(sentence, flow.width, style):
        flow.line(line, style)
        flow.gap(1.1)
    flow.gap(2)
    name = replace(style, weight=700)
    if rng.random() < 0.5:
        flow.line(company.name, narrowed(name, (company.name,), flow.width), Align.CENTER)
        flow.gap(2)
        flow.paragraph("and this Certificate is issued pursuant to Section 23(1) of the said Act.", style)
    else:
        flow.paragraph(
            f"{company.name} and this Certificate is issued pursuant to Section 23(1) of the said Act.", style
        )
    flow.gap(6)
    flow.paragraph(f"Given under my hand at {change.seat} this {day_in_words(change.changed)}.", style)


def _signed(flow: Flow, rng: Random, change: _Change, style: Style) -> None:
    """Print the registrar's signature and, under a rule, where letters to the company go."""
    company, surface, right = change.company, flow.surface, flow.left + flow.width
    flow.gap(10)
    ornament.signature(surface, rng, right - 50, flow.y, 38, 11)
    flow.gap(15)
    signed = day_between(rng, change.changed, change.changed + timedelta(days=2))
    post = rng.choice(("Registrar of Companies", "Deputy Registrar of Companies", "Assistant Registrar of Companies"))
    for line in (f"({company.registrar.upper()})", post, change.register):
        flow.line(line, narrowed(style, (line,), 90), Align.RIGHT)
    flow.gap(6)
    small = replace(style, size=style.size - 2)
    flow.paragraph(
        "*Note: The corresponding form has been approved by "
        f"{company.registrar.upper()}, {post} and this certificate has been digitally signed by the Registrar "
        f"through a system generated digital signature on {printed_date(signed)}.",
        small,
    )
    flow.gap(4)
    flow.line("Mailing Address as per record available in Registrar of Companies office:", small)
    flow.line(company.name, narrowed(small, (company.name,), flow.width))
    flow.paragraph(f"{', '.join(company.address.parts())},", small)
    flow.line(f"{company.address.state} - {company.address.pincode}, INDIA", small)
    ornament.specimen_mark(surface, rng, rng.uniform(22, 120), 280, 8)


LAYOUTS = (Layout("CERTIFICATE_OF_INCORPORATION", "changed_name", draw_changed_name),)
