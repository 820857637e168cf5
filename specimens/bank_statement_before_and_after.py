"""Statements of payments banks and wallets: each movement between the balance before it and the one after it."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens.account import Account, Bank, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.money import grouped, plain
from specimens.narrations import Narration
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    footed,
    head_truth,
    in_dashes,
    in_slashes,
    spaced,
    stacked,
    with_month,
    without,
)
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_PAYMENTS_BANKS = (
    Bank("Sarathi Payments Bank Limited", "ZZSP", "989"),
    Bank("Dakiya Payments Bank", "ZZDP", "988"),
    Bank("Mitra Payments Bank Limited", "ZZMP", "990"),
)
_DONE = (
    "UPI Payment to {}", "Money sent to {}", "Paid at {}", "Recharge of {}", "Cash withdrawal at {}", "Bill paid - {}",
)  # fmt: skip
_GOT = ("Received from {}", "Cash deposit at {}", "Refund from {}", "Money added by {}", "Transfer from {}")
_WHOM = (
    "Kirana Corner",
    "Suresh B",
    "Outlet 4417",
    "Meena Stores",
    "Prepaid 98XXXXXX00",
    "City Gas",
    "Lata R",
    "Own UPI",
)


def _account(rng: Random, most: int) -> Account:
    """Return a small account whose movements are told in few words, each with a number of its own."""
    account = invent_account(rng, rng.randint(5, most), rng.choice(_PAYMENTS_BANKS))
    start = rng.choice(("", "T", "APB", "FT"))
    entries = []
    for entry in account.entries:
        text = rng.choice(_DONE if entry.is_debit else _GOT).format(rng.choice(_WHOM))
        told = text if rng.random() < 0.7 else entry.narration.text
        entries.append(replace(entry, narration=Narration(told, start + digits(rng, 12), (1, 2))))
    return replace(account, entries=tuple(entries))


def _head(flow: Flow, rng: Random, account: Account, normal: Style) -> dict[str, Value]:
    """Print one of three heads; return what it shows."""
    way = rng.randrange(3)
    flow.line(account.bank.name, bold(normal, 4, rng.choice(("#b3001b", "#00337a", "#1b1b1b"))))
    period = f"{with_month(account.first)} to {with_month(account.last)}"
    if way == 0:
        flow.line("Account Statement", bold(normal, 2), Align.CENTER)
        flow.line(f"Period: {period}", normal, Align.CENTER)
    else:
        flow.line(
            rng.choice((f"Savings Account Statement for {period}", f"Statement of Account from {period}")), normal
        )
    flow.gap(2)
    pairs = (
        ("Customer Name", account.holder),
        ("Account Number", account.number),
        ("IFSC Code", account.ifsc),
        ("Mobile Number", "98XXXXXX00"),
    )
    if way == 1:
        stacked(flow, pairs, (Style(normal.size - 1, normal.font, 400, "#777777"), bold(normal)), 2)
    else:
        flow.pairs(pairs, (normal, bold(normal)), 34)
    truth = without(head_truth(account), "account_type", "micr", "branch")
    if way == 2:
        address = address_lines(rng, account)
        flow.pair("Address", ", ".join(address), (normal, normal), 34)
        truth["address"] = ", ".join(address)
    flow.gap(2)
    return truth


def draw_opening_to_closing(rng: Random) -> Drawn:
    """Day over time, the number of the transaction, and of each one opening balance, amounts, closing balance."""
    account = _account(rng, 30)
    normal = Style(rng.uniform(7.0, 8.0), rng.choice((*SANS, *NARROW)))
    flow = new_flow(10, 12)
    printed = _head(flow, rng, account, normal)
    before, after = rng.choice(
        (("Opening Balance", "Closing Balance"), ("Opening\nBalance", "Closing\nBalance"), ("Op. Bal", "Cl. Bal"),
         ("Opening Bal (₹)", "Closing Bal (₹)"))
    )  # fmt: skip
    debit, credit = rng.choice((("Debit", "Credit"), ("Withdrawal", "Deposit"), ("Dr Amount", "Cr Amount")))
    moved = [EntryColumn("debit", debit, 21, _RIGHT), EntryColumn("credit", credit, 21, _RIGHT)]
    columns = (
        EntryColumn(rng.choice(("date_over_time", "date")), rng.choice(("Date & Time", "Txn Date", "Date")), 20),
        EntryColumn("reference", rng.choice(("Transaction ID", "Txn ID", "Transaction Id / RRN")), 28),
        EntryColumn("description", rng.choice(("Description", "Transaction Details", "Narration")), 52),
        EntryColumn("before", before, 24, _RIGHT),
        *(moved if rng.random() < 0.5 else moved[::-1]),
        EntryColumn("balance", after, 24, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.ROWS, Rules.NONE)), head_fill="#f3e3e3", padding=1.1)
    paper = Paper(columns, look, rng.choice((in_slashes, in_dashes, with_month)), left=10, bottom=270)
    paper = replace(paper, newest_first=rng.random() < 0.6, nothing=rng.choice(("", "-", "0.00")))
    sheet = Sheet(flow.surface, flow.y, 190)
    print_entries(account, paper, sheet, footed("This is a system generated statement", normal, 16, 288))
    return finished(flow, rng, account, sheet, printed)


def draw_wallet_moves(rng: Random) -> Drawn:
    """One amount with its way in a word, between the balance before and the balance after, the newest first."""
    account = _account(rng, 26)
    normal = Style(rng.uniform(7.2, 8.4), rng.choice(("Roboto", "Lato", "Public Sans", "Work Sans")))
    flow = new_flow(12, 14)
    printed = _head(flow, rng, account, normal)
    before, after = rng.choice(
        (("Balance Before", "Balance After"), ("Pre Balance", "Post Balance"), ("Previous Balance", "Current Balance"),
         ("Pre-Txn Balance", "Post-Txn Balance"), ("Opening Balance", "Closing Balance"))
    )  # fmt: skip
    side = EntryColumn("side", rng.choice(("Type", "Cr/Dr", "Dr/Cr", "Txn Type")), 15)
    amount = EntryColumn(
        "amount", rng.choice(("Amount", "Txn Amount", "Transaction Amount", "Amount (Rs.)")), 24, _RIGHT
    )
    columns = (
        EntryColumn(rng.choice(("date_over_time", "date_time", "date")), rng.choice(("Date", "Date & Time")), 29),
        EntryColumn("description", rng.choice(("Particulars", "Transaction Details", "Remarks")), 46),
        EntryColumn("reference", rng.choice(("Transaction ID", "Ref. No.", "Order ID / RRN")), 30),
        EntryColumn("before", before, 25, _RIGHT),
        *((side, amount) if rng.random() < 0.5 else (amount, side)),
        EntryColumn("balance", after, 25, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ROWS, Rules.HEAD, Rules.NONE)), line="#cccccc", padding=1.3)
    sides = rng.choice((("Dr", "Cr"), ("DEBIT", "CREDIT"), ("Debit", "Credit")))
    paper = Paper(columns, look, rng.choice((in_slashes, spaced)), left=12, bottom=272, sides=sides)
    paper = replace(paper, newest_first=rng.random() < 0.75, show=rng.choice((grouped, plain)))
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, printed)


def draw_signed_between(rng: Random) -> Drawn:
    """An app's mini statement: few rows, a signed amount, the balances under captions of their own."""
    account = _account(rng, 10)
    normal = Style(rng.uniform(7.8, 9.0), rng.choice(("Roboto", "Open Sans", "Source Sans 3")))
    flow = new_flow(14, 16)
    flow.line(account.bank.name, bold(normal, 4, "#5a2a82"))
    flow.line(f"Mini Statement    A/c No. {account.number}", bold(normal, 1))
    flow.line(f"Name: {account.holder}", normal)
    flow.line(f"IFSC: {account.ifsc}", normal)
    flow.gap(3)
    columns = (
        EntryColumn("date", rng.choice(("Date", "Txn Date")), 22),
        EntryColumn("description", rng.choice(("Details", "Narration")), 58),
        EntryColumn("before", rng.choice(("Bal. Before", "Opening Bal")), 28, _RIGHT),
        EntryColumn(rng.choice(("signed", "amount_side")), rng.choice(("Amount", "Txn Amt")), 28, _RIGHT),
        EntryColumn("balance", rng.choice(("Bal. After", "Closing Bal")), 28, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ROWS, Rules.NONE)), line="#dddddd", padding=1.6)
    paper = Paper(columns, look, rng.choice((in_slashes, with_month)), left=14, newest_first=rng.random() < 0.8)
    sheet = Sheet(flow.surface, flow.y, 182)
    print_entries(account, paper, sheet)
    dates = ("statement_from", "statement_to")
    return finished(flow, rng, account, sheet, without(head_truth(account), "account_type", "micr", "branch", *dates))


LAYOUTS = (
    Layout("BANK_STATEMENT", "opening_to_closing", draw_opening_to_closing),
    Layout("BANK_STATEMENT", "wallet_moves", draw_wallet_moves),
    Layout("BANK_STATEMENT", "signed_between", draw_signed_between),
)
