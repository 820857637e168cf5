"""A certificate of tax on salary: the department's Part A with challans, then Part B with its annexure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.form_16_parts import QUARTERS, Certificate, invent_certificate
from specimens.money import ZERO, in_words, plain
from specimens.numbers import digits, letters
from specimens.people import Person, invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_UNDER = (
    "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary paid to an "
    "employee under section 192 or pension/interest income of specified senior citizen under section 194P"
)
_SLABS = {
    2024: ((3, 6, 9, 12, 15), (5, 10, 15, 20, 30)),
    2025: ((3, 7, 10, 12, 15), (5, 10, 15, 20, 30)),
    2026: ((4, 8, 12, 16, 20, 24), (5, 10, 15, 20, 25, 30)),
}
"""By assessment year, the lakhs of rupees from which on each percentage is paid (section 115BAC)."""
_STANDARD = {2024: Decimal(50_000), 2025: Decimal(75_000), 2026: Decimal(75_000)}
_ANNEXED = "(as per Form No. 12BA, wherever applicable)"
_LAKH = Decimal(100_000)
_RIGHT = Align.RIGHT


@dataclass(frozen=True, slots=True)
class _Reckoning:
    """What Part B makes of the salary."""

    standard: Decimal
    other: Decimal
    taxable: Decimal
    tax: Decimal
    cess: Decimal


@dataclass(frozen=True, slots=True)
class _Signer:
    """Who certifies for the employer."""

    person: Person
    post: str


def draw_two_parts(rng: Random) -> Drawn:
    """Both parts as they come joined in one file, each headed by employer and employee without captions."""
    certificate, reckoning = _invent(rng)
    style = Style(rng.uniform(7.4, 8.0), rng.choice(("Arimo", "Noto Sans", "Source Sans 3")))
    look = Look(style, replace(style, weight=700), Rules.ALL, padding=0.9, line="#222222")
    flow = new_flow(rng.uniform(13, 16), 11)
    until = date(certificate.year, 5, rng.randint(16, 31))
    signer = _Signer(
        invent_person(rng), rng.choice(("DIRECTOR", "MANAGER - ACCOUNTS", "FINANCE CONTROLLER", "PARTNER"))
    )
    _head(flow, rng, (certificate, until), look, "PART A")
    _summary(flow, rng, certificate, look)
    _vouchers(flow, look)
    _challans(flow, rng, certificate, look)
    _verification(flow, rng, (certificate, signer, until), style)
    _foot(flow, rng, certificate, 1)
    flow.surface.new_page()
    flow.y = 11
    _head(flow, rng, (certificate, until), look, "PART B")
    _annexure(flow, (certificate, reckoning), look)
    _verification(flow, rng, (certificate, signer, until), style)
    _foot(flow, rng, certificate, 2)
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


def _invent(rng: Random) -> tuple[Certificate, _Reckoning]:
    """Return a certificate whose quarters add up to the tax on the salary."""
    base = invent_certificate(rng, 2024, 2026)
    more = Decimal(rng.randint(300, 420) * 1000)
    paid = tuple(amount + more for amount in base.paid)
    gross = sum(paid, ZERO)
    parts = (gross - base.parts[1], base.parts[1], ZERO)
    standard, other = _STANDARD[base.year], Decimal(rng.choice((0, 0, 4210, 18600)))
    taxable = ((gross - standard + other) / 10).quantize(Decimal(1)) * 10
    limits, rates = _SLABS[base.year]
    ends = [limit * _LAKH for limit in limits] + [Decimal("Infinity")]
    slices = (max(ZERO, min(taxable, end) - start) for start, end in pairwise(ends))
    tax = sum((part * rate / 100 for part, rate in zip(slices, rates, strict=True)), ZERO).quantize(Decimal(1))
    cess = (tax * 4 / 100).quantize(Decimal(1))
    quarter = ((tax + cess) / 4).quantize(Decimal(1))
    deducted = (quarter, quarter, quarter, tax + cess - 3 * quarter)
    certificate = replace(base, paid=paid, parts=parts, deducted=deducted)
    return certificate, _Reckoning(standard, other, taxable, tax, cess)


def _columns(flow: Flow, shares: Sequence[float], *aligns: Align) -> list[Column]:
    """Return columns that fill the width in these shares of a hundred, left aligned but for `aligns`."""
    given = (*aligns, *(Align.LEFT for _ in shares))
    return [Column("", flow.width * share / 100, align) for share, align in zip(shares, given, strict=False)]


def _rows(flow: Flow, columns: Sequence[Column], rows: Sequence[Sequence[str]], look: Look) -> None:
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def _head(flow: Flow, rng: Random, paper: tuple[Certificate, date], look: Look, part: str) -> None:
    """Print title, certificate, both names with addresses, numbers, years."""
    certificate, until = paper
    bold = replace(look, body=look.head)
    big = replace(look.head, size=look.head.size + 2)
    flow.line("FORM NO. 16", big, Align.CENTER)
    flow.line("[See rule 31(1)(a)]", look.body, Align.CENTER)
    flow.line(part, big, Align.CENTER)
    flow.gap(1)
    middle = (Align.CENTER,) * 4
    _rows(flow, _columns(flow, (100,), *middle), [(_UNDER,)], bold)
    updated = f"{until - timedelta(days=3):%d-%b-%Y}"
    numbers = ("Certificate No.", certificate.number, "Last updated on", updated)
    _rows(flow, _columns(flow, (18, 32, 18, 32)), [numbers], bold)
    halves = _columns(flow, (50, 50), *middle)
    titles = (
        "Name and address of the Employer/Specified Bank",
        "Name and address of the Employee/Specified senior citizen",
    )
    _rows(flow, halves, [titles], bold)
    employer, person = certificate.employer, certificate.person
    reached = (f"+(91)22-{employer.phone[-8:]}", employer.email)
    blocks = [
        "\n".join(_block(employer.legal_name, employer.address.in_one_line(), reached)),
        "\n".join(_block(person.name, person.address.in_one_line(), ())),
    ]
    _rows(flow, _columns(flow, (50, 50)), [blocks], look)
    quarters = _columns(flow, (22, 22, 28, 28), *middle)
    captions = (
        "PAN of the Deductor",
        "TAN of the Deductor",
        "PAN of the Employee/Specified senior citizen",
        "Employee Reference No. provided by the Employer/Pension Payment order no. provided by the Employer "
        "(If available)",
    )
    _rows(flow, quarters, [captions], bold)
    reference = digits(rng, 5) if part == "PART A" and rng.random() < 0.5 else ""
    _rows(flow, quarters, [(employer.pan, certificate.tan, certificate.pan, reference)], look)
    _years(flow, certificate, look)


def _block(name: str, address: str, others: Sequence[str]) -> Sequence[str]:
    return (name.upper(), address.upper().replace(" - ", "-"), *others)


def _years(flow: Flow, certificate: Certificate, look: Look) -> None:
    """Print the commissioner at the left, the assessment year and the months of work at the right."""
    bold = replace(look, body=look.head)
    middle = (Align.CENTER,) * 4
    place = certificate.employer.address
    columns = _columns(flow, (44, 20, 18, 18), *middle)
    titles = ("CIT (TDS)", "Assessment Year", "Period with the Employer\nFrom", "Period with the Employer\nTo")
    _rows(flow, columns, [titles], bold)
    office = f"The Commissioner of Income Tax (TDS), Aayakar Bhawan, {place.city} - {place.pincode}"
    begun, ended = f"01-Apr-{certificate.year - 1}", f"31-Mar-{certificate.year}"
    _rows(flow, columns, [(office, certificate.assessment_year, begun, ended)], look)
    flow.gap(2)


def _summary(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    bold = replace(look, body=look.head)
    flow.paragraph(
        "Summary of amount paid/credited and tax deducted at source thereon in respect of the employee/specified "
        "senior citizen",
        look.head,
        Align.CENTER,
    )
    flow.gap(0.8)
    titles = (
        "Quarter(s)",
        "Receipt Numbers of original quarterly statements of TDS under sub-section (3) of Section 200",
        "Amount paid/credited",
        "Amount of tax deducted (Rs.)",
        "Amount of tax deposited / remitted (Rs.)",
    )
    shares = (12, 34, 18, 18, 18)
    _rows(flow, _columns(flow, shares, *((Align.CENTER,) * 5)), [titles], bold)
    columns = _columns(flow, shares, Align.CENTER, Align.CENTER, _RIGHT, _RIGHT, _RIGHT)
    rows = [
        (quarter, f"QV{letters(rng, 6)}", plain(paid), plain(kept), plain(kept))
        for quarter, paid, kept in zip(QUARTERS, certificate.paid, certificate.deducted, strict=True)
    ]
    _rows(flow, columns, rows, look)
    sums = ("Total (Rs.)", "", plain(certificate.gross), plain(certificate.tax), plain(certificate.tax))
    _rows(flow, columns, [sums], bold)
    flow.gap(2)


def _vouchers(flow: Flow, look: Look) -> None:
    """Print the table of book adjustments, which is empty unless the government is the employer."""
    bold = replace(look, body=look.head)
    flow.paragraph(
        "I. DETAILS OF TAX DEDUCTED AND DEPOSITED IN THE CENTRAL GOVERNMENT ACCOUNT THROUGH BOOK ADJUSTMENT (The "
        "deductor to provide payment wise details of tax deducted and deposited with respect to the deductee)",
        look.head,
        Align.CENTER,
    )
    flow.gap(0.8)
    columns = _columns(flow, (8, 24, 20, 18, 18, 12), *((Align.CENTER,) * 6))
    titles = (
        "Sl. No.",
        "Tax Deposited in respect of the deductee (Rs.)",
        "Receipt Numbers of Form No. 24G",
        "DDO serial number in Form no. 24G",
        "Date of transfer voucher (dd/mm/yyyy)",
        "Status of matching",
    )
    _rows(flow, columns, [titles], bold)
    _rows(flow, columns, [("Total (Rs.)", "", "", "", "", "")], look)
    flow.gap(2)


def _challans(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    """Print a challan for each quarter, or for each month of it."""
    bold = replace(look, body=look.head)
    flow.paragraph(
        "II. DETAILS OF TAX DEDUCTED AND DEPOSITED IN THE CENTRAL GOVERNMENT ACCOUNT THROUGH CHALLAN (The deductor to "
        "provide payment wise details of tax deducted and deposited with respect to the deductee)",
        look.head,
        Align.CENTER,
    )
    flow.gap(0.8)
    columns = _columns(flow, (8, 26, 18, 18, 18, 12), *((Align.CENTER,) * 6))
    titles = (
        "Sl. No.",
        "Tax Deposited in respect of the deductee (Rs.)",
        "BSR Code of the Bank Branch",
        "Date on which tax deposited (dd/mm/yyyy)",
        "Challan Serial Number",
        "Status of matching with OLTAS*",
    )
    _rows(flow, columns, [titles], bold)
    each = rng.choice((1, 3))
    rows: list[tuple[str, ...]] = []
    branch = digits(rng, 7).replace("0", "4", 1)
    for quarter, kept in enumerate(certificate.deducted):
        part = (kept / each).quantize(Decimal(1))
        for turn in range(each):
            month = 4 + quarter * 3 + (turn if each > 1 else 2) + 1
            day = date(certificate.year - 1 + (month - 1) // 12, (month - 1) % 12 + 1, rng.randint(3, 7))
            amount = part if turn < each - 1 else kept - part * (each - 1)
            rows.append((str(len(rows) + 1), plain(amount), branch, f"{day:%d-%m-%Y}", digits(rng, 5), "F"))
    _rows(flow, columns, rows, look)
    _rows(flow, columns, [("Total (Rs.)", plain(certificate.tax), "", "", "", "")], bold)
    flow.gap(2)


def _annexure(flow: Flow, paper: tuple[Certificate, _Reckoning], look: Look) -> None:
    """Print how the salary becomes the tax: items at the left, amounts in an inner and an outer column."""
    bold = replace(look, body=look.head)
    flow.line("Annexure - I", look.head, Align.CENTER)
    flow.gap(0.8)
    title = ("Details of Salary Paid and any other income and tax deducted", "Rs.", "Rs.")
    _rows(flow, _columns(flow, (68, 16, 16), *((Align.CENTER,) * 3)), [title], bold)
    columns = _columns(flow, (6, 62, 16, 16), Align.LEFT, Align.LEFT, _RIGHT, _RIGHT)
    rows = _items(*paper)
    _rows(flow, columns, rows, look)
    flow.gap(2)


def _items(certificate: Certificate, reckoning: _Reckoning) -> list[tuple[str, str, str, str]]:
    """Return the items of the annexure as (number, words, inner amount, outer amount)."""
    salary = certificate.gross - reckoning.standard
    nil = plain(ZERO)
    total = plain(salary + reckoning.other)
    whole = plain(reckoning.tax + reckoning.cess)
    return [
        ("A", "Whether opting out of taxation u/s 115BAC(1A)?", "", "No"),
        ("1.", "Gross Salary", "", ""),
        ("(a)", "Salary as per provisions contained in section 17(1)", plain(certificate.parts[0]), ""),
        ("(b)", f"Value of perquisites under section 17(2) {_ANNEXED}", plain(certificate.parts[1]), ""),
        ("(c)", f"Profits in lieu of salary under section 17(3) {_ANNEXED}", nil, ""),
        ("(d)", "Total", "", plain(certificate.gross)),
        ("(e)", "Reported total amount of salary received from other employer(s)", "", nil),
        ("2.", "Less: Total amount of exemption claimed under section 10", "", nil),
        ("3.", "Total amount of salary received from current employer [1(d)-2]", "", plain(certificate.gross)),
        ("4.", "Less: Standard deduction under section 16(ia)", plain(reckoning.standard), ""),
        ("5.", "Total amount of deductions under section 16", "", plain(reckoning.standard)),
        ("6.", 'Income chargeable under the head "Salaries" [(3+1(e)-5)]', "", plain(salary)),
        ("7.", "Add: Income under the head Other Sources offered for TDS", plain(reckoning.other), ""),
        ("8.", "Total amount of other income reported by the employee", "", plain(reckoning.other)),
        ("9.", "Gross total income (6+8)", "", total),
        ("10.", "Deductions under Chapter VI-A: aggregate of deductible amount", "", nil),
        ("11.", "Total taxable income (9-10)", "", plain(reckoning.taxable)),
        ("12.", "Tax on total income", "", plain(reckoning.tax)),
        ("13.", "Rebate under section 87A, if applicable", "", nil),
        ("14.", "Health and education cess", "", plain(reckoning.cess)),
        ("15.", "Tax payable (12+14-13)", "", whole),
        ("16.", "Less: Relief under section 89 (attach details)", "", nil),
        ("17.", "Net tax payable (15-16)", "", whole),
    ]


def _verification(flow: Flow, rng: Random, paper: tuple[Certificate, _Signer, date], style: Style) -> None:
    """Print who certifies the sum, when and where."""
    certificate, signer, until = paper
    sum_ = f"Rs. {plain(certificate.tax)} [Rs. {in_words(certificate.tax)} Only (in words)]"
    flow.line("Verification", replace(style, weight=700), Align.CENTER)
    flow.paragraph(
        f"I, {signer.person.name.upper()}, son / daughter of {signer.person.father.upper()} working in the capacity of "
        f"{signer.post} (designation) do hereby certify that a sum of {sum_} has been deducted and deposited to the "
        "credit of the Central Government. I further certify that the information given above is true, complete "
        "and correct.",
        style,
    )
    flow.gap(2)
    pairs = (("Place", certificate.employer.address.city.upper()), ("Date", f"{until:%d-%b-%Y}"))
    below = flow.beside(flow.width * 0.45, flow.width * 0.55)
    below.line("(Signature of person responsible for deduction of Tax)", style)
    below.line(f"Full Name: {signer.person.name.upper()}", style)
    flow.pairs(pairs, (style, style), 18)
    ornament.signature(flow.surface, rng, flow.left + flow.width - 34, below.y - 3, 24, 7)
    flow.y = max(flow.y, below.y) + 2


def _foot(flow: Flow, rng: Random, certificate: Certificate, page: int) -> None:
    small = Style(6.5, "Arimo", color="#444444")
    words = (
        f"Certificate Number: {certificate.number}",
        f"TAN of Employer: {certificate.tan}",
        f"PAN of Employee: {certificate.pan}",
        f"Assessment Year: {certificate.assessment_year}",
    )
    flow.surface.text(flow.left, 290, "    ".join(words), small)
    flow.surface.text(flow.left + flow.width, 290, f"Page {page} of 2", small, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, rng.randint(60, 150), 286, 7)


LAYOUTS = (Layout("FORM_16", "two_parts", draw_two_parts),)
