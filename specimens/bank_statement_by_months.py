"""A private bank's letter in which every month is a table of its own, and the rows show a day without its year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from random import Random

from specimens import ornament
from specimens.account import Account, Bank, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import address_lines, bold, head_truth, in_slashes, truth_of
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_BANKS = (
    Bank("IDFC FIRST Bank", "IDFB", "751"),
    Bank("Equitas Small Finance Bank", "ESFB", "755"),
    Bank("City Union Bank Ltd", "CIUB", "054"),
    Bank("South Indian Bank", "SIBL", "059"),
)
_BOTTOM = 276.0
_LEAST_ROOM = 40.0
_TWO_MONTHS = 60


def draw_months(rng: Random) -> Drawn:
    """A band a month with what it opened at; day and month before the row, the year in the band; a sum a month."""
    account = _account(rng)
    normal = Style(rng.uniform(7.3, 8.2), rng.choice(("Open Sans", "Lato", "Noto Sans", "Arimo", "Source Sans 3")))
    ink = rng.choice(("#8e1b3a", "#0d5c63", "#37474f", "#5b2c83"))
    flow = new_flow(15, 13)
    address = address_lines(rng, account)
    _letter(flow, rng, account, address, (normal, ink))
    _glance(flow, account, normal, ink)
    months = list(_months(account))
    sheet = Sheet(flow.surface, flow.y, 180)
    paper = _paper(rng, normal, ink)
    for part in months:
        if sheet.y > _BOTTOM - _LEAST_ROOM:
            _turn(sheet, account, normal)
        _band(sheet, part, normal, ink)
        print_entries(part, paper, sheet, lambda surface, page: _page_head(surface, account, normal, page))
        _month_sum(sheet, part, normal)
    _end(sheet, rng, normal)
    return Drawn(flow.surface, Form.PAGE, truth_of(account, sheet, head_truth(account, address)))


def _account(rng: Random) -> Account:
    """Return an account whose rows fill one to four pages."""
    count = rng.choices((rng.randint(8, 18), rng.randint(19, 45), rng.randint(46, 85)), (30, 45, 25))[0]
    account = invent_account(rng, count, rng.choice(_BANKS))
    while (account.last - account.first).days < _TWO_MONTHS:
        account = invent_account(rng, count, account.bank)
    return account


def _letter(flow: Flow, rng: Random, account: Account, address: tuple[str, ...], type_: tuple[Style, str]) -> None:
    """Print the bank, who is written to at the left, and a ruled column of facts at the right."""
    normal, ink = type_
    strong = bold(normal)
    if rng.random() < 0.5:
        flow.surface.rectangle(flow.left, flow.y, 4, 9, fill=ink)
        flow.surface.text(flow.left + 6, flow.y + 6.6, account.bank.name, bold(normal, 6, ink))
    else:
        flow.surface.text(flow.left + flow.width, flow.y + 6.6, account.bank.name, bold(normal, 6, ink), _RIGHT)
    flow.gap(13)
    period = f"{in_slashes(account.first)} {rng.choice(('to', '-'))} {in_slashes(account.last)}"
    flow.line(rng.choice(("Account Statement", "Statement of Account")), bold(normal, 3))
    flow.line(f"{rng.choice(('Statement Period', 'Period', 'For the period'))} : {period}", normal)
    flow.gap(4)
    left, right = flow.beside(0, 84), flow.beside(94, 86)
    left.line(account.holder, bold(normal, 1))
    left.lines(address, normal)
    facts = (
        ("Customer ID", str(rng.randint(10_000_000, 99_999_999))),
        (rng.choice(("Account Number", "A/c No.")), account.number),
        (rng.choice(("Account Type", "Product")), account.kind),
        (rng.choice(("Branch", "Home Branch")), account.branch),
        ("IFSC", account.ifsc),
        (rng.choice(("MICR", "MICR Code")), account.micr),
        ("Nomination", rng.choice(("Registered", "Not Registered"))),
        ("Currency", "INR"),
    )
    for caption, value in facts:
        right.pair(caption, value, (normal, strong), 34, "")
        right.gap(0.5)
        right.rule("#cfcfcf", 0.15)
        right.gap(0.5)
    flow.y = max(left.y, right.y) + 5


def _glance(flow: Flow, account: Account, normal: Style, ink: str) -> None:
    """Print four sums of the whole period, each over its caption."""
    sums = (
        (account.opening, "Opening Balance"),
        (account.sum_of(debits=False), "Total Credit"),
        (account.sum_of(debits=True), "Total Debit"),
        (account.closing, "Closing Balance"),
    )
    flow.surface.rectangle(flow.left, flow.y, flow.width, 13, fill="#f3f1ee")
    for number, (amount, caption) in enumerate(sums):
        x = flow.left + flow.width / 4 * (number + 0.5)
        flow.surface.text(x, flow.y + 5.6, f"Rs. {grouped(amount)}", bold(normal, 1.5, ink), Align.CENTER)
        flow.surface.text(x, flow.y + 10.4, caption, normal, Align.CENTER)
    flow.gap(18)


def _months(account: Account) -> Iterator[Account]:
    """Yield the account month by month, each with the balance it opens at; months without rows are left out."""
    opening = account.opening
    for _, entries in groupby(account.entries, key=lambda entry: (entry.day.year, entry.day.month)):
        part = replace(account, opening=opening, entries=tuple(entries))
        yield part
        opening = part.closing


def _paper(rng: Random, normal: Style, ink: str) -> Paper:
    sides = [EntryColumn("debit", "Debit", 24, _RIGHT), EntryColumn("credit", "Credit", 24, _RIGHT)]
    columns = (
        EntryColumn("date", "Date", 17),
        EntryColumn("description", "Transaction Details", rng.uniform(60, 68)),
        EntryColumn("reference", rng.choice(("Cheque / Ref. No.", "Ref. No.")), 30),
        *(sides if rng.random() < 0.7 else sides[::-1]),
        EntryColumn("balance", "Balance", 26, _RIGHT),
    )
    rules = rng.choice((Rules.ROWS, Rules.HEAD, Rules.NONE))
    look = Look(normal, bold(normal, 0, ink), rules, None, None, "#c4c4c4", 0.15, 1.1)
    show = rng.choice(("%d %b", "%d-%b", "%d/%m"))
    nothing = rng.choice(("", "", "-"))
    return Paper(columns, look, lambda day: day.strftime(show), nothing=nothing, left=15, bottom=_BOTTOM, page_top=20)


def _band(sheet: Sheet, part: Account, normal: Style, ink: str) -> None:
    """Print the month over its rows, with the balance it begins with at the right."""
    white = bold(normal, 0.6, "#ffffff")
    sheet.surface.rectangle(15, sheet.y, sheet.width, 6.4, fill=ink)
    sheet.surface.text(17, sheet.y + 4.5, f"{part.entries[0].day:%B %Y}", white)
    sheet.surface.text(193, sheet.y + 4.5, f"Opening Balance  {grouped(part.opening)}", white, _RIGHT)
    sheet.y += 7.4


def _month_sum(sheet: Sheet, part: Account, normal: Style) -> None:
    """Print in one line what the month's rows come to."""
    paid, received = (grouped(part.sum_of(debits=debits)) for debits in (True, False))
    text = (
        f"{part.entries[0].day:%b %Y} :  Debits {paid} | Credits {received} | Closing Balance {grouped(part.closing)}"
    )
    columns = [Column("", sheet.width, _RIGHT)]
    look = Look(bold(normal), bold(normal), Rules.NONE, padding=1.0)
    sheet.y = draw_rows(sheet.surface, (15, sheet.y + 0.6), columns, [(text,)], look) + 4


def _page_head(surface: Surface, account: Account, normal: Style, page: int) -> float:
    """Print a further page's number over the table."""
    surface.text(15, 12, account.bank.name, bold(normal))
    surface.text(195, 12, f"A/c No. {account.number}   Page {page}", normal, _RIGHT)
    return 17.0


def _turn(sheet: Sheet, account: Account, normal: Style) -> None:
    """Go on with a new page."""
    sheet.surface.new_page()
    sheet.page += 1
    sheet.y = _page_head(sheet.surface, account, normal, sheet.page)


def _end(sheet: Sheet, rng: Random, normal: Style) -> None:
    """Print the closing words where the table ends, and the mark at the page's foot."""
    small = replace(normal, size=normal.size * 0.85)
    sheet.surface.text(105, sheet.y + 3, "-- End of statement --", small, Align.CENTER)
    note = "This is a system generated statement and needs no signature. Please report differences within 30 days."
    sheet.surface.text(15, 286, note, small)
    ornament.specimen_mark(sheet.surface, rng, rng.randint(60, 150), 292, 7)


LAYOUTS = (Layout("BANK_STATEMENT", "month_by_month", draw_months),)
