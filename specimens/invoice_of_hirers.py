"""Invoices of those who let things for hire: a tent house with an advance, an excavator by the hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    words_text,
)
from specimens.money import grouped
from specimens.numbers import digits, letters
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
HIRED = (
    Good("Pandal with Ceiling Cloth 40 x 60 ft", "997329", (18, 18), (18000, 46000)),
    Good("Banquet Chairs with Cover & Bow", "997329", (18, 18), (18, 45)),
    Good("Round Table 5 ft with Satin Frill", "997329", (18, 18), (140, 320)),
    Good("Stage Decoration - Fresh Flowers and Backdrop Panel", "998596", (18, 18), (14000, 58000)),
    Good("Generator 62.5 KVA Silent (Diesel extra)", "997329", (18, 18), (5200, 9800)),
    Good("LED Par Lights", "997329", (18, 18), (120, 360)),
    Good("Sound System JB Set with Operator", "997329", (18, 18), (6500, 18000)),
    Good("Air Cooler Tent Type", "997329", (18, 18), (650, 1400)),
)
MACHINES = (
    Good("Hire charges of Hydraulic Excavator 20 T with bucket", "997313", (18, 18), (1250, 1650), "Hrs"),
    Good("Hire charges of Backhoe Loader", "997313", (18, 18), (850, 1200), "Hrs"),
    Good("Rock Breaker attachment on Excavator 20 T", "997313", (18, 18), (1700, 2400), "Hrs"),
    Good("Vibratory Soil Compactor 11 T", "997313", (18, 18), (900, 1350), "Hrs"),
    Good("Mobile Crane 14 T for shifting of materials at site", "997313", (18, 18), (950, 1500), "Hrs"),
)
_TENTS = ("Tent House", "Mandap Decorators", "Events & Decorators", "Light & Sound House")
_HIRERS = ("Earthmovers", "Infra Equipments", "Crane Service", "Construction Equipment")


def draw_tent_house(rng: Random) -> Drawn:
    """A letterhead; the function's date beside the bill's; no codes in the table; advance and balance at its foot."""
    wanted = Wanted("furniture", HIRED, (3, 7), (1, 4), is_rounded=rng.random() < 0.7)
    bill = sold_by(invent_bill(rng, wanted), rng.choice(_TENTS))
    many = {"Banquet": rng.randint(15, 80) * 10, "Round": rng.randint(8, 60), "LED": rng.randint(10, 48)}
    items = tuple(replace(item, quantity=many.get(item.description.split()[0], item.quantity)) for item in bill.items)
    bill = replace(bill, items=items)
    fonts = normal, bold = fonts_of(rng, rng.uniform(8.8, 9.6), "Lora", "Vollkorn", "Lato", "Work Sans")
    ink = rng.choice(("#9d174d", "#5b21b6", "#92400e"))
    flow = new_flow(17, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    surface = flow.surface
    surface.text(flow.left, flow.y + 2, f"GSTIN: {bill.seller.gstin}", normal)
    surface.text(flow.left + flow.width, flow.y + 2, f"Mob. {bill.seller.phone}", normal, _RIGHT)
    flow.gap(5)
    flow.line(bill.seller.trade_name, replace(bold, size=22, color=ink), _CENTER)
    flow.line("Marriage - Birthday - Corporate Events - Catering - Flower Decoration", normal, _CENTER)
    print_text(flow, seller, normal, _CENTER)
    flow.gap(1)
    flow.rule(ink, 0.5)
    flow.gap(1)
    flow.line(rng.choice(("BILL", "TAX INVOICE", "FINAL BILL")), replace(bold, size=11, color=ink), _CENTER)
    _function(flow, rng, bill, buyer, fonts)
    columns = (
        columns_of.serial("No.", 10),
        columns_of.description("Particulars", 88),
        columns_of.quantity("Nos.", 18, "{}"),
        columns_of.rate("Rate", 26),
        columns_of.amount_before_tax("Amount", 34),
    )
    look = Look(normal, replace(bold, color="#ffffff"), rng.choice((Rules.ALL, Rules.COLUMNS)), ink, line=ink)
    print_items(flow, bill, columns, look, rng.choice((0.0, 20.0)))
    _advance(flow, rng, bill, fonts)
    flow.paragraph(f"In words : {words_text(rng, bill)}", normal)
    flow.gap(3)
    flow.line("Loss or damage of any article will be charged extra. SAC 997329 / 998596", replace(normal, size=7.6))
    flow.gap(13)
    surface.text(flow.left, flow.y, "Party's Sign", normal)
    surface.text(flow.left + flow.width, flow.y, f"For {bill.seller.trade_name}", bold, _RIGHT)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _function(flow: Flow, rng: Random, bill: Bill, buyer: str, fonts: Fonts) -> None:
    """Print who gave the order at the left, and the bill's and the function's date at the right."""
    normal, bold = fonts
    left, right = flow.beside(0, 104), flow.beside(110, flow.width - 110)
    left.pair("To", bill.buyer.name, (normal, bold), 8, "")
    inner = Flow(left.surface, left.left + 8, left.y, left.width - 8)
    print_text(inner, buyer, normal)
    inner.line(f"Mob. {bill.buyer.phone}", normal)
    held = bill.day - timedelta(days=rng.randint(2, 12))
    rows = (
        ("Bill No.", bill.number),
        ("Bill Date", f"{bill.day:%d/%m/%Y}"),
        ("Function", rng.choice(("Wedding", "Reception", "Annual Day", "House Warming"))),
        ("Function Date", f"{held:%d/%m/%Y}"),
        ("Booking No.", digits(rng, 3)),
    )
    right.pairs(rows, (normal, bold), 28)
    flow.y = max(inner.y, right.y) + 3


def _advance(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the sums in the table's last columns, SGST before CGST, then the advance and the balance."""
    normal, bold = fonts
    paid = (bill.total * rng.choice((20, 30, 50)) / 100).quantize(Decimal(100))
    before = bill.day - timedelta(days=rng.randint(20, 60))
    rows = [("Total", bill.taxable), ("SGST 9%", bill.half_tax), ("CGST 9%", bill.half_tax)]
    if bill.round_off:
        rows.append(("Round Off", bill.round_off))
    rows.append(("Bill Amount", bill.total))
    columns = [Column("", flow.width * 0.52, _RIGHT), Column("", flow.width * 0.1932, _RIGHT)]
    at = flow.left + flow.width - sum(column.width for column in columns)
    look = Look(normal, bold, Rules.NONE, padding=1.2)
    for label, amount in rows:
        body = bold if label == "Bill Amount" else normal
        cells = [(label, grouped(amount))]
        flow.y = draw_rows(flow.surface, (at, flow.y), columns, cells, replace(look, body=body))
    flow.rule()
    last = [
        (f"Less : Advance recd. on {before:%d/%m/%Y}", grouped(paid)),
        ("Balance to Pay", grouped(bill.total - paid)),
    ]
    flow.y = draw_rows(flow.surface, (at, flow.y), columns, last, look) + 3


def draw_excavator(rng: Random) -> Drawn:
    """A coloured strip at the left with all that names the bill; seller and buyer at its right; hours by log sheets."""
    wanted = Wanted("parts", MACHINES, (1, 3), (18, 240), is_business=True, is_interstate=rng.random() < 0.3)
    bill = sold_by(invent_bill(rng, replace(wanted, is_rounded=rng.random() < 0.5)), rng.choice(_HIRERS))
    fonts = normal, bold = fonts_of(rng, rng.uniform(8.2, 9.0), "Public Sans", "Fira Sans Condensed", "Barlow")
    ink = rng.choice(("#b45309", "#374151", "#1e40af"))
    flow = new_flow(14, 14)
    surface = flow.surface
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    surface.rectangle(flow.left, flow.y, 50, 96, fill="#f3f1ea")
    _strip(Flow(surface, flow.left + 3, flow.y + 3, 44), rng, bill, (replace(normal, color="#6b6b6b"), bold))
    right = flow.beside(56, flow.width - 56)
    right.line(bill.seller.trade_name, replace(bold, size=17, color=ink))
    print_text(right, seller, normal)
    right.line(f"GST No. {bill.seller.gstin} | PAN {bill.seller.pan}", normal)
    right.gap(8)
    right.line("HIRE BILL CUM TAX INVOICE", replace(bold, size=12))
    right.gap(6)
    right.line("Billed to", replace(normal, color="#6b6b6b"))
    right.paragraph(bill.buyer.name, replace(bold, size=bold.size + 1))
    print_text(right, buyer, normal)
    right.line(f"GST No. {bill.buyer.gstin}", normal)
    flow.y += 101
    columns = (
        columns_of.hsn("SAC", 16),
        columns_of.description("Machine / Nature of work", 62),
        columns_of.ItemColumn(
            "Log Sheet Nos.", 24, lambda _, at: f"{at}{bill.number[-1]}4-{at}{bill.number[-1]}9", align=_CENTER
        ),
        columns_of.quantity("Hours", 16, "{}.0"),
        columns_of.rate("Rate / Hr", 22),
        columns_of.amount_before_tax("Amount", 30),
    )
    print_items(flow, bill, columns, Look(normal, bold, Rules.ROWS, line=ink, padding=1.8))
    _hours(flow, rng, bill, fonts)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _strip(strip: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print captions with their values under them down the strip."""
    last = bill.day.replace(day=1) - timedelta(days=1)
    rows = (
        ("Invoice Number", bill.number),
        ("Date of Issue", date_text(rng, bill.day)),
        ("Period of Work", f"{last:01-%m-%Y} to {last:%d-%m-%Y}"),
        ("Work Order", f"WO/{digits(rng, 4)}/{letters(rng, 2)}"),
        ("Site", bill.buyer.address.city),
        ("Place of Supply", f"{bill.buyer.address.state} - {(bill.buyer.gstin or '')[:2]}"),
        ("Due in", f"{rng.choice((15, 30, 45))} days"),
    )
    for caption, value in rows:
        strip.line(caption, replace(fonts[0], size=7.4))
        strip.paragraph(value, fonts[1])
        strip.gap(2.2)


def _hours(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the sums in one row of cells, then the words, the bank and the seller."""
    normal, bold = fonts
    taxes = [("IGST 18%", bill.tax)] if bill.is_interstate else [("CGST 9%", bill.half_tax), ("SGST 9%", bill.half_tax)]
    cells = [("Hire Charges", bill.taxable), *taxes]
    if bill.is_rounded:
        cells.append(("Rounding", bill.round_off))
    cells.append(("Payable Amount", bill.total))
    flow.gap(5)
    columns = [Column(label, flow.width / len(cells), _CENTER) for label, _ in cells]
    look = Look(bold, replace(normal, size=7.4), Rules.ALL, "#f3f1ea", padding=1.6)
    flow.table(columns, [[grouped(amount) for _, amount in cells]], look)
    flow.gap(3)
    flow.paragraph(f"Amount in words: {words_text(rng, bill)}", normal)
    flow.gap(4)
    bank = f"Pay to: {bill.seller.trade_name}, Deccan Sahakari Bank, A/c {digits(rng, 13)}, IFSC ZZDS0W{digits(rng, 5)}"
    flow.paragraph(bank, normal)
    flow.paragraph(
        "Hours as signed by the site engineer on the log sheets enclosed. TDS u/s 194-I @ 2% on hire charges.", normal
    )
    flow.gap(12)
    flow.line(f"for {bill.seller.trade_name}", bold)
    flow.gap(9)
    flow.line("Authorised Signatory", normal)


LAYOUTS = (
    Layout("INVOICE", "tent_house", draw_tent_house),
    Layout("INVOICE", "excavator_hire", draw_excavator),
)
