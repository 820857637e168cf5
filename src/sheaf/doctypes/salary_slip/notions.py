"""The words of which offices make their captions of payslips: every payroll program has others."""

from __future__ import annotations

from sheaf.doctypes.spec import notion

_PEOPLE = (
    "employee/emp/staff/worker/workman/official/officer/incumbent/teacher/faculty/associate/assoc/"
    "trainee/consultant/driver/guard"
)
_ACCOUNTS = "account/ac/acc/acct"
NOTIONS = (
    notion("Employee Name", f"{_PEOPLE} name", "of the full team member surname and s"),
    notion("Employee Name", "resource/member name", "of the team full"),
    notion(
        "Employee Code",
        f"{_PEOPLE}/payroll/personnel/pers/pen/hrms/sap/hr/global/biometric/token/ticket/employment/badge "
        "no/number/id/code/ref/sr",
        "reference of the s and unique",
    ),
    notion(
        "Designation",
        "designation/desig/desgn/desg/design/post/position/role/trade/cadre/occupation",
        f"job current present held and grade title category of the {_PEOPLE}",
    ),
    notion("Designation", "post/designation name", "of the"),
    notion("Designation", "working as"),
    notion(
        "Pay Period",
        "month/period/cycle pay/salary/wage/payroll/processing/process/earning/paid/payment/covered/slip/payslip",
        "of for the in and year",
    ),
    notion("PAN", "pan", f"of the no number card income tax it i t {_PEOPLE}"),
    notion("PAN", f"permanent {_ACCOUNTS}", "no number"),
    notion("UAN", "uan", f"no number of the member pf epf epfo {_PEOPLE}"),
    notion("UAN", f"universal {_ACCOUNTS}", "no number pf epf of member"),
    notion(
        "Bank A/c No",
        f"{_ACCOUNTS} bank/salary/saving/sb/credit/credited/beneficiary/employee",
        "no number of to for the",
    ),
)
SUM_NOTIONS = (
    notion(
        "Gross Earnings",
        "gross",
        "earning earned salary pay wage amount monthly month total emolument allowance of the for in rs inr and a",
    ),
    notion(
        "Gross Earnings",
        "total/sum/aggregate earning/earned/emolument/salary/wage",
        "of pay and allowance amount amt in rs inr monthly all a",
    ),
    notion(
        "Total Deductions",
        "deduction/ded/dedn/deducted/recovery/recoverie/cutting total/sum/aggregate/all/gross",
        "less of the amount amt in rs inr monthly and b",
    ),
    notion(
        "Net Pay",
        "net/nett",
        """pay salary payable wage amount amt paid payment take home credited credit bank to in rs inr for month the of
        made remitted transferred disbursed disbursement earning remuneration hand total this employee rounded your
        a b c""",
    ),
    notion("Net Pay", "take home", "pay salary amount total net this month rs inr a b c"),
    notion(
        "Net Pay",
        "hand in",
        """salary pay wage earning remuneration amount balance cash net total paid payable payment given received
        for the month this rs inr""",
    ),
    notion(
        "Net Pay",
        "salary/wage/amount/balance/pay credited/paid/payable/disbursed/remitted/transferred",
        "to in by bank account cash cheque worker employee the net total balance rs inr a b c",
    ),
)
"""A word too many makes another thing of a sum: "Net Taxable Income", "Gross Salary per Annum"."""
