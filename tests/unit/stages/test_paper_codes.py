"""Codes on PAN and Aadhaar papers: what is told of a code as a whole."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import DocumentLayout
from sheaf.model.page import Code, Symbology
from specimens.secure_qr import CodeTexts, payload
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

PAN_CARD = """
INCOME TAX DEPARTMENT              GOVT. OF INDIA
Permanent Account Number Card
ZZZPS1234K
Name
ASHA SPECIMEN
"""
FRONT = """
   Government of India
       Asha Rani
       DOB : 15/08/1990
       FEMALE
   9999 4105 7058
"""
HOLDER = CodeTexts(last_four="7058", name="Asha Rani", born="15-08-1990", gender="F")


def with_code(layout: DocumentLayout, content: bytes) -> DocumentLayout:
    code = Code(content, BoundingBox(0.7, 0.7, 0.9, 0.9), Symbology.QR)
    return replace(layout, pages=(replace(layout.pages[0], codes=(code,)),))


@pytest.mark.parametrize(
    ("texts", "status"),
    [
        (HOLDER, "unknown_key"),
        (replace(HOLDER, name="Sunita Devi"), "mismatch_with_print"),
        (replace(HOLDER, born="21-03-1975"), "mismatch_with_print"),
        (replace(HOLDER, last_four="1234"), "mismatch_with_print"),
    ],
    ids=["same", "other name", "other birth", "other number"],
)
def test_the_status_of_a_code_says_whether_it_is_of_another_person(texts: CodeTexts, status: str) -> None:
    found = values("AADHAAR", with_code(paper(FRONT), payload(texts, Random(1)).encode()))
    assert found["qr_status"] == status
    assert (found["name"], found["date_of_birth"]) == ("Asha Rani", "15/08/1990")


def test_an_old_code_is_unsigned() -> None:
    old = '<PrintLetterBarcodeData uid="999941057058" name="Asha Rani" gender="F" yob="1990" dob="15/08/1990"/>'
    assert values("AADHAAR", with_code(paper(FRONT), old.encode()))["qr_status"] == "unsigned"


def test_of_a_pan_cards_code_only_its_presence_is_told_and_none_is_looked_for() -> None:
    layout = paper(PAN_CARD)
    assert values("PAN", with_code(layout, b"\x00\x17whatever"))["qr_present"] == "true"
    assert "qr_present" not in values("PAN", layout)
    assert not load_catalog()["PAN"].reads_codes()
