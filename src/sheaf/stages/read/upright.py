"""Which way up a page is, found by reading a few of its lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sheaf.stages.read.quads import Quad, height_of, length_of, turned

Reading = Callable[[Quad], float]
"""Reads a quad in its own direction and returns the mean confidence of its characters, 0 when there are none."""

_TALL = 1.5
_TRIED_LINES = 5
_SURE = 0.9
"""Latin print read the right way up has a mean confidence above this; upside down it is below 0.7."""


@dataclass(frozen=True, slots=True)
class _Trial:
    rotation: int
    confidence: float


def needed_rotation(quads: Sequence[Quad], read: Reading) -> int:
    """Return the clockwise turn in degrees (0, 90, 180, 270) that makes the page upright.

    `quads` point in the direction nearer to the horizontal. Standing quads must outweigh lying ones before the page
    is taken for one on its side: a few vertical lines stand at the edge of many cards.
    """
    lying = [quad for quad in quads if length_of(quad) > _TALL * height_of(quad)]
    standing = [quad for quad in quads if height_of(quad) > _TALL * length_of(quad)]
    on_its_side = sum(map(height_of, standing)) > sum(map(length_of, lying))
    rotations = (90, 270) if on_its_side else (0, 180)
    longest = sorted(standing, key=height_of) if on_its_side else sorted(lying, key=length_of)
    tried = longest[-_TRIED_LINES:]
    if not tried:
        return 0
    first = _Trial(rotations[0], _confidence(tried, rotations[0], read))
    if first.confidence >= _SURE:
        return first.rotation
    second = _Trial(rotations[1], _confidence(tried, rotations[1], read))
    return max(first, second, key=lambda trial: trial.confidence).rotation


def _confidence(quads: Sequence[Quad], rotation: int, read: Reading) -> float:
    return sum(read(turned(quad, rotation)) for quad in quads) / len(quads)
