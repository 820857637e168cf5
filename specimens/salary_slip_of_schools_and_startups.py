"""Two payslips: a state's teacher's, and a start-up's out of the cloud."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, SANS, Style
from specimens.money import in_words, plain
from specimens.numbers import digits, pan_number
from specimens.people import Person, invent_person, words
from specimens.salary import Part, Salary, figures, invent_salary, total
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, wrap
from specimens.table import Column, Look, Rules

_SCHOOLS = ("Govt. Higher Secondary School", "Govt. Vocational H.S.S.", "Government U.P. School", "Govt. L.P. School")
_PLACES = words("Kalanjoor Pattambi Neyyattinkara Vadakara Kottarakkara Thodupuzha Ottapalam Kayamkulam Taliparamba")
_POSTS = (
    "HSST (Junior)",
    "High School Teacher",
    "L.P. School Teacher",
    "Senior Clerk",
    "Office Attendant",
    "HSST (Sr.)",
)
_SCALES = {
    25100: "25100-57900", 31100: "31100-66800", 39300: "39300-83000", 45600: "45600-95600", 55200: "55200-115300",
    63700: "63700-123700", 77200: "77200-140500",
}  # fmt: skip
"""The revised scales of 2019, by the pay they begin with."""
_ROLES = (
    "Software Development Engineer II", "Product Designer", "Business Development Manager", "QA Engineer - I",
    "Customer Success Associate", "Growth Analyst", "Backend Engineer", "Inside Sales Specialist", "Program Manager",
)  # fmt: skip
_TEAMS = ("Engineering", "Sales & Growth", "Customer Success", "Product", "Operations", "Finance")
_STARTUPS = ("Technologies", "Labs", "Software Solutions", "Edtech", "Fintech", "Logitech Services", "Healthtech")


def _parts(pairs: tuple[tuple[str, int], ...]) -> tuple[Part, ...]:
    """Return what is earned or kept in whole rupees; nothing of nothing."""
    amounts = ((name, Decimal(amount)) for name, amount in pairs if amount)
    return tuple(Part(name, amount, amount, amount) for name, amount in amounts)


@dataclass(frozen=True, slots=True)
class _Teacher:
    """A teacher's month: `recoveries` are loans that the treasury takes back."""

    person: Person
    school: str
    pen: str
    scale: str
    pan: str
    account: str
    earned: tuple[Part, ...]
    kept: tuple[Part, ...]
    recoveries: tuple[Part, ...]
    is_of_pension_scheme: bool


def _invent_teacher(rng: Random) -> _Teacher:
    person = invent_person(rng, "Kerala")
    basic = rng.choice(tuple(_SCALES))
    is_new = rng.random() < 0.5
    earned = (
        ("Basic Pay", basic),
        ("D A", round(basic * rng.choice((7, 9, 12)) / 100)),
        ("H R A", min(10000, round(basic * rng.choice((4, 6, 8)) / 100))),
        ("CCA", rng.choice((0, 0, 500))),
        ("Spl. Allowance", rng.choice((0, 0, 600))),
    )
    fund = (("NPS Indv. Contribution", round(basic * 0.107)),) if is_new else (("GPF Subscription", basic // 10),)
    kept = (
        *fund,
        ("S L I", rng.choice((400, 600, 1200))),
        ("G I S", rng.choice((300, 500, 600))),
        ("MEDISEP", 500),
        ("Income Tax", rng.choice((0, 0, 1500, 3000))),
        ("LIC", rng.choice((0, 1021, 2450))),
    )
    loans = (("GPF Loan (TA)", 0 if is_new else 3000), ("Onam Advance", rng.choice((0, 2000, 4000))))
    return _Teacher(
        person,
        f"{rng.choice(_SCHOOLS)}, {rng.choice(_PLACES)}",
        rng.choice("3456789") + digits(rng, rng.choice((5, 5, 6))),
        _SCALES[basic],
        pan_number(rng, "P", person.surname_initial),
        rng.choice(("799", "67", "410")) + digits(rng, rng.choice((8, 11))),
        _parts(earned),
        _parts(kept),
        _parts(loans),
        is_new,
    )


def draw_pen(rng: Random) -> Drawn:
    """Half a sheet for a teacher known by a PEN: emoluments, deductions and recoveries side by side."""
    teacher, post = _invent_teacher(rng), rng.choice(_POSTS)
    period = f"{rng.choice(words('January March April June August November'))} {rng.randint(2019, 2026)}"
    flow = new_flow(12, 9, (A4[0], 136))
    normal = Style(rng.uniform(8.2, 9.0), rng.choice((*SANS[:4], MONO[0])))
    bold = replace(normal, weight=700)
    flow.line("GOVERNMENT OF KERALA", replace(bold, size=10.5), Align.CENTER)
    if rng.random() < 0.6:
        flow.line("Department of General Education", normal, Align.CENTER)
    flow.line(teacher.school, bold, Align.CENTER)
    flow.line(f"Pay Slip for the month of {period}", bold, Align.CENTER)
    flow.gap(1)
    flow.rule()
    flow.gap(1.5)
    _teachers_particulars(flow, rng, teacher, post, (normal, bold))
    flow.gap(1.5)
    kept = total(teacher.kept) + total(teacher.recoveries)
    gross = total(teacher.earned)
    _teachers_table(flow, rng, teacher, (normal, bold))
    flow.gap(1.5)
    ends = (
        ("Gross Salary", figures(gross, cents=False)),
        ("Total Deductions", figures(kept, cents=False)),
        ("Net Salary", figures(gross - kept, cents=False)),
    )
    for place, (caption, amount) in enumerate(ends):
        flow.beside(place * flow.width / 3, flow.width / 3).pair(caption, f"Rs. {amount}/-", (normal, bold), 0, " :")
    flow.gap(5)
    flow.line(f"(Rupees {in_words(gross - kept)} Only)", normal)
    flow.gap(2)
    _teachers_foot(flow, rng, period[-4:], normal)
    ornament.specimen_mark(flow.surface, rng, 150, 132, 6)
    truth = {
        "employer_name": teacher.school,
        "employee_name": teacher.person.name.upper(),
        "employee_id": teacher.pen,
        "designation": post,
        "pay_period": period,
        "pan_number": teacher.pan,
        "bank_account_number": teacher.account,
        "gross_earnings": plain(gross),
        "total_deductions": plain(kept),
        "net_pay": plain(gross - kept),
    }
    return Drawn(flow.surface, Form.PAGE, truth)


def _teachers_particulars(flow: Flow, rng: Random, teacher: _Teacher, post: str, styles: tuple[Style, Style]) -> None:
    fund = ("PRAN", "11" + digits(rng, 10)) if teacher.is_of_pension_scheme else ("GPF A/c No", f"EDN {digits(rng, 6)}")
    pairs = (
        ("Name", teacher.person.name.upper()),
        ("PEN", teacher.pen),
        ("Designation", post),
        ("Scale of Pay", teacher.scale),
        fund,
        ("PAN", teacher.pan),
        (rng.choice(("Bank A/c No", "Account No")), teacher.account),
        ("Employment Type", "Permanent"),
    )
    half = flow.width / 2
    for left, right in zip(pairs[::2], pairs[1::2], strict=True):
        beside = flow.beside(half + 6, half - 6)
        own = flow.beside(0, half + 4)
        own.pair(*left, styles, 30, ":")
        beside.pair(*right, styles, 34, ":")
        flow.y = max(own.y, beside.y)


def _teachers_table(flow: Flow, rng: Random, teacher: _Teacher, styles: tuple[Style, Style]) -> None:
    """Print three lists side by side; of a loan the instalment too."""
    normal, bold = styles
    third = flow.width / 3
    columns = (
        Column("Emoluments", third - 24),
        Column("Rs.", 20, Align.RIGHT),
        Column("Deductions", third - 18),
        Column("Rs.", 18, Align.RIGHT),
        Column("Recoveries", third - 28),
        Column("Inst.", 14, Align.CENTER),
        Column("Rs.", 18, Align.RIGHT),
    )
    lists = (teacher.earned, teacher.kept, teacher.recoveries)
    rows = []
    for number in range(max(len(each) for each in lists)):
        cells: list[str] = []
        for each in lists:
            part = each[number] if number < len(each) else None
            is_loan = each is teacher.recoveries
            share = [f"{rng.randint(1, 9)}/{rng.randint(10, 36)}" if part else ""] if is_loan else []
            cells += [part.name if part else "", *share, figures(part.amount, cents=False) if part else ""]
        rows.append(cells)
    rules = rng.choice((Rules.COLUMNS, Rules.HEAD, Rules.ALL))
    flow.table(columns, rows, Look(normal, bold, rules, padding=1.0), filler=rng.uniform(0, 4))


def _teachers_foot(flow: Flow, rng: Random, year: str, normal: Style) -> None:
    bill = f"{digits(rng, 4)}/{year}"
    flow.line(f"Bill No. {bill}    Encashed at: Sub Treasury {rng.choice(_PLACES)}", replace(normal, size=7.4))
    flow.line("This is a system generated pay slip and does not require signature.", replace(normal, size=7.0))
    flow.line("Drawing and Disbursing Officer", normal, Align.RIGHT)


def draw_values_below(rng: Random) -> Drawn:
    """A start-up's payslip: the name as a heading, captions small and grey over their values, A less B at the foot."""
    salary = _startup(rng)
    period = f"{salary.month:%b %Y}"
    surface = Surface(*A4)
    left, width = 15.0, 180.0
    font = rng.choice(("Public Sans", "Open Sans", "Roboto", "Lato", "Work Sans"))
    normal = Style(rng.uniform(8.4, 9.2), font, color="#2b2f36")
    bold = replace(normal, weight=700)
    flow = Flow(surface, left, 16, width)
    flow.line(f"Payslip {period}", replace(bold, size=14))
    flow.gap(3)
    flow.line(salary.employer.legal_name, replace(bold, size=10.5))
    address = salary.employer.address.in_one_line()
    flow.lines(wrap(address, 105, normal), replace(normal, color="#5f6670"))
    _badge(surface, rng, salary.employer.legal_name, normal)
    flow.gap(4)
    flow.rule("#c9cdd3")
    flow.gap(3)
    flow.line(salary.person.name.upper(), replace(bold, size=11))
    flow.gap(1.5)
    _grid(flow, _details(rng, salary), (normal, bold))
    flow.gap(2)
    flow.line("SALARY DETAILS", replace(bold, size=9.6))
    flow.gap(1)
    days = monthrange(salary.month.year, salary.month.month)[1]
    lost = rng.choice((0, 0, 1, 2))
    titles = ("Actual Payable Days", "Total Working Days", "Loss Of Pay Days", "Days Payable")
    counts = (f"{days}.0", f"{days - lost}.0", f"{lost}.0", str(days - lost))
    _grid(flow, tuple(zip(titles, counts, strict=True)), (normal, bold))
    flow.gap(1)
    _a_and_b(flow, salary, (normal, bold))
    flow.gap(4)
    styles = (bold, bold)
    flow.pair("Net Salary Payable ( A - B )", figures(salary.net), styles, 78, "")
    flow.gap(1.5)
    flow.pair("Net Salary in words", f"{in_words(salary.net)} Rupees only", (normal, normal), 78, "")
    flow.gap(3)
    flow.rule("#c9cdd3")
    flow.gap(2)
    note = "**Note : All amounts displayed in this payslip are in INR"
    flow.line(note, replace(normal, size=7.6))
    flow.line("* This is computer generated statement, does not require signature.", replace(normal, size=7.6))
    ornament.specimen_mark(surface, rng, 90, 288, 7)
    return Drawn(surface, Form.PAGE, salary.truth(period, employee_name=salary.person.name.upper(), uan=None))


def _startup(rng: Random) -> Salary:
    """Return the month of somebody well paid and out of the provident fund."""
    salary = invent_salary(rng, cents=False)
    while salary.employer.constitution != "Private Limited Company":
        salary = replace(salary, employer=invent_business(rng))
    first = salary.employer.legal_name.split()[0]
    name = f"{first} {rng.choice(_STARTUPS)} Private Limited"
    basic = rng.randint(180, 900) * 100
    earned = (
        ("Basic", basic),
        ("HRA", basic // 2),
        ("Medical Allowance", 1250),
        ("Transport Allowance", rng.choice((0, 1600))),
        ("Special Allowance", rng.randint(40, 500) * 100 + rng.randint(0, 99)),
        ("Variable Pay", rng.choice((0, 0, 12500))),
    )
    kept = (("Professional Tax", 200), ("Total Income Tax", rng.randint(5, 30) * basic // 100))
    return replace(
        salary,
        employer=replace(salary.employer, legal_name=name, trade_name=name),
        number=rng.choice((f"{first[:2].upper()}{digits(rng, 3)}", f"{rng.randint(11, 2400)}", f"C{digits(rng, 4)}")),
        designation=rng.choice(_ROLES),
        department=rng.choice(_TEAMS),
        earnings=_parts(earned),
        deductions=_parts(kept),
    )


def _details(rng: Random, salary: Salary) -> tuple[tuple[str, str], ...]:
    first = (
        ("Employee Number", salary.number),
        ("Date Joined", f"{salary.joined:%d %b %Y}"),
        ("Department", salary.department),
        ("Designation", salary.designation),
        ("Payment Mode", "Bank Transfer"),
        ("Bank", salary.bank),
        ("Bank Account", salary.account),
        ("PAN", salary.pan),
    )
    return (
        (*first, ("Location", salary.employer.address.city), ("Worker Type", "Permanent"))
        if rng.random() < 0.5
        else first
    )


def _grid(flow: Flow, pairs: tuple[tuple[str, str], ...], styles: tuple[Style, Style]) -> None:
    """Print four to a row, every value under its caption."""
    normal, _ = styles
    caption = replace(normal, size=normal.size - 1.4, color="#7a818c")
    quarter = flow.width / 4
    for start in range(0, len(pairs), 4):
        cells = [flow.beside(place * quarter, quarter - 3) for place in range(4)]
        for cell, (title, value) in zip(cells, pairs[start : start + 4], strict=False):
            cell.line(title, caption)
            cell.paragraph(value, normal)
        flow.y = max(cell.y for cell in cells) + 2.2


def _a_and_b(flow: Flow, salary: Salary, styles: tuple[Style, Style]) -> None:
    normal, bold = styles
    half = flow.width / 2 - 3
    sides = (
        ("EARNINGS", salary.earnings, "Total Earnings (A)", salary.gross),
        ("TAXES & DEDUCTIONS", salary.deductions, "Total Taxes & Deductions (B)", salary.kept),
    )
    ends = []
    for place, (title, parts, last, amount) in enumerate(sides):
        side = flow.beside(place * (half + 6), half)
        rows = [(part.name, figures(part.amount)) for part in parts]
        columns = (Column(title, half - 30), Column("", 30, Align.RIGHT))
        side.table(columns, rows, Look(normal, bold, Rules.NONE, "#eef1f5", padding=1.4))
        ends.append((side, last, figures(amount)))
    bottom = max(side.y for side, _, _ in ends)
    for side, last, sum_ in ends:
        side.y = bottom
        side.rule("#c9cdd3")
        side.table((Column(last, half - 30), Column(sum_, 30, Align.RIGHT)), (), Look(normal, bold, Rules.NONE))
    flow.y = max(side.y for side, _, _ in ends)


def _badge(surface: Surface, rng: Random, name: str, normal: Style) -> None:
    """Put a disc with the first letter where the company has its sign."""
    color = rng.choice(("#3d5afe", "#00897b", "#d84315", "#6a1b9a"))
    surface.circle(182, 25, 8, fill=color)
    surface.text(182, 27.6, name[0], replace(normal, size=20, weight=700, color="#ffffff"), Align.CENTER)


LAYOUTS = (
    Layout("SALARY_SLIP", "pen", draw_pen),
    Layout("SALARY_SLIP", "values_below", draw_values_below),
)
