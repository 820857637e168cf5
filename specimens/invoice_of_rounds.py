"""Invoices of firms that come round: a distributor's half sheet across, a lift company's care of a year."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Item, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import Fonts, address_text, finished, fonts_of, print_items, print_text, words_text
from specimens.money import ZERO, grouped, plain, rounded
from specimens.numbers import digits
from specimens.people import MEN
from specimens.places import invent_address
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
SHELF = (
    Good("CHOCOVA WAFER 22G 24S", "18069010", (18, 5), (88, 176), "PCS"),
    Good("DANTIKA TOOTHPASTE 150G", "33061020", (18, 5), (62, 98), "PCS"),
    Good("SURABHI AGARBATTI 100S", "33074100", (5, 5), (38, 64), "PCS"),
    Good("NIRMOLA DETERGENT BAR 250G", "34012000", (18, 18), (16, 24), "PCS"),
    Good("MASALA NOODLES 70G PACK OF 12", "19023010", (12, 5), (118, 152), "PCS"),
    Good("KESHVITA HAIR OIL 200ML", "33059011", (18, 5), (92, 140), "PCS"),
    Good("GLOWELL CREAM 50G", "33049910", (18, 18), (74, 168), "PCS"),
    Good("FRUITOZ MANGO DRINK 160ML", "22029920", (12, 40), (7, 9), "PCS"),
    Good("PADPRO SANITARY NAPKIN XL 7S", "96190010", (0, 0), (52, 78), "PCS"),
)
CARE = (
    Good(
        "Comprehensive maintenance of 8 passenger machine-room-less elevator, G+7 floors",
        "998718",
        (18, 18),
        (26000, 64000),
    ),
    Good("Non-comprehensive maintenance of goods lift 1000 kg", "998718", (18, 18), (18000, 39000)),
    Good("Replacement of door sensor (light curtain) with fitting", "84313100", (18, 18), (7400, 13800)),
    Good("Annual inspection charges and statutory form attendance", "998346", (18, 18), (2500, 6000)),
)
_DISTRIBUTORS = ("Distributors", "Marketing", "Sales Agencies", "Enterprises")
_LIFTS = ("Elevators", "Lift Care", "Elevator Services")


def draw_half_sheet(rng: Random) -> Drawn:
    """Half a sheet that lies across: code before name, MRP and free pieces, a scheme and a net amount in every row."""
    wanted = Wanted("grocery", SHELF, (3, 7), (6, 96), is_business=True, has_discount=True)
    bill = sold_by(invent_bill(rng, wanted), rng.choice(_DISTRIBUTORS))
    capitals = replace(bill.seller, trade_name=bill.seller.trade_name.upper())
    bill = replace(bill, seller=capitals, buyer=replace(bill.buyer, name=bill.buyer.name.upper()))
    fonts = normal, bold = fonts_of(rng, rng.uniform(6.8, 7.4), "PT Sans Narrow", "Roboto Condensed", "Inconsolata")
    flow = new_flow(8, 7, (210.0, 148.0))
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    _three_blocks(flow, rng, bill, (seller, buyer), fonts)
    free = [rng.choice((0, 0, 0, 1, 2, 6)) for _ in bill.items]
    prices = [plain(_printed_price(item)) for item in bill.items]
    columns = (
        columns_of.serial("Sr", 6),
        columns_of.hsn("HSN", 17),
        columns_of.description("Product Name", 50),
        columns_of.ItemColumn("MRP", 14, lambda _, at: prices[at - 1], align=_RIGHT),
        columns_of.quantity("Qty", 10, "{}"),
        columns_of.ItemColumn("Free", 9, lambda _, at: str(free[at - 1] or ""), align=_RIGHT),
        columns_of.rate("Rate", 15, plain),
        columns_of.money("Scheme", 15, lambda item: item.discount, plain),
        columns_of.taxable("Taxable", 20, plain),
        columns_of.percent("GST%", 10),
        columns_of.money("GST Amt", 17, lambda item: 2 * item.half_tax, plain),
        columns_of.amount_with_tax("Net Amt", 21, plain),
    )
    print_items(flow, bill, columns, Look(normal, bold, rng.choice((Rules.COLUMNS, Rules.HEAD)), padding=0.7), 6)
    _foot(flow, rng, bill, fonts)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _printed_price(item: Item) -> Decimal:
    """Return what the shop may ask: its own price with a fifth and the tax on it."""
    return rounded(item.rate * (100 + item.percent) / 100 * Decimal("1.2")).quantize(Decimal(1)) + ZERO


def _three_blocks(flow: Flow, rng: Random, bill: Bill, addresses: tuple[str, str], fonts: Fonts) -> None:
    """Print seller, buyer and the bill's data in three boxes beside each other."""
    normal, bold = fonts
    seller, buyer = addresses
    flow.line("GST INVOICE   (Credit)", replace(bold, size=bold.size + 1.4), _CENTER)
    top = flow.y
    first, second, third = (flow.beside(at + 1.2, width) for at, width in ((0, 66), (70, 66), (140, 52)))
    first.paragraph(bill.seller.trade_name, replace(bold, size=bold.size + 2))
    print_text(first, seller, normal)
    first.line(f"Ph: {bill.seller.phone}  FSSAI: 1{digits(rng, 13)}", normal)
    first.line(f"GSTIN: {bill.seller.gstin}", bold)
    second.line("Party :", normal)
    second.paragraph(bill.buyer.name, bold)
    print_text(second, buyer, normal)
    second.line(f"GSTIN: {bill.buyer.gstin}   Ph: {bill.buyer.phone}", normal)
    third.pairs(
        (
            ("Inv No", bill.number),
            ("Inv Dt", f"{bill.day:%d/%m/%Y}"),
            ("Due Dt", f"{bill.day + timedelta(days=rng.choice((7, 14, 21))):%d/%m/%Y}"),
            ("Salesman", rng.choice(MEN)),
            ("Beat", f"{bill.buyer.address.city} {rng.choice(('North', 'Market', 'Station', 'East'))}"),
        ),
        (normal, bold),
        18,
    )
    flow.y = max(first.y, second.y, third.y) + 0.8
    for at, width in ((0, 69), (69, 70), (139, flow.width - 139)):
        flow.surface.rectangle(flow.left + at, top, width, flow.y - top, line="#444444")


def _foot(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the taxes by rate at the left and the sums at the right."""
    normal, bold = fonts
    flow.gap(1.2)
    rows = []
    for rate, taxable, half in bill.by_rate():
        share = f"{rate / 2:g}%"
        rows.append((f"{rate}%", plain(taxable), share, plain(half), share, plain(half)))
    titles = (("GST", 11), ("Taxable", 22), ("CGST%", 12), ("CGST Amt", 18), ("SGST%", 12), ("SGST Amt", 18))
    left = flow.beside(0, 93)
    left.table([Column(title, width, _RIGHT) for title, width in titles], rows, Look(normal, bold, padding=0.6))
    left.gap(1)
    left.paragraph(words_text(rng, bill), bold)
    left.line("Goods once sold will not be taken back. Cheque return charges Rs. 500/-.", normal)
    scheme = sum((item.discount for item in bill.items), ZERO)
    gross = sum((item.gross for item in bill.items), ZERO)
    lines = [("Gross Amount", gross), ("Scheme Disc", -scheme), ("Taxable Amount", bill.taxable)]
    lines += [("CGST", bill.half_tax), ("SGST", bill.half_tax), ("Round Off", bill.round_off)]
    at = flow.left + flow.width - 60
    columns = (Column("", 32), Column("", 28, _RIGHT))
    cells = [(label, plain(amount)) for label, amount in lines]
    y = draw_rows(flow.surface, (at, flow.y), columns, cells, Look(normal, bold, Rules.NONE, padding=0.4))
    big = replace(bold, size=bold.size + 2)
    end = [("NET PAYABLE", grouped(bill.total))]
    y = draw_rows(flow.surface, (at, y), columns, end, Look(big, big, Rules.HEAD, padding=0.7))
    flow.surface.text(flow.left + 98, flow.y + 4, f"Items: {len(bill.items)}", normal)
    flow.y = max(y, left.y) + 2
    flow.surface.text(flow.left, flow.y + 5, "Receiver's Sign & Stamp", normal)
    flow.surface.text(flow.left + flow.width, flow.y + 5, f"For {bill.seller.trade_name}", bold, _RIGHT)


def draw_lift_care(rng: Random) -> Drawn:
    """Data of the contract in a grid; services without counts; the registered office, another address, at the foot."""
    wanted = Wanted("parts", CARE, (1, 3), (1, 1), is_business=True)
    bill = sold_by(invent_bill(rng, wanted), rng.choice(_LIFTS))
    fonts = normal, bold = fonts_of(rng, rng.uniform(8.6, 9.2), "Source Sans 3", "Noto Sans", "Titillium Web")
    ink = rng.choice(("#0f4c81", "#a4161a", "#2f5d50"))
    flow = new_flow(18, 14)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    flow.surface.rectangle(flow.left, flow.y, 11, 11, fill=ink, radius=2)
    head = flow.beside(15, 100)
    head.line(bill.seller.trade_name, replace(bold, size=15, color=ink))
    head.line("Installation | Modernisation | Maintenance", normal)
    flow.surface.text(flow.left + flow.width, flow.y + 6, "INVOICE", replace(bold, size=16), _RIGHT)
    flow.y = head.y + 5
    left, right = flow.beside(0, 84), flow.beside(90, flow.width - 90)
    left.line("Service Provider / Branch", replace(bold, color=ink))
    print_text(left, seller, normal)
    left.line(f"GSTIN {bill.seller.gstin}", normal)
    right.line("Service Recipient", replace(bold, color=ink))
    right.paragraph(bill.buyer.name, bold)
    print_text(right, buyer, normal)
    right.line(f"GSTIN {bill.buyer.gstin}", normal)
    flow.y = max(left.y, right.y) + 4
    _contract(flow, rng, bill, fonts)
    flow.gap(4)
    columns = (
        columns_of.description("Description of Service", 92),
        columns_of.hsn("SAC / HSN", 22),
        columns_of.percent("GST Rate", 18),
        columns_of.amount_before_tax("Amount (INR)", 34),
    )
    print_items(flow, bill, columns, Look(normal, replace(bold, color=ink), Rules.HEAD, line=ink, padding=1.7))
    _cared(flow, rng, bill, fonts)
    office = invent_address(rng, "Maharashtra" if bill.seller.address.state != "Maharashtra" else "Gujarat")
    small = replace(normal, size=7.2, color="#555555")
    flow.surface.line(flow.left, 278, flow.left + flow.width, 278, ink)
    foot = Flow(flow.surface, flow.left, 279.5, flow.width)
    foot.paragraph(f"Regd. Office: {office.in_one_line()}   |   Toll free 1800 000 {digits(rng, 4)}", small, _CENTER)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _contract(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the bill's and the contract's data in a grid of captions over values."""
    normal, bold = fonts
    first = bill.day.replace(day=1)
    rows = (
        ("Invoice No", "Invoice Date", "Contract No", "Contract Period"),
        (
            bill.number,
            f"{bill.day:%d %b %Y}",
            f"AMC-{digits(rng, 6)}",
            f"{first:%d.%m.%y} - {first + timedelta(days=364):%d.%m.%y}",
        ),
        ("Site / Lift No", "Customer Code", "Payment Terms", "Place of Supply"),
        (f"L-{digits(rng, 4)}", digits(rng, 7), "Advance, quarterly", bill.buyer.address.state),
    )
    columns = [Column("", flow.width / 4) for _ in range(4)]
    for row in (0, 2):
        look = Look(replace(normal, size=7.4, color="#666666"), bold, Rules.NONE, padding=1.0)
        y = draw_rows(flow.surface, (flow.left, flow.y), columns, [rows[row]], look)
        flow.y = draw_rows(flow.surface, (flow.left, y - 1), columns, [rows[row + 1]], replace(look, body=bold))
        flow.surface.line(flow.left, flow.y, flow.left + flow.width, flow.y, "#bbbbbb")


def _cared(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the sums under the last column with their captions before it, and how to pay."""
    normal, bold = fonts
    lines = [("Sub Total", bill.taxable), ("Central GST", bill.half_tax), ("State GST", bill.half_tax)]
    if bill.round_off:
        lines.append(("Adjustment", bill.round_off))
    columns = (Column("", flow.width - 36, _RIGHT), Column("", 36, _RIGHT))
    look = Look(normal, bold, Rules.NONE, padding=1.2)
    cells = [(label, grouped(amount)) for label, amount in lines]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y + 1), columns, cells, look)
    total = [("Total Invoice Value (INR)", grouped(bill.total))]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, total, replace(look, body=bold, rules=Rules.HEAD))
    flow.gap(3)
    flow.paragraph(words_text(rng, bill), bold)
    flow.gap(5)
    flow.line("Remittance", bold)
    flow.line(f"Beneficiary account {digits(rng, 14)}, Bharosa Bank Ltd, IFSC ZZBH0W{digits(rng, 5)}", normal)
    flow.line(f"PAN {bill.seller.pan}. MSME registered. No reverse charge.", normal)
    flow.line("This is a computer generated invoice and needs no signature.", normal)


LAYOUTS = (
    Layout("INVOICE", "half_sheet_across", draw_half_sheet),
    Layout("INVOICE", "lift_care", draw_lift_care),
)
