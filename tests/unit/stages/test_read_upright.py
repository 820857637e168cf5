"""Which way up a page is."""

from __future__ import annotations

import numpy as np
import pytest

from sheaf.stages.read.quads import Quad
from sheaf.stages.read.recognise import Character
from sheaf.stages.read.upright import needed_rotation

UPSIDE_DOWN = {"9999 8773 3338": "8EEE ELL8 6666", "Gopdoa tne": "8ut eopdoe"}


def line(row: int) -> Quad:
    top = 30.0 * row
    return np.array([[0, top], [200, top], [200, top + 20], [0, top + 20]], np.float32)


def spelled(text: str, confidence: float) -> list[Character]:
    return [Character(each, 0.0, confidence, False) for each in text if each != " "]


@pytest.mark.parametrize("is_upright", [True, False])
def test_digits_that_are_letters_the_other_way_round_tell_the_way(is_upright: bool) -> None:
    """Of a dark picture only the number is legible, and that both ways; the rest is guessed better upside down."""

    def read(quad: Quad) -> list[Character]:
        is_number, is_forwards = quad[:, 1].max() < 30, bool(quad[0, 0] < quad[1, 0])
        upright, turned = list(UPSIDE_DOWN.items())[0 if is_number else 1]
        is_right = is_forwards == is_upright
        return spelled(upright if is_right else turned, 0.98 if is_number else 0.4 if is_right else 0.82)

    assert needed_rotation([line(0), line(1), line(2)], read, lambda _: 0.0) == (0 if is_upright else 180)
