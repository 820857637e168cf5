"""Pages of a PDF whose size is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.stages.decode import open_document
from sheaf.stages.decode.document import OpenDocument
from tests.unit.stages.test_decode_pdf import LIMITS, pdf, prose

ENDLESS = pdf(prose, size=(595, 842)).replace(b"595 842", b"595 8" + 42 * b"3" + b".5")


@pytest.mark.parametrize(
    "asked",
    [
        lambda document: document.image(1),
        lambda document: document.text_layer(1),
        lambda document: document.thumbnail(1),
    ],
    ids=["image", "text_layer", "thumbnail"],
)
def test_a_page_without_end_makes_the_file_corrupt(asked: Callable[[OpenDocument], object]) -> None:
    with open_document(ENDLESS, None, LIMITS) as document, pytest.raises(SheafError) as refused:
        asked(document)
    assert refused.value.detail is ErrorDetail.CORRUPT_FILE
