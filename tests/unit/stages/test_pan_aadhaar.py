"""PAN cards and Aadhaar papers, typed: names over two lines, other people's names, dates that are no birth."""

from __future__ import annotations

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.field import Value
from sheaf.model.layout import DocumentLayout
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised

HEADING = """
   INCOME TAX DEPARTMENT                GOVT. OF INDIA
"""
NUMBER = """
   Permanent Account Number
   ZZZCS1234K
"""


def values(doctype: str, layout: DocumentLayout) -> dict[str, Value]:
    declared = load_catalog()[doctype]
    return {
        choice.name: choice.candidate.value
        for choice in validate(extract(layout, declared), declared)
        if choice.candidate.value is not None
    }


def named(name: str, father: str) -> DocumentLayout:
    return paper(
        f"""{HEADING}{NUMBER.replace("ZZZC", "ZZZP")}
   Name
   {name}
   Father's Name
   {father}
   Date of Birth
   15/08/1990
"""
    )


def failed_checks(doctype: str, field: str, layout: DocumentLayout) -> set[str]:
    """Return the names of what speaks against the value of `field`, but for the number, which is invented."""
    declared = load_catalog()[doctype]
    chosen = next(each for each in validate(extract(layout, declared), declared) if each.name == field)
    return {check.name for check in chosen.checks if not check.passed} - {"pan_fits_name", "pan_fits_holder"}


def test_a_companys_name_under_its_caption_may_take_two_lines() -> None:
    layout = paper(
        f"""{HEADING}{NUMBER}
   Name
   SHREE GANESH INFRASTRUCTURE AND ALLIED
   SERVICES PRIVATE LIMITED
   Date of Incorporation / Formation
   12/03/2011
"""
    )
    assert recognised(layout) == "PAN"
    assert values("PAN", layout) == {
        "name_as_per_pan": "SHREE GANESH INFRASTRUCTURE AND ALLIED SERVICES PRIVATE LIMITED",
        "date_of_incorporation": "12/03/2011",
        "pan_number": "ZZZCS1234K",
    }


def test_names_of_organisations_may_have_words_that_no_persons_name_has() -> None:
    layout = paper(f"{HEADING}{NUMBER}\n\n   OFFICE OF THE BLOCK DEVELOPMENT OFFICER PUNE\n\n   12/03/2011")
    assert values("PAN", layout)["name_as_per_pan"] == "OFFICE OF THE BLOCK DEVELOPMENT OFFICER PUNE"


@pytest.mark.parametrize(
    ("lines", "name", "father"),
    [
        ("RAVI\n\n   MOHAN\n\n   15/08/1990", "RAVI", "MOHAN"),
        ("RAVI KUMAR\n   MOHAN LAL\n   15/08/1990", "RAVI KUMAR", "MOHAN LAL"),
        ("RAVI KUMAR\n   MOHAN LAL\n\n   15/08/1990", "RAVI KUMAR", "MOHAN LAL"),
        (
            "RAVI VENKATESH KUMAR\n   SHARMA\n\n   MOHAN LAL\n\n   15/08/1990",
            "RAVI VENKATESH KUMAR SHARMA",
            "MOHAN LAL",
        ),
        (
            "RAVI VENKATESH\n   SHARMA\n\n   MOHAN VENKATESH\n   SHARMA\n\n   15/08/1990",
            "RAVI VENKATESH SHARMA",
            "MOHAN VENKATESH SHARMA",
        ),
    ],
    ids=["apart", "tight", "date apart", "name of two lines", "both of two lines"],
)
def test_without_captions_lines_near_to_each_other_are_one_name(lines: str, name: str, father: str) -> None:
    layout = paper(f"{HEADING}\n   {lines}\n{NUMBER.replace('ZZZC', 'ZZZP')}")
    found = values("PAN", layout)
    assert (found["name_as_per_pan"], found["father_name"]) == (name, father)


@pytest.mark.parametrize("date", ["Date of issue: 28/05/2021", "Verified On          28/05/2021"])
def test_a_date_that_another_caption_announces_is_no_date_of_birth(date: str) -> None:
    layout = paper(f"{HEADING}{NUMBER.replace('ZZZC', 'ZZZP')}\n   Name : RAVI SHARMA\n\n\n\n   {date}")
    assert "dob" not in values("PAN", layout)


E_PAN = """
   Income Tax Department
   e-PAN Card
   ZZZPS1234K
   RAVI SHARMA

   MOHAN SHARMA

   {born}

   Date of Issue
   28/05/2021
"""


@pytest.mark.parametrize(("born", "expected"), [("15/08/1990", "15/08/1990"), ("", None)], ids=["read", "unread"])
def test_the_date_under_the_caption_of_an_issue_is_never_the_birth(born: str, expected: str | None) -> None:
    assert values("PAN", paper(E_PAN.format(born=born))).get("dob") == expected


def test_the_letter_that_a_card_comes_on_is_a_pan_and_the_application_for_one_is_none() -> None:
    letter = """
   INCOME TAX DEPARTMENT
   Date: 22/07/2016

   Dear Sir/Madam,
   {subject}
   1. The Income Tax Department has allotted Permanent Account Number ZZZPS1234K to you. The PAN card is
   enclosed herewith. Please check the details given below and inform the Department in case of any
   2. Quoting of PAN on return of income and challans for payment of taxes is necessary to ensure accurate
   credit of taxes paid by you and faster processing of return of income.



   GOVT. OF INDIA
   RAVI SHARMA
   MOHAN SHARMA
   15/08/1990
   ZZZPS1234K
"""
    allotted = paper(letter.format(subject="Sub: Allotment of Permanent Account Number (PAN)"))
    applied = paper(letter.format(subject="Application for Allotment of Permanent Account Number"))
    assert (recognised(allotted), recognised(applied)) == ("PAN", None)


def test_of_a_letters_date_and_the_cards_below_it_the_earlier_is_the_birth() -> None:
    layout = paper(
        f"""
   INCOME TAX DEPARTMENT
   Date: 22/07/2016

   SHRI RAVI SHARMA
   PUNE 411052


{HEADING}
   RAVI SHARMA

   MOHAN SHARMA

   15/08/1990
{NUMBER.replace("ZZZC", "ZZZP")}
"""
    )
    assert values("PAN", layout) == {
        "name_as_per_pan": "RAVI SHARMA",
        "father_name": "MOHAN SHARMA",
        "dob": "15/08/1990",
        "pan_number": "ZZZPS1234K",
    }


@pytest.mark.parametrize("caption", ["Mother's Name", "Mothers Name"])
def test_a_mothers_name_is_not_the_fathers(caption: str) -> None:
    layout = paper(
        f"""{HEADING}{NUMBER.replace("ZZZC", "ZZZP")}
   Name
   RAVI SHARMA
   {caption}
   ASHA SHARMA
   Date of Birth
   15/08/1990
"""
    )
    found = values("PAN", layout)
    assert "father_name" not in found
    assert (found["name_as_per_pan"], found["dob"]) == ("RAVI SHARMA", "15/08/1990")


@pytest.mark.parametrize(
    ("name", "father", "failed"),
    [
        ("RAVI SHARMA", "MOH", {"father_is_whole", "name_whole"}),
        ("RAVI SHARMA", "MOHAN", {"father_is_whole"}),
        ("RAVI SHARMA", "MOHAN LAL", set()),
        ("RAVI M", "MOHAN", set()),
        ("RAVI", "MOHAN", set()),
    ],
)
def test_half_a_fathers_name_is_doubted(name: str, father: str, failed: set[str]) -> None:
    assert failed_checks("PAN", "father_name", named(name, father)) == failed


@pytest.mark.parametrize(
    ("name", "father", "failed"),
    [
        ("RAVI SHAR", "MOHAN SHARMA", {"surnames_agree"}),
        ("RAVI SHARNA", "MOHAN SHARMA", {"surnames_agree"}),
        ("ANILKUMAR", "MOHAN KUMAR", {"surnames_agree"}),
        ("ASHA KUMARI", "MOHAN KUMAR", set()),
        ("RAVI SHARMA", "MOHAN LAL", set()),
    ],
)
def test_surnames_that_differ_by_what_is_easily_misread_are_doubted(name: str, father: str, failed: set[str]) -> None:
    assert failed_checks("PAN", "name_as_per_pan", named(name, father)) == failed
    assert failed_checks("PAN", "father_name", named(name, father)) == failed


@pytest.mark.parametrize(
    ("name", "failed"), [("GREENLEAF AGRO", {"company_is_named"}), ("GREENLEAF AGRO LIMITED", set())]
)
def test_a_companys_name_that_does_not_say_so_is_doubted(name: str, failed: set[str]) -> None:
    layout = paper(f"{HEADING}{NUMBER}\n   Name\n   {name}\n   Date of Incorporation\n   12/03/2011")
    assert failed_checks("PAN", "name_as_per_pan", layout) == failed


@pytest.mark.parametrize(
    ("name", "failed"),
    [("MJ MUKESH", {"initials_apart"}), ("M J MUKESH", set()), ("MD SALIM SK", set()), ("ANIL OM", set())],
)
def test_initials_whose_spaces_were_not_read_are_doubted(name: str, failed: set[str]) -> None:
    assert failed_checks("PAN", "name_as_per_pan", named(name, "MOHAN LAL")) == failed


def test_letters_without_vowels_are_no_initials_in_a_companys_name() -> None:
    layout = paper(f"{HEADING}{NUMBER}\n   Name\n   CSK TRADERS PVT LTD\n   Date of Incorporation\n   12/03/2011")
    assert values("PAN", layout)["name_as_per_pan"] == "CSK TRADERS PVT LTD"
    assert failed_checks("PAN", "name_as_per_pan", layout) == set()


@pytest.mark.parametrize(
    "back",
    [
        "If this card is lost / someone's lost card is found,\n   please inform / return to :\n"
        "   Income Tax PAN Services Unit, NSDL\n   Model Colony,\n   Pune - 411 016.",
        "In case this card is lost / found, kindly inform / return to :\n   Income Tax PAN Services Unit, UTIITSL\n"
        "   Plot No. 0, Sector 00, CBD Belapur,\n   Navi Mumbai - 400 614.",
    ],
    ids=["found", "in case"],
)
def test_the_back_of_a_pan_card_is_one_without_fields(back: str) -> None:
    layout = paper(f"   {back}")
    assert recognised(layout) == "PAN"
    assert values("PAN", layout) == {}


@pytest.mark.parametrize("line", ["S/O: Mohan Lal", "Father : Mohan Lal", "W/O Mohan Lal"])
def test_a_relation_on_an_aadhaars_front_is_not_the_holder(line: str) -> None:
    layout = paper(
        f"""
   Government of India
       Asha Rani
       {line}
       DOB : 15/08/1990
       FEMALE
   9999 4105 7058
"""
    )
    assert values("AADHAAR", layout) == {
        "name": "Asha Rani",
        "date_of_birth": "15/08/1990",
        "gender": "FEMALE",
        "aadhaar_number": "9999 4105 7058",
    }


def test_an_address_may_begin_left_of_its_caption_under_the_other_scripts() -> None:
    layout = paper(
        """
   Unique Identification Authority of India
   पता      / Address : S/O Mohan Lal, S No
   96/2, Karve Nagar, Pune,
   Maharashtra - 411052
   9999 4105 7058
"""
    )
    assert values("AADHAAR", layout)["address"] == "S/O Mohan Lal, S No 96/2, Karve Nagar, Pune, Maharashtra - 411052"


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        ("S/O Mohan Lal, H No 96-\n   B, Karve Nagar, Pune,", "S/O Mohan Lal, H No 96-B, Karve Nagar, Pune,"),
        ("S/O Mohan Lal, 4-\n   60-241/5, Karve Nagar, Pune,", "S/O Mohan Lal, 4-60-241/5, Karve Nagar, Pune,"),
        ("S/o Mohan Lal, H No 9, Karve Nagar, Pune,", "S/O Mohan Lal, H No 9, Karve Nagar, Pune,"),
        ("W : Mohan Lal, H No 9, Karve Nagar, Pune,", "W/O : Mohan Lal, H No 9, Karve Nagar, Pune,"),
    ],
    ids=["letter after a hyphen", "number after a hyphen", "small o", "no o"],
)
def test_an_aadhaars_address_is_as_it_was_printed_before_its_lines_were_broken(lines: str, address: str) -> None:
    layout = paper(
        f"""
   Unique Identification Authority of India
   Address :
   {lines}
   Maharashtra - 411052
   9999 4105 7058
"""
    )
    assert values("AADHAAR", layout)["address"] == f"{address} Maharashtra - 411052"


RECORD = """
   Income Tax Department
   Government of India
   PAN Verification Record
   Permanent Account Number (PAN)      ZZZPS1234K
   Name                                RAVI SHARMA
   Date of Birth                       15/08/1990
"""


GENDER = """
   Gender                              Male
   PAN Status                          Active

   This record is issued in electronic form.
"""
SIGNED = """
   This is to certify that the above details have been verified from the database on the consent of the holder.
   This record does not carry a photograph of the holder and shall be read with another officially valid document.
   Signature valid
   Digitally signed by Protean eGov Technologies Ltd.
   Reason: DigiLocker issued document
"""
ON_PHONE = """
   Issued Documents
   INCOME TAX DEPARTMENT            GOVT. OF INDIA
   Rermanent Account Number Card.
   ZZZPS1234K
   Name
   RAVI SHARMA
   Father's Name
   MOHAN SHARMA
   Date of Birth
   15/08/1990
   Share            Download
"""


@pytest.mark.parametrize(
    "shown",
    [
        RECORD,
        RECORD.replace("Permanent Account Number (PAN)", "PAN Number") + GENDER,
        RECORD.replace("Permanent Account Number (PAN)", "PAN") + SIGNED,
        ON_PHONE,
    ],
    ids=["short", "long", "signed", "picture"],
)
def test_a_digital_lockers_record_is_a_pan(shown: str) -> None:
    assert recognised(paper(shown)) == "PAN"


def test_a_digital_lockers_list_is_none_of_what_it_lists() -> None:
    layout = paper(
        """
   DigiLocker - Issued Documents
   Aadhaar Card - Unique Identification Authority of India
   XXXX XXXX 7058
   PAN Verification Record - Income Tax Department
   ZZZPS1234K
   Driving License - Ministry of Road Transport and Highways
   MH12 20110012345
"""
    )
    assert recognised(layout) is None


FRONT = """
   Government of India
       Asha Rani
       DOB : 15/08/1990
       FEMALE
   9999 4105 7058
"""


def test_a_caption_stands_after_another_script_that_was_read_as_a_number() -> None:
    layout = paper(FRONT.replace("DOB : ", "3538/DOB: "))
    assert values("AADHAAR", layout)["date_of_birth"] == "15/08/1990"
