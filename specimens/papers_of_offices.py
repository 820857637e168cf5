"""One more look each of four offices' papers: a light bill, a lorry's, two of the tax office."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.caption_boxes import Boxing, print_boxes
from specimens.desk_marks import pass_desk
from specimens.electricity_parts import Connection, Supplier, invent_connection
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, MONO, SANS, Style
from specimens.form_16_parts import QUARTERS, Certificate, invent_certificate
from specimens.invoice_chains import ends
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules
from specimens.tax_return import Return, invent_return

_RIGHT = Align.RIGHT
_CENTRAL = (
    Supplier("M.P. Paschim Kshetra Vidyut Vitaran Co. Ltd.", "Madhya Pradesh", (10,)),
    Supplier("M.P. Madhya Kshetra Vidyut Vitaran Co. Ltd.", "Madhya Pradesh", (10,)),
)


def draw_central_india(rng: Random) -> Drawn:
    """Twin captions in boxes, bars of earlier months, what is due before and after the day, a stub at the foot."""
    supplier = rng.choice(_CENTRAL)
    bill = invent_connection(rng, supplier)
    bill = replace(bill, number=f"N{bill.number}")
    style = Style(
        rng.uniform(8.4, 9.4), rng.choice(("Noto Sans", "Mukta", "Arimo")), devanagari=rng.choice(DEVANAGARI[:3])
    )
    bold = replace(style, weight=700)
    ink = rng.choice(("#8a3b12", "#1f4e79", "#3d5a1e"))
    boxing = Boxing(replace(style, size=style.size - 1.6, color=ink), bold, ink)
    flow = new_flow(12, 11)
    flow.line(supplier.name, replace(bold, size=13, color=ink), Align.CENTER)
    flow.line(f"विद्युत देयक / Electricity Bill, {bill.billed:%B %Y}", style, Align.CENTER)
    flow.gap(2)
    name, address = bill.person.name.upper(), bill.person.address.in_one_line()
    print_boxes(
        flow, (("आईवीआरएस क्रमांक / IVRS No.", bill.number, 3), ("बिल क्रमांक / Bill No.", digits(rng, 12), 3)), boxing
    )
    print_boxes(
        flow, (("उपभोक्ता का नाम / Consumer Name", name, 2), ("मोबाइल / Mobile", "******" + digits(rng, 4), 1)), boxing
    )
    print_boxes(flow, (("पता / Address", address, 1),), boxing)
    print_boxes(
        flow,
        (
            ("बिल दिनांक / Bill Date", printed_date(bill.billed, "-"), 1),
            ("भुगतान की अंतिम तिथि / Due Date", printed_date(bill.due, "-"), 1.2),
            ("कुल देय राशि / Net Payable Rs.", grouped(bill.amount), 1.2),
            ("देय तिथि के बाद / After Due Date Rs.", grouped(bill.late_amount), 1.2),
        ),
        boxing,
    )
    print_boxes(
        flow,
        (
            ("मीटर / Meter No.", bill.meter, 1), ("वर्तमान / Present", str(bill.before + bill.units), 1),
            ("पूर्व / Previous", str(bill.before), 1), ("खपत / Units", str(bill.units), 1), ("भार / Load", bill.load, 1),
        ),
        boxing,
    )  # fmt: skip
    flow.gap(4)
    _charges_and_bars(flow, rng, bill, Look(style, bold, rng.choice((Rules.ROWS, Rules.ALL)), line=ink))
    flow.gap(8)
    flow.surface.dashed_line(12, flow.y, 198, flow.y)
    flow.gap(3)
    ends(flow, f"IVRS {bill.number}", f"Rs. {plain(bill.amount)} upto {printed_date(bill.due, '-')}", style)
    pass_desk(flow.surface, rng, 220)
    ornament.specimen_mark(flow.surface, rng, 90, 289, 7)
    return Drawn(flow.surface, Form.PAGE, bill.truth(supplier.name, name, address))


def _charges_and_bars(flow: Flow, rng: Random, bill: Connection, look: Look) -> None:
    """Print the charges in a table and, right of it, a bar for each of the last six months."""
    rows = [*((label, plain(charge)) for label, charge in bill.charges), ("Previous arrears", plain(bill.arrears))]
    columns = [Column("विवरण / Particulars", 76), Column("रु. / Rs.", 32, _RIGHT)]
    left, top = flow.beside(0, 108), flow.y
    left.table(columns, rows, look)
    for number in range(6):
        month, height = bill.billed - timedelta(days=30 * (6 - number)), rng.uniform(6, 26)
        x = 132 + number * 11
        flow.surface.rectangle(x, top + 32 - height, 7, height, fill="#b9c4cc")
        flow.surface.text(x + 3.5, top + 36, f"{month:%b}", replace(look.body, size=6.4), Align.CENTER)
    flow.y = max(left.y, top + 38)


def draw_typed_office(rng: Random) -> Drawn:
    """The form of before TRACES, filled in by an office's typewriter: no certificate's number, all heads of income."""
    certificate = invent_certificate(rng, 2008, 2012)
    style = Style(rng.uniform(8.4, 9.2), rng.choice(MONO))
    bold = replace(style, weight=700)
    boxing = Boxing(replace(style, size=style.size - 1.2), style, "#333333")
    flow = new_flow(13, 12)
    flow.line("FORM NO. 16", replace(bold, size=12), Align.CENTER)
    flow.line("[See rule 31(1)(a)]", style, Align.CENTER)
    flow.paragraph(
        "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source from income chargeable "
        "under the head Salaries",
        style,
        Align.CENTER,
    )
    flow.gap(2)
    employer, person = certificate.employer, certificate.person
    names = (
        ("Name and address of the Employer", f"{employer.legal_name.upper()}\n{employer.address.in_one_line()}", 1),
        ("Name and address of the Employee", f"{person.name.upper()}\n{person.address.in_one_line()}", 1),
    )
    print_boxes(flow, names, boxing)
    numbers = (("PAN No. of the Deductor", employer.pan, 1), ("TAN No. of the Deductor", certificate.tan, 1))
    print_boxes(flow, (*numbers, ("PAN No. of the Employee", certificate.pan, 1)), boxing)
    start = certificate.year - 1
    period = (("Period From", f"01/04/{start}", 1), ("To", f"31/03/{certificate.year}", 1))
    print_boxes(flow, (*period, ("Assessment Year", certificate.assessment_year, 1)), boxing)
    columns = [Column("Quarter", 46), Column("Acknowledgement No. of quarterly statement", 138)]
    flow.table(
        columns, [(quarter, digits(rng, 15)) for quarter in QUARTERS], Look(style, style, Rules.ALL, padding=0.8)
    )
    flow.gap(2)
    flow.line("DETAILS OF SALARY PAID AND ANY OTHER INCOME AND TAX DEDUCTED", bold, Align.CENTER)
    for label, amount in _income(certificate):
        ends(flow, label, grouped(amount) if amount is not None else "", style)
    flow.gap(4)
    flow.paragraph(
        f"I certify that a sum of Rs. {grouped(certificate.tax)} has been deducted at source and paid to the credit of "
        "the Central Government.",
        style,
    )
    flow.gap(12)
    flow.line("Signature of the person responsible for deduction of tax", style, _RIGHT)
    pass_desk(flow.surface, rng, 240)
    ornament.specimen_mark(flow.surface, rng, 90, 289, 7)
    return Drawn(flow.surface, Form.PAGE, certificate.truth(certificate_number=None))


def _income(certificate: Certificate) -> tuple[tuple[str, Decimal | None], ...]:
    """Return the rows of the computation; what is taxed is the salary less what may be saved."""
    salary, perquisites, profits = certificate.parts
    saved = Decimal(100000)
    return (
        ("1. Gross Salary", None),
        ("   (a) Salary as per provisions contained in section 17(1)", salary),
        ("   (b) Value of perquisites u/s 17(2)", perquisites),
        ("   (c) Profits in lieu of salary u/s 17(3)", profits),
        ("   (d) Total", certificate.gross),
        ("2. Less: Allowance to the extent exempt u/s 10", Decimal(0)),
        ("3. Balance (1-2)", certificate.gross),
        ("4. Deductions under Chapter VI-A", saved),
        ("5. Total income (3-4)", max(certificate.gross - saved, Decimal(0))),
        ("6. Tax payable", certificate.tax),
        ("7. Less: Tax deducted at source u/s 192(1)", certificate.tax),
        ("8. Tax payable / refundable (6-7)", Decimal(0)),
    )


def draw_caption_rows(rng: Random) -> Drawn:
    """A return's acknowledgement with shaded captions over every value and the sums numbered at the left."""
    filed = invent_return(rng, 2020, 2025)
    style = Style(rng.uniform(8.4, 9.2), rng.choice((*SANS[1:5], "Hind")))
    bold = replace(style, weight=700)
    boxing = Boxing(replace(style, size=style.size - 1), bold, "#7d8fa3", "#e6edf4")
    flow = new_flow(14, 13)
    flow.line("INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT", replace(bold, size=12.5), Align.CENTER)
    flow.paragraph(
        "[Where the data of the Return of Income in Form ITR-1 (SAHAJ), ITR-2, ITR-3, ITR-4 (SUGAM), ITR-5, ITR-6, "
        "ITR-7 filed and verified] (Please see Rule 12 of the Income-tax Rules, 1962)",
        replace(style, size=7.4),
        Align.CENTER,
    )
    flow.gap(2)
    when = filed.filed.strftime(rng.choice(("%d-%m-%Y", "%d-%b-%Y", "%d/%m/%Y")))
    print_boxes(
        flow, (("Acknowledgement Number", filed.number, 2), ("Assessment Year", filed.assessment_year, 1)), boxing
    )
    print_boxes(flow, (("PAN", filed.pan, 1), ("Name", filed.person.name.upper(), 2)), boxing)
    print_boxes(flow, (("Address", filed.person.address.in_one_line().upper(), 1),), boxing)
    facts = (("Status", "Individual", 1), ("Form Number", filed.form, 1), ("Filed u/s", "139(1)", 1))
    print_boxes(flow, (*facts, ("Date of filing", when, 1)), boxing)
    flow.gap(3)
    columns = [
        Column("", 12, Align.CENTER),
        Column("Taxable Income and Tax Details", 126),
        Column("Amount (Rs.)", 44, _RIGHT),
    ]
    flow.table(
        columns,
        _taxes(filed),
        Look(style, bold, rng.choice((Rules.ALL, Rules.ROWS)), head_fill="#e6edf4", line="#7d8fa3"),
    )
    flow.gap(4)
    flow.paragraph(
        f"This return has been verified by {filed.person.name.upper()} on {when} using the code sent to the mobile "
        "number. Do not send this acknowledgement to the processing centre.",
        style,
    )
    flow.gap(3)
    for bar in range(90):
        if rng.random() < 0.6:
            flow.surface.rectangle(50 + bar * 1.2, flow.y, rng.choice((0.5, 0.9)), 9, fill="#111111")
    pass_desk(flow.surface, rng, 220)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return Drawn(flow.surface, Form.PAGE, filed.truth())


def _taxes(filed: Return) -> list[tuple[str, str, str]]:
    sign = "(-) " if filed.balance < 0 else ""
    rows = (
        ("Current Year business loss, if any", "0"),
        ("Total Income", _whole(filed.income)),
        ("Net tax payable", _whole(filed.tax)),
        ("Interest and Fee Payable", _whole(filed.interest)),
        ("Total tax, interest and Fee payable", _whole(filed.tax + filed.interest)),
        ("Taxes Paid", _whole(filed.paid)),
        ("(+) Tax Payable /(-) Refundable (5-6)", f"{sign}{_whole(abs(filed.balance))}"),
    )
    return [(str(number), *row) for number, row in enumerate(rows, 1)]


def _whole(value: Decimal) -> str:
    return grouped(value).removesuffix(".00")


LAYOUTS = (
    Layout("ELECTRICITY_BILL", "central_india", draw_central_india),
    Layout("FORM_16", "typed_office", draw_typed_office),
    Layout("ITR", "caption_rows", draw_caption_rows),
)
