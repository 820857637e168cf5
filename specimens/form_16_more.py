"""Two more certificates of tax on salary: with all challans, and an accountant's sheet with the months."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.form_16_parts import QUARTERS, Certificate, invent_certificate
from specimens.money import grouped, in_words
from specimens.numbers import digits, letters
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rows, Rules, draw_rows

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_MONTHS = (*range(4, 13), 1, 2, 3)


def draw_with_challans(rng: Random) -> Drawn:
    """The department's form over three pages with every month's challan; the annexure counts in (a), (b), (c)."""
    certificate = invent_certificate(rng, 2025, 2026)
    style = Style(rng.uniform(7.6, 8.3), rng.choice(("Arimo", "Open Sans", "Noto Serif")))
    look = Look(style, replace(style, weight=700), Rules.ALL, line="#2b2b2b", padding=0.9)
    flow = new_flow(13, 12)
    for text in ("FORM NO. 16", "[See rule 31(1)(a)]", "PART A"):
        flow.line(text, look.head, _CENTER)
    flow.paragraph(
        "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary paid to an "
        "employee under section 192 or pension/interest income of specified senior citizen under section 194P",
        look.head,
        _CENTER,
    )
    flow.gap(2)
    _parties(flow, rng, certificate, look)
    flow.gap(3)
    _summary(flow, rng, certificate, look)
    flow.gap(3)
    flow.paragraph(
        "I. DETAILS OF TAX DEDUCTED AND DEPOSITED IN THE CENTRAL GOVERNMENT ACCOUNT THROUGH BOOK ADJUSTMENT", look.head
    )
    titles = ("Sl. No.", "Tax Deposited (Rs.)", "Receipt Numbers of Form No. 24G", "DDO serial number", "Status")
    flow.table([Column(title, width) for title, width in zip(titles, (16, 40, 56, 42, 30), strict=True)], [], look)
    flow.line("Total (Rs.)", style)
    _page_end(flow, rng, certificate, style, 1)
    flow.paragraph(
        "II. DETAILS OF TAX DEDUCTED AND DEPOSITED IN THE CENTRAL GOVERNMENT ACCOUNT THROUGH CHALLAN", look.head
    )
    _challans(flow, rng, certificate, look)
    flow.gap(4)
    flow.line("Verification", look.head, _CENTER)
    flow.paragraph(
        f"I, {certificate.employer.owner.name.upper()}, son/daughter of {certificate.employer.owner.father.upper()} "
        f"working in the capacity of MANAGER do hereby certify that a sum of Rs. {grouped(certificate.tax)} [Rs. "
        f"{in_words(certificate.tax)} Only] has been deducted and deposited to the credit of the Central Government.",
        style,
    )
    flow.gap(2)
    rows = (
        ("Place", certificate.employer.address.city.upper(), "Signature of person responsible for deduction of Tax"),
        ("Date", f"14-Jun-{certificate.year}", "Full Name: " + certificate.employer.owner.name.upper()),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), [Column("", 24), Column("", 50), Column("", 110)], rows, look)
    _page_end(flow, rng, certificate, style, 2)
    flow.line("PART B (Annexure-I)", look.head, _CENTER)
    flow.gap(2)
    _annexure(flow, certificate, look)
    ornament.specimen_mark(flow.surface, rng, 13, 290, 7)
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


def _parties(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    employer, person = certificate.employer, certificate.person
    half = [Column("", 92), Column("", 92)]
    bold = replace(look, body=look.head)
    start = certificate.year - 1
    _row(flow, half, (f"Certificate No. {certificate.number}", f"Last updated on 09-Jun-{certificate.year}"), look)
    _row(flow, half, ("Name and address of the Employer/Specified Bank", "Name and address of the Employee"), bold)
    told = (
        f"{employer.legal_name.upper()}\n{employer.address.in_one_line().upper()}\n+(91)22-50000{digits(rng, 3)}\n"
        f"{employer.email}",
        f"{person.name.upper()}\n{person.address.in_one_line().upper()}",
    )
    _row(flow, half, told, look)
    quarter = [Column("", 46) for _ in range(4)]
    captions = ("PAN of the Deductor", "TAN of the Deductor", "PAN of the Employee", "Employee Reference No.")
    _row(flow, quarter, captions, bold)
    _row(flow, quarter, (employer.pan, certificate.tan, certificate.pan, rng.choice(("", digits(rng, 6)))), look)
    _row(flow, quarter, ("CIT (TDS)", "Assessment Year", "Period: From", "Period: To"), bold)
    office = "The Commissioner of Income Tax (TDS), Aayakar Bhawan, SPECIMEN"
    _row(flow, quarter, (office, certificate.assessment_year, f"01-Apr-{start}", f"31-Mar-{start + 1}"), look)


def _row(flow: Flow, columns: Sequence[Column], row: tuple[str, ...], look: Look) -> None:
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [row], look)


def _summary(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    flow.line(
        "Summary of amount paid/credited and tax deducted at source thereon in respect of the employee", look.head
    )
    titles = (
        "Quarter(s)",
        "Receipt Numbers of original quarterly statements of TDS under sub-section (3) of section 200",
        "Amount paid/credited",
        "Amount of tax deducted (Rs.)",
        "Amount of tax deposited/ remitted (Rs.)",
    )
    columns = [
        Column(title, width, _RIGHT if place > 1 else Align.LEFT)
        for place, (title, width) in enumerate(zip(titles, (22, 60, 34, 34, 34), strict=True))
    ]
    flow.table(columns, _by_quarter(rng, certificate), look)


def _by_quarter(rng: Random, certificate: Certificate) -> Rows:
    rows = [
        (quarter, f"Q{letters(rng, 7)}", grouped(paid), grouped(tax), grouped(tax))
        for quarter, paid, tax in zip(QUARTERS, certificate.paid, certificate.deducted, strict=True)
    ]
    whole = sum(certificate.paid, Decimal(0))
    return [*rows, ("Total (Rs.)", "", grouped(whole), grouped(certificate.tax), grouped(certificate.tax))]


def _thirds(amount: Decimal) -> tuple[Decimal, ...]:
    """Share a quarter's amount out to its months, in whole rupees."""
    third = (amount / 3).quantize(Decimal(1))
    return (third, third, amount - 2 * third)


def _challans(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    titles = (
        "Sl. No.",
        "Tax Deposited in respect of the deductee (Rs.)",
        "BSR Code of the Bank Branch",
        "Date on which tax deposited (dd/mm/yyyy)",
        "Challan Serial Number",
        "Status of matching",
    )
    columns = [Column(title, width) for title, width in zip(titles, (14, 42, 36, 38, 30, 24), strict=True)]
    taxes = [month for quarter in certificate.deducted for month in _thirds(quarter)]
    rows = []
    for place, (month, tax) in enumerate(zip(_MONTHS, taxes, strict=True), 1):
        year = certificate.year - (month > 3) + (month == 12)
        paid = date(year, month % 12 + 1, rng.randint(3, 7))
        challan = (str(place), grouped(tax), f"0{digits(rng, 6)}", f"{paid:%d-%m-%Y}", digits(rng, 5), "F")
        rows.append(challan)
    flow.table(columns, [*rows, ("Total", grouped(certificate.tax), "", "", "", "")], look)


def _page_end(flow: Flow, rng: Random, certificate: Certificate, style: Style, number: int) -> None:
    """Finish a page and begin the next with the line that repeats what the paper is."""
    ornament.specimen_mark(flow.surface, rng, 13, 290, 7)
    flow.surface.text(197, 290, f"Page {number} of 3", style, _RIGHT)
    flow.surface.new_page()
    flow.y = 12
    flow.line(
        f"Certificate Number: {certificate.number}   TAN of Employer: {certificate.tan}   PAN of Employee: "
        f"{certificate.pan}   Assessment Year: {certificate.assessment_year}",
        style,
    )
    flow.gap(4)


def _annexure(flow: Flow, certificate: Certificate, look: Look) -> None:
    salary, perquisites, profits = certificate.parts
    taxable = max(certificate.gross - 75000, Decimal(0))
    rows: list[tuple[str, str, str, str]] = [
        ("A", "Whether opting for taxation u/s 115BAC", "", "Yes"),
        ("1.", "Gross Salary", "Rs.", "Rs."),
        ("(a)", "Salary as per provisions contained in section 17(1)", grouped(salary), ""),
        ("(b)", "Value of perquisites under section 17(2)", grouped(perquisites), ""),
        ("(c)", "Profits in lieu of salary under section 17(3)", grouped(profits), ""),
        ("(d)", "Total", "", grouped(certificate.gross)),
        ("(e)", "Reported total amount of salary received from other employer(s)", "", "0.00"),
        ("2.", "Less: Allowances to the extent exempt under section 10", "", "0.00"),
        ("3.", "Total amount of salary received from current employer [1(d)-2]", "", grouped(certificate.gross)),
        ("4.", "Less: Standard deduction under section 16(ia)", "75,000.00", ""),
        ("6.", 'Income chargeable under the head "Salaries"', "", grouped(taxable)),
        ("12.", "Total taxable income (9-11)", "", grouped(taxable)),
        ("13.", "Tax on total income", "", grouped(certificate.tax)),
        ("19.", "Net tax payable", "", grouped(certificate.tax)),
    ]
    columns = [Column("", 12), Column("", 104), Column("", 34, _RIGHT), Column("", 34, _RIGHT)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def draw_months(rng: Random) -> Drawn:
    """An accountant's sheet: numbered particulars in lines, twelve months in a table, the tax reckoned below."""
    certificate = invent_certificate(rng, 2012, 2024)
    style = Style(rng.uniform(8.4, 9.2), rng.choice((*SANS[4:7], *SERIF[:1], "Roboto Condensed")))
    bold = replace(style, weight=700)
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.COLUMNS)), line="#555555", padding=0.7)
    flow = new_flow(17, 13)
    employer, person = certificate.employer, certificate.person
    flow.line(employer.legal_name.upper(), replace(bold, size=13), _CENTER)
    flow.paragraph(employer.address.in_one_line(), style, _CENTER)
    flow.rule()
    flow.gap(2)
    flow.line("FORM NO. 16  [See Rule 31(1)(a)]", bold, _CENTER)
    flow.paragraph(
        "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source from income chargeable "
        'under the head "Salaries"',
        style,
        _CENTER,
    )
    flow.gap(2)
    start = certificate.year - 1
    pairs = (
        ("1. Name of the Employee", person.name.upper()),
        ("2. PAN of the Employee", certificate.pan),
        ("3. Designation", rng.choice(("Store Keeper", "Senior Clerk", "Accountant", "Supervisor"))),
        ("4. PAN / TAN of the Employer", f"{employer.pan} / {certificate.tan}"),
        ("5. Assessment Year", certificate.assessment_year),
        ("6. Period", f"01.04.{start} to 31.03.{certificate.year}"),
    )
    flow.pairs(pairs, (style, bold), 62)
    flow.gap(2)
    _months(flow, certificate, look)
    flow.gap(3)
    flow.line("COMPUTATION OF TOTAL INCOME AND TAX", bold)
    taxable = certificate.gross - 50000
    salary, perquisites, _ = certificate.parts
    sums = (
        ("Salary as per section 17(1)", grouped(salary)),
        ("Value of perquisites u/s 17(2)", grouped(perquisites)),
        ("Gross Salary", grouped(certificate.gross)),
        ("Less: Deductions", "50,000.00"),
        ("Taxable Income", grouped(taxable)),
        ("Tax on Total Income (with cess)", grouped(certificate.tax)),
        ("Total Tax Deducted at Source", grouped(certificate.tax)),
        ("Balance tax payable", "NIL"),
    )
    columns = [Column("Particulars", 120), Column("Amount Rs.", 56, _RIGHT)]
    flow.table(columns, sums, look)
    flow.gap(3)
    flow.paragraph(
        f"Certified that a sum of Rs. {grouped(certificate.tax)} (Rupees {in_words(certificate.tax)} only) has been "
        "deducted at source and paid to the credit of the Central Government.",
        style,
    )
    flow.gap(10)
    ornament.signature(flow.surface, rng, 150, flow.y - 9, 34, 9)
    flow.line(f"For {employer.legal_name}", style, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, 90, 290, 7)
    return Drawn(flow.surface, Form.PAGE, certificate.truth(certificate_number=None))


def _months(flow: Flow, certificate: Certificate, look: Look) -> None:
    pays = [month for quarter in certificate.paid for month in _thirds(quarter)]
    taxes = [month for quarter in certificate.deducted for month in _thirds(quarter)]
    rows = [
        (f"{date(certificate.year - (month > 3), month, 1):%b-%Y}", grouped(pay), grouped(tax), grouped(pay - tax))
        for month, pay, tax in zip(_MONTHS, pays, taxes, strict=True)
    ]
    whole = sum(certificate.paid, Decimal(0))
    rows.append(("Total", grouped(whole), grouped(certificate.tax), grouped(whole - certificate.tax)))
    columns = [Column("Month", 38), *(Column(title, 46, _RIGHT) for title in ("Gross Pay", "Income Tax", "After tax"))]
    flow.table(columns, rows, look)


LAYOUTS = (
    Layout("FORM_16", "with_challans", draw_with_challans),
    Layout("FORM_16", "months", draw_months),
)
