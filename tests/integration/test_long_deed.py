"""Deeds of many pages, as PDFs through the whole pipeline: read as far as is needed, and at their ends."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from sheaf.model.outcome import Outcome
from sheaf.pipeline import Examined, Pipeline
from sheaf.wiring.reading import build_pipeline
from specimens.deed_paper import Design, Opening, draw_deed
from specimens.deed_parts import Sale, invent_sale

LONG = Design("SALE DEED", ("VENDOR", "PURCHASER"), "Noto Serif", 13, 150, Opening.FIGURES, has_stamp=True, leading=2.0)


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return build_pipeline(tmp_path_factory.mktemp("models"))


def deed(design: Design) -> tuple[Sale, bytes]:
    rng = Random(11)
    sale = invent_sale(rng, "Karnataka")
    return sale, draw_deed(rng, sale, design).finish()


def test_a_long_deed_is_read_as_far_as_its_schedule_and_at_its_end(pipeline: Pipeline) -> None:
    sale, data = deed(LONG)
    outcome = pipeline.run(data)
    assert isinstance(outcome, Outcome)
    fields = {field.name: field for field in outcome.extraction.fields}
    truth = sale.truth(is_upper=True)
    assert {name: field.value for name, field in fields.items()} == truth
    pages = {name: field.provenance.page_number for name, field in fields.items() if field.provenance}
    assert pages["registration_date"] == outcome.page_count
    assert pages["seller_names"] < pages["property_address"] < outcome.page_count


def test_pages_between_what_is_needed_and_the_end_are_not_read(pipeline: Pipeline) -> None:
    """The schedule of this deed stands before its clauses."""
    _, data = deed(replace(LONG, is_schedule_first=True))
    examined = pipeline.examine(data)
    assert isinstance(examined, Examined)
    assert examined.text.page_count > 2 * len(examined.text.pages)


def test_whoever_follows_is_told_after_every_page_how_far_a_file_is(pipeline: Pipeline) -> None:
    _, data = deed(replace(LONG, is_schedule_first=True))
    told: list[tuple[int, int]] = []
    outcome = pipeline.run(data, on_page=lambda read, page_count: told.append((read, page_count)))
    assert isinstance(outcome, Outcome)
    assert [read for read, _ in told] == list(range(1, len(told) + 1))
    assert {page_count for _, page_count in told} == {outcome.page_count}
    assert len(told) < outcome.page_count
