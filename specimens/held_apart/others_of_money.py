"""Papers about money that are of no known type, held apart: a card's bill, a loan's account, an order, gas by pipe."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.goods import HARDWARE, PARTS, model_number
from specimens.money import ZERO, grouped, in_words, rounded
from specimens.numbers import digits
from specimens.others_parts import paper, recent
from specimens.people import invent_person, printed_date
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT
_LENDERS = ("Kosh Capital Limited", "Bharosa Housing Finance Ltd", "Sanchay Gramin Bank", "Janhit Sahakari Bank Ltd")
_ROWS_A_PAGE = 26


def draw_card_bill(rng: Random) -> Drawn:
    """A month's bill of a credit card: dues in boxes, then purchases of which only the repayments say Cr."""
    person, font = invent_person(rng), rng.choice((*SANS, *NARROW))
    body = Style(rng.uniform(8.2, 9.2), font)
    bold = replace(body, weight=700)
    flow = new_flow(15, 14)
    closing = recent(rng)
    opening = closing - timedelta(days=29)
    flow.surface.rectangle(15, 12, 180, 14, fill=rng.choice(("#0c3c78", "#7a1f3d", "#1f5f4a")))
    flow.surface.text(20, 21, rng.choice(_LENDERS), Style(13, font, 700, "#ffffff"))
    flow.surface.text(190, 21, "Credit Card Statement", Style(11, font, 400, "#ffffff"), _RIGHT)
    flow.y = 31
    left, right = flow.beside(0, 96), flow.beside(100, 80)
    left.lines((person.name.upper(), *(f"{line.upper()}" for line in person.address.lines)), body)
    left.line(f"{person.address.city.upper()} {person.address.pincode}", body)
    card = f"4{digits(rng, 3)} XXXX XXXX {digits(rng, 4)}"
    pairs = (
        ("Card No.", card),
        ("Statement Date", printed_date(closing)),
        ("Statement Period", f"{printed_date(opening)} - {printed_date(closing)}"),
        ("Payment Due Date", printed_date(closing + timedelta(days=18))),
    )
    right.pairs(pairs, (body, bold), 34)
    flow.y = max(left.y, right.y) + 5
    spent = _purchases(rng, opening)
    before = Decimal(rng.randint(20, 400) * 100)
    paid = before if rng.random() < 0.7 else rounded(before / 2)
    total = before - paid + sum((amount for _, _, amount in spent), ZERO)
    _dues(flow, rng, (before, paid, total), body)
    flow.line("Domestic Transactions", bold)
    entries = [(day, said, grouped(amount)) for day, said, amount in spent]
    entries.append((opening + timedelta(days=3), "PAYMENT RECEIVED - THANK YOU", f"{grouped(paid)} Cr"))
    rows = [(printed_date(day), said, amount) for day, said, amount in sorted(entries)]
    look = Look(body, bold, rng.choice((Rules.HEAD, Rules.ROWS)), None, rng.choice((None, "#f4f4f8")))
    flow.table(
        (Column("Date", 26), Column("Transaction Description", 116), Column("Amount (in Rs.)", 38, _RIGHT)), rows, look
    )
    flow.gap(5)
    note = "Interest is charged at 3.6 % a month on dues not paid by the payment due date. Reward points do not expire."
    flow.paragraph(note, replace(body, size=7.4))
    ornament.specimen_mark(flow.surface, rng, 95, 290, 6)
    return paper(flow.surface)


def _dues(flow: Flow, rng: Random, sums: tuple[Decimal, Decimal, Decimal], body: Style) -> None:
    """Print what was due before, what was paid and what is due, and the limits."""
    before, paid, total = sums
    bold = replace(body, weight=700)
    columns = [
        Column(title, 36, _RIGHT) for title in ("Previous Dues", "Payments", "Purchases", "Total Dues", "Minimum Due")
    ]
    cells = (before, paid, total - before + paid, total, rounded(max(total, Decimal(2000)) * 5 / 100))
    look = Look(body, bold, Rules.ALL, "#eceff4")
    flow.table(columns, (tuple(grouped(each) for each in cells),), look)
    flow.gap(4)
    limit = Decimal(rng.randint(20, 60) * 10000)
    flow.line(f"Credit Limit {grouped(limit)}    Available Credit Limit {grouped(limit - total)}", body)
    flow.gap(4)


def _purchases(rng: Random, opening: date) -> list[tuple[date, str, Decimal]]:
    days = sorted(rng.randint(0, 28) for _ in range(rng.randint(6, 15)))
    found = []
    for offset in days:
        day = opening + timedelta(days=offset)
        shop = invent_business(rng)
        found.append((day, f"{shop.trade_name} {shop.address.city}".upper(), Decimal(rng.randint(90, 9000))))
    return found


def draw_loan_account(rng: Random) -> Drawn:
    """A lender's account of a loan over one to three pages: instalments due and received, what is left of it."""
    person, font = invent_person(rng), rng.choice((*SANS, *SERIF))
    body = Style(rng.uniform(8.2, 9.0), font)
    bold = replace(body, weight=700)
    flow = new_flow(14, 14)
    lender = rng.choice(_LENDERS)
    flow.line(lender, replace(bold, size=14), Align.CENTER)
    flow.line("STATEMENT OF LOAN ACCOUNT", bold, Align.CENTER)
    flow.gap(4)
    loan = Decimal(rng.randint(8, 90) * 10000)
    months = rng.choice((24, 36, 48, 60))
    first = recent(rng).replace(day=5)
    pairs = (
        ("Loan Account No.", f"{rng.choice(('HL', 'VL', 'PL'))}{digits(rng, 10)}"),
        ("Borrower", person.name.upper()),
        ("Address", person.address.in_one_line()),
        ("Product", rng.choice(("Two Wheeler Loan", "Personal Loan", "Home Loan"))),
        ("Sanctioned Amount", grouped(loan)),
        ("Rate of Interest", f"{rng.randint(9, 18)}.50 % p.a."),
        ("Tenure", f"{months} months"),
    )
    flow.pairs(pairs, (body, bold), 40)
    flow.gap(4)
    columns = (
        Column("Date", 22), Column("Particulars", 66), Column("Debit", 30, _RIGHT), Column("Credit", 30, _RIGHT),
        Column("Outstanding", 34, _RIGHT),
    )  # fmt: skip
    rows = _instalments(rng, first, loan, rng.randint(8, 34))
    look = Look(body, bold, rng.choice((Rules.ALL, Rules.ROWS, Rules.COLUMNS)), "#ececec")
    for start in range(0, len(rows), _ROWS_A_PAGE):
        if start:
            flow.surface.new_page()
            flow.y = 16
        flow.table(columns, rows[start : start + _ROWS_A_PAGE], look)
        ornament.specimen_mark(flow.surface, rng, 95, 290, 6)
    flow.gap(5)
    flow.paragraph(f"For {lender}. This statement is generated by a computer and is not signed.", body)
    return paper(flow.surface)


def _instalments(rng: Random, first: date, loan: Decimal, count: int) -> list[tuple[str, ...]]:
    """Return a row of the disbursal, then rows of interest and of instalments in turn."""
    left = loan
    rows: list[tuple[str, ...]] = [(printed_date(first), "Loan disbursed", grouped(loan), "", grouped(left))]
    part = rounded(loan * rng.randint(22, 40) / 1000)
    for number in range(1, count + 1):
        day = first + timedelta(days=30 * ((number + 1) // 2))
        if number % 2:
            interest = rounded(left / 100)
            left += interest
            rows.append((printed_date(day), "Interest charged", grouped(interest), "", grouped(left)))
        else:
            left -= part
            said = f"EMI {number // 2} received - NACH {digits(rng, 6)}"
            rows.append((printed_date(day), said, "", grouped(part), grouped(left)))
    return rows


def draw_works_order(rng: Random) -> Drawn:
    """A factory's order of goods as its program prints it, with GST a line, terms and an authorised signatory."""
    buyer, seller = invent_business(rng), invent_business(rng, "hardware")
    body = Style(rng.uniform(8.0, 8.8), rng.choice((*NARROW, *SANS)))
    bold = replace(body, weight=700)
    flow = new_flow(13, 13)
    flow.line(buyer.trade_name.upper(), replace(bold, size=14))
    flow.paragraph(f"Works: {buyer.address.in_one_line()}", body)
    flow.line(f"GSTIN: {buyer.gstin}    PAN: {buyer.pan}", body)
    flow.rule()
    flow.line("PURCHASE ORDER", replace(bold, size=12), Align.CENTER)
    flow.rule()
    flow.gap(3)
    left, right = flow.beside(0, 100), flow.beside(106, 76)
    left.line("Vendor", bold)
    left.line(seller.trade_name, body)
    left.paragraph(seller.address.in_one_line(), body)
    left.line(f"GSTIN: {seller.gstin}", body)
    day = recent(rng)
    pairs = (
        ("PO Number", f"45{digits(rng, 8)}"),
        ("PO Date", printed_date(day, ".")),
        ("Vendor Code", digits(rng, 6)),
        ("Delivery Date", printed_date(day + timedelta(days=rng.randint(7, 40)), ".")),
        ("Payment Terms", rng.choice(("30 days", "Against delivery", "45 days from receipt"))),
    )
    right.pairs(pairs, (body, bold), 30)
    flow.y = max(left.y, right.y) + 5
    _ordered(flow, rng, day, body)
    flow.gap(4)
    for number, term in enumerate(
        (
            "Please acknowledge this order and quote its number on your tax invoice and delivery challan.",
            "Material is subject to inspection at our works. Rejected material is returned at your cost.",
            "Prices are firm until the supply is complete.",
        ),
        1,
    ):
        flow.paragraph(f"{number}. {term}", body)
    flow.gap(14)
    flow.line(f"For {buyer.trade_name}", bold, _RIGHT)
    flow.gap(10)
    flow.line("Authorised Signatory", body, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 20, 290, 6)
    return paper(flow.surface)


def _ordered(flow: Flow, rng: Random, day: date, body: Style) -> None:
    """Print the goods with their tax, the three sums and the whole in words."""
    bold = replace(body, weight=700)
    value, tax, rows = ZERO, ZERO, []
    for number, good in enumerate(rng.sample((*HARDWARE, *PARTS), rng.randint(3, 7)), 1):
        count, price = rng.randint(2, 60), Decimal(rng.randint(*good.price))
        name = good.name.format(model_number(rng)) if "{}" in good.name else good.name
        amount = price * count
        value, tax = value + amount, tax + rounded(amount * good.rate_on(day) / 100)
        rows.append(
            (
                f"{number}0",
                name,
                good.hsn,
                f"{count} {good.unit}",
                grouped(price),
                f"{good.rate_on(day)}%",
                grouped(amount),
            )
        )
    columns = (
        Column("Item", 12), Column("Material Description", 66), Column("HSN", 22), Column("Order Qty", 22),
        Column("Rate", 22, _RIGHT), Column("GST", 13, _RIGHT), Column("Net Value", 27, _RIGHT),
    )  # fmt: skip
    flow.table(columns, rows, Look(body, bold, rng.choice((Rules.ALL, Rules.ROWS)), "#e9edf0"))
    flow.gap(2)
    for caption, sum_ in (("Basic Value", value), ("GST", tax), ("Total Order Value", value + tax)):
        flow.line(f"{caption}   {grouped(sum_)}", bold, _RIGHT)
    flow.paragraph(f"Rupees {in_words(value + tax)} Only", body)


def draw_piped_gas(rng: Random) -> Drawn:
    """A city gas company's bill of two months: meter readings in cubic metres, charges, a slip to tear off."""
    person, body = invent_person(rng), Style(rng.uniform(8.6, 9.6), rng.choice((*SANS, "Titillium Web")))
    bold = replace(body, weight=700)
    flow = new_flow(16, 14)
    city = person.address.city
    flow.line(f"{city} City Gas Distribution Limited", replace(bold, size=14, color="#0a5c8a"))
    flow.line("Piped Natural Gas - Domestic Bill", bold)
    flow.rule()
    flow.gap(3)
    day = recent(rng)
    due = day + timedelta(days=21)
    number, bp = digits(rng, 10), digits(rng, 12)
    left, right = flow.beside(0, 96), flow.beside(102, 76)
    left.line(person.name, bold)
    left.paragraph(person.address.in_one_line(), body)
    pairs = (("CA No.", number), ("BP No.", bp), ("Bill Date", printed_date(day)), ("Due Date", printed_date(due)))
    right.pairs((*pairs, ("Meter No.", digits(rng, 8))), (body, bold), 26)
    flow.y = max(left.y, right.y) + 4
    past, used = rng.randint(120, 1800), rng.randint(12, 48)
    reading = (str(past), str(past + used), str(used), rng.choice(("Actual", "Self reading", "Assessed")))
    titles = ("Previous Reading", "Current Reading", "Consumption (SCM)", "Reading Type")
    look = Look(body, bold, Rules.ALL, "#e6f0f6")
    flow.table([Column(title, 44.5, Align.CENTER) for title in titles], (reading,), look)
    flow.gap(4)
    gas = rounded(Decimal(used) * Decimal(rng.randint(4400, 5600)) / 100)
    vat, rent = rounded(gas * 3 / 100), Decimal("60.00")
    charges = (("Gas Charges", gas), ("VAT on gas", vat), ("Fixed Charges", rent), ("Amount Payable", gas + vat + rent))
    rows = [(name, grouped(amount)) for name, amount in charges]
    flow.table((Column("Description", 128), Column("Amount (Rs.)", 50, _RIGHT)), rows, look)
    flow.gap(5)
    flow.paragraph("In case of a leak call our emergency number, open the windows and do not use switches.", body)
    flow.gap(8)
    flow.surface.dashed_line(16, flow.y, 194, flow.y)
    flow.gap(4)
    slip = f"Payment Slip    CA No. {number}    Due Date {printed_date(due)}    Rs. {grouped(gas + vat + rent)}"
    flow.line(slip, bold)
    ornament.specimen_mark(flow.surface, rng, 95, 288, 7)
    return paper(flow.surface)


LAYOUTS = (
    Layout(None, "card_bill", draw_card_bill, held_apart=True),
    Layout(None, "loan_account", draw_loan_account, held_apart=True),
    Layout(None, "works_order", draw_works_order, held_apart=True),
    Layout(None, "piped_gas_bill", draw_piped_gas, held_apart=True),
)
