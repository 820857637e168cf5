"""Payslips: an aided college's, a works' wage slip by days, one of bare characters."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import MONO, SERIF, Style
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits, letters
from specimens.people import SURNAMES
from specimens.salary import RUPEE, Part, Salary, figures, invent_salary
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
_TEACHERS = ("Assistant Professor", "Jr. Lecturer", "Head Clerk", "Librarian", "Lab. Assistant", "Peon")
_WORKERS = ("CNC Operator", "Fitter", "Helper", "Welder Gr. II", "Packer", "Weaver", "Moulder")


def _part(name: str, amount: Decimal) -> Part:
    return Part(name, amount, amount, amount)


def draw_aided_college(rng: Random) -> Drawn:
    """Heads of pay across the sheet, captions over figures: a band for what is paid, one for what is recovered."""
    salary = _of_college(rng)
    style = Style(rng.uniform(8.4, 9.2), rng.choice((*SERIF[:2], "Open Sans", "Arimo")))
    bold = replace(style, weight=700)
    flow = new_flow(14, 14)
    period = f"{salary.month:%b. %Y}" if rng.random() < 0.5 else f"{salary.month:%B - %Y}"
    flow.line(salary.employer.legal_name, replace(bold, size=13), _CENTER)
    flow.line(f"{salary.employer.address.in_one_line()}", style, _CENTER)
    flow.line("(Grant-in-aid)", style, _CENTER)
    flow.gap(2)
    flow.line(
        f"PAY CERTIFICATE FOR THE MONTH OF {period}" if rng.random() < 0.5 else f"Pay Slip : {period}", bold, _CENTER
    )
    flow.gap(3)
    level = f"Level {rng.randint(2, 13)}, Cell {rng.randint(1, 30)}"
    rows = (
        (rng.choice(("Shalarth ID", "Emp. Code", "HRMS ID")), salary.number, "Name of Employee", salary.person.name),
        ("Post", salary.designation, "Pay Matrix", level),
        ("PAN", salary.pan, "DCPS / NPS PRAN", f"1100{digits(rng, 8)}"),
        ("Salary A/c", salary.account, "Bank", salary.bank),
    )
    columns = (Column("", 28), Column("", 58), Column("", 38), Column("", 58))
    look = Look(style, bold, Rules.ALL, padding=1.2)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look) + 4
    for caption, parts in (("Emoluments", salary.earnings), ("Recoveries", salary.deductions)):
        flow.line(caption, bold)
        flow.gap(0.6)
        heads = [Column(part.name, flow.width / len(parts), _CENTER) for part in parts]
        flow.table(heads, [[figures(part.amount, cents=False) for part in parts]], look)
        flow.gap(3)
    sums = (
        ("Gross Emoluments", grouped(salary.gross)),
        ("Total Recoveries", grouped(salary.kept)),
        ("Net Amount Payable", grouped(salary.net)),
    )
    flow.pairs(sums, (bold, bold), 46)
    flow.gap(1)
    flow.line(f"(Rs. {in_words(salary.net)} only)", style)
    flow.gap(18)
    flow.surface.text(flow.left, flow.y, "Prepared by", style)
    flow.surface.text(flow.left + flow.width, flow.y, "Principal", bold, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, rng.randint(40, 140), 289, 7)
    return Drawn(flow.surface, Form.PAGE, salary.truth(period, uan=None))


def _of_college(rng: Random) -> Salary:
    """Return a teacher's or clerk's pay with the heads that the State's bills have."""
    salary = invent_salary(rng, cents=False)
    basic = Decimal(rng.randint(180, 990) * 100)
    earned = (
        _part("Basic Pay", basic),
        _part("DA", (basic * rng.choice((42, 46, 50, 53)) / 100).quantize(RUPEE, ROUND_HALF_UP)),
        _part("HRA", (basic * rng.choice((9, 18, 27)) / 100).quantize(RUPEE, ROUND_HALF_UP)),
        _part("TA", Decimal(rng.choice((1350, 2700, 5400)))),
        _part("CLA", Decimal(rng.choice((0, 120, 300)))),
    )
    kept = (
        _part("GPF / NPS", (basic * 10 / 100).quantize(RUPEE, ROUND_HALF_UP)),
        _part("Prof. Tax", Decimal(200)),
        _part("GIS", Decimal(rng.choice((120, 360, 480)))),
        _part("Income Tax", Decimal(rng.randint(0, 30) * 100)),
        _part("Credit Society", Decimal(rng.choice((0, 1000, 2500)))),
        _part("LIC", Decimal(rng.choice((0, 612, 1480)))),
    )
    kind = rng.choice(("Arts & Science College", "Vidyalaya & Jr. College", "Polytechnic"))
    employer = replace(
        salary.employer, legal_name=f"{letters(rng, 1)}. {letters(rng, 1)}. {rng.choice(SURNAMES)} {kind}"
    )
    return replace(salary, employer=employer, designation=rng.choice(_TEACHERS), earnings=earned, deductions=kept)


def draw_days_and_rates(rng: Random) -> Drawn:
    """A works' half sheet across: attendance in a strip, the rate of a day beside what was earned, room for a thumb."""
    salary, days, rates = _of_works(rng)
    style = Style(rng.uniform(7.4, 8.0), rng.choice(("Arimo", "Roboto Condensed", "Source Sans 3", "Barlow")))
    bold = replace(style, weight=700)
    flow = Flow(Surface(210, 148), 10, 8, 190)
    last = monthrange(salary.month.year, salary.month.month)[1]
    period = rng.choice((f"{salary.month:%m-%Y}", f"{salary.month:%b-%y}", f"{salary.month:%B %Y}"))
    flow.line(salary.employer.legal_name, replace(bold, size=11.5), _CENTER)
    flow.line(salary.employer.address.in_one_line(), style, _CENTER)
    flow.line(f"WAGE SLIP  [Rule 26(2)]  Wage Period : {period}", bold, _CENTER)
    flow.gap(2)
    rows = (
        ("Token No.", salary.number, "Worker", salary.person.name, "UAN", salary.uan),
        ("Trade", salary.designation, "Father's Name", salary.person.father, "ESI IP No.", digits(rng, 10)),
        ("Section", salary.department, "Bank A/c", salary.account, "D.O.J.", f"{salary.joined:%d/%m/%Y}"),
    )
    widths = (20, 42, 24, 50, 20, 34)
    look = Look(style, bold, Rules.ALL, padding=1.0)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), [Column("", width) for width in widths], rows, look) + 2
    leave = rng.randint(0, 2)
    strip = [("Month Days", last), ("Present", days), ("W.Off", 4), ("P.H.", 1), ("C.L./E.L.", leave)]
    strip += [("Absent", max(0, last - days - 5 - leave)), ("O.T. Hrs", rng.choice((0, 8, 14)))]
    heads = [Column(title, flow.width / len(strip), _CENTER) for title, _ in strip]
    flow.table(heads, [[str(count) for _, count in strip]], replace(look, head_fill="#ececec"))
    flow.gap(2)
    _rated(flow, salary, rates, look)
    flow.gap(2)
    flow.line(f"Net Wages Paid : Rs. {grouped(salary.net)}   ({in_words(salary.net)} Only)", replace(bold, size=9))
    flow.surface.text(flow.left, 134, "Sign / Thumb Impression of Worker", style)
    flow.surface.text(flow.left + flow.width, 134, "Time Keeper / Pay Clerk", style, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, rng.randint(70, 110), 143, 7)
    return Drawn(flow.surface, Form.PAGE, salary.truth(period, pan_number=None))


def _of_works(rng: Random) -> tuple[Salary, int, list[Decimal]]:
    """Return a worker's wages, the days that are paid and what each head of them is for a day."""
    salary = invent_salary(rng, cents=True)
    days = rng.randint(17, 26)
    rates = [Decimal(rng.randint(38000, 74000)) / 100, Decimal(rng.randint(4000, 16000)) / 100]
    rates += [Decimal(rng.randint(1500, 6000)) / 100, Decimal(rng.randint(500, 2500)) / 100]
    names = ("Basic", "V.D.A.", "H.R.A.", "Attendance Incentive")
    earned = tuple(_part(name, rate * days) for name, rate in zip(names, rates, strict=True))
    gross = sum((part.amount for part in earned), Decimal(0))
    cent = Decimal("0.01")
    kept = (
        _part(
            "P.F.", (sum((part.amount for part in earned[:2]), Decimal(0)) * 12 / 100).quantize(RUPEE, ROUND_HALF_UP)
        ),
        _part("E.S.I.", (gross * Decimal("0.75") / 100).quantize(cent, ROUND_HALF_UP)),
        _part("P.T.", Decimal(rng.choice((0, 150, 200)))),
        _part("Advance", Decimal(rng.choice((0, 500, 1500)))),
    )
    salary = replace(salary, designation=rng.choice(_WORKERS), earnings=earned, deductions=kept)
    return salary, days, rates


def _rated(flow: Flow, salary: Salary, rates: list[Decimal], look: Look) -> None:
    """Print each head with its rate and what it came to, deductions beside, the totals in a last row."""
    titles = (("Head", 44), ("Rate / Day", 26), ("Earned", 30), ("Deduction", 60), ("Amount", 30))
    columns = [
        Column(title, width, _RIGHT if at in (1, 2, 4) else Align.LEFT) for at, (title, width) in enumerate(titles)
    ]
    rows = [
        (earned.name, plain(rate), plain(earned.amount), kept.name, plain(kept.amount))
        for earned, rate, kept in zip(salary.earnings, rates, salary.deductions, strict=True)
    ]
    flow.table(columns, rows, look)
    daily = sum(rates, Decimal(0))
    last = ("Gross Wages", plain(daily), plain(salary.gross), "Total Deduction", plain(salary.kept))
    bold = replace(look, body=replace(look.body, weight=700))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [last], bold)


_WIDE = 78
"""How many characters a line of the bare print has."""


def draw_bare_characters(rng: Random) -> Drawn:
    """What a mainframe prints: lines of dashes and bars, codes of wage types, the net pay at the foot of a box."""
    salary = invent_salary(rng)
    style = Style(rng.uniform(8.6, 9.2), rng.choice(MONO[:3]))
    flow = new_flow(15, 16)
    period = f"{salary.month:%m.%Y}" if rng.random() < 0.5 else f"{salary.month:%B %Y}".upper()
    for text in _characters(rng, salary, period):
        flow.line(text, style)
    ornament.specimen_mark(flow.surface, rng, rng.randint(40, 140), 289, 7)
    upper = {"employee_name": salary.person.name.upper(), "designation": salary.designation.upper()}
    truth = salary.truth(period, employer_name=salary.employer.legal_name.upper(), uan=None)
    return Drawn(flow.surface, Form.PAGE, {**truth, **upper})


def _characters(rng: Random, salary: Salary, period: str) -> list[str]:
    """Return the lines of the print, each of the same number of characters."""
    dashes, half = "+" + "-" * (_WIDE - 2) + "+", _WIDE // 2
    lines = [dashes, _barred(salary.employer.legal_name.upper().center(_WIDE - 4))]
    lines += [_barred(f"REMUNERATION STATEMENT    PERIOD: {period}".center(_WIDE - 4)), dashes]
    facts = (
        (f"PERS.NO.: {salary.number}", f"PAN     : {salary.pan}"),
        (f"DESIG.  : {salary.designation.upper()}", f"BANK A/C: {salary.account}"),
        (f"COST CTR: {digits(rng, 6)}", f"RUN     : {digits(rng, 4)}"),
    )
    lines.append(_barred(f"NAME    : {salary.person.name.upper()}"))
    lines += [_barred(f"{left:<{half - 1}} {right}") for left, right in facts]
    lines += [dashes, _barred(f"{'WT   EARNINGS':<24}{'AMOUNT':>12} | {'WT   DEDUCTIONS':<23}{'AMOUNT':>12}"), dashes]
    for row in range(max(len(salary.earnings), len(salary.deductions))):
        cells = []
        for code, parts, wide in ((1000, salary.earnings, 24), (3000, salary.deductions, 23)):
            part = parts[row] if row < len(parts) else None
            text = f"{code + 10 * row} {part.name.upper()[: wide - 6]}" if part else ""
            cells.append(f"{text:<{wide}}{grouped(part.amount) if part else '':>12}")
        lines.append(_barred(" | ".join(cells)))
    sums = f"{'TOTAL EARNINGS':<24}{grouped(salary.gross):>12} | {'TOTAL DEDUCTIONS':<23}{grouped(salary.kept):>12}"
    net = f"{'NET PAY':<24}{grouped(salary.net):>12}   TRANSFERRED TO {salary.bank.upper()}"
    return [*lines, dashes, _barred(sums), dashes, _barred(net), dashes, "", "** PRINTED BY THE SYSTEM, NOT SIGNED **"]


def _barred(text: str) -> str:
    return f"| {text[: _WIDE - 4]:<{_WIDE - 4}} |"


LAYOUTS = (
    Layout("SALARY_SLIP", "aided_college", draw_aided_college),
    Layout("SALARY_SLIP", "days_and_rates", draw_days_and_rates),
    Layout("SALARY_SLIP", "bare_characters", draw_bare_characters),
)
