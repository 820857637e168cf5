"""Payslips: one that begins with the net pay, a strip of a works' pay register."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.caption_boxes import Boxing, print_boxes
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, NARROW, Style
from specimens.money import grouped, in_words, plain
from specimens.people import printed_date
from specimens.salary import Part, Salary, invent_salary
from specimens.salary_parts import Captions, Money, Sides, now, print_sides, so_far, truth_of
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT


def draw_net_first(rng: Random) -> Drawn:
    """A payroll service's page: what is paid out in large figures beside the person, then this month and the year."""
    salary = _of_a_firm(rng)
    captions = Captions(
        "Employee Name",
        rng.choice(("Employee ID", "Emp. ID")),
        "Designation",
        "PAN" if rng.random() < 0.7 else None,
        "UAN" if rng.random() < 0.7 else None,
        "Bank Account No",
        "Gross Earnings",
        "Total Deductions",
        "Total Net Payable",
    )
    style = Style(rng.uniform(7.8, 8.6), rng.choice(("Open Sans", "Work Sans", "Public Sans", "Lato")))
    bold, gray = replace(style, weight=700), replace(style, color="#707070")
    ink = rng.choice(("#1e7a46", "#2b4c9b", "#a04a12"))
    flow = new_flow(16, 16)
    employer = salary.employer
    flow.line(employer.legal_name, replace(bold, size=13))
    flow.line(employer.address.in_one_line(), replace(gray, size=7))
    period = f"{salary.month:%B %Y}"
    flow.surface.text(194, 36, "Payslip For the Month", gray, _RIGHT)
    flow.surface.text(194, 41, period, replace(bold, size=10), _RIGHT)
    flow.y = 38
    flow.line("EMPLOYEE SUMMARY", replace(bold, color=ink))
    flow.gap(2)
    left, top = flow.beside(0, 108), flow.y
    facts = (
        (captions.name, salary.person.name),
        (captions.number, salary.number),
        (captions.designation, salary.designation),
        ("Date of Joining", printed_date(salary.joined)),
        ("Pay Date", printed_date(salary.month.replace(day=28))),
        (captions.pan, salary.pan),
        (captions.uan, salary.uan),
        (captions.account, salary.account),
    )
    left.pairs([(label, value) for label, value in facts if label is not None], (gray, bold), 38)
    surface = flow.surface
    surface.rectangle(132, top, 62, 28, fill="#f1f7f1", line="#c9d6c9", radius=2)
    surface.text(137, top + 10, f"Rs. {grouped(salary.net)}", replace(bold, size=14, color=ink))
    surface.text(137, top + 15, "Employee Net Pay", gray)
    surface.text(137, top + 23, f"Paid Days : {rng.choice((28, 30, 31))}   LOP Days : 0", style)
    flow.y = max(left.y, top + 30) + 5
    sides = Sides(
        (Money("Amount", now), Money("YTD", so_far)),
        (Money("Amount", now), Money("YTD", so_far)),
        ("EARNINGS", "DEDUCTIONS"),
    )
    look = Look(style, bold, rng.choice((Rules.HEAD, Rules.ROWS)), head_fill="#f4f4f4", line="#cfcfcf")
    print_sides(flow, salary, captions, sides, look)
    flow.gap(6)
    surface.rectangle(16, flow.y, 178, 12, line="#c9d6c9", radius=2)
    surface.text(20, flow.y + 5, "TOTAL NET PAYABLE", bold)
    surface.text(20, flow.y + 9.5, "Gross Earnings - Total Deductions", replace(gray, size=6.6))
    surface.text(190, flow.y + 7.5, f"Rs. {grouped(salary.net)}", replace(bold, size=11), _RIGHT)
    flow.gap(16)
    flow.line(f"Amount In Words : Indian Rupee {in_words(salary.net)} Only", style, _RIGHT)
    ornament.specimen_mark(surface, rng, 90, 288, 7)
    return Drawn(surface, Form.PAGE, truth_of(salary, period, captions))


def draw_register_strip(rng: Random) -> Drawn:
    """A strip cut from a works' register on half a sheet: heads of pay are columns, their sums the last of them."""
    salary = _of_a_firm(rng)
    salary = replace(salary, earnings=salary.earnings[:5], deductions=salary.deductions[:4])
    captions = Captions(
        "NAME", rng.choice(("TOKEN NO", "CODE")), "DESIGN.", None, "UAN", "BANK A/C", "GROSS", "TOT.DED", "NET PAY"
    )
    style = Style(rng.uniform(7.2, 8.0), rng.choice((*MONO[:3], *NARROW[:2])))
    bold = replace(style, weight=700)
    size = (A4[0], rng.choice((118.0, 130.0, 148.0)))
    flow = new_flow(10, 9, size)
    period = salary.month.strftime(rng.choice(("%b-%Y", "%B %Y", "%m/%Y")))
    flow.line(salary.employer.legal_name, replace(bold, size=11.5))
    flow.line(f"WAGE SLIP FOR {period}     UNIT: {salary.employer.address.city.upper()}", style)
    flow.gap(2)
    boxing = Boxing(replace(style, size=style.size - 1.2), bold, "#444444", padding=1.0)
    print_boxes(
        flow,
        (
            (captions.number or "", salary.number, 0.8),
            (captions.name, salary.person.name, 2.2),
            ("DESIGN.", salary.designation, 1.8),
            ("DEPT", salary.department, 1),
        ),
        boxing,
    )
    print_boxes(
        flow,
        (
            ("UAN", salary.uan, 1.4),
            ("ESI NO", str(rng.randint(10**9, 10**10 - 1)), 1.2),
            ("BANK A/C", salary.account, 1.6),
            ("DAYS", rng.choice(("26", "30.0", "25.5")), 0.6),
        ),
        boxing,
    )
    flow.gap(3)
    look = Look(style, bold, Rules.ALL, line="#444444", padding=0.9)
    _strip(flow, salary.earnings, (captions.gross, salary.gross), look)
    flow.gap(2)
    _strip(flow, salary.deductions, (captions.kept, salary.kept), look)
    flow.gap(3)
    net = Column("", 40), Column("", 40, _RIGHT)
    flow.y = draw_rows(flow.surface, (10 + 110, flow.y), net, [(captions.net, _shown(salary, salary.net))], look)
    flow.gap(3)
    flow.line(f"RUPEES {in_words(salary.net).upper()} ONLY", style)
    flow.gap(8)
    flow.line("TIME OFFICE                    ACCOUNTS                    WORKER'S SIGN", style)
    ornament.specimen_mark(flow.surface, rng, 150, size[1] - 5, 7)
    return Drawn(flow.surface, Form.PAGE, truth_of(salary, period, captions))


def _of_a_firm(rng: Random) -> Salary:
    """Invent wages that somebody pays who is called otherwise than people are."""
    salary = invent_salary(rng)
    while salary.employer.constitution == "Proprietorship":
        salary = invent_salary(rng)
    return salary


def _shown(salary: Salary, value: Decimal) -> str:
    """Print whole rupees where all of the slip is in whole rupees."""
    is_whole = all(part.amount == part.amount.to_integral_value() for part in (*salary.earnings, *salary.deductions))
    return plain(value).removesuffix(".00") if is_whole else plain(value)


def _strip(flow: Flow, parts: Sequence[Part], last: tuple[str, Decimal], look: Look) -> None:
    """Print names over amounts, the sum in the last column."""
    width = flow.width / (len(parts) + 1)
    columns = [Column(part.name.upper(), width, _RIGHT) for part in parts]
    row = [plain(part.amount) for part in parts]
    flow.table([*columns, Column(last[0], width, _RIGHT)], [(*row, plain(last[1]))], look)


LAYOUTS = (
    Layout("SALARY_SLIP", "net_first", draw_net_first),
    Layout("SALARY_SLIP", "register_strip", draw_register_strip),
)
