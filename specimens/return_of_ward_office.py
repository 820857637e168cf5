"""A return of income tax of 2012, stamped at the office of the ward."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.money import plain
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows
from specimens.tax_return import Return, invent_return


def draw_ward_office(rng: Random) -> Drawn:
    """The form to be signed and posted: the assessing officer's ward, both halves of the computation side by side."""
    filed = invent_return(rng, 2010, 2013)
    style = Style(rng.uniform(7.6, 8.2), rng.choice(("Arimo", "Fira Sans Condensed")))
    bold = replace(style, weight=700)
    flow = new_flow(11, 11)
    flow.line("ITR-V", replace(bold, size=15))
    flow.line("INDIAN INCOME TAX RETURN VERIFICATION FORM", replace(bold, size=11))
    flow.paragraph(
        "[Where the data of the Return of Income in Form SAHAJ (ITR-1), ITR-2, ITR-3, SUGAM (ITR-4S), ITR-4, ITR-5, "
        "ITR-6 transmitted electronically without digital signature] "
        "(Please see Rule 12 of the Income-tax Rules, 1962)",
        style,
    )
    flow.gap(2)
    look = Look(style, bold, Rules.ALL)
    thirds = [Column("", flow.width / 3) for _ in range(3)]
    address = filed.person.address
    rows = (
        (f"PAN\n{filed.pan}", f"Name\n{filed.person.name.upper()}", f"Assessment Year\n{filed.assessment_year}"),
        (f"Flat/Door/Block No\n{address.lines[0]}", f"Area/Locality\n{address.lines[-1]}", "Status\nIndividual"),
        (
            f"Town/City/District\n{address.city}",
            f"State\n{address.state}",
            f"Pin\n{address.pincode}",
        ),
        (
            f"Designation of AO (Ward/Circle)\nWARD {rng.randint(1, 40)}({rng.randint(1, 4)})",
            "Original or Revised\nORIGINAL",
            f"Form No. which has been electronically transmitted\n{filed.form}",
        ),
        (
            f"E-filing Acknowledgement Number\n{filed.number}",
            f"Date(DD/MM/YYYY)\n{filed.filed:%d/%m/%Y}",
            "Filed u/s\n139(1)",
        ),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), thirds, rows, look)
    flow.line("COMPUTATION OF INCOME AND TAX THEREON", bold, Align.CENTER)
    halves = [Column("", flow.width * part, align) for part, align in ((0.32, Align.LEFT), (0.18, Align.RIGHT)) * 2]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), halves, _both_halves(filed), look)
    flow.gap(3)
    flow.paragraph(
        f"I, {filed.person.name.upper()}, son/ daughter of {filed.person.father.upper()}, solemnly declare that to the "
        "best of my knowledge and belief, the information given in the return and the schedules thereto is correct "
        "and complete.",
        style,
    )
    flow.gap(10)
    flow.line("Sign here", bold, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, 15, 288, 7)
    tax = max(filed.balance, Decimal(0))
    return Drawn(flow.surface, Form.PAGE, filed.truth(tax_payable=plain(tax)))


def _both_halves(filed: Return) -> list[tuple[str, str, str, str]]:
    def sum_of(value: Decimal) -> str:
        return plain(max(value, Decimal(0))).removesuffix(".00")

    return [
        ("1. Gross total income", sum_of(filed.gross), "6. Total tax and interest", sum_of(filed.tax + filed.interest)),
        ("2. Deductions under Chapter-VI-A", sum_of(filed.reduced), "7a. TDS", sum_of(filed.paid)),
        ("3. Total Income", sum_of(filed.income), "7b. Advance Tax", "0"),
        ("3a. Current Year loss, if any", "0", "7c. Total Taxes Paid", sum_of(filed.paid)),
        ("4. Net tax payable", sum_of(filed.tax), "8. Tax Payable (6-7c)", sum_of(filed.balance)),
        ("5. Interest payable", sum_of(filed.interest), "9. Refund (7c-6)", sum_of(-filed.balance)),
    ]


LAYOUTS = (Layout("ITR", "ward_office", draw_ward_office),)
