"""An internet provider's monthly bill, never used in tuning: boxes of an account, a period's charges, a slip to cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.bill import Bill, Item, Wanted, bill_truth, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.invoice_parts import address_text
from specimens.money import ZERO, grouped, in_words, plain
from specimens.numbers import digits
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed
from specimens.table import Column, Look, Rules

_KINDS = ("Fibernet", "Broadband Services", "Netlink Communications", "Cable & Internet Services", "Telenet")
_PLANS = ("FTTH Unlimited 50 Mbps", "Home Fiber 100 Mbps UL", "Turbo 200 Mbps Monthly", "Biz Connect 300 Mbps")
_EXTRAS = (
    ("Static IP Charges", "998422", (100, 300)),
    ("OTT Pack Add-on", "998433", (99, 299)),
    ("Landline Rental", "998411", (20, 120)),
    ("ONT / Router Rental", "997315", (50, 150)),
    ("Installation Charges (One Time)", "998732", (500, 1500)),
)
_WITH_RUPEE_SIGN = SANS[:4]
"""Fonts that have the sign."""


@dataclass(frozen=True, slots=True)
class _Month:
    """What an account's bill is about: the days it pays for, when it falls due, what stood open and was paid."""

    account: str
    user: str
    first: date
    last: date
    due: date
    before: Decimal
    paid: Decimal


@dataclass(frozen=True, slots=True)
class _Look:
    """How the bill is printed."""

    normal: Style
    bold: Style
    small: Style
    color: str
    pale: str
    day: str
    currency: str


def draw_broadband(rng: Random) -> Drawn:
    bill, month, plan = _invent(rng)
    look = _look(rng)
    flow = new_flow(rng.uniform(11, 15), rng.uniform(9, 13))
    address = _letterhead(flow, rng, bill, look)
    buyer_address = _account(flow, rng, bill, month, plan, look)
    _boxes(flow, rng, bill, month, look)
    rows = _charges(flow, rng, bill, month, look)
    _sums(flow, rng, bill, look)
    _slip(flow, rng, bill, month, look)
    ornament.specimen_mark(flow.surface, rng, rng.randint(60, 130), 292, 8)
    return Drawn(flow.surface, Form.PAGE, bill_truth(bill, (address, buyer_address), rows, totals(bill)))


def _invent(rng: Random) -> tuple[Bill, _Month, str]:
    """Return a month's charges, what the account says of them, and the plan's name."""
    bill = sold_by(invent_bill(rng, Wanted("electronics", (), is_rounded=False)), rng.choice(_KINDS))
    plan = rng.choice(_PLANS)
    rent = Decimal(rng.randint(399, 1499))
    lines = [(f"{rng.choice(('Monthly Rental', 'Plan Charges', 'Internet Rental'))} - {plan}", "998422", rent)]
    for name, code, span in rng.sample(_EXTRAS, rng.choice((0, 1, 1, 2, 3))):
        lines.append((name, code, Decimal(rng.randint(*span))))
    items = tuple(Item(name, code, 1, "", amount, ZERO, 18) for name, code, amount in lines)
    bill = replace(bill, items=items, is_rounded=rng.random() < 0.5)
    first = bill.day + timedelta(days=rng.randint(0, 3))
    before = rng.choice((ZERO, rent, (rent * Decimal("1.18")).quantize(Decimal("0.01"))))
    paid = before if rng.random() < 0.75 else ZERO
    user = f"{bill.buyer.name.split()[0].lower()}{digits(rng, 3)}"
    due = bill.day + timedelta(days=rng.choice((7, 10, 15)))
    return bill, _Month(digits(rng, 8), user, first, first + timedelta(days=29), due, before, paid), plan


def _look(rng: Random) -> _Look:
    normal = Style(rng.uniform(8.2, 9.2), rng.choice((*SANS, NARROW[0], NARROW[3])))
    color, pale = rng.choice(
        (("#c2410c", "#fdeee3"), ("#0e7490", "#e3f4f8"), ("#6d28d9", "#f0e9fd"), ("#1d4ed8", "#e7eefd"))
    )
    day = rng.choice(("%d-%b-%Y", "%d/%m/%Y", "%d %b %Y", "%d-%m-%Y"))
    currency = "₹" if normal.font in _WITH_RUPEE_SIGN else "Rs."
    return _Look(
        normal, replace(normal, weight=700), replace(normal, size=normal.size - 1.2), color, pale, day, currency
    )


def _letterhead(flow: Flow, rng: Random, bill: Bill, look: _Look) -> str:
    """Print the provider's mark and name at the left, the title at the right; return the address as printed."""
    surface, seller = flow.surface, bill.seller
    surface.circle(flow.left + 6, flow.y + 6, 6, fill=look.color)
    surface.circle(flow.left + 6, flow.y + 6, 2.2, fill="#ffffff")
    surface.text(
        flow.left + flow.width, flow.y + 6, "TAX INVOICE", replace(look.bold, size=14, color=look.color), Align.RIGHT
    )
    copy = rng.choice(("(Original for Recipient)", "Broadband Bill", "Internet Service Bill"))
    surface.text(flow.left + flow.width, flow.y + 11, copy, look.small, Align.RIGHT)
    right = flow.beside(15, flow.width - 75)
    name = narrowed(replace(look.bold, size=14), (seller.trade_name,), right.width)
    right.line(seller.trade_name, name)
    address = address_text(rng, seller.address)
    for part in address.split("\n"):
        right.paragraph(part, look.small)
    right.line(f"Customer Care : {seller.phone} | {seller.email}", look.small)
    right.line(f"GSTIN : {seller.gstin}", look.bold)
    flow.y = right.y + 2
    surface.rectangle(flow.left, flow.y, flow.width, 1, fill=look.color)
    flow.gap(4)
    return address


def _account(flow: Flow, rng: Random, bill: Bill, month: _Month, plan: str, look: _Look) -> str:
    """Print whom the bill goes to beside what it is about; return the customer's address as printed."""
    left = flow.beside(0, flow.width * 0.46)
    right = flow.beside(flow.width * 0.52, flow.width * 0.48)
    if rng.random() < 0.5:
        left.line(rng.choice(("Bill To", "Customer Details", "Name & Address")), replace(look.bold, color=look.color))
    left.paragraph(bill.buyer.name, replace(look.bold, size=look.bold.size + 1))
    address = address_text(rng, bill.buyer.address)
    for part in address.split("\n"):
        left.paragraph(part, look.normal)
    left.line(f"Mobile : {bill.buyer.phone}", look.normal)
    pairs = [
        (rng.choice(("Customer ID", "Account No.", "CAF No.")), month.account),
        (rng.choice(("User Name", "User ID", "Login ID")), month.user),
        (rng.choice(("Invoice No", "Bill Number", "Invoice Number")), bill.number),
        (rng.choice(("Invoice Date", "Bill Date", "Bill Generated On")), bill.day.strftime(look.day)),
        (rng.choice(("Bill Period", "Billing Cycle")), _period(month, look)),
        (rng.choice(("Due Date", "Pay By Date")), month.due.strftime(look.day)),
        ("Plan", plan),
        ("Place of Supply", f"{bill.buyer.address.state} ({bill.seller.state_code})"),
    ]
    right.pairs(pairs[: rng.choice((6, 7, 8))], (look.normal, look.bold), 34)
    flow.y = max(left.y, right.y) + 4
    return address


def _period(month: _Month, look: _Look) -> str:
    return f"{month.first.strftime(look.day)} to {month.last.strftime(look.day)}"


def _boxes(flow: Flow, rng: Random, bill: Bill, month: _Month, look: _Look) -> None:
    """Print in a row of boxes what stood open, what was paid, what is charged and what is to pay."""
    boxes = (
        ("Previous Balance", month.before),
        (rng.choice(("Payments Received", "Last Payment")), month.paid),
        (rng.choice(("Current Charges", "This Month's Charges")), bill.total),
        (rng.choice(("Amount Payable", "Total Amount Due")), _payable(bill, month)),
    )
    width = flow.width / 4
    for number, (caption, amount) in enumerate(boxes):
        left, is_last = flow.left + number * width, number == 3
        fill, ink = (look.color, "#ffffff") if is_last else (look.pale, "#111111")
        flow.surface.rectangle(left, flow.y, width - 3, 15, fill=fill, radius=1.5)
        middle = left + (width - 3) / 2
        flow.surface.text(middle, flow.y + 5.5, caption, replace(look.normal, color=ink), Align.CENTER)
        flow.surface.text(
            middle,
            flow.y + 12,
            f"{look.currency} {grouped(amount)}",
            replace(look.bold, size=12, color=ink),
            Align.CENTER,
        )
        if not is_last:
            sign = "-+="[number]
            flow.surface.text(left + width - 1.5, flow.y + 9, sign, look.bold, Align.CENTER)
    flow.gap(19)


def _payable(bill: Bill, month: _Month) -> Decimal:
    return month.before - month.paid + bill.total


def _charges(flow: Flow, rng: Random, bill: Bill, month: _Month, look: _Look) -> tuple[Mapping[str, Value], ...]:
    """Print the charges of the period; return them as the truth has them."""
    flow.line(rng.choice(("Details of Current Charges", "Charges for the Period", "Bill Details")), look.bold)
    flow.gap(1)
    with_period = rng.random() < 0.5
    widths = (74, 24, 52, flow.width - 150) if with_period else (flow.width - 62, 26, 0, 36)
    columns: Sequence[Column] = (
        Column(rng.choice(("Description", "Service Description", "Charge Type")), widths[0]),
        Column(rng.choice(("SAC", "SAC Code", "HSN/SAC")), widths[1], Align.CENTER),
        Column("Period", widths[2]),
        Column(rng.choice((f"Amount ({look.currency})", "Amount (Rs.)", "Charges (Rs.)")), widths[3], Align.RIGHT),
    )
    short = f"{month.first:%d/%m/%y} - {month.last:%d/%m/%y}"
    rows = [(item.description, item.hsn, short, grouped(item.taxable)) for item in bill.items]
    table = Look(look.normal, replace(look.bold, color="#ffffff"), Rules.ROWS, look.color, line="#c8c8c8")
    if with_period:
        flow.table(columns, rows, table)
    else:
        flow.table((*columns[:2], columns[3]), [(*row[:2], row[3]) for row in rows], table)
    return tuple(
        {"description": item.description, "hsn": item.hsn, "amount": plain(item.taxable)} for item in bill.items
    )


def _sums(flow: Flow, rng: Random, bill: Bill, look: _Look) -> None:
    rows = [
        (rng.choice(("Sub Total", "Total Charges before Tax", "Taxable Value")), bill.taxable, look.normal),
        (rng.choice(("CGST @9%", "CGST 9.00%")), bill.half_tax, look.normal),
        (rng.choice(("SGST @9%", "SGST 9.00%")), bill.half_tax, look.normal),
    ]
    if bill.round_off:
        rows.append(("Rounding Adjustment", bill.round_off, look.normal))
    rows.append(
        (rng.choice(("Total Current Charges", "Invoice Total", "Total (incl. of taxes)")), bill.total, look.bold)
    )
    flow.gap(1)
    for caption, amount, style in rows:
        flow.surface.text(flow.left + flow.width - 40, flow.y + 4, caption, style, Align.RIGHT)
        flow.surface.text(flow.left + flow.width - 1.2, flow.y + 4, grouped(amount), style, Align.RIGHT)
        flow.gap(5.2)
    flow.gap(1)
    flow.line(f"Amount in words : Rupees {in_words(bill.total)} Only", look.normal)
    flow.gap(3)
    notes = (
        "Please pay before the due date to avoid disconnection. A late fee applies after it.",
        "This is a computer generated invoice and does not require signature.",
        "For speed related complaints please quote your Customer ID.",
    )
    flow.lines(rng.sample(notes, rng.randint(1, 3)), look.small)


def _slip(flow: Flow, rng: Random, bill: Bill, month: _Month, look: _Look) -> None:
    """Print the part that goes back with a cheque."""
    flow.gap(rng.uniform(8, 30))
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(2)
    flow.line(
        rng.choice(("Payment Slip", "Remittance Slip - please return with your payment")), look.bold, Align.CENTER
    )
    flow.gap(1)
    columns = [
        Column(title, flow.width / 5, Align.CENTER)
        for title in ("Customer ID", "Bill No", "Bill Date", "Due Date", "Amount Payable")
    ]
    days = (bill.day.strftime(look.day), month.due.strftime(look.day))
    cells = (month.account, bill.number, *days, grouped(_payable(bill, month)))
    flow.table(columns, (cells,), Look(look.normal, look.bold, line=look.color))
    flow.gap(3)
    flow.line(
        f'Cheque / DD in favour of "{bill.seller.trade_name}"   Cheque No. ____________   Bank ______________',
        look.small,
    )


LAYOUTS = (Layout("INVOICE", "internet_monthly", draw_broadband, held_apart=True),)
