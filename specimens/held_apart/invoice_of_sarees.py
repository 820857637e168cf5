"""An invoice held apart: a saree merchant's bill of Surat's textile market, sold by the piece through an agent."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI
from specimens.goods import Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    sign_for,
    tax_lines,
    words_text,
)
from specimens.money import ZERO, grouped, rounded
from specimens.numbers import digits
from specimens.people import MEN, SURNAMES
from specimens.specimen import Drawn, Layout
from specimens.surface import A4, Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
SAREES = (
    Good("VICHITRA SILK SAREE {}", "54075490", (5, 5), (320, 780), "PCS"),
    Good("GEORGETTE PRINT 2 TONE", "54077400", (5, 5), (210, 460), "PCS"),
    Good("BANARASI JACQUARD {}", "50072010", (5, 5), (640, 1850), "PCS"),
    Good("DOLA SILK FOIL WORK", "54076190", (5, 5), (380, 890), "PCS"),
    Good("LINEN COTTON DIGITAL {}", "53091990", (5, 5), (290, 620), "PCS"),
    Good("RAINBOW CHIFFON BORDER", "54079400", (5, 5), (240, 520), "PCS"),
    Good("DRESS MATERIAL UNSTITCHED", "54075290", (5, 5), (360, 980), "PCS"),
)
_CUTS = ("6.30", "5.50", "6.20", "6.00")
_CARRIERS = ("SHREE MARUTI ROADLINES", "NEW GUJARAT GOLDEN TRANSPORT", "BOMBAY ANDHRA CARRIERS", "OM LOGISTICS")


def draw_sarees(rng: Random) -> Drawn:
    """A bill on half a sheet or a whole one: pieces and cuts, agent, carrier and bales; a discount under the goods."""
    bill, share = _sale(rng)
    normal, bold = fonts_of(rng, rng.uniform(7.4, 8.2), "Arimo", "PT Sans Narrow", "Roboto Condensed", "Open Sans")
    normal, bold = (replace(each, devanagari=rng.choice(DEVANAGARI)) for each in (normal, bold))
    size = rng.choice((A4, (210.0, 165.0)))
    flow = new_flow(10, 7, size)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    _head(flow, bill, seller, (normal, bold))
    _parties(flow, rng, bill, buyer, (normal, bold))
    cut = rng.choice(_CUTS)
    columns = [
        columns_of.serial("Sr.", 8),
        columns_of.description("Quality / Description of Goods", 62),
        columns_of.hsn("HSN", 19),
        columns_of.quantity("Pcs", 13, "{}"),
        columns_of.ItemColumn("Cut", 12, lambda _, __: cut, align=_CENTER),
        columns_of.rate("Rate", 20),
        columns_of.unit("Per", 11),
        columns_of.money("Amount", 28, lambda item: item.gross, field="amount"),
    ]
    rules = rng.choice((Rules.COLUMNS, Rules.ALL, Rules.COLUMNS))
    filler = max(2.0, size[1] - flow.y - 78 - 5 * len(bill.items))
    look = Look(normal, bold, rules, rng.choice((None, "#e9e9e9")), padding=1.0)
    print_items(flow, bill, columns, look, min(filler, 70))
    _sums(flow, rng, bill, share, (normal, bold))
    return finished(flow, rng, bill, (seller, buyer), columns)


def _sale(rng: Random) -> tuple[Bill, int]:
    """Invent a sale by the piece out of Gujarat with one discount on all; return it and the discount in percent."""
    wanted = Wanted("clothing", SAREES, (1, 6), (6, 96), is_business=True, is_interstate=rng.random() < 0.75)
    bill = invent_bill(rng, wanted)
    share = rng.choice((0, 3, 5, 7))
    items = tuple(replace(item, discount=rounded(item.gross * share / 100)) for item in bill.items)
    seller = invent_business(rng, "clothing", "Gujarat")
    seller = replace(seller, trade_name=seller.trade_name.upper())
    number = rng.choice((str(rng.randint(11, 4800)), f"S-{rng.randint(101, 990)}", bill.number))
    return replace(bill, seller=seller, items=items, number=number), share


def _head(flow: Flow, bill: Bill, seller: str, fonts: Fonts) -> None:
    """Print the invocation, the seller in large letters over the address, and the bar with the title."""
    normal, bold = fonts
    flow.line("|| श्री गणेशाय नमः ||", replace(normal, size=normal.size - 0.6), _CENTER)
    flow.line(bill.seller.trade_name, replace(bold, size=17, color="#8a1c1c"), _CENTER)
    flow.line("MANUFACTURERS & WHOLESALERS OF FANCY SAREES AND DRESS MATERIAL", normal, _CENTER)
    print_text(flow, seller, normal, _CENTER)
    flow.line(f"Mobile : {bill.seller.phone}", normal, _CENTER)
    flow.gap(1)
    flow.surface.rectangle(flow.left, flow.y, flow.width, 5.6, line="#333333")
    base = flow.y + 4
    flow.surface.text(flow.left + 2, base, f"GSTIN : {bill.seller.gstin}", bold)
    flow.surface.text(flow.left + flow.width / 2, base, "TAX INVOICE", replace(bold, size=bold.size + 2), _CENTER)
    flow.surface.text(flow.left + flow.width - 2, base, "Debit Memo   Original", normal, _RIGHT)
    flow.gap(5.6)


def _parties(flow: Flow, rng: Random, bill: Bill, buyer: str, fonts: Fonts) -> None:
    """Print the buyer in a box at the left and the bill's, the agent's and the carrier's data in one at the right."""
    normal, bold = fonts
    top, wide = flow.y, flow.width * 0.54
    left, right = Flow(flow.surface, flow.left + 2, top + 1, wide - 4), Flow(flow.surface, 12 + wide, top + 1, 80)
    left.line(f"M/s. {bill.buyer.name}", replace(bold, size=bold.size + 0.8))
    print_text(left, buyer, normal)
    left.line(f"GSTIN : {bill.buyer.gstin}", bold)
    left.line(f"Place of Supply : {bill.buyer.address.state}", normal)
    rows = [
        (rng.choice(("Bill No.", "Invoice No.")), bill.number),
        (rng.choice(("Date", "Bill Date")), bill.day.strftime(rng.choice(("%d/%m/%Y", "%d-%m-%Y", "%d/%m/%y")))),
        ("Challan No.", digits(rng, 4)),
        ("Agent", f"{rng.choice(MEN).upper()}BHAI {rng.choice(SURNAMES).upper()}"),
        ("Transport", rng.choice(_CARRIERS)),
        ("L.R. No.", digits(rng, 6)),
        ("Bale / Case", str(rng.randint(1, 6))),
    ]
    if rng.random() < 0.5:
        rows.append(("Due Days", rng.choice(("30", "45", "60", "90"))))
    right.pairs(rows, (normal, bold if rng.random() < 0.5 else normal), 22)
    flow.y = max(left.y, right.y) + 1.5
    flow.surface.rectangle(flow.left, top, flow.width, flow.y - top, line="#333333")
    flow.surface.line(flow.left + wide, top, flow.left + wide, flow.y)


def _sums(flow: Flow, rng: Random, bill: Bill, share: int, fonts: Fonts) -> None:
    """Print pieces and gross in a row of the table's, then from the discount down to the net amount."""
    normal, bold = fonts
    gross = sum((item.gross for item in bill.items), ZERO)
    pieces = sum(item.quantity for item in bill.items)
    look = Look(bold, bold, Rules.ALL, padding=1.0)
    row = (f"Total Pcs : {pieces}", grouped(gross))
    widths = (Column("", flow.width - 40), Column("", 40, _RIGHT))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), widths, [row], look)
    lines: list[tuple[str, Decimal]] = []
    if share:
        lines.append((f"Less : Discount {share}.00 %", gross - bill.taxable))
    lines.append(("Taxable Value", bill.taxable))
    lines += tax_lines(bill)
    if bill.is_rounded:
        lines.append(("Round Off (+/-)", bill.round_off))
    top = flow.y + 1
    right, left = Flow(flow.surface, 122, top, 78), Flow(flow.surface, 12, top, 104)
    for label, amount in [*lines, ("NET AMOUNT", bill.total)]:
        style = bold if label == "NET AMOUNT" else normal
        step = right.y
        right.line(label, style)
        flow.surface.text(199, right.y - 0.22 * (right.y - step), grouped(amount), style, _RIGHT)
    left.paragraph(words_text(rng, bill), bold)
    left.line(f"Bank : Sanchay Gramin Bank   A/c No. {digits(rng, 12)}   IFSC ZZZZ0W{digits(rng, 5)}", normal)
    left.gap(1)
    small = replace(normal, size=normal.size - 0.8)
    for number, term in enumerate(
        (
            "Payment to be made by payee's A/c cheque or draft only.",
            "Interest @ 24 % p.a. will be charged after the due date.",
            "Goods once sold will not be taken back. Any complaint within 7 days.",
            f"Subject to {bill.seller.address.city.upper()} jurisdiction only.",
        ),
        1,
    ):
        left.line(f"{number}) {term}", small)
    flow.y = max(right.y, left.y - 8) + 1
    sign_for(flow, bill, normal, "Prop. / Auth. Sign.")


LAYOUTS = (Layout("INVOICE", "saree_merchant", draw_sarees, held_apart=True),)
