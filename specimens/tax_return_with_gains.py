"""A return of income: the form's own pages of someone with salary, a let house and gains of capital."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import ZERO, plain
from specimens.numbers import digits, pan_number
from specimens.people import Person, invent_person, printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import MM_PER_POINT, Align, Surface, narrowed, wrap
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT = Align.RIGHT
_DUE = {2019: date(2019, 8, 31), 2020: date(2021, 1, 10), 2021: date(2021, 12, 31), 2022: date(2022, 7, 31)}
"""The last day for filing by assessment year, as it was put off."""
_NEW_REGIME = 2021
"""The first assessment year in which lower rates could be chosen."""
_SLABS = ((Decimal(250_000), 5), (Decimal(500_000), 20), (Decimal(1_000_000), 30))
_FORM = (
    "INDIAN INCOME TAX RETURN",
    "[For Individuals and HUFs not having income from profits and gains of business or profession]",
    "(Please see rule 12 of the Income-tax Rules,1962) (Please refer instructions for guidance)",
)


@dataclass(frozen=True, slots=True)
class _Return:
    """A return: heads of income, what was paid of the tax, when and under which number it was filed."""

    person: Person
    pan: str
    year: int
    filed: date
    number: str
    heads: tuple[Decimal, Decimal, Decimal, Decimal]
    """Salaries, house property, capital gains, other sources."""
    deductions: Decimal
    paid: tuple[Decimal, Decimal, Decimal]
    """In advance, at source, by self-assessment."""

    @property
    def assessment_year(self) -> str:
        return f"{self.year}-{(self.year + 1) % 100:02d}"

    @property
    def gross(self) -> Decimal:
        return sum(self.heads, ZERO)

    @property
    def total(self) -> Decimal:
        return _tens(self.gross - self.deductions)

    @property
    def tax(self) -> Decimal:
        return _tax(self.total)

    @property
    def cess(self) -> Decimal:
        return (self.tax * 4 / 100).quantize(Decimal(1))

    @property
    def payable(self) -> Decimal:
        return max(ZERO, _tens(self.tax + self.cess - sum(self.paid)))

    @property
    def refund(self) -> Decimal:
        return max(ZERO, _tens(sum(self.paid) - self.tax - self.cess))

    def truth(self) -> Mapping[str, Value]:
        return {
            "acknowledgement_number": self.number,
            "pan_number": self.pan,
            "name": self.person.name.upper(),
            "assessment_year": self.assessment_year,
            "form_number": "ITR-2",
            "date_of_filing": printed_date(self.filed),
            "total_income": plain(self.total),
            "tax_payable": plain(self.payable),
        }


def draw_gains(rng: Random) -> Drawn:
    """Two pages: who files, in boxes with captions over the values; then income, tax, taxes paid, verification."""
    filed = _invent(rng)
    style = Style(rng.uniform(7.3, 7.9), rng.choice(("Arimo", "Open Sans", "Source Sans 3", "Roboto")))
    fill = rng.choice(("#d9e2ee", "#e6e6e6", "#dbe8dc"))
    look = Look(style, replace(style, weight=700), Rules.ALL, padding=0.9, line="#333333", head_fill=fill)
    flow = new_flow(rng.uniform(11, 14), 9)
    _number_line(flow, filed, style)
    _title(flow, filed, look)
    _general(flow, rng, filed, look)
    _income(flow, filed, look)
    _page_foot(flow, rng, filed, 1)
    flow.surface.new_page()
    flow.y = 9
    _number_line(flow, filed, style)
    _reckoning(flow, filed, look)
    _account(flow, rng, filed, look)
    _verification(flow, rng, filed, look)
    _page_foot(flow, rng, filed, 2)
    return Drawn(flow.surface, Form.PAGE, filed.truth())


def _tens(value: Decimal) -> Decimal:
    return (value / 10).quantize(Decimal(1)) * 10


def _tax(income: Decimal) -> Decimal:
    ends = [start for start, _ in _SLABS[1:]] + [income]
    parts = (
        max(ZERO, min(income, end) - start) * percent / 100 for (start, percent), end in zip(_SLABS, ends, strict=True)
    )
    return sum(parts, ZERO).quantize(Decimal(1))


def _invent(rng: Random) -> _Return:
    person = invent_person(rng)
    year = rng.choice(tuple(_DUE))
    filed = _DUE[year] - timedelta(days=rng.randint(0, 45))
    heads = (
        Decimal(rng.randint(900, 3400) * 1000 + rng.randint(0, 999)),
        Decimal(rng.choice((0, -200_000, 84_000, 151_200))),
        Decimal(rng.choice((0, rng.randint(4, 260) * 731))),
        Decimal(rng.randint(2, 90) * 517),
    )
    deductions = Decimal(rng.choice((50_000, 150_000, 175_000, 200_000)))
    bare = _Return(
        person,
        pan_number(rng, "P", person.surname_initial),
        year,
        filed,
        f"{rng.randint(1, 9)}{digits(rng, 8)}{filed:%d%m%y}",
        heads,
        deductions,
        (ZERO, ZERO, ZERO),
    )
    due = bare.tax + bare.cess
    source = (due * rng.choice((88, 95, 100, 104)) / 100).quantize(Decimal(1))
    rest = max(ZERO, due - source)
    own = max(ZERO, rest - rng.choice((0, 0, 40, 1210, rest)))
    return replace(bare, paid=(ZERO, source, own))


def _number_line(flow: Flow, filed: _Return, style: Style) -> None:
    flow.surface.text(flow.left + flow.width, flow.y + 3, f"Date of Filing : {filed.filed:%d-%b-%Y}", style, _RIGHT)
    flow.line(f"Acknowledgement Number : {filed.number}", style)
    flow.gap(1.5)


def _title(flow: Flow, filed: _Return, look: Look) -> None:
    """Print the form's name, its title and the assessment year side by side."""
    surface, top, height = flow.surface, flow.y, 17.0
    bold = look.head
    edges = (0.0, 26.0, flow.width - 36, flow.width)
    for left, right in pairwise(edges):
        surface.rectangle(flow.left + left, top, right - left, height, line=look.line)
    surface.text(flow.left + 13, top + 5, "FORM", bold, Align.CENTER)
    surface.text(flow.left + 13, top + 11.5, "ITR-2", replace(bold, size=bold.size + 5), Align.CENTER)
    middle = flow.left + (edges[1] + edges[2]) / 2
    surface.text(middle, top + 4.4, _FORM[0], replace(bold, size=bold.size + 2.5), Align.CENTER)
    y = top + 8.4
    for words in _FORM[1:]:
        y = _centred(surface, (middle, y), edges[2] - edges[1] - 4, words, look.body)
    end = flow.left + flow.width - 18
    surface.text(end, top + 5, "Assessment Year", bold, Align.CENTER)
    surface.text(end, top + 11.5, filed.assessment_year, replace(bold, size=bold.size + 3), Align.CENTER)
    flow.y = top + height + 1.5


def _centred(surface: Surface, place: tuple[float, float], width: float, words: str, style: Style) -> float:
    x, y = place
    for line in wrap(words, width, style):
        surface.text(x, y, line, style, Align.CENTER)
        y += style.size * 1.15 * MM_PER_POINT
    return y


def _bar(flow: Flow, text: str, look: Look) -> None:
    """Print the heading of a part over its whole width."""
    flow.surface.rectangle(flow.left, flow.y, flow.width, 4.8, fill=look.head_fill, line=look.line)
    flow.surface.text(flow.left + 1, flow.y + 3.4, text, look.head)
    flow.gap(4.8)


def _boxes(flow: Flow, boxes: Sequence[tuple[str, str, float]], look: Look) -> None:
    """Print boxes beside each other: the caption small on top, the value under it. The last figure is the share."""
    small = replace(look.body, size=look.body.size - 0.8, color="#333333")
    whole = sum(share for _, _, share in boxes)
    x, height = flow.left, 8.6
    for caption, value, share in boxes:
        width = flow.width * share / whole
        flow.surface.rectangle(x, flow.y, width, height, line=look.line)
        flow.surface.text(x + 0.9, flow.y + 3, caption, small)
        flow.surface.text(x + 0.9, flow.y + 7, value, narrowed(look.body, (value,), width - 1.8))
        x += width
    flow.gap(height)


def _general(flow: Flow, rng: Random, filed: _Return, look: Look) -> None:
    """Print who files: the name in three boxes, the address in its pieces, the filing's section."""
    person, home = filed.person, filed.person.address
    given, *others = person.name.upper().split()
    first, middle, last = (given, " ".join(others[:-1]), others[-1]) if others else ("", "", given)
    _bar(flow, "Part A-GEN  GENERAL", look)
    flow.surface.text(flow.left + flow.width - 1, flow.y - 1.4, "PERSONAL INFORMATION", look.head, _RIGHT)
    names = (("(A1) First Name", first, 30.0), ("(A2) Middle Name", middle, 30.0))
    _boxes(flow, (*names, ("(A3) Last Name", last, 30.0), ("(A4) PAN", filed.pan, 26.0)), look)
    door, building, *rest = (line.upper() for line in (*home.lines, ""))
    premises = (("(A5) Flat/Door/Block No", door, 34.0), ("(A6) Name of Premises/Building", building, 42.0))
    street = ", ".join(line for line in rest if line)
    _boxes(flow, (*premises, ("(A7) Road/Street/Area/Locality", street, 60.0)), look)
    _boxes(
        flow,
        (
            ("(A8) Town/City/District", home.city.upper(), 34.0),
            ("(A9) State", home.state.upper(), 32.0),
            ("(A10) PIN code", home.pincode, 18.0),
            ("(A11) Status", "Individual", 20.0),
            ("(A12) Date of Birth", printed_date(person.born), 24.0),
        ),
        look,
    )
    _boxes(
        flow,
        (
            ("(A13) Aadhaar Number (12 digits)", f"XXXX XXXX {digits(rng, 4)}", 36.0),
            ("(A14) Mobile No.", f"+91 {person.mobile}", 32.0),
            ("(A15) Email Address", f"{person.given.lower()}{digits(rng, 2)}@example.in", 50.0),
        ),
        look,
    )
    section = rng.choice(("139(1)-On or before due date", "139(1) On or before due date"))
    ending = [("(A16) Filed u/s", section, 50.0), ("(A17) Residential status in India", "Resident", 34.0)]
    if filed.year >= _NEW_REGIME:
        ending.append(("(A18) Opting for new tax regime u/s 115BAC?", "No", 40.0))
    _boxes(flow, ending, look)
    flow.gap(2)


def _figures(flow: Flow, title: str, items: Sequence[tuple[str, str, Decimal | None]], look: Look) -> None:
    """Print a part as rows of number, words, number again and amount in whole rupees."""
    _bar(flow, title, look)
    columns = (Column("", 10), Column("", flow.width - 56), Column("", 12, Align.CENTER), Column("", 34, _RIGHT))
    rows = [
        (number, words, "" if amount is None else number, "" if amount is None else _whole(amount))
        for number, words, amount in items
    ]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    flow.gap(2)


def _whole(value: Decimal) -> str:
    return plain(value).removesuffix(".00")


def _income(flow: Flow, filed: _Return, look: Look) -> None:
    salaries, house, gains, other = filed.heads
    losses = max(ZERO, -house)
    items: list[tuple[str, str, Decimal | None]] = [
        ("1", "Salaries (6 of Schedule S)", salaries),
        ("2", "Income from house property (4 of Schedule HP) (enter nil if loss)", max(ZERO, house)),
        ("3", "Capital gains", None),
        ("3a", "Short term chargeable at applicable rate (9iii of item E of Schedule CG)", gains),
        ("3b", "Long term chargeable @ 20% (9vi of item E of Schedule CG)", ZERO),
        ("3c", "Total capital gains (3a + 3b) (enter nil if loss)", gains),
        ("4", "Income from other sources (8 of Schedule OS)", other),
        ("5", "Total of head wise income (1 + 2 + 3c + 4)", filed.gross + losses),
        ("6", "Losses of current year to be set off against 5 (total of 2xvi of Schedule CYLA)", losses),
        ("7", "Balance after set off of current year losses (5 - 6)", filed.gross),
        ("8", "Brought forward losses to be set off against 7 (total of Schedule BFLA)", ZERO),
        ("9", "Gross Total income (7 - 8)", filed.gross),
        ("10", "Income chargeable to tax at special rate under section 111A, 112, 112A etc. included in 9", ZERO),
        ("11", "Deductions under Chapter VI-A (v of Schedule VIA) [limited upto (9-10)]", filed.deductions),
        ("12", "Total income (9 - 11)", filed.total),
        ("13", "Net agricultural income/any other income for rate purpose (4 of Schedule EI)", ZERO),
        ("14", "Losses of current year to be carried forward (total of xi of Schedule CFL)", ZERO),
        ("15", "Deemed total income under section 115JC (3 of Schedule AMT)", ZERO),
    ]
    _figures(flow, "Part B - TI  COMPUTATION OF TOTAL INCOME", items, look)


def _reckoning(flow: Flow, filed: _Return, look: Look) -> None:
    advance, source, own = filed.paid
    due = filed.tax + filed.cess
    items: list[tuple[str, str, Decimal | None]] = [
        ("1", "Tax payable on deemed total income under section 115JC", ZERO),
        ("2a", "Tax at normal rates on total income", filed.tax),
        ("2b", "Tax at special rates (total of col. (ii) of Schedule SI)", ZERO),
        ("2c", "Rebate under section 87A", ZERO),
        ("2d", "Tax payable after rebate (2a + 2b - 2c)", filed.tax),
        ("2e", "Surcharge", ZERO),
        ("2f", "Health and Education Cess @ 4% on 2d + 2e", filed.cess),
        ("2g", "Gross tax liability (2d + 2e + 2f)", due),
        ("3", "Tax relief under section 89/90/91", ZERO),
        ("4", "Net tax liability (2g - 3)", due),
        ("5", "Interest and fee payable (234A + 234B + 234C + 234F)", ZERO),
        ("6", "Aggregate liability (4 + 5)", due),
        ("7", "Taxes Paid", None),
        ("7a", "Advance Tax (from column 5 of 17A)", advance),
        ("7b", "TDS (total of column 5 of 17B and column 9 of 17C)", source),
        ("7c", "TCS (total of column 7 of 17D)", ZERO),
        ("7d", "Self-Assessment Tax (from column 5 of 17A)", own),
        ("7e", "Total Taxes Paid (7a + 7b + 7c + 7d)", sum(filed.paid, ZERO)),
        ("8", "Amount payable (Enter if 6 is greater than 7e, else enter 0)", filed.payable),
        ("9", "Refund (If 7e is greater than 6) (refund, if any, will be directly credited)", filed.refund),
    ]
    _figures(flow, "Part B - TTI  COMPUTATION OF TAX LIABILITY ON TOTAL INCOME", items, look)


def _account(flow: Flow, rng: Random, filed: _Return, look: Look) -> None:
    """Print the bank account for a refund and the tax deducted at source from the salary."""
    _bar(flow, "10  Details of all Bank Accounts held in India at any time during the previous year", look)
    bank = rng.choice(("Sanchay Gramin Bank", "Bharosa Bank Ltd", "Kosh Small Finance Bank"))
    width = flow.width / 4
    columns = [Column("", width, Align.CENTER) for _ in range(4)]
    rows = (
        ("IFS Code of the bank", "Name of the Bank", "Account Number", "Account for refund"),
        (f"ZZZZ0{digits(rng, 6)}", bank, digits(rng, 11).replace("0", "3", 1), "Yes"),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    flow.gap(2)
    _bar(flow, "17B  Details of Tax Deducted at Source from SALARY [As per Form 16 issued by Employer(s)]", look)
    rows = (
        ("TAN of the Employer", "Name of the Employer", "Income chargeable under Salaries", "Total tax deducted"),
        (
            f"ZZZS{digits(rng, 5)}{rng.choice('BCDE')}",
            rng.choice(("SHREYAS ENGINEERING LTD", "NAVRANG TEXTILES LTD", "ZILLA PARISHAD")),
            _whole(filed.heads[0]),
            _whole(filed.paid[1]),
        ),
    )
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    flow.gap(2)


def _verification(flow: Flow, rng: Random, filed: _Return, look: Look) -> None:
    person = filed.person
    _bar(flow, "VERIFICATION", look)
    flow.gap(1)
    flow.paragraph(
        f"I, {person.name.upper()} son/ daughter of {person.father.upper()} solemnly declare that to the best of my "
        "knowledge and belief, the information given in the return and schedules thereto is correct and complete and "
        "is in accordance with the provisions of the Income-tax Act, 1961. I further declare that I am making this "
        "return in my capacity as Self and I am also competent to make this return and verify it. I am holding "
        f"permanent account number {filed.pan}.",
        look.body,
    )
    flow.gap(1.5)
    flow.line(f"Place : {person.address.city.upper()}", look.body)
    flow.line(f"Date : {filed.filed:%d-%b-%Y}", look.body)
    if rng.random() < 0.5:
        flow.line(
            f"Verified by Aadhaar OTP from IP address 10.{rng.randint(1, 254)}.{rng.randint(1, 254)}.7", look.body
        )


def _page_foot(flow: Flow, rng: Random, filed: _Return, page: int) -> None:
    small = Style(6.5, "Arimo", color="#444444")
    flow.surface.text(flow.left, 291, f"Form ITR-2  A.Y. {filed.assessment_year}", small)
    flow.surface.text(flow.left + flow.width, 291, f"Page {page} of 2", small, _RIGHT)
    ornament.specimen_mark(flow.surface, rng, rng.randint(60, 140), 290, 7)


LAYOUTS = (Layout("ITR", "pages_with_gains", draw_gains),)
