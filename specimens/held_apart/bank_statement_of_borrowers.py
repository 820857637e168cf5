"""A housing loan's account as a public bank's branch prints it, never used in tuning: every balance is owed."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from specimens.account import Account, Bank, Entry, invent_account
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, Style
from specimens.money import grouped
from specimens.narrations import Narration
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.specimen import Drawn, Layout
from specimens.statement_paper import EntryColumn, PageHead, Paper, Sheet, print_entries
from specimens.statement_parts import address_lines, finished, head_truth, in_dashes, in_short, in_slashes
from specimens.surface import Align, Surface, text_width
from specimens.table import Look, Rules

_BANKS = (
    Bank("Central Bank of India", "CBIN", "016"),
    Bank("Bank of Maharashtra", "MAHB", "014"),
    Bank("UCO Bank", "UCBA", "028"),
    Bank("Indian Bank", "IDIB", "019"),
    Bank("Punjab & Sind Bank", "PSIB", "023"),
)
_SCHEMES = (
    "HOUSING LOAN-PUBLIC-FLOATING",
    "TL-HOUSING LOAN GENERAL",
    "HSG LOAN - INDIVIDUALS",
    "HOUSING LOAN (PRIORITY)",
    "TERM LOAN - HOME",
)
_CHARGES = (
    ("FIRE INSURANCE PREMIUM", (1400, 5200)),
    ("INSPECTION CHGS INCL GST", (354, 885)),
    ("CERSAI CHGS", (118, 118)),
    ("LEGAL SCRUTINY FEE + GST", (1180, 4130)),
    ("PENAL CHARGES", (60, 620)),
)
_INTEREST = (
    "INTEREST DEBITED",
    "INT.DR. {first:%d-%m-%y} TO {last:%d-%m-%y}",
    "INTT CHARGED FOR {last:%b %Y}",
    "Int.Coll:{first:%d/%m/%Y} to {last:%d/%m/%Y}",
)
_RECOVERY = (
    "SI EMI RECOVERY FROM {account}",
    "BY TRF FM SB {account} EMI",
    "NACH CR EMI {number}",
    "LOAN RECOVERY TRF {account}",
)


@dataclass(frozen=True, slots=True)
class _Terms:
    """What was agreed: the sum sanctioned, the day, the yearly rate in percent, the instalment and its day."""

    sanctioned: Decimal
    on: date
    rate: Decimal
    instalment: Decimal
    due: int


@dataclass(frozen=True, slots=True)
class _Move:
    """What moves on a day; interest has no amount before the balance of its day is known."""

    day: date
    text: str
    reference: str
    amount: Decimal | None
    is_debit: bool


def draw_housing_loan(rng: Random) -> Drawn:
    account, terms = _invent(rng)
    style = Style(rng.uniform(7.0, 7.8), rng.choice((*MONO[:1], "Inconsolata", "Inconsolata")))
    strong = replace(style, weight=700)
    flow = new_flow(rng.uniform(10, 13), rng.uniform(9, 14))
    lines = address_lines(rng, account)
    _heading(flow, account, strong, style, is_central=rng.random() < 0.6)
    kind_caption = rng.choice(("Scheme", "Product", "Type of Loan"))
    _facts(flow, rng, (account, terms), lines, (style, strong), kind_caption)
    look = Look(style, strong, Rules.NONE, padding=0.9, leading=1.15)
    paper = _paper(rng, look, flow.left)
    sheet = Sheet(flow.surface, flow.y, flow.width)
    print_entries(account, paper, sheet, _next_head(flow, account, style))
    flow.y = sheet.y
    _sums(flow, account, style, strong)
    return finished(flow, rng, account, sheet, head_truth(account, lines))


def _invent(rng: Random) -> tuple[Account, _Terms]:
    """Return a loan that has been paid back for some years, and one or two years of its account."""
    base = invent_account(rng, 1, rng.choice(_BANKS))
    months = rng.choice((9, 12, 12, 12, 18, 24))
    first = date(rng.randint(2021, 2024), rng.choice((4, 4, 4, 1, 7)), 1)
    end = first.month - 1 + months - 1
    year, month = first.year + end // 12, end % 12 + 1
    last = date(year, month, monthrange(year, month)[1])
    sanctioned = Decimal(rng.randint(12, 68) * 50_000)
    rate = Decimal(rng.randint(164, 196)) / 20
    instalment = _instalment(sanctioned, rate, rng.choice((180, 240, 240, 300)))
    terms = _Terms(
        sanctioned, first - timedelta(days=rng.randint(400, 1900)), rate, instalment, rng.choice((1, 5, 7, 10))
    )
    opening = -(sanctioned * rng.randint(70, 96) / 100).quantize(Decimal(1)) - Decimal(rng.randint(0, 99)) / 100
    moves = sorted(_moves(rng, terms, (first, last)), key=lambda move: move.day)
    account = replace(
        base,
        holder=base.person.name.upper(),
        kind=rng.choice(_SCHEMES),
        branch=base.person.address.city.upper(),
        first=first,
        last=last,
        opening=opening,
        entries=tuple(_booked(moves, opening, rate)),
    )
    return account, terms


def _instalment(sum_lent: Decimal, rate: Decimal, months: int) -> Decimal:
    monthly = rate / 1200
    growth = (1 + monthly) ** months
    return (sum_lent * monthly * growth / (growth - 1)).quantize(Decimal(1))


def _moves(rng: Random, terms: _Terms, days: tuple[date, date]) -> Iterator[_Move]:
    """Yield the instalments, the interest of every month, a charge now and then and a payment out of turn."""
    interest, recovery = rng.choice(_INTEREST), rng.choice(_RECOVERY)
    payer = f"XXXXXXX{digits(rng, 4)}"
    month = days[0]
    while month < days[1]:
        last = month.replace(day=monthrange(month.year, month.month)[1])
        number = digits(rng, 8)
        paid = month.replace(day=terms.due) + timedelta(days=rng.choice((0, 0, 0, 0, 1, 2, 13)))
        text = recovery.format(account=payer, number=number)
        yield _Move(paid, text, number if rng.random() < 0.5 else "", terms.instalment, is_debit=False)
        if rng.random() < 0.16:
            name, span = rng.choice(_CHARGES)
            charged = month + timedelta(days=rng.randint(10, 26))
            yield _Move(charged, name, "", Decimal(rng.randint(*span)), is_debit=True)
        if rng.random() < 0.07:
            part = Decimal(rng.randint(4, 40) * 5000)
            yield _Move(
                month + timedelta(days=rng.randint(8, 26)), "BY CLG PART PREPAYMENT", digits(rng, 6), part, False
            )
        yield _Move(last, interest.format(first=month, last=last), "", None, is_debit=True)
        month = last + timedelta(days=1)


def _booked(moves: list[_Move], opening: Decimal, rate: Decimal) -> Iterator[Entry]:
    balance = opening
    for move in moves:
        amount = move.amount if move.amount is not None else (-balance * rate / 1200).quantize(Decimal(1))
        balance += -amount if move.is_debit else amount
        narration = Narration(move.text, move.reference, (0, 0))
        yield Entry(move.day, move.day, narration, amount, move.is_debit, balance)


def _dashes(surface: Surface, left: float, y: float, width: float, style: Style) -> None:
    """Print a line of hyphens, as line printers rule a page."""
    surface.text(left, y, "-" * int(width / text_width("-", style)), style)


def _dash_line(flow: Flow, style: Style) -> None:
    _dashes(flow.surface, flow.left, flow.y + 1.4, flow.width, style)
    flow.gap(2.6)


def _heading(flow: Flow, account: Account, strong: Style, style: Style, *, is_central: bool) -> None:
    align = Align.CENTER if is_central else Align.LEFT
    flow.line(account.bank.name.upper(), replace(strong, size=strong.size + 4), align)
    flow.line(f"BRANCH : {account.branch}", strong, align)
    flow.line(f"IFSC : {account.ifsc}    MICR : {account.micr}", style, align)
    _dash_line(flow, style)


def _facts(
    flow: Flow,
    rng: Random,
    loan: tuple[Account, _Terms],
    lines: tuple[str, ...],
    styles: tuple[Style, Style],
    kind_caption: str,
) -> None:
    """Print whose loan it is at the left and its terms at the right, the period between two lines."""
    account, terms = loan
    style, strong = styles
    left, right = flow.beside(0, flow.width * 0.46), flow.beside(flow.width * 0.5, flow.width * 0.5)
    left.line(account.holder, strong)
    left.lines(lines, style)
    if rng.random() < 0.5:
        left.gap(1)
        left.line(f"{rng.choice(('CO-BORROWER', 'JT.HOLDER'))} : {invent_person(rng).name.upper()}", style)
    right.pairs(
        (
            (rng.choice(("Loan A/c No", "Account No", "A/C NO")), account.number),
            (rng.choice(("CIF No", "Customer ID", "Cust No")), digits(rng, 9)),
            (kind_caption, account.kind),
            (rng.choice(("Sanctioned Amt", "Limit Sanctioned")), grouped(terms.sanctioned)),
            ("Sanction Date", in_slashes(terms.on)),
            (rng.choice(("Rate of Int", "ROI (% p.a.)")), f"{terms.rate:.2f}%"),
            (rng.choice(("EMI", "Instalment Amt")), grouped(terms.instalment)),
            ("Statement Date", in_slashes(account.last + timedelta(days=rng.randint(1, 30)))),
        ),
        (style, style),
        30,
    )
    flow.y = max(left.y, right.y) + 1
    _dash_line(flow, style)
    period = f"FROM {in_slashes(account.first)} TO {in_slashes(account.last)}"
    title = rng.choice(("STATEMENT OF LOAN ACCOUNT", "LOAN ACCOUNT STATEMENT", "STATEMENT OF ACCOUNT"))
    flow.line(f"{title} {rng.choice(('FOR THE PERIOD ', ''))}{period}", strong, Align.CENTER)
    _dash_line(flow, style)


def _paper(rng: Random, look: Look, left: float) -> Paper:
    has_value_day = rng.random() < 0.5
    value_day = (EntryColumn("value_date", "VALUE DT", 17),) if has_value_day else ()
    debit, credit = rng.choice((("DEBIT", "CREDIT"), ("DEBIT AMT", "CREDIT AMT"), ("DR.AMOUNT", "CR.AMOUNT")))
    columns = (
        EntryColumn("date", rng.choice(("TXN DATE", "POST DATE", "DATE")), 19),
        *value_day,
        EntryColumn("description", rng.choice(("PARTICULARS", "DESCRIPTION", "NARRATION")), 54),
        EntryColumn("reference", rng.choice(("CHQ/REF NO", "INSTR.NO", "REF.NO.")), 19),
        EntryColumn("debit", debit, 24, Align.RIGHT),
        EntryColumn("credit", credit, 24, Align.RIGHT),
        EntryColumn("balance_sided", rng.choice(("BALANCE", "OUTSTANDING", "BAL. O/S")), 32, Align.RIGHT),
    )
    return Paper(
        columns,
        look,
        rng.choice((in_slashes, in_dashes, in_short)),
        opening_row=rng.choice(("BALANCE B/F", "OPENING BALANCE", "BROUGHT FORWARD")),
        carried=rng.choice((None, ("CARRIED FORWARD", "BROUGHT FORWARD"))),
        sides=rng.choice((("Dr", "Cr"), ("DR", "CR"))),
        left=left,
        bottom=270,
        page_top=24,
    )


def _next_head(flow: Flow, account: Account, style: Style) -> PageHead:
    def head(surface: Surface, page: int) -> float:
        surface.text(flow.left, 12, f"{account.bank.name.upper()}  {account.branch}", style)
        surface.text(flow.left, 16, f"A/C NO : {account.number}  {account.holder}", style)
        surface.text(flow.left + flow.width, 16, f"PAGE NO : {page}", style, Align.RIGHT)
        _dashes(surface, flow.left, 19.5, flow.width, style)
        return 21.5

    return head


def _sums(flow: Flow, account: Account, style: Style, strong: Style) -> None:
    """Print what was debited and credited, and what is owed at the end."""
    _dash_line(flow, style)
    debits, credits = account.sum_of(debits=True), account.sum_of(debits=False)
    flow.line(f"TOTAL DEBITS : {grouped(debits)}    TOTAL CREDITS : {grouped(credits)}", style)
    side = "Dr" if account.closing < 0 else "Cr"
    flow.line(f"CLOSING BALANCE AS ON {in_slashes(account.last)} : {grouped(abs(account.closing))} {side}", strong)
    _dash_line(flow, style)
    flow.line("*** END OF STATEMENT ***", style, Align.CENTER)
    flow.gap(2)
    flow.line("Constituents are requested to bring any discrepancy to the notice of the branch.", style)
    flow.gap(6)
    flow.line("AUTHORISED SIGNATORY", style, Align.RIGHT)


LAYOUTS = (Layout("BANK_STATEMENT", "housing_loan", draw_housing_loan, held_apart=True),)
