"""Burning out: pixels are painted black, so that nothing is left that anybody could take off again."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Quad = NDArray[np.float32]

_DARK = 24
"""Black after it was compressed is a little lighter."""
_MOSTLY = 0.9


def burnt(pixels: Pixels, quads: Iterable[Quad]) -> Pixels:
    """Return a copy of `pixels` in which `quads` (4 x 2, in pixels) are black."""
    picture = pixels.copy()
    for quad in quads:
        low, high = np.floor(quad), np.ceil(quad)
        # Outwards to whole pixels: a pixel that is half covered still shows something.
        outer = np.where(quad < quad.mean(axis=0), low, high).astype(np.int32)
        cv2.fillConvexPoly(picture, outer, (0, 0, 0))
    return picture


def is_burnt(pixels: Pixels, quad: Quad, part: float = _MOSTLY) -> bool:
    """Say whether `part` of the quad is black already: what a reader makes of its edges is nobody's number."""
    mask = np.zeros(pixels.shape[:2], np.uint8)
    cv2.fillConvexPoly(mask, quad.astype(np.int32), 1)
    inside = pixels[mask > 0]
    return bool(inside.size == 0 or (inside.max(axis=1) < _DARK).mean() >= part)
