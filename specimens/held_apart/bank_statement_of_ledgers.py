"""Two statements held apart: a society's ledger card with days and products, an account with linked deposits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.account import Account, Bank, Entry, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_paper import SHOWN, Sheet, broken
from specimens.statement_parts import address_lines, bold, head_truth, in_slashes, spaced, truth_of, without
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_table, row_height

_RIGHT = Align.RIGHT
_SOCIETIES = (
    Bank("Pragati Nagari Sahakari Bank Ltd", "ZZPN", "991"),
    Bank("Sharada Mahila Co-operative Bank Ltd", "ZZSM", "992"),
)
_PRIVATE = (Bank("DCB Bank Limited", "DCBL", "072"), Bank("Dhanlaxmi Bank Ltd", "DLXB", "048"))
_Row = tuple[tuple[str, ...], Mapping[str, Value]]


def _count(rng: Random) -> int:
    """Return a number of transactions that fill one to three pages."""
    return rng.choices((rng.randint(6, 14), rng.randint(15, 34), rng.randint(35, 60)), (35, 45, 20))[0]


def draw_ledger_card(rng: Random) -> Drawn:
    """A ledger's folio on a lying sheet: vouchers, how many days a balance stood, what interest is reckoned on."""
    account = invent_account(rng, _count(rng), rng.choice(_SOCIETIES))
    normal = Style(rng.uniform(7.6, 8.4), rng.choice(("IBM Plex Mono", "Inconsolata", "Space Mono")))
    flow = new_flow(10, 9, (297.0, 210.0))
    flow.line(account.bank.name.upper(), bold(normal, 3), Align.CENTER)
    flow.line(f"{account.branch} BRANCH", normal, Align.CENTER)
    flow.line("SAVINGS LEDGER - EXTRACT OF FOLIO", bold(normal, 1), Align.CENTER)
    flow.gap(2)
    left, right = flow.beside(0, 150), flow.beside(170, 107)
    left.pair("Member", account.holder, (normal, bold(normal)), 26)
    left.pair("S.B. A/c No.", account.number, (normal, normal), 26)
    right.pair("Ledger Folio", f"{rng.randint(1, 9)}/{rng.randint(10, 480)}", (normal, normal), 30)
    right.pair("IFSC", account.ifsc, (normal, normal), 30)
    right.pair("From", f"{in_slashes(account.first)}  To : {in_slashes(account.last)}", (normal, normal), 30)
    flow.y = max(left.y, right.y) + 3
    columns = (
        Column("Date", 25),
        Column("Vr. No.", 18),
        Column("Particulars", 84),
        Column("Paid\nRs.", 27, _RIGHT),
        Column("Received\nRs.", 27, _RIGHT),
        Column("Balance\nRs.", 31, _RIGHT),
        Column("Dr/Cr", 14, Align.CENTER),
        Column("Days", 13, _RIGHT),
        Column("Products", 38, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.COLUMNS, Rules.HEAD)), padding=0.9)
    rows = [_ledger_row(rng, account, at, columns[2].width - 2, normal) for at in range(len(account.entries))]
    opening = (f"{account.first:%d.%m.%Y}", "", "To Opening Balance", "", "", grouped(account.opening), "Cr", "", "")
    sheet = Sheet(flow.surface, flow.y, 277)
    _print(sheet, columns, [(opening, {}), *rows], look, 194)
    flow.surface.text(10, sheet.y + 6, "Checked by : ____________", normal)
    flow.surface.text(287, sheet.y + 6, "Accountant", normal, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 130, 205, 7)
    printed = without(head_truth(account), "micr", "account_type")
    return Drawn(flow.surface, Form.PAGE, truth_of(account, sheet, {**printed, "bank_name": account.bank.name.upper()}))


def _ledger_row(rng: Random, account: Account, at: int, width: float, style: Style) -> _Row:
    entry = account.entries[at]
    after = account.entries[at + 1].day if at + 1 < len(account.entries) else account.last
    stood = (after - entry.day).days
    text = " ".join(broken(f"{'To' if entry.is_debit else 'By'} {entry.narration.text}", width, style, anywhere=False))
    paid, received = _two_sides(entry)
    voucher = f"{'P' if entry.is_debit else 'R'}{rng.randint(1, 999):03}"
    product = grouped(entry.balance * stood)
    cells = (f"{entry.day:%d.%m.%Y}", voucher, text, paid, received, grouped(entry.balance), "Cr", str(stood), product)
    return cells, _truth(entry, text, voucher)


def draw_linked_deposits(rng: Random) -> Drawn:
    """An account that sweeps into deposits: three balances in a row, the facts in a dark column at the right."""
    account = invent_account(rng, _count(rng), rng.choice(_PRIVATE))
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
    _print(sheet, columns, rows[::-1] if rng.random() < 0.5 else rows, look, 276)
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


def _linked_row(entry: Entry, deposits: Decimal, width: float, style: Style) -> _Row:
    paid, received = _two_sides(entry)
    lines = broken(entry.narration.text, width, style, anywhere=False)
    cells = (spaced(entry.day), "\n".join(lines), paid, received, grouped(entry.balance), grouped(deposits))
    return cells, _truth(entry, " ".join(lines), None)


def _two_sides(entry: Entry) -> tuple[str, str]:
    amount = grouped(entry.amount)
    return (amount, "") if entry.is_debit else ("", amount)


def _truth(entry: Entry, text: str, reference: str | None) -> Mapping[str, Value]:
    return dict.fromkeys(SHOWN) | {
        "date": f"{entry.day:%d/%m/%Y}",
        "description": " ".join(text.split()),
        "reference": reference,
        "debit" if entry.is_debit else "credit": plain(entry.amount),
        "balance": plain(entry.balance),
    }


def _print(sheet: Sheet, columns: Sequence[Column], rows: Sequence[_Row], look: Look, bottom: float) -> None:
    """Print the table from where `sheet` stands, its captions on each page; a row without a truth is no transaction."""
    left = 10.0 if sheet.width > 200 else 11.0
    pending = list(rows)
    while pending:
        room = bottom - sheet.y - row_height([column.title for column in columns], columns, look)
        page: list[_Row] = []
        while pending and (not page or row_height(pending[0][0], columns, look) <= room):
            room -= row_height(pending[0][0], columns, look)
            page.append(pending.pop(0))
        sheet.y = draw_table(sheet.surface, (left, sheet.y), columns, [cells for cells, _ in page], look)
        sheet.truth.extend(truth for _, truth in page if truth)
        if pending:
            sheet.surface.new_page()
            sheet.page += 1
            sheet.y = 14.0


LAYOUTS = (
    Layout("BANK_STATEMENT", "ledger_card", draw_ledger_card, held_apart=True),
    Layout("BANK_STATEMENT", "linked_deposits", draw_linked_deposits, held_apart=True),
)
"""Layouts that no one may tune on: figures beside the balance that are none of it, wordings of their own."""
