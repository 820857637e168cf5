"""Cheque leaves: the account, the bank's codes, and the line that machines read, cancelled or not."""

from __future__ import annotations

import pytest

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised, values

_LEAF = """
Sanchay Gramin Bank                                                      DD MM YYYY
Kothrud Branch
12, Example Road, Pune - 411038
IFSC Code : HDFC0009999

Pay                                                                       Or Bearer

Rupees


A/c No.    50100123456789
                                                               RAVI KUMAR SHARMA


                                                               Please sign above

                 "000123" 411240999: 456789" 31
"""
LEAF = paper(_LEAF)


def test_a_leaf_is_known_and_all_its_fields_are_read() -> None:
    assert recognised(LEAF) == "CANCELLED_CHEQUE"
    assert values("CANCELLED_CHEQUE", LEAF) == {
        "account_number": "50100123456789",
        "account_holder_name": "RAVI KUMAR SHARMA",
        "ifsc": "HDFC0009999",
        "micr": "411240999",
        "bank_name": "Sanchay Gramin Bank",
        "branch": "Kothrud",
        "cheque_number": "000123",
    }


def test_the_banks_in_both_codes_are_compared() -> None:
    good = choices("CANCELLED_CHEQUE", LEAF)["micr"]
    bad = choices("CANCELLED_CHEQUE", paper(_LEAF.replace("HDFC0", "SBIN0")))["micr"]
    assert {check.name: check.passed for check in good.checks}["micr_fits_ifsc"]
    assert not {check.name: check.passed for check in bad.checks}["micr_fits_ifsc"]


def test_strokes_that_cancel_a_leaf_do_not_matter() -> None:
    cancelled = paper(_LEAF.replace("Rupees\n\n", "Rupees\n                     CANCELLED\n"))
    assert recognised(cancelled) == "CANCELLED_CHEQUE"
    assert values("CANCELLED_CHEQUE", cancelled) == values("CANCELLED_CHEQUE", LEAF)


@pytest.mark.parametrize(
    "line",
    [
        "⑈000123⑈ 411240999⑆ 456789⑈ 31",
        "'000123' 4 11240 999 1: 4 56 78 9' 3 1",
        "100012 31 411 240 99918 456 7890 31",
        "^00 0123 411240 9991: 456789 31",
        ":000 123: 4112409991: 456789: 29",
    ],
)
def test_the_line_is_cut_right_however_its_signs_are_read(line: str) -> None:
    got = values("CANCELLED_CHEQUE", paper(_LEAF.replace('"000123" 411240999: 456789" 31', line)))
    assert (got["cheque_number"], got["micr"]) == ("000123", "411240999")


def test_an_accounts_number_in_boxes_is_one_number() -> None:
    boxed = _LEAF.replace("50100123456789", "5 0 1 0 0 1 2 3 4 5 6 7 8 9")
    assert values("CANCELLED_CHEQUE", paper(boxed))["account_number"] == "50100123456789"


def test_boxes_under_a_stroke_are_doubted() -> None:
    hidden = _LEAF.replace("50100123456789", "5 0 1 0 0 1 2 3 CANCELLED 7 8 9")
    number = choices("CANCELLED_CHEQUE", paper(hidden))["account_number"]
    assert any(check.name == "account_whole" and not check.passed for check in number.checks)


def test_a_number_without_its_caption_is_the_account_and_a_series_is_not() -> None:
    leaf = _LEAF.replace("A/c No.    50100123456789", "           50100123456789\nSB A/C     PREFIX : 6015261074")
    assert values("CANCELLED_CHEQUE", paper(leaf))["account_number"] == "50100123456789"


@pytest.mark.parametrize(("number", "is_long_enough"), [("50100123456789", True), ("501001234567", False)])
def test_an_account_is_as_long_as_all_of_its_bank(number: str, is_long_enough: bool) -> None:
    found = choices("CANCELLED_CHEQUE", paper(_LEAF.replace("50100123456789", number)))["account_number"]
    assert {check.name: check.passed for check in found.checks}["account_length"] is is_long_enough


def test_the_bank_is_the_one_of_the_code_whatever_else_mentions_banks() -> None:
    leaf = _LEAF.replace("Sanchay Gramin Bank", "HDFC Bank          ")
    below = "\nFor bank verification of Example Bank"
    found = choices("CANCELLED_CHEQUE", paper(leaf + below))["bank_name"]
    assert found.candidate.value == "HDFC Bank"
    assert {check.name: check.passed for check in found.checks}["bank_of_ifsc"]


def test_a_branch_known_by_letters_is_read() -> None:
    assert values("CANCELLED_CHEQUE", paper(_LEAF.replace("HDFC0009999", "BARBOKOTHRU")))["ifsc"] == "BARB0KOTHRU"


@pytest.mark.parametrize(
    "line",
    [
        "(01234) - KOTHRUD",
        "KOTHRUD, CANARA BANK, EXAMPLE ROAD, PUNE",
        "KOTHRUD, ZED BANK LTD., AG1, PLOT NO. 3",
        "KOTHRUD, VILL-KOTHRUD, EXAMPLE GRAM PANCHAYAT",
        "KOTHRUD\nSANCHAY BANK LTD, 14 EXAMPLE ROAD",
        "KOTHRUD, PUNE - 411038",
    ],
)
def test_a_branch_needs_no_word_for_it(line: str) -> None:
    assert values("CANCELLED_CHEQUE", paper(_LEAF.replace("Kothrud Branch", line)))["branch"] == "KOTHRUD"


def test_a_branch_may_stand_under_its_caption() -> None:
    leaf = _LEAF.replace("Kothrud Branch\n12, Example Road, Pune - 411038\nIFSC Code : HDFC0009999\n", "")
    leaf = leaf.replace(
        "A/c No.    50100123456789", "A/c No.            BRANCH      IFSC\n50100123456789     KOTHRUD     HDFC0009999"
    )
    assert values("CANCELLED_CHEQUE", paper(leaf))["branch"] == "KOTHRUD"


def test_a_branch_may_head_its_address_beside_the_bank() -> None:
    lines = ("KOTHRUD", "12 EXAMPLE ROAD", "PUNE MAHARASHTRA 411038")
    beside = "\n".join(" " * 30 + line for line in lines)
    leaf = _LEAF.replace("Kothrud Branch\n12, Example Road, Pune - 411038", beside)
    assert values("CANCELLED_CHEQUE", paper(leaf))["branch"] == "KOTHRUD"


def test_a_name_left_of_its_caption_in_two_scripts_is_whole() -> None:
    caption = "                                                      Please sign above / कृपया यहाँ हस्ताक्षर करें"
    leaf = _LEAF.replace(" " * 63 + "Please sign above", caption)
    assert values("CANCELLED_CHEQUE", paper(leaf))["account_holder_name"] == "RAVI KUMAR SHARMA"


def test_a_long_name_over_the_place_to_sign_has_two_lines() -> None:
    name = " " * 54 + "SRI INVENTED TOOLS AND\n" + " " * 68 + "AGENCIES"
    leaf = _LEAF.replace(" " * 63 + "RAVI KUMAR SHARMA", name)
    assert values("CANCELLED_CHEQUE", paper(leaf))["account_holder_name"] == "SRI INVENTED TOOLS AND AGENCIES"


def test_a_company_signs_for_itself() -> None:
    leaf = _LEAF.replace("RAVI KUMAR SHARMA", "For INVENTED TOOLS PVT LTD").replace(
        "Please sign above", "Authorised Signatory"
    )
    assert values("CANCELLED_CHEQUE", paper(leaf))["account_holder_name"] == "INVENTED TOOLS PVT LTD"


@pytest.mark.parametrize("title", ["DEMAND DRAFT", "BANKER'S CHEQUE", "PAY-IN-SLIP", "Withdrawal Form"])
def test_other_papers_of_a_bank_are_no_leaves(title: str) -> None:
    assert recognised(paper(_LEAF.replace("Kothrud Branch", f"Kothrud Branch        {title}"))) != "CANCELLED_CHEQUE"


def test_a_number_whose_end_was_read_twice_is_not_made_longer() -> None:
    twice = _LEAF.replace("50100123456789", "50100123456789  6789")
    assert values("CANCELLED_CHEQUE", paper(twice))["account_number"] == "50100123456789"


def test_a_number_that_lost_its_first_digit_is_doubted_and_takes_none_of_the_next() -> None:
    leaf = paper(_LEAF.replace('"000123" 411240999: 456789" 31', "85 009 4112409991: 456 789 31"))
    checks = choices("CANCELLED_CHEQUE", leaf)["cheque_number"].checks
    assert any(check.name == "ink_line_whole" and not check.passed for check in checks)


def test_the_letter_of_a_logo_is_no_part_of_a_banks_name() -> None:
    leaf = _LEAF.replace("Sanchay Gramin Bank", "S SANCHAY BANK     ")
    assert values("CANCELLED_CHEQUE", paper(leaf))["bank_name"] == "SANCHAY BANK"


def test_a_firm_that_a_leaf_is_signed_for_holds_the_account_whoever_signs() -> None:
    signed = _LEAF.replace("RAVI KUMAR SHARMA", "For INVENTED TRADING COMPANY").replace(
        "Please sign above", "Proprietor"
    )
    assert values("CANCELLED_CHEQUE", paper(signed))["account_holder_name"] == "INVENTED TRADING COMPANY"


def test_a_banks_name_in_another_script_or_as_a_logo_before_it_is_none_of_it() -> None:
    for printed in ("संचय बैंक Sanchay Gramin Bank", "s Sanchay Gramin Bank"):
        leaf = paper(_LEAF.replace("Sanchay Gramin Bank", printed))
        assert values("CANCELLED_CHEQUE", leaf)["bank_name"] == "Sanchay Gramin Bank"
    misread = paper(_LEAF.replace("Sanchay Gramin Bank", "d 3ih sT Bank of Baroda").replace("HDFC0", "BARB0"))
    assert values("CANCELLED_CHEQUE", misread)["bank_name"] == "Bank of Baroda"


@pytest.mark.parametrize(
    ("printed", "branch"),
    [
        ("(Branch) RAMPUR - STATION ROAD 208001", "RAMPUR - STATION ROAD"),
        ("Rampur - Station Road, No. 12, Shree Plaza,", "Rampur - Station Road"),
        ("RAM NAGAR RAMPUR (01234)", "RAM NAGAR RAMPUR"),
        ("BRANCH : Ram Nagar, Rampur, Maharashtra - 411038", "Ram Nagar"),
        ("Br. Ram Nagar", "Ram Nagar"),
    ],
)
def test_a_branch_is_told_before_a_pincode_a_house_and_a_code(printed: str, branch: str) -> None:
    assert values("CANCELLED_CHEQUE", paper(_LEAF.replace("Kothrud Branch", printed)))["branch"] == branch


@pytest.mark.parametrize("caption", ["C/A No.", "CA No.", "OD No.", "C.C. A/c No."])
def test_a_firms_own_form_says_in_short_what_kind_of_account_it_is(caption: str) -> None:
    assert values("CANCELLED_CHEQUE", paper(_LEAF.replace("A/c No. ", caption)))["account_number"] == "50100123456789"
