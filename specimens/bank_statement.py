"""Statements of bank accounts: the columns of ten banks, in looks of our own."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens.account import BANKS, Account, invent_account
from specimens.bank_statement_more import MORE
from specimens.bank_statement_printouts import PRINTOUTS
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, SERIF, Style
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
    in_short,
    in_slashes,
    logo,
    spaced,
    without,
)
from specimens.surface import Align, Surface
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_ROWS_A_PAGE = 32


def draw_letter_head(rng: Random) -> Drawn:
    """The holder's address as in a letter, the account's data beside it, a summary at the end."""
    return draw_with_entries(rng, how_many(rng))


def draw_long(rng: Random, pages: int) -> Drawn:
    """The same with so many transactions that they fill at least so many pages."""
    return draw_with_entries(rng, pages * _ROWS_A_PAGE)


def draw_with_entries(rng: Random, count: int) -> Drawn:
    account = invent_account(rng, count, rng.choice((BANKS[0], BANKS[16], BANKS[18])))
    normal = Style(rng.uniform(7.4, 8.4), rng.choice(("Arimo", *SANS)))
    flow = new_flow(10, 12)
    logo(flow, rng, 10, 10, "#1f3f7a")
    flow.beside(14, 90).line(account.bank.name, bold(normal, 6, "#1f3f7a"))
    flow.gap(13)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 88), flow.beside(98, 92)
    account = replace(account, holder=rng.choice(("", "", "MR ", "MRS ")) + account.holder)
    left.lines((account.holder, *address), normal)
    pairs = [
        ("Account Branch", account.branch),
        ("Address", f"Shop No {rng.randint(1, 40)}, Main Road"),
        ("Phone no.", "1800 000 0000"),
        ("Currency", "INR"),
        ("Cust ID", str(rng.randint(10**7, 10**8))),
        ("Account No", account.number),
        ("Account Type", account.kind),
        ("RTGS/NEFT IFSC", f"{account.ifsc}    MICR : {account.micr}"),
    ]
    right.pairs(pairs, (normal, normal), 30)
    flow.y = max(left.y, right.y) + 2
    flow.line(f"From : {in_slashes(account.first)}    To : {in_slashes(account.last)}", normal)
    flow.line("Statement of account", bold(normal, 1), Align.RIGHT)
    columns = (
        EntryColumn("date", "Date", 15),
        EntryColumn("description", "Narration", 62),
        EntryColumn("reference", "Chq./Ref.No.", 34),
        EntryColumn("value_date", "Value Dt", 15),
        EntryColumn("debit", "Withdrawal Amt.", 23, _RIGHT),
        EntryColumn("credit", "Deposit Amt.", 23, _RIGHT),
        EntryColumn("balance", "Closing Balance", 26, _RIGHT),
    )
    look = Look(replace(normal, size=normal.size - 0.6), bold(normal, -0.6), rng.choice((Rules.COLUMNS, Rules.ALL)))
    paper = Paper(columns, look, in_short, breaks_words=True, repeats_header=rng.random() < 0.7, bottom=266)
    sheet = Sheet(flow.surface, flow.y, 190)
    print_entries(account, paper, sheet)
    _summary(sheet, account, normal)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _summary(sheet: Sheet, account: Account, style: Style) -> None:
    flow = Flow(sheet.surface, 10, sheet.y + 3, 190)
    if sheet.y > 260:
        sheet.surface.new_page()
        flow.y = 16
    flow.line("STATEMENT SUMMARY :-", bold(style))
    row = flow.y
    cells = (
        ("Opening Balance", grouped(account.opening)),
        ("Dr Count", str(sum(entry.is_debit for entry in account.entries))),
        ("Cr Count", str(sum(not entry.is_debit for entry in account.entries))),
        ("Debits", grouped(account.sum_of(debits=True))),
        ("Credits", grouped(account.sum_of(debits=False))),
        ("Closing Bal", grouped(account.closing)),
    )
    for number, (caption, value) in enumerate(cells):
        at = Flow(sheet.surface, 10 + 32 * number, row, 30)
        at.line(caption, style)
        at.line(value, style)


def draw_numbered(rng: Random) -> Drawn:
    """Ruled, rows numbered and set in the middle, newest first or last, money in captions' brackets."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[1], BANKS[13], BANKS[17])))
    normal = Style(rng.uniform(7.2, 8.2), rng.choice(SANS))
    flow = new_flow(12, 14)
    logo(flow, rng, 176, 10, "#b3541e")
    flow.line(account.bank.name, bold(normal, 7, "#b3541e"))
    flow.line("DETAILED STATEMENT", bold(normal, 2))
    flow.gap(2)
    pairs = (
        ("Account Name", account.holder),
        ("Account Number", f"{account.number} ( INR )"),
        ("Account Type", account.kind),
        ("Branch Name", account.branch),
        ("IFSC Code", account.ifsc),
        ("MICR Code", account.micr),
        ("Transaction Period", f"From {in_slashes(account.first)} To {in_slashes(account.last)}"),
    )
    flow.pairs(pairs, (bold(normal), normal), 38)
    flow.gap(3)
    columns = (
        EntryColumn("serial", "S No.", 9, Align.CENTER),
        EntryColumn("value_date", "Value Date", 19),
        EntryColumn("date", "Transaction\nDate", 19),
        EntryColumn("reference", "Cheque Number", 24),
        EntryColumn("description", "Transaction Remarks", 56),
        EntryColumn("debit", "Withdrawal\nAmount (INR)", 21, _RIGHT),
        EntryColumn("credit", "Deposit\nAmount (INR)", 21, _RIGHT),
        EntryColumn("balance", "Balance (INR)", 24, _RIGHT),
    )
    look = Look(normal, bold(normal), Rules.ALL, head_fill="#f2d9c8", is_middle=True)
    paper = Paper(
        columns, look, in_slashes, newest_first=rng.random() < 0.6, nothing=rng.choice(("0.00", "", "")), left=12
    )
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet)
    tail = Flow(flow.surface, 12, min(sheet.y + 3, 284), 186)
    tail.line("Legends: UPI - Unified Payments Interface, MMT - Mobile Money Transfer, CLG - Clearing", normal)
    return finished(flow, rng, account, sheet, head_truth(account))


def draw_split_dates(rng: Random) -> Drawn:
    """Dates that break over two lines in narrow columns, captions with colons one under the other."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[2], BANKS[16])))
    normal = Style(rng.uniform(7.8, 8.8), rng.choice((*SANS, *SERIF)))
    flow = new_flow(14, 12)
    logo(flow, rng, 14, 10, "#2455a6")
    flow.beside(14, 120).line(account.bank.name, bold(normal, 5, "#2455a6"))
    flow.gap(12)
    address = address_lines(rng, account)
    lines = ((("Account Name", account.holder), ("Address", address[0])), *(((("", line),)) for line in address[1:]))
    for pairs in lines:
        flow.pairs(pairs, (normal, normal), 44, ":" if pairs[0][0] else "")
    flow.pairs(
        (
            ("Date", in_slashes(account.last)),
            ("Account Number", account.number),
            ("Account Description", account.kind),
            ("Branch", account.branch),
            ("Drawing Power", "0.00"),
            ("Interest Rate(% p.a.)", "2.70"),
            ("CIF No.", str(rng.randint(10**10, 10**11))),
            ("IFS Code", account.ifsc),
            ("MICR Code", account.micr),
            (f"Balance as on {spaced(account.first)}", grouped(account.opening)),
        ),
        (normal, normal),
        44,
    )
    flow.gap(3)
    flow.line(f"Account Statement from {spaced(account.first)} to {spaced(account.last)}", bold(normal, 1))
    flow.gap(1)
    columns = (
        EntryColumn("date", "Txn Date", 13),
        EntryColumn("value_date", "Value\nDate", 13),
        EntryColumn("description", "Description", 52),
        EntryColumn("reference", "Ref No./Cheque\nNo.", 30),
        EntryColumn("debit", "Debit", 22, _RIGHT),
        EntryColumn("credit", "Credit", 22, _RIGHT),
        EntryColumn("balance", "Balance", 26, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.COLUMNS, Rules.ROWS)), padding=1.0)
    paper = Paper(columns, look, spaced, left=14, repeats_header=rng.random() < 0.5, page_top=12)
    sheet = Sheet(flow.surface, flow.y, 182)
    print_entries(account, paper, sheet)
    note = Flow(flow.surface, 14, min(sheet.y + 2, 286), 182)
    note.line("Please do not share your ATM, Debit/Credit card number, PIN and OTP with anyone.", normal)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def draw_opening_row(rng: Random) -> Drawn:
    """An opening balance as the first row, totals and the closing balance as the last ones."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[3], BANKS[9], BANKS[17])))
    normal = Style(rng.uniform(7.4, 8.6), rng.choice((*SANS, *NARROW)))
    flow = new_flow(12, 12)
    logo(flow, rng, 12, 10, "#8a1538")
    flow.beside(14, 120).line(account.bank.name, bold(normal, 5, "#8a1538"))
    flow.gap(12)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 86), flow.beside(96, 90)
    left.lines((account.holder, *address), normal)
    right.pairs(
        (
            ("Customer ID", str(rng.randint(10**8, 10**9))),
            ("IFSC Code", account.ifsc),
            ("MICR Code", account.micr),
            ("Nominee Registered", "Y"),
            ("Scheme", account.kind),
        ),
        (normal, normal),
        36,
    )
    flow.y = max(left.y, right.y) + 3
    period = f"for the period (From : {in_dashes(account.first)} To : {in_dashes(account.last)})"
    flow.line(f"Statement of Account No - {account.number} {period}", bold(normal), Align.CENTER)
    flow.gap(2)
    columns = (
        EntryColumn("date", "Tran Date", 19),
        EntryColumn("reference", "Chq No", 26),
        EntryColumn("description", "Particulars", 62),
        EntryColumn("debit", "Debit", 22, _RIGHT),
        EntryColumn("credit", "Credit", 22, _RIGHT),
        EntryColumn("balance", "Balance", 24, _RIGHT),
        EntryColumn("branch", "Init.\nBr", 11, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.HEAD, Rules.NONE, Rules.COLUMNS)), padding=1.0)
    paper = Paper(columns, look, in_dashes, left=12, opening_row="OPENING BALANCE", page_top=14, bottom=270)
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet)
    tail = Flow(flow.surface, 12, sheet.y, 186)
    _closing_rows(tail, account, normal)
    tail.gap(2)
    tail.line("Unless the constituent notifies the bank immediately of any discrepancy, it will be taken", normal)
    return finished(flow, rng, account, sheet, without(head_truth(account, address), "branch"))


def _closing_rows(flow: Flow, account: Account, style: Style) -> None:
    y = flow.y + 3
    surface: Surface = flow.surface
    surface.text(58, y, "TRANSACTION TOTAL", style)
    surface.text(139, y, grouped(account.sum_of(debits=True)), style, Align.RIGHT)
    surface.text(161, y, grouped(account.sum_of(debits=False)), style, Align.RIGHT)
    surface.text(58, y + 5, "CLOSING BALANCE", style)
    surface.text(185, y + 5, grouped(account.closing), style, Align.RIGHT)
    flow.y = y + 9


LAYOUTS = (
    Layout("BANK_STATEMENT", "letter_head", draw_letter_head),
    Layout("BANK_STATEMENT", "numbered", draw_numbered),
    Layout("BANK_STATEMENT", "split_dates", draw_split_dates),
    Layout("BANK_STATEMENT", "opening_row", draw_opening_row),
    *MORE,
    *PRINTOUTS,
)
