"""FORM_16: the certificate of tax deducted from salary, Form 130 from tax year 2026-27 (DOCTYPES.md, FORM_16)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from sheaf.doctypes.form_16.sums import GROSS_ALONE, PAID, SALARY, TAX
from sheaf.doctypes.spec import (
    Anywhere,
    At,
    Cue,
    CuePlace,
    DocType,
    Field,
    Format,
    IdentifierCue,
    Labelled,
    Part,
    Parties,
    Rule,
    about,
    as_read,
    notion,
    worded,
    wordings,
)
from sheaf.doctypes.values import ASSESSMENT_YEAR, ORGANISATION, PERSON, TAN
from sheaf.doctypes.values import PAN as PAN_NUMBER
from sheaf.formats import certificate_number, pan, tan, tax_form
from sheaf.formats.found import Found
from sheaf.model.field import Value
from sheaf.model.page import Doubts

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_REACH = 6.0
"""Captions of one line stand in a row with others of four."""
_CERTIFICATE = Format("certificate number", certificate_number.parse, as_read(certificate_number.find))


def _of_bodies(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    return tuple(found for found in pan.find(text, doubts) if pan.holder_type(found.value) != "person")


_PAN_OF_A_BODY = Format("PAN of a company, firm or the like", pan.parse, _of_bodies)
"""In the employer's block it has no caption but "PAN", as the employee's has none in his, who is a person."""

_EMPLOYERS_NUMBERS = wordings(
    "PAN / TAN of the Employer | TAN / PAN of the Employer | PAN / TAN of the Deductor | TAN / PAN of the Deductor"
)
"""Both numbers stand behind one caption; the format of each tells which it is."""
_EMPLOYER_PAN = (
    *wordings("PAN of the Deductor | PAN of the Employer | PAN of Deductor | PAN of Employer"),
    *_EMPLOYERS_NUMBERS,
)
_EMPLOYER_TAN = (
    *wordings("TAN of the Deductor | TAN of the Employer | TAN of Deductor | TAN of Employer | TAN | TAN No"),
    *_EMPLOYERS_NUMBERS,
)
_EMPLOYEE_PAN = wordings(
    """PAN of the Employee | PAN of the Employee/Specified senior citizen | PAN of Employee | PAN of the Deductee |
    PAN of the Employee / Specified Senior Citizen"""
)
_NUMBERS_OF_PAYMENTS = wordings(
    "Book Identification Number | Challan Identification Number | Book Identification No | Challan Identification No"
)
"""How the tax was deposited; they read like the number of a partnership."""
_NOTIONS = (
    notion("PAN of the Employer", "pan/permanent employer/deductor", "s number no account name pan"),
    notion("TAN of the Employer", "tan/tax employer/deductor", "s number no deduction account and collection tan"),
    notion(
        "PAN of the Employee",
        "pan/permanent employee/deductee/pensioner",
        "s number no account pan or specified senior citizen",
    ),
    notion("Certificate No", "certificate no/number", "tds form 16"),
    notion("Assessment Year", "assessment/asst/ay year/ay", "y a"),
)
_EMPLOYER = wordings(
    """Name and address of the Employer | Name and address of the Employer/Specified Bank | Name of the Employer |
    Name and address of the Employer / DDO |
    Name and address of the Deductor | Employer Name | Name of Employer | Name & address of the Employer | Employer |
    Employer's Name | Deductor | Name of the Deductor | Name of Deductor | Deductor Name | Deductor (Employer) |
    Name and address of the Deductor (Employer) | Name and address of the Specified Bank |
    Name and address of the Bank (Deductor) | Name and address of the Bank | Name and address of the Deductor Bank |
    Name and address of the Pension Disbursing Bank | Name and address of the Pension Disbursing Authority |
    Pension Disbursing Bank | Pension Disbursing Authority | Pension Paying Bank"""
)
_EMPLOYEE = wordings(
    """Name and address of the Employee | Name and address of the Employee/Specified senior citizen | Employee |
    Name of the Employee | Employee Name | Name of Employee | Name & address of the Employee |
    Name and designation of the Employee | Employee's Name | Deductee | Name of the Deductee | Deductee (Employee) |
    Deductee Name | Name of the Pensioner | Name and address of the Pensioner | Name and PPO No. of the Pensioner |
    Pensioner | Pensioner Name | Pensioner's Name | Name of Pensioner"""
)

_SIDES = Parties(
    giver=_EMPLOYER,
    receiver=_EMPLOYEE,
    others=(),
    data=(
        *_EMPLOYER_PAN,
        *_EMPLOYER_TAN,
        *_EMPLOYEE_PAN,
        *wordings(
            """Certificate No | Last updated on | CIT (TDS) | Assessment Year | Period with the Employer |
            Employee Reference No | Quarter(s) | Summary of amount paid/credited | Tax Year"""
        ),
    ),
    names=("Name",),
    addresses=("Address",),
    asides=wordings(
        """Specified Senior Citizen | Specified Senior | Specified Bank | PAN | TAN | Phone | Tel | Email | Mobile |
        Designation | Employee Code | PPO No | PPO Number | P.P.O. No | SB A/c | Savings A/c | Account No | CPPC |
        Centralised Pension Processing Centre"""
    ),
    mottos=(),
    titles=wordings(
        """FORM NO. 16 | FORM NO. 130 | PART A | PART B | See rule 31(1)(a) | TRACES | Government of India | SPECIMEN |
        Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary |
        Income Tax Department | Form 16 | Centralized Processing Cell"""
    ),
)


def _initial_fits(values: Mapping[str, Value]) -> bool | None:
    """The fourth letter of a TAN is the first of the deductor's name."""
    number, name = values.get("employer_tan"), values.get("employer_name")
    if not isinstance(number, str) or not isinstance(name, str):
        return None
    bare = name.upper().removeprefix("M/S").removeprefix("THE ").strip(" .")
    return tan.initial(number) == bare[:1]


def _employee_is_person(values: Mapping[str, Value]) -> bool | None:
    number = values.get("employee_pan")
    return pan.holder_type(number) == "person" if isinstance(number, str) else None


def _sides_differ(values: Mapping[str, Value]) -> bool | None:
    """Nobody deducts tax from a salary of his own."""
    one, other = values.get("employer_pan"), values.get("employee_pan")
    return one != other if isinstance(one, str) and isinstance(other, str) else None


def _tax_is_part(values: Mapping[str, Value]) -> bool | None:
    """Tax is less than the salary that it was taken from."""
    gross, tax = values.get("gross_salary"), values.get("tax_deducted")
    return Decimal(tax) < Decimal(gross) if isinstance(gross, str) and isinstance(tax, str) else None


DOCTYPE = DocType(
    name="FORM_16",
    cues=(
        Cue(
            "title",
            2.6,
            wordings(
                """FORM NO. 16 | FORM NO.16 | FORM 16 | FORM NO. 130 | FORM 130 | FORM NO. 16 PART A | FORM 16 PART A |
                FORM NO. 16 PART B | FORM 16 PART B | FORM NO. 130 PART A | FORM NO. 130 PART B |
                FORM NO. 16 ANNEXURE | ANNEXURE TO FORM NO. 16 | ANNEXURE TO FORM 16"""
            ),
            CuePlace.HEADING,
        ),
        Cue("rule", 1.8, wordings("[See rule 31(1)(a)] | See rule 31(1)(a)")),
        Cue(
            "section",
            2.4,
            wordings(
                """Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary |
                for tax deducted at source on salary | for tax deducted at source from income chargeable under the |
                for tax deducted at source from salary | for tax deducted at source on pension |
                tax deducted at source under the head Salaries |
                Details of Salary Paid and any other income and tax deducted |
                Certificate under section 395 of the Income-tax Act, 2025"""
            ),
            CuePlace.ANYWHERE,
            notions=worded(
                "certificate deducted/deduction/tds salary/salarie/pension",
                """of tax for at source on from under the section income act head chargeable paid to employee and annual
                certificate tds""",
            ),
        ),
        Cue(
            "employer",
            1.6,
            _EMPLOYER[:6],
            notions=worded("employer/deductor", "name and address of the s full detail bank pension disbursing"),
        ),
        Cue(
            "employee",
            1.6,
            (*_EMPLOYEE[:2], *_EMPLOYEE_PAN),
            notions=(
                *about(_NOTIONS, "PAN of the Employee"),
                *worded(
                    "name/address employee/deductee/pensioner",
                    "name and address of the s full details designation or ppo no",
                ),
            ),
        ),
        Cue(
            "deductor",
            1.0,
            (*_EMPLOYER_TAN[:4], *_EMPLOYER_PAN),
            notions=about(_NOTIONS, "PAN of the Employer", "TAN of the Employer"),
        ),
        Cue("under", 1.2, ("under section 203", "u/s 203"), CuePlace.ANYWHERE),
        Cue("part", 0.6, wordings("PART A | PART B | Annexure-I | Annexure - I | PART B (Annexure-I)"), CuePlace.TITLE),
        Cue("year", 0.4, ("Assessment Year", "Tax Year")),
        Cue(
            "parts",
            1.0,
            ("Salary as per provisions contained in section 17(1)", "Profits in lieu of salary"),
            notions=worded(
                """profit lieu salary | value perquisite | income chargeable salarie/salary | deduction chapter
                | tax deducted/deposited""",
                """in of the under head as per section form no gross total vi a via and salary amount to be applicable
                u s provisions contained if any paid""",
            ),
        ),
        Cue("source", 0.8, ("TRACES",), CuePlace.ANYWHERE),
        IdentifierCue("tan", 0.6, tan.find),
        IdentifierCue("other_forms", -9.0, tax_form.find_other_certificate, CuePlace.TITLE),
        Cue(
            "other_certificates",
            -7.0,
            wordings(
                """Annual Tax Statement | Nature of payment | LLP Identification Number | LLP Rules |
                Limited Liability Partnership Act | Certificate of Incorporation |
                Statement showing particulars of claims"""
            ),
            not_in=_NUMBERS_OF_PAYMENTS,
        ),
        # Every certificate lists what was deposited "in respect of the deductee"; on others he is a party.
        Cue(
            "deductee",
            -4.0,
            wordings("address of the deductee | PAN of the deductee | Name of the deductee"),
            not_in=("of the Deductor",),
        ),
        # The certificate computes the income, too, under a heading that goes on with the tax.
        Cue("computation", -6.0, wordings("Computation of Total Income | Statement of Income"), CuePlace.HEADING),
        Cue(
            "other_papers",
            -6.0,
            wordings(
                """Salary Slip | Pay Slip | Payslip | INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT | Tax Invoice |
                Statement of Account | Dear Sir | Yours faithfully | Offer Letter"""
            ),
        ),
    ),
    fields=(
        Field(
            "certificate_number",
            _CERTIFICATE,
            (Labelled(wordings("Certificate No | Certificate Number | Certificate No."), _BESIDE),),
        ),
        Field("employer_name", ORGANISATION, (Part(_SIDES, "giver_name"),)),
        Field(
            "employer_tan",
            TAN,
            (Labelled(_EMPLOYER_TAN, _BESIDE, reach=_REACH), Anywhere(0.7)),
            is_reported_unread=True,
        ),
        Field(
            "employer_pan",
            PAN_NUMBER,
            (Labelled(_EMPLOYER_PAN, _BESIDE, reach=_REACH), Anywhere(0.5, written=_PAN_OF_A_BODY)),
        ),
        Field("employee_name", PERSON, (Part(_SIDES, "receiver_name"),)),
        Field(
            "employee_pan",
            PAN_NUMBER,
            (Labelled(_EMPLOYEE_PAN, _BESIDE, reach=_REACH), Anywhere(0.5)),
            is_reported_unread=True,
        ),
        Field(
            "assessment_year",
            ASSESSMENT_YEAR,
            (Labelled(wordings("Assessment Year | Tax Year | A.Y."), _BESIDE, reach=_REACH), Anywhere(0.6)),
        ),
        Field("gross_salary", None, (Part(SALARY, "gross"), Part(PAID, "paid"), Part(GROSS_ALONE, "gross"))),
        Field("tax_deducted", None, (Part(TAX, "tax"),)),
    ),
    rules=(
        Rule("tan_fits_name", ("employer_tan", "employer_name"), _initial_fits),
        Rule("pan_of_person", ("employee_pan",), _employee_is_person),
        Rule("sides_differ", ("employer_pan", "employee_pan"), _sides_differ),
        Rule("tax_is_part", ("gross_salary", "tax_deducted"), _tax_is_part),
    ),
    other_labels=(
        *wordings(
            """Last updated on | CIT (TDS) | Period with the Employer From | Period with the Employer | From | To |
            Employee Reference No | Employee Reference No. provided by the Employer | Quarter(s) | Total (Rs.) |
            Summary of amount paid/credited | Address | City | Pin code | SPECIMEN | Place | Date | Designation"""
        ),
        *_EMPLOYER,
        *_EMPLOYEE,
    ),
    notions=_NOTIONS,
    page_limit=8,
    white_paper=True,
)
