"""Spaces that a reader of PDF thinks up behind vowel signs to which the file gives no place."""

from __future__ import annotations

import numpy as np
import pytest

from sheaf.stages.decode.signs import close_signs

LEVEL = (10.0, 24.0)
"""Bottom and top of a line: 10.5 points of type, a space of which is 2.6 wide."""


def line(*parts: tuple[str, float, float]) -> tuple[list[str], np.ndarray]:
    """Return characters and their rectangles, each between its left and right edge; a space has no place."""
    return [text for text, _, _ in parts], np.array([(left, LEVEL[0], right, LEVEL[1]) for _, left, right in parts])


def test_a_sign_without_a_place_is_part_of_the_word_that_goes_on_behind_it() -> None:
    texts, places = line(("क", 0, 5), ("ो", 5, 7), (" ", 0, 0), ("ड", 9.6, 15))
    kept, closed = close_signs(texts, places, lambda _: True)
    assert [text for text, is_kept in zip(texts, kept, strict=True) if is_kept] == ["क", "ो", "ड"]
    assert closed[1, 2] == closed[3, 0]


@pytest.mark.parametrize(
    ("first", "second"),
    [(("ा", 5, 7), ("प", 12.2, 17)), (("न", 5, 9), ("घ", 11.6, 17)), (("े", 5, 9), ("म", 11.6, 17))],
    ids=["a space behind the sign", "no sign", "a sign over the letter"],
)
def test_a_space_that_is_printed_stays(first: tuple[str, float, float], second: tuple[str, float, float]) -> None:
    texts, places = line(("च", 0, 5), first, (" ", 0, 0), second)
    kept, closed = close_signs(texts, places, lambda _: True)
    assert kept.all()
    assert (closed == places).all()


def test_a_space_that_the_file_holds_stays() -> None:
    texts, places = line(("क", 0, 5), ("ो", 5, 7), (" ", 0, 0), ("ड", 9.6, 15))
    assert close_signs(texts, places, lambda _: False)[0].all()
