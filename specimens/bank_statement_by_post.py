"""Statements: a letter with its sums at the end, a village bank's print, a phone's."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.account import BANKS, Account, Bank, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, NARROW, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    footed,
    head_truth,
    in_dashes,
    in_short,
    in_slashes,
    logo,
    spaced,
    with_month,
    without,
)
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT
_VILLAGE_BANKS = (
    (Bank("Narmada Vindhya Gramin Bank", "ZZNV", "988"), "नर्मदा विन्ध्य ग्रामीण बैंक"),
    (Bank("Sarayu Kshetriya Gramin Bank", "ZZSK", "987"), "सरयू क्षेत्रीय ग्रामीण बैंक"),
)
_PHONE_SIZE = (135.0, 240.0)


def draw_sums_last(rng: Random) -> Drawn:
    """Who is written to at the left, the account at the right, counts and sums of the period under the table."""
    account = invent_account(rng, rng.randint(15, 75), rng.choice((BANKS[9], BANKS[10], BANKS[3], BANKS[18])))
    normal = Style(rng.uniform(7.2, 8.0), rng.choice(("Roboto", "Work Sans", "Titillium Web", "Lato")))
    ink = rng.choice(("#6d1b3b", "#0b4f6c", "#52307c"))
    flow = new_flow(13, 12)
    logo(flow, rng, 13, 10, ink)
    flow.surface.text(197, 16, account.bank.name, bold(normal, 7, ink), _RIGHT)
    flow.gap(12)
    flow.line("Account Statement", bold(normal, 4))
    flow.line(f"{spaced(account.first)} to {spaced(account.last)}", replace(normal, color="#555555"))
    flow.gap(4)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 88), flow.beside(98, 86)
    left.line(account.holder, bold(normal, 1.5))
    left.lines(address, normal)
    left.gap(1.5)
    left.line(f"Mobile  ******{account.person.mobile[-4:]}", normal)
    facts = [
        ("Account No", account.number),
        ("Customer Id", digits(rng, 8)),
        ("Scheme", account.kind),
        ("Branch", account.branch),
        ("IFSC Code", account.ifsc),
        ("MICR Code", account.micr),
        ("Currency", "INR"),
        ("Nominee", rng.choice(("Registered", "Not registered"))),
    ]
    right.pairs(facts, (replace(normal, color="#555555"), bold(normal)), 30, rng.choice(("", ":")))
    flow.y = max(left.y, right.y) + 4
    columns = (
        EntryColumn("date", "Txn Date", 26),
        EntryColumn("value_date", "Value Date", 26),
        EntryColumn("reference", "Cheque / Ref.", 32),
        EntryColumn("description", "Narration", 68),
        EntryColumn("debit", "Debit (₹)", 24, _RIGHT),
        EntryColumn("credit", "Credit (₹)", 24, _RIGHT),
        EntryColumn("balance", "Balance (₹)", 26, _RIGHT),
    )
    look = Look(normal, bold(normal, 0, "#ffffff"), rng.choice((Rules.ROWS, Rules.HEAD)), head_fill=ink, line="#c3c3c3")
    paper = Paper(columns, look, rng.choice((spaced, with_month)), left=13, nothing=rng.choice(("", "-")))
    sheet = Sheet(flow.surface, flow.y, 184)
    head = footed(f"{account.bank.name}  |  A/c {account.number}", replace(normal, size=6.4), 14, 286)
    print_entries(account, paper, sheet, head)
    _summary(sheet, account, replace(look, rules=Rules.ALL, body=normal))
    return finished(flow, rng, account, sheet, head_truth(account, address))


def _summary(sheet: Sheet, account: Account, look: Look) -> None:
    """Print how often and how much was paid in and out, on a page of its own when the last one is full."""
    if sheet.y > 250:
        sheet.surface.new_page()
        sheet.y = 16
    tail = Flow(sheet.surface, 13, sheet.y + 5, 184)
    tail.line("Summary of the period", bold(look.body, 1))
    titles = ("Opening Balance", "No. of Debits", "Total Debits", "No. of Credits", "Total Credits", "Closing Balance")
    out = [entry for entry in account.entries if entry.is_debit]
    row = (
        grouped(account.opening),
        str(len(out)),
        grouped(account.sum_of(debits=True)),
        str(len(account.entries) - len(out)),
        grouped(account.sum_of(debits=False)),
        grouped(account.closing),
    )
    tail.table([Column(title, 184 / 6, Align.CENTER) for title in titles], [row], look)
    tail.gap(2)
    tail.line("*** End of statement ***", look.body, Align.CENTER)


def draw_village_branch(rng: Random) -> Drawn:
    """A line printer's sheet over a rubber stamp: captions in capitals, rows of dashes, balances with their side."""
    bank, native = rng.choice(_VILLAGE_BANKS)
    account = invent_account(rng, rng.randint(12, 60), bank, may_overdraw=rng.random() < 0.3)
    normal = Style(rng.uniform(6.6, 7.2), rng.choice(MONO), devanagari="Hind")
    flow = new_flow(11, 12)
    flow.line(native, Style(12, "Hind", 700, devanagari="Hind"), Align.CENTER)
    flow.line(account.bank.name.upper(), bold(normal, 3), Align.CENTER)
    flow.line(f"BRANCH: {account.branch}      IFSC: {account.ifsc}      MICR: {account.micr}", normal, Align.CENTER)
    _dashes(flow)
    address = ", ".join(address_lines(rng, account))
    flow.pairs(
        (
            ("ACCOUNT NUMBER", account.number),
            ("CUSTOMER NAME", account.holder),
            ("ADDRESS", address),
            ("TYPE OF ACCOUNT", account.kind),
            ("STATEMENT PERIOD", f"{in_dashes(account.first)} TO {in_dashes(account.last)}"),
            ("PRINTED BY / ON", f"{digits(rng, 5)} / {in_dashes(account.last)}"),
        ),
        (normal, normal),
        40,
    )
    _dashes(flow)
    columns = (
        EntryColumn("date", "TXN DATE", 20),
        EntryColumn("description", "PARTICULARS", 62),
        EntryColumn("reference", "INSTR NO", 27),
        EntryColumn("debit", "WITHDRAWAL", 24, _RIGHT),
        EntryColumn("credit", "DEPOSIT", 24, _RIGHT),
        EntryColumn("balance_sided", "BALANCE", 31, _RIGHT),
    )
    look = Look(normal, bold(normal), rng.choice((Rules.HEAD, Rules.NONE)), padding=0.6)
    paper = Paper(columns, look, rng.choice((in_dashes, in_short)), show=rng.choice((plain, grouped)), left=11)
    paper = replace(paper, opening_row="BALANCE B/F", sides=("Dr", "Cr"), bottom=270, carried=("C/F", "B/F"))
    sheet = Sheet(flow.surface, flow.y, 188)
    print_entries(account, paper, sheet, lambda page, number: _page_number(page, number, normal))
    _branch_stamp(flow.surface, rng, sheet.y, account)
    truth = head_truth(account, (address,)) | {"bank_name": account.bank.name.upper()}
    return finished(flow, rng, account, sheet, truth)


def _dashes(flow: Flow) -> None:
    flow.gap(1)
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(1.5)


def _page_number(surface: Surface, number: int, style: Style) -> float:
    surface.text(199, 10, f"PAGE NO: {number}", style, _RIGHT)
    return 14.0


def _branch_stamp(surface: Surface, rng: Random, y: float, account: Account) -> None:
    """Stamp the branch under the last row, where there is room."""
    if y > 258:
        return
    style = Style(7.5, "Roboto Condensed", 700, rng.choice(("#4a3aa0", "#7a2a6a")))
    x = rng.uniform(120, 160)
    surface.circle(x, y + 15, 11, line=style.color, thickness=0.5)
    surface.text(x, y + 14, "BRANCH", style, Align.CENTER)
    surface.text(x, y + 18, "MANAGER", style, Align.CENTER)
    ornament.signature(surface, rng, x - 16, y + 10, 32, 9)
    side = "Dr" if account.closing < 0 else "Cr"
    closing = f"CLOSING BALANCE {grouped(abs(account.closing))} {side}"
    surface.text(11, y + 8, closing, Style(7.5, "Roboto Condensed"))


def draw_phone_passbook(rng: Random) -> Drawn:
    """A passbook saved out of an app on tall narrow pages: paid out, paid in, the newest first."""
    account = invent_account(rng, rng.randint(10, 50), rng.choice((BANKS[5], BANKS[6], BANKS[14], BANKS[8])))
    normal = Style(rng.uniform(6.6, 7.4), rng.choice((*NARROW, "Public Sans")))
    ink = rng.choice(("#b3361b", "#14607a", "#3e2a78"))
    gray = replace(normal, color="#6e6e6e", size=normal.size - 0.8)
    flow = new_flow(8, 8, _PHONE_SIZE)
    flow.surface.rectangle(0, 0, _PHONE_SIZE[0], 22, fill=ink)
    flow.line(account.bank.name, bold(normal, 5, "#ffffff"))
    flow.line(rng.choice(("mPassbook", "e-Passbook", "Digital Passbook")), replace(normal, color="#ffffff"))
    flow.y = 26
    flow.line("Account holder", gray)
    flow.line(account.holder, bold(normal, 2))
    flow.gap(1)
    flow.line(f"A/c {account.number}   •   {account.kind}", bold(normal))
    flow.line(f"{account.branch} branch   •   IFSC {account.ifsc}", normal)
    flow.gap(1)
    flow.line(f"Transactions from {in_slashes(account.first)} to {in_slashes(account.last)}", normal)
    flow.line(f"Available balance Rs. {grouped(account.closing)}", bold(normal, 2, ink))
    flow.gap(2)
    words = rng.choice((("Paid out", "Paid in"), ("Money Out", "Money In"), ("Spent", "Received")))
    columns = (
        EntryColumn("date", "Date", 16),
        EntryColumn("description", "Details", 46),
        EntryColumn("debit", words[0], 18, _RIGHT),
        EntryColumn("credit", words[1], 18, _RIGHT),
        EntryColumn("balance", "Balance", 21, _RIGHT),
    )
    look = Look(normal, bold(normal, 0, ink), rng.choice((Rules.ROWS, Rules.HEAD)), line="#cccccc", padding=0.9)
    paper = Paper(columns, look, rng.choice((in_short, in_slashes)), newest_first=rng.random() < 0.7, left=8)
    paper = replace(paper, bottom=230, page_top=12, breaks_words=rng.random() < 0.5)
    sheet = Sheet(flow.surface, flow.y, 119)
    print_entries(account, paper, sheet)
    ornament.specimen_mark(flow.surface, rng, 58, 236, 6)
    return finished(flow, rng, account, sheet, without(head_truth(account), "micr"))


LAYOUTS = (
    Layout("BANK_STATEMENT", "sums_last", draw_sums_last),
    Layout("BANK_STATEMENT", "village_branch", draw_village_branch),
    Layout("BANK_STATEMENT", "phone_passbook", draw_phone_passbook),
)
