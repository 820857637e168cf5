"""Cards behind long papers: those on pages that no field needs are found too, and burnt out of the copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import gettempdir
from uuid import uuid4

import cv2
import pypdfium2 as pdfium
import pytest
from PIL import Image

from benchmarks.unmasked import Audit, numbers_in
from sheaf.disclosure import Disclosure
from sheaf.formats import aadhaar_digits
from sheaf.jobs.result import Rendering
from sheaf.model.outcome import Outcome
from sheaf.model.redaction import AadhaarMode, Withheld
from sheaf.pipeline import Pipeline
from sheaf.redaction import MOST_PAGES
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, Specimen, make
from specimens.deed_paper import Design, Opening, draw_deed
from specimens.deed_parts import invent_sale
from specimens.surface import rasterise

DEED = Design("SALE DEED", ("VENDOR", "PURCHASER"), "Noto Serif", 13, 60, Opening.FIGURES, has_stamp=True, leading=2.0)
CARD_PAGE = (1240, 1754)
"""An A4 page at 150 dpi."""


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    cv2.setNumThreads(1)
    return build_pipeline(Path(gettempdir()) / "sheaf-models")


def scan(pictures: Sequence[Image.Image]) -> bytes:
    file = BytesIO()
    pictures[0].save(file, "PDF", save_all=True, append_images=pictures[1:], resolution=150)
    return file.getvalue()


def written_deed(design: Design) -> bytes:
    rng = Random(11)
    return draw_deed(rng, invent_sale(rng, "Karnataka"), design).finish()


def scanned_deed(design: Design = DEED) -> bytes:
    pages = rasterise(written_deed(design), 150)
    return scan([Image.fromarray(page[:, :, ::-1].copy()) for page in pages])


def card(seed: int) -> tuple[Specimen, bytes]:
    """Return an Aadhaar card, and a page with a copy of it in colours."""
    specimen = make("AADHAAR", "both_stacked", Grade.TEXT_LAYER, seed)
    picture = Image.fromarray(rasterise(specimen.data, 200)[0][:, :, ::-1].copy())
    picture.thumbnail((760, 1400))
    page = Image.new("RGB", CARD_PAGE, (252, 251, 248))
    page.paste(picture, (240, 180))
    return specimen, scan([page])


def bound(*files: tuple[bytes, Sequence[int] | None]) -> bytes:
    """Return one PDF of these pages (from 0) of the files; None: of all."""
    document, target = pdfium.PdfDocument.new(), BytesIO()
    for data, pages in files:
        document.import_pages(pdfium.PdfDocument(data), pages)
    document.save(target)
    return target.getvalue()


def run(pipeline: Pipeline, data: bytes, *, redacts: bool = False) -> Outcome:
    outcome = pipeline.run(data, redacts=redacts)
    assert isinstance(outcome, Outcome)
    return outcome


def types(outcome: Outcome) -> list[str | None]:
    return [each.classification.doctype for each in (outcome.extraction, *outcome.others)]


def number_of(specimen: Specimen) -> str:
    return str(specimen.truth["aadhaar_number"]).replace(" ", "")


def number_read(outcome: Outcome, at: int) -> str:
    fields = {field.name: field.value for field in outcome.others[at].fields}
    return str(fields.get("aadhaar_number")).replace(" ", "")


def test_cards_behind_a_scanned_deed_are_listed_and_the_deed_is_read_to_its_own_end(pipeline: Pipeline) -> None:
    deed, (one, first), (other, second) = scanned_deed(), card(3), card(8)
    own = len(pdfium.PdfDocument(deed))
    assert own > 8
    outcome = run(pipeline, bound((deed, None), (first, None), (second, None)))
    assert types(outcome) == ["SALE_DEED", "AADHAAR", "AADHAAR"]
    assert {number_read(outcome, at) for at in (0, 1)} == {number_of(one), number_of(other)}
    places = {field.name: field.provenance.page_number for field in outcome.extraction.fields if field.provenance}
    assert places["registration_date"] == own
    behind = [field.provenance.page_number for each in outcome.others for field in each.fields if field.provenance]
    assert set(behind) == {own + 1, own + 2}


def test_a_card_in_the_middle_of_a_long_deed_is_listed_and_no_copy_of_so_many_pages_is_made(pipeline: Pipeline) -> None:
    deed, (specimen, page) = scanned_deed(replace(DEED, clauses=130, is_schedule_first=True)), card(4)
    own = len(pdfium.PdfDocument(deed))
    outcome = run(pipeline, bound((deed, range(11)), (page, None), (deed, range(11, own))), redacts=True)
    assert types(outcome) == ["SALE_DEED", "AADHAAR"]
    assert number_read(outcome, 0) == number_of(specimen)
    assert outcome.page_count > 20
    assert outcome.redaction is not None
    assert outcome.redaction.end is Withheld.TOO_MANY_PAGES


def test_a_card_behind_a_written_statement_is_listed_and_is_no_page_of_it(pipeline: Pipeline) -> None:
    statement, (specimen, page) = make("BANK_STATEMENT", "payments_bank", Grade.TEXT_LAYER, 3), card(5)
    own = bound((statement.data, range(8)))
    alone, outcome = run(pipeline, own), run(pipeline, bound((own, None), (page, None)))
    assert types(outcome) == ["BANK_STATEMENT", "AADHAAR"]
    assert number_read(outcome, 0) == number_of(specimen)
    assert {f.name: f.value for f in outcome.extraction.fields} == {f.name: f.value for f in alone.extraction.fields}


def test_the_number_of_a_card_behind_a_written_deed_is_burnt_and_stands_in_no_record(pipeline: Pipeline) -> None:
    deed, (specimen, page) = written_deed(replace(DEED, clauses=48)), card(5)
    assert len(pdfium.PdfDocument(deed)) > 8
    outcome = run(pipeline, bound((deed, None), (page, None)), redacts=True)
    assert types(outcome) == ["SALE_DEED", "AADHAAR"]
    number = {number_of(specimen)}
    modes = (AadhaarMode.MASKED, AadhaarMode.NONE)
    results = [Rendering(Disclosure.of(pipeline.catalog), mode, uuid4()).of(outcome) for mode in modes]
    for result in results:
        assert not numbers_in(result.file_data + result.file_data_with_evidence, number)
    copy = results[0].redacted
    assert copy is not None
    assert not any(Audit().look(copy.data, number).found.values())


def test_no_copy_is_made_of_so_many_rows_as_cannot_be_proven_in_a_documents_time(pipeline: Pipeline) -> None:
    statement, (_, page) = make("BANK_STATEMENT", "payments_bank", Grade.TEXT_LAYER, 3), card(5)
    pages = len(pdfium.PdfDocument(statement.data))
    outcome = run(pipeline, bound((statement.data, range(min(pages, MOST_PAGES - 1))), (page, None)), redacts=True)
    assert types(outcome) == ["BANK_STATEMENT", "AADHAAR"]
    assert outcome.redaction is not None
    assert outcome.redaction.end is Withheld.TOO_MANY_PAGES


def test_numbers_in_narrations_that_pass_the_check_digit_make_no_aadhaar_paper_of_a_statement(
    pipeline: Pipeline,
) -> None:
    """One twelve-digit reference in ten passes by chance."""
    statement = make("BANK_STATEMENT", "payments_bank", Grade.TEXT_LAYER, 3)
    outcome = run(pipeline, statement.data, redacts=True)
    written = [field.value for field in outcome.extraction.fields]
    assert any(hidden.number for hidden in aadhaar_digits.find(str(written)))
    assert types(outcome) == ["BANK_STATEMENT"]
    assert outcome.redaction is None
