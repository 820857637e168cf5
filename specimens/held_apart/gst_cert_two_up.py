"""A GST registration certificate and its annexure beside each other on one sheet, never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.flow import Flow
from specimens.fonts import Style
from specimens.gst_registration import Registration, invent_registration
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_parts import bold
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_KINDS = ("Regular", "Regular", "SEZ Unit", "Input Service Distributor (ISD)")
_WIDTH, _HEIGHT, _HALF = 297.0, 210.0, 128.0
_STATUS = {
    "Proprietorship": "Proprietor",
    "Partnership": "Managing Partner",
    "Limited Liability Partnership": "Designated Partner",
    "Hindu Undivided Family": "Karta",
    "Society/ Club/ Trust/ AOP": "Managing Trustee",
}


def draw_two_up(rng: Random) -> Drawn:
    """Two pages made small on a sheet that lies, as offices print to save paper."""
    registration = invent_registration(rng, rng.choice(_KINDS))
    surface = Surface(_WIDTH, _HEIGHT)
    style = Style(rng.uniform(6.4, 7.0), rng.choice(("Arimo", "Noto Sans", "Source Sans 3")))
    left, right = Flow(surface, 12, rng.uniform(11, 15), _HALF), Flow(surface, 157, rng.uniform(11, 15), _HALF)
    if rng.random() < 0.5:
        surface.rectangle(8, 7, 136, 196, line="#999999")
        surface.rectangle(153, 7, 136, 196, line="#999999")
    address = _certificate(left, rng, registration, style)
    _annexures(right, rng, registration, style)
    ornament.specimen_mark(surface, rng, rng.uniform(30, 100), 200, 6)
    return Drawn(surface, Form.PAGE, registration.truth(address))


def _certificate(flow: Flow, rng: Random, registration: Registration, style: Style) -> str:
    ornament.emblem(flow.surface, flow.left + flow.width / 2, flow.y + 4, 8)
    flow.gap(11)
    flow.line("Government of India", style, Align.CENTER)
    flow.line("Form GST REG-06", bold(style, 1.5), Align.CENTER)
    flow.line("[See Rule 10(1)]", style, Align.CENTER)
    flow.line("Registration Certificate", bold(style, 2), Align.CENTER)
    flow.gap(2)
    number = rng.choice(("Registration Number :{}", "Registration Number: {}", "Registration Number : {}"))
    flow.line(number.format(registration.business.gstin), bold(style, 0.8))
    flow.gap(1.5)
    address = registration.address_line()
    columns = [Column("", 8, Align.CENTER), Column("", 44), Column("", 76)]
    look = Look(style, bold(style), Rules.ALL, padding=1.1)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, _particulars(rng, registration, address), look)
    flow.gap(3)
    _signed(flow, rng, registration, style)
    small = replace(style, size=style.size * 0.88)
    flow.paragraph(
        "Note: The registration certificate is required to be prominently displayed at all places of business in the "
        "State.",
        small,
    )
    flow.paragraph(
        "This is a system generated digitally signed Registration Certificate issued based on the approval of "
        f"application granted on {registration.issued} by the jurisdictional authority.",
        small,
    )
    return address


def _particulars(rng: Random, registration: Registration, address: str) -> list[tuple[str, str, str]]:
    business = registration.business
    end = registration.valid_to or rng.choice(("Not Applicable", "NA"))
    more = [("Additional trade names, if any", "")] if rng.random() < 0.7 else []
    pairs = [
        ("Legal Name", business.legal_name),
        ("Trade Name, if any", business.trade_name),
        *more,
        ("Constitution of Business", business.constitution),
        (rng.choice(("Address of Principal Place of Business", "Address of Principal Place of\nBusiness")), address),
        ("Date of Liability", registration.liable_from),
        ("Period of Validity", f"From {registration.valid_from}      To {end}"),
        ("Type of Registration", registration.kind),
        (
            "Particulars of Approving Authority",
            f"Name : {registration.officer}\nDesignation : {registration.rank}\n"
            f"Jurisdictional Office : {registration.office}",
        ),
        ("Date of issue of Certificate", registration.issued),
    ]
    return [(f"{number}.", caption, value) for number, (caption, value) in enumerate(pairs, 1)]


def _signed(flow: Flow, rng: Random, registration: Registration, style: Style) -> None:
    """Print what viewers show for a signature that they could not check."""
    day, month, year = registration.issued.split("/")
    x, y = flow.left + flow.width - 58, flow.y
    flow.surface.text(x, y + 4, rng.choice(("Signature Not Verified", "Signature valid")), bold(style, 1.5))
    for number, line in enumerate(
        (
            "Digitally signed by DS GOODS AND",
            f"SERVICES TAX NETWORK {rng.randint(1, 9)}",
            f"Date: {year}.{month}.{day} {rng.randint(10, 17)}:{rng.randint(10, 59)}:05 IST",
        )
    ):
        flow.surface.text(x, y + 7.5 + number * 2.9, line, replace(style, size=style.size * 0.9))
    flow.gap(20)


def _annexures(flow: Flow, rng: Random, registration: Registration, style: Style) -> None:
    business = registration.business
    is_one = business.constitution == "Proprietorship"
    people = (business.owner.name,) if is_one else registration.partners
    status = _STATUS.get(business.constitution, "Director")
    heads = (
        ("GSTIN", business.gstin),
        ("Legal Name", business.legal_name),
        ("Trade Name, if any", business.trade_name),
    )
    for letter, title in (
        ("A", "Details of Additional Place of Business(s)"),
        ("B", f"Details of {status}{'s' if len(people) > 1 else ''}"),
    ):
        flow.line(f"Annexure {letter}", bold(style, 1), Align.RIGHT)
        flow.line(title, bold(style, 1.2), Align.CENTER)
        flow.gap(1)
        flow.pairs(heads, (style, style), 38)
        flow.gap(2)
        if letter == "A":
            flow.line("Total Number of Additional Places of Business(s) in the State      0", style)
            flow.gap(8)
    for number, name in enumerate(people, 1):
        top = flow.y
        ornament.photo(flow.surface, rng, flow.left + 8, top + 1, 15, 18)
        flow.surface.text(flow.left + 1, top + 5, str(number), style)
        facts = flow.beside(28, 100)
        facts.gap(2)
        facts.pairs(
            (
                ("Name", name),
                ("Designation/Status", status),
                ("Resident of State", business.address.state),
            ),
            (style, style),
            34,
        )
        flow.y = top + 23
        flow.rule("#aaaaaa", 0.15)


LAYOUTS = (Layout("GST_CERT", "two_up", draw_two_up, held_apart=True),)
