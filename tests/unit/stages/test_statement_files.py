"""Files of statements that do not open, or not at once."""

from __future__ import annotations

from random import Random

import pytest

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.stages.decode import DecodeLimits, open_document
from specimens.bank_statement import draw_long
from specimens.surface import Surface


def test_a_locked_statement_says_what_it_needs_and_opens_with_its_password() -> None:
    surface = draw_long(Random(1), 1).surface
    assert isinstance(surface, Surface)
    locked = surface.finish("RAVI0101")
    for tried, detail in ((None, ErrorDetail.PASSWORD_REQUIRED), ("other", ErrorDetail.WRONG_PASSWORD)):
        with pytest.raises(SheafError) as refused:
            open_document(locked, tried, DecodeLimits())
        assert refused.value.detail is detail
    with open_document(locked, "RAVI0101", DecodeLimits()) as document:
        assert document.text_layer(1) is not None


def test_a_file_of_two_thousand_pages_is_refused_before_any_of_them_is_read() -> None:
    surface = Surface(50, 50)
    for _ in range(1999):
        surface.new_page()
    with pytest.raises(SheafError) as refused:
        open_document(surface.finish(), None, DecodeLimits())
    assert refused.value.detail is ErrorDetail.TOO_MANY_PAGES
