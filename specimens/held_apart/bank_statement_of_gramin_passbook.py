"""The passbook of a regional rural bank, opened flat, never used in tuning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.account import Account, Bank, Entry
from specimens.fonts import DEVANAGARI, MONO, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.people import day_between, invent_person
from specimens.places import VILLAGES
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_moves import Wording, moves
from specimens.surface import Align, Surface, narrowed, wrap
from specimens.table import Column, Look, Rules, draw_table, row_height

_SIZE = (178.0, 250.0)
_FOLD = 125.0
_BANKS = (
    ("Purvi Ganga Gramin Bank", "पूर्वी गंगा ग्रामीण बैंक", "ZPGG", "991"),
    ("Aravali Gramin Bank", "अरावली ग्रामीण बैंक", "ZARG", "992"),
    ("Narmada Tat Kshetriya Gramin Bank", "नर्मदा तट क्षेत्रीय ग्रामीण बैंक", "ZNTG", "993"),
)
_STATES = ("Uttar Pradesh", "Bihar", "Madhya Pradesh", "Rajasthan", "Chhattisgarh", "Jharkhand")
_KINDS = ("SB-GENERAL", "SAVINGS BANK", "SB PMJDY", "SB NO FRILL", "SB STAFF PENSION")
_OUT = (
    Wording("TO CASH", (300, 20000), 6, step=100),
    Wording("TO CASH SELF", (500, 30000), 3, "{cheque}", 500),
    Wording("AEPS OFFUS WDL {rrn}", (500, 10000), 4, step=100),
    Wording("BC WDL {letters}{number}", (500, 5000), 3, step=100),
    Wording("ATM WDL {number} {time}", (500, 10000), 2, step=100),
    Wording("UPI/DR/{rrn}/{name}", (20, 4000), 4, step=1),
    Wording("SMS CHG QTR {day:%b%y}", (17, 18), 1),
    Wording("PMSBY PREM {day:%Y}", (20, 20), 1, step=20),
    Wording("PMJJBY PREM {day:%Y}", (436, 436), 1, step=436),
    Wording("TRF TO KCC {long_number}", (2000, 40000), 2, step=1),
    Wording("CLG {bank} {NAME}", (1000, 25000), 1, "{cheque}", 1),
)
_IN = (
    Wording("BY CASH", (500, 30000), 6, step=100),
    Wording("APBS PM KISAN {number}", (2000, 2000), 3, step=2000),
    Wording("APBS LPG SUBSIDY", (200, 300), 1),
    Wording("NREGA WAGES {letters}", (600, 3300), 3, step=1),
    Wording("PFMS PADDY PROC {utr}", (9000, 90000), 2),
    Wording("DAIRY SAMITI PMT", (900, 8000), 3),
    Wording("UPI/CR/{rrn}/{name}", (50, 9000), 3, step=1),
    Wording("INT CR {day:%d%m%y}", (12, 480), 1, step=1),
)
_CAPTIONS = (
    ("दिनांक\nDate", "विवरण\nParticulars", "चेक सं.\nChq. No.", "आहरण\nWithdrawal", "जमा\nDeposit", "शेष\nBalance"),
    ("Date\nतारीख", "Particulars\nविवरण", "Inst. No.", "Debit\nनामे", "Credit\nजमा", "Balance\nबाकी"),
)


@dataclass(slots=True)
class _Book:
    """Where the printing stands: the surface, the next free y, and the rows so far."""

    surface: Surface
    look: Look
    columns: Sequence[Column]
    y: float
    bottom: float = _SIZE[1] - 10
    truth: list[Mapping[str, Value]] = field(default_factory=list)


def draw_passbook(rng: Random) -> Drawn:
    """The holder's leaf over the fold and the first entries under it; further openings hold entries on both leaves."""
    hindi_name, account = _account(rng)
    surface = Surface(*_SIZE)
    hindi = rng.choice(DEVANAGARI[:3])
    _paper(surface, rng)
    truth = _holder_leaf(surface, rng, account, (hindi_name, hindi))
    body = Style(rng.uniform(7.4, 8.0), rng.choice(MONO[:3]), color=rng.choice(("#2a2a3a", "#3a3350", "#222222")))
    head = Style(7.2, "Arimo", 700, "#7a2030", hindi)
    widths = (20.0, 54.0, 18.0, 23.0, 23.0, 24.0)
    columns = [
        Column(title, width, Align.RIGHT if number > 2 else Align.LEFT)
        for number, (title, width) in enumerate(zip(rng.choice(_CAPTIONS), widths, strict=True))
    ]
    look = Look(body, head, rng.choice((Rules.COLUMNS, Rules.ALL)), line="#b9a0a6", padding=0.9, leading=1.3)
    book = _Book(surface, look, columns, _FOLD + 6)
    _entries(book, rng, account)
    balances = {"opening_balance": plain(account.opening), "closing_balance": plain(account.closing)}
    return Drawn(surface, Form.PAGE, {**truth, **balances, "transactions": tuple(book.truth)})


def _account(rng: Random) -> tuple[str, Account]:
    """Return the bank's name in Hindi and the account."""
    name, hindi, letters, micr = rng.choice(_BANKS)
    person = invent_person(rng, rng.choice(_STATES))
    first = day_between(rng, date(2019, 4, 1), date(2025, 3, 1))
    last = first + timedelta(days=rng.randint(150, 420))
    opening = Decimal(rng.randint(500, 60000)) + Decimal(rng.randint(0, 99)) / 100
    entries = moves(rng, (first, last), rng.randint(10, 52), (opening, Decimal(100)), (_OUT, _IN))
    place = person.address
    account = Account(
        Bank(name, letters, micr),
        person.name.upper(),
        person,
        f"{rng.randint(1, 8)}{digits(rng, rng.choice((10, 12, 14)))}",
        rng.choice(_KINDS),
        f"{letters}0{digits(rng, 6)}",
        f"{place.pincode[:3]}{micr}{digits(rng, 3)}",
        (place.lines[-1] if place.is_urban else rng.choice(VILLAGES)).upper(),
        first,
        last,
        opening,
        entries,
    )
    return hindi, account


def _paper(surface: Surface, rng: Random) -> None:
    """Paint an opening of the book: two leaves and the fold between them."""
    surface.rectangle(0, 0, *_SIZE, fill="#fcfaf2")
    for offset in range(6):
        surface.rectangle(0, _FOLD - 1.5 + offset * 0.5, _SIZE[0], 0.5, fill="#8d8675", opacity=0.05 * (offset % 4))
    surface.line(0, _FOLD, _SIZE[0], _FOLD, "#b4ad9c", 0.2)
    ornament.specimen_mark(surface, rng, rng.uniform(60, 110), _SIZE[1] - 3, 7)


def _holder_leaf(surface: Surface, rng: Random, account: Account, hindi: tuple[str, str]) -> Mapping[str, Value]:
    color = rng.choice(("#7a2030", "#1f4d3a", "#27406f"))
    surface.circle(17, 15, 6, line=color, thickness=0.8)
    surface.text(27, 13, hindi[0], Style(12.5, "Arimo", 700, color, hindi[1]))
    surface.text(27, 19, account.bank.name, Style(12.5, "Arimo", 700, color))
    surface.text(168, 19, "बचत बैंक पासबुक", Style(9, "Arimo", 700, color, hindi[1]), Align.RIGHT)
    surface.line(8, 23, 170, 23, color, 0.5)
    address = ", ".join(account.person.address.parts()).upper()
    address = f"{address}, {account.person.address.state.upper()} {account.person.address.pincode}"
    relation = rng.choice(("पिता/पति का नाम Father/Husband", "S/o, W/o, D/o"))
    opened = account.first - timedelta(days=rng.randint(200, 3000))
    pairs = [
        ("शाखा Branch", account.branch),
        ("IFSC", account.ifsc),
        ("ग्राहक सं. CIF No.", digits(rng, 9)),
        ("खाता सं. Account No.", account.number),
        ("खाते का प्रकार A/c Type", account.kind),
        ("नाम Name", account.holder),
        (relation, account.person.father.upper()),
        ("पता Address", address),
        ("खाता खोलने की तिथि Opened on", f"{opened:%d-%m-%Y}"),
        ("परिचालन Mode of Operation", "SELF"),
    ]
    has_micr = rng.random() < 0.5
    if has_micr:
        pairs.insert(2, ("MICR", account.micr))
    _printed_pairs(surface, rng, pairs, hindi[1])
    truth: dict[str, Value] = {
        "bank_name": account.bank.name,
        "account_holder_name": account.holder,
        "account_number": account.number,
        "account_type": account.kind,
        "ifsc": account.ifsc,
        "branch": account.branch,
        "address": address,
    }
    return {**truth, "micr": account.micr} if has_micr else truth


def _printed_pairs(surface: Surface, rng: Random, pairs: Sequence[tuple[str, str]], hindi: str) -> None:
    """Print what the passbook printer filled in beside what the press printed; a photo stands to the right."""
    label = Style(7.4, "Arimo", color="#444444", devanagari=hindi)
    typed = Style(rng.uniform(8.4, 9.2), rng.choice(MONO[:3]))
    y = 30.0
    for caption, value in pairs:
        width = 76 if y < 62 else 104
        surface.text(10, y, caption, label)
        surface.text(58, y, ":", label)
        for line in wrap(value, width, typed):
            surface.text(61, y, line, typed)
            y += 4.6
        y += 2.2
    surface.rectangle(142, 28, 26, 32, line="#999999")
    if rng.random() < 0.6:
        ornament.photo(surface, rng, 143, 29, 24, 30)
    ornament.signature(surface, rng, 138, 106, 28, 8)
    surface.text(168, 120, "शाखा प्रबंधक Branch Manager", narrowed(label, ("शाखा प्रबंधक",), 40), Align.RIGHT)


def _entries(book: _Book, rng: Random, account: Account) -> None:
    pending = list(account.entries)
    balance = account.opening
    while pending:
        rows = [_carried("B/F", balance)]
        height = sum(row_height([each.title for each in book.columns], book.columns, book.look) for _ in range(2))
        taken = 0
        for cells in (_cells(entry) for entry in pending):
            height += row_height(cells, book.columns, book.look)
            if book.y + height > book.bottom - 8:
                break
            rows.append(cells)
            taken += 1
        done, pending = pending[:taken], pending[taken:]
        balance = done[-1].balance
        if pending:
            rows.append(_carried("C/F", balance))
        draw_table(book.surface, (8, book.y), book.columns, rows, book.look)
        book.truth.extend(_truths(done))
        if pending:
            _turn(book, rng)


def _turn(book: _Book, rng: Random) -> None:
    """Go to the leaf under the fold, or to the next opening."""
    if book.bottom < _FOLD:
        book.y, book.bottom = _FOLD + 6, _SIZE[1] - 10
        return
    book.surface.new_page()
    _paper(book.surface, rng)
    book.y, book.bottom = 8.0, _FOLD - 3


def _cells(entry: Entry) -> tuple[str, ...]:
    amount = grouped(entry.amount)
    sides = (amount, "") if entry.is_debit else ("", amount)
    return (f"{entry.day:%d-%m-%y}", entry.narration.text, entry.narration.reference, *sides, grouped(entry.balance))


def _carried(caption: str, balance: Decimal) -> tuple[str, ...]:
    return ("", caption, "", "", "", grouped(balance))


def _truths(entries: Sequence[Entry]) -> Iterator[Mapping[str, Value]]:
    for entry in entries:
        yield {
            "date": f"{entry.day:%d/%m/%Y}",
            "description": entry.narration.text,
            "reference": entry.narration.reference or None,
            "debit": plain(entry.amount) if entry.is_debit else None,
            "credit": None if entry.is_debit else plain(entry.amount),
            "balance": plain(entry.balance),
        }


LAYOUTS = (Layout("BANK_STATEMENT", "gramin_passbook_opened", draw_passbook, held_apart=True),)
