"""Addresses taken apart, and what they are told by: states and cities. All addresses are invented."""

from __future__ import annotations

import pytest

from sheaf.formats import addresses, cities, states
from sheaf.formats.error import FormatError


def parted(text: str) -> tuple[str, str, str | None, str | None, str | None]:
    found = addresses.format_address(text)
    return found.address_line_1, found.address_line_2, found.city, found.state, found.postcode


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Address: S/O Mohan, H No 12/4, Vill Rampur, PO Shivpura, Teh Sadar, Dist. Bareilly, Uttar Pradesh, 243001",
            ("H No 12/4, Vill Rampur", "PO Shivpura, Teh Sadar", "Bareilly", "Uttar Pradesh", "243001"),
        ),
        (
            "Flat 12, Karve Nagar,Pune, Pune City, Pune, Maharashtra - 411 052",
            ("Flat 12", "Karve Nagar", "Pune", "Maharashtra", "411052"),
        ),
        (
            "Flat 12 Sai Krupa Karve Nagar Pune Maharashtra 411052",
            ("Flat 12 Sai Krupa Karve Nagar", "", "Pune", "Maharashtra", "411052"),
        ),
        ("12, Saket, New Delhi, South Delhi, Delhi - 110017", ("12", "Saket", "New Delhi", "Delhi", "110017")),
        ("12, Saket, Delhi-110017", ("12", "Saket", "Delhi", "Delhi", "110017")),
        ("5, Andheri, Mumbai Suburban, Maharashtra 400069", ("5", "Andheri", "Mumbai", "Maharashtra", "400069")),
        ("5, Andheri East, 400069", ("5", "Andheri East", "Mumbai", "Maharashtra", "400069")),
        (
            "12, 3rd Cross, Jayanagar, BANGALORE, KARNATAKA 560 041 Mob: 9876543210 a.b@example.com",
            ("12, 3rd Cross", "Jayanagar", "BANGALORE", "Karnataka", "560041"),
        ),
        (
            "12, Main Road, Hubballi, Dharwad, Karnataka - 580020",
            ("12", "Main Road", "Hubballi", "Karnataka", "580020"),
        ),
        (
            "H No 12/4, Near Mandir, Rampur, PO: Shivpura, DIST: Bareilly, Uttar Pradesh - 243001",
            ("H No 12/4, Near Mandir", "PO: Shivpura", "Rampur", "Uttar Pradesh", "243001"),
        ),
        (
            "C/O Mohan Lal Flat No 6 Shivaji Path Ward No 3 Baramati Baramati, Pune Maharashtra - 413102",
            ("C/O Mohan Lal Flat No 6 Shivaji Path Ward No 3", "", "Baramati", "Maharashtra", "413102"),
        ),
        (
            "VTC: Rampur, PO: Shivpura, District: Bareilly, State: Uttar Pradesh, PIN Code: 243001",
            ("PO: Shivpura", "", "Rampur", "Uttar Pradesh", "243001"),
        ),
        (
            "A-728, Station Road, Tollygunge, VTC: Kolkata, PO: Tollygunge, District: Kolkata, PIN Code: 700067",
            ("A-728, Station Road", "Tollygunge", "Kolkata", "West Bengal", "700067"),
        ),
        (
            "12, Shantipath, Guwahati, Dispur, Kamrup Metro, Assam - 781036",
            ("12, Shantipath", "Dispur", "Guwahati", "Assam", "781036"),
        ),
        ("12, Tal Haveli, Dist : Pune (MH) 411038", ("12", "Tal Haveli", "Pune", "Maharashtra", "411038")),
        ("12, Main Rd, Dist-Pune, State-Maharashtra, Pin-411038", ("12", "Main Rd", "Pune", "Maharashtra", "411038")),
        ("12, Main Road, Cuttack, Orissa", ("12", "Main Road", "Cuttack", "Odisha", None)),
    ],
)  # fmt: skip
def test_an_address_is_taken_apart(text: str, wanted: tuple[str, str, str, str, str]) -> None:
    assert parted(text) == wanted


GST_FORM = (
    "Floor No.: 1st Floor Building No./Flat No.: 12 Name Of Premises/Building: Silver Oak Road/Street: M G Road "
    "Locality/Sub Locality: Kothrud City/Town/Village: Pune District: Pune State: Maharashtra PIN Code: 411038"
)


def test_the_parts_of_a_form_are_used_as_they_are() -> None:
    wanted = ("1st Floor, 12, Silver Oak", "M G Road, Kothrud", "Pune", "Maharashtra", "411038")
    assert parted(GST_FORM) == wanted
    assert addresses.clean_form(GST_FORM) == (
        "1st Floor, 12, Silver Oak, M G Road, Kothrud, Pune, Pune, Maharashtra, 411038"
    )


def test_captions_of_a_form_may_be_misread() -> None:
    misread = GST_FORM.replace("Building No./Flat No.", "Bullding No/FlatNo").replace("Village", "Viilage")
    assert parted(misread) == parted(GST_FORM)


def test_parts_can_be_given_one_by_one() -> None:
    found = addresses.from_parts(
        {"Building No./Flat No.": "12", "Road/Street": "M G Road", "City/Town/Village": "Pune", "State": "Maharashtra",
         "PIN Code": "411038"}
    )  # fmt: skip
    assert (found.address_line_1, found.address_line_2, found.city, found.postcode) == (
        "12",
        "M G Road",
        "Pune",
        "411038",
    )


def test_the_pincode_decides_on_the_state_and_a_conflict_lowers_the_evidence() -> None:
    right = addresses.format_address("12, Kothrud, Pune, Maharashtra - 411038")
    wrong = addresses.format_address("12, Kothrud, Pune, Gujarat - 411038")
    assert wrong.state == "Maharashtra"
    assert wrong.evidence < right.evidence


def test_a_printed_state_with_its_own_district_outweighs_a_misread_pincode() -> None:
    assert addresses.format_address("12, Adajan, Surat, Gujarat - 411038").state == "Gujarat"


@pytest.mark.parametrize("text", ["", "12345", "12, Main Road", "Mohan Lal"])
def test_what_names_no_place_is_no_address(text: str) -> None:
    with pytest.raises(FormatError):
        addresses.format_address(text)


def test_an_address_is_folded_but_otherwise_kept_as_printed() -> None:
    assert addresses.clean("Address :\n S/O Mohan Lal ,\n12 , Main  Road,Pune - 411038.") == (
        "S/O Mohan Lal, 12, Main Road, Pune - 411038"
    )


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Orissa", "Odisha"), ("TAMILNADU", "Tamil Nadu"), ("Maharastra", "Maharashtra"),
        ("J & K", "Jammu and Kashmir"),
        ("NCT of Delhi", "Delhi"), ("Pondicherry", "Puducherry"), ("Gujrat", "Gujarat"), ("MH", None), ("Goal", None),
    ],
)  # fmt: skip
def test_states_are_known_by_all_their_names(text: str, state: str | None) -> None:
    assert states.of_name(text) == state


def test_states_are_known_by_letters_and_gst_codes() -> None:
    assert len(states.states()) == 36
    assert (states.of_letters("tg"), states.of_letters("XX")) == ("Telangana", None)
    assert {states.of_gst_code(f"{code:02d}") is not None for code in range(1, 39)} == {True}


@pytest.mark.parametrize("state", [state.name for state in states.states()])
def test_every_state_has_districts_in_the_directory(state: str) -> None:
    assert cities.districts_of(state)


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("12, Shanti Kunj. Mill Road, Pune", "12, Shanti Kunj, Mill Road, Pune"),
        ("12, MILL ROAD. MAZGAON. MUMBAI", "12, MILL ROAD, MAZGAON, MUMBAI"),
        ("12, Sai Bldg. No 3, Distt. Pune", "12, Sai Bldg. No 3, Distt. Pune"),
        ("12, Pune, Maharashtra. 411052", "12, Pune, Maharashtra, 411052"),
        ("12, Pune, Maharashtra>411052", "12, Pune, Maharashtra-411052"),
        ("C/0 Mohan, 317 /29, Pune", "C/O Mohan, 317/29, Pune"),
        ("B-909, Howrah, West Bengat- 711106", "B-909, Howrah, West Bengal - 711106"),
        ("B-909, Howrah, State: West Bengai, 711106", "B-909, Howrah, State: West Bengal, 711106"),
        ("B-909, Bhopai, 462001", "B-909, Bhopai, 462001"),
    ],
)
def test_commas_strokes_and_letters_that_readers_mistake_are_mended(read: str, printed: str) -> None:
    assert addresses.clean(read) == printed


@pytest.mark.parametrize(
    ("text", "is_whole"),
    [
        ("S/O Mohan Lal, Flat No 12, Karve Nagar, Pune, Maharashtra - 411052", True),
        ("S/O Mohan Lal Flat No 12 Karve Nagar Pune Maharashtra 411052", True),
        ("N Andhra Pradesh, 520002", False),
        ("W/O Asha Rani, S No", False),
    ],
)
def test_an_address_that_lacks_lines_fails_a_check(text: str, is_whole: bool) -> None:
    (found,) = addresses.find_whole(text)
    assert all(check.passed for check in found.checks) is is_whole
