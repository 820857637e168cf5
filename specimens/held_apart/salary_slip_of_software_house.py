"""A software company's payslip, never used in tuning: values under captions, earnings A, what is kept B and C."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, Style
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.salary import Part, Salary, invent_salary, total
from specimens.sellers import named_after
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_parts import stacked
from specimens.surface import Align, narrowed

_KINDS = ("Infotech", "Software Labs", "Technologies", "Digital Solutions", "Datasystems")
_DESIGNATIONS = (
    "Software Engineer II",
    "Senior QA Engineer",
    "Technical Lead",
    "Associate Product Manager",
    "DevOps Engineer",
    "UI/UX Designer",
    "Principal Engineer - Platform",
    "Implementation Consultant",
)
_TEAMS = ("Engineering", "Product", "Quality Assurance", "Customer Success", "Cloud Operations")
_EARNINGS = (
    ("Special Allowance", (20, 60)),
    ("Leave Travel Allowance", (4, 9)),
    ("Internet Reimbursement", (2, 4)),
    ("Meal Card", (3, 6)),
    ("Variable Pay", (8, 30)),
    ("Referral Bonus", (5, 20)),
)
_TAXES = (("Total Income Tax", (800, 14000)), ("Group Medical Premium", (250, 1200)), ("Salary Advance", (1000, 5000)))


@dataclass(frozen=True, slots=True)
class _Look:
    """How the slip is printed."""

    normal: Style
    bold: Style
    pale: Style
    color: str


def draw_software_house(rng: Random) -> Drawn:
    salary = _invent(rng)
    normal = Style(rng.uniform(8.4, 9.4), rng.choice(SANS))
    pale = replace(normal, size=normal.size - 1, color=rng.choice(("#6b7280", "#555555")))
    look = _Look(normal, replace(normal, weight=700), pale, rng.choice(("#4338ca", "#0f766e", "#111111", "#b45309")))
    is_split = rng.random() < 0.4
    period = salary.month.strftime(rng.choice(("%b %Y", "%B %Y", "%b-%Y")))
    flow = new_flow(rng.uniform(14, 19), rng.uniform(13, 20))
    _heading(flow, rng, salary, period, look)
    _facts(flow, rng, salary, look)
    _days(flow, rng, salary, look)
    _money(flow, salary, look, is_split=is_split)
    _net(flow, rng, salary, look, is_split=is_split)
    ornament.specimen_mark(flow.surface, rng, rng.randint(60, 120), 288, 8)
    others = {"total_deductions": None} if is_split else {}
    return Drawn(flow.surface, Form.PAGE, salary.truth(period, **others))


def _invent(rng: Random) -> Salary:
    """Return a month's pay as software companies split it."""
    salary = invent_salary(rng, cents=False)
    while salary.employer.constitution not in ("Private Limited Company", "Public Limited Company"):
        salary = invent_salary(rng, cents=False)
    basic = Decimal(rng.randint(150, 900) * 100)
    some = sorted(rng.sample(range(len(_EARNINGS)), rng.randint(1, 4)))
    earnings = [_part("Basic", basic), _part("HRA", basic * rng.choice((40, 50)) / 100)]
    earnings.extend(_part(name, basic * rng.randint(*span) / 100) for name, span in (_EARNINGS[at] for at in some))
    kept = [_part("PF Employee", min(basic, Decimal(15000)) * 12 / 100)]
    if rng.random() < 0.25:
        kept.append(_part("VPF", basic * 5 / 100))
    kept.append(_part("Professional Tax", Decimal(200)))
    kept.extend(_part(name, Decimal(rng.randint(*span))) for name, span in _TAXES[: rng.randint(1, 3)])
    return replace(
        salary,
        employer=named_after(salary.employer, rng.choice(_KINDS)),
        designation=rng.choice(_DESIGNATIONS),
        department=rng.choice(_TEAMS),
        earnings=tuple(earnings),
        deductions=tuple(kept),
    )


def _part(name: str, amount: Decimal) -> Part:
    whole = amount.quantize(Decimal(1))
    return Part(name, whole, whole, whole)


def _heading(flow: Flow, rng: Random, salary: Salary, period: str, look: _Look) -> None:
    """Print the title with its month, the company under it, a mark at the right."""
    employer, surface = salary.employer, flow.surface
    surface.rectangle(flow.left + flow.width - 13, flow.y, 13, 13, fill=look.color, radius=rng.choice((0, 3, 6.5)))
    surface.circle(flow.left + flow.width - 6.5, flow.y + 6.5, 3, fill="#ffffff")
    title = rng.choice(("Payslip", "PAYSLIP", "Salary Slip"))
    end = surface.text(flow.left, flow.y + 5, title, replace(look.bold, size=15))
    joint = "for" if rng.random() < 0.3 else ""
    surface.text(
        end + 2.5, flow.y + 5, f"{joint} {period}".strip(), replace(look.normal, size=15, color=look.pale.color)
    )
    flow.gap(9)
    name = narrowed(replace(look.bold, size=look.bold.size + 2), (employer.legal_name,), flow.width - 20)
    flow.line(employer.legal_name, name)
    column = flow.beside(0, flow.width * 0.62)
    column.paragraph(employer.address.in_one_line(), look.pale)
    flow.y = column.y + 5


def _facts(flow: Flow, rng: Random, salary: Salary, look: _Look) -> None:
    """Print the employee's name in a line of its own and the other facts in a grid, captions over values."""
    if rng.random() < 0.75:
        flow.line(salary.person.name, replace(look.bold, size=look.bold.size + 3, color=look.color))
        named = []
    else:
        named = [("Employee Name", salary.person.name)]
    flow.gap(1)
    flow.rule("#bbbbbb")
    flow.gap(2.5)
    pairs = [
        *named,
        (rng.choice(("Employee Number", "Employee ID", "Emp. No.")), salary.number),
        ("Date Joined", printed_date(salary.joined, rng.choice("/-"))),
        ("Department", salary.department),
        ("Designation", salary.designation),
        ("Payment Mode", "Bank Transfer"),
        ("Bank", salary.bank),
        (rng.choice(("Bank Account", "Account Number")), salary.account),
        ("Bank IFSC", f"ZZZZ00{digits(rng, 5)}"),
        (rng.choice(("UAN", "UAN Number")), salary.uan),
        ("PF Number", f"{rng.choice(('KN/BNG', 'PU/PUN', 'TN/MAS'))}/{digits(rng, 5)}/{digits(rng, 4)}"),
        (rng.choice(("PAN Number", "PAN")), salary.pan),
        ("Work Location", salary.employer.address.city),
    ]
    stacked(flow, pairs, (look.pale, look.normal), rng.choice((3, 4)))
    flow.gap(2)


def _days(flow: Flow, rng: Random, salary: Salary, look: _Look) -> None:
    flow.line(rng.choice(("SALARY DETAILS", "Salary Details")), replace(look.bold, color=look.color))
    flow.gap(0.5)
    flow.rule("#bbbbbb")
    flow.gap(2.5)
    whole = monthrange(salary.month.year, salary.month.month)[1]
    days = (
        ("Actual Payable Days", f"{whole}.0"),
        ("Total Working Days", f"{whole}.0"),
        ("Loss of Pay Days", "0.0"),
        ("Days Payable", str(whole)),
    )
    stacked(flow, days, (look.pale, look.normal), 4)
    flow.gap(3)


def _money(flow: Flow, salary: Salary, look: _Look, *, is_split: bool) -> None:
    """Print what is earned beside what is kept; the latter in one list or in two."""
    width = flow.width / 2 - 4
    left, right = flow.beside(0, width), flow.beside(flow.width / 2 + 4, width)
    _list(left, "EARNINGS", salary.earnings, "Total Earnings (A)", look)
    if is_split:
        funds = tuple(part for part in salary.deductions if part.name in ("PF Employee", "VPF"))
        taxes = tuple(part for part in salary.deductions if part not in funds)
        _list(right, "CONTRIBUTIONS", funds, "Total Contributions (B)", look)
        right.gap(3)
        _list(right, "TAXES & DEDUCTIONS", taxes, "Total Taxes & Deductions (C)", look)
    else:
        _list(right, "TAXES & DEDUCTIONS", salary.deductions, "Total Taxes & Deductions (B)", look)
    flow.y = max(left.y, right.y) + 6


def _list(column: Flow, title: str, parts: Sequence[Part], sum_caption: str, look: _Look) -> None:
    column.line(title, look.bold)
    column.rule("#bbbbbb")
    column.gap(1.2)
    rows = [(part.name, part.amount, look.normal) for part in parts]
    for caption, amount, style in (*rows, (sum_caption, total(parts), look.bold)):
        top = column.y
        column.line(caption, style)
        column.y = top
        column.line(grouped(amount), style, Align.RIGHT)
        column.gap(0.8)


def _net(flow: Flow, rng: Random, salary: Salary, look: _Look, *, is_split: bool) -> None:
    """Print the pay that is left in figures and words in a tinted box."""
    terms = "( A - B - C )" if is_split else "( A - B )"
    caption = f"{rng.choice(('Net Salary Payable', 'Net Pay', 'Net Salary'))} {terms}"
    flow.surface.rectangle(flow.left, flow.y, flow.width, 17, fill="#f3f4f6", radius=1.5)
    inner = flow.beside(3, flow.width - 6)
    inner.gap(2)
    words = f"{in_words(salary.net)} {rng.choice(('only', 'Rupees Only'))}"
    pairs = ((caption, grouped(salary.net)), ("Net Salary in words", words))
    inner.pairs(pairs, (look.normal, look.bold), 62, "")
    flow.gap(20)
    note = "**Note : All amounts displayed in this payslip are in INR"
    flow.line(note, look.pale)
    if rng.random() < 0.6:
        flow.line("* This is a computer generated statement, does not require signature.", look.pale)


LAYOUTS = (Layout("SALARY_SLIP", "software_house", draw_software_house, held_apart=True),)
