"""Licences and registrations of food businesses, typed in the words of several forms and years."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised, values

TYPE = "FSSAI"
LICENCE = """
                     Government of India
            Food Safety and Standards Authority of India
                 License under FSS Act, 2006
                          FORM 'C'

  1. License Number                       11522034000123

  2. Name of Food Business Operator       ZENITH SPECIMEN FOODS

  3. Registered Office Address            9, MILL ROAD, NASHIK, MAHARASHTRA - 422001

  4. Address of authorized premises       12/4, SILVER OAK, PAUD ROAD, KOTHRUD,
                                          PUNE, MAHARASHTRA - 411038

  5. Kind of Business                     General Manufacturing

  6. Category of License                  State License

  7. Issued On                            04-05-2023

  8. Valid Upto                           03-05-2028
  This license is granted under and is subject to the provisions of FSS Act, 2006 all of which must be complied with.
"""
EXPECTED = {
    "registration_number": "11522034000123",
    "name": "ZENITH SPECIMEN FOODS",
    "address": "12/4, SILVER OAK, PAUD ROAD, KOTHRUD, PUNE, MAHARASHTRA - 411038",
    "formatted_address": {
        "address_line_1": "12/4, SILVER OAK",
        "address_line_2": "PAUD ROAD, KOTHRUD",
        "city": "PUNE",
        "state": "Maharashtra",
        "postcode": "411038",
    },
    "kind_of_business": "General Manufacturing",
    "date_of_issue": "04/05/2023",
    "valid_till": "03/05/2028",
}


def test_a_licence_is_read_and_the_address_is_that_of_the_premises() -> None:
    layout = paper(LICENCE)
    assert recognised(layout) == TYPE
    assert values(TYPE, layout) == EXPECTED


def test_the_registered_office_is_served_where_no_premises_are_printed() -> None:
    found = values(TYPE, paper(LICENCE.replace("4. Address of authorized premises ", "4. Premises ID")))
    assert found["address"] == "9, MILL ROAD, NASHIK, MAHARASHTRA - 422001"


@pytest.mark.parametrize(
    ("caption", "other"),
    [
        ("License Number", "Registration No."),
        ("Name of Food Business Operator", "Name of Petty FBO"),
        ("Address of authorized premises", "Premises Address"),
        ("Kind of Business", "Kind(s) of Business"),
        ("Issued On", "Date of Issue"),
        ("Valid Upto", "Fee Paid Upto"),
    ],
)
def test_forms_have_words_of_their_own(caption: str, other: str) -> None:
    layout = paper(LICENCE.replace(f" {caption} ", f" {other.ljust(len(caption))} "))
    assert recognised(layout) == TYPE
    assert values(TYPE, layout) == EXPECTED


def test_a_caption_as_long_as_a_sentence_that_wraps_beside_its_value_is_one() -> None:
    text = LICENCE.replace(
        "  4. Address of authorized premises       12/4, SILVER OAK, PAUD ROAD, KOTHRUD,\n"
        "                                          PUNE",
        "  Address of location where food business 12/4, SILVER OAK, PAUD ROAD, KOTHRUD,\n"
        "  is to be conducted                      PUNE",
    )
    assert values(TYPE, paper(text))["address"] == EXPECTED["address"]


def test_a_caption_that_names_the_authorized_premises_at_its_end_is_one_with_its_beginning() -> None:
    text = LICENCE.replace(
        "  4. Address of authorized premises       12/4, SILVER OAK, PAUD ROAD, KOTHRUD,\n"
        "                                          PUNE",
        "  2. Address of location where food business is to be     12/4, SILVER OAK, PAUD ROAD, KOTHRUD,\n"
        "  conducted / authorized premises                         PUNE",
    )
    assert values(TYPE, paper(text))["address"] == EXPECTED["address"]


def test_a_number_that_is_younger_than_its_licence_fails_a_check() -> None:
    found = choices(TYPE, paper(LICENCE.replace("11522034000123", "11524034000123")))
    assert ("number_fits_year", False) in {(check.name, check.passed) for check in found["registration_number"].checks}


@pytest.mark.parametrize(
    "text",
    [
        """
  Food Safety and Standards Authority of India
  Application Receipt
  Application Reference Number   11523034000199
  Name of FBO     ZENITH SPECIMEN FOODS
  Kind of Business   General Manufacturing
  Fees Paid   Rs. 2000
""",
        """
  ZENITH SPECIMEN FOODS
  FSSAI License No. 11522034000123
  Tax Invoice
  Invoice No : 12
""",
        """
  ZENITH SPECIMEN BISCUITS
  Ingredients : wheat flour, sugar
  Nutritional Information per 100 g
  Lic. No. 11522034000123
  Best Before six months
""",
    ],
    ids=["receipt", "bill", "label"],
)
def test_papers_that_only_carry_a_number_are_no_licence(text: str) -> None:
    assert recognised(paper(text)) != TYPE


def test_a_caption_that_goes_on_behind_a_stroke_in_its_second_line_stands_before_both_lines_of_the_address() -> None:
    premises = "4. Address of authorized premises       12/4, SILVER OAK, PAUD ROAD, KOTHRUD,\n" + 42 * " "
    wrapped = (
        "4. Address of location where food       12/4, SILVER OAK, PAUD ROAD, KOTHRUD,\n"
        "  business is to be conducted /           "
    )
    third = "authorized premises\n"
    text = LICENCE.replace(premises, wrapped)
    text = text.replace("PUNE, MAHARASHTRA - 411038\n", "PUNE, MAHARASHTRA - 411038\n  " + third)
    assert values(TYPE, paper(text))["address"] == EXPECTED["address"]


def test_premises_where_business_is_carried_on_go_before_the_office() -> None:
    text = LICENCE.replace(
        "4. Address of authorized premises       12/4, SILVER OAK, PAUD ROAD, KOTHRUD,\n" + " " * 42, "{}"
    )
    premises = "Address of Premises where food business is carried on\n  12/4, SILVER OAK, PAUD ROAD, KOTHRUD, "
    assert values(TYPE, paper(text.format(premises)))["address"] == EXPECTED["address"]


def test_what_stands_in_brackets_before_a_captions_colon_is_no_name() -> None:
    found = values(
        TYPE,
        paper("""
                  GOVERNMENT OF MAHARASHTRA
                          FORM 'C'
          LICENSE UNDER FOOD SAFETY AND STANDARDS ACT, 2006

  License Number : 11522034000123

  1. Name & address of Licensee (Regd. office) :
     ZENITH SPECIMEN FOODS
     12/4, SILVER OAK, PAUD ROAD, KOTHRUD, PUNE, MAHARASHTRA - 411038

  2. Kind of Business : Manufacturer
"""),
    )

    assert found["name"] == "ZENITH SPECIMEN FOODS"
    assert found["address"] == EXPECTED["address"]
