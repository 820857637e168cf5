"""A certificate of incorporation issued again, never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from specimens import ornament
from specimens.company_from_firm import company_of_years
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, SERIF, Style
from specimens.incorporation import Company, Kind, day_in_words
from specimens.people import day_between, invent_person, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed


def draw_duplicate(rng: Random) -> Drawn:
    """A duplicate of an old certificate that was lost, certified by the registrar's copying section."""
    kind = rng.choice((Kind.PRIVATE, Kind.PRIVATE, Kind.PUBLIC))
    company = company_of_years(rng, kind, 1984, 2004)
    issued = day_between(rng, date(2009, 1, 1), date(2021, 12, 31))
    seat, font = company.address.city, rng.choice(SERIF)
    flow = new_flow(rng.choice((26.0, 30.0)), 26.0)
    for inset, thickness in ((12, 1.1), (14.5, 0.3)):
        flow.surface.rectangle(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line="#6b5a2a", thickness=thickness)
    body = Style(rng.choice((11.0, 11.6)), font)
    ornament.emblem(flow.surface, 105, 30, 14)
    flow.surface.text(flow.left + flow.width, 24, "DUPLICATE", Style(15, font, 700, "#a02020"), Align.RIGHT)
    flow.gap(14)
    flow.line("GOVERNMENT OF INDIA", replace(body, weight=700), Align.CENTER)
    flow.line("MINISTRY OF CORPORATE AFFAIRS", body, Align.CENTER)
    flow.line(f"Office of the Registrar of Companies, {company.address.state}", body, Align.CENTER)
    flow.gap(5)
    title = rng.choice(("CERTIFICATE OF INCORPORATION", "Duplicate Certificate of Incorporation"))
    flow.line(title, Style(17, font, 700), Align.CENTER)
    flow.line("[Issued in lieu of the certificate in Form I.R.]", replace(body, size=9.5), Align.CENTER)
    flow.gap(6)
    flow.line(f"Corporate Identity Number : {company.number}", body, rng.choice((Align.LEFT, Align.CENTER)))
    flow.gap(5)
    _duplicate_words(flow, company, issued, body)
    flow.paragraph(f"Given in duplicate at {seat} this {day_in_words(issued)}.", body)
    flow.gap(14)
    ornament.signature(flow.surface, rng, flow.left + flow.width - 50, flow.y - 12, 40, 10)
    flow.line(f"({company.registrar})", body, Align.RIGHT)
    flow.line(rng.choice(("Registrar of Companies", "Assistant Registrar of Companies")), body, Align.RIGHT)
    flow.line(seat, body, Align.RIGHT)
    _copying_stamp(flow, rng, issued)
    ornament.specimen_mark(flow.surface, rng, 92, 280, 6)
    return Drawn(flow.surface, Form.PAGE, company.truth("cin", "company_name", "date_of_incorporation"))


def _duplicate_words(flow: Flow, company: Company, issued: date, body: Style) -> None:
    applied = issued - timedelta(days=23)
    flow.paragraph(
        f"WHEREAS the company named below has by its application dated {printed_date(applied, '.')} stated that its "
        "certificate has been lost or misplaced and has furnished an indemnity bond and a copy of the police report, "
        "this duplicate is issued to it.",
        replace(body, size=body.size - 1),
    )
    flow.gap(4)
    flow.line("I hereby certify that", body)
    flow.gap(2)
    flow.line(company.name, narrowed(replace(body, size=14, weight=700), (company.name,), flow.width), Align.CENTER)
    flow.gap(2)
    limited = "Private Limited" if company.kind is Kind.PRIVATE else "Limited"
    flow.paragraph(
        f"was incorporated on the {day_in_words(company.incorporated)} under the Companies Act, 1956 "
        f"(No. 1 of 1956) and that the Company is {limited}.",
        body,
    )
    flow.gap(6)


def _copying_stamp(flow: Flow, rng: Random, issued: date) -> None:
    """The rubber stamp on a certified copy: when it was asked for, made ready and handed over."""
    ink = Style(8.2, rng.choice(MONO), 400, rng.choice(("#2a3f8f", "#5a2a7c")))
    stamp = Flow(flow.surface, flow.left, flow.y + 2, 78)
    entries = (
        ("Date of application", printed_date(issued - timedelta(days=2), "-")),
        ("Date copy was ready", printed_date(issued, "-")),
        ("Date of delivery", printed_date(issued + timedelta(days=1), "-")),
        ("Fee realised", f"Rs. {rng.choice((25, 50, 100))}/-"),
        ("Compared by", invent_person(rng).name.split()[0]),
    )
    stamp.gap(1.5)
    stamp.line("CERTIFIED TO BE A TRUE COPY", replace(ink, weight=700))
    stamp.pairs(entries, (ink, ink), 42)
    flow.surface.rectangle(flow.left - 2, flow.y + 1, 80, stamp.y - flow.y + 1, line=ink.color, thickness=0.4)


LAYOUTS = (Layout("CERTIFICATE_OF_INCORPORATION", "duplicate", draw_duplicate, held_apart=True),)
