"""Acknowledgements of income tax returns that are never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.money import grouped, plain
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows
from specimens.tax_return import invent_return


def draw_middle_years(rng: Random) -> Drawn:
    """The form of 2017 to 2019 on tinted paper: parts of the grid with captions at the left margin."""
    filed = invent_return(rng, 2017, 2019)
    style = Style(8.4, rng.choice(("Source Sans 3", "Lato")))
    bold = replace(style, weight=700)
    flow = new_flow(16, 14)
    flow.surface.rectangle(12, 10, 186, 236, fill="#eef6fb", line="#4b7fa3")
    flow.line("INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT", replace(bold, size=12), Align.CENTER)
    flow.line(f"Assessment Year  {filed.assessment_year}", replace(bold, size=10), Align.RIGHT)
    flow.gap(3)
    look = Look(style, bold, Rules.ALL, padding=1.5)
    columns = [Column("", flow.width * part) for part in (0.24, 0.34, 0.18, 0.24)]
    rows = (
        ("NAME", filed.person.name.upper(), "PAN", filed.pan),
        ("CITY", filed.person.address.city.upper(), "FORM NO.", filed.form),
        ("E-FILING ACKNOWLEDGEMENT NUMBER", filed.number, "DATE OF FILING", f"{filed.filed:%d/%m/%Y}"),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    flow.gap(4)
    sums = (
        ("Gross Total Income", "1", filed.gross),
        ("Total Deductions under Chapter-VI-A", "2", filed.reduced),
        ("Total Income", "3", filed.income),
        ("Net Tax Payable", "4", filed.tax),
        ("Interest and Fee Payable", "5", filed.interest),
        ("Total Tax, Interest and Fee Payable", "6", filed.tax + filed.interest),
        ("Total Taxes Paid", "7e", filed.paid),
        ("Tax Payable (6-7e)", "8", max(filed.balance, Decimal(0))),
        ("Refund (7e-6)", "9", max(-filed.balance, Decimal(0))),
    )
    shown = [(label, number, grouped(value).removesuffix(".00")) for label, number, value in sums]
    money = [Column("", flow.width - 60), Column("", 16, Align.CENTER), Column("", 44, Align.RIGHT)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), money, shown, replace(look, rules=Rules.ROWS))
    ornament.specimen_mark(flow.surface, rng, 16, 286, 7)
    return Drawn(flow.surface, Form.PAGE, filed.truth(tax_payable=plain(max(filed.balance, Decimal(0)))))


def draw_boxed(rng: Random) -> Drawn:
    """A recent form with the sums in two columns of boxes, captions at their left."""
    filed = invent_return(rng, 2022, 2026)
    style = Style(rng.uniform(8.4, 9.2), rng.choice(("Work Sans", "Open Sans")))
    bold = replace(style, weight=700)
    flow = new_flow(14, 14)
    flow.line(f"e-Filing Acknowledgement Number : {filed.number}", bold, Align.RIGHT)
    flow.line(f"Date of filing : {filed.filed:%d-%b-%Y}", style, Align.RIGHT)
    flow.gap(2)
    flow.line("INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT", replace(bold, size=12.5, color="#1c3f6e"))
    flow.paragraph(
        "[Where the data of the Return of Income in Form ITR-1(SAHAJ), ITR-2, ITR-3, ITR-4(SUGAM) filed and verified]",
        style,
    )
    flow.gap(3)
    pairs = (
        ("Assessment Year", filed.assessment_year),
        ("Permanent Account Number", filed.pan),
        ("Name of the assessee", filed.person.name.upper()),
        ("Form Number", filed.form),
    )
    flow.pairs(pairs, (style, bold), 60)
    flow.gap(4)
    shown = (
        ("Total Income", filed.income),
        ("Net tax payable", filed.tax),
        ("Interest and Fee Payable", filed.interest),
        ("Total tax, interest and Fee payable", filed.tax + filed.interest),
        ("Taxes Paid", filed.paid),
        ("(+) Tax Payable /(-) Refundable", filed.balance),
    )
    for label, value in shown:
        flow.surface.rectangle(flow.left + 104, flow.y, 50, 7, line="#1c3f6e")
        sign = "" if value >= 0 else "(-) "
        flow.surface.text(flow.left + 152, flow.y + 5, sign + grouped(abs(value)), style, Align.RIGHT)
        flow.surface.text(flow.left, flow.y + 5, label, style)
        flow.gap(8)
    ornament.specimen_mark(flow.surface, rng, 16, 286, 7)
    return Drawn(flow.surface, Form.PAGE, filed.truth())


LAYOUTS = (
    Layout("ITR", "middle_years", draw_middle_years, held_apart=True),
    Layout("ITR", "boxed", draw_boxed, held_apart=True),
)
