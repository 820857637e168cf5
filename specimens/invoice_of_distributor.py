"""A distributor's bill to a retail outlet: a program for a company's distributors prints it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens.bill import Bill, Item, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, Style
from specimens.goods import Good
from specimens.invoice_parts import address_text, date_text, finished, print_items, print_text
from specimens.item_columns import (
    ItemColumn,
    amount_with_tax,
    description,
    half_tax,
    hsn,
    money,
    percent,
    quantity,
    rate,
    serial,
    taxable,
)
from specimens.money import ZERO, grouped, in_words, plain
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.sellers import named_after
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_GOODS = (
    Good("NUTRIBAR CHOCO MALT 500G REFILL", "19019090", (18, 5), (182, 214), "PCS"),
    Good("GLINT DISHWASH BAR 3X130G", "34011930", (18, 18), (41, 58), "PCS"),
    Good("KESHAVI COCONUT HAIR OIL 200ML", "33059011", (18, 5), (78, 96), "PCS"),
    Good("ZAIKA CHICKEN MASALA 100G", "09109100", (5, 5), (52, 74), "PCS"),
    Good("SUNFLAKE CREAM BISC ELAICHI 80G", "19053100", (18, 5), (7, 9), "PCS"),
    Good("TANGO ORANGE DRINK POWDER 125G", "21069019", (18, 18), (36, 52), "PCS"),
    Good("DANTASHREE TOOTHPASTE 150G+20%", "33061020", (18, 5), (68, 92), "PCS"),
    Good("WHITO DETERGENT PWD 1KG MRP110", "34025000", (18, 18), (83, 96), "PCS"),
    Good("PAHADI TEA DUST 250G POUCH", "09024020", (5, 5), (88, 128), "PCS"),
    Good("MAGIC NOODLES MASALA 4PK 280G", "19023010", (12, 5), (44, 56), "PCS"),
    Good("NEEMRIT SOAP 4X75G B3G1", "34011190", (18, 5), (92, 124), "SET"),
    Good("AGARSHREE INCENSE STICKS 90N", "33074100", (5, 5), (32, 52), "PCS"),
    Good("FRESHON AIR SPRAY LAVENDER 220ML", "33074900", (18, 18), (98, 132), "PCS"),
    Good("SOFTCHEEK DIAPER PANTS M 10S", "96190030", (12, 5), (82, 116), "PKT"),
    Good("GODHAN GHEE 1L JAR", "04059020", (12, 5), (482, 574), "JAR"),
)
_KINDS = ("Agencies", "Distributors", "Marketing", "Sales Corporation", "Trade Links", "Enterprises")
_SHOPS = ("Kirana Stores", "General Store", "Super Bazar", "Provision Stores", "Medical & General", "Traders", "Mart")
_BEATS = ("STATION ROAD", "MAIN BAZAR", "OLD CITY - TUE", "MARKET YARD", "BEAT-07 FRI", "HIGHWAY (WED)", "COLONY SIDE")


@dataclass(frozen=True, slots=True)
class _Look:
    normal: Style
    bold: Style


def draw_distributor(rng: Random) -> Drawn:
    bill = _invent(rng)
    normal = Style(rng.uniform(6.9, 7.5), rng.choice((*NARROW[:3], "Arimo")))
    if normal.font == "Arimo":
        normal = replace(normal, size=6.3)
    look = _Look(normal, replace(normal, weight=700))
    flow = new_flow(rng.uniform(7, 9), rng.uniform(8, 12))
    addresses = (address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address))
    _title(flow, rng, look)
    _head(flow, rng, bill, addresses, look)
    columns = _columns(rng, bill)
    table = Look(look.normal, look.bold, rng.choice((Rules.COLUMNS, Rules.COLUMNS, Rules.ALL)), padding=0.6)
    print_items(flow, bill, columns, table, rng.choice((0.0, 12.0, 30.0)))
    _foot(flow, rng, bill, look)
    return finished(flow, rng, bill, addresses, columns)


def _invent(rng: Random) -> Bill:
    """Return a sale of some pieces of each of many goods to an outlet, registered or not."""
    registered = rng.random() < 0.7
    wanted = Wanted("grocery", _GOODS, (4, 13), (2, 48), is_business=True, has_discount=True)
    bill = invent_bill(rng, wanted)
    owner = invent_person(rng, bill.buyer.address.state)
    shop = f"{rng.choice((owner.given, owner.surname or owner.given, 'Shri Ram', 'New'))} {rng.choice(_SHOPS)}".upper()
    buyer = replace(bill.buyer, name=shop, gstin=bill.buyer.gstin if registered else None)
    return replace(bill, seller=named_after(bill.seller, rng.choice(_KINDS)), buyer=buyer)


def _title(flow: Flow, rng: Random, look: _Look) -> None:
    y = flow.y
    flow.line(
        rng.choice(("GST INVOICE", "TAX INVOICE", "Tax Invoice - Credit", "GST TAX INVOICE")), look.bold, Align.CENTER
    )
    copy = rng.choice(("Original for Recipient", "(ORIGINAL)", "Page 1 of 1"))
    flow.surface.text(flow.left + flow.width, y + 2.4, copy, look.normal, Align.RIGHT)
    flow.gap(1)


def _head(flow: Flow, rng: Random, bill: Bill, addresses: tuple[str, str], look: _Look) -> None:
    """Print seller, outlet and the bill's facts in three cells side by side."""
    top, widths = flow.y, (flow.width * 0.36, flow.width * 0.36, flow.width * 0.28)
    left = flow.beside(1.2, widths[0] - 2.4)
    middle = flow.beside(widths[0] + 1.2, widths[1] - 2.4)
    right = flow.beside(widths[0] + widths[1] + 1.2, widths[2] - 2.4)
    for column in (left, middle, right):
        column.gap(1.2)
    left.paragraph(bill.seller.trade_name, replace(look.bold, size=look.bold.size + 2.5))
    print_text(left, addresses[0], look.normal)
    left.line(f"Ph : {bill.seller.phone}", look.normal)
    left.line(f"GSTIN : {bill.seller.gstin}", look.bold)
    left.line(f"FSSAI No : {rng.choice('12')}{digits(rng, 13)}", look.normal)
    _outlet(middle, rng, bill, addresses[1], look)
    right.pairs(_facts(rng, bill), (look.normal, look.bold), 19)
    flow.y = max(left.y, middle.y, right.y) + 1
    edge = flow.left
    for width in widths:
        flow.surface.rectangle(edge, top, width, flow.y - top, line="#333333")
        edge += width


def _outlet(column: Flow, rng: Random, bill: Bill, address: str, look: _Look) -> None:
    """Print who bought, with the number under which the program knows the outlet."""
    code = rng.choice((f"R{digits(rng, 6)}", f"{digits(rng, 5)}", f"HUL-{digits(rng, 7)}"))
    caption = rng.choice(("Retailer", "Bill To", "Outlet", "Party", "Customer"))
    column.line(f"{caption} : [{code}]", look.normal)
    column.paragraph(bill.buyer.name, look.bold)
    print_text(column, address, look.normal)
    column.line(f"Mob : {bill.buyer.phone}", look.normal)
    column.line(f"GSTIN : {bill.buyer.gstin or rng.choice(('Unregistered', 'URP'))}", look.bold)
    column.line(f"State : {bill.buyer.address.state} ({bill.seller.state_code})", look.normal)


def _facts(rng: Random, bill: Bill) -> list[tuple[str, str]]:
    number, day = rng.choice((("Inv No", "Inv Date"), ("Bill No", "Bill Date"), ("Invoice No", "Date")))
    days = rng.choice((7, 7, 14, 21))
    salesman = invent_person(rng, bill.seller.address.state).name.upper()
    facts = [
        (number, bill.number),
        (day, date_text(rng, bill.day)),
        (rng.choice(("Salesman", "DSR", "S.Rep")), salesman),
        (rng.choice(("Beat", "Route")), rng.choice(_BEATS)),
        ("Due Date", f"{bill.day + timedelta(days=days):%d/%m/%Y}"),
    ]
    if rng.random() < 0.5:
        facts.append(("Order No", f"SO{digits(rng, 8)}"))
    if rng.random() < 0.4:
        facts.append(("Veh No", f"MH 00 ZZ {digits(rng, 4)}"))
    return facts


def _columns(rng: Random, bill: Bill) -> list[ItemColumn]:
    """Return what the program prints of each product: price on the pack, pieces given free, both halves of the tax."""
    free = [rng.choice((0, 0, 0, 1, 2)) for _ in bill.items]
    packs = [rng.choice((6, 12, 24, 48)) for _ in bill.items]
    columns = [
        serial("#", 6),
        description(rng.choice(("Product Name", "Product Description", "Item Name")), 50),
        hsn("HSN", 16),
        money("MRP", 14, _retail),
    ]
    if rng.random() < 0.4:
        columns.append(ItemColumn("UPC", 8, lambda _, number: str(packs[number - 1]), align=Align.RIGHT))
    columns.append(quantity(rng.choice(("Qty", "Qty\n(Pcs)", "PCS")), 10, "{}"))
    columns.append(ItemColumn("Free", 8, lambda _, number: str(free[number - 1]), align=Align.RIGHT))
    columns.append(rate(rng.choice(("Rate", "Base\nRate", "PTR")), 14))
    if rng.random() < 0.6:
        columns.append(money(rng.choice(("Gross Amt", "Gross")), 17, lambda item: item.gross))
    columns.append(money(rng.choice(("Sch\nDisc", "Disc\nAmt", "TD Amt")), 13, lambda item: item.discount))
    columns.append(taxable(rng.choice(("Taxable", "Taxable\nAmt", "Net Amt")), 17))
    for tax in ("CGST", "SGST"):
        columns.append(percent(f"{tax}\n%", 10, halves=True))
        columns.append(half_tax(f"{tax}\nAmt", 13))
    columns.append(amount_with_tax(rng.choice(("Amount", "Total", "Line Total")), 18))
    return columns


def _retail(item: Item) -> Decimal:
    """Return the price on the pack: tax and the shop's margin are in it."""
    return (item.rate * (100 + item.percent) * Decimal("0.0114")).quantize(Decimal(1)) + 1


def _foot(flow: Flow, rng: Random, bill: Bill, look: _Look) -> None:
    """Print the sums at the right, beside them the taxes by rate and how much was sold."""
    flow.gap(1)
    left, right = flow.beside(1, flow.width * 0.52), flow.beside(flow.width * 0.7, flow.width * 0.3 - 1)
    pieces = sum(item.quantity for item in bill.items)
    left.line(f"No. of Lines : {len(bill.items)}      Total Pcs : {pieces}", look.normal)
    left.gap(0.8)
    rows = [[f"{each}%", grouped(base), grouped(half), grouped(half)] for each, base, half in bill.by_rate()]
    widths = (18, 26, 24, 24)
    titles = ("GST", "Taxable Amt", "CGST Amt", "SGST Amt")
    slabs = [Column(title, width, Align.RIGHT) for title, width in zip(titles, widths, strict=True)]
    left.table(slabs, rows, Look(look.normal, look.bold, Rules.ALL, padding=0.6))
    left.gap(1.5)
    left.paragraph(f"Rs. {in_words(bill.total)} Only", look.bold)
    _sums(right, rng, bill, look)
    flow.y = max(left.y, right.y) + 1
    flow.rule()
    flow.gap(1)
    _closing(flow, rng, bill, look)


def _sums(column: Flow, rng: Random, bill: Bill, look: _Look) -> None:
    gross = sum((item.gross for item in bill.items), ZERO)
    discount = sum((item.discount for item in bill.items), ZERO)
    lines: Sequence[tuple[str, str]] = (
        ("Gross Amt", grouped(gross)),
        (rng.choice(("Sch Disc (-)", "Less : Discount")), grouped(discount)),
        (rng.choice(("Taxable Amt", "Taxable Value")), grouped(bill.taxable)),
        ("CGST", grouped(bill.half_tax)),
        ("SGST", grouped(bill.half_tax)),
        (rng.choice(("R.Off", "Round Off (+/-)")), plain(bill.round_off)),
    )
    for label, amount in lines:
        _sum(column, label, amount, look.normal)
    column.gap(0.8)
    column.rule()
    column.gap(0.4)
    last = replace(look.bold, size=look.bold.size + 2)
    _sum(column, rng.choice(("Net Amount", "NET PAYABLE", "Bill Amount")), grouped(bill.total), last)


def _sum(column: Flow, label: str, amount: str, style: Style) -> None:
    top = column.y
    column.line(label, style)
    column.y = top
    column.line(amount, style, Align.RIGHT)


def _closing(flow: Flow, rng: Random, bill: Bill, look: _Look) -> None:
    """Print what the distributor says about returns, and the room for two signatures."""
    left, right = flow.beside(1, flow.width * 0.6), flow.beside(flow.width * 0.6, flow.width * 0.4 - 1)
    notes = [
        "1. Goods once sold will not be taken back or exchanged.",
        "2. Interest @ 24% p.a. will be charged if bill is not paid on due date.",
        "3. Cheque return charges Rs. 500/- extra. E. & O. E.",
    ]
    left.lines(notes[: rng.randint(1, 3)], look.normal)
    left.gap(6)
    left.line("Goods received in good condition (Retailer's Sign & Stamp)", look.normal)
    right.line(f"For {bill.seller.trade_name}", look.bold, Align.RIGHT)
    right.gap(7)
    right.line("Authorised Signatory", look.normal, Align.RIGHT)
    flow.y = max(left.y, right.y)


LAYOUTS = (Layout("INVOICE", "distributor", draw_distributor),)
