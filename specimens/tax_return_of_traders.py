"""A small trader's return itself, as the portal's own program prints what was filed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows
from specimens.tax_return import Return, invent_return

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_TRADES = ("09028-Retail sale of other products n.e.c", "09005-Wholesale of agricultural raw materials", "13010-Others")
_INK = "#1f3a6e"


def draw_sugam(rng: Random) -> Drawn:
    """ITR-4 over two pages: captions beside values in pairs, turnover and presumed profit, the tax in two columns."""
    filed = invent_return(rng, 2021, 2026)
    while filed.gross > 5000000:
        filed = invent_return(rng, 2021, 2026)
    filed = replace(filed, form="ITR-4")
    style = Style(
        rng.uniform(8, 8.8), rng.choice(("Open Sans", "Roboto", "Noto Sans", "Work Sans", "Roboto Condensed"))
    )
    look = Look(style, replace(style, weight=700), Rules.ALL, line="#8d99ae", padding=1.2)
    flow = new_flow(12, 12)
    _head(flow, filed, look)
    _who(flow, rng, filed, look)
    interest = Decimal(rng.randint(5, 190) * 100)
    flow.gap(3)
    _business(flow, rng, filed, interest, look)
    _next_page(flow, rng, filed, look)
    _income(flow, filed, interest, look)
    flow.gap(4)
    _tax(flow, rng, filed, look)
    ornament.specimen_mark(flow.surface, rng, 14, 290, 6)
    due = plain(max(filed.balance, Decimal(0)))
    return Drawn(flow.surface, Form.PAGE, filed.truth(name=filed.person.name, tax_payable=due))


def _head(flow: Flow, filed: Return, look: Look) -> None:
    surface = flow.surface
    white = replace(look.head, color="#ffffff")
    surface.rectangle(12, 12, 186, 22, fill=_INK)
    surface.text(16, 19, "FORM", white)
    surface.text(16, 27, filed.form, replace(white, size=16))
    surface.text(16, 32, "SUGAM", white)
    surface.text(108, 19, "INDIAN INCOME TAX RETURN", replace(white, size=12), _CENTER)
    small = replace(white, size=6.4, weight=400)
    surface.text(
        108,
        24,
        "[For Individuals, HUFs and Firms (other than LLP) being a resident having total income upto",
        small,
        _CENTER,
    )
    surface.text(
        108,
        27.5,
        "Rs.50 lakh and having income from business computed under sections 44AD, 44ADA or 44AE]",
        small,
        _CENTER,
    )
    surface.text(108, 31.5, "(Please refer instructions for eligibility)", small, _CENTER)
    surface.text(183, 19, "Assessment Year", replace(white, size=7.5), _CENTER)
    surface.text(183, 27, filed.assessment_year, replace(white, size=13), _CENTER)
    flow.y = 36
    _grid(flow, [("Acknowledgement Number", filed.number, "Date of Filing", f"{filed.filed:%d-%b-%Y}")], look)
    flow.gap(2)


def _grid(flow: Flow, rows: Sequence[tuple[str, str, str, str]], look: Look) -> None:
    """Print rows of caption, value, caption, value."""
    columns = [Column("", share) for share in (46, 50, 42, 48)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def _section(flow: Flow, text: str, look: Look) -> None:
    flow.surface.rectangle(flow.left, flow.y, flow.width, 6, fill="#e3e8f1", line=look.line)
    flow.surface.text(flow.left + 2, flow.y + 4.2, text, replace(look.head, color=_INK))
    flow.gap(6)


def _next_page(flow: Flow, rng: Random, filed: Return, look: Look) -> None:
    """Begin a page with the number and the holder in a line over it."""
    ornament.specimen_mark(flow.surface, rng, 14, 290, 6)
    flow.surface.new_page()
    flow.y = 12
    small = replace(look.body, size=7, color="#444444")
    flow.surface.text(12, 10, f"Acknowledgement Number : {filed.number}", small)
    flow.surface.text(198, 10, f"PAN : {filed.pan}   A.Y. : {filed.assessment_year}", small, _RIGHT)


def _who(flow: Flow, rng: Random, filed: Return, look: Look) -> None:
    person = filed.person
    lines = (*person.address.lines, "-", "-", "-")
    _section(flow, "PART A - GENERAL INFORMATION", look)
    _grid(
        flow,
        (
            ("A1 First Name", person.given, "A2 Middle Name", person.middle or "-"),
            ("A3 Last Name", person.surname or "-", "A4 PAN", filed.pan),
            ("A5 Date of Birth", f"{person.born:%d-%b-%Y}", "A6 Aadhaar Number", f"XXXX XXXX {digits(rng, 4)}"),
            ("A7 Flat/Door/Block No.", lines[0], "A8 Premises / Village", lines[1]),
            ("A9 Road/Street", lines[2], "A10 Area/Locality", lines[3]),
            ("A11 Town/City/District", person.address.city, "A12 State", person.address.state),
            ("A13 Country", "91-India", "A14 PIN Code", person.address.pincode),
            ("A15 Status", "Individual", "A16 Mobile No. 1", f"91 {person.mobile}"),
            ("A17 Email Address-1", "specimen@example.in", "A18 Filed u/s", "139(1)-On or before due date"),
            ("A19 Whether opting out of 115BAC?", rng.choice(("Yes", "No")), "A20 Nature of employment", "Others"),
        ),
        look,
    )
    questions = (
        ("A21", "Are you filing return of income under the seventh proviso to section 139(1)?", "No"),
        ("A22", "Is this return being filed by a representative assessee?", "No"),
        ("A23", "Have you held unlisted equity shares at any time during the previous year?", "No"),
        ("A24", "Whether this return is being filed by a director in a company?", "No"),
    )
    columns = [Column("", 14, _CENTER), Column("", 144), Column("", 28, _CENTER)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, questions, look)


def _whole(value: Decimal) -> str:
    return grouped(value).removesuffix(".00")


def _lines(flow: Flow, rows: Sequence[tuple[str, str, str]], look: Look) -> None:
    """Print rows of code, words and a sum."""
    columns = [Column("", 14, _CENTER), Column("", 128), Column("", 44, _RIGHT)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)


def _business(flow: Flow, rng: Random, filed: Return, interest: Decimal, look: Look) -> None:
    profit = filed.gross - interest
    shop = f"{filed.person.surname or filed.person.given} {rng.choice(('Traders', 'General Store', 'Electricals'))}"
    _section(flow, "SCHEDULE BP - DETAILS OF INCOME FROM BUSINESS OR PROFESSION (SECTION 44AD)", look)
    columns = [
        Column(title, width) for title, width in (("Name of Business", 76), ("Business code", 84), ("Section", 26))
    ]
    flow.table(columns, [(shop, rng.choice(_TRADES), "44AD")], look)
    _lines(
        flow,
        (
            ("E1", "Gross Turnover or Gross Receipts", _whole(profit * 10)),
            ("E2a", "Presumptive income @ 6% of amounts through bank", "0"),
            ("E2b", "Presumptive income @ 8% of any other mode, or as claimed to have been earned", _whole(profit)),
            ("E8", "Income chargeable under Business or Profession", _whole(profit)),
            ("E15", "Sundry creditors", _whole(Decimal(rng.randint(10, 90) * 1000))),
            ("E19", "Inventories", _whole(Decimal(rng.randint(50, 400) * 1000))),
            ("E20", "Sundry debtors", _whole(Decimal(rng.randint(10, 90) * 1000))),
            ("E22", "Cash-in-hand", _whole(Decimal(rng.randint(5, 60) * 1000))),
        ),
        look,
    )
    flow.gap(4)


def _income(flow: Flow, filed: Return, interest: Decimal, look: Look) -> None:
    _section(flow, "PART B - GROSS TOTAL INCOME", look)
    _lines(
        flow,
        (
            ("B1", "Income from Business & Profession (E8 of Schedule BP)", _whole(filed.gross - interest)),
            ("B2", "Income under the head Salaries / Pension", "0"),
            ("B3", "Income chargeable under the head House Property", "0"),
            ("B4", "Income from Other Sources (interest from savings bank, deposits)", _whole(interest)),
            ("B5", "Gross Total Income (B1+B2+B3+B4)", _whole(filed.gross)),
        ),
        look,
    )
    flow.gap(4)
    _section(flow, "PART C - DEDUCTIONS AND TAXABLE TOTAL INCOME", look)
    _lines(
        flow,
        (
            ("C1", "80C - Life insurance premia, deferred annuity, provident fund etc.", _whole(filed.reduced)),
            ("C4", "80D - Health insurance premia", "0"),
            ("C18", "Total Deductions", _whole(filed.reduced)),
            ("C19", "Taxable Total Income (B5 - C18)", _whole(filed.income)),
        ),
        look,
    )


def _tax(flow: Flow, rng: Random, filed: Return, look: Look) -> None:
    cess = (filed.tax * 4 / 104).quantize(Decimal(1))
    advance = (filed.paid / 2).quantize(Decimal(1))
    _section(flow, "PART D - TAX COMPUTATIONS AND TAX STATUS", look)
    rows = (
        ("D1 Tax payable on total income", filed.tax - cess, "D11 Total Advance Tax Paid", advance),
        ("D2 Rebate u/s 87A", Decimal(0), "D12 Total Self-Assessment Tax Paid", filed.paid - advance),
        ("D3 Tax payable after Rebate", filed.tax - cess, "D13 Total TDS Claimed", Decimal(0)),
        ("D4 Health & Education Cess", cess, "D14 Total TCS Collected", Decimal(0)),
        ("D5 Total Tax and Cess", filed.tax, "D15 Total Taxes Paid", filed.paid),
        ("D9 Interest and Fee", filed.interest, "D16 Amount payable", max(filed.balance, Decimal(0))),
        ("D10 Total Tax, Fee and Interest", filed.tax + filed.interest, "D17 Refund", max(-filed.balance, Decimal(0))),
    )
    columns = [Column("", share, align) for share, align in ((60, Align.LEFT), (33, _RIGHT)) * 2]
    cells = [(one, _whole(first), two, _whole(second)) for one, first, two, second in rows]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, cells, look)
    flow.gap(4)
    _section(flow, "BANK ACCOUNT DETAILS", look)
    titles = (("Sl.", 12), ("IFS Code", 40), ("Name of the Bank", 66), ("Account Number", 44), ("Refund?", 24))
    bank = ("1", f"XXXX0W{digits(rng, 5)}", "Nagrik Sahakari Bank", f"XXXXXXX{digits(rng, 4)}", "Yes")
    flow.table([Column(*each) for each in titles], [bank], look)
    flow.gap(4)
    _section(flow, "VERIFICATION", look)
    flow.gap(2)
    flow.paragraph(
        f"I, {filed.person.name} son/daughter of {filed.person.father} solemnly declare that to the best of my "
        "knowledge and belief, the information given in the return and schedules thereto is correct and complete and "
        "is in accordance with the provisions of the Income-tax Act, 1961. I further declare that I make this return "
        "in my capacity as Self and I am also competent to make this return and verify it.",
        look.body,
    )
    flow.gap(3)
    flow.line(f"Place: {filed.person.address.city}", look.body)
    flow.line(f"Date: {filed.filed:%d-%b-%Y}", look.body)


LAYOUTS = (Layout("ITR", "sugam", draw_sugam),)
