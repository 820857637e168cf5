"""The nouns: boxes refuse nonsense, spans know their place, the state machine is closed."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sheaf.model.batch import FINAL_STATES, MOVES, DocumentState
from sheaf.model.error import MEANINGS, ErrorDetail, SheafError, problem_of
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import Span, lay_out
from sheaf.model.page import DocumentText, Doubt, Line, PageText, Source, Word
from sheaf.model.recording import dump_recording, load_recording
from sheaf.model.stage import Stage
from tests.unit.stages.typed_paper import paper, typed

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


def test_the_neighbours_of_a_cell_are_the_same_at_every_look_whoever_changes_the_list() -> None:
    layout = paper("Name   ASHA DEVI   Pune\nDate   01/02/1990")
    page, cell = layout.pages[0], layout.cells[0]
    found = page.right_of(cell)
    assert [other.text for other in found] == ["ASHA DEVI", "Pune"]
    found.clear()
    assert [other.text for other in page.right_of(cell)] == ["ASHA DEVI", "Pune"]
    assert [other.text for other in page.below(cell)] == ["Date"]
    assert [other.text for other in page.left_of(page.cells[1])] == ["Name"]


def test_what_a_browser_notes_in_the_margins_stands_on_no_paper() -> None:
    text = (
        "11/26/25, 2:56 PM    PAID on"
        + "\n" * 9
        + "11/26/25, 2:57 PM"
        + "\n" * 57
        + "https://example.com/order?id=1 1/1"
    )
    assert len(typed(text).pages[0].lines) == 4
    assert [cell.text for cell in paper(text).cells] == ["PAID on", "11/26/25, 2:57 PM"]


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


def test_a_doubt_refuses_what_is_no_probability() -> None:
    with pytest.raises(ValueError, match="probability"):
        Doubt(0, (("O", 0.0),))


def test_a_recording_keeps_the_doubts_and_one_without_any_still_loads() -> None:
    word = Word("A8C", BoundingBox(0.1, 0.1, 0.2, 0.2), 0.9, (Doubt(1, (("B", 0.25), ("", 0.01))),))
    line = Line(
        (word, Word("1", BoundingBox(0.3, 0.1, 0.4, 0.2), 1.0)), BoundingBox(0.1, 0.1, 0.4, 0.2), 0.9, Source.OCR
    )
    text = DocumentText((PageText(1, 100, 60, (line,)),), 1)

    recording = dump_recording(text)
    without = dump_recording(DocumentText((PageText(1, 100, 60, (replace(line, words=line.words[1:]),)),), 1))

    assert load_recording(recording) == text
    assert [len(each) for each in json.loads(without)["pages"][0]["lines"][0]["words"]] == [3]
    assert load_recording(without).pages[0].lines[0].words[0].doubts == ()


def test_a_span_tells_the_doubts_by_its_own_characters() -> None:
    box = BoundingBox(0.1, 0.1, 0.4, 0.2)
    words = (Word("No", box, 1.0, (Doubt(1, (("0", 0.3),)),)), Word("A8C", box, 0.9, (Doubt(1, (("B", 0.25),)),)))
    page = PageText(1, 100, 60, (Line(words, box, 0.9, Source.OCR),))
    (cell,) = lay_out(DocumentText((page,), 1)).cells

    assert Span(cell, 3, 6).doubts() == (Doubt(1, (("B", 0.25),)),)
    assert Span.whole(cell).doubts() == (Doubt(1, (("0", 0.3),)), Doubt(4, (("B", 0.25),)))


def page_of(confidences: list[float], text: str = "Date of Issue") -> PageText:
    box = BoundingBox(0.1, 0.1, 0.4, 0.2)
    return PageText(1, 100, 60, tuple(Line((Word(text, box, each),), box, each, Source.OCR) for each in confidences))


def test_a_picture_is_poor_if_more_than_single_lines_of_latin_print_are_unsure() -> None:
    assert page_of([0.99] * 8 + [0.9, 0.8]).is_poor
    assert not page_of([0.99] * 9 + [0.8]).is_poor


def test_lines_in_another_script_and_marks_make_no_picture_poor() -> None:
    assert not page_of([0.99] * 9 + [0.6] * 9).is_poor
    assert not page_of([0.8] * 5, "12.").is_poor
