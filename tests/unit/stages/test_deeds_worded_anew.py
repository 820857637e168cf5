"""Deeds and tax certificates of strangers: heads of sheets, recitals and captions in words that no form of ours has."""

from __future__ import annotations

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised, values

_DEEDS = [
    pytest.param(
        """
                                   SALE DEED
Sale consideration       : Rs. 45,00,000/-
Circle rate value        : Rs. 44,00,000/-
Stamp duty               : Rs. 2,70,000/-
This Sale Deed is made at Pune on this 12th day of March 2024 by
RAVI KUMAR, S/o Mohan Kumar, residing at 7, Sample Lane, Pune - 411038
(hereinafter called the VENDOR)
IN FAVOUR OF
ASHA DEVI, W/o Anil, residing at 9, Sample Lane, Pune - 411038
(hereinafter called the VENDEE)
WHEREAS the VENDOR is the absolute owner in possession of the property situated at
Flat No 4, Om CHS, Karve Nagar, Pune - 411052, measuring 850 sq. ft., which is bounded as under:
East by : Road
AND WHEREAS the VENDOR has sold the said property to the VENDEE for Rs. 45,00,000/-
""",
        {
            "seller_names": ("RAVI KUMAR",),
            "buyer_names": ("ASHA DEVI",),
            "execution_date": "12/03/2024",
            "property_address": "Flat No 4, Om CHS, Karve Nagar, Pune - 411052",
            "area": "850 sq. ft.",
            "consideration_amount": "4500000.00",
            "market_value": "4400000.00",
            "stamp_duty": "270000.00",
        },
        id="recital",
    ),
    pytest.param(
        """
                                CONVEYANCE DEED
Type of property          Residential flat
Covered area              850 sq. ft.
Transaction value         Rs. 45,00,000/-
Collector rate value      Rs. 44,00,000/-
Stamp duty                Rs. 2,70,000/-
This conveyance deed is executed at Delhi on 12/03/2024 between RAVI KUMAR son of Mohan Kumar resident of
7, Sample Lane, Delhi (hereinafter referred to as the SELLER) and ASHA DEVI wife of Anil resident of 9, Sample
Lane, Delhi (hereinafter referred to as the BUYER).
Whereas the seller is the owner of Flat No 4, Om CHS, Karve Nagar, Pune - 411052, having covered area of
850 sq. ft. and the seller hereby sells, conveys and transfers the same to the buyer.
""",
        {
            "seller_names": ("RAVI KUMAR",),
            "buyer_names": ("ASHA DEVI",),
            "execution_date": "12/03/2024",
            "property_address": "Flat No 4, Om CHS, Karve Nagar, Pune - 411052",
            "area": "850 sq. ft.",
            "consideration_amount": "4500000.00",
            "market_value": "4400000.00",
            "stamp_duty": "270000.00",
        },
        id="north_table",
    ),
    pytest.param(
        """
                                 विक्रय पत्र
                                 SALE DEED
1. Nature of land : Residential
2. Ward / Pargana : Example
3. Details of property : Flat No 4, Om CHS, Karve Nagar, Pune - 411052
4. Unit of measurement : Sq. ft.
5. Area of property : 850 sq. ft.
6. Valuation as per circle rate : Rs. 44,00,000/-
7. Sale consideration : Rs. 45,00,000/-
8. Stamp duty : Rs. 2,70,000/-
Details of seller : RAVI KUMAR
Details of purchaser : ASHA DEVI
This sale deed is executed on this 12th day of March 2024.
""",
        {
            "seller_names": ("RAVI KUMAR",),
            "buyer_names": ("ASHA DEVI",),
            "execution_date": "12/03/2024",
            "property_address": "Flat No 4, Om CHS, Karve Nagar, Pune - 411052",
            "area": "850 sq. ft.",
            "consideration_amount": "4500000.00",
            "market_value": "4400000.00",
            "stamp_duty": "270000.00",
        },
        id="up_gist",
    ),
]

_CERTIFICATES = [
    pytest.param(
        """
                                     FORM NO. 16
                                 [See rule 31(1)(a)]
                                       PART A
      Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary
Certificate No. ABCDEFG                             Last updated on   12-Jun-2023
Name and address of the Employer                    Name and address of the Employee
EXAMPLE TOOLS PRIVATE LIMITED                       RAVI KUMAR SHARMA
4, EXAMPLE ROAD, PUNE, MAHARASHTRA - 411001         7, SAMPLE LANE, PUNE, MAHARASHTRA - 411038

PAN of the Deductor       TAN of the Deductor       PAN of the Employee       Assessment Year
ZZZCE1234A                ZZZE12345B                ZZZPS4321C                2023-24

PART B
1. (a) Salary u/s 17(1)                               5,00,000.00
   (b) Perquisites u/s 17(2)                            20,000.00
   (c) Profits in lieu of salary u/s 17(3)                   0.00
   (d) Gross salary, total of (a) to (c)                                5,20,000.00
2. Less: standard deduction u/s 16(ia)                    50,000.00
3. Income chargeable under the head Salaries                                          4,70,000.00
4. Tax deducted at source                                                                 50,000.00
""",
        {
            "certificate_number": "ABCDEFG",
            "employer_name": "EXAMPLE TOOLS PRIVATE LIMITED",
            "employer_tan": "ZZZE12345B",
            "employer_pan": "ZZZCE1234A",
            "employee_name": "RAVI KUMAR SHARMA",
            "employee_pan": "ZZZPS4321C",
            "assessment_year": "2023-24",
            "gross_salary": "520000.00",
            "tax_deducted": "50000.00",
        },
        id="total_of",
    ),
    pytest.param(
        """
                                     FORM NO. 16
      Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary
Certificate Number : ABCDEFG
Employer's Name : EXAMPLE TOOLS PRIVATE LIMITED
Employer's PAN : ZZZCE1234A
Employer's TAN : ZZZE12345B
Employee's Name : RAVI KUMAR SHARMA
Employee's PAN : ZZZPS4321C
Asst. Year : 2023-24
Gross Salary                                  5,20,000.00
Total Tax Deducted at Source (TDS)              50,000.00
""",
        {
            "certificate_number": "ABCDEFG",
            "employer_name": "EXAMPLE TOOLS PRIVATE LIMITED",
            "employer_tan": "ZZZE12345B",
            "employer_pan": "ZZZCE1234A",
            "employee_name": "RAVI KUMAR SHARMA",
            "employee_pan": "ZZZPS4321C",
            "assessment_year": "2023-24",
            "gross_salary": "520000.00",
            "tax_deducted": "50000.00",
        },
        id="labels",
    ),
    pytest.param(
        """
                                     FORM NO.16
                                 [See rule 31(1)(a)]
      Certificate under section 203 of the Income-tax Act, 1961 for tax deducted at source on salary
Certificate No.           ABCDEFG
Deductor                  EXAMPLE TOOLS PRIVATE LIMITED
PAN No. of Deductor       ZZZCE1234A
TAN No. of Deductor       ZZZE12345B
Deductee (Employee)       RAVI KUMAR SHARMA
PAN No. of Employee       ZZZPS4321C
A.Y.                      2023-24
Total amount paid / credited      5,20,000.00
Total TDS                           50,000.00
""",
        {
            "certificate_number": "ABCDEFG",
            "employer_name": "EXAMPLE TOOLS PRIVATE LIMITED",
            "employer_tan": "ZZZE12345B",
            "employer_pan": "ZZZCE1234A",
            "employee_name": "RAVI KUMAR SHARMA",
            "employee_pan": "ZZZPS4321C",
            "assessment_year": "2023-24",
            "gross_salary": "520000.00",
            "tax_deducted": "50000.00",
        },
        id="deductor_words",
    ),
]


@pytest.mark.parametrize(("text", "expected"), _DEEDS)
def test_a_deed_is_read_from_the_head_of_its_sheet_and_its_recitals(text: str, expected: dict[str, Value]) -> None:
    assert recognised(paper(text)) == "SALE_DEED"
    assert values("SALE_DEED", paper(text)) == expected


@pytest.mark.parametrize(("text", "expected"), _CERTIFICATES)
def test_a_certificate_of_tax_on_salary_is_read_whatever_its_captions_are_worded_like(
    text: str, expected: dict[str, Value]
) -> None:
    assert recognised(paper(text)) == "FORM_16"
    assert values("FORM_16", paper(text)) == expected


def test_what_is_only_recited_as_the_sellers_is_doubted() -> None:
    recited = choices("SALE_DEED", paper(str(_DEEDS[0].values[0])))
    assert recited["property_address"].candidate.evidence < 0.7


@pytest.mark.parametrize(
    ("printed", "area"), [("31.61 sq. mtr.", "31.61 sq. mtr."), ("850 sq. yards.", "850 sq. yards")]
)
def test_the_stop_of_an_abbreviation_is_part_of_an_extent(printed: str, area: str) -> None:
    layout = paper(f"""
                                   SALE DEED
Kind of property             : Shop
Area                         : {printed}
""")
    assert values("SALE_DEED", layout)["area"] == area


def test_a_deed_that_was_agreed_before_is_a_deed_and_its_duty_the_total_of_what_was_collected() -> None:
    layout = paper("""
                              AGREEMENT-CUM-SALE DEED
This deed is made on this 12th day of March 2024 by RAVI KUMAR, S/o Mohan Kumar, residing at 7, Sample Lane,
hereinafter called the VENDOR of the ONE PART; AND ASHA DEVI, W/o Anil, residing at 9, Sample Lane,
hereinafter called the PURCHASER of the OTHER PART.
WHEREAS the VENDOR has agreed to sell the property for a total consideration of Rs. 39,65,000/-
Stamp Duty        100       0       237800      0       237900
Registered as Document No. KEN-1-10028-2023-24 of Book-1
""")
    assert recognised(layout) == "SALE_DEED"
    found = values("SALE_DEED", layout)
    assert found["stamp_duty"] == "237900.00"
    assert found["document_number"] == "KEN-1-10028-2023-24"


def test_the_major_information_of_a_sale_is_a_sale_deeds() -> None:
    layout = paper("""
                              Major Information of the Deed
Deed No :      I-1904-03166/2018          Date of Registration      08/12/2018
Transaction    [0101] Sale, Sale Document
Set Forth value     Rs. 44,55,000/-       Market Value     Rs. 44,56,000/-
Seller Details :
Buyer Details :
""")
    assert recognised(layout) == "SALE_DEED"
    found = values("SALE_DEED", layout)
    assert found["document_number"] == "I-1904-03166/2018"
    assert found["consideration_amount"] == "4455000.00"
