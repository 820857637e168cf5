"""Statements that branches print: a cooperative's on endless paper, a cash credit account's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.account import BANKS, Account, Bank, Entry, invent_account
from specimens.bank_statement_portals import only_cheques_referred
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_blocks import owing, row_of
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    head_truth,
    in_dashes,
    in_short,
    in_slashes,
    truth_of,
    without,
)
from specimens.surface import Align, Surface
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_FANFOLD = (254.0, 304.8)
"""Ten by twelve inches."""
_WIDE = 106
"""Characters in a line."""
_TOWN_BANKS = (
    Bank("Shri Vardhaman Nagari Sahakari Bank Ltd", "ZZVN", "987"),
    Bank("Malnad Town Co-operative Bank Ltd", "ZZMT", "986"),
    Bank("The Kheda Peoples Co-op Bank Ltd", "ZZKP", "985"),
)


@dataclass(frozen=True, slots=True)
class _Printer:
    """How a dot matrix prints. With `is_short` years have two digits."""

    style: Style
    is_short: bool

    def day(self, day: date) -> str:
        return in_short(day) if self.is_short else in_dashes(day)


def draw_fanfold(rng: Random) -> Drawn:
    """Lines of characters on perforated paper: cut narrations, hyphens for rules, sums carried over every page."""
    account = only_cheques_referred(invent_account(rng, rng.randint(15, 70), rng.choice(_TOWN_BANKS)))
    account = replace(account, holder=account.holder.upper(), kind=rng.choice(("SAVINGS", "SB GENERAL", "CURRENT")))
    printer = _Printer(Style(rng.uniform(8.6, 9.4), rng.choice(MONO), color="#33333d"), rng.random() < 0.5)
    surface = Surface(*_FANFOLD)
    address = tuple(line.upper() for line in address_lines(rng, account))
    band, room = rng.choice((None, None, "#e6f1e6", "#eaf0f6")), rng.randint(38, 44)
    for start in range(0, len(account.entries), room):
        if start:
            surface.new_page()
        _paper(surface, band)
        head = [] if start else _head(rng, account, address, printer)
        lines = [account.bank.name.upper().center(_WIDE), *head, *_page(account, start, room, printer)]
        for number, line in enumerate(lines):
            surface.text(17, 16 + number * 4.23, line, printer.style)
    ornament.specimen_mark(surface, rng, rng.randint(60, 150), 299, 8)
    rows: list[Mapping[str, Value]] = [
        row_of(
            entry,
            {"description": _particulars(entry), "reference": entry.narration.reference or None},
        )
        for entry in account.entries
    ]
    printed = without({**head_truth(account, address), "bank_name": account.bank.name.upper()}, "micr")
    return Drawn(surface, Form.PAGE, truth_of(account, Sheet(surface, 0, 0, truth=rows), printed))


def _paper(surface: Surface, band: str | None) -> None:
    """Draw the holes of the feed and, on some paper, its bands."""
    if band is not None:
        for row in range(1, 24, 2):
            surface.rectangle(13, row * 12.7, _FANFOLD[0] - 26, 12.7, fill=band)
    for row in range(24):
        for x in (6.0, _FANFOLD[0] - 6):
            surface.circle(x, 6.35 + row * 12.7, 1.9, fill="#d9d9d9")
    for x in (12.7, _FANFOLD[0] - 12.7):
        surface.dashed_line(x, 0, x, _FANFOLD[1], "#c4c4c4")


def _head(rng: Random, account: Account, address: Sequence[str], printer: _Printer) -> list[str]:
    period = f"FROM {printer.day(account.first)} TO {printer.day(account.last)}"
    right = (
        f"BRANCH    : {account.branch}",
        f"IFSC CODE : {account.ifsc}",
        f"A/C TYPE  : {account.kind}",
        f"CUST ID   : {digits(rng, 7)}",
        f"PRINTED ON: {printer.day(account.last)}",
    )
    left = (account.holder, *address)
    count = max(len(left), len(right))
    padded = [(*texts, *("",) * (count - len(texts))) for texts in (left, right)]
    return [
        f"STATEMENT OF ACCOUNT {period}".center(_WIDE),
        "",
        *(f"{one[:62]:<64}{other}" for one, other in zip(*padded, strict=True)),
        "",
    ]


def _page(account: Account, start: int, room: int, printer: _Printer) -> Iterator[str]:
    """Yield the lines of a page from the account's number to the balance that is carried."""
    part = account.entries[start : start + room]
    before = account.entries[start - 1].balance if start else account.opening
    is_last = start + room >= len(account.entries)
    sums = [
        grouped(sum((entry.amount for entry in part if entry.is_debit is side), Decimal(0))) for side in (True, False)
    ]
    owner = f"A/C NO : {account.number}   NAME : {account.holder}"
    yield f"{owner[: _WIDE - 12]:<{_WIDE - 12}}PAGE : {start // room + 1}"
    yield "-" * _WIDE
    yield _cells("DATE", "PARTICULARS", "CHQ NO", "WITHDRAWAL", "DEPOSIT", "BALANCE   ")
    yield "-" * _WIDE
    yield _cells("", "B/F" if start else "OPENING BALANCE", "", "", "", _balance(before))
    for entry in part:
        shown = grouped(entry.amount)
        amounts = (shown, "") if entry.is_debit else ("", shown)
        words = (printer.day(entry.day), _particulars(entry), entry.narration.reference)
        yield _cells(*words, *amounts, _balance(entry.balance))
    yield "-" * _WIDE
    yield _cells("", "CLOSING BALANCE" if is_last else "C/F", "", *sums, _balance(part[-1].balance))
    yield "-" * _WIDE


def _cells(*texts: str) -> str:
    day, words, cheque, debit, credit, balance = texts
    return f"{day:<11}{words:<40} {cheque:<7}{debit:>14}{credit:>15}{balance:>18}"


def _particulars(entry: Entry) -> str:
    """Return what fits into the column: the program cuts the rest off."""
    return " ".join(entry.narration.text.upper()[:39].split())


def _balance(value: Decimal) -> str:
    return f"{grouped(abs(value))} {'DR' if value < 0 else 'CR'}"


def draw_cash_credit(rng: Random) -> Drawn:
    """A firm's cash credit account from the branch: always owing, limit and drawing power, a summary in counts."""
    count = rng.randint(15, 70)
    account = invent_account(rng, count, rng.choice((BANKS[2], BANKS[7], BANKS[14])))
    most = max(entry.balance for entry in account.entries)
    limit = Decimal((max(int(most), int(account.opening)) // 500_000 + 1) * 500_000)
    account = only_cheques_referred(owing(account, limit))
    business = invent_business(rng, state=account.person.address.state)
    kind = rng.choice(("CASH CREDIT", "CC-STOCK AND BOOK DEBTS", "CASH CREDIT HYPOTHECATION"))
    holder = f"M/S {business.trade_name.removeprefix('M/s ')}".upper()
    account = replace(account, holder=holder, kind=kind)
    normal = Style(rng.uniform(7.2, 7.9), rng.choice((*MONO[:2], "PT Sans Narrow", "Arimo")))
    flow = new_flow(10, 10)
    flow.line("STATEMENT OF ACCOUNT", bold(normal, 2), Align.CENTER)
    flow.line(account.bank.name.upper(), bold(normal, 4), Align.CENTER)
    flow.gap(3)
    address = [line.upper() for line in address_lines(rng, account)]
    _facts(flow, rng, account, address, normal, limit)
    columns = (
        EntryColumn("date", "Post Date", 18),
        EntryColumn("value_date", "Val Date", 18),
        EntryColumn("description", "Details", 62),
        EntryColumn("reference", "Chq.No.", 15),
        EntryColumn("debit", "Debit", 23, _RIGHT),
        EntryColumn("credit", "Credit", 23, _RIGHT),
        EntryColumn("balance_sided", "Balance", 31, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.COLUMNS, Rules.HEAD)), padding=0.9)
    show_date = rng.choice((in_short, in_slashes))
    paper = Paper(columns, look, show_date, opening_row="BROUGHT FORWARD :", sides=("DR", "CR"), bottom=272)
    paper = replace(paper, carried=("CARRIED FORWARD :", "BROUGHT FORWARD :"))
    sheet = Sheet(flow.surface, flow.y, 190)
    print_entries(account, paper, sheet)
    _counts(account, sheet, normal)
    printed = {**head_truth(account, address), "bank_name": account.bank.name.upper()}
    return finished(flow, rng, account, sheet, printed)


def _facts(flow: Flow, rng: Random, account: Account, address: Sequence[str], normal: Style, limit: Decimal) -> None:
    left, right = flow.beside(0, 92), flow.beside(100, 90)
    left.line(account.holder, bold(normal, 1))
    left.lines(address, normal)
    left.gap(2)
    left.pairs(
        (
            ("Limit", f"{plain(limit)}"),
            ("Drawing Power", f"{plain(limit * rng.choice((80, 90, 95)) / 100)}"),
            ("Int. Rate", f"{rng.choice((9, 10, 11))}.{rng.choice((15, 40, 75))} % p.a."),
        ),
        (normal, normal),
        30,
    )
    right.pairs(
        (
            ("Branch", account.branch),
            ("Branch Code", digits(rng, 5)),
            ("Account No", account.number),
            ("Product", account.kind),
            ("IFS Code", account.ifsc),
            ("MICR Code", account.micr),
            ("Currency", "INR"),
            ("Account Status", "OPEN"),
        ),
        (normal, normal),
        28,
    )
    flow.y = max(left.y, right.y) + 3
    flow.line(f"Statement From : {in_slashes(account.first)}  To : {in_slashes(account.last)}", bold(normal))
    flow.gap(2)


def _counts(account: Account, sheet: Sheet, normal: Style) -> None:
    """Print how many entries there were on each side, and their sums, on a new page when there is no room."""
    if sheet.y > 250:
        sheet.surface.new_page()
        sheet.y = 14
    end = Flow(sheet.surface, 10, sheet.y + 4, 120)
    owed = [entry.is_debit for entry in account.entries]
    end.line("Statement Summary", bold(normal, 1))
    end.pairs(
        (
            ("Brought Forward", _balance(account.opening)),
            ("Dr Count / Cr Count", f"{owed.count(True)} / {owed.count(False)}"),
            ("Total Debits", grouped(account.sum_of(debits=True))),
            ("Total Credits", grouped(account.sum_of(debits=False))),
            ("Closing Balance", _balance(account.closing)),
        ),
        (normal, normal),
        38,
    )
    end.line("** END OF STATEMENT **", normal)
    sheet.y = end.y


LAYOUTS = (
    Layout("BANK_STATEMENT", "fanfold", draw_fanfold),
    Layout("BANK_STATEMENT", "cash_credit", draw_cash_credit),
)
