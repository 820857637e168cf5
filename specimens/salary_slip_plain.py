"""Payslips that are typed, or of a government's office: looks that are used in tuning (DOCTYPES.md, SALARY_SLIP)."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, MONO, Style
from specimens.money import grouped, in_words
from specimens.salary import invent_salary
from specimens.salary_parts import Captions, Sides, particulars, print_in_columns, print_list, print_sides, truth_of
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Look, Rules

_MARATHI_MONTHS = (
    "जानेवारी", "फेब्रुवारी", "मार्च", "एप्रिल", "मे", "जून", "जुलै", "ऑगस्ट", "सप्टेंबर", "ऑक्टोबर", "नोव्हेंबर", "डिसेंबर",
)  # fmt: skip


def draw_typed(rng: Random) -> Drawn:
    """A line printer's: one typeface of equal widths, dashes for lines, columns made of spaces."""
    salary = invent_salary(rng, cents=True)
    captions = Captions(
        name=rng.choice(("NAME", "EMP NAME", "EMPLOYEE NAME")),
        number=rng.choice(("EMP CODE", "EMP NO", "CODE")),
        designation=rng.choice(("DESIGNATION", "DESIG", None)),
        pan=rng.choice(("PAN NO", "PAN")),
        uan=rng.choice(("UAN NO", "UAN")),
        account=rng.choice(("BANK A/C NO", "A/C NO", "ACCOUNT NO")),
        gross=rng.choice(("GROSS EARNINGS", "GROSS PAY", "TOTAL EARNINGS")),
        kept=rng.choice(("TOTAL DEDUCTIONS", "TOTAL DEDN", "GROSS DEDUCTION")),
        net=rng.choice(("NET PAY", "NET SALARY", "NET AMOUNT")),
    )
    style = Style(rng.uniform(8.0, 8.8), rng.choice(MONO))
    flow = new_flow(14, 16)
    wide = 78
    period = salary.month.strftime(rng.choice(("%b-%Y", "%B %Y", "%b %Y"))).upper()
    flow.line(salary.employer.legal_name.upper().center(wide), replace(style, weight=700))
    flow.line(f"PAY SLIP FOR THE MONTH OF {period}".center(wide), style)
    flow.line("-" * wide, style)
    pairs = particulars(rng, salary, captions)
    print_in_columns(flow, [(label.upper(), value.upper()) for label, value in pairs], (style, style), 32)
    flow.line("-" * wide, style)
    _type_row(flow, style, ("EARNINGS", "AMOUNT", "DEDUCTIONS", "AMOUNT"))
    flow.line("-" * wide, style)
    for row in range(max(len(salary.earnings), len(salary.deductions))):
        cells = [
            text
            for parts in (salary.earnings, salary.deductions)
            for text in ((parts[row].name.upper(), grouped(parts[row].amount)) if row < len(parts) else ("", ""))
        ]
        _type_row(flow, style, cells)
    flow.line("-" * wide, style)
    _type_row(flow, style, (captions.gross, grouped(salary.gross), captions.kept, grouped(salary.kept)))
    flow.line("-" * wide, style)
    flow.line(f"{captions.net} : {grouped(salary.net)}", replace(style, weight=700))
    if rng.random() < 0.6:
        flow.line(f"RUPEES {in_words(salary.net).upper()} ONLY", style)
    ornament.specimen_mark(flow.surface, rng, 150, 288, 7)
    truth = truth_of(salary, period, captions)
    return Drawn(flow.surface, Form.PAGE, {name: _in_capitals(name, value) for name, value in truth.items()})


def draw_narrow(rng: Random) -> Drawn:
    """A roll printer's: 80 mm wide, everything one under the other."""
    salary = invent_salary(rng)
    captions = Captions(
        name=rng.choice(("Name", "Emp Name")),
        number=rng.choice(("Code", "Emp ID", "ID")),
        designation=rng.choice(("Designation", "Post")),
        pan=None,
        uan=rng.choice(("UAN", None)),
        account=rng.choice(("A/c No", None)),
        gross=rng.choice(("Gross", "Total Earnings", "Gross Pay")),
        kept=rng.choice(("Deductions", "Total Deductions", "Total Ded")),
        net=rng.choice(("NET PAY", "Net Pay", "Net Paid")),
    )
    style = Style(rng.uniform(7.4, 8.2), rng.choice(("Inconsolata", "PT Sans Narrow", "Roboto Condensed")))
    height = 84 + 3.8 * (len(salary.earnings) + len(salary.deductions))
    flow = Flow(Surface(80, height), 5, 6, 70)
    period = salary.month.strftime(rng.choice(("%B %Y", "%b-%Y")))
    flow.paragraph(salary.employer.legal_name, replace(style, size=10.5, weight=700), Align.CENTER)
    flow.line("Salary Slip", replace(style, size=9.5), Align.CENTER)
    flow.line(f"Month: {period}", style, Align.CENTER)
    flow.gap(1.5)
    flow.rule()
    own = particulars(rng, salary, captions)
    shown = {captions.name, captions.number, captions.designation, captions.uan, captions.account}
    flow.pairs([pair for pair in own if pair[0] in shown], (style, style), 24)
    flow.rule()
    for parts, caption, whole in (
        (salary.earnings, captions.gross, salary.gross),
        (salary.deductions, captions.kept, salary.kept),
    ):
        for part in parts:
            _ends(flow, style, part.name, grouped(part.amount))
        _ends(flow, replace(style, weight=700), caption, grouped(whole))
        flow.rule()
    _ends(flow, Style(10, style.font, 700), captions.net, grouped(salary.net))
    flow.gap(3)
    flow.line("Received by", style)
    ornament.specimen_mark(flow.surface, rng, 44, flow.y + 3, 6)
    return Drawn(flow.surface, Form.SLIP, truth_of(salary, period, captions))


def draw_government(rng: Random) -> Drawn:
    """A government office's, captions in Hindi or Marathi before the English."""
    salary = invent_salary(rng, cents=False)
    office = f"{rng.choice(('Office of the Executive Engineer', 'Zilla Parishad', 'Govt. Polytechnic'))}, "
    office += salary.employer.address.district or salary.employer.address.city
    captions = Captions(
        name=rng.choice(("कर्मचाऱ्याचे नाव / Employee Name", "कर्मचारी का नाम / Name of Employee")),
        number=rng.choice(("सेवार्थ क्रमांक / Sevarth ID", "कर्मचारी क्रमांक / Employee ID")),
        designation=rng.choice(("पदनाम / Designation", "हुद्दा / Designation")),
        pan="पॅन / PAN",
        uan=None,
        account=rng.choice(("बँक खाते क्रमांक / Bank A/c No", "खाता संख्या / Bank Account No")),
        gross=rng.choice(("एकूण वेतन / Gross Pay", "कुल आय / Gross Salary")),
        kept=rng.choice(("एकूण वजाती / Total Deductions", "कुल कटौती / Total Deduction")),
        net=rng.choice(("निव्वळ वेतन / Net Pay", "शुद्ध देय / Net Payable")),
    )
    style = Style(rng.uniform(8.2, 9.2), rng.choice(("Noto Sans", "Arimo")), devanagari=rng.choice(DEVANAGARI))
    flow = new_flow(15, 14)
    period = salary.month.strftime("%B %Y")
    flow.line(rng.choice(("महाराष्ट्र शासन", "उत्तर प्रदेश शासन")), replace(style, size=12, weight=700), Align.CENTER)
    flow.line(office, replace(style, size=13, weight=700), Align.CENTER)
    flow.line(f"वेतन चिठ्ठी / Pay Slip for the month of {period}", replace(style, weight=700), Align.CENTER)
    flow.gap(3)
    flow.pairs(particulars(rng, salary, captions), (style, style), 62)
    flow.gap(3)
    look = Look(style, replace(style, weight=700), Rules.ALL)
    titles = ("प्राप्ती / Earnings", "वजाती / Deductions")
    print_sides(flow, salary, captions, Sides(titles=titles), look)
    flow.gap(3)
    flow.line(f"{captions.net} : {grouped(salary.net)}", replace(style, size=10, weight=700))
    flow.line(f"Rupees {in_words(salary.net)} Only", style)
    flow.gap(8)
    flow.line("Drawing and Disbursing Officer", style, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, 20, 288, 7)
    return Drawn(flow.surface, Form.PAGE, {**truth_of(salary, period, captions), "employer_name": office})


def draw_marathi(rng: Random) -> Drawn:
    """A council's or school's with Marathi captions alone."""
    salary = invent_salary(rng, cents=False)
    employer = f"{salary.employer.address.city} Shikshan Sanstha"
    captions = Captions(
        name="कर्मचाऱ्याचे नाव",
        number="कर्मचारी क्रमांक",
        designation=rng.choice(("पदनाम", "हुद्दा")),
        pan=rng.choice(("पॅन क्रमांक", "PAN")),
        uan=None,
        account=rng.choice(("बँक खाते क्रमांक", "खाते क्रमांक")),
        gross="एकूण वेतन",
        kept=rng.choice(("एकूण वजाती", "एकूण कपात")),
        net=rng.choice(("निव्वळ वेतन", "निव्वळ देय वेतन")),
    )
    style = Style(rng.uniform(8.8, 10), "Noto Sans", devanagari=rng.choice(DEVANAGARI))
    flow = new_flow(16, 16)
    period = f"{_MARATHI_MONTHS[salary.month.month - 1]} {salary.month.year}"
    flow.line(employer, replace(style, size=14, weight=700), Align.CENTER)
    flow.line("वेतन पत्रक", replace(style, size=12, weight=700), Align.CENTER)
    flow.line(f"माहे : {period}", style, Align.CENTER)
    flow.gap(4)
    shown = {captions.name, captions.number, captions.designation, captions.pan, captions.account}
    own = [pair for pair in particulars(rng, salary, captions) if pair[0] in shown]
    print_in_columns(flow, own, (style, style), 38)
    flow.gap(4)
    look = Look(style, replace(style, weight=700), rng.choice((Rules.ALL, Rules.HEAD)))
    print_list(flow, salary.earnings, ("तपशील", "रक्कम"), captions.gross, look)
    flow.gap(4)
    print_list(flow, salary.deductions, ("वजाती", "रक्कम"), captions.kept, look)
    flow.gap(4)
    flow.line(f"{captions.net} : {grouped(salary.net)}", replace(style, size=11, weight=700))
    ornament.specimen_mark(flow.surface, rng, 20, 288, 7)
    return Drawn(flow.surface, Form.PAGE, {**truth_of(salary, period, captions), "employer_name": employer})


def _type_row(flow: Flow, style: Style, cells: tuple[str, ...] | list[str]) -> None:
    """Print four cells as one row of a line printer: amounts end at the same places."""
    width = flow.width
    flow.surface.text(flow.left, flow.y + 3, cells[0], style)
    flow.surface.text(flow.left + 0.46 * width, flow.y + 3, cells[1], style, Align.RIGHT)
    flow.surface.text(flow.left + 0.52 * width, flow.y + 3, cells[2], style)
    flow.surface.text(flow.left + 0.98 * width, flow.y + 3, cells[3], style, Align.RIGHT)
    flow.gap(4)


def _ends(flow: Flow, style: Style, label: str, amount: str) -> None:
    """Print a caption at the left end of the line and its amount at the right end."""
    flow.surface.text(flow.left + flow.width, flow.y + 0.36 * style.size, amount, style, Align.RIGHT)
    flow.line(label, style)


def _in_capitals(name: str, value: Value) -> Value:
    is_typed = name in ("employer_name", "employee_name", "designation")
    return value.upper() if is_typed and isinstance(value, str) else value


LAYOUTS = (
    Layout("SALARY_SLIP", "typed", draw_typed),
    Layout("SALARY_SLIP", "narrow", draw_narrow),
    Layout("SALARY_SLIP", "government", draw_government),
    Layout("SALARY_SLIP", "marathi", draw_marathi),
)
