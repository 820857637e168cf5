"""The second part of the salary certificate alone, as a payroll service sends it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.form_16_parts import Certificate, invent_certificate
from specimens.money import plain
from specimens.people import invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align
from specimens.table import Column, Look, Rules, draw_rows, row_height

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_NONE = Decimal(0)
_SLABS = {2024: (300000, 600000, 900000, 1200000, 1500000), 2025: (300000, 700000, 1000000, 1200000, 1500000)}
"""From what income on each next rate of 5, 10, 15, 20 and 30 % is charged, by the assessment year."""


def draw_second_part(rng: Random) -> Drawn:
    """Part B on two sheets: blocks of employer and employee, numbered heads, sums in two columns, the tax deducted."""
    paper = invent_certificate(rng, 2024, 2025)
    salary = Decimal(rng.randint(800000, 3200000))
    perquisites = Decimal(rng.choice((0, 0, 18600, 39600)))
    standard = Decimal(50000 if paper.year == 2024 else 75000)
    tax = _slab_tax(salary + perquisites - standard, paper.year)
    cess = (tax * 4 / 100).quantize(Decimal(1))
    paper = replace(paper, parts=(salary, perquisites, _NONE), deducted=(tax + cess,))
    style = Style(rng.uniform(7.8, 8.6), rng.choice(("Arimo", "Source Sans 3", "Roboto", "Noto Serif", "Lato")))
    look = Look(style, replace(style, weight=700), Rules.ALL, line="#555555", padding=rng.uniform(1.5, 2.0))
    flow = new_flow(15, 12)
    _head(flow, paper, look)
    _sums(flow, rng, paper, (standard, tax, cess), look)
    _sign(flow, rng, paper, look)
    ornament.specimen_mark(flow.surface, rng, 150, 291, 7)
    return Drawn(flow.surface, Form.PAGE, paper.truth())


def _slab_tax(income: Decimal, year: int) -> Decimal:
    """Return the tax by the newer regime before cess, in whole rupees."""
    starts = _SLABS[year]
    taxed = _NONE
    ends = (*(Decimal(each) for each in starts[1:]), income)
    for start, end, percent in zip(starts, ends, (5, 10, 15, 20, 30), strict=True):
        taxed += max(_NONE, min(end, income) - start) * percent / 100
    return taxed.quantize(Decimal(1)) if income > 700000 else _NONE


def _head(flow: Flow, paper: Certificate, look: Look) -> None:
    bold = look.head
    flow.line("FORM NO. 16", replace(bold, size=12), _CENTER)
    flow.line("PART B", replace(bold, size=11), _CENTER)
    flow.gap(1)
    flow.paragraph(
        "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary paid to an "
        "employee under section 192 or pension/interest income of specified senior citizen under section 194P",
        look.body,
        _CENTER,
    )
    flow.gap(2)
    half = flow.width / 2
    start = paper.year - 1
    rows: Sequence[tuple[Sequence[float], Sequence[str], bool]] = (
        ((half, half), (f"Certificate No.   {paper.number}", f"Last updated on   15-Jun-{paper.year}"), False),
        ((half, half), ("Name and address of the Employer", "Name and address of the Employee"), True),
        (
            (half, half),
            (
                f"{paper.employer.legal_name.upper()}\n{paper.employer.address.in_one_line()}",
                f"{paper.person.name.upper()}\n{paper.person.address.in_one_line()}",
            ),
            False,
        ),
        ((60, 60, 60), ("PAN of the Deductor", "TAN of the Deductor", "PAN of the Employee"), True),
        ((60, 60, 60), (paper.employer.pan, paper.tan, paper.pan), False),
        ((90, 40, 50), ("CIT (TDS)", "Assessment Year", "Period with the Employer"), True),
        (
            (90, 40, 50),
            (
                f"The Commissioner of Income Tax (TDS), {paper.employer.address.city}",
                paper.assessment_year,
                f"01-Apr-{start} to 31-Mar-{paper.year}",
            ),
            False,
        ),
    )
    for widths, cells, is_caption in rows:
        shown = replace(look, body=look.head) if is_caption else look
        columns = [Column("", width, _CENTER if is_caption else Align.LEFT) for width in widths]
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [cells], shown)
    flow.gap(3)
    flow.line("Annexure - I", bold, _CENTER)
    flow.line("Details of Salary Paid and any other income and tax deducted", bold, _CENTER)
    flow.gap(1.5)


def _sums(flow: Flow, rng: Random, paper: Certificate, tax: tuple[Decimal, Decimal, Decimal], look: Look) -> None:
    standard, before_cess, cess = tax
    salary, perquisites, _ = paper.parts
    income = paper.gross - standard
    whole = before_cess + cess
    zero = plain(_NONE)
    rows = (
        ("A", "Whether opting out of taxation u/s 115BAC(1A)?", "", "No"),
        ("1.", "Gross Salary", "Rs.", "Rs."),
        ("(a)", "Salary as per provisions contained in section 17(1)", plain(salary), ""),
        ("(b)", "Value of perquisites under section 17(2) (as per Form No. 12BA)", plain(perquisites), ""),
        ("(c)", "Profits in lieu of salary under section 17(3) (as per Form No. 12BA)", zero, ""),
        ("(d)", "Total", "", plain(paper.gross)),
        ("(e)", "Reported total amount of salary received from other employer(s)", "", zero),
        ("2.", "Less: Allowances to the extent exempt under section 10", "", ""),
        ("(a)", "Travel concession or assistance under section 10(5)", zero, ""),
        ("(e)", "House rent allowance under section 10(13A)", zero, ""),
        ("(h)", "Total amount of exemption claimed under section 10", "", zero),
        ("3.", "Total amount of salary received from current employer [1(d)-2(h)]", "", plain(paper.gross)),
        ("4.", "Less: Deductions under section 16", "", ""),
        ("(a)", "Standard deduction under section 16(ia)", plain(standard), ""),
        ("(b)", "Entertainment allowance under section 16(ii)", zero, ""),
        ("(c)", "Tax on employment under section 16(iii)", zero, ""),
        ("5.", "Total amount of deductions under section 16 [4(a)+4(b)+4(c)]", "", plain(standard)),
        ("6.", 'Income chargeable under the head "Salaries" [(3+1(e)-5)]', "", plain(income)),
        ("7.", "Add: Any other income reported by the employee under section 192(2B)", "", zero),
        ("8.", "Total amount of other income reported by the employee [7]", "", zero),
        ("9.", "Gross total income (6+8)", "", plain(income)),
        ("10.", "Deductions under Chapter VI-A", "", ""),
        ("(a)", "Deduction in respect of contributions under section 80C", zero, zero),
        ("(f)", "Deduction in respect of contribution by Employer under section 80CCD(2)", zero, zero),
        ("11.", "Aggregate of deductible amount under Chapter VI-A", "", zero),
        ("12.", "Total taxable income (9-11)", "", plain(income)),
        ("13.", "Tax on total income", "", plain(before_cess)),
        ("14.", "Rebate under section 87A, if applicable", "", zero),
        ("15.", "Surcharge, wherever applicable", "", zero),
        ("16.", "Health and education cess", "", plain(cess)),
        ("17.", "Tax payable (13+15+16-14)", "", plain(whole)),
        ("18.", "Less: Relief under section 89 (attach details)", "", zero),
        ("19.", "Net tax payable (17-18)", "", plain(whole)),
        ("20.", "Less: Tax deducted at source under section 192(1)", "", plain(paper.tax)),
        ("21.", "Balance tax payable / (refundable) (19-20)", "", zero),
    )  # fmt: skip
    columns = [Column("", 11, _CENTER), Column("", 109), Column("", 30, _RIGHT), Column("", 30, _RIGHT)]
    for row in rows:
        shown = replace(look, body=look.head) if row[0].endswith(".") else look
        if flow.y + row_height(row, columns, shown) > A4[1] - 22:
            _next_sheet(flow, rng, paper, look)
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [row], shown)


def _next_sheet(flow: Flow, rng: Random, paper: Certificate, look: Look) -> None:
    """Begin a sheet under the line that holds the sheets together."""
    ornament.specimen_mark(flow.surface, rng, 150, 291, 7)
    flow.surface.new_page()
    flow.y = 12
    strip = (
        f"Certificate Number: {paper.number}",
        f"TAN of Employer: {paper.tan}",
        f"PAN of Employee: {paper.pan}",
        f"Assessment Year: {paper.assessment_year}",
    )
    columns = [Column("", 45, _CENTER) for _ in strip]
    small = replace(look, body=replace(look.body, size=7))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [strip], small) + 3


def _sign(flow: Flow, rng: Random, paper: Certificate, look: Look) -> None:
    if flow.y > A4[1] - 70:
        _next_sheet(flow, rng, paper, look)
    flow.gap(4)
    flow.line("Verification", look.head, _CENTER)
    signer = invent_person(rng)
    flow.paragraph(
        f"I, {signer.name.upper()}, son/daughter of {signer.father.upper()} working in the capacity of "
        f"{rng.choice(('FINANCE MANAGER', 'COMPANY SECRETARY', 'HEAD - PAYROLL'))} do hereby certify that the "
        "information given above is true, complete and correct and is based on the books of account, documents, TDS "
        "statements, and other available records.",
        look.body,
    )
    flow.gap(4)
    ornament.signature(flow.surface, rng, flow.left + 108, flow.y, 34, 8)
    flow.gap(10)
    half = [Column("", 90), Column("", 90)]
    cells = [
        (f"Place   {paper.employer.address.city}", "(Signature of person responsible for deduction of tax)"),
        (f"Date   15-Jun-{paper.year}", f"Full Name: {signer.name.upper()}"),
    ]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), half, cells, look)


LAYOUTS = (Layout("FORM_16", "second_part", draw_second_part),)
