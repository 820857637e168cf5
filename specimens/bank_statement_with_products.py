"""A firm's cash credit at a town's cooperative bank, with the products of interest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from specimens.account import Account, Bank, Entry, invent_account
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.narrations import Narration
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.statement_blocks import Block, Print, Strip, lay_out, leading_of, owing, row_of
from specimens.statement_paper import Sheet, broken
from specimens.statement_parts import bold, finished, head_truth, in_dashes, in_short, in_slashes, without
from specimens.surface import Align, Surface

_BANKS = (
    Bank("SHIVNERI NAGARI SAHAKARI BANK LTD.", "ZSNS", "981"),
    Bank("THE PANCHGANGA URBAN CO-OP. BANK LTD.", "ZPUC", "982"),
    Bank("SARASPUR MERCANTILE CO-OPERATIVE BANK LTD", "ZSMC", "983"),
    Bank("TUMKUR GRAIN TRADERS CO-OP BANK LTD", "ZTGT", "984"),
)
_KINDS = ("CASH CREDIT (HYPOTHECATION)", "C.C. HYPO. STOCK", "OVERDRAFT AGAINST PROPERTY", "CC/HYP")


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where each column stands: left edges of what is read, right edges of figures."""

    date: float = 10.0
    text: float = 27.0
    number: float = 82.0
    debit: float = 117.0
    credit: float = 139.0
    balance: float = 165.0
    days: float = 176.0
    product: float = 200.0


_AT = _Columns()


def draw_days_and_products(rng: Random) -> Drawn:
    """Every balance is owed; beside it stand the days for which it was and their product, which are no money."""
    account, limit = _invent(rng)
    style = Style(rng.uniform(6.9, 7.4), rng.choice(("IBM Plex Mono", "Roboto Mono", "Inconsolata")))
    flow = new_flow(10, 12)
    printed_ifsc = rng.random() < 0.5
    _head(flow, rng, account, limit, style, printed_ifsc)
    sheet = Sheet(flow.surface, flow.y, flow.width)
    _captions(sheet, style)

    def head(surface: Surface, page: int) -> float:
        surface.text(10, 14, f"{account.bank.name}   A/C {account.number}   PAGE : {page}", style)
        turned = Sheet(surface, 18, flow.width, page)
        _captions(turned, style)
        return turned.y

    lay_out(sheet, tuple(_blocks(rng, account, style)), Strip(leading_of(style), 276, head))
    _foot(flow, sheet, rng, account, style)
    truth = without(head_truth(account), "micr", *(() if printed_ifsc else ("ifsc",)))
    return finished(flow, rng, account, sheet, truth)


def _invent(rng: Random) -> tuple[Account, Decimal]:
    account = invent_account(rng, rng.randint(18, 75), rng.choice(_BANKS))
    most = max(account.opening, *(entry.balance for entry in account.entries))
    limit = (most // 500_000 + 1) * 500_000
    owed = owing(account, limit)
    firm = f"{rng.choice(('M/S ', 'M/s. ', ''))}{invent_business(rng).trade_name.upper()}"
    city = account.person.address.city.upper()
    entries = tuple(_of_firm(rng, entry) for entry in owed.entries)
    return replace(owed, holder=firm, kind=rng.choice(_KINDS), branch=city, entries=entries), limit


def _of_firm(rng: Random, entry: Entry) -> Entry:
    """Return the movement as a firm's: To what is paid out, By what comes in; every third stays what it was."""
    if rng.random() < 0.34:
        return entry
    party, number = invent_business(rng).trade_name, digits(rng, 6)
    texts = (
        (
            ("To Clg {}", number),
            ("TO TRF {}", ""),
            ("To Chq {}", number),
            ("To NEFT {} CHGS INCL", ""),
            (f"To Int. {entry.day:%b-%y}", ""),
            ("To Stock Insp. Charges", ""),
        )
        if entry.is_debit
        else (
            ("By Clg {}", number),
            ("BY TRF {}", ""),
            ("By Cash", ""),
            ("By RTGS/NEFT {}", ""),
            ("By Chq Rtn {}", number),
        )
    )
    text, reference = rng.choice(texts[:4] if entry.amount > 9000 else texts)
    return replace(entry, narration=Narration(text.format(party), reference, (1, 2)))


def _head(flow: Flow, rng: Random, account: Account, limit: Decimal, style: Style, with_ifsc: bool) -> None:
    large = bold(style, 4)
    flow.line(account.bank.name, large, Align.CENTER)
    flow.line(f"BRANCH : {account.branch}", bold(style, 1), Align.CENTER)
    flow.line(rng.choice(("LEDGER EXTRACT WITH PRODUCTS", "STATEMENT OF ACCOUNT", "A/C EXTRACT")), style, Align.CENTER)
    flow.gap(2)
    left, right = flow.beside(0, 104), flow.beside(108, flow.width - 108)
    left.pairs(
        (
            ("NAME", account.holder),
            ("A/C TYPE", account.kind),
            ("A/C NO.", account.number),
            ("PERIOD", f"{in_dashes(account.first)} TO {in_dashes(account.last)}"),
        ),
        (style, style),
        24,
    )
    facts = [
        ("SANCTIONED LIMIT", grouped(limit)),
        ("DRAWING POWER", grouped(limit * rng.choice((80, 90, 100)) / 100)),
        ("RATE OF INT.", f"{rng.choice(('11.00', '11.50', '12.25', '13.00'))} %"),
        ("CUST. ID", digits(rng, 6)),
    ]
    if with_ifsc:
        facts.append(("IFSC", account.ifsc))
    right.pairs(facts, (style, style), 42)
    flow.y = max(left.y, right.y) + 3


def _captions(sheet: Sheet, style: Style) -> None:
    surface, step = sheet.surface, leading_of(style)
    surface.dashed_line(10, sheet.y, 200, sheet.y)
    base = sheet.y + 0.95 * step
    for x, caption in ((_AT.date, "DATE"), (_AT.text, "PARTICULARS"), (_AT.number, "INST.NO")):
        surface.text(x, base, caption, style)
    figures = ("debit", "DEBIT"), ("credit", "CREDIT"), ("balance", "BALANCE"), ("days", "DAYS"), ("product", "PRODUCT")
    for name, caption in figures:
        surface.text(getattr(_AT, name), base, caption, style, Align.RIGHT)
    sheet.y += 1.4 * step
    surface.dashed_line(10, sheet.y, 200, sheet.y)
    sheet.y += 0.3 * step


def _blocks(rng: Random, account: Account, style: Style) -> Iterator[Block]:
    show_date = rng.choice((in_slashes, in_short, in_dashes))
    carried = rng.choice(("BALANCE B/F", "Opening Balance", "To Balance B/D"))
    gap = (account.entries[0].day - account.first).days
    prints = [Print(_AT.text, carried, style), *_held(account.opening, gap, style)]
    yield Block(tuple(prints), 1)
    ends = [*(entry.day for entry in account.entries[1:]), account.last]
    for entry, until in zip(account.entries, ends, strict=True):
        yield _row(entry, (until - entry.day).days, show_date(entry.day), style)


def _held(balance: Decimal, days: int, style: Style) -> list[Print]:
    """Return a balance with the days for which it was owed and their product in hundreds of rupees."""
    side = "Dr" if balance < 0 else "Cr"
    prints = [Print(_AT.balance, f"{grouped(abs(balance))}{side}", style, 0, Align.RIGHT)]
    if days:
        product = f"{int(abs(balance) * days / 100)}"
        prints.append(Print(_AT.days, str(days), style, 0, Align.RIGHT))
        prints.append(Print(_AT.product, product, style, 0, Align.RIGHT))
    return prints


def _row(entry: Entry, days: int, day: str, style: Style) -> Block:
    lines = broken(entry.narration.text, _AT.number - _AT.text - 2, style, anywhere=False)
    is_cheque = len(entry.narration.reference) == 6
    column = _AT.debit if entry.is_debit else _AT.credit
    prints = [
        Print(_AT.date, day, style),
        *(Print(_AT.text, line.strip(), style, number) for number, line in enumerate(lines)),
        Print(column, grouped(entry.amount), style, 0, Align.RIGHT),
        *_held(entry.balance, days, style),
    ]
    if is_cheque:
        prints.append(Print(_AT.number, entry.narration.reference, style))
    printed = {"description": " ".join(" ".join(lines).split())}
    reference = {"reference": entry.narration.reference} if is_cheque else {}
    return Block(tuple(prints), len(lines), row_of(entry, printed | reference))


def _foot(flow: Flow, sheet: Sheet, rng: Random, account: Account, style: Style) -> None:
    flow.y = sheet.y + 1
    flow.surface.dashed_line(10, flow.y, 200, flow.y)
    flow.gap(1)
    step = leading_of(style)
    for x, debits in ((_AT.debit, True), (_AT.credit, False)):
        flow.surface.text(x, flow.y + step, grouped(account.sum_of(debits=debits)), style, Align.RIGHT)
    flow.surface.text(_AT.text, flow.y + step, "TOTAL", style)
    flow.gap(2 * step)
    flow.line(f"PRODUCTS ARE IN HUNDREDS.  E.& O.E.   OPERATOR : {rng.choice(('PRK', 'SVJ', 'MBD'))}", style)
    flow.gap(min(9.0, max(0.0, 286 - flow.y)))
    flow.line("PASSING OFFICER / BRANCH MANAGER", style, Align.RIGHT)


LAYOUTS = (Layout("BANK_STATEMENT", "days_and_products", draw_days_and_products),)
