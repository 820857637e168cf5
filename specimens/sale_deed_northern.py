"""A northern sale deed, with its particulars in a list before the text."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.deed_paper import DeedPaper, Design
from specimens.deed_parts import Party, Sale, invent_sale
from specimens.deed_text import boundaries, clauses, described, ordinal_day
from specimens.fonts import SERIF
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_ROLES = ("VENDOR", "VENDEE")


def draw_vendor_vendee(rng: Random) -> Drawn:
    """A northern deed: particulars in a list before the text, the property in a recital, the tehsil's page last."""
    sale = invent_sale(
        rng, rng.choice(("Haryana", "Punjab", "Uttar Pradesh")), rng.choice(("{} sq. yards", "{} sq. mtr."))
    )
    city = sale.place.city
    sale = replace(sale, office=rng.choice((city, f"{city} II", f"{city} East")))
    design = Design("SALE DEED", _ROLES, rng.choice(SERIF), rng.uniform(10.6, 11.8), 0, leading=1.7, is_upper=False)
    paper = DeedPaper(rng, design)
    paper.paragraph("SALE DEED", 700, Align.CENTER)
    brief = (
        ("Nature of document", "Sale Deed"),
        ("Kind of property", rng.choice(("Residential plot", "House", "Shop"))),
        ("Area", sale.area),
        ("Sale consideration", f"Rs. {grouped(sale.price)[:-3]}/-"),
        ("Value by collector's rate", f"Rs. {grouped(sale.market_value)[:-3]}/-"),
        ("Stamp duty paid", f"Rs. {grouped(sale.duty)[:-3]}/-"),
    )
    paper.flow.pairs(brief, (paper.style, replace(paper.style, weight=700)), 60)
    paper.flow.gap(5)
    paper.paragraph(
        f"This Sale Deed is executed at {sale.place.city} on this {ordinal_day(sale)} day of {sale.executed:%B %Y} by"
    )
    _side(paper, rng, sale.sellers, _ROLES[0])
    paper.paragraph("IN FAVOUR OF", 700, Align.CENTER)
    _side(paper, rng, sale.buyers, _ROLES[1])
    paper.paragraph(
        f"WHEREAS the VENDOR is the recorded owner in possession of the property situated at "
        f"{sale.place.in_one_line()}, measuring {sale.area}, which is bounded as under:"
    )
    for line in boundaries(rng):
        paper.paragraph(line)
    paper.paragraph(
        f"AND WHEREAS the VENDOR has sold the said property to the VENDEE for Rs. {grouped(sale.price)[:-3]}/- (Rupees "
        f"{in_words(sale.price)} only), the whole of which has been received before the Sub Registrar."
    )
    for number, text in enumerate(clauses(rng, sale, *_ROLES, rng.randint(7, 10))[2:], 1):
        paper.paragraph(f"{number}. {text}".replace("schedule property", "said property"))
    paper.paragraph("In witness whereof the parties have set their hands on the day first mentioned.")
    paper.paragraph("VENDOR                         VENDEE                         WITNESSES")
    paper.new_page()
    _tehsil(paper, rng, sale)
    return Drawn(paper.surface, Form.PAGE, sale.truth())


def _side(paper: DeedPaper, rng: Random, parties: tuple[Party, ...], role: str) -> None:
    for number, party in enumerate(parties, 1):
        mark = f"({number}) " if len(parties) > 1 else ""
        paper.paragraph(f"{mark}{described(party, rng, is_upper=False, has_title=True)}")
    paper.paragraph(f"(hereinafter called the {role}{'S' if len(parties) > 1 else ''})")


def _tehsil(paper: DeedPaper, rng: Random, sale: Sale) -> None:
    """Print what the registering office adds on the back of the last sheet."""
    style = replace(paper.style, size=9.4, font="Arimo")
    look = Look(style, replace(style, weight=700), Rules.ALL, line="#555555", padding=1.6)
    paper.paragraph("OFFICE ENDORSEMENT", 700, Align.CENTER)
    rows = (
        ("Deed No.", sale.number, "Book No.", "1"),
        ("Registered on", f"{sale.registered:%d-%m-%Y}", "Volume No.", digits(rng, 3)),
        ("Sub Registrar Office", sale.office, "Page No.", f"{rng.randint(2, 90)} to {rng.randint(100, 190)}"),
    )
    columns = [Column("", share) for share in (36, 56, 30, 40)]
    paper.flow.y = draw_rows(paper.surface, (paper.flow.left, paper.flow.y), columns, rows, look)
    paper.flow.gap(5)
    for place, caption in enumerate(("Vendor", "Vendee", "Witness")):
        x = paper.flow.left + place * 54
        ornament.photo(paper.surface, rng, x, paper.flow.y, 22, 26)
        paper.surface.text(x, paper.flow.y + 31, caption, style)
    paper.flow.gap(40)
    paper.paragraph("The contents of the deed were read over to the parties, who admitted them.")
    paper.paragraph("Sub / Joint Sub Registrar", align=_RIGHT)


LAYOUTS = (Layout("SALE_DEED", "vendor_vendee", draw_vendor_vendee),)
