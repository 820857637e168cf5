"""Statements as they should not come, as files through the whole pipeline: locked, torn, turned, coarse, lying."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from random import Random

import pypdfium2 as pdfium
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from benchmarks.rows import Rows, compare_rows
from sheaf.model.error import ErrorDetail, Problem
from sheaf.model.field import FieldValue, Value
from sheaf.model.outcome import Outcome
from sheaf.pipeline import Pipeline
from sheaf.wiring.reading import build_pipeline
from specimens.bank_statement import draw_long, draw_with_entries
from specimens.surface import Surface

_A4 = (595.0, 842.0)
_GARBAGE = "lI1 0pening Ba1ance 99,999.00 Tota1 q# 77 Wlthdrawa1 11/11/1111 5,55,555.55"


@dataclass(frozen=True, slots=True)
class Statement:
    data: bytes
    truth: Value

    @property
    def pages(self) -> list[Image.Image]:
        """The pages as a scanner gives them, at 200 dpi."""
        return self.scanned(200)

    def scanned(self, dpi: int) -> list[Image.Image]:
        document = pdfium.PdfDocument(self.data)
        pages = [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in document]
        document.close()
        return pages


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return build_pipeline(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="module")
def short() -> Statement:
    drawn = draw_with_entries(Random(5), 8)
    return Statement(drawn.surface.finish(), drawn.truth["transactions"])


@pytest.fixture(scope="module")
def long() -> Statement:
    drawn = draw_long(Random(5), 3)
    return Statement(drawn.surface.finish(), drawn.truth["transactions"])


def transactions(result: Outcome | Problem) -> FieldValue:
    assert isinstance(result, Outcome)
    assert result.extraction.classification.doctype == "BANK_STATEMENT"
    return next(field for field in result.extraction.fields if field.name == "transactions")


def compared(truth: Value, found: FieldValue) -> Rows:
    rows = compare_rows("transactions", truth, found.value)
    assert rows is not None
    return rows


def pdf_of(pages: Sequence[Image.Image], hidden: str = "") -> bytes:
    """A PDF of pictures, with `hidden` as invisible text all over each."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=_A4)
    for page in pages:
        canvas.drawImage(ImageReader(page), 0, 0, *_A4)
        text = canvas.beginText(20, 820)
        text.setTextRenderMode(3)
        text.setFont("Helvetica", 8)
        for _ in range(60 if hidden else 0):
            text.textLine(hidden)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def changed(data: bytes, *, without: int | None = None, turned: int | None = None) -> bytes:
    """The PDF without a page, or with one shown sideways; pages count from 0."""
    document = pdfium.PdfDocument(data)
    if without is not None:
        document.del_page(without)
    if turned is not None:
        document[turned].set_rotation(90)
    buffer = BytesIO()
    document.save(buffer)
    document.close()
    return buffer.getvalue()


def test_a_locked_statement_asks_for_its_password_and_is_read_with_it(pipeline: Pipeline) -> None:
    drawn = draw_with_entries(Random(5), 8)
    assert isinstance(drawn.surface, Surface)
    locked = drawn.surface.finish("RAVI0101")
    for tried, detail in ((None, ErrorDetail.PASSWORD_REQUIRED), ("other", ErrorDetail.WRONG_PASSWORD)):
        refused = pipeline.run(locked, tried)
        assert isinstance(refused, Problem)
        assert refused.detail is detail
    assert compared(drawn.truth["transactions"], transactions(pipeline.run(locked, "RAVI0101"))).wrong == ()


def test_where_a_page_is_missing_the_check_says_which_row_breaks_and_that_row_is_not_sure(
    pipeline: Pipeline, long: Statement
) -> None:
    found = transactions(pipeline.run(changed(long.data, without=1)))
    (failed,) = (check for check in found.checks if check.name == "balance_equation")
    assert failed.where == ("page 2, row 1",)
    assert found.confidence < 0.5
    broken, *others = sorted(found.rows)
    # The first row of a statement has none before it that proves it, and is less sure than the rest.
    assert broken < 0.5 < 0.9 < others[0]


def test_a_page_that_is_shown_sideways_is_read_as_the_others(pipeline: Pipeline, long: Statement) -> None:
    assert compared(long.truth, transactions(pipeline.run(changed(long.data, turned=1)))).wrong == ()


def test_a_scan_that_lies_upside_down_is_read(pipeline: Pipeline, short: Statement) -> None:
    turned = [page.rotate(180) for page in short.pages]
    assert compared(short.truth, transactions(pipeline.run(pdf_of(turned)))).wrong == ()


def test_invisible_text_that_is_not_what_the_scan_shows_is_not_believed(pipeline: Pipeline, short: Statement) -> None:
    found = transactions(pipeline.run(pdf_of(short.pages, hidden=_GARBAGE)))
    assert compared(short.truth, found).wrong == ()


def test_a_scan_of_75_dpi_is_read_or_doubted(pipeline: Pipeline, short: Statement) -> None:
    result = pipeline.run(pdf_of(short.scanned(75)))
    found = transactions(result)
    wrong = compared(short.truth, found).wrong
    assert len(wrong) <= 2
    assert not wrong or found.confidence < 0.9


def test_a_file_of_two_thousand_pages_is_refused_with_the_reason(pipeline: Pipeline) -> None:
    surface = Surface(50, 50)
    for _ in range(1999):
        surface.new_page()
    refused = pipeline.run(surface.finish())
    assert isinstance(refused, Problem)
    assert refused.detail is ErrorDetail.TOO_MANY_PAGES
