"""A payslip: a chain of shops', with the person and the leave in a panel at the right."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import NARROW, SANS, Style
from specimens.money import in_words
from specimens.people import printed_date
from specimens.salary import Salary, figures, invent_salary
from specimens.salary_parts import Captions, truth_of
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_LEFT_WIDTH, _PANEL = 114.0, 128.0


def draw_panel_right(rng: Random) -> Drawn:
    """Earnings with their rates over deductions at the left; captions over values, days and leave at the right."""
    salary = invent_salary(rng)
    cents = any(part.amount % 1 for part in (*salary.earnings, *salary.deductions))
    captions = Captions(
        name="Associate", number="Assoc. ID", designation="Role", pan="PAN", uan="UAN", account="Salary A/c",
        gross="Total earned", kept="Total recovered", net="Net salary",
    )  # fmt: skip
    normal = Style(rng.uniform(8.4, 9.2), rng.choice((*SANS, *NARROW)))
    bold = replace(normal, weight=700)
    flow = new_flow(14, 14)
    period = salary.month.strftime(rng.choice(("%B %Y", "%b-%Y", "%B-%y")))
    flow.line(salary.employer.legal_name, replace(bold, size=13))
    flow.paragraph(f"Regd. Office: {salary.employer.address.in_one_line()}", replace(normal, size=7.6))
    flow.gap(2)
    flow.line(f"Pay advice, {period}", replace(bold, size=11, color=rng.choice(("#8a1538", "#1b4965", "#333333"))))
    flow.gap(3)
    top = flow.y
    panel = Flow(flow.surface, _PANEL + 18, top + 3, 48)
    _person(panel, salary, captions, normal)
    _leave(panel, rng, normal)
    flow.surface.rectangle(_PANEL + 14, top, 54, panel.y + 3 - top, line="#9aa1ab", radius=2)
    left = Flow(flow.surface, flow.left, top, _LEFT_WIDTH)
    _money(left, salary, captions, (normal, bold), cents)
    left.gap(4)
    left.line(f"{captions.net}  Rs. {figures(salary.net, cents=cents)}", replace(bold, size=12))
    left.paragraph(f"Rupees {in_words(salary.net)} only, credited to your account with {salary.bank}", normal)
    flow.y = max(left.y, panel.y) + 6
    flow.paragraph("For questions write to your store's people partner. This advice carries no signature.", normal)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, truth_of(salary, period, captions))


def _person(flow: Flow, salary: Salary, captions: Captions, style: Style) -> None:
    gray = replace(style, size=style.size - 1.4, color="#6b7280")
    pairs: Pairs = (
        (captions.name, salary.person.name),
        (captions.number or "", salary.number),
        (captions.designation or "", salary.designation),
        ("Store", f"{salary.employer.address.city} {salary.department}"),
        ("With us since", printed_date(salary.joined, "-")),
        (captions.account or "", salary.account),
        (captions.pan or "", salary.pan),
        (captions.uan or "", salary.uan),
    )
    for caption, value in pairs:
        flow.line(caption, gray)
        flow.paragraph(value, style)
        flow.gap(0.8)


def _leave(flow: Flow, rng: Random, style: Style) -> None:
    """Print days and leave as a small table."""
    small = replace(style, size=style.size - 1)
    flow.gap(2)
    rows = [(kind, str(rng.randint(0, 3)), str(rng.randint(0, 15))) for kind in ("CL", "SL", "EL")]
    rows.append(("Week off", str(rng.randint(4, 5)), "-"))
    columns = (Column("Leave", 20), Column("Taken", 13, _RIGHT), Column("Left", 13, _RIGHT))
    flow.table(columns, rows, Look(small, replace(small, weight=700), Rules.ROWS, line="#c3c9d2", padding=0.8))


def _money(flow: Flow, salary: Salary, captions: Captions, fonts: tuple[Style, Style], cents: bool) -> None:
    """Print earnings with what they are in a full month, then what is recovered, each with its sum."""
    normal, bold = fonts
    look = Look(normal, bold, Rules.HEAD, "#f1f2f4", line="#9aa1ab", padding=1.2)
    columns = (Column("Earned", 58), Column("Full month", 28, _RIGHT), Column("This month", 28, _RIGHT))
    rows = [(part.name, figures(part.full, cents=cents), figures(part.amount, cents=cents)) for part in salary.earnings]
    flow.table(columns, rows, look)
    whole = figures(sum((part.full for part in salary.earnings), Decimal(0)), cents=cents)
    last = [(captions.gross, whole, figures(salary.gross, cents=cents))]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, last, replace(look, body=bold))
    flow.gap(4)
    columns = (Column("Recovered", 58), Column("", 28, _RIGHT), Column("This month", 28, _RIGHT))
    rows = [(part.name, "", figures(part.amount, cents=cents)) for part in salary.deductions]
    flow.table(columns, rows, look)
    last = [(captions.kept, "", figures(salary.kept, cents=cents))]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, last, replace(look, body=bold))


LAYOUTS = (Layout("SALARY_SLIP", "panel_right", draw_panel_right),)
