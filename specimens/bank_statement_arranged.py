"""Statements with columns in unusual orders: sides in columns of their own, two dates in one cell, balances first."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.account import BANKS, Bank, invent_account
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
    in_slashes,
    without,
)
from specimens.surface import Align, Surface
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_OWN = (Bank("Navjyoti Co-operative Bank Ltd", "ZZNC", "995"), Bank("Dakshin Payments Bank", "ZZDP", "994"))


def draw_side_twice(rng: Random) -> Drawn:
    """Amount and balance, each with its side in the next column; the newest entry may come first."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[4], _OWN[1])))
    normal = Style(rng.uniform(7.6, 8.4), rng.choice(("Public Sans", "Noto Serif", "Lato")))
    flow = new_flow(13, 18)
    surface: Surface = flow.surface
    surface.circle(190, 18, 6, fill="#d11f2f")
    flow.line(account.holder, bold(normal, 2))
    address = address_lines(rng, account)
    flow.lines(address, normal)
    flow.gap(2)
    flow.line(account.bank.name, bold(normal, 4))
    pairs = (
        ("Account No.", account.number),
        ("A/c Type", account.kind),
        ("Branch", account.branch),
        ("RTGS / NEFT IFSC", account.ifsc),
        ("Period", f"From {in_slashes(account.first)} To {in_slashes(account.last)}"),
    )
    flow.pairs(pairs, (normal, normal), 40)
    flow.gap(3)
    columns = (
        EntryColumn("serial", "Sl. No.", 10),
        EntryColumn("date", "Date", 20),
        EntryColumn("description", "Description", 68),
        EntryColumn("reference", "Chq / Ref number", 34),
        EntryColumn("amount", "Amount", 22, _RIGHT),
        EntryColumn("side", "Dr / Cr", 10, Align.CENTER),
        EntryColumn("balance", "Balance", 24, _RIGHT),
        EntryColumn("balance_side", "Dr / Cr", 10, Align.CENTER),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.NONE)), is_middle=rng.random() < 0.5)
    paper = Paper(
        columns,
        look,
        in_slashes,
        left=13,
        newest_first=rng.random() < 0.4,
        sides=("DR", "CR"),
        repeats_header=rng.random() < 0.5,
    )
    sheet = Sheet(flow.surface, flow.y, 184)
    print_entries(account, paper, sheet)
    tail = Flow(flow.surface, 13, min(sheet.y + 3, 286), 184)
    tail.line(f"Opening balance as on {in_slashes(account.first)} : INR {grouped(account.opening)}", normal)
    return finished(flow, rng, account, sheet, without(head_truth(account, address), "micr"))


def draw_two_scripts(rng: Random) -> Drawn:
    """Captions in Hindi and English, the value date in brackets behind the date's caption."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[14], _OWN[0])))
    normal = Style(rng.uniform(7.8, 8.6), rng.choice(("Hind", "Mukta", "Noto Sans")))
    flow = new_flow(12, 12)
    ornament.emblem(flow.surface, 24, 20, 10, "#996515")
    flow.line(account.bank.name, bold(normal, 5, "#5c3d00"), Align.CENTER)
    flow.line("खाता विवरण / Statement of Account", bold(normal, 1), Align.CENTER)
    flow.gap(8)
    address = ", ".join(address_lines(rng, account))
    flow.pairs(
        (
            ("खाताधारक का नाम / Name of Account Holder", account.holder),
            ("पता / Address", address),
            ("खाता संख्या / Account No.", account.number),
            ("खाते का प्रकार / Account Type", account.kind),
            ("शाखा / Branch", account.branch),
            ("IFSC", account.ifsc),
            ("MICR", account.micr),
            ("अवधि / Period", f"{in_slashes(account.first)} to {in_slashes(account.last)}"),
        ),
        (normal, normal),
        72,
    )
    flow.gap(3)
    columns = (
        EntryColumn("date", "दिनांक\nDate", 20),
        EntryColumn("description", "विवरण\nParticulars", 62),
        EntryColumn("reference", "Ref No./\nCheque No.", 28),
        EntryColumn("kind", "Transaction\nType", 20),
        EntryColumn("debit", "नामे\nDebit(Rs)", 22, _RIGHT),
        EntryColumn("credit", "जमा\nCredit(Rs)", 22, _RIGHT),
        EntryColumn("balance", "शेष\nBalance(Rs)", 24, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.COLUMNS)))
    paper = Paper(
        columns, look, in_slashes, left=12, carried=("Carried Forward", "Brought Forward"), repeats_header=True
    )
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, head_truth(account, (address,)))


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


LAYOUTS = (
    Layout("BANK_STATEMENT", "side_twice", draw_side_twice),
    Layout("BANK_STATEMENT", "two_scripts", draw_two_scripts),
    Layout("BANK_STATEMENT", "two_dates_in_one", draw_two_dates_in_one),
    Layout("BANK_STATEMENT", "balance_first", draw_balance_first),
)
