"""Papers of strangers, whose captions no declaration lists, typed."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

FOOD = """
                     Food Safety and Standards Authority of India
                     Registration Certificate under FSS Act, 2006

  Registration No.                                  20422034000123

  Name of the Petty Food Business Operator          ZENITH SPECIMEN FOODS

  Residential address of the operator               9, MILL ROAD, NASHIK, MAHARASHTRA - 422001

  Full address of the place of food business        12/4, SILVER OAK, PAUD ROAD, PUNE, MAHARASHTRA - 411038

  Description of the kind of business               Petty Retailer

  This registration is granted on 04-05-2023 and is valid upto 03-05-2024, unless suspended earlier.
"""
ENTERPRISE = """
                     Ministry of Micro, Small and Medium Enterprises
                     UDYAM REGISTRATION CERTIFICATE
  Registration No. : UDYAM-MH-26-0123456

  Enterprise Name            : ZENITH SPECIMEN WORKS
  Owner Name                 : RAVI KUMAR SHARMA
  Enterprise Type            : Micro             Incorporated on   : 04/05/2018
  Major Activity             : Services          Commenced on      : 05/06/2018
  Organisation Type          : Proprietary       Registered on     : 03/05/2022
"""
SHOP = """
                     Gujarat Shops and Establishments Act, 2019
                     Registration Certificate

  1.  Shop Registration Number          GJ2310200123456

  2.  Name of the shop or               ZENITH SPECIMEN STORES
      commercial establishment

  3.  Owner's Name                      RAVI KUMAR SHARMA

  4.  Owner's Father Name               MOHAN SPECIMEN

  5.  Residential address of owner      9, MILL ROAD, NASHIK, MAHARASHTRA - 422001

  6.  Workers employed                  12

  7.  Women workers                     4

  8.  Issuing Date                      04/05/2023
"""
BILL = """
                     Madhyanchal Vidyut Vitran Nigam Limited
                     ELECTRICITY BILL
  Acct. No. : 170012345678                       Bill generated on : 04/05/2023

  Consumer's Full Name : RAVI KUMAR SHARMA       Due dt. of payment : 24/05/2023

  Net bill payable : 1240.00                     Amount payable beyond due date : 1265.00

  Arrear amount : 300.00                         Units Consumed : 182
"""
VEHICLE = """
                     EXTRACT FROM THE REGISTER OF MOTOR VEHICLES

  Registration mark of the vehicle          MH12ZZ1234

  Name of the present registered            RAVI KUMAR SHARMA
  owner

  Previous owner                            MOHAN SPECIMEN

  Make of the motor vehicle                 ZZZ MOTORS LTD

  Number of the engine                      K12MN1234567

  Kind of fuel                              PETROL
"""


@pytest.mark.parametrize(
    ("doctype", "text", "expected"),
    [
        (
            "FSSAI",
            FOOD,
            {
                "name": "ZENITH SPECIMEN FOODS",
                "address": "12/4, SILVER OAK, PAUD ROAD, PUNE, MAHARASHTRA - 411038",
                "kind_of_business": "Petty Retailer",
                "date_of_issue": "04/05/2023",
                "valid_till": "03/05/2024",
            },
        ),
        (
            "UDYAM_CERT",
            ENTERPRISE,
            {
                "enterprise_name": "ZENITH SPECIMEN WORKS",
                "owner_name": "RAVI KUMAR SHARMA",
                "date_of_incorporation": "04/05/2018",
                "date_of_registration": "03/05/2022",
            },
        ),
        (
            "SHOP_ACT_LICENSE",
            SHOP,
            {
                "registration_number": "GJ2310200123456",
                "establishment_name": "ZENITH SPECIMEN STORES",
                "employer_name": "RAVI KUMAR SHARMA",
                "address": None,
                "total_employees": "12",
                "date_of_issue": "04/05/2023",
            },
        ),
        (
            "ELECTRICITY_BILL",
            BILL,
            {
                "consumer_number": "170012345678",
                "name": "RAVI KUMAR SHARMA",
                "bill_date": "04/05/2023",
                "due_date": "24/05/2023",
                "amount": "1240.00",
            },
        ),
        (
            "VEHICLE_RC",
            VEHICLE,
            {
                "owner_name": "RAVI KUMAR SHARMA",
                "maker": "ZZZ MOTORS LTD",
                "engine_number": "K12MN1234567",
                "fuel_type": "PETROL",
            },
        ),
    ],
)
def test_captions_are_known_by_their_words_where_no_wording_is_listed(
    doctype: str, text: str, expected: dict[str, str | None]
) -> None:
    found = values(doctype, paper(text))
    assert {name: found.get(name) for name in expected} == expected


def test_a_word_of_another_notion_makes_the_caption_announce_something_else() -> None:
    found = values("VEHICLE_RC", paper(VEHICLE.replace("Kind of fuel", "Kind of body")))
    assert "fuel_type" not in found


def test_what_is_to_be_paid_too_late_is_not_the_bills_amount() -> None:
    late = BILL.replace("Net bill payable :", "Rebate amount    :").replace(
        "Amount payable beyond due date", "Amount to be paid after due date"
    )
    assert values("ELECTRICITY_BILL", paper(late)).get("amount") is None
