"""Papers about wages and money at a bank that are of no known type and never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.cheque_account import invent_leaf
from specimens.cheque_parts import new_leaf
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.money import grouped
from specimens.numbers import digits, pan_number
from specimens.others_parts import draw_form, paper
from specimens.people import invent_person
from specimens.salary import invent_salary
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules


def draw_pay_structure(rng: Random) -> Drawn:
    """A page with the parts of a yearly pay that goes with an increment."""
    salary = invent_salary(rng)
    style = Style(9.4, "Lato")
    flow = new_flow(22, 20)
    flow.line("ANNEXURE A - SALARY STRUCTURE", Style(12, "Lato", 700), Align.CENTER)
    flow.pairs(
        (("Name", salary.person.name), ("Designation", salary.designation), ("Effective from", "01/04/2024")),
        (style, style),
        40,
    )
    flow.gap(4)
    rows = [(part.name, grouped(part.full), grouped(part.full * 12)) for part in salary.earnings]
    whole = sum((part.full for part in salary.earnings), salary.gross * 0)
    rows += [("Employer's Provident Fund", "1,800.00", "21,600.00"), ("Total CTC", grouped(whole), grouped(whole * 12))]
    columns = (Column("Component", 80), Column("Per month", 40, Align.RIGHT), Column("Per annum", 40, Align.RIGHT))
    flow.table(columns, rows, Look(style, replace(style, weight=700), Rules.HEAD))
    ornament.specimen_mark(flow.surface, rng, 150, 286, 7)
    return paper(flow.surface)


def draw_investment_declaration(rng: Random) -> Drawn:
    person = invent_person(rng)
    pairs = (
        ("1. Name and address of the employee", person.name),
        ("2. Permanent Account Number of the employee", pan_number(rng, "P", person.surname_initial)),
        ("3. Financial year", "2024-25"),
        ("House Rent Allowance: rent paid to the landlord", "1,20,000"),
        ("Deduction of interest on borrowing", "-"),
        ("Deduction under Chapter VI-A, Section 80C", "1,50,000"),
    )
    titles = ("FORM NO. 12BB", "(See rule 26C)", "Statement showing particulars of claims by an employee")
    return draw_form(rng, titles, pairs, ("Verification: I do hereby certify that the above is complete and correct.",))


def draw_withdrawal_slip(rng: Random) -> Drawn:
    leaf = invent_leaf(rng)
    surface = new_leaf(rng, ("#eef6f0", "#f4f4f4"))
    style = Style(7.6, "Open Sans")
    bold = replace(style, weight=700)
    surface.text(9, 11, leaf.bank, replace(bold, size=13))
    surface.text(100, 19, "WITHDRAWAL FORM", bold, Align.CENTER)
    surface.text(9, 30, f"Savings Bank A/c No. {leaf.number}", style)
    surface.text(9, 40, "Pay self / ourselves Rupees", style)
    surface.text(9, 50, f"Name {leaf.person.name}", style)
    surface.text(9, 62, "This form is not a cheque. The pass book must come with it.", style)
    surface.text(190, 72, "Signature of the account holder", style, Align.RIGHT)
    surface.text(9, 84, f"Token No. {digits(rng, 3)}", style)
    ornament.specimen_mark(surface, rng, 92, 88, 6)
    return paper(surface, Form.SLIP)


LAYOUTS = (
    Layout(None, "pay_structure", draw_pay_structure, held_apart=True),
    Layout(None, "investment_declaration", draw_investment_declaration, held_apart=True),
    Layout(None, "withdrawal_slip", draw_withdrawal_slip, held_apart=True),
)
