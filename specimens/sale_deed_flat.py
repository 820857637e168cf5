"""A deed of a flat, in sentences of its own, with two schedules, a memo of cheques and the office's page."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from specimens.deed_paper import DeedPaper, Design
from specimens.deed_parts import Party, Sale, invent_sale
from specimens.incorporation import day_in_words
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_ROLES = ("OWNER", "PURCHASER")
_TERMS = (
    "The {owner} hereby declares that the {owner} has not at any time done, executed or knowingly suffered any act, "
    "deed or thing whereby the said Flat or any part of it is or may be impeached, encumbered or affected in title.",
    "The {buyer} shall hold, possess and enjoy the said Flat together with the undivided proportionate share in the "
    "land, the common areas, the lift and the right of way, without any interruption by the {owner} or anybody "
    "claiming under or in trust for the {owner}.",
    "The maintenance charges of the building shall be paid by the {buyer} to the association of flat owners every "
    "month from the date of possession, at the rate that the association decides in its general meeting.",
    "The {buyer} shall not make any structural alteration to the said Flat nor store in it any goods that are "
    "hazardous, and shall keep the sewers, drains and pipes of it in good repair.",
    "All the original title papers of the land remain with the association, which undertakes to produce them whenever "
    "the {buyer} needs them for inspection upon reasonable notice.",
    "The {owner} shall sign and do all such further acts, deeds and things as the {buyer} may reasonably ask for, and "
    "at the cost of the {buyer}, for better and more perfectly assuring the said Flat.",
    "If any portion of the said Flat is lost to the {buyer} owing to a defect in the title of the {owner}, the {owner} "
    "shall make good the loss together with costs.",
    "Words in the singular shall include the plural, and words of one gender those of the other.",
)


def draw_flat_deed(rng: Random) -> Drawn:
    """An indenture on a flat: the day in words, recitals with letters, two schedules, a memo of cheques."""
    sale = invent_sale(rng, rng.choice(("West Bengal", "Bihar", "Madhya Pradesh")), "{} square feet")
    design = Design(
        "DEED OF SALE", _ROLES, rng.choice(("Lora", "Noto Serif", "Arimo")), rng.uniform(11.4, 12.6), 0, leading=1.9
    )
    paper = DeedPaper(rng, design)
    paper.paragraph("DEED OF SALE", 700, Align.CENTER)
    paper.paragraph("(of a residential flat)", align=Align.CENTER)
    said = day_in_words(sale.executed)
    paper.paragraph(f"THIS INDENTURE is made this {said} ({sale.executed:%d.%m.%Y}) at {sale.place.city}")
    _sides(paper, sale)
    for letter, text in zip("ABCD", _recitals(rng, sale), strict=True):
        paper.paragraph(f"{letter}. {text}")
    paper.paragraph("NOW THIS INDENTURE WITNESSETH AND IT IS AGREED AS FOLLOWS:", 700)
    paper.paragraph(
        f"1. In consideration of the price of Rs. {grouped(sale.price)[:-3]}/- (Rupees {in_words(sale.price)}) only, "
        "paid as in the memo below, the OWNER hereby grants, sells, conveys and assures to the PURCHASER the said Flat."
    )
    terms = [text.format(owner=_ROLES[0], buyer=_ROLES[1]) for text in rng.sample(_TERMS, rng.randint(6, len(_TERMS)))]
    for number, text in enumerate(terms, 2):
        paper.paragraph(f"{number}. {text}")
    _schedules(paper, rng, sale)
    _memo(paper, rng, sale)
    paper.new_page()
    _office(paper, sale)
    return Drawn(paper.surface, Form.PAGE, sale.truth(is_upper=True))


def _sides(paper: DeedPaper, sale: Sale) -> None:
    for heading, parties, role in (("BETWEEN", sale.sellers, "OWNER"), ("AND", sale.buyers, "PURCHASER")):
        paper.paragraph(heading, 700, Align.CENTER)
        for number, party in enumerate(parties, 1):
            paper.paragraph(f"({number}) {_told(party)}" if len(parties) > 1 else _told(party))
        several = "S" if len(parties) > 1 else ""
        paper.paragraph(
            f"hereinafter called the {role}{several} (which term shall unless excluded by the context include heirs, "
            f"successors and assigns) of the {'FIRST' if role == 'OWNER' else 'SECOND'} PART;"
        )


def _told(party: Party) -> str:
    person = party.person
    occupation = ("Service", "Business", "House-work")[party.age % 3]
    return (
        f"{party.title.upper()} {person.name.upper()} (PAN {party.pan}), {party.relation} {person.father}, by faith "
        f"Indian, by occupation {occupation}, aged {party.age} years, residing at {person.address.in_one_line()},"
    )


def _recitals(rng: Random, sale: Sale) -> tuple[str, ...]:
    before = sale.executed - timedelta(days=rng.randint(2000, 6000))
    earlier = invent_person(rng).name
    return (
        f"WHEREAS by a deed of gift of the {before:%d.%m.%Y}, entered in Book No. I, Volume {rng.randint(2, 90)}, "
        f"pages {rng.randint(10, 90)} to {rng.randint(100, 140)}, one {earlier} gave the OWNER the land of Schedule A;",
        "AND WHEREAS the OWNER has had a building of several storeys raised on the said land by a plan that the "
        "municipal authority has sanctioned;",
        "AND WHEREAS the PURCHASER, having inspected the title papers and the building and being satisfied, has "
        "offered to buy the flat of Schedule B, hereinafter the said Flat;",
        "AND WHEREAS the OWNER has accepted the offer at the highest price then obtainable in the market.",
    )


def _schedules(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    paper.paragraph("SCHEDULE A (the land)", 700, Align.CENTER)
    paper.paragraph(
        f"Bastu land of {rng.randint(4, 30)} decimals in Mouza Rampur, J.L. No. {rng.randint(3, 90)}, Khatian No. "
        f"{rng.randint(100, 999)}, Dag No. {rng.randint(100, 2000)}, bounded by road and ponds."
    )
    paper.paragraph("SCHEDULE B (the said Flat, hereby sold)", 700, Align.CENTER)
    paper.paragraph(
        f"ALL THAT one self-contained flat situated at {sale.place.in_one_line()}, having a super built-up area of "
        f"{sale.area}, together with the proportionate share in the land of Schedule A."
    )
    paper.paragraph(f"Market value assessed by the registering authority: Rs. {grouped(sale.market_value)[:-3]}/-")


def _memo(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    paper.paragraph("IN WITNESS WHEREOF the parties have put their hands on the day first written above.")
    paper.paragraph("MEMO OF CONSIDERATION", 700, Align.CENTER)
    first = (sale.price / 4).quantize(sale.price)
    for amount in (first, sale.price - first):
        paper.paragraph(f"By cheque No. {digits(rng, 6)} on Sanchay Gramin Bank  ...  Rs. {grouped(amount)[:-3]}/-")
    paper.paragraph("Signature of the OWNER                    Signature of the PURCHASER")


def _office(paper: DeedPaper, sale: Sale) -> None:
    """Print the registering officer's page."""
    paper.paragraph("CERTIFICATE OF REGISTRATION UNDER SECTION 60 AND RULE 69", 700, Align.CENTER)
    rows = (
        ("Deed No. / Year", sale.number),
        ("Registered in Book", "I, CD Volume 12"),
        ("Office where deed is registered", sale.office),
        ("Date of Registration", f"{sale.registered:%d/%m/%Y}"),
        ("Stamp duty paid", f"Rs. {plain(sale.duty)}"),
        ("Registration fee paid", "Rs. 14021.00"),
    )
    columns = [Column("", 66), Column("", 96)]
    look = Look(paper.style, paper.style, Rules.ALL)
    paper.flow.y = draw_rows(paper.surface, (paper.flow.left, paper.flow.y), columns, rows, look)
    paper.flow.gap(16)
    paper.paragraph("Registering Officer", align=Align.RIGHT)


LAYOUTS = (Layout("SALE_DEED", "flat_deed", draw_flat_deed),)
