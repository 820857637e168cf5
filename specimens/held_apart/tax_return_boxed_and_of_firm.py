"""Two income tax returns never used in tuning: the first verification forms in boxes, and a firm's whole ITR-5."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.business import Business, invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import SANS, SERIF, Style
from specimens.money import plain
from specimens.numbers import digits, pan_number
from specimens.people import day_between, invent_person, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed, wrap
from specimens.table import Column, Look, Rules, draw_rows

_ZERO = Decimal(0)
_OLD_FORMS = ("ITR-1", "ITR-2", "ITR-4", "ITR-4S")
_OLD_STEPS = ((Decimal(180000), 10), (Decimal(500000), 10), (Decimal(800000), 10))
_BUSINESSES = (
    "09028 - Retail sale of other products n.e.c", "04041 - Manufacture of wearing apparel",
    "06010 - Other construction activity n.e.c.", "09005 - Wholesale of other products n.e.c",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Sums:
    """What a return comes to: `paid` is advance tax, tax deducted, tax collected and self-assessment tax."""

    gross: Decimal
    deductions: Decimal
    tax: Decimal
    interest: Decimal
    paid: tuple[Decimal, Decimal, Decimal, Decimal]

    @property
    def income(self) -> Decimal:
        return self.gross - self.deductions

    @property
    def due(self) -> Decimal:
        return self.tax + self.interest

    @property
    def balance(self) -> Decimal:
        """Tax still payable; below nought a refund."""
        return self.due - sum(self.paid, _ZERO)


def _settled(rng: Random, gross: Decimal, deductions: Decimal, tax: Decimal) -> _Sums:
    """Return sums of which nothing, a little or a refund is left."""
    interest = Decimal(rng.choice((0, 0, 0, rng.randint(100, 3000))))
    due = tax + interest
    left = min(Decimal(rng.choice((0, 0, 10, 3420, 15400))), due)
    left = rng.choice((left, -Decimal(rng.randint(40, 2600) * 10), _ZERO))
    advance = (due / 4).quantize(Decimal(1)) if rng.random() < 0.4 else _ZERO
    own = (due / 10).quantize(Decimal(1)) if rng.random() < 0.4 else _ZERO
    return _Sums(gross, deductions, tax, interest, (advance, due - left - advance - own, _ZERO, own))


def _acknowledged(rng: Random, day: date) -> str:
    """Return a number that ends with the day of filing."""
    return f"{rng.choice('123456789')}{digits(rng, 8)}{day:%d%m%y}"


def draw_transmitted(rng: Random) -> Drawn:
    """The verification form of the first years of e-filing: captions in corners of boxes, sums in numbered lines."""
    person, year = invent_person(rng), rng.randint(2009, 2013)
    day = day_between(rng, date(year, 5, 10), date(year, 12, 20))
    deductions = Decimal(rng.choice((100000, 64500, 115000, 42360)))
    income = Decimal(rng.randint(22000, 160000) * 10)
    tax = sum((max(income - start, _ZERO) * percent / 100 for start, percent in _OLD_STEPS), _ZERO)
    sums = _settled(rng, income + deductions, deductions, (tax * Decimal("1.03")).quantize(Decimal(1)))
    pan, form = pan_number(rng, "P", person.surname_initial), rng.choice(_OLD_FORMS)
    truth: dict[str, Value] = {
        "acknowledgement_number": _acknowledged(rng, day),
        "pan_number": pan,
        "name": person.name.upper(),
        "assessment_year": f"{year}-{(year + 1) % 100:02d}",
        "form_number": form,
        "date_of_filing": printed_date(day),
        "total_income": plain(sums.income),
        "tax_payable": plain(max(sums.balance, Decimal(0))),
    }
    normal = Style(rng.uniform(8.2, 9.0), rng.choice((*SERIF[:3], *SANS[:2])))
    flow = new_flow(12, 11)
    _title(flow, normal, str(truth["assessment_year"]))
    _personal(flow, rng, truth, person.address.parts(), (person.address.state, person.address.pincode), normal)
    _computation(flow, sums, normal)
    _declaration(flow, person.name.upper(), person.father.upper(), (pan, person.address.city, day), normal)
    _office_use(flow, rng, truth, normal)
    ornament.specimen_mark(flow.surface, rng, 90, 291, 6)
    return Drawn(flow.surface, Form.PAGE, truth)


def _title(flow: Flow, normal: Style, year: str) -> None:
    bold, surface, top = replace(normal, weight=700), flow.surface, flow.y
    surface.rectangle(flow.left, top, flow.width, 22, line="#222222", thickness=0.35)
    for x in (24.0, flow.width - 32):
        surface.line(flow.left + x, top, flow.left + x, top + 22)
    form = Flow(surface, flow.left, top + 4, 24)
    form.lines(("FORM", "ITR-V"), replace(bold, size=12), Align.CENTER)
    middle = Flow(surface, flow.left + 26, top + 1.5, flow.width - 60)
    middle.line("INDIAN INCOME TAX RETURN VERIFICATION FORM", replace(bold, size=10), Align.CENTER)
    note = (
        "[Where the data of the Return of Income in Form ITR-1, ITR-2, ITR-3, ITR-4, ITR-5, ITR-6 transmitted "
        "electronically without digital signature]"
    )
    middle.paragraph(note, replace(normal, size=7.4), Align.CENTER)
    middle.line("(Please see Rule 12 of the Income-tax Rules, 1962)", replace(normal, size=7.4), Align.CENTER)
    last = Flow(surface, flow.left + flow.width - 32, top + 3, 32)
    last.lines(("Assessment Year", year), bold, Align.CENTER)
    flow.y = top + 22


def _box(flow: Flow, cells: tuple[tuple[str, str, float], ...], normal: Style, indent: float = 9.0) -> None:
    """Print a row of boxes, each with its caption small at the top and its value below; widths are shares."""
    x, width = flow.left + indent, flow.width - indent
    small, bold = replace(normal, size=normal.size - 1.6), replace(normal, weight=700)
    lines = max(len(wrap(value, width * share - 3, bold)) for _, value, share in cells)
    height = 5.6 + 3.9 * max(1, lines)
    for caption, value, share in cells:
        flow.surface.rectangle(x, flow.y, width * share, height, line="#222222")
        flow.surface.text(x + 1.2, flow.y + 3.2, caption, narrowed(small, (caption,), width * share - 2))
        flow.surface.paragraph(x + 1.2, flow.y + 7.6, width * share - 3, value, bold)
        x += width * share
    flow.y += height


def _personal(
    flow: Flow, rng: Random, truth: dict[str, Value], parts: tuple[str, ...], ends: tuple[str, str], normal: Style
) -> None:
    """Print who filed; the heading stands turned at the left."""
    top = flow.y
    state, pincode = ends
    upper = [part.upper() for part in parts]
    middle = upper[1] if len(upper) > 3 else ""
    _box(flow, (("Name", str(truth["name"]), 0.68), ("PAN", str(truth["pan_number"]), 0.32)), normal)
    form = ("Form No. which has been electronically transmitted", str(truth["form_number"]), 0.32)
    _box(
        flow,
        (("Flat/Door/Block No", upper[0], 0.26), ("Name Of Premises/Building/Village", middle, 0.42), form),
        normal,
    )
    status = ("Status", "INDIVIDUAL", 0.32)
    area = ", ".join(upper[2:-1]) or upper[1]
    _box(flow, (("Road/Street/Post Office", "", 0.26), ("Area/Locality", area, 0.42), status), normal)
    town = ("Town/City/District", upper[-1], 0.36)
    _box(flow, (town, ("State", state.upper(), 0.32), ("Pin", pincode, 0.32)), normal)
    ward = f"ITO WARD {rng.randint(1, 9)}({rng.randint(1, 4)}), {upper[-1]}"
    _box(flow, (("Designation of AO (Ward / Circle)", ward, 0.68), ("Original or Revised", "ORIGINAL", 0.32)), normal)
    number, day = str(truth["acknowledgement_number"]), str(truth["date_of_filing"]).replace("/", "-")
    _box(flow, (("E-filing Acknowledgement Number", number, 0.68), ("Date(DD-MM-YYYY)", day, 0.32)), normal)
    _turned(flow, top, ("PERSONAL INFORMATION AND THE", "DATE OF ELECTRONIC TRANSMISSION"), normal)


def _turned(flow: Flow, top: float, texts: tuple[str, ...], normal: Style) -> None:
    flow.surface.rectangle(flow.left, top, 9, flow.y - top, line="#222222")
    for place, text in enumerate(texts):
        flow.surface.vertical_text(flow.left + 3.8 + 3.2 * place, flow.y - 2, text, replace(normal, size=6.2))


def _computation(flow: Flow, sums: _Sums, normal: Style) -> None:
    top = flow.y
    width = flow.width - 9
    columns = (
        Column("", 9),
        Column("", width - 75),
        Column("", 10),
        Column("", 28, Align.RIGHT),
        Column("", 28, Align.RIGHT),
    )
    advance, deducted, collected, own = sums.paid
    rows = (
        ("1", "Gross Total Income", "1", sums.gross),
        ("2", "Deductions under Chapter-VI-A", "2", sums.deductions),
        ("3", "Total Income", "3", sums.income),
        ("a", "Current Year loss, if any", "3a", _ZERO),
        ("4", "Net Tax Payable", "4", sums.tax),
        ("5", "Interest Payable", "5", sums.interest),
        ("6", "Total Tax and Interest Payable", "6", sums.due),
        ("7", "Taxes Paid", "", None),
        ("a", "Advance Tax", "7a", advance),
        ("b", "TDS", "7b", deducted),
        ("c", "TCS", "7c", collected),
        ("d", "Self Assessment Tax", "7d", own),
        ("e", "Total Taxes Paid (7a+7b+7c+7d)", "7e", sum(sums.paid, _ZERO)),
        ("8", "Tax Payable (6-7e)", "8", max(sums.balance, _ZERO)),
        ("9", "Refund (7e-6)", "9", max(-sums.balance, _ZERO)),
        ("10", "Exempt Income", "10", _ZERO),
    )
    cells = [
        (sign, text, number, *_set_in(number, "" if amount is None else f"{amount:.0f}"))
        for sign, text, number, amount in rows
    ]
    look = Look(normal, normal, Rules.ALL, padding=0.55)
    flow.y = draw_rows(flow.surface, (flow.left + 9, flow.y), columns, cells, look)
    _turned(flow, top, ("COMPUTATION OF INCOME", "AND TAX THEREON"), normal)


def _set_in(number: str, amount: str) -> tuple[str, str]:
    """Return the two cells of a line: the parts of the taxes paid stand in the inner column."""
    return (amount, "") if number in ("7a", "7b", "7c", "7d") else ("", amount)


def _declaration(flow: Flow, name: str, father: str, rest: tuple[str, str, date], normal: Style) -> None:
    pan, place, day = rest
    flow.gap(1)
    flow.line("VERIFICATION", replace(normal, weight=700), Align.CENTER)
    text = (
        f"I, {name}  son/ daughter of  {father}, holding permanent account number  {pan}  solemnly declare to the best "
        "of my knowledge and belief, the information given in the return and the schedules thereto which have been "
        "transmitted electronically by me vide acknowledgement number mentioned above is correct and complete and that "
        "the amount of total income and other particulars shown therein are truly stated and are in accordance with "
        "the provisions of the Income-tax Act, 1961, in respect of income chargeable to income-tax for the previous "
        "year relevant to the assessment year. I further declare that I am making this return in my capacity as "
        "SELF and I am also competent to make this return and verify it."
    )
    flow.paragraph(text, replace(normal, size=7.6))
    flow.gap(3)
    flow.line(f"Sign here          Date  {day:%d-%m-%Y}          Place  {place.upper()}", normal)
    flow.gap(1)


def _office_use(flow: Flow, rng: Random, truth: dict[str, Value], normal: Style) -> None:
    small = replace(normal, size=7.2)
    own = ("For Office Use Only", "Receipt No        Date", 0.36)
    seal = ("Seal and signature of receiving official", " ", 0.32)
    machine = f"10.{rng.randint(1, 254)}.{rng.randint(1, 254)}.{rng.randint(1, 254)}"
    _box(flow, (own, seal, ("Filed from IP address", machine, 0.32)), normal, 0)
    x, top = flow.left + 30.0, flow.y + 2
    while x < flow.left + flow.width - 36:
        bar = rng.choice((0.3, 0.5, 0.8))
        flow.surface.rectangle(x, top, bar, 7, fill="#111111")
        x += bar + rng.choice((0.3, 0.6))
    flow.y = top + 8
    flow.line(f"{truth['pan_number']}05{truth['acknowledgement_number']}", small, Align.CENTER)
    note = (
        'Please furnish Form ITR-V to "Income Tax Department - CPC, Post Bag No - 1, Electronic City Post Office, '
        'Bengaluru - 560100, Karnataka", by ORDINARY POST OR SPEED POST ONLY, within 120 days from date of '
        "transmitting the data electronically. Form ITR-V shall not be received in any other office."
    )
    flow.paragraph(note, small)


def draw_of_partners(rng: Random) -> Drawn:
    """A firm's return as the portal prints the whole form: numbered captions left of values, sums on the next page."""
    firm, year = _firm(rng), rng.randint(2021, 2025)
    day = day_between(rng, date(year, 6, 20), date(year, 10, 31))
    income = Decimal(rng.randint(25000, 480000) * 10)
    tax = (income * Decimal("0.3") * Decimal("1.04")).quantize(Decimal(1))
    sums = _settled(rng, income, _ZERO, tax)
    name = firm.legal_name.removeprefix("M/s ").upper()
    truth: dict[str, Value] = {
        "acknowledgement_number": _acknowledged(rng, day),
        "pan_number": firm.pan,
        "name": name,
        "assessment_year": f"{year}-{(year + 1) % 100:02d}",
        "form_number": "ITR-5",
        "date_of_filing": printed_date(day),
        "total_income": plain(income),
        "tax_payable": plain(max(sums.balance, Decimal(0))),
    }
    normal = Style(rng.uniform(7.8, 8.6), rng.choice(SANS[:5]))
    flow = new_flow(13, 10)
    top = f"Acknowledgement Number : {truth['acknowledgement_number']}"
    flow.surface.text(flow.left + flow.width, flow.y + 3, f"Date of Filing : {day:%d-%b-%Y}", normal, Align.RIGHT)
    flow.line(top, normal)
    flow.gap(2)
    _firms_title(flow, normal, str(truth["assessment_year"]))
    _general(flow, rng, firm, (name, year), normal)
    ornament.specimen_mark(flow.surface, rng, 90, 290, 6)
    flow.surface.new_page()
    flow.y = 12
    flow.line(top, normal)
    _firms_sums(flow, rng, sums, normal)
    _firms_oath(flow, firm, normal, day)
    ornament.specimen_mark(flow.surface, rng, 90, 290, 6)
    return Drawn(flow.surface, Form.PAGE, truth)


def _firm(rng: Random) -> Business:
    firm = invent_business(rng)
    while firm.constitution not in ("Partnership", "Limited Liability Partnership"):
        firm = invent_business(rng)
    return firm


def _firms_title(flow: Flow, normal: Style, year: str) -> None:
    bold = replace(normal, weight=700)
    persons = (
        "INDIAN INCOME TAX RETURN\n[For persons other than- (i) individual, (ii) HUF, (iii) company and (iv) person "
        "filing Form ITR-7]\n(Please see rule 12 of the Income-tax Rules, 1962)"
    )
    columns = (Column("", 26, Align.CENTER), Column("", flow.width - 60, Align.CENTER), Column("", 34, Align.CENTER))
    look = Look(replace(bold, size=normal.size + 0.6), bold, Rules.ALL, is_middle=True)
    cells = (("FORM\nITR-5", persons, f"Assessment Year\n{year}"),)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, cells, look)


def _general(flow: Flow, rng: Random, firm: Business, named: tuple[str, int], normal: Style) -> None:
    name, year = named
    parts = [part.upper() for part in firm.address.parts()]
    is_llp = firm.constitution.startswith("Limited")
    formed = day_between(rng, date(2001, 1, 1), date(year - 3, 12, 31))
    rows = (
        ("(A1) Name", name),
        ("(A2) Is there any change in the name? If yes, please furnish the old name", "No"),
        ("(A3) Limited Liability Partnership Identification Number (LLPIN) issued by MCA, if applicable",
         f"ZZZ-{digits(rng, 4)}" if is_llp else ""),
        ("(A4) PAN", firm.pan),
        ("(A5) Flat/Door/Block No", parts[0]),
        ("(A6) Name of Premises/Building/Village", parts[1] if len(parts) > 3 else ""),
        ("(A8) Area/Locality", ", ".join(parts[2:-1]) or parts[1]),
        ("(A9) Town/City/District", parts[-1]),
        ("(A10) State", f"{firm.state_code}-{firm.address.state}"),
        ("(A11) PIN Code", firm.address.pincode),
        ("(A12) Date of formation (DD/MM/YYYY)", printed_date(formed)),
        ("(A13) Date of commencement of business (DD/MM/YYYY)", printed_date(formed + timedelta(days=20))),
        ("(A14) Status", "Firm"),
        ("(A15) Sub status", "Limited Liability Partnership" if is_llp else "Partnership Firm"),
        ("(A17) Mobile No. 1", f"91-{firm.phone}"),
        ("(A19) Filed u/s", "139(1)-On or before due date"),
        ("(A24) Residential Status", "Resident"),
        ("Nature of business or profession, if more than one indicate the three main", rng.choice(_BUSINESSES)),
        ("Are you liable to maintain accounts as per section 44AA?", "Yes"),
        ("Are you liable for audit under section 44AB?", rng.choice(("Yes", "No"))),
    )  # fmt: skip
    bold = replace(normal, weight=700)
    columns = (Column("PART A-GEN", flow.width * 0.56), Column("GENERAL", flow.width * 0.44))
    flow.table(columns, rows, Look(normal, bold, Rules.ALL, "#dfe6ee", padding=1.0))


def _firms_sums(flow: Flow, rng: Random, sums: _Sums, normal: Style) -> None:
    """Print the two parts in which income and tax are reckoned."""
    other = Decimal(rng.choice((0, 4210, 12660)))
    advance, deducted, collected, own = sums.paid
    base = (sums.income * Decimal("0.3")).quantize(Decimal(1))
    income = (
        ("1", "Income from house property", _ZERO),
        ("2", "Profits and gains from business or profession (2i + 2ii + 2iii)", sums.gross - other),
        ("3", "Capital gains", _ZERO),
        ("4", "Income from other sources", other),
        ("5", "Total of head wise income (1 + 2 + 3 + 4)", sums.gross),
        ("8", "Brought forward losses to be set off against 7", _ZERO),
        ("9", "Gross Total income (7 - 8)", sums.gross),
        ("11d", "Deductions under Chapter VI-A", sums.deductions),
        ("13", "Total income (9 - 11d - 12)", sums.income),
        ("16", "Aggregate income", sums.income),
    )
    tax = (
        ("2a", "Tax at normal rates on 15 of Part B-TI", base),
        ("2f", "Health and Education Cess @ 4%", sums.tax - base),
        ("2g", "Gross tax liability", sums.tax),
        ("7", "Net tax liability", sums.tax),
        ("8e", "Total Interest and Fee Payable (8a + 8b + 8c + 8d)", sums.interest),
        ("9", "Aggregate liability (7 + 8e)", sums.due),
        ("10a", "Advance Tax", advance),
        ("10b", "TDS", deducted),
        ("10c", "TCS", collected),
        ("10d", "Self Assessment Tax", own),
        ("10e", "Total Taxes Paid (10a + 10b + 10c + 10d)", sum(sums.paid, _ZERO)),
        ("11", "Amount payable (Enter if 9 is greater than 10e, else enter 0)", max(sums.balance, _ZERO)),
        ("12", "Refund (If 10e is greater than 9)", max(-sums.balance, _ZERO)),
    )
    heads = (
        ("PART B-TI", "COMPUTATION OF TOTAL INCOME"),
        ("PART B-TTI", "COMPUTATION OF TAX LIABILITY ON TOTAL INCOME"),
    )
    look = Look(normal, replace(normal, weight=700), Rules.ALL, "#dfe6ee", padding=1.0)
    for (part, title), rows in zip(heads, (income, tax), strict=True):
        columns = (Column(part, 24), Column(title, flow.width - 62), Column("Amount (Rs.)", 38, Align.RIGHT))
        flow.gap(2)
        flow.table(columns, [(number, text, f"{amount:.0f}") for number, text, amount in rows], look)


def _firms_oath(flow: Flow, firm: Business, normal: Style, day: date) -> None:
    flow.gap(3)
    flow.line("VERIFICATION", replace(normal, weight=700), Align.CENTER)
    text = (
        f"I, {firm.owner.name.upper()}, son/daughter of {firm.owner.father.upper()}, solemnly declare that to the best "
        "of my knowledge and belief, the information given in the return is correct and complete and is in accordance "
        "with the provisions of the Income-tax Act, 1961. I further declare that I am making this return in my "
        "capacity as PARTNER and I am also competent to make this return and verify it."
    )
    flow.paragraph(text, normal)
    flow.gap(2)
    flow.line(f"Place : {firm.address.city.upper()}      Date : {day:%d-%b-%Y}", normal)


LAYOUTS = (
    Layout("ITR", "transmitted", draw_transmitted, held_apart=True),
    Layout("ITR", "of_partners", draw_of_partners, held_apart=True),
)
