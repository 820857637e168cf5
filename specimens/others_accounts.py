"""Papers with debits, credits and balances that are no bank's statement of an account."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.account import BANKS
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.others_parts import FONTS, paper, recent
from specimens.people import invent_person, printed_date
from specimens.specimen import Drawn, Layout
from specimens.statement_parts import address_lines_of
from specimens.surface import Align
from specimens.table import Column, Look, Rows, Rules

_RIGHT = Align.RIGHT


def draw_card_statement(rng: Random) -> Drawn:
    """A credit card's monthly statement: no balance a row, dues and limits."""
    person, bank = invent_person(rng), rng.choice(BANKS)
    style = Style(rng.uniform(7.8, 8.8), rng.choice(FONTS))
    flow = _headed(rng, f"{bank.name} Credit Card Statement", style)
    flow.lines((person.name.upper(), *address_lines_of(rng, person.address)), style)
    flow.gap(3)
    day = recent(rng)
    limit, due = Decimal(rng.randint(50, 500) * 1000), Decimal(rng.randint(900, 60_000))
    pairs = (
        ("Card Number", f"4000 XXXX XXXX {digits(rng, 4)}"),
        ("Statement Date", printed_date(day)),
        ("Payment Due Date", printed_date(day + timedelta(days=20))),
        ("Total Amount Due", grouped(due)),
        ("Minimum Amount Due", grouped(due / 20)),
        ("Credit Limit", grouped(limit)),
        ("Available Credit Limit", grouped(limit - due)),
    )
    flow.pairs(pairs, (style, replace(style, weight=700)), 44)
    flow.gap(4)
    rows = []
    for _ in range(rng.randint(6, 22)):
        day -= timedelta(days=rng.randint(0, 3))
        amount = grouped(Decimal(rng.randint(90, 9000)))
        rows.append((printed_date(day), rng.choice(("BIGMART PUNE", "FUELPOINT THANE", "PAYMENT RECEIVED")), amount))
    columns = (Column("Date", 28), Column("Transaction Details", 110), Column("Amount (Rs.)", 40, _RIGHT))
    _table(flow, rng, columns, rows, style)
    return _finished(flow, rng)


def draw_loan_statement(rng: Random) -> Drawn:
    """A lender's statement of a loan account, with a running balance."""
    person = invent_person(rng)
    style = Style(rng.uniform(7.8, 8.8), rng.choice(FONTS))
    flow = _headed(rng, rng.choice(("Suraksha Finance Limited", "Quickloan Capital Pvt Ltd")), style)
    flow.line(rng.choice(("Statement of Loan Account", "Loan Account Statement")), replace(style, weight=700))
    loan, emi = Decimal(rng.randint(50, 900) * 1000), Decimal(rng.randint(2000, 24_000))
    pairs = (
        ("Customer Name", person.name.upper()),
        ("Loan Account Number", f"LN{digits(rng, 10)}"),
        ("Loan Amount", grouped(loan)),
        ("Rate of Interest", f"{rng.randint(9, 24)}.00 %"),
        ("EMI Amount", grouped(emi)),
        ("Tenure", f"{rng.choice((12, 24, 36, 48))} months"),
    )
    flow.pairs(pairs, (style, style), 44)
    flow.gap(4)
    day, balance, rows = recent(rng), loan, []
    for number in range(rng.randint(6, 20)):
        day += timedelta(days=30)
        balance -= emi * Decimal("0.7")
        rows.append((printed_date(day), f"EMI RECEIVED {number + 1}", "", grouped(emi), grouped(balance)))
    columns = (
        Column("Date", 26),
        Column("Particulars", 70),
        *(Column(title, 28, _RIGHT) for title in ("Debit", "Credit", "Balance")),
    )
    _table(flow, rng, columns, rows, style)
    return _finished(flow, rng)


def draw_party_ledger(rng: Random) -> Drawn:
    """A trader's ledger of a party, as accounting programs print it."""
    owner, party = invent_business(rng), invent_business(rng)
    style = Style(rng.uniform(8, 9), rng.choice(FONTS))
    flow = _headed(rng, owner.trade_name, style)
    flow.lines((f"{party.trade_name}", "Ledger Account", "1-Apr-24 to 31-Mar-25"), style, Align.CENTER)
    flow.gap(3)
    day, rows = recent(rng), []
    for number in range(rng.randint(6, 18)):
        day += timedelta(days=rng.randint(1, 9))
        amount, is_sale = grouped(Decimal(rng.randint(900, 80_000))), rng.random() < 0.6
        kind = ("To Sales", "Sales", amount, "") if is_sale else ("By HDFC Bank", "Receipt", "", amount)
        rows.append((printed_date(day, "-"), kind[0], kind[1], str(number + 1), kind[2], kind[3]))
    columns = (
        Column("Date", 24),
        Column("Particulars", 62),
        Column("Vch Type", 22),
        Column("Vch No.", 18),
        Column("Debit", 28, _RIGHT),
        Column("Credit", 28, _RIGHT),
    )
    _table(flow, rng, columns, rows, style)
    return _finished(flow, rng)


def draw_fund_statement(rng: Random) -> Drawn:
    """A mutual fund's account statement: units and prices."""
    person = invent_person(rng)
    style = Style(rng.uniform(7.8, 8.8), rng.choice(FONTS))
    flow = _headed(rng, rng.choice(("Vishwas Mutual Fund", "Sagar Asset Management")), style)
    flow.line("Account Statement", replace(style, weight=700))
    flow.pairs((("Folio No", digits(rng, 8)), ("Name", person.name.upper())), (style, style), 30)
    flow.lines(address_lines_of(rng, person.address), style)
    flow.gap(3)
    day, units, rows = recent(rng), Decimal(0), []
    for _ in range(rng.randint(5, 18)):
        day += timedelta(days=30)
        price, amount = Decimal(rng.randint(2000, 9000)) / 100, Decimal(rng.choice((1000, 2000, 5000)))
        bought = (amount / price).quantize(Decimal("0.001"))
        units += bought
        rows.append((printed_date(day), "SIP Purchase", grouped(amount), f"{price}", f"{bought}", f"{units}"))
    titles = ("Amount (INR)", "NAV (INR)", "Units", "Unit Balance")
    columns = (Column("Date", 26), Column("Transaction", 50), *(Column(title, 26, _RIGHT) for title in titles))
    _table(flow, rng, columns, rows, style)
    return _finished(flow, rng)


def draw_passbook_cover(rng: Random) -> Drawn:
    """The first page of a passbook: whose account it is, and no transaction."""
    person, bank = invent_person(rng), rng.choice(BANKS)
    style = Style(rng.uniform(9, 11), rng.choice(FONTS))
    flow = _headed(rng, bank.name, style)
    flow.line(rng.choice(("SAVINGS BANK PASS BOOK", "PASSBOOK")), replace(style, weight=700), Align.CENTER)
    flow.gap(4)
    pairs = (
        ("Name", person.name.upper()),
        ("Address", person.address.in_one_line()),
        ("Account No", digits(rng, 12)),
        ("Customer ID", digits(rng, 8)),
        ("Branch", person.address.city),
        ("IFSC", f"{bank.prefix}0W{digits(rng, 5)}"),
        ("MICR", f"{person.address.pincode[:3]}{bank.micr}{digits(rng, 3)}"),
        ("Nomination", "Registered"),
    )
    flow.pairs(pairs, (style, style), 40)
    return _finished(flow, rng)


def _headed(rng: Random, name: str, style: Style) -> Flow:
    flow = new_flow(14, 14)
    flow.line(name, replace(style, size=style.size + 5, weight=700), rng.choice((Align.LEFT, Align.CENTER)))
    flow.gap(2)
    return flow


def _table(flow: Flow, rng: Random, columns: tuple[Column, ...], rows: Rows, style: Style) -> None:
    look = Look(style, replace(style, weight=700), rng.choice((Rules.ALL, Rules.HEAD, Rules.ROWS)))
    flow.table(columns, rows, look)


def _finished(flow: Flow, rng: Random) -> Drawn:
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return paper(flow.surface)


LAYOUTS = (
    Layout(None, "card_statement", draw_card_statement),
    Layout(None, "loan_statement", draw_loan_statement),
    Layout(None, "party_ledger", draw_party_ledger),
    Layout(None, "fund_statement", draw_fund_statement),
    Layout(None, "passbook_cover", draw_passbook_cover),
)
