"""A statement held apart: a teller's print on continuous paper, whose whole head comes again on every page."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.account import Account, Bank, invent_account
from specimens.bank_statement_of_deposits import some_count
from specimens.flow import Flow
from specimens.fonts import MONO, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_paper import EntryColumn, PageHead, Paper, Sheet, print_entries
from specimens.statement_parts import address_lines, bold, head_truth, in_dashes, in_slashes, truth_of
from specimens.surface import Align, Surface
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_BANKS = (
    Bank("THE KARUR VYSYA BANK LTD", "KVBL", "053"),
    Bank("SOUTH INDIAN BANK LTD", "SIBL", "059"),
    Bank("TAMILNAD MERCANTILE BANK LTD", "TMBL", "060"),
    Bank("NAGARIK SAHAKARI BANK LTD", "ZZNS", "987"),
)
_WIDE = (241.0, 305.0)


def draw_head_on_every_page(rng: Random) -> Drawn:
    """The cheque's number before the particulars, Dr and Cr behind the balance, counts and sums in a last line."""
    account = invent_account(rng, some_count(rng), rng.choice(_BANKS), may_overdraw=True)
    normal = Style(rng.uniform(7.6, 8.2), rng.choice((*MONO[1:3], "PT Sans Narrow", "Arimo")))
    surface = Surface(*_WIDE)
    address = address_lines(rng, account)
    customer, printed_on = digits(rng, 8), in_dashes(account.last)
    facts = (
        ("A/c No", account.number),
        ("A/c Type", account.kind),
        ("Cust Id", customer),
        ("Period", f"{in_slashes(account.first)} To {in_slashes(account.last)}"),
        ("IFSC / MICR", f"{account.ifsc} / {account.micr}"),
    )
    head = _head(account, address, facts, (normal, printed_on))
    columns = (
        EntryColumn("date", "Date", 21),
        EntryColumn("value_date", "Val Date", 21),
        EntryColumn("reference", "Chq/Ref No", 34),
        EntryColumn("description", "Particulars", 70),
        EntryColumn("debit", "Debit", 26, _RIGHT),
        EntryColumn("credit", "Credit", 26, _RIGHT),
        EntryColumn("balance_sided", "Balance", 31, _RIGHT),
    )
    look = Look(normal, normal, rng.choice((Rules.HEAD, Rules.COLUMNS)), padding=0.9)
    paper = Paper(
        columns,
        look,
        rng.choice((in_slashes, in_dashes)),
        rng.choice((grouped, plain)),
        carried=("Carried Over", "Brought Over"),
        opening_row=rng.choice(("B/F", "Opening Bal")),
        sides=rng.choice((("Dr", "Cr"), ("DR.", "CR."))),
        left=9,
        bottom=288,
    )
    sheet = Sheet(surface, head(surface, 1), 223)
    print_entries(account, paper, sheet, head)
    _last_line(account, sheet, paper, normal)
    ornament.specimen_mark(surface, rng, rng.randint(60, 150), 301, 7)
    return Drawn(surface, Form.PAGE, truth_of(account, sheet, head_truth(account, address)))


def _head(
    account: Account, address: tuple[str, ...], facts: tuple[tuple[str, str], ...], look: tuple[Style, str]
) -> PageHead:
    """Return what prints bank, branch, holder and account at the head of a page."""
    normal, printed_on = look

    def draw(surface: Surface, page: int) -> float:
        flow = Flow(surface, 9, 9, 223)
        top = flow.y
        flow.line(account.bank.name, bold(normal, 2))
        flow.line(f"{account.branch} BRANCH" if account.branch.isupper() else f"{account.branch} Branch", normal)
        surface.text(232, top + 3, f"Page No : {page}", normal, _RIGHT)
        surface.text(232, top + 7, f"Printed on : {printed_on}", normal, _RIGHT)
        flow.gap(2)
        flow.line("STATEMENT OF ACCOUNT", bold(normal), Align.CENTER)
        flow.gap(1)
        left, right = flow.beside(0, 110), flow.beside(128, 95)
        left.line(account.holder, normal)
        left.lines(address, normal)
        right.pairs(facts, (normal, normal), 28)
        return max(left.y, right.y) + 3

    return draw


def _last_line(account: Account, sheet: Sheet, paper: Paper, style: Style) -> None:
    """Print how many entries there are on each side, and their sums, under the table."""
    paid = sum(entry.is_debit for entry in account.entries)
    received = len(account.entries) - paid
    sums = (paper.show(account.sum_of(debits=True)), paper.show(account.sum_of(debits=False)))
    y = sheet.y + 4.5
    text = f"Total  Dr Count : {paid}  Dr Amt : {sums[0]}    Cr Count : {received}  Cr Amt : {sums[1]}"
    sheet.surface.text(10, y, text, bold(style))
    sheet.surface.text(
        10, y + 5, "Unless an error is pointed out within 15 days the entries are taken as right.", style
    )


LAYOUTS = (Layout("BANK_STATEMENT", "head_on_every_page", draw_head_on_every_page, held_apart=True),)
