"""An invoice held apart: an interior contractor's with measurements."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Wanted, invent_bill
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.goods import Good
from specimens.invoice_parts import (
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    sign_for,
    total_lines,
    words_text,
)
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_WORKS = (
    Good("Wardrobe with laminate finish", "94036000", (18, 18), (900, 1650), "Sft"),
    Good("False ceiling in gypsum", "68091100", (18, 18), (85, 160), "Sft"),
    Good("Modular kitchen base unit", "94034000", (18, 18), (1100, 2100), "Sft"),
    Good("Wall panelling, veneer", "44123900", (18, 18), (420, 880), "Sft"),
    Good("Toughened glass partition 12 mm", "70071900", (18, 18), (310, 620), "Sft"),
    Good("Vitrified flooring with skirting", "69072100", (18, 18), (95, 190), "Sft"),
)
_WIDTHS = (Decimal(2), Decimal("2.5"), Decimal(4), Decimal(5), Decimal(8))


def draw_measurements(rng: Random) -> Drawn:
    """A contractor's running bill: length, width and number make the area, which the rate is for; GST as a last row."""
    bill = invent_bill(rng, Wanted("furniture", _WORKS, (2, 5), (20, 260)))
    normal, bold = fonts_of(rng, rng.uniform(7.8, 8.6), "Libre Baskerville", "Source Serif 4", "Noto Serif")
    ink = rng.choice(("#6b3e12", "#1e4d3a", "#333333"))
    flow = new_flow(15, 14)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("TAX INVOICE CUM RUNNING BILL", replace(bold, size=9), _RIGHT)
    flow.line(bill.seller.trade_name, replace(bold, size=15, color=ink))
    flow.line("Turnkey interiors", replace(normal, size=7))
    print_text(flow, seller, normal)
    flow.line(f"GSTIN : {bill.seller.gstin}   |   Cell : {bill.seller.phone}", normal)
    flow.rule(ink, 0.6)
    flow.gap(2)
    left, right = flow.beside(0, 100), flow.beside(112, 68)
    left.line("Client", replace(bold, color=ink))
    left.line(bill.buyer.name, bold)
    print_text(left, buyer, normal)
    for caption, value in (
        ("R.A. Bill No.", bill.number),
        ("Date", date_text(rng, bill.day)),
        ("Work Order", f"WO-{digits(rng, 4)}"),
    ):
        right.pair(caption, value, (normal, bold), 26)
    flow.y = max(left.y, right.y) + 3
    sides = {item.hsn: rng.choice(_WIDTHS) for item in bill.items}
    columns = [
        columns_of.serial("Sr.", 9),
        columns_of.description("Description of work", 56),
        columns_of.hsn("HSN", 18),
        columns_of.ItemColumn("L (ft)", 15, lambda item, _: f"{item.quantity / sides[item.hsn]:.2f}", align=_RIGHT),
        columns_of.ItemColumn("W (ft)", 14, lambda item, _: f"{sides[item.hsn]:.2f}", align=_RIGHT),
        columns_of.ItemColumn("Nos", 10, lambda _, __: "1", align=_RIGHT),
        columns_of.quantity("Area\nsq.ft", 16, "{}.00"),
        columns_of.rate("Rate", 19),
        columns_of.amount_before_tax("Amount\n(Rs.)", 27),
    ]
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.COLUMNS)), "#f1ece4", padding=1.1)
    print_items(flow, bill, columns, look)
    sums = Look(normal, bold, Rules.ALL, padding=1.1)
    rows = [
        (label, grouped(amount)) for label, amount in total_lines(bill, ("Value of work done", "Net amount of bill"))
    ]
    place = (flow.left + flow.width - 90, flow.y)
    flow.y = draw_rows(flow.surface, place, [Column("", 58), Column("", 32, _RIGHT)], rows, sums)
    flow.gap(4)
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(3)
    flow.paragraph(
        "Measurements were taken jointly at site. Retention, if any, is payable within ninety days of handing over.",
        Style(normal.size - 0.8, normal.font, 400, "#555555"),
    )
    flow.gap(5)
    sign_for(flow, bill, normal, "Proprietor")
    return finished(flow, rng, bill, (seller, buyer), columns)


LAYOUTS = (Layout("INVOICE", "measurements", draw_measurements, held_apart=True),)
"""A layout that no one may tune on: a trade, wordings and an arrangement of its own."""
