"""SALARY_SLIP: the slip that goes with a month's pay, known by its captions and sums, for there is no standard."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from sheaf.doctypes.salary_slip.captions import (
    ACCOUNT,
    ACCOUNT_IN_SENTENCE,
    CODE,
    DESIGNATION,
    EMPLOYEE,
    EMPLOYER,
    NUMBER,
    OTHERS,
    PAN,
    PARTIES,
    PARTS_OF_PAY,
    PERIOD,
    PERIOD_END,
    UAN,
    WORKER,
)
from sheaf.doctypes.salary_slip.notions import NOTIONS, SUM_NOTIONS
from sheaf.doctypes.salary_slip.sums import WAGES
from sheaf.doctypes.spec import (
    Addressee,
    Anywhere,
    At,
    Cue,
    CuePlace,
    DocType,
    Field,
    Format,
    IdentifierCue,
    InSentence,
    Labelled,
    Part,
    Rule,
    TitleCue,
    Unannounced,
    about,
    as_read,
    worded,
    wordings,
)
from sheaf.doctypes.values import ACCOUNT_NUMBER, ORGANISATION, PERSON, PINCODE
from sheaf.doctypes.values import PAN as PAN_NUMBER
from sheaf.formats import employment, organisations, pan, pay_period, uan
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Value

_CLOSE_ENOUGH = Decimal("1.00")
"""Rupees: net pay is often rounded to the rupee."""
_CAPTION_OF_NUMBER = re.compile(
    r"(?:employee|emp|staff|associate|assoc|team member)\b\W*(?:no|number|id|code)\b", re.IGNORECASE
)
_PLACE = re.compile(r"[,:\d]")
_OTHER_HEADING = re.compile(
    r"\b(?:employee|staff|details?|summary|particulars|information|salary|pay\s?slip|pay|wages?|month|office|personal|regards|thanks)\b",
    re.IGNORECASE,
)
_SIGNING = re.compile(
    r"\W*(?:(?:hr|human|resources?|accounts?|payroll|admin(?:istration)?|finance|team|desk|dept|department|cell|and|"
    r"manager|officer|executive|head|director|proprietor|partner)\b\W*)+",
    re.IGNORECASE,
)
"""Who in the firm signs, over its name."""
_MONTHS = """january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec"""
_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)

_STAFF_NUMBER = Format("number among the staff", employment.staff_number, as_read(employment.find_staff_number))
_DESIGNATION = Format("designation", employment.designation, keeps_stop=True)
_PAY_PERIOD = Format("period that is paid for", pay_period.parse, as_read(pay_period.find))
_LAST_DAY = Format("last day that is paid for", pay_period.parse_last_day)
_UAN = Format("UAN", uan.parse, uan.find)


def _heading(text: str) -> Value:
    """Return the employee's name as the heading of what is said of him; raises FormatError for other headings."""
    if _OTHER_HEADING.search(text):
        raise FormatError("another heading")
    return PERSON.parse(text)


def _plain_line(text: str) -> str:
    """Return a name in a line of its own; raises FormatError for a part of an address and for a title."""
    if _PLACE.search(text) or _OTHER_HEADING.search(text) or _SIGNING.fullmatch(text):
        raise FormatError("no name")
    return organisations.parse_name(text)


def _find_caption(text: str) -> tuple[Found, ...]:
    match = _CAPTION_OF_NUMBER.match(text)
    return (Found(match[0], 0, match.end()),) if match else ()


_HEADING = Format("employee's name over all that is said of him", _heading)
_OFFICE = Addressee(PINCODE, max_lines=4, named=Format("employer's name over the address", _plain_line))
"""The employer whose name is set no larger than the address."""
_NUMBER_CAPTION = Format("caption of the number among the staff", str, as_read(_find_caption))


def _pay_adds_up(values: Mapping[str, Value]) -> bool | None:
    """What is earned less what is kept back is paid, but for a rounding to the rupee."""
    gross, kept, net = (values.get(name) for name in ("gross_earnings", "total_deductions", "net_pay"))
    if not (isinstance(gross, str) and isinstance(kept, str) and isinstance(net, str)):
        return None
    return abs(Decimal(gross) - Decimal(kept) - Decimal(net)) < _CLOSE_ENOUGH


def _gross_is_most(values: Mapping[str, Value]) -> bool | None:
    """No more is paid than was earned."""
    gross, net = values.get("gross_earnings"), values.get("net_pay")
    if not (isinstance(gross, str) and isinstance(net, str)):
        return None
    return None if Decimal(net) - Decimal(gross) < _CLOSE_ENOUGH else False


def _holder_is_person(values: Mapping[str, Value]) -> bool | None:
    """An employee's PAN is a person's, not the company's."""
    number = values.get("pan_number")
    return pan.holder_type(number) == "person" if isinstance(number, str) else None


DOCTYPE = DocType(
    name="SALARY_SLIP",
    cues=(
        Cue(
            "title",
            3.6,
            wordings(
                """Salary Slip | Pay Slip | Payslip | Wage Slip | Wages Slip | Pay Advice | Salary Advice |
                Payslip for | Pay Statement | Earnings Statement"""
            ),
            notions=worded(
                "pay/salary/wage/earning/remuneration/emolument/stipend/honorarium slip/advice/statement/stub/chit "
                "| pay/salary particular/detail | payslip | वेतन/पगार चिठ्ठी/पत्रक/पत्र/पर्ची/पावती/स्लिप/विवरण",
                f"""मासिक for the of month monthly employee staff worker individual and deduction period e computer
                generated confidential duplicate original copy allowance wage salary pay fortnight week in
                respect form see rule
                {_MONTHS}""",
            ),
        ),
        Cue("name", 0.6, EMPLOYEE[:6], notions=about(NOTIONS, "Employee Name")),
        Cue(
            "number",
            1.2,
            wordings(
                """Employee Code | Employee ID | Emp Code | Emp No | Employee No | Emp ID | Staff No | Army No |
                Army Number | Regtl No | Regimental No"""
            ),
            notions=about(NOTIONS, "Employee Code"),
        ),
        Cue("designation", 0.8, ("पदनाम", "हुद्दा", "Rank"), notions=about(NOTIONS, "Designation")),
        Cue(
            "fund",
            1.0,
            wordings(
                """UAN | PF No | PF Number | EPF No | Provident Fund | ESI No | ESIC No | GPF | AFPP Fund | DSOP Fund |
                AFPP Fund Subs | DSOP | AGIF | CGEGIS"""
            ),
        ),
        Cue(
            "days",
            1.0,
            wordings("Days Paid | Paid Days | Working Days | LOP | LOP Days | Days Worked | Present Days"),
            notions=worded(
                "day paid/payable/worked/wrkd/present/working/lop/lwp/absent/attended/pay/loss | lop/lwp/attendance",
                "no of the number total month without day",
            ),
        ),
        Cue(
            "basic",
            1.2,
            place=CuePlace.TITLE,
            notions=worded("basic | मूळ/मूल वेतन", "pay salary wage and da grade earned rate"),
        ),
        Cue(
            "allowances",
            1.2,
            wordings(
                """HRA | House Rent Allowance | Conveyance Allowance | Special Allowance | Dearness Allowance | DA |
                Medical Allowance | Conveyance"""
            ),
            notions=worded(
                "allowance/allow/allce/all house/rent/conveyance/special/dearness/medical/travelling/transport/washing/"
                "city/children/education/night/shift/uniform/other/attendance/personal/fixed/variable",
                "compensatory and",
            ),
        ),
        Cue(
            "deductions",
            1.2,
            wordings("Deductions | Total Deductions | Professional Tax | एकूण वजाती | कुल कटौती | वजाती | Gross Debit"),
            notions=(
                *about(SUM_NOTIONS, "Total Deductions"),
                *worded("deduction/recovery/recoverie | profession/professional tax/pt", "and amount"),
            ),
        ),
        Cue(
            "earnings",
            1.2,
            wordings("Earnings | Gross Earnings | Total Earnings | Gross Pay | Gross Salary | Gross Credit"),
            notions=(*about(SUM_NOTIONS, "Gross Earnings"), *worded("earning/emolument", "and allowance amount")),
        ),
        Cue(
            "net",
            1.6,
            wordings("Net Payable | निव्वळ वेतन | शुद्ध वेतन"),
            notions=worded(
                "net/nett pay/salary/wage/earning/emolument/remuneration/payment/paid/remitted | take home",
                "amount payable credited for the month this total rs inr in to bank pay salary net of a b",
            ),
        ),
        IdentifierCue("pan", 0.4, pan.find),
        Cue(
            "other_papers",
            -7.0,
            wordings(
                """Form No. 16 | Form 16 | Form No. 16A | Certificate under section 203 | Form 26AS | TRACES |
                Tax Invoice | Statement of Account | Account Statement | Offer Letter | Appointment Letter |
                Letter of Appointment | Salary Certificate | Bonus Letter | Increment Letter | Salary Revision Letter |
                Experience Certificate | Relieving Letter | Form 12BB |
                Acknowledgement Number | Indian Income Tax Return Acknowledgement | Full and Final Settlement |
                Annexure - Salary Structure | Compensation Structure | Salary Structure | Cost to Company |
                Loan Application | Muster Roll | Wage Register | Pay Register | Register of Wages | Salary Register |
                Form 130 | Form No. 130 | Attendance Register | Salary Sheet | Bonus Statement | Leave Statement"""
            ),
            # What the year's certificate will hold, as payroll programs foretell it under the month's sums.
            not_in=wordings("Form 16 Summary | Form 16 Details | Form 16 Projection | Form 16 (Projected)"),
        ),
        TitleCue(
            "other_title",
            -4.0,
            wordings(
                """Sheet | Register | Certificate | Letter | Structure | Report | Agreement | Settlement | Form |
                Policy | Roll | Revision | Fitment | Increment | Offer | Ledger | Annexure"""
            ),
        ),
        Cue(
            "other_payment",
            -5.0,
            place=CuePlace.TITLE,
            notions=worded(
                "leave/bonus/gratuity/incentive/reimbursement/arrear encashment/advice/statement/slip/voucher",
                "of for the payment settlement annual and leave bonus",
            ),
        ),
        # A payslip may show the year's tax under the month's pay; a sheet of it has neither title nor net pay.
        Cue("tax_computation", -4.0, wordings("Tax Computation Sheet | Income Tax Computation")),
        Cue(
            "letter",
            -4.0,
            wordings(
                """Dear Sir | Dear Madam | Dear Mr | Dear Ms | Yours faithfully | Yours sincerely | Subject | Sub |
                To Whomsoever It May Concern | To Whom It May Concern | This is to certify that"""
            ),
            CuePlace.ANYWHERE,
        ),
    ),
    fields=(
        Field("employer_name", ORGANISATION, (Part(PARTIES, "giver_name"), Part(_OFFICE, "name"))),
        Field(
            "employee_name",
            PERSON,
            (
                Labelled(EMPLOYEE, _BESIDE, wraps=True),
                Labelled(WORKER, (At.SAME_LINE, At.RIGHT), 0.9, whole=True),
                Unannounced(0.93, _HEADING, over=_NUMBER_CAPTION),
            ),
            is_reported_unread=True,
        ),
        Field(
            "employee_id",
            _STAFF_NUMBER,
            (
                Labelled(NUMBER, _BESIDE),
                Labelled(CODE, (At.SAME_LINE, At.RIGHT)),
                Labelled(CODE, (At.BELOW,), 0.9, not_beside=PARTS_OF_PAY),
            ),
        ),
        Field("designation", _DESIGNATION, (Labelled(DESIGNATION, _BESIDE, wraps=True),)),
        Field(
            "pay_period",
            _PAY_PERIOD,
            (Labelled(PERIOD, _BESIDE), Labelled(PERIOD_END, _BESIDE, written=_LAST_DAY), Anywhere(0.6)),
            is_reported_unread=True,
        ),
        Field("pan_number", PAN_NUMBER, (Labelled(PAN, _BESIDE), Anywhere(0.6))),
        Field("uan", _UAN, (Labelled(UAN, _BESIDE),)),
        Field(
            "bank_account_number",
            ACCOUNT_NUMBER,
            (
                Labelled(ACCOUNT, _BESIDE),
                Labelled(("A/c",), _BESIDE, 0.8),
                InSentence(ACCOUNT_IN_SENTENCE, max_lines=2, evidence=0.8),
            ),
        ),
        Field("gross_earnings", None, (Part(WAGES, "gross"),)),
        Field("total_deductions", None, (Part(WAGES, "deductions"),)),
        Field("net_pay", None, (Part(WAGES, "net"),)),
    ),
    rules=(
        Rule("pay_adds_up", ("gross_earnings", "total_deductions", "net_pay"), _pay_adds_up),
        Rule("gross_is_most", ("gross_earnings", "net_pay"), _gross_is_most),
        Rule("pan_of_person", ("pan_number",), _holder_is_person),
    ),
    other_labels=(*OTHERS, *PARTS_OF_PAY, *EMPLOYER),
    doubtful_labels=WORKER,
    notions=NOTIONS,
    page_limit=2,
    white_paper=True,
    reads_devanagari=True,
)
