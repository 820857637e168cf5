"""Scans of several pages through the whole pipeline: no more of them is read than is needed, unless told so."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from sheaf.model.outcome import Outcome
from sheaf.pipeline import Pipeline
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, make


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return build_pipeline(tmp_path_factory.mktemp("models"))


def scan(*papers: tuple[str, str]) -> bytes:
    """Return a PDF of pictures: the pages of specimens, (type, layout) each, one behind the other."""
    pictures = []
    for doctype, layout in papers:
        with open_document(make(doctype, layout, Grade.SCAN, 3).data, None, DecodeLimits()) as document:
            pages = [document.image(number).pixels for number in range(1, document.page_count + 1)]
        pictures += [Image.fromarray(pixels[:, :, ::-1].copy()) for pixels in pages]
    target = BytesIO()
    pictures[0].save(target, "PDF", save_all=True, append_images=pictures[1:], resolution=150)
    return target.getvalue()


def run(pipeline: Pipeline, data: bytes) -> tuple[Outcome, int]:
    """Return the outcome and how many pages were read for it."""
    told: list[int] = []
    outcome = pipeline.run(data, on_page=lambda read, _: told.append(read))
    assert isinstance(outcome, Outcome)
    return outcome, len(told)


def test_another_document_behind_one_that_has_all_its_fields_is_found(pipeline: Pipeline) -> None:
    data = scan(("GST_CERT", "new"), ("FSSAI", "lines"))
    outcome, _ = run(pipeline, data)
    found = [each.classification.doctype for each in (outcome.extraction, *outcome.others)]
    assert sorted(found, key=str) == ["FSSAI", "GST_CERT"]


def test_a_card_behind_it_is_found_too(pipeline: Pipeline) -> None:
    data = scan(("GST_CERT", "new"), ("PAN", "labelled"))
    outcome, _ = run(pipeline, data)
    assert {each.classification.doctype for each in (outcome.extraction, *outcome.others)} == {"GST_CERT", "PAN"}


def test_a_file_of_few_pages_is_read_whole(pipeline: Pipeline) -> None:
    _, read = run(pipeline, scan(("GST_CERT", "new")))
    assert read == 3
