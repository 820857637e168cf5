"""Where a page may be cut in two: along white that goes right across, and between groups of text that stand apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float64]
"""n x 4: left, top, right, bottom in page heights."""

_MOST_CUTS = 8
"""Of each of the two kinds, the widest first."""


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """`gap` is the white between the two sides in page heights; `is_first[i]` says on which side the box i is."""

    gap: float
    is_first: NDArray[np.bool_]


def cuts_of(boxes: Boxes) -> list[Cut]:
    """Return the widest cuts."""
    found = [*_widest(_across(boxes)), *_widest(_between(boxes))]
    sides = {cut.is_first.tobytes(): cut for cut in reversed(found)}
    return list(sides.values())


def _widest(cuts: Iterator[Cut]) -> list[Cut]:
    return sorted(cuts, key=lambda cut: -cut.gap)[:_MOST_CUTS]


def _across(boxes: Boxes) -> Iterator[Cut]:
    """Yield the cuts by a straight line, lying or standing, that touches no box."""
    for start, end in ((0, 2), (1, 3)):
        order = np.argsort(boxes[:, start], kind="stable")
        reached = np.maximum.accumulate(boxes[order, end])
        gaps = boxes[order[1:], start] - reached[:-1]
        for place in np.flatnonzero(gaps > 0):
            is_first = np.zeros(len(boxes), np.bool_)
            is_first[order[: place + 1]] = True
            yield Cut(float(gaps[place]), is_first)


def _between(boxes: Boxes) -> Iterator[Cut]:
    """Yield the cuts through the links of the shortest tree that joins all boxes: groups that lie at any angle."""
    distances = _distances(boxes)
    links = _shortest_tree(distances)
    for one, other in sorted(links, key=lambda link: -distances[link])[:_MOST_CUTS]:
        is_first = _reached(one, [link for link in links if link != (one, other)], len(boxes))
        yield Cut(float(distances[one, other]), is_first)


def _distances(boxes: Boxes) -> NDArray[np.float64]:
    """Return the white between every two boxes."""
    left, top, right, bottom = boxes.T
    across = np.maximum(left[:, None] - right[None, :], left[None, :] - right[:, None]).clip(0)
    down = np.maximum(top[:, None] - bottom[None, :], top[None, :] - bottom[:, None]).clip(0)
    return np.asarray(np.hypot(across, down))


def _shortest_tree(distances: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Join the boxes one by one, always the nearest to those joined before (Prim)."""
    count = len(distances)
    nearest, joined_by = distances[0].copy(), np.zeros(count, np.intp)
    is_open = np.ones(count, np.bool_)
    is_open[0] = False
    links = []
    for _ in range(count - 1):
        new = int(np.where(is_open, nearest, np.inf).argmin())
        links.append((int(joined_by[new]), new))
        is_open[new] = False
        is_nearer = distances[new] < nearest
        nearest[is_nearer], joined_by[is_nearer] = distances[new][is_nearer], new
    return links


def _reached(start: int, links: list[tuple[int, int]], count: int) -> NDArray[np.bool_]:
    is_reached = np.zeros(count, np.bool_)
    is_reached[start] = True
    # Links are in the order in which the tree grew: up to the eldest that is joined, then down to all others.
    for one, other in reversed(links):
        is_reached[one] |= is_reached[other]
    for one, other in links:
        is_reached[other] |= is_reached[one]
    return is_reached
