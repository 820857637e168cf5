"""Lines that the detector ended too early are read to their last letter, and no further."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from sheaf.stages.read.ends import with_whole_ends
from sheaf.stages.read.quads import Pixels, Quad

TOP, BOTTOM = 100.0, 140.0


def paper(text: str, left: int) -> tuple[Pixels, float]:
    """Return a page with `text` printed from `left` on, and where it ends."""
    pixels = np.full((240, 900, 3), 235, np.uint8)
    cv2.putText(pixels, text, (left, 132), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (30, 30, 30), 3)
    return pixels, float(np.flatnonzero((pixels < 100).any(axis=(0, 2)))[-1])


def quad(left: float, right: float) -> Quad:
    return np.array([[left, TOP], [right, TOP], [right, BOTTOM], [left, BOTTOM]], np.float32)


@pytest.mark.parametrize("letters_cut", [1, 2, 5])
def test_a_line_that_was_cut_short_is_made_whole(letters_cut: int) -> None:
    pixels, end = paper("L0877730", 60)
    _, cut = paper("L0877730"[:-letters_cut], 60)
    (whole,) = with_whole_ends(pixels, [quad(52, cut + 3)])
    assert end <= whole[1, 0] <= end + 0.5 * (BOTTOM - TOP)
    assert whole[0, 0] == 52


def test_what_is_cut_off_at_the_beginning_is_found_too() -> None:
    pixels, end = paper("Aadhaar no", 60)
    (whole,) = with_whole_ends(pixels, [quad(85, end + 6)])
    assert whole[0, 0] < 66


def test_a_whole_line_stays_as_it_is() -> None:
    pixels, end = paper("L0877730", 60)
    line = quad(54, end + 6)
    assert with_whole_ends(pixels, [line])[0] is line


def test_a_line_does_not_grow_into_its_neighbour_or_through_a_frame() -> None:
    pixels, end = paper("L0877730", 60)
    _, cut = paper("L087773", 60)
    line, neighbour = quad(52, cut + 3), quad(cut + 5, end + 6)
    assert with_whole_ends(pixels, [line, neighbour])[0] is line
    framed, end = paper("L0877730", 60)
    cv2.line(framed, (round(end) + 8, 60), (round(end) + 8, 180), (30, 30, 30), 3)
    line = quad(54, end + 6)
    assert with_whole_ends(framed, [line])[0] is line
