"""The sums of a payslip: what is earned, less what is kept back, is what is paid."""

from __future__ import annotations

from sheaf.doctypes.salary_slip.notions import SUM_NOTIONS
from sheaf.doctypes.spec import Amount, Sums, wordings

WAGES = Sums(
    tables=(),
    amounts=(
        Amount(
            "gross",
            wordings(
                """Gross Earnings | Total Earnings | Gross Salary | Gross Pay | Gross Wages | Gross Amount | Gross |
                Total Gross | Gross Total | Total Gross Earnings | Earnings Total | Total Earning | Total Pay |
                Total Salary | Gross Earning | Total Income | Total Wages | Gross Emoluments | Total Emoluments |
                Total Allowances | Gross Salary (A) | Total Earnings (A) | Gross Earnings (A) | Total (A) |
                Total Additions | Total Payments | Total Addition | Gross Remuneration | Total Remuneration |
                Monthly Gross | Gross Salary Payable | Amount of Gross | Total Credits | Total Credit | Gross Credits |
                Gross Credit | Total Entitlements | Gross Entitlements | Total Dues | Earnings |
                Total | एकूण वेतन | कुल वेतन | कुल आय | एकूण प्राप्ती | एकूण रक्कम | सकल वेतन | एकूण |
                कुल उपलब्धियां | कुल अर्जन"""
            ),
            needed=True,
        ),
        Amount(
            "deductions",
            wordings(
                """Total Deductions | Total Deduction | Gross Deductions | Gross Deduction | Deductions Total |
                Total Ded | Total Dedn | Total Dedns | Total Deductions (B) | Total (B) | Deductions | Deduction |
                Total Recoveries | Total Recovery | Net Deductions | Total Amount Deducted | Total Deds |
                Total Taxes & Deductions | Total Taxes & Deductions (C) | Total Taxes and Deductions |
                Sum of Deductions | Less Deductions | Less Total Deductions | Total Debits | Total Debit |
                Gross Debits | Gross Debit | Total Cuttings | Total |
                एकूण वजाती | एकूण वजावट | एकूण कपात | कुल कटौती | कुल कटौतियां | एकूण कपाती"""
            ),
            sign=-1,
            needed=True,
        ),
        Amount(
            "contributions",
            wordings(
                "Total Contributions (B) | Total Contributions | Total Contribution | Total Employee Contributions"
            ),
            sign=-1,
        ),
        Amount(
            "reimbursements",
            wordings(
                """Total Reimbursements | Reimbursements | Total Reimbursement | Net Reimbursement |
                Total Reimbursements (C)"""
            ),
        ),
        Amount("round_off", wordings("Round Off | Rounding | Rounded Off | Round Off Amount | R/Off"), sign=0),
    ),
    total=Amount(
        "net",
        wordings(
            """Net Pay | Net Salary | Net Payable | Net Amount | Net Wages | Net Paid | Net Earnings | Net Amt |
            Take Home | Take Home Pay | Take Home Salary | Net Take Home | Net Take Home Pay | Net Salary Payable |
            Total Net Pay | Total Net Payable | Employee Net Pay | Net Amount Payable | Net Payment | Net Total |
            Net Pay for the Month | Net Pay (Rounded) | Net Pay (A-B) | Net Pay (A - B) | Net Payable (A-B) |
            Net Salary Payable (A-B) | Amount Payable | Net Credit | Net Disbursement | Salary Payable | Net |
            Net Remuneration | Amount Credited | Net Wages Paid | Net Wages Payable | Net Payable Amount |
            Net Pay Amount | Net Salary Paid | In Hand | In Hand Salary | Net Emoluments | Net in Hand | Net Sal |
            निव्वळ वेतन | निव्वळ देय वेतन | निव्वळ देय | निव्वळ रक्कम | शुद्ध वेतन | शुद्ध देय | कुल देय | देय वेतन |
            निवल वेतन"""
        ),
        needed=True,
    ),
    others=wordings(
        """Total Days | Total Working Days | Total Paid Days | Days Paid | Total Leave | Total Hours | Net Days |
        Total Present | Gross Salary per Annum | Annual CTC | CTC | Total Employer Contribution | Total Tax |
        Gross Earnings - Total Deductions | Gross Earnings less Total Deductions | Net Taxable Income |
        Total Deductions under Chapter VI A | Gross Taxable Income | Total Income Tax | Net Pay in Words |
        Taxable Income | Net Tax Payable | Deductions under Chapter VI-A | Gross Total Income | Net Tax |
        Balance | Opening Balance | Closing Balance | Loan Balance | Total Loan | Total Loss of Pay"""
    ),
    passed_over=wordings(
        """YTD | Year to Date | YTD Amount | Cumulative | YTD (Rs.) | Year To Date (Rs.) | Cum. Amount | Cum | Rate |
        Std. Rate | Standard | Fixed | Full | Master | Master Rate | Fixed Rate | Monthly Rate | CTC | Entitlement |
        Arrears | Arrear | Arr | Fixed Pay | Gross Rate | Standard Rate | Full Amount | Std Amount | Scale |
        Up to Date | Total YTD | Cumulative Total | Projected | Annual | Balance"""
    ),
    notions=SUM_NOTIONS,
)
