"""Whether pages that were only glanced at go on with a document."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Code, DocumentText, Symbology
from sheaf.stages.classify import goes_on
from tests.unit.stages.typed_paper import typed

CERTIFICATE = """
        Udyam Registration Certificate
Udyam Registration Number    UDYAM-KR-03-0001234
Name of Enterprise           SPECIMEN TRADERS
"""
LETTERHEAD = """
Annexure
SPECIMEN
"""


def follows(second: str) -> bool:
    return goes_on(typed(CERTIFICATE, second), {2}, load_catalog(), "UDYAM_CERT")


@pytest.mark.parametrize(
    "second",
    [
        LETTERHEAD,
        "Udyam Registration Number    UDYAM-KR-03-0001234",
    ],
)
def test_a_document_goes_on_over_pages_that_say_nothing_or_show_its_own_number(second: str) -> None:
    assert follows(second)


@pytest.mark.parametrize(
    "second",
    [
        "        Udyam Registration Certificate\nUdyam Registration Number    UDYAM-KR-03-0099887",
        "        Udyam Registration Certificate",
        "        INCOME TAX DEPARTMENT        GOVT. OF INDIA\n        Permanent Account Number Card",
    ],
)
def test_another_number_another_title_and_another_type_may_be_another_paper(second: str) -> None:
    assert not follows(second)


def test_a_page_with_a_code_may_be_another_paper() -> None:
    text = typed(CERTIFICATE, LETTERHEAD)
    code = Code(b"SPECIMEN", BoundingBox(0.1, 0.1, 0.2, 0.2), Symbology.QR)
    coded = DocumentText((text.pages[0], replace(text.pages[1], codes=(code,))), 2)
    assert not goes_on(coded, {2}, load_catalog(), "UDYAM_CERT")
