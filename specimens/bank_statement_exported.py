"""Two statements: a list saved as a spreadsheet and printed, a public bank's with the channel last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.account import Account, Bank, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_paper import EntryColumn, PageHead, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    footed,
    head_truth,
    in_dashes,
    in_slashes,
    truth_of,
    with_month,
    without,
)
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_EXPORTING = (Bank("ICICI Bank", "ICIC", "229"), Bank("Saraswat Co-operative Bank Ltd", "SRCB", "088"))
_PUBLIC = Bank("Bank of Maharashtra", "MAHB", "014")


def _count(rng: Random) -> int:
    """Return a number of transactions that fill one to four pages."""
    return rng.choices((rng.randint(7, 18), rng.randint(19, 50), rng.randint(51, 85)), (30, 45, 25))[0]


def _as_cell(value: Decimal) -> str:
    """Return an amount as a spreadsheet's general format prints it: no groups, as few decimals as it takes."""
    return str(float(value))


def draw_spreadsheet(rng: Random) -> Drawn:
    """A list saved as a spreadsheet, then printed: the sheet's name over it, noughts, amounts without grouping."""
    account = invent_account(rng, _count(rng), rng.choice(_EXPORTING))
    normal = Style(rng.uniform(7.0, 7.8), rng.choice(("Arimo", "Lato", "Noto Sans")))
    is_lying = rng.random() < 0.5
    flow = new_flow(13, 16, (297.0, 210.0) if is_lying else (210.0, 297.0))
    name = rng.choice(("OpTransactionHistory", "Sheet1", "Acct_Statement_XX", "Statement"))
    _sheet_frame(flow.surface, name, 1, normal)
    cells = (
        (account.bank.name, ""),
        ("Account Number", f"{account.number} ( INR )"),
        ("Account Name", account.holder),
        ("IFSC Code", account.ifsc),
        ("Transaction Period", f"From {in_slashes(account.first)} To {in_slashes(account.last)}"),
        ("Statement Generated On", in_slashes(account.last)),
    )
    for number, (caption, value) in enumerate(cells):
        flow.surface.text(flow.left, flow.y + 3, caption, bold(normal) if number == 0 else normal)
        flow.surface.text(flow.left + 48, flow.y + 3, value, normal)
        flow.gap(4.2)
    flow.gap(3)
    columns = (
        EntryColumn("serial", "S No.", 11),
        EntryColumn("value_date", "Value Date", 22),
        EntryColumn("date", "Transaction Date", 24),
        EntryColumn("reference", "Cheque/Ref Number", 38),
        EntryColumn("description", "Transaction Remarks", 84 if is_lying else 58),
        EntryColumn("debit", "Withdrawal Amount (INR )", 27, _RIGHT),
        EntryColumn("credit", "Deposit Amount (INR )", 27, _RIGHT),
        EntryColumn("balance", "Balance (INR )", 28, _RIGHT),
    )
    rules = rng.choice((Rules.ALL, Rules.ALL, Rules.NONE))
    look = Look(normal, bold(normal), rules, line="#b7b7b7", padding=0.8, thickness=0.12)
    paper = Paper(
        columns,
        look,
        in_slashes,
        _as_cell,
        newest_first=rng.random() < 0.4,
        breaks_words=rng.random() < 0.5,
        repeats_header=False,
        nothing="0.0",
        left=13,
        bottom=flow.surface.height - 16,
        page_top=16,
    )
    sheet = Sheet(flow.surface, flow.y, flow.width)
    print_entries(account, paper, sheet, _sheet_head(name, normal))
    _legends(sheet, normal)
    ornament.specimen_mark(flow.surface, rng, 15, flow.surface.height - 5, 7)
    return Drawn(
        flow.surface,
        Form.PAGE,
        truth_of(account, sheet, without(head_truth(account), "micr", "branch", "account_type")),
    )


def _sheet_frame(surface: Surface, name: str, page: int, style: Style) -> None:
    """Print what an office program puts at the head and the foot of every page."""
    surface.text(surface.width / 2, 10, name, style, Align.CENTER)
    surface.text(surface.width / 2, surface.height - 8, f"Page {page}", style, Align.CENTER)


def _sheet_head(name: str, style: Style) -> PageHead:
    def head(surface: Surface, page: int) -> float:
        _sheet_frame(surface, name, page, style)
        return 16

    return head


def _legends(sheet: Sheet, style: Style) -> None:
    """Explain the narrations' letters under the last row, where there is room."""
    lines = (
        "Legends Used in Account Statement",
        "1. MMT - Instant money transfer through IMPS    2. UPI - Unified payments interface",
        "3. ACH/ECS - Mandates    4. VAT/MAT/NFS - Cash withdrawals    5. INT.PD - Interest credited",
    )
    if sheet.y + 18 < sheet.surface.height - 16:
        for number, line in enumerate(lines):
            sheet.surface.text(13, sheet.y + 7 + number * 4, line, style)


def draw_channel_last(rng: Random) -> Drawn:
    """A public bank's: account and branch in two ruled tables, dashes for nothing, the way of payment last."""
    account = replace(invent_account(rng, _count(rng), _PUBLIC), number=f"60{digits(rng, 9)}")
    family = rng.choice(("Noto Sans", "Mukta", "Hind"))
    normal = Style(rng.uniform(7.0, 7.8), family, devanagari=rng.choice(("Mukta", "Hind", "Noto Sans Devanagari")))
    ink, show_date = rng.choice(("#0057a8", "#004f9f", "#1b1b1b")), rng.choice((in_slashes, in_dashes, with_month))
    flow = new_flow(10, 11)
    flow.line("बँक ऑफ महाराष्ट्र", bold(normal, 6, ink), rng.choice((Align.LEFT, Align.CENTER)))
    flow.line(account.bank.name, bold(normal, 4, ink))
    flow.gap(1)
    title = f"Statement for Account No {account.number} from {show_date(account.first)} to {show_date(account.last)}"
    flow.line(title, bold(normal, 1.2))
    flow.gap(1.5)
    address = address_lines(rng, account)
    _panels(flow, rng, account, address, normal)
    columns = (
        EntryColumn("serial", "Sr No", 9, Align.CENTER),
        EntryColumn("date", "Date", 19),
        EntryColumn("description", "Particulars", 58),
        EntryColumn("reference", "Cheque/Reference No", 29),
        EntryColumn("debit", "Debit", 21, _RIGHT),
        EntryColumn("credit", "Credit", 21, _RIGHT),
        EntryColumn("balance", "Balance", 23, _RIGHT),
        EntryColumn("channel", "Channel", 15, Align.CENTER),
    )
    look = Look(normal, bold(normal), Rules.ALL, rng.choice(("#dbe8f5", "#e9e9e9")), padding=0.9, line="#8d8d8d")
    paper = Paper(columns, look, show_date, grouped, nothing="-", breaks_words=rng.random() < 0.3, left=10, bottom=270)
    sheet = Sheet(flow.surface, flow.y, 190)
    foot = Style(normal.size - 0.6, normal.font, 400, "#666666", normal.devanagari)
    print_entries(account, paper, sheet, footed("This is a computer generated statement", foot, 14, 284))
    _count_of_all(sheet, account, normal)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _panels(flow: Flow, rng: Random, account: Account, address: Sequence[str], normal: Style) -> None:
    """Print the customer and the account at the left, the branch at the right, each as a table under a heading."""
    left = [
        ("Name", account.holder),
        ("Address", "\n".join(address)),
        ("CIF Number", digits(rng, 11)),
        ("Account No", account.number),
        ("Account Type", account.kind),
    ]
    right = [
        ("Branch Name", account.branch),
        ("Branch Code", digits(rng, 5)),
        ("IFSC Code", account.ifsc),
        ("MICR Code", account.micr),
        ("Nomination", rng.choice(("Registered", "Not Registered"))),
        ("Currency", "INR"),
    ]
    look = Look(normal, bold(normal), Rules.ALL, line="#8d8d8d", padding=0.9)
    ends = []
    for offset, heading, rows, share in ((0.0, "Account Details", left, 28.0), (97.0, "Branch Details", right, 30.0)):
        flow.surface.text(flow.left + offset, flow.y + 3, heading, bold(normal))
        columns = (Column("", share), Column("", 93 - share))
        ends.append(draw_rows(flow.surface, (flow.left + offset, flow.y + 4.5), columns, rows, look))
    flow.y = max(ends) + 4


def _count_of_all(sheet: Sheet, account: Account, style: Style) -> None:
    """Print the number of rows and both sums under the table, on a new page when there is no room."""
    if sheet.y > 262:
        sheet.surface.new_page()
        sheet.y = 14
    sums = [grouped(account.sum_of(debits=side)) for side in (True, False)]
    rows = [("Total Transaction Count", "Total Debit", "Total Credit"), (str(len(account.entries)), *sums)]
    columns = (Column("", 50), Column("", 40, _RIGHT), Column("", 40, _RIGHT))
    draw_rows(sheet.surface, (10, sheet.y + 4), columns, rows, Look(style, bold(style), Rules.ALL, line="#8d8d8d"))


LAYOUTS = (
    Layout("BANK_STATEMENT", "spreadsheet", draw_spreadsheet),
    Layout("BANK_STATEMENT", "channel_last", draw_channel_last),
)
