"""One more statement held apart: a company's search result on the net."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.account import Bank, invent_account
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    bold,
    head_truth,
    in_slashes,
    truth_of,
    with_month,
    without,
)
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_COMPANIES = (Bank("ICICI Bank", "ICIC", "229"), Bank("RBL Bank Limited", "RATN", "176"))


def _count(rng: Random) -> int:
    """Return a number of transactions that fill one to four pages."""
    return rng.choices((rng.randint(6, 16), rng.randint(17, 45), rng.randint(46, 90)), (30, 45, 25))[0]


def draw_search_result(rng: Random) -> Drawn:
    """A company's bank on the net: the search over the table, lying sheet, the side before the amount."""
    account = invent_account(rng, _count(rng), rng.choice(_COMPANIES))
    normal = Style(rng.uniform(7.0, 7.8), rng.choice(("Roboto", "Public Sans", "Lato")))
    ink = rng.choice(("#b84a12", "#1f4e79", "#3a3a3a"))
    flow = new_flow(11, 11, (297.0, 210.0))
    flow.line(account.bank.name, bold(normal, 3, ink))
    flow.line("DETAILED STATEMENT", bold(normal, 1.5))
    flow.gap(2)
    pairs = (
        ("Account Number", f"{account.number} (INR) - {account.holder}"),
        ("IFSC Code", account.ifsc),
        ("Transaction Date from", f"{in_slashes(account.first)} to {in_slashes(account.last)}"),
        ("Transaction Type", "All"),
    )
    flow.pairs(pairs, (bold(normal), normal), 44)
    flow.gap(1)
    flow.line(f"Transactions List - {account.holder} (INR) - {account.number}", bold(normal, 0.5, ink))
    flow.gap(1)
    columns = (
        EntryColumn("serial", "No.", 10),
        EntryColumn("code", "Transaction ID", 27),
        EntryColumn("value_date", "Value Date", 23),
        EntryColumn("date_time", "Txn Posted Date", 33),
        EntryColumn("reference", "ChequeNo.", 42),
        EntryColumn("description", "Description", 78),
        EntryColumn("side", "Cr/Dr", 13, Align.CENTER),
        EntryColumn("amount", "Transaction\nAmount(INR)", 26, _RIGHT),
        EntryColumn("balance", "Available\nBalance(INR)", 28, _RIGHT),
    )
    look = Look(normal, bold(normal), Rules.ALL, "#e6e6e6", rng.choice((None, "#f6f6f6")), padding=1.0, line="#9a9a9a")
    paper = Paper(columns, look, rng.choice((in_slashes, with_month)), left=11, bottom=194, sides=("DR", "CR"))
    sheet = Sheet(flow.surface, flow.y, 275)
    print_entries(account, replace(paper, newest_first=rng.random() < 0.5), sheet)
    ornament.specimen_mark(flow.surface, rng, 130, 204, 7)
    printed = without(head_truth(account), "micr", "branch", "account_type")
    return Drawn(flow.surface, Form.PAGE, truth_of(account, sheet, printed))


LAYOUTS = (Layout("BANK_STATEMENT", "search_result", draw_search_result, held_apart=True),)
