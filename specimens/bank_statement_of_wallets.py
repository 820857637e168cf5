"""A statement of a payments bank that prints the balance before each movement and the one after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.account import Account, Bank, Entry, invent_account
from specimens.bank_statement_of_deposits import Row, print_rows, row_truth, some_count
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_paper import Sheet, broken
from specimens.statement_parts import bold, head_truth, in_slashes, truth_of, without
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT
_BANKS = (Bank("Airtel Payments Bank Limited", "AIRP", "988"), Bank("Fino Payments Bank Limited", "FINO", "989"))


def draw_before_and_after(rng: Random) -> Drawn:
    """Each row has what was there, what moved with its sign, and what is there now; and whether it went through."""
    account = invent_account(rng, some_count(rng), rng.choice(_BANKS))
    normal = Style(rng.uniform(7.0, 7.6), rng.choice(("Lato", "Work Sans", "Hind")))
    ink = rng.choice(("#b3261e", "#3b2a7a", "#0f5c4d"))
    flow = new_flow(11, 12)
    flow.line(account.bank.name, bold(normal, 5, ink))
    flow.line("Your money, movement by movement", normal)
    flow.gap(3)
    facts = (
        ("Customer", account.holder),
        ("Savings a/c no.", account.number),
        ("IFSC", account.ifsc),
        ("Between", f"{in_slashes(account.first)} and {in_slashes(account.last)}"),
    )
    for caption, value in facts:
        flow.pair(caption, value, (normal, bold(normal)), 26, "")
    flow.gap(3)
    columns = (
        Column("Date and time", 27),
        Column("Order id", 25),
        Column("Remark", 58),
        Column("Before", 24, _RIGHT),
        Column("Moved", 24, _RIGHT),
        Column("After", 24, _RIGHT),
        Column("Result", 14),
    )
    look = Look(normal, bold(normal, 0, ink), Rules.HEAD, None, "#f3f3f6", "#b9bdc6", 0.15, 1.1)
    rows = [_row(rng, entry, columns[2].width - 3, normal) for entry in account.entries]
    sheet = Sheet(flow.surface, flow.y, 196)
    print_rows(sheet, columns, rows[::-1] if rng.random() < 0.5 else rows, look, 274)
    small = replace(normal, size=normal.size * 0.86)
    flow.surface.text(11, sheet.y + 5, "OK: done. Anything else is not shown here.", small)
    ornament.specimen_mark(flow.surface, rng, rng.randint(60, 150), 291, 7)
    return Drawn(flow.surface, Form.PAGE, truth_of(account, sheet, _printed(account)))


def _printed(account: Account) -> Mapping[str, Value]:
    # The caption of its number says what kind of account it is.
    return {**without(head_truth(account), "micr", "branch"), "account_type": "Savings a/c"}


def _row(rng: Random, entry: Entry, width: float, style: Style) -> Row:
    lines = broken(entry.narration.text, width, style, anywhere=False)
    order = digits(rng, 12)
    before = entry.balance + (entry.amount if entry.is_debit else -entry.amount)
    moved = f"{'-' if entry.is_debit else '+'}{grouped(entry.amount)}"
    time = f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"
    day = f"{in_slashes(entry.day)} {time}"
    cells = (day, order, "\n".join(lines), grouped(before), moved, grouped(entry.balance), "OK")
    return cells, row_truth(entry, " ".join(lines), order)


LAYOUTS = (Layout("BANK_STATEMENT", "before_and_after", draw_before_and_after),)
