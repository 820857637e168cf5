"""An account with linked deposits, and the parts of statements that print a balance among other figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random
from typing import TypeAlias

from sheaf.model.field import Value
from specimens import ornament
from specimens.account import Account, Bank, Entry, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_paper import SHOWN, Sheet, broken
from specimens.statement_parts import address_lines, bold, head_truth, spaced, truth_of
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_table, row_height

_RIGHT = Align.RIGHT
_PRIVATE = (Bank("DCB Bank Limited", "DCBL", "072"), Bank("Dhanlaxmi Bank Ltd", "DLXB", "048"))
Row: TypeAlias = tuple[tuple[str, ...], Mapping[str, Value]]
"""The cells of a row, and what the truth says of it: nothing where it is no transaction."""


def some_count(rng: Random) -> int:
    """Return a number of transactions that fill one to three pages."""
    return rng.choices((rng.randint(6, 14), rng.randint(15, 34), rng.randint(35, 60)), (35, 45, 20))[0]


def draw_linked_deposits(rng: Random) -> Drawn:
    """An account that sweeps into deposits: three balances in a row, the facts in a dark column at the right."""
    account = invent_account(rng, some_count(rng), rng.choice(_PRIVATE))
    normal = Style(rng.uniform(7.0, 7.6), rng.choice(("Source Sans 3", "Work Sans", "Hind")))
    ink = rng.choice(("#123a5a", "#4a2545", "#2d4a22"))
    flow = new_flow(11, 12)
    address = address_lines(rng, account)
    _linked_head(flow, rng, account, address, (normal, ink))
    flow.line("Your transactions with running funds", bold(normal, 2, ink))
    flow.gap(1)
    columns = (
        Column("Posted", 23),
        Column("What it was for", 70),
        Column("Spent", 23, _RIGHT),
        Column("Received", 23, _RIGHT),
        Column("Account\nbalance", 26, _RIGHT),
        Column("Linked\ndeposits", 23, _RIGHT),
    )
    deposits = Decimal(rng.randint(1, 40) * 5000)
    look = Look(normal, bold(normal, 0, "#ffffff"), Rules.ROWS, ink, None, "#cfd4d9", 0.15, 1.2)
    rows = [_linked_row(entry, deposits, columns[1].width - 3, normal) for entry in account.entries]
    sheet = Sheet(flow.surface, flow.y, 188)
    print_rows(sheet, columns, rows[::-1] if rng.random() < 0.5 else rows, look, 276)
    small = replace(normal, size=normal.size * 0.86)
    flow.surface.text(11, sheet.y + 5, "Deposits are broken in units of Rs. 1,000 when your account runs short.", small)
    ornament.specimen_mark(flow.surface, rng, rng.randint(60, 150), 291, 7)
    printed = head_truth(account, address)
    return Drawn(flow.surface, Form.PAGE, truth_of(account, sheet, printed))


def _linked_head(flow: Flow, rng: Random, account: Account, address: Sequence[str], type_: tuple[Style, str]) -> None:
    """Print to whom it goes at the left, and the account's facts white on dark at the right."""
    normal, ink = type_
    white = replace(normal, color="#ffffff")
    flow.surface.rectangle(126, 12, 73, 54, fill=ink)
    right = Flow(flow.surface, 130, 15, 66)
    right.line(account.bank.name, bold(white, 3))
    right.gap(1.5)
    facts = (
        ("Account", account.number),
        ("Product", account.kind),
        ("Branch", account.branch),
        ("IFSC", account.ifsc),
        ("MICR", account.micr),
        ("Customer", digits(rng, 8)),
        ("Statement of", f"{spaced(account.first)} to {spaced(account.last)}"),
    )
    for caption, value in facts:
        right.pair(caption, value, (white, bold(white)), 20, "")
    left = flow.beside(0, 108)
    left.gap(16)
    left.line(account.holder, bold(normal, 1))
    left.lines(address, normal)
    flow.y = 72


def _linked_row(entry: Entry, deposits: Decimal, width: float, style: Style) -> Row:
    paid, received = two_sides(entry)
    lines = broken(entry.narration.text, width, style, anywhere=False)
    cells = (spaced(entry.day), "\n".join(lines), paid, received, grouped(entry.balance), grouped(deposits))
    return cells, row_truth(entry, " ".join(lines), None)


def two_sides(entry: Entry) -> tuple[str, str]:
    amount = grouped(entry.amount)
    return (amount, "") if entry.is_debit else ("", amount)


def row_truth(entry: Entry, text: str, reference: str | None) -> Mapping[str, Value]:
    return dict.fromkeys(SHOWN) | {
        "date": f"{entry.day:%d/%m/%Y}",
        "description": " ".join(text.split()),
        "reference": reference,
        "debit" if entry.is_debit else "credit": plain(entry.amount),
        "balance": plain(entry.balance),
    }


def print_rows(sheet: Sheet, columns: Sequence[Column], rows: Sequence[Row], look: Look, bottom: float) -> None:
    """Print the table from where `sheet` stands, its captions on each page; a row without a truth is no transaction."""
    left = 10.0 if sheet.width > 200 else 11.0
    pending = list(rows)
    while pending:
        room = bottom - sheet.y - row_height([column.title for column in columns], columns, look)
        page: list[Row] = []
        while pending and (not page or row_height(pending[0][0], columns, look) <= room):
            room -= row_height(pending[0][0], columns, look)
            page.append(pending.pop(0))
        sheet.y = draw_table(sheet.surface, (left, sheet.y), columns, [cells for cells, _ in page], look)
        sheet.truth.extend(truth for _, truth in page if truth)
        if pending:
            sheet.surface.new_page()
            sheet.page += 1
            sheet.y = 14.0


LAYOUTS = (Layout("BANK_STATEMENT", "linked_deposits", draw_linked_deposits),)
