"""A certificate of incorporation held apart: a farmers' producer company, with its cultivators' names for crops."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.flow import Flow
from specimens.fonts import Style
from specimens.incorporation import Company, Kind, day_in_words, invent_company
from specimens.numbers import digits, letters, pan_number
from specimens.people import words
from specimens.places import VILLAGES
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface

_CROPS = words("KRISHI AGRO BANANA MILLET TURMERIC DAIRY VEGETABLE SEEDS SPICES GRAPES")
_ENDS = ("FARMER PRODUCER COMPANY LIMITED", "FARMERS PRODUCER COMPANY LIMITED", "PRODUCER COMPANY LIMITED")
_FARMING = words("01100 01112 01130 01403 01409 01611")
_RANKS = ("ASSISTANT REGISTRAR OF COMPANIES/ DEPUTY REGISTRAR OF COMPANIES/ REGISTRAR OF COMPANIES", "DEPUTY REGISTRAR")
_DISCLAIMER = (
    "Disclaimer: This certificate only evidences incorporation of the company on the basis of documents and "
    "declarations of the applicant(s). This certificate is neither a license nor permission to conduct business or "
    "solicit deposits or funds from public. Permission of sector regulator is necessary wherever required. "
    "Registration status and other details of the company can be verified on the portal of the Ministry"
)


def _invent(rng: Random) -> Company:
    """Invent a producer company: its class is that of private ones, its industry is farming."""
    company = invent_company(rng, Kind.PRIVATE, (date(2021, 2, 15), date(2026, 6, 30)), 6)
    village = rng.choice(VILLAGES).split()[0]
    first = f"{village} {rng.choice(_CROPS)}" if rng.random() < 0.8 else f"{village} KISAN UTPADAK"
    name = f"{first} {rng.choice(_ENDS)}".upper()
    return replace(
        company,
        name=name,
        number=f"U{rng.choice(_FARMING)}{company.number[6:]}",
        pan=pan_number(rng, "C", name[0]),
        tan=f"ZZZ{name[0]}{digits(rng, 5)}{letters(rng, 1)}",
    )


def draw_producers(rng: Random) -> Drawn:
    """Sentences in the middle of a bordered sheet; the act's part for producer companies is named in brackets."""
    company = _invent(rng)
    style = Style(rng.uniform(10.4, 11.4), rng.choice(("Libre Baskerville", "Source Serif 4", "Noto Serif", "Arimo")))
    style = replace(style, size=style.size - 1) if style.font == "Libre Baskerville" else style
    ink = rng.choice(("#7a5c12", "#24427a", "#2f5d34"))
    surface = Surface(*A4)
    surface.rectangle(9, 9, 192, 279, line=ink, thickness=1.2)
    surface.rectangle(11.5, 11.5, 187, 274, line=ink, thickness=0.3)
    flow = Flow(surface, 24, 16, 162, 1.55)
    _head(flow, rng, style)
    _sentences(flow, rng, company, style)
    _signed(flow, rng, company, style)
    _foot(flow, company, style)
    ornament.specimen_mark(surface, rng, 24, 282, 6)
    names = ("cin", "company_name", "date_of_incorporation", "pan_number", "tan")
    return Drawn(surface, Form.PAGE, company.truth(*names))


def _head(flow: Flow, rng: Random, style: Style) -> None:
    bold = replace(style, weight=700)
    ornament.emblem(flow.surface, 105, 24, 14)
    flow.gap(19)
    flow.line("भारत सरकार", replace(bold, size=11), Align.CENTER)
    flow.line("GOVERNMENT OF INDIA", replace(bold, size=12), Align.CENTER)
    flow.line("MINISTRY OF CORPORATE AFFAIRS", replace(bold, size=11), Align.CENTER)
    flow.line("Central Registration Centre", style, Align.CENTER)
    flow.gap(4)
    flow.line("Certificate of Incorporation", replace(bold, size=17), Align.CENTER)
    part = rng.choice(("sub-section (5) of section 378C read with ", "section 378C of Part XXIA and "))
    flow.paragraph(
        f"[Pursuant to {part}sub-section (2) of section 7 of the Companies Act, 2013 (18 of 2013) and rule 18 of the "
        "Companies (Incorporation) Rules, 2014]",
        replace(style, size=style.size - 1.5),
        Align.CENTER,
    )
    flow.gap(6)


def _sentences(flow: Flow, rng: Random, company: Company, style: Style) -> None:
    is_loud = rng.random() < 0.7
    said, given = (_said(day, is_loud=is_loud) for day in (company.incorporated, company.given))
    limited = rng.choice(("Company limited by shares", "a Producer Company limited by shares"))
    sentences = (
        f"I hereby certify that {company.name} is incorporated on this {said} under the Companies Act, 2013 (18 of "
        f"2013) and that the company is {limited}.",
        f"The Corporate Identity Number of the company is {company.number}.",
        f"The Permanent Account Number (PAN) of the company is {company.pan}*",
        f"The Tax Deduction and Collection Account Number (TAN) of the company is {company.tan}*",
        f"Given under my hand at Manesar this {given}.",
    )
    align = rng.choice((Align.LEFT, Align.CENTER))
    for sentence in sentences:
        flow.paragraph(sentence, style, align)
        flow.gap(3.5)


def _said(day: date, *, is_loud: bool) -> str:
    """Say a day in words, its numbers and the month in capitals or not."""
    words_of_day = day_in_words(day)
    return words_of_day.upper().replace(" DAY OF ", " day of ") if is_loud else words_of_day


def _signed(flow: Flow, rng: Random, company: Company, style: Style) -> None:
    flow.gap(3)
    small = replace(style, size=style.size - 2.2)
    surface, top = flow.surface, flow.y
    stamp = f"{company.given:%Y.%m.%d} {rng.randint(10, 18)}:{rng.randint(10, 59)}:{rng.randint(10, 59)} IST"
    surface.rectangle(118, top, 68, 15, line="#888888")
    surface.text(120, top + 5, "Digital Signature Certificate", replace(small, weight=700))
    surface.text(120, top + 9, "Signed by DS MINISTRY OF CORPORATE", replace(small, size=6.4))
    surface.text(120, top + 12.5, f"AFFAIRS, Date: {stamp}", replace(small, size=6.4))
    flow.gap(18)
    right = flow.beside(74, 88)
    right.line(company.registrar.upper(), replace(style, weight=700, size=style.size - 1), Align.RIGHT)
    right.paragraph(rng.choice(_RANKS), small, Align.RIGHT)
    right.line("For and on behalf of the Jurisdictional Registrar of Companies", replace(small, size=7.4), Align.RIGHT)
    right.line("Registrar of Companies", small, Align.RIGHT)
    right.line("Central Registration Centre", small, Align.RIGHT)
    flow.y = right.y + 4


def _foot(flow: Flow, company: Company, style: Style) -> None:
    small = replace(style, size=style.size - 2.8)
    flow.paragraph(_DISCLAIMER, small)
    flow.gap(3)
    flow.line("Mailing Address as per record available in Registrar of Companies office:", replace(small, weight=700))
    flow.line(company.name, small)
    flow.paragraph(company.address.in_one_line().replace(" - ", ", India, "), small)
    flow.gap(2)
    flow.line("*as issued by the Income tax Department", small)


LAYOUTS = (Layout("CERTIFICATE_OF_INCORPORATION", "producers", draw_producers, held_apart=True),)
