"""Invoices: an electronics counter's, a vehicle dealer's, a labour contractor's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.caption_boxes import Boxing, print_boxes
from specimens.flow import Flow, new_flow
from specimens.goods import APPLIANCES, PHONES, SMALL, TWO_WHEELERS, Good
from specimens.invoice_chains import ends, print_sums
from specimens.invoice_parts import (
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    signatory,
    signed_qr,
    tax_lines,
    words_text,
)
from specimens.money import grouped
from specimens.numbers import chassis_number, digits, engine_number, imei, letters
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_LENDERS = ("Dhanvarsha Finance Ltd", "Udaan Credit Pvt Ltd", "Nidhi Bank", "Kosh Capital Limited")
_LABOUR = (
    Good("Housekeeping staff, day shift", "998533", (18, 18), (520, 760), "Days"),
    Good("Security guard, 12 hours", "998525", (18, 18), (680, 940), "Days"),
    Good("Electrician on site", "998719", (18, 18), (820, 1250), "Days"),
    Good("Loading and unloading crew", "998519", (18, 18), (560, 800), "Days"),
    Good("Pantry attendant", "998539", (18, 18), (500, 720), "Days"),
)


def draw_counter_sale(rng: Random) -> Drawn:
    """A store's A4 print: buyer and bill in one band of boxes, serial under the goods, how it was paid beside sums."""
    goods = (*APPLIANCES, *PHONES, *SMALL[:2])
    bill = invent_bill(rng, Wanted("electronics", goods, (1, 3), (1, 1), has_discount=rng.random() < 0.4))
    normal, bold = fonts_of(rng, rng.uniform(7.8, 8.6), "Roboto", "Open Sans", "Public Sans")
    ink = rng.choice(("#b00020", "#00539c", "#2e6b34"))
    boxing = Boxing(replace(normal, size=normal.size - 1.4, color="#707070"), bold, "#c8c8c8")
    flow = new_flow(12, 11)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.rectangle(12, 11, 4, 17, fill=ink)
    head = flow.beside(7, 110)
    head.line(bill.seller.trade_name, replace(bold, size=15, color=ink))
    print_text(head, seller, normal)
    head.line(f"GST No. {bill.seller.gstin}   Ph. {bill.seller.phone}", normal)
    flow.surface.text(198, 17, rng.choice(("Retail Tax Invoice", "GST Sales Bill")), replace(bold, size=12), _RIGHT)
    flow.surface.text(198, 22, "Original for recipient", normal, _RIGHT)
    flow.y = head.y + 3
    facts = (
        ("Bill no.", bill.number, 1.2),
        ("Bill dt.", date_text(rng, bill.day), 1),
        ("Counter", str(rng.randint(1, 9)), 0.5),
        ("Salesman", rng.choice(("S. Patil", "R. Khan", "M. Das")), 0.8),
    )
    print_boxes(flow, facts, boxing)
    print_boxes(
        flow,
        (("Sold to", bill.buyer.name, 1.2), ("Address", buyer, 2), ("Mobile", bill.buyer.phone, 0.8)),
        boxing,
    )
    flow.gap(3)
    serial = imei(rng) if bill.items[0].hsn.startswith("8517") else f"{letters(rng, 3)}{digits(rng, 9)}"
    caption = "IMEI" if bill.items[0].hsn.startswith("8517") else rng.choice(("S.No", "Serial No"))
    columns = [
        columns_of.serial("#", 6),
        columns_of.description("Product", 62, {1: f"{caption}: {serial}"}),
        columns_of.hsn("HSN", 19),
        columns_of.quantity("Qty", 9, "{}"),
        columns_of.rate("Price", 23),
        *([columns_of.money("Less", 19, lambda item: item.discount)] if any(i.discount for i in bill.items) else []),
        columns_of.percent("GST", 11),
        columns_of.money("GST Amt", 22, lambda item: 2 * item.half_tax),
        columns_of.amount_with_tax("Value", 25),
    ]
    look = Look(
        normal, replace(bold, color="#ffffff"), rng.choice((Rules.ALL, Rules.ROWS)), head_fill=ink, line="#c8c8c8"
    )
    print_items(flow, bill, columns, look)
    flow.gap(3)
    sums, paid = flow.beside(112, 74), flow.beside(0, 96)
    lines = [("Total before tax", bill.taxable), *tax_lines(bill, show_rate=False), ("Rounding", bill.round_off)]
    print_sums(sums, [*lines, ("To Pay", bill.total)], normal)
    _tender(paid, rng, bill, Look(normal, bold, Rules.ALL, line="#c8c8c8", padding=0.8))
    flow.y = max(sums.y, paid.y) + 3
    flow.line(words_text(rng, bill), bold)
    flow.gap(2)
    flow.paragraph("Goods once sold are serviced by the maker's own centres. Keep this bill for the warranty.", normal)
    flow.gap(6)
    signatory(flow, rng, bill, normal)
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": serial})


def _tender(flow: Flow, rng: Random, bill: Bill, look: Look) -> None:
    """Print how much was paid by what."""
    lent = (bill.total * rng.choice((0, 60, 75)) / 100).quantize(Decimal(1))
    rows = [(rng.choice(("UPI", "Credit card", "Cash")), grouped(bill.total - lent))]
    if lent:
        rows.append((f"Loan, {rng.choice(_LENDERS)}", grouped(lent)))
    flow.table([Column("Paid by", 66), Column("Amount", 30, _RIGHT)], rows, look)


def draw_frame_and_motor(rng: Random) -> Drawn:
    """A dealer's form: the vehicle in a grid of captions before the price, which is a table of one row."""
    bill = invent_bill(rng, Wanted("vehicles", TWO_WHEELERS, (1, 1), (1, 1)))
    frame = chassis_number(rng)
    normal, bold = fonts_of(rng, rng.uniform(8.6, 9.6), "Noto Sans", "Source Sans 3", "Barlow")
    flow = new_flow(14, 13)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line("INVOICE", replace(bold, size=16, tracking=2))
    flow.line(f"No. {bill.number}    dt. {date_text(rng, bill.day)}", bold)
    side = Flow(flow.surface, 110, 13, 86)
    side.paragraph(bill.seller.trade_name, replace(bold, size=13), _RIGHT)
    print_text(side, seller, normal, _RIGHT)
    side.line(f"GSTIN: {bill.seller.gstin}", normal, _RIGHT)
    flow.y = max(flow.y, side.y) + 3
    flow.rule("#222222", 0.6)
    flow.gap(3)
    financier = rng.choice((*_LENDERS, "None"))
    styles = (normal, bold)
    flow.pair("Customer", bill.buyer.name, styles, 34)
    flow.pair("Residing at", buyer.replace("\n", " "), styles, 34)
    flow.pair("Contact", bill.buyer.phone, styles, 34)
    flow.pair("Hypothecated to", financier, styles, 34)
    flow.gap(3)
    _vehicle(flow, rng, bill, frame, Look(normal, bold, Rules.ALL, line="#777777", padding=1.6))
    flow.gap(5)
    columns = [
        columns_of.description("Vehicle", 62),
        columns_of.hsn("HSN Code", 24),
        columns_of.quantity("Nos.", 14, "{}"),
        columns_of.rate("Basic Price", 34),
        columns_of.amount_before_tax("Net Price", 34),
    ]
    print_items(flow, bill, columns, Look(normal, bold, Rules.ALL, head_fill="#ececec", line="#777777", padding=1.8))
    flow.gap(3)
    sums = flow.beside(92, 90)
    lines = [("Assessable value", bill.taxable), *tax_lines(bill), ("Adjustment", bill.round_off)]
    print_sums(sums, [*lines, (rng.choice(("EX-SHOWROOM PRICE", "Price incl. GST")), bill.total)], normal)
    flow.y = sums.y + 3
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(2)
    flow.paragraph(
        "Registration, insurance and fittings are billed apart. The vehicle was inspected and received in good order.",
        normal,
    )
    flow.gap(18)
    ends(flow, "Customer's signature", f"For {bill.seller.trade_name}", normal)
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": frame})


def _vehicle(flow: Flow, rng: Random, bill: Bill, frame: str, look: Look) -> None:
    """Print what tells the vehicle from others, two captions a row."""
    words = rng.choice((("Frame No.", "Engine No."), ("Chassis No.", "Motor / Engine No.")))
    cells = (
        (words[0], frame, words[1], engine_number(rng)),
        ("Colour", rng.choice(("Matt Black", "Pearl White", "Sonic Red")), "Year of make", str(bill.day.year)),
        ("Key No.", digits(rng, 4), "Battery No.", f"{letters(rng, 2)}{digits(rng, 7)}"),
    )
    columns = [Column("", share) for share in (28, 66, 34, 54)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, cells, look)


def draw_labour_supplied(rng: Random) -> Drawn:
    """A contractor's to a firm, with an order's number and a period, taxes as the last rows of the table itself."""
    is_abroad = rng.random() < 0.35
    wanted = Wanted("parts", _LABOUR, (1, 4), (12, 120), is_business=True, is_interstate=is_abroad)
    bill = invent_bill(rng, wanted)
    normal, bold = fonts_of(rng, rng.uniform(8.4, 9.2), "Arimo", "Noto Serif", "Lora")
    flow = new_flow(17, 15)
    has_reference = rng.random() < 0.5
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.line(bill.seller.trade_name.upper(), replace(bold, size=14), Align.CENTER)
    print_text(flow, seller, normal, Align.CENTER)
    flow.line(f"GSTIN : {bill.seller.gstin}   PAN : {bill.seller.pan}", normal, Align.CENTER)
    flow.gap(1)
    flow.rule(thickness=0.5)
    flow.gap(2)
    if has_reference:
        flow.surface.qr(161, flow.y, 32, signed_qr(bill))
    flow.line("TAX INVOICE FOR SERVICES", replace(bold, size=11.5))
    order = f"WO/{digits(rng, 4)}/{bill.day:%y}"
    facts = (
        ("Invoice Sl. No.", bill.number),
        ("Date of Invoice", date_text(rng, bill.day)),
        ("Work Order", order),
        ("Service Period", f"{bill.day.replace(day=1):%b %Y}"),
        ("Reverse Charge", "No"),
    )
    flow.pairs(facts, (normal, bold), 36)
    flow.gap(3)
    flow.line("Service Recipient", replace(bold, size=normal.size + 0.8))
    flow.width -= 40
    for text in (bill.buyer.name, buyer, f"GSTIN : {bill.buyer.gstin}"):
        print_text(flow, text, normal)
    flow.width += 40
    flow.gap(5)
    columns = [
        columns_of.serial("S/N", 10),
        columns_of.description("Nature of Service", 66),
        columns_of.hsn("SAC", 20),
        columns_of.quantity("Man-days", 20, "{}"),
        columns_of.rate("Rate / day", 26),
        columns_of.amount_before_tax("Amount (Rs.)", 34),
    ]
    look = Look(normal, bold, Rules.ALL, padding=1.6)
    print_items(flow, bill, columns, look, rng.uniform(0, 16))
    lines = [("Sub-total", bill.taxable), *tax_lines(bill), ("Rounded off", bill.round_off)]
    _sum_rows(flow, [*lines, ("Gross amount payable", bill.total)], look)
    flow.gap(3)
    flow.paragraph(f"Amount in words: {words_text(rng, bill)}", bold)
    flow.gap(3)
    if has_reference:
        flow.paragraph(f"IRN: {bill.irn}", replace(normal, size=6.8))
        flow.gap(2)
    flow.paragraph(
        f"Pay to A/c {digits(rng, 12)}, Bharosa Bank Ltd, IFSC ZBHB0{digits(rng, 6)}, in {rng.choice((15, 30))} days.",
        normal,
    )
    flow.gap(6)
    signatory(flow, rng, bill, normal)
    printed = {**totals(bill), "irn": bill.irn} if has_reference else totals(bill)
    drawn = finished(flow, rng, bill, (seller, buyer), columns, printed)
    return replace(drawn, truth={**drawn.truth, "dealer_name": bill.seller.trade_name.upper()})


def _sum_rows(flow: Flow, lines: Sequence[tuple[str, Decimal]], look: Look) -> None:
    """Go on with the table of goods: captions over all columns but the last."""
    share = 34 / 176 * flow.width
    columns = [Column("", flow.width - share, _RIGHT), Column("", share, _RIGHT)]
    rows = [(label, grouped(amount)) for label, amount in lines]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows[:-1], look)
    strong = replace(look, body=look.head)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows[-1:], strong)


LAYOUTS = (
    Layout("INVOICE", "counter_sale", draw_counter_sale),
    Layout("INVOICE", "frame_and_motor", draw_frame_and_motor),
    Layout("INVOICE", "labour_supplied", draw_labour_supplied),
)
