"""What a register of companies gives out, never used in tuning: a non-profit company's certificate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SERIF, Style
from specimens.incorporation import Kind, day_in_words, invent_company
from specimens.numbers import digits, pan_number
from specimens.people import SURNAMES
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_PURPOSES = ("FOUNDATION", "WELFARE ASSOCIATION", "EDUCATION FOUNDATION", "CHARITABLE FEDERATION")


def draw_non_profit(rng: Random) -> Drawn:
    """A company without profit: a licence before the certificate, all numbers within one running paragraph."""
    company = invent_company(rng, Kind.PRIVATE, (date(2016, 6, 1), date(2026, 5, 31)))
    first = rng.choice(SURNAMES).upper()
    name = f"{first} {rng.choice(('SEVA', 'JAN KALYAN', 'GRAMIN VIKAS', 'SHIKSHA'))} {rng.choice(_PURPOSES)}"
    company = replace(
        company,
        name=name,
        number=f"U{rng.choice(('85300', '80904', '88900'))}{company.number[6:12]}NPL{company.number[15:]}",
        pan=pan_number(rng, "C", first[0]),
        tan=f"ZZZ{first[0]}{company.tan[4:]}",
    )
    style = Style(rng.uniform(11, 12.4), rng.choice((*SERIF[:2], "Lora", "Arimo")))
    bold = replace(style, weight=700)
    flow = Flow(new_flow(24, 22).surface, 26, 22, 158, 1.5)
    surface = flow.surface
    ornament.emblem(surface, 105, 24, 15)
    flow.y = 38
    for text in ("GOVERNMENT OF INDIA", "MINISTRY OF CORPORATE AFFAIRS"):
        flow.line(text, bold, _CENTER)
    flow.line(rng.choice(("Central Registration Centre", "Office of the Central Registration Centre")), style, _CENTER)
    flow.gap(8)
    flow.line("Certificate of Incorporation", replace(bold, size=style.size + 4), _CENTER)
    flow.gap(3)
    flow.paragraph(
        "[Pursuant to sub-section (2) of section 7 and sub-section (1) of section 8 of the Companies Act, 2013 (18 of "
        "2013) and rule 18 of the Companies (Incorporation) Rules, 2014]",
        replace(style, size=style.size - 1.5),
        _CENTER,
    )
    flow.gap(6)
    licence = f"{digits(rng, 6)}"
    kind = rng.choice(("limited by guarantee", "limited by shares"))
    flow.paragraph(
        f"Whereas a licence bearing number {licence} has been granted under section 8 of the said Act for promoting "
        "charitable objects, I hereby certify that "
        f"{company.name} is incorporated on this {day_in_words(company.incorporated).upper()} under the Companies Act, "
        f"2013 (18 of 2013) and that the company is {kind}. The Corporate Identity Number of the company is "
        f"{company.number}. The Permanent Account Number (PAN) of the company is {company.pan} and the Tax "
        f"Deduction and Collection Account Number (TAN) of the company is {company.tan}.",
        style,
    )
    flow.gap(6)
    place = rng.choice(("Manesar", "Manesar, Haryana"))
    flow.paragraph(
        f"Given under my hand at {place} this {day_in_words(company.given).upper()}.",
        style,
    )
    flow.gap(16)
    ornament.signature(surface, rng, 140, flow.y - 12, 34, 10)
    flow.line(company.registrar.upper(), bold, _RIGHT)
    for text in ("Deputy Registrar of Companies", "For and on behalf of the Jurisdictional Registrar of Companies"):
        flow.line(text, style, _RIGHT)
    flow.gap(8)
    flow.line("Mailing Address as per record available in Registrar of Companies office:", style)
    flow.line(company.name, bold)
    for line in (", ".join(company.address.lines), f"{company.address.city}, {company.address.state}"):
        flow.paragraph(line, style)
    flow.line(f"India - {company.address.pincode}", style)
    ornament.specimen_mark(surface, rng, 92, 286, 8)
    truth = company.truth("cin", "company_name", "date_of_incorporation", "pan_number", "tan")
    return Drawn(surface, Form.PAGE, truth)


LAYOUTS = (Layout("CERTIFICATE_OF_INCORPORATION", "non_profit", draw_non_profit, held_apart=True),)
