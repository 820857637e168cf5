"""Fitting: what examples say is found again, and what they hardly say changes little."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from sheaf.calibration.file import load_fitted
from sheaf.calibration.fit import Example, fit
from sheaf.calibration.judge import cross_judged
from sheaf.calibration.report import measure
from sheaf.stages.score import FEATURES, Calibration

NOTHING_KNOWN = Calibration((0.0,) * len(FEATURES), {}, {})


def examples(count: int, *, right_at: dict[str, float], seed: int = 1) -> list[Example]:
    """Make values of the fields named, right with these probabilities, all with the same features."""
    rng = Random(seed)
    plain = (1.0, *(0.0 for _ in FEATURES[1:]))
    return [
        Example(number, "PAN", field, plain, rng.random() < share)
        for number in range(count)
        for field, share in right_at.items()
    ]


def test_a_field_that_is_oftener_wrong_gets_a_lower_probability() -> None:
    fitted = fit(examples(400, right_at={"dob": 0.98, "father_name": 0.7}), NOTHING_KNOWN)
    plain = (1.0, *(0.0 for _ in FEATURES[1:]))
    assert fitted.probability("PAN", "dob", plain) == pytest.approx(0.98, abs=0.03)
    assert fitted.probability("PAN", "father_name", plain) == pytest.approx(0.7, abs=0.05)
    assert 0.7 < fitted.probability("PAN", "never_seen", plain) < 0.98


def test_an_example_of_weight_two_says_what_two_examples_say() -> None:
    once = examples(60, right_at={"dob": 0.9, "father_name": 0.6})
    assert fit([replace(each, weight=2.0) for each in once], NOTHING_KNOWN) == fit(once + once, NOTHING_KNOWN)


def test_few_examples_hardly_move_the_parameters() -> None:
    start = load_fitted().calibration
    moved = fit(examples(3, right_at={"dob": 0.0}), start)
    assert all(abs(after - before) < 1.0 for before, after in zip(start.weights[1:], moved.weights[1:], strict=True))
    assert moved.offsets.keys() >= start.offsets.keys()


def test_examples_that_are_all_right_give_finite_parameters() -> None:
    fitted = fit(examples(200, right_at={"dob": 1.0}), NOTHING_KNOWN)
    assert all(abs(weight) < 30 for weight in fitted.weights)


def test_what_speaks_for_a_value_never_counts_against_it_whatever_few_examples_say() -> None:
    sure, unsure = ((1.0, reading, *(0.0 for _ in FEATURES[2:])) for reading in (6.0, 1.0))
    turned = [
        Example(at, "PAN", "dob", features, features is unsure) for at in range(99) for features in (sure, unsure)
    ]
    assert fit(turned, NOTHING_KNOWN).weights[FEATURES.index("reading")] == 0.0


def test_a_doubt_shows_however_much_speaks_for_a_value() -> None:
    def value(reading: float, *, failed: float, agreement: float = 0.0) -> tuple[float, ...]:
        seen = {"bias": 1.0, "reading": reading, "failed": failed, "agreement": agreement}
        return tuple(seen.get(name, 0.0) for name in FEATURES)

    rng = Random(7)
    lessons = []
    for number in range(4000):
        reading, failed = rng.uniform(-1, 7), float(rng.random() < 0.3)
        is_right = rng.random() < (0.6 if failed else min(0.99, 0.7 + reading / 10))
        lessons.append(Example(number, "PAN", "dob", value(reading, failed=failed), is_right))
    fitted = fit(lessons, NOTHING_KNOWN)
    doubted, more_doubted = (fitted.probability("PAN", "dob", value(at, failed=1.0, agreement=2.0)) for at in (70, 700))
    assert doubted == more_doubted
    assert doubted < fitted.probability("PAN", "dob", value(70.0, failed=0.0)) - 0.01


def test_a_new_type_is_learnt_without_a_change_to_the_others() -> None:
    before = fit(examples(300, right_at={"dob": 0.9}), NOTHING_KNOWN)
    new = [replace(each, doctype="FSSAI") for each in examples(300, right_at={"dob": 0.3})]
    after = fit(new, before, keeps_weights=True)
    assert after.weights == before.weights
    assert after.offsets["PAN", "dob"] == before.offsets["PAN", "dob"]
    assert after.offsets["FSSAI", "dob"] < before.offsets["PAN", "dob"] - 1


def test_nothing_can_not_be_fitted() -> None:
    with pytest.raises(ValueError, match="nothing to fit"):
        fit([], NOTHING_KNOWN)


def test_cross_validated_confidences_are_as_often_right_as_they_say() -> None:
    some = examples(500, right_at={"dob": 0.95, "father_name": 0.8, "name_as_per_pan": 0.6})
    assert measure(cross_judged(some, NOTHING_KNOWN)).calibration_error < 0.05
