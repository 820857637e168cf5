"""The sums of a certificate of tax on salary: what was paid and deducted by the quarter, and the salary's parts."""

from __future__ import annotations

from sheaf.doctypes.spec import Amount, Column, Sums, Table, wordings
from sheaf.doctypes.values import MONEY

_QUARTERS = Table(
    columns=(
        Column("quarter", wordings("Quarter(s) | Quarter | Quarters")),
        Column(
            "receipt",
            wordings(
                """Receipt Numbers of original quarterly statements of TDS | Receipt Numbers | Receipt No |
                Receipt Numbers of original quarterly statements of TDS under sub-section (3) of section 200"""
            ),
        ),
        Column(
            "paid",
            wordings(
                """Amount paid/credited | Amount paid / credited | Amount paid or credited | Pension paid |
                Pension paid (Rs.) | Pension paid/credited | Salary paid | Salary paid (Rs.) | Salary paid/credited"""
            ),
            MONEY,
        ),
        Column(
            "deducted",
            wordings("Amount of tax deducted | Amount of tax deducted (Rs.) | Tax deducted | Tax deducted (Rs.)"),
            MONEY,
        ),
        Column(
            "deposited",
            wordings(
                """Amount of tax deposited / remitted | Amount of tax deposited/remitted (Rs.) | Tax deposited |
                Amount of tax deposited / remitted (Rs.) | Amount of tax deposited"""
            ),
            MONEY,
        ),
    ),
    needs=(("deducted",), ("quarter", "deposited")),
    anchors=("paid", "deducted", "deposited"),
    wraps="receipt",
    ends=wordings("Total | Total (Rs.) | Grand Total | कुल / Total | कुल योग / Total | योग / Total | कुल | योग"),
)
TAX = Sums(
    tables=(_QUARTERS,),
    amounts=(
        Amount(
            "deposited",
            wordings("Total amount of tax deposited | Total tax deposited | Total tax deposited / remitted"),
            ("deposited",),
        ),
    ),
    total=Amount(
        "tax",
        wordings(
            """Total amount of tax deducted | Total tax deducted | Total tax deducted at source |
            Tax deducted at source | Less: Tax deducted at source | Less: Tax deducted at source u/s 192(1) |
            Tax deducted at source u/s 192(1) | Less: Tax deducted at source u/s 192 | Total TDS | TDS deducted |
            Total TDS deducted | Total Tax Deducted at Source (TDS) | Tax deducted at source and deposited"""
        ),
        ("deducted",),
        needed=True,
    ),
    others=("Tax on total income", "Tax payable", "Net tax payable"),
)
PAID = Sums(
    tables=(_QUARTERS,),
    amounts=(),
    total=Amount("paid", wordings("Total amount paid/credited | Total amount paid / credited"), ("paid",), needed=True),
)
_GROSS = wordings(
    """Gross Salary (Total) | Total gross salary | Gross Salary | Total Gross Salary |
    Total amount of salary received from current employer | Gross Pension | Total Gross Pension | Total Pension |
    Gross Pension (Total) | Gross Salary/Pension | Gross Pension Paid | Gross Amount of Pension"""
)
SALARY = Sums(
    tables=(),
    amounts=(
        Amount(
            "salary",
            wordings(
                """Salary as per provisions contained in section 17(1) | Salary as per section 17(1) |
                Salary as per provisions contained in sec. 17(1) | Salary u/s 17(1)"""
            ),
            needed=True,
        ),
        Amount(
            "perquisites",
            wordings(
                """Value of perquisites under section 17(2) | Value of perquisites u/s 17(2) | Perquisites u/s 17(2) |
                Perquisites under section 17(2) | Perquisites | Value of perquisites"""
            ),
        ),
        Amount(
            "profits", wordings("Profits in lieu of salary under section 17(3) | Profits in lieu of salary u/s 17(3)")
        ),
    ),
    # The quarters and the payments of tax have a "Total" too.
    total=Amount("gross", (*_GROSS, "Total"), needed=True, only_with=("salary",)),
    others=wordings(
        """Total taxable income | Total amount of salary received from other employer(s) | Total (Rs.) | कुल / Total |
        Total amount of exemption claimed under section 10 | Total amount of deductions under section 16 |
        Total amount of tax deducted | Total amount of tax deposited | Gross total income | Total Income |
        Aggregate of deductible amount under Chapter VI-A"""
    ),
)
GROSS_ALONE = Sums(tables=(), amounts=(), total=Amount("gross", _GROSS, needed=True), others=SALARY.others)
"""Where the certificate does not tell the salary's parts."""
