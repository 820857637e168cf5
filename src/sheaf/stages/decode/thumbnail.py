"""A page small and grey: enough to see whether more than print stands on it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from sheaf.stages.decode.limits import DecodeLimits
from sheaf.stages.decode.sniff import Format
from sheaf.stages.decode.still import open_still, with_room

Pixels = NDArray[np.uint8]

SIDE = 432
"""The longest side in pixels: lines of print can still be told from each other on an A4 page."""
_SCALES = {
    1: cv2.IMREAD_GRAYSCALE,
    2: cv2.IMREAD_REDUCED_GRAYSCALE_2,
    4: cv2.IMREAD_REDUCED_GRAYSCALE_4,
    8: cv2.IMREAD_REDUCED_GRAYSCALE_8,
}


def shrunk(pixels: Pixels) -> Pixels:
    """Return a picture, in colours or grey, at a thumbnail's size."""
    grey = pixels if pixels.ndim == 2 or pixels.shape[2] == 1 else cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    scale = min(1.0, SIDE / max(grey.shape[:2]))
    size = [max(1, round(scale * side)) for side in grey.shape[1::-1]]
    return with_room(np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8))


def small_jpeg(data: bytes, limits: DecodeLimits) -> Pixels | None:
    """Return a JPEG at a thumbnail's size, of which no more is unpacked than that needs; None where that is not known
    to show what a reader of the file shows. Raises SheafError: CORRUPT_FILE, IMAGE_TOO_LARGE."""
    image = open_still(data, Format.JPEG, limits)
    if image.mode not in ("RGB", "L"):
        return None
    factor = next((each for each in (8, 4, 2) if max(image.size) >= each * SIDE), 1)
    try:
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), _SCALES[factor])
    except cv2.error:
        return None
    return None if pixels is None else shrunk(np.asarray(pixels, np.uint8))
