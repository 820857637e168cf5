"""Papers of income tax of earlier years, never used in tuning: a return of 2012, a salary certificate of 2009."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.form_16_parts import QUARTERS, invent_certificate
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows
from specimens.tax_return import Return, invent_return


def draw_ward_office(rng: Random) -> Drawn:
    """The form to be signed and posted: the assessing officer's ward, both halves of the computation side by side."""
    filed = invent_return(rng, 2010, 2013)
    style = Style(rng.uniform(7.6, 8.2), rng.choice(("Arimo", "Fira Sans Condensed")))
    bold = replace(style, weight=700)
    flow = new_flow(11, 11)
    flow.line("ITR-V", replace(bold, size=15))
    flow.line("INDIAN INCOME TAX RETURN VERIFICATION FORM", replace(bold, size=11))
    flow.paragraph(
        "[Where the data of the Return of Income in Form SAHAJ (ITR-1), ITR-2, ITR-3, SUGAM (ITR-4S), ITR-4, ITR-5, "
        "ITR-6 transmitted electronically without digital signature] "
        "(Please see Rule 12 of the Income-tax Rules, 1962)",
        style,
    )
    flow.gap(2)
    look = Look(style, bold, Rules.ALL)
    thirds = [Column("", flow.width / 3) for _ in range(3)]
    address = filed.person.address
    rows = (
        (f"PAN\n{filed.pan}", f"Name\n{filed.person.name.upper()}", f"Assessment Year\n{filed.assessment_year}"),
        (f"Flat/Door/Block No\n{address.lines[0]}", f"Area/Locality\n{address.lines[-1]}", "Status\nIndividual"),
        (
            f"Town/City/District\n{address.city}",
            f"State\n{address.state}",
            f"Pin\n{address.pincode}",
        ),
        (
            f"Designation of AO (Ward/Circle)\nWARD {rng.randint(1, 40)}({rng.randint(1, 4)})",
            "Original or Revised\nORIGINAL",
            f"Form No. which has been electronically transmitted\n{filed.form}",
        ),
        (
            f"E-filing Acknowledgement Number\n{filed.number}",
            f"Date(DD/MM/YYYY)\n{filed.filed:%d/%m/%Y}",
            "Filed u/s\n139(1)",
        ),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), thirds, rows, look)
    flow.line("COMPUTATION OF INCOME AND TAX THEREON", bold, Align.CENTER)
    halves = [Column("", flow.width * part, align) for part, align in ((0.32, Align.LEFT), (0.18, Align.RIGHT)) * 2]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), halves, _both_halves(filed), look)
    flow.gap(3)
    flow.paragraph(
        f"I, {filed.person.name.upper()}, son/ daughter of {filed.person.father.upper()}, solemnly declare that to the "
        "best of my knowledge and belief, the information given in the return and the schedules thereto is correct "
        "and complete.",
        style,
    )
    flow.gap(10)
    flow.line("Sign here", bold, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, 15, 288, 7)
    tax = max(filed.balance, Decimal(0))
    return Drawn(flow.surface, Form.PAGE, filed.truth(tax_payable=plain(tax)))


def _both_halves(filed: Return) -> list[tuple[str, str, str, str]]:
    def sum_of(value: Decimal) -> str:
        return plain(max(value, Decimal(0))).removesuffix(".00")

    return [
        ("1. Gross total income", sum_of(filed.gross), "6. Total tax and interest", sum_of(filed.tax + filed.interest)),
        ("2. Deductions under Chapter-VI-A", sum_of(filed.reduced), "7a. TDS", sum_of(filed.paid)),
        ("3. Total Income", sum_of(filed.income), "7b. Advance Tax", "0"),
        ("3a. Current Year loss, if any", "0", "7c. Total Taxes Paid", sum_of(filed.paid)),
        ("4. Net tax payable", sum_of(filed.tax), "8. Tax Payable (6-7c)", sum_of(filed.balance)),
        ("5. Interest payable", sum_of(filed.interest), "9. Refund (7c-6)", sum_of(-filed.balance)),
    ]


def draw_disbursing_officer(rng: Random) -> Drawn:
    """The form before the tax department issued it: no number, receipts of quarterly statements, a signed sentence."""
    certificate = invent_certificate(rng, 2008, 2011)
    style = Style(rng.uniform(8.4, 9.2), rng.choice(("Libre Baskerville", "Noto Serif")))
    style = replace(style, size=style.size * 0.92)
    bold = replace(style, weight=700)
    flow = new_flow(15, 12)
    flow.line("FORM NO. 16", replace(bold, size=12), Align.CENTER)
    flow.line("[See rule 31(1)(a)]", style, Align.CENTER)
    flow.paragraph(
        "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source from income chargeable "
        "under the head “Salaries”",
        bold,
        Align.CENTER,
    )
    flow.gap(2)
    look = Look(style, bold, Rules.ALL)
    halves = [Column("", flow.width / 2) for _ in range(2)]
    employer = f"{certificate.employer.legal_name.upper()}\n{certificate.employer.address.in_one_line()}"
    rows = (
        ("Name and address of the Employer", "Name and designation of the Employee"),
        (employer, f"{certificate.person.name.upper()}\n{rng.choice(('Head Clerk', 'Teacher', 'Accountant'))}"),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), halves, rows, look)
    thirds = [Column("", flow.width / 3) for _ in range(3)]
    rows_of_three = (
        ("PAN No. of the Deductor", "TAN No. of the Deductor", "PAN No. of the Employee"),
        (certificate.employer.pan, certificate.tan, certificate.pan),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), thirds, rows_of_three, look)
    year = certificate.year
    statements = "\n".join(f"{quarter}   {digits(rng, 15)}" for quarter in QUARTERS)
    parts = (
        (
            "Acknowledgement Nos. of all quarterly statements of TDS under sub-section (3) of section 200",
            "Period",
            "Assessment Year",
        ),
        (statements, f"From 01-04-{year - 1}\nTo 31-03-{year}", certificate.assessment_year),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), thirds, parts, look)
    flow.gap(2)
    flow.line("DETAILS OF SALARY PAID AND ANY OTHER INCOME AND TAX DEDUCTED", bold, Align.CENTER)
    salary, perquisites, profits = certificate.parts
    taxable = certificate.gross - 100000
    sums = (
        ("1. Gross salary", "", ""),
        ("   (a) Salary as per provisions contained in sec.17(1)", grouped(salary), ""),
        ("   (b) Value of perquisites u/s 17(2)", grouped(perquisites), ""),
        ("   (c) Profits in lieu of salary under section 17(3)", grouped(profits), ""),
        ("   (d) Total", "", grouped(certificate.gross)),
        ("2. Deductions under Chapter VI-A: section 80C", "", grouped(Decimal(100000))),
        ("3. Total income (1-2)", "", grouped(taxable)),
        ("4. Tax payable including education cess", "", grouped(certificate.tax)),
        ("5. Less: Tax deducted at source u/s 192(1)", "", grouped(certificate.tax)),
        ("6. Tax payable/refundable (4-5)", "", "0.00"),
    )
    money = [Column("", flow.width - 76), Column("", 38, Align.RIGHT), Column("", 38, Align.RIGHT)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), money, sums, replace(look, rules=Rules.COLUMNS))
    flow.gap(4)
    flow.paragraph(
        f"I, {invent_person(rng).name}, working in the capacity of Drawing and Disbursing Officer do hereby certify "
        f"that a sum of Rs. {grouped(certificate.tax)} [Rupees {in_words(certificate.tax)} only] has been deducted at "
        "source and paid to the credit of the Central Government. I further certify that the information given above "
        "is true and correct based on the books of account, documents and other available records.",
        style,
    )
    flow.gap(10)
    flow.line("Signature of the person responsible for deduction of tax", style, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, 15, 288, 7)
    return Drawn(flow.surface, Form.PAGE, certificate.truth(certificate_number=None))


LAYOUTS = (
    Layout("ITR", "ward_office", draw_ward_office, held_apart=True),
    Layout("FORM_16", "disbursing_officer", draw_disbursing_officer, held_apart=True),
)
