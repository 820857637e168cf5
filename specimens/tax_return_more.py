"""Two more papers of a tax return: a firm's or company's acknowledgement, and the first pages of a form itself."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.business import Business, invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.money import grouped, plain
from specimens.numbers import digits
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rows, Rules, draw_rows
from specimens.tax_return import Return, invent_return

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_FORMS = {"F": "ITR-5", "C": "ITR-6", "T": "ITR-7"}


def draw_of_a_firm(rng: Random) -> Drawn:
    """A firm's acknowledgement of 2013 to 2020: address in parts, the officer's ward, taxes paid in (a) to (e)."""
    filed, business = invent_return(rng, 2013, 2020), invent_business(rng)
    while business.pan[3] not in _FORMS:
        business = invent_business(rng)
    filed = replace(filed, pan=business.pan, form=_FORMS[business.pan[3]])
    name = business.legal_name.upper()
    style = Style(rng.uniform(7.6, 8.4), rng.choice(("Arimo", "Roboto", "Source Serif 4")))
    look = Look(style, replace(style, weight=700), Rules.ALL, line="#222222", padding=1)
    flow = new_flow(14, 12)
    surface = flow.surface
    surface.rectangle(14, flow.y, 24, 16, line="#222222")
    surface.text(26, flow.y + 6, "FORM", look.head, _CENTER)
    surface.text(26, flow.y + 13, "ITR-V" if rng.random() < 0.3 else "ACK", replace(look.head, size=13), _CENTER)
    surface.rectangle(168, flow.y, 28, 16, line="#222222")
    surface.text(182, flow.y + 6, "Assessment Year", replace(look.head, size=7), _CENTER)
    surface.text(182, flow.y + 13, filed.assessment_year, replace(look.head, size=12), _CENTER)
    flow.line("INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT", replace(look.head, size=11.5), _CENTER)
    middle = flow.beside(28, 122)
    middle.paragraph(
        "[Where the data of the Return of Income in Form ITR-3, ITR-4, ITR-5, ITR-6, ITR-7 transmitted electronically "
        "with digital signature]",
        style,
        _CENTER,
    )
    flow.y = 31
    _who(flow, rng, filed, business, look)
    _computed(flow, rng, filed, look)
    flow.gap(4)
    owner = business.owner.name.upper()
    flow.paragraph(
        f"This return has been digitally signed by {owner} in the capacity of "
        f"{'DIRECTOR' if business.pan[3] == 'C' else 'MANAGING PARTNER' if business.pan[3] == 'F' else 'TRUSTEE'} "
        f"having PAN {filed.pan[:3]}P{owner[0]}{digits(rng, 4)}Z from IP Address 192.0.2.{rng.randint(2, 250)} on "
        f"{printed_date(filed.filed, '-')} at {business.address.city.upper()}.",
        style,
    )
    flow.gap(2)
    flow.line(f"Dsc Sl No & issuer  {digits(rng, 8)} CN=SPECIMEN Sub-CA for Class 2 Individual", style)
    flow.gap(4)
    flow.line("DO NOT SEND THIS ACKNOWLEDGEMENT TO CPC, BENGALURU", look.head, _CENTER)
    ornament.specimen_mark(surface, rng, 90, 288, 7)
    due = plain(max(filed.balance, Decimal(0)))
    return Drawn(surface, Form.PAGE, filed.truth(name=name, tax_payable=due))


def _who(flow: Flow, rng: Random, filed: Return, business: Business, look: Look) -> None:
    lines = (*business.address.lines, "", "", "")
    status = {"F": "Firm", "C": "Pvt Company" if "PRIVATE" in business.legal_name.upper() else "Company", "T": "Trust"}
    two = [Column("", 122), Column("", 60)]
    rows: Rows = (
        (f"Name\n{business.legal_name.upper()}", f"PAN\n{filed.pan}"),
        (f"Flat/Door/Block No    {lines[0]}", "Form No. which has been electronically transmitted"),
        (f"Name Of Premises/Building/Village    {lines[2]}", filed.form),
        (f"Road/Street/Post Office    {lines[1]}", f"Status\n{status[business.pan[3]]}"),
        (f"Town/City/District    {business.address.city}", f"State    {business.address.state}"),
        (f"Pin    {business.address.pincode}", f"Aadhaar Number {rng.choice(('', 'NA'))}"),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), two, rows, look)
    ward = f"Designation of AO (Ward / Circle)  WARD {rng.randint(1, 30)}({rng.randint(1, 5)})"
    row = (f"{ward}, {business.address.city.upper()}", "Original or Revised    ORIGINAL")
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), two, [row], look)
    number = (
        f"E-filing Acknowledgement Number    {filed.number}",
        f"Date(DD-MM-YYYY)  {printed_date(filed.filed, '-')}",
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), two, [number], replace(look, body=look.head))
    flow.gap(1)


def _whole(value: Decimal) -> str:
    return grouped(value).removesuffix(".00")


def _computed(flow: Flow, rng: Random, filed: Return, look: Look) -> None:
    at_source = (filed.paid * rng.randint(2, 6) / 10).quantize(Decimal(1))
    advance = ((filed.paid - at_source) / 2).quantize(Decimal(1))
    rows = (
        ("1", "Gross Total Income", "1", _whole(filed.gross)),
        ("2", "Deductions under Chapter-VI-A", "2", _whole(filed.reduced)),
        ("3", "Total Income", "3", _whole(filed.income)),
        ("3a", "Current Year loss, if any", "3a", "0"),
        ("4", "Net Tax Payable", "4", _whole(filed.tax)),
        ("5", "Interest Payable", "5", _whole(filed.interest)),
        ("6", "Total Tax and Interest Payable", "6", _whole(filed.tax + filed.interest)),
        ("7", "Taxes Paid   a  Advance Tax", "7a", _whole(advance)),
        ("", "                      b  TDS", "7b", _whole(at_source)),
        ("", "                      c  TCS", "7c", "0"),
        ("", "                      d  Self Assessment Tax", "7d", _whole(filed.paid - at_source - advance)),
        ("", "                      e  Total Taxes Paid (7a+7b+7c+7d)", "7e", _whole(filed.paid)),
        ("8", "Tax Payable (6-7e)", "8", _whole(max(filed.balance, Decimal(0)))),
        ("9", "Refund (7e-6)", "9", _whole(max(-filed.balance, Decimal(0)))),
        ("10", "Exempt Income    Agriculture / Others", "10", "0"),
    )
    top = flow.y
    columns = [Column("", 10, _CENTER), Column("", 116), Column("", 12, _CENTER), Column("", 36, _RIGHT)]
    flow.y = draw_rows(flow.surface, (flow.left + 8, top), columns, rows, look)
    flow.surface.rectangle(flow.left, top, 8, flow.y - top, line=look.line)
    heading = "COMPUTATION OF INCOME AND TAX THEREON"
    flow.surface.vertical_text(flow.left + 5, flow.y - 6, heading, replace(look.head, size=6.6))


def draw_sahaj(rng: Random) -> Drawn:
    """The first pages of ITR-1 as filed: the name in three boxes, numbered heads of income, the tax in Part D."""
    filed = invent_return(rng, 2020, 2025)
    filed = replace(filed, form="ITR-1")
    style = Style(rng.uniform(7.8, 8.6), rng.choice((*SANS[:3], SERIF[0], "Barlow")))
    look = Look(style, replace(style, weight=700), Rules.ALL, line="#4a4a4a", padding=1.1)
    flow = new_flow(13, 10)
    _running_head(flow, filed, style)
    surface = flow.surface
    surface.rectangle(13, flow.y, 184, 20, line="#4a4a4a")
    surface.text(16, flow.y + 6, "FORM", look.head)
    surface.text(16, flow.y + 13, "ITR-1", replace(look.head, size=15))
    surface.text(16, flow.y + 17.5, "SAHAJ", look.head)
    surface.text(105, flow.y + 6, "INDIAN INCOME TAX RETURN", replace(look.head, size=11), _CENTER)
    small = replace(style, size=6.8)
    surface.text(
        105, flow.y + 10.5, "[For individuals being a resident having total income upto Rs.50 lakh,", small, _CENTER
    )
    surface.text(105, flow.y + 14, "Income from Salaries, one house property, other sources]", small, _CENTER)
    surface.text(105, flow.y + 17.5, "(Refer instructions for eligibility)", small, _CENTER)
    surface.text(183, flow.y + 8, "Assessment Year", look.head, _CENTER)
    surface.text(183, flow.y + 14.5, filed.assessment_year, replace(look.head, size=12), _CENTER)
    flow.y += 22
    _general(flow, rng, filed, look)
    _income(flow, rng, filed, look)
    ornament.specimen_mark(surface, rng, 13, 291, 6)
    surface.text(197, 291, "Page 1", style, _RIGHT)
    surface.new_page()
    flow.y = 10
    _running_head(flow, filed, style)
    _tax(flow, rng, filed, look)
    ornament.specimen_mark(surface, rng, 13, 291, 6)
    surface.text(197, 291, "Page 2", style, _RIGHT)
    due = plain(max(filed.balance, Decimal(0)))
    return Drawn(surface, Form.PAGE, filed.truth(name=filed.person.name, tax_payable=due))


def _running_head(flow: Flow, filed: Return, style: Style) -> None:
    """Print the line that the portal puts over every page of a filed form."""
    flow.surface.text(13, flow.y + 3, f"Acknowledgement Number : {filed.number}", style)
    flow.surface.text(197, flow.y + 3, f"Date of Filing : {filed.filed:%d-%b-%Y}", style, _RIGHT)
    flow.gap(6)


def _bar(flow: Flow, text: str, look: Look) -> None:
    flow.surface.rectangle(flow.left, flow.y, flow.width, 5.6, fill="#d9e2ec", line=look.line)
    flow.surface.text(flow.left + 2, flow.y + 4, text, look.head)
    flow.gap(5.6)


def _general(flow: Flow, rng: Random, filed: Return, look: Look) -> None:
    person = filed.person
    place = (*person.address.lines, "", "", "", "")
    _bar(flow, "PART A GENERAL INFORMATION", look)
    thirds = [Column("", 61), Column("", 61), Column("", 62)]
    rows = (
        (f"(A1) First Name\n{person.given}", f"(A2) Middle Name\n{person.middle}", f"(A3) Last Name\n{person.surname}"),
        (
            f"(A4) PAN\n{filed.pan}",
            f"(A5) Date of Birth\n{person.born:%d/%m/%Y}",
            f"(A6) Aadhaar Number\nXXXXXXXX{digits(rng, 4)}",
        ),
        (
            f"(A7) Mobile No.\n{person.mobile}",
            "(A8) Email Address\nspecimen@example.in",
            f"(A9) Flat/Door/Block No\n{place[0]}",
        ),
        (f"(A10) Premises/Building\n{place[2]}", f"(A11) Road/Street\n{place[3]}", f"(A12) Area/Locality\n{place[1]}"),
        (
            f"(A13) Town/City/District\n{person.address.city}",
            f"(A14) State\n{person.address.state}",
            f"(A15) PIN Code\n{person.address.pincode}",
        ),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), thirds, rows, look)
    more = (
        ("(A17) Filed u/s", "139(1)-On or before due date"),
        ("(A18) Nature of employment", rng.choice(("Others", "Public Sector Undertaking", "State Government"))),
        ("(A19) Are you opting for new tax regime u/s 115BAC ?", rng.choice(("Yes", "No"))),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), [Column("", 122), Column("", 62)], more, look)
    flow.gap(2)


def _income(flow: Flow, rng: Random, filed: Return, look: Look) -> None:
    interest = Decimal(rng.randint(5, 260) * 100)
    salary = filed.gross - interest
    _bar(flow, "PART B GROSS TOTAL INCOME", look)
    rows = (
        ("B1", "i", "Gross Salary (ia + ib + ic + id + ie)", _whole(salary + 50000)),
        ("", "ii", "Less allowances to the extent exempt u/s 10", "0"),
        ("", "iii", "Net Salary (i - ii)", _whole(salary + 50000)),
        ("", "iv", "Deductions u/s 16 (iva + ivb + ivc)", "50,000"),
        ("", "v", "Income chargeable under the head 'Salaries' (iii - iv)", _whole(salary)),
        ("B2", "", "Income chargeable under the head 'House Property'", "0"),
        ("B3", "", "Income from Other Sources", _whole(interest)),
        ("B4", "", "Gross Total Income (B1+B2+B3)", _whole(filed.gross)),
    )
    columns = [Column("", 12, _CENTER), Column("", 12, _CENTER), Column("", 116), Column("", 44, _RIGHT)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    flow.gap(2)
    _bar(flow, "PART C - DEDUCTIONS AND TAXABLE TOTAL INCOME", look)
    deductions = (
        ("C1", "80C", "Life insurance, provident fund, tuition fees etc.", _whole(filed.reduced)),
        ("C9", "80G", "Donations", "0"),
        ("C19", "", "Total deductions", _whole(filed.reduced)),
        ("C20", "", "Total Income (B4 - C19)", _whole(filed.income)),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, deductions, look)


def _tax(flow: Flow, rng: Random, filed: Return, look: Look) -> None:
    cess = (filed.tax * 4 / 104).quantize(Decimal(1))
    _bar(flow, "PART D - COMPUTATION OF TAX PAYABLE", look)
    rows = (
        ("D1", "Tax payable on total income", _whole(filed.tax - cess)),
        ("D2", "Rebate u/s 87A", "0"),
        ("D3", "Tax after Rebate", _whole(filed.tax - cess)),
        ("D4", "Health and Education Cess @4% on D3", _whole(cess)),
        ("D5", "Total Tax and Cess", _whole(filed.tax)),
        ("D6", "Relief u/s 89", "0"),
        ("D7", "Interest u/s 234A, 234B, 234C and Fee u/s 234F", _whole(filed.interest)),
        ("D11", "Total Tax, Fee and Interest (D5 + D7 - D6)", _whole(filed.tax + filed.interest)),
        ("D12", "Total Taxes Paid", _whole(filed.paid)),
        ("D13", "Amount payable (D11 - D12) (if D11 > D12)", _whole(max(filed.balance, Decimal(0)))),
        ("D14", "Refund (D12 - D11) (if D12 > D11)", _whole(max(-filed.balance, Decimal(0)))),
    )
    columns = [Column("", 14, _CENTER), Column("", 126), Column("", 44, _RIGHT)]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    flow.gap(3)
    _bar(
        flow,
        "PART E - OTHER INFORMATION: Details of all Bank Accounts held in India (excluding dormant accounts)",
        look,
    )
    banks = [
        (str(place), f"XXXX0W{digits(rng, 5)}", name, f"XXXXXXXX{digits(rng, 4)}", "Savings")
        for place, name in enumerate(rng.sample(("Sanchay Gramin Bank", "Deccan Peoples Bank", "Nagrik Bank"), 2), 1)
    ]
    titles = (("Sl.", 12), ("IFS Code of the Bank", 42), ("Name of the Bank", 60), ("Account Number", 42), ("Type", 28))
    flow.table([Column(*each) for each in titles], banks, look)
    flow.gap(3)
    _bar(flow, "VERIFICATION", look)
    flow.gap(2)
    flow.paragraph(
        f"I, {filed.person.name}, son/ daughter of {filed.person.father}, solemnly declare that to the best of my "
        "knowledge and belief, the information given in the return is correct and complete and is in accordance with "
        f"the provisions of the Income-tax Act, 1961. I am holding permanent account number {filed.pan}.",
        look.body,
    )
    flow.gap(3)
    flow.line(f"Place : {filed.person.address.city}     Date : {filed.filed:%d-%b-%Y}", look.body)


LAYOUTS = (
    Layout("ITR", "of_a_firm", draw_of_a_firm),
    Layout("ITR", "sahaj_pages", draw_sahaj),
)
