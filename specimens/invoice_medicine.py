"""A distributor's invoice for medicines, with batch, expiry and MRP."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Wanted, invent_bill
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.goods import MEDICINE
from specimens.invoice_parts import (
    address_text,
    date_text,
    finished,
    print_items,
    print_text,
    print_totals,
    total_lines,
    words_text,
)
from specimens.money import plain
from specimens.numbers import digits, letters
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Look, Rules


def draw_medicine(rng: Random) -> Drawn:
    """A distributor's wide half sheet: batch, expiry and MRP beside every medicine."""
    bill = invent_bill(rng, Wanted("medicine", MEDICINE, (2, 5), (2, 30), is_business=True))
    normal, bold = Style(8, "Fira Sans Condensed"), Style(8, "Fira Sans Condensed", 700)
    flow = new_flow(7, 7, (210, 148))
    surface = flow.surface
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    left, middle, right = flow.beside(0, 76), flow.beside(80, 70), flow.beside(153, 43)
    left.line(bill.seller.trade_name, replace(bold, size=12))
    print_text(left, seller, normal)
    left.line(f"D.L.No: 20B-{digits(rng, 5)}  GSTIN: {bill.seller.gstin}", normal)
    middle.line("Party:", normal)
    middle.line(bill.buyer.name, bold)
    print_text(middle, buyer, normal)
    middle.line(f"GSTIN: {bill.buyer.gstin}", normal)
    right.line("GST INVOICE", replace(bold, size=11))
    right.pairs((("Inv No", bill.number), ("Inv Dt", date_text(rng, bill.day))), (normal, bold), 14)
    right.pair("Type", rng.choice(("CREDIT", "CASH")), (normal, normal), 14)
    flow.y = max(left.y, middle.y, right.y) + 1.5
    batches = [f"{letters(rng, 2)}{digits(rng, 4)}" for _ in bill.items]
    expiry = f"{rng.randint(1, 12):02d}/{(bill.day.year + 2) % 100}"
    columns = [
        columns_of.serial("Sn", 7),
        columns_of.description("Product Name", 46),
        columns_of.hsn("HSN", 18),
        columns_of.ItemColumn("Batch", 16, lambda _, number: batches[number - 1]),
        columns_of.ItemColumn("Exp", 12, lambda _, __: expiry),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.money("MRP", 16, lambda item: item.rate * 2, plain),
        columns_of.rate("Rate", 16, plain),
        columns_of.percent("GST%", 11),
        columns_of.amount_before_tax("Amount", 20, plain),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.COLUMNS, padding=0.9), 12)
    flow.gap(1.5)
    words = flow.beside(1, 115)
    words.paragraph(words_text(rng, bill), normal)
    words.line("Goods once sold are not returnable. E.&O.E.", replace(normal, size=6.5))
    sums = flow.beside(134, 61)
    print_totals(sums, total_lines(bill, ("Gross Amt", "Net Amt"), show_rate=False), normal)
    surface.rectangle(5, 5, 200, 138, line="#222222")
    flow.y = sums.y + 1
    flow.line(f"For {bill.seller.trade_name}", bold, Align.RIGHT)
    return finished(flow, rng, bill, (seller, buyer), columns)


LAYOUTS = (Layout("INVOICE", "medicine", draw_medicine),)
