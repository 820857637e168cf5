"""A deed of Telangana as its registry binds it, with the office's endorsements on the backs of its sheets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import TypeAlias

from specimens import ornament
from specimens.deed_paper import DeedPaper, Design
from specimens.deed_parts import Sale, invent_sale
from specimens.fonts import Style
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits
from specimens.people import day_between, invent_person
from specimens.southern_parties import ordinal, print_parties, said_day
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

Back: TypeAlias = Callable[[DeedPaper], None]
"""What prints the back of a sheet."""

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_COVENANTS = (
    "That the {seller} hereby declares that the Schedule Property is the self-acquired property of the {seller}, and "
    "that no other person has any right, title, interest or share of whatsoever nature therein.",
    "That the {seller} has this day delivered the vacant physical possession of the Schedule Property to the {buyer}, "
    "who shall hold and enjoy the same with absolute rights of ownership from this day onwards.",
    "That the property hereby conveyed is free from all encumbrances, prior sales, gifts, mortgages, court attachments "
    "and litigations, and in case of any defect the {seller} shall indemnify the {buyer} for the loss sustained.",
    "That the {seller} has paid all taxes and electricity charges up to date, and that the {buyer} shall pay them from "
    "this day to the authorities concerned.",
    "That the {seller} agrees to co-operate with the {buyer} for the mutation of the Schedule Property in the records "
    "of the municipality, the water board and the electricity company.",
    "That the Schedule Property is not an assigned land within the meaning of Act 9 of 1977, nor does it belong to or "
    "is under mortgage with Government agencies or undertakings.",
    "That the {seller} has handed over the link documents and copies of tax receipts to the {buyer} at the time of the "
    "registration of this deed.",
    "That the {seller} shall at all times execute such further deeds as the {buyer} may require for a perfect title, "
    "at the cost of the {buyer}.",
)


class _Sheets(DeedPaper):
    """Deed paper whose first sheets have backs: they come in after the page that ends before them."""

    def __init__(self, rng: Random, design: Design, backs: Sequence[Back]) -> None:
        self._backs = list(backs)
        super().__init__(rng, design)

    def new_page(self) -> None:
        super().new_page()
        if self._backs:
            self._backs.pop(0)(self)
            super().new_page()

    def print_backs(self) -> None:
        """Print the backs that a short deed has had no sheets for."""
        while self._backs:
            super().new_page()
            self._backs.pop(0)(self)


def draw_telangana(rng: Random) -> Drawn:
    """Stamp paper, the deed, and on the backs of the first sheets who came to the office and what was paid."""
    office = rng.choice(("Uppal", "Kukatpally", "Malkajgiri", "Vanasthalipuram", "Medchal (R.O)"))
    sale = invent_sale(rng, "Telangana", rng.choice(("{} Sq. Yards", "{} Sq.Yds")))
    sale = replace(sale, office=office)
    font = rng.choice(("Roboto Mono", "Noto Serif", "Libre Baskerville", "Arimo"))
    roles = ("VENDOR", rng.choice(("VENDEE", "PURCHASER")))
    design = Design("SALE DEED", roles, font, rng.uniform(10.6, 11.8), 0, leading=rng.uniform(1.7, 2.0), margin=25)
    pair = f"CS No {rng.randint(1000, 9999)}/{sale.registered.year} & Doct No {sale.number}."
    backs: tuple[Back, ...] = (
        lambda paper: _presented(paper, rng, sale, pair),
        lambda paper: _charged(paper, rng, sale, pair),
    )
    paper = _Sheets(rng, design, backs)
    _stamp_paper(paper, rng, sale)
    _deed(paper, rng, sale, roles)
    paper.print_backs()
    return Drawn(paper.surface, Form.PAGE, sale.truth(is_upper=True))


def _stamp_paper(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    """Print the head of a stamp paper of a hundred rupees with its seller's lines."""
    surface, ink = paper.surface, rng.choice(("#7a3b54", "#2f6b3c", "#8a5a1a"))
    surface.rectangle(14, 12, 182, 74, line=ink, thickness=1.1)
    surface.rectangle(16, 14, 178, 70, line=ink, thickness=0.3)
    big = Style(22, "Noto Serif", 700, ink)
    surface.text(105, 30, "INDIA NON JUDICIAL", big, _CENTER)
    ornament.emblem(surface, 105, 47, 18, ink)
    surface.text(40, 50, "Rs. 100", replace(big, size=16), _CENTER)
    surface.text(170, 48, "ONE HUNDRED", replace(big, size=10), _CENTER)
    surface.text(170, 54, "RUPEES", replace(big, size=10), _CENTER)
    surface.text(24, 78, "TELANGANA", replace(big, size=12))
    surface.text(186, 78, f"AX {digits(rng, 6)}", replace(big, size=12), _RIGHT)
    typed = Style(9.4, "Roboto Mono", 400, "#20203c")
    buyer = sale.buyers[0].person
    bought = sale.executed - timedelta(days=rng.randint(1, 9))
    for number, line in enumerate(
        (
            f"S.No. {rng.randint(1000, 9999)}   Date : {bought:%d-%m-%Y}   Rs. 100/-",
            f"Sold to : {buyer.name}   S/o. {buyer.father}",
            "For Whom : SELF          LICENSED STAMP VENDOR, Lic. No. 15-99-000/2012",
        )
    ):
        surface.text(18, 94 + number * 5.2, line, typed)
    paper.flow.y = 116.0


def _deed(paper: DeedPaper, rng: Random, sale: Sale, roles: tuple[str, str]) -> None:
    seller, buyer = roles
    before = day_between(rng, sale.executed.replace(year=1998, day=1), sale.executed.replace(year=2012, day=1))
    paper.paragraph("SALE DEED", 700, _CENTER)
    paper.paragraph(f"This Deed of Sale is made and executed on this the {said_day(sale)} at {sale.place.city}, by:")
    print_parties(paper, sale.sellers)
    paper.paragraph(
        f"Hereinafter called the “{seller}”, which term shall mean and include all heirs, legal representatives, "
        "executors, administrators and assignees of the FIRST PART;"
    )
    paper.paragraph("IN FAVOUR OF", 700, _CENTER)
    print_parties(paper, sale.buyers)
    paper.paragraph(
        f"Hereinafter called the “{buyer}”, which term shall mean and include all heirs, legal representatives and "
        "assignees of the OTHER PART;"
    )
    paper.paragraph(
        f"WHEREAS the {seller} is the absolute owner and possessor of the property more fully described in the "
        f"Schedule hereunder, having purchased the same through a registered Sale Deed bearing Document No. "
        f"{rng.randint(100, 9000)}/{before.year}, dated {before:%d-%m-%Y}."
    )
    paper.paragraph(
        f"AND WHEREAS the {seller}, being in need of money for family necessities, has offered to sell the Schedule "
        f"Property and the {buyer} has agreed to purchase it for a total sale consideration of Rs. "
        f"{grouped(sale.price)[:-3]}/- (Rupees {in_words(sale.price)} only)."
    )
    paper.paragraph("NOW THIS DEED OF SALE WITNESSETH AS FOLLOWS:", 700)
    chosen = rng.sample(_COVENANTS, rng.randint(5, len(_COVENANTS)))
    for number, text in enumerate(chosen, 1):
        paper.paragraph(f"{number}. {text.format(seller=seller, buyer=buyer)}")
    paper.paragraph("SCHEDULE OF PROPERTY", 700, _CENTER)
    paper.paragraph(
        f"All that the House bearing {sale.place.in_one_line()}, admeasuring {sale.area}, together with the building "
        "thereon, and bounded by:"
    )
    for side in ("NORTH", "SOUTH", "EAST", "WEST"):
        what = rng.choice(
            (f"{rng.choice((20, 30, 40))} feet wide Road", f"Plot No. {rng.randint(2, 190)}", "Neighbour’s House")
        )
        paper.paragraph(f"{side} :: {what}")
    paper.paragraph("RULE 3 STATEMENT", 700, _CENTER)
    paper.paragraph(f"The market value of the above property is Rs. {grouped(sale.market_value)[:-3]}/-")
    paper.paragraph("IN WITNESS WHEREOF the parties have signed this deed with free will and consent.")
    paper.paragraph("WITNESSES:")
    for number in (1, 2):
        paper.paragraph(f"{number}. {invent_person(rng).name}")
    paper.paragraph(seller, align=_RIGHT)


def _presented(paper: DeedPaper, rng: Random, sale: Sale, pair: str) -> None:
    """Print the back of the first sheet: who came, with pictures."""
    style = Style(8.8, "Arimo")
    flow = paper.flow
    flow.y = 16.0
    flow.line("Presentation Endorsement:", replace(style, weight=700))
    day = sale.registered
    flow.paragraph(
        f"Presented in the Office of the Sub Registrar, {sale.office} along with the Photographs & Thumb Impressions "
        f"as required Under Section 32-A of Registration Act, 1908 and fee of Rs. {plain(sale.price / 200)[:-3]}/- "
        f"paid between the hours of {rng.randint(10, 12)} and {rng.randint(1, 4)} on the {ordinal(day.day)} day of "
        f"{day:%b, %Y} by {sale.sellers[0].title} {sale.sellers[0].person.name}",
        style,
    )
    flow.gap(3)
    flow.line("Execution admitted by (Details of all Executants/Claimants under Sec 32A):", replace(style, weight=700))
    look = Look(style, replace(style, weight=700), Rules.ALL, line="#555555")
    columns = [
        Column("Sl No", 10),
        Column("Code", 12),
        Column("Thumb Impression", 28),
        Column("Photo", 24),
        Column("Address", 86),
    ]
    flow.table(columns, [], look)
    codes = [("EX", party) for party in sale.sellers] + [("CL", party) for party in sale.buyers]
    for number, (code, party) in enumerate(codes, 1):
        top, person = flow.y, party.person
        told = f"{person.name.upper()}\n{party.relation} {person.father}\n{person.address.in_one_line()}"
        row = (str(number), code, "", "", told)
        flow.y = draw_rows(flow.surface, (flow.left, top), columns, [row], look, 9)
        ornament.photo(flow.surface, rng, flow.left + 54, top + 1.5, 15, 17)
        for ring in range(3):
            flow.surface.circle(flow.left + 36, top + 10, 2 + ring * 2, line="#4a4a8a", opacity=0.6)
    flow.gap(3)
    flow.line(f"Identified by Witness: {invent_person(rng).name}, {invent_person(rng).name}", style)
    flow.line(f"{day:%d-%b-%Y}    {pair} Sheet 1 of 8    Sub Registrar, {sale.office}", style)


def _charged(paper: DeedPaper, rng: Random, sale: Sale, pair: str) -> None:
    """Print the back of the second sheet: what was paid how, and under what number the deed stands."""
    style = Style(8.8, "Arimo")
    flow, bold = paper.flow, Style(8.8, "Arimo", 700)
    flow.y = 16.0
    flow.paragraph(
        "Endorsement: Stamp Duty, Transfer Duty, Registration Fee and User Charges are collected as below in respect "
        "of this Instrument.",
        style,
    )
    flow.gap(2)
    fee, zero = sale.price / 200, Decimal(0)
    rows = [
        _paid("Stamp Duty", Decimal(100), sale.duty - 100),
        _paid("Transfer Duty", zero, (sale.price * 3 / 200).quantize(Decimal(1))),
        _paid("Reg. Fee", zero, fee),
        _paid("User Charges", zero, Decimal(rng.choice((100, 200, 500)))),
    ]
    titles = ("Description of Fee/Duty", "Stamp Papers", "Challan u/S 41 of IS Act", "E-Challan", "Cash", "Total")
    columns = [
        Column(title, width, Align.LEFT if place == 0 else _RIGHT)
        for place, (title, width) in enumerate(zip(titles, (38, 24, 28, 26, 18, 26), strict=True))
    ]
    flow.table(columns, rows, Look(style, bold, Rules.ALL, line="#555555"))
    flow.gap(3)
    flow.paragraph(
        f"Paid by the party through E-Challan No {digits(rng, 3)}XXX{digits(rng, 6)} dated {sale.executed:%d-%b-%y}.",
        style,
    )
    flow.gap(5)
    flow.line(f"{sale.registered:%d-%b-%Y}            Signature of Registering Officer, {sale.office}", style)
    flow.gap(7)
    flow.line("Certificate of Registration", replace(bold, size=11), _CENTER)
    day = sale.registered
    flow.paragraph(
        f"Registered as document no. {sale.serial} of {day.year} of Book-1 and assigned the identification number 1 - "
        f"15{rng.randint(10, 40)} - {sale.serial} - {day.year} for Scanning on {day:%d-%b-%Y}.",
        style,
    )
    flow.gap(12)
    flow.line("Registering Officer", style, _RIGHT)
    flow.line(f"({invent_person(rng).name})", style, _RIGHT)
    flow.gap(6)
    flow.line(f"{pair} Sheet 2 of 8    Sub Registrar, {sale.office}", style)


def _paid(caption: str, in_papers: Decimal, by_challan: Decimal) -> tuple[str, ...]:
    sums = (in_papers, Decimal(0), by_challan, Decimal(0), in_papers + by_challan)
    return (caption, *(f"{amount:.0f}" for amount in sums))


LAYOUTS = (Layout("SALE_DEED", "telangana_backs", draw_telangana),)
