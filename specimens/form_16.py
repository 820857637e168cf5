"""Certificates of tax deducted from salary: the looks that are used in tuning (DOCTYPES.md, FORM_16)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, Style
from specimens.form_16_parts import QUARTERS, Certificate, invent_certificate
from specimens.money import grouped
from specimens.numbers import digits, letters
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows


@dataclass(frozen=True, slots=True)
class Wording:
    """How the form of an Act calls its things."""

    titles: tuple[str, ...]
    employer: str = "Name and address of the Employer/Specified Bank"
    employee: str = "Name and address of the Employee/Specified senior citizen"
    employer_pan: str = "PAN of the Deductor"
    employer_tan: str = "TAN of the Deductor"
    employee_pan: str = "PAN of the Employee/Specified senior citizen"
    year: str = "Assessment Year"
    deducted: str = "Amount of tax deducted\n(Rs.)"


_NOW = Wording(
    (
        "FORM NO. 16",
        "[See rule 31(1)(a)]",
        "PART A",
        "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary",
    )
)
_BEFORE = Wording(
    (
        "FORM NO.16",
        "[See rule 31(1)(a)]",
        "PART A",
        "Certificate under Section 203 of the Income-tax Act, 1961 for tax deducted at source on Salary",
    ),
    "Name and address of the Employer",
    "Name and address of the Employee",
    employee_pan="PAN of the Employee",
)
_LATER = Wording(
    (
        "FORM NO. 130",
        "[See rule 215]",
        "PART A",
        "Certificate under section 395 of the Income-tax Act, 2025 for tax deducted at source on salary",
    ),
    "Name and address of the Employer",
    "Name and address of the Employee",
    year="Tax Year",
)


def draw_traces(rng: Random) -> Drawn:
    """The tax department's own form with its annexure, in a ruled grid over three pages."""
    certificate = invent_certificate(rng, 2019, 2026)
    style = Style(rng.uniform(7.8, 8.6), rng.choice(SANS[:4]))
    flow = new_flow(12, 12)
    _part_a(flow, rng, certificate, _NOW, style)
    _part_b(flow, rng, certificate, style, _sums_of(certificate, "1. Gross Salary"))
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


def draw_before(rng: Random) -> Drawn:
    """The form until 2018, with the amounts of the annexure in two columns."""
    certificate = invent_certificate(rng, 2013, 2018)
    style = Style(rng.uniform(8.0, 8.8), rng.choice(("Arimo", "Noto Serif", "Roboto")))
    flow = new_flow(13, 13)
    _part_a(flow, rng, certificate, _BEFORE, style)
    _part_b(flow, rng, certificate, style, _sums_of(certificate, "1 Gross Salary"), "PART B (Annexure)")
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


def draw_part_a(rng: Random) -> Drawn:
    """The first part alone: what was paid is the only gross salary there."""
    certificate = invent_certificate(rng, 2018, 2026)
    style = Style(rng.uniform(8.0, 9.0), rng.choice(SANS))
    flow = new_flow(12, 12)
    _part_a(flow, rng, certificate, rng.choice((_NOW, _BEFORE)), style)
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


def draw_form_130(rng: Random) -> Drawn:
    """The form of the Act of 2025, which counts tax years."""
    certificate = invent_certificate(rng, 2026, 2027)
    style = Style(rng.uniform(8.0, 9.0), rng.choice(SANS))
    flow = new_flow(12, 12)
    _part_a(flow, rng, certificate, _LATER, style)
    _part_b(flow, rng, certificate, style, _sums_of(certificate, "1. Gross Salary"))
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


def _part_a(flow: Flow, rng: Random, certificate: Certificate, words: Wording, style: Style) -> None:
    bold = replace(style, weight=700)
    look = Look(style, bold, Rules.ALL)
    for number, title in enumerate(words.titles):
        flow.line(title, bold if number != 1 else style, Align.CENTER)
    flow.gap(2)
    halves = (Column("", flow.width / 2), Column("", flow.width / 2))
    updated = f"Last updated on   {printed_date(_day(certificate), '-')}"
    head = (f"Certificate No. {rng.choice(('', ': '))}{certificate.number}", updated)
    _grid(flow, halves, head, look)
    _grid(flow, halves, (words.employer, words.employee), replace(look, body=bold))
    _grid(flow, halves, (_who(certificate, is_employer=True), _who(certificate, is_employer=False)), look)
    quarters = tuple(Column("", flow.width / 4) for _ in range(4))
    captions = (
        words.employer_pan,
        words.employer_tan,
        words.employee_pan,
        "Employee Reference No.\nprovided by the Employer",
    )
    _grid(flow, quarters, captions, replace(look, body=bold))
    _grid(flow, quarters, (certificate.employer.pan, certificate.tan, certificate.pan, digits(rng, 5)), look)
    _grid(flow, quarters, ("CIT (TDS)", words.year, "Period with the Employer From", "To"), replace(look, body=bold))
    office = "The Commissioner of Income Tax (TDS)\nSPECIMEN Bhavan, Pune"
    first = certificate.year - (words.year == "Assessment Year")
    span = (f"01-Apr-{first}", f"31-Mar-{first + 1}")
    _grid(flow, quarters, (office, certificate.assessment_year, *span), look)
    flow.gap(2)
    flow.line("Summary of amount paid/credited and tax deducted at source thereon in respect of the employee", bold)
    _quarters(flow, rng, certificate, words, look)
    flow.gap(3)
    flow.line("Verification", bold, Align.CENTER)
    flow.paragraph(
        f"I, {certificate.employer.owner.name.upper()}, working as DIRECTOR, do hereby certify that a sum of Rs. "
        f"{grouped(certificate.tax)} has been deducted and deposited to the credit of the Central Government.",
        style,
    )
    ornament.specimen_mark(flow.surface, rng, 14, 289, 7)


def _quarters(flow: Flow, rng: Random, certificate: Certificate, words: Wording, look: Look) -> None:
    width = flow.width
    columns = (
        Column("Quarter(s)", 0.12 * width),
        Column("Receipt Numbers of original\nquarterly statements of TDS", 0.28 * width),
        Column("Amount paid/credited", 0.2 * width, Align.RIGHT),
        Column(words.deducted, 0.2 * width, Align.RIGHT),
        Column("Amount of tax deposited /\nremitted (Rs.)", 0.2 * width, Align.RIGHT),
    )
    rows = [
        (quarter, letters(rng, 8), grouped(paid), grouped(tax), grouped(tax))
        for quarter, paid, tax in zip(QUARTERS, certificate.paid, certificate.deducted, strict=True)
    ]
    paid = sum(certificate.paid, Decimal(0))
    rows.append(("Total (Rs.)", "", grouped(paid), grouped(certificate.tax), grouped(certificate.tax)))
    flow.table(columns, rows, look)


def _part_b(
    flow: Flow,
    rng: Random,
    certificate: Certificate,
    style: Style,
    rows: list[tuple[str, str, str]],
    title: str = "PART B (Annexure-I)",
) -> None:
    bold = replace(style, weight=700)
    surface = flow.surface
    surface.new_page()
    page = Flow(surface, 12, 14, surface.width - 24)
    page.line(f"Certificate Number: {certificate.number}", style)
    page.line(f"TAN of Employer: {certificate.tan}   PAN of Employee: {certificate.pan}", style)
    page.gap(3)
    page.line(title, bold, Align.CENTER)
    page.line("Details of Salary Paid and any other income and tax deducted", bold, Align.CENTER)
    page.gap(2)
    columns = (
        Column("", page.width - 80),
        Column("Rs.", 40, Align.RIGHT),
        Column("Rs.", 40, Align.RIGHT),
    )
    page.y = draw_rows(surface, (page.left, page.y), columns, rows, Look(style, bold, Rules.ALL))
    ornament.specimen_mark(surface, rng, 14, 289, 7)


def _sums_of(certificate: Certificate, first: str) -> list[tuple[str, str, str]]:
    salary, perquisites, profits = certificate.parts
    taxable = certificate.gross - 50000
    return [
        (first, "", ""),
        ("(a) Salary as per provisions contained in section 17(1)", grouped(salary), ""),
        (
            "(b) Value of perquisites under section 17(2) (as per Form No. 12BA, wherever applicable)",
            grouped(perquisites),
            "",
        ),
        ("(c) Profits in lieu of salary under section 17(3) (as per Form No. 12BA)", grouped(profits), ""),
        ("(d) Total", "", grouped(certificate.gross)),
        ("2. Less: Allowances to the extent exempt under section 10", "", "0.00"),
        ("4. Less: Deductions under section 16 (a) Standard deduction under section 16(ia)", "50,000.00", ""),
        ('6. Income chargeable under the head "Salaries"', "", grouped(taxable)),
        ("9. Gross total income", "", grouped(taxable)),
        ("12. Total taxable income", "", grouped(taxable)),
        ("13. Tax on total income", "", grouped(certificate.tax)),
        ("17. Tax payable", "", grouped(certificate.tax)),
        ("19. Net tax payable", "", grouped(certificate.tax)),
    ]


def _grid(flow: Flow, columns: tuple[Column, ...], cells: tuple[str, ...], look: Look) -> None:
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [cells], look)


def _who(certificate: Certificate, *, is_employer: bool) -> str:
    if is_employer:
        return f"{certificate.employer.legal_name.upper()}\n{certificate.employer.address.in_one_line().upper()}"
    return f"{certificate.person.name.upper()}\n{certificate.person.address.in_one_line().upper()}"


def _day(certificate: Certificate) -> date:
    return date(certificate.year, 6, 12)


LAYOUTS = (
    Layout("FORM_16", "traces", draw_traces),
    Layout("FORM_16", "before", draw_before),
    Layout("FORM_16", "part_a", draw_part_a),
    Layout("FORM_16", "form_130", draw_form_130),
)
