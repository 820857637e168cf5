"""Statements as cooperatives, payments banks and old programs print them: sentences, whole rupees, rows amid lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens.account import BANKS, Bank, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, NARROW, SANS, SERIF, Style
from specimens.money import grouped
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    footed,
    head_truth,
    how_many,
    in_dashes,
    in_short,
    in_slashes,
    stacked,
    with_month,
    without,
    without_paise,
)
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_SOCIETIES = (
    Bank("The Suvarna Nagrik Sahakari Bank Ltd.", "ZZSN", "993"),
    Bank("Pragati Urban Co-operative Bank Limited", "ZZPU", "992"),
    Bank("Utkal Grameen Bank", "ZZUG", "991"),
    Bank("Mitra Payments Bank Limited", "ZZMP", "990"),
)


def _with_month_above(day: date) -> str:
    return f"{day:%d %b}\n{day:%Y}"


def draw_sentence(rng: Random) -> Drawn:
    """An old program's print: account, holder and period in one sentence, hyphens for rules, dashes for nothing."""
    account = invent_account(rng, how_many(rng), rng.choice(_SOCIETIES[:3]))
    normal = Style(rng.uniform(6.8, 7.4), rng.choice(MONO))
    flow = new_flow(10, 12)
    flow.line(account.bank.name.upper(), bold(normal, 2))
    flow.line(f"BRANCH : {account.branch}", normal)
    flow.line(f"IFSC : {account.ifsc}   MICR : {account.micr}", normal)
    flow.gap(2)
    address = address_lines(rng, account)
    flow.line(account.holder, normal)
    flow.lines(address, normal)
    flow.gap(2)
    flow.line(f"Statement of Account No. {account.number}   Type : {account.kind}", normal)
    flow.line(f"for the period from {in_dashes(account.first)} to {in_dashes(account.last)}", normal)
    columns = (
        EntryColumn("date", "Date", 22),
        EntryColumn("description", "Particulars", 62),
        EntryColumn("reference", "Inst.No.", 28),
        EntryColumn("debit", "Debit", 24, _RIGHT),
        EntryColumn("credit", "Credit", 24, _RIGHT),
        EntryColumn("balance_sided", "Balance", 30, _RIGHT),
    )
    flow.line("-" * 110, normal)
    look = Look(normal, normal, Rules.NONE, padding=0.7, leading=1.2)
    paper = Paper(columns, look, in_dashes, left=10, nothing=rng.choice(("-", "", "0.00")), sides=("Dr", "Cr"))
    paper = replace(
        paper, opening_row="B/F", carried=("C/F", "B/F"), page_total=rng.choice(("Total", None)), bottom=268
    )
    sheet = Sheet(flow.surface, flow.y, 190)
    print_entries(account, replace(paper, repeats_header=rng.random() < 0.5), sheet)
    printed = {**head_truth(account, address), "bank_name": account.bank.name.upper()}
    return finished(flow, rng, account, sheet, printed)


def draw_amid_lines(rng: Random) -> Drawn:
    """Rows stand amid the lines of their narrations, nothing ruled, whole rupees without paise, a foot on each page."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[10], *_SOCIETIES[:2])))
    normal = Style(rng.uniform(7.4, 8.2), rng.choice((*SANS, *SERIF)))
    flow = new_flow(12, 14)
    flow.line(account.bank.name, bold(normal, 4, "#0b4ea2"))
    flow.gap(2)
    address = address_lines(rng, account)
    rows = (
        ("Primary Holder", account.holder, "Account No.", account.number),
        ("Address", ", ".join(address), "Branch", account.branch),
        ("Product", account.kind, "IFSC Code", account.ifsc),
        ("Mobile", "XXXXXX0000", "MICR Code", account.micr),
        ("Nominee", "No", "Period", f"{in_slashes(account.first)} - {in_slashes(account.last)}"),
    )
    for one, first, other, second in rows:
        left, right = flow.beside(0, 98), flow.beside(106, 80)
        left.pair(one, first, (normal, normal), 26)
        right.pair(other, second, (normal, normal), 24)
        flow.y = max(left.y, right.y)
    flow.gap(3)
    columns = (
        EntryColumn("date", "Transaction\nDate", 20),
        EntryColumn("value_date", "Value\nDate", 20),
        EntryColumn("reference", "Cheque No/\nReference No", 28),
        EntryColumn("description", "Description", 50),
        EntryColumn("debit", "Withdrawals\n(₹)", 22, _RIGHT),
        EntryColumn("credit", "Deposits\n(₹)", 22, _RIGHT),
        EntryColumn("balance", "Running Balance\n(₹)", 26, _RIGHT),
    )
    look = Look(normal, bold(normal), Rules.NONE, is_middle=True, padding=rng.choice((1.2, 1.8)))
    show = rng.choice((without_paise, grouped))
    paper = Paper(columns, look, in_slashes, show=show, left=12, newest_first=rng.random() < 0.3, bottom=270)
    foot = footed("Registered Office : Specimen Tower, Mumbai 400001", normal, 16, 284)
    foot(flow.surface, 1)
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet, foot)
    return finished(flow, rng, account, sheet, head_truth(account, (", ".join(address),)))


def draw_payments_bank(rng: Random) -> Drawn:
    """A wallet's bank: days in two lines, the side before its amount, the head in small captions without colons."""
    account = invent_account(rng, how_many(rng), _SOCIETIES[3])
    normal = Style(rng.uniform(7.8, 8.8), rng.choice(("Lato", "Roboto", "Work Sans", "Source Sans 3")))
    flow = new_flow(15, 15)
    flow.line(account.bank.name, bold(normal, 4, "#00337a"))
    flow.line(f"Savings Account Statement for {with_month(account.first)} to {with_month(account.last)}", normal)
    flow.gap(2)
    pairs = (
        ("Account Holder Name", account.holder),
        ("Account Number", account.number),
        ("IFSC Code", account.ifsc),
        ("Registered Mobile", "98XXXXXX00"),
        ("Opening Balance", grouped(account.opening)),
        ("Closing Balance", grouped(account.closing)),
    )
    stacked(flow, pairs, (Style(normal.size - 1, normal.font, 400, "#777777"), bold(normal)), rng.choice((2, 3)))
    flow.gap(2)
    columns = (
        EntryColumn("date", "Date", 18),
        EntryColumn("description", "Transaction Details", 84),
        EntryColumn("side", "Type", 18),
        EntryColumn("amount", "Amount (Rs.)", 28, _RIGHT),
        EntryColumn("balance", "Available Balance", 32, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ROWS, Rules.NONE)), line="#dddddd", padding=1.5)
    sides = rng.choice((("Debit", "Credit"), ("DR", "CR")))
    paper = Paper(columns, look, _with_month_above, left=15, newest_first=rng.random() < 0.5, sides=sides)
    sheet = Sheet(flow.surface, flow.y, 180)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, without(head_truth(account), "account_type", "micr", "branch"))


def draw_head_of_three(rng: Random) -> Drawn:
    """A head of three columns, abbreviations over the table's columns, short dates, a total after each page."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[7], BANKS[14], *_SOCIETIES[:3])))
    normal = Style(rng.uniform(7.0, 7.8), rng.choice((*NARROW, "Arimo", "Open Sans")))
    flow = new_flow(10, 12)
    flow.line(account.bank.name, bold(normal, 5), Align.CENTER)
    flow.line(f"{account.branch} BRANCH", normal, Align.CENTER)
    flow.line("Account Statement", bold(normal, 1), Align.CENTER)
    flow.gap(2)
    address = address_lines(rng, account)
    left, middle, right = flow.beside(0, 70), flow.beside(72, 58), flow.beside(132, 58)
    left.lines((account.holder, *address), normal)
    middle.pairs(
        (("A/c No", account.number), ("A/c Type", account.kind), ("CIF", "5" + account.micr)), (normal, normal), 0
    )
    right.pairs((("IFSC Code", account.ifsc), ("MICR", account.micr), ("Status", "Active")), (normal, normal), 0)
    flow.y = max(left.y, middle.y, right.y) + 2
    _dates(flow, account.first, account.last, normal)
    flow.gap(2)
    columns = (
        EntryColumn("serial", "Sr", 9),
        EntryColumn("date", "Txn Dt", 17),
        EntryColumn("value_date", "Val Dt", 17),
        EntryColumn("description", "Narration", 66),
        EntryColumn("reference", "Ref/Chq.No", 28),
        EntryColumn("debit", "Dr Amt", 22, _RIGHT),
        EntryColumn("credit", "Cr Amt", 22, _RIGHT),
        EntryColumn("balance", "Bal", 24, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.COLUMNS, Rules.NONE)), padding=1.0)
    paper = Paper(columns, look, in_short, left=10, nothing=rng.choice(("0.00", "", "-")), page_total="Page Total")
    sheet = Sheet(flow.surface, flow.y, 190)
    print_entries(account, replace(paper, repeats_header=rng.random() < 0.5, bottom=270), sheet)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _dates(flow: Flow, first: date, last: date, style: Style) -> None:
    left, right = flow.beside(0, 60), flow.beside(72, 60)
    left.pair("From Date", in_slashes(first), (style, style), 22)
    right.pair("To Date", in_slashes(last), (style, style), 22)
    flow.y = left.y


LAYOUTS = (
    Layout("BANK_STATEMENT", "sentence", draw_sentence),
    Layout("BANK_STATEMENT", "amid_lines", draw_amid_lines),
    Layout("BANK_STATEMENT", "payments_bank", draw_payments_bank),
    Layout("BANK_STATEMENT", "head_of_three", draw_head_of_three),
)
