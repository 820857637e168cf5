"""More statements of bank accounts: one column for both directions, passbooks, wallets' accounts, narration last."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens.account import BANKS, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, NARROW, SANS, Style
from specimens.money import grouped
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    head_truth,
    how_many,
    in_dashes,
    in_slashes,
    logo,
    spaced,
    with_month,
    without,
)
from specimens.surface import Align, Surface
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT


def draw_one_column(rng: Random) -> Drawn:
    """Withdrawals and deposits in one column, the direction in brackets; headers on the first page alone."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[4], BANKS[18])), may_overdraw=rng.random() < 0.3)
    normal = Style(rng.uniform(7.6, 8.6), rng.choice(SANS))
    flow = new_flow(14, 14)
    logo(flow, rng, 180, 12, "#c8102e")
    flow.line(account.bank.name, bold(normal, 6, "#10307a"))
    flow.gap(3)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 80), flow.beside(92, 90)
    left.lines((account.holder, *address), normal)
    right.pairs(
        (
            ("Period", f"{in_dashes(account.first)} To {in_dashes(account.last)}"),
            ("Cust.Reln.No", str(rng.randint(10**8, 10**9))),
            ("Account No.", account.number),
            ("Account Type", account.kind),
            ("Branch", account.branch),
            ("IFSC", account.ifsc),
            ("MICR", account.micr),
        ),
        (normal, normal),
        32,
    )
    flow.y = max(left.y, right.y) + 4
    columns = (
        EntryColumn("date", "Date", 20),
        EntryColumn("description", "Narration", 66),
        EntryColumn("reference", "Chq/Ref No", 34),
        EntryColumn("amount_bracket", "Withdrawal (Dr)/\nDeposit (Cr)", 28, _RIGHT),
        EntryColumn("balance_sided", "Balance", 32, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.HEAD, Rules.ROWS, Rules.ALL)))
    paper = Paper(columns, look, in_dashes, left=14, repeats_header=False, page_top=16, sides=("Dr", "Cr"))
    sheet = Sheet(flow.surface, flow.y, 182)
    print_entries(account, paper, sheet)
    _opening_and_closing(Flow(flow.surface, 14, min(sheet.y + 3, 282), 182), account.opening, account.closing, normal)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _opening_and_closing(flow: Flow, opening: Decimal, closing: Decimal, style: Style) -> None:
    def sided(balance: Decimal) -> str:
        return f"{grouped(abs(balance))} ({'Dr' if balance < 0 else 'Cr'})"

    flow.line(f"Opening Balance : {sided(opening)}    Closing Balance : {sided(closing)}", style)


def draw_amount_in_brackets(rng: Random) -> Drawn:
    """A column of ids first, one amount with its direction behind it, no reference."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[8], BANKS[11])))
    normal = Style(rng.uniform(7.4, 8.4), rng.choice(SANS))
    flow = new_flow(12, 14)
    flow.line(account.bank.name, bold(normal, 6, "#00558c"), Align.CENTER)
    flow.line(rng.choice(("Statement of Account", "ACCOUNT STATEMENT")), bold(normal, 2), Align.CENTER)
    flow.gap(3)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 96), flow.beside(104, 82)
    left.pairs((("Name", account.holder), ("Address", ", ".join(address))), (bold(normal), normal), 22)
    right.pairs(
        (
            ("Account No", account.number),
            ("Account Type", account.kind),
            ("Home Branch", account.branch),
            ("IFSC", account.ifsc),
            ("MICR", account.micr),
            ("Statement Date", in_slashes(account.last)),
            ("Statement Period From", f"{in_slashes(account.first)} To {in_slashes(account.last)}"),
        ),
        (bold(normal), normal),
        40,
    )
    flow.y = max(left.y, right.y) + 3
    columns = (
        EntryColumn("code", "Tran Id", 18),
        EntryColumn("date", "Tran Date", 20),
        EntryColumn("description", "Remarks", 86),
        EntryColumn("amount_bracket", "Amount (Rs.)", 30, _RIGHT),
        EntryColumn("balance_sided", "Balance (Rs.)", 32, _RIGHT),
    )
    look = Look(normal, bold(normal), Rules.ALL, head_fill="#d7e8f3", band_fill=rng.choice((None, "#f4f8fb")))
    paper = Paper(columns, look, in_slashes, newest_first=rng.random() < 0.5, left=12, sides=("Dr", "Cr"))
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, replace(paper, sides=rng.choice((("Dr", "Cr"), ("DR", "CR")))), sheet)
    printed = head_truth(account, (", ".join(address),))
    return finished(flow, rng, account, sheet, printed)


def draw_passbook(rng: Random) -> Drawn:
    """Typewriter print without rules; balances are carried over, page totals printed, headers seldom repeated."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[15], BANKS[16])))
    normal = Style(rng.uniform(7.0, 7.8), rng.choice(MONO))
    flow = new_flow(12, 14)
    flow.line(account.bank.name.upper(), bold(normal, 4), Align.CENTER)
    flow.line(f"{account.branch} BRANCH", normal, Align.CENTER)
    flow.line("STATEMENT OF ACCOUNT", bold(normal), Align.CENTER)
    flow.gap(2)
    address = address_lines(rng, account)
    flow.line(f"Name        : {account.holder}", normal)
    lines = textwrap.wrap(", ".join(address), 80)
    for number, line in enumerate(lines):
        flow.line(f"{'' if number else 'Address     : '}{line}".rjust(len(line) + 14), normal)
    flow.line(f"Account No  : {account.number}      Type : {account.kind}", normal)
    flow.line(f"IFSC        : {account.ifsc}      MICR : {account.micr}", normal)
    flow.line(f"Period      : {in_dashes(account.first)} to {in_dashes(account.last)}", normal)
    flow.gap(3)
    columns = (
        EntryColumn("date", "Transaction Date", 28),
        EntryColumn("reference", "Instrument Id", 34),
        EntryColumn("description", "Narration", 60),
        EntryColumn("debit", "Debit", 24, _RIGHT),
        EntryColumn("credit", "Credit", 24, _RIGHT),
        EntryColumn("balance_sided", "Balance", 32, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.NONE, Rules.HEAD)), padding=0.9, leading=1.25)
    paper = Paper(
        columns,
        look,
        in_dashes,
        carried=("CARRIED FORWARD", "BROUGHT FORWARD"),
        opening_row="Opening Balance",
        page_total=rng.choice(("Page Total", None)),
        left=12,
        repeats_header=rng.random() < 0.4,
        bottom=270,
        sides=("DR", "CR"),
    )
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet)
    printed = {**head_truth(account), "bank_name": account.bank.name.upper()}
    printed["address"] = " ".join(lines)
    return finished(flow, rng, account, sheet, printed)


def draw_app(rng: Random) -> Drawn:
    """An app's statement: signs before the amounts, newest first, day and time, no rules, few data."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[18], BANKS[12])))
    normal = Style(rng.uniform(8.0, 9.2), rng.choice(("Lato", "Work Sans", "Open Sans", "Roboto")))
    flow = new_flow(16, 16)
    flow.line(account.bank.name, bold(normal, 8, "#0a7d5a"))
    flow.line(f"Account Statement  {spaced(account.first)} - {spaced(account.last)}", normal)
    flow.gap(3)
    pairs = (
        ("Account Holder", account.holder),
        ("Account Number", account.number),
        ("IFSC Code", account.ifsc),
        ("Branch", account.branch),
    )
    flow.pairs(pairs, (Style(normal.size, normal.font, 400, "#666666"), normal), 36, "")
    flow.gap(2)
    flow.line(f"Opening Balance  Rs.{grouped(account.opening)}", normal)
    flow.line(f"Closing Balance  Rs.{grouped(account.closing)}", normal)
    flow.gap(3)
    columns = (
        EntryColumn("date", "DATE & TIME", 26),
        EntryColumn("description", "TRANSACTION DETAILS", 86),
        EntryColumn("signed", "AMOUNT", 32, _RIGHT),
        EntryColumn("balance", "AVAILABLE BALANCE", 36, _RIGHT),
    )
    look = Look(
        normal, bold(normal, -0.4, "#555555"), rng.choice((Rules.NONE, Rules.ROWS)), line="#cccccc", padding=1.6
    )
    paper = Paper(columns, look, spaced, newest_first=True, left=16, show=lambda value: f"Rs.{grouped(value)}")
    paper = replace(paper, repeats_header=rng.random() < 0.5)
    sheet = Sheet(flow.surface, flow.y, 178)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, without(head_truth(account), "account_type", "micr"))


def draw_kind_column(rng: Random) -> Drawn:
    """An amount and, in a column of its own, its direction."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[13], BANKS[6], BANKS[17])))
    normal = Style(rng.uniform(7.6, 8.6), rng.choice((*SANS, *NARROW)))
    flow = new_flow(14, 14)
    flow.line(account.bank.name, bold(normal, 5, "#5b2d8c"), rng.choice((Align.LEFT, Align.RIGHT)))
    flow.line("Statement of Transactions in your account", bold(normal, 1))
    flow.gap(3)
    rows = (
        ("Customer Name", account.holder, "Account Number", account.number),
        ("Branch Name", account.branch, "Account Type", account.kind),
        ("IFSC", account.ifsc, "MICR", account.micr),
        ("From Date", in_slashes(account.first), "To Date", in_slashes(account.last)),
        ("Opening Balance", grouped(account.opening), "Closing Balance", grouped(account.closing)),
    )
    for one, first, other, second in rows:
        left, right = flow.beside(0, 88), flow.beside(94, 88)
        left.pair(one, first, (bold(normal), normal), 34, "")
        right.pair(other, second, (bold(normal), normal), 34, "")
        flow.y = max(left.y, right.y)
    flow.gap(4)
    columns = (
        EntryColumn("date", "Transaction\nDate", 22),
        EntryColumn("value_date", "Value Date", 22),
        EntryColumn("description", "Description", 78),
        EntryColumn("amount", "Amount", 24, _RIGHT),
        EntryColumn("side", "Dr / Cr", 12, Align.CENTER),
        EntryColumn("balance", "Balance", 26, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.HEAD)), is_middle=rng.random() < 0.5)
    paper = Paper(columns, look, with_month, left=14, repeats_header=rng.random() < 0.6)
    sheet = Sheet(flow.surface, flow.y, 182)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, head_truth(account))


def draw_narration_last(rng: Random) -> Drawn:
    """The narration in the last column, money in the middle of the page."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[5], BANKS[16])))
    normal = Style(rng.uniform(7.6, 8.4), rng.choice(SANS))
    flow = new_flow(12, 14)
    surface: Surface = flow.surface
    surface.rectangle(0, 0, 210, 9, fill="#7a1f3d")
    flow.line(account.bank.name, bold(normal, 5))
    flow.line(f"Account Statement for Account Number {account.number}", bold(normal, 1))
    flow.gap(2)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 90), flow.beside(98, 88)
    left.line("Branch Details", bold(normal))
    left.pairs(
        (("Branch Name", account.branch), ("IFSC Code", account.ifsc), ("MICR Code", account.micr)),
        (normal, normal),
        30,
    )
    right.line("Customer Details", bold(normal))
    right.pairs(
        (("Customer Name", account.holder), ("Customer Address", ", ".join(address)), ("Scheme", account.kind)),
        (normal, normal),
        34,
    )
    flow.y = max(left.y, right.y) + 2
    flow.line(f"Statement Period : {in_slashes(account.first)} to {in_slashes(account.last)}", normal)
    flow.gap(2)
    columns = (
        EntryColumn("date", "Transaction\nDate", 22),
        EntryColumn("reference", "Cheque\nNumber", 32),
        EntryColumn("debit", "Withdrawal", 24, _RIGHT),
        EntryColumn("credit", "Deposit", 24, _RIGHT),
        EntryColumn("balance_sided", "Balance", 30, _RIGHT),
        EntryColumn("description", "Narration", 58),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.ROWS)), head_fill="#eadfe3")
    paper = Paper(columns, look, in_slashes, left=12, sides=("Dr.", "Cr."), newest_first=rng.random() < 0.3)
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, head_truth(account, (", ".join(address),)))


MORE = (
    Layout("BANK_STATEMENT", "one_column", draw_one_column),
    Layout("BANK_STATEMENT", "amount_in_brackets", draw_amount_in_brackets),
    Layout("BANK_STATEMENT", "passbook", draw_passbook),
    Layout("BANK_STATEMENT", "app", draw_app),
    Layout("BANK_STATEMENT", "kind_column", draw_kind_column),
    Layout("BANK_STATEMENT", "narration_last", draw_narration_last),
)
