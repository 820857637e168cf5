"""Payslips that are never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.salary import figures, invent_salary
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules


def draw_form_nineteen(rng: Random) -> Drawn:
    """A contractor's wage slip: numbered lines, each with its value at the right."""
    salary = invent_salary(rng, cents=False)
    style = Style(rng.uniform(9.5, 10.5), "Noto Serif")
    flow = new_flow(24, 20)
    for text in ("FORM XIX", "[See Rule 78(1)(b)]", "WAGE SLIP"):
        flow.line(text, replace(style, weight=700), Align.CENTER)
    flow.gap(5)
    period = f"{salary.month:%d/%m/%Y} to 28{salary.month:/%m/%Y}"
    rows = (
        ("Name and Address of Contractor", salary.employer.legal_name),
        ("Name of the Workman", salary.person.name),
        ("Sl. No. in Register of Workmen", salary.number),
        ("Nature of Work", salary.designation),
        ("Wage Period", period),
        ("UAN of Workman", salary.uan),
        ("No. of Days Worked", str(rng.randint(20, 27))),
        ("Rate of Daily Wages", f"Rs. {rng.randint(380, 900)}/-"),
        ("Gross Wages Payable", f"{figures(salary.gross, cents=False)}/-"),
        ("Deductions, if any", f"{figures(salary.kept, cents=False)}/-"),
        ("Net Amount of Wages Paid", f"{figures(salary.net, cents=False)}/-"),
    )
    for number, (label, value) in enumerate(rows, 1):
        flow.pair(f"{number}. {label}", value, (style, replace(style, weight=600)), 82)
        flow.gap(1.4)
    flow.gap(14)
    flow.line("Initials of the Contractor or his Representative", style, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, 24, 284, 7)
    truth = salary.truth(period, pan_number=None, bank_account_number=None)
    return Drawn(flow.surface, Form.PAGE, truth)


def draw_school(rng: Random) -> Drawn:
    """A trust's or school's half sheet: one list with a column for payments and one for recoveries."""
    salary = invent_salary(rng, cents=False)
    style = Style(rng.uniform(8.6, 9.4), rng.choice(("Vollkorn", "Open Sans")))
    bold = replace(style, weight=700)
    flow = Flow(Surface(148, 210), 11, 11, 126)
    flow.line(salary.employer.legal_name, replace(bold, size=12.5), Align.CENTER)
    period = f"{salary.month:%B} {salary.month:%Y}"
    flow.line("STATEMENT OF SALARY", bold, Align.CENTER)
    flow.gap(3)
    pairs = (
        ("For the month of", period),
        ("Name of the Employee", salary.person.name),
        ("Post Held", salary.designation),
        ("Staff Code", salary.number),
        ("Permanent Account No.", salary.pan),
        ("S.B. Account No.", salary.account),
    )
    flow.pairs(pairs, (style, bold), 48, "-")
    flow.gap(3)
    columns = (Column("Head", 66), Column("Payment Rs.", 30, Align.RIGHT), Column("Recovery Rs.", 30, Align.RIGHT))
    rows = [(part.name, figures(part.amount), "") for part in salary.earnings]
    rows += [(part.name, "", figures(part.amount)) for part in salary.deductions]
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.COLUMNS)))
    flow.table(columns, rows, look)
    flow.gap(3)
    for label, amount in (
        ("Gross Salary", salary.gross),
        ("Total Deductions", salary.kept),
        ("Net Salary", salary.net),
    ):
        flow.pair(label, f"Rs. {grouped(amount)}", (bold, bold), 48, "=")
    flow.gap(8)
    flow.line("Accountant                       Principal", style, Align.CENTER)
    ornament.specimen_mark(flow.surface, rng, 11, 204, 6)
    return Drawn(flow.surface, Form.PAGE, salary.truth(period, uan=None))


def draw_public_sector(rng: Random) -> Drawn:
    """A public undertaking's print: Hindi captions before the English, heads of pay with codes, boxes of sums."""
    salary = invent_salary(rng, cents=True)
    style = Style(7.8, "Noto Sans", devanagari="Mukta")
    bold = replace(style, weight=700)
    flow = new_flow(12, 12)
    period = f"{salary.month:%m/%Y}"
    flow.line(salary.employer.legal_name.upper(), replace(bold, size=12), Align.CENTER)
    flow.line(f"वेतन पर्ची / SALARY SLIP   माह / Month : {period}", bold, Align.CENTER)
    flow.gap(2)
    flow.rule()
    left, right = flow.beside(0, flow.width / 2 - 2), flow.beside(flow.width / 2, flow.width / 2 - 2)
    left.pairs(
        (("नाम / Name", salary.person.name.upper()), ("कर्मचारी सं. / Emp. No.", salary.number)), (style, bold), 38
    )
    left.pairs((("पदनाम / Designation", salary.designation),), (style, bold), 38)
    right.pairs((("पैन / PAN", salary.pan), ("खाता सं. / A/c No.", salary.account)), (style, bold), 36)
    right.pairs((("यूएएन / UAN", salary.uan),), (style, bold), 36)
    flow.y = max(left.y, right.y) + 1
    flow.rule()
    width = flow.width / 4
    columns = (
        Column("आय / Earnings", width * 1.3),
        Column("राशि / Rs.", width * 0.7, Align.RIGHT),
        Column("कटौती / Deductions", width * 1.3),
        Column("राशि / Rs.", width * 0.7, Align.RIGHT),
    )
    rows = []
    for row in range(max(len(salary.earnings), len(salary.deductions))):
        cells: list[str] = []
        for code, parts in ((100, salary.earnings), (500, salary.deductions)):
            part = parts[row] if row < len(parts) else None
            cells += [f"{code + row} {part.name}", grouped(part.amount)] if part else ["", ""]
        rows.append(cells)
    flow.table(columns, rows, Look(style, bold, Rules.COLUMNS))
    flow.gap(3)
    sums = (
        ("सकल आय / Gross Earnings", salary.gross),
        ("कुल कटौती / Total Deductions", salary.kept),
        ("शुद्ध वेतन / Net Pay", salary.net),
    )
    for position, (label, amount) in enumerate(sums):
        x = flow.left + position * flow.width / 3
        flow.surface.rectangle(x, flow.y, flow.width / 3 - 3, 13, line="#333333")
        flow.surface.text(x + 2, flow.y + 4.6, label, style)
        flow.surface.text(x + 2, flow.y + 10.4, grouped(amount), replace(bold, size=10))
    ornament.specimen_mark(flow.surface, rng, 12, 287, 7)
    truth = salary.truth(
        period, employer_name=salary.employer.legal_name.upper(), employee_name=salary.person.name.upper()
    )
    return Drawn(flow.surface, Form.PAGE, truth)


LAYOUTS = (
    Layout("SALARY_SLIP", "form_nineteen", draw_form_nineteen, held_apart=True, is_lesson=True),
    Layout("SALARY_SLIP", "school", draw_school, held_apart=True, is_lesson=True),
    Layout("SALARY_SLIP", "public_sector", draw_public_sector, held_apart=True),
)
