"""An invoice for a solar roof, sold as seven parts goods and three parts work, from an open program."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Bill, Item, Wanted, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.goods import RATES_CHANGED, Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    print_totals,
)
from specimens.money import in_words
from specimens.numbers import digits, letters
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_EXTRAS = (
    Good("Net Meter with Testing and Liaisoning", "90283010", (18, 18), (4500, 9500), ""),
    Good("Elevated Structure, Hot Dip Galvanised", "73089090", (18, 18), (9000, 26000), ""),
    Good("Annual Maintenance, First Year", "998719", (18, 18), (2500, 6000), ""),
)
_NAMES = ("Suryodaya Solar", "Arka Renewables", "Kiran Sun Power", "Bhanu Green Energy", "Ujjwal Solar Solutions")
_MAKES = ("ZENVOLT", "SOLMITRA", "HELIOTEC")


def draw_solar(rng: Random) -> Drawn:
    """The buyer's address at the right, captions over values in a row, the rate of tax as a word in every row."""
    bill, watts = _sale(rng)
    normal, bold = fonts_of(rng, rng.uniform(8.2, 9.0), "Lato", "Roboto", "Noto Sans", "Source Sans 3")
    ink = rng.choice(("#714b67", "#20639b", "#3b6e22", "#b2561a"))
    flow = new_flow(15, 12)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    _head(flow, rng, bill, seller, (normal, replace(bold, color=ink)))
    _buyer(flow, bill, buyer, (normal, bold))
    _captions(flow, rng, bill, watts, (normal, replace(bold, color=ink)))
    serial = f"{letters(rng, 2)}{digits(rng, rng.choice((8, 10)))}"
    make = rng.choice(_MAKES)
    under = {
        1: f"{make} Mono PERC 540 Wp x {watts // 540} Nos, {make} Inverter\nInverter S/N: {serial}",
        2: "Design, installation and commissioning",
    }
    columns = [
        columns_of.description("Description", 68, under),
        columns_of.hsn("HSN/SAC", 19),
        columns_of.quantity("Quantity", 20, "{}.00 Units"),
        columns_of.rate("Unit Price", 25),
        columns_of.ItemColumn("Taxes", 17, lambda item, _: _tax_name(bill, item)),
        columns_of.amount_before_tax("Amount", 28),
    ]
    look = Look(normal, replace(bold, color=ink), rng.choice((Rules.ROWS, Rules.HEAD)), None, None, "#bdbdbd")
    print_items(flow, bill, columns, look)
    flow.gap(4)
    _sums(flow, rng, bill, (normal, bold))
    return finished(flow, rng, bill, (seller, buyer), columns, {**totals(bill), "serial_number": serial})


def _sale(rng: Random) -> tuple[Bill, int]:
    """Invent the sale of one roof; return it and the watts on it."""
    wanted = Wanted("electronics", _EXTRAS, (1, 2), (1, 1), is_business=rng.random() < 0.3, is_rounded=False)
    bill = invent_bill(rng, wanted)
    watts = 540 * rng.randint(4, 18)
    price = Decimal(watts * rng.randint(46, 62))
    kilowatts = f"{watts / 1000:.2f} kWp"
    goods = 12 if bill.day < RATES_CHANGED else 5
    items = (
        Item(f"On-Grid Solar Rooftop Plant {kilowatts}", "85414300", 1, "", price * 7 / 10, Decimal(0), goods),
        Item(f"Works Contract for Solar Plant {kilowatts}", "995442", 1, "", price * 3 / 10, Decimal(0), 18),
        *(bill.items if rng.random() < 0.5 else ()),
    )
    name = rng.choice(_NAMES)
    if "Company" in bill.seller.constitution:
        name = f"{name} {'Private Limited' if 'Private' in bill.seller.constitution else 'Limited'}"
    number = f"INV/{bill.day.year}/{rng.randint(1, 1900):05d}"
    return replace(bill, seller=replace(bill.seller, trade_name=name), items=items, number=number), watts


def _tax_name(bill: Bill, item: Item) -> str:
    return f"{'IGST' if bill.is_interstate else 'GST'} {item.percent}%"


def _head(flow: Flow, rng: Random, bill: Bill, seller: str, fonts: Fonts) -> None:
    """Print a mark and, beside or under it, the seller with address and number."""
    normal, bold = fonts
    surface, is_right = flow.surface, rng.random() < 0.5
    x = flow.left
    surface.circle(x + 7, flow.y + 7, 4, fill="#f2b01e")
    for offset in (-6.2, 6.2):
        surface.line(x + 7 + offset, flow.y + 7, x + 7 + offset * 0.8, flow.y + 7, "#f2b01e", 0.8)
        surface.line(x + 7, flow.y + 7 + offset, x + 7, flow.y + 7 + offset * 0.8, "#f2b01e", 0.8)
    block = flow.beside(78, flow.width - 78) if is_right else flow.beside(18, flow.width - 60)
    align = _RIGHT if is_right else Align.LEFT
    block.line(bill.seller.trade_name, replace(bold, size=bold.size + 3), align)
    print_text(block, seller, normal, align)
    block.line(f"GSTIN: {bill.seller.gstin}", normal, align)
    flow.y = max(block.y, flow.y + 15) + 2
    flow.rule(bold.color, 0.4)
    flow.gap(5)


def _buyer(flow: Flow, bill: Bill, buyer: str, fonts: Fonts) -> None:
    """Print, without a caption, whom the invoice is for, as a window of an envelope shows it."""
    normal, bold = fonts
    block = flow.beside(100, flow.width - 100)
    block.line(bill.buyer.name, bold)
    print_text(block, buyer, normal)
    if bill.buyer.gstin:
        block.line(f"GSTIN: {bill.buyer.gstin}", normal)
    block.line(f"Place of supply: {bill.buyer.address.state}", normal)
    flow.y = block.y + 6


def _captions(flow: Flow, rng: Random, bill: Bill, watts: int, fonts: Fonts) -> None:
    """Print the title with the number behind it, then a row of captions over their values."""
    normal, bold = fonts
    title = replace(bold, size=bold.size + 6, weight=400)
    flow.line(f"{rng.choice(('Tax Invoice', 'Invoice'))} {bill.number}", title)
    flow.gap(2)
    show = rng.choice(("%d/%m/%Y", "%d-%b-%Y", "%d %B %Y"))
    pairs = [
        ("Invoice Date:", bill.day.strftime(show)),
        ("Due Date:", (bill.day + timedelta(days=rng.choice((0, 7, 15)))).strftime(show)),
        ("Source:", f"S{digits(rng, 5)}"),
        ("Consumer No.:", f"1{digits(rng, 10)}"),
        ("Capacity:", f"{watts / 1000:.2f} kWp"),
    ][: rng.choice((4, 5, 5))]
    step = flow.width / len(pairs)
    for number, (caption, value) in enumerate(pairs):
        flow.surface.text(flow.left + number * step, flow.y + 3, caption, bold)
        flow.surface.text(flow.left + number * step, flow.y + 7.4, value, normal)
    flow.gap(12)


def _sums(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    """Print the sums at the right with one line a kind of tax over all rates, the words and terms at the left."""
    normal, bold = fonts
    if bill.is_interstate:
        taxes = [("IGST", bill.tax)]
    else:
        taxes = [(name, bill.half_tax) for name in rng.choice((("SGST", "CGST"), ("CGST", "SGST")))]
    lines = [("Untaxed Amount", bill.taxable), *taxes, ("Total", bill.total)]
    mark = rng.choice(("", "₹ ", "₹ "))
    right, left = flow.beside(108, flow.width - 108), flow.beside(0, 96)
    print_totals(right, lines, normal, mark)
    left.line("Total amount in words:", bold)
    left.paragraph(f"Rupees {in_words(bill.total)} Only", normal)
    left.gap(2)
    left.line(f"Payment Communication: {bill.number}", normal)
    left.paragraph(
        "Payment terms: 20% with the order, 70% before dispatch, 10% after commissioning. The subsidy, if any, is "
        "paid by the government to the customer's account and is not deducted here.",
        normal,
    )
    flow.y = max(left.y, right.y) + 10
    ornament.signature(flow.surface, rng, flow.left + flow.width - 40, flow.y - 2, 32, 8)
    flow.surface.text(flow.left + flow.width, flow.y + 10, "Authorised Signatory", normal, _RIGHT)
    foot = f"{bill.seller.phone}   |   {bill.seller.email}   |   GSTIN {bill.seller.gstin}"
    flow.surface.text(105, 282, foot, replace(normal, size=normal.size - 1), Align.CENTER)


LAYOUTS = (Layout("INVOICE", "solar_roof", draw_solar),)
