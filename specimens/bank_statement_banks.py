"""Statements as large banks print them: boxes of sums, captions over values, ids and times, sides behind balances."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens.account import BANKS, Account, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.money import grouped
from specimens.people import invent_person
from specimens.specimen import Drawn, Layout
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
    spaced,
    stacked,
    with_month,
    without,
)
from specimens.surface import Align
from specimens.table import Look, Rules

_RIGHT = Align.RIGHT


def draw_boxed_sums(rng: Random) -> Drawn:
    """Captions over their values in three columns, the period in the title, sums of the account in a box."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[9], BANKS[18], BANKS[13])))
    normal = Style(rng.uniform(7.4, 8.4), rng.choice(SANS))
    pale = Style(normal.size - 0.8, normal.font, 400, "#6b6b6b")
    flow = new_flow(12, 12)
    logo(flow, rng, 186, 10, "#98272a")
    flow.line(account.bank.name, bold(normal, 5, "#98272a"))
    flow.line(
        f"STATEMENT OF ACCOUNT FOR THE PERIOD {with_month(account.first)} TO {with_month(account.last)}", bold(normal)
    )
    flow.gap(3)
    address = address_lines(rng, account)
    flow.line(account.holder, bold(normal, 1))
    flow.lines(address, normal)
    flow.gap(2)
    pairs = (
        ("ACCOUNT NUMBER", account.number),
        ("ACCOUNT TYPE", account.kind),
        ("CUSTOMER ID", str(rng.randint(10**7, 10**8))),
        ("BRANCH", account.branch),
        ("IFSC", account.ifsc),
        ("MICR", account.micr),
        ("NOMINATION", "REGISTERED"),
        ("CURRENCY", "INR"),
    )
    stacked(flow, pairs, (pale, normal), rng.choice((3, 4)))
    flow.gap(1)
    _sums(flow, account, normal)
    columns = (
        EntryColumn("date", "Date", 20),
        EntryColumn("value_date", "Value Date", 20),
        EntryColumn("description", "Particulars", 64),
        EntryColumn("reference", "Cheque/Ref No.", 30),
        EntryColumn("debit", "Withdrawal", 22, _RIGHT),
        EntryColumn("credit", "Deposit", 22, _RIGHT),
        EntryColumn("balance", "Balance", 26, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ROWS, Rules.HEAD)), head_fill=rng.choice((None, "#f0dcdc")))
    paper = Paper(columns, look, with_month, left=12, nothing=rng.choice(("0.00", "-", "")), bottom=272)
    foot = footed("This is a computer generated statement and needs no signature", normal, 14, 284)
    foot(flow.surface, 1)
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet, foot)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _sums(flow: Flow, account: Account, style: Style) -> None:
    """Print the account's sums in a frame, the captions over them."""
    top = flow.y
    flow.gap(1.5)
    sums = (
        ("Opening Balance", grouped(account.opening)),
        ("Total Withdrawals", grouped(account.sum_of(debits=True))),
        ("Total Deposits", grouped(account.sum_of(debits=False))),
        ("Closing Balance", grouped(account.closing)),
    )
    stacked(flow.beside(3, flow.width - 6), sums, (style, bold(style, 0.6)), 4)
    flow.gap(9)
    flow.surface.rectangle(flow.left, top, flow.width, flow.y - top, line="#999999")
    flow.gap(3)


def draw_codes_in_a_line(rng: Random) -> Drawn:
    """The branch under the bank's name, both codes behind one caption, no rules, times under the dates."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[6], BANKS[8], BANKS[15])), may_overdraw=True)
    normal = Style(rng.uniform(7.4, 8.4), rng.choice((*SANS, *NARROW)))
    flow = new_flow(14, 14)
    flow.line(account.bank.name, bold(normal, 5, "#d4581a"), rng.choice((Align.LEFT, Align.CENTER)))
    flow.line(f"{account.branch} Branch", normal)
    flow.line(f"IFSC/MICR: {account.ifsc}/{account.micr}    Phone: 1800 000 0000", normal)
    flow.rule()
    flow.gap(2)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 90), flow.beside(100, 80)
    left.lines((account.holder, *address), normal)
    joint = invent_person(rng).name
    rows = (
        ("A/C No.", account.number),
        ("Product", account.kind),
        ("Joint Holder", joint),
        ("Nominee", "Not Registered"),
        ("Statement Date", in_slashes(account.last)),
    )
    right.pairs(rows, (normal, normal), 28, rng.choice((":", "")))
    flow.y = max(left.y, right.y) + 2
    flow.line(f"Statement of transactions between {in_slashes(account.first)} and {in_slashes(account.last)}", normal)
    flow.gap(3)
    columns = (
        EntryColumn("date_over_time", "Trans Date", 22),
        EntryColumn("value_date", "Value Date", 20),
        EntryColumn("description", "Transaction Description", 66),
        EntryColumn("debit", "Debit", 24, _RIGHT),
        EntryColumn("credit", "Credit", 24, _RIGHT),
        EntryColumn("balance_sided", "Balance", 28, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.NONE, Rules.HEAD)), padding=rng.choice((0.8, 1.3)))
    paper = Paper(columns, look, in_slashes, left=14, sides=rng.choice((("Dr", "Cr"), ("(Dr)", "(Cr)"))))
    paper = replace(paper, repeats_header=False, opening_row=rng.choice(("OPENING BALANCE", None)))
    sheet = Sheet(flow.surface, flow.y, 182)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def draw_signed(rng: Random) -> Drawn:
    """One column of signed amounts, days with their time beneath, rupee signs, captions over values."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[4], BANKS[18])))
    normal = Style(rng.uniform(7.6, 8.6), rng.choice(("Noto Sans", "Open Sans", "Roboto", "Public Sans")))
    flow = new_flow(14, 14)
    logo(flow, rng, 14, 10, "#e01a22")
    flow.beside(16, 100).line("Account Statement", bold(normal, 5))
    flow.beside(100, 82).line(account.bank.name, bold(normal, 3, "#10307a"), Align.RIGHT)
    flow.gap(11)
    flow.line(f"{spaced(account.first)} - {spaced(account.last)}", normal)
    flow.gap(2)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 84), flow.beside(94, 88)
    left.line(account.holder, bold(normal, 1.5))
    left.lines(address, normal)
    pairs = (
        ("Account No.", account.number),
        ("Account Type", account.kind),
        ("IFSC Code", account.ifsc),
        ("MICR", account.micr),
        ("Branch", account.branch),
        ("CRN", f"xxxxxx{rng.randint(100, 999)}"),
    )
    stacked(right, pairs, (Style(normal.size - 0.8, normal.font, 400, "#707070"), normal), 2)
    flow.y = max(left.y, right.y) + 3
    columns = (
        EntryColumn("serial", "#", 9),
        EntryColumn("date_over_time", "TRANSACTION DATE", 25),
        EntryColumn("value_date", "VALUE DATE", 20),
        EntryColumn("description", "TRANSACTION DETAILS", 62),
        EntryColumn("reference", "CHQ / REF NO.", 28),
        EntryColumn("signed", "DEBIT/CREDIT(₹)", 26, _RIGHT),
        EntryColumn("balance", "BALANCE(₹)", 26, _RIGHT),
    )
    look = Look(normal, bold(normal, -0.6), Rules.ROWS, line="#d0d0d0", head_fill="#f3f3f3")
    paper = Paper(columns, look, spaced, left=14, repeats_header=rng.random() < 0.6)
    paper = replace(paper, newest_first=rng.random() < 0.3, bottom=272)
    foot = footed(f"Statement generated on {spaced(account.last)}", normal, 16, 285)
    foot(flow.surface, 1)
    sheet = Sheet(flow.surface, flow.y, 182)
    print_entries(account, paper, sheet, foot)
    return finished(flow, rng, account, sheet, head_truth(account, address))


def draw_side_after_balance(rng: Random) -> Drawn:
    """Many narrow columns with ids of transactions and, last, the side of the balance; sums in the last row."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[12], BANKS[17])), may_overdraw=rng.random() < 0.6)
    normal = Style(rng.uniform(6.8, 7.6), rng.choice((*SANS, *NARROW)))
    flow = new_flow(10, 12)
    flow.line(account.bank.name, bold(normal, 5, "#004a80"))
    flow.line(f"STATEMENT OF ACCOUNT FOR THE PERIOD OF {in_dashes(account.first)} TO {in_dashes(account.last)}", normal)
    flow.gap(2)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 100), flow.beside(104, 86)
    left.pairs(
        (("Name", account.holder), ("Communication Address", " ".join(address)), ("Email", "specimen@example.in")),
        (normal, normal),
        36,
    )
    right.pairs(
        (
            ("Branch Name", account.branch),
            ("Branch Sol ID", str(rng.randint(1000, 9999))),
            ("Account Number", account.number),
            ("Type of Account", account.kind),
            ("IFSC", account.ifsc),
            ("MICR Code", account.micr),
        ),
        (normal, normal),
        32,
    )
    flow.y = max(left.y, right.y) + 3
    columns = (
        EntryColumn("date", "Date", 17),
        EntryColumn("value_date", "Value Date", 17),
        EntryColumn("description", "Particulars", 48),
        EntryColumn("kind", "Tran\nType", 10),
        EntryColumn("code", "Tran ID", 18),
        EntryColumn("reference", "Cheque Details", 26),
        EntryColumn("debit", "Withdrawals", 19, _RIGHT),
        EntryColumn("credit", "Deposits", 19, _RIGHT),
        EntryColumn("balance_unsigned", "Balance", 20, _RIGHT),
        EntryColumn("balance_side", "DR/CR", 9),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.HEAD)), padding=0.8)
    paper = Paper(columns, look, in_dashes, left=10, opening_row="Opening Balance", sides=("Dr", "Cr"))
    sheet = Sheet(flow.surface, flow.y, 190)
    print_entries(account, replace(paper, page_total=rng.choice(("GRAND TOTAL", None))), sheet)
    return finished(flow, rng, account, sheet, head_truth(account, (" ".join(address),)))


def draw_remarks_last(rng: Random) -> Drawn:
    """An internet bank's print: amount, its kind and the balance in the middle, remarks last, newest first."""
    account = invent_account(rng, how_many(rng), rng.choice((BANKS[5], BANKS[10])))
    normal = Style(rng.uniform(7.6, 8.6), rng.choice(SANS))
    flow = new_flow(14, 14)
    flow.line("Account Statement", bold(normal, 4), Align.CENTER)
    flow.gap(2)
    address = address_lines(rng, account)
    rows = (
        ("Branch Name", account.branch),
        ("Branch Address", f"Main Road, {account.person.address.city}"),
        ("Bank Name", account.bank.name),
        ("Customer Name", account.holder),
        ("Customer Address", ", ".join(address)),
        ("IFSC Code", account.ifsc),
        ("Account Number", account.number),
        ("Account Type", account.kind),
        ("Statement Period", f"{in_slashes(account.first)} TO {in_slashes(account.last)}"),
    )
    flow.pairs(rows, (bold(normal), normal), 38, rng.choice((":", "")))
    flow.gap(3)
    columns = (
        EntryColumn("date", "Date", 22),
        EntryColumn("reference", "Instrument ID", 30),
        EntryColumn("amount", "Amount", 24, _RIGHT),
        EntryColumn("side", "Type", 12, Align.CENTER),
        EntryColumn("balance", "Balance", 28, _RIGHT),
        EntryColumn("description", "Remarks", 66),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.ROWS)), is_middle=rng.random() < 0.5)
    paper = Paper(columns, look, in_slashes, left=14, newest_first=rng.random() < 0.7, sides=("DR", "CR"))
    sheet = Sheet(flow.surface, flow.y, 182)
    print_entries(account, replace(paper, repeats_header=rng.random() < 0.5), sheet)
    return finished(flow, rng, account, sheet, without(head_truth(account, (", ".join(address),)), "micr"))


LAYOUTS = (
    Layout("BANK_STATEMENT", "boxed_sums", draw_boxed_sums),
    Layout("BANK_STATEMENT", "codes_in_a_line", draw_codes_in_a_line),
    Layout("BANK_STATEMENT", "signed", draw_signed),
    Layout("BANK_STATEMENT", "side_after_balance", draw_side_after_balance),
    Layout("BANK_STATEMENT", "remarks_last", draw_remarks_last),
)
