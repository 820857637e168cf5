"""What further papers showed, drawn by those who knew nothing of the reading: habits of many papers."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

ORDER = """
                     SUNDARI MOTOR FINANCE LIMITED
   Sl. No. CV/1552/2024            DELIVERY ORDER            Dated 18.12.2023
   To
   The Authorised Signatory,
   M/s. Maruti Agencies
   12, Gandhi Road, Salem, Tamil Nadu - 636001
   Dear Sirs,
   Please deliver on our account to our Hirer the vehicle described below.
   Hirer / Borrower                  Ravindra Poojary
   Father's / Husband's Name         Rajesh Poojary
   Vehicle / Model                   Leyra Dost+ LS BS VI
   Price of the vehicle as per your Invoice             8,97,000.00
   Less : Margin money paid to you by the Hirer         1,62,000.00
   Loan amount sanctioned                               7,35,000.00
   Repayment Period                  48 EMIs
   Equated Monthly Instalment        17,790.00
"""
ELECTRICITY = """
                 HIMACHAL PRADESH STATE ELECTRICITY BOARD LIMITED
                            ELECTRICITY BILL
   Name and Address of Consumer         Consumer ID          100655740288
   SANGEETA GHOSH                       Old K. No.           THE-11/5928
   12, MALL ROAD, SHIMLA - 171301       Bill Number          13428587684
                                        Due Date             23-04-2022
"""
SHOP = """
                        GOVERNMENT OF ASSAM
             REGISTRATION CERTIFICATE OF ESTABLISHMENT
         Under the Assam Shops and Establishments Act, 1971
   Registration No. ASE/2579/2010
   1. Name of the Establishment Orient Appliances Stores
   2. Postal address of the Establishment No 869, Temple Road, Dispur, Guwahati, Assam - 781038
   3. Name of the Employer Senthil Kishore Trivedi
   It is hereby certified that the establishment named above has been registered under the Act.
"""
FOOD = """
                    LICENCE UNDER FSS ACT, 2006
   Licence No.: 11215954428004
   1. Name of the Licensee : Rahul Swain
   7. Licence valid from : 25.09.2019 to 23.09.2020
"""
DEED = """
   SALE DEED
   This sale deed is made on 14/03/2025 between the vendor and the vendee.
   2A. That the value of the said property as per the circle rates of the Government of NCT of Delhi, for the
   purpose of stamp duty, comes to Rs.76,55,000/-.
   Registered as Deed No. 2019/RAN/2892/BK1/2840 in the office of the Sub Registrar, Ranchi.
"""
STATEMENT = """
                       The South Indian Bank Ltd.
   Communication Address :                     Customer Id : 303123069
   BINDU DEVI                                  Account Number : 15058425040892
   DOOR NO 20-20, SHANTI NAGAR                 IFSC : SIBL0000123
   RING ROAD, VYTTILA                          Currency : INR
   KOCHI - 682021                              Nomination : Registered
   Statement of Account for the period 01/04/2024 to 01/07/2024
   Date            Particulars              Withdrawals     Deposits      Balance
   02/04/2024      UPI TO SHOP                   100.00                    900.00
   03/04/2024      UPI TO SHOP                   100.00                    800.00
"""
BILL = """
                          SHREE BOREWELLS
           All types of 4 1/2" & 6 1/2" Borewell Drilling
           H No 31, Nandgaon, Shivamogga - 577436
                       GSTIN : 29ZZXPS3381F1ZU
                          TAX INVOICE
   Bill No.: BW/2330                     Bill Date : 28/02/2026
   {receiver}
   S.No   Description                  Qty       Rate       AMOUNT
   1      Drilling 0 to 300 Feet       300      75.00     22,500.00
                                   Grand Total            22,500.00
"""
SLIP = """
                     GOVERNMENT OF KERALA
                Department of General Education
            Govt. Higher Secondary School, Thodupuzha
                Pay Slip for the month of August 2020
   Name : RAJESH LAL MISHRA               PEN : 9632076
   Basic Pay        77,200                GPF        7,720
   Gross Salary : 77,200    Total Deductions : 7,720     Net Salary : 69,480
"""


@pytest.mark.parametrize(
    ("doctype", "text", "expected"),
    [
        (
            "DELIVERY_ORDER",
            ORDER,
            {
                "do_number": "CV/1552/2024",
                "dealer_name": "M/s. Maruti Agencies",
                "customer_name": "Ravindra Poojary",
                "product_price": "897000.00",
                "down_payment": "162000.00",
                "tenure_months": "48",
            },
        ),
        ("ELECTRICITY_BILL", ELECTRICITY, {"consumer_number": "100655740288", "name": "SANGEETA GHOSH"}),
        (
            "SHOP_ACT_LICENSE",
            SHOP,
            {
                "establishment_name": "Orient Appliances Stores",
                "address": "No 869, Temple Road, Dispur, Guwahati, Assam - 781038",
            },
        ),
        ("FSSAI", FOOD, {"valid_till": "23/09/2020"}),
        ("SALE_DEED", DEED, {"market_value": "7655000.00", "document_number": "2019/RAN/2892/BK1/2840"}),
        (
            "BANK_STATEMENT",
            STATEMENT,
            {
                "account_holder_name": "BINDU DEVI",
                "address": "DOOR NO 20-20, SHANTI NAGAR RING ROAD, VYTTILA KOCHI - 682021",
            },
        ),
        ("SALARY_SLIP", SLIP, {"employer_name": "Govt. Higher Secondary School, Thodupuzha"}),
    ],
)
def test_a_habit_of_papers_is_understood(doctype: str, text: str, expected: Mapping[str, str]) -> None:
    read = values(doctype, paper(text))
    assert {name: read.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    "receiver",
    [
        "To M/s.   Meena Stores\n   Place     12, Bazar Road, Hubballi - 580031",
        "Retailer : [R049508]\n   Meena Stores\n   12, Bazar Road, Hubballi - 580031",
    ],
)
def test_a_bill_names_its_buyer_beside_a_code_or_on_a_pad(receiver: str) -> None:
    read = values("INVOICE", paper(BILL.replace("{receiver}", receiver)))
    assert read["dealer_address"] == "H No 31, Nandgaon, Shivamogga - 577436"
    assert (read["customer_name"], read["customer_address"]) == ("Meena Stores", "12, Bazar Road, Hubballi - 580031")
