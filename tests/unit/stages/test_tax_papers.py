"""Certificates of tax deducted from salary, and acknowledgements of returns, told from each other and from others."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised, values

_PART_A = """
                                     FORM NO. 16
                                 [See rule 31(1)(a)]
                                       PART A
      Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary

Certificate No. ABCDEFG                             Last updated on   12-Jun-2023
Name and address of the Employer                    Name and address of the Employee
EXAMPLE TOOLS PRIVATE LIMITED                       RAVI KUMAR SHARMA
4, EXAMPLE ROAD, PUNE, MAHARASHTRA - 411001         7, SAMPLE LANE, PUNE, MAHARASHTRA - 411038

PAN of the Deductor       TAN of the Deductor       PAN of the Employee       Employee Reference No.
ZZZCE1234A                ZZZE12345B                ZZZPS4321C                0042

CIT (TDS)                 Assessment Year           Period with the Employer From        To
Pune                      2023-24                   01-Apr-2022                          31-Mar-2023

Quarter(s)     Receipt Numbers      Amount paid/credited    Amount of tax deducted    Amount of tax deposited
Q1             QWERTYUI                       200,000.00                 20,000.00                  20,000.00
Q2             ASDFGHJK                       300,000.00                 30,000.00                  30,000.00
Total (Rs.)                                   500,000.00                 50,000.00                  50,000.00
"""
_PART_B = """
Certificate Number: ABCDEFG
                                  PART B (Annexure-I)
1. Gross Salary
(a) Salary as per provisions contained in section 17(1)                 500,000.00
(b) Value of perquisites under section 17(2)                             20,000.00
(c) Profits in lieu of salary under section 17(3)                             0.00
(d) Total                                                                               520,000.00
12. Total taxable income                                                                470,000.00
"""
CERTIFICATE = paper(_PART_A, _PART_B)

_RETURN = """
Acknowledgement Number:123456789310723                              Date of filing : 31-Jul-2023

                INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT            Assessment Year
             (Please see Rule 12 of the Income-tax Rules, 1962)     2023-24

PAN             ZZZPS4321C
Name            RAVI KUMAR SHARMA
Status          Individual                  Form Number                        ITR-1
Filed u/s       139(1)                      e-Filing Acknowledgement Number    123456789310723

Total Income                                          2           4,70,000
Net tax payable                                       5             12,340
Interest and Fee Payable                              6                  0
Total tax, interest and Fee payable                   7             12,340
Taxes Paid                                            8             13,570
(+) Tax Payable /(-) Refundable (7-8)                 9          (-) 1,230
"""
RETURN = paper(_RETURN)


def test_a_certificate_is_known_and_all_its_fields_are_read() -> None:
    assert recognised(CERTIFICATE) == "FORM_16"
    assert values("FORM_16", CERTIFICATE) == {
        "certificate_number": "ABCDEFG",
        "employer_name": "EXAMPLE TOOLS PRIVATE LIMITED",
        "employer_tan": "ZZZE12345B",
        "employer_pan": "ZZZCE1234A",
        "employee_name": "RAVI KUMAR SHARMA",
        "employee_pan": "ZZZPS4321C",
        "assessment_year": "2023-24",
        "gross_salary": "520000.00",
        "tax_deducted": "50000.00",
    }


def test_the_first_part_alone_tells_the_salary_by_its_quarters() -> None:
    assert values("FORM_16", paper(_PART_A))["gross_salary"] == "500000.00"


def test_the_letter_of_the_name_in_a_tan_is_checked() -> None:
    good = choices("FORM_16", CERTIFICATE)["employer_tan"]
    bad = choices("FORM_16", paper(_PART_A.replace("ZZZE12345B", "ZZZX12345B")))["employer_tan"]
    assert {check.name: check.passed for check in good.checks}["tan_fits_name"]
    assert not {check.name: check.passed for check in bad.checks}["tan_fits_name"]


def test_form_130_is_the_same_certificate_for_a_tax_year() -> None:
    later = (
        _PART_A.replace("FORM NO. 16", "FORM NO. 130")
        .replace("[See rule 31(1)(a)]", "[See rule 215]")
        .replace("section 203 of the Income-tax Act, 1961", "section 395 of the Income-tax Act, 2025")
        .replace("Assessment Year", "Tax Year       ")
        .replace("2023-24", "2026-27")
    )
    assert recognised(paper(later)) == "FORM_16"
    assert values("FORM_16", paper(later))["assessment_year"] == "2026-27"


@pytest.mark.parametrize("title", ["FORM NO. 16A", "Form 26AS"])
def test_other_forms_are_no_certificates_of_tax_on_salary(title: str) -> None:
    assert recognised(paper(_PART_A.replace("FORM NO. 16", title))) != "FORM_16"


def test_a_partnerships_certificate_that_is_called_form_16_too_is_none() -> None:
    layout = paper(
        """
                        Form 16
        [Refer Rule 11(3) of the LLP Rules, 2009]
              Certificate of Incorporation

LLP Identification Number: ZZZ-1234
The Permanent Account Number (PAN) of the LLP is ZZZFE1234A
The Tax Deduction and Collection Account Number (TAN) of the LLP is ZZZE12345B
"""
    )
    assert recognised(layout) != "FORM_16"


def test_an_acknowledgement_is_known_and_all_its_fields_are_read() -> None:
    assert recognised(RETURN) == "ITR"
    assert values("ITR", RETURN) == {
        "acknowledgement_number": "123456789310723",
        "pan_number": "ZZZPS4321C",
        "name": "RAVI KUMAR SHARMA",
        "assessment_year": "2023-24",
        "form_number": "ITR-1",
        "date_of_filing": "31/07/2023",
        "total_income": "470000.00",
        "tax_payable": "-1230.00",
    }


def test_the_day_of_filing_ends_the_number() -> None:
    checks = {check.name: check.passed for check in choices("ITR", RETURN)["date_of_filing"].checks}
    assert checks == {"number_fits_day": True, "filed_in_time": True}
    other = choices("ITR", paper(_RETURN.replace("31-Jul-2023", "30-Jul-2023")))["date_of_filing"]
    assert not {check.name: check.passed for check in other.checks}["number_fits_day"]


def test_the_older_form_numbers_its_rows_before_their_captions() -> None:
    rows = """
1 Gross total income                    1          5,20,000
2 Deductions under Chapter-VI-A         2            50,000
3 Total Income                          3          4,70,000
4 Net tax payable                       4            12,340
6 Total tax and interest payable        6            12,340
7 Total Taxes Paid                      7e           10,000
8 Tax Payable (6-7e)                    8             2,340
9 Refund (7e-6)                         9                 0
"""
    got = values("ITR", paper(_RETURN.partition("Total Income")[0] + rows))
    assert (got["total_income"], got["tax_payable"]) == ("470000.00", "2340.00")


@pytest.mark.parametrize("title", ["Computation of Total Income", "Intimation under section 143(1)", "FORM NO. 26AS"])
def test_other_papers_about_a_return_are_no_acknowledgements(title: str) -> None:
    assert recognised(paper(_RETURN.replace("INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT", title))) != "ITR"


def test_a_forms_number_in_one_line_with_the_status_is_read() -> None:
    beside = paper(_RETURN.replace("Form Number", "Status Individual Form Number"))
    assert values("ITR", beside)["form_number"] == values("ITR", RETURN)["form_number"]


def test_tax_is_what_the_computation_takes_off_as_deducted_where_no_quarter_says_it() -> None:
    part_a = _PART_A.split("Quarter(s)", maxsplit=1)[0]
    rows = """
6. Tax payable                                                          50,000.00
7. Less: Tax deducted at source u/s 192(1)                              48,000.00
8. Tax payable / refundable (6-7)                                        2,000.00
"""
    assert values("FORM_16", paper(part_a, _PART_B + rows))["tax_deducted"] == "48000.00"


_SAHAJ = """
Acknowledgement Number : 123456789310723                             Date of Filing : 31-Jul-2023
FORM                    INDIAN INCOME TAX RETURN                     Assessment Year
ITR-1         [For individuals being a resident having total income upto Rs.50 lakh]
SAHAJ                                                                2023-24
                         PART A GENERAL INFORMATION
(A4) PAN                (A17) Filed u/s
ZZZPS4321C              139(1)
                         PART B GROSS TOTAL INCOME
B4            Gross Total Income (B1+B2+B3)                          5,20,000
C20           Total Income (B4 - C19)                                4,70,000
                         PART D - COMPUTATION OF TAX PAYABLE
D1            Tax payable on total income                            12,340
D11           Total Tax, Fee and Interest (D5 + D7 - D6)             12,340
D12           Total Taxes Paid                                       12,340
D13           Amount payable (D11 - D12) (if D11 > D12)              0
Sl.           IFS Code of the Bank      Name of the Bank             Account Number
1             XXXX0000001               Deccan Peoples Bank          XXXX1234
"""


def test_the_form_of_a_return_is_a_return_and_a_bank_of_its_last_part_is_not_who_files_it() -> None:
    page = paper(_SAHAJ)
    found = values("ITR", page)

    assert recognised(page) == "ITR"
    assert found["total_income"] == "470000.00"
    assert found["tax_payable"] == "0.00"
    assert "name" not in found


def test_a_certificate_that_computes_the_income_too_and_says_its_rule_beside_its_title_is_one() -> None:
    page = paper("""
                        FORM NO. 16 [See Rule 31(1)(a)]
  Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source from income chargeable under the
                                  head "Salaries"
1. Name of the Employee     : RAVI KUMAR SHARMA
2. PAN of the Employee      : ZZZPS4321C
5. Assessment Year          : 2016-17
                        COMPUTATION OF TOTAL INCOME AND TAX
Salary as per section 17(1)        5,00,000.00
Gross Salary                       5,00,000.00
""")

    assert recognised(page) == "FORM_16"


@pytest.mark.parametrize("caption", ["1. Name of the Employee", "(a) Name of the Employee", "1 Name of the Employee"])
def test_a_numbered_caption_of_the_employee_is_not_taken_for_the_employers(caption: str) -> None:
    sheet = paper(f"""
                                 EXAMPLE TOOLS PRIVATE LIMITED
                         4, Example Road, Pune, Maharashtra - 411001
                       FORM NO. 16  [See Rule 31(1)(a)]

{caption}              : RAVI KUMAR SHARMA
2. PAN of the Employee               : ZZZPS4321C
3. Designation                       : Clerk
4. PAN / TAN of the Employer         : ZZZCE1234A / ZZZE12345B
5. Assessment Year                   : 2023-24

                                                              For EXAMPLE TOOLS PRIVATE LIMITED
""")

    found = values("FORM_16", sheet)

    assert found["employee_name"] == "RAVI KUMAR SHARMA"
    assert found.get("employer_name") == "EXAMPLE TOOLS PRIVATE LIMITED"
    assert (found["employer_pan"], found["employer_tan"]) == ("ZZZCE1234A", "ZZZE12345B")


def test_a_misread_caption_as_near_to_the_employers_as_to_the_employees_tells_no_name() -> None:
    sheet = paper("""
                                 EXAMPLE TOOLS PRIVATE LIMITED
                         4, Example Road, Pune, Maharashtra - 411001
                       FORM NO. 16  [See Rule 31(1)(a)]

Name of the Employe                  : RAVI KUMAR SHARMA
Assessment Year                      : 2023-24
""")

    assert values("FORM_16", sheet)["employer_name"] == "EXAMPLE TOOLS PRIVATE LIMITED"


_NAMED = """
(A1) First Name         (A2) Middle Name          (A3) Last Name
RAVI                    KUMAR                     SHARMA
"""


def test_a_name_in_three_numbered_boxes_is_put_together() -> None:
    head, _, rest = _SAHAJ.partition("(A4) PAN")

    assert values("ITR", paper(head + _NAMED.lstrip() + "\n(A4) PAN" + rest))["name"] == "RAVI KUMAR SHARMA"


_TWO_COLUMNS = """
ITR-V
INDIAN INCOME TAX RETURN VERIFICATION FORM
PAN                    Name                          Assessment Year
ABCPS1234K             RAVI KUMAR SHARMA             2012-13
E-filing Acknowledgement Number      Date(DD/MM/YYYY)
912244026160712                      16/07/2012
1. Gross total income              2438830   6. Total tax and interest     238883
2. Deductions under Chapter-VI-A     50000   7a. TDS                       238883
3. Total Income                    2388830   7b. Advance Tax                    0
4. Net tax payable                  238883   7c. Total Taxes Paid          238883
5. Interest payable                      0   8. Tax Payable (6-7c)              0
"""


def test_numbered_rows_in_two_columns_keep_their_own_figures() -> None:
    joined = _TWO_COLUMNS.replace("   7b.", " 7b.").replace("   6. T", " 6. T")
    for page in (_TWO_COLUMNS, joined):
        found = values("ITR", paper(page))

        assert (found["total_income"], found["tax_payable"]) == ("2388830.00", "0.00")


_SECOND_PART = """
                                     FORM NO. 16
                                       PART B
Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary

           Name and address of the Employer                      Name and address of the Employee
EXAMPLE TOOLS PRIVATE LIMITED                          RAVI DAS
4, EXAMPLE ROAD, PUNE, MAHARASHTRA - 411001            7, SAMPLE LANE, PUNE, MAHARASHTRA - 411038

19.   Net tax payable (17-18)                                                50,000.00
20.   Less: Tax deducted at source {section}       50,000.00
21.   Balance tax payable / (refundable) (19-20)                                  0.00
"""


@pytest.mark.parametrize("section", ["under section 192(1)", "u/s 192", "under Sec. 192(1)", "under sections 192"])
def test_a_section_of_the_law_is_no_sum(section: str) -> None:
    assert values("FORM_16", paper(_SECOND_PART.format(section=section)))["tax_deducted"] == "50000.00"


def test_boxes_with_captions_in_their_middle_hold_what_begins_left_of_them() -> None:
    found = values("FORM_16", paper(_SECOND_PART.format(section="")))
    assert found["employer_name"] == "EXAMPLE TOOLS PRIVATE LIMITED"
    assert found["employee_name"] == "RAVI DAS"


_SUGAM = """
FORM ITR-4 SUGAM       INDIAN INCOME TAX RETURN        Assessment Year 2023-24
Acknowledgement Number    123456789310723       Date of Filing    31-Jul-2023
A1 First Name     RAVI            A2 Middle Name    {middle}
A3 Last Name      SHARMA          A4 PAN            ZZZPS4321C

{business}              Business code           Section
Sharma Traders          09028-Retail sale       44AD

B5    Gross Total Income (B1+B2+B3+B4)             5,20,000
C18   Total Deductions                               50,000
C19   Taxable Total Income (B5 - C18)              4,70,000
"""


@pytest.mark.parametrize("business", ["Name of Business", "Name of the Concern"])
@pytest.mark.parametrize(("middle", "name"), [("KUMAR", "RAVI KUMAR SHARMA"), ("-", "RAVI SHARMA")])
def test_whose_business_it_is_is_not_told_by_the_businesss_name(business: str, middle: str, name: str) -> None:
    found = values("ITR", paper(_SUGAM.format(middle=middle, business=business)))
    assert (found["name"], found["total_income"]) == (name, "470000.00")


def test_captions_of_two_lines_stand_over_blocks_set_in_the_middle_of_their_boxes() -> None:
    portal = """
                                 FORM NO. 16
                             [See rule 31(1)(a)]
    Certificate under Section 203 of the Income-tax Act, 1961 for tax deducted at source on salary
    Name and address of the Employer/Specified      Name and address of the Employee/Specified senior
                       Bank                                           citizen
    ZEPHYR TEXTILES LIMITED
    4TH FLOOR, TOWER B, CYBER GREENS
    GURUGRAM - 122002
    Haryana                                         ASHA RANI SHARMA
    +(91)124-0000000                                H NO 55, SECTOR 14, GURUGRAM - 122001
    accounts@specimen.example

    PAN of the         TAN of the            PAN of the
    Deductor           Deductor              Employee/Specified senior
                                             citizen
    AAACZ1234K         ZZZE12345B            ABCPS1234F
    """
    found = values("FORM_16", paper(portal))
    assert (found["employer_name"], found["employee_name"]) == ("ZEPHYR TEXTILES LIMITED", "ASHA RANI SHARMA")
