"""Payslips of offices and shops: the looks that are used in tuning (DOCTYPES.md, SALARY_SLIP)."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.money import grouped
from specimens.salary import Salary, invent_salary
from specimens.salary_parts import (
    Captions,
    Money,
    Sides,
    arrears,
    in_full,
    net_line,
    now,
    particulars,
    print_in_columns,
    print_in_grid,
    print_list,
    print_sides,
    so_far,
    truth_of,
    words_line,
)
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Look, Rules


def draw_ruled(rng: Random) -> Drawn:
    """The slip of a small company: name and address in the middle, all in one ruled frame."""
    salary = invent_salary(rng)
    captions = Captions(
        name=rng.choice(("Employee Name", "Name of Employee", "Emp. Name", "Name")),
        number=rng.choice(("Employee Code", "Emp. Code", "Emp No.", "Employee ID")),
        account=rng.choice(("Bank A/c No.", "Bank Account No.", "Account No.")),
        gross=rng.choice(("Gross Earnings", "Gross Salary", "Total Earnings", "Gross Pay")),
        kept=rng.choice(("Total Deductions", "Gross Deductions", "Total Deduction")),
        net=rng.choice(("Net Pay", "Net Salary", "Net Amount", "Net Payable")),
    )
    style = Style(rng.uniform(8, 9.2), rng.choice(SANS))
    flow = new_flow(rng.uniform(13, 20), rng.uniform(12, 20))
    _head(flow, salary, style, Align.CENTER)
    period = salary.month.strftime(rng.choice(("%B %Y", "%B-%Y", "%b-%Y", "%B, %Y")))
    title = rng.choice(("Salary Slip for the month of", "Pay Slip for the Month of", "Payslip for the month of"))
    flow.line(f"{title} {period}", replace(style, size=style.size + 1.5, weight=700), Align.CENTER)
    flow.gap(2)
    look = Look(style, replace(style, weight=700), Rules.ALL, rng.choice((None, "#e4e8ee")))
    print_in_grid(flow, particulars(rng, salary, captions), look, rng.choice((0.18, 0.21)))
    flow.gap(rng.choice((0, 2, 4)))
    print_sides(flow, salary, captions, Sides(cents=rng.random() < 0.8), look)
    flow.gap(3)
    flow.line(net_line(rng, salary, captions.net), replace(style, size=style.size + 1, weight=700))
    if rng.random() < 0.8:
        flow.line(words_line(rng, salary), style)
    _foot(flow, rng, style)
    return Drawn(flow.surface, Form.PAGE, truth_of(salary, period, captions))


def draw_year_to_date(rng: Random) -> Drawn:
    """A large company's: particulars in two columns without lines, sums since April beside the month's."""
    salary = invent_salary(rng)
    captions = Captions(
        name=rng.choice(("Employee Name", "Name")),
        number=rng.choice(("Employee ID", "Employee No.", "Personnel No.", "Emp ID")),
        pan=rng.choice(("PAN", "PAN No.", "PAN Number")),
        uan=rng.choice(("UAN", "UAN No.", "UAN Number")),
        account=rng.choice(("Bank Account Number", "Bank A/C", "Bank Account")),
        gross=rng.choice(("Gross Earnings", "Total Earnings", "Gross Pay")),
        net=rng.choice(("Net Pay", "Net Pay for the month", "Net Salary Payable")),
    )
    style = Style(rng.uniform(7.6, 8.6), rng.choice(SANS))
    flow = new_flow(12, 14)
    _head(flow, salary, style, Align.LEFT)
    flow.rule(rng.choice(("#1f4e79", "#7a1f3d", "#2f6b3a")), 0.8)
    flow.gap(2)
    period = salary.month.strftime(rng.choice(("%B %Y", "%b %Y", "%b-%y")))
    flow.line(f"Payslip for {period}", replace(style, size=12, weight=600))
    flow.gap(3)
    print_in_columns(flow, particulars(rng, salary, captions), (replace(style, color="#555555"), style), 38)
    flow.gap(4)
    year = rng.choice(("YTD", "Year to Date", "Cumulative", "YTD Amount"))
    this = rng.choice(("Current", "Amount", "This Month", "Amount (Rs.)"))
    sides = Sides((Money(this, now), Money(year, so_far)), (Money(this, now), Money(year, so_far)))
    look = Look(style, replace(style, weight=700), rng.choice((Rules.HEAD, Rules.ROWS, Rules.COLUMNS)), "#eef2f6")
    print_sides(flow, salary, captions, sides, look)
    flow.gap(4)
    flow.line(net_line(rng, salary, captions.net), replace(style, size=10.5, weight=700), Align.RIGHT)
    flow.line(words_line(rng, salary), style, Align.RIGHT)
    _foot(flow, rng, style)
    return Drawn(flow.surface, Form.PAGE, truth_of(salary, period, captions))


def draw_stacked(rng: Random) -> Drawn:
    """A payroll service's: the net pay in a box, captions over or under their values, lists one under the other."""
    salary = invent_salary(rng)
    captions = Captions(net=rng.choice(("Total Net Pay", "Employee Net Pay", "Net Payable", "NET PAY")))
    style = Style(rng.uniform(8.4, 9.4), rng.choice(("Open Sans", "Public Sans", "Work Sans", "Lato")))
    flow = new_flow(18, 16)
    _head(flow, salary, style, Align.LEFT)
    flow.gap(3)
    small = replace(style, size=style.size * 0.86, color="#70757c")
    period = salary.month.strftime("%B %Y")
    right = flow.beside(flow.width - 62, 62)
    flow.line("Payslip For the Month", small)
    flow.line(period, replace(style, size=13, weight=700))
    flow.surface.rectangle(right.left - 3, right.y - 2, 65, 20, fill="#eaf6ee", radius=2)
    right.line(f"₹{grouped(salary.net)}", replace(style, size=15, weight=700, font="Noto Sans"))
    right.line(captions.net, small)
    flow.gap(10)
    flow.line("EMPLOYEE SUMMARY", replace(small, weight=700))
    flow.gap(2)
    flow.pairs(particulars(rng, salary, captions), (small, style), 44)
    flow.gap(5)
    look = Look(style, replace(style, weight=700), Rules.HEAD, None, "#f6f7f9", line="#c8cdd4")
    print_list(flow, salary.earnings, ("EARNINGS", "AMOUNT"), captions.gross, look)
    flow.gap(5)
    print_list(flow, salary.deductions, ("DEDUCTIONS", "AMOUNT"), captions.kept, look)
    flow.gap(6)
    bold = replace(style, size=style.size + 1, weight=700)
    flow.surface.text(flow.left + flow.width, flow.y + 4, grouped(salary.net), bold, Align.RIGHT)
    flow.line("TOTAL NET PAYABLE", bold)
    flow.line("Gross Earnings - Total Deductions", small)
    flow.gap(2)
    flow.line(words_line(rng, salary), style)
    _foot(flow, rng, style)
    return Drawn(flow.surface, Form.PAGE, truth_of(salary, period, captions))


def draw_arrears(rng: Random) -> Drawn:
    """A factory's: the rate, the month's pay, arrears and their total in columns of their own."""
    salary = invent_salary(rng)
    captions = Captions(
        name=rng.choice(("EMPLOYEE NAME", "NAME")),
        number=rng.choice(("EMP CODE", "TICKET NO.", "TOKEN NO.", "CARD NO.")),
        designation=rng.choice(("DESIGNATION", "DESG.", None)),
        account=rng.choice(("A/C NO.", "BANK A/C", "BANK ACCOUNT NO.")),
        gross=rng.choice(("TOTAL EARNINGS", "GROSS WAGES", "TOTAL", "GROSS")),
        kept=rng.choice(("TOTAL DEDUCTIONS", "TOTAL DED.", "TOTAL DEDUCTION")),
        net=rng.choice(("NET PAY", "NET WAGES", "NET AMOUNT PAYABLE", "NET PAYABLE")),
    )
    style = Style(rng.uniform(7.6, 8.6), rng.choice((*SERIF[:2], "PT Sans Narrow", "Roboto")))
    flow = new_flow(11, 12)
    _head(flow, salary, style, Align.CENTER)
    period = salary.month.strftime(rng.choice(("%b-%Y", "%m/%Y", "%B %Y"))).upper()
    flow.line(rng.choice(("WAGE SLIP", "PAY SLIP", "SALARY SLIP")), replace(style, size=12, weight=700), Align.CENTER)
    flow.line(f"{rng.choice(('MONTH', 'PAY PERIOD', 'SALARY MONTH'))} : {period}", style, Align.CENTER)
    flow.gap(3)
    look = Look(style, replace(style, weight=700), rng.choice((Rules.ALL, Rules.COLUMNS)))
    if rng.random() < 0.5:
        print_in_grid(flow, particulars(rng, salary, captions), look)
    else:
        print_in_columns(flow, particulars(rng, salary, captions), (style, replace(style, weight=700)), 34)
        flow.gap(3)
    rate = rng.choice(("RATE", "STD. RATE", "FIXED", "FULL"))
    earned = (Money(rate, in_full), Money("EARNED", now), Money("ARREARS", arrears), Money("TOTAL", now))
    sides = Sides(earned, (Money("AMOUNT", now),), ("EARNINGS", "DEDUCTIONS"))
    print_sides(flow, salary, captions, sides, look)
    flow.gap(2)
    flow.line(net_line(rng, salary, captions.net), replace(style, size=10, weight=700))
    _foot(flow, rng, style)
    return Drawn(flow.surface, Form.PAGE, truth_of(salary, period, captions))


def draw_full_and_actual(rng: Random) -> Drawn:
    """An office program's: pay in full and as earned; the total row says Total on both sides."""
    salary = invent_salary(rng)
    captions = Captions(
        name="Name",
        number=rng.choice(("Emp. ID", "Staff No.", "Employee No")),
        pan=rng.choice(("PAN No.", "Income Tax Number (PAN)", "PAN")),
        uan=rng.choice(("UAN", "PF UAN No.", "Universal Account No. (UAN)", None)),
        account=rng.choice(("Bank A/c No", "Savings A/c No.", "Salary A/c No.", None)),
        gross="Total",
        kept="Total",
        net=rng.choice(("Net Pay", "Take Home Pay", "Net Amount", "Net Pay (Rounded)")),
    )
    style = Style(rng.uniform(8.2, 9.4), rng.choice((*SANS, *SERIF)))
    flow = new_flow(14, 15)
    period = salary.month.strftime(rng.choice(("%B %Y", "%b %Y", "%B-%y")))
    flow.line(f"PAYSLIP - {period.upper()}", replace(style, size=13, weight=700), rng.choice(tuple(Align)))
    flow.gap(2)
    _head(flow, salary, style, Align.LEFT)
    flow.gap(2)
    print_in_columns(flow, particulars(rng, salary, captions), (style, style), 42)
    flow.gap(3)
    sides = Sides((Money("Full", in_full), Money("Actual", now)), (Money("Amount", now),))
    look = Look(style, replace(style, weight=700), rng.choice((Rules.COLUMNS, Rules.HEAD, Rules.NONE)))
    print_sides(flow, salary, captions, sides, look)
    flow.gap(3)
    flow.line(net_line(rng, salary, captions.net), replace(style, weight=700))
    flow.line(words_line(rng, salary), style)
    _foot(flow, rng, style)
    return Drawn(flow.surface, Form.PAGE, truth_of(salary, period.upper(), captions))


def _head(flow: Flow, salary: Salary, style: Style, align: Align) -> None:
    """Print who pays and where."""
    flow.line(salary.employer.legal_name, replace(style, size=style.size + 5, weight=700), align)
    flow.paragraph(salary.employer.address.in_one_line(), style, align)
    flow.gap(2)


def _foot(flow: Flow, rng: Random, style: Style) -> None:
    flow.gap(5)
    note = rng.choice(
        (
            "This is a computer generated payslip and does not require signature.",
            "** This is a system generated document **",
            "Employer's Signature                                        Employee's Signature",
        )
    )
    flow.line(note, replace(style, size=style.size * 0.9))
    ornament.specimen_mark(flow.surface, rng, 150, 288, 7)


LAYOUTS = (
    Layout("SALARY_SLIP", "ruled", draw_ruled),
    Layout("SALARY_SLIP", "year_to_date", draw_year_to_date),
    Layout("SALARY_SLIP", "stacked", draw_stacked),
    Layout("SALARY_SLIP", "arrears", draw_arrears),
    Layout("SALARY_SLIP", "full_and_actual", draw_full_and_actual),
)
