"""Passports, typed as they are printed: the zone for machines, the print and the last page."""

from __future__ import annotations

import pytest

from sheaf.model.field import Value
from sheaf.model.layout import DocumentLayout
from sheaf.model.page import Source
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised, values

PASSPORT_PRINT = """
  भारत गणराज्य                 REPUBLIC OF INDIA
  टाइप / Type    राष्ट्र कोड / Country Code      पासपोर्ट न. / Passport No.
  P              IND                        Z1234567
  उपनाम / Surname
  SHARMA
  दिया गया नाम / Given Name(s)
  ASHA RANI
  राष्ट्रीयता / Nationality     लिंग / Sex      जन्मतिथि / Date of Birth
  भारतीय / INDIAN              F             15/08/1990
  जन्म स्थान / Place of Birth
  PUNE, MAHARASHTRA
  जारी करने का स्थान / Place of Issue
  PUNE
  जारी करने की तिथि / Date of Issue     समाप्ति की तिथि / Date of Expiry
  12/03/2020                        11/03/2030
"""
NAMES = "  P<INDSHARMA<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<<"
NUMBERS = "  Z1234567<1IND9008157F3003116<<<<<<<<<<<<<<<8"
LAST_PAGE = """
  पिता / कानूनी अभिभावक का नाम / Name of Father / Legal Guardian
  MOHAN LAL SHARMA
  माता का नाम / Name of Mother
  SITA SHARMA
  पति या पत्नी का नाम / Name of Spouse
  RAVI SHARMA
  पता / Address
  12, SAI KRUPA, KARVE NAGAR, PUNE
  PIN:411052,MAHARASHTRA,INDIA
  पुराने पासपोर्ट का नं. और इसके जारी होने की तिथि एवं स्थान / Old Passport No. with Date and Place of Issue
  Y7654321   10/03/2010   MUMBAI
  फाइल नं. / File No.
  PN1061234567820
"""
PASSPORT: dict[str, Value] = {
    "passport_number": "Z1234567",
    "name": "ASHA RANI SHARMA",
    "date_of_birth": "15/08/1990",
    "place_of_birth": "PUNE, MAHARASHTRA",
    "gender": "FEMALE",
    "date_of_issue": "12/03/2020",
    "date_of_expiry": "11/03/2030",
    "place_of_issue": "PUNE",
}


def passport(print_: str = PASSPORT_PRINT, names: str = NAMES, numbers: str = NUMBERS) -> DocumentLayout:
    return paper("\n".join((print_.strip("\n"), names, numbers)))


def test_a_passports_zone_goes_before_its_print_and_is_compared_with_it() -> None:
    layout = passport()
    assert recognised(layout) == "PASSPORT"
    chosen = choices("PASSPORT", layout)
    assert {name: choice.candidate.value for name, choice in chosen.items()} == PASSPORT
    checks = {(check.name, check.passed) for name in ("passport_number", "name") for check in chosen[name].checks}
    assert {("mrz_number", True), ("mrz_composite", True), ("mrz_matches_print", True)} <= checks
    assert chosen["date_of_expiry"].agreement >= 1


def test_a_passport_is_read_by_either_its_print_or_its_zone() -> None:
    by_print = passport(names="", numbers="")
    assert recognised(by_print) == "PASSPORT"
    assert values("PASSPORT", by_print) == PASSPORT
    by_zone = paper("\n".join(("  REPUBLIC OF INDIA", NAMES, NUMBERS)))
    assert recognised(by_zone) == "PASSPORT"
    in_zone = ("passport_number", "name", "date_of_birth", "gender", "date_of_expiry")
    assert values("PASSPORT", by_zone) == {name: PASSPORT[name] for name in in_zone}


def test_a_zone_that_contradicts_the_print_is_a_failed_check() -> None:
    chosen = choices("PASSPORT", passport(PASSPORT_PRINT.replace("15/08/1990", "15/03/1996")))
    assert chosen["date_of_birth"].candidate.value == "15/08/1990"
    assert chosen["date_of_birth"].candidate.provenance.source is Source.MRZ
    assert ("mrz_matches_print", False) in {(check.name, check.passed) for check in chosen["date_of_birth"].checks}


def test_the_last_page_of_a_passport_gives_neither_names_nor_the_old_number() -> None:
    assert recognised(paper(LAST_PAGE)) == "PASSPORT"
    assert values("PASSPORT", paper(LAST_PAGE)) == {}
    assert values("PASSPORT", paper(LAST_PAGE + "\n\n  Z1234567\n")) == {"passport_number": "Z1234567"}
    assert values("PASSPORT", paper("\n".join((PASSPORT_PRINT, NAMES, NUMBERS)), LAST_PAGE)) == PASSPORT


def test_a_name_too_long_for_the_zone_is_served_as_printed() -> None:
    given, surname = "PRASHANT KUMAR BALASUBRAMANIAM SHIVAJI", "DALVI"
    names = f"P<IND{surname}<<{given.replace(' ', '<')}"[:44]
    layout = passport(PASSPORT_PRINT.replace("ASHA RANI", given).replace("SHARMA", surname), f"  {names}")
    chosen = choices("PASSPORT", layout)["name"]
    assert chosen.candidate.value == f"{given} {surname}"
    assert "name" not in values("PASSPORT", passport("REPUBLIC OF INDIA", f"  {names}"))


@pytest.mark.parametrize(
    "page",
    [
        LAST_PAGE + "                                          Z1234567",
        LAST_PAGE.replace("Legal Guardian", "Legal Guardian              Z1234567"),
    ],
    ids=["under all", "beside a caption"],
)
def test_the_number_on_the_last_page_has_no_caption_and_the_old_one_has(page: str) -> None:
    assert values("PASSPORT", paper(page))["passport_number"] == "Z1234567"


def test_the_number_of_the_old_passport_is_not_the_number() -> None:
    assert values("PASSPORT", paper(LAST_PAGE)).get("passport_number") is None
