"""A sale deed of Odisha with its registrar's endorsements under three sections."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.deed_paper import DeedPaper, Design
from specimens.deed_parts import Party, Sale, invent_sale
from specimens.deed_stamp import draw_stamp
from specimens.deed_text import boundaries, clauses, ordinal_day
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.people import Gender, invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows, row_height

_OFFICES = ("Khandagiri", "Jatni", "Balianta", "Pipili", "Hinjilicut", "Dhenkanal", "Panposh", "Jaleswar")
_CASTES = ("Khandayat", "Karan", "Brahmin", "General", "Chasa", "Gudia")
_WORK = ("Business", "Service", "Cultivation", "Private Service")


def draw_odisha_deed(rng: Random) -> Drawn:
    """Castes and callings of the parties, khata and plot, a benchmark's value, endorsements under 52, 58 and 60."""
    sale = invent_sale(rng, "Odisha")
    area = rng.choice(("Ac.0.{:03d} decimals", "Ac. 0.{:03d} Dec.", "A0.{:03d} dec")).format(rng.randint(18, 190))
    sale = replace(sale, area=area, office=rng.choice(_OFFICES))
    number = f"1{digits(rng, 3)}{sale.registered:%y}{digits(rng, 5)}"
    roles = rng.choice((("VENDOR", "VENDEE"), ("SELLER", "PURCHASER"), ("VENDOR", "PURCHASER")))
    design = Design(
        rng.choice(("SALE DEED", "DEED OF SALE")),
        roles,
        rng.choice(("Noto Serif", "Source Serif 4", "Arimo", "Lora")),
        rng.uniform(10.2, 11.4),
        rng.randint(4, 9),
    )
    paper = DeedPaper(rng, design)
    if rng.random() < 0.4:
        draw_stamp(paper.surface, rng, sale)
        paper.new_page()
    is_upper = rng.random() < 0.6
    _open(paper, rng, sale, design, is_upper=is_upper)
    for text in clauses(rng, sale, *roles, design.clauses):
        paper.paragraph(text)
    _schedule(paper, rng, sale)
    _close(paper, sale, roles)
    paper.new_page()
    _endorse(paper, rng, sale, number)
    return Drawn(paper.surface, Form.PAGE, sale.truth(is_upper=is_upper, document_number=number))


def _told(rng: Random, party: Party, *, is_upper: bool) -> str:
    person = party.person
    is_woman = person.gender is Gender.FEMALE
    name = person.name.upper() if is_upper else person.name
    relation = rng.choice(("daughter of", "D/o")) if is_woman else rng.choice(("son of", "S/o"))
    return (
        f"{'Smt.' if is_woman else rng.choice(('Sri', 'Shri'))} {name}, aged about {party.age} years, {relation} "
        f"{person.father}, by caste - {rng.choice(_CASTES)}, by occupation - {rng.choice(_WORK)}, resident of "
        f"{person.address.in_one_line()}, PAN - {party.pan}"
    )


def _open(paper: DeedPaper, rng: Random, sale: Sale, design: Design, *, is_upper: bool) -> None:
    paper.paragraph(design.title, 700, Align.CENTER)
    paper.paragraph(
        f"THIS {design.title} is made on this the {ordinal_day(sale)} day of {sale.executed:%B}, {sale.executed:%Y} "
        f"({sale.executed:%d/%m/%Y}) at {sale.place.city},"
    )
    sides = (
        (sale.sellers, design.roles[0], "BY", "FIRST PARTY"),
        (sale.buyers, design.roles[1], "IN FAVOUR OF", "SECOND PARTY"),
    )
    for parties, role, before, part in sides:
        paper.paragraph(before, 700, Align.CENTER)
        for place, party in enumerate(parties, 1):
            mark = f"({place}) " if len(parties) > 1 else ""
            paper.paragraph(f"{mark}{_told(rng, party, is_upper=is_upper)};")
        several = "S" if len(parties) > 1 else ""
        paper.paragraph(
            f"hereinafter called the “{role}{several}” (which expression shall include his/her heirs, successors, "
            f"legal representatives and assigns) of the {part}."
        )
    price = grouped(sale.price)[:-3]
    paper.paragraph(
        f"NATURE OF DEED : Sale.   CONSIDERATION AMOUNT : Rs. {price}/- (Rupees {in_words(sale.price)} only), which "
        f"the {design.roles[0]} has received in full from the {design.roles[1]} before the execution of this deed."
    )
    paper.paragraph(f"BENCH MARK VALUE (MARKET VALUE) : Rs. {grouped(sale.market_value)[:-3]}/-")


def _schedule(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    paper.paragraph(rng.choice(("SCHEDULE OF PROPERTY", "SCHEDULE OF LAND")), 700, Align.CENTER)
    status = rng.choice(("Stitiban", "Sthitiban", "Lease hold"))
    paper.paragraph(
        f"All that piece of homestead land situated at {sale.place.in_one_line()}, recorded under Khata No. "
        f"{rng.randint(40, 990)}/{rng.randint(100, 4000)} ({status}), Plot No. {rng.randint(100, 2900)}, Kisam - "
        f"{rng.choice(('Gharabari', 'Sarada', 'Taila'))}, measuring an area of {sale.area}, with an annual rent of "
        f"Rs. {rng.randint(2, 60)}/-, and bounded as follows:"
    )
    for line in boundaries(rng):
        paper.paragraph(line)


def _close(paper: DeedPaper, sale: Sale, roles: tuple[str, str]) -> None:
    paper.paragraph(
        f"IN WITNESS WHEREOF the {roles[0]} has signed this deed on the day, month and year first above written, in "
        "the presence of the witnesses:"
    )
    paper.paragraph("1. ____________________          2. ____________________")
    paper.paragraph(f"Signature of the {roles[0]}", 400, Align.RIGHT)
    paper.paragraph(
        f"CERTIFICATE: Certified that the {roles[0]} does not belong to a Scheduled Caste or Scheduled Tribe, and that "
        f"the deed was drafted on instruction and read over to the parties. Advocate, {sale.place.city}."
    )


def _endorse(paper: DeedPaper, rng: Random, sale: Sale, number: str) -> None:
    fee, charges = int(sale.price * 2 / 100), rng.choice((245, 305))
    office = f"Office of the Sub-Registrar, {sale.office}"
    paper.paragraph("Endorsement of the certificate of admissibility", 700, Align.CENTER)
    paper.paragraph(
        "Admissible under rule 25: duly stamped under the Indian Stamp (Odisha Amendment) Act, 1899, Schedule I-A No. "
        f"23. Stamp duty paid Rs. {grouped(sale.duty)[:-3]}/-. Fees paid: A(10)-{fee}, User Charges-{charges}, "
        f"Total-{fee + charges}."
    )
    paper.paragraph("Signature of Registering Officer", 400, Align.RIGHT)
    paper.paragraph("Endorsement under section 52", 700, Align.CENTER)
    first = sale.sellers[0].person
    paper.paragraph(
        f"Presented for registration in the {office.replace('Office', 'office', 1)} between the hours of 10:00 AM and "
        f"1:30 PM on the {sale.executed:%d/%m/%Y} by {first.name.upper()}, son/wife of {first.father}, of "
        f"{first.address.city}, by profession {rng.choice(_WORK)}, and finger prints affixed."
    )
    paper.paragraph("Endorsement under section 58", 700, Align.CENTER)
    _admitted(paper, rng, sale)
    witness = invent_person(rng)
    paper.paragraph(f"Identified by {witness.name}, son/wife of {witness.father}, of {witness.address.city}.")
    if paper.flow.y > 205:
        paper.new_page()
    paper.paragraph("Endorsement of certificate of registration under section 60", 700, Align.CENTER)
    paper.paragraph(f"Registered and true copy filed in : {office}")
    paper.paragraph(f"Book Number : 1   ||   Volume Number : {rng.randint(2, 160)}")
    paper.paragraph(f"Document Number : {number}")
    paper.paragraph(f"For the year : {sale.registered.year}")
    paper.paragraph(f"Seal :          Date : {sale.registered:%d/%m/%Y}")
    paper.paragraph("Signature of Registering Officer", 400, Align.RIGHT)


def _admitted(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    """Print who admitted the execution, with face and finger."""
    style = replace(paper.style, size=8.6)
    look = Look(style, replace(style, weight=700), Rules.ALL, padding=4.5, is_middle=True)
    columns = [Column("", 56), Column("", 24), Column("", 26), Column("", 26), Column("", 30)]
    head = ("Execution is admitted by", "Photo", "Thumb Impression", "Signature", "Date of Admission")
    paper.flow.y = draw_rows(paper.surface, (24, paper.flow.y), columns, [head], look)
    for party in (*sale.sellers, *sale.buyers):
        row = (party.person.name.upper(), "", "", "", f"{sale.executed:%d-%b-%Y}")
        height = row_height(row, columns, look)
        if paper.flow.y + height > 262:
            paper.new_page()
        ornament.photo(paper.surface, rng, 24 + 56 + 8, paper.flow.y + 0.6, height - 1.2, height - 1.2)
        paper.flow.y = draw_rows(paper.surface, (24, paper.flow.y), columns, [row], look)
    paper.flow.gap(4)


LAYOUTS = (Layout("SALE_DEED", "odisha_deed", draw_odisha_deed),)
