"""A glance at a page: what its headings say, for a fifth of the time that reading it takes.

It is for pages that nothing is needed from: they may show another document, or say once more what stands before them.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sheaf.stages.read.quads import Quad, height_of, length_of
from sheaf.stages.read.reading import PageReading

_FEWEST_LINES = 8
"""What shows fewer is a card in a corner, a picture, or print too small for a glance."""
_TALL = 1.5
_ALWAYS, _TOPMOST, _TALLEST, _MOST_BLOCKS, _MOST_SEEN = 2, 6, 3, 10, 24
_LONGEST = 25.0
"""What is so many times longer than high is running text and the dearest to read; what heads it is shorter."""
_TALLER = 1.25
_NEAR = 1.2
"""A line goes on with what stands over it where less than so many of its heights lies between them."""
_LARGER = 1.4
"""What stands under print so much larger goes on with no text: a heading stands over it."""
_SURE = 0.88
"""Print that is read with less than this on the average lies turned, or is of another script, or is a bad picture."""


def headings(quads: Sequence[Quad]) -> list[Quad] | None:
    """Return the quads of a page that head something: the topmost, the first of each block, the tallest.

    None where a glance tells nothing: there is too little, or most of it stands.
    """
    lying = [quad for quad in quads if length_of(quad) > _TALL * height_of(quad)]
    standing = [quad for quad in quads if height_of(quad) > _TALL * length_of(quad)]
    if len(lying) < _FEWEST_LINES or sum(map(height_of, standing)) > sum(map(length_of, lying)) / 2:
        return None
    from_top = sorted(lying, key=_top)
    usual = float(np.median([height_of(quad) for quad in lying]))
    tall = [quad for quad in lying if height_of(quad) > _TALLER * usual]
    short = [quad for quad in from_top if length_of(quad) <= _LONGEST * height_of(quad)]
    first = [quad for quad in short if not any(_goes_on(quad, other) for other in lying)]
    heads = [*from_top[:_ALWAYS], *short[:_TOPMOST], *sorted(tall, key=height_of)[-_TALLEST:], *first[:_MOST_BLOCKS]]
    # What stands beside a heading is of it: a number beside its caption.
    levels = {id(quad) for quad in short if any(_is_level(quad, head) for head in heads)}
    return [quad for quad in from_top if id(quad) in levels.union(map(id, heads))][:_MOST_SEEN]


def is_legible(seen: PageReading) -> bool:
    """Say whether what was seen of a page was seen well enough to tell from it what the page is not."""
    lines = seen.text.lines
    return bool(lines) and float(np.mean([line.confidence for line in lines])) >= _SURE


def _top(quad: Quad) -> float:
    return float(quad[:, 1].min())


def _goes_on(quad: Quad, other: Quad) -> bool:
    """Say whether the other quad stands right over the quad, in no larger print."""
    gap = _top(quad) - float(other[:, 1].max())
    is_over = other is not quad and _top(other) < _top(quad) and gap < _NEAR * height_of(quad)
    shared = min(float(quad[:, 0].max()), float(other[:, 0].max())) - max(_left(quad), _left(other))
    return is_over and shared > 0 and height_of(other) < _LARGER * height_of(quad)


def _left(quad: Quad) -> float:
    return float(quad[:, 0].min())


def _is_level(quad: Quad, other: Quad) -> bool:
    middle = float(quad[:, 1].mean())
    return float(other[:, 1].min()) < middle < float(other[:, 1].max())
