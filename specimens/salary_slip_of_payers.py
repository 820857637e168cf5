"""Wages as a prescribed form, a mail and a hospital's program state them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.business import Business
from specimens.flow import Flow, new_flow
from specimens.fonts import SERIF, Style
from specimens.money import grouped, in_words, plain
from specimens.salary import Salary, figures, invent_salary
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_parts import bold, in_dashes
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_TRADES = ("Unskilled", "Semi-Skilled", "Helper", "Fitter", "Rigger", "Mason", "Sweeper", "Khalasi")
_HOSPITALS = (
    "Hospital & Research Centre",
    "Nursing Home",
    "Multispeciality Hospital",
    "Eye Hospital",
    "Maternity Home",
)
_POSTS = ("Staff Nurse", "ANM", "R.M.O.", "OT Technician", "Ward Boy", "Pharmacist", "Receptionist", "X-Ray Technician")
_CAPITALS = 0.6


@dataclass(frozen=True, slots=True)
class _Labour:
    """What a payer of daily wages reckons of a month: days at a rate, overtime, the shares of the two funds."""

    days: int
    rate: Decimal
    overtime: Decimal

    @property
    def gross(self) -> Decimal:
        return self.days * self.rate + self.overtime

    @property
    def fund(self) -> Decimal:
        return (self.days * self.rate * 12 / 100).quantize(Decimal(1), ROUND_HALF_UP)

    @property
    def insurance(self) -> Decimal:
        return (self.gross * Decimal("0.75") / 100).quantize(Decimal(1), ROUND_HALF_UP)

    @property
    def kept(self) -> Decimal:
        return self.fund + self.insurance


def draw_form_v(rng: Random) -> Drawn:
    """The wage slip that the rules on wages of 2020 prescribe: numbered items, rates by letters, net wages last."""
    salary = invent_salary(rng, cents=False)
    labour = _Labour(
        rng.randint(14, 27), Decimal(rng.randint(390, 840)), Decimal(rng.choice((0, rng.randint(200, 1900))))
    )
    style = Style(rng.uniform(9.2, 10.4), rng.choice((*SERIF[:2], "Arimo", "Open Sans")))
    flow = new_flow(16, 14, (210, 220))
    flow.line(rng.choice(("FORM - V", "FORM V")), bold(style, 2), Align.CENTER)
    flow.line("[See rule 52]", style, Align.CENTER)
    flow.line("WAGE SLIP", bold(style, 3), Align.CENTER)
    flow.gap(4)
    name = salary.person.name.upper() if rng.random() < _CAPITALS else salary.person.name
    employer = salary.employer.legal_name.removeprefix("M/s ")
    period = f"{salary.month:%B %Y}" if rng.random() < 0.6 else f"{salary.month:%b-%Y}".upper()
    trade = rng.choice(_TRADES)
    issued = (salary.month + timedelta(days=30 + rng.randint(2, 9))).strftime("%d.%m.%Y")
    head = (
        ("Date of Issue", issued),
        ("Name of the Establishment", employer),
        ("Address", salary.employer.address.in_one_line()),
        ("Period", period),
    )
    flow.pairs(head, (style, bold(style)), 60)
    flow.gap(4)
    for caption, value in _items(rng, salary, labour, (name, trade, period)):
        flow.pair(caption, value, (style, bold(style)), 96)
        flow.gap(1.1)
    _initials(flow, rng, style)
    truth = _labour_truth(salary, labour, (name, employer, period, trade))
    return Drawn(flow.surface, Form.PAGE, truth)


def _items(rng: Random, salary: Salary, labour: _Labour, said: tuple[str, str, str]) -> tuple[tuple[str, str], ...]:
    name, trade, period = said
    allowance = (labour.rate * 15 / 100).quantize(Decimal(1))
    return (
        ("1. Name of employee", name),
        (rng.choice(("2. Father's/Mother's/Spouse name", "2. Father's/Husband's name")), salary.person.father),
        ("3. Designation", trade),
        ("4. UAN", salary.uan),
        ("5. Bank Account Number", salary.account),
        ("6. Wage period", rng.choice(("Monthly", period))),
        ("7. Rate of wages payable (per day)", ""),
        ("     a. Basic", plain(labour.rate - allowance)),
        ("     b. D.A.", plain(allowance)),
        ("     c. Other allowances", "Nil"),
        ("8. Total attendance / unit of work done", f"{labour.days} days"),
        ("9. Overtime wages", plain(labour.overtime)),
        (rng.choice(("10. Gross wages payable", "10. Gross wages")), plain(labour.gross)),
        ("11. Total deductions", plain(labour.kept)),
        ("     a. PF", plain(labour.fund)),
        ("     b. ESI", plain(labour.insurance)),
        ("     c. Others", "Nil"),
        ("12. Net wages paid", plain(labour.gross - labour.kept)),
    )


def _initials(flow: Flow, rng: Random, style: Style) -> None:
    flow.gap(12)
    ornament.signature(flow.surface, rng, 150, flow.y - 8, 26, 7)
    flow.line(
        rng.choice(("Employer / Pay-in-charge signature", "Signature of Employer / Pay-in-charge")), style, Align.RIGHT
    )
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 110), 194, 7)


def _labour_truth(salary: Salary, labour: _Labour, said: tuple[str, str, str, str]) -> dict[str, Value]:
    name, employer, period, trade = said
    return {
        "employer_name": employer,
        "employee_name": name,
        "designation": trade,
        "pay_period": period,
        "uan": salary.uan,
        "bank_account_number": salary.account,
        "gross_earnings": plain(labour.gross),
        "total_deductions": plain(labour.kept),
        "net_pay": plain(labour.gross - labour.kept),
    }


def draw_by_mail(rng: Random) -> Drawn:
    """A mail of a small firm: the parts of the pay in one column, what is kept with 'Less', the firm at the foot."""
    salary = invent_salary(rng)
    period = f"{salary.month:%B %Y}" if rng.random() < 0.6 else f"{salary.month:%B'%y}"
    style = Style(rng.uniform(9.0, 10.0), rng.choice(("Arimo", "Roboto", "Open Sans", "Lato")))
    flow = new_flow(18, 16)
    subject = rng.choice((f"Salary details - {period}", f"Pay slip for the month of {period}", f"Salary for {period}"))
    _mail_head(flow, rng, salary, subject, style)
    flow.line(f"Dear {salary.person.given},", style)
    flow.gap(2)
    flow.paragraph(
        f"Your salary for the month of {period} has been credited to your account no. {salary.account} with "
        f"{salary.bank}. Please find the break-up below.",
        style,
    )
    flow.gap(3)
    flow.pairs(_mail_pairs(rng, salary), (style, style), 42)
    flow.gap(3)
    _mail_sums(flow, rng, salary, style)
    flow.gap(4)
    flow.paragraph("For any discrepancy kindly revert within three working days.", style)
    flow.gap(4)
    flow.lines(
        (rng.choice(("Regards,", "Thanks & Regards,", "Warm regards,")), rng.choice(("HR & Accounts", "Payroll Team"))),
        style,
    )
    flow.line(salary.employer.legal_name, bold(style))
    flow.paragraph(salary.employer.address.in_one_line(), replace(style, size=style.size * 0.9, color="#555555"))
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 120), 289, 7)
    return Drawn(flow.surface, Form.PAGE, salary.truth(period))


def _mail_head(flow: Flow, rng: Random, salary: Salary, subject: str, style: Style) -> None:
    person = "".join(character for character in salary.person.given.lower() if character.isalpha())
    sent = f"{rng.randint(1, 7)} {salary.month + timedelta(days=31):%b %Y}, {rng.randint(10, 18)}:{rng.randint(10, 59)}"
    flow.line(subject, bold(style, 4))
    flow.gap(1)
    flow.rule("#bbbbbb")
    flow.gap(2)
    flow.pairs(
        (
            ("From", f"accounts <{salary.employer.email}>"),
            ("To", f"{person}{rng.randint(1, 99)}@example.in"),
            ("Date", sent),
        ),
        (bold(style), style),
        18,
    )
    flow.gap(5)


def _mail_pairs(rng: Random, salary: Salary) -> tuple[tuple[str, str], ...]:
    return (
        (rng.choice(("Name", "Employee", "Employee Name")), salary.person.name),
        (rng.choice(("Emp ID", "Employee ID", "Emp. No.")), salary.number.upper()),
        (rng.choice(("Designation", "Role", "Position")), salary.designation),
        ("PAN", salary.pan),
        ("UAN", salary.uan),
    )


def _mail_sums(flow: Flow, rng: Random, salary: Salary, style: Style) -> None:
    less = rng.choice(("Less: ", "(-) ", "Less - "))
    rows = [(part.name, grouped(part.amount)) for part in salary.earnings]
    rows.append((rng.choice(("Gross Salary (A)", "Gross Salary")), grouped(salary.gross)))
    rows += [(f"{less}{part.name}", grouped(part.amount)) for part in salary.deductions]
    rows.append((rng.choice(("Total Deductions (B)", "Total Deductions")), grouped(salary.kept)))
    rows.append((rng.choice(("Net Salary Credited", "Net Salary (A-B)", "Net Credited")), grouped(salary.net)))
    columns = (Column("Particulars", 84), Column(rng.choice(("Amount (INR)", "Rs.", "Amount")), 36, Align.RIGHT))
    flow.table(columns, rows, Look(style, bold(style), head_fill="#eef2f6", line="#c4c9d0"))


def draw_hospital(rng: Random) -> Drawn:
    """A hospital's own program: the days of attendance beside the month, heads with rate and paid, then deductions."""
    salary = invent_salary(rng, cents=False)
    hospital = _hospital(rng, salary.employer)
    salary = replace(salary, employer=hospital, designation=rng.choice(_POSTS))
    style = Style(rng.uniform(8.4, 9.6), rng.choice(("Arimo", "Noto Sans", "Source Sans 3", "PT Sans Narrow")))
    flow = new_flow(20, 14)
    flow.line(hospital.legal_name.upper(), bold(style, 6), Align.CENTER)
    flow.line(hospital.address.in_one_line(), style, Align.CENTER)
    flow.line(f"Regd. No. CEA/{rng.randint(1000, 9900)}  Ph. {hospital.phone}", style, Align.CENTER)
    period = f"{salary.month:%B-%Y}".upper() if rng.random() < 0.5 else f"{salary.month:%B %Y}"
    cycle = salary.month - timedelta(days=5)
    flow.gap(2)
    title = rng.choice(("SALARY SLIP", "STAFF SALARY SLIP", "PAY SLIP"))
    flow.line(
        f"{title} : {period}  (Attendance {cycle:26.%m.%Y} to {salary.month:25.%m.%Y})", bold(style, 2), Align.CENTER
    )
    flow.gap(3)
    name = salary.person.name.upper() if rng.random() < _CAPITALS else salary.person.name
    _staff(flow, rng, salary, name, style)
    flow.gap(3)
    _heads(flow, rng, salary, style)
    flow.gap(12)
    for text, align in (
        ("Accountant", Align.LEFT),
        ("Administrator", Align.CENTER),
        ("Signature of Employee", Align.RIGHT),
    ):
        flow.surface.text(flow.left + align.value * flow.width, flow.y, text, style, align)
    ornament.specimen_mark(flow.surface, rng, rng.uniform(30, 120), flow.y + 14, 7)
    employer = hospital.legal_name.upper()
    return Drawn(flow.surface, Form.PAGE, salary.truth(period, employer_name=employer, employee_name=name))


def _hospital(rng: Random, employer: Business) -> Business:
    first = employer.legal_name.removeprefix("M/s ").split()[0]
    return replace(employer, legal_name=f"{first} {rng.choice(_HOSPITALS)}")


def _staff(flow: Flow, rng: Random, salary: Salary, name: str, style: Style) -> None:
    days = monthrange(salary.month.year, salary.month.month)[1]
    cells = (
        (rng.choice(("Staff Code", "Emp. Code", "Staff ID")), salary.number.upper()),
        (rng.choice(("Staff Name", "Name of Staff", "Employee / Staff")), name),
        (rng.choice(("Post", "Post Held", "Designation")), salary.designation),
        ("D.O.J.", in_dashes(salary.joined)),
        ("Bank A/c", salary.account),
        ("PAN No.", salary.pan),
        ("UAN", salary.uan),
        ("Days in Month", f"{days}   LWP 0"),
    )
    rows = [(*cells[place], *cells[place + 1]) for place in range(0, len(cells), 2)]
    widths = (30, flow.width / 2 - 30, 30, flow.width / 2 - 30)
    draw_columns = [Column("", width) for width in widths]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), draw_columns, rows, Look(style, style))


def _heads(flow: Flow, rng: Random, salary: Salary, style: Style) -> None:
    look = Look(style, bold(style), Rules.ALL, head_fill="#e9e9e9")
    columns = (
        Column("Salary Head", flow.width - 70),
        Column("Rate", 35, Align.RIGHT),
        Column(rng.choice(("Paid", "Payable", "Earned")), 35, Align.RIGHT),
    )
    rows = [(part.name, figures(part.full), figures(part.amount)) for part in salary.earnings]
    full = sum((part.full for part in salary.earnings), Decimal(0))
    flow.table(columns, [*rows, ("Gross Salary", figures(full), figures(salary.gross))], look)
    flow.gap(2)
    kept = [(part.name, figures(part.amount)) for part in salary.deductions]
    two = (Column("Deduction Head", flow.width - 35), Column("Amount", 35, Align.RIGHT))
    total = rng.choice(("Total Deduction", "Total Ded."))
    flow.table(two, [*kept, (total, figures(salary.kept))], look)
    flow.gap(2)
    net = rng.choice(("Net Salary Payable", "Net Payable", "Net Salary Paid"))
    flow.pair(net, f"Rs. {grouped(salary.net)}", (bold(style, 1), bold(style, 1)), 50)
    flow.paragraph(f"Rupees {in_words(salary.net)} Only", style)


LAYOUTS = (
    Layout("SALARY_SLIP", "form_v", draw_form_v),
    Layout("SALARY_SLIP", "by_mail", draw_by_mail),
    Layout("SALARY_SLIP", "hospital", draw_hospital),
)
