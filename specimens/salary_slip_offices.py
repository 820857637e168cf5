"""Two more payslips: one with its tax worked out, a shop's voucher."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, Style
from specimens.money import grouped, in_words, plain
from specimens.salary import Salary, invent_salary
from specimens.salary_parts import Captions, print_list, truth_of
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface
from specimens.table import Column, Look, Rules

_RIGHT = Align.RIGHT


def draw_tax_sheet(rng: Random) -> Drawn:
    """A large office's: the person in a column at the left, lists right of it, the year's tax at the foot."""
    salary = invent_salary(rng)
    captions = Captions(
        "Name",
        "Associate ID",
        "Grade / Role",
        "PAN",
        "UAN",
        "Salary A/c",
        "Total Gross",
        "Total Recoveries",
        "Net Payable",
    )
    style = Style(rng.uniform(7.8, 8.6), rng.choice(SANS))
    bold, gray = replace(style, weight=700), replace(style, size=style.size - 1.2, color="#6a6a6a")
    tint = rng.choice(("#eaf1fb", "#f3eef8", "#eef6ee"))
    flow = new_flow(12, 12)
    period = salary.month.strftime(rng.choice(("%B %Y", "%b'%Y", "%m/%Y")))
    flow.surface.rectangle(0, 0, 66, A4[1], fill=tint)
    side, main = Flow(flow.surface, 8, 14, 54), Flow(flow.surface, 74, 14, 124)
    main.line(salary.employer.legal_name, replace(bold, size=13))
    main.line(f"Payslip for {period}", style)
    main.gap(3)
    facts = (
        (captions.name, salary.person.name), ("Associate ID", salary.number), ("Grade / Role", salary.designation),
        ("Base Location", salary.employer.address.city), ("PAN", salary.pan), ("UAN", salary.uan),
        ("Salary A/c", salary.account), ("Bank", salary.bank), ("Days payable", "30.0"), ("Tax regime", "New"),
    )  # fmt: skip
    for caption, value in facts:
        side.line(caption, gray)
        side.paragraph(value, bold)
        side.gap(1.5)
    look = Look(style, bold, rng.choice((Rules.ROWS, Rules.HEAD)), head_fill=tint, line="#a8b2bd", padding=0.9)
    print_list(main, salary.earnings, ("Earnings", "INR"), captions.gross, look)
    main.gap(3)
    print_list(main, salary.deductions, ("Recoveries", "INR"), captions.kept, look)
    main.gap(3)
    main.surface.rectangle(74, main.y, 124, 9, fill="#26323f")
    main.surface.text(77, main.y + 6, captions.net, replace(bold, size=10, color="#ffffff"))
    main.surface.text(195, main.y + 6, f"INR {grouped(salary.net)}", replace(bold, size=10, color="#ffffff"), _RIGHT)
    main.gap(12)
    main.paragraph(f"Rupees {in_words(salary.net)} Only", style)
    main.gap(5)
    _worked_out(main, salary, replace(look, head_fill=None))
    ornament.specimen_mark(flow.surface, rng, 120, 288, 7)
    return Drawn(flow.surface, Form.PAGE, truth_of(salary, period, captions))


def _worked_out(flow: Flow, salary: Salary, look: Look) -> None:
    """Print the year's income and tax, as a projection."""
    small = replace(look.body, size=look.body.size - 1)
    year, standard = sum((part.full for part in salary.earnings), Decimal(0)) * 12, Decimal(50000)
    taxable = max(year - standard, Decimal(0))
    rows = [
        ("Annual income, projected", grouped(year)),
        ("Less: standard deduction", grouped(standard)),
        ("Taxable income for the year", grouped(taxable)),
        ("Tax on the year's income", grouped((taxable / 20).quantize(Decimal(1)))),
    ]
    flow.line("Income tax computation (for information)", replace(small, weight=700))
    columns = [Column("Particulars", flow.width - 40), Column("Rs. a year", 40, _RIGHT)]
    flow.table(columns, rows, replace(look, body=small, head=replace(small, weight=700)))


def draw_voucher(rng: Random) -> Drawn:
    """A shop's printed voucher, filled in by hand on dotted lines, a revenue stamp under it."""
    salary = invent_salary(rng, cents=False)
    salary = replace(salary, earnings=salary.earnings[:4], deductions=salary.deductions[1:3] or salary.deductions)
    captions = Captions(
        "Name", None, "Designation", None, None, None, "Total Earnings", "Total Deduction", "Net Salary"
    )
    width, height = rng.choice(((148.0, 190.0), (160.0, 200.0)))
    surface = Surface(width, height)
    print_, ink = rng.choice(("#7a1f1f", "#1f3f7a", "#222222")), rng.choice(("#1d2f9a", "#151515"))
    style = Style(rng.uniform(8.6, 9.4), rng.choice(("Arimo", "PT Sans Narrow", "Noto Serif")), color=print_)
    pen = Style(rng.uniform(11, 12.5), "Kalam", 400, ink)
    surface.rectangle(5, 5, width - 10, height - 10, line=print_, thickness=0.5)
    flow = Flow(surface, 11, 10, width - 22)
    flow.line(salary.employer.legal_name, replace(style, size=14, weight=700), Align.CENTER)
    flow.paragraph(salary.employer.address.in_one_line(), replace(style, size=7.4), Align.CENTER)
    flow.line("SALARY SLIP", replace(style, weight=700), Align.CENTER)
    flow.gap(2)
    period = salary.month.strftime("%b %Y")
    for caption, value in (
        ("Name", salary.person.name),
        ("Designation", salary.designation),
        ("Salary for the month of", period),
    ):
        _filled(flow, caption, value, (style, pen))
    flow.gap(2)
    for title, parts, last, whole in (
        ("EARNINGS", salary.earnings, captions.gross, salary.gross),
        ("DEDUCTIONS", salary.deductions, captions.kept, salary.kept),
    ):
        flow.line(title, replace(style, weight=700))
        for part in parts:
            _amount(flow, part.name, part.amount, (style, pen))
        _amount(flow, last, whole, (replace(style, weight=700), pen))
        flow.gap(1)
    flow.rule(print_)
    _amount(flow, captions.net, salary.net, (replace(style, weight=700, size=10), replace(pen, size=14)))
    surface.rectangle(width - 42, height - 36, 20, 23, line="#8b5a5a")
    surface.text(width - 32, height - 24, "Revenue", replace(style, size=6), Align.CENTER)
    ornament.signature(surface, rng, width - 50, height - 30, 36, 12)
    surface.text(11, height - 12, "Received with thanks", style)
    ornament.specimen_mark(surface, rng, 60, height - 7, 6)
    return Drawn(surface, Form.PAGE, truth_of(salary, period, captions))


def _filled(flow: Flow, caption: str, value: str, styles: tuple[Style, Style]) -> None:
    """Print a caption, dots after it to the edge, and the value written over them."""
    y = flow.y + 5.4
    start = flow.surface.text(flow.left, y, caption, styles[0]) + 2
    flow.surface.dashed_line(start, y + 0.8, flow.left + flow.width, y + 0.8)
    flow.surface.text(start + 2, y, value, styles[1])
    flow.gap(7.2)


def _amount(flow: Flow, caption: str, value: Decimal, styles: tuple[Style, Style]) -> None:
    y = flow.y + 5.0
    right = flow.left + flow.width
    start = flow.surface.text(flow.left, y, caption, styles[0]) + 2
    flow.surface.dashed_line(start, y + 0.6, right, y + 0.6)
    flow.surface.text(right - 2, y, f"{plain(value).removesuffix('.00')}/-", styles[1], _RIGHT)
    flow.gap(6.4)


LAYOUTS = (
    Layout("SALARY_SLIP", "tax_sheet", draw_tax_sheet),
    Layout("SALARY_SLIP", "voucher", draw_voucher),
)
