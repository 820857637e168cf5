"""An invoice: a software house's for seats in its program, plain and modern."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import Good
from specimens.invoice_parts import Fonts, address_text, finished, fonts_of, print_items, print_text, tax_lines
from specimens.money import grouped
from specimens.numbers import digits, letters
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
SEATS = (
    Good("Hisaab Books Professional, annual", "998314", (18, 18), (6400, 14900), "user"),
    Good("Hisaab Payroll, per employee per month", "998314", (18, 18), (40, 95), "seat"),
    Good("Cloud backup 1 TB add-on", "998315", (18, 18), (450, 990), "unit"),
    Good("Onboarding and data migration from a desktop accounting program", "998313", (18, 18), (8000, 35000), "job"),
    Good("Priority support (9 am to 9 pm)", "998313", (18, 18), (2500, 9000), "plan"),
    Good("Text messages, transactional pack of 10,000", "998413", (18, 18), (1400, 2300), "pack"),
)
_KINDS = ("Software Labs", "Cloud Technologies", "Infotech", "Apps India")
_LETTER = (215.9, 279.4)


def draw_subscription(rng: Random) -> Drawn:
    """The sum due in large figures on top, three columns of small grey captions, no line but under the captions."""
    wanted = Wanted("electronics", SEATS, (1, 4), (1, 25), True, rng.random() < 0.65, is_rounded=False)
    bill = sold_by(invent_bill(rng, wanted), rng.choice(_KINDS))
    fonts = normal, bold = fonts_of(rng, rng.uniform(8.8, 9.6), "Work Sans", "Public Sans", "Roboto", "Lato")
    gray = replace(normal, color="#6b7280", size=normal.size - 1)
    flow = new_flow(20, 20, _LETTER)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    ink = rng.choice(("#4f46e5", "#0f766e", "#111111"))
    _head(flow, rng, bill, (fonts, ink))
    ends = []
    blocks = (
        (0, "From", bill.seller.trade_name, seller, bill.seller.gstin),
        (62, "Bill to", bill.buyer.name, buyer, bill.buyer.gstin),
    )
    for offset, caption, name, address, gstin in blocks:
        block = flow.beside(offset, 56)
        block.line(caption, gray)
        block.paragraph(name, bold)
        print_text(block, address, normal)
        block.line(f"GSTIN {gstin}", normal)
        ends.append(block.y)
    facts = flow.beside(126, 50)
    for caption, value in _facts(rng, bill):
        facts.line(caption, gray)
        facts.line(value, normal)
    flow.y = max(*ends, facts.y) + 8
    start = bill.day.strftime("%d %b %Y")
    end = (bill.day + timedelta(days=rng.choice((29, 364)))).strftime("%d %b %Y")
    under = {number: f"{start} to {end}  |  SAC {item.hsn}" for number, item in enumerate(bill.items, 1)}
    columns = [
        columns_of.description("Description", 92, under),
        columns_of.quantity("Qty", 16, "{}"),
        columns_of.rate("Unit price", 28),
        columns_of.percent("Tax", 14),
        columns_of.amount_before_tax("Amount", 30),
    ]
    print_items(flow, bill, columns, Look(normal, replace(gray, weight=700), Rules.HEAD, line="#c7c9d1", padding=1.8))
    flow.gap(4)
    _sums(flow, bill, fonts)
    flow.gap(14)
    flow.paragraph(
        f"Pay by bank transfer to virtual account {letters(rng, 4)}{digits(rng, 10)} or from the billing page of your "
        "account. This invoice was made by a computer and needs no signature. Supply is not under reverse charge.",
        gray,
    )
    told = [*columns, columns_of.hsn()]
    return finished(flow, rng, bill, (seller, buyer), told)


def _head(flow: Flow, rng: Random, bill: Bill, looks: tuple[Fonts, str]) -> None:
    """Print a mark and the word, and at the right edge what is due."""
    (normal, bold), ink = looks
    flow.surface.rectangle(flow.left, flow.y, 9, 9, fill=ink, radius=2)
    flow.surface.text(flow.left + 12, flow.y + 6.6, rng.choice(("Invoice", "Tax invoice")), replace(bold, size=18))
    right = flow.left + flow.width
    due = (bill.day + timedelta(days=rng.choice((0, 7, 15)))).strftime("%d %b %Y")
    money = Style(16, "Noto Sans", 700, ink)
    flow.surface.text(right, flow.y + 5.6, f"₹{grouped(bill.total)}", money, _RIGHT)
    flow.surface.text(right, flow.y + 10.6, f"due {due}", normal, _RIGHT)
    flow.gap(20)


def _facts(rng: Random, bill: Bill) -> tuple[tuple[str, str], ...]:
    place = f"{bill.buyer.address.state} ({(bill.buyer.gstin or '')[:2]})"
    day = bill.day.strftime(rng.choice(("%d %b %Y", "%d %B %Y", "%b %d, %Y")))
    rows = [("Invoice number", bill.number), ("Date of issue", day), ("Place of supply", place)]
    if rng.random() < 0.5:
        rows.insert(0, ("Customer ID", f"CUS-{digits(rng, 6)}"))
    return tuple(rows)


def _sums(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    """Print the sums right of the middle, a thin line over each; the total and what is due are the same."""
    normal, bold = fonts
    column = flow.beside(88, flow.width - 88)
    lines = [("Subtotal", bill.taxable, normal), *((label, amount, normal) for label, amount in tax_lines(bill))]
    lines += [("Total", bill.total, bold), ("Amount due (INR)", bill.total, bold)]
    for caption, amount, style in lines:
        column.rule("#d9dbe1", 0.2)
        column.gap(0.8)
        top = column.y
        column.line(caption, style)
        base = column.y - 0.22 * (column.y - top)
        money = replace(style, font="Noto Sans")
        flow.surface.text(column.left + column.width - 1.8, base, f"₹{grouped(amount)}", money, _RIGHT)
        column.gap(0.8)
    flow.y = column.y


LAYOUTS = (Layout("INVOICE", "subscription", draw_subscription),)
