"""Two more certificates of incorporation: a registrar's filled-in form in two languages, and a newer one of an LLP."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, SANS, SERIF, Style
from specimens.incorporation import Company, Kind, day_in_words, invent_company
from specimens.numbers import digits
from specimens.people import invent_person, words
from specimens.places import CITIES
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, text_width
from specimens.table import Column, Look, Rules, draw_rows

_TYPE = "CERTIFICATE_OF_INCORPORATION"
_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_SAKA_MONTHS = words("PAUSA MAGHA PHALGUNA CHAITRA VAISAKHA JYAISTHA ASADHA SRAVANA BHADRA ASVINA KARTIKA AGRAHAYANA")


def _invent(rng: Random, kind: Kind, between: tuple[date, date], latest_given: int) -> Company:
    """Invent one whose name does not say twice what kind of company it is."""
    company = invent_company(rng, kind, between, latest_given)
    while len(re.findall("LIMITED|LLP|TRUST", company.name)) > 1:
        company = invent_company(rng, kind, between, latest_given)
    return company


def draw_filled_in(rng: Random) -> Drawn:
    """A printed form of the nineties, Hindi over English, its dotted lines typed on, the Saka day in brackets."""
    company = _invent(rng, rng.choice((Kind.PRIVATE, Kind.PUBLIC)), (date(1985, 1, 5), date(2003, 12, 20)), 0)
    city = rng.choice(CITIES).name
    print_ = Style(10.6, rng.choice(SERIF[:4]), 400, "#2b2b2b", devanagari="Noto Sans Devanagari")
    typed = Style(10.4, rng.choice(MONO[:3]), 600, "#1c1c3c")
    flow = new_flow(26, 20)
    surface = flow.surface
    surface.rectangle(0, 0, 210, 297, fill=rng.choice(("#f3ecd6", "#eef2e6", "#f7f1e4")))
    surface.rectangle(13, 11, 184, 275, line="#4d4632", thickness=0.8)
    state = company.address.state
    number = f"{rng.randint(10, 55)}-9{digits(rng, 4)}"
    ornament.emblem(surface, 105, 24, 14, "#5a5240")
    flow.gap(16)
    flow.line("प्ररूप आई. आर.  /  Form I. R.", print_, _CENTER)
    flow.line("निगमन का प्रमाण-पत्र", replace(print_, size=15, weight=700), _CENTER)
    flow.gap(2)
    _filled(flow, (f"सं. {number}", ""), (print_, typed))
    flow.paragraph("मैं एतद्द्वारा प्रमाणित करता हूँ कि आज", print_)
    _filled(flow, ("", company.name), (print_, typed))
    flow.paragraph("कम्पनी अधिनियम, 1956 (1956 का 1) के अधीन निगमित की गई है और यह कम्पनी परिसीमित है।", print_)
    flow.gap(8)
    flow.line("CERTIFICATE OF INCORPORATION", replace(print_, size=15, weight=700), _CENTER)
    flow.gap(4)
    year = company.incorporated.year
    _filled(flow, ("No.", f"{number} of {year}"), (print_, typed))
    flow.gap(2)
    _filled(flow, ("I hereby certify that", company.name), (print_, typed))
    flow.paragraph(
        "is this day incorporated under the Companies Act, 1956 (No. 1 of 1956) and that the Company is "
        f"{'private ' if company.kind is Kind.PRIVATE else ''}limited.",
        print_,
    )
    flow.gap(4)
    said, _, month = day_in_words(company.incorporated).partition(" day of ")
    name, _, spoken = month.partition(" ")
    _filled(flow, ("Given under my hand at", city.upper()), (print_, typed))
    _filled(flow, ("this", f"{said.upper()} day of {name.upper()}"), (print_, typed))
    _filled(flow, ("", f"{spoken.upper()} ({_saka(company.incorporated)})"), (print_, typed))
    flow.gap(22)
    surface.circle(58, flow.y, 16, line="#6a3a7a", thickness=0.6)
    surface.circle(58, flow.y, 11, line="#6a3a7a", thickness=0.3)
    ornament.signature(surface, rng, 122, flow.y - 12, 46, 14)
    flow.gap(5)
    flow.line(f"( {company.registrar.upper()} )", typed, _RIGHT)
    flow.line("कम्पनी रजिस्ट्रार / Registrar of Companies", print_, _RIGHT)
    flow.line(state, print_, _RIGHT)
    surface.text(20, 281, "J.S.C. - I", Style(7, print_.font))
    ornament.specimen_mark(surface, rng, 95, 281, 8)
    return Drawn(surface, Form.PAGE, company.truth("company_name", "date_of_incorporation"))


def _filled(flow: Flow, entry: tuple[str, str], styles: tuple[Style, Style]) -> None:
    """Print a caption and dots to the end of the line, with what was typed over them in the middle."""
    caption, value = entry
    print_, typed = styles
    base = flow.y + 7
    start = flow.left + (text_width(f"{caption} ", print_) if caption else 0)
    flow.surface.text(flow.left, base, caption, print_)
    dots = "." * int((flow.left + flow.width - start) / text_width(".", print_))
    flow.surface.text(start, base + 0.6, dots, print_)
    room = flow.left + flow.width - start
    narrow = replace(typed, size=min(typed.size, typed.size * room / max(text_width(value, typed), 0.1)))
    flow.surface.text(start + room / 2, base - 0.4, value, narrow, _CENTER)
    flow.gap(9)


def _saka(day: date) -> str:
    """Return about what day it was in the national calendar, whose year begins on the 22nd of March."""
    month = _SAKA_MONTHS[(day.month - (day.day < 22)) % 12]
    year = day.year - (79 if (day.month, day.day) < (3, 22) else 78)
    return f"{(day.day - 22) % 30 + 1} {month}, {year} SAKA"


def draw_partners_listed(rng: Random) -> Drawn:
    """An LLP's of late: the number in a box beside a code, tax numbers and partners in a table, bilingual head."""
    company = _invent(rng, Kind.PARTNERSHIP, (date(2020, 10, 1), date(2026, 6, 30)), 2)
    letters = rng.choice(("AXZ", "AYZ", "AZZ", "BZZ"))
    company = replace(company, number=f"{letters}-{digits(rng, 4)}")
    style = Style(rng.uniform(10, 11), rng.choice((*SANS[:3], *SERIF[:2])), devanagari="Mukta")
    bold = replace(style, weight=700)
    ink = rng.choice(("#1e3a5f", "#4a1d5f", "#14532d"))
    flow = new_flow(21, 17)
    surface = flow.surface
    surface.rectangle(10, 10, 190, 277, line=ink, thickness=0.8)
    ornament.emblem(surface, 34, 26, 15, ink)
    surface.qr(166, 17, 23, "https://mca.example.in/llp?SPECIMEN")
    flow.line("भारत सरकार / GOVERNMENT OF INDIA", bold, _CENTER)
    flow.line("कॉर्पोरेट कार्य मंत्रालय / MINISTRY OF CORPORATE AFFAIRS", style, _CENTER)
    flow.line("Central Registration Centre", style, _CENTER)
    flow.gap(10)
    flow.line("निगमन प्रमाण-पत्र / Certificate of Incorporation", replace(bold, size=15, color=ink), _CENTER)
    flow.line("[Refer Rule 11(3) of the Limited Liability Partnership Rules, 2009]", replace(style, size=8.5), _CENTER)
    flow.gap(5)
    surface.rectangle(63, flow.y, 84, 11, line=ink)
    surface.text(105, flow.y + 7.2, f"LLPIN : {company.number}", replace(bold, size=12), _CENTER)
    flow.gap(18)
    flow.paragraph(
        f"It is hereby certified that {company.name} is incorporated pursuant to section 12(1) of the Limited "
        f"Liability Partnership Act, 2008 on this {day_in_words(company.incorporated)}.",
        style,
    )
    flow.gap(4)
    look = Look(style, bold, Rules.ALL, line="#8a8a8a", padding=1.6)
    rows = (
        ("Permanent Account Number (PAN) of the LLP*", company.pan),
        ("Tax Deduction and Collection Account Number (TAN) of the LLP*", company.tan),
    )
    flow.y = draw_rows(surface, (flow.left, flow.y), [Column("", 112), Column("", 56)], rows, look)
    flow.gap(5)
    flow.line("Designated Partners", bold)
    flow.gap(1)
    partners = [(str(at), invent_person(rng).name.upper(), f"0{digits(rng, 7)}") for at in range(1, rng.randint(3, 4))]
    columns = [Column("S.No.", 16, _CENTER), Column("Name", 104), Column("DPIN / DIN", 48)]
    flow.table(columns, partners, replace(look, head_fill="#ececec"))
    flow.gap(5)
    flow.paragraph(f"Given under my hand at Manesar this {day_in_words(company.given)}.", style)
    _sealed(flow, rng, company, style)
    flow.paragraph("* as issued by the Income Tax Department", replace(style, size=8))
    ornament.specimen_mark(surface, rng, 90, 282, 8)
    truth = company.truth("cin", "company_name", "date_of_incorporation", "pan_number", "tan")
    return Drawn(surface, Form.PAGE, truth)


def _sealed(flow: Flow, rng: Random, company: Company, style: Style) -> None:
    """Print the digital signature, the office and the address of the registered office."""
    small = replace(style, size=8.4)
    flow.gap(6)
    stamp = f"Date: {company.given:%Y.%m.%d} 1{rng.randint(0, 9)}:{rng.randint(10, 59)}:41 IST"
    flow.lines(("Digitally signed by", "DS MINISTRY OF CORPORATE AFFAIRS", stamp), small, _RIGHT)
    flow.line(company.registrar.upper(), style, _RIGHT)
    flow.line("For and on behalf of the Jurisdictional Registrar", small, _RIGHT)
    flow.gap(4)
    flow.line("Registered Office of the LLP as on record:", replace(style, weight=700))
    flow.line(company.name, style)
    flow.paragraph(company.address.in_one_line(), style)
    flow.gap(3)


LAYOUTS = (
    Layout(_TYPE, "filled_in", draw_filled_in),
    Layout(_TYPE, "partners_listed", draw_partners_listed),
)
