"""Payslips: a payroll service's, a district office's with codes, a guard agency's print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, Style
from specimens.money import ZERO, grouped, in_words, plain
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.salary import Part, Salary, invent_salary
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_parts import bold as bolder
from specimens.statement_parts import stacked
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_OFFICES = (
    ("Office of the Block Education Officer, Panchayat Samiti {}", "BEO{}"),
    ("Executive Engineer, Irrigation Division, {}", "IRR{}"),
    ("District Health Officer, Zilla Parishad, {}", "DHO{}"),
)
_WIDE = 92


def draw_payroll_service(rng: Random) -> Drawn:
    """A payroll service's page: captions in capitals over values; two lists without rules, the net last."""
    salary = invent_salary(rng, cents=True)
    style = Style(rng.uniform(8.0, 8.8), rng.choice(("Lato", "Work Sans", "Public Sans", "Open Sans")), color="#30363d")
    bold = replace(style, weight=700)
    caption = replace(style, size=style.size - 1.6, color="#848c96")
    flow = new_flow(16, 15)
    period = f"{salary.month:%B %Y}" if rng.random() < 0.5 else f"{salary.month:%b %Y}".upper()
    flow.surface.rectangle(180, 14, 14, 14, fill=rng.choice(("#e8eefc", "#fcebe8", "#e7f6ee")), radius=3)
    flow.line(f"Payslip {period}", replace(bold, size=12))
    flow.line(salary.employer.legal_name, replace(bold, size=10.5))
    flow.paragraph(salary.employer.address.in_one_line(), replace(style, size=7.2))
    flow.gap(4)
    flow.line(salary.person.name, replace(bold, size=11))
    flow.gap(1)
    flow.rule("#d5dae0")
    flow.gap(2)
    pairs = [
        ("Employee Number", salary.number),
        ("Date Joined", f"{salary.joined:%d %b %Y}"),
        ("Department", salary.department),
        ("Designation", salary.designation),
        ("Payment Mode", "Bank Transfer"),
        ("Bank", salary.bank),
        ("Bank Account", salary.account),
        ("UAN", salary.uan),
        ("PAN Number", salary.pan),
    ]
    stacked(flow, [(name.upper(), value) for name, value in pairs], (caption, bold), rng.choice((3, 4)))
    flow.rule("#d5dae0")
    flow.gap(3)
    flow.line("SALARY DETAILS", replace(bold, size=9.5))
    days = ("ACTUAL PAYABLE DAYS", "TOTAL WORKING DAYS", "LOSS OF PAY DAYS", "DAYS PAYABLE")
    stacked(flow, tuple(zip(days, ("30.0", "30.0", "0.0", "30"), strict=True)), (caption, style), 4)
    flow.gap(2)
    ends = []
    lists = (
        ("EARNINGS", salary.earnings, "Total Earnings (A)", salary.gross),
        ("TAXES & DEDUCTIONS", salary.deductions, "Total Deductions (B)", salary.kept),
    )
    for place, (title, parts, last, whole) in enumerate(lists):
        column = flow.beside(92 * place, 84)
        rows = [(part.name, grouped(part.amount)) for part in parts]
        look = Look(style, bold, rng.choice((Rules.NONE, Rules.HEAD)), line="#d5dae0")
        column.table([Column(title, 54), Column("", 30, _RIGHT)], rows, look)
        total = [(last, grouped(whole))]
        columns = [Column("", 54), Column("", 30, _RIGHT)]
        column.y = draw_rows(flow.surface, (column.left, column.y), columns, total, replace(look, body=bold))
        ends.append(column.y)
    flow.y = max(ends) + 5
    flow.surface.rectangle(16, flow.y, 178, 12, fill="#f3f5f8")
    flow.surface.text(19, flow.y + 5, "Net Salary Payable (A - B)", bold)
    flow.surface.text(190, flow.y + 5, f"₹ {grouped(salary.net)}", replace(bold, font="Noto Sans"), _RIGHT)
    flow.surface.text(19, flow.y + 9.6, f"Net Salary in words   {in_words(salary.net)} only", replace(style, size=7.2))
    flow.gap(17)
    flow.line("**Note : All amounts displayed in this payslip are in INR", replace(style, size=6.8))
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, salary.truth(period))


def draw_district_office(rng: Random) -> Drawn:
    """A district office's slip from the treasury's program: numbered heads, government's recoveries before others'."""
    salary = invent_salary(rng, cents=False)
    form, code = rng.choice(_OFFICES)
    office = form.format(salary.person.address.city)
    style = Style(rng.uniform(8.6, 9.4), rng.choice(("Noto Serif", "Source Serif 4", "Arimo")))
    bold = replace(style, weight=700)
    flow = new_flow(18, 16)
    flow.line(office, replace(bold, size=11.5), Align.CENTER)
    flow.line(f"DDO Code : {code.format(digits(rng, 7))}     Bill No. : {digits(rng, 4)}", style, Align.CENTER)
    period = f"{salary.month:%b-%Y}".upper()
    flow.line(f"PAY SLIP FOR {period}", replace(bold, size=10.5), Align.CENTER)
    flow.gap(2)
    flow.rule()
    flow.gap(1.5)
    pairs = (
        ("Name", salary.person.name.upper()),
        ("Sevaarth / Emp. ID", salary.number),
        ("Designation", salary.designation),
        ("PAN No", salary.pan),
        ("Pay Level / Cell", f"S-{rng.randint(6, 20)} / {rng.randint(1, 20)}"),
        ("Bank A/c No", salary.account),
        ("Date of Joining", printed_date(salary.joined, "/")),
        ("GPF/DCPS No", f"{digits(rng, 10)}"),
    )
    for one, other in zip(pairs[::2], pairs[1::2], strict=True):
        left, right = flow.beside(0, 92), flow.beside(96, 78)
        left.pair(*one, (style, bold), 34)
        right.pair(*other, (style, bold), 34)
        flow.y = max(left.y, right.y)
    flow.gap(1.5)
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.COLUMNS)), padding=1.1)
    _heads(flow, salary, look)
    flow.gap(3)
    flow.line(f"Net Pay : Rs. {plain(salary.net)}", replace(bold, size=style.size + 1))
    flow.paragraph(f"(Rupees {in_words(salary.net)} Only)", style)
    flow.gap(14)
    flow.line("Drawing and Disbursing Officer", style, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    truth = salary.truth(period, employer_name=office, employee_name=salary.person.name.upper(), uan=None)
    return Drawn(flow.surface, Form.PAGE, truth)


def _heads(flow: Flow, salary: Salary, look: Look) -> None:
    """Print earnings, then the recoveries under two headings, each head with its number, beside each other."""
    earned = [(str(number), part.name.upper(), plain(part.amount)) for number, part in enumerate(salary.earnings, 1)]
    cut = (len(salary.deductions) + 1) // 2
    kept = [("", "Govt. Recoveries", ""), *_coded(salary.deductions[:cut], 51)]
    if salary.deductions[cut:]:
        kept += [("", "Non Govt. Recoveries", ""), *_coded(salary.deductions[cut:], 71)]
    nothing = ("", "", "")
    rows = [(*one, *other) for one, other in zip_longest(earned, kept, fillvalue=nothing)]
    widths = (10, 50, 27, 10, 50, 27)
    titles = ("Sr", "Emoluments", "Amount", "Sr", "Recoveries", "Amount")
    aligns = (Align.CENTER, Align.LEFT, _RIGHT) * 2
    columns = [Column(*each) for each in zip(titles, widths, aligns, strict=True)]
    flow.table(columns, rows, look)
    sums = [("", "Gross Amount", plain(salary.gross), "", "Total Deductions", plain(salary.kept))]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, sums, replace(look, body=bolder(look.body)))


def _coded(parts: tuple[Part, ...], first: int) -> list[tuple[str, str, str]]:
    return [(str(number), part.name.upper(), plain(part.amount)) for number, part in enumerate(parts, first)]


def draw_guard_agency(rng: Random) -> Drawn:
    """An agency's half sheet of characters: attendance in a line, earned beside kept, hyphens for rules."""
    salary = invent_salary(rng)
    style = Style(rng.uniform(8.0, 8.8), rng.choice(MONO), color="#2c2c34")
    surface = Surface(210.0, 140.0)
    period = f"{salary.month:%b %Y}".upper()
    for number, line in enumerate(_lines(rng, salary, period)):
        surface.text(14, 12 + number * 3.9, line, style)
    ornament.specimen_mark(surface, rng, 90, 136, 7)
    truth = salary.truth(
        period,
        employer_name=salary.employer.legal_name.upper(),
        employee_name=salary.person.name.upper(),
        designation=salary.designation.upper(),
        pan_number=None,
    )
    return Drawn(surface, Form.PAGE, truth)


def _lines(rng: Random, salary: Salary, period: str) -> Iterator[str]:
    city = salary.employer.address.city.upper()
    yield salary.employer.legal_name.upper().center(_WIDE)
    yield f"{city} - {salary.employer.address.pincode}".center(_WIDE)
    yield f"WAGE SLIP FOR THE MONTH OF {period}".center(_WIDE)
    yield "-" * _WIDE
    yield f"EMP CODE : {salary.number:<16}  NAME : {salary.person.name.upper()}"
    yield f"DESIGN.  : {salary.designation.upper():<32}  UNIT : {city}"
    yield f"UAN NO   : {salary.uan:<16}  ESIC NO : 31{digits(rng, 8)}  DOJ : {printed_date(salary.joined, '/')}"
    yield f"BANK A/C : {salary.account:<20}  BANK : {salary.bank.upper()}"
    yield "-" * _WIDE
    leave = f"PH : {rng.choice('012')}   EL : {rng.choice('012')}   OT HRS : {rng.randint(0, 40)}"
    yield f"DUTIES : 26   W/OFF : 4   {leave}"
    yield "-" * _WIDE
    yield f"{'EARNINGS':<26}{'RATE':>12}{'EARNED':>12}   {'DEDUCTIONS':<24}{'AMOUNT':>15}"
    yield "-" * _WIDE
    for one, other in zip_longest(salary.earnings, salary.deductions):
        left = f"{one.name.upper():<26}{plain(one.full):>12}{plain(one.amount):>12}" if one else " " * 50
        right = f"{other.name.upper():<24}{plain(other.amount):>15}" if other else ""
        yield f"{left}   {right}"
    yield "-" * _WIDE
    whole = sum((part.full for part in salary.earnings), ZERO)
    gross = f"{'GROSS WAGES':<26}{plain(whole):>12}{plain(salary.gross):>12}"
    yield f"{gross}   {'TOTAL DED.':<24}{plain(salary.kept):>15}"
    yield "-" * _WIDE
    yield f"{'NET PAYABLE : ':>77}{plain(salary.net):>12}"
    yield f"RS. {in_words(salary.net).upper()} ONLY"
    yield ""
    yield f"{'EMPLOYEE SIGN':<60}{'FOR AUTHORISED SIGNATORY'}"


LAYOUTS = (
    Layout("SALARY_SLIP", "payroll_service", draw_payroll_service),
    Layout("SALARY_SLIP", "district_office", draw_district_office),
    Layout("SALARY_SLIP", "guard_agency", draw_guard_agency),
)
