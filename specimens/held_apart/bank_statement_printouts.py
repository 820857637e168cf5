"""Further statements of bank accounts that were never used in tuning: other banks' columns, passbooks, long sheets."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens.account import BANKS, invent_account
from specimens.flow import new_flow
from specimens.fonts import MONO, NARROW, SANS, SERIF, Style
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
    in_slashes,
    without,
)
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_PASSBOOK = (148.0, 210.0)


def draw_two_dates_in_one(rng: Random) -> Drawn:
    """The value date in brackets behind the date, the branch's data in a row of cells, rupees in the captions."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[14], BANKS[7])))
    normal = Style(rng.uniform(7.0, 8.0), rng.choice((*NARROW, *SERIF)))
    flow = new_flow(11, 15)
    flow.line(account.bank.name, bold(normal, 5, "#5a1f6e"), Align.CENTER)
    flow.line(f"{account.branch} Branch, IFSC Code : {account.ifsc}, MICR Code : {account.micr}", normal, Align.CENTER)
    flow.rule()
    flow.gap(3)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 100), flow.beside(112, 76)
    left.lines((account.holder, *address), normal)
    right.pairs((("A/C Number", account.number), ("A/C Type", account.kind)), (normal, bold(normal)), 26)
    right.line(f"Statement for {in_slashes(account.first)} to {in_slashes(account.last)}", normal)
    flow.y = max(left.y, right.y) + 4
    columns = (
        EntryColumn("date_value", "Date(Value Date)", 38),
        EntryColumn("description", "Particulars", 58),
        EntryColumn("reference", "Ref No./Cheque No.", 32),
        EntryColumn("kind", "Transaction\nType", 18),
        EntryColumn("debit", "Debit(Rs)", 22, _RIGHT),
        EntryColumn("credit", "Credit(Rs)", 22, _RIGHT),
        EntryColumn("balance", "Balance(Rs)", 25, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.ROWS, Rules.HEAD)), padding=0.8)
    paper = Paper(columns, look, lambda day: f"{day:%d-%b-%y}", left=11, nothing=rng.choice(("", "-")), bottom=276)
    sheet = Sheet(flow.surface, flow.y, 188)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def draw_passbook_page(rng: Random) -> Drawn:
    """A passbook's small pages: no head over the table but the holder's line, balances carried from page to page."""
    account = invent_account(rng, rng.randint(8, 60), rng.choice((BANKS[5], BANKS[16], BANKS[17])))
    normal = Style(rng.uniform(6.4, 7.2), rng.choice(MONO))
    flow = new_flow(7, 10, _PASSBOOK)
    flow.line(f"{account.bank.name}", bold(normal, 2))
    flow.line(f"A/C NO. {account.number}    {account.holder}", normal)
    flow.line(f"IFSC {account.ifsc}    MICR {account.micr}", normal)
    flow.gap(3)
    columns = (
        EntryColumn("date", "DATE", 20),
        EntryColumn("description", "PARTICULARS", 44),
        EntryColumn("debit", "WITHDRAWN", 23, _RIGHT),
        EntryColumn("credit", "DEPOSITED", 23, _RIGHT),
        EntryColumn("balance_sided", "BALANCE", 27, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.NONE, Rules.COLUMNS)), padding=0.7)
    paper = Paper(columns, look, in_dashes, left=7, bottom=198, page_top=12, carried=("C/F", "B/F"), opening_row="B/F")
    sheet = Sheet(flow.surface, flow.y, 134)
    print_entries(account, replace(paper, show=rng.choice((plain, grouped)), sides=("Dr", "Cr")), sheet)
    printed = without(head_truth(account), "branch", "account_type", "statement_from", "statement_to")
    return finished(flow, rng, account, sheet, printed)


def draw_balance_first(rng: Random) -> Drawn:
    """A business account's sheet: the balance before the amount, the side as a word, the oldest row at the foot."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[10], BANKS[13], BANKS[18])), may_overdraw=True)
    normal = Style(rng.uniform(7.4, 8.4), rng.choice(SANS))
    flow = new_flow(13, 16)
    flow.line("Account Statement", bold(normal, 7, "#22304a"))
    flow.line(account.bank.name, Style(normal.size + 1, normal.font, 400, "#22304a"))
    flow.gap(4)
    flow.pairs(
        (
            ("Account holder", account.holder),
            ("Account number", account.number),
            ("Scheme", account.kind),
            ("Branch", account.branch),
            ("IFSC", account.ifsc),
            ("Period", f"{in_dashes(account.first)} - {in_dashes(account.last)}"),
        ),
        (Style(normal.size, normal.font, 400, "#707070"), bold(normal)),
        40,
        "",
    )
    flow.gap(4)
    columns = (
        EntryColumn("date", "Booking Date", 22),
        EntryColumn("description", "Details of Transaction", 76),
        EntryColumn("balance", "Account Balance", 30, _RIGHT),
        EntryColumn("side", "Debit / Credit", 22, Align.CENTER),
        EntryColumn("amount", "Transaction Amount", 32, _RIGHT),
    )
    look = Look(normal, bold(normal), Rules.ROWS, line="#c9ced6", padding=1.5, is_middle=True)
    paper = Paper(columns, look, in_slashes, newest_first=True, left=13, sides=("Debit", "Credit"))
    sheet = Sheet(flow.surface, flow.y, 182)
    print_entries(account, replace(paper, repeats_header=rng.random() < 0.5), sheet)
    return finished(flow, rng, account, sheet, without(head_truth(account), "micr"))


def draw_wide_listing(rng: Random) -> Drawn:
    """A teller's listing on a landscape sheet, days printed once, page totals, columns of codes between the others."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[15], BANKS[6], BANKS[8])))
    normal = Style(rng.uniform(7.0, 7.8), rng.choice((*MONO, "PT Sans Narrow")))
    flow = new_flow(10, 10, (297.0, 210.0))
    flow.line(account.bank.name, bold(normal, 2))
    flow.line(f"BRANCH : {account.branch}", normal)
    flow.line(f"STATEMENT OF ACCOUNT NO : {account.number}   NAME : {account.holder}", normal)
    flow.line(f"IFSC : {account.ifsc}   MICR : {account.micr}   ACCOUNT TYPE : {account.kind}", normal)
    flow.line(f"FROM DATE : {in_dashes(account.first)}   TO DATE : {in_dashes(account.last)}", normal)
    flow.gap(3)
    columns = (
        EntryColumn("date", "Tran Date", 22),
        EntryColumn("code", "Tran Id", 24),
        EntryColumn("description", "Transaction Particulars", 92),
        EntryColumn("branch", "Init. Br", 14),
        EntryColumn("reference", "Instrument No", 38),
        EntryColumn("debit", "Withdrawal Amt", 28, _RIGHT),
        EntryColumn("credit", "Deposit Amt", 28, _RIGHT),
        EntryColumn("balance_sided", "Balance Amount", 31, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.HEAD, Rules.NONE, Rules.ALL)))
    paper = Paper(columns, look, in_dashes, left=10, bottom=196, page_top=12, page_total="Page Total", dates_once=True)
    sheet = Sheet(flow.surface, flow.y, 277)
    print_entries(account, replace(paper, opening_row="Opening Balance", sides=("DR", "CR")), sheet)
    return finished(flow, rng, account, sheet, head_truth(account))


LAYOUTS = (
    Layout("BANK_STATEMENT", "two_dates_in_one", draw_two_dates_in_one, held_apart=True),
    Layout("BANK_STATEMENT", "passbook_page", draw_passbook_page, held_apart=True),
    Layout("BANK_STATEMENT", "balance_first", draw_balance_first, held_apart=True),
    Layout("BANK_STATEMENT", "wide_listing", draw_wide_listing, held_apart=True),
)
