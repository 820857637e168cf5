"""A statement: a young bank's, which speaks to its customer and prints the latest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random

from specimens.account import Account, Bank, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, PageHead, Paper, Sheet, print_entries
from specimens.statement_parts import address_lines, bold, finished, head_truth, how_many, spaced, without
from specimens.surface import Align, Surface, wrap
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_BANKS = (
    Bank("IDFC FIRST Bank", "IDFB", "751"),
    Bank("AU Small Finance Bank", "AUBL", "762"),
    Bank("Equitas Small Finance Bank", "ESFB", "761"),
    Bank("Navodaya Small Finance Bank", "ZZNV", "986"),
)


def draw_latest_first(rng: Random) -> Drawn:
    """Facts in running lines with strokes between them, money in before money out, sums under the table."""
    account = invent_account(rng, how_many(rng), rng.choice(_BANKS))
    normal = Style(rng.uniform(7.2, 7.9), rng.choice(("Work Sans", "Lato", "Hind", "Public Sans")))
    ink = rng.choice(("#9d1d27", "#5b2a86", "#00695c"))
    flow = new_flow(13, 14)
    address = address_lines(rng, account)
    flow.line(account.bank.name, bold(normal, 4, ink), _RIGHT)
    flow.line("Your statement", bold(normal, 9))
    flow.line(f"{spaced(account.first)} to {spaced(account.last)}", Style(normal.size + 1.5, normal.font, color=ink))
    flow.gap(3)
    flow.line(account.holder, bold(normal, 1.5))
    flow.paragraph(" ".join(address), normal)
    flow.gap(2)
    _facts(flow, account, normal)
    columns = (
        EntryColumn("date", "Date", 22),
        EntryColumn("channel", "Mode", 15),
        EntryColumn("description", "Details", 62),
        EntryColumn("reference", "UTR / Ref. no.", 30),
        EntryColumn("credit", "Money in (₹)", 24, _RIGHT),
        EntryColumn("debit", "Money out (₹)", 24, _RIGHT),
        EntryColumn("balance", "Balance (₹)", 26, _RIGHT),
    )
    head = Style(normal.size - 0.4, "Noto Sans", 700, ink)
    look = Look(normal, head, Rules.HEAD, band_fill="#f5f3f7", line="#c9c3d1", padding=1.0)
    paper = Paper(columns, look, _with_comma, newest_first=True, left=13, bottom=274, page_top=20)
    sheet = Sheet(flow.surface, flow.y, 184)
    print_entries(account, paper, sheet, _strip(account, normal))
    _sums(Flow(flow.surface, 13, min(sheet.y + 3, 279), 184), account, normal)
    return finished(flow, rng, account, sheet, without(head_truth(account, address), "micr"))


def _with_comma(day: date) -> str:
    return f"{day:%d %b, %Y}"


def _facts(flow: Flow, account: Account, style: Style) -> None:
    """Print the account's facts one behind the other, with strokes between."""
    facts: Sequence[str] = (
        f"Account no. {account.number}",
        account.kind,
        f"IFSC {account.ifsc}",
        f"Branch {account.branch}",
    )
    flow.rule("#c9c3d1")
    flow.gap(1.5)
    flow.lines(wrap("  |  ".join(facts), flow.width, style), style)
    flow.gap(1.5)
    flow.rule("#c9c3d1")
    flow.gap(4)


def _strip(account: Account, style: Style) -> PageHead:
    """Return what prints the account's number and the page's at the head of a further page."""

    def draw(surface: Surface, page: int) -> float:
        surface.text(13, 13, f"Account ending {account.number[-4:]}", style)
        surface.text(197, 13, f"Page {page}", style, _RIGHT)
        return 18.0

    return draw


def _sums(flow: Flow, account: Account, style: Style) -> None:
    """Print what came and went between the two balances, in one line."""
    money = Style(style.size, "Noto Sans", 700)
    flow.line(
        f"Started with ₹{grouped(account.opening)}    In ₹{grouped(account.sum_of(debits=False))}    "
        f"Out ₹{grouped(account.sum_of(debits=True))}    Ended with ₹{grouped(account.closing)}",
        money,
    )


LAYOUTS = (Layout("BANK_STATEMENT", "latest_first", draw_latest_first),)
