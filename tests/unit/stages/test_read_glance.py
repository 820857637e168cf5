"""What is looked at when a page is only glanced at."""

from __future__ import annotations

import numpy as np

from sheaf.stages.read.glance import headings
from sheaf.stages.read.quads import Quad


def line(top: float, width: float = 400, height: float = 12, left: float = 50) -> Quad:
    right, bottom = left + width, top + height
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def paragraph(top: float, lines: int) -> list[Quad]:
    return [line(top + 16 * number) for number in range(lines)]


def tops(quads: list[Quad] | None) -> list[float]:
    return [float(quad[0, 1]) for quad in quads or []]


def test_what_heads_a_block_is_looked_at_and_its_running_text_is_not() -> None:
    heading = line(400, width=150)
    seen = headings([*paragraph(20, 12), heading, *paragraph(430, 12)])
    assert tops(seen) == [20, 36, 400]


def test_tall_print_is_looked_at_wherever_it_stands() -> None:
    tall = line(212, width=380, height=24)
    assert 212 in tops(headings([*paragraph(20, 12), tall, *paragraph(238, 8)]))


def test_a_number_is_looked_at_beside_its_caption() -> None:
    beside = line(401, width=120, left=300)
    seen = headings([*paragraph(20, 12), line(400, width=100), beside, *paragraph(430, 4)])
    assert {400, 401} <= set(tops(seen))


def test_a_few_lines_and_lines_that_stand_tell_nothing_at_a_glance() -> None:
    standing = [line(20, width=12, height=400, left=20 + 16 * number) for number in range(20)]
    assert headings(paragraph(20, 5)) is None
    assert headings([*paragraph(20, 8), *standing]) is None
