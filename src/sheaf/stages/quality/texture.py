"""Texture: what repeats evenly in flat parts of a picture, and how its grain is made.

A screen's grid and a printer's dots repeat all over the picture in one rhythm; sampled by a camera they show as moiré,
often coloured. The fine lines printed on cards repeat too, but in another direction from place to place, so that they
fade in the mean over several patches while a grid stands out.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from sheaf.stages.quality.picture import Box, Pixels, Values

SIDE = 64
"""Pixels of a patch's side."""
_BLOWN = 248
"""Patches brighter than this on average hold no texture; others are preferred."""
_SAMPLES = 16
"""So many rows and columns of a patch tell how flat it is."""
_CHANNELS = np.array([(1 / 3, 1 / 3, 1 / 3), (-1.0, 0.0, 1.0)], np.float32)
"""Brightness, and red against blue: rows of weights for blue, green and red."""
_FLOOR = 300.0
"""Power of what rounding to whole grey levels does; a rhythm below it is none."""


def _rings() -> tuple[NDArray[np.intp], NDArray[np.bool_], NDArray[np.bool_]]:
    """Return each frequency's distance from zero, and whether it counts off and on the axes.

    On the axes stand the edges of print and the blocks of JPEG, whose side is 8 pixels.
    """
    rows = np.minimum(np.arange(SIDE), SIDE - np.arange(SIDE))[:, None]
    columns = np.arange(SIDE // 2 + 1)[None, :]
    distance = np.round(np.hypot(rows, columns)).astype(np.intp)
    is_fine = (distance >= 4) & (distance <= SIDE // 2)
    on_axis = (rows <= 1) | (columns <= 1)
    step = SIDE // 8
    on_blocks = (np.abs((rows + 1) % step - 1) <= 1) & (np.abs((columns + 1) % step - 1) <= 1)
    return distance.ravel(), (is_fine & ~on_axis).ravel(), (is_fine & on_axis & ~on_blocks).ravel()


_RING, _OFF_AXES, _ON_AXES = _rings()
_IN_RING = np.arange(_RING.max() + 1)[:, None] == _RING
_MEAN_OF_RING = (_IN_RING / np.maximum(_IN_RING.sum(axis=1, keepdims=True), 1)).astype(np.float32)
_EDGES = (4, 8, 14, 22, 33)
_BANDS = [np.isin(_RING, range(low, high)) for low, high in pairwise(_EDGES)]
_MEAN_OF_BAND = np.array([band / band.sum() for band in _BANDS], np.float32)
_WINDOW = np.outer(np.hanning(SIDE), np.hanning(SIDE)).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Texture:
    """What was measured in some patches, each for brightness and for colour.

    `peaks`: how far the strongest rhythm stands out of the mean spectrum, `single` of single patches' (their median),
    both in natural logarithms; `axial`: the same on the axes; `bands`: the power in four bands from coarse to fine.
    """

    peaks: Values
    axial: Values
    single: Values
    bands: Values


def patches_in(pixels: Pixels, box: Box, side: int, count: int) -> list[Pixels]:
    """Return the `count` flattest of a grid of patches of `side` pixels in a part of the picture."""
    places = [(y, x) for y in _starts(box.top, box.bottom, side, 5) for x in _starts(box.left, box.right, side, 7)]
    return _flattest(pixels, places, side, count)


def patches_around(pixels: Pixels, box: Box, side: int, count: int) -> list[Pixels]:
    """Return the flattest patches that lie outside a part of the picture."""
    height, width = pixels.shape[:2]
    places = [
        (y, x)
        for y in _starts(0, height, side, 7)
        for x in _starts(0, width, side, 7)
        if y + side <= box.top or y >= box.bottom or x + side <= box.left or x >= box.right
    ]
    return _flattest(pixels, places, side, count)


def shrunk(patches: list[Pixels]) -> list[Pixels]:
    """Bring larger patches to the size that is measured: coarse rhythms become fine ones."""
    return [np.asarray(cv2.resize(patch, (SIDE, SIDE), interpolation=cv2.INTER_AREA), np.uint8) for patch in patches]


def measure(groups: list[list[Pixels]]) -> list[Texture]:
    """Measure the texture of groups of patches of `SIDE` pixels, at least one patch in each."""
    stack = np.stack([patch for group in groups for patch in group]).astype(np.float32)
    planes = np.moveaxis(stack @ _CHANNELS.T, 3, 0)
    planes = (planes - planes.mean(axis=(2, 3), keepdims=True)) * _WINDOW
    spectrum = np.fft.rfft2(planes).reshape(len(_CHANNELS), len(stack), -1)
    power = np.log(spectrum.real**2 + spectrum.imag**2 + np.float32(_FLOOR))
    excess = power - (power @ _MEAN_OF_RING.T)[:, :, _RING]
    found, start = [], 0
    for group in groups:
        part = slice(start, start + len(group))
        found.append(_texture(power[:, part], excess[:, part]))
        start += len(group)
    return found


def _texture(power: Values, excess: Values) -> Texture:
    mean, level = excess.mean(axis=1), power.mean(axis=1)
    return Texture(
        peaks=_top(mean[:, _OFF_AXES]),
        axial=_top(mean[:, _ON_AXES]),
        single=np.asarray(np.median(excess[:, :, _OFF_AXES].max(axis=2), axis=1), np.float32),
        bands=np.asarray(level @ _MEAN_OF_BAND.T, np.float32),
    )


def _top(values: Values) -> Values:
    """Return the mean of the four highest of each row: a rhythm spreads over neighbouring frequencies."""
    return np.asarray(np.partition(values, -4, axis=1)[:, -4:].mean(axis=1), np.float32)


def _starts(low: int, high: int, side: int, count: int) -> list[int]:
    """Return up to `count` evenly spread starts of patches between two edges; none where not one patch fits."""
    room = high - low - side
    return sorted({low + round(room * step / (count - 1)) for step in range(count)}) if room >= 0 else []


def _flattest(pixels: Pixels, places: list[tuple[int, int]], side: int, count: int) -> list[Pixels]:
    if not places:
        return []
    step = max(side // _SAMPLES, 1)
    seen = np.stack([pixels[y : y + side : step, x : x + side : step, 1] for y, x in places]).astype(np.float32)
    unevenness = seen.std(axis=(1, 2)) + np.where(seen.mean(axis=(1, 2)) > _BLOWN, 1000.0, 0.0)
    chosen = [places[index] for index in np.argsort(unevenness, kind="stable")[:count]]
    return [pixels[y : y + side, x : x + side] for y, x in chosen]
