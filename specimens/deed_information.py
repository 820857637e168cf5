"""The sheet of an eastern registry that tells the major information of a deed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.deed_parts import Party, Sale, invent_sale, on_same_day
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.places import invent_address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_OFFICES = (("A.R.A. - IV KOLKATA", "1904"), ("A.D.S.R. BEHALA", "1607"), ("D.S.R. - III SOUTH 24-PARGANAS", "1603"))


def draw_major_information(rng: Random) -> Drawn:
    """Data in pairs of cells with small captions in bold, the flat and the sides in tables, endorsements behind."""
    sale = invent_sale(rng, "West Bengal")
    place = sale.place
    while not place.is_urban:
        place = invent_address(rng, "West Bengal")
    office, code = rng.choice(_OFFICES)
    sale = replace(sale, place=place, office=office, area=f"{rng.randint(420, 1850)} Sq Ft")
    sale = on_same_day(sale) if rng.random() < 0.5 else sale
    number = f"I-{code}-{int(sale.serial):05d}/{sale.registered.year}"
    style = Style(rng.uniform(8.4, 9.2), rng.choice(("Arimo", "Noto Sans", "Open Sans")))
    look = Look(style, replace(style, weight=700), Rules.ALL, line="#4d4d4d", padding=1.3)
    flow = new_flow(14, 14)
    flow.line("Major Information of the Deed", Style(13, style.font, 700), Align.CENTER)
    flow.gap(4)
    _data(flow, rng, sale, (number, code), look)
    _flat(flow, sale, look)
    _side(flow, rng, ("Seller Details :", sale.sellers), sale, look)
    _side(flow, rng, ("Buyer Details :", sale.buyers), sale, look)
    _identifier(flow, rng, look)
    ornament.specimen_mark(flow.surface, rng, 90, 290, 7)
    flow.surface.new_page()
    back = Flow(flow.surface, 14, 16, 182)
    _endorsed(back, rng, sale, (number, code), style)
    ornament.specimen_mark(flow.surface, rng, 90, 290, 7)
    return Drawn(flow.surface, Form.PAGE, sale.truth(document_number=number))


def _data(flow: Flow, rng: Random, sale: Sale, entry: tuple[str, str], look: Look) -> None:
    number, code = entry
    query = f"{code}-2{digits(rng, 9)}/{sale.registered.year}"
    rows = (
        ("Deed No :", number, "Date of Registration", f"{sale.registered:%d/%m/%Y}"),
        ("Query No / Year", query, "Office where deed is registered", sale.office),
        ("Query Date", f"{sale.executed:%d/%m/%Y} 11:{rng.randint(10, 59)}:07 AM", "Applicant Name", _applicant(rng)),
        ("Transaction", "[0101] Sale, Sale Document", "Additional Transaction", ""),
        (
            "Set Forth value",
            f"Rs. {grouped(sale.price)[:-3]}/-",
            "Market Value",
            f"Rs. {grouped(sale.market_value)[:-3]}/-",
        ),
        (
            "Stampduty Paid(SD)",
            f"Rs. {grouped(sale.duty)[:-3]}/- (Article:23)",
            "Registration Fee Paid",
            f"Rs. {grouped(sale.price / 100)[:-3]}/- (Article:A(1), E)",
        ),
    )
    columns = [Column("", width) for width in (34, 57, 38, 53)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    wide = [Column("", 34), Column("", 148)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), wide, [("Remarks", "")], look)
    flow.gap(4)


def _applicant(rng: Random) -> str:
    return f"{invent_person(rng).name}, Status : Advocate"


def _flat(flow: Flow, sale: Sale, look: Look) -> None:
    flow.line("Apartment Details :", look.head)
    flow.gap(1)
    columns = [
        Column("Sch No", 14),
        Column("Property Location", 84),
        Column("Area of the Flat", 28),
        Column("SetForth Value (In Rs.)", 28, Align.RIGHT),
        Column("Market Value (In Rs.)", 28, Align.RIGHT),
    ]
    sums = (f"{grouped(sale.price)[:-3]}/-", f"{grouped(sale.market_value)[:-3]}/-")
    flow.table(columns, [("A1", sale.place.in_one_line(), sale.area, *sums)], look)
    flow.gap(4)


def _side(flow: Flow, rng: Random, side: tuple[str, Sequence[Party]], sale: Sale, look: Look) -> None:
    heading, parties = side
    flow.line(heading, look.head)
    flow.gap(1)
    columns = [Column("Sl No", 12), Column("Name,Address,Photo,Finger print and Signature", 170)]
    flow.table(columns, [], look)
    inner = [Column("Name", 62), Column("Photo", 32), Column("Finger Print", 32), Column("Signature", 40)]
    for number, party in enumerate(parties, 1):
        person, top = party.person, flow.y
        name = f"{party.title} {person.name}\n{'Daughter' if party.relation == 'D/o.' else 'Son'} of {person.father}"
        box = Flow(flow.surface, flow.left + 14, top + 2, 166)
        box.table(inner, [(name, "", "", "")], look, 8)
        ornament.photo(flow.surface, rng, flow.left + 86, box.y - 15, 12, 14)
        flow.surface.circle(flow.left + 124, box.y - 8, 5, line="#5a4a8a", opacity=0.6)
        ornament.signature(flow.surface, rng, flow.left + 144, box.y - 13, 30, 9)
        box.gap(1)
        box.paragraph(
            f"{person.address.in_one_line()}, Sex: {person.gender.title()}, By Caste: Hindu, Occupation: Business, "
            f"Citizen of: India, PAN No.:: {party.pan}, Status :Individual, Executed by: Self, Date of Execution: "
            f"{sale.executed:%d/%m/%Y}, Admitted by: Self, Date of Admission: {sale.registered:%d/%m/%Y}, Place : "
            "Office",
            look.body,
        )
        bottom = box.y + 1.5
        flow.surface.rectangle(flow.left, top, 182, bottom - top, line=look.line)
        flow.surface.line(flow.left + 12, top, flow.left + 12, bottom, look.line)
        flow.surface.text(flow.left + 2, top + 6, str(number), look.body)
        flow.y = bottom
        if flow.y > 236:
            ornament.specimen_mark(flow.surface, rng, 90, 290, 7)
            flow.surface.new_page()
            flow.y = 16
    flow.gap(4)


def _identifier(flow: Flow, rng: Random, look: Look) -> None:
    person = invent_person(rng)
    flow.line("Identifier Details :", look.head)
    flow.gap(1)
    row = (f"{person.name}\nSon of {person.father}\n{person.address.in_one_line()}", "", "")
    flow.table([Column("Name", 98), Column("Photo", 42), Column("Signature", 42)], [row], look)


def _endorsed(flow: Flow, rng: Random, sale: Sale, entry: tuple[str, str], style: Style) -> None:
    number, code = entry
    bold, day = replace(style, weight=700), sale.registered
    long = f"{code}{int(sale.serial):05d}"
    flow.line(f"Endorsement For Deed Number : I - {long} / {day.year}", replace(bold, size=11), Align.CENTER)
    flow.gap(3)
    flow.line(f"On {day:%d-%m-%Y}", bold)
    first = sale.sellers[0].person
    texts = (
        (
            "Certificate of Admissibility(Rule 43,W.B. Registration Rules 1962)",
            "Admissible under rule 21 of West Bengal Registration Rule, 1962 duly stamped under schedule 1A, Article "
            "number : 23 of Indian Stamp Act 1899.",
        ),
        (
            "Presentation(Under Section 52 & Rule 22A(3) 46(1),W.B. Registration Rules,1962)",
            f"Presented for registration at 13:{rng.randint(10, 59)} hrs on {day:%d-%m-%Y}, at the Office of the "
            f"{sale.office} by {first.name}, one of the Executants.",
        ),
        (
            "Certificate of Market Value(WB PUVI rules of 2001)",
            "Certified that the market value of this property which is the subject matter of the deed has been "
            f"assessed at Rs {grouped(sale.market_value)[:-3]}/-",
        ),
        (
            "Payment of Stamp Duty",
            f"Certified that required Stamp Duty payable for this document is Rs. {grouped(sale.duty)[:-3]}/- and "
            f"Stamp Duty paid online on {sale.executed:%d/%m/%Y}, Ref. No. {digits(rng, 9)}.",
        ),
    )
    for heading, text in texts:
        flow.line(heading, bold)
        flow.paragraph(text, style)
        flow.gap(3)
    flow.gap(8)
    flow.line(invent_person(rng).name, style, Align.RIGHT)
    flow.line("ADDITIONAL REGISTRAR", style, Align.RIGHT)
    flow.line(f"Office of the {sale.office}", style, Align.RIGHT)
    flow.gap(8)
    flow.line("Certificate of Registration under section 60 and Rule 69.", bold)
    flow.line("Registered in Book - I", style)
    page = rng.randint(100, 90000)
    flow.line(f"Volume number {code}-{day.year}, Page from {page} to {page + rng.randint(20, 44)}", style)
    flow.line(f"being No {long} for the year {day.year}.", style)
    flow.gap(4)
    flow.line(f"(Deed No : {number})", style)


LAYOUTS = (Layout("SALE_DEED", "major_information", draw_major_information),)
