"""Further statements of bank accounts that were never used in tuning: other banks' columns, passbooks, long sheets."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens.account import BANKS, invent_account
from specimens.flow import new_flow
from specimens.fonts import MONO, Style
from specimens.money import grouped, plain
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    bold,
    finished,
    head_truth,
    how_many,
    in_dashes,
    without,
)
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_PASSBOOK = (148.0, 210.0)


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
    Layout("BANK_STATEMENT", "passbook_page", draw_passbook_page, held_apart=True),
    Layout("BANK_STATEMENT", "wide_listing", draw_wide_listing, held_apart=True),
)
