"""A mill's payslip: what is earned and kept back stands in rows across the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, NARROW, Style
from specimens.money import in_words
from specimens.numbers import digits
from specimens.salary import Part, figures, invent_salary
from specimens.salary_parts import Captions, truth_of
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT
_HALF = (210.0, 148.0)
_SHORT = {
    "House Rent Allowance": "HRA", "Conveyance Allowance": "Conv.", "Special Allowance": "Spl. All.",
    "Medical Allowance": "Medical", "Leave Travel Allowance": "LTA", "Dearness Allowance": "DA",
    "Education Allowance": "Edu. All.", "Washing Allowance": "Washing", "Performance Bonus": "Bonus",
    "Provident Fund": "PF", "Professional Tax": "P. Tax", "Income Tax (TDS)": "TDS", "Labour Welfare Fund": "LWF",
    "Salary Advance": "Advance", "Group Insurance": "Ins.", "Loan Recovery": "Loan",
}  # fmt: skip


def draw_mill(rng: Random) -> Drawn:
    """A mill's half sheet: days, earnings and deductions each as one row under its captions, the sums at the ends."""
    salary = invent_salary(rng, cents=rng.random() < 0.5)
    captions = Captions("Name", "T.No.", "Desig.", None, "UAN", "Bank A/c", "GROSS", "TOTAL DED.", "NET WAGES")
    style = Style(rng.uniform(7.4, 8.2), rng.choice((*NARROW, *MONO[:2])))
    bold = replace(style, weight=700)
    flow = new_flow(9, 9, _HALF)
    period = salary.month.strftime(rng.choice(("%b-%Y", "%m/%Y", "%B %Y")))
    flow.line(salary.employer.legal_name, replace(bold, size=12), Align.CENTER)
    flow.line(salary.employer.address.in_one_line(), style, Align.CENTER)
    flow.line(f"WAGE SLIP (Rule 78)     Wage Period : {period}", bold, Align.CENTER)
    flow.gap(2)
    look = Look(style, bold, Rules.ALL, padding=0.9)
    person = (
        (captions.name, salary.person.name, 52),
        ("T.No.", salary.number, 18),
        ("Desig.", salary.designation, 48),
        ("Dept.", salary.department, 26),
        ("UAN", salary.uan, 48),
    )
    _across(flow, person, look)
    days = (
        ("Days", "26", 12), ("Present", str(rng.randint(20, 26)), 16), ("W/Off", "4", 14),
        ("P.H.", str(rng.randint(0, 2)), 14), ("Leave", str(rng.randint(0, 3)), 14),
        ("OT Hrs", str(rng.choice((0, 4, 12, 16))), 16), ("Bank A/c", salary.account, 62),
        ("ESI No.", digits(rng, 10), 44),
    )  # fmt: skip
    _across(flow, days, look)
    flow.gap(1)
    _sums(flow, salary.earnings, ("GROSS", salary.gross), look)
    _sums(flow, salary.deductions, ("TOTAL DED.", salary.kept), look)
    flow.line(f"NET WAGES  Rs. {figures(salary.net)}", replace(bold, size=11), _RIGHT)
    flow.line(f"Rupees {in_words(salary.net)} Only", style, _RIGHT)
    flow.gap(10)
    flow.line("Time Keeper                                   Signature / Thumb of Worker", style)
    ornament.specimen_mark(flow.surface, rng, 95, 143, 7)
    return Drawn(flow.surface, Form.PAGE, truth_of(salary, period, captions))


def _across(flow: Flow, cells: Sequence[tuple[str, str, float]], look: Look) -> None:
    """Print captions side by side with their values below; a cell has a caption, a value and a share of the width."""
    whole = sum(share for _, _, share in cells)
    columns = [Column(caption, share / whole * flow.width) for caption, _, share in cells]
    flow.table(columns, [[value for _, value, _ in cells]], look)


def _sums(flow: Flow, parts: Sequence[Part], last: tuple[str, Decimal], look: Look) -> None:
    cells = [(_SHORT.get(part.name, part.name), part.amount) for part in parts]
    columns = [Column(caption, flow.width / (len(cells) + 1), _RIGHT) for caption, _ in (*cells, last)]
    flow.table(columns, [[figures(amount) for _, amount in (*cells, last)]], look)
    flow.gap(2)


LAYOUTS = (Layout("SALARY_SLIP", "mill", draw_mill),)
