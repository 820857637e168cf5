"""A bank's certificate for a pensioner and a page of the tax portal as filers print it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SERIF, Style
from specimens.form_16_parts import QUARTERS, Certificate, invent_certificate
from specimens.money import grouped, in_words
from specimens.numbers import digits, pan_number
from specimens.places import invent_address
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_parts import bold, in_dashes, stacked, with_month
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows
from specimens.tax_return import Return, invent_return

_BANKS = ("Sanchay Bank of India", "Deccan National Bank", "Kosh Bank Limited", "Bharosa Bank Limited")


def draw_pensioner(rng: Random) -> Drawn:
    """A bank's pension centre deducts: 'pensioner' where others say employee, a pension order's number."""
    paper = _of_bank(rng, invent_certificate(rng, 2016, 2025))
    style = Style(rng.uniform(8.6, 9.4), rng.choice(("Arimo", "Noto Sans", *SERIF[:2])))
    flow = new_flow(18, 13)
    flow.line("FORM NO. 16", bold(style, 3), Align.CENTER)
    flow.line("[See rule 31(1)(a)]", style, Align.CENTER)
    flow.paragraph(
        "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on pension chargeable "
        "under the head 'Salaries'",
        bold(style),
        Align.CENTER,
    )
    flow.gap(3)
    _parties(flow, rng, paper, style)
    flow.gap(3)
    _by_quarters(flow, paper, style)
    flow.gap(3)
    _pension(flow, rng, paper, style)
    flow.gap(4)
    _certified(flow, rng, paper, style)
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 120), 290, 7)
    return Drawn(flow.surface, Form.PAGE, paper.truth(certificate_number=None))


def _of_bank(rng: Random, paper: Certificate) -> Certificate:
    name = rng.choice(_BANKS)
    employer = replace(paper.employer, legal_name=name, address=invent_address(rng), pan=pan_number(rng, "C", name[0]))
    tan = f"ZZZ{name[0]}{digits(rng, 5)}{rng.choice('ABCDEFG')}"
    return replace(paper, employer=employer, tan=tan, parts=(paper.gross, Decimal(0), Decimal(0)))


def _parties(flow: Flow, rng: Random, paper: Certificate, style: Style) -> None:
    half = flow.width / 2
    look = Look(style, bold(style))
    centre = rng.choice(("Centralised Pension Processing Centre", "Central Pension Processing Cell", "CPPC"))
    payer = f"{paper.employer.legal_name.upper()}\n{centre}\n{paper.employer.address.in_one_line()}"
    person = f"{paper.person.name.upper()}\nPPO No. {digits(rng, 12)}\nSB A/c {digits(rng, 11)}"
    heads = (
        rng.choice(("Name and address of the Bank (Deductor)", "Name & address of the Pension Disbursing Bank")),
        rng.choice(("Name and particulars of the Pensioner", "Name and PPO No. of the Pensioner")),
    )
    flow.table([Column(head, half) for head in heads], [(payer, person)], look)
    width = flow.width / 3
    captions = ("PAN of the Deductor", "TAN of the Deductor", "PAN of the Pensioner")
    values = (paper.employer.pan, paper.tan, paper.pan)
    flow.table([Column(each, width, Align.CENTER) for each in captions], [values], look)
    year = paper.year
    period = (f"01-04-{year - 1}", f"31-03-{year}", paper.assessment_year)
    titles = ("Period: From", "Period: To", "Assessment Year")
    flow.table([Column(each, width, Align.CENTER) for each in titles], [period], look)


def _by_quarters(flow: Flow, paper: Certificate, style: Style) -> None:
    flow.line("Summary of pension paid / credited and tax deducted", bold(style))
    flow.gap(1)
    rows = [
        (quarter, grouped(paid), grouped(kept), grouped(kept))
        for quarter, paid, kept in zip(QUARTERS, paper.paid, paper.deducted, strict=True)
    ]
    rows.append(("Total", grouped(sum(paper.paid, Decimal(0))), grouped(paper.tax), grouped(paper.tax)))
    titles = ("Quarter", "Pension paid (Rs.)", "Tax deducted (Rs.)", "Tax deposited (Rs.)")
    width = flow.width / len(titles)
    flow.table([Column(each, width, Align.RIGHT) for each in titles], rows, Look(style, bold(style)))


def _pension(flow: Flow, rng: Random, paper: Certificate, style: Style) -> None:
    standard = Decimal(rng.choice((40000, 50000)))
    saved = Decimal(rng.choice((0, 45000, 150000)))
    rows = (
        ("1. Gross pension (including commuted part taxable, dearness relief)", grouped(paper.gross)),
        ("2. Less: Standard deduction under section 16(ia)", grouped(standard)),
        ("3. Income chargeable under the head 'Salaries' (1-2)", grouped(paper.gross - standard)),
        ("4. Deductions under Chapter VI-A (80C, 80D, 80TTB)", grouped(saved)),
        ("5. Total income (3-4)", grouped(paper.gross - standard - saved)),
        (rng.choice(("6. Total tax deducted at source", "6. Tax deducted at source")), grouped(paper.tax)),
    )
    columns = (Column("Details of pension paid and tax thereon", flow.width - 44), Column("Rs.", 44, Align.RIGHT))
    flow.table(columns, rows, Look(style, bold(style), Rules.COLUMNS))


def _certified(flow: Flow, rng: Random, paper: Certificate, style: Style) -> None:
    place = paper.employer.address.city
    flow.paragraph(
        f"Certified that a sum of Rs. {grouped(paper.tax)} (Rupees {in_words(paper.tax)} only) has been deducted at "
        "source and paid to the credit of the Central Government. The certificate is generated from the records of "
        "the bank and bears a facsimile signature.",
        style,
    )
    flow.gap(5)
    ornament.signature(flow.surface, rng, 150, flow.y, 28, 8)
    flow.pairs((("Place", place), ("Date", f"{rng.randint(1, 28):02d}-06-{paper.year}")), (style, style), 16)
    flow.line("Assistant General Manager (Pension)", style, Align.RIGHT)


def draw_portal_page(rng: Random) -> Drawn:
    """The portal's page of a filed return, printed by the browser: no sums, a line of what happened when."""
    filed = invent_return(rng, 2021, 2026)
    style = Style(rng.uniform(8.8, 9.8), rng.choice(("Roboto", "Open Sans", "Noto Sans")))
    flow = new_flow(14, 9)
    small = replace(style, size=7)
    printed = filed.filed + timedelta(days=rng.randint(2, 90))
    flow.line(f"{printed.month}/{printed.day}/{printed:%y}, {rng.randint(1, 12)}:{rng.randint(10, 59)} PM", small)
    flow.gap(2)
    _portal_bar(flow, filed, style)
    name = filed.person.name.upper()
    said = rng.choice(("View Filed Returns", "Income Tax Return - Filed Return Details"))
    flow.line(f"Dashboard  >  e-File  >  Income Tax Returns  >  {said}", small)
    flow.gap(4)
    flow.line(said, bold(style, 5))
    flow.gap(3)
    flow.line(f"A.Y. {filed.assessment_year}", bold(style, 3, "#1b3f8b"))
    flow.gap(2)
    caption = replace(style, size=style.size * 0.86, color="#666a73")
    stacked(flow, _filed_pairs(rng, filed, name), (caption, style), rng.choice((2, 3)))
    flow.gap(5)
    _timeline(flow, rng, filed, style)
    flow.surface.text(14, 291, "https://eportal.example.in/iec/foservices/#/dashboard/filedReturns", small)
    flow.surface.text(196, 291, "1/1", small, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, rng.uniform(20, 120), 284, 7)
    return Drawn(flow.surface, Form.PAGE, filed.truth(name=name, total_income=None, tax_payable=None))


def _portal_bar(flow: Flow, filed: Return, style: Style) -> None:
    ornament.emblem(flow.surface, flow.left + 6, flow.y + 6, 10, "#1b3f8b")
    flow.surface.text(flow.left + 15, flow.y + 5, "e-Filing  Anywhere Anytime", bold(style, 2, "#1b3f8b"))
    flow.surface.text(flow.left + 15, flow.y + 10, "Income Tax Department, Government of India", style)
    flow.surface.text(196, flow.y + 5, filed.person.name.upper(), bold(style), Align.RIGHT)
    flow.surface.text(196, flow.y + 10, "Individual", style, Align.RIGHT)
    flow.gap(14)
    flow.rule("#1b3f8b", 0.6)
    flow.gap(2)


def _filed_pairs(rng: Random, filed: Return, name: str) -> tuple[tuple[str, str], ...]:
    section = "139(1)" if filed.filed.month <= 7 else "139(4)"
    return (
        (rng.choice(("Acknowledgement No.", "Acknowledgement Number")), filed.number),
        (rng.choice(("ITR", "ITR Form", "Form Type")), filed.form),
        (rng.choice(("Filed On", "Filing Date", "Date of filing")), with_month(filed.filed)),
        ("PAN", filed.pan),
        (rng.choice(("Name", "Name of assessee", "Taxpayer name")), name),
        ("Filing Type", "Original"),
        ("Filing Section", section),
        ("Filed By", rng.choice(("Self", "Chartered Accountant"))),
    )


def _timeline(flow: Flow, rng: Random, filed: Return, style: Style) -> None:
    verified = filed.filed + timedelta(days=rng.randint(0, 20))
    processed = verified + timedelta(days=rng.randint(8, 60))
    flow.line("Status", bold(style, 1))
    flow.gap(1)
    rows = (
        (in_dashes(filed.filed), "Return filed (submitted)"),
        (in_dashes(verified), rng.choice(("Return e-verified", "Successful e-Verification"))),
        (in_dashes(processed), rng.choice(("Processed with no demand / no refund", "ITR processed"))),
    )
    columns = (Column("", 36), Column("", flow.width - 36))
    look = Look(style, style, Rules.ROWS, line="#d2d5db")
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    flow.gap(4)
    flow.paragraph("Download Form      Download Receipt      Download XML / JSON", replace(style, color="#1b3f8b"))


LAYOUTS = (
    Layout("FORM_16", "pensioner", draw_pensioner),
    Layout("ITR", "portal_page", draw_portal_page),
)
