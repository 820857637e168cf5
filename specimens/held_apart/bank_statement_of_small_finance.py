"""A small finance bank's statement as a designer set it, never used in tuning: bands of colour and sums in tiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.account import Account, Bank
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_moves import Wording, moves
from specimens.statement_paper import EntryColumn, PageHead, Paper, Sheet, print_entries
from specimens.statement_parts import address_lines, bold, head_truth, spaced, stacked, truth_of
from specimens.surface import A4, MM_PER_POINT, Align, Surface, narrowed
from specimens.table import Look, Rules

_BANKS = (
    Bank("Ujjivan Small Finance Bank", "UJVN", "759"),
    Bank("Equitas Small Finance Bank", "ESFB", "765"),
    Bank("Jana Small Finance Bank", "JSFB", "762"),
    Bank("Suryoday Small Finance Bank", "SURY", "767"),
    Bank("Utkarsh Small Finance Bank", "UTKS", "763"),
)
_KINDS = ("Savings Account - Privilege", "Digital Savings Account", "Maxima Savings", "Current Account - Business Edge")
_COLORS = (("#5b2a86", "#f1eaf7"), ("#0b6e6e", "#e6f3f2"), ("#c8511b", "#fdf0e8"), ("#123f7a", "#e9eff8"))
_PAID = (
    Wording("UPI/P2M/{rrn}/{FIRM}/{bank}/Payment from PhoneApp", (20, 4200), 8, "{rrn}", 1),
    Wording("UPI/P2A/{rrn}/{NAME}/{bank}/{vpa}/UPI", (50, 12_000), 8, "{rrn}", 1),
    Wording("IMPS/P2A/{rrn}/{NAME}/X{number}/{bank}/rent", (500, 22_000), 3, "{rrn}", 100),
    Wording("NEFT DR/{utr}/{NAME}/{bank}0{number}", (1000, 60_000), 2, "{utr}"),
    Wording("ATM Cash Wdl/{long_number}/{day:%d%m%y} {time}/SELF", (500, 10_000), 3, "{long_number}", 500),
    Wording("POS/{FIRM}/{day:%d-%m-%y}/{rrn}", (90, 6500), 3, "{rrn}"),
    Wording("ACH Debit/{letters} MICROFIN LTD/{long_number}", (1800, 9800), 2, "{letters}{long_number}", 1),
    Wording("SI/RD Instalment/{long_number}", (500, 5000), 1, "", 500),
    Wording("CTS Cheque Paid/{NAME}/{bank}", (2000, 40_000), 1, "{cheque}", 1),
    Wording("SMS Charges for Quarter ending {day:%b-%y} incl. GST", (12, 24), 1),
    Wording("BBPS/ELEC/{long_number}/{rrn}", (300, 4100), 2, "{rrn}", 1),
    Wording("Debit Card AMC {day:%Y} incl. GST", (177, 295), 1),
)
_RECEIVED = (
    Wording("UPI/P2A/{rrn}/{NAME}/{bank}/{vpa}/Sent using UPI", (50, 9000), 8, "{rrn}", 1),
    Wording("QR Settlement/{day:%d%m%Y}/TID {number}{letters}", (300, 12_000), 5, "", 1),
    Wording("NEFT CR/{utr}/{FIRM}/Salary {day:%b%y}", (14_000, 62_000), 2, "{utr}", 1),
    Wording("IMPS/CR/{rrn}/{NAME}/X{number}", (500, 30_000), 3, "{rrn}", 1),
    Wording("Cash Deposit at Branch/SELF/{number}", (1000, 45_000), 3, "", 500),
    Wording("Savings Interest Credit for {day:%b-%Y}", (8, 900), 1),
    Wording("CTS Clg/{NAME}/{bank}", (3000, 50_000), 1, "{cheque}", 1),
    Wording("Loan Disbursement/{long_number}", (30_000, 90_000), 1, "{long_number}", 1000),
)
_CAPTIONS = (
    ("Date", "Txn Date", "Transaction Date"),
    ("Transaction details", "Narration", "Description"),
    ("Cheque / Ref. no.", "Ref. No. / Cheque No.", "Reference"),
)


@dataclass(frozen=True, slots=True)
class _Design:
    """The bank's colour, its tint, and the text that both go with."""

    color: str
    tint: str
    style: Style


def draw_small_finance(rng: Random) -> Drawn:
    """Print a band with the bank's name, the holder beside a card of facts, four tiles, then the movements."""
    account = _invent(rng)
    color, tint = rng.choice(_COLORS)
    font = rng.choice(("Arimo", "Noto Sans", "Open Sans", "Roboto"))
    design = _Design(color, tint, Style(rng.uniform(7.2, 8.2), font, color="#26262b"))
    flow = new_flow(12, 0)
    title = rng.choice(("Account Statement", "Statement of Account", "e-Statement"))
    _band(flow.surface, account, design, title)
    flow.y = 29
    address = address_lines(rng, account)
    _holder(flow, rng, account, address, design)
    _tiles(flow, rng, account, design)
    sheet = Sheet(flow.surface, flow.y, flow.width)
    paper = _paper(rng, design)
    _foot(flow.surface, account, design, 1)
    ornament.specimen_mark(flow.surface, rng, 98, 283, 6)
    print_entries(account, paper, sheet, _next_head(account, design, title))
    _last_words(flow, sheet, design)
    truth = truth_of(account, sheet, head_truth(account, address))
    return Drawn(flow.surface, Form.PAGE, truth)


def _invent(rng: Random) -> Account:
    bank = rng.choice(_BANKS)
    person = invent_person(rng)
    kind = rng.choice(_KINDS)
    holder = invent_business(rng).trade_name if kind.startswith("Current") else person.name
    first = date(rng.randint(2022, 2025), rng.randint(1, 12), rng.choice((1, 1, 1, 6, 11)))
    last = first + timedelta(days=rng.choice((30, 90, 91, 180)))
    opening = Decimal(rng.randint(90_000, 6_400_000)) / 100
    count = rng.choice((rng.randint(8, 22), rng.randint(22, 60), rng.randint(60, 110)))
    branch = person.address.lines[-1] if person.address.is_urban else person.address.city
    return Account(
        bank, holder.upper() if rng.random() < 0.4 else holder, person, rng.choice("1234") + digits(rng, 15), kind,
        f"{bank.prefix}000{rng.choice('89')}{digits(rng, 3)}",
        f"{person.address.pincode[:3]}{bank.micr}{digits(rng, 3)}",
        branch, first, last, opening,
        moves(rng, (first, last), count, (opening, Decimal(0)), (_PAID, _RECEIVED)),
    )  # fmt: skip


def _band(surface: Surface, account: Account, design: _Design, title: str) -> None:
    surface.rectangle(0, 0, A4[0], 21, fill=design.color)
    surface.circle(18, 10.5, 5.5, fill="#ffffff", opacity=0.9)
    surface.rectangle(15.6, 8, 4.8, 5, fill=design.color, radius=1.6)
    white = replace(design.style, color="#ffffff")
    surface.text(27, 12.6, account.bank.name, bold(white, 7))
    surface.text(A4[0] - 12, 12.4, title, replace(white, size=11), Align.RIGHT)


def _holder(flow: Flow, rng: Random, account: Account, address: Sequence[str], design: _Design) -> None:
    """Print the holder and the address on the left, on the right the account's facts in a card of the bank's tint."""
    left, right = flow.beside(0, 78), flow.beside(88, 94)
    left.paragraph(account.holder, bold(design.style, 2.5, design.color))
    left.gap(1)
    for line in address:
        left.paragraph(line, design.style)
    left.gap(1.5)
    left.line(f"Mobile: XXXXXX{account.person.mobile[-4:]}", design.style)
    pairs = [
        ("Account number", account.number), ("Account type", account.kind), ("Branch", account.branch),
        ("Customer ID", digits(rng, 9)), ("IFSC", account.ifsc), ("MICR", account.micr),
        ("Nomination", rng.choice(("Registered", "Not registered"))), ("Joint holder", "-"),
    ]  # fmt: skip
    if rng.random() < 0.5:
        pairs[2:6] = [pairs[4], pairs[5], pairs[2], pairs[3]]
    caption = replace(design.style, size=design.style.size - 1, color="#6d6d78")
    height = 8.0 + 4 * (1.2 + 1.3 * MM_PER_POINT * (2 * design.style.size - 1))
    flow.surface.rectangle(flow.left + 84, flow.y - 3, 102, height, fill=design.tint, radius=2)
    right.gap(1)
    stacked(right, pairs, (caption, bold(design.style)), 2)
    flow.y = max(left.y, flow.y + height) + 3


def _tiles(flow: Flow, rng: Random, account: Account, design: _Design) -> None:
    """Print the period in a line, under it what there was, what went, what came and what is left."""
    joined = rng.choice(("to", "-"))
    period = f"{spaced(account.first)} {joined} {spaced(account.last)}"
    flow.line(rng.choice(("Statement period: ", "Transactions from ")) + period, bold(design.style, 1.5))
    flow.gap(2)
    sums = (
        ("Opening balance", account.opening),
        (rng.choice(("Total withdrawals", "Money out")), account.sum_of(debits=True)),
        (rng.choice(("Total deposits", "Money in")), account.sum_of(debits=False)),
        ("Closing balance", account.closing),
    )
    width = (flow.width - 9) / 4
    for number, (caption, value) in enumerate(sums):
        x = flow.left + number * (width + 3)
        flow.surface.rectangle(x, flow.y, width, 14, line=design.color, thickness=0.3, radius=1.5)
        flow.surface.text(x + 3, flow.y + 5.2, caption, replace(design.style, color="#6d6d78"))
        amount = f"₹ {grouped(value)}"
        flow.surface.text(x + 3, flow.y + 11, amount, narrowed(bold(design.style, 2.2), (amount,), width - 5))
    flow.gap(18)


def _paper(rng: Random, design: _Design) -> Paper:
    day, details, reference = (rng.choice(captions) for captions in _CAPTIONS)
    unit = rng.choice((" (₹)", "\n(INR)", ""))
    out, into = rng.choice((("Debit", "Credit"), ("Withdrawal", "Deposit"), ("Money out", "Money in")))
    columns = [
        EntryColumn("date", day, 21),
        EntryColumn("description", details, 59),
        EntryColumn("reference", reference, 34),
        EntryColumn("debit", out + unit, 23, Align.RIGHT),
        EntryColumn("credit", into + unit, 23, Align.RIGHT),
        EntryColumn("balance", "Balance" + unit, 25, Align.RIGHT),
    ]
    if rng.random() < 0.5:
        columns.insert(3, EntryColumn("value_date", "Value date", 21))
    small = replace(design.style, size=design.style.size - 0.4)
    banded = rng.random() < 0.5
    look = Look(
        small, bold(small, 0, "#ffffff"), Rules.NONE if banded else Rules.ROWS, design.color,
        band_fill=design.tint if banded else None, line="#d5d5de", padding=rng.uniform(1.3, 1.8),
    )  # fmt: skip
    return Paper(tuple(columns), look, spaced, nothing="-", left=12, bottom=280)


def _next_head(account: Account, design: _Design, title: str) -> PageHead:
    def head(surface: Surface, page: int) -> float:
        surface.rectangle(0, 0, A4[0], 9, fill=design.color)
        white = replace(design.style, color="#ffffff")
        surface.text(12, 6, f"{account.bank.name}  |  {title}", white)
        surface.text(A4[0] - 12, 6, f"A/c XXXXXXXXXXXX{account.number[-4:]}", white, Align.RIGHT)
        _foot(surface, account, design, page)
        return 15.0

    return head


def _foot(surface: Surface, account: Account, design: _Design, page: int) -> None:
    small = replace(design.style, size=6.2, color="#6d6d78")
    surface.line(12, 286, A4[0] - 12, 286, design.color, 0.3)
    site = account.bank.name.split()[0].lower()
    surface.text(12, 290, f"Toll free 1800 000 0000  |  www.{site}sfb.example.in", small)
    surface.text(A4[0] - 12, 290, f"Page {page}", small, Align.RIGHT)


def _last_words(flow: Flow, sheet: Sheet, design: _Design) -> None:
    small = replace(design.style, size=6.4, color="#55555e")
    flow.y = sheet.y + 3
    notes = (
        "This is a system generated statement and needs no signature. Deposits are insured by DICGC up to ₹ 5 lakh.",
        "Please report any difference within 21 days. The Bank never asks for your OTP, PIN or password.",
    )
    for note in notes:
        if flow.y < 278:
            flow.paragraph(note, small)


LAYOUTS = (Layout("BANK_STATEMENT", "small_finance_tiles", draw_small_finance, held_apart=True),)
