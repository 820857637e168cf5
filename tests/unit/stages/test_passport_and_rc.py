"""Passports and registration certificates in other wordings and arrangements, with what hurts their reading."""

from __future__ import annotations

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.field import Choice, Value
from sheaf.model.layout import DocumentLayout
from sheaf.stages.classify import classify
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_paper import paper

CATALOG = load_catalog()
ZONE = """
  P<INDSHARMA<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<<
  Z1234567<1IND9008157F3003116<<<<<<<<<<<<<<<8
"""
GARBLED_PRINT = """
  REPUBLIC OF INDIA
  ~wER/Type     ~Cr ata / Countiy Cade     ~mat 4./ Passpot Na.
  P             IND                        Z1234567
  ~3aR / Sarm
  SHARMA
  ~fee ne aR / Given Namels
  ASHA RANI
  ~RR/PaKe d Bth
  NAGPUR, MAHARASHTRA
  ~wt asi sr aa /Placr ol iasae
  PUNE
  ~ant sk e et / Dxte zl isxe        ~wee e e / Date ol Epiny
  12/03/2020                         11/03/2030
"""
CARD = """
  Indian Union Vehicle Registration Certificate
  Regn. Number          Date of Regn.     Regn. Validity*
  MH12ZZ1234            12-Mar-2021       {validity}
  Chassis Number
  MA3EUA61S00123456
  Engine / Motor Number
  K12MN1234567
  Owner Name
  ASHA RANI SHARMA
  Address
  {address}
  Tax Upto              Fitness Upto
  31-Mar-2024           11-Mar-2024
"""
ADDRESS = "FLAT NO 12, SAI KRUPA CHS, KARVE NAGAR, PUNE, MAHARASHTRA - 411052"


def recognised(layout: DocumentLayout) -> str | None:
    return classify(layout, CATALOG).doctype


def choices(doctype: str, layout: DocumentLayout) -> dict[str, Choice]:
    return {choice.name: choice for choice in validate(extract(layout, CATALOG[doctype]), CATALOG[doctype])}


def values(doctype: str, layout: DocumentLayout) -> dict[str, Value]:
    return {name: choice.candidate.value for name, choice in choices(doctype, layout).items()}


def test_a_passport_whose_captions_are_hardly_legible_keeps_its_places_and_dates() -> None:
    layout = paper(GARBLED_PRINT + ZONE)
    found = values("PASSPORT", layout)
    assert recognised(layout) == "PASSPORT"
    assert (found["place_of_birth"], found["place_of_issue"]) == ("NAGPUR, MAHARASHTRA", "PUNE")
    assert (found["date_of_issue"], found["date_of_expiry"]) == ("12/03/2020", "11/03/2030")


def test_places_without_captions_are_taken_in_their_order_only_where_there_are_two() -> None:
    without = "\n  REPUBLIC OF INDIA\n  SHARMA\n  NAGPUR, MAHARASHTRA\n  PUNE\n"
    assert values("PASSPORT", paper(without + ZONE))["place_of_issue"] == "PUNE"
    for print_ in (without.replace("  PUNE\n", ""), without + "  MUMBAI\n"):
        assert {"place_of_birth", "place_of_issue"}.isdisjoint(values("PASSPORT", paper(print_ + ZONE)))


def test_a_day_of_issue_without_a_caption_is_known_by_the_expiry_ten_years_on() -> None:
    layout = paper("\n  REPUBLIC OF INDIA\n  03/07/2019\n  12/03/2020\n  11/03/2030\n" + ZONE)
    assert values("PASSPORT", layout)["date_of_issue"] == "12/03/2020"


def test_a_value_stands_under_a_hindi_caption_that_was_not_read() -> None:
    layout = paper(
        """
  REPUBLIC OF INDIA
                   / Surname
        SHARMA
                   / Given Name(s)
        IMRAN KUMAR
"""
    )
    assert values("PASSPORT", layout)["name"] == "IMRAN KUMAR SHARMA"


def test_one_half_of_a_name_is_no_name() -> None:
    surname, given = "\n  {}\n  SHARMA\n", "\n  Given Name(s)\n  ASHA RANI\n"
    for half in (surname.format("Surname"), given, surname.format("~xx Swnxxe") + given):
        assert "name" not in values("PASSPORT", paper("\n  REPUBLIC OF INDIA" + half))
    whole = "\n  REPUBLIC OF INDIA" + surname.format("Sumame") + given
    assert values("PASSPORT", paper(whole))["name"] == "ASHA RANI SHARMA"


def test_a_caption_goes_on_in_another_script_after_its_english() -> None:
    layout = paper(
        """
  REPUBLIC OF INDIA
  Place of Birth /             Date of Issue / t a fafa
  NAGPUR, MAHARASHTRA          12/03/2020
  Place of Issue / TA
  PUNE
"""
    )
    found = values("PASSPORT", layout)
    assert (found["place_of_birth"], found["place_of_issue"]) == ("NAGPUR, MAHARASHTRA", "PUNE")
    assert found["date_of_issue"] == "12/03/2020"


def test_the_rest_of_a_longer_caption_is_no_value() -> None:
    found = values(
        "VEHICLE_RC",
        paper(
            """
  FORM 23 CERTIFICATE OF REGISTRATION
  Maker's name                     : MARUTI SUZUKI INDIA LTD
  Maker's model / Sort             : SWIFT VXI
  Regd. On                         : 12-03-2021
  Date of Validity                 : 11-03-2036
"""
        ),
    )
    assert (found["maker"], found["model"]) == ("MARUTI SUZUKI INDIA LTD", "SWIFT VXI")
    assert (found["date_of_registration"], found["valid_till"]) == ("12/03/2021", "11/03/2036")


@pytest.mark.parametrize(
    "caption", ["Name & Address of           {}\n  Owner ", "Name & Address of Owner : {}\n        "]
)
def test_one_caption_announces_the_owner_and_under_a_relation_the_address(caption: str) -> None:
    layout = paper(
        f"""
  CERTIFICATE OF REGISTRATION
  {caption.format("ASHA RANI SHARMA")}                    S/O MOHAN LAL SHARMA
                              FLAT NO 12, SAI KRUPA CHS, KARVE NAGAR,
                              PUNE, MAHARASHTRA - 411052
  Maker                       HERO MOTOCORP LTD
"""
    )
    found = values("VEHICLE_RC", layout)
    assert (found["owner_name"], found["address"]) == ("ASHA RANI SHARMA", ADDRESS)


def test_a_chassis_number_that_lost_a_part_is_told_by_its_length_on_a_newer_vehicle_alone() -> None:
    for day, failed in (("12-03-2021", True), ("12-03-2001", False)):
        layout = paper(f"\n  Chassis No : MA3EUA61S001\n  Date of Regn. : {day}\n")
        checks = {check.name: check.passed for check in choices("VEHICLE_RC", layout)["chassis_number"].checks}
        assert (checks.get("chassis_is_whole") is False) == failed


def test_the_address_on_the_page_beside_is_no_place_of_birth() -> None:
    layout = paper(
        "\n                                                       / Place of Birth\n"
        "  12, SAI KRUPA, KARVE NAGAR, MAHARASHTRA, INDIA       PUNE\n"
    )
    assert values("PASSPORT", layout)["place_of_birth"] == "PUNE"


def test_a_zone_is_read_beside_the_last_page_of_an_open_booklet() -> None:
    names, numbers = (line.strip() for line in ZONE.strip("\n").split("\n"))
    layout = paper(f"\n  File No.                    {names}\n  PN1012345678901             {numbers}\n")
    found = values("PASSPORT", layout)
    assert (found["name"], found["passport_number"]) == ("ASHA RANI SHARMA", "Z1234567")


def test_the_number_up_the_edge_of_the_last_page_is_read_though_a_zero_is_a_letter() -> None:
    layout = paper(
        "\n  Name of Mother\n  SITA SHARMA\n  Old Passport No. with Date and Place of Issue\n  -\n\n\n  Wo959643"
    )
    assert values("PASSPORT", layout)["passport_number"] == "W0959643"


def test_a_file_number_is_no_zone() -> None:
    layout = paper(
        "\n  Address  12, SAI KRUPA, PUNE, MAHARASHTRA, INDIA\n  File No. MA2001842401445\n  MA2001842401445"
    )
    assert "passport_number" not in values("PASSPORT", layout)


FOREIGN = """
  GOVERNMENT OF NEPAL
  Type  Code   Passport No.
  P     NPL    K0123456
  Surname
  SHARMA
  Given names
  ASHA RANI
  Nationality    Place of birth
  NEPALI         PUNE
  Date of birth    Date of expiry
  15 AUG 1990      11 MAR 2030
"""


@pytest.mark.parametrize(
    "typescript",
    [
        FOREIGN,
        FOREIGN.replace("GOVERNMENT OF NEPAL", "PASSPORT")
        + "  P<NPLSHARMA<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<<\n  K0123456<0NPL9008157F3003116<<<<<<<<<<<<<<<8",
        "\n  FORM 38\n  CERTIFICATE OF FITNESS\n  Registration No : MH12ZZ1234\n  Chassis No : MA3EUA61S00123456\n"
        "  Engine No : K12MN1234567\n  Seating capacity : 3",
        "\n  TRANSPORT DEPARTMENT\n  Permit No : MH/12345/2024\n  Registration No : MH12ZZ1234\n  Name of holder : ASHA"
        "\n  Chassis No : MA3EUA61S00123456\n  Valid upto : 11-03-2029",
        "\n  Pollution Under Control Certificate\n  Registration No. : MH12ZZ1234\n  Date of Registration : 12/3/2021\n"
        "  Emission Norms : BHARAT STAGE VI\n  Fuel : PETROL",
        "\n  FORM 21\n  SALE CERTIFICATE\n  Chassis number : MA3EUA61S00123456\n  Engine number : K12MN1234567\n"
        "  Class of vehicle : LMV\n  Fuel used : PETROL\n  Number of cylinders : 4",
    ],
    ids=["nepal", "nepal without its name", "fitness", "permit", "pollution", "sale"],
)
def test_papers_of_other_countries_and_of_other_kinds_are_none_of_these(typescript: str) -> None:
    assert recognised(paper(typescript)) is None


def test_a_validity_that_depends_on_the_fitness_is_no_date_and_no_other_day_is_taken() -> None:
    found = values("VEHICLE_RC", paper(CARD.format(validity="As per Fitness", address=ADDRESS)))
    assert "valid_till" not in found
    assert found["date_of_registration"] == "12/03/2021"


def test_a_validity_without_a_caption_is_known_by_the_registration_fifteen_years_before() -> None:
    card = CARD.format(validity="11-Mar-2036", address=ADDRESS).replace("Regn. Validity*", "~Rxqx Vxlxtx")
    assert values("VEHICLE_RC", paper(card))["valid_till"] == "11/03/2036"


def test_an_address_that_lost_its_last_line_fails_a_check() -> None:
    checks = {
        address: choices("VEHICLE_RC", paper(CARD.format(validity="11-Mar-2036", address=address)))["address"].checks
        for address in (ADDRESS, "FLAT NO 12, SAI KRUPA CHS, KARVE NAGAR")
    }
    assert [check.passed for some in checks.values() for check in some if check.name == "address_has_pincode"] == [
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("MAKER : ZZZ MOTORS LTD\n  MODEL : SWIFT VXI", ("ZZZ MOTORS LTD", "SWIFT VXI")),
        ("MAKER         ZZZ MOTORS LTD\n  MODEL         SWIFT VXI", ("ZZZ MOTORS LTD", "SWIFT VXI")),
        ("Maker / Model : ZZZ MOTORS LTD/SWIFT VXI", ("ZZZ MOTORS LTD", "SWIFT VXI")),
        ("Manufacturer : ZZZ MOTORS LTD\n  Maker Model : SWIFT VXI", ("ZZZ MOTORS LTD", "SWIFT VXI")),
        ("MFR : ZZZ_MOTORS_LTD\n  MDL : WAGON R 1.OL", ("ZZZ MOTORS LTD", "WAGON R 1.0L")),
        (
            "Maker's Name   MAHINDRA &\n                 MAHINDRA LTD\n  Model          XUV",
            ("MAHINDRA & MAHINDRA LTD", "XUV"),
        ),
    ],
)
def test_maker_and_model_are_told_apart_however_they_are_announced(lines: str, expected: tuple[str, str]) -> None:
    found = values("VEHICLE_RC", paper(f"\n  REGISTRATION CERTIFICATE\n  REG NO : MH12ZZ1234\n  {lines}\n"))
    assert (found["maker"], found["model"]) == expected


def test_an_address_whose_commas_are_printed_tight_is_served_so() -> None:
    tight = "FLAT 12,SAI KRUPA CHS,KARVE NAGAR,PUNE,MH,411052"
    assert values("VEHICLE_RC", paper(CARD.format(validity="11-Mar-2036", address=tight)))["address"] == tight


def test_a_maker_goes_on_over_as_many_lines_as_the_column_is_narrow() -> None:
    page = paper(
        """
  Registration Certificate
  Regn. Number          MH12ZZ1234
  Maker's Name          HONDA
                        MOTORCYCLE AND
                        SCOOTER INDIA (P)
                        LTD
  Model Name            SHINE DISC
  Chassis Number        MZZHMPWCE34185871
"""
    )
    found = values("VEHICLE_RC", page)
    assert found["maker"] == "HONDA MOTORCYCLE AND SCOOTER INDIA (P) LTD"
    assert found["model"] == "SHINE DISC"


def test_the_back_of_a_card_tells_its_type_by_what_is_measured() -> None:
    page = paper(
        """
  Regn. Number : MH43ZZ8838      Motor Car (LMV)
  Maker's Name
  Maruti Suzuki India Ltd
  Colour                         Body Type
  CANDY RED                      SOLO
  Seating Capacity               Unladen Weight (kg): 911
  Horse Power 98.00              Wheel Base 2598
"""
    )
    assert recognised(page) == "VEHICLE_RC"


def test_two_captions_one_under_the_other_are_not_one_that_sounds_like_both() -> None:
    page = paper(
        """
  CERTIFICATE OF REGISTRATION
  FORM 23 (See Rule 48)
  Registered No.            : MH12ZZ1234
  Owner                     : ASHA KULKARNI
  Son/Wife/Daughter of      : RAM KULKARNI
  Chassis No.               : MZZHMPWCE34185871
"""
    )
    assert values("VEHICLE_RC", page)["owner_name"] == "ASHA KULKARNI"


def test_an_offices_extract_announces_things_of_the_vehicle() -> None:
    extract_of_register = """
      DUPLICATE CERTIFICATE OF REGISTRATION
      Registration mark assigned       MH12ZZ1234
      Registered owner                 ASHA RANI SHARMA
      Date of first registration       17/03/2004
      Make of vehicle                  TVS MOTOR COMPANY LTD
      Model of vehicle                 APACHE RTR 160
      Chassis number                   MA3EUA61S00123456
      Engine number                    K12MN1234567
      Certificate valid up to          16/03/2019
    """
    found = values("VEHICLE_RC", paper(extract_of_register))
    assert found["maker"] == "TVS MOTOR COMPANY LTD"
    assert found["model"] == "APACHE RTR 160"
    assert (found["date_of_registration"], found["valid_till"]) == ("17/03/2004", "16/03/2019")


def test_an_address_begins_beside_the_caption_in_the_states_language_over_the_english_one() -> None:
    laminated = """
      CERTIFICATE OF REGISTRATION
      Registration Mark     MH12ZZ1234
      स्थायी पता             FLAT NO 465, GOVIND
      Permanent Address     NAGAR, KANPUR, 208009
      Chassis number        MA3EUA61S00123456
      Engine number         K12MN1234567
    """
    assert values("VEHICLE_RC", paper(laminated))["address"] == "FLAT NO 465, GOVIND NAGAR, KANPUR, 208009"


def test_the_same_caption_under_it_in_another_script_is_not_its_value() -> None:
    laminated = """
      CERTIFICATE OF REGISTRATION
      Registration Mark                      MH12ZZ1234
      पंजीयन चिन्ह

      Registered Owner                       ASHA RANI SHARMA
      स्वामी का नाम

      Maker's Name                           BAJAJ AUTO LTD
      निर्माता का नाम

      Chassis number                         MA3EUA61S00123456
      चेसिस नंबर
    """
    found = values("VEHICLE_RC", paper(laminated))
    assert (found["owner_name"], found["maker"]) == ("ASHA RANI SHARMA", "BAJAJ AUTO LTD")


def test_a_value_begins_beside_what_little_was_read_of_its_captions_twin() -> None:
    laminated = """
      CERTIFICATE OF REGISTRATION
         ~6                 MH12ZZ1234           ~a
      Registration No.                        Maker's Name     BAJAJ AUTO LTD
         ~ift               ASHA RANI SHARMA     ~t
      Registered Owner                        Fuel used        PETROL
         ~q                 FLAT NO 465, GOVIND
      Permanent Address     NAGAR, KANPUR, 208009
    """
    found = values("VEHICLE_RC", paper(laminated))
    assert found["address"] == "FLAT NO 465, GOVIND NAGAR, KANPUR, 208009"
