"""An invoice with goods listed under their code and rate, with a sum under each group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.bill import Bill, Item, Wanted, bill_truth, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import Fonts, address_text, date_text, fonts_of, print_text, sign_for, words_text
from specimens.money import grouped, plain
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows, draw_table

_RIGHT = Align.RIGHT
_PAPER = (
    Good("Copier paper A4 75 gsm", "48025690", (12, 18), (190, 260), "Ream"),
    Good("Copier paper A3 75 gsm", "48025690", (12, 18), (420, 560), "Ream"),
    Good("Box file, rigid", "48193000", (18, 18), (70, 140), "Pc"),
    Good("Ball pen blue, pack of 50", "96081019", (18, 18), (180, 420), "Pack"),
    Good("Gel pen black, pack of 20", "96081019", (18, 18), (160, 380), "Pack"),
    Good("Stapler heavy duty", "84729010", (18, 18), (260, 900), "Pc"),
)
_COLUMNS = (
    Column("Goods", 84),
    Column("Pcs", 22, _RIGHT),
    Column("Rate", 32, _RIGHT),
    Column("Amount", 36, _RIGHT),
)


def draw_by_code(rng: Random) -> Drawn:
    """A stationer's bill: the code and the rate of tax stand once, over all goods that have them."""
    bill = invent_bill(rng, Wanted("electronics", _PAPER, (2, 5), (2, 40), is_business=rng.random() < 0.6))
    fonts = normal, bold = fonts_of(rng, rng.uniform(8.2, 9.0), "Work Sans", "Source Sans 3", "Lato")
    ordered = sorted(bill.items, key=lambda item: item.hsn)
    bill = replace(bill, items=tuple(ordered))
    flow = new_flow(18, 15)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=15))
    print_text(flow, seller, normal)
    flow.line(f"GSTIN {bill.seller.gstin}", normal)
    flow.gap(4)
    flow.line("TAX INVOICE", replace(bold, size=11), Align.CENTER)
    flow.gap(3)
    right = flow.beside(110, 64)
    right.pairs((("Number", bill.number), ("Day", date_text(rng, bill.day))), (normal, bold), 20)
    flow.line("Billed to", bold)
    flow.line(bill.buyer.name, normal)
    print_text(flow, buyer, normal)
    if bill.buyer.gstin:
        flow.line(f"GSTIN {bill.buyer.gstin}", normal)
    flow.gap(4)
    _groups(flow, bill, fonts)
    _sums(flow, bill, fonts)
    flow.gap(3)
    flow.paragraph(words_text(rng, bill), normal)
    flow.gap(6)
    sign_for(flow, bill, normal, "Authorised Signatory")
    ornament.specimen_mark(flow.surface, rng, rng.uniform(40, 140), 292, 7)
    rows = tuple(map(_true_row, ordered))
    return Drawn(flow.surface, Form.PAGE, bill_truth(bill, (seller, buyer), rows, totals(bill)))


def _groups(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    """Print the captions once, then each code with its goods and their sum."""
    normal, bold = fonts
    look = Look(normal, bold, Rules.HEAD, padding=1.1)
    flow.y = draw_table(flow.surface, (flow.left, flow.y), _COLUMNS, [], look)
    for code in dict.fromkeys(item.hsn for item in bill.items):
        own = [item for item in bill.items if item.hsn == code]
        flow.gap(1)
        flow.line(f"HSN {code} at GST {own[0].percent} %", bold)
        cells = [(item.description, f"{item.quantity}", grouped(item.rate), grouped(item.taxable)) for item in own]
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), _COLUMNS, cells, replace(look, rules=Rules.NONE))
        of_group = ("Sum of the group", "", "", grouped(sum((item.taxable for item in own), Decimal(0))))
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), _COLUMNS, [of_group], Look(bold, bold, Rules.NONE))


def _sums(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    normal, bold = fonts
    flow.gap(2)
    flow.rule()
    flow.gap(1)
    lines = [("Taxable value", bill.taxable), ("CGST", bill.half_tax), ("SGST", bill.half_tax)]
    if bill.round_off:
        lines.append(("Round off", bill.round_off))
    columns = [Column("", 138, _RIGHT), Column("", 36, _RIGHT)]
    cells = [(caption, plain(amount) if amount < 0 else grouped(amount)) for caption, amount in lines]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, cells, Look(normal, normal, Rules.NONE))
    total = [("Invoice total", grouped(bill.total))]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, total, Look(bold, bold, Rules.NONE))


def _true_row(item: Item) -> Mapping[str, Value]:
    return {
        "description": item.description,
        "hsn": item.hsn,
        "quantity": str(item.quantity),
        "rate": plain(item.rate),
        "amount": plain(item.taxable),
    }


LAYOUTS = (Layout("INVOICE", "by_code", draw_by_code),)
