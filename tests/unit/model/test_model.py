"""The nouns: boxes refuse nonsense, spans know their place, the state machine is closed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.model.batch import FINAL_STATES, MOVES, DocumentState
from sheaf.model.error import MEANINGS, ErrorDetail, SheafError, problem_of
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import Span
from sheaf.model.stage import Stage
from tests.unit.stages.typed_paper import paper

EDGE = st.floats(-2, 3, allow_nan=False)


@pytest.mark.parametrize("edges", [(0.5, 0, 0.4, 1), (0, 0.5, 1, 0.4), (-0.1, 0, 1, 1), (0, 0, 1, 1.1)])
def test_a_box_refuses_nonsense(edges: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="bounding box"):
        BoundingBox(*edges)


@given(EDGE, EDGE, EDGE, EDGE)
def test_any_four_numbers_can_be_clipped_to_a_box(left: float, top: float, right: float, bottom: float) -> None:
    box = BoundingBox.clipped(left, top, right, bottom)

    assert 0 <= box.width <= 1
    assert 0 <= box.height <= 1


def test_a_span_stands_where_its_characters_stand() -> None:
    cell = paper("Name ASHA DEVI").cells[0]
    name = Span(cell, 5, 14)

    assert name.text == "ASHA DEVI"
    assert name.box().left > cell.line.box.left
    assert name.box().right == pytest.approx(cell.line.box.right)
    assert name.stripped("IAVE").text == "SHA D"


def test_final_states_have_no_way_out_and_every_state_is_reached() -> None:
    assert MOVES.keys() == set(DocumentState)
    assert {state for state, following in MOVES.items() if not following} == FINAL_STATES
    assert {state for following in MOVES.values() for state in following} >= set(DocumentState) - {DocumentState.QUEUED}


def test_every_detail_has_a_meaning_that_gives_advice() -> None:
    assert MEANINGS.keys() == set(ErrorDetail)
    assert all(meaning.message.endswith(".") for meaning in MEANINGS.values())


def test_an_error_says_nothing_about_the_document() -> None:
    error = SheafError(ErrorDetail.CORRUPT_FILE, Stage.DECODE)

    assert str(error) == "CORRUPT_FILE in decode"
    assert error.as_problem() == problem_of(ErrorDetail.CORRUPT_FILE, Stage.DECODE)
