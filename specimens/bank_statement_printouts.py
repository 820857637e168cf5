"""Statements as smaller banks print them: dot matrices, dates once a day, landscape sheets with many columns."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens.account import BANKS, invent_account
from specimens.flow import new_flow
from specimens.fonts import MONO, NARROW, SANS, Style
from specimens.money import grouped, plain
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    head_truth,
    how_many,
    in_dashes,
    in_short,
    in_slashes,
    with_month,
    without,
)
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_LANDSCAPE = (297.0, 210.0)


def draw_dates_once(rng: Random) -> Drawn:
    """A cooperative's print in which only the first transaction of a day is dated, sums at the foot of every page."""
    account = invent_account(rng, how_many(rng), BANKS[17])
    normal = Style(rng.uniform(7.6, 8.6), rng.choice((*MONO, "PT Sans Narrow")))
    flow = new_flow(14, 12)
    flow.line(account.bank.name.upper(), bold(normal, 4), Align.CENTER)
    flow.line(f"Branch : {account.branch}    IFSC : {account.ifsc}    MICR : {account.micr}", normal, Align.CENTER)
    flow.line("ACCOUNT STATEMENT", bold(normal, 1), Align.CENTER)
    flow.gap(2)
    flow.pairs(
        (
            ("A/C No", account.number),
            ("Name", account.holder),
            ("Account Type", account.kind),
            ("Period", f"{in_slashes(account.first)} To {in_slashes(account.last)}"),
        ),
        (normal, normal),
        30,
    )
    flow.gap(2)
    columns = (
        EntryColumn("date", "Date", 20),
        EntryColumn("description", "Particulars", 66),
        EntryColumn("reference", "Chq No", 30),
        EntryColumn("debit", "Withdrawals", 24, _RIGHT),
        EntryColumn("credit", "Deposits", 24, _RIGHT),
        EntryColumn("balance_sided", "Balance", 28, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.HEAD, Rules.NONE, Rules.COLUMNS)))
    paper = Paper(columns, look, in_slashes, dates_once=True, page_total="Page Total", left=14, bottom=268)
    paper = replace(paper, carried=("Balance C/F", "Balance B/F"), opening_row="Balance B/F")
    sheet = Sheet(flow.surface, flow.y, 182)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, {**head_truth(account), "bank_name": account.bank.name.upper()})


def draw_landscape(rng: Random) -> Drawn:
    """A landscape sheet with ten columns, time beside the date, the amount's kind before the amount."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[18], BANKS[13], BANKS[10])))
    normal = Style(rng.uniform(7.0, 7.8), rng.choice(SANS))
    flow = new_flow(12, 10, _LANDSCAPE)
    flow.line(account.bank.name, bold(normal, 5, "#7a3b00"))
    flow.line("Statement of Account", bold(normal, 1), Align.RIGHT)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 120), flow.beside(150, 120)
    left.lines((account.holder, *address), normal)
    right.pairs(
        (
            ("Account Number", account.number),
            ("Account Type", account.kind),
            ("Branch Name", account.branch),
            ("IFSC Code / MICR Code", f"{account.ifsc} / {account.micr}"),
            ("Statement Period", f"{with_month(account.first)} to {with_month(account.last)}"),
        ),
        (bold(normal), normal),
        46,
    )
    flow.y = max(left.y, right.y) + 3
    columns = (
        EntryColumn("serial", "Sr. No", 10, Align.CENTER),
        EntryColumn("date_time", "Transaction Date & Time", 34),
        EntryColumn("value_date", "Value Date", 22),
        EntryColumn("code", "Transaction Id", 24),
        EntryColumn("description", "Transaction Particulars", 84),
        EntryColumn("kind", "Channel", 14),
        EntryColumn("side", "Debit/Credit", 18, Align.CENTER),
        EntryColumn("amount", "Amount (INR)", 26, _RIGHT),
        EntryColumn("balance", "Running Balance (INR)", 34, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.ROWS)), head_fill="#f4e6d2")
    paper = Paper(columns, look, with_month, left=12, bottom=196, sides=rng.choice((("D", "C"), ("DR", "CR"))))
    sheet = Sheet(flow.surface, flow.y, 273)
    print_entries(account, replace(paper, newest_first=rng.random() < 0.4), sheet)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def draw_brackets(rng: Random) -> Drawn:
    """What went out stands in brackets, figures have no commas, years two digits, and nothing is ruled."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[9], BANKS[12], BANKS[16])))
    normal = Style(rng.uniform(8.0, 9.0), rng.choice((*NARROW, "Lato")))
    flow = new_flow(16, 18)
    flow.line(account.bank.name, bold(normal, 6, "#004b49"), Align.RIGHT)
    flow.line(account.holder, bold(normal, 2))
    flow.lines(address := address_lines(rng, account), normal)
    flow.gap(2)
    flow.line(f"Account No. {account.number}    {account.kind}    IFSC {account.ifsc}", normal)
    flow.line(f"Account Activity from {in_dashes(account.first)} to {in_dashes(account.last)}", bold(normal))
    flow.gap(3)
    columns = (
        EntryColumn("date", "Posting Date", 22),
        EntryColumn("description", "Description of Transaction", 88),
        EntryColumn("in_brackets", "Amount", 28, _RIGHT),
        EntryColumn("balance", "Balance", 32, _RIGHT),
    )
    look = Look(normal, bold(normal), Rules.NONE, padding=1.4)
    paper = Paper(
        columns, look, in_short, left=16, show=rng.choice((plain, grouped)), repeats_header=rng.random() < 0.5
    )
    sheet = Sheet(flow.surface, flow.y, 178)
    print_entries(account, replace(paper, opening_row="Opening Balance"), sheet)
    return finished(flow, rng, account, sheet, without(head_truth(account, address), "micr", "branch", "account_type"))


PRINTOUTS = (
    Layout("BANK_STATEMENT", "dates_once", draw_dates_once),
    Layout("BANK_STATEMENT", "landscape", draw_landscape),
    Layout("BANK_STATEMENT", "brackets", draw_brackets),
)
