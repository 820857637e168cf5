"""A transport corporation's payslip with Tamil captions beside the English."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow
from specimens.fonts import Style
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.salary import Part, Salary, invent_salary
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_CORPORATIONS = (
    "Kaveri Valley State Transport Corporation Limited",
    "Palar Region Transport Corporation Limited",
    "Vaigai City Bus Corporation Limited",
)
_POSTS = ("Driver", "Conductor", "Technical Assistant", "Checking Inspector", "Traffic Assistant", "Store Keeper")
_NAMES = {
    "Basic": "Pay", "House Rent Allowance": "HRA", "Conveyance Allowance": "Conveyance", "Overtime": "Extra Duty Wages",
    "Dearness Allowance": "DA", "Special Allowance": "Personal Pay", "Medical Allowance": "MA",
    "Leave Travel Allowance": "LTC", "Education Allowance": "Edn. Allowance", "Washing Allowance": "Washing Alw.",
    "Performance Bonus": "Incentive / Batta", "Provident Fund": "PF", "Professional Tax": "Prof. Tax",
    "Income Tax (TDS)": "Income Tax", "Labour Welfare Fund": "LWF", "Salary Advance": "Festival Advance",
    "Group Insurance": "Family Security Fund", "Canteen": "Canteen", "Loan Recovery": "Co-op. Thrift Society",
}  # fmt: skip
"""What the corporation calls the parts of a salary."""


def draw_transport(rng: Random) -> Drawn:
    """Half a sheet across: the person in a band of cells, earnings in two columns beside what is recovered."""
    salary = _wages(rng)
    corporation = rng.choice(_CORPORATIONS)
    period = salary.month.strftime(rng.choice(("%B %Y", "%b-%Y", "%m/%Y")))
    style = Style(rng.uniform(6.8, 7.4), rng.choice(("Arimo", "PT Sans Narrow", "Noto Sans")))
    bold, line = replace(style, weight=700), rng.choice(("#222222", "#1f3b7a", "#5b5b5b"))
    surface = Surface(210, 148)
    surface.rectangle(6, 6, 198, 134, line=line, thickness=0.4)
    flow = Flow(surface, 10, 9, 190)
    flow.line(corporation, replace(bold, size=12), Align.CENTER)
    depot = rng.choice(("Depot I", "Central Depot", "Town Depot", "Divisional Works"))
    flow.line(f"{salary.person.address.city} Region - {depot}", style, Align.CENTER)
    flow.line(f"சம்பளப் பட்டியல் / PAY SLIP - {period}", replace(bold, size=9), Align.CENTER)
    flow.gap(2)
    look = Look(style, bold, Rules.ALL, line=line, padding=0.9)
    has_pan, has_uan = rng.random() < 0.75, rng.random() < 0.6
    _person(flow, rng, salary, (has_pan, has_uan), look)
    flow.gap(2.5)
    _sides(flow, salary, look)
    _sums(flow, salary, look)
    flow.gap(1)
    flow.line(f"(ரூபாய் / Rupees {in_words(salary.net)} only)", style)
    flow.gap(1)
    left = f"EL {rng.randint(4, 200)}   CL {rng.randint(0, 12)}   ML {rng.randint(0, 90)}"
    flow.line(f"விடுப்பு இருப்பு / Leave at credit :   {left}", style)
    surface.text(10, 136, "Printed by the EDP Section. No signature is needed.", replace(style, size=6))
    surface.text(200, 136, "Asst. Manager (Accounts)", style, _RIGHT)
    ornament.specimen_mark(surface, rng, 92, 144, 7)
    truth = salary.truth(
        period,
        employer_name=corporation,
        pan_number=salary.pan if has_pan else None,
        uan=salary.uan if has_uan else None,
    )
    return Drawn(surface, Form.PAGE, truth)


def _wages(rng: Random) -> Salary:
    """Return the wages of somebody of the south with a number of the depot's roll."""
    salary = invent_salary(rng, cents=rng.random() < 0.2)
    person = invent_person(rng, "Tamil Nadu")
    number = rng.choice((f"{rng.randint(1, 9)}CR{digits(rng, 4)}", digits(rng, 6), f"DR{digits(rng, 5)}"))
    pan = salary.pan[:4] + person.surname_initial.upper() + salary.pan[5:]
    return replace(salary, person=person, number=number, pan=pan, designation=rng.choice(_POSTS))


def _person(flow: Flow, rng: Random, salary: Salary, has: tuple[bool, bool], look: Look) -> None:
    """Print a band of cells, the captions in both languages over their values."""
    has_pan, has_uan = has
    cells = [
        ("பணியாளர் எண் / Staff No.", salary.number),
        ("பெயர் / Name", salary.person.name),
        ("பதவி / Designation", salary.designation),
        ("வேலை நாட்கள் / Duties", f"{rng.randint(20, 27)}.0"),
        *([("PAN", salary.pan)] if has_pan else []),
        *([("UAN", salary.uan)] if has_uan else [("CPF No.", f"KV/{digits(rng, 5)}")]),
        ("வங்கி கணக்கு எண் / Bank A/c No.", salary.account),
        ("வங்கி / Bank", salary.bank),
    ]
    across = 4
    small = replace(look.body, size=look.body.size - 0.6, color="#444444")
    for start in range(0, len(cells), across):
        row = cells[start : start + across]
        columns = [Column("", flow.width / across) for _ in row]
        captions = replace(look, body=small, rules=Rules.NONE)
        top = flow.y
        middle = draw_rows(flow.surface, (flow.left, top), columns, [[caption for caption, _ in row]], captions)
        values = replace(look, body=replace(look.body, weight=700), rules=Rules.NONE)
        bottom = draw_rows(flow.surface, (flow.left, middle - 0.8), columns, [[value for _, value in row]], values)
        for place in range(len(row)):
            width = flow.width / across
            flow.surface.rectangle(flow.left + place * width, top, width, bottom - top, line=look.line)
        flow.y = bottom


def _sides(flow: Flow, salary: Salary, look: Look) -> None:
    """Print two earnings and one recovery a row, under headings in both languages."""
    earned, kept = _named(salary.earnings), _named(salary.deductions)
    half = (len(earned) + 1) // 2
    count = max(half, len(kept), 5)
    rows = [(*_cell(earned[:half], row), *_cell(earned[half:], row), *_cell(kept, row)) for row in range(count)]
    titles = ("ஊதியம் / Earnings", "ஊதியம் / Earnings", "பிடித்தம் / Recoveries")
    columns = [
        column for title in titles for column in (Column(title, flow.width / 3 - 24), Column("ரூ. / Rs.", 24, _RIGHT))
    ]
    flow.table(columns, rows, replace(look, rules=Rules.COLUMNS, head_fill="#ececec"))


def _named(parts: Sequence[Part]) -> list[tuple[str, Decimal]]:
    return [(_NAMES[part.name], part.amount) for part in parts]


def _cell(parts: Sequence[tuple[str, Decimal]], row: int) -> tuple[str, str]:
    return (parts[row][0], plain(parts[row][1])) if row < len(parts) else ("", "")


def _sums(flow: Flow, salary: Salary, look: Look) -> None:
    """Print gross, recoveries and net in one row of cells."""
    texts = (
        ("மொத்த ஊதியம் / Gross Pay", grouped(salary.gross)),
        ("மொத்த பிடித்தம் / Total Recoveries", grouped(salary.kept)),
        ("நிகர ஊதியம் / Net Pay", grouped(salary.net)),
    )
    columns = [column for _ in texts for column in (Column("", flow.width / 3 - 24), Column("", 24, _RIGHT))]
    cells = [text for pair in texts for text in pair]
    bold = replace(look, body=replace(look.body, weight=700))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [cells], bold)


LAYOUTS = (Layout("SALARY_SLIP", "transport", draw_transport),)
