"""Three more invoices held apart: a gas agency's cash memo, an accountant's bill of fees, a farm shop's memo."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import Good
from specimens.invoice_parts import (
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    print_totals,
    sign_for,
    tax_lines,
    words_text,
)
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
CYLINDERS = (
    Good("LPG REFILL 14.2 KG DOMESTIC", "27111900", (5, 5), (780, 1090), "Cyl"),
    Good("LPG REFILL 5 KG DOMESTIC", "27111900", (5, 5), (290, 390), "Cyl"),
    Good("LPG REFILL 19 KG COMMERCIAL", "27111900", (18, 18), (1400, 1850), "Cyl"),
)
FEES = (
    Good("Fees for statutory audit of accounts", "998221", (18, 18), (12000, 75000), ""),
    Good("Fees for preparing and filing the return of income", "998231", (18, 18), (2500, 18000), ""),
    Good("Fees for monthly GST returns, twelve months", "998231", (18, 18), (9000, 36000), ""),
    Good("Fees for certification of net worth", "998222", (18, 18), (1500, 7000), ""),
)
FARM = (
    Good("Urea Neem Coated 45 Kg", "31021010", (5, 5), (250, 266), "Bag"),
    Good("DAP 18-46-0 50 Kg", "31053000", (5, 5), (1240, 1350), "Bag"),
    Good("Chlorpyrifos 20 EC 1 L", "38089199", (18, 18), (320, 480), "Btl"),
    Good("Humic Acid 98 500 g", "31010099", (5, 5), (180, 420), "Pkt"),
    Good("Sprayer Pump 16 L {}", "84244100", (12, 5), (1100, 2400), "Nos"),
)


def draw_gas_memo(rng: Random) -> Drawn:
    """A gas agency's slip: consumer in short captions, one cylinder, the sums one under the other in capitals."""
    bill = invent_bill(rng, Wanted("parts", CYLINDERS, (1, 1), (1, 2), is_rounded=rng.random() < 0.7))
    normal, bold = fonts_of(rng, rng.uniform(7.4, 8.2), "Roboto Mono", "IBM Plex Mono", "Inconsolata")
    flow = new_flow(7, 8, (128, 178))
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.paragraph(bill.seller.trade_name, replace(bold, size=11), Align.CENTER)
    flow.line("LPG DISTRIBUTOR", normal, Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN:{bill.seller.gstin}  TEL:{bill.seller.phone}", normal, Align.CENTER)
    flow.gap(1)
    flow.line("TAX INVOICE / CASH MEMO", bold, Align.CENTER)
    flow.rule()
    flow.gap(1)
    flow.pair("CASH MEMO NO", bill.number, (normal, bold), 34)
    flow.pair("CASH MEMO DATE", date_text(rng, bill.day), (normal, bold), 34)
    flow.pair("CONSUMER NO", digits(rng, 6), (normal, normal), 34)
    flow.pair("CONSUMER NAME", bill.buyer.name, (normal, bold), 34)
    flow.pair("ADDRESS", buyer.replace("\n", " "), (normal, normal), 34)
    flow.pair("BOOKING REF", f"{bill.day:%d%m%y}{digits(rng, 5)}", (normal, normal), 34)
    flow.gap(1.5)
    columns = [
        columns_of.description("PRODUCT", 44),
        columns_of.hsn("HSN", 22),
        columns_of.quantity("QTY", 11, "{}"),
        columns_of.rate("BASE PRICE", 24, plain),
        columns_of.money("AMOUNT", 26, lambda item: item.taxable, plain, "amount"),
    ]
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.HEAD, Rules.ALL)), padding=0.9))
    flow.gap(1.5)
    rounding = [("ROUNDING OFF", bill.round_off)] if bill.is_rounded else []
    lines = [("TAXABLE VALUE", bill.taxable), *tax_lines(bill), *rounding, ("NET PAYABLE", bill.total)]
    sums = flow.beside(40, 74)
    print_totals(sums, lines, normal)
    flow.y = sums.y + 3
    flow.paragraph("SEAL AND WEIGHT CHECKED BY ME BEFORE TAKING DELIVERY. SUBSIDY, IF ANY, GOES TO THE BANK.", normal)
    flow.gap(8)
    flow.line("CONSUMER'S SIGNATURE        DELIVERYMAN", normal)
    return finished(flow, rng, bill, (seller, buyer), columns)


def draw_fees(rng: Random) -> Drawn:
    """An accountant's bill: taxes and total go on in the column of the fees, the numbers stand at the foot."""
    bill = invent_bill(rng, Wanted("parts", FEES, (1, 3), (1, 1), is_business=True, is_interstate=rng.random() < 0.3))
    normal, bold = fonts_of(rng, rng.uniform(9, 10), "Lora", "Source Serif 4", "Work Sans")
    flow = new_flow(22, 18)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name, replace(bold, size=15), _RIGHT)
    flow.line("Accountants and Tax Consultants", normal, _RIGHT)
    print_text(flow, seller, replace(normal, size=8), _RIGHT)
    flow.line(f"{bill.seller.phone}   {bill.seller.email}", replace(normal, size=8), _RIGHT)
    flow.rule("#7a1f1f", 0.6)
    flow.gap(6)
    top = flow.y
    left, right = flow.beside(0, 96), flow.beside(106, 60)
    left.line("To,", normal)
    left.paragraph(bill.buyer.name, bold)
    print_text(left, buyer, normal)
    left.line(f"GSTIN: {bill.buyer.gstin}", normal)
    right.pair("Bill No.", bill.number, (normal, bold), 0)
    right.pair("Date", date_text(rng, bill.day), (normal, bold), 0)
    flow.y = max(left.y, right.y, top) + 6
    flow.line("TAX INVOICE", replace(bold, size=12), Align.CENTER)
    flow.gap(3)
    _fees(flow, bill, (normal, bold), rng.choice((Rules.COLUMNS, Rules.HEAD, Rules.ALL)))
    flow.gap(4)
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(5)
    flow.line(f"Our GSTIN : {bill.seller.gstin}", normal)
    flow.line(f"PAN : {bill.seller.pan}", normal)
    flow.gap(3)
    sign_for(flow, bill, normal, rng.choice(("Partner", "Proprietor", "Authorised Signatory")))
    columns = [
        columns_of.description("", 1),
        columns_of.hsn(),
        columns_of.amount_before_tax(),
    ]
    return finished(flow, rng, bill, (seller, buyer), columns)


def _fees(flow: Flow, bill: Bill, styles: tuple[Style, Style], rules: Rules) -> None:
    """Print fees, taxes and total as rows of one table."""
    rows = [(item.description, item.hsn, grouped(item.taxable)) for item in bill.items]
    rows.append(("Total value of services", "", grouped(bill.taxable)))
    rows += [(f"Add : {label}", "", grouped(amount)) for label, amount in tax_lines(bill)]
    if bill.round_off:
        rows.append(("Rounded off", "", grouped(bill.round_off)))
    columns = (Column("Particulars", 108), Column("SAC", 22, Align.CENTER), Column("Amount (Rs.)", 36, _RIGHT))
    look = Look(*styles, rules, padding=1.8)
    flow.table(columns, rows, look)
    flow.y = draw_rows(
        flow.surface, (flow.left, flow.y), columns, [("TOTAL", "", grouped(bill.total))], replace(look, body=styles[1])
    )


def draw_farm_shop(rng: Random) -> Drawn:
    """A farm shop's half sheet: its licences over its name, the farmer in a row of cells, taxes by rate in a table."""
    bill = invent_bill(rng, Wanted("grocery", FARM, (2, 5), (1, 8)))
    ink = rng.choice(("#14532d", "#1e3a8a", "#7f1d1d"))
    normal, bold = fonts_of(rng, rng.uniform(7.8, 8.4), "Lato", "Noto Sans", "Fira Sans Condensed")
    flow = new_flow(9, 8, (148, 210))
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    small = replace(normal, size=6.6)
    licences = (f"Fert. Lic. LCFRD{digits(rng, 7)}", f"Seed Lic. LASD{digits(rng, 6)}", f"Pest. Lic. {digits(rng, 5)}")
    for place, text in zip((0.0, 0.5, 1.0), licences, strict=True):
        align = (Align.LEFT, Align.CENTER, _RIGHT)[int(place * 2)]
        flow.surface.text(flow.left + place * flow.width, flow.y + 2, text, small, align)
    flow.gap(4)
    flow.line(bill.seller.trade_name, replace(bold, size=15, color=ink), Align.CENTER)
    flow.line("Dealers in Fertilisers, Seeds, Pesticides and Farm Tools", normal, Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"Mob. {bill.seller.phone}    GSTIN {bill.seller.gstin}", normal, Align.CENTER)
    flow.gap(1)
    kind = rng.choice(("CASH", "CREDIT"))
    cells = ((f"{kind} MEMO / TAX INVOICE", f"Memo No. {bill.number}", f"Dt. {date_text(rng, bill.day)}"),)
    widths = (Column("", 52), Column("", 42), Column("", 36))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), widths, cells, Look(bold, bold, line=ink))
    flow.gap(1.5)
    flow.pair("Farmer's Name", bill.buyer.name, (normal, bold), 26)
    flow.pair("At & Post", buyer.replace("\n", " "), (normal, normal), 26)
    flow.pair("Mobile", bill.buyer.phone, (normal, normal), 26)
    flow.gap(1.5)
    lots = {number: f"B.No. {digits(rng, 6)}" for number in range(1, len(bill.items) + 1) if rng.random() < 0.6}
    columns = [
        columns_of.serial("Sr.", 8),
        columns_of.description("Particulars", 44, lots),
        columns_of.hsn("HSN", 18),
        columns_of.percent("GST", 10),
        columns_of.quantity("Qty", 15),
        columns_of.rate("Rate", 17),
        columns_of.amount_before_tax("Amount", 20),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.COLUMNS, line=ink, padding=1.0), rng.uniform(4, 14))
    flow.gap(2)
    taxes, sums = flow.beside(0, 72), flow.beside(80, 50)
    titles = (Column("GST", 10), Column("Taxable", 22, _RIGHT), Column("CGST", 20, _RIGHT), Column("SGST", 20, _RIGHT))
    rows = [(f"{rate}%", grouped(value), grouped(half), grouped(half)) for rate, value, half in bill.by_rate()]
    taxes.table(titles, rows, Look(small, replace(small, weight=700), line=ink, padding=0.8))
    lines = [("Taxable Amount", bill.taxable), ("CGST", bill.half_tax), ("SGST", bill.half_tax)]
    print_totals(sums, [*lines, ("Round Off", bill.round_off), ("Total Rs.", bill.total)], normal)
    flow.y = max(taxes.y, sums.y) + 2
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(2)
    sign_for(flow, bill, normal, "Signature")
    return finished(flow, rng, bill, (seller, buyer), columns)


LAYOUTS = (
    Layout("INVOICE", "gas_memo", draw_gas_memo, held_apart=True),
    Layout("INVOICE", "accountants_fees", draw_fees, held_apart=True),
    Layout("INVOICE", "farm_shop", draw_farm_shop, held_apart=True),
)
