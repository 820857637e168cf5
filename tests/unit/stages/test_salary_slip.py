"""Payslips in many wordings: what is earned, kept back and paid is told by captions and by the sums that add up."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised, values

_HEAD = """
                     INVENTED TOOLS PRIVATE LIMITED
                Plot 4, Example Road, Pune, Maharashtra - 411001
                  Salary Slip for the month of March 2024

Employee Name     Ravi Kumar Sharma            Employee Code      EMP0042
Designation       Machine Operator             PAN                ZZZPS1234A
UAN               100912345678                 Bank A/c No.       123456789012
"""
_SIDES = """
Earnings               Amount                  Deductions               Amount
Basic               20,000.00                  Provident Fund         1,800.00
House Rent Allowance 8,000.00                  Professional Tax         200.00
Gross Earnings      28,000.00                  Total Deductions       2,000.00

Net Pay : Rs. 26,000.00
Rupees Twenty Six Thousand Only
"""
SLIP = paper(_HEAD + _SIDES)


def test_a_slip_is_known_and_all_its_fields_are_read() -> None:
    assert recognised(SLIP) == "SALARY_SLIP"
    assert values("SALARY_SLIP", SLIP) == {
        "employer_name": "INVENTED TOOLS PRIVATE LIMITED",
        "employee_name": "Ravi Kumar Sharma",
        "employee_id": "EMP0042",
        "designation": "Machine Operator",
        "pay_period": "March 2024",
        "pan_number": "ZZZPS1234A",
        "uan": "100912345678",
        "bank_account_number": "123456789012",
        "gross_earnings": "28000.00",
        "total_deductions": "2000.00",
        "net_pay": "26000.00",
    }


def test_the_sum_and_the_words_are_checked() -> None:
    checks = {check.name: check.passed for check in choices("SALARY_SLIP", SLIP)["net_pay"].checks}
    assert checks == {"words_match_total": True, "pay_adds_up": True}


def test_a_net_pay_that_is_wrong_on_paper_is_returned_with_the_failed_check() -> None:
    layout = paper(_HEAD + _SIDES.replace("Rs. 26,000.00", "Rs. 25,000.00"))
    net = choices("SALARY_SLIP", layout)["net_pay"]
    assert net.candidate.value == "25000.00"
    assert {check.name for check in net.checks if not check.passed} == {"words_match_total", "pay_adds_up"}


def test_what_was_paid_since_april_is_not_this_months_pay() -> None:
    sides = """
Earnings             Current        YTD      Deductions         Current        YTD
Basic              20,000.00  60,000.00      Provident Fund    1,800.00   5,400.00
Gross Earnings     20,000.00  60,000.00      Total Deductions  1,800.00   5,400.00

Net Pay : 18,200.00
"""
    got = values("SALARY_SLIP", paper(_HEAD + sides))
    assert (got["gross_earnings"], got["total_deductions"], got["net_pay"]) == ("20000.00", "1800.00", "18200.00")


def test_total_on_both_sides_is_told_apart_by_what_is_left() -> None:
    sides = """
Earnings                  Full      Actual     Deductions               Amount
Basic                20,000.00   18,000.00     Provident Fund         1,800.00
Total                20,000.00   18,000.00     Total                  1,800.00

Net Amount : 16,200.00
"""
    got = values("SALARY_SLIP", paper(_HEAD + sides))
    assert (got["gross_earnings"], got["total_deductions"], got["net_pay"]) == ("18000.00", "1800.00", "16200.00")


def test_lists_one_under_the_other_are_read_like_those_beside_each_other() -> None:
    lists = """
EARNINGS                                   AMOUNT
Basic                                   30,000.00
Gross Earnings                          30,000.00

DEDUCTIONS                                 AMOUNT
Income Tax                               1,500.00
Total Deductions                         1,500.00

TOTAL NET PAYABLE                       28,500.00
"""
    got = values("SALARY_SLIP", paper(_HEAD + lists))
    assert (got["gross_earnings"], got["total_deductions"], got["net_pay"]) == ("30000.00", "1500.00", "28500.00")


def test_a_government_slip_has_its_captions_in_two_scripts() -> None:
    layout = paper(
        """
                           महाराष्ट्र शासन
                Office of the Executive Engineer, Nashik
             वेतन चिठ्ठी / Pay Slip for the month of June 2023

कर्मचाऱ्याचे नाव / Employee Name       : Asha Patil
सेवार्थ क्रमांक / Sevarth ID             : 81544
पदनाम / Designation                 : Clerk

प्राप्ती / Earnings        Amount        वजाती / Deductions         Amount
Basic                 17,700.00       Provident Fund           1,800.00
एकूण वेतन / Gross Pay      17,700.00       एकूण वजाती / Total Deductions   1,800.00

निव्वळ वेतन / Net Pay : 15,900.00
"""
    )
    got = values("SALARY_SLIP", layout)
    assert recognised(layout) == "SALARY_SLIP"
    assert got["employer_name"] == "Office of the Executive Engineer, Nashik"
    assert (got["employee_name"], got["employee_id"], got["designation"]) == ("Asha Patil", "81544", "Clerk")
    assert (got["gross_earnings"], got["total_deductions"], got["net_pay"]) == ("17700.00", "1800.00", "15900.00")


@pytest.mark.parametrize(
    ("printed", "period"),
    [
        ("Payslip for April 2023", "April 2023"),
        ("Pay Period : 01/04/2023 to 30/04/2023", "01/04/2023 to 30/04/2023"),
        ("Wage Period : 04/2023", "04/2023"),
        ("PAYSLIP - APR-23", "APR-23"),
    ],
)
def test_the_period_is_returned_as_printed(printed: str, period: str) -> None:
    head = _HEAD.replace("Salary Slip for the month of March 2024", printed)
    assert values("SALARY_SLIP", paper(head + _SIDES))["pay_period"] == period


def test_the_day_of_joining_is_no_pay_period() -> None:
    head = _HEAD.replace("Salary Slip for the month of March 2024", "Pay Slip").replace(
        "UAN               100912345678", "Date of Joining   12-Mar-2019 "
    )
    assert values("SALARY_SLIP", paper(head + _SIDES)).get("pay_period") is None


@pytest.mark.parametrize(
    "title", ["OFFER LETTER", "Salary Certificate", "Annexure - Salary Structure", "Register of Wages", "FORM NO. 16"]
)
def test_other_papers_about_wages_are_no_payslips(title: str) -> None:
    layout = paper(_HEAD.replace("Salary Slip for the month of March 2024", title) + "Dear Ravi,\n\n" + _SIDES)
    assert recognised(layout) != "SALARY_SLIP"


def test_a_line_printers_stroke_parts_earnings_from_deductions() -> None:
    typed = """
EARNINGS                     AMOUNT | DEDUCTIONS             AMOUNT
Basic                     20,000.00 | Provident Fund       1,800.00
Conveyance                 8,000.00 I Professional Tax       200.00
GROSS PAY                 28,000.00 I TOTAL DEDN.          2,000.00
NET PAY     : 26,000.00
"""
    got = values("SALARY_SLIP", paper(_HEAD + typed))
    assert (got["gross_earnings"], got["total_deductions"], got["net_pay"]) == ("28000.00", "2000.00", "26000.00")


def test_amounts_at_the_right_edges_of_cells_belong_to_the_captions_at_their_left_edges() -> None:
    grid = """
BASIC PAY          D.A.              GROSS SALARY
          20000           8000                          28000

PROF. TAX          TOTAL DEDUCTION              NET SALARY
          200                       2000                      26000
"""
    got = values("SALARY_SLIP", paper(_HEAD + grid))
    assert (got["gross_earnings"], got["total_deductions"], got["net_pay"]) == ("28000.00", "2000.00", "26000.00")


def test_a_rupee_sign_that_was_read_as_a_digit_is_no_part_of_amounts_that_add_up_without_it() -> None:
    misread = _SIDES.replace("Gross Earnings      28,000.00", "Gross Earnings     728,000.00")
    got = values("SALARY_SLIP", paper(_HEAD + misread))
    assert (got["gross_earnings"], got["total_deductions"], got["net_pay"]) == ("28000.00", "2000.00", "26000.00")


def test_a_gross_that_is_less_than_the_net_is_doubted() -> None:
    gross = choices("SALARY_SLIP", paper(_HEAD + "Gross Earnings   2,000.00\n\nNet Pay : 26,000.00"))["gross_earnings"]
    assert "gross_is_most" in {check.name for check in gross.checks if not check.passed}


@pytest.mark.parametrize("caption", ["A/c:", "A/c No:"])
def test_an_account_may_be_called_no_more_than_that(caption: str) -> None:
    layout = paper(_HEAD.replace("Bank A/c No.       123456789012", f"{caption} 123456789012") + _SIDES)
    assert values("SALARY_SLIP", layout)["bank_account_number"] == "123456789012"


def test_what_stands_beside_a_caption_in_a_row_of_captions_is_no_value_though_nobody_knows_it() -> None:
    head = """
  INVENTED TOOLS PRIVATE LIMITED                              Pay Slip : Mar 2024

  Associate ID      Associate Name         Role                 Town of Work
  EMP0042           Ravi Kumar Sharma      Machine Operator     Pune

"""
    assert values("SALARY_SLIP", paper(head + _SIDES))["designation"] == "Machine Operator"


def test_a_name_may_head_all_that_is_said_of_the_employee() -> None:
    head = """
  PAYSLIP Mar 2024
  INVENTED TOOLS PRIVATE LIMITED
  Plot 4, Example Road, Pune, Maharashtra - 411001

  Ravi Kumar Sharma
  Employee Number   Date Joined        Designation          Location
  EMP0042           08-10-2009         Machine Operator     Pune

"""
    got = values("SALARY_SLIP", paper(head + _SIDES))
    assert got["employee_name"] == "Ravi Kumar Sharma"
    assert got["employer_name"] == "INVENTED TOOLS PRIVATE LIMITED"


def test_a_number_that_stands_in_turn_under_a_row_of_captions_is_nearer_than_what_is_straight_under_it() -> None:
    head = """
                     INVENTED TOOLS PRIVATE LIMITED
                  Salary Slip for the month of March 2024

  Name                 Emp Code        Designation
  Ravi Kumar Sharma    EMP0042         Machine Operator
  Days   Present   Leave                      Bank A/c
  26     22        4       123456789012

"""
    got = values("SALARY_SLIP", paper(head + _SIDES))
    assert got["employee_name"] == "Ravi Kumar Sharma"
    assert got["bank_account_number"] == "123456789012"


_STACK = """
Name                          INVENTED TOOLS PRIVATE LIMITED
Ravi Kumar Sharma             Payslip for March 2024

Grade / Role                  Earnings                                 INR
Machine Operator              Basic                              20,000.00
                              Special Allowance                   5,000.00
                              Total Gross                        25,000.00
PAN                           Recoveries                               INR
ZZZPS1234A                    Provident Fund                      1,800.00
                              Total Deductions                    1,800.00
Salary A/c                    Net Payable                        23,200.00
123456789012
UAN
100912345678                  {foot}
"""


def test_captions_that_stand_over_their_values_announce_nothing_of_the_column_beside() -> None:
    got = values("SALARY_SLIP", paper(_STACK.format(foot="")))
    assert got["employer_name"] == "INVENTED TOOLS PRIVATE LIMITED"
    assert got["employee_name"] == "Ravi Kumar Sharma"
    assert got["designation"] == "Machine Operator"
    assert got["bank_account_number"] == "123456789012"


def test_the_years_tax_at_the_foot_of_a_slip_makes_it_no_sheet_of_tax() -> None:
    assert recognised(paper(_STACK.format(foot="Income tax computation (for information)"))) == "SALARY_SLIP"


def test_a_sheet_of_the_years_tax_is_no_slip() -> None:
    sheet = """
                     INVENTED TOOLS PRIVATE LIMITED
                 Income Tax Computation for 2023-24        SPECIMEN

Employee Name     Ravi Kumar Sharma            Employee Code      EMP0042
PAN               ZZZPS1234A                   Designation        Machine Operator
Basic Salary                     2,40,000.00
House Rent Allowance               96,000.00
Gross Salary                     3,36,000.00
Deductions under Chapter VI-A      50,000.00
Net Taxable Income               2,86,000.00
"""
    assert recognised(paper(sheet)) is None


_TWINS = """
                     Palar Region Transport Corporation Limited
                     சம்பளப் பட்டியல் / PAY SLIP - Oct-2026

பணியாளர்  எண் / Staff No.     பெயர் / Name          பதவி / Designation       வேலை  நாட்கள் / Duties
DR89492                    Specimen Kale        Driver                  21.0
UAN                        வங்கி கணக்கு எண் / Bank A/c No.               வங்கி / Bank
104610392844               643708419227261                              Bharosa Bank Ltd

ஊதியம் / Earnings      ரூ. / Rs.          பிடித்தம் / Recoveries      ரூ. / Rs.
Pay                  26000.00          PF                      1800.00
MA                    2000.00          Festival Advance         200.00
"""


@pytest.mark.parametrize(
    "sums",
    [
        "மொத்த ஊதியம் / Gross Pay   28,000.00 மொத்த பிடித்தம் / Total Recoveries   2,000.00 நிகர ஊதியம் / Net Pay  26,000.00",
        "மொத்த ஊதியம் / Gross Pay   28,000.00  மொத்த / Total Recoveries   2,000.00  நிகர / Net Pay  26,000.00",
        "~ढोळाळंकझ७10 ।Gross Pay  28,000.00  ~फीळऊंछऊ७110 /Total Recoveries   2,000.00   ~रीळ९9क्की110 Net Pay  26,000.00",
    ],
    ids=["touching", "apart", "in a script that was not read"],
)
def test_captions_behind_the_same_in_another_script_end_the_row_of_the_sum_before(sums: str) -> None:
    got = values("SALARY_SLIP", paper(_TWINS + sums))
    assert (got["gross_earnings"], got["total_deductions"], got["net_pay"]) == ("28000.00", "2000.00", "26000.00")


def test_a_caption_begins_where_its_twin_does_though_wide_spaces_part_that() -> None:
    got = values("SALARY_SLIP", paper(_TWINS))
    assert (got["employee_id"], got["designation"]) == ("DR89492", "Driver")
    assert got["bank_account_number"] == "643708419227261"
