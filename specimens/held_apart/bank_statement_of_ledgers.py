"""A statement held apart: a society's ledger card with days and products."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.account import Account, Bank, invent_account
from specimens.bank_statement_of_deposits import Row, print_rows, row_truth, some_count, two_sides
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_paper import Sheet, broken
from specimens.statement_parts import bold, head_truth, in_slashes, truth_of, without
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT
_SOCIETIES = (
    Bank("Pragati Nagari Sahakari Bank Ltd", "ZZPN", "991"),
    Bank("Sharada Mahila Co-operative Bank Ltd", "ZZSM", "992"),
)


def draw_ledger_card(rng: Random) -> Drawn:
    """A ledger's folio on a lying sheet: vouchers, how many days a balance stood, what interest is reckoned on."""
    account = invent_account(rng, some_count(rng), rng.choice(_SOCIETIES))
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
    print_rows(sheet, columns, [(opening, {}), *rows], look, 194)
    flow.surface.text(10, sheet.y + 6, "Checked by : ____________", normal)
    flow.surface.text(287, sheet.y + 6, "Accountant", normal, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 130, 205, 7)
    printed = without(head_truth(account), "micr", "account_type")
    return Drawn(flow.surface, Form.PAGE, truth_of(account, sheet, {**printed, "bank_name": account.bank.name.upper()}))


def _ledger_row(rng: Random, account: Account, at: int, width: float, style: Style) -> Row:
    entry = account.entries[at]
    after = account.entries[at + 1].day if at + 1 < len(account.entries) else account.last
    stood = (after - entry.day).days
    text = " ".join(broken(f"{'To' if entry.is_debit else 'By'} {entry.narration.text}", width, style, anywhere=False))
    paid, received = two_sides(entry)
    voucher = f"{'P' if entry.is_debit else 'R'}{rng.randint(1, 999):03}"
    product = grouped(entry.balance * stood)
    cells = (f"{entry.day:%d.%m.%Y}", voucher, text, paid, received, grouped(entry.balance), "Cr", str(stood), product)
    return cells, row_truth(entry, text, voucher)


LAYOUTS = (Layout("BANK_STATEMENT", "ledger_card", draw_ledger_card, held_apart=True),)
"""A layout that no one may tune on: figures beside the balance that are none of it, wordings of its own."""
