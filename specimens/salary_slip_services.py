"""Payslips of payroll services, factories and offices: further looks that are used in tuning."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, MONO, SANS, SERIF, Style
from specimens.money import grouped, in_words
from specimens.people import printed_date
from specimens.salary import Salary, figures, invent_salary
from specimens.salary_parts import (
    Captions,
    Money,
    Sides,
    in_full,
    now,
    particulars,
    print_in_columns,
    print_in_grid,
    print_sides,
    so_far,
    truth_of,
    words_line,
)
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, text_width
from specimens.table import Column, Look, Rules, draw_rows

_WIDE = (A4[1], A4[0])


def draw_service(rng: Random) -> Drawn:
    """A payroll service's: captions over their values in three columns, the net pay in a coloured box."""
    salary = invent_salary(rng)
    captions = Captions(number="Employee Number", uan="UAN", account="Bank Account No", net="Employee Net Pay")
    style = Style(rng.uniform(8.4, 9.4), rng.choice(("Open Sans", "Lato", "Work Sans")))
    small, bold = replace(style, size=style.size * 0.84, color="#777777"), replace(style, weight=700)
    flow = new_flow(16, 16)
    period = salary.month.strftime("%B %Y")
    flow.surface.text(flow.left + flow.width, flow.y + 4, "Payslip For the Month", small, Align.RIGHT)
    flow.surface.text(flow.left + flow.width, flow.y + 9, period, bold, Align.RIGHT)
    flow.line(salary.employer.legal_name, replace(bold, size=13))
    flow.paragraph(salary.employer.address.in_one_line(), small)
    flow.gap(8)
    top = flow.y
    pairs = particulars(rng, salary, captions)
    for position, (label, value) in enumerate(pairs):
        column = Flow(flow.surface, flow.left + 44 * (position % 3), top + 11 * (position // 3), 42)
        column.line(label, small)
        column.paragraph(value, style)
    box = flow.left + 136
    flow.surface.rectangle(box, top, 42, 26, fill=rng.choice(("#e6f4ea", "#e8f0fe", "#fdf1e3")), radius=1.5)
    flow.surface.text(box + 4, top + 10, f"₹{grouped(salary.net)}", replace(bold, size=13, font="Noto Sans"))
    flow.surface.text(box + 4, top + 16, captions.net, small)
    flow.y = top + 11 * ((len(pairs) + 2) // 3) + 6
    print_sides(flow, salary, captions, Sides(titles=("EARNINGS", "DEDUCTIONS")), Look(style, bold, Rules.HEAD))
    flow.gap(5)
    flow.surface.text(flow.left + flow.width, flow.y + 4, f"₹{grouped(salary.net)}", bold, Align.RIGHT)
    flow.line("TOTAL NET PAYABLE", bold)
    flow.line("Gross Earnings - Total Deductions", small)
    flow.line(f"Amount In Words : Indian Rupee {in_words(salary.net)} Only", style, Align.RIGHT)
    return _finished(flow, rng, salary, period, captions)


def draw_consultancy(rng: Random) -> Drawn:
    """A services company's: small captions over their values in a coloured band, monthly and yearly columns."""
    salary = invent_salary(rng)
    style = Style(8.2, rng.choice(("Source Sans 3", "Barlow")))
    small = replace(style, size=6.6, color="#5b6470")
    bold = replace(style, weight=700)
    flow = new_flow(14, 12)
    period = f"{salary.month:%b %Y}"
    flow.surface.text(flow.left + flow.width, flow.y + 6, f"Pay Slip : {period}", replace(bold, size=11), Align.RIGHT)
    flow.line(salary.employer.legal_name, replace(bold, size=14, color="#2b2f77"))
    flow.line(f"{salary.employer.address.city}, {salary.employer.address.state}", small)
    flow.gap(4)
    cells = (
        ("Associate ID", salary.number),
        ("Associate Name", salary.person.name),
        ("Role", salary.designation),
        ("Base Location", salary.employer.address.city),
        ("PAN", salary.pan),
        ("UAN", salary.uan),
        ("Salary A/c No.", salary.account),
        ("Joined on", printed_date(salary.joined, "-")),
    )
    flow.surface.rectangle(flow.left - 2, flow.y - 1, flow.width + 4, 25, fill="#eef0fb")
    for position, (label, value) in enumerate(cells):
        x = flow.left + (position % 4) * flow.width / 4
        y = flow.y + 3 + (position // 4) * 12
        flow.surface.text(x, y, label, small)
        flow.surface.text(x, y + 4.4, value, style)
    flow.gap(30)
    head = Look(style, replace(bold, color="#ffffff"), Rules.ROWS, "#2b2f77", line="#cfd3ea", padding=1.5)
    months = (Money("This month", now), Money("Year to date", so_far))
    captions = Captions(gross="Total Payments", kept="Total Recoveries")
    print_sides(flow, salary, captions, Sides(months, months, ("Payments", "Recoveries")), head)
    flow.gap(4)
    flow.line(f"Net Salary credited to your account: INR {grouped(salary.net)}", replace(bold, size=9.5))
    flow.line(f"Rupees {in_words(salary.net)} only", small)
    ornament.specimen_mark(flow.surface, rng, 14, 287, 7)
    return Drawn(flow.surface, Form.PAGE, salary.truth(period))


def draw_three_columns(rng: Random) -> Drawn:
    """An office program's: pay in full, as earned and since April beside each other, on a sheet that lies across."""
    salary = invent_salary(rng)
    captions = Captions(
        name="Employee Name",
        number=rng.choice(("Employee No", "Emp Code")),
        gross=rng.choice(("Gross Earnings", "Total Earnings")),
        kept="Total Deductions",
        net=rng.choice(("Net Pay", "Net Salary")),
    )
    style = Style(rng.uniform(8.4, 9.2), rng.choice(SANS))
    bold = replace(style, weight=700)
    flow = new_flow(14, 14, _WIDE)
    period = salary.month.strftime(rng.choice(("%b %Y", "%B-%Y")))
    flow.line(salary.employer.legal_name.upper(), replace(bold, size=13), Align.CENTER)
    flow.line(salary.employer.address.in_one_line(), style, Align.CENTER)
    flow.line(f"Payslip for the month of {period}", bold, Align.CENTER)
    flow.gap(3)
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.COLUMNS)), "#eceff3")
    print_in_grid(flow, particulars(rng, salary, captions), look)
    flow.gap(3)
    earned = (Money("Full", in_full), Money("Actual", now), Money("YTD", so_far))
    print_sides(flow, salary, captions, Sides(earned, (Money("Amount", now), Money("YTD", so_far))), look)
    flow.gap(3)
    flow.line(f"{captions.net} : {grouped(salary.net)}   ({in_words(salary.net)} Only)", bold)
    return _finished(flow, rng, salary, period, captions, employer_name=salary.employer.legal_name.upper())


def draw_right_set(rng: Random) -> Drawn:
    """A government's: captions at the left edges of cells, amounts in the cells under them at the right edges."""
    salary = invent_salary(rng, cents=False)
    captions = Captions(
        name="Name", number=rng.choice(("Sevarth ID", "Employee ID")), pan="PAN No.", uan=None, account="Bank A/c"
    )
    style = Style(rng.uniform(8, 8.8), rng.choice((*SERIF, "Arimo")))
    bold = replace(style, weight=700)
    flow = new_flow(12, 14, _WIDE)
    office = f"ZILLA PARISHAD HIGH SCHOOL, {salary.employer.address.city.upper()}"
    period = salary.month.strftime("%B-%Y").upper()
    flow.line(office, replace(bold, size=12), Align.CENTER)
    flow.line(f"PAY SLIP FOR THE MONTH OF {period}", bold, Align.CENTER)
    flow.gap(3)
    shown = {captions.name, captions.number, captions.designation, captions.pan, captions.account}
    print_in_grid(flow, [each for each in particulars(rng, salary, captions) if each[0] in shown], Look(style, style))
    flow.gap(2)
    kept = [*salary.deductions[:4]]
    rest = sum((part.amount for part in salary.deductions[4:]), Decimal(0))
    rows = (
        [*((part.name.upper(), part.amount) for part in salary.earnings), ("GROSS SALARY", salary.gross)],
        [
            *((part.name.upper(), part.amount) for part in kept),
            *([("OTHER RECOVERY", rest)] if rest else []),
            ("TOTAL DEDUCTION", salary.kept),
            ("NET SALARY", salary.net),
        ],
    )
    for cells in rows:
        width = flow.width / len(cells)
        names = _narrowed(style, [name for name, _ in cells], width)
        left, right = [Column("", width) for _ in cells], [Column("", width, Align.RIGHT) for _ in cells]
        place = (flow.left, flow.y)
        flow.y = draw_rows(flow.surface, place, left, [[name for name, _ in cells]], Look(names, names))
        amounts = [figures(amount, cents=False).replace(",", "") for _, amount in cells]
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), right, [amounts], Look(style, style))
    flow.gap(3)
    flow.line(f"Net Salary in words : Rupees {in_words(salary.net)} Only", style)
    return _finished(flow, rng, salary, period, captions, employer_name=office)


def _narrowed(style: Style, names: list[str], width: float) -> Style:
    """Return a style in which the longest of `names` fits a column of `width` mm."""
    widest = max(text_width(name, style) for name in names)
    return replace(style, size=style.size * min(1.0, (width - 3) / widest))


def draw_stroked(rng: Random) -> Drawn:
    """A line printer's, with strokes between earnings and deductions."""
    salary = invent_salary(rng)
    captions = Captions(name="NAME", number="EMP NO", account="BANK A/C", gross="GROSS PAY", kept="TOTAL DEDN.")
    style = Style(rng.uniform(8.2, 8.8), rng.choice(MONO))
    flow = new_flow(14, 16)
    period = salary.month.strftime("%b %Y").upper()
    flow.line(salary.employer.legal_name.upper(), style)
    flow.line(salary.employer.address.in_one_line().upper(), style)
    flow.line(f"SALARY SLIP FOR {period}", style, Align.CENTER)
    flow.line("-" * 78, style)
    pairs = particulars(rng, salary, captions)
    print_in_columns(flow, [(label.upper(), value.upper()) for label, value in pairs], (style, style), 32)
    flow.line("-" * 78, style)
    none = ("", "")
    rows = [("EARNINGS", "AMOUNT", "DEDUCTIONS", "AMOUNT")]
    for number in range(max(len(salary.earnings), len(salary.deductions))):
        sides = [
            (parts[number].name, grouped(parts[number].amount)) if number < len(parts) else none
            for parts in (salary.earnings, salary.deductions)
        ]
        rows.append((*sides[0], *sides[1]))
    rows.append((captions.gross, grouped(salary.gross), captions.kept, grouped(salary.kept)))
    for name, amount, other, kept in rows:
        flow.line(f"{name:<24}{amount:>14} | {other:<22}{kept:>14}", style)
    flow.line("-" * 78, style)
    flow.line(f"NET PAY    : {grouped(salary.net)}", style)
    flow.line(f"RUPEES {in_words(salary.net).upper()} ONLY", style)
    printed = {
        "employer_name": salary.employer.legal_name.upper(),
        "employee_name": salary.person.name.upper(),
        "designation": salary.designation.upper() if captions.designation else None,
    }
    return _finished(flow, rng, salary, period, captions, **printed)


def draw_twin(rng: Random) -> Drawn:
    """A public company's: each caption in Hindi and in English."""
    salary = invent_salary(rng)
    captions = Captions(
        name="नाम / Name",
        number="कर्मचारी सं. / Employee No",
        designation="पदनाम / Designation",
        pan="पैन / PAN",
        uan=None,
        account="खाता सं. / Bank A/c No",
        gross="कुल आय / Gross Earnings",
        kept="कुल कटौती / Total Deductions",
        net="निवल वेतन / Net Pay",
    )
    style = Style(rng.uniform(8, 8.8), rng.choice(SANS), devanagari=rng.choice(DEVANAGARI))
    bold = replace(style, weight=700)
    flow = new_flow(13, 14)
    period = salary.month.strftime("%B %Y")
    flow.line(salary.employer.legal_name, replace(bold, size=13), Align.CENTER)
    flow.line(f"वेतन पर्ची / Pay Slip for the month of {period}", bold, Align.CENTER)
    flow.gap(3)
    shown = {captions.name, captions.number, captions.designation, captions.pan, captions.account}
    own = [each for each in particulars(rng, salary, captions) if each[0] in shown]
    print_in_grid(flow, own, Look(style, bold), 0.26)
    flow.gap(3)
    print_sides(flow, salary, captions, Sides(titles=("आय / Earnings", "कटौती / Deductions")), Look(style, bold))
    flow.gap(3)
    flow.line(f"{captions.net} : {grouped(salary.net)}", bold)
    flow.line(words_line(rng, salary), style)
    return _finished(flow, rng, salary, period, captions)


def draw_factory(rng: Random) -> Drawn:
    """A factory's wage slip: the form of the rules, numbered, one line under the other."""
    salary = invent_salary(rng)
    captions = Captions(name="Name of Workman", number="Token No.", account=None, pan=None)
    style = Style(rng.uniform(9, 10), rng.choice((*SERIF, "Arimo")))
    flow = new_flow(24, 18)
    period = salary.month.strftime("%B %Y")
    flow.line("WAGE SLIP", replace(style, size=13, weight=700), Align.CENTER)
    flow.line("[See Rule 78(2)(b)]", style, Align.CENTER)
    flow.gap(4)
    rows = (
        ("Name of the Establishment", salary.employer.legal_name),
        ("Name of Workman", salary.person.name),
        ("Token No.", salary.number),
        ("Designation", salary.designation),
        ("UAN", salary.uan),
        ("Wage Period", period),
        *((part.name, f"Rs. {grouped(part.amount)}") for part in salary.earnings),
        ("Gross Wages", f"Rs. {grouped(salary.gross)}"),
        *((part.name, f"Rs. {grouped(part.amount)}") for part in salary.deductions),
        ("Total Deductions", f"Rs. {grouped(salary.kept)}"),
        ("Net Wages Paid", f"Rs. {grouped(salary.net)}"),
    )
    numbered = [(f"{number}. {label}", value) for number, (label, value) in enumerate(rows, 1)]
    flow.pairs(numbered, (style, style), 70)
    flow.gap(10)
    flow.line("Signature of Contractor / Authorised Representative", style)
    return _finished(flow, rng, salary, period, captions)


def _finished(flow: Flow, rng: Random, salary: Salary, period: str, captions: Captions, **printed: str | None) -> Drawn:
    ornament.specimen_mark(flow.surface, rng, flow.left + 60, flow.surface.height - 8, 7)
    truth = {**truth_of(salary, period, captions), **printed}
    return Drawn(flow.surface, Form.PAGE, {name: value for name, value in truth.items() if value is not None})


LAYOUTS = (
    Layout("SALARY_SLIP", "service", draw_service),
    Layout("SALARY_SLIP", "three_columns", draw_three_columns),
    Layout("SALARY_SLIP", "right_set", draw_right_set),
    Layout("SALARY_SLIP", "stroked", draw_stroked),
    Layout("SALARY_SLIP", "twin", draw_twin),
    Layout("SALARY_SLIP", "factory", draw_factory),
    Layout("SALARY_SLIP", "consultancy", draw_consultancy),
)
