"""Tables of other banks: a relationship's summary, Marathi captions, facts in boxes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.account import BANKS, Account, Bank, invent_account
from specimens.caption_boxes import Boxing, print_boxes
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, Paper, Sheet, print_entries
from specimens.statement_parts import (
    address_lines,
    bold,
    finished,
    head_truth,
    in_dashes,
    in_short,
    in_slashes,
    logo,
    with_month,
)
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT


def draw_relationship(rng: Random) -> Drawn:
    """All that a customer has in a table first, then the account's rows; codes stand in a table after them."""
    account = invent_account(rng, rng.randint(15, 70), rng.choice((BANKS[1], BANKS[4], BANKS[10])))
    normal = Style(rng.uniform(7.2, 8.2), rng.choice(("Open Sans", "Noto Sans", "Source Sans 3")))
    ink = rng.choice(("#9b2f1f", "#1f3c88", "#4a148c"))
    flow = new_flow(12, 12)
    logo(flow, rng, 186, 10, ink)
    flow.line(account.bank.name, bold(normal, 7, ink))
    flow.gap(8)
    address = address_lines(rng, account)
    left, right = flow.beside(0, 95), flow.beside(110, 76)
    left.lines((account.holder, *address), normal)
    right.line("Your Base Branch:", bold(normal))
    right.lines((account.branch, "Dial your Bank: 1800 000 0000", f"Cust ID: {digits(rng, 9)}"), normal)
    flow.y = max(left.y, right.y) + 5
    look = Look(normal, bold(normal, 0, "#ffffff"), Rules.ALL, head_fill=ink, line="#b5b5b5")
    flow.line(f"Summary of relationships as on {with_month(account.last)}", bold(normal, 1))
    _holdings(flow, rng, account.kind, account.closing, look)
    flow.gap(4)
    flow.paragraph(
        f"Statement of Transactions in {account.kind} Number: {account.number} in INR for the period "
        f"{with_month(account.first)} - {with_month(account.last)}",
        bold(normal, 0.6),
    )
    flow.gap(1)
    columns = (
        EntryColumn("date", "DATE", 21),
        EntryColumn("kind", "MODE**", 16),
        EntryColumn("description", "PARTICULARS", 80),
        EntryColumn("credit", "DEPOSITS", 25, _RIGHT),
        EntryColumn("debit", "WITHDRAWALS", 25, _RIGHT),
        EntryColumn("balance", "BALANCE", 27, _RIGHT),
    )
    paper = Paper(columns, replace(look, rules=Rules.ROWS), in_dashes, left=12, opening_row="B/F", page_total="Total:")
    sheet = Sheet(flow.surface, flow.y, 186)
    print_entries(account, paper, sheet, lambda page, number: _running_head(page, f"Page {number}", normal))
    _codes(sheet, account.ifsc, account.micr, account.number, look)
    printed = head_truth(account, address)
    return finished(flow, rng, account, sheet, printed)


def _holdings(flow: Flow, rng: Random, kind: str, balance: Decimal, look: Look) -> None:
    deposits = Decimal(rng.randint(0, 40) * 5000)
    columns = [Column(title, 46.5, _RIGHT) for title in ("ACCOUNT TYPE", "BALANCE (I)", "FIXED DEPOSITS (II)", "TOTAL")]
    rows = [
        (kind, grouped(balance), grouped(deposits), grouped(balance + deposits)),
        ("TOTAL", grouped(balance), grouped(deposits), grouped(balance + deposits)),
    ]
    flow.table([replace(columns[0], align=Align.LEFT), *columns[1:]], rows, look)


def _running_head(surface: Surface, text: str, style: Style) -> float:
    surface.text(198, 10, text, style, _RIGHT)
    return 14.0


def _codes(sheet: Sheet, ifsc: str, micr: str, number: str, look: Look) -> None:
    if sheet.y > 255:
        sheet.surface.new_page()
        sheet.y = 16
    tail = Flow(sheet.surface, 12, sheet.y + 4, 186)
    tail.line("Account Related Other Information", bold(look.body))
    columns = [
        Column(title, 46.5, Align.CENTER) for title in ("ACCOUNT NUMBER", "MICR CODE", "IFSC CODE", "NOMINATION")
    ]
    tail.table(columns, [(number, micr, ifsc, "Registered")], look)
    sheet.y = tail.y


def draw_marathi_captions(rng: Random) -> Drawn:
    """A cooperative bank's passbook print whose captions are Marathi, some of them with English beside."""
    own = (
        Bank("Panchavati Nagari Sahakari Bank Ltd", "ZZPN", "991"),
        Bank("Krushnai Urban Co-op Bank Ltd", "ZZKU", "990"),
    )
    account = _of_maharashtra(rng, invent_account(rng, rng.randint(15, 55), rng.choice(own)))
    normal = Style(
        rng.uniform(8.0, 9.0), rng.choice(("Mukta", "Hind", "Noto Sans")), devanagari=rng.choice(("Mukta", "Hind"))
    )
    flow = new_flow(13, 14)
    ornament.emblem(flow.surface, 24, 20, 11, "#8a5a00")
    flow.line(account.bank.name, bold(normal, 5, "#7a1f00"), Align.CENTER)
    flow.line(f"शाखा : {account.branch}", normal, Align.CENTER)
    flow.line(
        rng.choice(("खाते उतारा", "खाते उतारा / Account Statement", "बचत ठेव खाते उतारा")), bold(normal, 1), Align.CENTER
    )
    flow.gap(4)
    address = ", ".join(address_lines(rng, account))
    left, right = flow.beside(0, 112), flow.beside(118, 66)
    left.pairs((("खातेदाराचे नाव", account.holder), ("पत्ता", address)), (normal, bold(normal)), 30)
    right.pairs(
        (
            ("खाते क्रमांक", account.number),
            ("खाते प्रकार", account.kind),
            ("आयएफएससी / IFSC", account.ifsc),
            ("MICR", account.micr),
        ),
        (normal, bold(normal)),
        34,
    )
    flow.y = max(left.y, right.y) + 1
    flow.line(f"कालावधी : दि. {in_slashes(account.first)} ते {in_slashes(account.last)}", normal)
    flow.gap(2)
    with_english = rng.random() < 0.5
    titles = [f"{own}\n{english}" if with_english else own for own, english in _MARATHI]
    kinds = ("serial", "date", "description", "reference", "debit", "credit", "balance_sided")
    shares = (10, 21, 62, 28, 23, 23, 29)
    aligns = (Align.CENTER, Align.LEFT, Align.LEFT, Align.LEFT, _RIGHT, _RIGHT, _RIGHT)
    columns = tuple(map(EntryColumn, kinds, titles, shares, aligns))
    look = Look(normal, bold(normal), rng.choice((Rules.ALL, Rules.COLUMNS)), line="#7a1f00", padding=0.9)
    paper = Paper(columns, look, rng.choice((in_slashes, in_short)), left=13, carried=("पुढे नेले", "मागील शिल्लक"))
    paper = replace(paper, opening_row="आरंभीची शिल्लक", sides=("ना", "ज") if rng.random() < 0.5 else ("Dr", "Cr"))
    sheet = Sheet(flow.surface, flow.y, 184)
    print_entries(account, replace(paper, show=rng.choice((plain, grouped))), sheet)
    return finished(flow, rng, account, sheet, head_truth(account, (address,)))


def _of_maharashtra(rng: Random, account: Account) -> Account:
    person = invent_person(rng, "Maharashtra")
    branch, micr = person.address.lines[-1], person.address.pincode[:3] + account.micr[3:]
    return replace(account, person=person, holder=person.name, branch=branch, micr=micr)


_MARATHI = (
    ("अ.क्र.", "Sr."), ("दिनांक", "Date"), ("तपशील", "Particulars"), ("धनादेश क्र.", "Chq No"),
    ("नावे रु.", "Debit"), ("जमा रु.", "Credit"), ("शिल्लक रु.", "Balance"),
)  # fmt: skip


def draw_facts_in_boxes(rng: Random) -> Drawn:
    """Figures of the period in boxes over the table, the time under the date, the side after every amount."""
    bank = rng.choice((BANKS[13], BANKS[12], Bank("Udaan Small Finance Bank Limited", "ZZUD", "989")))
    account = invent_account(rng, rng.randint(15, 80), bank)
    normal = Style(rng.uniform(7.0, 7.8), rng.choice((*NARROW, *SANS[3:])))
    ink = rng.choice(("#00796b", "#c2185b", "#33691e"))
    flow = new_flow(10, 9)
    flow.surface.rectangle(0, 0, 210, 5, fill=ink)
    flow.line(account.bank.name, bold(normal, 5, ink), _RIGHT)
    flow.line("e-Statement", replace(normal, color="#666666"), _RIGHT)
    address = address_lines(rng, account)
    flow.gap(2)
    flow.line(account.holder, bold(normal, 2))
    flow.lines(address, normal)
    flow.gap(3)
    facts = (
        ("Account No.", account.number),
        ("Product", account.kind),
        ("Home Branch", account.branch),
        ("IFSC", account.ifsc),
        ("MICR", account.micr),
    )
    boxing = Boxing(replace(normal, size=normal.size - 1.2, color="#666666"), bold(normal), "#b0bab7", radius=1)
    print_boxes(flow, [(*fact, 1) for fact in facts], boxing)
    debits, credits = account.sum_of(debits=True), account.sum_of(debits=False)
    figures = (
        ("Statement period", f"{in_slashes(account.first)} - {in_slashes(account.last)}"),
        ("Opening balance", grouped(account.opening)),
        ("Total debits", grouped(debits)),
        ("Total credits", grouped(credits)),
        ("Closing balance", grouped(account.closing)),
    )
    flow.gap(1.5)
    print_boxes(flow, [(*figure, 1) for figure in figures], boxing)
    flow.gap(3)
    columns = (
        EntryColumn("date_time", "Date & Time", 24),
        EntryColumn("code", "Tran. ID", 22),
        EntryColumn("description", "Remarks", 78),
        EntryColumn("reference", "UTR / Cheque", 30),
        EntryColumn("amount_side", "Txn Amount", 28, _RIGHT),
        EntryColumn("balance_sided", "Ledger Balance", 30, _RIGHT),
    )
    look = Look(normal, bold(normal, 0, ink), rng.choice((Rules.HEAD, Rules.ROWS)), band_fill="#f3f6f5", line="#9aa5a2")
    paper = Paper(columns, look, rng.choice((with_month, in_dashes)), left=10, breaks_words=True)
    paper = replace(paper, newest_first=rng.random() < 0.5, sides=rng.choice((("DR", "CR"), ("Dr.", "Cr."))))
    sheet = Sheet(flow.surface, flow.y, 190)
    print_entries(account, paper, sheet)
    return finished(flow, rng, account, sheet, head_truth(account, address))


LAYOUTS = (
    Layout("BANK_STATEMENT", "relationship", draw_relationship),
    Layout("BANK_STATEMENT", "marathi_captions", draw_marathi_captions),
    Layout("BANK_STATEMENT", "facts_in_boxes", draw_facts_in_boxes),
)
