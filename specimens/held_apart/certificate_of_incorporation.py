"""Certificates of incorporation whose looks are never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.incorporation import Kind, day_in_words, invent_company
from specimens.places import CITIES
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align

_TYPE = "CERTIFICATE_OF_INCORPORATION"


def draw_with_code(rng: Random) -> Drawn:
    """A newer one: a code at the top right, centred sentences, the name on lines of its own."""
    company = invent_company(rng, rng.choice((Kind.PRIVATE, Kind.PUBLIC)), (date(2020, 1, 1), date(2026, 6, 30)))
    style = Style(11, "Lato")
    bold = replace(style, weight=700)
    flow = new_flow(20, 14)
    flow.surface.qr(168, 14, 24, f"https://mca.example.in/verify/{company.number}")
    flow.line("भारत सरकार GOVERNMENT OF INDIA", bold, Align.CENTER)
    flow.line("कॉर्पोरेट कार्य मंत्रालय MINISTRY OF CORPORATE AFFAIRS", bold, Align.CENTER)
    flow.line("केन्द्रीय रजिस्ट्रीकरण केन्द्र Central Registration Centre", style, Align.CENTER)
    flow.gap(14)
    flow.line("निगमन प्रमाण पत्र / Certificate of Incorporation", replace(bold, size=16), Align.CENTER)
    flow.gap(8)
    flow.line("I hereby certify that", style, Align.CENTER)
    flow.paragraph(company.name, replace(bold, size=13), Align.CENTER)
    flow.paragraph(
        f"is incorporated on this {day_in_words(company.incorporated)} under the Companies Act, 2013 (18 of 2013) and "
        "that the company is limited by shares.",
        style,
        Align.CENTER,
    )
    flow.gap(5)
    for sentence in (
        f"The Corporate Identity Number of the company is {company.number} .",
        f"The Permanent Account Number (PAN) of the company is {company.pan}*.",
        f"The Tax Deduction and Collection Account Number (TAN) of the company is {company.tan}*.",
    ):
        flow.paragraph(sentence, style, Align.CENTER)
        flow.gap(2)
    flow.gap(4)
    flow.paragraph(f"Given under my hand at Manesar this {day_in_words(company.given)}", style, Align.CENTER)
    flow.gap(18)
    flow.line(company.registrar, bold, Align.RIGHT)
    flow.line("Assistant Registrar of Companies", style, Align.RIGHT)
    flow.gap(6)
    flow.line("* as issued by the Income Tax Department", replace(style, size=8))
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    truth = company.truth("cin", "company_name", "date_of_incorporation", "pan_number", "tan")
    return Drawn(flow.surface, Form.PAGE, truth)


def draw_registrar(rng: Random) -> Drawn:
    """A registrar's by the Act of 1956: the number in a line with its year, narrow type, a seal and a stamp."""
    company = invent_company(rng, rng.choice((Kind.PRIVATE, Kind.PUBLIC)), (date(2004, 1, 1), date(2013, 6, 30)), 0)
    style = Style(12, "PT Sans Narrow")
    flow = new_flow(30, 30)
    flow.surface.rectangle(0, 0, 210, 297, fill="#f3f7f0")
    flow.line("Form 1", style, Align.CENTER)
    flow.line("CERTIFICATE OF INCORPORATION", replace(style, size=20, weight=700), Align.CENTER)
    flow.gap(10)
    flow.line(f"Corporate Identity Number : {company.number}  of  {company.incorporated.year}", style, Align.CENTER)
    flow.gap(10)
    flow.paragraph(
        f"I hereby certify that M/s {company.name} is this day incorporated under the Companies Act, 1956 (No. 1 of "
        "1956) and that the Company is Limited.",
        style,
    )
    flow.gap(6)
    said = day_in_words(company.incorporated).replace("thousand ", "Thousand and ").replace("first", "First")
    flow.paragraph(f"Given under my hand at {rng.choice(CITIES).name} this {said}.", style)
    flow.gap(26)
    flow.surface.circle(62, flow.y, 15, line="#7a2d7a", thickness=0.5)
    ornament.signature(flow.surface, rng, 122, flow.y - 12, 44, 13)
    flow.gap(4)
    flow.line(f"( {company.registrar} )", style, Align.RIGHT)
    flow.line(f"Asst. Registrar of Companies, {company.address.state}", style, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, 95, 286, 8)
    return Drawn(
        flow.surface,
        Form.PAGE,
        company.truth("cin", "company_name", "date_of_incorporation") | {"company_name": f"M/s {company.name}"},
    )


def draw_partners(rng: Random) -> Drawn:
    """An LLP's, with its number set off over the sentence and the month in capitals."""
    company = invent_company(rng, Kind.PARTNERSHIP, (date(2012, 1, 1), date(2022, 6, 30)), 0)
    style = Style(11, "Vollkorn", color="#20242c")
    flow = new_flow(24, 26)
    flow.line("Government of India", style)
    flow.line("Ministry of Corporate Affairs", style)
    flow.gap(8)
    flow.line("Certificate of Incorporation", replace(style, size=22, weight=700))
    flow.line("Form 16 [Refer Rule 11(3) of the LLP Rules, 2009]", replace(style, size=9))
    flow.gap(8)
    flow.line("LLP Identification Number", replace(style, size=9, color="#666666"))
    flow.line(company.number, replace(style, size=14, weight=700))
    flow.gap(8)
    flow.paragraph(
        f"It is hereby certified that {company.name} is incorporated pursuant to section 12(1) of the Limited "
        "Liability Partnership Act 2008.",
        style,
    )
    flow.gap(4)
    said = day_in_words(company.incorporated).replace(
        f"{company.incorporated:%B}", f"{company.incorporated:%B}".upper()
    )
    flow.paragraph(f"Given at {rng.choice(CITIES).name} this {said}.", style)
    flow.gap(20)
    flow.line(f"Registrar, {company.address.state}", style)
    ornament.specimen_mark(flow.surface, rng, 120, 286, 8)
    return Drawn(flow.surface, Form.PAGE, company.truth("cin", "company_name", "date_of_incorporation"))


LAYOUTS = (
    Layout(_TYPE, "with_code", draw_with_code, held_apart=True, is_lesson=True),
    Layout(_TYPE, "registrar", draw_registrar, held_apart=True),
    Layout(_TYPE, "partners", draw_partners, held_apart=True),
)
