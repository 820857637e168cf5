"""Certificates of incorporation: the looks that are used in tuning (DOCTYPES.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.incorporation import Company, Kind, day_in_words, invent_company
from specimens.places import CITIES
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align

_TYPE = "CERTIFICATE_OF_INCORPORATION"
_RECENT = (date(2016, 11, 1), date(2026, 6, 30))
_SECTIONS = (
    "[Pursuant to sub-section (2) of section 7 and sub-section (1) of section 8 of the Companies Act, 2013 (18 of "
    "2013) and rule 18 of the Companies (Incorporation) Rules, 2014]"
)
_DISCLAIMER = (
    "Disclaimer: This certificate only evidences incorporation of the company on the basis of documents and "
    "declarations of the applicant(s). This certificate is neither a license nor permission to conduct business or "
    "solicit deposits or funds from public. Permission of sector regulator is necessary wherever required. "
    "Registration status and other details of the company can be verified on mca.example.in"
)


def draw_central(rng: Random) -> Drawn:
    """The Central Registration Centre's, with PAN and TAN, each with a star glued to it or set off."""
    company = invent_company(rng, rng.choice((Kind.PRIVATE, Kind.PRIVATE, Kind.ONE_PERSON, Kind.PUBLIC)), _RECENT)
    style = Style(rng.uniform(10.5, 12), rng.choice(("Noto Serif", "Lora", "Arimo")))
    flow = new_flow(24, 18)
    _frame(flow, "#7a6a3a")
    ornament.emblem(flow.surface, 105, flow.y + 4, 12)
    flow.gap(16)
    for text in ("GOVERNMENT OF INDIA", "MINISTRY OF CORPORATE AFFAIRS", "Central Registration Centre"):
        flow.line(text, replace(style, weight=700), Align.CENTER)
    flow.gap(6)
    flow.line("Certificate of Incorporation", Style(style.size + 8, style.font, 700), Align.CENTER)
    flow.gap(3)
    flow.paragraph(_SECTIONS, replace(style, size=style.size - 1))
    flow.gap(6)
    limits = "limited by shares" if rng.random() < 0.8 else "a company limited by guarantee"
    star = rng.choice(("*", " *"))
    for sentence in (
        f"I hereby certify that {company.name} is incorporated on this {day_in_words(company.incorporated)} under the "
        f"Companies Act, 2013 (18 of 2013) and that the company is {limits}.",
        f"The Corporate Identity Number of the company is {company.number}.",
        f"The Permanent Account Number (PAN) of the company is {company.pan}{star}",
        f"The Tax Deduction and Collection Account Number (TAN) of the company is {company.tan}{star}",
        f"Given under my hand at Manesar this {day_in_words(company.given)} .",
    ):
        flow.paragraph(sentence, style)
        flow.gap(4)
    _signed(flow, rng, company, style, "For and on behalf of the Jurisdictional Registrar of Companies")
    flow.paragraph(_DISCLAIMER, replace(style, size=style.size - 2.5))
    _mailing(flow, company, replace(style, size=style.size - 1))
    flow.line("*as issued by Income tax Department", replace(style, size=style.size - 2))
    return _finished(flow, rng, company.truth("cin", "company_name", "date_of_incorporation", "pan_number", "tan"))


def draw_form_11(rng: Random) -> Drawn:
    """A registrar's of 2014 to 2016, Form INC-11, with the number as a caption and its value."""
    company = invent_company(rng, rng.choice((Kind.PRIVATE, Kind.PUBLIC)), (date(2014, 4, 1), date(2016, 10, 30)), 0)
    style = Style(11.5, "Source Serif 4")
    flow = new_flow(26, 20)
    flow.line("Form No. INC-11", style, Align.CENTER)
    flow.line("Certificate of Incorporation", replace(style, size=19, weight=700), Align.CENTER)
    flow.paragraph("[Pursuant to sub-section (2) of section 7 and rule 8 of the Rules, 2014]", style, Align.CENTER)
    flow.gap(8)
    flow.line(f"Corporate Identity Number : {company.number}", replace(style, weight=700))
    flow.gap(8)
    flow.paragraph(
        f"I hereby certify that {company.name} is incorporated on this {day_in_words(company.incorporated)} under the "
        "Companies Act, 2013 and that the company is limited by shares.",
        style,
    )
    flow.gap(5)
    flow.paragraph(f"Given at {rng.choice(CITIES).name} this {day_in_words(company.given)}.", style)
    flow.gap(20)
    _signed(flow, rng, company, style, "Registrar of Companies")
    _mailing(flow, company, style)
    return _finished(flow, rng, company.truth("cin", "company_name", "date_of_incorporation"))


def draw_bilingual(rng: Random) -> Drawn:
    """One by the Act of 1956, in Hindi over English, which says "this day" and gives it at the end."""
    company = invent_company(rng, rng.choice((Kind.PRIVATE, Kind.PUBLIC)), (date(2001, 1, 5), date(2013, 12, 20)), 0)
    day, city = company.incorporated, rng.choice(CITIES).name
    year = f"{day.year} - {day.year + 1}"
    style = Style(10.5, "Noto Sans", devanagari="Mukta")
    flow = new_flow(24, 16)
    _frame(flow, "#3c5a3c")
    for text in (
        "भारत सरकार - कॉर्पोरेट कार्य मंत्रालय",
        f"कम्पनी रजिस्ट्रार कार्यालय, {company.address.state}",
        "निगमन का प्रमाण-पत्र",
    ):
        flow.line(text, style, Align.CENTER)
    flow.gap(3)
    flow.line(f"कॉर्पोरेट पहचान संख्या : {company.number} {year}", style)
    flow.paragraph(
        f"मैं एतद्द्वारा सत्यापित करता हूँ कि मैसर्स {company.name} का पंजीकरण, कम्पनी अधिनियम 1956 के अंतर्गत आज किया जाता है।", style
    )
    flow.gap(8)
    flow.line("GOVERNMENT OF INDIA - MINISTRY OF CORPORATE AFFAIRS", replace(style, weight=700), Align.CENTER)
    flow.line(f"Registrar of Companies, {company.address.state}", style, Align.CENTER)
    flow.gap(3)
    flow.line("Certificate of Incorporation", replace(style, size=15, weight=700), Align.CENTER)
    flow.gap(4)
    flow.line(f"Corporate Identity Number : {company.number} {year}", style)
    flow.gap(3)
    is_private = company.kind is Kind.PRIVATE
    flow.paragraph(
        f"I hereby certify that {company.name} is this day incorporated under the Companies Act, 1956 (No. 1 of 1956) "
        f"and that the company is {'private limited' if is_private else 'limited'}.",
        style,
    )
    flow.gap(3)
    flow.paragraph(f"Given at {city} this {day_in_words(day)}.", style)
    flow.gap(16)
    flow.line(f"({company.registrar.upper()})", style, Align.RIGHT)
    flow.line(f"Registrar of Companies, {company.address.state}", style, Align.RIGHT)
    return _finished(flow, rng, company.truth("cin", "company_name", "date_of_incorporation"))


def draw_typewritten(rng: Random) -> Drawn:
    """Form I.R. of a paper office: dotted lines filled in by a typewriter, no CIN yet."""
    company = invent_company(rng, rng.choice((Kind.PRIVATE, Kind.PUBLIC)), (date(1972, 1, 5), date(1999, 12, 20)), 0)
    style, typed = Style(11, "Libre Baskerville"), Style(11, "Roboto Mono", 600)
    flow = new_flow(24, 24)
    flow.surface.rectangle(0, 0, 210, 297, fill="#f6f0dd")
    flow.line("Form I. R.", style, Align.CENTER)
    flow.gap(4)
    flow.line("CERTIFICATE OF INCORPORATION", replace(style, size=16, weight=700), Align.CENTER)
    flow.gap(8)
    flow.line(f"No. 11-9{rng.randint(1000, 9999)} of {company.incorporated.year}", typed)
    flow.gap(8)
    flow.line("I hereby certify that", style)
    flow.gap(2)
    flow.paragraph(company.name, typed, Align.CENTER)
    flow.gap(2)
    flow.paragraph(
        "is this day incorporated under the Companies Act, 1956 (No. 1 of 1956) and that the Company is limited.", style
    )
    flow.gap(6)
    said = day_in_words(company.incorporated).upper().replace(" DAY OF ", " day of ")
    flow.paragraph(f"Given under my hand at {rng.choice(CITIES).name.upper()} this {said}.", style)
    flow.gap(22)
    ornament.signature(flow.surface, rng, 130, flow.y - 14, 40, 12)
    flow.line("Registrar of Companies", style, Align.RIGHT)
    return _finished(flow, rng, company.truth("company_name", "date_of_incorporation"))


def draw_partnership(rng: Random) -> Drawn:
    """Form 16 of the LLP Rules, 2009: not that of the Income-tax Rules."""
    company = invent_company(rng, Kind.PARTNERSHIP, (date(2009, 4, 1), date(2018, 9, 30)), 0)
    style = Style(11.5, "Open Sans")
    flow = new_flow(26, 20)
    ornament.emblem(flow.surface, 105, flow.y + 4, 12)
    flow.gap(16)
    for text in ("GOVERNMENT OF INDIA", "MINISTRY OF CORPORATE AFFAIRS"):
        flow.line(text, replace(style, weight=700), Align.CENTER)
    flow.gap(5)
    for text in ("Form 16", "[Refer Rule 11(3) of the LLP Rules, 2009]"):
        flow.line(text, style, Align.CENTER)
    flow.line("Certificate of Incorporation", replace(style, size=17, weight=700), Align.CENTER)
    flow.gap(8)
    flow.line(f"{rng.choice(('LLP Identification Number', 'LLPIN'))} : {company.number}", style)
    flow.gap(6)
    flow.paragraph(
        f"It is hereby certified that {company.name} is incorporated pursuant to section 12(1) of the Limited "
        "Liability Partnership Act, 2008.",
        style,
    )
    flow.gap(5)
    flow.paragraph(f"Given at {rng.choice(CITIES).name} this {day_in_words(company.incorporated)}.", style)
    flow.gap(20)
    _signed(flow, rng, company, style, "Registrar")
    note = "Note: The corresponding form has been approved by the registrar and this certificate is signed digitally."
    flow.paragraph(note, replace(style, size=8.5))
    return _finished(flow, rng, company.truth("cin", "company_name", "date_of_incorporation"))


def draw_partnership_central(rng: Random) -> Drawn:
    """An LLP's by the Central Registration Centre, with PAN and TAN in sentences of their own."""
    company = invent_company(rng, Kind.PARTNERSHIP, (date(2019, 1, 1), date(2026, 6, 30)), 0)
    style = Style(11, "Public Sans", color="#1c2430")
    flow = new_flow(22, 22)
    _frame(flow, "#2c4a7a")
    for text in ("Government of India", "Ministry of Corporate Affairs", "Central Registration Centre"):
        flow.line(text, style, Align.CENTER)
    flow.gap(5)
    flow.line("CERTIFICATE OF INCORPORATION", replace(style, size=17, weight=700), Align.CENTER)
    flow.line("[Refer Rule 11(3) of the LLP Rules, 2009]", style, Align.CENTER)
    flow.gap(8)
    for sentence in (
        f"The LLP Identification Number of the LLP is {company.number}",
        f"It is hereby certified that {company.name} is incorporated pursuant to section 12(1) of the Limited "
        "Liability Partnership Act, 2008.",
        f"The Permanent Account Number (PAN) of the LLP is {company.pan}*",
        f"The Tax Deduction and Collection Account Number (TAN) of the LLP is {company.tan}*",
        f"Given under my hand at Manesar this {day_in_words(company.incorporated)}.",
    ):
        flow.paragraph(sentence, style)
        flow.gap(3.5)
    _signed(flow, rng, company, style, "Registrar of Companies, Central Registration Centre")
    _mailing(flow, company, style)
    return _finished(flow, rng, company.truth("cin", "company_name", "date_of_incorporation", "pan_number", "tan"))


def _frame(flow: Flow, color: str) -> None:
    surface = flow.surface
    surface.rectangle(9, 9, surface.width - 18, surface.height - 18, line=color, thickness=1.0)
    surface.rectangle(11, 11, surface.width - 22, surface.height - 22, line=color, thickness=0.3)


def _signed(flow: Flow, rng: Random, company: Company, style: Style, office: str) -> None:
    small = replace(style, size=style.size - 2)
    if rng.random() < 0.7:
        stamp = f"{company.given:%Y.%m.%d} 1{rng.randint(0, 9)}:{rng.randint(10, 59)}:07 IST"
        flow.line(f"Digitally signed by DS MINISTRY OF CORPORATE AFFAIRS {stamp}", small, Align.RIGHT)
    else:
        ornament.signature(flow.surface, rng, 130, flow.y, 40, 12)
        flow.gap(14)
    flow.line(company.registrar.upper(), style, Align.RIGHT)
    flow.line(rng.choice(("ASST. REGISTRAR OF COMPANIES", "DEPUTY REGISTRAR OF COMPANIES")), small, Align.RIGHT)
    flow.line(office, small, Align.RIGHT)
    flow.gap(5)


def _mailing(flow: Flow, company: Company, style: Style) -> None:
    flow.gap(3)
    flow.line("Mailing Address as per record available in Registrar of Companies office:", style)
    flow.line(company.name, style)
    flow.paragraph(
        f"{', '.join(company.address.parts())}, {company.address.state}, India, {company.address.pincode}", style
    )
    flow.gap(3)


def _finished(flow: Flow, rng: Random, truth: Mapping[str, Value]) -> Drawn:
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 150), 284, 7)
    return Drawn(flow.surface, Form.PAGE, truth)


LAYOUTS = (
    Layout(_TYPE, "central", draw_central),
    Layout(_TYPE, "form_11", draw_form_11),
    Layout(_TYPE, "bilingual", draw_bilingual),
    Layout(_TYPE, "typewritten", draw_typewritten),
    Layout(_TYPE, "partnership", draw_partnership),
    Layout(_TYPE, "partnership_central", draw_partnership_central),
)
