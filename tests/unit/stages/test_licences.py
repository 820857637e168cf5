"""Driving licences typed in the words of many offices: whose state, which end of validity, which date of issue."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.field import Choice, Value
from sheaf.model.layout import DocumentLayout
from sheaf.stages.classify import classify
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_paper import paper


def choices(layout: DocumentLayout) -> dict[str, Choice]:
    declared = load_catalog()["DRIVING_LICENSE"]
    return {choice.name: choice for choice in validate(extract(layout, declared), declared)}


def values(text: str) -> dict[str, Value]:
    layout = paper(text)
    assert classify(layout, load_catalog()).doctype == "DRIVING_LICENSE"
    return {name: choice.candidate.value for name, choice in choices(layout).items()}


@pytest.mark.parametrize(
    ("number", "name", "parent", "born", "issued", "ends"),
    [
        ("License Number", "Full Name", "F/H Name", "Dt. of Birth", "Issue Dt.", "Valid Through"),
        ("D.L. No", "Holder's Name", "Father/Husband Name", "Birth Date", "Issued On", "Expires On"),
        ("DLNO", "Name of Licence Holder", "S/W/D", "D.O.B", "D.O.I.", "Date of Validity"),
        ("No. of Licence", "Name", "SID/W of", "DOB", "Dt. of Issue", "NT Validity"),
    ],
)
def test_every_office_has_its_own_words(number: str, name: str, parent: str, born: str, issued: str, ends: str) -> None:
    found = values(
        f"""
        GOVERNMENT OF GOA
        DRIVING LICENCE
  {number} : GA07 20110012345
  {name} : ASHA RANI SHARMA
  {parent} : MOHAN LAL SHARMA
  {born} : 15-08-1990
  {issued} : 12-03-2011
  {ends} : 11-03-2031
  Perm. Address : FLAT NO 12, SAI KRUPA, PANAJI, GOA 403001
"""
    )
    assert found == {
        "dl_number": "GA0720110012345",
        "name": "ASHA RANI SHARMA",
        "date_of_birth": "15/08/1990",
        "issue_date": "12/03/2011",
        "valid_till": "11/03/2031",
        "state": "Goa",
        "relation_name": "MOHAN LAL SHARMA",
        "address": "FLAT NO 12, SAI KRUPA, PANAJI, GOA 403001",
    }


@pytest.mark.parametrize(
    "ends",
    [
        "Transport : 10-03-2016   Non-Transport : 11-03-2031",
        "Validity(Tr) : 10-03-2016   Validity(Non-Tr) : 11-03-2031",
        "Valid Till : 11-03-2031 (NT)  10-03-2016 (TR)",
        "Validity : TR: 10-03-2016  NT: 11-03-2031",
        "Val. TR 10-03-2016   Val. NT 11-03-2031",
    ],
)
def test_of_two_ends_of_validity_that_for_other_than_transport_vehicles_is_taken(ends: str) -> None:
    found = values(
        f"\n  DRIVING LICENCE\n  DL No : MH12 20110012345\n  DOI : 12-03-2011\n  {ends}\n  Blood Group : B+\n"
    )
    assert found["valid_till"] == "11/03/2031"


def test_the_first_issue_is_not_the_issue() -> None:
    found = values(
        """
  DRIVING LICENCE
  DL No : MH12 20110012345
  Dt of 1st Issue : 12-03-2011    Issued On : 12-03-2021
  Valid Till : 11-03-2031
"""
    )
    assert found["issue_date"] == "12/03/2021"


@pytest.mark.parametrize(
    "first_issue",
    ["  Date of First Issue : 12-03-2011", "  First Issue\n  12-03-2011", "  First Issue Date      12-03-2011"],
)
def test_a_first_issue_alone_is_no_issue_though_its_day_stands_between_the_others(first_issue: str) -> None:
    found = values(
        f"""
  DRIVING LICENCE
  DL No : MH12 20110012345
  Name : ASHA RANI SHARMA
  Date of Birth : 15-08-1980
{first_issue}
  Valid Till : 11-03-2031
  Blood Group : B+
"""
    )
    assert "issue_date" not in found
    assert found["valid_till"] == "11/03/2031"


def test_a_number_without_letters_belongs_to_the_state_that_the_heading_names() -> None:
    found = values(
        """
  FORM 6
  DRIVING LICENCE
  Issued by the Government of Kerala
  Licence No. : 14/2345/2004
  Name : ASHA RANI SHARMA
  Valid Till : 11-03-2031
"""
    )
    assert (found["dl_number"], found["state"]) == ("14/2345/2004", "Kerala")


def test_a_heading_that_names_another_state_than_the_number_is_a_failed_check() -> None:
    layout = paper(
        "\n  GOVERNMENT OF GUJARAT\n  DRIVING LICENCE\n  DL No : GA21 19959099238\n  Valid Till : 11-03-2031\n"
    )
    state = choices(layout)["state"]
    assert ("print_matches_derived", False) in {(check.name, check.passed) for check in state.checks}


def test_a_caption_takes_no_digits_of_the_value_after_it() -> None:
    found = values(
        """
  MAHARASHTRA STATE DRIVING LICENCE
  DL No : MH12 20110012345   Date of Issue 20-05-2011 Valid Up To: 11.11.2019
  Valid Til: 11-11-2019
  D08:15/08/1990 BG: O+
"""
    )
    assert (found["issue_date"], found["valid_till"], found["date_of_birth"]) == (
        "20/05/2011",
        "11/11/2019",
        "15/08/1990",
    )


def test_a_table_over_an_address_is_no_part_of_it() -> None:
    found = values(
        """
  DRIVING LICENCE
  DL No : MH12 20110012345
  Valid Till : 11-03-2031

               COV       DOI
               MCWG      12-03-2011
               LMV       12-03-2011
  Address      FLAT NO 12, SAI KRUPA CHS,
               PUNE, MAHARASHTRA - 411052
"""
    )
    assert found["address"] == "FLAT NO 12, SAI KRUPA CHS, PUNE, MAHARASHTRA - 411052"


def test_of_two_periods_in_the_sentences_of_an_old_form_the_longer_is_taken() -> None:
    found = values(
        """
  FORM 6
  DRIVING LICENCE
  Licence No. : MH12/05/12345
  Date of Issue : 12/03/2005
  The licence to drive a motor vehicle other than transport vehicle is valid
  from 12/03/2005 to 11/03/2025
  The licence to drive a transport vehicle is valid
  from 12/03/2005 to 11/03/2008
"""
    )
    assert found["valid_till"] == "11/03/2025"


def test_days_whose_captions_were_not_read_are_told_by_their_order() -> None:
    found = values(
        """
  GOVERNMENT OF GOA
  DRIVING LICENCE
  GA07 20110012345
  Xqmr
  ASHA RANI SHARMA
  0f Bnth
  15-08-1990
  Xssue Dxte
  12-03-2011
  Xlid Uptx
  11-03-2031
  Licensing Authority
"""
    )
    assert (found["date_of_birth"], found["issue_date"], found["valid_till"]) == (
        "15/08/1990",
        "12/03/2011",
        "11/03/2031",
    )


def test_a_date_whose_year_is_half_covered_is_missing() -> None:
    found = values(
        "\n  DRIVING LICENCE\n  DL No : MH12 20110012345\n  Issue Date : 11.07.20\n  Valid Till : 11-03-2031\n"
    )
    assert "issue_date" not in found


def test_a_class_of_numbers_inside_an_old_number_is_no_caption() -> None:
    found = values(
        """
  DRIVING LICENCE
  Issued by the Government of Delhi
  Licence No.  : 911012/DL/98
  Valid Till : 11-03-2031
"""
    )
    assert (found["dl_number"], found["state"]) == ("911012/DL/98", "Delhi")


def test_a_name_over_a_relation_and_an_address_under_it_need_no_captions() -> None:
    found = values(
        """
        TELANGANA STATE
        DRIVING LICENCE
  TS009 20110012345
  ASHA RANI SHARMA
  D/O MOHAN LAL SHARMA
  H NO 12
  OLD MARKET LANE
  HYDERABAD
  500032
  DOB 15-08-1990
  Issued On 12-03-2011
"""
    )
    assert (found["name"], found["relation_name"]) == ("ASHA RANI SHARMA", "MOHAN LAL SHARMA")
    assert found["address"] == "H NO 12 OLD MARKET LANE HYDERABAD 500032"


def test_under_a_relation_without_a_pincode_there_is_no_address() -> None:
    found = values(
        "\n  DRIVING LICENCE\n  DL No : MH12 20110012345\n  S/O MOHAN LAL SHARMA\n  PUNE CITY\n  DOB : 15-08-1990\n"
    )
    assert "address" not in found


def test_what_a_signature_is_called_and_what_stands_beside_a_caption_are_no_values() -> None:
    found = values(
        """
  DRIVING LICENCE
  DL No : MH12 20110012345
  N : ASHA RANI SHARMA
  Name of Father / Guardian / Husband
  MOHAN LAL SHARMA
  Permanent Address                 Spec
  FLAT NO 12, SAI KRUPA CHS, KARVE NAGAR,
  PUNE - 411052
  DOB : 15-08-1990                  Holder's Sign
"""
    )
    assert (found["name"], found["relation_name"]) == ("ASHA RANI SHARMA", "MOHAN LAL SHARMA")
    assert found["address"] == "FLAT NO 12, SAI KRUPA CHS, KARVE NAGAR, PUNE - 411052"


def test_a_class_of_vehicles_with_a_hyphen_announces_no_end_of_validity() -> None:
    found = values(
        "\n  DRIVING LICENCE\n  DL No: KL08 20030067675\n  Valid Till (NT): 20/07/2015"
        "\n\n\n  COV: LMV-NT 03/06/2003 MCWG 03/06/2003\n"
    )
    assert found["valid_till"] == "20/07/2015"


def test_a_booklet_has_captions_and_values_of_two_lines_and_a_number_beside_no_line() -> None:
    found = values(
        """
  FORM 6
  FORM OF DRIVING LICENCE
  1. Licence No.
                              UP65/DLC/2011/34713
  2. Date of issue            : 04/04/2011

  3. Name                     : Sunita Gil1
  4. Son/Wife/Daughter : Mohan Lal
  of                     Sharma

  5. Permanent                : Vill Rampur Khas,
  Address                       Post Kheri Kalan, Varanasi
"""
    )
    assert (found["dl_number"], found["state"]) == ("UP65/DLC/2011/34713", "Uttar Pradesh")
    assert (found["name"], found["relation_name"]) == ("Sunita Gill", "Mohan Lal Sharma")
    assert found["address"] == "Vill Rampur Khas, Post Kheri Kalan, Varanasi"


def test_a_voters_name_in_two_scripts_stands_in_one_line_under_its_caption() -> None:
    declared = load_catalog()["VOTER_ID"]
    layout = paper("\n  EPIC No. ZZX7263601\n  a / Name\n  r oq / Asha Rani Sharma\n")
    found = {choice.name: choice.candidate.value for choice in validate(extract(layout, declared), declared)}
    assert found["name"] == "Asha Rani Sharma"


def test_a_signature_that_reaches_into_an_address_is_no_part_of_it() -> None:
    layout = paper(
        """
  DRIVING LICENCE
  DL No : MH12 20110012345
  DOB : 15-08-1990
  Add         D WING 542, SAI KRUPA CHS, NEHRU  5CC2773JS
              STREET, BESIDE PETROL PUMP,
              NASHIK, MH 422003
"""
    )
    page = layout.pages[0]
    cells = tuple(
        replace(cell, line=replace(cell.line, confidence=0.56)) if cell.text == "5CC2773JS" else cell
        for cell in page.cells
    )
    found = choices(replace(layout, pages=(replace(page, cells=cells),)))["address"]
    assert found.candidate.value == ("D WING 542, SAI KRUPA CHS, NEHRU STREET, BESIDE PETROL PUMP, NASHIK, MH 422003")


def test_an_initial_at_the_end_of_a_name_is_no_caption() -> None:
    found = values("\n  DRIVING LICENCE\n  DL No : MH12 20110012345\n  Name KALAIVANI N\n  DOB : 15-08-1990\n")
    assert found["name"] == "KALAIVANI N"


def test_the_value_beside_the_next_caption_badly_read_does_not_go_on_with_a_name() -> None:
    found = values(
        """
  DRIVING LICENCE
  DL No : MH12 20110012345
  DOB : 15-08-1990
  Name : ASHA RANI SHARMA
  Xzzq   MOHAN LAL SHARMA
"""
    )
    assert found["name"] == "ASHA RANI SHARMA"


def test_the_days_from_which_classes_may_be_driven_are_no_issue() -> None:
    found = values(
        """
  DRIVING LICENCE
  DL No : MH12 20110012345
  Class of Vehicle      Valid From
  MCWG                  12-03-2011
  LMV                   05-06-2014
  Blood Group : B+
"""
    )
    assert "issue_date" not in found
