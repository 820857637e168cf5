"""Lines that were found in pieces are one line again; what stands apart stays apart."""

from __future__ import annotations

import numpy as np
import pytest

from sheaf.stages.read.joined import joined
from sheaf.stages.read.quads import Quad

TOP, BOTTOM = 100.0, 130.0


def quad(left: float, right: float, top: float = TOP, bottom: float = BOTTOM) -> Quad:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def ends(quads: list[Quad]) -> list[tuple[float, float]]:
    return [(float(each[0, 0]), float(each[1, 0])) for each in quads]


def test_pieces_that_overlap_are_one_line_whatever_their_order() -> None:
    assert ends(joined([quad(290, 500), quad(60, 200), quad(185, 300)])) == [(60, 500)]


def test_a_year_that_is_lower_than_the_words_before_it_belongs_to_their_line() -> None:
    assert ends(joined([quad(60, 240), quad(232, 300, TOP + 6, BOTTOM - 5)])) == [(60, 300)]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(quad(215, 400), id="a gap as wide as a column's"),
        pytest.param(quad(196, 400), id="a column whose margin touches"),
        pytest.param(quad(195, 400, TOP + 34, BOTTOM + 34), id="the line under it"),
        pytest.param(quad(190, 400, TOP - 20, BOTTOM + 20), id="larger print"),
        pytest.param(quad(190, 205), id="a speck"),
        pytest.param(quad(80, 180), id="a line within it"),
    ],
)
def test_what_is_no_piece_of_a_line_stays_apart(other: Quad) -> None:
    assert len(joined([quad(60, 200), other])) == 2


def test_pieces_are_joined_along_their_text_on_a_page_on_its_side() -> None:
    """The text runs upwards: on the turned page the quads begin at the foot."""
    standing = [np.array([[y, 700 - x] for x, y in each], np.float32) for each in (quad(60, 200), quad(185, 300))]
    (whole,) = joined(standing)
    assert whole[:, 1].max() == 640
    assert whole[:, 1].min() == 400


def test_a_line_on_its_own_and_a_page_without_lines_stay_as_they_are() -> None:
    assert joined([]) == []
    assert ends(joined([quad(60, 200)])) == [(60, 200)]


def test_a_page_of_thousands_of_lines_is_left_as_it_is() -> None:
    many = [quad(60, 200), quad(185, 300)] * 400
    assert len(joined(many)) == len(many)
