"""The certificate of a firm that became a company."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, Style
from specimens.incorporation import Company, Kind, day_in_words, invent_company
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align

_ENDS = (" LIMITED P", " LIMITED L", " LLP", " TRUST")


def company_of_years(rng: Random, kind: Kind, first: int, last: int) -> Company:
    """Invent one whose name ends as a company's does, once."""
    while True:
        company = invent_company(rng, kind, (date(first, 1, 1), date(last, 6, 30)))
        if not any(end in company.name for end in _ENDS):
            return company


def draw_from_firm(rng: Random) -> Drawn:
    """A company that a registered firm became: the firm's name and number come before the company's."""
    company = company_of_years(rng, Kind.PRIVATE, 2019, 2026)
    firm = f"M/s. {company.name.removesuffix(' PRIVATE LIMITED')}".replace("M/s. M/S ", "M/s. ")
    font = rng.choice(SANS)
    flow = new_flow(22.0, 20.0)
    color = rng.choice(("#1c5d3a", "#14507a"))
    flow.surface.rectangle(11, 11, 188, 275, line=color, thickness=0.8)
    ornament.emblem(flow.surface, 105, 24, 15)
    flow.gap(14)
    body = Style(rng.choice((10.0, 10.6)), font)
    bold = replace(body, weight=700)
    flow.line("GOVERNMENT OF INDIA", replace(bold, size=12), Align.CENTER)
    flow.line("MINISTRY OF CORPORATE AFFAIRS", replace(bold, size=12), Align.CENTER)
    flow.line("Central Registration Centre", body, Align.CENTER)
    flow.gap(6)
    flow.line("Certificate of Incorporation", Style(19, font, 700, color), Align.CENTER)
    flow.paragraph(
        "[Pursuant to sub-section (2) of section 7 read with Part I of Chapter XXI (section 366) of the Companies Act, "
        "2013 and rule 18 of the Companies (Incorporation) Rules, 2014]",
        replace(body, size=9),
        Align.CENTER,
    )
    flow.gap(7)
    _firm_words(flow, rng, company, firm, body)
    flow.gap(5)
    _numbers(flow, rng, company, (body, bold))
    flow.gap(6)
    place = rng.choice(("Manesar", "Gurugram"))
    flow.paragraph(f"Given under my hand at {place} this {day_in_words(company.given)}.", body)
    flow.gap(6)
    _digital_signature(flow, rng, company, font)
    _firm_foot(flow, company, replace(body, size=8.4))
    ornament.specimen_mark(flow.surface, rng, 168, 282, 5)
    names = ("cin", "company_name", "date_of_incorporation", "pan_number", "tan")
    return Drawn(flow.surface, Form.PAGE, company.truth(*names))


def _firm_words(flow: Flow, rng: Random, company: Company, firm: str, body: Style) -> None:
    founded = company.incorporated - timedelta(days=rng.randint(900, 7000))
    flow.paragraph(
        f"WHEREAS {firm}, a partnership firm registered on {printed_date(founded, '-')} with the Registrar of Firms, "
        f"{company.address.city}, under No. FR/{digits(rng, 5)}/{founded.year}, has "
        "applied for registration as a company limited by shares;",
        body,
    )
    flow.gap(4)
    flow.paragraph(
        f"I hereby certify that {company.name} is registered and incorporated on this "
        f"{day_in_words(company.incorporated)} under the Companies Act, 2013 (18 of 2013) and that the company is "
        "limited by shares, and that the said firm stands converted into it from that date.",
        body,
    )


def _numbers(flow: Flow, rng: Random, company: Company, styles: tuple[Style, Style]) -> None:
    if rng.random() < 0.5:
        entries = (
            ("Corporate Identity Number (CIN)", company.number),
            ("Permanent Account Number (PAN)", f"{company.pan}*"),
            ("Tax Deduction and Collection Account Number (TAN)", f"{company.tan}*"),
        )
        flow.pairs(entries, styles, 96)
    else:
        body = styles[0]
        flow.paragraph(f"The Corporate Identity Number of the company is {company.number}.", body)
        flow.gap(3)
        flow.paragraph(f"The Permanent Account Number (PAN) of the company is {company.pan} *", body)
        flow.gap(3)
        tan = f"The Tax Deduction and Collection Account Number (TAN) of the company is {company.tan} *"
        flow.paragraph(tan, body)
    flow.gap(2)
    flow.line("* as issued by the Income Tax Department", replace(styles[0], size=7.6))


def _digital_signature(flow: Flow, rng: Random, company: Company, font: str) -> None:
    side = flow.beside(flow.width * 0.5, flow.width * 0.5)
    small = Style(7.6, font)
    stamp = f"{company.given:%Y.%m.%d} {rng.randint(10, 18)}:{rng.randint(10, 59)}:{rng.randint(10, 59)} IST"
    side.line("Signature Not Verified", replace(small, weight=700, color="#b07a10"))
    side.lines(("Digitally signed by", "DS MINISTRY OF CORPORATE AFFAIRS 03", f"Date: {stamp}"), small)
    side.gap(2)
    side.line(company.registrar, Style(9, font, 700))
    side.line("Assistant Registrar of Companies / Deputy Registrar of Companies", Style(7.2, font))
    side.line("For and on behalf of the Jurisdictional Registrar of Companies", Style(7.2, font))
    side.line("Central Registration Centre", Style(7.2, font))
    flow.y = side.y + 6


def _firm_foot(flow: Flow, company: Company, small: Style) -> None:
    flow.rule()
    flow.gap(2)
    flow.paragraph(
        "Disclaimer: This certificate evidences incorporation only and is neither a licence nor a permission to carry "
        "on business or to solicit deposits. The property and the liabilities of the firm pass to the company.",
        small,
    )
    flow.gap(3)
    flow.line("Mailing Address as per record available in Registrar of Companies office:", replace(small, weight=700))
    flow.line(company.name, small)
    flow.paragraph(f"{company.address.in_one_line()}, India", small)


LAYOUTS = (Layout("CERTIFICATE_OF_INCORPORATION", "from_firm", draw_from_firm),)
