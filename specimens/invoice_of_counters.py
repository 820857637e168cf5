"""Two more invoices: a gas agency's cash memo and a farm shop's memo."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Wanted, invent_bill
from specimens.flow import new_flow
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
    Layout("INVOICE", "gas_memo", draw_gas_memo),
    Layout("INVOICE", "farm_shop", draw_farm_shop),
)
