"""Papers about wages, taxes and money at a bank that are no payslip, Form 16, return or cheque."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.cheque_account import invent_leaf
from specimens.cheque_parts import boxes, ink_line, new_leaf
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped, in_words
from specimens.numbers import digits, letters, pan_number
from specimens.others_parts import FONTS, Letter, draw_form, draw_letter, paper, recent
from specimens.people import invent_person, printed_date
from specimens.salary import Salary, invent_salary
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules


def draw_offer_letter(rng: Random) -> Drawn:
    """An offer of employment with the pay in a table."""
    salary = invent_salary(rng)
    style = Style(rng.uniform(9.4, 10.4), rng.choice(FONTS))
    flow = new_flow(20, 18)
    flow.line(salary.employer.legal_name, replace(style, size=14, weight=700))
    flow.line(f"Date: {printed_date(recent(rng))}", style, Align.RIGHT)
    flow.line(rng.choice(("OFFER LETTER", "LETTER OF APPOINTMENT", "Offer of Employment")), replace(style, weight=700))
    flow.line(f"Dear {salary.person.given},", style)
    flow.gap(3)
    flow.paragraph(
        f"We are pleased to offer you the position of {salary.designation} in our company. You will be on probation "
        "for six months. Your compensation is given below and is subject to deductions of tax as per law.",
        style,
    )
    flow.gap(4)
    _structure(flow, salary, style, ("Salary Component", "Monthly (Rs.)", "Annual (Rs.)"))
    flow.gap(4)
    flow.paragraph("Kindly sign and return the copy of this letter as a token of your acceptance.", style)
    flow.line("Yours sincerely,", style)
    ornament.specimen_mark(flow.surface, rng, 150, 286, 7)
    return paper(flow.surface)


def draw_salary_certificate(rng: Random) -> Drawn:
    salary = invent_salary(rng)
    certificate = Letter(
        (salary.employer.legal_name, salary.employer.address.in_one_line()),
        ("Whomsoever It May Concern",),
        "Salary Certificate",
        (
            f"This is to certify that {salary.person.name} is working with us as {salary.designation} since "
            f"{printed_date(salary.joined)}. Employee Code {salary.number}, PAN {salary.pan}.",
            f"The gross salary is Rs. {grouped(salary.gross)} per month, total deductions Rs. {grouped(salary.kept)} "
            f"and net salary Rs. {grouped(salary.net)} per month.",
        ),
    )
    return draw_letter(rng, certificate)


def draw_bonus_letter(rng: Random) -> Drawn:
    salary = invent_salary(rng)
    bonus = Letter(
        (salary.employer.legal_name, "Human Resources"),
        (salary.person.name, f"Employee ID {salary.number}"),
        rng.choice(("Performance bonus", "Revision of salary", "Annual increment")),
        (
            f"In recognition of your work the company has sanctioned a bonus of Rs. {grouped(salary.gross)}, which is "
            "paid with the salary of the next month after deduction of income tax.",
            "This letter is confidential and we ask you not to share it with others.",
        ),
        "Yours sincerely,",
    )
    return draw_letter(rng, bonus)


def draw_form_16a(rng: Random) -> Drawn:
    """The certificate of tax on interest or fees."""
    person, deductor = invent_person(rng), invent_business(rng)
    titles = (
        "FORM NO. 16A",
        "[See rule 31(1)(b)]",
        "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source",
    )
    pairs = (
        ("Certificate No.", letters(rng, 7)),
        ("Last updated on", printed_date(recent(rng), "-")),
        ("Name and address of the deductor", deductor.legal_name),
        ("Name and address of the deductee", person.name),
        ("PAN of the deductor", deductor.pan),
        ("TAN of the deductor", f"ZZZ{deductor.legal_name[0].upper()}{digits(rng, 5)}A"),
        ("PAN of the deductee", pan_number(rng, "P", person.surname_initial)),
        ("Assessment Year", "2024-25"),
        ("Amount paid / credited", grouped(rng.randint(20000, 300000) * invent_salary(rng).gross / 10000)),
        ("Nature of payment", rng.choice(("194A", "194J", "194C"))),
    )
    return draw_form(rng, titles, pairs, ("Summary of tax deducted at source in respect of deductee.",))


def draw_tax_credit_statement(rng: Random) -> Drawn:
    """The yearly statement of tax credits."""
    person = invent_person(rng)
    style = Style(8.4, rng.choice(FONTS))
    flow = new_flow(14, 14)
    flow.line(rng.choice(("Form 26AS", "FORM NO. 26AS")), replace(style, size=13, weight=700), Align.CENTER)
    flow.line("Annual Tax Statement under Section 203AA of the Income-tax Act, 1961", style, Align.CENTER)
    flow.gap(3)
    flow.pairs(
        (
            ("Permanent Account Number (PAN)", pan_number(rng, "P", person.surname_initial)),
            ("Financial Year", "2023-24"),
            ("Assessment Year", "2024-25"),
            ("Name of Assessee", person.name.upper()),
            ("Address of Assessee", person.address.in_one_line()),
        ),
        (style, style),
        60,
    )
    flow.gap(3)
    flow.line("PART-I - Details of Tax Deducted at Source", replace(style, weight=700))
    rows = [
        (str(row), invent_business(rng).legal_name.upper(), f"ZZZA{digits(rng, 5)}B", grouped(salary.gross), "0.00")
        for row, salary in enumerate((invent_salary(rng) for _ in range(rng.randint(2, 5))), 1)
    ]
    columns = (
        Column("Sr. No.", 14),
        Column("Name of Deductor", 78),
        Column("TAN of Deductor", 30),
        Column("Total Amount Paid", 30, Align.RIGHT),
        Column("Total Tax Deducted", 30, Align.RIGHT),
    )
    flow.table(columns, rows, Look(style, replace(style, weight=700), Rules.ALL))
    ornament.specimen_mark(flow.surface, rng, 150, 286, 7)
    return paper(flow.surface)


def draw_tax_computation(rng: Random) -> Drawn:
    """An accountant's working of somebody's tax."""
    person, salary = invent_person(rng), invent_salary(rng)
    pairs = (
        ("Name of Assessee", person.name),
        ("PAN", pan_number(rng, "P", person.surname_initial)),
        ("Assessment Year", "2024-2025"),
        ("Status", "Individual"),
        ("Income from Salary", grouped(salary.gross * 12)),
        ("Less: Standard Deduction", "50,000.00"),
        ("Gross Total Income", grouped(salary.gross * 12 - 50000)),
        ("Less: Deductions under Chapter VI-A", "1,50,000.00"),
        ("Total Income", grouped(salary.gross * 12 - 200000)),
        ("Tax Payable", grouped(salary.kept * 3)),
        ("TDS", grouped(salary.kept * 3)),
    )
    return draw_form(rng, ("COMPUTATION OF TOTAL INCOME", "Previous year 2023-2024"), pairs, ("Chartered Accountants",))


def draw_demand_draft(rng: Random) -> Drawn:
    """A bank's own promise to pay, in the size of a cheque."""
    leaf, payee = invent_leaf(rng), invent_business(rng)
    surface = new_leaf(rng, ("#f3e9f2", "#e9eef6"))
    style = Style(7, rng.choice(("Arimo", "Noto Sans")))
    bold = replace(style, weight=700)
    amount = invent_salary(rng).gross
    surface.text(9, 11, leaf.bank, replace(bold, size=14))
    surface.text(9, 16, f"Issuing Branch : {leaf.branch}   Code No. {digits(rng, 5)}", style)
    surface.text(100, 22, rng.choice(("DEMAND DRAFT", "BANKER'S CHEQUE")), replace(bold, size=11), Align.CENTER)
    surface.text(9, 32, "ON DEMAND PAY", bold)
    surface.text(42, 32, payee.legal_name.upper(), style)
    surface.text(194, 32, "OR ORDER", style, Align.RIGHT)
    surface.text(9, 41, f"RUPEES {in_words(amount)} Only", style)
    surface.rectangle(148, 46, 46, 9, line="#222222")
    surface.text(150, 52.4, f"Rs. {grouped(amount)}", bold)
    surface.text(9, 58, "VALUE RECEIVED", style)
    surface.text(9, 64, f"Drawee Branch : {leaf.address.city}", style)
    surface.text(192, 71, "AUTHORISED SIGNATORY", style, Align.RIGHT)
    ornament.specimen_mark(surface, rng, 92, 74, 6)
    ink_line(surface, leaf, rng)
    return paper(surface, Form.SLIP)


def draw_pay_in_slip(rng: Random) -> Drawn:
    """A slip that goes with a deposit, its counterfoil at the left."""
    leaf = invent_leaf(rng)
    surface = Surface(210, 96)
    style = Style(7.4, rng.choice(("Arimo", "Roboto")))
    bold = replace(style, weight=700)
    for x, title in (
        (6, "COUNTERFOIL"),
        (76, rng.choice(("PAY-IN-SLIP", "DEPOSIT SLIP", "CASH / CHEQUE DEPOSIT SLIP"))),
    ):
        surface.text(x, 10, leaf.bank, replace(bold, size=11))
        surface.text(x, 15, title, bold)
        surface.text(x, 22, f"Branch {leaf.branch}", style)
        surface.text(x, 30, "Account No.", style)
        surface.text(x, 38, f"Name {leaf.person.name}", style)
        surface.text(x, 46, f"Amount Rs. {grouped(invent_salary(rng).net)}", style)
        surface.text(x, 56, f"Cheque No. {leaf.cheque}", style)
        surface.text(x, 86, "Teller / Cashier", style)
    boxes(surface, (104, 26), leaf.number, style, 5)
    surface.dashed_line(70, 2, 70, 94)
    surface.text(200, 86, "Depositor's Signature", style, Align.RIGHT)
    ornament.specimen_mark(surface, rng, 120, 92, 6)
    return paper(surface, Form.SLIP)


def _structure(flow: Flow, salary: Salary, style: Style, titles: tuple[str, str, str]) -> None:
    rows = [(part.name, grouped(part.full), grouped(part.full * 12)) for part in salary.earnings]
    whole = sum((part.full for part in salary.earnings), salary.gross * 0)
    rows.append(("Cost to Company (CTC)", grouped(whole), grouped(whole * 12)))
    columns = (Column(titles[0], 80), Column(titles[1], 40, Align.RIGHT), Column(titles[2], 40, Align.RIGHT))
    flow.table(columns, rows, Look(style, replace(style, weight=700), Rules.ALL))


LAYOUTS = (
    Layout(None, "offer_letter", draw_offer_letter),
    Layout(None, "salary_certificate", draw_salary_certificate),
    Layout(None, "bonus_letter", draw_bonus_letter),
    Layout(None, "form_16a", draw_form_16a),
    Layout(None, "tax_credit_statement", draw_tax_credit_statement),
    Layout(None, "tax_computation", draw_tax_computation),
    Layout(None, "demand_draft", draw_demand_draft),
    Layout(None, "pay_in_slip", draw_pay_in_slip),
)
