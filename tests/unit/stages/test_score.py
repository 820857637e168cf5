"""Score: more evidence never lowers a confidence, a failed check always does, and nothing is ever certain."""

from __future__ import annotations

from dataclasses import replace

from sheaf.calibration.file import load_fitted
from sheaf.model.field import Candidate, Check, Choice, Provenance, Row
from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Source
from sheaf.stages.score import FEATURES, Surroundings, features, score

PLACE = Provenance(1, BoundingBox(0.1, 0.1, 0.3, 0.2), "SPECIMEN", Source.OCR)
CHOICE = Choice("name", Candidate("SPECIMEN", PLACE, reading=0.95, evidence=0.9), agreement=0, rival=0.0, checks=())
AROUND = Surroundings("PAN", 0.99, {1: 0.95}, 0.0)


def confidence(choice: Choice, around: Surroundings = AROUND) -> float:
    (field,) = score([choice], around, load_fitted().calibration)
    return field.confidence


def test_a_worse_reading_is_less_sure() -> None:
    blurred = replace(CHOICE, candidate=replace(CHOICE.candidate, reading=0.6))

    assert confidence(blurred) < confidence(CHOICE)


def test_a_failed_check_lowers_and_a_passed_one_raises_confidence() -> None:
    failed = replace(CHOICE, checks=(Check("sum", passed=False),))
    passed = replace(CHOICE, checks=(Check("sum", passed=True),))

    assert confidence(failed) < confidence(CHOICE) < confidence(passed)


def test_a_repaired_character_and_a_rival_lower_confidence() -> None:
    repaired = replace(CHOICE, candidate=replace(CHOICE.candidate, repaired=1))
    contested = replace(CHOICE, rival=0.8)

    assert max(confidence(repaired), confidence(contested)) < confidence(CHOICE)


def test_a_row_that_fails_its_check_is_not_sure_beside_others_that_are() -> None:
    good, bad = (Row(0.95, 0.9, (Check("balance_equation", passed=passed),)) for passed in (True, False))
    listed = replace(CHOICE, candidate=replace(CHOICE.candidate, rows=(good, bad, good)))
    (field,) = score([listed], AROUND, load_fitted().calibration)

    assert field.rows[1] < 0.5 < field.rows[0] == field.rows[2]


def test_a_row_is_not_doubted_because_lists_are_seldom_right_as_a_whole() -> None:
    fitted = load_fitted().calibration
    listed = replace(CHOICE, candidate=replace(CHOICE.candidate, rows=(Row(0.95, 0.9),)))
    doubted = replace(fitted, offsets={**fitted.offsets, ("PAN", "name"): -5.0})
    ((before,), (after,)) = (score([listed], AROUND, each) for each in (fitted, doubted))

    assert after.confidence < before.confidence
    assert after.rows == before.rows


def test_a_value_that_could_not_be_read_has_no_confidence() -> None:
    unread = replace(CHOICE, candidate=replace(CHOICE.candidate, value=None))

    assert confidence(unread) == 0.0


def test_nothing_is_certain() -> None:
    best = replace(
        CHOICE,
        agreement=9,
        candidate=replace(CHOICE.candidate, reading=1.0, evidence=1.0),
        checks=(Check("sum", passed=True), Check("words", passed=True)),
    )

    assert 0.9 < confidence(best) < 1.0


def test_every_feature_has_its_weight() -> None:
    assert len(features(CHOICE, AROUND)) == len(FEATURES) == len(load_fitted().calibration.weights)


def test_a_page_that_reads_badly_makes_no_value_surer() -> None:
    assert confidence(CHOICE, replace(AROUND, legibility={1: 0.7})) <= confidence(CHOICE)
