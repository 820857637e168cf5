"""Two more statements: a foreign bank's and the post office's."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens.account import Account, Bank, invent_account
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.money import grouped, plain
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
    without,
)
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_FOREIGN = (Bank("Standard Chartered Bank", "SCBL", "036"), Bank("DBS Bank India Limited", "DBSS", "641"))
_POST = Bank("Post Office Savings Bank", "IPOS", "768")


def _count(rng: Random) -> int:
    """Return a number of transactions that fill one to four pages."""
    return rng.choices((rng.randint(6, 16), rng.randint(17, 45), rng.randint(46, 90)), (30, 45, 25))[0]


def draw_deposit_first(rng: Random) -> Drawn:
    """A foreign bank's: a window for the address, what came in before what went out, the balance brought forward."""
    account = invent_account(rng, _count(rng), rng.choice(_FOREIGN))
    normal = Style(rng.uniform(7.2, 7.9), rng.choice(("Arimo", "Source Sans 3", "Open Sans")))
    gray, ink = replace(normal, color="#55606a"), rng.choice(("#0a5c36", "#a3121f", "#10447a"))
    flow = new_flow(14, 14)
    flow.line(account.bank.name, bold(normal, 6, ink))
    flow.gap(6)
    left, right = flow.beside(0, 84), flow.beside(104, 78)
    address = address_lines(rng, account)
    left.line(account.holder, bold(normal))
    left.lines(address, normal)
    right.line("STATEMENT OF ACCOUNT", bold(normal, 2.5, ink))
    right.gap(1)
    pairs = (
        ("Branch", account.branch),
        ("Statement Date", spaced(account.last)),
        ("Currency", "INR"),
        ("Account Type", account.kind),
        ("Account No.", account.number),
        ("MICR Code", account.micr),
        ("IFSC", account.ifsc),
    )
    right.pairs(pairs, (gray, normal), 34)
    flow.y = max(left.y, right.y) + 6
    flow.line(f"Statement Period: {spaced(account.first)} to {spaced(account.last)}", normal)
    flow.gap(1.5)
    columns = (
        EntryColumn("date", "Date", 19),
        EntryColumn("value_date", "Value\nDate", 19),
        EntryColumn("description", "Description", 64),
        EntryColumn("reference", "Cheque / Ref", 30),
        EntryColumn("credit", "Deposit", 23, _RIGHT),
        EntryColumn("debit", "Withdrawal", 23, _RIGHT),
        EntryColumn("balance", "Balance", 25, _RIGHT),
    )
    look = Look(normal, bold(normal, 0, ink), rng.choice((Rules.HEAD, Rules.NONE)), line=ink, padding=1.0)
    paper = Paper(columns, look, spaced, left=14, bottom=264, opening_row="BALANCE FORWARD", page_top=24)
    sheet = Sheet(flow.surface, flow.y, 182)
    print_entries(account, paper, sheet, footed(f"Account No. {account.number}", gray, 24, 284))
    _total(sheet, account, normal)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _total(sheet: Sheet, account: Account, style: Style) -> None:
    """Print the sums of both sides under the table."""
    credits, debits = (grouped(account.sum_of(debits=side)) for side in (False, True))
    text = f"Total   Deposits {credits}   Withdrawals {debits}   Closing Balance {grouped(account.closing)}"
    sheet.surface.text(14 + sheet.width, sheet.y + 6, text, bold(style), _RIGHT)


def draw_post_office(rng: Random) -> Drawn:
    """A post office's listing: CIF and scheme in a ruled grid, the amount with its side, no branch's codes."""
    scheme = rng.choice(("SB - General", "Savings Account (SBA)", "Basic Savings"))
    account = replace(invent_account(rng, _count(rng), _POST), kind=scheme)
    normal = Style(rng.uniform(7.6, 8.3), rng.choice(("Noto Sans", "Noto Serif", "PT Sans Narrow")))
    flow = new_flow(12, 11)
    flow.line("DEPARTMENT OF POSTS", normal, Align.CENTER)
    flow.line(account.bank.name, bold(normal, 4, "#9b1c1c"), Align.CENTER)
    flow.line("Account Statement", bold(normal, 1), Align.CENTER)
    flow.gap(2)
    rows = (
        ("Account Number", account.number, "CIF ID", digits(rng, 9)),
        ("Account Holder", account.holder, "Scheme", account.kind),
        ("Post Office", account.branch, "IFSC", account.ifsc),
        ("Period From", in_slashes(account.first), "Period To", in_slashes(account.last)),
    )
    grid = (Column("", 32), Column("", 70), Column("", 26), Column("", 58))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), grid, rows, Look(normal, normal))
    flow.gap(4)
    columns = (
        EntryColumn("serial", "S.No.", 11, Align.CENTER),
        EntryColumn("date", "Transaction Date", 24),
        EntryColumn("description", "Particulars", 76),
        EntryColumn("amount", "Amount (Rs.)", 27, _RIGHT),
        EntryColumn("side", "Dr/Cr", 13, Align.CENTER),
        EntryColumn("balance", "Balance after\ntransaction (Rs.)", 31, _RIGHT),
    )
    look = Look(normal, bold(normal), Rules.ALL, rng.choice((None, "#f3dede")), padding=1.1)
    show = rng.choice((plain, grouped))
    paper = Paper(columns, look, in_dashes, show, left=12, bottom=278, opening_row="Opening Balance")
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, without(head_truth(account), "micr"))


LAYOUTS = (
    Layout("BANK_STATEMENT", "deposit_first", draw_deposit_first),
    Layout("BANK_STATEMENT", "post_office", draw_post_office),
)
