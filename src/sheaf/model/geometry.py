"""Where something stands on a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BoundingBox:
    """An axis-aligned rectangle, its edges as fractions (0..1) of the upright page; y grows downwards.

    Raises:
        ValueError: an edge lies outside the page or the edges are in the wrong order.
    """

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        if not (0.0 <= self.left <= self.right <= 1.0 and 0.0 <= self.top <= self.bottom <= 1.0):
            raise ValueError("a bounding box needs 0 <= left <= right <= 1 and 0 <= top <= bottom <= 1")

    @classmethod
    def clipped(cls, left: float, top: float, right: float, bottom: float) -> BoundingBox:
        """Build a box from edges that may stick out of the page."""
        left, right = sorted((min(max(left, 0.0), 1.0), min(max(right, 0.0), 1.0)))
        top, bottom = sorted((min(max(top, 0.0), 1.0), min(max(bottom, 0.0), 1.0)))
        return cls(left, top, right, bottom)

    @classmethod
    def around(cls, boxes: Iterable[BoundingBox]) -> BoundingBox:
        """Return the smallest box that holds all `boxes` (at least one)."""
        some = tuple(boxes)
        if len(some) == 1:
            return some[0]
        return cls(
            min(box.left for box in some),
            min(box.top for box in some),
            max(box.right for box in some),
            max(box.bottom for box in some),
        )

    def holds(self, other: BoundingBox) -> bool:
        """Say whether the middle of `other` lies in this box, its edges included."""
        return self.left <= other.center_x <= self.right and self.top <= other.center_y <= self.bottom

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def center_x(self) -> float:
        return (self.left + self.right) / 2

    @property
    def center_y(self) -> float:
        return (self.top + self.bottom) / 2
