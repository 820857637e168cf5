"""Two statements: a trader's, asked for by a search at a portal, and a branch's with its balance amid."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import ornament
from specimens.account import Bank, invent_account
from specimens.bank_statement_of_deposits import some_count
from specimens.flow import new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    footed,
    head_truth,
    in_slashes,
    spaced,
    stacked,
    truth_of,
    with_month,
    without,
)
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_BRANCHES = (
    Bank("Central Bank of India", "CBIN", "016"),
    Bank("UCO BANK", "UCBA", "028"),
    Bank("The Jammu and Kashmir Bank Ltd", "JAKA", "051"),
    Bank("Bhagirathi Gramin Bank", "ZZBG", "989"),
)
_PORTALS = (
    Bank("RBL Bank Limited", "RATN", "176"),
    Bank("DCB Bank", "DCBL", "119"),
    Bank("CSB Bank Ltd", "CSBK", "047"),
    Bank("Samriddhi Small Finance Bank", "ZZSM", "988"),
)

_MOVES = (
    EntryColumn("serial", "#", 9, _CENTER),
    EntryColumn("date_time", "Posted On", 32),
    EntryColumn("reference", "Instrument / UTR", 40),
    EntryColumn("description", "Remarks", 88),
    EntryColumn("credit", "Money In", 28, _RIGHT),
    EntryColumn("debit", "Money Out", 28, _RIGHT),
    EntryColumn("balance", "Available Balance", 32, _RIGHT),
    EntryColumn("branch", "Txn Branch", 18, _CENTER),
)
_AMID = (
    EntryColumn("date", "Tran Date", 22),
    EntryColumn("description", "Details of Transaction", 69),
    EntryColumn("reference", "Chq. No./ Ref.", 29),
    EntryColumn("credit", "Deposits", 23, _RIGHT),
    EntryColumn("balance", "Balance", 25, _RIGHT),
    EntryColumn("debit", "Withdrawals", 23, _RIGHT),
)


def draw_search_of_trader(rng: Random) -> Drawn:
    """A sheet across: what was asked for, then money in before money out, a branch in the last column."""
    account = invent_account(rng, some_count(rng), rng.choice(_PORTALS), may_overdraw=rng.random() < 0.3)
    account = replace(account, kind=rng.choice(("Current Account - Trade", "CA BUSINESS PLUS", "Current")))
    normal = Style(rng.uniform(7.4, 8.0), rng.choice(SANS))
    ink = rng.choice(("#23395d", "#8d1b3d", "#0b6e4f"))
    flow = new_flow(10, 9, (297.0, 210.0))
    flow.surface.rectangle(flow.left, flow.y, flow.width, 9, fill=ink)
    flow.surface.text(flow.left + 3, flow.y + 6, account.bank.name, bold(normal, 3, "#ffffff"))
    flow.surface.text(flow.left + flow.width - 3, flow.y + 6, "Account Activity", bold(normal, 1.5, "#ffffff"), _RIGHT)
    flow.gap(12)
    facts = (
        ("Account Name", account.holder),
        ("Account Number", f"{account.number} (INR)"),
        ("Product", account.kind),
        ("IFSC", account.ifsc),
        ("Home Branch", account.branch),
        ("Transaction Date From", with_month(account.first)),
        ("Transaction Date To", with_month(account.last)),
        ("Amount Range", "All"),
    )
    stacked(flow, facts, (replace(normal, size=normal.size - 1, color="#666666"), bold(normal)), 4)
    flow.gap(2)
    head = bold(normal, color=ink)
    look = Look(normal, head, rng.choice((Rules.ROWS, Rules.HEAD)), "#edf0f5", line="#9aa5b5", padding=1.0)
    paper = Paper(
        _MOVES,
        look,
        with_month,
        newest_first=rng.random() < 0.5,
        repeats_header=rng.random() < 0.6,
        nothing=rng.choice(("-", "", "0.00")),
        bottom=196,
        page_top=12,
    )
    sheet = Sheet(flow.surface, flow.y, flow.width)
    print_entries(account, paper, sheet)
    found = f"{len(account.entries)} record(s) found. Downloaded by USER{digits(rng, 3)}."
    flow.surface.text(10, min(sheet.y + 5, 203), found, normal)
    ornament.specimen_mark(flow.surface, rng, rng.randint(160, 250), 206, 7)
    return Drawn(flow.surface, Form.PAGE, truth_of(account, sheet, without(head_truth(account), "micr")))


def draw_branch_summary(rng: Random) -> Drawn:
    """A branch's sheet: the holder at the right, the period's sums in boxes, withdrawals behind the balance."""
    account = invent_account(rng, some_count(rng), rng.choice(_BRANCHES))
    normal = Style(rng.uniform(7.8, 8.5), rng.choice((*SERIF, "Arimo")))
    flow = new_flow(12, 12)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 92), flow.beside(104, 82)
    left.line(account.bank.name, bold(normal, 4))
    facts = (
        ("Branch", account.branch),
        ("IFS Code", account.ifsc),
        ("MICR Code", account.micr),
        ("CIF", digits(rng, 10)),
        ("Account", account.number),
        ("Scheme", account.kind),
        ("Nominee", rng.choice(("Registered", "Not registered"))),
        ("Joint Holder", "-"),
    )
    left.pairs(facts, (normal, normal), 26)
    right.gap(9)
    right.line(account.holder, bold(normal))
    right.lines(address, normal)
    flow.y = max(left.y, right.y) + 4
    between = rng.choice(("{} TO {}", "between {} and {}")).format(spaced(account.first), spaced(account.last))
    flow.line(f"Statement of your account for the period {between}", bold(normal, 0.6), _CENTER)
    flow.gap(2)
    show = rng.choice((grouped, plain))
    sums = (
        ("Balance B/F", account.opening),
        ("Sum of Deposits", account.sum_of(debits=False)),
        ("Sum of Withdrawals", account.sum_of(debits=True)),
        ("Balance C/F", account.closing),
    )
    boxes = [Column(title, flow.width / 4, _CENTER) for title, _ in sums]
    flow.table(boxes, [[show(amount) for _, amount in sums]], Look(bold(normal), normal, Rules.ALL, padding=1.0))
    flow.gap(3)
    look = Look(normal, bold(normal), rng.choice((Rules.COLUMNS, Rules.ALL, Rules.HEAD)), padding=0.9)
    note = "Entries are subject to verification by the branch."
    paper = Paper(
        _AMID, look, in_slashes, show, page_total=rng.choice((None, "Total of the page")), left=12, bottom=276
    )
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet, footed(note, normal, 16, 284))
    end = [("*** End of statement ***", f"Next statement after {in_slashes(account.last + timedelta(days=90))}")]
    ends = (Column("", 93), Column("", 93, _RIGHT))
    draw_rows(flow.surface, (12, sheet.y + 1), ends, end, Look(normal, normal, Rules.NONE))
    return finished(flow, rng, account, sheet, head_truth(account, address))


LAYOUTS = (
    Layout("BANK_STATEMENT", "search_of_trader", draw_search_of_trader),
    Layout("BANK_STATEMENT", "balance_amid", draw_branch_summary),
)
