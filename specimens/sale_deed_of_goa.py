"""A deed of Goa with the national registration system's sheets behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.deed_paper import DeedPaper, Design
from specimens.deed_parts import Party, Sale, invent_sale
from specimens.deed_text import boundaries, clauses, ordinal_day
from specimens.fonts import SERIF, Style
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.places import Address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows, row_height

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_PLACES = (
    ("Bardez", "BRZ", "Siolim", "North Goa", "403517"),
    ("Bardez", "BRZ", "Saligao", "North Goa", "403511"),
    ("Bardez", "BRZ", "Aldona", "North Goa", "403508"),
    ("Salcete", "MGO", "Benaulim", "South Goa", "403716"),
    ("Salcete", "MGO", "Chinchinim", "South Goa", "403715"),
)
"""Office, its letters, a village of its own, district and pincode."""
_AREAS = ("{} sq. mts.", "{} Sq. Metres", "{} square metres")
_LOWEST = 268.0


def draw_goa(rng: Random) -> Drawn:
    """A deed in long covenants, then two summaries with fees, who presented, who executed, and the book's number."""
    sale, code = _sale(rng)
    design = Design(
        "DEED OF SALE",
        ("VENDOR", "PURCHASER"),
        rng.choice((*SERIF[:2], "Vollkorn", "Arimo")),
        rng.uniform(10.6, 11.6),
        rng.randint(6, 9),
        leading=1.65,
    )
    paper = DeedPaper(rng, design)
    _deed(paper, rng, sale, design)
    paper.new_page()
    number = f"{code}-1-{sale.serial}-{sale.registered.year}"
    _first_summary(paper, rng, sale)
    paper.new_page()
    _second_summary(paper, rng, sale, number)
    return Drawn(paper.surface, Form.PAGE, sale.truth(is_upper=True, document_number=number))


def _sale(rng: Random) -> tuple[Sale, str]:
    """Invent a sale of a house or plot in the state; return it and the letters of its office."""
    taluka, code, village, district, pincode = rng.choice(_PLACES)
    house = rng.choice((f"House No. {rng.randint(11, 940)}", f"Survey No. {rng.randint(11, 300)}/{rng.randint(1, 30)}"))
    lines = (house, rng.choice(("Vaddy", "Pequeno Peddem", "Bairo Alto", "Igrejavaddo")), village)
    place = Address(lines, district, district, "Goa", pincode, is_urban=False)
    sale = invent_sale(rng, "Goa", rng.choice(_AREAS))
    return replace(sale, place=place, office=taluka), code


def _deed(paper: DeedPaper, rng: Random, sale: Sale, design: Design) -> None:
    """Print the deed: parties with their identity papers, recitals, price, schedule and the places to sign."""
    paper.flow.gap(rng.uniform(10, 60))
    paper.paragraph(design.title, 700, _CENTER)
    day = f"{ordinal_day(sale)} day of the month of {sale.executed:%B} of the year {sale.executed.year}"
    paper.paragraph(
        f"THIS {design.title} is made and executed at {sale.office}, Goa, on this {day} ({sale.executed:%d/%m/%Y});"
    )
    paper.paragraph("BETWEEN", 700, _CENTER)
    _side(paper, sale.sellers, "VENDOR")
    paper.paragraph("AND", 700, _CENTER)
    _side(paper, sale.buyers, "PURCHASER")
    body = clauses(rng, sale, *design.roles, design.clauses)
    for text in body[:2]:
        paper.paragraph(text)
    paper.paragraph("NOW THIS DEED WITNESSETH AS UNDER:", 700)
    paper.paragraph(
        f"1. That in pursuance of the said agreement and in consideration of a sum of Rs. {grouped(sale.price)[:-3]}/- "
        f"(Rupees {in_words(sale.price)} Only) paid by the PURCHASER to the VENDOR before the execution of this deed, "
        "after deducting tax at source where applicable, the VENDOR doth hereby grant, convey and transfer unto the "
        "PURCHASER all that the property described in Schedule I, TO HAVE AND TO HOLD the same for ever."
    )
    for number, text in enumerate(body[2:], 2):
        paper.paragraph(f"{number}. {text}")
    paper.paragraph(
        f"The market value of the said property is Rs. {grouped(sale.market_value)[:-3]}/- and the stamp duty of Rs. "
        f"{grouped(sale.duty)[:-3]}/- is paid herewith on the value of the consideration."
    )
    paper.paragraph("SCHEDULE I", 700, _CENTER)
    paper.paragraph(
        f"ALL THAT immovable property situated at {sale.place.in_one_line()}, admeasuring {sale.area}, within the "
        "limits of the Village Panchayat, and bounded as under:"
    )
    for line in boundaries(rng):
        paper.paragraph(line)
    for parties, role in ((sale.sellers, "VENDOR"), (sale.buyers, "PURCHASER")):
        for party in parties:
            paper.paragraph(f"Signed and delivered by the within named {role}: {party.person.name.upper()}")
    paper.paragraph("In the presence of: 1. ..............................   2. ..............................")


def _side(paper: DeedPaper, parties: tuple[Party, ...], role: str) -> None:
    for number, party in enumerate(parties, 1):
        mark = f"{number}. " if len(parties) > 1 else ""
        person = party.person
        kin = "daughter" if party.relation == "D/o." else "son"
        paper.paragraph(
            f"{mark}{party.title.upper()} {person.name.upper()}, {kin} of {person.father}, aged {party.age} years, "
            f"Indian National, holder of PAN Card No. {party.pan}, resident of {person.address.in_one_line()}"
        )
    many = "S" if len(parties) > 1 else ""
    paper.paragraph(f"hereinafter called the “{role}{many}”;")


def _type(rng: Random) -> tuple[Style, Style]:
    style = Style(rng.uniform(9.0, 9.8), rng.choice(("Arimo", "Noto Sans", "Roboto")))
    return style, replace(style, weight=700)


def _head(paper: DeedPaper, rng: Random, sale: Sale, which: int, style: Style) -> None:
    """Print the government, the summary's number, the office and when it was printed."""
    flow = paper.flow
    flow.y = 14
    large = replace(style, weight=700, size=style.size + 4)
    ornament.emblem(flow.surface, 105, flow.y + 5, 9)
    flow.gap(14)
    flow.line("Government of Goa", large, _CENTER)
    flow.line(f"Document Registration Summary {which}", replace(large, size=style.size + 2), _CENTER)
    flow.line(f"Office of the Civil Registrar-cum-Sub Registrar, {sale.office}", style, _CENTER)
    flow.gap(3)
    clock = f"{rng.randint(2, 5):02d}:{rng.randint(10, 59)}:{rng.randint(10, 59)}"
    flow.line(f"Print Date & Time : - {sale.registered:%d-%b-%Y} {clock} PM", style)


def _first_summary(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    """Print what was paid in a numbered table, then the presenter with a picture and a thumb print."""
    style, bold = _type(rng)
    _head(paper, rng, sale, 1, style)
    flow = paper.flow
    flow.line(f"Pre Registration Token : - {sale.registered:%Y}{digits(rng, 8)}", style)
    flow.gap(2)
    hour = f"{rng.randint(10, 12)}:{rng.randint(10, 59)}:{rng.randint(10, 59)}"
    flow.paragraph(
        f"Presented at {hour} on {sale.registered:%d-%b-%Y} in the office of the Office of the Civil "
        f"Registrar-cum-Sub Registrar, {sale.office} along with fees paid as follows",
        style,
    )
    flow.gap(2)
    fee, processing = (sale.price * 3 / 100).quantize(Decimal(1)), Decimal(rng.choice((360, 700, 1240)))
    rows = [
        ("1", "Stamp Duty", f"{sale.duty:f}"),
        ("2", "Registration Fee", f"{fee:f}"),
        ("3", "Processing Fee", f"{processing:f}"),
        ("", "Total", f"{sale.duty + fee + processing:f}"),
    ]
    look = Look(style, bold, Rules.ALL, padding=1.2)
    flow.table((Column("Sr.No", 18, _CENTER), Column("Description", 84), Column("Rs.Ps", 40, _RIGHT)), rows, look)
    flow.gap(3)
    half = flow.width / 2
    pairs = (
        (f"Stamp Duty Required : {sale.duty:f}", f"Stamp Duty Paid : {sale.duty:f}"),
        (f"Market Value : {sale.market_value:f}", f"Consideration Value : {sale.price:f}"),
    )
    for pair in pairs[: rng.choice((1, 2))]:
        flow.surface.text(flow.left, flow.y + 4, pair[0], bold)
        flow.surface.text(flow.left + half, flow.y + 4, pair[1], bold)
        flow.gap(6)
    flow.gap(3)
    flow.line("Presenter", bold)
    _people(paper, rng, [(sale.buyers[0], "")], (style, bold))


def _second_summary(paper: DeedPaper, rng: Random, sale: Sale, number: str) -> None:
    """Print all executants, the witnesses, and the certificate with the book's number and day."""
    style, bold = _type(rng)
    _head(paper, rng, sale, 2, style)
    flow = paper.flow
    flow.gap(2)
    flow.line("Executer", bold)
    people = [(each, "Vendor") for each in sale.sellers] + [(each, "Purchaser") for each in sale.buyers]
    _people(paper, rng, people, (style, bold))
    flow.gap(4)
    if flow.y > _LOWEST - 70:
        paper.new_page()
    paper.flow.line("Witness:", bold)
    paper.flow.line("I/We individually/Collectively recognize the Vendor and the Purchaser,", style)
    for each in (invent_person(rng, "Goa"), invent_person(rng, "Goa")):
        text = f"Name: {each.name}, Age: {rng.randint(22, 70)}, DOB: {each.born:%Y-%m-%d}, Mobile: {each.mobile}"
        paper.flow.line(text, style)
    paper.flow.gap(10)
    ornament.signature(paper.surface, rng, 150, paper.flow.y - 8, 34, 8)
    paper.flow.line("Sub Registrar", bold, _RIGHT)
    paper.flow.gap(4)
    paper.flow.rule()
    paper.flow.gap(2)
    lines = (
        "Book :- 1 Document",
        f"Registration Number :- {number}",
        f"Date : {sale.registered:%d-%b-%Y}",
    )
    paper.flow.lines(lines, bold, rng.choice((Align.LEFT, _CENTER)))
    officer = f"Sub Registrar (Office of the Civil Registrar-cum-Sub Registrar, {sale.office})"
    paper.flow.gap(6)
    paper.flow.line(officer, style, _RIGHT)
    scanned = sale.registered + timedelta(days=rng.randint(0, 2))
    paper.flow.line(f"Scanned by the office on {scanned:%d-%b-%Y}", replace(style, size=style.size - 1.5))


def _people(paper: DeedPaper, rng: Random, people: list[tuple[Party, str]], type_: tuple[Style, Style]) -> None:
    """Draw a row for everybody: name and data, a photo, a thumb print, a signature; on a new page where it is full."""
    style, bold = type_
    columns = (
        Column("Sr.NO", 12, _CENTER),
        Column("Party Name and Address", 78),
        *(Column(title, 24, _CENTER) for title in ("Photo", "Thumb", "Signature")),
    )
    look = Look(style, bold, Rules.ALL, padding=1.2)
    flow = paper.flow
    flow.table(columns, [], look)
    for number, (party, role) in enumerate(people, 1):
        person = party.person
        text = (
            f"{person.name}, Father Name: {person.father}, Age: {party.age}, Marital Status: Married, Gender: "
            f"{person.gender.title()}, Occupation: {rng.choice(('Business', 'Service', 'Housewife'))}, "
            f"{person.address.in_one_line()}, PAN No.: {party.pan}{f', as {role}' if role else ''}"
        )
        height = max(26.0, row_height((str(number), text, "", "", ""), columns, look))
        if paper.flow.y + height > _LOWEST:
            paper.new_page()
        flow = paper.flow
        filler = height - row_height((str(number), text, "", "", ""), columns, look)
        top = flow.y
        flow.y = draw_rows(flow.surface, (flow.left, top), columns, [(str(number), text, "", "", "")], look, filler)
        x = flow.left + 90
        ornament.photo(flow.surface, rng, x + 3, top + 2, 18, 21)
        flow.surface.circle(x + 36, top + 12, 5.4, fill="#8b8b95", opacity=0.7)
        ornament.signature(flow.surface, rng, x + 50, top + 8, 20, 7)


LAYOUTS = (Layout("SALE_DEED", "goa_summaries", draw_goa),)
