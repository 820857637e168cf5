"""The condition of a picture: whether it is sharp, free of glare, whole and large enough, so that a branch can act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from sheaf.model.field import Value
from sheaf.stages.quality.picture import CardPicture, Pixels, Values

_LINES = 8
"""So many lines of print are looked at."""
_SLIGHT_BLUR, _STRONG_BLUR = 0.032, 0.065
"""Width of an edge of print, beyond what any sampling costs, as a part of the line's height."""
_DARK, _LIGHT, _STEEP = 0.05, 0.95, 0.97
"""So many of a line's pixels are darker than its ink and its paper, so many slopes less steep than edges of print."""
_SHARP_EDGE = 1.6
"""Pixels that the sharpest edge takes."""
_LOW_TEXT, _TOO_LOW_TEXT = 18.0, 12.0
"""Height of the smaller lines in pixels, with the detector's margins (READING.md: 6-point print at 200 dpi has 17)."""
_SMALLER_LINES = 25
_TOUCHING = 0.12
"""Print nearer to the picture's edge than this part of its height goes on beyond it."""
_BLOWN = 250
_SLIGHT_GLARE, _STRONG_GLARE = 0.01, 0.06
"""Part of the document that is blown out."""
_MUCH_LIGHT = 232
"""Where the paper itself is as bright as this, nothing tells glare from it."""
_GLARE_SIDE = 200


class Degree(StrEnum):
    NONE = "none"
    SLIGHT = "slight"
    STRONG = "strong"


class Resolution(StrEnum):
    GOOD = "good"
    LOW = "low"
    """The smallest print may be misread."""
    TOO_LOW = "too_low"


@dataclass(frozen=True, slots=True)
class Condition:
    """What was seen of a picture. `confidence` is 0..1, for all of it together."""

    blur: Degree
    glare: Degree
    is_cut_off: bool
    resolution: Resolution
    confidence: float

    def value(self, side: str) -> Mapping[str, Value]:
        """Return the field's value; `side` is the one that the fields tell."""
        return {
            "blur": self.blur.value,
            "glare": self.glare.value,
            "cut_off": self.is_cut_off,
            "resolution": self.resolution.value,
            "side": side,
        }


def condition_of(picture: CardPicture) -> Condition:
    """Look at the state of a picture. Few lines make a weak case, and so do measures near a limit."""
    heights = picture.text_heights
    blur, glare = blur_of(picture), glare_of(picture)
    small = float(np.percentile(heights, _SMALLER_LINES))
    doubts = [
        _doubt(blur, _SLIGHT_BLUR, _STRONG_BLUR),
        _doubt(glare, _SLIGHT_GLARE, _STRONG_GLARE),
        _doubt(small, _LOW_TEXT, _TOO_LOW_TEXT),
    ]
    sure = 0.92 if len(heights) >= 4 else 0.75
    return Condition(
        _degree(blur, _SLIGHT_BLUR, _STRONG_BLUR),
        _degree(glare, _SLIGHT_GLARE, _STRONG_GLARE),
        is_cut_off(picture),
        Resolution.TOO_LOW if small < _TOO_LOW_TEXT else Resolution.LOW if small < _LOW_TEXT else Resolution.GOOD,
        float(sure * np.prod([1 - 0.4 * doubt for doubt in doubts])),
    )


def blur_of(picture: CardPicture) -> float:
    """Return how wide edges of print are, as a part of the lines' height; the sharper half of the lines counts."""
    order = np.argsort(-picture.text_heights)
    chosen = picture.quads[order[np.linspace(0, len(order) - 1, min(_LINES, len(order))).astype(int)]]
    widths = [width for quad in chosen if (width := _edge_width(picture.pixels, quad)) is not None]
    return float(np.percentile(widths, 30)) if widths else 0.0


def glare_of(picture: CardPicture) -> float:
    """Return the part of the document that is blown out while the rest is not."""
    box = picture.printed
    inside = picture.pixels[box.top : box.bottom, box.left : box.right]
    scale = min(1.0, _GLARE_SIDE / max(inside.shape[:2]))
    size = (max(1, round(inside.shape[1] * scale)), max(1, round(inside.shape[0] * scale)))
    darkest = cv2.resize(inside, size, interpolation=cv2.INTER_NEAREST).min(axis=2)
    if np.median(darkest) > _MUCH_LIGHT:
        return 0.0
    blown = cv2.morphologyEx((darkest >= _BLOWN).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    return float(blown.mean())


def is_cut_off(picture: CardPicture) -> bool:
    """Say whether print runs out of the picture."""
    height, width = picture.pixels.shape[:2]
    low, high = picture.quads.min(axis=1), picture.quads.max(axis=1)
    room = np.minimum(low, np.array((width, height)) - high).min(axis=1)
    return bool((room < _TOUCHING * picture.text_heights).any())


def _edge_width(pixels: Pixels, quad: Values) -> float | None:
    """Return how wide the edges in a line are (a part of its height), None for a line without contrast."""
    low, high = quad.min(axis=0).astype(int), quad.max(axis=0).astype(int) + 1
    part = pixels[max(low[1], 0) : high[1], max(low[0], 0) : min(high[0], low[0] + 400), 1].astype(np.float32)
    if min(part.shape) < 4:
        return None
    contrast = _ranked(part, _LIGHT) - _ranked(part, _DARK)
    if contrast < 24:
        return None
    down, across = part[1:, :-1] - part[:-1, :-1], part[:-1, 1:] - part[:-1, :-1]
    steep = _ranked(np.sqrt(down * down + across * across), _STEEP)
    sides = np.linalg.norm(quad - np.roll(quad, -1, axis=0), axis=1)
    return max(contrast / max(steep, 1e-3) - _SHARP_EDGE, 0.0) / float(sides.min())


def _ranked(values: NDArray[np.float32], rank: float) -> float:
    """Return the value that so large a part of all is below: what numpy's percentiles take ten times as long for."""
    place = round(rank * (values.size - 1))
    return float(np.partition(values, place, axis=None)[place])


def _degree(value: float, slight: float, strong: float) -> Degree:
    return Degree.STRONG if value >= strong else Degree.SLIGHT if value >= slight else Degree.NONE


def _doubt(value: float, first: float, second: float) -> float:
    """Return 1 on a limit, less the farther the value is from both, 0 from a fifth of the limit on."""
    return max(max(0.0, 1 - abs(value - limit) / (0.2 * limit)) for limit in (first, second))
