"""Harder looks at a picture on which nothing was recognised: what one look misses, another may find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from sheaf.model.page import PageImage
from sheaf.stages.read.quads import Pixels
from sheaf.stages.read.reader import Reader
from sheaf.stages.read.reading import PageReading

Clearing = Callable[[Pixels], Pixels]
"""Makes print clearer than it is on a picture, of the same size."""

_DARKEST, _LIGHTEST = 1, 99
"""Percentiles of a picture's values that become black and white."""
_SMALL_STEPS, _NEAR = 18, 2.0
"""Steps so small, of 255, are noise; it is evened out over so many pixels. Ink is darker than that by more."""
_NOISE = 6.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is looked at: how much larger, and what is done to it before."""

    zoom: float = 1.0
    clearing: Clearing | None = None


def smoothed(pixels: Pixels) -> Pixels:
    """Even out small steps between neighbours, and use the whole range from black to white."""
    return _stretched(np.asarray(cv2.bilateralFilter(pixels, 7, _SMALL_STEPS, _NEAR), np.uint8))


def averaged(pixels: Pixels) -> Pixels:
    """Average what looks alike, without colour, and use the whole range from black to white."""
    gray = cv2.fastNlMeansDenoising(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), None, _NOISE, 5, 15)
    return _stretched(np.asarray(cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR), np.uint8))


HARDER_LOOKS = (Look(), Look(1.5), Look(1.5, smoothed), Look(1.5, averaged))
"""In the order of what they find: each shows some bad pictures' print that no other does."""


def read_harder(reader: Reader, reading: PageReading, look: Look) -> PageReading:
    """Read a page anew with the accurate recogniser.

    With another zoom than 1 lines are looked for anew too: that costs three times as much as the first reading.
    """
    if look == Look():
        return reader.reread(reading, range(len(reading.text.lines)))
    pixels = reading.image.pixels if look.clearing is None else look.clearing(reading.image.pixels)
    seen = reader.read(PageImage(reading.image.page_number, pixels), look.zoom)
    return replace(reader.reread(seen, range(len(seen.text.lines))), image=reading.image)


def _stretched(pixels: Pixels) -> Pixels:
    darkest, lightest = np.percentile(pixels, (_DARKEST, _LIGHTEST))
    values = (np.arange(256) - darkest) * (255 / max(lightest - darkest, 1))
    return np.asarray(cv2.LUT(pixels, values.clip(0, 255).astype(np.uint8)), np.uint8)
