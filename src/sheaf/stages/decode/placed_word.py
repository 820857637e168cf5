"""A word where it stands on a page."""

from __future__ import annotations

from typing import NamedTuple


class PlacedWord(NamedTuple):
    """A word; edges in points from the top left of the page as shown. There are hundreds on a page: tuples are made
    three times as fast."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top
