"""Ledger cards and ledger extracts of cooperative banks and societies: "To" and "By", short vouchers, initials."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from specimens.account import Account, Bank, invent_account
from specimens.flow import new_flow
from specimens.fonts import MONO, NARROW, SANS, SERIF, Style
from specimens.money import grouped, plain
from specimens.narrations import Narration
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    bold,
    finished,
    head_truth,
    in_dashes,
    in_short,
    in_slashes,
    without,
    without_paise,
)
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_SOCIETIES = (
    Bank("Shri Mahalaxmi Urban Co-operative Credit Society Ltd.", "ZZMC", "987"),
    Bank("Deccan Shetkari Sahakari Bank Ltd.", "ZZDS", "986"),
    Bank("Kaveri Merchants Co-operative Bank Ltd.", "ZZKM", "985"),
)
_TO = (
    "Self",
    "Cash",
    "Transfer",
    "Clearing",
    "Share A/c",
    "Locker Rent",
    "Pigmy A/c",
    "Service Charges",
    "Demand Draft",
)
_BY = ("Cash", "Transfer", "Clearing", "Interest", "Dividend", "Milk Bill", "Salary", "Neft Inward", "Deposit Closed")


def _posted(rng: Random, most: int, code: Callable[[Random], str]) -> Account:
    """Return an account whose movements are posted as a ledger's: what went out "To", what came in "By"."""
    account = invent_account(rng, rng.randint(6, most), rng.choice(_SOCIETIES))
    entries = []
    for entry in account.entries:
        text = f"To {rng.choice(_TO)}" if entry.is_debit else f"By {rng.choice(_BY)}"
        entries.append(replace(entry, narration=Narration(text, code(rng), (1, 2))))
    return replace(account, entries=tuple(entries))


def _short(rng: Random) -> str:
    return f"{rng.choice('PRTCV')}{rng.randint(1, 999)}"


def _figures(rng: Random) -> str:
    return str(rng.randint(11, 9999))


def _joined(rng: Random) -> str:
    return f"{rng.choice(('CR', 'DR', 'TR'))}-{rng.randint(1, 99)}/{rng.randint(1, 40)}"


def draw_society_card(rng: Random) -> Drawn:
    """A ruled card of a society: date, particulars, voucher, withdrawal, deposit, balance with its side, initials."""
    account = _posted(rng, 34, rng.choice((_short, _figures, _joined)))
    normal = Style(rng.uniform(7.6, 8.8), rng.choice((*SANS, *SERIF)))
    flow = new_flow(12, 13)
    flow.line(account.bank.name, bold(normal, 4), Align.CENTER)
    flow.line(f"Branch : {account.branch}", normal, Align.CENTER)
    flow.line(
        rng.choice(("SAVINGS LEDGER CARD", "MEMBER'S LEDGER CARD", "LEDGER EXTRACT")), bold(normal, 1), Align.CENTER
    )
    flow.gap(2)
    left, right = flow.beside(0, 108), flow.beside(116, 70)
    left.pairs((("Name", account.holder), ("A/c No.", account.number)), (normal, bold(normal)), 22)
    right.pairs(
        (("Ledger Folio", f"{rng.randint(2, 40)}/{rng.randint(1, 300)}"), ("Member No.", str(rng.randint(100, 9000)))),
        (normal, normal),
        24,
    )
    flow.y = max(left.y, right.y)
    flow.line(f"Period : {in_slashes(account.first)} to {in_slashes(account.last)}", normal)
    flow.gap(2)
    debit, credit = rng.choice(
        (("Withdrawal", "Deposit"), ("Debit", "Credit"), ("Dr. Rs.", "Cr. Rs."), ("Paid", "Received"))
    )
    code = EntryColumn("reference", rng.choice(("Vr. No.", "Voucher", "Ref", "Chq/Vr", "Scroll")), 15)
    text = EntryColumn("description", "Particulars", rng.choice((40, 60)))
    columns = (
        EntryColumn("date", "Date", 21),
        *((text, code) if rng.random() < 0.7 else (code, text)),
        EntryColumn("debit", debit, 26, _RIGHT),
        EntryColumn("credit", credit, 26, _RIGHT),
        EntryColumn(rng.choice(("balance", "balance_sided")), "Balance", 30, _RIGHT),
        EntryColumn("initials", rng.choice(("Initials", "Initial", "Sign")), 14),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.ALL, Rules.COLUMNS, Rules.ROWS)), padding=1.2)
    paper = Paper(columns, look, rng.choice((in_slashes, in_dashes, in_short)), left=12, bottom=270)
    paper = replace(
        paper,
        opening_row=rng.choice((None, "To Balance B/F", "By Balance B/F", "B/F")),
        show=rng.choice((grouped, plain, without_paise)),
        nothing=rng.choice(("", "", "-")),
    )
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, without(head_truth(account), "account_type", "ifsc", "micr"))


def draw_ledger_printout(rng: Random) -> Drawn:
    """A banking program's extract of the ledger: typewriter letters, narrow columns, hardly a rule."""
    account = _posted(rng, 60, rng.choice((_short, _figures)))
    normal = Style(rng.uniform(6.6, 7.6), rng.choice((*MONO, NARROW[0])))
    flow = new_flow(10, 12)
    flow.line(account.bank.name.upper(), bold(normal, 2))
    flow.line(f"BRANCH : {account.branch}     IFSC : {account.ifsc}", normal)
    title = rng.choice(("ACCOUNT LEDGER EXTRACT", "LEDGER ENQUIRY", "STATEMENT OF ACCOUNT (LEDGER)"))
    flow.line(f"{title} FROM {in_slashes(account.first)} TO {in_slashes(account.last)}", normal)
    flow.gap(1)
    flow.line(f"A/C NO : {account.number}", normal)
    flow.line(f"NAME   : {account.holder}", normal)
    flow.gap(2)
    flow.line("-" * 112, normal)
    columns = (
        EntryColumn("date", rng.choice(("DATE", "TRN DATE", "POST DT")), 22),
        EntryColumn("kind", "MODE", 11),
        EntryColumn("reference", rng.choice(("VR NO", "VCH NO", "REF", "INST")), 16),
        EntryColumn("description", "PARTICULARS", 54),
        EntryColumn("debit", rng.choice(("DEBIT", "WITHDRAWAL")), 26, _RIGHT),
        EntryColumn("credit", rng.choice(("CREDIT", "DEPOSIT")), 26, _RIGHT),
        EntryColumn(rng.choice(("balance", "balance_sided")), "BALANCE", 32, _RIGHT),
    )
    look = Look(normal, normal, rng.choice((Rules.NONE, Rules.HEAD)), padding=0.7)
    paper = Paper(columns, look, rng.choice((in_slashes, in_dashes)), left=10, bottom=272)
    paper = replace(
        paper,
        newest_first=rng.random() < 0.25,
        nothing=rng.choice(("", "0.00")),
        page_total=rng.choice((None, "Page Total")),
        repeats_header=rng.random() < 0.7,
    )
    sheet = Sheet(flow.surface, flow.y, 190)
    print_entries(account, paper, sheet)
    printed = {**head_truth(account), "bank_name": account.bank.name.upper()}
    return finished(flow, rng, account, sheet, without(printed, "account_type", "micr"))


LAYOUTS = (
    Layout("BANK_STATEMENT", "society_card", draw_society_card),
    Layout("BANK_STATEMENT", "ledger_printout", draw_ledger_printout),
)
