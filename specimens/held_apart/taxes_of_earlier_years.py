"""A salary certificate of 2009 for income tax, never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.form_16_parts import QUARTERS, invent_certificate
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.people import invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows


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


LAYOUTS = (Layout("FORM_16", "disbursing_officer", draw_disbursing_officer, held_apart=True),)
