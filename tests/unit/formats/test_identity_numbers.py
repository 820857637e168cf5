"""EPIC, driving licence, passport and vehicle numbers as they are printed and misread. All are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sheaf.formats import age, driving_licence, epic, passport, place, validity, vehicle
from sheaf.formats.error import FormatError

ADDRESS = "Flat No 12, Shree Ganesh Apartments, M G Road, Near Hanuman Mandir, Kothrud, Pune, Maharashtra - 411038"


@pytest.mark.parametrize("text", ["ZZX1186253", "EPIC No. ZZX1186253", "zzx 1186253", "ZZX 118 6253."])
def test_epic_is_found_however_it_is_set(text: str) -> None:
    (found,) = epic.find(text)
    assert (found.value, found.repairs, found.checks[0].passed) == ("ZZX1186253", 0, True)


def test_an_epic_that_fails_its_check_digit_is_served_with_a_failed_check() -> None:
    (found,) = epic.find("ZZX1186254")
    assert (found.value, found.checks[0].passed) == ("ZZX1186254", False)


def test_of_equally_near_epics_the_one_with_the_check_digit_is_taken() -> None:
    (found,) = epic.find("ZZX11J6253")
    assert found.repairs == 1
    (found,) = epic.find("Z2X1186253")
    assert (found.value, found.checks[0].passed) == ("ZZX1186253", True)


@pytest.mark.parametrize("text", ["MP/12/094/0123456", "MP / 12 / 094 / 0123456", "No MP/I2/094/O123456"])
def test_epic_of_the_old_form_keeps_its_slashes(text: str) -> None:
    assert [found.value for found in epic.find(text)] == ["MP/12/094/0123456"]


@pytest.mark.parametrize("text", ["ABCPK1234F", "XX/12/094/0123456", "12/03/1990", ADDRESS, "ELECTIONCO", "ZZXABCD253"])
def test_what_is_no_epic_is_left_alone(text: str) -> None:
    assert epic.find(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("MH12 20110012345", "MH1220110012345"),
        ("MH-1220110012345", "MH1220110012345"),
        ("HR-06 19850034761", "HR0619850034761"),
        ("TS007 2018 0001234", "TS00720180001234"),
        ("TN22Y 2006 0001234", "TN22Y20060001234"),
        ("MHI2 2O110012345", "MH1220110012345"),
    ],
)
def test_driving_licence_numbers_are_found_however_they_are_set(text: str, value: str) -> None:
    assert [found.value for found in driving_licence.find(f"DL No. {text}")] == [value]
    assert driving_licence.parse(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("MH12/05/12345", "MH12/05/12345"),
        ("RJ-14/DLC/12/123456", "RJ14/DLC/12/123456"),
        ("GJ05/012345/09", "GJ05/012345/09"),
        ("P03042003259823", "P03042003259823"),
        ("DLFAP0091234562011", "DLFAP0091234562011"),
        ("00528/MH/04", "00528/MH/04"),
        ("91/004383/2011", "91/004383/2011"),
    ],
)
def test_older_licence_numbers_are_read_beside_a_caption_only(text: str, value: str) -> None:
    assert driving_licence.parse(text) == value
    assert driving_licence.find(text) == ()


@pytest.mark.parametrize(
    "text", ["XX1220110012345", "12/03/1990", "12/2005", "MAHARASHTRA", "LMV MCWG", "QQ12/05/12345", ""]
)
def test_what_is_no_licence_number_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        driving_licence.parse(text)
    assert driving_licence.find(text) == ()


@pytest.mark.parametrize("text", ["HR-39 2021901876", "HR39 202190187"])
def test_a_licence_number_that_lost_a_digit_is_no_older_one(text: str) -> None:
    with pytest.raises(FormatError):
        driving_licence.parse(text)


def test_the_state_of_a_licence_is_that_of_its_letters() -> None:
    assert driving_licence.state("OR0220110012345") == driving_licence.state("OD0220110012345") == "Odisha"
    with pytest.raises(FormatError):
        driving_licence.state("P03042003259823")


@pytest.mark.parametrize(
    ("text", "value"), [("Passport No. Z1234567", "Z1234567"), ("z 1234567", "Z1234567"), ("2I234567", "Z1234567")]
)
def test_passport_numbers_are_found(text: str, value: str) -> None:
    assert [found.value for found in passport.find(text)] == [value]


@pytest.mark.parametrize("text", ["12/03/1990", "ABCPK1234F", "Z123456", "01012030", "MUMBAI99"])
def test_what_is_no_passport_number_is_left_alone(text: str) -> None:
    assert all(found.repairs for found in passport.find(text))
    with pytest.raises(FormatError):
        passport.parse(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("MH 12 AB 1234", "MH12AB1234"),
        ("MH-12-AB-1234", "MH12AB1234"),
        ("DL 3C AB 1234", "DL3CAB1234"),
        ("DL8CX1234", "DL8CX1234"),
        ("22 BH 1234 AA", "22BH1234AA"),
        ("TG09A1234", "TG09A1234"),
        ("MHI2AB12S4", "MH12AB1254"),
    ],
)
def test_registration_marks_are_found_however_they_are_set(text: str, value: str) -> None:
    assert [found.value for found in vehicle.find_registration(f"Regn. No : {text}")] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "fetched on 03-Sep-2024 at 17:46",
        "as on03 SEP 2024",
        "w.e.f. dt 5/Jan/2020",
        "on 03/09/24",
        "INDORE MP 452003",
        "GURGAON HR-122001",
    ],
)
def test_a_day_or_a_pincode_behind_a_short_word_is_no_registration_mark(text: str) -> None:
    assert vehicle.find_registration(text) == ()


@pytest.mark.parametrize("text", ["KA05MAR2014", "MP 45 2003", "MH-12-1234"])
def test_a_mark_may_look_like_a_day_or_like_a_pincode(text: str) -> None:
    assert [found.value for found in vehicle.find_registration(text)] == [vehicle.registration(text)]


@pytest.mark.parametrize("text", ["GJ1A1", "KA01M123", "MH121234"])
def test_short_marks_are_read_beside_a_caption(text: str) -> None:
    assert vehicle.registration(text) == text


@pytest.mark.parametrize("text", ["XX12AB1234", "ABCPK1234F", "MAHARASHTRA", "12/03/1990", ADDRESS])
def test_what_is_no_registration_mark_is_refused(text: str) -> None:
    assert vehicle.find_registration(text) == ()
    with pytest.raises(FormatError):
        vehicle.registration(text)


def test_a_chassis_number_of_seventeen_characters_is_proven_by_its_alphabet() -> None:
    (found,) = vehicle.find_chassis("Chassis No MA3EUA6ISOO1234S6")
    assert (found.value, found.repairs) == ("MA3EUA61S00123456", 4)
    assert found.checks[0].passed
    assert vehicle.find_chassis("MA3EUA61S001234") == ()
    assert vehicle.find_chassis("REGISTRATIONCERTI") == ()
    assert vehicle.chassis("PZUGX 21439070") == "PZUGX21439070"


@pytest.mark.parametrize("text", ["PETROL", "ENGINE", "12", "MA3EUA61S00123456789012", "K12*"])
def test_what_is_no_chassis_or_engine_number_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        vehicle.engine(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("PETROL", "PETROL"),
        ("Petrol / CNG", "PETROL/CNG"),
        ("DIESE1", "DIESEL"),
        ("ELECTRIC(BOV)", "ELECTRIC(BOV)"),
        ("STRONG HYBRID EV", "STRONG HYBRID EV"),
    ],
)
def test_fuels_are_known_words(text: str, value: str) -> None:
    assert vehicle.fuel(text) == value


@pytest.mark.parametrize("text", ["WHITE", "BHARAT STAGE VI", "", "12/03/1990"])
def test_other_words_are_no_fuel(text: str) -> None:
    with pytest.raises(FormatError):
        vehicle.fuel(text)


def test_an_owner_is_a_person_or_a_business() -> None:
    assert vehicle.owner("RAVI KUMAR") == "RAVI KUMAR"
    assert vehicle.owner("M/S SHARMA & SONS 99 TRADERS") == "M/S SHARMA & SONS 99 TRADERS"
    with pytest.raises(FormatError):
        vehicle.owner("9876543210 AB")


def test_maker_and_model_printed_in_one_are_taken_apart() -> None:
    text = "ZZZ MOTORS INDIA LTD / SWIFT VXI"
    assert [found.value for found in vehicle.find_maker(text)] == ["ZZZ MOTORS INDIA LTD"]
    assert [found.value for found in vehicle.find_model(text)] == ["SWIFT VXI"]
    assert vehicle.find_model("SWIFT VXI/BS6") == ()


@pytest.mark.parametrize(
    "text", ["11-03-2031", "From 12-03-2011 To 11-03-2031", "12/03/2011 - 11/03/2031", "11.03.2031(NT) 25.03.2026 (TR)"]
)
def test_a_validity_ends_on_the_last_day_for_other_than_transport_vehicles(text: str) -> None:
    assert [found.value for found in validity.find(text)] == ["11/03/2031"]


@pytest.mark.parametrize("text", ["28", "1.1.2008 : 28", "(28 Years)", "28 yrs.", "०१.०१.२००८ : २८"])
def test_an_age_is_read_beside_its_day(text: str) -> None:
    assert age.parse(text) == "28"


@pytest.mark.parametrize("text", ["", "1.1.2008", "0", "128", "28 30", "12-03-1980"])
def test_what_is_no_age_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        age.parse(text)


@pytest.mark.parametrize("text", ["", "Z1234567", "12/03/1990", "P<IND", "x" * 90, "A" * 5000 + "1"])
def test_what_is_no_place_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        place.parse(text)


@pytest.mark.parametrize(
    "find",
    [
        epic.find,
        driving_licence.find,
        passport.find,
        vehicle.find_registration,
        vehicle.find_chassis,
    ],
)
def test_an_address_holds_no_identifier(find: Callable[[str], tuple[object, ...]]) -> None:
    assert find(ADDRESS) == ()
