"""A district central co-operative bank's statement of a farmer's savings: a sum and its side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.account import Account, Bank
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import ZERO, grouped
from specimens.numbers import digits
from specimens.people import Gender, invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_moves import Wording, moves
from specimens.statement_paper import EntryColumn, PageHead, Paper, Sheet, ShowDate, print_entries
from specimens.statement_parts import bold, head_truth, in_dashes, in_short, in_slashes, truth_of
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_BANKS = (
    ("जिला सहकारी केन्द्रीय बैंक मर्यादित, सतपुड़ा", Bank("Zila Sahakari Kendriya Bank Maryadit, Satpura", "ZZSK", "981")),
    ("जिला सहकारी केन्द्रीय बैंक मर्या. मालवा", Bank("Jila Sahakari Kendriya Bank Mydt. Malwa", "ZZJM", "982")),
    ("विंध्याचल जिला सहकारी बैंक लि.", Bank("Vindhyachal District Co-operative Bank Ltd.", "ZZVD", "983")),
    ("नर्मदा जिला केन्द्रीय सहकारी बैंक मर्यादित", Bank("Narmada District Central Co-operative Bank Mydt.", "ZZND", "984")),
)  # fmt: skip
_STATES = ("Madhya Pradesh", "Madhya Pradesh", "Chhattisgarh", "Uttar Pradesh", "Rajasthan")
_KINDS = ("SAVING BANK", "SB INDIVIDUAL", "SAVINGS - FARMER (NO FRILL)", "S.B. GENERAL", "SB KISAN")
_PAID = (
    Wording("TO CASH", (500, 30_000), 9, "", 100),
    Wording("TO CASH SELF", (2000, 45_000), 3, "{cheque}", 500),
    Wording("RUPAY ATM WDL {number} {day:%d/%m/%y} {time}", (500, 10_000), 5, "", 500),
    Wording("MICRO ATM AEPS WDL {rrn}", (500, 10_000), 4, "", 100),
    Wording("TO TRF KCC LOAN A/C XXXXX{number} RECOVERY", (5000, 80_000), 3, "", 1),
    Wording("TO TRF PACS {NAME} SAMITI KHAD BEEJ", (1200, 18_000), 3, "", 1),
    Wording("UPI-DR-{rrn}-{name}-{bank}", (20, 4000), 5, "", 1),
    Wording("PMFBY PREMIUM KHARIF {day:%Y}", (350, 4200), 1),
    Wording("PMJJBY RENEWAL PREMIUM", (436, 437), 1, "", 436),
    Wording("PMSBY PREMIUM", (20, 21), 1, "", 20),
    Wording("SMS CHARGES WITH GST", (17, 60), 1),
    Wording("TO CLG {bank} {NAME}", (4000, 60_000), 1, "{cheque}", 1),
    Wording("NEFT OUT {utr} {NAME} TRACTORS", (5000, 60_000), 1, "", 1),
)
_RECEIVED = (
    Wording("DBT PM KISAN SAMMAN NIDHI {long_number}", (2000, 2001), 4, "", 2000),
    Wording("CM KISAN KALYAN YOJANA {day:%b %Y}", (2000, 2001), 2, "", 2000),
    Wording("GEHU UPARJAN BHUGTAN RMS {day:%Y}", (28_000, 290_000), 3),
    Wording("DHAN UPARJAN KMS {day:%Y} JIT {long_number}", (24_000, 210_000), 2),
    Wording("BY CASH", (500, 40_000), 5, "", 100),
    Wording("DUGDH SANGH MILK PAYMENT {day:%d/%m/%y}", (1200, 9500), 5),
    Wording("NEFT IN {utr} {name}", (1000, 60_000), 3, "", 1),
    Wording("UPI-CR-{rrn}-{name}-{bank}", (50, 9000), 4, "", 1),
    Wording("BY CLG MANDI {FIRM}", (8000, 120_000), 3, "{cheque}", 1),
    Wording("KCC DISBURSEMENT KHARIF", (20_000, 150_000), 1, "", 1000),
    Wording("SB INTEREST HALF YEAR {day:%b-%y}", (20, 900), 1, "", 1),
    Wording("MGNREGA WAGES {long_number}", (600, 4600), 1, "", 1),
)
_CAPTIONS = (
    ("Date", "Chq.No.", "Particulars", "Amount", "Dr/Cr", "Balance"),
    ("दिनांक\nDate", "चेक क्र.\nChq.No.", "विवरण\nParticulars", "राशि\nAmount", "नामे/जमा\nDr/Cr", "शेष\nBalance"),
    ("TRN DATE", "INST NO", "NARRATION", "AMOUNT (RS.)", "D/C", "BALANCE (RS.)"),
)
_TITLES = ("खाता विवरण / STATEMENT OF ACCOUNT", "ACCOUNT STATEMENT", "खाते का विवरण (LEDGER EXTRACT)")


@dataclass(frozen=True, slots=True)
class _Office:
    """The bank's name in Hindi and its branch's lines, with the styles of the page."""

    hindi: str
    lines: tuple[str, ...]
    style: Style
    thick: Style


def draw_district_bank(rng: Random) -> Drawn:
    """Print the bank's two names, a grid of facts, rows with one sum and its side, and places for three signatures."""
    hindi, bank = rng.choice(_BANKS)
    account = _invent(rng, bank)
    style = Style(rng.uniform(7.8, 8.8), rng.choice(("Arimo", "Noto Sans", "Noto Serif", "PT Sans Narrow")))
    office = _office(rng, account, hindi, style)
    flow = new_flow(11, 9)
    _head(flow, rng, account, office)
    show_date = rng.choice((in_dashes, in_short, in_slashes))
    flow.line(rng.choice(_TITLES), bold(style, 2), Align.CENTER)
    flow.line(f"From {in_slashes(account.first)} To {in_slashes(account.last)}", style, Align.CENTER)
    flow.gap(2)
    address = (account.person.address.in_one_line().upper(),)
    _facts(flow, rng, account, address, office)
    flow.gap(3)
    sheet = Sheet(flow.surface, flow.y, flow.width)
    ornament.specimen_mark(flow.surface, rng, 30, 291, 6)
    print_entries(account, _paper(rng, office, show_date), sheet, _next_head(account, office))
    _closing(flow, sheet, account, office)
    _signatures(flow, rng, sheet, office)
    return Drawn(flow.surface, Form.PAGE, truth_of(account, sheet, head_truth(account, address)))


def _invent(rng: Random, bank: Bank) -> Account:
    person = invent_person(rng, rng.choice(_STATES))
    first = date(rng.randint(2021, 2025), rng.choice((1, 4, 4, 7, 10)), 1)
    last = first + timedelta(days=rng.choice((90, 181, 182, 364)))
    opening = Decimal(rng.randint(12_000, 4_200_000)) / 100
    count = rng.choice((rng.randint(6, 20), rng.randint(20, 50), rng.randint(50, 90)))
    entries = moves(rng, (first, last), count, (opening, ZERO), (_PAID, _RECEIVED))
    branch = rng.choice((person.address.city, person.address.lines[-1] if person.address.is_urban else "Mandi"))
    return Account(
        bank, person.name.upper(), person, rng.choice("123456789") + digits(rng, rng.choice((10, 11, 12))),
        rng.choice(_KINDS), f"{bank.prefix}0{digits(rng, 6)}",
        f"{person.address.pincode[:3]}{bank.micr}{digits(rng, 3)}",
        branch.upper(), first, last, opening, entries,
    )  # fmt: skip


def _office(rng: Random, account: Account, hindi: str, style: Style) -> _Office:
    place = account.person.address
    lines = (
        f"Branch : {account.branch}",
        f"Dist. {place.district.title()} ({place.state}) {place.pincode}  Ph. 0{digits(rng, 4)}-{digits(rng, 6)}",
    )
    return _Office(hindi, lines, style, bold(style))


def _head(flow: Flow, rng: Random, account: Account, office: _Office) -> None:
    ornament.emblem(flow.surface, 21, flow.y + 9, 14, rng.choice(("#2d5a2d", "#7a2f1c", "#555555")))
    flow.line(office.hindi, bold(office.style, 6), Align.CENTER)
    flow.line(account.bank.name, bold(office.style, 3), Align.CENTER)
    for line in office.lines:
        flow.line(line, office.style, Align.CENTER)
    flow.gap(1)
    flow.rule(thickness=0.5)
    flow.gap(1.5)


def _facts(flow: Flow, rng: Random, account: Account, address: Sequence[str], office: _Office) -> None:
    """Print a ruled grid, two facts a row, captions in cells of their own."""
    person = account.person
    relation = "S/O" if person.gender is Gender.MALE else rng.choice(("W/O", "D/O"))
    rows = [
        ("A/c No.", account.number, rng.choice(("Cust. ID", "CIF No.")), digits(rng, 8)),
        ("A/c Holder", account.holder, relation, person.father.upper()),
        ("Address", " ".join(address), "A/c Type", account.kind),
        ("IFSC", account.ifsc, "MICR", account.micr),
        ("Nominee", rng.choice(("YES", "NO", "NOT GIVEN")), "Mobile", person.mobile),
    ]
    if rng.random() < 0.5:
        rows.append(("Share A/c", digits(rng, 5), "Samiti (PACS)", f"SEVA SAHKARI SAMITI {account.branch}"))
    columns = (Column("", 24), Column("", 76), Column("", 26), Column("", 62))
    look = Look(office.style, office.thick, Rules.ALL, line="#666666")
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def _paper(rng: Random, office: _Office, show_date: ShowDate) -> Paper:
    day, cheque, details, amount, side, balance = rng.choice(_CAPTIONS)
    columns = (
        EntryColumn("date", day, 21),
        EntryColumn("reference", cheque, 17),
        EntryColumn("description", details, 79),
        EntryColumn("amount", amount, 27, Align.RIGHT),
        EntryColumn("side", side, 14, Align.CENTER),
        EntryColumn("balance_sided", balance, 30, Align.RIGHT),
    )
    rules = rng.choice((Rules.ALL, Rules.COLUMNS, Rules.HEAD))
    look = Look(office.style, office.thick, rules, line="#555555", padding=rng.uniform(1.0, 1.6))
    return Paper(
        columns, look, show_date, left=11, bottom=274, page_top=26,
        opening_row=rng.choice(("OPENING BALANCE", "प्रारंभिक शेष OPENING BALANCE", "B/F")),
        sides=rng.choice((("Dr", "Cr"), ("DR", "CR"))),
    )  # fmt: skip


def _next_head(account: Account, office: _Office) -> PageHead:
    def head(surface: Surface, page: int) -> float:
        surface.text(11, 13, account.bank.name, office.thick)
        surface.text(199, 13, f"पृष्ठ / Page : {page}", office.style, Align.RIGHT)
        surface.text(11, 18, f"A/c No. {account.number}   {account.holder}", office.style)
        return 22.0

    return head


def _closing(flow: Flow, sheet: Sheet, account: Account, office: _Office) -> None:
    """Print what was paid and received in all, and the balance, in one ruled row."""
    flow.y = sheet.y + 2
    drawn, paid_in = account.sum_of(debits=True), account.sum_of(debits=False)
    texts = (
        f"Total Dr : {grouped(drawn)}", f"Total Cr : {grouped(paid_in)}",
        f"Closing Balance : {grouped(account.closing)} Cr",
    )  # fmt: skip
    columns = (Column("", 58), Column("", 58), Column("", 72))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [texts], Look(office.thick, office.thick))


def _signatures(flow: Flow, rng: Random, sheet: Sheet, office: _Office) -> None:
    """Sign and stamp under the sums, on a page of their own when there is no room."""
    if flow.y > 262:
        sheet.surface.new_page()
        flow.y = 14.0
    flow.gap(14)
    for place, who in ((32, "लिपिक / Clerk"), (105, "लेखापाल / Accountant"), (176, "शाखा प्रबंधक / Branch Manager")):
        flow.surface.text(place, flow.y, who, office.style, Align.CENTER)
    ornament.signature(flow.surface, rng, 160, flow.y - 11, 28, 7)
    if rng.random() < 0.6:
        flow.surface.circle(118, flow.y - 8, 9, line="#4a3a9a", thickness=0.5, opacity=0.7)
        flow.surface.text(118, flow.y - 7, "BRANCH SEAL", Style(5, "Arimo", 700, "#4a3a9a"), Align.CENTER)


LAYOUTS = (Layout("BANK_STATEMENT", "district_farmer", draw_district_bank),)
