"""Bank statements of those who show what banks keep: of an account aggregator, of an app by days."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.account import BANKS, Account, Entry, invent_account
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import Style
from specimens.money import grouped, plain
from specimens.numbers import pan_number
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_paper import SHOWN, EntryColumn, Paper, Sheet, broken, print_entries
from specimens.statement_parts import (
    address_lines,
    finished,
    head_truth,
    how_many,
    in_slashes,
    spaced,
    truth_of,
)
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT
_LANDSCAPE = (297.0, 210.0)


def draw_account_aggregator(rng: Random) -> Drawn:
    """Landscape: profile and summary under the names of the exchanged data, then rows with a stamp of time and mode."""
    account = invent_account(rng, how_many(rng))
    account = replace(account, kind=rng.choice(("SAVINGS", "CURRENT")))
    style = Style(rng.uniform(6.6, 7.2), rng.choice(("Roboto", "Open Sans", "Noto Sans", "Work Sans")))
    bold, ink = replace(style, weight=700), rng.choice(("#3b2f8f", "#0d6b62", "#1f3a5f", "#9a3412"))
    flow = new_flow(12, 10, _LANDSCAPE)
    flow.line(rng.choice(("Account Statement", "Deposit Account Statement")), replace(bold, size=13, color=ink))
    flow.line(
        f"Fetched with your consent through {rng.choice(('SaralAA', 'SetuSpecimen AA', 'OneConsent AA'))} "
        f"(NBFC-AA) | FIP: {account.bank.name} | Consent ID: {_consent(rng)}",
        replace(style, color="#666666"),
    )
    flow.gap(2)
    address = account.person.address.in_one_line()
    columns = [flow.beside(shift, 84) for shift in (0.0, 93.0, 186.0)]
    blocks = ("Profile", *rng.choice((("Summary", "Account"), ("Account Summary", "Account Details"))))
    for block, title, pairs in zip(columns, blocks, _blocks(rng, account, address), strict=True):
        block.line(title, replace(bold, size=8.5, color=ink))
        block.rule(ink)
        block.gap(1)
        block.pairs(pairs, (replace(style, color="#555555"), bold), 29, "")
    flow.y = max(column.y for column in columns) + 3
    flow.line(f"Transactions ({len(account.entries)})", replace(bold, size=8.5, color=ink))
    paper = Paper(
        _aggregator_columns(rng),
        Look(style, replace(bold, color="#ffffff"), Rules.ROWS, ink, "#f5f5fa", "#c8c8d0", padding=1.5),
        lambda day: f"{day:%Y-%m-%d}",
        rng.choice((plain, grouped)),
        newest_first=rng.random() < 0.3,
        sides=("DEBIT", "CREDIT"),
        left=12,
        bottom=198,
    )
    sheet = Sheet(flow.surface, flow.y + 1, flow.width)
    print_entries(account, paper, sheet)
    flow.surface.text(12, 205, "This is a rendering of data in the ReBIT format. It needs no signature.", style)
    ornament.specimen_mark(flow.surface, rng, rng.randint(200, 260), 205, 7)
    return Drawn(flow.surface, Form.PAGE, truth_of(account, sheet, {**head_truth(account), "address": address}))


def _aggregator_columns(rng: Random) -> tuple[EntryColumn, ...]:
    """Return the columns, whose order is that of the data or that of a reader."""
    stamp = EntryColumn("date_time", rng.choice(("Transaction Timestamp", "Txn Timestamp")), 25)
    rest = (
        EntryColumn("description", "Narration", 80),
        EntryColumn("reference", rng.choice(("Reference", "Ref. No.")), 32),
    )
    money = (
        EntryColumn("side", "Type", 15),
        EntryColumn("channel", "Mode", 15),
        EntryColumn("amount", rng.choice(("Amount", "Amount (INR)")), 24, _RIGHT),
        EntryColumn("balance", "Current Balance", 26, _RIGHT),
    )
    code, value = EntryColumn("code", "Txn ID", 21), EntryColumn("value_date", "Value Date", 19)
    return (code, *money, stamp, value, *rest) if rng.random() < 0.5 else (stamp, value, code, *rest, *money)


def _blocks(rng: Random, account: Account, address: str) -> tuple[Pairs, Pairs, Pairs]:
    """Return what the three blocks at the head say."""
    person = account.person
    profile = (
        ("Holder Type", "SINGLE"),
        ("Name", account.holder),
        ("DOB", f"{person.born:%Y-%m-%d}"),
        ("Mobile", person.mobile),
        ("PAN", pan_number(rng, "P", person.surname_initial)),
        ("CKYC Compliance", rng.choice(("true", "false"))),
        ("Nominee", rng.choice(("REGISTERED", "NOT-REGISTERED"))),
        ("Address", address),
    )
    summary = (
        ("Current Balance", grouped(account.closing)),
        ("Currency", "INR"),
        ("Balance Date Time", f"{account.last:%Y-%m-%d} 23:59"),
        ("Current OD Limit", "0.00"),
        ("Drawing Limit", "0.00"),
        ("Pending", "0.00"),
        ("Status", rng.choice(("ACTIVE", "ACTIVE", "INACTIVE"))),
    )
    details = (
        ("Account Number", account.number),
        ("Type", account.kind),
        ("Branch", account.branch),
        ("IFSC Code", account.ifsc),
        ("MICR Code", account.micr),
        ("Opening Date", f"{rng.randint(2006, 2019)}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}"),
        ("Facility", rng.choice(("CC", "OD", "NA"))),
        ("Statement Start Date", f"{account.first:%Y-%m-%d}"),
        ("Statement End Date", f"{account.last:%Y-%m-%d}"),
    )
    return profile, summary, details


def _consent(rng: Random) -> str:
    return "-".join(f"{rng.getrandbits(4 * size):0{size}x}" for size in (8, 4, 4, 4, 12))


@dataclass(frozen=True, slots=True)
class _Ink:
    """How an app's statement is printed."""

    style: Style
    color: str
    faint: str = "#777777"

    @property
    def bold(self) -> Style:
        return replace(self.style, weight=700)

    @property
    def small(self) -> Style:
        return replace(self.style, size=self.style.size - 1.2, color=self.faint)


def draw_by_days(rng: Random) -> Drawn:
    """An app's statement: four tiles, then days as headings with their movements under them, a signed sum each."""
    partner = rng.choice([bank for bank in BANKS if bank.prefix in ("FDRL", "BDBL", "ZZVS")])
    account = invent_account(rng, min(how_many(rng), 80), partner)
    account = replace(account, kind=rng.choice(("Savings Account", "Digital Savings Account")))
    ink = _Ink(
        Style(rng.uniform(8, 8.8), rng.choice(("Public Sans", "Work Sans", "Lato", "Source Sans 3"))),
        rng.choice(("#e4572e", "#5b3cc4", "#008f6b", "#d1266f")),
    )
    brand = rng.choice(("hoop", "Pocketly", "Tiffin Money", "Paisa Jar"))
    flow = new_flow(18, 16)
    flow.line(brand, replace(ink.bold, size=19, color=ink.color))
    title = rng.choice(("Account statement", "Your money, in and out", "Bank statement"))
    flow.line(title, replace(ink.bold, size=12))
    flow.line(f"{spaced(account.first)} to {spaced(account.last)}", ink.small)
    flow.gap(4)
    address = ", ".join(address_lines(rng, account))
    _facts(flow, account, address, ink)
    flow.gap(3)
    _tiles(flow, account, ink)
    flow.gap(5)
    sheet = Sheet(flow.surface, flow.y, flow.width)
    _days(account, sheet, ink)
    note = (
        f"{brand} is not a bank. Your {account.kind.lower()} is held with {partner.name}, licensed by the RBI. "
        "Deposits are insured up to Rs. 5 lakh by DICGC."
    )
    flow.surface.paragraph(18, 283, 174, note, ink.small)
    return finished(flow, rng, account, sheet, {**head_truth(account), "address": address})


def _facts(flow: Flow, account: Account, address: str, ink: _Ink) -> None:
    """Print the holder at the left and the account at the right, captions small above their values."""
    left, right = flow.beside(0, 82), flow.beside(92, 82)
    for column, pairs in (
        (left, (("Account holder", account.holder), ("Address", address), ("Branch", account.branch))),
        (
            right,
            (
                ("Account number", account.number),
                ("Bank", account.bank.name),
                ("Account type", account.kind),
                ("IFSC | MICR", f"{account.ifsc} | {account.micr}"),
            ),
        ),
    ):
        for caption, value in pairs:
            column.line(caption, ink.small)
            column.paragraph(value, ink.bold)
            column.gap(0.8)
    flow.y = max(left.y, right.y)


def _tiles(flow: Flow, account: Account, ink: _Ink) -> None:
    values = (
        ("Opening balance", account.opening),
        ("Money in", account.sum_of(debits=False)),
        ("Money out", account.sum_of(debits=True)),
        ("Closing balance", account.closing),
    )
    width = flow.width / 4
    for number, (caption, value) in enumerate(values):
        flow.surface.rectangle(flow.left + number * width, flow.y, width - 3, 14, fill="#f4f2f0", radius=2)
        tile = flow.beside(number * width + 3, width - 6)
        tile.gap(2)
        tile.line(caption, ink.small)
        tile.line(f"₹{grouped(value)}", ink.bold)
    flow.y += 14


def _days(account: Account, sheet: Sheet, ink: _Ink) -> None:
    """Print every day's heading once (again at the head of a page) and what moved on it."""
    day: date | None = None
    for entry in account.entries:
        texts = broken(entry.narration.text, 96, ink.style, anywhere=False)
        need = 4.2 * len(texts) + (4 if entry.narration.reference else 0) + 3
        if sheet.y + need + (8 if entry.day != day else 0) > 276:
            sheet.surface.new_page()
            sheet.page += 1
            sheet.surface.text(192, 12, f"Page {sheet.page}", ink.small, _RIGHT)
            sheet.y, day = 18.0, None
        if entry.day != day:
            sheet.surface.text(
                18, sheet.y + 4, f"{entry.day:%A}, {spaced(entry.day)}", replace(ink.bold, color=ink.color)
            )
            sheet.surface.line(18, sheet.y + 5.6, 192, sheet.y + 5.6, "#cccccc")
            sheet.y, day = sheet.y + 8, entry.day
        _movement(sheet, entry, texts, ink)
        sheet.y += need


def _movement(sheet: Sheet, entry: Entry, texts: list[str], ink: _Ink) -> None:
    surface, y = sheet.surface, sheet.y + 2.6
    for number, text in enumerate(texts):
        surface.text(18, y + 4.2 * number, text, ink.style)
    reference = entry.narration.reference
    if reference:
        surface.text(18, y + 4.2 * len(texts), f"Ref {reference}", ink.small)
    sign, color = ("-", "#222222") if entry.is_debit else ("+", "#0a7d3c")
    amount = replace(ink.bold, color=color)
    surface.text(154, y, f"{sign} ₹{grouped(entry.amount)}", amount, _RIGHT)
    surface.text(192, y, f"Bal ₹{grouped(entry.balance)}", ink.small, _RIGHT)
    row: dict[str, Value] = dict.fromkeys(SHOWN)
    row |= {
        "date": in_slashes(entry.day),
        "description": " ".join(" ".join(texts).split()),
        "reference": reference or None,
        "debit" if entry.is_debit else "credit": plain(entry.amount),
        "balance": plain(entry.balance),
    }
    sheet.truth.append(row)


LAYOUTS = (
    Layout("BANK_STATEMENT", "account_aggregator", draw_account_aggregator),
    Layout("BANK_STATEMENT", "by_days_of_app", draw_by_days),
)
