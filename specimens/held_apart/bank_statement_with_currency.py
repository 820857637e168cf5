"""A statement held apart: a public bank's new print, which says the currency in every cell."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from specimens.account import Account, Bank, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import address_lines, bold, finished, footed, head_truth, how_many, spaced
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_BANKS = (
    Bank("Indian Bank", "IDIB", "019"),
    Bank("Central Bank of India", "CBIN", "016"),
    Bank("UCO Bank", "UCBA", "028"),
)


def draw_currency_in_cells(rng: Random) -> Drawn:
    """A summary of four sums with signs, then the activity: every amount begins with INR, a dash stands for nothing."""
    account = invent_account(rng, how_many(rng), rng.choice(_BANKS))
    normal = Style(rng.uniform(7.4, 8.2), rng.choice(("Open Sans", "Roboto", "Noto Sans", "Arimo")))
    ink = rng.choice(("#1d4e89", "#7a1f3d", "#244c3a"))
    flow = new_flow(12, 12)
    flow.surface.circle(flow.left + 5, flow.y + 5, 5, fill=ink)
    flow.surface.text(flow.left + 13, flow.y + 6.6, account.bank.name, bold(normal, 7, ink))
    flow.gap(13)
    flow.line("ACCOUNT STATEMENT", bold(normal, 2), _CENTER)
    flow.line(f"For the period {spaced(account.first)} - {spaced(account.last)}", normal, _CENTER)
    flow.gap(3)
    address = address_lines(rng, account)
    _details(flow, rng, account, address, (normal, ink))
    _summary(flow, account, (normal, ink))
    _bar(flow, "ACCOUNT ACTIVITY", (normal, ink))
    columns = (
        EntryColumn("date", "Date", 21),
        EntryColumn("description", "Transaction Details", 74),
        EntryColumn("debit", "Debits", 29, _RIGHT),
        EntryColumn("credit", "Credits", 29, _RIGHT),
        EntryColumn("balance", "Balance", 33, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ROWS, Rules.ALL)), line="#b5bcc6", padding=1.1)
    paper = Paper(columns, look, spaced, _with_currency, nothing="-", left=12, bottom=272, breaks_words=True)
    sheet = Sheet(flow.surface, flow.y, 186)
    small = Style(normal.size - 1.2, normal.font, color="#555555")
    print_entries(account, paper, sheet, footed("This is a computer generated statement.", small, 16, 287))
    tail = Flow(flow.surface, 12, min(sheet.y + 2, 283), 186)
    tail.line("* * * END OF STATEMENT * * *", normal, _CENTER)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _with_currency(value: Decimal) -> str:
    return f"INR {grouped(value)}"


def _bar(flow: Flow, title: str, look: tuple[Style, str]) -> None:
    normal, ink = look
    flow.surface.rectangle(flow.left, flow.y, flow.width, 5.6, fill=ink)
    flow.surface.text(flow.left + 2, flow.y + 4, title, bold(normal, 0, "#ffffff"))
    flow.gap(6.6)


def _details(flow: Flow, rng: Random, account: Account, address: tuple[str, ...], look: tuple[Style, str]) -> None:
    """Print the holder's lines without captions at the left, the account's with captions and no colons at the right."""
    normal, _ = look
    _bar(flow, "ACCOUNT DETAILS", look)
    left, right = flow.beside(2, 84), flow.beside(96, 88)
    left.line(account.holder, bold(normal))
    left.lines(address, normal)
    rows = (
        ("Account Number", account.number),
        ("Account Type", account.kind),
        ("Customer ID (CIF)", digits(rng, 9)),
        ("Branch", account.branch),
        ("IFSC", account.ifsc),
        ("MICR", account.micr),
        ("Nominee Registered", rng.choice(("Yes", "No"))),
    )
    right.pairs(rows, (normal, normal), 36, "")
    flow.y = max(left.y, right.y) + 3


def _summary(flow: Flow, account: Account, look: tuple[Style, str]) -> None:
    normal, _ = look
    _bar(flow, "ACCOUNT SUMMARY", look)
    titles = ("Opening Balance", "Total Credits", "Total Debits", "Ending Balance")
    values = (
        _with_currency(account.opening),
        f"+ {_with_currency(account.sum_of(debits=False))}",
        f"- {_with_currency(account.sum_of(debits=True))}",
        _with_currency(account.closing),
    )
    columns = [Column(title, flow.width / 4, _CENTER) for title in titles]
    flow.table(columns, [values], Look(bold(normal), normal, Rules.NONE, padding=1.2))
    flow.gap(3)


LAYOUTS = (Layout("BANK_STATEMENT", "currency_in_cells", draw_currency_in_cells, held_apart=True),)
