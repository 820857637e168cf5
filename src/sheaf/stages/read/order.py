"""The order in which a page is read."""

from __future__ import annotations

from collections.abc import Sequence

from sheaf.model.geometry import BoundingBox

_SAME_ROW = 0.5
"""Two lines share a row when they overlap vertically by this part of the lower one's height."""
_ROWS_LOOKED_BACK = 8


def reading_order(boxes: Sequence[BoundingBox]) -> list[int]:
    """Return the indexes of `boxes` by rows from the top, and from left to right within a row."""
    rows: list[list[int]] = []
    for index in sorted(range(len(boxes)), key=lambda index: boxes[index].center_y):
        row = next((row for row in reversed(rows[-_ROWS_LOOKED_BACK:]) if _belongs(boxes, row, index)), None)
        if row is None:
            rows.append([index])
        else:
            row.append(index)
    return [index for row in rows for index in sorted(row, key=lambda index: boxes[index].left)]


def _belongs(boxes: Sequence[BoundingBox], row: Sequence[int], index: int) -> bool:
    """A line belongs to a row when it overlaps with the nearest line in it and stands beside all of them."""
    box = boxes[index]
    nearest = min(row, key=lambda other: abs(boxes[other].center_x - box.center_x))
    overlap = min(boxes[nearest].bottom, box.bottom) - max(boxes[nearest].top, box.top)
    beside = all(min(boxes[other].right, box.right) - max(boxes[other].left, box.left) < box.width / 2 for other in row)
    return beside and overlap > _SAME_ROW * min(boxes[nearest].height, box.height)
