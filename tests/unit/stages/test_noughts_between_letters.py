"""A nought where letters go over into figures may be a letter O, whatever a reader of pictures says; a file knows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheaf.model.layout import lay_out
from sheaf.model.page import Source
from tests.unit.stages.typed_paper import typed
from tests.unit.stages.understood import choices

CERTIFICATE = """
  CERTIFICATE OF REGISTRATION
  Regn. Number : MH12AB1234
  Chassis Number : MA3EUA61S00123456
  Engine Number : {number}
  Fuel : PETROL
"""


@pytest.mark.parametrize(
    ("number", "source", "others"),
    [
        ("K12Z0732888", Source.OCR, ["K12ZO732888"]),
        ("K12ZO732888", Source.OCR, ["K12Z0732888"]),
        ("K12Z7302888", Source.OCR, []),
        ("K12Z0732888", Source.TEXT_LAYER, []),
    ],
)
def test_only_a_picture_leaves_open_which_of_the_two_it_is(number: str, source: Source, others: list[str]) -> None:
    document = typed(CERTIFICATE.format(number=number))
    page = document.pages[0]
    lines = tuple(replace(line, source=source) for line in page.lines)
    found = choices("VEHICLE_RC", lay_out(replace(document, pages=(replace(page, lines=lines),))))["engine_number"]
    assert found.candidate.value == number
    assert [other.value for other in found.candidate.others] == others
