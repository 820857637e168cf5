"""A foreign bank's posted statement: a window's address, facts in a strip, deposits first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.account import Account, Bank, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_paper import EntryColumn, PageHead, Paper, Sheet, print_entries
from specimens.statement_parts import address_lines, head_truth, how_many, truth_of
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_BANKS = (
    Bank("Meridian Orient Bank", "ZZMO", "901"),
    Bank("The Albion & Eastern Banking Corporation Limited", "ZZAE", "902"),
    Bank("Nordhaven Bank AG", "ZZNH", "903"),
    Bank("First Harbour Bank N.A.", "ZZFH", "904"),
)
"""Banks of other countries that do not exist."""
_KINDS = (
    "Premier Savings",
    "SAVINGS ACCOUNT - RESIDENT",
    "Employee Banking Savings",
    "NRO Savings Account",
    "Business Current Account",
)
_DAYS: tuple[Callable[[date], str], ...] = (
    lambda day: f"{day:%d %b %y}",
    lambda day: f"{day:%d%b%y}".upper(),
    lambda day: f"{day:%d %b %Y}".upper(),
    lambda day: f"{day:%d-%b-%y}",
)


@dataclass(frozen=True, slots=True)
class _Style:
    """How the statement is printed."""

    normal: Style
    bold: Style
    small: Style
    color: str
    day: Callable[[date], str]


def draw_foreign_bank(rng: Random) -> Drawn:
    account = _invent(rng)
    style = _style(rng)
    flow = new_flow(rng.uniform(13, 18), 13)
    printed = _letter(flow, rng, account, style)
    _strip(flow, rng, account, style)
    paper = _paper(rng, flow, style)
    sheet = Sheet(flow.surface, flow.y, flow.width)
    print_entries(account, paper, sheet, _later_head(account, style, flow))
    flow.y = sheet.y
    _sums(flow, rng, account, paper)
    _foot(flow, rng, account, style)
    ornament.specimen_mark(flow.surface, rng, rng.randint(60, 150), 293, 7)
    return Drawn(flow.surface, Form.PAGE, truth_of(account, sheet, printed))


def _invent(rng: Random) -> Account:
    """Return an account of a foreign bank's branch; its code has digits only after the nought."""
    bank = rng.choice(_BANKS)
    account = invent_account(rng, how_many(rng), bank)
    kind = rng.choice(_KINDS)
    return replace(account, kind=kind, ifsc=f"{bank.prefix}00{digits(rng, 5)}", number=_number(rng))


def _number(rng: Random) -> str:
    return rng.choice("1234567") + digits(rng, rng.choice((10, 11)))


def _style(rng: Random) -> _Style:
    normal = Style(rng.uniform(7.8, 8.8), rng.choice(SANS))
    color = rng.choice(("#0b5d3b", "#7a1f2b", "#12396b", "#3a3a3a", "#006a8e"))
    bold = replace(normal, weight=700)
    return _Style(normal, bold, replace(normal, size=normal.size - 1.3), color, rng.choice(_DAYS))


def _letter(flow: Flow, rng: Random, account: Account, style: _Style) -> Mapping[str, Value]:
    """Print the bank's name at the right, the address for the envelope's window; return the truth of the head."""
    surface, edge = flow.surface, flow.left + flow.width
    for step in range(3):
        surface.rectangle(edge - 4 - 4.5 * step, flow.y, 3.6, 3.6, fill=style.color, opacity=1 - 0.3 * step)
    surface.text(edge, flow.y + 10, account.bank.name, replace(style.bold, size=12, color=style.color), Align.RIGHT)
    surface.text(
        edge, flow.y + 14, rng.choice(("India", "Personal Banking", "www.example.in")), style.small, Align.RIGHT
    )
    flow.gap(22)
    title = rng.choice(("Account Statement", "STATEMENT OF ACCOUNT", "Consolidated Account Statement"))
    flow.line(title, replace(style.bold, size=13))
    flow.gap(5)
    left = flow.beside(6, flow.width * 0.5)
    left.line(account.holder, style.bold)
    address = address_lines(rng, account)
    left.lines(address, style.normal)
    right = flow.beside(flow.width * 0.6, flow.width * 0.4)
    pairs = [
        (rng.choice(("Statement Date", "Date of Issue")), style.day(account.last + timedelta(days=rng.randint(1, 4)))),
        (rng.choice(("Statement Period", "Period")), f"{style.day(account.first)} to {style.day(account.last)}"),
        (rng.choice(("Customer Number", "Relationship No.")), digits(rng, 8)),
        (rng.choice(("Nominee", "Nomination")), rng.choice(("Registered", "Not Registered"))),
    ]
    right.pairs(pairs[: rng.randint(2, 4)], (style.normal, style.normal), 29)
    flow.y = max(left.y, right.y) + 7
    return head_truth(account, address)


def _strip(flow: Flow, rng: Random, account: Account, style: _Style) -> None:
    """Print what is known of the account: captions in one row, values in the next."""
    facts = [
        (rng.choice(("Account Type", "Product")), account.kind, 40),
        (rng.choice(("Account Number", "Account No.")), account.number, 34),
        ("Currency", "INR", 16),
        (rng.choice(("Branch", "Branch Name")), account.branch, 36),
        (rng.choice(("IFSC", "IFS Code", "RTGS / NEFT IFSC")), account.ifsc, 30),
        (rng.choice(("MICR", "MICR Code")), account.micr, 24),
    ]
    whole = sum(share for *_, share in facts)
    columns = [Column(caption, share / whole * flow.width) for caption, _, share in facts]
    look = Look(style.normal, style.small, Rules.HEAD, "#eeeeee", line=style.color, thickness=0.35)
    flow.table(columns, ([value for _, value, _ in facts],), look)
    flow.gap(5)


def _paper(rng: Random, flow: Flow, style: _Style) -> Paper:
    columns = (
        EntryColumn("date", "Date", 20),
        EntryColumn("description", rng.choice(("Transaction Details", "Details", "Description")), 68),
        EntryColumn("value_date", rng.choice(("Value Date", "Value")), 20),
        EntryColumn("credit", rng.choice(("Deposits", "Deposit", "Paid In")), 25, Align.RIGHT),
        EntryColumn("debit", rng.choice(("Withdrawals", "Withdrawal", "Paid Out")), 25, Align.RIGHT),
        EntryColumn("balance", "Balance", 27, Align.RIGHT),
    )
    head = replace(style.bold, color="#ffffff")
    look = Look(style.normal, head, Rules.HEAD, style.color, line=style.color, leading=rng.uniform(1.15, 1.4))
    brought = rng.choice(("BALANCE FORWARD", "BALANCE BROUGHT FORWARD", "Opening Balance"))
    return Paper(
        columns,
        look,
        style.day,
        carried=("BALANCE CARRIED FORWARD", "BALANCE BROUGHT FORWARD"),
        opening_row=brought,
        dates_once=rng.random() < 0.4,
        left=flow.left,
        bottom=274.0,
    )


def _later_head(account: Account, style: _Style, flow: Flow) -> PageHead:
    """Return what prints the head of a further page."""

    def head(surface: Surface, page: int) -> float:
        edge = flow.left + flow.width
        surface.text(flow.left, 14, f"Account Number {account.number}", style.normal)
        surface.text(edge, 14, account.bank.name, replace(style.bold, color=style.color), Align.RIGHT)
        surface.text(flow.left, 290, f"Page {page}", style.small)
        return 20.0

    return head


def _sums(flow: Flow, rng: Random, account: Account, paper: Paper) -> None:
    """Print the sums of both sides and the last balance under the table's columns."""
    whole = sum(column.share for column in paper.columns)
    columns = [Column("", column.share / whole * flow.width, column.align) for column in paper.columns]
    sums = (grouped(account.sum_of(debits=False)), grouped(account.sum_of(debits=True)), grouped(account.closing))
    look = replace(paper.look, body=replace(paper.look.body, weight=700), rules=Rules.HEAD)
    cells = (("", rng.choice(("TOTAL", "Closing Balance", "Total / Closing Balance")), "", *sums),)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, cells, look)


def _foot(flow: Flow, rng: Random, account: Account, style: _Style) -> None:
    """Print the bank's notes under the sums, as many as there is room for."""
    notes = (
        "Please examine this statement at once. If no error is reported in 21 days the account is taken as correct.",
        f"{account.bank.name} is incorporated outside India with limited liability.",
        "Deposits are insured by DICGC up to Rs. 5,00,000 per depositor.",
        "Cheques deposited are credited subject to realisation.",
        "*** End of Statement ***",
    )
    flow.gap(2)
    for note in notes[-rng.randint(2, 5) :]:
        if flow.y < 286:
            flow.paragraph(note, style.small)


LAYOUTS = (Layout("BANK_STATEMENT", "foreign_bank_letter", draw_foreign_bank),)
