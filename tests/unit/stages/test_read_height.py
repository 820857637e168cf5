"""Letters that look alike in both cases are told by how tall they are beside others, and only where there was doubt."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from sheaf.stages.read.height import with_case
from sheaf.stages.read.quads import Pixels
from sheaf.stages.read.recognise import Character

PAPER, INK = 235, 30
ADVANCE = 30


def strip(printed: str, *, paper: int = PAPER, ink: int = INK) -> Pixels:
    """A strip with each character in a place of its own."""
    pixels = np.full((48, ADVANCE * len(printed) + 10, 3), paper, np.uint8)
    for at, sign in enumerate(printed):
        cv2.putText(pixels, sign, (8 + ADVANCE * at, 38), cv2.FONT_HERSHEY_SIMPLEX, 1.1, (ink, ink, ink), 2)
    return pixels


def read(text: str, doubtful: str, other: float = 0.3) -> list[Character]:
    """What a recogniser makes of it: those in `doubtful` may be of the other case."""
    width = ADVANCE * len(text) + 10
    return [
        Character(sign, (18 + ADVANCE * at) / width, 0.65, False, ((sign.swapcase(), other), ("q", 0.02)))
        if sign in doubtful
        else Character(sign, (18 + ADVANCE * at) / width, 1.0, False)
        for at, sign in enumerate(text)
    ]


def text_of(characters: tuple[Character, ...]) -> str:
    return "".join(character.text for character in characters)


@pytest.mark.parametrize(
    ("printed", "seen", "doubtful"),
    [
        ("17Nos", "17NOS", "OS"),
        ("17NOS", "17Nos", "os"),
        ("Pcs", "PcS", "cS"),
        ("Box", "BoX", "oX"),
        ("47xcs", "47XCS", "XCS"),
        ("amoremos", "amOremOS", "OS"),
    ],
)
def test_case_is_that_of_the_height(printed: str, seen: str, doubtful: str) -> None:
    assert text_of(with_case(read(seen, doubtful), strip(printed))) == printed
    assert text_of(with_case(read(seen, doubtful), strip(printed, paper=INK, ink=PAPER))) == printed


def test_what_is_told_is_as_sure_as_both_together_and_other_doubts_stay() -> None:
    *_, told = with_case(read("NO", "O"), strip("No"))
    assert (told.text, told.options) == ("o", (("q", 0.02),))
    assert told.confidence == pytest.approx(0.95)


def test_a_letter_without_doubt_keeps_its_case() -> None:
    seen = read("NOS", "")
    assert with_case(seen, strip("Nos")) == tuple(seen)


def test_nothing_is_told_without_letters_to_compare_with() -> None:
    seen = read("OS", "OS")
    assert with_case(seen, strip("os")) == tuple(seen)


def test_nothing_is_told_of_letters_that_touch_or_of_blank_paper() -> None:
    seen, printed = read("NOS", "OS"), strip("Nos")
    cv2.line(printed, (0, 30), (printed.shape[1], 30), (INK, INK, INK), 2)
    assert with_case(seen, printed) == tuple(seen)
    assert with_case(seen, np.full_like(printed, PAPER)) == tuple(seen)


def test_figures_as_low_as_small_letters_are_no_measure_where_capitals_are() -> None:
    printed = strip("Nos")
    low = np.full((48, 2 * ADVANCE, 3), PAPER, np.uint8)
    cv2.putText(low, "oo", (8, 38), cv2.FONT_HERSHEY_SIMPLEX, 1.1, (INK, INK, INK), 2)
    whole = np.hstack([low, printed])
    width = whole.shape[1]
    figures = [Character("0", (18 + 25 * at) / width, 1.0, False) for at in range(2)]
    letters = [
        Character(each.text, (each.position * printed.shape[1] + 2 * ADVANCE) / width, 1.0, False, each.options)
        for each in read("NOS", "OS")
    ]
    assert text_of(with_case([*figures, *letters], whole))[2:] == "Nos"
