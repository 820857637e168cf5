"""Statements without a ruled table: an app's screens, a balance a day, two lines an entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.account import BANKS, Account, Bank, Entry, invent_account
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, SERIF, Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_blocks import Block, Print, Strip, lay_out, leading_of, owing, row_of
from specimens.statement_paper import Sheet, broken
from specimens.statement_parts import address_lines, bold, finished, head_truth, in_dashes, truth_of, without
from specimens.surface import Align, Surface

_RIGHT = Align.RIGHT
_PHONE = (96.0, 206.0)
_NEEV = Bank("Neev Bank", "ZZNE", "993")


def draw_phone_screens(rng: Random) -> Drawn:
    """Screens of a bank's app saved as a file: a heading a day, signs before the amounts, the balance small below."""
    account = invent_account(rng, rng.randint(15, 32), rng.choice((*BANKS[:5], BANKS[18], _NEEV)))
    normal = Style(rng.uniform(7.6, 8.4), rng.choice(("Roboto", "Lato", "Public Sans", "Noto Sans")))
    ink = rng.choice(("#5b2a86", "#00695c", "#b3261e", "#0d47a1"))
    surface = Surface(*_PHONE)
    _screen(surface, rng, ink)
    flow = Flow(surface, 6, 10, 84)
    flow.line(account.bank.name, bold(normal, 3, "#ffffff"))
    flow.gap(7)
    flow.line(f"Hi, {account.holder}", bold(normal, 1))
    gray = replace(normal, color="#6b7075")
    flow.line(f"{account.kind} - {account.number}", normal)
    flow.line(f"IFSC {account.ifsc}", gray)
    flow.gap(1)
    flow.line("Available balance", gray)
    flow.line(f"₹ {grouped(account.closing)}", bold(normal, 6))
    flow.gap(1)
    flow.line(f"All transactions from {_spaced(account.first)} to {_spaced(account.last)}", gray)
    flow.rule("#d0d4d8")
    flow.gap(1)
    small = replace(gray, size=normal.size - 1.4)
    sheet = Sheet(surface, flow.y, 84)
    strip = Strip(leading_of(normal), 198, lambda page, _: _screen(page, rng, ink), 1.2)
    lay_out(sheet, list(_cards(rng, account, (normal, small))), strip)
    ornament.specimen_mark(surface, rng, 40, 204, 6)
    printed = without(head_truth(account), "branch", "micr")
    return Drawn(surface, Form.PAGE, truth_of(account, sheet, printed))


def _screen(surface: Surface, rng: Random, ink: str) -> float:
    """Draw the phone's bar and the app's; return where the list may begin."""
    surface.rectangle(0, 0, *_PHONE, fill="#fbfbfd")
    surface.rectangle(0, 0, _PHONE[0], 19, fill=ink)
    surface.text(6, 5, f"{rng.randint(1, 12)}:{rng.randint(0, 59):02}", Style(6.5, "Roboto", color="#ffffff"))
    surface.text(90, 5, f"4G {rng.randint(14, 98)}%", Style(6.5, "Roboto", color="#ffffff"), _RIGHT)
    for row in range(3):
        surface.line(84, 11 + row * 1.4, 89, 11 + row * 1.4, "#ffffff", 0.4)
    return 22.0


def _cards(rng: Random, account: Account, styles: tuple[Style, Style]) -> Iterator[Block]:
    normal, small = styles
    shown: date | None = None
    for entry in account.newest_first:
        if entry.day != shown:
            shown = entry.day
            yield Block(
                (Print(6, f"{entry.day:%a}, {_spaced(entry.day)}", bold(normal, -0.4, "#44484c")),), 1, keeps_next=True
            )
        sign, color = ("-", "#202124") if entry.is_debit else ("+", "#1b7f3b")
        lines = broken(entry.narration.text, 50, normal, anywhere=False)
        number = entry.narration.reference
        below = f"Ref No. {number}" if number else rng.choice(("Completed", "Posted"))
        prints = [Print(7, text, normal, line) for line, text in enumerate(lines)]
        prints.append(Print(7, below, small, len(lines)))
        prints.append(Print(89, f"{sign} ₹{grouped(entry.amount)}", bold(normal, 0.4, color), 0, _RIGHT))
        prints.append(Print(89, f"Bal ₹{grouped(entry.balance)}", small, 1, _RIGHT))
        truth = row_of(entry, {"description": " ".join(lines), "reference": number or None})
        yield Block(tuple(prints), len(lines) + 1, truth, rule=(6, 90))


def draw_balance_a_day(rng: Random) -> Drawn:
    """A foreign bank's: the day before its first entry, the balance after its last, deposits left of withdrawals."""
    bank = rng.choice((Bank("The Harbour and Orient Banking Corporation", "ZZHO", "992"), BANKS[9], BANKS[11]))
    account = invent_account(rng, rng.randint(15, 60), bank)
    normal = Style(rng.uniform(7.6, 8.6), rng.choice((*SERIF[:4], "Arimo")))
    gray = replace(normal, color="#555555")
    flow = new_flow(18, 18)
    flow.line(bank.name, bold(normal, 4))
    flow.gap(6)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 90), flow.beside(104, 70)
    left.lines((account.holder, *address), normal)
    for caption, value in (
        ("Statement from", f"{_spaced(account.first)} to {_spaced(account.last)}"),
        ("Account number", account.number),
        ("Account type", account.kind),
        ("Branch", account.branch),
        ("IFSC / MICR", f"{account.ifsc} / {account.micr}"),
    ):
        right.line(caption, replace(gray, size=normal.size - 1.2))
        right.line(value, normal)
    flow.y = max(left.y, right.y) + 5
    flow.line("Details of your accounts", bold(normal, 2))
    sheet = Sheet(flow.surface, _columns(flow.surface, flow.y + 1, normal), 174)
    head = f"{account.holder}    {account.number}"
    strip = Strip(
        leading_of(normal), 276, lambda page, number: _continued(page, f"{head}    Page {number}", normal), 0.8
    )
    brought = (Print(42, "BALANCE BROUGHT FORWARD", normal), Print(192, grouped(account.opening), normal, 0, _RIGHT))
    lay_out(sheet, [Block(brought, 1), *_days(account, normal)], strip)
    flow.surface.line(18, sheet.y, 192, sheet.y)
    closing = (
        Print(42, "CLOSING BALANCE", bold(normal)),
        Print(192, grouped(account.closing), bold(normal), 0, _RIGHT),
    )
    lay_out(sheet, [Block(closing, 1)], strip)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _columns(surface: Surface, y: float, style: Style) -> float:
    surface.line(18, y, 192, y, "#222222", 0.4)
    for x, title, align in (
        (18, "Date", Align.LEFT), (42, "Transaction details", Align.LEFT), (140, "Deposits", _RIGHT),
        (166, "Withdrawals", _RIGHT), (192, "Balance (INR)", _RIGHT),
    ):  # fmt: skip
        surface.text(x, y + 4, title, bold(style), align)
    surface.line(18, y + 6, 192, y + 6)
    return y + 7


def _continued(surface: Surface, text: str, style: Style) -> float:
    surface.text(18, 16, text, style)
    return _columns(surface, 20, style)


def _days(account: Account, style: Style) -> Iterator[Block]:
    shown: date | None = None
    for entry, after in zip(account.entries, (*account.entries[1:], None), strict=True):
        lines = broken(entry.narration.text, 74, style, anywhere=False)
        prints = [Print(42, text, style, line) for line, text in enumerate(lines)]
        if entry.day != shown:
            shown = entry.day
            prints.append(Print(18, f"{entry.day:%d%b%Y}".upper(), style))
        last = len(lines) - 1
        prints.append(Print(166 if entry.is_debit else 140, grouped(entry.amount), style, last, _RIGHT))
        is_last = after is None or after.day != entry.day
        if is_last:
            prints.append(Print(192, grouped(entry.balance), style, last, _RIGHT))
        printed = {"description": " ".join(lines)} | ({} if is_last else {"balance": None})
        yield Block(tuple(prints), len(lines), row_of(entry, printed))


def draw_figures_over_narration(rng: Random) -> Drawn:
    """A firm's cash credit from a line printer: figures in one line, the narration under them, all that is owed Dr."""
    account = invent_account(rng, rng.randint(18, 70), rng.choice((BANKS[5], BANKS[7], BANKS[14], BANKS[17])))
    limit = Decimal(rng.randint(10, 60) * 100_000)
    kind = rng.choice(("CASH CREDIT - HYPOTHECATION", "CC AGAINST STOCK", "OVERDRAFT AGAINST PROPERTY"))
    account = replace(owing(account, limit), holder=invent_business(rng).trade_name.upper(), kind=kind)
    normal = Style(rng.uniform(7.4, 8.2), rng.choice(MONO))
    flow = new_flow(14, 14)
    flow.line(account.bank.name.upper(), bold(normal, 2))
    flow.line(f"BRANCH:{account.branch}    IFSC:{account.ifsc}    MICR:{account.micr}", normal)
    flow.line("-" * 96, replace(normal, size=6.2))
    flow.line(f"STATEMENT OF ACCOUNT FOR THE PERIOD {in_dashes(account.first)} TO {in_dashes(account.last)}", normal)
    address = [line.upper() for line in address_lines(rng, account)]
    flow.lines((f"A/C NO {account.number}", f"A/C TYPE {account.kind}", account.holder, *address), normal)
    flow.line(
        f"CIF {digits(rng, 9)}   SANCTIONED LIMIT {grouped(limit)}   RATE {rng.randint(90, 129) / 10:.2f}%", normal
    )
    flow.gap(2)
    sheet = Sheet(flow.surface, _printer_head(flow.surface, flow.y, normal), 182)
    head = f"A/C NO {account.number}"
    strip = Strip(
        leading_of(normal, 1.25), 280, lambda page, number: _next_sheet(page, f"{head}   PAGE {number}", normal), 0.6
    )
    opening = (Print(14, "OPENING BALANCE", normal), Print(196, _owed(account.opening), normal, 0, _RIGHT))
    lay_out(sheet, [Block(opening, 1), *(_two_lines(entry, normal) for entry in account.entries)], strip)
    sums = f"TOTAL DR {grouped(account.sum_of(debits=True))}   TOTAL CR {grouped(account.sum_of(debits=False))}"
    lay_out(sheet, [Block((Print(14, sums, normal, 1),), 2)], strip)
    printed = {**head_truth(account, address), "bank_name": account.bank.name.upper()}
    return finished(flow, rng, account, sheet, printed)


def _printer_head(surface: Surface, y: float, style: Style) -> float:
    surface.dashed_line(14, y, 196, y)
    for x, title, align in (
        (14, "TRAN DATE", Align.LEFT), (40, "VALUE DATE", Align.LEFT), (66, "INSTR NO", Align.LEFT),
        (130, "DEBIT", _RIGHT), (162, "CREDIT", _RIGHT), (196, "BALANCE", _RIGHT),
    ):  # fmt: skip
        surface.text(x, y + 4, title, style, align)
    surface.text(40, y + 8, "PARTICULARS", style)
    surface.dashed_line(14, y + 10, 196, y + 10)
    return y + 11


def _next_sheet(surface: Surface, text: str, style: Style) -> float:
    surface.text(14, 14, text, style)
    return _printer_head(surface, 17, style)


def _owed(balance: Decimal) -> str:
    return f"{grouped(abs(balance))}{'Dr' if balance < 0 else 'Cr'}"


def _two_lines(entry: Entry, style: Style) -> Block:
    number = entry.narration.reference
    below = broken(entry.narration.text, 150, style, anywhere=True)
    prints = [
        Print(14, in_dashes(entry.day), style),
        Print(40, in_dashes(entry.value_day), style),
        Print(66, number, style),
        Print(130 if entry.is_debit else 162, grouped(entry.amount), style, 0, _RIGHT),
        Print(196, _owed(entry.balance), style, 0, _RIGHT),
        *(Print(40, text, style, line) for line, text in enumerate(below, 1)),
    ]
    printed = {"description": " ".join(below), "reference": number or None}
    return Block(tuple(prints), 1 + len(below), row_of(entry, printed))


def _spaced(day: date) -> str:
    return f"{day:%d %b %Y}"


LAYOUTS = (
    Layout("BANK_STATEMENT", "phone_screens", draw_phone_screens),
    Layout("BANK_STATEMENT", "balance_a_day", draw_balance_a_day),
    Layout("BANK_STATEMENT", "figures_over_narration", draw_figures_over_narration),
)
