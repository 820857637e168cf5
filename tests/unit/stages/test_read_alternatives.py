"""What else a character might be, worked out from the recogniser's steps."""

from __future__ import annotations

import numpy as np
import pytest

from sheaf.stages.read.alternatives import Stretch, are_unsure, options_of

BLANK, ONE, SEVEN, NINE = 0, 1, 2, 3
NO_CHARACTER = (BLANK,)


def stretch(
    *steps: tuple[float, float, float, float], end: int, neighbours: tuple[int | None, int | None] = (None, None)
) -> Stretch:
    """The character ONE in steps of the probabilities of blank, one, seven and nine."""
    probabilities = np.array(steps, np.float32)
    return Stretch(probabilities, probabilities[:, BLANK], ONE, end, neighbours)


def shares(stretch: Stretch) -> dict[tuple[int, ...], float]:
    return dict(options_of(stretch, NO_CHARACTER))


def test_the_other_class_of_the_same_step_is_an_option_with_its_probability() -> None:
    assert shares(stretch((0.99, 0, 0, 0), (0, 0.7, 0.3, 0), (0.99, 0, 0, 0), end=2)) == pytest.approx(
        {(SEVEN,): 0.3}, abs=0.01
    )


def test_paths_through_several_steps_are_added_up() -> None:
    found = shares(stretch((0.1, 0.5, 0.4, 0), (0.1, 0.5, 0.4, 0), end=2))
    # 1 is read by 11, 1-, -1; 7 alike; and nothing by --. What peaks in the same step is no second character.
    total = 0.35 + 0.24 + 0.01
    assert found[(SEVEN,)] == pytest.approx(0.24 / total, abs=0.01)
    assert found[()] < 0.02


def test_a_character_that_may_not_be_there_has_nothing_as_an_option() -> None:
    assert shares(stretch((0.3, 0.7, 0, 0), end=1)) == pytest.approx({(): 0.3}, abs=0.01)


def test_a_class_seen_in_the_gap_before_is_a_missed_character() -> None:
    found = shares(stretch((0.6, 0, 0, 0.4), (0.99, 0, 0, 0), (0, 0.99, 0, 0), end=3))
    assert found == pytest.approx({(NINE, ONE): 0.4}, abs=0.02)


def test_a_neighbour_that_is_merely_wide_is_no_second_character() -> None:
    found = shares(stretch((0.6, 0, 0, 0.4), (0, 1, 0, 0), end=2, neighbours=(NINE, None)))
    assert found == {}


def test_what_the_neighbour_next_to_it_is_may_be_that_neighbour_alone() -> None:
    found = shares(stretch((0, 0.6, 0, 0.4), end=1, neighbours=(NINE, None)))
    assert found == pytest.approx({(): 0.4}, abs=0.01)


def test_sure_steps_are_told_from_unsure_ones() -> None:
    steps = np.array([(0.99, 0.01, 0, 0), (0.5, 0.5, 0, 0), (0, 1, 0, 0)], np.float32)
    assert are_unsure(steps, steps[:, BLANK]).tolist() == [False, True, False]
