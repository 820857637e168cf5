"""Classify: what a paper is, and that a paper which only speaks of one is none."""

from __future__ import annotations

import pytest
from stdnum import luhn

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.layout import lay_out
from sheaf.stages.classify import classify, classify_looks
from tests.unit.stages.typed_paper import paper, typed

CARD = """
INCOME TAX DEPARTMENT              GOVT. OF INDIA
RAVI KUMAR SHARMA
MOHAN LAL SHARMA
12/03/1985
Permanent Account Number
ZZZPS1234K
"""
FRONT = """
Government of India
Asha Devi
DOB: 01/02/1990
FEMALE
9999 4105 7058
"""
LETTER = """
Dear Sir,
We refer to your application and inform you that your Permanent Account Number
is linked with your account. Please find that the PAN ZZZPS1234K has been verified.
Yours faithfully,
"""
PROFORMA = """
PROFORMA INVOICE
Invoice No: 12        Date: 01/02/2024
Description           Qty        Rate        Amount
Refrigerator          1          100.00      100.00
Total                                        100.00
"""
BIRTH = """
GOVERNMENT OF SPECIMEN
BIRTH CERTIFICATE
Name                  ASHA SPECIMEN
Sex                   FEMALE
Date of Birth         13/01/1997
Aadhaar of father     9999 4105 7058
"""
RECEIPT = """
Government of India
Ministry of External Affairs - Passport Seva
Online Application Receipt
Given Name            ASHA
Surname               SPECIMEN
Date of Birth         23/08/1959
Place of Birth        PUNE
Aadhaar               9999 4105 7058
"""
HEALTH = """
ABHA - Ayushman Bharat Health Account
Government of India
Asha Specimen
ABHA Number           91-9999-4105-7058
Gender                FEMALE
DOB: 20/01/1983
"""
OBJECTION = """
FORM 28 [See Rules 54, 58(1), (3) and (4)]
APPLICATION AND GRANT OF NO OBJECTION CERTIFICATE
Name of registered owner   ASHA SPECIMEN
Registration mark          MH12ZZ9999
Chassis number             MA3ZZZCBFE32H30E6
Engine number              K12MN1100124
Registering authority      Pune
"""
NUMBERS = [f"ZZZ{number}{luhn.calc_check_digit(str(number))}" for number in range(100_001, 100_009)]
ROLL = "ELECTION COMMISSION OF INDIA\n\n" + "\n\n".join(
    f"{number}     Elector's Name : Asha Specimen     Age : 30     Gender : Female" for number in NUMBERS
)
FORM = """
GOVERNMENT OF INDIA
Name                  ASHA SPECIMEN
Date of Birth         13/01/1990
Gender                FEMALE
PAN                   ZZZPS1234K
Aadhaar               9999 4105 7058
"""
FOREIGN = """
SRI LANKA DRIVING LICENCE
Name                  ASHA SPECIMEN
DOB                   11.03.1980
Licence No            B1234567
Validity (NT)         12.04.2028
Blood Group           O+
"""
CATALOG = load_catalog()


@pytest.mark.parametrize(("typescript", "expected"), [(CARD, "PAN"), (FRONT, "AADHAAR")])
def test_a_card_is_recognised(typescript: str, expected: str) -> None:
    found = classify(paper(typescript), CATALOG)

    assert found.doctype == expected
    assert found.confidence > 0.5


@pytest.mark.parametrize(
    "typescript",
    [LETTER, PROFORMA, BIRTH, RECEIPT, HEALTH, OBJECTION, ROLL, FORM, FOREIGN, "hello", ""],
    ids=lambda text: text[:20],
)
def test_a_paper_that_is_no_such_document_is_not_recognised(typescript: str) -> None:
    assert classify(paper(typescript), CATALOG).doctype is None


def test_a_classification_says_why() -> None:
    found = classify(paper(CARD), CATALOG)

    assert {"department", "pan_number", "caption"} <= set(found.cues)
    assert found.runner_up is not None


def test_a_hint_alone_decides_nothing() -> None:
    assert classify(paper(LETTER), CATALOG, "PAN").doctype is None


def test_a_misread_heading_still_counts() -> None:
    found = classify(paper(CARD.replace("INCOME TAX DEPARTMENT", "INC0METAX DEPARTMEMT")), CATALOG)

    assert found.doctype == "PAN"
    assert "department" in found.cues


HALF = """
TAX DEPARTMENT
GOVT. OF INDIA
~mfu           ~3HR
ZZZPS1234K
"""
OTHER_HALF = """
INCOME
~mnt           ~Pem
Account Number Card
"""
LEGIBLE = str.maketrans("", "", "~")


def test_looks_tell_together_what_none_tells_alone() -> None:
    looks = [typed(HALF), typed(OTHER_HALF)]

    assert [classify(lay_out(look), CATALOG).doctype for look in looks] == [None, None]
    assert classify_looks(looks, CATALOG)[0].doctype == "PAN"


def test_the_look_that_shows_the_type_best_is_named() -> None:
    looks = [typed(OTHER_HALF), typed(HALF), typed("INCOME")]

    assert classify_looks(looks, CATALOG)[1] == 1


def test_a_part_of_a_phrase_says_nothing_where_all_is_legible() -> None:
    looks = [typed(half.translate(LEGIBLE)) for half in (HALF, OTHER_HALF)]

    assert classify_looks(looks, CATALOG)[0].doctype is None


@pytest.mark.parametrize("heading", ["COMMERCIAL TAX DEPARTMENT", "DEPARTMENT", "TAX PAYMENT"])
def test_a_line_that_shows_more_than_a_part_of_a_phrase_is_no_part_of_it(heading: str) -> None:
    look = typed(HALF.replace("TAX DEPARTMENT", heading).replace("GOVT. OF INDIA", ""))

    assert "department" not in classify_looks([look], CATALOG)[0].cues


def test_what_speaks_against_a_type_counts_in_every_look() -> None:
    assert classify_looks([typed(HALF), typed("Form No. 49A"), typed(OTHER_HALF)], CATALOG)[0].doctype is None


def test_a_number_on_both_copied_sides_tells_a_card_of_which_nothing_else_is_legible() -> None:
    assert classify(paper("9999 4105 7058"), CATALOG).doctype is None
    assert classify(paper("9999 4105 7058\n\n\n9999 4105 7058"), CATALOG).doctype == "AADHAAR"


def test_what_is_a_phrase_of_its_own_is_no_part_of_another() -> None:
    look = typed("Permanent Account Number (PAN)\n~mfu")

    assert not {"allotment", "e_pan"} & set(classify_looks([look], CATALOG)[0].cues)
