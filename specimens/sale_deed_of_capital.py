"""A deed of the capital: a text of many sheets and the registrar's print with particulars."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.deed_paper import DeedPaper, Design
from specimens.deed_parts import Party, Sale, invent_sale
from specimens.deed_text import ordinal_day
from specimens.flow import Flow
from specimens.fonts import SERIF, Style
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits
from specimens.people import Person, invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_SOUTH = ("Malviya Nagar", "Saket", "Kalkaji", "Mehrauli", "Sangam Vihar")
_SOUTHERN_OFFICES = ("SR V Hauz Khas", "SR III Asaf Ali", "SR V-A Hauz Khas")
_OFFICES = ("SR I Kashmere Gate", "SR II Janakpuri", "SR VI A Pitampura", "SR VI C Model Town")
_FLOORS = ("Entire Ground Floor", "Entire First Floor (without roof rights)", "Upper Ground Floor", "Built-up Property")


def draw_capital(rng: Random) -> Drawn:
    """Recitals and clauses in wide lines, a page of land and money, and the page with both sides' faces."""
    sale = _sale(rng)
    has_circle_value = rng.random() < 0.5
    design = Design(
        "SALE DEED",
        ("VENDOR", "VENDEE"),
        rng.choice((*SERIF[:3], "Arimo")),
        rng.uniform(11.2, 12.6),
        0,
        margin=rng.uniform(25, 31),
        leading=rng.uniform(1.6, 1.9),
    )
    paper = DeedPaper(rng, design)
    _head(paper, rng, sale)
    _sides(paper, rng, sale)
    for text in (*_recitals(rng, sale, has_circle_value), *_covenants(rng)):
        paper.paragraph(text)
    _closing(paper, rng, sale)
    witnesses = (invent_person(rng, "Delhi"), invent_person(rng, "Delhi"))
    paper.new_page()
    _particulars(paper, rng, sale, witnesses)
    paper.new_page()
    _certificate(paper, rng, sale, witnesses)
    value = plain(sale.market_value) if has_circle_value else None
    return Drawn(paper.surface, Form.PAGE, sale.truth(document_number=sale.serial, market_value=value))


def _sale(rng: Random) -> Sale:
    sale = invent_sale(rng, "Delhi")
    while not sale.place.is_urban:
        sale = invent_sale(rng, "Delhi")
    area = f"{rng.choice((50, 60, 80, 100, 125, 150, 167, 200, 250))} Sq. Yds."
    offices = _SOUTHERN_OFFICES if sale.place.lines[-1] in _SOUTH else _OFFICES
    return replace(sale, area=area, office=rng.choice(offices))


def _named(party: Party) -> str:
    person = party.person
    title, relation = ("Smt.", _relation(person)) if party.title == "Mrs." else ("Sh.", "S/o")
    return f"{title} {person.name} {relation} Sh. {person.father} R/o {person.address.in_one_line()}"


def _relation(person: Person) -> str:
    """Women of an even year of birth are named after their husbands."""
    return "W/o" if person.born.year % 2 == 0 else "D/o"


def _head(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    paper.paragraph(rng.choice(("SALE DEED", f"SALE DEED FOR Rs.{_rupees(sale)}")), 700, Align.CENTER)
    pairs = (
        ("Sale Consideration", f"Rs.{_rupees(sale)}"),
        ("Stamp Duty", f"Rs.{grouped(sale.duty)[:-3]}/-"),
        ("E-Stamp Certificate No.", f"IN-DL{digits(rng, 14)}{rng.choice('KMPQ')}"),
        ("Area", sale.area),
    )
    style = replace(paper.style, size=paper.style.size - 1)
    paper.flow.pairs(pairs, (style, replace(style, weight=700)), 62)
    paper.flow.gap(4)


def _rupees(sale: Sale) -> str:
    return f"{grouped(sale.price)[:-3]}/-"


def _sides(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    paper.paragraph(
        f"THIS SALE DEED is made and executed at {rng.choice(('New Delhi', 'Delhi'))} on this {ordinal_day(sale)} day "
        f"of {sale.executed:%B}, {sale.executed:%Y}, {rng.choice(('BY', 'BY AND BETWEEN', 'BETWEEN'))}"
    )
    ends = (
        (sale.sellers, "VENDOR", "FIRST", "heirs, successors, legal representatives, executors, administrators"),
        (sale.buyers, "VENDEE", "SECOND", "heirs, successors, nominees, legal representatives"),
    )
    for parties, role, part, who in ends:
        for number, party in enumerate(parties, 1):
            before = f"{number}. " if len(parties) > 1 else ""
            paper.paragraph(f"{before}{_named(party)} (PAN {party.pan}),")
        several = "S" if len(parties) > 1 else ""
        paper.paragraph(
            f"hereinafter called the {role}{several} (which expression shall mean and include his/her/their {who} and "
            f"assigns) of the {part} PART{';' if role == 'VENDOR' else '.'}"
        )
        if role == "VENDOR":
            paper.paragraph("AND", 700, Align.CENTER)


def _recitals(rng: Random, sale: Sale, has_circle_value: bool) -> list[str]:
    floor = rng.choice(_FLOORS)
    texts = [
        f"WHEREAS the Vendor is the absolute and lawful owner and in possession of the {floor} of the property bearing "
        f"{sale.place.in_one_line()}, land area measuring {sale.area}, together with proportionate undivided rights in "
        "the land underneath, hereinafter called 'the said property', having purchased the same by a Sale Deed duly "
        f"registered as Document No. {rng.randint(300, 9000)} in Addl. Book No. I, Volume No. {rng.randint(900, 9000)} "
        f"at pages {rng.randint(11, 60)} to {rng.randint(62, 99)} on {rng.randint(10, 28)}.04."
        f"{sale.executed.year - rng.randint(4, 12)}.",
        "AND WHEREAS the Vendor, for his/her bonafide needs and requirements, has agreed to sell, convey, transfer and "
        "assign all the rights, titles and interests in the said property unto the Vendee, and the Vendee has agreed "
        f"to purchase the same for a total sale consideration of Rs.{_rupees(sale)} (Rupees {in_words(sale.price)} "
        "only).",
        "NOW THIS SALE DEED WITNESSETH AS UNDER:-",
        f"1. That in consideration of the sum of Rs.{_rupees(sale)}, which has been received by the Vendor from the "
        f"Vendee by RTGS / cheque No. {digits(rng, 6)}, the receipt whereof the Vendor hereby admits and acknowledges, "
        "the Vendor doth hereby sell, convey, transfer and assign by way of absolute sale the said property.",
        "2. That the actual vacant physical possession of the said property has been delivered to the Vendee at the "
        "time of registration of this Sale Deed.",
    ]
    if has_circle_value:
        texts.append(
            "2A. That the value of the said property as per the circle rates of the Government of NCT of Delhi, for "
            f"the purpose of stamp duty, comes to Rs.{grouped(sale.market_value)[:-3]}/-."
        )
    return texts


def _covenants(rng: Random) -> list[str]:
    texts = [
        "That the Vendor has assured the Vendee that the said property is free from all sorts of encumbrances such as "
        "sale, mortgage, gift, transfer, decree, litigation, lease, acquisition, notification and attachment.",
        "That all taxes, charges and dues including house tax, water and electricity up to the date of registration "
        "shall be paid by the Vendor, and thereafter by the Vendee.",
        "That the Vendee can get the said property mutated in his/her own name in the records of M.C.D. and of any "
        "other authority on the basis of this Sale Deed even in the absence of the Vendor.",
        "That the expenses of this Sale Deed, i.e. the stamp duty, registration charges etc. have been borne by the "
        "Vendee.",
        "That the said property does not fall within the purview of the Delhi Lands (Restrictions on Transfer) Act, "
        "1972, and no notice under section 4 or 6 of the Land Acquisition Act has been received.",
        "That if the said property is proved otherwise, or is lost owing to any legal defect in the title of the "
        "Vendor, the Vendor shall be liable to make good the loss suffered by the Vendee.",
    ]
    chosen = [texts[0], *rng.sample(texts[1:], rng.randint(3, 5))]
    return [f"{number}. {text}" for number, text in enumerate(chosen, 3)]


def _closing(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    paper.paragraph(
        "IN WITNESS WHEREOF the Vendor and the Vendee have signed this Sale Deed on the date, month and year first "
        "mentioned above, in the presence of the following witnesses:"
    )
    for number, role in enumerate(("VENDOR", "VENDEE"), 1):
        paper.paragraph(f"{number}. Witness ____________________")
        paper.paragraph(role, 700, Align.RIGHT)
    drafted = invent_person(rng, sale.place.state).name
    paper.paragraph(f"Drafted by: {drafted}, Advocate, Enrl. No. D/{rng.randint(100, 4000)}/{rng.randint(1990, 2015)}")


def _particulars(paper: DeedPaper, rng: Random, sale: Sale, witnesses: tuple[Person, Person]) -> None:
    style = Style(rng.uniform(8.8, 9.8), rng.choice(("Arimo", "Noto Sans", "Noto Serif")))
    bold = replace(style, weight=700)
    flow = Flow(paper.surface, 20, 22, 170, 1.45)
    flow.line("Deed Related Detail", replace(bold, size=11), Align.CENTER)
    flow.rule()
    flow.pairs([("Deed Name", "SALE      SALE WITHIN MC AREA")], (style, bold), 44, "")
    flow.line("Land Detail", bold, Align.CENTER)
    place = sale.place
    land = (
        ("Tehsil/Sub Tehsil", sale.office),
        ("Village/City", place.lines[-1]),
        ("Property Type", rng.choice(("Residential", "Residential", "Commercial"))),
        ("Property Address", place.in_one_line()),
        ("Area of Property", sale.area),
    )
    flow.pairs(land, (style, style), 44, "")
    flow.line("Money Related Detail", bold, Align.CENTER)
    fee = sale.price / 100
    columns = [Column("", 48), Column("", 42), Column("", 38), Column("", 42)]
    money = [
        ("Consideration Amount", f"{grouped(sale.price)} Rupees", "Stamp Duty Paid", f"{grouped(sale.duty)} Rupees"),
        ("Value of Registration Fee", f"{grouped(fee)} Rupees", "Pasting Fee", "100.00 Rupees"),
    ]
    look = Look(style, style, Rules.NONE, padding=0.6)
    flow.y -= 3
    flow.table(columns, money, look)
    flow.rule()
    flow.gap(2)
    _presented(flow, rng, sale, style)
    _admitted(flow, sale, witnesses, style)


def _presented(flow: Flow, rng: Random, sale: Sale, style: Style) -> None:
    flow.line("This document of SALE      SALE WITHIN MC AREA", replace(style, weight=700))
    first = sale.sellers[0].person
    columns = [Column("Presented by: Sh/Smt.", 52), Column("S/o, W/o", 44), Column("R/o", 74)]
    rows = [(first.name, first.father, first.address.in_one_line())]
    flow.table(columns, rows, Look(style, style, Rules.NONE, padding=0.6))
    hour = rng.randint(10, 15)
    flow.paragraph(
        f"in the office of the Sub Registrar, {sale.office} this {sale.registered:%d/%m/%Y} day "
        f"{sale.registered:%A} between the hours of {hour % 12 or 12} and {(hour + 1) % 12 or 12}",
        style,
    )
    flow.gap(12)
    flow.line("Registrar/Sub Registrar", style, Align.RIGHT)
    flow.line(sale.office, style, Align.RIGHT)
    flow.line("Signature of Presenter", style)


def _admitted(flow: Flow, sale: Sale, witnesses: tuple[Person, Person], style: Style) -> None:
    sellers = ", ".join(each.person.name for each in sale.sellers)
    buyers = ", ".join(each.person.name for each in sale.buyers)
    identified = " and ".join(
        f"Shri/Smt/Km. {each.name} S/o W/o D/o {each.father} R/o {each.address.in_one_line()}" for each in witnesses
    )
    flow.gap(2)
    for text in (
        f"Execution admitted by the said Shri / Ms. {sellers} and Shri / Ms. {buyers}",
        f"Who is/are identified by {identified} (Marginal Witness). Witness No. II is known to me.",
        "Contents of the document explained to the parties who understand the conditions and admit them as correct.",
        "Certified that the left (or right, as the case may be) hand thumb impression of the executant has been "
        "affixed in my presence.",
    ):
        flow.paragraph(text, style)
        flow.gap(1.5)
    flow.gap(10)
    flow.line("Registrar/Sub Registrar", style, Align.RIGHT)
    flow.line(f"Date {sale.registered:%d/%m/%Y}", style)


def _certificate(paper: DeedPaper, rng: Random, sale: Sale, witnesses: tuple[Person, Person]) -> None:
    style = Style(rng.uniform(9.5, 10.5), rng.choice(("Arimo", "Noto Sans")))
    bold = replace(style, weight=700)
    flow = Flow(paper.surface, 20, 24, 170, 1.4)
    year = sale.registered.year if sale.registered.month > 3 else sale.registered.year - 1
    columns = [Column(title, 170 / 3, Align.CENTER) for title in ("Reg. No.", "Reg. Year", "Book No.")]
    flow.table(columns, [(sale.serial, f"{year}-{year + 1}", "1")], Look(style, bold, Rules.NONE))
    flow.gap(4)
    for number, title in enumerate(("1st Party", "IInd Party", "Witness")):
        x = 24 + number * 57
        ornament.photo(paper.surface, rng, x + 10, flow.y, 24, 28)
        paper.surface.text(x + 22, flow.y + 33, title, style, Align.CENTER)
    flow.gap(40)
    sides = (
        ("1st Party", [each.person.name for each in sale.sellers]),
        ("IInd Party", [each.person.name for each in sale.buyers]),
        ("Witness", [each.name for each in witnesses]),
    )
    for title, names in sides:
        flow.pair(title, ", ".join(names), (bold, style), 34, "")
    flow.gap(8)
    flow.line("Certificate (Section 60)", replace(bold, size=style.size + 1.5), Align.CENTER)
    start = rng.randint(1, 160)
    flow.paragraph(
        f"Registration No. {sale.serial} in Book No. 1 Vol No {rng.randint(1200, 9800)} on page {start} to "
        f"{start + rng.randint(6, 14)} on this date {sale.registered:%d/%m/%Y} day {sale.registered:%A} and left thumb "
        "impressions has/have been taken in my presence.",
        style,
    )
    flow.gap(14)
    flow.line("Registrar/Sub Registrar", style, Align.RIGHT)
    flow.line(sale.office, style, Align.RIGHT)
    flow.line(rng.choice(("Delhi/New Delhi", "New Delhi/Delhi")), style, Align.RIGHT)


LAYOUTS = (Layout("SALE_DEED", "capital_particulars", draw_capital),)
