"""Payslips as payroll programs of small companies print them: further looks that are used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.money import grouped, in_words
from specimens.people import printed_date
from specimens.salary import Salary, invent_salary
from specimens.salary_parts import (
    Captions,
    Money,
    Sides,
    in_full,
    now,
    particulars,
    print_in_grid,
    print_sides,
    truth_of,
)
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows


def draw_headed_by_name(rng: Random) -> Drawn:
    """A program in the cloud: the employee's name is the heading of captions over values in five columns."""
    salary = invent_salary(rng)
    style = Style(rng.uniform(8.2, 9), rng.choice(("Open Sans", "Lato", "Work Sans", "Roboto")))
    small, bold = replace(style, size=style.size * 0.8, color="#6a7380"), replace(style, weight=700)
    flow = new_flow(15, 15)
    period = salary.month.strftime("%b %Y")
    flow.line(f"PAYSLIP {period}", replace(bold, size=12))
    flow.line(salary.employer.legal_name, bold)
    flow.paragraph(salary.employer.address.in_one_line(), small)
    flow.gap(6)
    flow.line(salary.person.name, replace(bold, size=11))
    flow.rule("#c8ced6")
    flow.gap(3)
    cells = (
        ("Employee Number", salary.number),
        ("Date Joined", printed_date(salary.joined, "-")),
        ("Department", salary.department),
        ("Designation", salary.designation),
        ("Payment Mode", "Bank Transfer"),
        ("Bank", salary.bank),
        ("Bank Account", salary.account),
        ("PAN Number", salary.pan),
        ("UAN", salary.uan),
        ("Location", salary.employer.address.city),
    )
    top = flow.y
    for position, (label, value) in enumerate(cells):
        cell = Flow(flow.surface, flow.left + 36 * (position % 5), top + 14 * (position // 5), 34)
        cell.line(label, small)
        cell.paragraph(value, style)
    flow.y = top + 30
    captions = Captions(gross="Total Earnings (A)", kept="Total Deductions (B)", net="Net Salary Payable (A - B)")
    print_sides(flow, salary, captions, Sides(), Look(style, bold, Rules.HEAD, "#eef1f5"))
    flow.gap(4)
    flow.surface.text(flow.left + flow.width, flow.y + 3.6, grouped(salary.net), bold, Align.RIGHT)
    flow.line(captions.net, bold)
    flow.line(f"Net Salary in words : {in_words(salary.net)} Rupees Only", small)
    return _finished(flow, rng, salary, period, captions)


def draw_one_list(rng: Random) -> Drawn:
    """A small office's: earnings and deductions in one list, each with its column of amounts."""
    salary = invent_salary(rng)
    captions = Captions(number=rng.choice(("Emp. Code", "Staff No.")), account="A/c No.", net="Net Pay")
    style = Style(rng.uniform(9, 10), rng.choice((*SANS, *SERIF)))
    bold = replace(style, weight=700)
    flow = new_flow(20, 16)
    period = salary.month.strftime("%B-%Y")
    flow.line(salary.employer.legal_name, replace(bold, size=13), Align.CENTER)
    flow.line(salary.employer.address.in_one_line(), replace(style, size=7.4), Align.CENTER)
    flow.gap(2)
    flow.line(f"Salary Slip for {period}", bold, Align.CENTER)
    flow.gap(4)
    flow.pairs(particulars(rng, salary, captions), (style, style), 46)
    flow.gap(4)
    rows = [
        *((part.name, grouped(part.amount), "") for part in salary.earnings),
        *((part.name, "", grouped(part.amount)) for part in salary.deductions),
    ]
    columns = [
        Column("Particulars", flow.width - 76),
        Column("Earnings (Rs.)", 38, Align.RIGHT),
        Column("Deductions (Rs.)", 38, Align.RIGHT),
    ]
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.COLUMNS, Rules.HEAD)))
    flow.table(columns, rows, look)
    sums = [("Total", grouped(salary.gross), grouped(salary.kept)), (captions.net, grouped(salary.net), "")]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, sums, replace(look, body=bold))
    flow.gap(4)
    flow.line(f"Rupees {in_words(salary.net)} Only", style)
    return _finished(flow, rng, salary, period, captions)


def draw_in_brackets(rng: Random) -> Drawn:
    """A payroll service's: a grid without colons, pay in full and as earned, the net pay explained in brackets."""
    salary = invent_salary(rng)
    captions = Captions(
        name="Name", number="Employee No", account="Bank Account No.", pan="PAN No.", net="Net Pay for the month"
    )
    style = Style(rng.uniform(7.6, 8.6), rng.choice((*NARROW, "Arimo", "Noto Sans")))
    bold = replace(style, weight=700)
    flow = new_flow(14, 14)
    period = salary.month.strftime("%B %Y")
    ornament.emblem(flow.surface, 22, 20, 7, "#a6432d")
    flow.line(salary.employer.legal_name, replace(bold, size=12), Align.CENTER)
    flow.line(salary.employer.address.in_one_line(), replace(style, size=7), Align.CENTER)
    flow.line(f"Payslip for the month of {period}", bold, Align.CENTER)
    flow.gap(5)
    look = Look(style, bold, Rules.ALL, padding=1.1)
    print_in_grid(flow, particulars(rng, salary, captions), look, rng.choice((0.18, 0.22)))
    flow.gap(1)
    sides = Sides((Money("Full", in_full), Money("Actual", now)), (Money("Actual", now),))
    print_sides(flow, salary, replace(captions, gross="Total Earnings:INR.", kept="Total Deductions:INR."), sides, look)
    flow.gap(3)
    flow.line(f"{captions.net} (Total Earnings - Total Deductions):  {grouped(salary.net)}", bold)
    flow.line(f"(Rupees {in_words(salary.net)} Only)", style)
    flow.gap(4)
    flow.line(
        "This is a system generated payslip and does not require signature.", replace(style, size=6.6), Align.CENTER
    )
    return _finished(flow, rng, salary, period, captions)


def _finished(flow: Flow, rng: Random, salary: Salary, period: str, captions: Captions) -> Drawn:
    ornament.specimen_mark(flow.surface, rng, 20, 288, 7)
    return Drawn(flow.surface, Form.PAGE, truth_of(salary, period, captions))


LAYOUTS = (
    Layout("SALARY_SLIP", "headed_by_name", draw_headed_by_name),
    Layout("SALARY_SLIP", "one_list", draw_one_list),
    Layout("SALARY_SLIP", "in_brackets", draw_in_brackets),
)
