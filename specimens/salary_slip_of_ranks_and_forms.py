"""Payslips of a soldier, from the pay accounts office, and of a labourer, in Form XI."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import MONO, SANS, SERIF, Style
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits, letters
from specimens.salary import RUPEE, Part, Salary, invent_salary
from specimens.salary_parts import print_in_columns
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_RANKS = ("SEP", "NK", "HAV", "NB SUB", "SUB", "L/NK", "HAV/CLK", "SEP/DVR")
_REGIMENTS = ("Deccan Rifles", "Aravali Regiment", "Konkan Light Infantry", "Himgiri Scouts", "Malwa Grenadiers")
_CREDITS = (
    ("TPT ALLCE", (1800, 3600)), ("DA ON TPT ALLCE", (800, 1900)), ("HRA", (2400, 9000)), ("X PAY", (6200, 6200)),
    ("CI ALLCE", (3000, 16900)), ("GOOD CONDUCT PAY", (180, 540)), ("RATION MONEY", (3200, 3900)),
    ("HIGH ALTITUDE ALLCE", (3400, 5300)), ("CHILDREN EDN ALLCE", (2812, 2812)),
)  # fmt: skip
_DEBITS = (
    ("INCOME TAX", (500, 4200)), ("EDN CESS", (20, 170)), ("AWWA / RF SUBS", (20, 60)),
    ("E-TICKET RECOVERY", (200, 900)), ("CSD LOAN INSTALMENT", (800, 2600)), ("PLI PREMIUM", (600, 1900)),
    ("DSOP ADV", (1000, 3000)),
)  # fmt: skip
"""What soldiers are credited and debited besides pay and fund, with the sums in rupees."""


def draw_pay_accounts(rng: Random) -> Drawn:
    """A soldier's monthly slip: army number and rank, credits beside debits with codes, what went to the bank."""
    salary = _of_soldier(rng)
    office = f"Pay Account Office (Other Ranks), {rng.choice(_REGIMENTS)}"
    office = office.upper() if rng.random() < 0.6 else office
    style = Style(rng.uniform(7.8, 8.6), rng.choice((*MONO[:3], "Arimo", "Noto Sans")))
    bold = replace(style, weight=700)
    flow = new_flow(14, 12)
    ornament.emblem(flow.surface, 105, 18, 10)
    flow.gap(14)
    flow.line(office, replace(bold, size=10.5), _CENTER)
    flow.line(f"C/O 56 APO   PIN 9{digits(rng, 5)}", style, _CENTER)
    period = f"{salary.month:%m/%Y}" if rng.random() < 0.5 else f"{salary.month:%B %Y}".upper()
    title = rng.choice(("MONTHLY PAY SLIP", "STATEMENT OF PAY AND ALLOWANCES", "IRLA MONTHLY PAY SLIP"))
    flow.line(f"{title} FOR THE MONTH OF {period}", bold, _CENTER)
    flow.gap(3)
    flow.rule()
    flow.gap(1)
    name = salary.person.name.upper()
    print_in_columns(flow, _of_ledger(rng, salary, name), (style, bold), 33)
    flow.gap(2)
    _sides(flow, rng, salary, Look(style, bold, rng.choice((Rules.COLUMNS, Rules.ALL)), padding=1))
    flow.gap(3)
    caption = rng.choice(("AMOUNT CREDITED TO BANK", "NET AMOUNT REMITTED TO BANK", "NET PAY CREDITED TO BANK"))
    flow.line(f"{caption} : RS {plain(salary.net)}", replace(bold, size=style.size + 1))
    if rng.random() < 0.6:
        flow.line(f"(RUPEES {in_words(salary.net).upper()} ONLY)", style)
    flow.gap(3)
    _leave(flow, rng, style)
    flow.paragraph(
        "Note : Discrepancy, if any, may be intimated to this office through unit within 30 days. AFPP Fund closing "
        f"balance for the last year Rs {grouped(Decimal(rng.randint(90_000, 900_000)))}.",
        style,
    )
    ornament.specimen_mark(flow.surface, rng, rng.randint(40, 150), 288, 7)
    truth = salary.truth(period, employer_name=office, employee_name=name, uan=None)
    return Drawn(flow.surface, Form.PAGE, truth)


def _of_soldier(rng: Random) -> Salary:
    """Return a soldier's month: pay and its allowances, the fund and the group insurance."""
    salary = invent_salary(rng, cents=False)
    basic = Decimal(rng.randint(217, 620) * 100)
    credits_ = [("BASIC PAY", basic), ("DA", (basic * rng.choice((17, 34, 46, 50)) / 100).quantize(RUPEE))]
    credits_ += [("MIL SERVICE PAY", Decimal(5200)), *_some(rng, _CREDITS, 2, 5)]
    debits = [("AFPP FUND SUBS", Decimal(rng.randint(20, 80) * 100)), ("AGIF", Decimal(rng.choice((2500, 5000))))]
    debits += _some(rng, _DEBITS, 1, 4)
    return replace(
        salary,
        number=f"{rng.choice('12')}{digits(rng, 7)}{rng.choice('ABFHKLMNPWXY')}",
        designation=rng.choice(_RANKS),
        earnings=_parts(credits_),
        deductions=_parts(debits),
    )


def _some(
    rng: Random, listed: Sequence[tuple[str, tuple[int, int]]], least: int, most: int
) -> list[tuple[str, Decimal]]:
    chosen = rng.sample(listed, rng.randint(least, most))
    return [(name, Decimal(rng.randint(*span))) for name, span in chosen]


def _parts(sums: Sequence[tuple[str, Decimal]]) -> tuple[Part, ...]:
    return tuple(Part(name, amount, amount, amount) for name, amount in sums)


def _of_ledger(rng: Random, salary: Salary, name: str) -> Pairs:
    """Return the particulars of the soldier's ledger account."""
    pairs = [
        (rng.choice(("ARMY NO", "ARMY NUMBER", "REGTL NO")), salary.number),
        ("RANK", salary.designation),
        ("NAME", name),
        ("UNIT", f"{rng.randint(2, 24)} {letters(rng, 3)}"),
        ("PAN NO", salary.pan),
        (rng.choice(("BANK A/C NO", "BANK ACCOUNT NO")), salary.account),
        ("BANK", salary.bank.upper()),
        ("DATE OF ENROLMENT", f"{salary.joined:%d/%m/%Y}"),
        ("PAY LEVEL", f"{rng.randint(3, 8)} / INDEX {rng.randint(1, 20)}"),
        ("TASK NO", digits(rng, 4)),
    ]
    return tuple(pairs if rng.random() < 0.5 else (*pairs[:3], *reversed(pairs[3:])))


def _sides(flow: Flow, rng: Random, salary: Salary, look: Look) -> None:
    """Print the credits with their codes at the left of the debits, and both totals."""
    columns = [
        *(Column("CODE", 14), Column("CREDITS", 51), Column("AMOUNT (RS)", 26, _RIGHT)),
        *(Column("CODE", 14), Column("DEBITS", 51), Column("AMOUNT (RS)", 26, _RIGHT)),
    ]
    count = max(len(salary.earnings), len(salary.deductions))
    halves = [
        [(f"{first}{10 + 3 * row:03}", part.name, plain(part.amount)) for row, part in enumerate(parts)]
        + [("", "", "")] * (count - len(parts))
        for first, parts in (("1", salary.earnings), ("5", salary.deductions))
    ]
    flow.table(columns, [(*left, *right) for left, right in zip(*halves, strict=True)], look, rng.uniform(0, 8))
    captions = rng.choice((("TOTAL CREDITS", "TOTAL DEBITS"), ("GROSS CREDIT", "GROSS DEBIT")))
    sums = ("", captions[0], plain(salary.gross), "", captions[1], plain(salary.kept))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [sums], replace(look, body=look.head))


def _leave(flow: Flow, rng: Random, style: Style) -> None:
    rows = [("LEAVE", "ENTITLED", "AVAILED", "BALANCE")]
    for kind, days in (("AL", 60), ("CL", 30)):
        used = rng.randint(0, days)
        rows.append((kind, str(days), str(used), str(days - used)))
    columns = [Column("", 24, _CENTER) for _ in range(4)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, Look(style, style, padding=0.7)) + 3


def draw_form_xi(rng: Random) -> Drawn:
    """The wage slip under the minimum wages rules (half a sheet): numbered rows with rates under (a) and (b)."""
    salary, days, rates, overtime = _of_labourer(rng)
    style = Style(rng.uniform(7.8, 8.6), rng.choice((*SANS[:4], *SERIF[:3])))
    bold = replace(style, weight=700)
    flow = new_flow(11, 9, (148, 210))
    flow.line("FORM XI", replace(bold, size=11), _CENTER)
    flow.line(
        rng.choice(("[See Rule 26 (2)]", "(Rule 26(2))", "[Minimum Wages (Central) Rules, Rule 26(2)]")), style, _CENTER
    )
    flow.line(rng.choice(("WAGE SLIP", "Wages Slip")), replace(bold, size=10), _CENTER)
    flow.gap(3)
    period = rng.choice((f"{salary.month:%B %Y}", f"{salary.month:%b-%Y}"))
    number, uan = rng.random() < 0.5, rng.random() < 0.6
    extra = [(rng.choice(("Token No.", "Sl. No. in Register")), salary.number)] if number else []
    extra += [("UAN", salary.uan)] if uan else []
    extra.append(("E.S.I. No.", digits(rng, 10)))
    for label, value in extra:
        flow.pair(label, value, (style, bold), 34)
    flow.gap(2)
    _numbered(flow, rng, salary, period, (days, rates, overtime), Look(style, bold, padding=1.3))
    flow.gap(15)
    flow.surface.text(flow.left, flow.y, rng.choice(("Pay-in-charge", "Employer / Manager")), style)
    thumb = rng.choice(("Employee's signature / thumb impression", "Signature of Employee"))
    flow.surface.text(flow.left + flow.width, flow.y, thumb, style, _RIGHT)
    if rng.random() < 0.6:
        ornament.signature(flow.surface, rng, 12, flow.y - 12, 28, 8)
    ornament.specimen_mark(flow.surface, rng, rng.randint(20, 110), 205, 6)
    absent = {"pan_number": None, "bank_account_number": None}
    absent |= {} if number else {"employee_id": None}
    absent |= {} if uan else {"uan": None}
    return Drawn(flow.surface, Form.PAGE, salary.truth(period, **absent))


_JOBS = (
    "Helper",
    "Packer",
    "Loader",
    "Kitchen Helper",
    "Counter Salesman",
    "Tailor",
    "Machine Man",
    "Watchman",
    "Cutter",
)


def _of_labourer(rng: Random) -> tuple[Salary, int, tuple[Decimal, Decimal], Decimal]:
    """Return a labourer's month with the days attended, the monthly rates (basic, allowance) and the overtime."""
    salary = invent_salary(rng, cents=False)
    employer = replace(salary.employer, legal_name=salary.employer.legal_name.removeprefix("M/s "))
    days, basic, allowance = rng.randint(14, 26), Decimal(rng.randint(8200, 14_800)), Decimal(rng.randint(900, 5200))
    overtime = Decimal(rng.choice((0, 0, rng.randint(3, 40) * 50)))
    wages = ((basic + allowance) * days / 26).quantize(RUPEE)
    kept = [("P.F.", (min(wages, Decimal(15000)) * 12 / 100).quantize(RUPEE))]
    kept.append(("E.S.I.", ((wages + overtime) * 75 / 10000).quantize(RUPEE, "ROUND_UP")))
    kept += [("P.T.", Decimal(200))] if rng.random() < 0.5 else []
    kept += [("Advance", Decimal(rng.randint(2, 12) * 100))] if rng.random() < 0.5 else []
    earned = _parts((("Wages", wages), ("Overtime", overtime)))
    found = replace(salary, employer=employer, designation=rng.choice(_JOBS), earnings=earned, deductions=_parts(kept))
    return found, days, (basic, allowance), overtime


def _numbered(
    flow: Flow,
    rng: Random,
    salary: Salary,
    period: str,
    work: tuple[int, tuple[Decimal, Decimal], Decimal],
    look: Look,
) -> None:
    """Print the form's numbered rows."""
    days, (basic, allowance), overtime = work
    show = rng.choice((plain, grouped))
    nothing = rng.choice(("Nil", "--", "NIL"))
    employer, person = salary.employer, salary.person
    relation = "S/o" if person.gender == "MALE" else rng.choice(("D/o", "D/o", "W/o"))
    detail = " + ".join(f"{part.name} {show(part.amount)}" for part in salary.deductions)
    rows = [
        ("1.", "Name of Establishment", employer.legal_name),
        ("2.", "Place", employer.address.city),
        ("3.", "Name of employee with Father's / Husband's name", f"{person.name}\n{relation} {person.father}"),
        ("4.", "Designation", salary.designation),
        ("5.", rng.choice(("Wage period", "Wage Period (month)")), period),
        ("6.", "Rate of wages payable", f"(a) Basic   {show(basic)}\n(b) D.A.   {show(allowance)}"),
        ("7.", "Total attendance / units of work done", f"{days} days"),
        ("8.", "Overtime wages", show(overtime) if overtime else nothing),
        ("9.", "Gross wages payable", show(salary.gross)),
        ("10.", f"Total deductions\n({detail})", show(salary.kept)),
        ("11.", "Net wages paid", show(salary.net)),
    ]
    columns = [Column("", 9), Column("", 58), Column("", 59)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


LAYOUTS = (
    Layout("SALARY_SLIP", "pay_accounts_office", draw_pay_accounts),
    Layout("SALARY_SLIP", "form_eleven", draw_form_xi),
)
