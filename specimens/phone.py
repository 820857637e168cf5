"""What a phone and a messenger make of what the lens saw: a mosaic, less noise, sharp edges, fewer pixels."""

from __future__ import annotations

from random import Random

import cv2
import numpy as np

from specimens.camera import add_grain
from specimens.surface import Picture

FORWARDED = (1280, 1600)
"""The longest side, in pixels, that messengers leave."""


def processed(picture: Picture, rng: Random) -> Picture:
    """Return the picture as the phone stores it and perhaps a messenger forwards it."""
    if rng.random() < 0.7:
        picture = mosaic(picture)
    picture = _denoised(add_grain(picture, rng, rng.uniform(0.5, 6)), rng)
    if rng.random() < 0.7:
        picture = sharpened(picture, rng.uniform(0.3, 1.5), rng.uniform(0.7, 1.8))
    picture = _toned(picture, rng)
    return forwarded(picture, rng.randint(*FORWARDED), rng.randint(55, 88)) if rng.random() < 0.4 else picture


def mosaic(picture: Picture, conversion: int = cv2.COLOR_BayerBG2BGR) -> Picture:
    """See one colour a pixel, as a sensor does, and guess the other two from the neighbours."""
    seen = picture[:, :, 1].copy()
    seen[0::2, 0::2] = picture[0::2, 0::2, 2]
    seen[1::2, 1::2] = picture[1::2, 1::2, 0]
    return cv2.cvtColor(seen, conversion)


def sharpened(picture: Picture, amount: float, radius: float) -> Picture:
    """Overdraw edges by `amount` with an unsharp mask of `radius` (standard deviation in pixels)."""
    return cv2.addWeighted(picture, 1 + amount, cv2.GaussianBlur(picture, (0, 0), radius), -amount, 0)


def forwarded(picture: Picture, long_side: int, quality: int) -> Picture:
    """Shrink to `long_side` pixels and squeeze."""
    factor = long_side / max(picture.shape[:2])
    if factor < 1:
        picture = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    squeezed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(squeezed, cv2.IMREAD_COLOR), np.uint8)


def _denoised(picture: Picture, rng: Random) -> Picture:
    way = rng.choice(("none", "colour", "colour", "all"))
    if way == "all":
        return cv2.bilateralFilter(picture, 5, rng.uniform(6, 18), 1.6)
    if way == "colour":
        parts = cv2.cvtColor(picture, cv2.COLOR_BGR2YCrCb)
        parts[:, :, 1:] = cv2.GaussianBlur(parts[:, :, 1:], (0, 0), rng.uniform(0.8, 2.5))
        return cv2.cvtColor(parts, cv2.COLOR_YCrCb2BGR)
    return picture


def _toned(picture: Picture, rng: Random) -> Picture:
    """Raise contrast and colours a little, as phones please people."""
    shades = np.arange(256) / 255.0
    strength = rng.uniform(0.0, 0.3)
    curve = (1 - strength) * shades + strength * (3 * shades**2 - 2 * shades**3)
    toned = cv2.LUT(picture, np.clip(curve * 255, 0, 255).astype(np.uint8))
    gray = cv2.cvtColor(cv2.cvtColor(toned, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    colors = rng.uniform(0.9, 1.25)
    return cv2.addWeighted(toned, colors, gray, 1 - colors, 0)
