"""Statements of bank accounts that were never used in tuning."""

from __future__ import annotations

from random import Random

from specimens.account import BANKS, Bank, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    head_truth,
    how_many,
    in_slashes,
    with_month,
)
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_OWN = (Bank("Navjyoti Co-operative Bank Ltd", "ZZNC", "995"), Bank("Dakshin Payments Bank", "ZZDP", "994"))


def draw_branch_column(rng: Random) -> Drawn:
    """Capitals throughout, a column for the branch between the dates and the reference."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[7], _OWN[0])))
    normal = Style(rng.uniform(7.2, 8.0), rng.choice(("Titillium Web", "Source Sans 3", "Fira Sans Condensed")))
    flow = new_flow(9, 10)
    flow.line(account.bank.name, bold(normal, 5, "#0054a6"))
    flow.rule("#0054a6", 0.6)
    flow.gap(2)
    flow.line(
        "STATEMENT FOR A/C BETWEEN " + f"{in_slashes(account.first)} AND {in_slashes(account.last)}", bold(normal)
    )
    flow.gap(2)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 92), flow.beside(100, 92)
    left.pairs(
        (("CUSTOMER ID", str(rng.randint(10**7, 10**9))), ("NAME", account.holder), ("ADDRESS", address[0])),
        (normal, normal),
        26,
    )
    left.pairs([("", line) for line in address[1:]], (normal, normal), 26, "")
    right.pairs(
        (
            ("A/C NO", account.number),
            ("PRODUCT NAME", account.kind),
            ("BRANCH NAME", account.branch),
            ("IFSC", account.ifsc),
            ("MICR", account.micr),
            ("OPENING BALANCE", f"Rs. {grouped(account.opening)}"),
        ),
        (normal, normal),
        36,
    )
    flow.y = max(left.y, right.y) + 3
    columns = (
        EntryColumn("date", "TRANS\nDATE", 17),
        EntryColumn("value_date", "VALUE\nDATE", 17),
        EntryColumn("branch", "BRANCH", 13),
        EntryColumn("reference", "REF/CHQ.NO", 30),
        EntryColumn("description", "DESCRIPTION", 56),
        EntryColumn("debit", "WITHDRAWS", 21, _RIGHT),
        EntryColumn("credit", "DEPOSIT", 21, _RIGHT),
        EntryColumn("balance", "BALANCE", 23, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.HEAD)), padding=0.8)
    paper = Paper(columns, look, in_slashes, left=9, repeats_header=rng.random() < 0.5, breaks_words=True)
    sheet = Sheet(flow.surface, flow.y, 192)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def draw_both_sides(rng: Random) -> Drawn:
    """Kind, id and cheque in columns of their own, the balance's side beside it, totals at the end."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[12], _OWN[0])), may_overdraw=True)
    normal = Style(rng.uniform(6.8, 7.6), rng.choice(("PT Sans Narrow", "Roboto Condensed", "Barlow")))
    flow = new_flow(8, 12)
    flow.line(account.bank.name, bold(normal, 6, "#1b3c8c"), _RIGHT)
    flow.line("Account Statement", bold(normal, 3, "#e08a00"), _RIGHT)
    flow.gap(2)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 95), flow.beside(104, 90)
    left.line("Name and Address", bold(normal))
    left.lines((account.holder, *address), normal)
    right.pairs(
        (
            ("Branch Name", account.branch),
            ("IFSC", account.ifsc),
            ("MICR Code", account.micr),
            ("Customer Id", str(rng.randint(10**7, 10**8))),
            ("Account Number", account.number),
            ("Type of Account", account.kind),
            ("Statement Period", f"{with_month(account.first)} to {with_month(account.last)}"),
        ),
        (normal, bold(normal)),
        30,
        rng.choice(("", ":")),
    )
    flow.y = max(left.y, right.y) + 4
    columns = (
        EntryColumn("date", "Date", 18),
        EntryColumn("value_date", "Value Date", 18),
        EntryColumn("description", "Particulars", 54),
        EntryColumn("kind", "Tran\nType", 9),
        EntryColumn("branch", "Tran ID", 14),
        EntryColumn("reference", "Cheque\nDetails", 24),
        EntryColumn("debit", "Withdrawals", 19, _RIGHT),
        EntryColumn("credit", "Deposits", 19, _RIGHT),
        EntryColumn("balance_unsigned", "Balance", 21, _RIGHT),
        EntryColumn("balance_side", "Dr/\nCr", 8, Align.CENTER),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.ROWS)), head_fill="#e9edf7", padding=0.7)
    paper = Paper(columns, look, with_month, left=8, opening_row="Opening Balance")
    sheet = Sheet(flow.surface, flow.y, 194)
    print_entries(account, paper, sheet)
    tail = Flow(flow.surface, 8, min(sheet.y + 2, 284), 194)
    tail.line("Abbreviations: TFR Transfer, CLG Clearing, CASH Cash, SBINT Interest", normal)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def draw_running_balance(rng: Random) -> Drawn:
    """Dates with the year first, the reference behind the description, rows in colours."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[10], _OWN[1])))
    normal = Style(rng.uniform(7.4, 8.2), rng.choice(("IBM Plex Mono", "Work Sans", "Vollkorn")))
    flow = new_flow(11, 12)
    flow.line(account.bank.name, bold(normal, 7, "#0b6fb8"), Align.CENTER)
    flow.gap(2)
    boxed = flow.beside(4, 180)
    flow.surface.rectangle(11, flow.y - 1, 188, 34, line="#0b6fb8", radius=2)
    rows = (
        ("Primary Holder", account.holder, "Account Variant", account.kind),
        ("Account Number", account.number, "Branch", account.branch),
        ("IFSC Code", account.ifsc, "MICR Code", account.micr),
        ("Period", f"{in_slashes(account.first)} - {in_slashes(account.last)}", "Currency", "INR"),
    )
    for one, first, other, second in rows:
        left, right = boxed.beside(0, 96), boxed.beside(100, 80)
        left.pair(one, first, (normal, bold(normal)), 32)
        right.pair(other, second, (normal, bold(normal)), 32)
        boxed.y = max(left.y, right.y) + 1
    flow.gap(38)
    columns = (
        EntryColumn("date", "Transaction\nDate", 24),
        EntryColumn("value_date", "Value Date", 24),
        EntryColumn("description", "Description", 54),
        EntryColumn("reference", "Reference\nNumber", 30),
        EntryColumn("debit", "Withdrawals", 24, _RIGHT),
        EntryColumn("credit", "Deposits", 24, _RIGHT),
        EntryColumn("balance", "Running\nBalance", 26, _RIGHT),
    )
    look = Look(normal, bold(normal, 0, "#ffffff"), Rules.HEAD, head_fill="#0b6fb8", band_fill="#eef6fb", padding=0.9)
    paper = Paper(columns, look, lambda day: f"{day:%Y-%m-%d}", left=11, nothing=rng.choice(("-", "0.00")), page_top=12)
    sheet = Sheet(flow.surface, flow.y, 188)
    print_entries(account, paper, sheet)
    tail = Flow(flow.surface, 11, min(sheet.y + 2, 284), 188)
    closing = f"Closing Balance: {grouped(account.closing)}"
    tail.line(f"Opening Balance: {grouped(account.opening)}    {closing}", bold(normal))
    return finished(flow, rng, account, sheet, head_truth(account))


LAYOUTS = tuple(
    Layout("BANK_STATEMENT", name, draw, held_apart=True, is_lesson=draw in (draw_branch_column, draw_both_sides))
    for name, draw in (
        ("branch_column", draw_branch_column),
        ("both_sides", draw_both_sides),
        ("running_balance", draw_running_balance),
    )
)
