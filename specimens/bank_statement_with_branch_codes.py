"""A statement of a bank whose rows begin with the code of a branch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens.account import Account, Bank, invent_account
from specimens.flow import Pairs, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import address_lines, finished, footed, head_truth, how_many, in_slashes, logo
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_PUBLIC = Bank("Central Bank of India", "CBIN", "016")


def draw_branch_codes(rng: Random) -> Drawn:
    """A public bank's core system: post date, value date and branch code lead; a balance brought forward, Cr behind."""
    account = replace(invent_account(rng, how_many(rng), _PUBLIC), kind=rng.choice(_PRODUCTS))
    style = Style(rng.uniform(7.2, 7.8), rng.choice(("Arimo", "Noto Sans", "Roboto")))
    bold = replace(style, weight=700)
    flow = new_flow(11, 10)
    logo(flow, rng, 11, 10, rng.choice(("#b3202a", "#0b3f8a")))
    flow.line("सेन्ट्रल बैंक ऑफ इंडिया", replace(bold, size=12), Align.CENTER)
    flow.line(_PUBLIC.name, replace(bold, size=12), Align.CENTER)
    flow.gap(3)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 92), flow.beside(100, 88)
    left.line(account.holder, bold)
    left.lines(address, style)
    left.gap(1)
    left.pairs((("Email", f"a{digits(rng, 4)}@example.in"), ("Mobile", account.person.mobile)), (style, style), 20)
    right.pairs(_right_of(rng, account), (style, style), 32)
    flow.y = max(left.y, right.y) + 2
    flow.rule()
    flow.gap(1)
    period = f"{in_slashes(account.first)} to {in_slashes(account.last)}"
    flow.line(
        rng.choice((f"STATEMENT OF ACCOUNT from {period}", f"Statement of Account for the period {period}")), bold
    )
    flow.gap(1)
    look = Look(style, bold, rng.choice((Rules.HEAD, Rules.COLUMNS)), padding=0.9)
    paper = Paper(
        _branch_columns(rng),
        look,
        rng.choice((in_slashes, lambda day: f"{day:%d/%m/%y}")),
        opening_row=rng.choice(("BROUGHT FORWARD :", "BROUGHT FORWARD")),
        sides=("Dr", "Cr"),
        left=11,
        breaks_words=rng.random() < 0.5,
    )
    sheet = Sheet(flow.surface, flow.y, flow.width)
    print_entries(account, paper, sheet, footed(f"A/c {account.number}", style, 16, 12))
    flow.surface.text(11, sheet.y + 4, f"CLOSING BALANCE : {grouped(account.closing)} Cr", bold)
    flow.surface.text(105, 288, "*** This is a computer generated statement ***", style, Align.CENTER)
    printed: Mapping[str, Value] = head_truth(account, address)
    return finished(flow, rng, account, sheet, printed)


_PRODUCTS = ("HSS-GEN-PUB-IND-ALL-INR", "SB-CENT PREMIUM-IND-INR", "CD-GEN-PUB-OTH-INR", "BSBD-SMALL-IND-INR")
"""Products of deposit accounts as core systems name them."""


def _right_of(rng: Random, account: Account) -> Pairs:
    return (
        ("Branch Name", account.branch),
        ("Branch Code", digits(rng, 5)),
        ("IFSC Code", account.ifsc),
        ("MICR Code", account.micr),
        ("Account No", account.number),
        ("Account Description", account.kind),
        ("CIF Number", digits(rng, 10)),
        ("Mode of Operation", rng.choice(("SINGLE", "SELF", "EITHER OR SURVIVOR"))),
        ("Uncleared Amount", "0.00"),
        ("Lien Amount", rng.choice(("0.00", "500.00"))),
    )


def _branch_columns(rng: Random) -> tuple[EntryColumn, ...]:
    return (
        EntryColumn("date", "Post Date", 17),
        EntryColumn("value_date", "Value Date", 17),
        EntryColumn("branch", "Branch\nCode", 12),
        EntryColumn("reference", rng.choice(("Cheque\nNumber", "Cheque No/\nRef No")), 32),
        EntryColumn("description", rng.choice(("Account Description", "Transaction Description")), 53),
        EntryColumn("debit", "Debit", 20, _RIGHT),
        EntryColumn("credit", "Credit", 20, _RIGHT),
        EntryColumn("balance_sided", "Balance", 25, _RIGHT),
    )


LAYOUTS = (Layout("BANK_STATEMENT", "branch_codes", draw_branch_codes),)
