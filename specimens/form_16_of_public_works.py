"""Salary certificates: a mill's by a line printer, a public corporation's in two languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens import ornament
from specimens.business import Business, invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, MONO, SANS, Style
from specimens.form_16_parts import QUARTERS, Certificate, invent_certificate
from specimens.money import grouped, in_words, plain
from specimens.numbers import digits, letters, pan_number
from specimens.people import invent_person
from specimens.ruled_row import print_band, print_row
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed, text_width, wrap
from specimens.table import Look

_MILLS = (
    "Sahakari Sakhar Karkhana Limited",
    "Cooperative Spinning Mills Limited",
    "Zilla Sahakari Dudh Utpadak Sangh Limited",
)
_CORPORATIONS = ("Ispat Nigam Limited", "Minerals Corporation Limited", "Fertilizers Limited", "Petrochem Limited")
_COLUMNS = 92
_POSTS = ("FITTER GR-II", "SR CLERK", "CHEMIST", "WEIGHBRIDGE CLERK", "DY MANAGER (E-3)", "ACCOUNTS OFFICER", "FOREMAN")


def _employed(rng: Random, years: tuple[int, int], kinds: Sequence[str], holder: str) -> Certificate:
    """Invent a certificate that an employer of one of these kinds gives; its PAN is a `holder`'s."""
    certificate = invent_certificate(rng, *years)
    employer: Business = invent_business(rng)
    first = employer.trade_name.removeprefix("M/s ").split()[0]
    name = f"{first} {rng.choice(kinds)}"
    pan = pan_number(rng, holder, first[0])
    tan = f"ZZZ{first[0].upper()}{certificate.tan[4:]}"
    return replace(certificate, employer=replace(employer, legal_name=name, trade_name=name, pan=pan), tan=tan)


def draw_line_printer(rng: Random) -> Drawn:
    """A mill's certificate as a line printer puts it out: capitals, frames of dashes and strokes, no number."""
    certificate = _employed(rng, (2010, 2014), _MILLS, "A")
    size = rng.choice((8.4, 8.8))
    surface, style = Surface(210, 305), narrowed(Style(size, rng.choice(MONO[:3])), (_dashes(),), 188)
    for number in range(24):
        surface.circle(4, 7 + 12.7 * number, 1.6, line="#b5b5b5")
        surface.circle(206, 7 + 12.7 * number, 1.6, line="#b5b5b5")
    lines = [
        *_printer_head(rng, certificate),
        *_printer_quarters(rng, certificate),
        *_printer_salary(rng, certificate),
        *_printer_foot(rng, certificate),
    ]
    left = 105 - text_width(_dashes(), style) / 2
    y, step = 14.0, rng.choice((3.95, 4.1))
    for line in lines:
        surface.text(left, y, line, style)
        y += step
    ornament.signature(surface, rng, 142, y - 17, 34, 7)
    return Drawn(surface, Form.PAGE, certificate.truth(certificate_number=None))


def _frame(cells: Sequence[tuple[str, int]]) -> str:
    return "|" + "|".join(f" {text[: width - 2]:<{width - 2}} " for text, width in cells) + "|"


def _dashes() -> str:
    return "+" + "-" * (_COLUMNS - 2) + "+"


def _side_by_side(left: Sequence[str], right: Sequence[str]) -> list[str]:
    count = max(len(left), len(right))
    filled = [[*side, *[""] * (count - len(side))] for side in (left, right)]
    return [_frame(((one, 50), (other, 39))) for one, other in zip(*filled, strict=True)]


def _folded(text: str, width: int) -> list[str]:
    """Break a text into lines of at most so many characters."""
    lines: list[str] = []
    for word in text.upper().split():
        if lines and len(lines[-1]) + len(word) < width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _printer_head(rng: Random, certificate: Certificate) -> list[str]:
    employer, year = certificate.employer, certificate.year
    address = _folded(employer.address.in_one_line(), 46)
    post = [f"DESIGNATION : {rng.choice(_POSTS)}", f"TICKET NO.  : {digits(rng, 5)}"]
    boxes = (("PAN OF THE DEDUCTOR", 23), ("TAN OF THE DEDUCTOR", 26), ("PAN OF THE EMPLOYEE", 39))
    return [
        "SPECIMEN".center(_COLUMNS),
        "FORM NO.16".center(_COLUMNS),
        "[SEE RULE 31(1)(A)]".center(_COLUMNS),
        "CERTIFICATE UNDER SECTION 203 OF THE INCOME-TAX ACT, 1961 FOR TAX DEDUCTED AT".center(_COLUMNS),
        "SOURCE FROM INCOME CHARGEABLE UNDER THE HEAD 'SALARIES'".center(_COLUMNS),
        _dashes(),
        *_side_by_side(["NAME AND ADDRESS OF THE EMPLOYER"], ["NAME AND DESIGNATION OF THE EMPLOYEE"]),
        _dashes(),
        *_side_by_side([*_folded(employer.legal_name, 46), *address], [*_folded(certificate.person.name, 36), *post]),
        _dashes(),
        _frame(boxes),
        _frame(((employer.pan, 23), (certificate.tan, 26), (certificate.pan, 39))),
        _dashes(),
        _frame((("CIT (TDS)", 23), ("PERIOD FROM - TO", 26), ("ASSESSMENT YEAR", 39))),
        _frame(
            (
                (f"{employer.address.city}".upper(), 23),
                (f"01.04.{year - 1} - 31.03.{year}", 26),
                (certificate.assessment_year, 39),
            )
        ),
        _dashes(),
    ]


def _printer_quarters(rng: Random, certificate: Certificate) -> list[str]:
    widths = (12, 28, 24, 23)
    titles = ("QUARTER", "RECEIPT NO. OF FORM 24Q", "TAX DEDUCTED RS.", "TAX DEPOSITED RS.")
    rows = [_frame(tuple(zip(titles, widths, strict=True))), _dashes()]
    for quarter, tax in zip(QUARTERS, certificate.deducted, strict=True):
        cells = (quarter, f"{digits(rng, 9)}{letters(rng, 6)}"[:15], f"{plain(tax):>18}", f"{plain(tax):>18}")
        rows.append(_frame(tuple(zip(cells, widths, strict=True))))
    total = f"{plain(certificate.tax):>18}"
    rows += [_dashes(), _frame(tuple(zip(("TOTAL", "", total, total), widths, strict=True))), _dashes()]
    return rows


def _printer_salary(rng: Random, certificate: Certificate) -> list[str]:
    """Return the computation: sums of a part stand in the middle column, totals in the last."""
    salary, perquisites, profits = certificate.parts
    professional, saved = Decimal(2500), Decimal(rng.randint(20, 100) * 1000)
    income = certificate.gross - professional - saved
    tax = (certificate.tax / Decimal("1.03")).quantize(Decimal(1))
    rows: tuple[tuple[str, Decimal | None, Decimal | None], ...] = (
        ("1. GROSS SALARY", None, None),
        ("   (A) SALARY AS PER PROVISIONS OF SEC.17(1)", salary, None),
        ("   (B) VALUE OF PERQUISITES U/S 17(2)", perquisites, None),
        ("   (C) PROFITS IN LIEU OF SALARY U/S 17(3)", profits, None),
        ("   (D) TOTAL", None, certificate.gross),
        ("2. LESS ALLOWANCE EXEMPT U/S 10", None, Decimal(0)),
        ("3. BALANCE (1-2)", None, certificate.gross),
        ("4. DEDUCTIONS: TAX ON EMPLOYMENT", professional, None),
        ("5. INCOME CHARGEABLE UNDER 'SALARIES'", None, certificate.gross - professional),
        ("6. DEDUCTIONS UNDER CHAPTER VI-A (80C: PF, LIC)", None, saved),
        ("7. TOTAL INCOME", None, income),
        ("8. TAX ON TOTAL INCOME", None, tax),
        ("9. EDUCATION CESS", None, certificate.tax - tax),
        ("10. TAX PAYABLE (8+9)", None, certificate.tax),
        ("11. LESS TAX DEDUCTED AT SOURCE U/S 192(1)", None, certificate.tax),
        ("12. TAX PAYABLE / REFUNDABLE", None, Decimal(0)),
    )
    lines = ["DETAILS OF SALARY PAID AND ANY OTHER INCOME AND TAX DEDUCTED".center(_COLUMNS), _dashes()]
    for caption, part, whole in rows:
        sums = tuple("" if each is None else f"{plain(each):>14}" for each in (part, whole))
        lines.append(_frame(((caption, 51), (sums[0], 18), (sums[1], 19))))
    return [*lines, _dashes()]


def _printer_foot(rng: Random, certificate: Certificate) -> list[str]:
    signer = invent_person(rng).name.upper()
    said = (
        f"I, {signer}, WORKING IN THE CAPACITY OF CHIEF ACCOUNTANT DO HEREBY CERTIFY THAT A SUM OF RS. "
        f"{plain(certificate.tax)} [RUPEES {in_words(certificate.tax)} ONLY] HAS BEEN DEDUCTED AT SOURCE AND PAID TO "
        "THE CREDIT OF THE CENTRAL GOVERNMENT."
    )
    place = f"PLACE : {certificate.employer.address.city.upper()}"
    return [
        "",
        *_folded(said, _COLUMNS - 2),
        "",
        "",
        "",
        f"{place:<48}SIGNATURE OF PERSON RESPONSIBLE FOR DEDUCTION",
        f"{f'DATE  : {rng.randint(10, 31)}.05.{certificate.year}':<48}FULL NAME : {signer}",
    ]


def draw_two_languages(rng: Random) -> Drawn:
    """A public corporation's certificate: every caption in Hindi and English, two pages with one grid each."""
    certificate = _employed(rng, (2017, 2026), _CORPORATIONS, "C")
    font, hindi = rng.choice(SANS), rng.choice(DEVANAGARI[:3])
    look = Look(Style(8.4, font, 400, devanagari=hindi), Style(7.6, font, 700, devanagari=hindi), line="#555555")
    flow = new_flow(rng.choice((12.0, 15.0)), 11.0)
    bold = replace(look.head, size=11)
    flow.line("फार्म सं. 16 / FORM No. 16", bold, Align.CENTER)
    flow.line("[नियम 31(1)(क) देखें / See rule 31(1)(a)]", look.body, Align.CENTER)
    flow.line("भाग क / PART A", bold, Align.CENTER)
    title = (
        "स्रोत पर कर कटौती के लिए आयकर अधिनियम, 1961 की धारा 203 के अधीन प्रमाणपत्र / Certificate under section 203 of the "
        "Income-tax Act, 1961 for tax deducted at source on salary"
    )
    for line in wrap(title, flow.width, look.head):
        flow.line(line, look.head, Align.CENTER)
    flow.gap(2)
    _part_a(flow, rng, certificate, look)
    ornament.specimen_mark(flow.surface, rng, 180, 8, 4)
    flow.surface.new_page()
    second = Flow(flow.surface, flow.left, 12, flow.width)
    ornament.specimen_mark(flow.surface, rng, 180, 8, 4)
    _part_b(second, rng, certificate, look)
    return Drawn(flow.surface, Form.PAGE, certificate.truth())


def _part_a(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    employer, person, year = certificate.employer, certificate.person, certificate.year
    number = ("प्रमाणपत्र सं. / Certificate No.", 1.6), (certificate.number, 1.6)
    updated = ("अंतिम अद्यतन / Last updated on", 1.6), (f"{rng.randint(10, 28)}-May-{year}", 1.2)
    print_row(flow, (*number, *updated), look, {0, 2})
    sides = (
        ("नियोक्ता का नाम और पता\nName and address of the Employer", 1),
        (
            "कर्मचारी का नाम और पता\nName and address of the Employee",
            1,
        ),
    )
    print_row(flow, sides, look, {0, 1})
    post = f"{rng.choice(_POSTS)}, {rng.choice(('Works', 'Mines', 'Township'))} - {digits(rng, 6)}"
    left = f"{employer.legal_name.upper()}\n{employer.address.in_one_line()}"
    right = f"{person.name.upper()}\n{post}\n{person.address.in_one_line()}"
    print_row(flow, ((left, 1), (right, 1)), look)
    captions = (
        ("कटौतीकर्ता का पैन\nPAN of the Deductor", 1),
        ("कटौतीकर्ता का टैन\nTAN of the Deductor", 1),
        ("कर्मचारी का पैन\nPAN of the Employee", 1),
        ("कर्मचारी संदर्भ सं.\nEmployee Reference No.", 1),
    )
    print_row(flow, captions, look, range(4))
    print_row(flow, [(text, 1) for text in (employer.pan, certificate.tan, certificate.pan, digits(rng, 6))], look)
    captions = (
        ("आयकर आयुक्त (टीडीएस)\nCIT (TDS)", 2),
        ("निर्धारण वर्ष\nAssessment Year", 1),
        ("अवधि से\nPeriod From", 1),
        ("तक\nTo", 1),
    )
    print_row(flow, captions, look, range(4))
    office = f"The Commissioner of Income Tax (TDS), {employer.address.city}"
    cells = (office, 2), (certificate.assessment_year, 1), (f"01-Apr-{year - 1}", 1), (f"31-Mar-{year}", 1)
    print_row(flow, cells, look)
    flow.gap(4)
    _quarters(flow, rng, certificate, look)
    _verified(flow, rng, certificate, look)


def _quarters(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    band = "भुगतान की गई राशि और उस पर काटे गए कर का सार / Summary of amount paid and tax deducted"
    print_band(flow, band, look, "#e9ece4")
    captions = (
        ("तिमाही\nQuarter", 1),
        ("रसीद सं.\nReceipt No. u/s 200(3)", 2),
        ("भुगतान राशि\nAmount paid", 2),
        ("काटा गया कर\nTax deducted (Rs.)", 2),
        ("जमा किया गया कर\nTax deposited (Rs.)", 2),
    )
    print_row(flow, captions, look, range(5))
    for quarter, paid, tax in zip(QUARTERS, certificate.paid, certificate.deducted, strict=True):
        texts = (quarter, f"QV{letters(rng, 6)}", plain(paid), plain(tax), plain(tax))
        print_row(flow, [(text, 1 if text == quarter else 2) for text in texts], look)
    total = ("योग / Total", plain(sum(certificate.paid, Decimal(0))), plain(certificate.tax), plain(certificate.tax))
    print_row(flow, [(text, 3 if text == total[0] else 2) for text in total], look)
    flow.gap(4)


def _verified(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    signer = invent_person(rng)
    print_band(flow, "सत्यापन / Verification", look, "#e9ece4")
    flow.gap(2)
    flow.paragraph(
        f"I, {signer.name.upper()}, working as Deputy General Manager (Finance), do hereby certify that a sum of Rs. "
        f"{plain(certificate.tax)} [Rs. {in_words(certificate.tax)} only] has been deducted and deposited to the "
        "credit of the Central Government.",
        look.body,
    )
    flow.gap(3)
    styles = look.head, look.body
    flow.pair("स्थान / Place", certificate.employer.address.city, styles, 40)
    flow.pair("दिनांक / Date", f"{rng.randint(10, 28)}-Jun-{certificate.year}", styles, 40)
    ornament.signature(flow.surface, rng, flow.left + flow.width - 50, flow.y - 8, 40, 9)
    flow.gap(4)
    flow.line("कर कटौती के लिए उत्तरदायी व्यक्ति के हस्ताक्षर / Signature of person responsible", look.body, Align.RIGHT)


def _part_b(flow: Flow, rng: Random, certificate: Certificate, look: Look) -> None:
    flow.line("भाग ख (अनुलग्नक) / PART B (Annexure)", replace(look.head, size=11), Align.CENTER)
    flow.gap(2)
    salary, perquisites, profits = certificate.parts
    standard = Decimal(0 if certificate.year < 2019 else 40000 if certificate.year == 2019 else 50000)
    professional, saved = Decimal(2400), Decimal(rng.randint(30, 150) * 1000)
    income = certificate.gross - standard - professional
    tax = (certificate.tax / Decimal("1.04")).quantize(Decimal(1))
    rows: tuple[tuple[str, str, Decimal], ...] = (
        ("1(क)", "धारा 17(1) के अनुसार वेतन / Salary as per section 17(1)", salary),
        ("(ख)", "धारा 17(2) के अधीन परिलब्धियों का मूल्य / Value of perquisites u/s 17(2)", perquisites),
        ("(ग)", "धारा 17(3) के अधीन वेतन के बदले लाभ / Profits in lieu of salary u/s 17(3)", profits),
        ("(घ)", "सकल वेतन का योग / Total gross salary", certificate.gross),
        ("2", "धारा 10 के अधीन छूट प्राप्त भत्ते / Allowances exempt u/s 10", Decimal(0)),
        ("3", "मानक कटौती / Standard deduction u/s 16(ia)", standard),
        ("4", "व्यवसाय कर / Tax on employment u/s 16(iii)", professional),
        ("5", "'वेतन' शीर्ष के अधीन आय / Income chargeable under the head Salaries", income),
        ("6", "अध्याय VI-क के अधीन कटौतियां / Deductions under Chapter VI-A", saved),
        ("7", "कुल आय / Total income (5-6)", income - saved),
        ("8", "कुल आय पर कर / Tax on total income", tax),
        ("9", "उपकर / Health and education cess", certificate.tax - tax),
        ("10", "देय कर / Tax payable (8+9)", certificate.tax),
        ("11", "धारा 89 के अधीन राहत / Relief u/s 89", Decimal(0)),
        ("12", "शुद्ध देय कर / Net tax payable (10-11)", certificate.tax),
    )
    captions = (("क्र.सं.\nS.No.", 1), ("विवरण / Particulars", 10), ("राशि (रु.) / Amount (Rs.)", 3))
    print_row(flow, captions, look, range(3))
    for place, caption, amount in rows:
        print_row(flow, ((place, 1), (caption, 10), (grouped(amount), 3)), look)
    flow.gap(4)
    flow.line(f"{certificate.person.name.upper()}   PAN {certificate.pan}", look.body)
    flow.line("यह कंप्यूटर से निकाला गया प्रमाणपत्र है / This is a computer generated certificate", look.body)


LAYOUTS = (
    Layout("FORM_16", "line_printer", draw_line_printer),
    Layout("FORM_16", "two_languages", draw_two_languages),
)
