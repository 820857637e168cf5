"""A motorcycle dealer's invoice out of its maker's system: captions in bands, then one row."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.bill import Bill, Wanted, bill_truth, invent_bill, totals
from specimens.delivery_parts import LENDERS
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.goods import Good
from specimens.item_columns import (
    amount_before_tax,
    description,
    hsn,
    printed_columns,
    printed_rows,
    quantity,
    rate,
    true_rows,
)
from specimens.money import grouped, in_words, plain
from specimens.numbers import chassis_number, digits, engine_number, letters
from specimens.people import MEN, SURNAMES
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Look, Rules

_MOTORCYCLES = (
    Good("TARANG 125 DRUM CAST OBD2B {}", "87112029", (28, 18), (61000, 74000), "NOS"),
    Good("VEGAM 160R 4V SINGLE DISC {}", "87112029", (28, 18), (84000, 101000), "NOS"),
    Good("SARATHI 100 SELF START {}", "87112019", (28, 18), (49000, 60000), "NOS"),
    Good("PRAGATI ZX 110 SCOOTER {}", "87112019", (28, 18), (58000, 71000), "NOS"),
)
_COLORS = ("BLACK WITH SILVER", "CANDY BLAZING RED", "MATTE AXIS GREY", "PEARL WHITE", "TECHNO BLUE")
_MAKERS = ("{} Motocorp Limited", "{} Two Wheelers India Ltd.", "{} Motor Company Limited")


def draw_motorcycle_system(rng: Random) -> Drawn:
    """Bands of captions for dealer, customer and machine; the price in one row and added up below it."""
    bill = sold_by(invent_bill(rng, Wanted("vehicles", _MOTORCYCLES, (1, 1), (1, 1))), rng.choice(("Motors", "Autos")))
    bill = replace(bill, number=f"{digits(rng, 5)}-{rng.choice(('S', 'V'))}INV-{digits(rng, 4)}")
    style = Style(rng.uniform(7.8, 8.8), rng.choice((*SANS, *NARROW[1:])))
    bold = replace(style, weight=700)
    flow = new_flow(13, 13)
    make = bill.items[0].description.split()[0].title()
    dealer_address = _dealer(flow, bill, style, rng.choice(_MAKERS).format(make))
    _band(flow, "TAX INVOICE", replace(bold, size=11), Align.CENTER)
    chassis = chassis_number(rng)
    customer_address = _parties(flow, rng, bill, style)
    _band(flow, "Vehicle Details", bold)
    _in_columns(flow, _machine(rng, bill, chassis), style)
    flow.gap(3)
    columns = (
        description("Model Description", 60),
        hsn("HSN Code", 20),
        quantity("Qty", 12, "{}"),
        rate(rng.choice(("Unit Price", "Basic Price", "Ex-Factory Price")), 26),
        amount_before_tax(rng.choice(("Gross Amount", "Amount (Rs.)")), 28),
    )
    look = Look(style, bold, rng.choice((Rules.HEAD, Rules.ROWS)), padding=1.5)
    flow.table(printed_columns(columns, flow.width), printed_rows(bill, columns), look)
    _sums(flow, bill, style)
    _foot(flow, rng, bill, style)
    flow.surface.rectangle(9, 9, 192, flow.y - 6, line="#222222", thickness=0.35)
    ornament.specimen_mark(flow.surface, rng, 90, 290, 7)
    truth = bill_truth(bill, (dealer_address, customer_address), true_rows(bill, columns), totals(bill))
    return Drawn(
        flow.surface, Form.PAGE, {**truth, "dealer_name": bill.seller.trade_name.upper(), "serial_number": chassis}
    )


def _band(flow: Flow, text: str, style: Style, align: Align = Align.LEFT) -> None:
    flow.gap(2)
    flow.surface.rectangle(flow.left, flow.y, flow.width, style.size * 0.56, fill="#dcdcdc")
    flow.line(text, style, align)
    flow.gap(1.6)


def _dealer(flow: Flow, bill: Bill, style: Style, maker: str) -> str:
    """Print the dealer's head and return its address."""
    bold = replace(style, weight=700)
    address = bill.seller.address.in_one_line()
    ornament.emblem(flow.surface, flow.left + 9, flow.y + 8, 12)
    head = flow.beside(24, 112)
    head.line(bill.seller.trade_name.upper(), replace(bold, size=12.5))
    head.line(f"Authorised Dealer of {maker}", style)
    head.paragraph(address, style)
    right = flow.beside(140, flow.width - 140)
    state = f"{bill.seller.address.state} ({bill.seller.state_code})"
    right.pairs((("GSTIN", bill.seller.gstin), ("PAN", bill.seller.pan)), (style, bold), 13)
    right.pairs((("State", state), ("Ph.", bill.seller.phone)), (style, style), 13)
    flow.y = max(head.y, right.y) + 1
    return address


def _in_columns(flow: Flow, pairs: Pairs, style: Style) -> None:
    """Print captions and values in two columns, down the left one first."""
    half = (len(pairs) + 1) // 2
    sides = (flow.beside(0, flow.width / 2 - 3), flow.beside(flow.width / 2, flow.width / 2))
    for side, part in zip(sides, (pairs[:half], pairs[half:]), strict=True):
        side.pairs(part, (style, style), 31)
    flow.y = max(side.y for side in sides)


def _parties(flow: Flow, rng: Random, bill: Bill, style: Style) -> str:
    """Print whom and how the machine is sold to; return the buyer's address."""
    address = bill.buyer.address.in_one_line()
    title = rng.choice(("Mr./Ms. ", "", ""))
    father = f"{rng.choice(MEN)} {rng.choice(SURNAMES)}"
    left = (
        (rng.choice(("Customer Name", "Bill To")), f"{title}{bill.buyer.name}"),
        ("S/o, D/o, W/o", father.upper()),
        ("Address", address),
        ("Mobile No.", bill.buyer.phone),
        ("Place of Supply", f"{bill.seller.state_code}-{bill.seller.address.state}"),
    )
    lender = rng.choice((*LENDERS, "CASH"))
    right = (
        ("Invoice No.", bill.number),
        ("Invoice Date", f"{bill.day:{rng.choice(('%d/%m/%Y', '%d-%b-%Y', '%d-%m-%Y'))}}"),
        ("Sales Order No.", f"{digits(rng, 5)}-SO-{bill.day:%m%y}-{digits(rng, 3)}"),
        ("Sales Type", rng.choice(("RETAIL - FINANCE", "Retail", "Individual"))),
        ("Hypothecated To", lender),
        ("Sales Executive", f"{rng.choice(MEN)} {rng.choice(SURNAMES)[0]}"),
        ("Reverse Charge", "N"),
    )
    sides = (flow.beside(0, flow.width / 2 - 3), flow.beside(flow.width / 2, flow.width / 2))
    for side, pairs in zip(sides, (left, right), strict=True):
        side.pairs(pairs, (style, style), 31)
    flow.y = max(side.y for side in sides)
    return address


def _machine(rng: Random, bill: Bill, chassis: str) -> Pairs:
    frame = rng.choice(("Frame No.", "Chassis No.", "VIN / Chassis No"))
    return (
        (frame, chassis),
        ("Engine No.", engine_number(rng)),
        ("Model Code", f"{letters(rng, 4)}{digits(rng, 3)}{letters(rng, 2)}"),
        ("Colour", rng.choice(_COLORS)),
        ("Key No.", digits(rng, 4)),
        ("Battery No.", f"{letters(rng, 2)}{digits(rng, 8)}"),
        ("Mfg. Month/Year", f"{rng.choice(('01', '03', '06', '09', '11'))}/{bill.day.year - rng.randint(0, 1)}"),
        ("Service Book No.", digits(rng, 7)),
    )


def _sums(flow: Flow, bill: Bill, style: Style) -> None:
    bold = replace(style, weight=700)
    share = f"{bill.items[0].percent / 2:.2f}"
    rows = [
        ("Taxable Amount", grouped(bill.taxable), style),
        (f"CGST @ {share} %", grouped(bill.half_tax), style),
        (f"SGST/UTGST @ {share} %", grouped(bill.half_tax), style),
    ]
    if bill.round_off:
        rows.append(("Rounding Off", plain(bill.round_off), style))
    rows.append(("Total Invoice Amount", grouped(bill.total), bold))
    flow.gap(1)
    for caption, value, look in rows:
        column = flow.beside(flow.width * 0.52, flow.width * 0.48 - 1.5)
        column.line(caption, look)
        flow.beside(0, flow.width - 1.5).line(value, look, Align.RIGHT)
        flow.y = column.y
    flow.gap(2)
    flow.paragraph(f"Amount in words : Rupees {in_words(bill.total)} Only", bold)


def _foot(flow: Flow, rng: Random, bill: Bill, style: Style) -> None:
    small = replace(style, size=style.size - 1.2)
    _band(flow, "Terms & Conditions", replace(style, weight=700))
    terms = (
        "1. Goods once sold will not be taken back or exchanged.",
        "2. Warranty is given by the manufacturer as per the terms printed in the Owner's Manual.",
        "3. Insurance, registration and road tax are not included in this invoice.",
        f"4. All disputes are subject to {bill.seller.address.city} jurisdiction only.",
    )
    for term in terms[: rng.randint(2, 4)]:
        flow.paragraph(term, small)
    flow.gap(rng.uniform(8, 16))
    left, right = flow.beside(0, 70), flow.beside(0, flow.width)
    left.line("Customer's Signature", style)
    right.line(f"For {bill.seller.trade_name.upper()}", style, Align.RIGHT)
    right.gap(9)
    right.line("Authorised Signatory", style, Align.RIGHT)
    right.line("This is a system generated document", small, Align.CENTER)
    flow.y = right.y


LAYOUTS = (Layout("INVOICE", "motorcycle_system", draw_motorcycle_system),)
