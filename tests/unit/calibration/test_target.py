"""A target in values that may be wrong becomes a confidence."""

from __future__ import annotations

import pytest

from sheaf.calibration.file import load_fitted
from sheaf.calibration.report import Point
from sheaf.calibration.target import EVERYTHING, threshold

CURVE = (Point(0.6, 0.5, 100), Point(0.9, 0.9, 100), Point(0.98, 0.98, 300), Point(0.995, 1.0, 500))


def test_values_are_taken_unseen_down_to_where_too_many_were_wrong() -> None:
    found = threshold(CURVE, 100)

    assert found.confidence == 9800
    assert found.wrong == pytest.approx(6 / 800)
    assert found.unseen == 0.65


def test_a_laxer_target_leaves_less_to_look_at() -> None:
    found = [threshold(CURVE, one_in) for one_in in (20, 50, 100, 1000)]

    assert [each.confidence for each in found] == [9000, 9000, 9800, 9950]
    assert sorted(found, key=lambda each: each.unseen, reverse=True) == found


def test_where_even_the_surest_are_wrong_too_often_everything_is_looked_at() -> None:
    assert threshold((Point(0.99, 0.9, 100),), 100).confidence == EVERYTHING


def test_what_sheaf_comes_with_keeps_one_in_two_hundred() -> None:
    found = threshold(load_fitted().card.overall.curve, 200)

    assert 9000 < found.confidence < 10_000
    assert found.wrong <= 1 / 200
    assert found.unseen > 0.5
