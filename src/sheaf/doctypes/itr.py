"""ITR: the acknowledgement of an income tax return, or the form ITR-V that verifies one (DOCTYPES.md, ITR)."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.spec import (
    Amount,
    Anywhere,
    At,
    Cue,
    CuePlace,
    DocType,
    Field,
    Format,
    IdentifierCue,
    InSentence,
    Joined,
    Labelled,
    Part,
    Rule,
    Sums,
    as_read,
    notion,
    worded,
    wordings,
)
from sheaf.doctypes.values import ASSESSMENT_YEAR, DATE, PERSON_OR_ORGANISATION, day_of
from sheaf.doctypes.values import PAN as PAN_NUMBER
from sheaf.formats import acknowledgement, assessment_year, pan, tax_form
from sheaf.model.field import Value

_LATEST = 5
"""Years after the assessment year began in which a return may still be updated (Income-tax Act, section 139(8A))."""
_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)

_NUMBER = Format("acknowledgement number", acknowledgement.parse, acknowledgement.find)
_FORM = Format("return's form", tax_form.parse, as_read(tax_form.find))

_BALANCE = wordings(
    """Tax Payable / Refundable | (+) Tax Payable /(-) Refundable | Tax Payable /(-) Refundable | Tax Payable |
    Tax Payable (6-7e) | Amount payable | (+)Tax Payable /(-)Refundable (7-8) |
    Tax payable (+) / Refundable (-) | Balance Tax Payable"""
)
"""What is left to pay after what was paid, less than nothing where it is refunded; not the year's net tax."""
_FIRST_NAME = Labelled(("First Name", "A1 First Name"), _BESIDE)
_LAST_NAME = Labelled(wordings("Last Name | Surname | Last Name/Surname | A3 Last Name | A3 Surname"), _BESIDE)
INCOME = Sums(
    tables=(),
    amounts=(
        Amount("gross", wordings("Gross Total Income | Gross total income")),
        Amount(
            "reduced",
            wordings(
                """Deductions under Chapter-VI-A | Deductions under Chapter VI-A |
                Total Deductions under Chapter-VI-A | Deductions under Chapter-VIA |
                Total Deductions under Chapter VI-A | Deductions | Total Deductions"""
            ),
            sign=-1,
        ),
    ),
    total=Amount(
        "income",
        ("Total Income", "Total Taxable Income", "Taxable Income", "Taxable Total Income", "Net Taxable Income"),
        needed=True,
    ),
    others=wordings(
        "Adjusted Total Income under AMT | Adjusted Total Income | Deemed Total Income | Book Profit under MAT"
    ),
)
_TO_TEN_RUPEES = 500
"""What is payable or refunded is rounded to the nearest ten rupees (Income-tax Act, section 288B)."""
_DUE, _PAID, _LEFT = "Total tax and interest payable", "Total Taxes Paid", "Tax Payable"
TAX = Sums(
    tables=(),
    amounts=(
        Amount(
            "due",
            wordings(
                """Total tax, interest and Fee payable | Total tax and interest payable | Total tax, interest payable |
                Total Tax, Fee and Interest | Total tax interest and fee | Aggregate liability"""
            ),
            needed=True,
        ),
        Amount("paid", wordings("Taxes Paid | Total Taxes Paid | Tax Paid | Total Tax Paid"), sign=-1, needed=True),
    ),
    total=Amount("balance", _BALANCE, needed=True),
    others=wordings(
        """Net tax payable | Interest and Fee Payable | Interest payable | Refund | Interest and Fee | Advance Tax |
        Tax payable on total income | Tax after Rebate | Net Agricultural Income | Self Assessment Tax | TDS |
        TCS | Additional Tax payable | Accreted Income | Tax payable after Rebate | Gross tax liability |
        Tax payable on deemed total income | Net tax liability | Tax at normal rates on total income |
        Tax at special rates | Rebate under section 87A | Surcharge | Health and Education Cess"""
    ),
    rounding=_TO_TEN_RUPEES,
    may_be_negative=True,
    notions=(
        notion(_DUE, "total tax interest/fee/fees", "and payable on late under section 234f aggregate liability"),
        notion(_DUE, "aggregate/total tax liability", "and interest fee payable"),
        notion(_PAID, "total tax/prepaid paid", "and prepaid taxe e"),
        notion(_PAID, "total prepaid tax/taxe", "and"),
        notion(_LEFT, "tax payable refundable", "and"),
        notion(_LEFT, "balance tax/payable", "payable amount"),
    ),
)


def _filed_on_its_day(values: Mapping[str, Value]) -> bool | None:
    """The last six digits of the number are the day of filing."""
    number, filed = values.get("acknowledgement_number"), day_of(values.get("date_of_filing"))
    if not isinstance(number, str) or filed is None:
        return None
    return acknowledgement.day(number) == filed


def _filed_in_time(values: Mapping[str, Value]) -> bool | None:
    """A return is filed in its assessment year, or, late or anew, within four years of its end."""
    year, filed = values.get("assessment_year"), day_of(values.get("date_of_filing"))
    if not isinstance(year, str) or filed is None:
        return None
    return 0 <= filed.year - assessment_year.first_year(year) <= _LATEST


DOCTYPE = DocType(
    name="ITR",
    cues=(
        Cue(
            "title",
            5.0,
            wordings("INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT | INDIAN INCOME TAX RETURN VERIFICATION FORM"),
        ),
        Cue(
            "form_title",
            2.4,
            place=CuePlace.TITLE,
            notions=worded(
                """income return | itr acknowledgement/acknowledgment/verification/ack/form/receipt
                | return verification form/ack/receipt
                | return filing/filed acknowledgement/acknowledgment/ack/receipt | आयकर विवरणी/रिटर्न""",
                """indian of tax the for form e filing filed acknowledgement acknowledgment ack verification receipt
                individual assessment year original revised return v electronic electronically पावती अभिस्वीकृति की""",
            ),
        ),
        Cue(
            "form_name",
            1.4,
            wordings(
                "SAHAJ | SUGAM | ITR-1 | ITR-2 | ITR-3 | ITR-4 | ITR-5 | ITR-6 | ITR-7 | ITR-1 SAHAJ | ITR-4 SUGAM"
            ),
            CuePlace.HEADING,
        ),
        Cue(
            "parts",
            1.2,
            wordings(
                """PART A GENERAL INFORMATION | PART A GENERAL | PART B GROSS TOTAL INCOME | PART D TAX COMPUTATIONS |
                PART C DEDUCTIONS AND TAXABLE TOTAL INCOME | PART D COMPUTATION OF TAX PAYABLE | Schedule TI"""
            ),
        ),
        Cue(
            "filed",
            0.8,
            wordings("Filed u/s | Filed under section | Return filed u/s | Nature of employment"),
            notions=worded(
                "filed/filing/furnished under/section/on/date/type | original/revised", "return u s e date of or"
            ),
        ),
        Cue("short_title", 1.6, wordings("ITR-V | FORM ITR-V | ITR V"), CuePlace.TITLE),
        Cue("data", 1.6, ("Where the data of the Return of Income in Form",), CuePlace.ANYWHERE),
        Cue("rule", 1.2, ("Please see Rule 12 of the Income-tax Rules",), CuePlace.ANYWHERE),
        IdentifierCue("number", 1.0, acknowledgement.find),
        Cue(
            "number_caption",
            1.2,
            wordings("e-Filing Acknowledgement Number | Acknowledgement Number | E-filing Acknowledgement Number"),
            notions=worded(
                "acknowledgement/acknowledgment/ack/ackn no/number/num", "e filing efiling of the return itr"
            ),
        ),
        Cue("year", 0.6, ("Assessment Year",), notions=worded("assessment/asst/ay year/ay", "y a")),
        Cue("income", 0.6, ("Total Income", "Gross Total Income"), notions=worded("income total/taxable/gross", "net")),
        Cue(
            "tax",
            0.8,
            ("Net tax payable", "Taxes Paid", "Total Taxes Paid"),
            notions=worded("tax/taxe paid/payable/liability/refundable | refund", "net total and or amount due"),
        ),
        Cue(
            "form",
            0.8,
            wordings("Form Number | Form No. which has been electronically transmitted"),
            notions=worded("form/itr no/number/type", "of return the filed itr"),
        ),
        IdentifierCue("pan", 0.4, pan.find),
        Cue(
            "other_papers",
            -7.0,
            wordings(
                """Form No. 16 | Form No. 16A | Form 26AS | Form 16 | Intimation under section 143(1) |
                Computation of Total Income | Computation of Income | Annual Tax Statement | Notice of Demand |
                Certificate under section 203 | Tax Payment Challan | Challan No | Refund Order | GSTR-3B |
                Assessment Order | Annual Information Statement | Udin | Balance Sheet | Profit and Loss"""
            ),
            # The return's own parts and tables say what they go by.
            not_in=wordings(
                """As per Form 16 | As per Form 16A | As per Form 26AS | issued by Employer | issued by Deductor |
                Part B - TI | Part B-TI | Part B - TTI | Part C - | Part D - | Part A - BS | Part A - P & L |
                Part A-BS | Part A-P&L"""
            ),
        ),
        Cue("letter", -3.0, wordings("Dear Sir | Dear Taxpayer | Yours faithfully | Subject"), CuePlace.ANYWHERE),
    ),
    fields=(
        Field(
            "acknowledgement_number",
            _NUMBER,
            (
                Labelled(
                    wordings(
                        """Acknowledgement Number | e-Filing Acknowledgement Number | E-filing Acknowledgement Number |
                        e-Filing Ack Number | Acknowledgement No | e-Filing Acknowledgement No"""
                    ),
                    _BESIDE,
                ),
                Anywhere(0.8),
            ),
            is_reported_unread=True,
        ),
        Field(
            "pan_number",
            PAN_NUMBER,
            (Labelled(wordings("PAN | Permanent Account Number | PAN Number"), _BESIDE), Anywhere(0.8)),
            is_reported_unread=True,
        ),
        Field(
            "name",
            PERSON_OR_ORGANISATION,
            (
                Labelled(
                    wordings(
                        """Name | Name of the assessee | Name of Assessee | Assessee Name | Taxpayer Name |
                        Name of the Taxpayer | Name of Taxpayer | Full Name | Assessee | Taxpayer"""
                    ),
                    _BESIDE,
                    wraps=True,
                ),
                Joined((_FIRST_NAME, Labelled(("Middle Name", "A2 Middle Name"), _BESIDE), _LAST_NAME)),
                # Who has no middle name leaves its box empty; where it was not read, half a name is left.
                Joined((_FIRST_NAME, _LAST_NAME), 0.7),
            ),
        ),
        Field(
            "assessment_year",
            ASSESSMENT_YEAR,
            (Labelled(wordings("Assessment Year | A.Y. | Tax Year"), _BESIDE), Anywhere(0.7)),
        ),
        Field(
            "form_number",
            _FORM,
            (
                Anywhere(0.6),
                Labelled(
                    wordings(
                        """Form Number | Form No. which has been electronically transmitted | Form No |
                        Form No. which has been electronically transmitted (fill the code) | ITR Form"""
                    ),
                    _BESIDE,
                ),
                # The form's columns are narrow, and the status was read in one line with its neighbour.
                InSentence(("Form Number",), max_lines=1, evidence=0.85),
            ),
        ),
        Field(
            "date_of_filing",
            DATE,
            (
                Labelled(
                    wordings(
                        "Date of filing | Date(DD/MM/YYYY) | Date (DD/MM/YYYY) | Date of e-filing | Date | Filing Date"
                    ),
                    _BESIDE,
                ),
                InSentence(
                    wordings(
                        """Income Tax Return submitted electronically on | submitted electronically on |
                        electronically submitted on | Return of Income electronically transmitted on |
                        electronically transmitted on | transmitted electronically on | electronically filed on |
                        filed electronically on | e-filed on | furnished electronically on | filed on"""
                    ),
                    max_lines=2,
                    evidence=0.88,
                ),
            ),
        ),
        Field("total_income", None, (Part(INCOME, "income"),)),
        Field("tax_payable", None, (Part(TAX, "balance"),)),
    ),
    rules=(
        Rule("number_fits_day", ("acknowledgement_number", "date_of_filing"), _filed_on_its_day),
        Rule("filed_in_time", ("assessment_year", "date_of_filing"), _filed_in_time),
    ),
    other_labels=wordings(
        """Address | Status | Filed u/s | Flat/Door/Block No | Road/Street/Post Office | Town/City/District | State |
        Pin Code | Name Of Premises/Building/Village | Area/Locality | Taxable Income and Tax details | Total Income |
        Net tax payable | Interest and Fee Payable | Taxes Paid | Designation of AO | Original or Revised |
        Ward/Circle | Aadhaar Number | Original Return | E-Mail | Mobile | SPECIMEN | FORM |
        Current Year business loss, if any | Name of the Bank | Name of Bank | Bank Name | IFS Code of the Bank |
        Name of the Employer | Name of Employer | Name of Deductor | Father's Name | First Name | Middle Name |
        Last Name | Name of Business | Name of the Business | Name of Business or Profession | Trade Name |
        Trade name of the proprietorship | Name of the Proprietorship | Name of Tenant | Name of the Tenant |
        Name of Co-owner | Name of the Representative | Name of Representative Assessee | Name of the Deductor |
        Name of the Collector | Name of TRP | Name of the TRP | Name of Donee | Name of the Donee | Name of Auditor |
        Name of the Company | Name of the Firm | Filing Section | Filing Type | Filed By | ITR Type |
        Return Type"""
    ),
    page_limit=2,
    white_paper=True,
)
