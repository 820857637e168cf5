"""The statement of a small finance bank, whose customers pay at centres and at shops, never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens.account import Account, Bank, Entry, invent_account
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.narrations import Narration
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    footed,
    head_truth,
    how_many,
    in_slashes,
    spaced,
    stacked,
    with_month,
)
from specimens.surface import Align, text_width
from specimens.table import Look, Rules

_BANKS = (
    Bank("Suryoday Small Finance Bank Limited", "SURY", "991"),
    Bank("ESAF Small Finance Bank", "ESMF", "992"),
    Bank("Utkarsh Small Finance Bank", "UTKS", "993"),
    Bank("JANA SMALL FINANCE BANK", "JSFB", "994"),
)
_KINDS = ("Sanchay Savings", "SB - BASIC (BSBDA)", "Mahila Bachat Savings Account", "Digital Savings Account")


def draw_centre_savings(rng: Random) -> Drawn:
    """Two boxes of facts, a strip of sums with the captions under them, credits before debits."""
    account = _invent(rng)
    ink = rng.choice(("#c2410c", "#0f766e", "#5b2a86", "#1f4e9b"))
    style = Style(rng.uniform(7.0, 7.8), rng.choice(("Open Sans", "Public Sans", "Lato", "Roboto")))
    flow = new_flow(11, 0)
    address = _boxes(flow, rng, account, style, ink)
    _strip(flow, rng, account, style, ink)
    sheet = Sheet(flow.surface, flow.y, flow.width)
    paper = Paper(
        (
            EntryColumn("date", rng.choice(("Posting Date", "Date")), 21),
            EntryColumn("code", rng.choice(("Txn ID", "Transaction ID", "Tran. Ref.")), 23),
            EntryColumn("description", rng.choice(("Transaction Remarks", "Narration")), 62),
            EntryColumn("credit", "Credit (₹)", 25, Align.RIGHT),
            EntryColumn("debit", "Debit (₹)", 25, Align.RIGHT),
            EntryColumn("balance", rng.choice(("Closing Balance (₹)", "Balance (₹)")), 30, Align.RIGHT),
        ),
        Look(
            style,
            bold(style, 0.0, "#ffffff"),
            rng.choice((Rules.NONE, Rules.ROWS)),
            head_fill=ink,
            band_fill=rng.choice(("#f4f4f5", None)),
            line="#d4d4d8",
        ),
        rng.choice((in_slashes, spaced, with_month)),
        nothing=rng.choice(("-", "", "0.00")),
        newest_first=rng.random() < 0.35,
        left=11,
        bottom=274,
    )
    print_entries(account, paper, sheet, footed(account.bank.name, style, 16, 10))
    flow.y = sheet.y + 4
    small = replace(style, size=style.size * 0.88, color="#555555")
    flow.paragraph(
        "This is a computer generated statement and does not require a signature. Deposits are insured by DICGC up to "
        "Rs 5,00,000. Unless you tell us of an error within 15 days, the entries will be taken as correct.",
        small,
    )
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _invent(rng: Random) -> Account:
    account = invent_account(rng, min(how_many(rng), 70), rng.choice(_BANKS))
    entries = tuple(_of_village(rng, entry) for entry in account.entries)
    return replace(account, holder=account.person.name.upper(), kind=rng.choice(_KINDS), entries=entries)


def _of_village(rng: Random, entry: Entry) -> Entry:
    """Return the movement as money of a group's loan, a subsidy or a shop's machine; half and the great ones stay."""
    if entry.amount > 50_000 or rng.random() < 0.5:
        return entry
    number = digits(rng, 6)
    texts = (
        (
            f"JLG EMI RECOVERY LN{digits(rng, 10)} CENTRE {number[:4]}",
            f"AEPS CASH WDL/{digits(rng, 12)}/BC POINT {number}",
            f"Loan Inst Recd for {digits(rng, 12)}",
            f"BC CASH WDL {number}/{entry.day:%d%m%y}",
        )
        if entry.is_debit
        else (
            f"JLG LOAN DISB LN{digits(rng, 10)}",
            f"DBT/APB/{digits(rng, 8)}/LPG SUBSIDY",
            f"CASH DEP AT CENTRE {number[:4]} BY SELF",
            f"AEPS FUND TRF/{digits(rng, 12)}",
        )
    )
    return replace(entry, narration=Narration(rng.choice(texts), "", (1, 2)))


def _boxes(flow: Flow, rng: Random, account: Account, style: Style, ink: str) -> tuple[str, ...]:
    """Print the band with the bank and the two boxes of facts; return the lines of the address."""
    surface = flow.surface
    surface.rectangle(0, 0, surface.width, 19, fill=ink)
    surface.text(11, 12, account.bank.name, Style(13, style.font, 700, "#ffffff"))
    surface.text(
        199, 12, rng.choice(("Account Statement", "e-Statement")), Style(11, style.font, 400, "#ffffff"), Align.RIGHT
    )
    flow.y = 24
    grey = replace(style, size=style.size * 0.88, color="#666666")
    left, right = flow.beside(3, 84), flow.beside(97, 88)
    left.gap(2)
    right.gap(2)
    left.line("CUSTOMER DETAILS", bold(style, 0.4, ink))
    left.line(account.holder, bold(style, 0.6))
    address = address_lines(rng, account)
    left.lines(address, style)
    left.gap(1)
    left.pair("Customer ID", digits(rng, 9), (grey, style), 24)
    left.pair("Mobile", f"XXXXXX{digits(rng, 4)}", (grey, style), 24)
    right.line("ACCOUNT DETAILS", bold(style, 0.4, ink))
    pairs: Pairs = (
        ("Account Number", account.number),
        ("Product", account.kind),
        ("IFSC", account.ifsc),
        ("MICR", account.micr),
        ("Branch", account.branch),
        ("Nominee Registered", rng.choice(("Yes", "No"))),
    )
    stacked(right, pairs, (grey, bold(style)), 2)
    right.line(f"Statement Period: {in_slashes(account.first)} - {in_slashes(account.last)}", style)
    bottom = max(left.y, right.y) + 2
    for x, width in ((11.0, 90.0), (105.0, 94.0)):
        surface.rectangle(x, flow.y, width, bottom - flow.y, line=ink, thickness=0.3, radius=2)
    flow.y = bottom + 4
    return address


def _strip(flow: Flow, rng: Random, account: Account, style: Style, ink: str) -> None:
    """Print the sums in a row of cells, each with its caption under it."""
    debits = sum(1 for entry in account.entries if entry.is_debit)
    cells: tuple[tuple[Decimal, str], ...] = (
        (account.opening, "Opening Balance"),
        (account.sum_of(debits=False), f"Total Credits ({len(account.entries) - debits})"),
        (account.sum_of(debits=True), f"Total Debits ({debits})"),
        (account.closing, "Closing Balance"),
    )
    width, figure = flow.width / 4, bold(style, 2.0)
    sign = rng.choice(("₹ ", "", "Rs. "))
    flow.surface.rectangle(flow.left, flow.y, flow.width, 13, fill="#f6f3ef")
    for number, (amount, caption) in enumerate(cells):
        middle = flow.left + (number + 0.5) * width
        text = f"{sign}{grouped(amount)}"
        fitted = figure if text_width(text, figure) < width - 3 else bold(style)
        flow.surface.text(middle, flow.y + 5.6, text, fitted, Align.CENTER)
        flow.surface.text(middle, flow.y + 10.4, caption, replace(style, color=ink), Align.CENTER)
    flow.gap(17)


LAYOUTS = (Layout("BANK_STATEMENT", "centre_savings", draw_centre_savings, held_apart=True),)
