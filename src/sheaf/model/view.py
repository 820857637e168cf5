"""How a page was looked at, so that whoever has its picture can lay boxes over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Map: TypeAlias = "tuple[float, float, float, float, float, float, float, float, float]"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """The upright page in which boxes are given.

    `upright` is the projective map, row by row, from the page as its file shows it to the upright page, both with edges
    from 0 to 1. `ratio` is the width of the upright page divided by its height.
    """

    page_number: int
    ratio: float
    upright: Map


TURNS: dict[int, Map] = {
    0: (1, 0, 0, 0, 1, 0, 0, 0, 1),
    90: (0, -1, 1, 1, 0, 0, 0, 0, 1),
    180: (-1, 0, 1, 0, -1, 1, 0, 0, 1),
    270: (0, 1, 0, -1, 0, 1, 0, 0, 1),
}
"""The maps of a clockwise turn by so many degrees."""
