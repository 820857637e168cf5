"""Payslips: one of an accounting program's payroll, a miner's wage slip on a line printer's paper."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import Style
from specimens.money import grouped, in_words, plain, rounded
from specimens.numbers import digits
from specimens.salary import Part, Salary, invent_salary
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed, text_width
from specimens.table import Column, Look, Rules, draw_rows

_FANFOLD = (262.0, 127.0)
_COALFIELDS = ("DAMODAR VALLEY COALFIELDS LIMITED", "KORBA HILLS COALFIELDS LIMITED", "WARDHA BASIN COLLIERIES LTD")
_TRADES = (
    ("DUMPER OPERATOR", "EXV-C"),
    ("GENERAL MAZDOOR", "CAT-I"),
    ("HAULAGE KHALASI", "CAT-III"),
    ("ELECT. FITTER", "CAT-V"),
    ("OVERMAN", "T&S-B"),
    ("SHOT FIRER", "T&S-C"),
    ("PUMP OPERATOR", "CAT-IV"),
)


def draw_accounting_program(rng: Random) -> Drawn:
    """The employee's name alone in a line, particulars in two columns, one framed table, the net in its last row."""
    salary = invent_salary(rng)
    style = Style(rng.uniform(8.6, 9.4), rng.choice(("Arimo", "Roboto", "Noto Sans")))
    bold = replace(style, weight=700)
    flow = new_flow(rng.uniform(16, 22), 14)
    employer = salary.employer.legal_name
    flow.line(employer, replace(bold, size=style.size + 3), Align.CENTER)
    flow.lines(salary.employer.address.lines, style, Align.CENTER)
    place = salary.employer.address
    flow.line(f"{place.city} - {place.pincode}", style, Align.CENTER)
    if rng.random() < 0.5:
        flow.line(f"E-Mail : {salary.employer.email}", style, Align.CENTER)
    flow.gap(3)
    period = _period(rng, salary.month)
    flow.line("Pay Slip", replace(bold, size=style.size + 2), Align.CENTER)
    flow.line(f"for {period}", style, Align.CENTER)
    flow.gap(3)
    flow.line(salary.person.name, replace(bold, size=style.size + 1), Align.LEFT)
    flow.gap(1.5)
    shown = _particulars(flow, rng, salary, style)
    flow.gap(3)
    _account(flow, rng, salary, style)
    flow.gap(9)
    flow.line(f"for {employer}", bold, Align.RIGHT)
    flow.gap(11)
    flow.line("Authorised Signatory", style, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, rng.randint(30, 120), 286, 8)
    return Drawn(flow.surface, Form.PAGE, salary.truth(period, **shown))


def _period(rng: Random, month: date) -> str:
    """Return the month as the program names it: by name, or by its first and last day."""
    last = monthrange(month.year, month.month)[1]
    return rng.choice(
        (f"{month:%B-%Y}", f"1-{month:%b-%Y} to {last}-{month:%b-%Y}", f"1-{month:%b-%y} to {last}-{month:%b-%y}")
    )


def _particulars(flow: Flow, rng: Random, salary: Salary, style: Style) -> Mapping[str, Value]:
    """Print what the employee's master holds; return the fields that it leaves out."""
    has_uan = rng.random() < 0.75
    left: Pairs = (
        ("Employee Number", salary.number),
        ("Function", salary.department),
        ("Designation", salary.designation),
        ("Location", salary.employer.address.city),
        ("Bank Details", f"{salary.bank}, A/c No. {salary.account}"),
        ("Date of Joining", f"{salary.joined.day}-{salary.joined:%b-%Y}"),
    )
    right = [
        ("Income Tax Number (PAN)", salary.pan),
        ("Universal Account Number (UAN)", salary.uan),
        ("PF Account Number", f"ZZPUN{digits(rng, 17)}"),
        ("ESI Number", digits(rng, 10)),
        ("PR Account Number (PRAN)", ""),
    ]
    if not has_uan:
        del right[1]
    half = flow.width / 2
    small = replace(style, size=style.size - 0.6)
    sides = (flow.beside(0, half - 3), flow.beside(half, half))
    sides[0].pairs(left, (small, small), 31)
    sides[1].pairs(right, (small, small), text_width(right[1][0], small) + 5 if has_uan else 45)
    flow.y = max(side.y for side in sides)
    return {} if has_uan else {"uan": None}


def _account(flow: Flow, rng: Random, salary: Salary, style: Style) -> None:
    """Print the days, then earnings beside deductions in one frame with their totals and the net amount."""
    bold = replace(style, weight=700)
    look = Look(style, bold, Rules.COLUMNS, thickness=0.25, leading=1.25)
    halves = [Column("Attendance Details", flow.width * 0.3), Column("Value", flow.width * 0.2, Align.RIGHT)]
    days = monthrange(salary.month.year, salary.month.month)[1]
    absent = rng.choice((0, 0, 1, 2))
    flow.table(halves, (("Present", f"{days - absent} Days"), ("Absent", f"{absent} Days")), look)
    flow.gap(2)
    columns = (
        Column("Earnings", flow.width * 0.3),
        Column("Amount", flow.width * 0.2, Align.RIGHT),
        Column("Deductions", flow.width * 0.3),
        Column("Amount", flow.width * 0.2, Align.RIGHT),
    )
    rows = []
    for place in range(max(len(salary.earnings), len(salary.deductions))):
        pairs = [
            (parts[place].name, grouped(parts[place].amount)) if place < len(parts) else ("", "")
            for parts in (salary.earnings, salary.deductions)
        ]
        rows.append((*pairs[0], *pairs[1]))
    flow.table(columns, rows, look, filler=rng.choice((4, 12, 22)))
    totals = ("Total Earnings", grouped(salary.gross), "Total Deductions", grouped(salary.kept))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [totals], replace(look, body=bold))
    net = ("", "", "Net Amount", f"{rng.choice(('₹ ', 'Rs. ', ''))}{grouped(salary.net)}")
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [net], replace(look, body=bold))
    flow.gap(3)
    flow.line("Amount (in words):", style)
    flow.paragraph(f"{rng.choice(('INR', 'Indian Rupees'))} {in_words(salary.net)} Only", bold)


def draw_colliery(rng: Random) -> Drawn:
    """Upper case at one pitch: three lines of particulars, four columns of heads of pay, totals in one line."""
    salary, rate, days = _mined(rng)
    style = Style(rng.uniform(8.2, 8.8), rng.choice(("IBM Plex Mono", "Inconsolata", "Roboto Mono")), color="#26262e")
    flow = new_flow(12, 10, _FANFOLD)
    _perforations(flow)
    period = rng.choice((f"{salary.month:%b %Y}", f"{salary.month:%b-%Y}", f"{salary.month:%m/%Y}")).upper()
    designation, grade = salary.designation.split(" / ")
    _pit_head(flow, rng, salary, period, style)
    lines = (
        (("EIS NO", salary.number), ("NAME", salary.person.name.upper()), ("DESIG", designation), ("GRADE", grade)),
        (
            ("CMPF NO", f"ZZ/{digits(rng, 3)}/{digits(rng, 5)}"),
            ("PAN", salary.pan),
            ("BANK A/C", salary.account),
            ("IFSC", f"ZZZZ0{digits(rng, 6)}"),
        ),
        (
            ("BASIC/DAY", plain(rate)),
            ("ATTN", str(days)),
            ("SUN/HOL WKD", str(rng.randint(0, 4))),
            ("EL/CL/SL BAL", f"{rng.randint(0, 30):02d}/{rng.randint(0, 11):02d}/{rng.randint(0, 40):02d}"),
        ),
    )
    for line in lines:
        for (label, value), at in zip(line, (0, 54, 130, 192), strict=True):
            room = replace(style, size=narrowed(style, (f"{label}:{value}",), 72 if at == 54 else 56).size)
            flow.surface.text(flow.left + at, flow.y + 4, f"{label}:{value}", room)
        flow.gap(5)
    flow.gap(1.5)
    _heads_of_pay(flow, salary, style)
    _pit_foot(flow, rng, salary, style)
    name = {"employee_name": salary.person.name.upper(), "designation": designation, "uan": None}
    return Drawn(flow.surface, Form.PAGE, salary.truth(period, **name))


def _mined(rng: Random) -> tuple[Salary, Decimal, int]:
    """Return a miner's wages with the basic rate of a day and the days worked."""
    days = rng.randint(19, 27)
    rate = Decimal(rng.randint(104000, 198000)) / 100
    basic = rounded(rate * days)

    def part(name: str, percent: str) -> Part:
        amount = rounded(basic * Decimal(percent) / 100)
        return Part(name, amount, amount, amount)

    earnings = [
        part("BASIC", "100"),
        part("V.D.A.", str(rng.randint(8, 24))),
        part("ATTN BONUS", "10"),
        part("SPL ALLOW", "4"),
    ]
    some = (
        ("U/G ALLOW", "9"),
        ("H.R.A.", "2"),
        ("TPT SUBSIDY", "1.1"),
        ("OT WAGES", "12.5"),
        ("SDL", "1.8"),
        ("NIGHT ALLOW", "0.7"),
        ("LLTC", "3"),
        ("WASH ALLOW", "0.4"),
    )
    earnings += [part(*each) for each in sorted(rng.sample(some, rng.randint(3, 6)))]
    deductions = [part("CMPF", "12"), part("CMPS-98", "7"), part("PROF TAX", "0.6")]
    kept = (
        ("INCOME TAX", "6"),
        ("LIC PREM", "2.4"),
        ("COOP SOC", "5"),
        ("UNION SUBS", "0.1"),
        ("ELEC CHGS", "0.5"),
        ("LPSC", "0.3"),
        ("CPRMSE", "0.9"),
    )
    deductions += [part(*each) for each in sorted(rng.sample(kept, rng.randint(2, 5)))]
    base = invent_salary(rng)
    employer = replace(base.employer, legal_name=rng.choice(_COALFIELDS))
    wages = replace(
        base,
        employer=employer,
        number=digits(rng, 8).replace("0", "9", 1),
        designation=" / ".join(rng.choice(_TRADES)),
        earnings=tuple(earnings),
        deductions=tuple(deductions),
    )
    return wages, rate, days


def _perforations(flow: Flow) -> None:
    """Draw the holes that the printer's tractor pulls the paper by."""
    for step in range(10):
        for x in (4.5, _FANFOLD[0] - 4.5):
            flow.surface.circle(x, 6.5 + step * 12.7, 1.8, line="#b9b9b9")


def _pit_head(flow: Flow, rng: Random, salary: Salary, period: str, style: Style) -> None:
    area = rng.choice(("KATRAS", "BOKARO (K)", "DIPKA", "UMRER", "SOHAGPUR"))
    unit = rng.choice(("EAST INCLINE", "NO. 4 PIT", "NORTH OCP", "CENTRAL COLLIERY"))
    flow.line(salary.employer.legal_name, replace(style, size=style.size + 2, weight=700), Align.CENTER)
    flow.gap(1)
    title = rng.choice(("WAGE SLIP FOR THE MONTH OF", "PAY SLIP FOR THE MONTH OF", "WAGE-SLIP FOR"))
    flow.surface.text(flow.left + flow.width, flow.y + 3.1, f"{title} {period}", style, Align.RIGHT)
    flow.line(f"AREA:{area}  UNIT:{digits(rng, 4)} {unit}", style)
    flow.gap(1)
    flow.rule("#26262e", 0.2)
    flow.gap(1.5)


def _heads_of_pay(flow: Flow, salary: Salary, style: Style) -> None:
    """Print two columns of earnings and two of deductions under a head between dashes."""
    columns = []
    for title in ("EARNINGS", "EARNINGS", "DEDUCTIONS", "DEDUCTIONS"):
        columns += [Column(title, flow.width * 0.13), Column("AMOUNT", flow.width * 0.12, Align.RIGHT)]
    stacks = []
    for parts in (salary.earnings, salary.deductions):
        half = (len(parts) + 1) // 2
        stacks += [parts[:half], parts[half:]]
    rows = [
        [
            text
            for parts in stacks
            for text in ((parts[row].name, plain(parts[row].amount)) if row < len(parts) else ("", ""))
        ]
        for row in range(max(map(len, stacks)))
    ]
    flow.table(columns, rows, Look(style, style, Rules.HEAD, line="#26262e", leading=1.3, padding=1.6))


def _pit_foot(flow: Flow, rng: Random, salary: Salary, style: Style) -> None:
    """Print the three totals in one line, the year's sums, where the money went."""
    bold = replace(style, weight=700)
    gross, kept, net = rng.choice(
        (("GROSS EARN", "GROSS DEDN", "NET PAY"), ("TOTAL EARNINGS", "TOTAL DEDUCTIONS", "NET PAYABLE"))
    )
    flow.gap(1)
    for at, (label, value) in zip(
        (0.0, 0.36, 0.72), ((gross, salary.gross), (kept, salary.kept), (net, salary.net)), strict=True
    ):
        flow.surface.text(flow.left + 1.6 + at * flow.width, flow.y + 4, f"{label}:{plain(value)}", bold)
    flow.gap(7)
    flow.rule("#26262e", 0.2)
    flow.gap(1.5)
    flow.line(f"{rng.choice(('RS.', 'RUPEES'))} {in_words(salary.net).upper()} ONLY", style)
    months = rng.randint(2, 9)
    sums = f"CUM. CMPF:{plain(salary.deductions[0].amount * months)}  CUM. I.TAX BASE:{plain(salary.gross * months)}"
    if rng.random() < 0.6:
        flow.line(sums, style)
    flow.line("THIS IS A COMPUTER GENERATED SLIP. OBJECTION IF ANY TO BE LODGED WITH BILL SECTION IN 7 DAYS.", style)
    ornament.specimen_mark(flow.surface, rng, rng.randint(60, 200), _FANFOLD[1] - 5, 7)


LAYOUTS = (
    Layout("SALARY_SLIP", "accounting_program", draw_accounting_program),
    Layout("SALARY_SLIP", "colliery", draw_colliery),
)
