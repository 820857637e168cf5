"""Of the values that the same characters may be, the one is taken that the rest of the paper speaks for."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.formats.aadhaar import CHECKSUM
from sheaf.model.field import Choice
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import DocumentLayout
from sheaf.model.page import Code, Doubt, Symbology
from sheaf.stages.extract import extract
from sheaf.stages.score import SIGNS, Calibration, Surroundings, score
from sheaf.stages.validate import validate
from specimens.secure_qr import CodeTexts, payload
from tests.unit.stages.typed_paper import doubted, paper

AROUND = Surroundings("PAN", 0.99, {1: 0.95}, 0.0)
GENTLE = Calibration(tuple(0.1 * sign for sign in SIGNS), {}, {})
PAN = """
        INCOME TAX DEPARTMENT          GOVT. OF INDIA

        Permanent Account Number
        ABCPS1234F

        Name
        ANJALI GUPTA

        Father's Name
        MOHAN GUPTA

        Date of Birth
        22/11/1990
"""
AADHAAR = """
        Government of India

        Anjali Kulkarni
        DOB: 22/11/1990
        FEMALE

        9999 4105 7058
"""
LICENCE = """
        Indian Union Driving Licence

        MH12 20110012345

        Issue Date: 22/11/2011     Validity: 21/11/2031
        Name: ANJALI KULKARNI
        Date of Birth: 22/11/1990
"""


def choices(layout: DocumentLayout, doctype: str) -> dict[str, Choice]:
    declared = load_catalog()[doctype]
    return {choice.name: choice for choice in validate(extract(layout, declared), declared)}


def checks(choice: Choice) -> dict[str, bool]:
    return {check.name: check.passed for check in choice.checks}


def confidence(choice: Choice) -> float:
    return score((choice,), AROUND, GENTLE)[0].confidence


def test_a_surname_decides_between_two_letters_of_a_pan_that_the_reader_held_possible() -> None:
    as_read = choices(paper(PAN), "PAN")["pan_number"]
    assert (as_read.candidate.value, checks(as_read)["pan_fits_name"]) == ("ABCPS1234F", False)
    decided = choices(doubted(paper(PAN), "ABCPS1234F", Doubt(4, (("G", 0.3),))), "PAN")["pan_number"]
    assert (decided.candidate.value, checks(decided)["pan_fits_name"]) == ("ABCPG1234F", True)
    assert decided.candidate.repaired == 1
    assert score((decided,), AROUND, GENTLE)[0].is_repaired


def test_a_surname_adds_nothing_that_the_reader_did_not_hold_possible() -> None:
    unsure = choices(doubted(paper(PAN), "ABCPS1234F", Doubt(4, (("B", 0.3),))), "PAN")["pan_number"]
    assert (unsure.candidate.value, checks(unsure)["pan_fits_name"]) == ("ABCPS1234F", False)


def test_a_value_that_another_comes_near_to_has_less_confidence() -> None:
    sure = choices(paper(PAN), "PAN")["pan_number"]
    unsure = choices(doubted(paper(PAN), "ABCPS1234F", Doubt(8, (("9", 0.45),))), "PAN")["pan_number"]
    assert sure.candidate.value == unsure.candidate.value
    assert confidence(unsure) < confidence(sure)


def test_the_order_of_dates_decides_between_two_that_the_reader_held_possible() -> None:
    misread = paper(LICENCE.replace("22/11/2011", "22/11/2041"))
    failing = choices(misread, "DRIVING_LICENSE")
    issued = next(name for name, each in failing.items() if each.candidate.value == "22/11/2041")
    assert not checks(failing[issued])["dates_in_order"]
    mended = choices(doubted(misread, "22/11/2041", Doubt(8, (("1", 0.3),))), "DRIVING_LICENSE")[issued]
    assert (mended.candidate.value, checks(mended)["dates_in_order"]) == ("22/11/2011", True)


def test_two_places_that_say_nearly_the_same_agree_on_what_is_likeliest_for_both() -> None:
    twice = AADHAAR + "\n\n\n        9999 4105 1058\n"
    # The second printing alone would be mended to this other valid number.
    layout = doubted(paper(twice), "1058", Doubt(0, (("7", 0.3),)))
    number = choices(layout, "AADHAAR")["aadhaar_number"]
    assert number.candidate.value == "9999 4105 7058"
    assert checks(number)[CHECKSUM]
    assert number.agreement == 1


@pytest.mark.parametrize("last_four", ["7058", "1234"])
def test_the_last_digits_in_a_code_do_not_mend_what_the_reader_did_not_see(last_four: str) -> None:
    holder = CodeTexts(
        last_four=last_four, name="Anjali Kulkarni", born="22-11-1990", gender="F", care_of="", house="1",
        street="Tilak Road", location="Kothrud", village="Pune", district="Pune", state="Maharashtra", pincode="411038",
    )  # fmt: skip
    code = Code(payload(holder, Random(2)).encode(), BoundingBox(0.7, 0.1, 0.95, 0.3), Symbology.QR)
    layout = paper(AADHAAR.replace("7058", "1058"))
    coded = replace(layout, pages=(replace(layout.pages[0], codes=(code,)),))
    number = choices(coded, "AADHAAR")["aadhaar_number"]
    assert number.candidate.value == "9999 4105 1058"
    assert False in checks(number).values()


def test_a_choice_is_questioned_by_a_failed_check_a_repair_or_a_near_value() -> None:
    clean = choices(paper(AADHAAR), "AADHAAR")["aadhaar_number"]
    assert not clean.is_questioned
    assert choices(paper(AADHAAR.replace("7058", "1058")), "AADHAAR")["aadhaar_number"].is_questioned
    assert choices(paper(AADHAAR.replace("7058", "7O58")), "AADHAAR")["aadhaar_number"].is_questioned
    near = choices(doubted(paper(PAN), "ABCPS1234F", Doubt(8, (("9", 0.45),))), "PAN")["pan_number"]
    assert near.is_questioned
