"""What authors who never saw the reader drew: certificates of portals and programs, books of vehicles, cards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import lay_out
from sheaf.model.page import DocumentText, Line
from tests.unit.stages.typed_paper import paper, typed
from tests.unit.stages.understood import recognised, values

_OF_PORTAL = """
  TRACES                                                                         Government of India
  TDS Reconciliation Analysis and Correction Enabling System                     Income Tax Department
                                     FORM NO. 16
                                 [See rule 31(1)(a)]
                                       PART A
  Certificate under Section 203 of the Income-tax Act, 1961 for tax deducted at source on salary paid to an employee
Certificate No. ABCDEFG                              Last updated on 29-May-2024
Name and address of the Employer/Specified Bank      Name and address of the Employee/Specified senior citizen
EXAMPLE TOOLS PRIVATE LIMITED                        RAVI KUMAR SHARMA
4, EXAMPLE ROAD, PUNE - 411001                       7, SAMPLE LANE, PUNE - 411038
Maharashtra                                          Maharashtra

PAN of the Deductor       TAN of the Deductor       PAN of the Employee       Employee Reference No.
ZZZCE1234A                ZZZE12345B                ZZZPS4321C                0042
CIT (TDS)                 Assessment Year           Period with the Employer
Pune                      2024-25                   01-Apr-2023 31-Mar-2024
   Summary of amount paid/credited and tax deducted at source thereon in respect of the employee
Quarter(s)    Receipt Numbers of original quarterly statements   Amount          Amount of tax     Amount of tax
              of TDS under sub-section (3) of Section 200        paid/credited   deducted (Rs.)    deposited / remitted
                                                                                                   (Rs.)
Q1            QWERTYUI                                              200000.00         20000.00          20000.00
Q2            ASDFGHJK                                              300000.00         30000.00          30000.00
Total (Rs.)                                                         500000.00         50000.00          50000.00
   I. DETAILS OF TAX DEDUCTED AND DEPOSITED THROUGH BOOK ADJUSTMENT
Sl.    Tax Deposited in respect         Book Identification Number (BIN)
No.    of the deductee (Rs.)            Receipt Numbers of
"""
_PAYMENTS = """
   II. DETAILS OF TAX DEDUCTED AND DEPOSITED THROUGH CHALLAN
1         20000.00     0510308      06/07/2023     10233    F
2         30000.00     0510308      07/10/2023     15104    F
Total     50000.00
(Rs.)
"""


def test_a_caption_in_two_lines_beside_one_in_a_single_line_begins_with_the_upper() -> None:
    wrapped = _OF_PORTAL.replace(
        "Name and address of the Employer/Specified Bank      "
        "Name and address of the Employee/Specified senior citizen",
        "     Name and address of the                                 Name and address of the Employee\n"
        "     Employer/Specified Bank",
    )
    found = values("FORM_16", paper(wrapped, _PAYMENTS))

    assert (found["employer_name"], found["employee_name"]) == ("EXAMPLE TOOLS PRIVATE LIMITED", "RAVI KUMAR SHARMA")


def test_the_portals_certificate_is_known_though_it_lists_what_was_deposited_for_the_deductee() -> None:
    layout = paper(_OF_PORTAL, _PAYMENTS)
    found = values("FORM_16", layout)

    assert recognised(layout) == "FORM_16"
    assert (found["employer_name"], found["employee_name"]) == ("EXAMPLE TOOLS PRIVATE LIMITED", "RAVI KUMAR SHARMA")
    assert (found["gross_salary"], found["tax_deducted"]) == ("500000.00", "50000.00")


def test_a_certificate_whose_party_is_a_deductee_is_none_of_salary() -> None:
    other = (
        _OF_PORTAL.replace("FORM NO. 16", "FORM NO. 16A")
        .replace("on salary paid to an employee", "on payments")
        .replace("of the Employee", "of the deductee")
        .replace("of the employee", "of the deductee")
    )
    assert recognised(paper(other)) != "FORM_16"


def test_the_total_of_the_payments_of_tax_is_no_salary() -> None:
    head, _, _ = _OF_PORTAL.partition("   Summary of amount")
    assert "gross_salary" not in values("FORM_16", paper(head, _PAYMENTS))


_OF_PROGRAM = """
                               FORM NO.16 - PART B (Annexure)                             FY 2022-23
                Details of Salary Paid and any other income and tax deducted              AY 2023-24
Employer                                                 Employee
Example Tools India LLP                                  Asha Rani Sharma (ETL0042)
4, Example Road, Pune 411001                             Senior Engineer
PAN : ZZZFE1234A TAN : ZZZE12345B                        PAN : ZZZPS4321C

1     Gross Salary
(a)   Salary as per provisions contained in section 17(1)               5,00,000.00
(b)   Value of perquisites under section 17(2)                            20,000.00
(c)   Profits in lieu of salary under section 17(3)                            0.00
(d)   Total                                                                                 5,20,000.00
12    Total taxable income                                                                  4,70,000.00
17    Tax payable                                                                             20,000.00
20    Less: Tax deducted at source by the employer                                            20,000.00
"""


def test_a_payroll_programs_second_part_is_a_certificate_and_its_blocks_have_numbers_of_their_own() -> None:
    layout = paper(_OF_PROGRAM)

    assert recognised(layout) == "FORM_16"
    assert values("FORM_16", layout) == {
        "employer_name": "Example Tools India LLP",
        "employer_tan": "ZZZE12345B",
        "employer_pan": "ZZZFE1234A",
        "employee_name": "Asha Rani Sharma",
        "employee_pan": "ZZZPS4321C",
        "assessment_year": "2023-24",
        "gross_salary": "520000.00",
        "tax_deducted": "20000.00",
    }


_RETURN = """
                INDIAN INCOME TAX RETURN ACKNOWLEDGEMENT            Assessment Year
             (Please see Rule 12 of the Income-tax Rules, 1962)     2023-24
Total Income                                          2           4,70,000
Net tax payable                                       5             12,341
Total tax, interest and Fee payable                   7             12,341
Taxes Paid                                            8             13,567
(+) Tax Payable /(-) Refundable (7-8)                 9           {balance}
"""


@pytest.mark.parametrize("balance", ["(-) 1,230", "() 1,230", "1,230"])
def test_what_is_refunded_is_less_than_nothing_though_its_sign_was_not_read(balance: str) -> None:
    assert values("ITR", paper(_RETURN.format(balance=balance)))["tax_payable"] == "-1230.00"


_BOOK = """
                               GOVERNMENT OF TAMIL NADU
                        FORM 23              [See Rule 48]
                        CERTIFICATE OF REGISTRATION
1. Registered number                      TN 38 Z 0001
2. Name of registered owner               ASHA RANI
4. Full address (Permanent)               12/5 SAMPLE STREET,
                                          COIMBATORE - 641030
6. Maker's name                           EXAMPLE MOTOR CO LTD
7. Maker's {classification} / Model       SAMPLE ES
8. Month and year of manufacture          06/2001
10. Chassis number                        N3404F000000
11. Engine number                         0F3400000000
The motor vehicle above described is not subject to any agreement of Hire Purchase / Lease /
Hypothecation. Date of registration 13.07.2001. This certificate is valid from 13.07.2001
to 12.07.2016
Date : 16/7/01                                                   Registering Authority
"""


def test_a_book_tells_its_days_in_sentences() -> None:
    found = values("VEHICLE_RC", paper(_BOOK.format(classification="classification")))
    assert (found["date_of_registration"], found["valid_till"]) == ("13/07/2001", "12/07/2016")


@pytest.mark.parametrize("classification", ["classification", "dasification", "ciassificatlon"])
def test_a_misread_caption_of_the_makers_model_announces_no_maker(classification: str) -> None:
    lines = _BOOK.format(classification=classification).split("\n")
    found = values("VEHICLE_RC", paper("\n".join(line for line in lines if not line.startswith("6."))))
    assert (found.get("maker"), found["model"]) == (None, "SAMPLE ES")


def test_the_places_on_a_passports_last_page_are_not_the_holders() -> None:
    page = """
                                                                                 Z1234567
  पिता / कानूनी अभिभावक का नाम / Name of Father / Legal Guardian
  MOHAN LAL SHARMA
  पता / Address
  12, SAI KRUPA, KARVE NAGAR
  PUNE
  PIN:411052,MAHARASHTRA,INDIA
  पुराने पासपोर्ट का नं. / Old Passport No. with Date and Place of Issue
  Y7654321      10/03/2010      MUMBAI
  फाइल नं. / File No.
  PN1061234567820
"""
    assert values("PASSPORT", paper(page)) == {"passport_number": "Z1234567"}


_CARD = """
               ELECTION COMMISSION OF INDIA
               Elector Photo Identity Card
   ~Guwij                     ~: 5mjG5w6T
   Name                       : Karthikeyan
   Gender                     : Male
   ~pi5~C5w6g                 : 21-07-1992
   Date of Birth / Age
   ZZZ0000000
"""


def test_a_value_at_the_middle_of_two_lines_belongs_to_the_caption_under_its_misread_twin() -> None:
    text = typed(_CARD)
    (page,) = text.pages
    lines = tuple(_lower(line) if "1992" in line.text else line for line in page.lines)
    layout = lay_out(DocumentText((replace(page, lines=lines),), 1))

    assert values("VOTER_ID", layout)["date_of_birth"] == "21/07/1992"


def _lower(line: Line) -> Line:
    """Return a line half a row lower."""
    return replace(
        line, words=tuple(replace(word, box=_lowered(word.box)) for word in line.words), box=_lowered(line.box)
    )


def _lowered(box: BoundingBox) -> BoundingBox:
    by = 0.52 * (box.bottom - box.top)
    return BoundingBox(box.left, box.top + by, box.right, box.bottom + by)
