"""Invoices: a marketplace seller's, a service centre's, a small book with paise apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Bill, Wanted, bill_truth, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, Style
from specimens.goods import CLOTHING, FURNITURE, HARDWARE, SMALL, Good
from specimens.invoice_parts import (
    address_text,
    date_text,
    finished,
    fonts_of,
    mark_specimen,
    print_items,
    print_text,
    print_totals,
    sign_for,
    total_lines,
    words_text,
)
from specimens.money import ZERO, in_words, plain
from specimens.numbers import digits, letters
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
MACHINE_PARTS = (
    Good("Compressor Rotary 1.5T", "84143000", (18, 18), (5200, 8900)),
    Good("PCB Indoor Unit", "85371000", (18, 18), (1900, 4200)),
    Good("Drain Pump Assembly", "84137099", (18, 18), (780, 1600)),
    Good("Fan Motor Condenser", "85011019", (18, 18), (1500, 2900)),
    Good("Run Capacitor 45 MFD", "85322500", (18, 18), (260, 520)),
)
LABOUR = (
    Good("Repair Labour - Major", "998715", (18, 18), (650, 1400)),
    Good("Visit Charges Out of Warranty", "998715", (18, 18), (350, 600)),
    Good("Gas Charging R32", "998715", (18, 18), (1800, 2900)),
)


def draw_seller_of_market(rng: Random) -> Drawn:
    """A marketplace seller's page: order left, code and tax rates in the product's cell, nothing said of the rate."""
    wanted = Wanted(
        "electronics", (*SMALL, *CLOTHING), (1, 3), (1, 2), is_interstate=rng.random() < 0.5, has_discount=True
    )
    bill = invent_bill(rng, replace(wanted, is_rounded=False))
    normal, bold = fonts_of(rng, rng.uniform(7.2, 7.8), "Roboto", "Arimo", "Noto Sans")
    flow = new_flow(9, 10)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.text(201, 14, "Tax Invoice", replace(bold, size=12), _RIGHT)
    sold = flow.beside(0, 122)
    sold.line(f"Sold By: {bill.seller.trade_name},", bold)
    sold.paragraph(f"Ship-from Address: {seller}", normal)
    sold.line(f"GSTIN - {bill.seller.gstin}", bold)
    flow.surface.rectangle(140, 17, 61, 7, line="#999999")
    flow.surface.text(143, 21.6, f"Invoice Number # {bill.number}", bold)
    flow.y = max(sold.y, 24) + 2
    flow.rule("#bbbbbb")
    flow.gap(2)
    one, two, three = flow.beside(0, 54), flow.beside(58, 64), flow.beside(127, 65)
    one.line(f"Order ID: OD{digits(rng, 18)}", bold)
    one.line(f"Order Date: {bill.day:%d-%m-%Y}", normal)
    one.line(f"Invoice Date: {bill.day:%d-%m-%Y}", normal)
    one.line(f"PAN: {bill.seller.pan}", normal)
    for column, title in ((two, "Bill To"), (three, "Ship To")):
        column.line(title, bold)
        column.line(bill.buyer.name, normal)
        print_text(column, buyer, normal)
        column.line(f"Phone: xxxxxx{bill.buyer.phone[-4:]}", normal)
    flow.y = max(one.y, two.y, three.y) + 2
    flow.line(f"Total items: {len(bill.items)}", normal)
    flow.gap(1)
    columns = _market_columns(rng, bill)
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.ROWS, Rules.HEAD)), line="#aaaaaa"))
    flow.gap(2)
    taxes = [("IGST", bill.tax)] if bill.is_interstate else [("CGST", bill.half_tax), ("SGST/UTGST", bill.half_tax)]
    sums = flow.beside(112, 78)
    print_totals(sums, [("Taxable Value", bill.taxable), *taxes, ("Grand Total", bill.total)], bold, "₹ ")
    flow.gap(22)
    sign_for(flow, bill, normal, "Authorized Signatory")
    flow.gap(3)
    flow.rule("#bbbbbb")
    flow.gap(1)
    flow.paragraph("Returns Policy: an item may be sent back within 10 days in its packing.", normal)
    flow.line("E. & O.E.   The goods sold are for end use and not for resale.", normal)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _market_columns(rng: Random, bill: Bill) -> list[columns_of.ItemColumn]:
    """Return the columns; code and rates of the tax stand over the title's cell or under it."""
    taxes = [columns_of.half_tax("CGST ₹", 17, plain), columns_of.half_tax("SGST/\nUTGST ₹", 17, plain)]
    if bill.is_interstate:
        taxes = [columns_of.money("IGST ₹", 19, lambda item: 2 * item.half_tax, plain)]
    code = columns_of.ItemColumn(
        "Product",
        34,
        lambda item, _: f"HSN/SAC: {item.hsn}\n{'IGST' if bill.is_interstate else 'GST'}: {item.percent}.0 %",
        "hsn",
        lambda item: item.hsn,
    )
    title = columns_of.description("Title", 50)
    return [
        *rng.choice(((code, title), (title, code))),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.money("Gross\nAmount ₹", 21, lambda item: item.gross, plain),
        columns_of.money("Discounts\n/Coupons ₹", 20, lambda item: -item.discount if item.discount else ZERO, plain),
        columns_of.taxable("Taxable\nValue ₹", 21, plain),
        *taxes,
        columns_of.amount_with_tax("Total ₹", 22, plain),
    ]


def draw_service_centre(rng: Random) -> Drawn:
    """A maker's service centre: the machine and its complaint in a grid, parts and labour as one list with codes."""
    parts = invent_bill(rng, Wanted("electronics", MACHINE_PARTS, (1, 3), (1, 2)))
    labour = invent_bill(rng, Wanted("electronics", LABOUR, (1, 2), (1, 1)))
    bill = replace(parts, items=(*parts.items, *labour.items))
    serial = f"{letters(rng, 2)}{digits(rng, 2)}{letters(rng, 1)}{digits(rng, 9)}"
    normal, bold = fonts_of(rng, rng.uniform(8.2, 9.0), "Source Sans 3", "Lato", "Public Sans")
    ink = rng.choice(("#00529b", "#a50034", "#2f2f2f"))
    flow = new_flow(12, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("SERVICE INVOICE", replace(bold, size=15, color=ink), _RIGHT)
    flow.gap(-6)
    flow.line(bill.seller.trade_name, replace(bold, size=12))
    flow.line("Authorised Service Centre - Home Appliances", normal)
    print_text(flow, seller, normal)
    flow.line(f"GSTIN {bill.seller.gstin}  |  Toll free 1800 000 0000", normal)
    flow.gap(2)
    flow.surface.rectangle(12, flow.y, 186, 0.9, fill=ink)
    flow.gap(3)
    grid = (
        ("Invoice No.", bill.number, "Complaint No.", f"{letters(rng, 3)}{bill.day:%y%m%d}{digits(rng, 6)}"),
        ("Invoice Date", date_text(rng, bill.day), "Warranty", rng.choice(("OUT", "OUT OF WARRANTY"))),
        ("Customer", bill.buyer.name, "Product", rng.choice(("Split AC 1.5T Inverter", "Washing Machine 7 kg FL"))),
        ("Address", buyer.replace("\n", " "), "Model", f"{letters(rng, 3)}-{digits(rng, 4)}{letters(rng, 2)}"),
        ("Mobile", bill.buyer.phone, "Serial No.", serial),
    )
    for one, first, other, second in grid:
        left, right = flow.beside(0, 102), flow.beside(108, 78)
        left.pair(one, first, (replace(normal, color="#666666"), bold), 24, "")
        right.pair(other, second, (replace(normal, color="#666666"), bold), 27, "")
        flow.y = max(left.y, right.y) + 0.6
    flow.gap(2)
    flow.paragraph(f"Problem reported: {rng.choice(('No cooling', 'Water not draining', 'Noise'))}", normal)
    flow.gap(2)
    columns = [
        columns_of.serial("#", 7),
        columns_of.ItemColumn("Type", 17, lambda item, _: "Labour" if item.hsn.startswith("99") else "Part"),
        columns_of.description("Part / Service", 60),
        columns_of.hsn("HSN/SAC", 21),
        columns_of.quantity("Qty", 11, "{}"),
        columns_of.rate("Unit Rate", 23),
        columns_of.percent("Tax", 12),
        columns_of.amount_before_tax("Amount", 25),
    ]
    print_items(flow, bill, columns, Look(normal, replace(bold, color="#ffffff"), Rules.ROWS, ink, line="#cccccc"))
    flow.gap(3)
    sums = flow.beside(106, 80)
    print_totals(sums, total_lines(bill, ("Amount before tax", "Amount payable"), show_rate=False), normal, "Rs.")
    flow.y = sums.y + 2
    flow.line(words_text(rng, bill), bold)
    flow.line(f"Technician: {rng.choice(('Rakesh', 'Imran', 'Suresh'))} ({digits(rng, 5)})   Rating: ____ / 10", normal)
    sign_for(flow, bill, normal, "Service Manager")
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": serial})


def draw_rupees_and_paise(rng: Random) -> Drawn:
    """A composition dealer's small book: one colour, a pen's words, rupees and paise in columns of their own."""
    trade, goods = rng.choice((("hardware", HARDWARE), ("furniture", FURNITURE)))
    wanted = Wanted(trade, goods, (1, 5), (1, 6), is_untaxed=True, is_rounded=False)
    bill = invent_bill(rng, wanted)
    whole = tuple(replace(item, rate=item.rate.quantize(Decimal(1)).quantize(Decimal("0.01"))) for item in bill.items)
    bill = replace(bill, items=whole, number=str(rng.randint(11, 989)))
    ink = rng.choice(("#1c3f94", "#a3161c", "#14603a"))
    normal = Style(8.4, rng.choice(("Libre Baskerville", "Arimo", "Lora")), color=ink, devanagari=DEVANAGARI[0])
    bold = replace(normal, weight=700)
    pen = Style(rng.uniform(11, 12.5), "Kalam", color=rng.choice(("#1a2b7d", "#202020")))
    flow = new_flow(9, 8, (140, 216))
    seller, buyer = address_text(rng, bill.seller.address), f"{bill.buyer.address.lines[-1]}, {bill.buyer.address.city}"
    flow.line(rng.choice(("|| श्री गणेशाय नमः ||", "|| श्री ||")), replace(normal, size=8), Align.CENTER)
    flow.surface.text(9, 16, f"GSTIN : {bill.seller.gstin}", replace(normal, size=7))
    flow.surface.text(131, 16, f"Mob. {bill.seller.phone}", replace(normal, size=7), _RIGHT)
    flow.gap(5)
    flow.line(bill.seller.trade_name, replace(bold, size=15), Align.CENTER)
    print_text(flow, seller, replace(normal, size=7.6), Align.CENTER)
    flow.line("BILL OF SUPPLY", bold, Align.CENTER)
    flow.line("(Composition dealer, not eligible to collect tax on supplies)", replace(normal, size=6.2), Align.CENTER)
    flow.gap(2)
    base = flow.y + 5
    flow.surface.text(9, base, "No.", normal)
    flow.surface.text(17, base, bill.number, replace(bold, size=13, color="#c0161c"))
    flow.surface.text(92, base, "Date", normal)
    flow.surface.text(103, base, f"{bill.day:%d/%m/%Y}", pen)
    for caption, value in (("M/s.", bill.buyer.name), ("Add.", buyer)):
        base += 8
        flow.surface.text(9, base, caption, normal)
        flow.surface.text(22, base - 0.6, value, pen)
        flow.surface.line(19, base + 0.8, 131, base + 0.8, ink, 0.15)
    flow.y = base + 4
    _book_table(flow, bill, (normal, bold, pen))
    base = flow.y + 5
    flow.surface.text(9, base, "Rs. in words", normal)
    said = f"{in_words(bill.total)} only"
    flow.surface.text(32, base, said, narrowed(replace(pen, size=9.5), (said,), 98))
    flow.surface.text(131, base + 9, f"For {bill.seller.trade_name}", bold, _RIGHT)
    ornament.signature(flow.surface, rng, 98, base + 11, 28, 8)
    mark_specimen(flow.surface, rng)
    rows: tuple[Mapping[str, Value], ...] = tuple(
        {
            "description": item.description,
            "quantity": str(item.quantity),
            "rate": plain(item.rate),
            "amount": plain(item.taxable),
        }
        for item in bill.items
    )
    return Drawn(flow.surface, Form.PAGE, bill_truth(bill, (seller, buyer), rows, totals(bill)))


def _book_table(flow: Flow, bill: Bill, styles: tuple[Style, Style, Style]) -> None:
    """Rule the table for ten rows and write the goods with the pen."""
    normal, bold, pen = styles
    edges = (9.0, 17.0, 29.0, 84.0, 105.0, 122.0, 131.0)
    top, ink = flow.y, normal.color
    foot = top + 7 + 10 * 8.2
    titles = ("No.", "Qty.", "Particulars", "Rate", "Rs.", "P.")
    for left, right, title in zip(edges, edges[1:], titles, strict=False):
        flow.surface.text((left + right) / 2, top + 4.8, title, bold, Align.CENTER)
    for edge in edges:
        flow.surface.line(edge, top, edge, foot + (8 if edge > 104 else 0), ink, 0.2)
    for y in (top, top + 7, foot):
        flow.surface.line(9, y, 131, y, ink, 0.2)
    flow.surface.line(105, foot + 8, 131, foot + 8, ink, 0.2)
    for number, item in enumerate(bill.items, 1):
        y = top + 5 + number * 8.2
        flow.surface.text(13, y, str(number), pen, Align.CENTER)
        flow.surface.text(23, y, str(item.quantity), pen, Align.CENTER)
        flow.surface.text(30.5, y, item.description, replace(pen, size=9.6))
        flow.surface.text(103.5, y, str(int(item.rate)), pen, _RIGHT)
        flow.surface.text(120.5, y, str(int(item.taxable)), pen, _RIGHT)
        flow.surface.text(126.5, y, "00", pen, Align.CENTER)
    flow.surface.text(103, foot + 5.6, "Total", bold, _RIGHT)
    flow.surface.text(120.5, foot + 5.6, str(int(bill.total)), pen, _RIGHT)
    flow.surface.text(126.5, foot + 5.6, "00", pen, Align.CENTER)
    flow.y = foot + 9


LAYOUTS = (
    Layout("INVOICE", "seller_of_market", draw_seller_of_market),
    Layout("INVOICE", "service_centre", draw_service_centre),
    Layout("INVOICE", "rupees_and_paise", draw_rupees_and_paise),
)
