"""A truck dealer's invoice, never used in tuning: a dealer system prints the vehicle's particulars in a grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens.bill import Bill, Wanted, invent_bill, totals
from specimens.delivery_parts import LENDERS
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.goods import Good
from specimens.invoice_parts import address_text, date_text, finished, print_items, print_text, tax_lines
from specimens.item_columns import ItemColumn, amount_before_tax, description, hsn, money, quantity, rate, serial
from specimens.money import ZERO, grouped, in_words, plain
from specimens.numbers import chassis_number, digits, engine_number, letters
from specimens.people import invent_person
from specimens.sellers import named_after
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Look, Rules

_TRUCKS = (
    Good("GAJRAJ 2821.K RMC 6X4 BS6", "87042390", (28, 18), (3_150_000, 3_680_000)),
    Good("GAJRAJ 1918 LPT 48 WB COWL BS-VI", "87060042", (28, 18), (1_820_000, 2_140_000)),
    Good("BALWAN 4825 TK TIPPER 8X4 23 CUM", "87042319", (28, 18), (4_280_000, 4_920_000)),
    Good("VAHAK 1109 HEX CAB CHASSIS 4250", "87042219", (28, 18), (1_380_000, 1_640_000)),
    Good("VAHAK ACE GOLD CNG+ HSD", "87043190", (28, 18), (510_000, 640_000)),
    Good("MEGHDOOT PICKUP 1.7T LS AC BS6", "87042190", (28, 18), (740_000, 880_000)),
    Good("GAJRAJ 5530.S TRACTOR 4X2 LOW FT", "87012100", (28, 18), (3_020_000, 3_440_000)),
    Good("SARTHI STAFF BUS 32+D 42 WB", "87021018", (28, 18), (1_690_000, 2_050_000)),
)
_KINDS = ("Motors", "Automobiles", "Commercial Vehicles", "Autolines", "Truck Centre", "Wheels")
_HAULIERS = ("Roadlines", "Transport Co", "Logistics", "Cargo Movers", "Infra Projects", "Carriers")
_COLORS = ("ARCTIC WHITE", "GOLDEN YELLOW", "SIGNAL RED", "BRILLIANT BLUE", "MINT BRAUN")
_TCS_ABOVE = Decimal(1_000_000)
"""A dearer vehicle's buyer pays a hundredth of its price as tax collected at source."""


@dataclass(frozen=True, slots=True)
class _Look:
    normal: Style
    bold: Style
    fill: str


@dataclass(frozen=True, slots=True)
class _Vehicle:
    chassis: str
    engine: str
    financier: str


def draw_truck_dealer(rng: Random) -> Drawn:
    bill = _invent(rng)
    vehicle = _Vehicle(chassis_number(rng), engine_number(rng), rng.choice(LENDERS))
    normal = Style(rng.uniform(7.4, 8.2), rng.choice((*SANS, *NARROW[:2])))
    look = _Look(normal, replace(normal, weight=700), rng.choice(("#e6e6e6", "#dde5f0", "#f2f2f2")))
    flow = new_flow(rng.uniform(9, 13), rng.uniform(9, 14))
    addresses = (address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address))
    _letterhead(flow, rng, bill, addresses[0], look)
    _parties(flow, rng, bill, (addresses[1], vehicle.financier), look)
    _particulars(flow, rng, bill, vehicle, look)
    columns = _columns(rng)
    table = Look(look.normal, look.bold, Rules.ALL, head_fill=look.fill, padding=1.0)
    print_items(flow, bill, columns, table)
    total = _sums(flow, rng, bill, look)
    _foot(flow, rng, bill, vehicle, look)
    printed: dict[str, Value] = {
        **totals(bill),
        "total_amount": plain(total),
        "serial_number": vehicle.chassis,
    }
    return finished(flow, rng, bill, addresses, columns, printed)


def _invent(rng: Random) -> Bill:
    """Return the sale of one vehicle, at a price in hundreds, to a haulier or a driver who owns it."""
    is_firm = rng.random() < 0.55
    bill = invent_bill(rng, Wanted("vehicles", _TRUCKS, (1, 1), (1, 1), is_business=is_firm))
    item = bill.items[0]
    price = item.rate // 100 * 100 + ZERO
    discount = Decimal(rng.choice((0, 0, 15_000, 42_500, 90_000))) + ZERO
    item = replace(item, rate=price, discount=discount)
    buyer = bill.buyer
    if is_firm:
        firm = named_after(replace(bill.seller, trade_name=buyer.name, legal_name=""), rng.choice(_HAULIERS))
        buyer = replace(buyer, name=firm.trade_name)
    buyer = replace(buyer, name=buyer.name.upper() if rng.random() < 0.6 else buyer.name)
    return replace(bill, seller=named_after(bill.seller, rng.choice(_KINDS)), buyer=buyer, items=(item,))


def _letterhead(flow: Flow, rng: Random, bill: Bill, address: str, look: _Look) -> None:
    """Print the dealer at the left, the maker's sign at the right and the title in a bar below."""
    surface, right = flow.surface, flow.left + flow.width
    surface.rectangle(right - 26, flow.y, 26, 9, fill="#30507a", radius=1)
    maker = Style(9, "Arimo", 700, "#ffffff")
    surface.text(right - 13, flow.y + 6, rng.choice(("GAJRAJ", "VAHAK", "BHARGO")), maker, Align.CENTER)
    left = flow.beside(0, flow.width - 34)
    left.line(bill.seller.trade_name, replace(look.bold, size=look.bold.size + 5))
    left.line(rng.choice(("Authorised Dealer - Commercial Vehicles", "Authorised Dealer for M&HCV / LCV")), look.normal)
    print_text(left, address, look.normal)
    left.line(f"Phone : {bill.seller.phone}   Email : {bill.seller.email}", look.normal)
    left.line(f"GSTIN : {bill.seller.gstin}   PAN : {bill.seller.pan}", look.normal)
    flow.y = max(left.y, flow.y + 11) + 1.5
    surface.rectangle(flow.left, flow.y, flow.width, 5.6, fill=look.fill, line="#333333")
    title = rng.choice(("TAX INVOICE", "VEHICLE TAX INVOICE", "TAX INVOICE - VEHICLE SALE", "SALE INVOICE (VEHICLE)"))
    surface.text(flow.left + flow.width / 2, flow.y + 4, title, replace(look.bold, size=9.5), Align.CENTER)
    flow.y += 5.6


def _parties(flow: Flow, rng: Random, bill: Bill, texts: tuple[str, str], look: _Look) -> None:
    """Print the customer at the left, the invoice's facts at the right, in a box with a line between."""
    top, split = flow.y, flow.width * 0.55
    left, right = flow.beside(1.5, split - 3), flow.beside(split + 1.5, flow.width - split - 3)
    left.gap(1.2)
    right.gap(1.2)
    account = f"{rng.randint(1, 9)}-{letters(rng, 3)}{digits(rng, 5)}"
    left.line(rng.choice(("Customer / Bill To :", "Sold To Party", "Invoice To :")), look.bold)
    left.paragraph(bill.buyer.name, look.bold)
    if bill.buyer.gstin is None and rng.random() < 0.6:
        left.line(f"S/O : {invent_person(rng, bill.buyer.address.state).father}", look.normal)
    print_text(left, texts[0], look.normal)
    left.line(f"Mobile : {bill.buyer.phone}", look.normal)
    if bill.buyer.gstin:
        left.line(f"GSTIN : {bill.buyer.gstin}", look.normal)
    left.line(f"Place of Supply : {bill.buyer.address.state}", look.normal)
    facts = [
        (rng.choice(("Invoice No", "Invoice Number")), bill.number),
        (rng.choice(("Invoice Date", "Inv. Date")), date_text(rng, bill.day)),
        (rng.choice(("Order No", "SO No.")), f"SO-{letters(rng, 2)}-{digits(rng, 7)}"),
        ("Order Date", f"{bill.day - timedelta(days=rng.randint(1, 20)):%d/%m/%Y}"),
        ("Customer A/c", account),
        ("DSE Name", invent_person(rng, bill.seller.address.state).name),
        (rng.choice(("Hypothecation", "Financier", "HPA")), texts[1]),
    ]
    right.pairs(facts, (look.normal, look.bold), 25)
    flow.y = max(left.y, right.y) + 1
    flow.surface.rectangle(flow.left, top, flow.width, flow.y - top, line="#333333")
    flow.surface.line(flow.left + split, top, flow.left + split, flow.y)


def _particulars(flow: Flow, rng: Random, bill: Bill, vehicle: _Vehicle, look: _Look) -> None:
    """Print what the registration office asks for, captions and values in a grid of two pairs a line."""
    made = bill.day - timedelta(days=rng.randint(10, 120))
    facts = [
        (rng.choice(("Chassis No.", "Chassis Number", "VIN / Chassis No")), vehicle.chassis),
        (rng.choice(("Engine No.", "Engine Number")), vehicle.engine),
        ("Colour", rng.choice(_COLORS)),
        (rng.choice(("VC Number", "Material Code")), f"{digits(rng, 8)}{letters(rng, 4)}"),
        ("Month/Year of Mfg", f"{made:%m/%Y}"),
        ("Emission Norms", "BS VI"),
        ("GVW / ULW (Kg)", f"{rng.randint(28, 480) * 100} / {rng.randint(12, 98) * 100}"),
        ("Wheel Base (mm)", str(rng.randint(25, 67) * 100)),
        ("Seating Capacity", f"D+{rng.randint(1, 2)}"),
        ("Fuel", rng.choice(("DIESEL", "DIESEL", "CNG"))),
        ("Battery Make / No.", f"ORJA / {digits(rng, 8)}"),
        ("Tyre Make", rng.choice(("MARUTHI RADIAL", "CHETAK", "J-TREAD"))),
        ("Key No.", digits(rng, 4)),
        ("FIP / Service Book No.", f"{letters(rng, 1)}{digits(rng, 6)}"),
    ]
    facts = [*facts[:2], *rng.sample(facts[2:], rng.choice((6, 8, 10)))]
    top, half, height = flow.y, flow.width / 2, 4.8
    for number, (label, value) in enumerate(facts):
        x, y = flow.left + number % 2 * half, top + number // 2 * height
        flow.surface.rectangle(x, y, half, height, line="#777777")
        flow.surface.line(x + 34, y, x + 34, y + height, "#777777")
        flow.surface.text(x + 1.2, y + 3.3, label, look.normal)
        flow.surface.text(x + 35.2, y + 3.3, value, look.bold)
    flow.y = top + len(facts) // 2 * height + 2


def _columns(rng: Random) -> Sequence[ItemColumn]:
    columns = [
        serial(rng.choice(("Sl", "Sr", "S.No")), 8),
        description(rng.choice(("Model Description", "Vehicle Model", "Description of Vehicle")), 66),
        hsn(rng.choice(("HSN", "HSN Code")), 18),
        quantity("Qty", 11, rng.choice(("{}", "{} {}"))),
        rate(rng.choice(("Unit Price", "Basic Price", "Ex-Showroom\n(Basic)")), 26),
        money("Discount", 21, lambda item: item.discount),
    ]
    return [*columns, amount_before_tax(rng.choice(("Taxable Amount", "Assessable Value", "Net Amount")), 28)]


def _sums(flow: Flow, rng: Random, bill: Bill, look: _Look) -> Decimal:
    """Print the taxes, the tax collected at source and the total; return the latter."""
    whole = bill.taxable + bill.tax
    at_source = whole / 100 if whole > _TCS_ABOVE else ZERO
    total = (whole + at_source).quantize(Decimal(1)) + ZERO
    lines = [(rng.choice(("Taxable Amount", "Net Taxable Value")), bill.taxable), *tax_lines(bill)]
    if at_source:
        lines.append((rng.choice(("Invoice Value before TCS", "Total (incl. GST)")), whole))
        lines.append(("TCS u/s 206C(1F) @ 1%", at_source))
    lines.append(("Rounding Off", total - whole - at_source))
    lines.append((rng.choice(("Total Invoice Amount", "Grand Total", "Net Amount Payable")), total))
    left = flow.left + flow.width * 0.5
    for number, (label, amount) in enumerate(lines):
        style = look.bold if number == len(lines) - 1 else look.normal
        fill = look.fill if number == len(lines) - 1 else None
        flow.surface.rectangle(left, flow.y, flow.width * 0.5, 4.8, fill=fill, line="#777777")
        flow.surface.text(left + 1.5, flow.y + 3.4, label, style)
        flow.surface.text(flow.left + flow.width - 1.2, flow.y + 3.4, grouped(amount), style, Align.RIGHT)
        flow.gap(4.8)
    flow.gap(1.5)
    flow.pair("Amount in Words", f"Rupees {in_words(total)} Only", (look.normal, look.bold), 30)
    return total


def _foot(flow: Flow, rng: Random, bill: Bill, vehicle: _Vehicle, look: _Look) -> None:
    flow.gap(1.5)
    flow.rule()
    flow.gap(1.5)
    if rng.random() < 0.6:
        flow.paragraph(
            f"This vehicle is sold under Hypothecation / Hire Purchase agreement with {vehicle.financier}.", look.normal
        )
    flow.paragraph(
        "Warranty is as per the manufacturer's service book. Prices ruling at the time of delivery are applicable. "
        "Insurance, registration and road tax are to the customer's account. Subject to local jurisdiction. E.&O.E.",
        replace(look.normal, size=look.normal.size - 0.8),
    )
    flow.gap(3)
    right = flow.beside(flow.width * 0.4, flow.width * 0.6)
    right.line(f"For {bill.seller.trade_name}", look.bold, Align.RIGHT)
    flow.y = right.y + 10
    flow.surface.text(flow.left, flow.y, "Customer's Signature", look.normal)
    flow.surface.text(flow.left + flow.width, flow.y, "Authorised Signatory", look.normal, Align.RIGHT)


LAYOUTS = (Layout("INVOICE", "truck_dealer", draw_truck_dealer, held_apart=True),)
