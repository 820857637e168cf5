"""Udyam certificates, typed: both generations of the type of enterprise, the address in cells, the industries."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised, values

TYPE = "UDYAM_CERT"
HEAD = """
                 Ministry of Micro, Small and Medium Enterprises
                        UDYAM REGISTRATION CERTIFICATE
  UDYAM REGISTRATION NUMBER       UDYAM-MH-26-0012345
  NAME OF ENTERPRISE              M/S ZENITH SPECIMEN TRADERS
"""
WORD = "  TYPE OF ENTERPRISE              MICRO\n"
CLASSES = """
  TYPE OF ENTERPRISE *            SNo.   Classification Year   Enterprise Type   Classification Date
                                  1      2022-23               Small             04/05/2022
                                  2      2024-25               Medium            08/06/2024
                                  3      2023-24               Micro             07/06/2023
"""
CELLS = """
  MAJOR ACTIVITY                  TRADING
  SOCIAL CATEGORY OF ENTREPRENEUR    GENERAL
  OFFICAL ADDRESS OF ENTERPRISE   Flat/Door/Block No.   12/4        Name of Premises/     SILVER OAK
                                                                    Building
                                  Village/Town          KOTHRUD     Block                 PUNE CITY
                                  Road/Street/Lane      PAUD ROAD   City                  PUNE
                                  State                 MAHARASHTRA    District           PUNE , Pin 411038
                                  Mobile                9999912345     Email:             x@example.in
"""
LINE = """
  MAJOR ACTIVITY                  SERVICES
  OFFICIAL ADDRESS OF ENTERPRISE  12/4, SILVER OAK, PAUD ROAD, KOTHRUD, PUNE, MAHARASHTRA, 411038
"""
FOOT = """
  DATE OF INCORPORATION / REGISTRATION OF ENTERPRISE   01/04/2019
  DATE OF COMMENCEMENT OF PRODUCTION/BUSINESS          02/04/2019
  NATIONAL INDUSTRY CLASSIFICATION CODE(S)
  SNo.   NIC 2 Digit           NIC 4 Digit               NIC 5 Digit                   Activity
  1      47 - Retail trade     4771 - Retail sale of     47711 - Retail sale of        Trading
         except of vehicles    clothing                  readymade garments
  2      46 - Wholesale        4663 - Wholesale of       46632 - Wholesale of          Trading
         trade                 materials                 hardware
  DATE OF UDYAM REGISTRATION                           04/05/2022
"""
NIC_CODES = ({"code": "47711", "activity": "Trading"}, {"code": "46632", "activity": "Trading"})


def test_the_older_certificate_names_the_type_in_a_word_and_prints_the_address_in_a_line() -> None:
    layout = paper(HEAD + WORD + LINE + FOOT)
    assert recognised(layout) == TYPE
    assert values(TYPE, layout) == {
        "registration_number": "UDYAM-MH-26-0012345",
        "enterprise_name": "M/S ZENITH SPECIMEN TRADERS",
        "type_of_enterprise": "MICRO",
        "major_activity": "SERVICES",
        "address": "12/4, SILVER OAK, PAUD ROAD, KOTHRUD, PUNE, MAHARASHTRA, 411038",
        "formatted_address": {
            "address_line_1": "12/4, SILVER OAK",
            "address_line_2": "PAUD ROAD, KOTHRUD",
            "city": "PUNE",
            "state": "Maharashtra",
            "postcode": "411038",
        },
        "date_of_incorporation": "01/04/2019",
        "date_of_registration": "04/05/2022",
        "nic_codes": NIC_CODES,
    }


def test_of_several_classifications_the_one_that_was_given_last_counts() -> None:
    assert values(TYPE, paper(HEAD + CLASSES + LINE + FOOT))["type_of_enterprise"] == "Medium"


def test_an_address_in_cells_is_served_by_its_captions() -> None:
    found = values(TYPE, paper(HEAD + CLASSES + CELLS + FOOT))
    assert found["address"] == "12/4, SILVER OAK, KOTHRUD, PUNE CITY, PAUD ROAD, PUNE, MAHARASHTRA, PUNE, 411038"
    assert found["formatted_address"] == {
        "address_line_1": "12/4, SILVER OAK",
        "address_line_2": "KOTHRUD, PAUD ROAD",
        "city": "PUNE",
        "state": "Maharashtra",
        "postcode": "411038",
    }


def test_an_owner_is_served_only_where_one_is_named() -> None:
    assert "owner_name" not in values(TYPE, paper(HEAD + WORD + LINE + FOOT))
    named = HEAD + "  NAME OF ENTREPRENEUR            ASHA RANI SHARMA\n" + WORD + LINE + FOOT
    assert values(TYPE, paper(named))["owner_name"] == "ASHA RANI SHARMA"


@pytest.mark.parametrize(
    ("text", "rule", "field"),
    [
        (HEAD.replace("-MH-", "-GJ-") + WORD + LINE + FOOT, "udyam_fits_state", "registration_number"),
        (HEAD + WORD + LINE + FOOT.replace("04/05/2022", "04/05/2019"), "dates_in_order", "date_of_registration"),
    ],
)
def test_values_that_contradict_one_another_fail_a_check(text: str, rule: str, field: str) -> None:
    assert (rule, False) in {(check.name, check.passed) for check in choices(TYPE, paper(text))[field].checks}


@pytest.mark.parametrize(
    "text",
    [
        """
  UDYOG AADHAAR MEMORANDUM
  Ministry of Micro, Small and Medium Enterprises
  Udyog Aadhaar Number     MH26D0012345
  Name of Enterprise       ZENITH SPECIMEN TRADERS
  Type of Enterprise       MICRO
""",
        """
  Application for Udyam Registration
  Udyam Registration Number    UDYAM-MH-26-0012345
  Name of Enterprise           ZENITH SPECIMEN TRADERS
  Type of Enterprise           MICRO
  Date of Udyam Registration   04/05/2022
""",
        """
  TAX INVOICE
  Udyam Registration Number : UDYAM-MH-26-0012345
  Invoice No : 12   Date : 04/05/2022
""",
    ],
    ids=["memorandum", "application", "quoted on a bill"],
)
def test_papers_that_only_quote_the_register_are_none(text: str) -> None:
    assert recognised(paper(text)) != TYPE


NESTED = """
  ORGANISATION TYPE               Proprietary
  NAME OF UNIT(S)                 S.No.   Name of Unit(s)
                                  1       ZENITH SPECIMEN TRADERS
  OFFICAL ADDRESS OF ENTERPRISE   Flat/Door/Block No.   12/4          Name of Premises/ Building   SILVER OAK
                                  Village/Town          KOTHRUD       Block                        -
                                  Road/Street/Lane      PAUD ROAD     City                         PUNE
                                  State                 MAHARASHTRA District      PUNE, Pin 411038
"""


def test_a_table_over_a_value_is_none_of_it_and_a_caption_in_one_line_with_a_value_announces_the_next() -> None:
    for kind in (WORD, CLASSES):
        found = values(TYPE, paper(HEAD + kind + NESTED + FOOT))
        assert found["organisation_type"] == "Proprietary"
        assert found["address"] == "12/4, SILVER OAK, KOTHRUD, PAUD ROAD, PUNE, MAHARASHTRA, PUNE, 411038"
        parts = found["formatted_address"]
        assert isinstance(parts, Mapping)
        assert parts["city"] == "PUNE"


def test_a_caption_that_breaks_behind_the_same_in_hindi_is_whole() -> None:
    hindi = FOOT.replace(
        "  DATE OF UDYAM REGISTRATION                           04/05/2022",
        "  उद्यम पंजीकरण की तिथि / DATE OF UDYAM                04/05/2022\n  REGISTRATION",
    )
    assert values(TYPE, paper(HEAD + WORD + LINE + hindi))["date_of_registration"] == "04/05/2022"


def test_an_entrepreneur_may_stand_under_the_caption() -> None:
    boxes = HEAD + "\n  NAME OF ENTREPRENEUR\n  ASHA RANI SHARMA\n" + WORD + LINE + FOOT
    assert values(TYPE, paper(boxes))["owner_name"] == "ASHA RANI SHARMA"


_WRAPPED = """
  OFFICAL ADDRESS OF ENTERPRISE

                         Name of Premises/
   Flat/Door/Block No.       Building           Village/Town       Block        Road/Street/Lane
  12/4                {premises}         KOTHRUD            HAVELI       PAUD ROAD

         City                 State              District            Pin
  PUNE                 MAHARASHTRA        PUNE              411038
"""


@pytest.mark.parametrize(("premises", "whole"), [("SILVER OAK", "12/4, SILVER OAK, "), ("          ", "12/4, ")])
def test_an_address_may_stand_in_the_columns_of_a_table(premises: str, whole: str) -> None:
    found = values(TYPE, paper(HEAD + WORD + _WRAPPED.format(premises=premises) + FOOT))
    assert found["address"] == f"{whole}KOTHRUD, HAVELI, PAUD ROAD, PUNE, MAHARASHTRA, PUNE, 411038"
