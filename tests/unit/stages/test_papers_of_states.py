"""Papers as the labour offices of states, contractors and payroll programs print them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from sheaf.formats import pincode, tan
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import lay_out
from sheaf.model.page import Line
from tests.unit.stages.typed_paper import ROWS, paper, typed
from tests.unit.stages.understood import recognised, values

SHOP, SLIP = "SHOP_ACT_LICENSE", "SALARY_SLIP"
BOXES = """
  SPECIMEN                    LABOUR DEPARTMENT
               CERTIFICATE OF REGISTRATION OF ESTABLISHMENT
      under section 3 of the Telangana Shops and Establishments Act, 1988

  Name of the Establishment / సంస్థ పేరు         Name of the Employer & Father's name / యజమాని పేరు
  ZENITH SEEDS AND FERTILIZERS               ANAND VISHRAM NAIK S/o B. Somla

  Location / Postal address of the Establishment
  D.No. 2-7-581/A      Station Road, Excise Colony      Hanamkonda      Telangana - 506001

  Nature of Business / వ్యాపార స్వభావం
  Seeds, Pesticides and Fertilizers Trade
"""


def test_values_stand_in_boxes_under_captions_in_two_scripts() -> None:
    layout = paper(BOXES)
    found = values(SHOP, layout)
    assert recognised(layout) == SHOP
    assert found["establishment_name"] == "ZENITH SEEDS AND FERTILIZERS"
    assert found["employer_name"] == "ANAND VISHRAM NAIK"
    assert found["address"] == "D.No. 2-7-581/A Station Road, Excise Colony Hanamkonda Telangana - 506001"
    assert found["nature_of_business"] == "Seeds, Pesticides and Fertilizers Trade"


def test_the_boxes_beside_an_address_that_is_whole_are_not_its_own() -> None:
    found = values(
        SHOP,
        paper(
            """
  Shops and Establishments Act
  Address of the Establishment
  12, Market Yard, Pune 411037         Seal of the office 411001
"""
        ),
    )
    assert found["address"] == "12, Market Yard, Pune 411037"


def test_of_the_people_counted_in_columns_all_are_meant_and_the_day_stands_in_the_sentence() -> None:
    found = values(
        SHOP,
        paper(
            """
        Under the Karnataka Shops and Commercial Establishments Act, 1961
  ನೌಕರರ ಸಂಖ್ಯೆ / Number of Employees
  ಪುರುಷರು Men          ಮಹಿಳೆಯರು Women           ಒಟ್ಟು Total
  9                   5                       14

  It is hereby certified that the establishment named above has been registered under the said Act
  on this day, 18-04-2023. This certificate is valid for the calendar years 2023 to 2027.
"""
        ),
    )
    assert found["total_employees"] == "14"
    assert found["date_of_issue"] == "18/04/2023"


def test_a_caption_that_is_known_in_both_scripts_is_one_and_its_value_begins_beside_the_first() -> None:
    found = values(
        SHOP,
        paper(
            """
          Maharashtra Shops and Establishments Act, 2017
  ३. आस्थापनेचा पत्ता                  Shop No. 5, Bldg. B-2, Sahyadri Society, Paud Road,
  Address of the Establishment      Near Vanaz Corner, Kothrud, Pune, Maharashtra -
                                    411038

  ५. मालकाचे नाव                      SHAILESH VISHRAM KULKARNI
  Name of the Employer
"""
        ),
    )
    assert str(found["address"]).startswith("Shop No. 5, Bldg. B-2, Sahyadri Society, Paud Road, Near Vanaz Corner")
    assert found["employer_name"] == "SHAILESH VISHRAM KULKARNI"


@pytest.mark.parametrize(
    "doors", ["214-215, Second Floor", "Shop No. 214-215, Second Floor", "Nos. 214-216, Ring Road"]
)
def test_a_range_of_doors_is_no_pincode(doors: str) -> None:
    assert pincode.find(doors) == ()


@pytest.mark.parametrize("line", ["395-002, Gujarat", "Surat 214-215", "Pin Code: 400-601"])
def test_a_pincode_in_two_groups_is_one(line: str) -> None:
    assert len(pincode.find(line)) == 1


def test_a_pan_is_not_bent_into_a_tan() -> None:
    assert tan.find("ZXZPA0937T") == ()
    assert [found.value for found in tan.find("MUMXI2345A")] == ["MUMX12345A"]


WAGES = """
  SPECIMEN                     WAGE SLIP
   [See Rule 78(1)(b) Contract Labour Central Rules, 1971]

  3 Name of workman                                     ASHA VISHRAM AHIRWAR
  6 For the week / fortnight / month ending             31-05-2025
  10 Gross wages payable                                Rs. 18,758.00
  11 Deductions, if any                                 PF 2,115 + ESIC 141 + Advance 1,500 +
                                                        Canteen 320 = Rs. 4,076.00
  12 Net amount of wages paid                           Rs. 14,682.00
"""


def test_what_is_added_up_in_a_line_comes_to_what_stands_behind_its_equals_sign() -> None:
    found = values(SLIP, paper(WAGES))
    assert [found[name] for name in ("gross_earnings", "total_deductions", "net_pay")] == [
        "18758.00",
        "4076.00",
        "14682.00",
    ]


def test_wages_are_paid_for_the_days_up_to_the_one_that_is_told() -> None:
    assert values(SLIP, paper(WAGES))["pay_period"] == "31-05-2025"


def test_captions_of_works_and_of_accounting_programs() -> None:
    found = values(
        SLIP,
        paper(
            """
  EARNINGS AND DEDUCTIONS STATEMENT    Period 09 / 2025
  P.No.           Name of the Employee
  00418832        ANAND VISHRAM IYER

  Cost Ctr.       Pay credited to                              PF Account Number (UAN)
  4410RM          Zenith Bank, Salem Plant - SB 6022184471   100987733415
"""
        ),
    )
    assert found["employee_id"] == "00418832"
    assert found["bank_account_number"] == "6022184471"
    assert found["uan"] == "100987733415"


def test_a_name_of_two_lines_is_set_around_the_middle_of_its_caption() -> None:
    text = typed(
        """
  Payslip for the month of October 2025
  Name:             Raghavendra Vishram
                    Holenarasipura

  Designation:      Senior Engineer
"""
    )
    (page,) = text.pages
    lines = tuple(_lower(line) if line.text == "Name:" else line for line in page.lines)
    found = values(SLIP, lay_out(replace(text, pages=(replace(page, lines=lines),))))
    assert found["employee_name"] == "Raghavendra Vishram Holenarasipura"


def _lower(line: Line) -> Line:
    """Return `line` half a row further down."""
    half = 0.5 / ROWS
    words = tuple(
        replace(word, box=replace(word.box, top=word.box.top + half, bottom=word.box.bottom + half))
        for word in line.words
    )
    return replace(line, words=words, box=BoundingBox.around(word.box for word in words))


def test_the_row_of_totals_in_two_scripts_ends_the_quarters_and_is_no_salary() -> None:
    found = values(
        "FORM_16",
        paper(
            """
                           प्रपत्र सं. 16 / FORM NO. 16
     Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary
  Quarter          Receipt No.       Amount paid / credited (₹)    Tax deducted (₹)     Tax deposited (₹)
  तिमाही 1 / Q1      QVTTRRSA                   1,93,800.00            9,000.00             9,000.00
  तिमाही 2 / Q2      QVTTSSKB                   1,93,800.00           24,318.00            24,318.00
  कुल / Total                                  3,87,600.00           33,318.00            33,318.00
"""
        ),
    )
    assert (found["gross_salary"], found["tax_deducted"]) == ("387600.00", "33318.00")


def test_all_industries_stand_beside_the_caption_of_their_table() -> None:
    found = values(
        "UDYAM_CERT",
        paper(
            """
                         UDYAM REGISTRATION CERTIFICATE
  UDYAM REGISTRATION NUMBER          UDYAM-WB-10-0012345
                                     SNo.   NIC 2 Digit           NIC 4 Digit         NIC 5 Digit            Activity
                                     1      52 - Warehousing      5210 - Storage      52101 - Cold stores    Services
  NATIONAL INDUSTRY CLASSIFICATION
  CODE(S)                            2      49 - Transport        4923 - Freight      49231 - Motorised      Services
                                     3      46 - Wholesale        4630 - Food         46301 - Cereals        Trading
  DATE OF UDYAM REGISTRATION         22/09/2021
"""
        ),
    )
    rows = found["nic_codes"]
    assert isinstance(rows, tuple)
    assert [row["code"] for row in rows if isinstance(row, Mapping)] == ["52101", "49231", "46301"]


def test_a_part_of_an_address_goes_on_around_its_caption_and_empty_boxes_say_nothing() -> None:
    text = typed(
        """
                         UDYAM REGISTRATION CERTIFICATE
  OFFICAL ADDRESS OF ENTERPRISE
  Flat/Door/Block No.    PLOT NO 52 B     Name of Premises/ Building    ZENITH WORKS
  Village/Town           MAKRANA ROAD     Block                         NA

                         ROAD NO 6,
  Road/Street/Lane       INDUSTRIAL       City                          JAIPUR
                         AREA

  State                  RAJASTHAN        District                      JAIPUR, Pin : 302006
"""
    )
    found = values("UDYAM_CERT", lay_out(text))
    assert found["address"] == (
        "PLOT NO 52 B, ZENITH WORKS, MAKRANA ROAD, ROAD NO 6, INDUSTRIAL AREA, JAIPUR, RAJASTHAN, JAIPUR, 302006"
    )
