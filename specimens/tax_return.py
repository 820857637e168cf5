"""Acknowledgements of income tax returns: the looks that are used in tuning (DOCTYPES.md, ITR)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, Style
from specimens.money import grouped, plain
from specimens.numbers import digits, pan_number
from specimens.people import Person, day_between, invent_person
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_FORMS = {"ITR-1": "ITR-1 (SAHAJ)", "ITR-2": "ITR-2", "ITR-3": "ITR-3", "ITR-4": "ITR-4 (SUGAM)"}


@dataclass(frozen=True, slots=True)
class Return:
    """A return that was filed. `paid` is what was paid already, so that tax may be refunded."""

    person: Person
    pan: str
    form: str
    filed: date
    number: str
    year: int
    gross: Decimal
    reduced: Decimal
    tax: Decimal
    interest: Decimal
    paid: Decimal

    @property
    def assessment_year(self) -> str:
        return f"{self.year}-{(self.year + 1) % 100:02d}"

    @property
    def income(self) -> Decimal:
        return self.gross - self.reduced

    @property
    def balance(self) -> Decimal:
        return self.tax + self.interest - self.paid

    def truth(self, **others: Value) -> Mapping[str, Value]:
        fields: dict[str, Value] = {
            "acknowledgement_number": self.number,
            "pan_number": self.pan,
            "name": self.person.name.upper(),
            "assessment_year": self.assessment_year,
            "form_number": self.form,
            "date_of_filing": self.filed.strftime("%d/%m/%Y"),
            "total_income": plain(self.income),
            "tax_payable": plain(self.balance),
            **others,
        }
        return {name: value for name, value in fields.items() if value is not None}


def invent_return(rng: Random, first: int, last: int) -> Return:
    """Invent a return of an assessment year between `first` and `last`."""
    person, year = invent_person(rng), rng.randint(first, last)
    filed = day_between(rng, date(year, 5, 1), date(year, 12, 31))
    gross = Decimal(rng.randint(30, 400) * 10000 + rng.randint(0, 999) * 10)
    reduced = Decimal(rng.choice((0, 50000, 150000, 162400)))
    tax = (gross - reduced) // 10
    interest = Decimal(rng.choice((0, 0, 0, 1000, 5000, 342)))
    paid = max(Decimal(0), tax + interest + Decimal(rng.choice((0, 0, -10, 1230, -15400, 8760))))
    return Return(
        person,
        pan_number(rng, "P", person.surname_initial),
        rng.choice(tuple(_FORMS)),
        filed,
        digits(rng, 9).replace("0", "1", 1) + filed.strftime("%d%m%y"),
        year,
        gross,
        reduced,
        tax,
        interest,
        paid,
    )


def draw_new(rng: Random) -> Drawn:
    """The form since 2021: two boxes at the head, captions beside their values, rows with numbers."""
    filed = invent_return(rng, 2021, 2026)
    style = Style(rng.uniform(8.2, 9), rng.choice(SANS))
    flow = new_flow(13, 12)
    _new_head(flow, filed, style, "filed and verified")
    look = Look(style, replace(style, weight=700), Rules.ALL)
    grid = [Column("", flow.width * part) for part in (0.18, 0.32, 0.2, 0.3)]
    pair = [Column("", flow.width * part) for part in (0.18, 0.82)]
    for label, value in (("PAN", filed.pan), ("Name", filed.person.name.upper()), ("Address", _address(filed))):
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), pair, [(label, value)], look)
    rows = (
        ("Status", "Individual", "Form Number", filed.form),
        ("Filed u/s", "139(1)-On or before due date", "e-Filing Acknowledgement Number", filed.number),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), grid, rows, look)
    flow.gap(rng.choice((0, 3)))
    _new_sums(flow, filed, look, cents=rng.random() < 0.2)
    _new_foot(flow, rng, filed, style)
    return Drawn(flow.surface, Form.PAGE, filed.truth())


def draw_new_unverified(rng: Random) -> Drawn:
    """The same data on the form that is still to be signed, captions over their values."""
    filed = invent_return(rng, 2021, 2026)
    style = Style(rng.uniform(8.6, 9.4), rng.choice(("Arimo", "Noto Sans", "Roboto")))
    small = replace(style, size=style.size * 0.86, color="#444444")
    flow = new_flow(15, 14)
    _new_head(flow, filed, style, "filed but NOT verified electronically", "VERIFICATION FORM")
    for label, value in (
        ("Name", filed.person.name.upper()),
        ("PAN", filed.pan),
        ("Address", _address(filed)),
        ("Status", "Individual"),
        ("Form Number", _FORMS[filed.form]),
        ("Filed u/s", "139(1)-On or before due date"),
        ("e-Filing Acknowledgement Number", filed.number),
    ):
        flow.line(label, small)
        flow.paragraph(value, style)
        flow.gap(1.2)
    _new_sums(flow, filed, Look(style, replace(style, weight=700), Rules.ROWS), cents=False)
    flow.gap(3)
    flow.line("VERIFICATION", replace(style, weight=700), Align.CENTER)
    flow.paragraph(
        f"I, {filed.person.name.upper()} solemnly declare that to the best of my knowledge and belief, the information "
        "given in the return which has been submitted by me is correct and complete.",
        style,
    )
    ornament.specimen_mark(flow.surface, rng, 15, 288, 7)
    return Drawn(flow.surface, Form.PAGE, filed.truth())


def draw_old(rng: Random) -> Drawn:
    """The form of 2013 to 2020: a grid with the address in parts, the computation in numbered rows."""
    filed = invent_return(rng, 2013, 2020)
    style = Style(rng.uniform(7.8, 8.6), rng.choice(("Arimo", "Noto Sans", "Noto Serif", "PT Sans Narrow")))
    bold = replace(style, weight=700)
    flow = new_flow(12, 12)
    is_verified = rng.random() < 0.6
    kind = "ACKNOWLEDGEMENT" if is_verified else "VERIFICATION FORM"
    top = flow.y
    side = flow.beside(flow.width - 34, 34)
    flow.surface.text(flow.left, top + 5, "FORM", bold)
    flow.surface.text(flow.left, top + 11, "ITR-V", replace(bold, size=14))
    flow.line(f"INDIAN INCOME TAX RETURN {kind}", replace(bold, size=11), Align.CENTER)
    flow.line("[Where the data of the Return of Income in Form ITR-1 (SAHAJ), ITR-2, ITR-3, ITR-4", style, Align.CENTER)
    flow.line("transmitted electronically with digital signature]", style, Align.CENTER)
    side.line("Assessment Year", bold, Align.CENTER)
    side.line(filed.assessment_year, replace(bold, size=11), Align.CENTER)
    flow.y = max(flow.y, side.y) + 2
    look = Look(style, bold, Rules.ALL)
    lines = [*filed.person.address.lines, "", "", ""]
    half = [Column("", flow.width * part) for part in (0.62, 0.38)]
    rows = (
        (f"Name\n{filed.person.name.upper()}", f"PAN\n{filed.pan}"),
        (f"Flat/Door/Block No\n{lines[0]}", "Form No. which has been electronically transmitted"),
        (f"Road/Street/Post Office\n{lines[1]}", _FORMS[filed.form] if rng.random() < 0.5 else filed.form),
        (f"Town/City/District\n{filed.person.address.city}", "Status\nINDIVIDUAL"),
        (f"State\n{filed.person.address.state}", f"Pin Code\n{filed.person.address.pincode}"),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), half, rows, look)
    number = (f"E-filing Acknowledgement Number\n{filed.number}", f"Date(DD/MM/YYYY)\n{filed.filed:%d-%m-%Y}")
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), half, [number], look)
    _old_sums(flow, filed, look)
    flow.gap(3)
    flow.line("VERIFICATION" if not is_verified else "This return has been digitally signed.", style, Align.CENTER)
    ornament.specimen_mark(flow.surface, rng, 15, 288, 7)
    tax = max(filed.balance, Decimal(0))
    return Drawn(flow.surface, Form.PAGE, filed.truth(tax_payable=plain(tax)))


def draw_plain(rng: Random) -> Drawn:
    """A print without lines: a caption and its value a line."""
    filed = invent_return(rng, 2019, 2026)
    style = Style(rng.uniform(9, 10), rng.choice((*SANS[:4], "Roboto Mono")))
    flow = new_flow(18, 18)
    flow.line("INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT", replace(style, size=12, weight=700), Align.CENTER)
    flow.line("(Please see Rule 12 of the Income-tax Rules, 1962)", style, Align.CENTER)
    flow.gap(4)
    pairs = (
        ("Acknowledgement Number", filed.number),
        ("Date of filing", filed.filed.strftime(rng.choice(("%d-%b-%Y", "%d/%m/%Y")))),
        ("Assessment Year", filed.assessment_year),
        ("PAN", filed.pan),
        ("Name", filed.person.name.upper()),
        ("Status", "Individual"),
        ("Form Number", filed.form),
        ("Total Income", grouped(filed.income)),
        ("Net tax payable", grouped(filed.tax)),
        ("Interest and Fee Payable", grouped(filed.interest)),
        ("Total tax, interest and Fee payable", grouped(filed.tax + filed.interest)),
        ("Taxes Paid", grouped(filed.paid)),
        ("(+) Tax Payable / (-) Refundable", _signed(filed.balance, cents=True)),
    )
    flow.pairs(pairs, (style, replace(style, weight=700)), 84)
    ornament.specimen_mark(flow.surface, rng, 15, 288, 7)
    return Drawn(flow.surface, Form.PAGE, filed.truth())


def _new_head(flow: Flow, filed: Return, style: Style, state: str, kind: str = "ACKNOWLEDGEMENT") -> None:
    bold = replace(style, weight=700)
    top = flow.y
    flow.surface.text(flow.left, top + 3.5, f"Acknowledgement Number:{filed.number}", style)
    right = flow.left + flow.width
    flow.surface.text(right, top + 3.5, f"Date of filing : {filed.filed:%d-%b-%Y}", style, Align.RIGHT)
    flow.gap(8)
    side = flow.beside(flow.width - 30, 30)
    side.line("Assessment", bold, Align.CENTER)
    side.line("Year", bold, Align.CENTER)
    side.line(filed.assessment_year, replace(bold, size=11), Align.CENTER)
    flow.width -= 34
    flow.line(f"INDIAN INCOME TAX RETURN {kind}", replace(bold, size=11.5), Align.CENTER)
    forms = "ITR-1(SAHAJ), ITR-2, ITR-3, ITR-4(SUGAM), ITR-5, ITR-6, ITR-7"
    text = f"[Where the data of the Return of Income in Form {forms} {state}]"
    flow.paragraph(text, style, Align.CENTER)
    flow.line("(Please see Rule 12 of the Income-tax Rules, 1962)", style, Align.CENTER)
    flow.width += 34
    flow.y = max(flow.y, side.y) + 3


def _new_sums(flow: Flow, filed: Return, look: Look, *, cents: bool) -> None:
    def shown(value: Decimal) -> str:
        return grouped(value) if cents else grouped(value).removesuffix(".00")

    rows = (
        ("Current Year business loss, if any", "1", "0"),
        ("Total Income", "2", shown(filed.income)),
        ("Book Profit under MAT, where applicable", "3", "0"),
        ("Adjusted Total Income under AMT, where applicable", "4", "0"),
        ("Net tax payable", "5", shown(filed.tax)),
        ("Interest and Fee Payable", "6", shown(filed.interest)),
        ("Total tax, interest and Fee payable", "7", shown(filed.tax + filed.interest)),
        ("Taxes Paid", "8", shown(filed.paid)),
        ("(+) Tax Payable /(-) Refundable (7-8)", "9", _signed(filed.balance, cents=cents)),
    )
    columns = (Column("", flow.width - 52), Column("", 12, Align.CENTER), Column("", 40, Align.RIGHT))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def _old_sums(flow: Flow, filed: Return, look: Look) -> None:
    def shown(value: Decimal) -> str:
        return grouped(value).removesuffix(".00")

    refund = max(-filed.balance, Decimal(0))
    rows = (
        ("1", "Gross total income", "1", shown(filed.gross)),
        ("2", "Deductions under Chapter-VI-A", "2", shown(filed.reduced)),
        ("3", "Total Income", "3", shown(filed.income)),
        ("4", "Net tax payable", "4", shown(filed.tax)),
        ("5", "Interest payable", "5", shown(filed.interest)),
        ("6", "Total tax and interest payable", "6", shown(filed.tax + filed.interest)),
        ("7", "Total Taxes Paid", "7e", shown(filed.paid)),
        ("8", "Tax Payable (6-7e)", "8", shown(max(filed.balance, Decimal(0)))),
        ("9", "Refund (7e-6)", "9", shown(refund)),
    )
    columns = (
        Column("", 9, Align.CENTER),
        Column("", flow.width - 61),
        Column("", 12, Align.CENTER),
        Column("", 40, Align.RIGHT),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def _new_foot(flow: Flow, rng: Random, filed: Return, style: Style) -> None:
    flow.gap(4)
    flow.paragraph(
        f"Income Tax Return submitted electronically on {filed.filed:%d-%b-%Y} 11:42:07 from IP address 192.0.2.7 and "
        f"verified by {filed.person.name.upper()} having PAN {filed.pan} on {filed.filed:%d-%b-%Y} using Aadhaar OTP.",
        style,
    )
    flow.line("DO NOT SEND THIS ACKNOWLEDGEMENT TO CPC, BENGALURU", replace(style, weight=700), Align.CENTER)
    ornament.specimen_mark(flow.surface, rng, 15, 288, 7)


def _address(filed: Return) -> str:
    return filed.person.address.in_one_line().upper()


def _signed(value: Decimal, *, cents: bool) -> str:
    shown = grouped(abs(value)) if cents else grouped(abs(value)).removesuffix(".00")
    return shown if not value else f"({'-' if value < 0 else '+'}) {shown}"


LAYOUTS = (
    Layout("ITR", "new", draw_new),
    Layout("ITR", "new_unverified", draw_new_unverified),
    Layout("ITR", "old", draw_old),
    Layout("ITR", "plain", draw_plain),
)
