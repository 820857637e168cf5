"""Cues: what can be measured in a picture that tells an original from a copy and from a picture of a picture."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from sheaf.stages.quality import texture
from sheaf.stages.quality.picture import Box, CardPicture, Pixels, Values

_SMALL_SIDE = 260
_NEAR = 25
"""Pixels of the small copy over which light does not change its colour."""
_COARSE = 4
"""How many times larger the patches are in which slow rhythms are looked for."""
_PATCHES = 8
_PATCHES_AROUND = 4
_PATCHES_COARSE = 4
_FEW_AROUND = 3
_SPECK = 40
"""Grey levels by which a toner's speck is darker than what it fell on."""


def measure_cues(picture: CardPicture) -> dict[str, float]:
    """Return every cue by its name. The order is always the same."""
    pixels, box = picture.pixels, picture.printed
    patches = texture.patches_in(pixels, box, texture.SIDE, _PATCHES) or texture.shrunk([_part(pixels, box)])
    around = texture.patches_around(pixels, box, texture.SIDE, _PATCHES_AROUND)
    coarse = texture.shrunk(texture.patches_in(pixels, box, texture.SIDE * _COARSE, _PATCHES_COARSE))
    groups = [patches, around if len(around) >= _FEW_AROUND else patches, coarse or patches]
    cues = _seen_small(picture) | _grain(patches)
    for place, found in zip(("inside", "around", "coarse"), texture.measure(groups), strict=True):
        cues |= _named(place, found)
    return cues


def _part(pixels: Pixels, box: Box) -> Pixels:
    return pixels[box.top : box.bottom, box.left : box.right]


def _seen_small(picture: CardPicture) -> dict[str, float]:
    """Measure colours, which need no detail, on a small copy: rough first, since a mean over all takes too long."""
    height, width = picture.pixels.shape[:2]
    scale = min(1.0, _SMALL_SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    rough = cv2.resize(picture.pixels, (2 * size[0], 2 * size[1]), interpolation=cv2.INTER_NEAREST)
    small = cv2.medianBlur(cv2.resize(rough, size, interpolation=cv2.INTER_AREA), 3)
    mask = np.zeros(small.shape[:2], np.uint8)
    hull = cv2.convexHull((picture.quads.reshape(-1, 2) * scale).astype(np.int32))
    cv2.fillConvexPoly(mask, hull, 1)
    is_inside = mask > 0
    lab = _lab(small)
    around = lab if is_inside.all() else lab[~is_inside]
    cast = np.median(small[is_inside], axis=0)
    white = _lab(np.clip(small * (cast.mean() / np.maximum(cast, 1.0)), 0, 255))
    return _tones(lab[is_inside]) | _tints(white, is_inside) | _surroundings(around, is_inside)


def _lab(pixels: NDArray[np.generic]) -> Values:
    return np.asarray(cv2.cvtColor(pixels.astype(np.float32) / 255, cv2.COLOR_BGR2Lab), np.float32)


def _tints(white: Values, is_inside: NDArray[np.bool_]) -> dict[str, float]:
    """How far colours reach once the lamp's own is taken away (else grey paper would differ from its black print).

    Light that changes its colour over the picture makes no steps from one place to the next.
    """
    colors = white[is_inside][:, 1:]
    middle = np.median(colors, axis=0)
    spread = np.percentile(np.hypot(colors[:, 0] - middle[0], colors[:, 1] - middle[1]), (50, 80, 95, 99))
    local = (white[:, :, 1:] - cv2.blur(white[:, :, 1:], (_NEAR, _NEAR)))[is_inside]
    steps = np.percentile(np.hypot(local[:, 0], local[:, 1]), (95, 99))
    names = ("spread_half", "spread_most", "spread_high", "spread_top", "steps_high", "steps_top")
    return dict(zip(names, map(float, (*spread, *steps)), strict=True))


def _tones(lab: Values) -> dict[str, float]:
    """The colour of the light and of what is brightest, and how the tones are spread; `lab` is n x 3."""
    light, colors = lab[:, 0], lab[:, 1:]
    cast = np.median(colors, axis=0)
    tones = np.percentile(light, (1, 10, 50, 90, 99))
    reach = max(float(tones[3] - tones[0]), 1.0)
    middle = (light > tones[0] + 0.25 * reach) & (light < tones[3] - 0.25 * reach)
    bright = colors[light >= tones[3]].mean(axis=0)
    return {
        **dict(zip(("black", "dark", "medium", "light", "white"), map(float, tones), strict=True)),
        "cast_green_red": float(cast[0]),
        "cast_blue_yellow": float(cast[1]),
        "bright_green_red": float(bright[0]),
        "bright_blue_yellow": float(bright[1]),
        "middle_tones": float(middle.mean()),
    }


def _surroundings(lab: Values, is_inside: NDArray[np.bool_]) -> dict[str, float]:
    """What lies around the print: white paper, a coloured table, the black of a screen."""
    lab = lab.reshape(-1, 3)
    strength = np.hypot(lab[:, 1], lab[:, 2])
    return {
        "around_share": 1.0 - float(is_inside.mean()),
        "around_light": float(np.median(lab[:, 0])),
        "around_color": float(np.percentile(strength, 80)),
        "around_spread": float(np.hypot(*lab[:, 1:].std(axis=0))),
        "around_black": float((lab[:, 0] < 12).mean()),
        "around_white": float(((lab[:, 0] > 85) & (strength < 5)).mean()),
    }


def _grain(patches: list[Pixels]) -> dict[str, float]:
    """Noise of flat parts, by its strength, its colour and its form: toner falls in specks."""
    stack = np.stack(patches)[:, :, ::2].astype(np.float32)
    grey = stack.mean(axis=3)
    level = np.median(grey[:, ::4, ::4], axis=(1, 2))[:, None, None]
    off = grey - level
    noise = np.abs(off).mean(axis=(1, 2))
    blue_red = stack[:, :, :, 0] - stack[:, :, :, 2]
    colored = np.abs(blue_red - blue_red.mean(axis=(1, 2), keepdims=True)).mean(axis=(1, 2))
    return {
        "noise": float(np.median(noise)),
        "noise_color": float(np.median(colored)),
        "specks": float((off < -_SPECK).mean()) * 1000,
        "clipped": float((grey > 252).mean()),
        "flat": float((np.abs(np.diff(grey, axis=1)) < 0.5).mean()),
    }


def _named(place: str, found: texture.Texture) -> dict[str, float]:
    cues: dict[str, float] = {}
    for number, channel in enumerate(("grey", "color")):
        cues[f"{place}_{channel}_peak"] = float(found.peaks[number])
        cues[f"{place}_{channel}_axial"] = float(found.axial[number])
        cues[f"{place}_{channel}_single"] = float(found.single[number])
        for band, power in enumerate(found.bands[number]):
            cues[f"{place}_{channel}_band_{band}"] = float(power)
    return cues
