"""Papers of document types that are not declared yet: unrecognised until they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.money import grouped, in_words
from specimens.numbers import digits, pan_number
from specimens.others_parts import FONTS, paper, recent
from specimens.people import invent_person, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules


def draw_bank_statement(rng: Random) -> Drawn:
    person = invent_person(rng)
    style = Style(8, rng.choice(FONTS))
    flow = new_flow(12, 14)
    flow.line("Sanchay Gramin Bank", Style(15, style.font, 700, "#14406b"))
    flow.line("Statement of Account", Style(11, style.font, 700))
    flow.gap(3)
    pairs = (
        ("Account Holder", person.name.upper()),
        ("Address", person.address.in_one_line()),
        ("Account Number", digits(rng, 14)),
        ("IFSC", f"ZZZZ0{digits(rng, 6)}"),
        ("PAN", pan_number(rng, "P", person.surname_initial)),
    )
    flow.pairs(pairs, (style, style), 36)
    flow.gap(4)
    balance, day, rows = Decimal(rng.randint(2000, 90000)), recent(rng), []
    for _ in range(rng.randint(12, 24)):
        day += timedelta(days=rng.randint(0, 4))
        amount, is_debit = Decimal(rng.randint(50, 9000)), rng.random() < 0.6
        balance += -amount if is_debit else amount
        text = rng.choice((f"UPI/DR/{digits(rng, 12)}", f"NEFT-ZZZZ{digits(rng, 9)}", "ATM WDL", "CASH DEP"))
        cells = (grouped(amount), "") if is_debit else ("", grouped(amount))
        rows.append((printed_date(day), text, *cells, grouped(balance)))
    columns = (
        Column("Date", 24),
        Column("Narration", 74),
        *(Column(title, 29, Align.RIGHT) for title in ("Withdrawal", "Deposit", "Balance")),
    )
    flow.table(columns, rows, Look(style, replace(style, weight=700), rng.choice((Rules.ALL, Rules.HEAD))))
    ornament.specimen_mark(flow.surface, rng, 90, 290, 7)
    return paper(flow.surface)


def draw_cheque(rng: Random) -> Drawn:
    person = invent_person(rng)
    surface = Surface(202, 92)
    surface.rectangle(0, 0, 202, 92, fill=rng.choice(("#e8f1ea", "#eaf0f8")))
    ornament.waves(surface, rng, "#c9d8cf", 0.5)
    style = Style(9, "Roboto")
    surface.text(8, 12, "Sanchay Gramin Bank", Style(14, "Roboto", 700, "#14406b"))
    surface.text(8, 17, f"IFSC: ZZZZ0{digits(rng, 6)}", style)
    surface.text(8, 32, "Pay", style)
    surface.text(190, 32, "OR BEARER", style, Align.RIGHT)
    surface.text(8, 42, "Rupees", style)
    surface.text(30, 58, f"A/c No. {digits(rng, 14)}", Style(11, "Roboto", 700))
    surface.text(150, 62, person.name.upper(), style)
    surface.text(150, 68, "Please sign above", Style(6, "Roboto"))
    surface.text(60, 86, f'"{digits(rng, 6)}" {digits(rng, 9)}: {digits(rng, 6)}" 31', Style(12, "Roboto Mono"))
    surface.text(80, 50, "CANCELLED", Style(26, "Kalam", 700, "#2b3a8f"))
    ornament.specimen_mark(surface, rng, 150, 20, 7)
    return paper(surface, Form.SLIP)


def draw_salary_slip(rng: Random) -> Drawn:
    person, employer = invent_person(rng), invent_business(rng)
    style = Style(9, rng.choice(FONTS))
    flow = new_flow(16, 16)
    flow.line(employer.legal_name, Style(14, style.font, 700), Align.CENTER)
    flow.line(f"Salary Slip for the month of {recent(rng):%B %Y}", style, Align.CENTER)
    flow.gap(5)
    pairs = (
        ("Employee Name", person.name),
        ("Employee Code", digits(rng, 5)),
        ("Designation", rng.choice(("Accountant", "Sales Executive", "Supervisor"))),
        ("PAN", pan_number(rng, "P", person.surname_initial)),
        ("UAN", digits(rng, 12)),
    )
    flow.pairs(pairs, (style, style), 40)
    flow.gap(4)
    basic, rent, other = (Decimal(rng.randint(*span)) for span in ((9000, 40000), (3000, 14000), (800, 7000)))
    fund, tax = (basic * 12 / 100).quantize(Decimal(1)), Decimal(200)
    rows = (
        ("Basic", grouped(basic), "Provident Fund", grouped(fund)),
        ("HRA", grouped(rent), "Professional Tax", grouped(tax)),
        ("Special Allowance", grouped(other), "", ""),
        ("Gross Earnings", grouped(basic + rent + other), "Total Deductions", grouped(fund + tax)),
    )
    columns = (
        Column("Earnings", 54),
        Column("Amount", 35, Align.RIGHT),
        Column("Deductions", 54),
        Column("Amount", 35, Align.RIGHT),
    )
    flow.table(columns, rows, Look(style, replace(style, weight=700)))
    flow.gap(4)
    net = basic + rent + other - fund - tax
    flow.line(f"Net Pay : {grouped(net)} ({in_words(net)} only)", replace(style, weight=700))
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return paper(flow.surface)


LAYOUTS = (
    Layout(None, "bank_statement", draw_bank_statement),
    Layout(None, "cheque", draw_cheque),
    Layout(None, "salary_slip", draw_salary_slip),
)
