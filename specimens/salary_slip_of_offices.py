"""Two more payslips: a railway's in three pairs of columns and an old business program's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, NARROW, Style
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits, letters
from specimens.salary import Salary, invent_salary
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows, text_height

_RIGHT = Align.RIGHT
_RAILWAYS = ("MADHYA KONKAN RAILWAY", "DECCAN PATHAR RAILWAY", "UTTAR MALWA RAILWAY")
_TRADES = ("Sr. Section Engineer", "Loco Pilot (Goods)", "Technician Gr. I", "Chief Office Supdt.", "Station Master")
_DEPOTS = ("Mechanical", "Electrical/TRD", "Operating", "Personnel", "S & T")
_SHORT = {
    "Basic": "Basic Pay", "House Rent Allowance": "HRA", "Conveyance Allowance": "TPA", "Dearness Allowance": "DA",
    "Special Allowance": "Spl. Allow.", "Medical Allowance": "Med. Allow.", "Leave Travel Allowance": "LTC Adv. Adj.",
    "Education Allowance": "CEA", "Washing Allowance": "Washing Alw.", "Performance Bonus": "PLB", "Overtime": "OTA",
    "Provident Fund": "PF Subs.", "Professional Tax": "Prof. Tax", "Income Tax (TDS)": "Income Tax",
    "Labour Welfare Fund": "Staff Ben. Fund", "Salary Advance": "Fest. Adv.", "Group Insurance": "CGEGIS",
    "Canteen": "Canteen", "Loan Recovery": "Society Loan",
}  # fmt: skip
"""What the railway calls the parts of a salary."""


def draw_railway(rng: Random) -> Drawn:
    """Particulars in three pairs of columns; earnings and deductions by codes, loans and leave in grids under them."""
    salary = replace(
        invent_salary(rng, cents=False),
        number=digits(rng, 11),
        designation=rng.choice(_TRADES),
        department=rng.choice(_DEPOTS),
    )
    railway, period = rng.choice(_RAILWAYS), f"{salary.month:%b-%Y}".upper()
    style = Style(rng.uniform(7.6, 8.6), rng.choice(NARROW), devanagari="Mukta")
    bold = replace(style, weight=700)
    look = Look(style, bold, Rules.ALL, line="#666666", padding=0.9)
    flow = new_flow(12, 12)
    flow.line(railway, replace(bold, size=13), Align.CENTER)
    flow.line(f"वेतन पर्ची / PAY SLIP  -  {period}", replace(bold, size=10), Align.CENTER)
    flow.gap(2)
    has_pan, has_account = rng.random() < 0.8, rng.random() < 0.75
    name = salary.person.name.upper()
    cells = [
        ("Employee No", salary.number), ("Name", name), ("Desig.", salary.designation),
        ("Bill Unit", digits(rng, 7)), ("Dept.", salary.department), ("Stn.", letters(rng, 4)),
        ("Pay Level", str(rng.randint(2, 11))), ("Increment", rng.choice(("JAN", "JUL"))),
        ("PRAN", f"11{digits(rng, 10)}"),
        ("PAN", salary.pan if has_pan else ""), ("Bank A/c", salary.account if has_account else ""),
        ("Qtr. Type", rng.choice(("", "II", "III"))),
    ]  # fmt: skip
    rows = [[text for cell in cells[place : place + 3] for text in cell] for place in range(0, len(cells), 3)]
    _grid(flow, (22, 36, 17, 51, 17, 43), rows, look)
    flow.gap(2)
    _railway_sides(flow, salary, look)
    flow.gap(3)
    sums = [("Gross Pay", plain(salary.gross)), ("Total Ded.", plain(salary.kept)), ("Net Pay", plain(salary.net))]
    wide = replace(look, body=replace(bold, size=style.size + 1), padding=1.6)
    _grid(flow, (24, 38, 24, 38, 24, 38), [[text for pair in sums for text in pair]], wide)
    flow.line(f"(Rupees {in_words(salary.net)} Only)", style)
    flow.gap(3)
    leave = [
        (kind, str(rng.randint(2, 40)), str(rng.randint(0, 5)), str(rng.randint(40, 240))) for kind in ("LAP", "LHAP")
    ]
    flow.table([Column(title, 28) for title in ("Leave", "Credit", "Availed", "Balance")], leave, look)
    flow.gap(3)
    flow.line("Computer generated through the pay module; queries to the Sr. DPO of the division.", style)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    truth = salary.truth(
        period,
        employer_name=railway,
        employee_name=name,
        uan=None,
        pan_number=salary.pan if has_pan else None,
        bank_account_number=salary.account if has_account else None,
    )
    return Drawn(flow.surface, Form.PAGE, truth)


def _grid(flow: Flow, widths: Sequence[float], rows: Sequence[Sequence[str]], look: Look) -> None:
    columns = [Column("", width) for width in widths]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def _railway_sides(flow: Flow, salary: Salary, look: Look) -> None:
    """Print the parts with the codes of the pay module, two earnings and one deduction a row."""
    earned = [(f"{place:03d}", _SHORT[part.name], plain(part.amount)) for place, part in enumerate(salary.earnings, 1)]
    kept = [
        (f"{place:03d}", _SHORT[part.name], plain(part.amount)) for place, part in enumerate(salary.deductions, 501)
    ]
    nothing = ("", "", "")
    rows = []
    for row in range(max((len(earned) + 1) // 2, len(kept))):
        first, second = (earned[at] if at < len(earned) else nothing for at in (2 * row, 2 * row + 1))
        rows.append((*first, *second, *(kept[row] if row < len(kept) else nothing)))
    titles = (("Code", 10, Align.LEFT), ("{}", 30, Align.LEFT), ("Amount", 22, _RIGHT))
    columns = [
        Column(title.format(heading), width, align)
        for heading in ("Earnings", "Earnings", "Deductions")
        for title, width, align in titles
    ]
    flow.table(columns, rows, look)


def draw_remuneration(rng: Random) -> Drawn:
    """A typed statement of an old business program: codes before rows, a minus behind what is taken, the sums last."""
    salary = invent_salary(rng)
    period = salary.month.strftime(rng.choice(("%m/%Y", "%B %Y")))
    style = Style(rng.uniform(8.2, 9.2), rng.choice(MONO[:3]))
    bold = replace(style, weight=700)
    flow = new_flow(rng.uniform(18, 26), 18)
    flow.line(salary.employer.legal_name, bold)
    flow.paragraph(salary.employer.address.in_one_line(), replace(style, size=style.size - 1))
    flow.gap(4)
    flow.line("REMUNERATION STATEMENT", bold, Align.CENTER)
    flow.line(f"For period {period}", style, Align.CENTER)
    flow.gap(2)
    _dashes(flow)
    has_fund, has_pan = rng.random() < 0.7, rng.random() < 0.85
    pairs = [
        ("Pers. No.", salary.number.upper()),
        ("Name", salary.person.name),
        ("Position", salary.designation),
        ("Org. Unit", salary.department),
        ("Date of Entry", f"{salary.joined:%d.%m.%Y}"),
        *([("Income Tax PAN", salary.pan)] if has_pan else []),
        *([("EPF UAN", salary.uan)] if has_fund else []),
        ("Paid into", salary.bank),
        ("Account", salary.account),
    ]
    flow.pairs(pairs, (style, style), 40)
    _dashes(flow)
    minus = rng.choice(("-", " -"))
    coded = [
        *((f"1{place:03d}", part.name, grouped(part.amount)) for place, part in enumerate(salary.earnings, 1)),
        *(
            (f"/3{place:02d}", part.name, grouped(part.amount) + minus)
            for place, part in enumerate(salary.deductions, 11)
        ),
    ]
    _rows(flow, coded, style)
    _dashes(flow)
    sums = (
        ("/101", rng.choice(("Total gross amount", "Gross earnings")), grouped(salary.gross)),
        ("/110", rng.choice(("Total deductions", "Sum of deductions")), grouped(salary.kept) + minus),
        ("/560", rng.choice(("Amount paid", "Net amount payable")), grouped(salary.net)),
    )
    _rows(flow, sums, bold)
    _dashes(flow)
    flow.paragraph(f"INR {in_words(salary.net)} only", style)
    flow.gap(4)
    flow.paragraph("This statement is computer generated and bears no signature.", style)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    truth = salary.truth(period, uan=salary.uan if has_fund else None, pan_number=salary.pan if has_pan else None)
    return Drawn(flow.surface, Form.PAGE, truth)


def _rows(flow: Flow, rows: Sequence[tuple[str, str, str]], style: Style) -> None:
    """Print code, name and amount in a line each; the figures end at one edge, a minus stands behind it."""
    for code, name, amount in rows:
        figure = amount.rstrip("- ")
        base = flow.y + 0.78 * text_height(style, 1.3)
        end = flow.surface.text(flow.left + 120, base, figure, style, _RIGHT)
        flow.surface.text(end, base, amount.removeprefix(figure), style)
        flow.surface.text(flow.left + 18, base, name, style)
        flow.line(code, style)


def _dashes(flow: Flow) -> None:
    flow.gap(2)
    flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
    flow.gap(2)


LAYOUTS = (
    Layout("SALARY_SLIP", "railway", draw_railway),
    Layout("SALARY_SLIP", "remuneration", draw_remuneration),
)
