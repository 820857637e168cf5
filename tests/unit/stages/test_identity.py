"""Driving licences, voters' cards, passports and registration certificates, typed as they are printed."""

from __future__ import annotations

import pytest

from sheaf.model.field import Value
from sheaf.model.layout import DocumentLayout
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised, values

ADDRESS = "FLAT NO 12, SAI KRUPA CHS, KARVE NAGAR, PUNE, MAHARASHTRA - 411052"

LICENCE_OF_2019 = paper(
    """
              INDIAN UNION DRIVING LICENCE
              ISSUED BY GOVERNMENT OF MAHARASHTRA
   MH12 20110012345
   Issue Date      Validity(NT)      Validity (TR)
   12-03-2011      11-03-2031        11-03-2026
   Name: ASHA RANI SHARMA
   Date Of Birth: 15-08-1990         Blood Group: B+     Organ Donor: N
   Son/Daughter/Wife of: MOHAN LAL SHARMA
   Address: FLAT NO 12, SAI KRUPA CHS,
   KARVE NAGAR, PUNE, MAHARASHTRA - 411052
   Date of First Issue 12-03-2011
   Holder's Signature
""",
    """
   DL No: MH12 20110012345                     Form 7 Rule 16(2)
   Invalid Carriage (Regn No)
   Class of Vehicle  Code   Issued by   Date of Issue   Vehicle Category
   LMV               LMV    MH12        12-03-2011      NT
   Emergency Contact Number
   Licencing Authority  PUNE
""",
)
LICENCE_OF_A_STATE = paper(
    """
        THE UNION OF INDIA
        MAHARASHTRA STATE MOTOR DRIVING LICENCE
  DL No  : MH12 20110012345        DOI : 12-03-2011
  Valid Till : 11-03-2031 (NT)
  AUTHORISATION TO DRIVE FOLLOWING CLASS
  OF VEHICLES THROUGHOUT INDIA
  COV      DOI
  LMV      15-04-2012
  Name     : ASHA RANI SHARMA
  DOB : 15-08-1990   BG : B+
  S/D/W of : MOHAN LAL SHARMA
  Add : FLAT NO 12, SAI KRUPA CHS,
  KARVE NAGAR, PUNE, MAHARASHTRA - 411052
  Signature & ID of
  Issuing Authority: MH12 2011123
"""
)
LICENCE: dict[str, Value] = {
    "dl_number": "MH1220110012345",
    "name": "ASHA RANI SHARMA",
    "date_of_birth": "15/08/1990",
    "issue_date": "12/03/2011",
    "valid_till": "11/03/2031",
    "state": "Maharashtra",
    "relation_name": "MOHAN LAL SHARMA",
    "address": ADDRESS,
}
OLD_VOTERS_CARD = paper(
    """
     ELECTION COMMISSION OF INDIA
          IDENTITY CARD
        MP/12/094/0123456
  Elector's Name   : ASHA RANI SHARMA
  Husband's Name   : MOHAN LAL SHARMA
  Sex              : F
  Age as on 1.1.2008      28
"""
)
VOTERS_CARD = paper(
    """
     भारत निर्वाचन आयोग
     ELECTION COMMISSION OF INDIA
     ELECTOR PHOTO IDENTITY CARD
                       ZZX1186253
  नाम : आशा रानी शर्मा
  Name : Asha Rani Sharma
  पति का नाम : मोहन लाल शर्मा
  Husband's Name : Mohan Lal Sharma
""",
    f"""
  ZZX1186253
  लिंग / Gender : महिला / Female
  जन्म तिथि / आयु
  Date of Birth / Age : 15-08-1990
  Address: {ADDRESS}
  Date : 12/03/2021
  Electoral Registration Officer
  Assembly Constituency No. and Name : 211 - KHADAKWASLA
  Part No. and Name : 123 - Karve Nagar School
""",
)
RC_OF_2019 = paper(
    f"""
   Indian Union Vehicle Registration Certificate
   Issued by Government of Maharashtra
   Regn. Number          Date of Regn.     Regn. Validity*     Owner
   MH12ZZ1234            12-Mar-2021       11-Mar-2036         Serial   01
   Chassis Number
   MA3EUA61S00123456
   Engine / Motor Number
   K12MN1234567
   Owner Name
   ASHA RANI SHARMA
   Son / Daughter / Wife of (In case of Individual Owner)
   MOHAN LAL SHARMA                                                          Ownership
   Address                                                                   INDIVIDUAL
   {ADDRESS}
   Fuel         Emission Norms
   PETROL       BHARAT STAGE VI
""",
    """
   Vehicle Class: Motor Car (LMV)
   Maker's Name
   ZZZ MOTORS INDIA LTD
   Model Name
   SWIFT VXI BS6
   Colour / Body Type
   WHITE / SALOON
   Seating (in all) / Standing / Sleeper Capacity
   5 / 0 / 0
   Unladen / Laden Weight (Kg)
   890 / 1335
   Financier
   ZZZ BANK LTD
   Registration Authority
   PUNE
   Form 23 A
""",
)
RC_OF_A_STATE = paper(
    f"""
       CERTIFICATE OF REGISTRATION
  REG NO : MH12ZZ1234    REG.DATE : 12/03/2021
  CH NO : MA3EUA61S00123456
  E NO : K12MN1234567
  NAME : ASHA RANI SHARMA
  S/W/D of : MOHAN LAL SHARMA
  ADDRESS : {ADDRESS}
  CLASS : MOTOR CAR      O.SNO : 1
  MFR : ZZZ MOTORS INDIA LTD
  MODEL : SWIFT VXI BS6      COLOR : WHITE
  FUEL : PETROL          REG/FC UPTO : 11/03/2036
  TAX UPTO : ONE TIME    NO OF CYL : 4
  SEATING CAPACITY : 5   UNLADEN WT : 890
  REGISTERING AUTHORITY : PUNE
"""
)
RC: dict[str, Value] = {
    "registration_number": "MH12ZZ1234",
    "owner_name": "ASHA RANI SHARMA",
    "date_of_registration": "12/03/2021",
    "valid_till": "11/03/2036",
    "chassis_number": "MA3EUA61S00123456",
    "engine_number": "K12MN1234567",
    "maker": "ZZZ MOTORS INDIA LTD",
    "model": "SWIFT VXI BS6",
    "fuel_type": "PETROL",
    "address": ADDRESS,
}


@pytest.mark.parametrize("layout", [LICENCE_OF_2019, LICENCE_OF_A_STATE], ids=["2019", "state"])
def test_a_driving_licence_is_read_whoever_printed_it(layout: DocumentLayout) -> None:
    assert recognised(layout) == "DRIVING_LICENSE"
    assert values("DRIVING_LICENSE", layout) == LICENCE


def test_a_licence_number_of_an_impossible_year_is_told() -> None:
    layout = paper(
        """
  DRIVING LICENCE
  DL No : MH12 19910012345
  Name : ASHA RANI SHARMA
  DOB : 15-08-1990
  Valid Till : 11-03-2031
"""
    )
    checks = choices("DRIVING_LICENSE", layout)["dl_number"].checks
    assert [(check.name, check.passed) for check in checks] == [("licence_year_fits", False)]


def test_the_year_of_a_licence_number_is_told_though_letters_were_read_in_it() -> None:
    layout = paper(
        """
  DRIVING LICENCE
  DL No : KA15 20I29055IO0
  Name : ASHA RANI SHARMA
  DOB : 15-08-1990
  Valid Till : 11-03-2031
"""
    )
    checks = choices("DRIVING_LICENSE", layout)["dl_number"].checks
    assert [(check.name, check.passed) for check in checks] == [("licence_year_fits", True)]


def test_an_old_voters_card_has_an_age_and_no_date_of_birth() -> None:
    assert recognised(OLD_VOTERS_CARD) == "VOTER_ID"
    assert values("VOTER_ID", OLD_VOTERS_CARD) == {
        "voter_id": "MP/12/094/0123456",
        "name": "ASHA RANI SHARMA",
        "relation_name": "MOHAN LAL SHARMA",
        "gender": "FEMALE",
        "age_as_on": "28",
    }


def test_a_voters_card_is_read_in_the_latin_script_on_both_sides() -> None:
    assert recognised(VOTERS_CARD) == "VOTER_ID"
    assert values("VOTER_ID", VOTERS_CARD) == {
        "voter_id": "ZZX1186253",
        "name": "Asha Rani Sharma",
        "relation_name": "Mohan Lal Sharma",
        "gender": "FEMALE",
        "date_of_birth": "15/08/1990",
        "address": ADDRESS,
    }


@pytest.mark.parametrize("layout", [RC_OF_2019, RC_OF_A_STATE], ids=["2019", "state"])
def test_a_registration_certificate_is_read_whoever_printed_it(layout: DocumentLayout) -> None:
    assert recognised(layout) == "VEHICLE_RC"
    assert values("VEHICLE_RC", layout) == RC


@pytest.mark.parametrize(
    "layout",
    [
        paper(
            "\n  REPUBLIC OF INDIA\n  VISA\n  Visa Type : TOURIST\n  Passport No : Z1234567\n  Number of Entries : 2"
        ),
        paper("\n  LEARNER'S LICENCE\n  Form 3\n  Name : ASHA RANI SHARMA\n  DOB : 15-08-1990\n  Class of Vehicle LMV"),
        paper(
            "\n  Certificate of Insurance\n  Registration No : MH12ZZ1234\n  Chassis No : MA3EUA61S00123456\n  Premium"
        ),
        paper("\n  Voter Information Slip\n  EPIC No : ZZX1186253\n  Name : ASHA\n  Assembly Constituency : 211"),
        paper("\n  ABC COLLEGE\n  IDENTITY CARD\n  Name : ASHA RANI\n  Father's Name : MOHAN\n  Card No : ZZX1186253"),
    ],
    ids=["visa", "learner", "insurance", "slip", "college"],
)
def test_papers_that_look_alike_are_none_of_these(layout: DocumentLayout) -> None:
    assert recognised(layout) is None


def test_dates_in_a_row_stand_each_under_its_caption() -> None:
    layout = paper(
        """
  INDIAN UNION DRIVING LICENCE
  DL No MH12 20110012345
  Issue Date  Validity (NT)  Validity (TR)
  12-03-2011 11-03-2031      11-03-2026
  Class of Vehicle   Code   Date of Issue
  LMV                LMV    15-04-2012
"""
    )
    found = values("DRIVING_LICENSE", layout)
    assert (found["issue_date"], found["valid_till"]) == ("12/03/2011", "11/03/2031")


def test_the_lines_of_an_address_between_evenly_set_captions_belong_to_the_address() -> None:
    layout = paper(
        """
  INDIAN UNION DRIVING LICENCE
  DL No            MH12 20110012345
  Valid Till (NT)  11-03-2031
  Address          FLAT NO 12, SAI KRUPA CHS,
                   KARVE NAGAR, PUNE,
                   MAHARASHTRA - 411052
  Blood Group      B+
"""
    )
    found = values("DRIVING_LICENSE", layout)
    assert (found["valid_till"], found["address"]) == ("11/03/2031", ADDRESS)


def test_a_name_may_go_on_in_a_second_line() -> None:
    layout = paper(
        """
  ELECTION COMMISSION OF INDIA
  ELECTOR PHOTO IDENTITY CARD
  ZZX1186253
  Elector's Name   : Lakshman Santosh Pankaj
                     Singh
  Father's Name    : Pankaj Vinay
  Sex              : M
"""
    )
    found = values("VOTER_ID", layout)
    assert (found["name"], found["relation_name"]) == ("Lakshman Santosh Pankaj Singh", "Pankaj Vinay")


def test_a_caption_after_one_in_another_script_is_complete() -> None:
    layout = paper(
        "\n  ELECTION COMMISSION OF INDIA\n  fafap H / Name :\n  Kalaivani B\n  qfa / Husband's Name :\n  Basavaraj K"
    )
    found = values("VOTER_ID", layout)
    assert (found["name"], found["relation_name"]) == ("Kalaivani B", "Basavaraj K")


def test_a_line_beside_an_unknown_caption_is_no_part_of_the_address_under_it() -> None:
    layout = paper(
        """
  Vehicle Registration Certificate
  Regn. No      MH12ZZ1234
  Rxgn Dxf      31-07-2019
  Address       FLAT NO 12, SAI KRUPA CHS,
                KARVE NAGAR, PUNE, MAHARASHTRA - 411052
"""
    )
    assert values("VEHICLE_RC", layout)["address"] == ADDRESS
