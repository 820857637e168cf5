"""The picture of one document: a page's pixels and where the document's lines stand in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
Values: TypeAlias = NDArray[np.float32]


_HIGHEST = 3.0
"""Times the middle height of lines; no print on a document is higher."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture in its pixels; right and bottom are not in it."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True, eq=False)
class CardPicture:
    """A document in a picture. `pixels` is the whole page, height x width x 3, BGR; `quads` (n x 4 x 2, at least one)
    the corners of the document's lines in its pixels, each from the start of the line's upper edge, clockwise."""

    pixels: Pixels
    quads: Values

    @classmethod
    def of(cls, pixels: Pixels, quads: Sequence[NDArray[np.floating]]) -> CardPicture | None:
        """Leave out what is far higher than other lines: a photo or a code, taken for one. None without lines."""
        if not quads:
            return None
        found = cls(pixels, np.asarray(quads, np.float32))
        heights = found.text_heights
        return cls(pixels, found.quads[heights <= _HIGHEST * np.median(heights)])

    @property
    def printed(self) -> Box:
        """The upright part of the picture that the lines take."""
        height, width = self.pixels.shape[:2]
        points = self.quads.reshape(-1, 2)
        left, top = np.clip(points.min(axis=0).astype(int), 0, (width - 1, height - 1))
        right, bottom = np.clip(points.max(axis=0).astype(int) + 1, 1, (width, height))
        return Box(int(left), int(top), int(max(right, left + 1)), int(max(bottom, top + 1)))

    @property
    def text_heights(self) -> Values:
        """The lines' heights in pixels, the detector's margins included."""
        sides = np.linalg.norm(self.quads - np.roll(self.quads, -1, axis=1), axis=2)
        return np.asarray(sides.min(axis=1), np.float32)

    @property
    def extent(self) -> float:
        """How far the print reaches along its longer side, in pixels."""
        along = self.quads[:, 1] - self.quads[:, 0]
        longest = along[np.linalg.norm(along, axis=1).argmax()]
        direction = longest / max(float(np.linalg.norm(longest)), 1e-6)
        points = self.quads.reshape(-1, 2)
        reaches = [float(np.ptp(points @ axis)) for axis in (direction, direction[::-1] * (-1, 1))]
        return max(reaches)
