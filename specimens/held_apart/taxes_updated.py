"""An acknowledgement never used in tuning: of an updated return under section 139(8A), with its additional tax."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, Style
from specimens.money import grouped
from specimens.numbers import digits, letters
from specimens.people import day_between
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows
from specimens.tax_return import Return, invent_return

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER


def draw_updated(rng: Random) -> Drawn:
    """Who filed in a grid, two incomes (updated and as returned before), the additional tax of section 140B, nothing
    left to pay."""
    filed, before, additional = _invent(rng)
    style = Style(rng.uniform(7.6, 8.4), rng.choice(SANS[:6]))
    bold, ink = replace(style, weight=700), rng.choice(("#1f3f77", "#333333", "#7a4a12"))
    flow = new_flow(14, 11)
    flow.surface.text(flow.left, flow.y + 3, f"Acknowledgement Number : {filed.number}", bold)
    flow.surface.text(flow.left + flow.width, flow.y + 3, f"Date of filing : {filed.filed:%d-%b-%Y}", bold, _RIGHT)
    flow.gap(7)
    title = rng.choice(
        ("INDIAN INCOME TAX UPDATED RETURN ACKNOWLEDGEMENT", "UPDATED INCOME TAX RETURN ACKNOWLEDGEMENT")
    )
    flow.line(title, replace(bold, size=11.5, color=ink), _CENTER)
    flow.line(
        "[Where the data of the Updated Return of Income in Form ITR-U filed u/s 139(8A) and verified]", style, _CENTER
    )
    flow.line("(Please see Rule 12AC of the Income-tax Rules, 1962)", style, _CENTER)
    flow.gap(1)
    flow.line(f"Assessment Year  {filed.assessment_year}", replace(bold, size=10), _CENTER)
    flow.gap(2)
    look = Look(style, bold, Rules.ALL, line=ink, padding=1.2)
    _identity(flow, rng, filed, look)
    flow.gap(2)
    _reasons(flow, rng, filed, style)
    flow.gap(2)
    _sums(flow, filed, (before, additional), replace(look, head_fill="#e9edf3"))
    flow.gap(4)
    _verified(flow, rng, filed, style)
    flow.gap(4)
    code = "".join(rng.choice("0123456789abcdef") for _ in range(40))
    flow.line(f"System Generated Barcode/QR Code : {filed.pan}{filed.number[:6]}{code}"[:92], style)
    flow.surface.qr(flow.left, flow.y + 2, 22, f"SPECIMEN {filed.number}")
    flow.gap(28)
    flow.line("DO NOT SEND THIS ACKNOWLEDGEMENT TO CPC, BENGALURU", bold, _CENTER)
    ornament.specimen_mark(flow.surface, rng, rng.randint(40, 140), 288, 7)
    return Drawn(flow.surface, Form.PAGE, filed.truth(tax_payable="0.00"))


def _invent(rng: Random) -> tuple[Return, Decimal, Decimal]:
    """Return an updated return with the income returned before and the additional tax; all of it is paid."""
    filed = invent_return(rng, 2020, 2022)
    day = day_between(rng, date(filed.year + 1, 4, 1), date(filed.year + 3, 3, 31))
    before = max(Decimal(0), filed.income - Decimal(rng.randint(3, 25) * 10_000))
    share = 25 if day < date(filed.year + 2, 4, 1) else 50
    additional = ((filed.tax + filed.interest) * share / 100).quantize(Decimal(1))
    number = digits(rng, 9).replace("0", "1", 1) + f"{day:%d%m%y}"
    paid = filed.tax + filed.interest + additional
    return replace(filed, filed=day, number=number, paid=paid), before, additional


def _identity(flow: Flow, rng: Random, filed: Return, look: Look) -> None:
    address = filed.person.address.in_one_line()
    wide, bold = (Column("", 34), Column("", 148)), look.head
    rows = [("PAN", filed.pan), ("Name", filed.person.name.upper()), ("Address", address.upper())]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), wide, rows, replace(look, body=bold))
    narrow = (Column("", 34), Column("", 57), Column("", 40), Column("", 51))
    rest = [
        ("Status", "Individual", "Form Number", filed.form),
        ("Filed u/s", rng.choice(("139(8A)", "139(8A)-Updated return")), "e-Filing Acknowledgement No.", filed.number),
    ]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), narrow, rest, look)


def _reasons(flow: Flow, rng: Random, filed: Return, style: Style) -> None:
    """Print why and when the return is updated."""
    reason = rng.choice(
        (
            "Income not reported correctly",
            "Carried forward loss reduced",
            "Wrong heads of income chosen",
            "Wrong rate of tax",
        )
    )
    months = 12 if filed.filed < date(filed.year + 2, 4, 1) else 24
    flow.line(f"Reason for updating the income : {reason}", style)
    flow.line(f"Filed within {months} months from the end of the relevant assessment year", style)


def _sums(flow: Flow, filed: Return, others: tuple[Decimal, Decimal], look: Look) -> None:
    """Print the numbered sums, in whole rupees, down to what is still to be paid."""
    before, additional = others
    due = filed.tax + filed.interest
    lines = (
        ("Total Income as per updated return", filed.income),
        ("Total Income as per last valid return, if any", before),
        ("Net tax payable on updated income", filed.tax),
        ("Interest and Fee payable (234A, 234B, 234C, 234F)", filed.interest),
        ("Aggregate liability (3+4)", due),
        ("Additional income-tax liability u/s 140B(3)", additional),
        ("Net amount payable (5+6)", due + additional),
        ("Tax paid u/s 140B and taxes paid earlier", filed.paid),
        ("(+) Tax Payable / (-) Refundable (7-8)", Decimal(0)),
    )
    rows = [(text, str(number), grouped(amount).removesuffix(".00")) for number, (text, amount) in enumerate(lines, 1)]
    columns = (Column("Updated Income and Tax Details", 130), Column("", 12, _CENTER), Column("Amount (₹)", 40, _RIGHT))
    flow.table(columns, rows, look)


def _verified(flow: Flow, rng: Random, filed: Return, style: Style) -> None:
    person = filed.person
    address = f"10.{rng.randint(0, 255)}.{rng.randint(0, 255)}.{rng.randint(1, 254)}"
    flow.paragraph(
        f"This updated return has been electronically transmitted on {filed.filed:%d-%b-%Y} "
        f"17:{rng.randint(10, 59)}:08 from IP address {address} and verified by {person.name.upper()} "
        f"having PAN {filed.pan} using Electronic Verification Code "
        f"{letters(rng, 3)}{digits(rng, 6)}I generated through Aadhaar OTP mode.",
        style,
    )


LAYOUTS = (Layout("ITR", "updated_return", draw_updated, held_apart=True),)
