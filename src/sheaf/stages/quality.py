"""Quality: tells an original from a copy by how much colour is left in it.

A photocopy is grey, whatever the colour of the lamp it is photographed under; the cards of the state are tinted.
Only the document's own area is measured, since the table under a photographed copy has colours of its own.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

_MEASURED_SIDE = 400
_MIN_SIDE = 120
"""Below it, in pixels, a card's colours are gone with its size; nothing is said."""
_TYPICAL_SPREAD = 1.2
_STEEPNESS = 0.5
"""Spread of chroma (CIE Lab units) at which copy and original are equally likely, and how fast that changes."""
_PERCENTILE = 80
_BORN_DIGITAL = 0.9


@dataclass(frozen=True, slots=True)
class QualityFlag:
    """`value` is one of FIELDS.md's words; `confidence` is 0..1."""

    value: str
    confidence: float


def quality_flag(pixels: NDArray[np.uint8] | None) -> QualityFlag | None:
    """Tell an original from a grey copy. `pixels` are BGR, the document's area only.

    No pixels (a document that was never a picture) is an original; None is returned when they are too few to tell.
    A white card under a white lamp looks like a copy, so that "copy" is never said with more than modest confidence.
    """
    if pixels is None:
        return QualityFlag("original", _BORN_DIGITAL)
    if min(pixels.shape[:2]) < _MIN_SIDE:
        return None
    copied = 1 / (1 + math.exp(min(30.0, _STEEPNESS * (chroma_spread(pixels) - _TYPICAL_SPREAD))))
    return QualityFlag("xerox_copy", copied) if copied > 1 / 2 else QualityFlag("original", 1 - copied)


def chroma_spread(pixels: NDArray[np.uint8]) -> float:
    """Return how far the colours reach from the picture's own colour cast, in CIE Lab units."""
    scale = _MEASURED_SIDE / max(pixels.shape[:2])
    small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else pixels
    lab = cv2.cvtColor(cv2.medianBlur(small, 3).astype(np.float32) / 255.0, cv2.COLOR_BGR2Lab)
    a, b = lab[:, :, 1], lab[:, :, 2]
    distance = np.hypot(a - np.median(a), b - np.median(b))
    return float(np.percentile(distance, _PERCENTILE))
