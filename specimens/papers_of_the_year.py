"""A light bill and two papers of the tax office, one look each."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.caption_boxes import Boxing, print_boxes
from specimens.electricity_parts import Connection, Supplier, invent_connection
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, NARROW, SANS, SERIF, Style
from specimens.form_16_parts import QUARTERS, Certificate, invent_certificate
from specimens.invoice_chains import ends
from specimens.money import grouped, plain
from specimens.numbers import digits, letters
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rows, Rules, draw_rows
from specimens.tax_return import Return, invent_return

_RIGHT = Align.RIGHT
_DESERT = (
    Supplier("Jaipur Vidyut Vitran Nigam Limited", "Rajasthan", (12,)),
    Supplier("Ajmer Vidyut Vitran Nigam Limited", "Rajasthan", (12,)),
)


def draw_k_number(rng: Random) -> Drawn:
    """A desert state's bill in three columns of captions, charges in numbered lines at the right, a slip below."""
    supplier = rng.choice(_DESERT)
    bill = invent_connection(rng, supplier)
    style = Style(rng.uniform(7.8, 8.8), rng.choice((*SANS[:3], *NARROW[:2])), devanagari=rng.choice(DEVANAGARI[:3]))
    bold = replace(style, weight=700)
    ink = rng.choice(("#0f4c81", "#7a2048", "#2d5a2d"))
    flow = new_flow(12, 11)
    flow.surface.rectangle(12, 11, 186, 14, fill=ink)
    flow.gap(1.5)
    flow.line(supplier.name, replace(bold, size=13, color="#ffffff"), Align.CENTER)
    flow.line(f"विद्युत बिल माह {bill.billed:%b-%Y} / ELECTRICITY BILL", replace(style, color="#ffffff"), Align.CENTER)
    flow.y = 29
    name, address = bill.person.name, bill.person.address.in_one_line()
    left, middle, right = flow.beside(0, 88), flow.beside(94, 40), flow.beside(138, 48)
    left.line("उपभोक्ता / Consumer", replace(style, color=ink))
    left.line(name, replace(bold, size=style.size + 1))
    left.paragraph(address, style)
    left.line(f"Mob. XXXXXX{digits(rng, 4)}", style)
    for column, pairs in ((middle, _identity(rng, bill)), (right, _days(rng, bill))):
        for caption, value in pairs:
            column.line(caption, replace(style, color=ink, size=style.size - 1))
            column.line(value, bold)
            column.gap(0.8)
    flow.y = max(left.y, middle.y, right.y) + 3
    boxing = Boxing(replace(style, color=ink, size=style.size - 1), style, ink)
    readings = (
        ("मीटर सं. / Meter No.", bill.meter, 1),
        ("वर्तमान पठन / Present", str(bill.before + bill.units), 1),
        ("गत पठन / Previous", str(bill.before), 1),
        ("उपभोग / Units", str(bill.units), 0.7),
        ("भार / Load", bill.load, 0.7),
    )
    print_boxes(flow, readings, boxing)
    flow.gap(4)
    lines = flow.beside(60, 126)
    for number, (label, charge) in enumerate((*bill.charges, ("Previous Dues", bill.arrears)), 1):
        ends(lines, f"{number}. {label}", plain(charge), style)
    lines.gap(1.5)
    lines.rule(ink)
    lines.gap(1.5)
    strong = replace(bold, size=style.size + 2)
    ends(lines, "कुल देय राशि / Total Amount Payable Rs.", plain(bill.amount), strong)
    ends(lines, "Payable after due date Rs.", plain(bill.late_amount), style)
    flow.y = lines.y + 8
    flow.surface.dashed_line(12, flow.y, 198, flow.y)
    flow.gap(3)
    ends(flow, f"K No. {bill.number}     {name}", f"Rs. {plain(bill.amount)}", style)
    ornament.specimen_mark(flow.surface, rng, 90, 289, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(supplier.name, name, address))


def _identity(rng: Random, bill: Connection) -> tuple[tuple[str, str], ...]:
    return (
        ("के नम्बर / K No.", bill.number),
        ("बिल संख्या / Bill No.", digits(rng, 10)),
        ("श्रेणी / Category", rng.choice(("Domestic LT-1", "NDS LT-2"))),
    )


def _days(rng: Random, bill: Connection) -> tuple[tuple[str, str], ...]:
    separator = rng.choice("-/")
    return (
        ("बिल जारी दिनांक / Issue Date", printed_date(bill.billed, separator)),
        ("अन्तिम तिथि / Last Date of Payment", printed_date(bill.due, separator)),
        ("देय राशि / Amount Due", f"Rs. {grouped(bill.amount)}"),
    )


def draw_employee_left(rng: Random) -> Drawn:
    """A form whose employee stands left of the employer, with receipts a quarter and three columns of rupees."""
    certificate = invent_certificate(rng, 2014, 2026)
    style = Style(rng.uniform(8.2, 9.0), rng.choice((*SERIF[:3], "Titillium Web")))
    bold = replace(style, weight=700)
    boxing = Boxing(replace(style, size=style.size - 0.8), bold, "#444444")
    flow = new_flow(14, 13)
    flow.line("FORM NO. 16", replace(bold, size=12.5), Align.CENTER)
    flow.line("PART A", bold, Align.CENTER)
    title = "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary"
    flow.paragraph(title, style, Align.CENTER)
    flow.gap(2)
    start = certificate.year - 1
    first = (("Certificate No.", certificate.number, 1), ("Last updated on", f"08-Jun-{certificate.year}", 1))
    print_boxes(flow, (*first, ("Assessment Year", certificate.assessment_year, 1)), boxing)
    employer, person = certificate.employer, certificate.person
    parties = (
        ("Name and address of the Employee", f"{person.name.upper()}\n{person.address.in_one_line()}", 1),
        ("Name and address of the Employer", f"{employer.legal_name.upper()}\n{employer.address.in_one_line()}", 1),
    )
    print_boxes(flow, parties, boxing)
    numbers = (
        ("PAN of the Employee", certificate.pan, 1),
        ("PAN of the Deductor", employer.pan, 1),
        ("TAN of the Deductor", certificate.tan, 1),
    )
    print_boxes(flow, numbers, boxing)
    period = ("Period with the Employer", f"01-Apr-{start} to 31-Mar-{certificate.year}", 1)
    print_boxes(flow, (period, ("CIT (TDS)", f"Room No. {rng.randint(2, 90)}, Aayakar Bhavan", 1)), boxing)
    flow.gap(3)
    look = Look(style, bold, Rules.ALL, line="#444444", padding=0.9)
    _quarters(flow, rng, certificate, look)
    flow.gap(4)
    flow.line("PART B (Annexure) : Details of salary paid and tax", bold, Align.CENTER)
    columns = [Column("Particulars", 98), *(Column("Rs.", 28, _RIGHT) for _ in range(3))]
    flow.table(columns, _annexure(certificate), look)
    flow.gap(4)
    flow.paragraph(
        f"I, {rng.choice(('working as Manager - Accounts', 'working as Director'))}, certify that this is true and "
        f"that Rs. {grouped(certificate.tax)} was deducted and deposited to the credit of the Central Government.",
        style,
    )
    ornament.specimen_mark(flow.surface, rng, 90, 289, 7)
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


def _quarters(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    titles = ("Quarter", "Receipt No. of statement", "Amount paid / credited", "Tax deducted", "Tax deposited")
    columns = [Column(title, width, _RIGHT) for title, width in zip(titles, (20, 44, 42, 38, 38), strict=True)]
    rows = [
        (quarter, letters(rng, 8), grouped(paid), grouped(tax), grouped(tax))
        for quarter, paid, tax in zip(QUARTERS, certificate.paid, certificate.deducted, strict=True)
    ]
    whole = grouped(sum(certificate.paid, Decimal(0)))
    flow.table(columns, [*rows, ("Total", "", whole, grouped(certificate.tax), grouped(certificate.tax))], look)


def _annexure(certificate: Certificate) -> list[tuple[str, str, str, str]]:
    salary, perquisites, profits = certificate.parts
    standard = Decimal(40000)
    return [
        ("1. (a) Salary u/s 17(1)", grouped(salary), "", ""),
        ("   (b) Perquisites u/s 17(2)", grouped(perquisites), "", ""),
        ("   (c) Profits in lieu of salary u/s 17(3)", grouped(profits), "", ""),
        ("   (d) Gross salary, total of (a) to (c)", "", grouped(certificate.gross), ""),
        ("2. Less: standard deduction u/s 16(ia)", "", grouped(standard), ""),
        ("3. Income chargeable under the head Salaries", "", "", grouped(certificate.gross - standard)),
        ("4. Tax deducted at source", "", "", grouped(certificate.tax)),
    ]


def draw_turned_headings(rng: Random) -> Drawn:
    """The acknowledgement with its sections named in turned letters at the left edge, a strip of bars at the foot."""
    filed = invent_return(rng, 2021, 2026)
    style = Style(rng.uniform(8.4, 9.2), rng.choice((*SANS[:3], "Noto Serif")))
    bold, small = replace(style, weight=700), replace(style, size=7)
    flow = new_flow(12, 12)
    ends(flow, "INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT", f"AY {filed.assessment_year}", replace(bold, size=11.5))
    flow.paragraph(
        "[Where the data of the Return of Income in Form ITR-1(SAHAJ), ITR-2, ITR-3, ITR-4(SUGAM), ITR-5, ITR-6, ITR-7 "
        "filed and verified] (Please see Rule 12 of the Income-tax Rules, 1962)",
        small,
    )
    flow.gap(3)
    day = filed.filed.strftime(rng.choice(("%d-%b-%Y", "%d-%m-%Y")))
    look = Look(style, bold, Rules.ALL, line="#222222", padding=1.5)
    inner = Flow(flow.surface, 24, flow.y, 174)
    about = (
        ("PAN", filed.pan, "Form Number", filed.form),
        ("Name", filed.person.name.upper(), "Status", "Individual"),
        ("Address", filed.person.address.in_one_line().upper(), "Filed u/s", "139(1)"),
        ("e-Filing Ack. No.", filed.number, "Date of filing", day),
    )
    _section(inner, "About the filer", [Column("", share) for share in (28, 72, 28, 46)], about, look)
    sums = [
        ("1", "Current Year business loss, if any", "0"),
        ("2", "Total Income", _whole(filed.income)),
        ("3", "Net tax payable", _whole(filed.tax)),
        ("4", "Interest and Fee Payable", _whole(filed.interest)),
        ("5", "Total tax, interest and Fee payable", _whole(filed.tax + filed.interest)),
        ("6", "Taxes Paid", _whole(filed.paid)),
        ("7", "(+) Tax Payable /(-) Refundable (5-6)", _balance(filed)),
    ]
    money = [Column("", 12, Align.CENTER), Column("", 116), Column("", 46, _RIGHT)]
    _section(inner, "Income and Tax", money, sums, look)
    accreted = [
        ("8", "Accreted Income as per section 115TD", "0"),
        ("9", "Additional Tax payable u/s 115TD", "0"),
        ("10", "Tax and interest paid thereon", "0"),
    ]
    _section(inner, "Accreted", money, accreted, look)
    flow.y = inner.y + 4
    flow.paragraph(
        f"Income Tax Return submitted electronically on {day} and verified by {filed.person.name.upper()} having PAN "
        f"{filed.pan} using the code generated through mobile mode.",
        style,
    )
    flow.gap(4)
    for bar in range(100):
        if rng.random() < 0.6:
            flow.surface.rectangle(45 + bar * 1.2, flow.y, rng.choice((0.4, 0.8)), 10, fill="#111111")
    flow.gap(15)
    flow.line("DO NOT SEND THIS ACKNOWLEDGEMENT TO CPC, BENGALURU", bold, Align.CENTER)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, filed.truth())


def _section(flow: Flow, heading: str, columns: list[Column], rows: Rows, look: Look) -> None:
    """Print rows with their heading turned at the left of them."""
    top = flow.y
    flow.y = draw_rows(flow.surface, (flow.left, top), columns, rows, look)
    flow.surface.rectangle(flow.left - 9, top, 9, flow.y - top, fill="#e9e9e9", line="#222222")
    flow.surface.vertical_text(flow.left - 3.4, flow.y - 2, heading, replace(look.head, size=7.2))


def _whole(value: Decimal) -> str:
    return grouped(value).removesuffix(".00")


def _balance(filed: Return) -> str:
    sign = "(-) " if filed.balance < 0 else "(+) " if filed.balance else ""
    return f"{sign}{_whole(abs(filed.balance))}"


LAYOUTS = (
    Layout("ELECTRICITY_BILL", "k_number", draw_k_number),
    Layout("FORM_16", "employee_left", draw_employee_left),
    Layout("ITR", "turned_headings", draw_turned_headings),
)
