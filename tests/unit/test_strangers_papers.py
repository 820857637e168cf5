"""The papers of strangers are whole: each has its drawing, says that it is a specimen, and names known fields."""

from __future__ import annotations

import pytest

from sheaf.doctypes.catalog import load_catalog
from specimens.strangers.papers import StrangersPaper, authors, papers

PAPERS = tuple(papers(authors()))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: f"{paper.author}/{paper.name}")
def test_a_strangers_paper_says_what_it_is_and_its_truth_names_known_fields(paper: StrangersPaper) -> None:
    assert "SPECIMEN" in paper.html.read_text("utf-8")
    if paper.doctype is None:
        assert not paper.truth
    else:
        assert paper.truth.keys() <= {field.name for field in load_catalog()[paper.doctype].fields}


def test_every_document_type_was_drawn_by_a_stranger() -> None:
    assert {paper.doctype for paper in PAPERS} >= load_catalog().keys()
