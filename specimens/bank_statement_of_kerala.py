"""A statement of Kerala's private banks: the kind and number of each transaction in columns."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from specimens.account import Account, Bank, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.people import invent_mobile, invent_person
from specimens.specimen import Drawn, Layout
from specimens.statement_moves import Wording, moves
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    footed,
    head_truth,
    how_many,
    in_dashes,
    in_slashes,
    logo,
)
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_BANKS = (
    Bank("THE FEDERAL BANK LIMITED", "FDRL", "049"),
    Bank("The South Indian Bank Ltd.", "SIBL", "059"),
    Bank("Dhanlaxmi Bank Limited", "DLXB", "048"),
    Bank("CSB Bank Limited", "CSBK", "047"),
)
_KINDS = ("SB-NRE", "SBNRO", "SB REGULAR", "SB-PRIVILEGE", "SB-CLUB", "CURRENT-CA GENERAL")
_DEBITS = (
    Wording("UPIOUT/{rrn}/{vpa}/UPI/{number}", (20, 6000), 30),
    Wording("UPI OUT/{rrn}/{vpa}/Pay/{number}", (20, 6000), 8),
    Wording("FT IMPS/IFO/{rrn}/{bank}/{NAME}", (500, 45000), 9),
    Wording("NFT/{bank}/{utr}/{NAME}", (1000, 80000), 7),
    Wording("ATM/{number}/{rrn}/{day:%d-%m-%Y} {time}/CASH", (500, 20000), 10, step=100),
    Wording("POS/{FIRM}/{rrn}/{day:%d-%m-%Y}", (150, 9000), 9),
    Wording("TO ACH/{letters} FINANCE/{long_number}", (1200, 26000), 6),
    Wording("TO CLG: {NAME}/{bank}", (2000, 90000), 5, "{cheque}", 100),
    Wording("TO CASH: SELF", (2000, 40000), 3, "{cheque}", 500),
    Wording("CHARGES FOR SMS ALERTS {day:%b-%y}", (17, 36), 3),
    Wording("TO RD INST.{long_number}", (500, 10000), 3, step=500),
)
_CREDITS = (
    Wording("UPI IN/{rrn}/{vpa}/UPI/{number}", (50, 9000), 20),
    Wording("NFT/{NAME}/{long_utr}/{bank}", (4000, 140000), 9),
    Wording("FT IMPS/IFI/{rrn}/{NAME}/{bank}", (500, 60000), 9),
    Wording("BY CLG: {NAME}/{bank}", (2000, 70000), 4, "{cheque}", 100),
    Wording("REMITTANCE/{NAME}/EXCH/{long_number}", (15000, 180000), 5),
    Wording("BY CASH:{NAME}", (1000, 49000), 4, step=500),
    Wording("SBINT:{day:%d-%m-%Y}", (15, 2300), 2),
)
_MEANINGS = (
    ("TFR", "Transfer"),
    ("CLG", "Clearing"),
    ("FT", "Fund Transfer"),
    ("NFT", "NEFT"),
    ("SBINT", "Interest on SB Account"),
    ("POS", "Point of Sale"),
)


@dataclass(frozen=True, slots=True)
class _Look:
    normal: Style
    bold: Style
    pale: Style
    color: str


def draw_kerala_bank(rng: Random) -> Drawn:
    account = _invent(rng)
    normal = Style(rng.uniform(6.6, 7.3), rng.choice(("Arimo", "Roboto Condensed", "PT Sans Narrow", "Open Sans")))
    color = rng.choice(("#003a8c", "#7a0c2e", "#1c4f9c", "#333333"))
    look = _Look(normal, bold(normal), replace(normal, color="#555555"), color)
    flow = new_flow(rng.uniform(8, 11), rng.uniform(9, 13))
    lines = address_lines(rng, account)
    show_date = rng.choice((_capital_month, in_dashes, in_slashes))
    _letterhead(flow, rng, account, look)
    _facts(flow, rng, account, lines, look)
    _title(flow, rng, account, look, show_date(account.first), show_date(account.last))
    paper = _paper(rng, look, flow.left)
    sheet = Sheet(flow.surface, flow.y, flow.width)
    foot = f"{account.bank.name}  -  This is a system generated statement and requires no signature"
    print_entries(account, replace(paper, show_date=show_date), sheet, footed(foot, look.pale, 14, 290))
    flow.y = sheet.y
    _grand_total(flow, account, paper)
    _meanings(flow, look)
    return finished(flow, rng, account, sheet, head_truth(account, lines))


def _capital_month(day: date) -> str:
    return f"{day:%d-%b-%Y}".upper()


def _invent(rng: Random) -> Account:
    base = invent_account(rng, 1, rng.choice(_BANKS))
    person = invent_person(rng, "Kerala")
    last = base.first + timedelta(days=rng.choice((30, 60, 91, 182)))
    opening = Decimal(rng.randint(900, 190_000)) + Decimal(rng.randint(0, 99)) / 100
    place = person.address.city.upper()
    return replace(
        base,
        person=person,
        holder=person.name.upper(),
        number=f"1{digits(rng, 13)}",
        kind=rng.choice(_KINDS),
        micr=f"{person.address.pincode[:3]}{base.bank.micr}{digits(rng, 3)}",
        branch=rng.choice((place, f"{place} / MAIN", f"{place} TOWN")),
        last=last,
        opening=opening,
        entries=moves(rng, (base.first, last), min(how_many(rng), 160), (opening, Decimal(500)), (_DEBITS, _CREDITS)),
    )


def _letterhead(flow: Flow, rng: Random, account: Account, look: _Look) -> None:
    """Print the bank's name beside a mark, and its branch with the codes at the right."""
    logo(flow, rng, flow.left, flow.y, look.color)
    name = Style(13, look.normal.font, 700, look.color)
    flow.surface.text(flow.left + 14, flow.y + 6.5, account.bank.name, name)
    right = flow.beside(flow.width * 0.66, flow.width * 0.34)
    right.pairs(
        (
            (rng.choice(("Branch Name", "Branch")), account.branch),
            ("IFSC", account.ifsc),
            ("MICR Code", account.micr),
            ("Branch Ph", f"04{digits(rng, 2)}-{digits(rng, 7)}"),
        ),
        (look.pale, look.normal),
        21,
    )
    flow.y = max(right.y, flow.y + 12) + 2
    flow.rule(look.color, 0.4)
    flow.gap(2.5)


def _facts(flow: Flow, rng: Random, account: Account, lines: tuple[str, ...], look: _Look) -> None:
    """Print name and address in a box at the left and what concerns the account in one at the right."""
    top = flow.y
    left, right = flow.beside(2, flow.width * 0.44), flow.beside(flow.width * 0.52, flow.width * 0.47)
    for column in (left, right):
        column.gap(1.5)
    left.line(rng.choice(("Name and Address", "Communication Address :")), look.pale)
    left.line(account.holder, look.bold)
    left.lines(lines, look.normal)
    mobile = invent_mobile(rng)
    left.line(f"Regd. Mobile : XXXXXX{mobile[-4:]}", look.normal)
    held = rng.choice(("SINGLE", "SELF", "EITHER OR SURVIVOR"))
    facts = [
        (rng.choice(("Customer Id", "CIF ID")), digits(rng, 9)),
        ("Account Number", account.number),
        (rng.choice(("Type of Account", "Scheme", "A/c Type")), account.kind),
        ("Currency", "INR"),
        ("Mode of Operation", held),
        ("Nomination", rng.choice(("Registered", "Not Registered", "YES"))),
        ("A/c Open Date", in_dashes(account.first - timedelta(days=rng.randint(300, 4000)))),
        ("Account Status", "ACTIVE"),
    ]
    right.pairs(facts, (look.pale, look.normal), 32)
    flow.y = max(left.y, right.y) + 1.5
    if rng.random() < 0.7:
        flow.surface.rectangle(flow.left, top, flow.width * 0.49, flow.y - top, line="#999999")
        flow.surface.rectangle(flow.left + flow.width * 0.51, top, flow.width * 0.49, flow.y - top, line="#999999")
    flow.gap(3)


def _title(flow: Flow, rng: Random, account: Account, look: _Look, first: str, last: str) -> None:
    form = rng.choice(
        (
            "Statement of Account for the period {} to {}",
            "Account Statement for the period: {} to {}",
            "STATEMENT OF ACCOUNT FROM {} TO {}",
        )
    )
    flow.line(form.format(first, last), bold(look.normal, 1.6), Align.CENTER)
    flow.gap(1.5)
    if rng.random() < 0.4:
        shown = f"Opening Balance : {grouped(account.opening)}    Closing Balance : {grouped(account.closing)}"
        flow.line(shown, look.normal, Align.RIGHT)
        flow.gap(1)


def _paper(rng: Random, look: _Look, left: float) -> Paper:
    withdrawn, deposited = rng.choice((("Withdrawals", "Deposits"), ("Withdrawal", "Deposit"), ("Debit", "Credit")))
    columns = (
        EntryColumn("date", "Date", 17),
        EntryColumn("value_date", "Value Date", 17),
        EntryColumn("description", "Particulars", rng.uniform(44, 54)),
        EntryColumn("kind", "Tran\nType", 9, Align.CENTER),
        EntryColumn("code", rng.choice(("Tran ID", "Tran Id")), 17),
        EntryColumn("reference", rng.choice(("Cheque\nDetails", "Cheque No")), 13),
        EntryColumn("debit", withdrawn, 19, Align.RIGHT),
        EntryColumn("credit", deposited, 19, Align.RIGHT),
        EntryColumn("balance_unsigned", "Balance", 21, Align.RIGHT),
        EntryColumn("balance_side", rng.choice(("DR/CR", "Dr/\nCr")), 9, Align.CENTER),
    )
    table = Look(
        look.normal,
        look.bold,
        rng.choice((Rules.ALL, Rules.ALL, Rules.COLUMNS, Rules.ROWS)),
        head_fill=rng.choice((None, "#e4e9f2", "#efefef")),
        line="#8a8a8a",
        padding=0.8,
    )
    return Paper(
        columns,
        table,
        in_dashes,
        breaks_words=rng.random() < 0.6,
        opening_row=rng.choice(("Opening Balance", "OPENING BALANCE", "B/F")),
        sides=("DR", "CR"),
        left=left,
        bottom=272,
    )


def _grand_total(flow: Flow, account: Account, paper: Paper) -> None:
    """Print the row of sums that closes the table."""
    whole = sum(column.share for column in paper.columns)
    columns = [Column(column.title, column.share / whole * flow.width, column.align) for column in paper.columns]
    sums = {
        "description": "GRAND TOTAL",
        "debit": grouped(account.sum_of(debits=True)),
        "credit": grouped(account.sum_of(debits=False)),
        "balance_unsigned": grouped(abs(account.closing)),
        "balance_side": "CR",
    }
    cells = [sums.get(column.kind, "") for column in paper.columns]
    look = replace(paper.look, body=paper.look.head)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [cells], look)
    flow.gap(3)


def _meanings(flow: Flow, look: _Look) -> None:
    said = ", ".join(f"{short} - {meaning}" for short, meaning in _MEANINGS)
    flow.paragraph(f"Abbreviations used : {said}", look.pale)
    flow.paragraph(
        "Unless the constituent brings to the notice of the Bank any discrepancy within 15 days, "
        "the entries are taken as correct.",
        look.pale,
    )


LAYOUTS = (Layout("BANK_STATEMENT", "kerala_bank", draw_kerala_bank),)
