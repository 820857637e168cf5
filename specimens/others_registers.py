"""A register of wages and a notice about tax, of no known type: in hard pictures each was once taken for one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits, pan_number
from specimens.others_parts import draw_form, paper
from specimens.people import invent_person
from specimens.salary import invent_salary
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules


def draw_income_tax_notice(rng: Random) -> Drawn:
    """An intimation of the tax department: its name and a PAN, yet no card."""
    person = invent_person(rng)
    pairs = (
        ("PAN", pan_number(rng, "P", person.surname_initial)),
        ("Name", person.name.upper()),
        ("Assessment Year", "2024-25"),
        ("Document Identification No.", f"CPC/{digits(rng, 10)}"),
        ("Total Income", grouped(Decimal(rng.randint(300000, 1400000)))),
        ("Refund Amount", grouped(Decimal(rng.randint(0, 20000)))),
    )
    titles = ("INCOME TAX DEPARTMENT", "Government of India", "Intimation U/s 143(1) of the Income Tax Act, 1961")
    return draw_form(rng, titles, pairs, ("This is a computer generated communication.",), "Source Serif 4")


def draw_wage_register(rng: Random) -> Drawn:
    """A page of the register of wages of many workers."""
    employer, style = invent_business(rng), Style(7, "PT Sans Narrow")
    flow = new_flow(8, 12)
    flow.line(employer.legal_name, Style(12, "PT Sans Narrow", 700), Align.CENTER)
    flow.line("FORM XVII - REGISTER OF WAGES for the month of June 2024", style, Align.CENTER)
    flow.gap(3)
    rows = []
    for number in range(1, rng.randint(14, 26)):
        salary = invent_salary(rng, cents=False)
        sums = (salary.earnings[0].amount, salary.gross, salary.kept, salary.net)
        rows.append((str(number), salary.person.name, salary.number, salary.uan, *map(grouped, sums)))
    columns = (
        Column("Sl", 8),
        Column("Name of Workman", 46),
        Column("Code", 20),
        Column("UAN", 28),
        *(Column(title, 23, Align.RIGHT) for title in ("Basic", "Gross Wages", "Total Ded.", "Net Wages")),
    )
    flow.table(columns, rows, Look(style, replace(style, weight=700), Rules.ALL))
    ornament.specimen_mark(flow.surface, rng, 150, 290, 7)
    return paper(flow.surface)


LAYOUTS = (
    Layout(None, "income_tax_notice", draw_income_tax_notice),
    Layout(None, "wage_register", draw_wage_register),
)
