"""Statements from the banks' own sites: a public, a private and a small finance bank's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random

from specimens.account import BANKS, Account, Bank, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.places import invent_address
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, PageHead, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    head_truth,
    in_dashes,
    in_slashes,
    logo,
    stacked,
    with_month,
)
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_SMALL_BANKS = (
    Bank("Prabhat Small Finance Bank Limited", "ZZPB", "989"),
    Bank("Tarang Small Finance Bank Ltd.", "ZZTR", "988"),
)


def only_cheques_referred(account: Account) -> Account:
    """Return the account with numbers for cheques only, as columns called after cheques have them."""
    entries = tuple(
        entry
        if entry.narration.text.startswith(("CHQ", "CLG"))
        else replace(entry, narration=replace(entry.narration, reference=""))
        for entry in account.entries
    )
    return replace(account, entries=entries)


def _day_first(day: date) -> str:
    return f"{day:%d %b %Y}"


def draw_two_details(rng: Random) -> Drawn:
    """A public bank's site: branch and customer in two ruled boxes, newest first, transaction's number and branch."""
    account = only_cheques_referred(invent_account(rng, rng.randint(15, 70), rng.choice((BANKS[5], BANKS[8]))))
    account = replace(account, kind=rng.choice(("Saving Account", "SAVING FUND GENERAL", "SF-GENERAL PUBLIC")))
    normal = Style(rng.uniform(7.0, 7.8), rng.choice(("Noto Sans", "Open Sans", "Arimo")))
    flow = new_flow(9, 9)
    logo(flow, rng, 9, 9, rng.choice(("#a20e37", "#c8102e")))
    flow.surface.text(22, 16, account.bank.name, bold(normal, 6, "#a20e37"))
    flow.surface.text(
        201, 13, f"Generated on {in_slashes(account.last)} {rng.randint(10, 20)}:{rng.randint(10, 59)}", normal, _RIGHT
    )
    flow.y = 23
    flow.line(f"Account Statement for Account Number {account.number}", bold(normal, 2.5), Align.CENTER)
    flow.gap(1.5)
    address = ", ".join(address_lines(rng, account))
    _details(flow, rng, account, address, normal)
    flow.gap(2)
    flow.line(f"Statement Period : {in_slashes(account.first)} to {in_slashes(account.last)}", bold(normal))
    flow.gap(1.5)
    columns = (
        EntryColumn("code", "Txn No.", 19),
        EntryColumn("date", "Txn Date", 18),
        EntryColumn("description", "Description", 56),
        EntryColumn("branch", "Branch\nName", 15),
        EntryColumn("reference", "Cheque\nNo.", 15),
        EntryColumn("debit", "Dr Amount", 22, _RIGHT),
        EntryColumn("credit", "Cr Amount", 22, _RIGHT),
        EntryColumn("balance_sided", "Balance", 28, _RIGHT),
    )
    look = Look(normal, bold(normal), Rules.ALL, "#f1dbe0", line="#8d8d8d", padding=0.9)
    paper = Paper(columns, look, in_slashes, newest_first=rng.random() < 0.7, sides=("Dr.", "Cr."), left=9)
    sheet = Sheet(flow.surface, flow.y, 192)
    print_entries(account, replace(paper, repeats_header=rng.random() < 0.4), sheet)
    sheet.surface.text(
        9, sheet.y + 5, "Unless a discrepancy is told to the bank in 15 days the entries are taken as correct.", normal
    )
    return finished(flow, rng, account, sheet, head_truth(account, (address,)))


def _details(flow: Flow, rng: Random, account: Account, address: str, normal: Style) -> None:
    place = invent_address(rng, account.person.address.state)
    rows = (
        ("Branch Name :", account.branch, "Customer Name :", account.holder),
        ("Branch Address :", ", ".join(place.lines), "Customer Address :", address),
        ("City :", place.city, "Account Type :", account.kind),
        ("IFSC Code :", account.ifsc, "Customer ID :", f"R{digits(rng, 8)}"),
        ("MICR Code :", account.micr, "Nominee :", rng.choice((invent_person(rng).name, "Not registered"))),
    )
    head = Look(bold(normal), bold(normal), Rules.ALL, line="#8d8d8d")
    titles = (Column("", 96), Column("", 96))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), titles, [("Branch Details", "Customer Details")], head)
    columns = (Column("", 27), Column("", 69), Column("", 29), Column("", 67))
    look = Look(normal, normal, Rules.ALL, line="#8d8d8d", padding=1.0)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def draw_numbered_private(rng: Random) -> Drawn:
    """A private bank's: the period under a large title, a row for the opening balance, a summary at the end."""
    account = invent_account(rng, rng.randint(15, 70), rng.choice((BANKS[4], BANKS[9])))
    account = replace(account, kind=rng.choice(("Savings", "Current", "Edge Savings")))
    normal = Style(rng.uniform(7.4, 8.2), rng.choice(("Lato", "Open Sans", "Source Sans 3")), color="#222222")
    grey = Style(normal.size - 0.6, normal.font, 400, "#7b7b7b")
    red = rng.choice(("#d71920", "#98272a"))
    flow = new_flow(14, 13)
    flow.surface.text(196, 18, account.bank.name, bold(normal, 6, red), _RIGHT)
    flow.line("Account Statement", bold(normal, 8, "#003874"))
    flow.line(f"{_day_first(account.first)} - {_day_first(account.last)}", bold(normal, 1))
    flow.gap(4)
    address = address_lines(rng, account)
    left = flow.beside(0, 84)
    left.line(account.holder, bold(normal, 2))
    left.line(f"CRN  xxxxxx{digits(rng, 3)}", normal)
    left.lines(address, normal)
    right = flow.beside(96, 86)
    pairs = (
        ("Account No.", account.number),
        ("Account Type", account.kind),
        ("Branch", account.branch),
        ("IFSC Code", account.ifsc),
        ("MICR", account.micr),
        ("Nominee Registered", rng.choice("YN")),
    )
    stacked(right, pairs, (grey, bold(normal)), 2)
    flow.y = max(left.y, right.y) + 4
    flow.line(f"{account.kind.split()[-1]} Account Transactions", bold(normal, 2, "#003874"))
    flow.gap(1)
    columns = (
        EntryColumn("serial", "#", 9),
        EntryColumn("date", "Date", 22),
        EntryColumn("description", "Description", 58),
        EntryColumn("reference", "Chq/Ref. No.", 31),
        EntryColumn("debit", "Withdrawal (Dr.)", 25, _RIGHT),
        EntryColumn("credit", "Deposit (Cr.)", 25, _RIGHT),
        EntryColumn("balance", "Balance", 27, _RIGHT),
    )
    look = Look(normal, bold(normal, 0, "#ffffff"), Rules.ROWS, "#003874", line="#c9ced6", padding=1.3)
    if rng.random() < 0.5:
        look = replace(look, head=bold(normal), head_fill="#e6ebf2", band_fill="#f6f8fa", rules=Rules.HEAD)
    paper = Paper(columns, look, _day_first, opening_row="Opening Balance", left=14, bottom=276, page_top=20)
    sheet = Sheet(flow.surface, flow.y, 182)
    print_entries(account, paper, sheet, _running_head(f"Account No. {account.number}", grey))
    _summary(flow, account, sheet, normal)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _running_head(text: str, style: Style) -> PageHead:
    def head(surface: Surface, page: int) -> float:
        surface.text(14, 12, text, style)
        surface.text(196, 12, f"Page {page}", style, _RIGHT)
        return 17

    return head


def _summary(flow: Flow, account: Account, sheet: Sheet, normal: Style) -> None:
    """Print the account's sums under the last row, on a new page when there is no room."""
    if sheet.y > 258:
        sheet.surface.new_page()
        sheet.y = 16
    end = Flow(flow.surface, 14, sheet.y + 6, 150)
    end.line("Account Summary", bold(normal, 2, "#003874"))
    titles = ("Opening Balance", "Total Withdrawal (Dr.)", "Total Deposit (Cr.)", "Closing Balance")
    sums = (account.opening, account.sum_of(debits=True), account.sum_of(debits=False), account.closing)
    columns = [Column(title, 37, _RIGHT) for title in titles]
    end.table(columns, [[grouped(each) for each in sums]], Look(normal, bold(normal), Rules.ROWS, line="#c9ced6"))
    sheet.y = end.y


def draw_two_panels(rng: Random) -> Drawn:
    """A small finance bank's: two panels of facts, a row of sums before the table, coloured heads, both dates."""
    account = invent_account(rng, rng.randint(15, 70), rng.choice(_SMALL_BANKS))
    account = replace(account, kind=rng.choice(("AURA SAVINGS", "Digital Savings Account", "SAVINGS - VALUE")))
    normal = Style(rng.uniform(6.9, 7.6), rng.choice(("Roboto", "Public Sans", "Work Sans")))
    color, tint = rng.choice((("#5b2a86", "#efe6f6"), ("#e2661a", "#fdeee3"), ("#0d7a6f", "#e2f3f1")))
    show_date: Callable[[date], str] = rng.choice((with_month, _day_first, in_dashes))
    flow = new_flow(11, 10)
    flow.line(account.bank.name, bold(normal, 6, color), rng.choice((Align.LEFT, _RIGHT)))
    flow.line("ACCOUNT STATEMENT", bold(normal, 2), Align.CENTER)
    flow.gap(2)
    address = ", ".join(address_lines(rng, account))
    left, right = flow.beside(0, 92), flow.beside(96, 92)
    for panel, title in ((left, "Customer Information"), (right, "Account Information")):
        flow.surface.rectangle(panel.left, panel.y, 92, 5.4, fill=color)
        flow.surface.text(panel.left + 2, panel.y + 3.9, title, bold(normal, 0.5, "#ffffff"))
        panel.gap(7)
    left.pairs(
        (
            ("Primary Account Holder", account.holder),
            ("Customer ID", digits(rng, 8).replace("0", "2")),
            ("Communication Address", address),
            ("Registered Mobile No.", f"XXXXXX{digits(rng, 4)}"),
        ),
        (normal, bold(normal)),
        37,
    )
    right.pairs(
        (
            ("Account Number", account.number),
            ("Account Type", account.kind),
            ("Branch", account.branch),
            ("IFSC Code", account.ifsc),
            ("MICR Code", account.micr),
            ("Statement Period", f"{show_date(account.first)} to {show_date(account.last)}"),
        ),
        (normal, bold(normal)),
        30,
    )
    flow.y = max(left.y, right.y) + 3
    titles = ("Opening Balance (₹)", "Total Credits (₹)", "Total Debits (₹)", "Closing Balance (₹)")
    sums = (account.opening, account.sum_of(debits=False), account.sum_of(debits=True), account.closing)
    flow.table(
        [Column(title, 47, Align.CENTER) for title in titles],
        [[grouped(each) for each in sums]],
        Look(bold(normal, 1), normal, Rules.ALL, tint, line=color),
    )
    flow.gap(4)
    columns = (
        EntryColumn("date", "Trans Date", 21),
        EntryColumn("value_date", "Value Date", 21),
        EntryColumn("description", "Description/Narration", 58),
        EntryColumn("reference", "Chq./Ref. No.", 30),
        EntryColumn("debit", "Debit (₹)", 21, _RIGHT),
        EntryColumn("credit", "Credit (₹)", 21, _RIGHT),
        EntryColumn("balance", "Balance (₹)", 24, _RIGHT),
    )
    look = Look(normal, bold(normal, 0, "#ffffff"), rng.choice((Rules.ROWS, Rules.ALL)), color, tint, "#cfcfcf")
    paper = Paper(columns, look, show_date, nothing=rng.choice(("", "-")), left=11, bottom=274)
    sheet = Sheet(flow.surface, flow.y, 188)
    print_entries(account, replace(paper, breaks_words=rng.random() < 0.5), sheet)
    return finished(flow, rng, account, sheet, head_truth(account, (address,)))


LAYOUTS = (
    Layout("BANK_STATEMENT", "two_details", draw_two_details),
    Layout("BANK_STATEMENT", "numbered_private", draw_numbered_private),
    Layout("BANK_STATEMENT", "two_panels", draw_two_panels),
)
