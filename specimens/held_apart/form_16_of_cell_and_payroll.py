"""Two salary certificates never used in tuning: the tax cell's Part A, and a payroll's Part B with its Form 12BA."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, SERIF, Style
from specimens.form_16_parts import QUARTERS, Certificate, invent_certificate
from specimens.money import grouped, in_words
from specimens.numbers import digits, letters
from specimens.people import invent_person, printed_date
from specimens.places import Address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_CAPACITIES = ("DIRECTOR", "MANAGER HR", "FINANCE MANAGER", "SENIOR MANAGER - PAYROLL", "AUTHORISED SIGNATORY")
_PERQUISITES = (
    "Accommodation", "Cars/Other automotive", "Sweeper, gardener, watchman or personal attendant",
    "Gas, electricity, water", "Interest free or concessional loans", "Holiday expenses", "Free or concessional travel",
    "Free meals", "Free education", "Gifts, vouchers, etc.", "Credit card expenses", "Club expenses",
    "Use of movable assets by employees", "Transfer of assets to employees",
    "Value of any other benefit/amenity/service/privilege", "Stock options (non-qualified options)",
    "Other benefits or amenities",
)  # fmt: skip
_CESSES = {2018: ("Education Cess (on Tax at S.No. 12)", 3), 2019: ("Health & Education Cess @ 4%", 4)}
_STANDARD = {2018: Decimal(0), 2019: Decimal(40000)}


def draw_cell(rng: Random) -> Drawn:
    """The cell's own print of recent years: grey heads, both books of deposits, the certificate named on page two."""
    certificate = invent_certificate(rng, 2022, 2026)
    body = Style(rng.uniform(7.4, 8.2), rng.choice(SANS[:3]))
    bold = replace(body, weight=700)
    flow = new_flow(13, 10)
    _marks(flow, body)
    flow.line("FORM NO. 16", replace(bold, size=10.5), Align.CENTER)
    flow.line("[See rule 31(1)(a)]", body, Align.CENTER)
    flow.line("PART A", bold, Align.CENTER)
    title = (
        "Certificate under Section 203 of the Income-tax Act, 1961 for tax deducted at source on salary paid to an "
        "employee under section 192 or pension/interest income of specified senior citizen under section 194P"
    )
    flow.paragraph(title, bold, Align.CENTER)
    flow.gap(1.5)
    look = Look(body, bold, Rules.ALL, "#e3e3e3", padding=0.9)
    _cell_heads(flow, rng, certificate, look)
    _cell_quarters(flow, rng, certificate, look)
    flow.gap(1.5)
    _cell_books(flow, rng, certificate, look)
    ornament.specimen_mark(flow.surface, rng, 90, 290, 6)
    flow.surface.new_page()
    flow.y = 12
    _cell_last_page(flow, rng, certificate, look)
    ornament.specimen_mark(flow.surface, rng, 90, 290, 6)
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


def _marks(flow: Flow, body: Style) -> None:
    """Name the cell and its system where their signs stand."""
    top = flow.y
    ornament.emblem(flow.surface, flow.left + 5, top + 4, 9)
    flow.surface.text(flow.left + 13, top + 4, "TDS", replace(body, size=13, weight=700, color="#1f4e79"))
    flow.surface.text(flow.left + 13, top + 7.6, "Centralized Processing Cell", replace(body, size=7))
    right = flow.left + flow.width
    flow.surface.text(right, top + 4, "TRACES", replace(body, size=13, weight=700, color="#b5541c"), Align.RIGHT)
    system = "TDS Reconciliation Analysis and Correction Enabling System"
    flow.surface.text(right, top + 7.6, system, replace(body, size=6), Align.RIGHT)
    flow.gap(11)


def _cell_heads(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    half = flow.width / 2
    updated = date(certificate.year, 5, 20) + timedelta(days=rng.randint(0, 40))
    heads = replace(look, body=look.head)
    pair = (Column("", half, Align.CENTER),) * 2
    _rows(flow, pair, ((f"Certificate No. {certificate.number}", f"Last updated on {updated:%d-%b-%Y}"),), heads)
    titles = (
        "Name and address of the Employer/Specified Bank",
        "Name and address of the Employee/Specified senior citizen",
    )
    _rows(flow, pair, (titles,), heads)
    employer = certificate.employer
    mail = f"+(91){digits(rng, 2)}-{digits(rng, 8)}\n{employer.email}"
    who = f"{employer.legal_name.upper()}\n{_lines(employer.address)}\n{mail}"
    whom = f"{certificate.person.name.upper()}\n{_lines(certificate.person.address)}"
    _rows(flow, (Column("", half),) * 2, ((who, whom),), look)
    widths = (0.22, 0.2, 0.26, 0.32)
    four = [Column("", flow.width * width, Align.CENTER) for width in widths]
    captions = (
        "PAN of the Deductor",
        "TAN of the Deductor",
        "PAN of the Employee/Specified senior citizen",
        "Employee Reference No./Pension Payment Order No. provided by the Employer (If available)",
    )
    reference = rng.choice(("", digits(rng, 6)))
    _rows(flow, four, (captions,), heads)
    _rows(flow, four, ((employer.pan, certificate.tan, certificate.pan, reference),), look)
    last = [Column("", flow.width * width, Align.CENTER) for width in (0.5, 0.2, 0.15, 0.15)]
    _rows(flow, last, (("CIT (TDS)", "Assessment Year", "Period From", "Period To"),), heads)
    office = (
        f"The Commissioner of Income Tax (TDS), Aayakar Bhawan, {employer.address.city} - {employer.address.pincode}"
    )
    years = (f"01-Apr-{certificate.year - 1}", f"31-Mar-{certificate.year}")
    _rows(flow, last, ((office, certificate.assessment_year, *years),), look)


def _rows(
    flow: Flow, columns: tuple[Column, ...] | list[Column], rows: tuple[tuple[str, ...], ...], look: Look
) -> None:
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def _lines(address: Address) -> str:
    """Return an address as the cell sets it: the parts in capitals, the pincode, the state with its first capitals."""
    return f"{', '.join(address.parts()).upper()} - {address.pincode}\n{address.state}"


def _cell_quarters(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    heads = replace(look, body=look.head)
    whole = (Column("", flow.width, Align.CENTER),)
    summary = "Summary of amount paid/credited and tax deducted at source thereon in respect of the employee"
    _rows(flow, whole, ((summary,),), heads)
    columns = (
        Column("Quarter(s)", 20, Align.CENTER),
        Column(
            "Receipt Numbers of original quarterly statements of TDS under sub-section (3) of Section 200",
            64,
            Align.CENTER,
        ),
        Column("Amount paid/credited", 32, Align.RIGHT),
        Column("Amount of tax deducted (Rs.)", 33, Align.RIGHT),
        Column("Amount of tax deposited / remitted (Rs.)", flow.width - 149, Align.RIGHT),
    )
    rows = [
        (quarter, f"QV{letters(rng, 6)}", f"{paid:.2f}", f"{tax:.2f}", f"{tax:.2f}")
        for quarter, paid, tax in zip(QUARTERS, certificate.paid, certificate.deducted, strict=True)
    ]
    tax = f"{certificate.tax:.2f}"
    rows.append(("Total (Rs.)", "", f"{certificate.gross:.2f}", tax, tax))
    flow.table(columns, rows, look)


def _cell_books(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    """Print the empty table of book adjustments and the table of challans, two or three a quarter."""
    by = "DETAILS OF TAX DEDUCTED AND DEPOSITED IN THE CENTRAL GOVERNMENT ACCOUNT THROUGH"
    note = "(The deductor to provide payment wise details of tax deducted and deposited with respect to the deductee)"
    whole = (Column("", flow.width, Align.CENTER),)
    widths = (14, 38, 40, 34, 34, flow.width - 160)
    books = (
        "Sl. No.", "Tax Deposited in respect of the deductee (Rs.)", "Receipt Numbers of Form No. 24G",
        "DDO serial number in Form no. 24G", "Date of transfer voucher (dd/mm/yyyy)",
        "Status of matching with Form no. 24G",
    )  # fmt: skip
    _rows(flow, whole, ((f"I. {by} BOOK ADJUSTMENT\n{note}",),), replace(look, body=look.head))
    columns = [Column(title, width, Align.CENTER) for title, width in zip(books, widths, strict=True)]
    flow.table(columns, (("Total (Rs.)", "", "", "", "", ""),), look)
    flow.gap(1.5)
    _rows(flow, whole, ((f"II. {by} CHALLAN\n{note}",),), replace(look, body=look.head))
    challans = (
        "Sl. No.", "Tax Deposited in respect of the deductee (Rs.)", "BSR Code of the Bank Branch",
        "Date on which Tax deposited (dd/mm/yyyy)", "Challan Serial Number", "Status of matching with OLTAS*",
    )  # fmt: skip
    columns = [Column(title, width, Align.CENTER) for title, width in zip(challans, widths, strict=True)]
    rows = []
    for quarter, tax in enumerate(certificate.deducted):
        part = (tax / 3).quantize(Decimal(1))
        for number, amount in enumerate((part, part, tax - 2 * part)):
            place = quarter * 3 + number
            day = date(certificate.year - 1 + (place > 7), (place + 4) % 12 + 1, rng.randint(3, 7))
            branch = f"0{digits(rng, 6)}"
            rows.append((str(place + 1), f"{amount:.2f}", branch, printed_date(day, "-"), digits(rng, 5), "F"))
    rows.append(("Total (Rs.)", f"{certificate.tax:.2f}", "", "", "", ""))
    flow.table(columns, rows, look)


def _cell_last_page(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    named = (
        f"Certificate Number: {certificate.number}",
        f"TAN of Employer: {certificate.tan}",
        f"PAN of Employee: {certificate.pan}",
        f"Assessment Year: {certificate.assessment_year}",
    )
    _rows(flow, (Column("", flow.width / 4),) * 4, (named,), replace(look, body=look.head, rules=Rules.NONE))
    flow.gap(2)
    flow.line("Verification", look.head, Align.CENTER)
    signer = invent_person(rng)
    capacity = rng.choice(_CAPACITIES)
    tax = f"Rs. {certificate.tax:.2f} [Rs. {in_words(certificate.tax)} Only (in words)]"
    sworn = (
        f"I, {signer.name.upper()}, son / daughter of {signer.father.upper()} working in the capacity of {capacity} "
        f"(designation) do hereby certify that a sum of {tax} has been deducted and a sum of {tax} has been deposited "
        "to the credit of the Central Government. I further certify that the information given above is true, complete "
        "and correct and is based on the books of account, documents, TDS statements and other available records."
    )
    flow.paragraph(sworn, look.body)
    flow.gap(2)
    signed = date(certificate.year, 6, rng.randint(5, 28))
    rows = (
        (f"Place  {certificate.employer.address.city.upper()}", "Signature Not Verified"),
        (f"Date  {signed:%d-%b-%Y}", "(Signature of person responsible for deduction of Tax)"),
        (f"Designation: {capacity}", f"Full Name: {signer.name.upper()}"),
    )
    _rows(flow, (Column("", flow.width * 0.45), Column("", flow.width * 0.55)), rows, look)
    flow.gap(3)
    notes = (
        "Notes:",
        "1. Part B (Annexure) of the certificate in Form No.16 shall be issued by the employer.",
        "2. If an assessee is employed under one employer during the year, Part 'A' of the certificate in Form No.16 "
        "issued for the quarter ending on 31st March of the financial year shall contain the details of tax deducted "
        "and deposited for all the quarters of the financial year.",
        "3. To update PAN details in the database, apply for 'PAN change request' through NSDL or UTIISL.",
        "Legend used in Form 16: * Status of matching with OLTAS: U Unmatched, P Provisional, F Final, O Overbooked",
    )
    for note in notes:
        flow.paragraph(note, look.body)


def draw_with_perquisites(rng: Random) -> Drawn:
    """A payroll's Part B in three columns of rupees, as before 2019, and the statement of perquisites after it."""
    certificate, lines = _taxed(rng)
    body = Style(rng.uniform(8.2, 9.0), rng.choice((*SERIF[:3], *SANS[:2], NARROW[1])))
    bold = replace(body, weight=700)
    flow = new_flow(15, 11)
    flow.line(certificate.employer.legal_name.upper(), replace(bold, size=12), Align.CENTER)
    flow.line(certificate.employer.address.in_one_line(), body, Align.CENTER)
    flow.gap(1.5)
    flow.line("FORM NO. 16", bold, Align.CENTER)
    flow.line("PART B (Annexure)", bold, Align.CENTER)
    flow.gap(1)
    look = Look(body, bold, Rules.ALL, padding=0.8)
    quarter = flow.width / 4
    years = f"{certificate.year - 1}-{certificate.year % 100:02d}"
    heads = (
        ("Name of Employee", certificate.person.name.upper(), "Employee PAN", certificate.pan),
        ("Employer PAN", certificate.employer.pan, "Employer TAN", certificate.tan),
        ("Financial Year", years, "Assessment Year", certificate.assessment_year),
    )
    widths = (quarter - 8, quarter + 20, quarter - 12, quarter)
    _rows(flow, [Column("", width) for width in widths], heads, look)
    flow.gap(1.5)
    flow.line("DETAILS OF SALARY PAID AND ANY OTHER INCOME AND TAX DEDUCTED", bold, Align.CENTER)
    columns = (
        Column("Particulars", flow.width - 78),
        *(Column(title, 26, Align.RIGHT) for title in ("Rs.", "Rs.", "Rs.")),
    )
    flow.table(columns, lines, replace(look, rules=Rules.COLUMNS, padding=0.6))
    flow.gap(1.5)
    _sworn(flow, rng, certificate, look)
    ornament.specimen_mark(flow.surface, rng, 90, 291, 6)
    flow.surface.new_page()
    flow.y = 14
    _form_12ba(flow, rng, certificate, look)
    ornament.specimen_mark(flow.surface, rng, 90, 291, 6)
    return Drawn(flow.surface, Form.PAGE, certificate.truth(certificate_number=None))


def _taxed(rng: Random) -> tuple[Certificate, list[tuple[str, str, str, str]]]:
    """Return a certificate whose tax is that of its year's rates, with the lines that reckon it."""
    made = iter(lambda: invent_certificate(rng, 2018, 2019), None)
    certificate = next(each for each in made if "Company" in each.employer.constitution)
    perquisites = Decimal(rng.choice((14400, 21600, 39600, 28800)))
    salary, gross = certificate.gross - perquisites, certificate.gross
    exempt, saved, health = (
        Decimal(rng.randint(20, 110) * 1000),
        Decimal(150000),
        Decimal(rng.choice((0, 12500, 25000))),
    )
    standard, employment = _STANDARD[certificate.year], Decimal(rng.choice((2400, 2500)))
    head = gross - exempt - standard - employment
    income = ((head - saved - health) / 10).quantize(Decimal(1)) * 10
    tax = _tax(income)
    caption, percent = _CESSES[certificate.year]
    cess = (tax * percent / 100).quantize(Decimal(1))
    due = tax + cess
    quarter = due // 4
    lines = [
        ("1. Gross Salary", "", "", ""),
        ("   (a) Salary as per provisions contained in sec. 17(1)", grouped(salary), "", ""),
        ("   (b) Value of perquisites u/s 17(2) (as per Form No. 12BA)", grouped(perquisites), "", ""),
        ("   (c) Profits in lieu of salary under section 17(3)", "0.00", "", ""),
        ("   (d) Total", "", grouped(gross), ""),
        ("2. Less: Allowance to the extent exempt u/s 10 (House Rent Allowance)", "", grouped(exempt), ""),
        ("3. Balance (1-2)", "", grouped(gross - exempt), ""),
        ("4. Deductions: (a) Entertainment Allowance", "0.00", "", ""),
        *([("   Standard deduction u/s 16(ia)", grouped(standard), "", "")] if standard else []),
        ("   (b) Tax on Employment", grouped(employment), "", ""),
        ("5. Aggregate of 4", "", grouped(standard + employment), ""),
        ("6. Income chargeable under the head 'Salaries' (3-5)", "", "", grouped(head)),
        ("7. Add: Any other income reported by the employee", "", "", "0.00"),
        ("8. Gross Total Income (6+7)", "", "", grouped(head)),
        ("9. Deductions under Chapter VI-A (gross / qualifying / deductible)", "", "", ""),
        ("   (A) Section 80C: Provident fund, LIC, ELSS", grouped(saved + 4200), grouped(saved), grouped(saved)),
        ("   (B) Section 80D", grouped(health), grouped(health), grouped(health)),
        ("10. Aggregate of deductible amount under Chapter VI-A", "", "", grouped(saved + health)),
        ("11. Total Income (8-10) (rounded off)", "", "", grouped(income)),
        ("12. Tax on total income", "", "", grouped(tax)),
        (f"13. {caption}", "", "", grouped(cess)),
        ("14. Tax Payable (12+13)", "", "", grouped(due)),
        ("15. Less: Relief under section 89", "", "", "0.00"),
        ("16. Tax payable (14-15)", "", "", grouped(due)),
        ("17. Less: Tax deducted at source u/s 192(1)", "", "", grouped(due)),
        ("18. Tax payable / (refundable) (16-17)", "", "", "0.00"),
    ]
    return replace(
        certificate, deducted=(*(quarter,) * 3, due - 3 * quarter), parts=(salary, perquisites, Decimal(0))
    ), lines


def _tax(income: Decimal) -> Decimal:
    """Return the tax by the rates of the assessment years 2018-19 and 2019-20."""
    steps = ((Decimal(250000), 5), (Decimal(500000), 15), (Decimal(1000000), 10))
    return sum((max(income - start, Decimal(0)) * percent / 100 for start, percent in steps), Decimal(0))


def _sworn(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    signer, capacity = invent_person(rng), rng.choice(_CAPACITIES)
    text = (
        f"I, {signer.name}, son/daughter of {signer.father} working in the capacity of {capacity.title()} do hereby "
        "certify that the information given above is true, complete and correct and is based on the books of account, "
        "documents, TDS statements, and other available records."
    )
    flow.paragraph(text, look.body)
    flow.gap(2)
    place = f"Place: {certificate.employer.address.city}    Date: {rng.randint(10, 31)}/05/{certificate.year}"
    flow.line(place, look.body)
    flow.line(f"For {certificate.employer.legal_name}", look.body, Align.RIGHT)
    ornament.signature(flow.surface, rng, 150, flow.y, 34, 8)
    flow.gap(9)
    flow.line(f"Full Name: {signer.name}", look.body, Align.RIGHT)


def _form_12ba(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    flow.line("FORM NO. 12BA", look.head, Align.CENTER)
    flow.line("{See Rule 26A(2)(b)}", look.body, Align.CENTER)
    title = (
        "Statement showing particulars of perquisites, other fringe benefits or amenities and profits in lieu of "
        "salary with value thereof"
    )
    flow.paragraph(title, look.head, Align.CENTER)
    flow.gap(2)
    salary, perquisites, _ = certificate.parts
    employer = certificate.employer
    pairs = (
        ("1. Name and address of employer", f"{employer.legal_name.upper()}, {employer.address.in_one_line()}"),
        ("2. TAN", certificate.tan),
        ("3. TDS Assessment Range of the employer", f"WARD {rng.randint(1, 4)}({rng.randint(1, 4)}) TDS"),
        ("4. Name and PAN of employee", f"{certificate.person.name.upper()}, {certificate.pan}"),
        ("5. Is the employee a director or a person with substantial interest", "NO"),
        ("6. Income under the head Salaries (other than from perquisites)", grouped(salary)),
        ("7. Financial Year", f"{certificate.year - 1}-{certificate.year % 100:02d}"),
    )
    flow.pairs(pairs, (look.body, look.body), 106)
    chosen = rng.randrange(len(_PERQUISITES))
    rows = [
        (
            str(number),
            name,
            *((grouped(perquisites), "0.00", grouped(perquisites)) if place == chosen else ("0.00",) * 3),
        )
        for place, (number, name) in enumerate(zip(range(1, 18), _PERQUISITES, strict=True))
    ]
    rows.append(("18", "Total value of perquisites", grouped(perquisites), "0.00", grouped(perquisites)))
    columns = (
        Column("S.No", 12, Align.CENTER),
        Column("Nature of perquisite (see rule 3)", flow.width - 96),
        Column("Value as per rules (Rs.)", 28, Align.RIGHT),
        Column("Amount recovered (Rs.)", 28, Align.RIGHT),
        Column("Taxable amount (Rs.)", 28, Align.RIGHT),
    )
    flow.table(columns, rows, look)
    tax = grouped(certificate.tax)
    rest = (
        ("9. Details of tax,-", ""),
        ("(a) Tax deducted from salary of the employee u/s 192(1)", tax),
        ("(b) Tax paid by employer on behalf of the employee u/s 192(1A)", "0.00"),
        ("(c) Total tax paid", tax),
    )
    flow.pairs(rest, (look.body, look.body), 106)
    flow.line("DECLARATION BY EMPLOYER", look.head, Align.CENTER)
    flow.line("The above particulars are true and correct and in accordance with section 17.", look.body)


LAYOUTS = (
    Layout("FORM_16", "cell", draw_cell, held_apart=True),
    Layout("FORM_16", "with_perquisites", draw_with_perquisites, held_apart=True),
)
