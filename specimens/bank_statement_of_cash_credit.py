"""A public-sector bank's line-printer statement of a firm's cash credit: a grid of characters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.account import Account, Bank, Entry
from specimens.business import invent_business
from specimens.fonts import MONO, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_moves import Wording, moves
from specimens.statement_paper import SHOWN
from specimens.surface import A4, Surface, text_width, wrap
from specimens.table import text_height

_BANKS = (
    Bank("UCO BANK", "UCBA", "028"),
    Bank("CENTRAL BANK OF INDIA", "CBIN", "016"),
    Bank("PUNJAB & SIND BANK", "PSIB", "023"),
    Bank("BANK OF MAHARASHTRA", "MAHB", "014"),
    Bank("INDIAN BANK", "IDIB", "019"),
)
_SCHEMES = ("CASH CREDIT - HYPOTHECATION", "CC AGAINST STOCK AND BOOK DEBTS", "OVERDRAFT-MSME", "CASH CREDIT-TRADERS")
_PAID = (
    Wording("RTGS/{long_utr}/{FIRM}", (205_000, 640_000), 3),
    Wording("NEFT/{utr}/{FIRM}", (8000, 180_000), 6),
    Wording("TO CLG {FIRM}", (6000, 150_000), 6, "{cheque}"),
    Wording("TO CASH SELF", (10_000, 90_000), 3, "{cheque}", 1000),
    Wording("UPI/DR/{rrn}/{NAME}/{bank}/{vpa}", (150, 24_000), 5),
    Wording("TO TRF {FIRM}", (5000, 120_000), 3, "{cheque}", 100),
    Wording("IMPS/P2A/{rrn}/{NAME}/{bank}", (1000, 45_000), 2),
    Wording("INT.COLL:{day:01-%m-%Y} TO {day:%d-%m-%Y}", (9000, 32_000), 1),
    Wording("NACH DR/{letters} FINANCE/{long_number}", (7000, 48_000), 2),
    Wording("GST/PMT/{day:%y%m}{long_number}", (3000, 64_000), 1, "", 1),
    Wording("EPFO/TRRN {long_number}", (4000, 26_000), 1, "", 1),
    Wording("BBPS/ELECTRICITY/{long_number}", (1800, 26_000), 1, "", 10),
    Wording("STOCK INSPECTION CHGS + GST", (590, 1770), 1),
    Wording("CHQ RTN CHGS {cheque} INCL GST", (177, 590), 1),
    Wording("O/W RTN {FIRM} FUNDS INSUFF", (8000, 90_000), 1, "{cheque}", 1),
)
_RECEIVED = (
    Wording("BY CLG {bank} {FIRM}", (6000, 190_000), 6, "{cheque}"),
    Wording("NEFT/{utr}/{FIRM}", (8000, 240_000), 7),
    Wording("RTGS/{long_utr}/{FIRM}", (210_000, 900_000), 4),
    Wording("UPI/CR/{rrn}/{NAME}/{bank}/{vpa}", (200, 42_000), 6),
    Wording("BY CASH", (20_000, 190_000), 4, "", 500),
    Wording("CDM CASH DEP {number} {time}", (2000, 49_000), 2, "", 100),
    Wording("POS SETTLEMENT MID{long_number} {day:%d%m%y}", (1200, 36_000), 3),
    Wording("BY TRF {FIRM}", (5000, 150_000), 3, "{cheque}", 100),
    Wording("I/W RTN {FIRM} REFER TO DRAWER", (6000, 70_000), 1, "{cheque}", 1),
)
_ACROSS = 107
_NARROW = 28
"""Characters of a whole line, and of a line of particulars."""


@dataclass(slots=True)
class _Printer:
    """A line printer: lines of characters of one width, one under another."""

    surface: Surface
    style: Style
    left: float
    y: float = 12.0
    page: int = 0
    truth: list[Mapping[str, Value]] = field(default_factory=list)

    def line(self, text: str = "") -> None:
        self.y += text_height(self.style)
        if text.strip():
            self.surface.text(self.left, self.y, text.rstrip(), self.style)

    def rule(self) -> None:
        self.line("-" * _ACROSS)

    def lines_left(self) -> int:
        return int((A4[1] - 18 - self.y) / text_height(self.style))


def draw_cash_credit(rng: Random) -> Drawn:
    """Print pages that each begin with the bank's head and what was brought forward, and end with their sums."""
    account, limit = _invent(rng)
    address = _address(rng, account)
    printer = _new_printer(rng)
    terms = _terms(rng, account, limit)
    has_courtesy = rng.random() < 0.5
    form = rng.choice(("%d-%m-%Y", "%d/%m/%Y"))
    pending, before = list(account.entries), account.opening
    while pending:
        _page_head(printer, account, form)
        if printer.page == 1:
            _customer(printer, account, address, terms, has_courtesy)
        before = _page(printer, pending, before, form)
        ornament.specimen_mark(printer.surface, rng, 95, 291, 7)
        if pending:
            printer.surface.new_page()
    _end(printer, rng, account)
    truth: dict[str, Value] = {
        "bank_name": account.bank.name,
        "account_holder_name": account.holder,
        "account_number": account.number,
        "account_type": account.kind,
        "ifsc": account.ifsc,
        "micr": account.micr,
        "branch": account.branch,
        "address": " ".join(address),
        "statement_from": printed_date(account.first),
        "statement_to": printed_date(account.last),
        "opening_balance": plain(account.opening),
        "closing_balance": plain(account.closing),
        "transactions": tuple(printer.truth),
    }
    return Drawn(printer.surface, Form.PAGE, truth)


def _invent(rng: Random) -> tuple[Account, Decimal]:
    """Invent a firm's account that owes most of its limit, and the limit."""
    bank = rng.choice(_BANKS)
    firm = invent_business(rng)
    limit = Decimal(rng.choice((500_000, 1_000_000, 1_500_000, 2_500_000, 4_000_000, 7_500_000)))
    first = date(rng.randint(2022, 2025), rng.randint(1, 12), 1)
    months = rng.choice((1, 2, 3, 6))
    last = (first + timedelta(days=31 * months - months // 2)).replace(day=1) - timedelta(days=1)
    opening = -(limit * rng.randint(40, 97) / 100 + Decimal(rng.randint(-49_999, 9999)) / 100)
    count = rng.choice((rng.randint(12, 40), rng.randint(40, 95), 140))
    entries = moves(rng, (first, last), count, (opening, -limit), (_PAID, _RECEIVED))
    branch = firm.address.lines[-1].upper() if firm.address.is_urban else firm.address.city.upper()
    return Account(
        bank, firm.trade_name.upper(), replace(firm.owner, address=firm.address),
        rng.choice("1234567") + digits(rng, rng.choice((9, 13, 13))),
        rng.choice(_SCHEMES), f"{bank.prefix}0{rng.choice('09')}9{digits(rng, 4)}",
        f"{firm.address.pincode[:3]}{bank.micr}{digits(rng, 3)}", branch, first, last, opening, entries,
    ), limit  # fmt: skip


def _address(rng: Random, account: Account) -> tuple[str, ...]:
    """Return the address in lines that the printer's left half holds."""
    whole = account.person.address.in_one_line().upper().replace(" - ", rng.choice((" ", " PIN:", "-")))
    parts: list[str] = []
    for word in whole.split():
        if parts and len(parts[-1]) + len(word) < 46:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    return tuple(parts)


def _new_printer(rng: Random) -> _Printer:
    font = rng.choice(MONO[:3])
    wanted = rng.uniform(176, 192)
    sized = Style(10, font)
    size = 10 * wanted / text_width("0" * _ACROSS, sized)
    color = rng.choice(("#111111", "#2b2b33", "#3a3a3a"))
    return _Printer(Surface(*A4), Style(size, font, color=color), (A4[0] - wanted) / 2)


def _terms(rng: Random, account: Account, limit: Decimal) -> tuple[tuple[str, str], ...]:
    power = limit - Decimal(rng.choice((0, 0, 50_000, 125_000)))
    terms = (
        ("A/C NO", account.number),
        ("CUST ID", digits(rng, 9)),
        (rng.choice(("A/C TYPE", "SCHEME", "SCHEME DESC")), account.kind),
        ("SANCT LIMIT", f"INR {grouped(limit)}"),
        ("DRAWING POWER", f"INR {grouped(power)}"),
        ("RATE OF INT", f"{rng.randint(880, 1290) / 100:.2f} % P.A."),
        ("LIMIT EXPIRY", f"{account.last + timedelta(days=rng.randint(40, 300)):%d-%m-%Y}"),
        ("NOMINATION", "NOT APPLICABLE"),
    )
    return terms[: rng.choice((5, 7, 8))]


def _page_head(printer: _Printer, account: Account, form: str) -> None:
    printer.page += 1
    printer.y = 10.0
    run = account.last + timedelta(days=4)
    printer.line(f"{account.bank.name:<82}PAGE NO  : {printer.page:>4}")
    printer.line(f"{'BRANCH   : ' + account.branch:<82}RUN DATE : {run:{form}}")
    printer.line(f"IFSC CODE: {account.ifsc}   MICR CODE: {account.micr}")
    printer.line()
    period = f"STATEMENT OF ACCOUNT FOR THE PERIOD FROM {account.first:{form}} TO {account.last:{form}}"
    printer.line(period.center(_ACROSS))
    if printer.page > 1:
        printer.line(f"A/C NO   : {account.number}   {account.holder[:60]}")
    printer.rule()


def _customer(
    printer: _Printer,
    account: Account,
    address: tuple[str, ...],
    terms: tuple[tuple[str, str], ...],
    has_courtesy: bool,
) -> None:
    """Print the holder on the left half, what the bank lends on the right."""
    has_courtesy &= not account.holder.startswith("M/S")
    lefts = ["TO,", f"{'M/S ' if has_courtesy else ''}{account.holder}", *address]
    rights = [f"{caption:<14}: {value}" for caption, value in terms]
    for number in range(max(len(lefts), len(rights))):
        left = lefts[number] if number < len(lefts) else ""
        right = rights[number] if number < len(rights) else ""
        printer.line(f"{left:<54}{right}")
    printer.rule()


def _page(printer: _Printer, pending: list[Entry], before: Decimal, form: str) -> Decimal:
    """Print the entries that fit and take them off `pending`; return the balance after them."""
    printer.line(_row("TRAN DATE", "VALUE DATE", "PARTICULARS", "CHQ.NO", ("DEBIT", "CREDIT", "BALANCE  ")))
    printer.rule()
    printer.line(_row("", "", "B/F", "", ("", "", _sided(before))))
    paid = received = Decimal(0)
    while pending:
        entry = pending[0]
        lines = _cut(entry.narration.text)
        if printer.lines_left() < len(lines) + 4:
            break
        pending.pop(0)
        amounts = (grouped(entry.amount), "") if entry.is_debit else ("", grouped(entry.amount))
        paid += entry.amount if entry.is_debit else 0
        received += 0 if entry.is_debit else entry.amount
        days = f"{entry.day:{form}}", f"{entry.value_day:{form}}"
        printer.line(_row(*days, lines[0], entry.narration.reference, (*amounts, _sided(entry.balance))))
        for more in lines[1:]:
            printer.line(_row("", "", more, "", ("", "", "")))
        printer.truth.append(_truth(entry, lines))
        before = entry.balance
    printer.rule()
    printer.line(_row("", "", "PAGE TOTAL", "", (grouped(paid), grouped(received), "")))
    printer.line(_row("", "", "C/F" if pending else "CLOSING BALANCE", "", ("", "", _sided(before))))
    printer.rule()
    return before


def _row(day: str, value_day: str, text: str, cheque: str, sums: tuple[str, str, str]) -> str:
    return f"{day:<10} {value_day:<10} {text:<{_NARROW}} {cheque:<7}{sums[0]:>14} {sums[1]:>14} {sums[2]:>18}"


def _cut(text: str) -> list[str]:
    """Cut particulars where their line is full, in the midst of words."""
    pieces = [text[at : at + _NARROW].strip() for at in range(0, len(text), _NARROW)]
    return [piece for piece in pieces if piece]


def _sided(balance: Decimal) -> str:
    return f"{grouped(abs(balance))}{'Dr' if balance < 0 else 'Cr'}"


def _truth(entry: Entry, lines: list[str]) -> Mapping[str, Value]:
    shown: dict[str, Value] = dict.fromkeys(SHOWN)
    shown |= {
        "date": printed_date(entry.day),
        "description": " ".join(lines),
        "reference": entry.narration.reference or None,
        "debit" if entry.is_debit else "credit": plain(entry.amount),
        "balance": plain(entry.balance),
    }
    return shown


def _end(printer: _Printer, rng: Random, account: Account) -> None:
    """Print the sums of the whole statement and what holders are asked for."""
    debits = sum(entry.is_debit for entry in account.entries)
    if rng.random() < 0.6 and printer.lines_left() > 6:
        credited, paid = account.sum_of(debits=False), account.sum_of(debits=True)
        printer.line(f"TOTAL DEBITS  : {debits:>5}  {grouped(paid):>18}")
        printer.line(f"TOTAL CREDITS : {len(account.entries) - debits:>5}  {grouped(credited):>18}")
    notice = (
        "UNLESS THE CONSTITUENT NOTIFIES THE BANK OF ANY DISCREPANCY WITHIN 15 DAYS IT WILL BE TAKEN THAT THE ACCOUNT "
        "IS CORRECT. BALANCES ARE SUBJECT TO REALISATION OF CHEQUES."
    )
    if printer.lines_left() > 4:
        for text in wrap(notice, A4[0] - 2 * printer.left, printer.style):
            printer.line(text)
        printer.line("*** END OF STATEMENT ***".center(_ACROSS))


LAYOUTS = (Layout("BANK_STATEMENT", "cash_credit_of_firm", draw_cash_credit),)
