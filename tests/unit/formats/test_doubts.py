"""What the reader was unsure of is searched for the likeliest value that can be. All numbers are invented."""

from __future__ import annotations

import pytest
from stdnum import luhn, verhoeff

from sheaf.formats import aadhaar, dates, driving_licence, epic, gstin, pan, passport, pincode, validity, vehicle
from sheaf.formats.correction import candidates
from sheaf.formats.found import Found
from sheaf.model.page import Doubt, Doubts

AADHAAR = "9999 4105 7058"


def unsure(text: str, at: int, *options: tuple[str, float]) -> Doubts:
    """A doubt about the character `at` of `text`, counted from the end where negative."""
    return (Doubt(at % len(text), options),)


def only(found: tuple[Found, ...]) -> Found:
    (one,) = found
    return one


def test_what_the_reader_held_likelier_comes_before_what_looks_alike() -> None:
    doubts = (Doubt(0, (("0", 0.4),)),)
    assert [each.text for each in candidates("B1", "DD", doubts)][:2] == ["01", "81"]


def test_small_and_capital_letters_count_as_one_alternative() -> None:
    (doubt,) = unsure("B", 0, ("p", 0.2), ("P", 0.3))
    best, second = list(candidates("B", "L", (doubt,)))[:2]
    assert (best.text, second.text) == ("B", "P")
    assert second.cost < 0.1


def test_a_pan_takes_the_holder_type_that_the_reader_thought_of() -> None:
    assert pan.find("ABCXK1234F") == ()
    found = only(pan.find("ABCXK1234F", unsure("ABCXK1234F", 3, ("P", 0.2), ("Y", 0.3))))
    assert (found.value, found.repairs) == ("ABCPK1234F", 1)


def test_a_character_too_many_is_left_out_if_the_reader_doubted_it() -> None:
    assert pan.find("ABCPK12334F") == ()
    found = only(pan.find("PAN ABCPK12334F", unsure("PAN ABCPK12334F", 12, ("", 0.3))))
    assert (found.value, found.start, found.end, found.repairs) == ("ABCPK1234F", 4, 15, 1)


def test_a_missed_character_is_put_in_if_the_reader_saw_signs_of_it() -> None:
    text = "Z123467"
    assert passport.find(text) == ()
    found = only(passport.find(text, unsure(text, 5, ("56", 0.2))))
    assert (found.value, found.start, found.end) == ("Z1234567", 0, 7)


def test_a_value_that_comes_near_is_told_with_the_one_taken() -> None:
    found = only(pan.find("ABCPK1234F", unsure("ABCPK1234F", 8, ("1", 0.4))))
    assert found.value == "ABCPK1234F"
    assert [other.value for other in found.others] == ["ABCPK1231F"]
    assert found.others[0].cost == pytest.approx(0.405, abs=0.01)
    assert only(pan.find("ABCPK1234F")).others == ()


def test_an_aadhaar_that_fails_is_mended_by_a_digit_that_the_reader_saw() -> None:
    wrong = "9999 4105 1058"
    found = only(aadhaar.find(wrong, unsure(wrong, 10, ("7", 0.2), ("4", 0.1))))
    assert (found.value, found.repairs, found.checks[0].passed) == (AADHAAR, 1, True)


@pytest.mark.parametrize("share", [0.01, 0.02, 0.049])
def test_an_aadhaar_is_not_mended_by_what_the_reader_hardly_saw(share: float) -> None:
    wrong = "9999 4105 1058"
    found = only(aadhaar.find(wrong, unsure(wrong, 10, ("7", share))))
    assert (found.value, found.checks[0].passed) == (wrong, False)


def test_an_aadhaar_is_not_mended_where_two_numbers_would_do_as_well() -> None:
    wrong = "9999 4105 1058"
    twin = next(digit for digit in "012346789" if verhoeff.is_valid(f"99994105105{digit}") and digit != wrong[-1])
    doubts = (Doubt(10, (("7", 0.2),)), Doubt(13, ((twin, 0.2),)))
    found = only(aadhaar.find(wrong, doubts))
    assert (found.value, found.checks[0].passed) == (wrong, False)


def test_an_epic_that_fails_its_check_digit_gives_way_to_one_that_passes_if_the_reader_saw_it() -> None:
    assert luhn.is_valid("1186253")
    likely = only(epic.find("ZZX1186258", unsure("ZZX1186258", -1, ("3", 0.3))))
    assert (likely.value, likely.checks[0].passed) == ("ZZX1186253", True)
    unlikely = only(epic.find("ZZX1186258", unsure("ZZX1186258", -1, ("3", 0.06))))
    assert (unlikely.value, unlikely.checks[0].passed) == ("ZZX1186258", False)


def test_a_licence_is_of_a_state_and_a_year_that_exist() -> None:
    text = "MM12 20110012345"
    assert driving_licence.find(text) == ()
    found = only(driving_licence.find(text, unsure(text, 1, ("H", 0.1), ("N", 0.3))))
    assert found.value in ("MN1220110012345", "MH1220110012345")
    assert found.value == "MN1220110012345"
    text = "MH12 70110012345"
    assert only(driving_licence.find(text, unsure(text, 5, ("2", 0.1)))).value == "MH1220110012345"


def test_a_registration_mark_is_of_a_state_that_exists() -> None:
    text = "NH12AB1234"
    assert vehicle.find_registration(text) == ()
    assert only(vehicle.find_registration(text, unsure(text, 0, ("M", 0.2)))).value == "MH12AB1234"


def test_a_chassis_number_is_not_bent_by_look_alikes_that_the_reader_did_not_see() -> None:
    assert vehicle.find_chassis("MAHARASHTRA411038") == ()
    text = "MA3EUA61S001234S6"
    assert only(vehicle.find_chassis(text, unsure(text, -2, ("5", 0.4)))).value == "MA3EUA61S00123456"


def test_a_gstin_is_mended_to_the_one_that_passes_its_check() -> None:
    text = "27AAPFU0989F1ZV"
    assert not only(gstin.find(text)).checks[0].passed
    found = only(gstin.find(text, unsure(text, 9, ("3", 0.2))))
    assert (found.value, found.checks[0].passed) == ("27AAPFU0939F1ZV", True)


@pytest.mark.parametrize(
    ("text", "at", "options", "value"),
    [
        ("31/02/1990", 4, (("1", 0.3), ("7", 0.1)), "31/01/1990"),
        ("15/18/1990", 3, (("0", 0.2),), "15/08/1990"),
        ("15-Aug-7990", 7, (("1", 0.1),), None),
        ("15/08/1090", 7, (("9", 0.2),), "15/08/1990"),
        ("3/05/1962", 0, (("3", 0.1), ("31", 0.3)), "03/05/1962"),
        ("155/08/1990", 2, (("", 0.4),), "15/08/1990"),
    ],
)
def test_a_date_is_a_day_that_exists(
    text: str, at: int, options: tuple[tuple[str, float], ...], value: str | None
) -> None:
    found = dates.find(text, unsure(text, at, *options))
    assert [each.value for each in found] == ([] if value is None else [value])
    assert [each.value for each in validity.find(text, unsure(text, at, *options))] == [each.value for each in found]


def test_the_day_that_a_missed_digit_would_make_comes_near() -> None:
    found = only(dates.find("3/05/1962", unsure("3/05/1962", 0, ("31", 0.3))))
    assert [other.value for other in found.others] == ["31/05/1962"]


def test_a_pincode_is_one_that_exists_if_the_reader_saw_one() -> None:
    assert not pincode.exists("419038")
    text = "Pune 419038"
    assert not only(pincode.find(text)).checks[0].passed
    found = only(pincode.find(text, unsure(text, 7, ("1", 0.3))))
    assert (found.value, found.checks[0].passed) == ("411038", True)
