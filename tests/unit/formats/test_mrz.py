"""The machine-readable zone of invented passports, well and badly read."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sheaf.formats import mrz
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Check

NAMES = "P<INDSPECIMEN<<ASHA<RANI"


def numbers(
    number: str = "Z1234567", born: str = "900312", sex: str = "F", expires: str = "300101", own: str = ""
) -> str:
    """Return a second line with right check digits."""
    number = number.ljust(9, "<")
    own = own.ljust(14, "<")
    own += mrz.check_digit(own) if own.strip("<") else "<"
    number, born, expires = (part + mrz.check_digit(part) for part in (number, born, expires))
    return f"{number}IND{born}{sex}{expires}{own}" + mrz.check_digit(number + born + expires + own)


def value(found: Found | None) -> str | None:
    return None if found is None else found.value


def full(names: str = NAMES) -> str:
    return names.ljust(44, "<")


def test_a_zone_that_was_read_well_is_proven_five_times() -> None:
    zone = mrz.parse((full(), numbers()))

    assert value(zone.passport_number) == "Z1234567"
    assert value(zone.name) == "ASHA RANI SPECIMEN"
    assert value(zone.surname) == "SPECIMEN"
    assert value(zone.given_names) == "ASHA RANI"
    assert value(zone.date_of_birth) == "12/03/1990"
    assert value(zone.date_of_expiry) == "01/01/2030"
    assert value(zone.sex) == "FEMALE"
    assert zone.nationality == "IND"
    assert [check.name for check in zone.checks if check.passed] == [
        "mrz_number",
        "mrz_date_of_birth",
        "mrz_date_of_expiry",
        "mrz_composite",
    ]


def test_a_value_knows_where_it_stands_in_its_line_as_read() -> None:
    line = f" {numbers()[:9]} {numbers()[9:]}"
    first = "P < IND SPECIMEN<<ASHA"
    zone = mrz.parse((first, line))

    assert zone.passport_number is not None
    assert zone.date_of_birth is not None
    assert zone.name is not None
    assert line[zone.passport_number.start : zone.passport_number.end] == "Z1234567"
    assert line[zone.date_of_birth.start : zone.date_of_birth.end] == "900312"
    assert first[zone.name.start : zone.name.end] == "SPECIMEN<<ASHA"


@pytest.mark.parametrize(
    ("read", "meant"),
    [("Z12345G7", "Z1234567"), ("21234567", "Z1234567"), ("Z1Z34567", "Z1234567"), ("ZI2345B7", "Z1234587")],
)
def test_a_number_is_mended_where_its_check_digit_then_agrees(read: str, meant: str) -> None:
    zone = mrz.parse((full(), numbers(meant).replace(meant, read)))

    assert zone.passport_number is not None
    assert zone.passport_number.value == meant
    assert zone.passport_number.repairs >= 1
    assert zone.passport_number.checks[0].passed


def test_a_wrong_digit_is_told_and_never_made_to_fit() -> None:
    zone = mrz.parse((full(), numbers().replace("Z1234567", "Z1234568")))

    assert zone.passport_number is not None
    assert zone.passport_number.value == "Z1234568"
    assert not zone.passport_number.checks[0].passed
    assert Check("mrz_date_of_birth", True) in zone.checks


@pytest.mark.parametrize("filler", ["K", "C", "(", "«", "‹", "^", " "])
def test_the_filler_after_the_number_may_be_misread_or_lost(filler: str) -> None:
    line = numbers()
    zone = mrz.parse((full(), line[:8] + filler + line[9:]))

    assert zone.passport_number is not None
    assert zone.passport_number.value == "Z1234567"
    assert zone.passport_number.checks[0].passed


@pytest.mark.parametrize("tail", ["<<<<<K<<<<<<", "<^^^^<<", "", "<", "<<<KK<<<C<<"])
def test_fillers_after_the_name_may_be_lost_or_misread(tail: str) -> None:
    zone = mrz.parse((NAMES + tail, numbers()))

    assert value(zone.name) == "ASHA RANI SPECIMEN"


def test_lost_fillers_before_the_last_check_digit_do_no_harm() -> None:
    line = numbers()
    zone = mrz.parse((full(), line[:30] + line[-1]))

    assert Check("mrz_composite", True) in zone.checks


def test_a_passport_without_a_surname_has_the_given_names_in_its_place() -> None:
    zone = mrz.parse((full("P<INDASHA<RANI"), numbers()))

    assert zone.surname is None
    assert value(zone.name) == "ASHA RANI"


def test_letters_behind_many_fillers_are_misread_fillers() -> None:
    zone = mrz.parse(("P<INDASHA<RANI<<<<<<<<<<^A^^AAAA^^^<<<<<", numbers()))

    assert value(zone.name) == "ASHA RANI"


def test_a_name_that_fills_the_line_may_go_on_and_is_left_out() -> None:
    zone = mrz.parse((full("P<INDSPECIMEN<<ASHARANIASHARANIASHARANIASHARANI")[:44], numbers()))

    assert (zone.surname, zone.given_names, zone.name) == (None, None, None)


@pytest.mark.parametrize(
    ("born", "expires", "birth", "expiry"),
    [
        ("900312", "300101", "12/03/1990", "01/01/2030"),
        ("200312", "250501", "12/03/2020", "01/05/2025"),
        ("300312", "310501", "12/03/1930", "01/05/2031"),
        ("500312", "990501", "12/03/1950", "01/05/1999"),
    ],
)
def test_the_centuries_are_those_in_which_a_passport_can_be_valid(
    born: str, expires: str, birth: str, expiry: str
) -> None:
    zone = mrz.parse((full(), numbers(born=born, expires=expires)))

    assert value(zone.date_of_birth) == birth
    assert value(zone.date_of_expiry) == expiry


def test_a_sex_that_is_not_told_is_left_out() -> None:
    assert mrz.parse((full(), numbers(sex="<"))).sex is None


def test_another_countrys_passport_is_read_and_is_no_indian_one() -> None:
    line = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    zone = mrz.parse(("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", line))

    assert value(zone.passport_number) == "L898902C3"
    assert all(check.passed for check in zone.checks)
    assert mrz.find_indian(line) == ()
    assert [found.value for found in mrz.find_indian(numbers())] == ["Z1234567"]


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("",),
        ("", ""),
        (full(), ""),
        (full(), full()),
        ("REPUBLIC OF INDIA", "Date of Birth 12/03/1990"),
        (full(), "Z1234567<0IND"),
        (full(), "<" * 44),
        ("x" * 100_000, "9" * 100_000),
    ],
)
def test_what_is_no_zone_is_refused(lines: tuple[str, ...]) -> None:
    with pytest.raises(FormatError):
        mrz.parse(lines)


zone_text = st.text(alphabet="PINDABKCZ0123456789<«^( OISBM", max_size=60)


@given(st.one_of(st.text(max_size=60), zone_text), st.one_of(st.text(max_size=60), zone_text))
@example(full(), numbers()[:28])
@example("ß" * 44, "ﬀ" * 44)
@example("P<IND<<<", "Z1234567<0IND9013990F3013990<<")
def test_any_text_is_read_or_refused(first: str, second: str) -> None:
    try:
        zone = mrz.parse((first, second))
    except FormatError:
        return
    values = (zone.passport_number, zone.date_of_birth, zone.sex, zone.date_of_expiry)
    assert all(0 <= found.start < found.end <= len(second) for found in values if found)
    assert zone.name is None or 0 <= zone.name.start < zone.name.end <= len(first)


@given(
    st.from_regex(r"[A-Z][0-9]{7}", fullmatch=True),
    st.dates(min_value=date(1951, 1, 1), max_value=date(2010, 12, 31)),
    st.sampled_from("MF"),
)
def test_what_is_written_is_read_back(number: str, born: date, sex: str) -> None:
    zone = mrz.parse((full(), numbers(number, f"{born:%y%m%d}", sex, "300615")))

    assert value(zone.passport_number) == number
    assert value(zone.date_of_birth) == f"{born:%d/%m/%Y}"
    assert all(check.passed for check in zone.checks)
