"""A phone shop's long roll: prices with the tax in them, which a table at the foot takes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.bill import Bill, Item, Wanted, invent_bill
from specimens.delivery_parts import LENDERS
from specimens.flow import Flow
from specimens.fonts import MONO, NARROW, Style
from specimens.goods import PHONES, Good
from specimens.money import ZERO, grouped, in_words, plain, rounded
from specimens.numbers import digits, imei
from specimens.people import MEN, printed_date
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface

_WITH_IT = (
    Good("SCREEN GUARD UV", "39199090", (18, 18), (199, 699)),
    Good("TPU BACK COVER {}", "39269099", (18, 18), (149, 599)),
    Good("33W FAST CHARGER {}", "85044030", (18, 18), (699, 1599)),
    Good("NECKBAND BT {}", "85183000", (18, 18), (599, 1799)),
    Good("1YR EXTENDED WARRANTY", "998729", (18, 18), (799, 2499)),
)
_WIDTH = 80.0
_HEIGHT = 190.0


@dataclass(frozen=True, slots=True)
class _Sold:
    """A row whose price has the tax in it."""

    item: Item

    @property
    def amount(self) -> Decimal:
        return self.item.rate * self.item.quantity

    @property
    def half_tax(self) -> Decimal:
        return rounded(self.amount * self.item.percent / (2 * (100 + self.item.percent)))

    @property
    def taxable(self) -> Decimal:
        return self.amount - 2 * self.half_tax


def draw_phone_roll(rng: Random) -> Drawn:
    """Rows of two or three lines each, how it was paid, and the tax by rates at the foot."""
    bill = sold_by(invent_bill(rng, Wanted("electronics", PHONES, (1, 1), (1, 1))), rng.choice(("Mobiles", "Telecom")))
    extras = invent_bill(rng, Wanted("electronics", _WITH_IT, (0, 3), (1, 1))).items
    sold = tuple(_Sold(replace(item, rate=_ending_in_nine(item.rate))) for item in (*bill.items, *extras))
    serial = imei(rng)
    style = Style(rng.uniform(7.4, 8.2), rng.choice((*MONO[:3], *NARROW[1:])))
    flow = Flow(Surface(_WIDTH, _HEIGHT), 4, 6, _WIDTH - 8, 1.28)
    address = _head(flow, rng, bill, style)
    _rows(flow, sold, serial, style)
    total = sum((each.amount for each in sold), ZERO)
    _paid(flow, rng, total, style)
    half = sum((each.half_tax for each in sold), ZERO)
    _taxes(flow, rng, (total - 2 * half, half), style)
    _thanks(flow, rng, bill, style)
    ornament.specimen_mark(flow.surface, rng, 30, _HEIGHT - 3, 7)
    truth: dict[str, Value] = {
        "invoice_number": bill.number,
        "invoice_date": printed_date(bill.day),
        "dealer_name": bill.seller.trade_name.upper(),
        "dealer_address": address,
        "dealer_gstin": bill.seller.gstin,
        "customer_name": bill.buyer.name,
        "line_items": tuple(_true_row(each) for each in sold),
        "taxable_amount": plain(total - 2 * half),
        "cgst_amount": plain(half),
        "sgst_amount": plain(half),
        "total_amount": plain(total),
        "serial_number": serial,
    }
    return Drawn(flow.surface, Form.SLIP, truth)


def _ending_in_nine(price: Decimal) -> Decimal:
    """Shops ask for 12,999, not for 13,000."""
    step = 1000 if price > 5000 else 10
    return Decimal(max(1, int(price) // step) * step + step - 1).quantize(Decimal("0.01"))


def _true_row(sold: _Sold) -> dict[str, Value]:
    return {
        "description": sold.item.description,
        "hsn": sold.item.hsn,
        "quantity": str(sold.item.quantity),
        "rate": plain(sold.item.rate),
        "amount": plain(sold.amount),
    }


def _dashes(flow: Flow) -> None:
    flow.gap(1)
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(1)


def _ends(flow: Flow, left: str, right: str, style: Style) -> None:
    """Print two texts at the two ends of one line."""
    flow.beside(0, flow.width).line(right, style, Align.RIGHT)
    flow.line(left, style)


def _across(flow: Flow, texts: Sequence[str], shares: Sequence[float], style: Style) -> None:
    """Print texts that end at these shares of the width."""
    for share, text in zip(shares[:-1], texts[:-1], strict=True):
        flow.beside(0, flow.width * share).line(text, style, Align.RIGHT)
    flow.line(texts[-1], style, Align.RIGHT)


def _head(flow: Flow, rng: Random, bill: Bill, style: Style) -> str:
    """Print shop, number and buyer; return the shop's address."""
    bold = replace(style, weight=700)
    address = bill.seller.address.in_one_line()
    flow.paragraph(bill.seller.trade_name.upper(), replace(bold, size=style.size + 3), Align.CENTER)
    flow.paragraph(address, style, Align.CENTER)
    flow.line(f"{rng.choice(('Ph', 'Mob', 'Cell'))}:{bill.seller.phone}", style, Align.CENTER)
    flow.line(f"GSTIN:{bill.seller.gstin}", bold, Align.CENTER)
    _dashes(flow)
    flow.line(rng.choice(("TAX INVOICE", "SALES BILL / TAX INVOICE", "GST TAX INVOICE")), bold, Align.CENTER)
    _dashes(flow)
    clock = f"{rng.randint(10, 21)}:{rng.randint(0, 59):02d}"
    day = f"{bill.day:{rng.choice(('%d/%m/%Y', '%d-%m-%y', '%d-%b-%Y'))}}"
    flow.line(f"Bill No : {bill.number}", bold)
    _ends(flow, f"Date: {day}", f"Time: {clock}", style)
    flow.line(f"Cust    : {bill.buyer.name}", style)
    _ends(flow, f"Mobile  : {bill.buyer.phone}", f"User: {rng.choice(MEN)[:6].upper()}", style)
    _dashes(flow)
    return address


def _rows(flow: Flow, sold: tuple[_Sold, ...], serial: str, style: Style) -> None:
    """Print name and code on lines of their own, then count, price and amount."""
    bold = replace(style, weight=700)
    thirds = (0.34, 0.66, 1.0)
    flow.line("Item / HSN", bold)
    _across(flow, ("Qty", "Price", "Amount"), thirds, bold)
    _dashes(flow)
    for number, each in enumerate(sold, 1):
        flow.paragraph(f"{number}. {each.item.description}", bold)
        flow.line(f"   HSN {each.item.hsn}  GST {each.item.percent}%", style)
        if number == 1:
            flow.line(f"   IMEI: {serial}", style)
        texts = (str(each.item.quantity), grouped(each.item.rate), grouped(each.amount))
        _across(flow, texts, thirds, style)
    _dashes(flow)
    count = sum(each.item.quantity for each in sold)
    _ends(flow, f"Items: {len(sold)}", f"Tot Qty: {count}", style)


def _paid(flow: Flow, rng: Random, total: Decimal, style: Style) -> None:
    """Print the total and what it was paid with: money, a loan, an old phone."""
    bold = replace(style, weight=700)
    _ends(flow, rng.choice(("BILL AMOUNT", "NET AMOUNT", "GRAND TOTAL")), grouped(total), replace(bold, size=11))
    flow.paragraph(f"Rs. {in_words(total)} Only", style)
    _dashes(flow)
    flow.line("Payment Details", bold)
    exchange = Decimal(rng.choice((0, 0, 1500, 2300)))
    lent = (total * rng.choice((0, 60, 75)) / 100).quantize(Decimal(1))
    ways = [(rng.choice(("CASH", "UPI", "CARD")), total - lent - exchange)]
    if lent:
        ways.append((rng.choice(LENDERS)[:24].upper(), lent))
    if exchange:
        ways.append(("EXCHANGE OLD MOBILE", exchange))
    for way, amount in ways:
        _ends(flow, way, grouped(amount), style)
    if lent:
        flow.line(f"DO/Loan No: {digits(rng, 10)}", style)
    _dashes(flow)


def _taxes(flow: Flow, rng: Random, sums: tuple[Decimal, Decimal], style: Style) -> None:
    """Print the tax that is in the prices."""
    taxable, half = sums
    small = replace(style, size=style.size - rng.uniform(0.2, 0.6))
    flow.line("GST Summary (prices incl. of GST)", small)
    for texts in (("GST%", "Taxable", "CGST", "SGST"), ("18", plain(taxable), plain(half), plain(half))):
        _across(flow, texts, (0.14, 0.45, 0.72, 1.0), small)
    _dashes(flow)


def _thanks(flow: Flow, rng: Random, bill: Bill, style: Style) -> None:
    small = replace(style, size=style.size - 0.6)
    terms = (
        "No exchange / no refund. Warranty by company service centre only.",
        "Goods once sold cannot be taken back. Physical damage not covered.",
        "Keep this bill for warranty claim.",
    )
    flow.paragraph(rng.choice(terms), small, Align.CENTER)
    flow.line(f"For {bill.seller.trade_name.upper()}"[:44], small, Align.CENTER)
    flow.gap(2)
    flow.line("*** Thank You Visit Again ***", style, Align.CENTER)


LAYOUTS = (Layout("INVOICE", "phone_roll", draw_phone_roll),)
