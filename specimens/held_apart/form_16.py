"""Certificates of tax deducted from salary that are never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.form_16_parts import QUARTERS, invent_certificate
from specimens.money import grouped
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules


def draw_payroll(rng: Random) -> Drawn:
    """A payroll program's print: captions beside their values, a plain table of quarters, a short annexure."""
    certificate = invent_certificate(rng, 2015, 2025)
    style = Style(rng.uniform(9, 9.8), rng.choice(("Lato", "Source Serif 4")))
    bold = replace(style, weight=700)
    flow = new_flow(16, 16)
    flow.line("Form No. 16", replace(bold, size=13), Align.CENTER)
    flow.line("[See rule 31(1)(a)]", style, Align.CENTER)
    flow.paragraph(
        "Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary",
        bold,
        Align.CENTER,
    )
    flow.gap(3)
    pairs = (
        ("Certificate Number", certificate.number),
        ("Name of the Employer", certificate.employer.legal_name.upper()),
        ("PAN of the Employer", certificate.employer.pan),
        ("TAN of the Employer", certificate.tan),
        ("Name of the Employee", certificate.person.name.upper()),
        ("PAN of the Employee", certificate.pan),
        ("Assessment Year", certificate.assessment_year),
    )
    flow.pairs(pairs, (style, bold), 62)
    flow.gap(4)
    columns = (
        Column("Quarter", 30),
        Column("Amount paid / credited", 48, Align.RIGHT),
        Column("Tax deducted", 48, Align.RIGHT),
        Column("Tax deposited", 48, Align.RIGHT),
    )
    rows = [
        (quarter, grouped(paid), grouped(tax), grouped(tax))
        for quarter, paid, tax in zip(QUARTERS, certificate.paid, certificate.deducted, strict=True)
    ]
    whole = sum(certificate.paid, Decimal(0))
    rows.append(("Total", grouped(whole), grouped(certificate.tax), grouped(certificate.tax)))
    flow.table(columns, rows, Look(style, bold, Rules.HEAD))
    ornament.specimen_mark(flow.surface, rng, 16, 286, 7)
    flow.surface.new_page()
    page = Flow(flow.surface, 16, 16, flow.surface.width - 32)
    page.line("PART B - Details of salary paid", bold, Align.CENTER)
    page.gap(3)
    salary, perquisites, profits = certificate.parts
    sums = (
        ("Gross salary", ""),
        ("Salary as per section 17(1)", grouped(salary)),
        ("Value of perquisites u/s 17(2)", grouped(perquisites)),
        ("Profits in lieu of salary u/s 17(3)", grouped(profits)),
        ("Total gross salary", grouped(certificate.gross)),
        ("Standard deduction", "50,000.00"),
        ("Total taxable income", grouped(certificate.gross - 50000)),
    )
    money = (Column("Particulars", 120), Column("Amount (Rs.)", 54, Align.RIGHT))
    page.table(money, sums, Look(style, bold, Rules.ROWS))
    ornament.specimen_mark(flow.surface, rng, 16, 286, 7)
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


def draw_stacked(rng: Random) -> Drawn:
    """One page with blocks one under the other: who deducts, from whom, and the sums in a list."""
    certificate = invent_certificate(rng, 2019, 2026)
    style = Style(rng.uniform(9, 10), rng.choice(("Work Sans", "Noto Serif")))
    bold = replace(style, weight=700)
    flow = new_flow(20, 16)
    flow.line("FORM NO. 16 - PART A", replace(bold, size=12))
    flow.line("Certificate under section 203 of the Income-tax Act, 1961", style)
    flow.line(f"Certificate No.: {certificate.number}", bold)
    flow.gap(4)
    flow.line("Name and address of the Employer", bold)
    flow.line(certificate.employer.legal_name.upper(), style)
    flow.paragraph(certificate.employer.address.in_one_line(), style)
    flow.line(f"TAN of the Deductor : {certificate.tan}", style)
    flow.line(f"PAN of the Deductor : {certificate.employer.pan}", style)
    flow.gap(4)
    flow.line("Name and address of the Employee", bold)
    flow.line(certificate.person.name.upper(), style)
    flow.paragraph(certificate.person.address.in_one_line(), style)
    flow.line(f"PAN of the Employee : {certificate.pan}", style)
    flow.line(f"Assessment Year : {certificate.assessment_year}", style)
    flow.gap(5)
    rows = (
        ("Gross Salary (Total)", certificate.gross),
        ("Total amount of tax deducted", certificate.tax),
        ("Total amount of tax deposited", certificate.tax),
    )
    for label, value in rows:
        flow.pair(label, f"Rs. {grouped(value)}", (style, bold), 80)
    ornament.specimen_mark(flow.surface, rng, 16, 286, 7)
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


LAYOUTS = (
    Layout("FORM_16", "payroll", draw_payroll, held_apart=True),
    Layout("FORM_16", "stacked", draw_stacked, held_apart=True),
)
