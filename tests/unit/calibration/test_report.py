"""The measures of confidences, on values whose measures are known."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from sheaf.calibration.picture import reliability_picture
from sheaf.calibration.report import Judged, measure


def judged(confidence: float, *, right: int, wrong: int) -> list[Judged]:
    return [Judged("PAN", "dob", confidence, at < right) for at in range(right + wrong)]


def test_confidences_that_are_what_they_say_have_no_calibration_error() -> None:
    assert measure(judged(0.9, right=90, wrong=10) + judged(0.5, right=50, wrong=50)).calibration_error < 1e-9


def test_confidences_that_claim_too_much_have_the_difference_as_error() -> None:
    found = measure(judged(0.9, right=60, wrong=40))
    assert found.calibration_error == pytest.approx(0.3)
    assert found.brier == pytest.approx(0.6 * 0.01 + 0.4 * 0.81)


def test_coverage_is_the_share_that_can_be_taken_with_one_in_a_hundred_wrong() -> None:
    found = measure(judged(0.99, right=199, wrong=1) + judged(0.8, right=90, wrong=10))
    assert found.coverage == pytest.approx(200 / 300)
    assert found.threshold == 0.99


def test_no_threshold_is_given_where_none_is_good_enough() -> None:
    found = measure(judged(0.99, right=9, wrong=1))
    assert (found.coverage, found.threshold) == (0.0, None)


def test_values_of_one_confidence_are_not_taken_apart() -> None:
    found = measure(judged(0.99, right=999, wrong=1) + judged(0.98, right=50, wrong=50))
    assert found.coverage == pytest.approx(1000 / 1100)


def test_wrong_values_count_as_confident_from_the_limit_on() -> None:
    assert measure(judged(0.95, right=98, wrong=2)).confident_wrong == pytest.approx(0.02)
    assert measure(judged(0.949, right=98, wrong=2)).confident_wrong == 0.0


def test_the_picture_is_well_formed_and_has_a_dot_for_each_point() -> None:
    measures = measure(judged(0.9, right=9, wrong=1) + judged(0.4, right=4, wrong=6))
    picture = ElementTree.fromstring(reliability_picture(measures, "SPECIMEN"))
    assert len([each for each in picture.iter() if each.tag.endswith("circle")]) == len(measures.curve)
