"""Whether a page shows nothing but print, told from its thumbnail: a card has a portrait, a code or a ground."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

_GROUND, _COARSE = 60, 4
"""What is wider than this many pixels is the paper, or what it lies on; that is looked for on a coarser copy."""
_DARK = 24
_SOLID = 8
"""Pixels, five millimetres of an A4 page: what is dark for so far across and down is no print."""
_NOTHING = 0.001
_SEALS = 0.01
"""Signatures, seals and thumbprints on a page of text are at most this share of it."""
_LINES = 16
"""So many lines across the page, and it is one of text. Cards that fill a page have fewer, or a ground."""
_LINE_GROUND, _INK = 13, 20
_PARTS, _FILLED, _LEAST_INK = 8, 6, 0.12
"""A line runs across the page if there is ink in so many of the parts of its width between the margins."""
_MARGIN = 0.15


def is_plain(thumbnail: Pixels) -> bool:
    """Say whether a page (height x width, grey) has nothing on it but print: what it shows is no card.

    A page of text may have seals on it, which are small; any other page may have nothing that is as solid as a picture.
    """
    solid = _solid(thumbnail)
    return solid < _NOTHING or (solid < _SEALS and _line_count(thumbnail) >= _LINES)


def _solid(grey: Pixels) -> float:
    """Return the share of the page that is darker than what surrounds it, for more than print's strokes."""
    height, width = grey.shape
    coarse = cv2.resize(grey, (max(1, width // _COARSE), max(1, height // _COARSE)), interpolation=cv2.INTER_AREA)
    side = _GROUND // _COARSE | 1
    ground = cv2.blur(cv2.morphologyEx(coarse, cv2.MORPH_CLOSE, np.ones((side, side), np.uint8)), (7, 7))
    ground = cv2.resize(ground, (width, height), interpolation=cv2.INTER_LINEAR)
    is_dark = (cv2.subtract(ground, cv2.GaussianBlur(grey, (0, 0), 1.0)) > _DARK).astype(np.uint8)
    return float(cv2.morphologyEx(is_dark, cv2.MORPH_OPEN, np.ones((_SOLID, _SOLID), np.uint8)).mean())


def _line_count(grey: Pixels) -> int:
    """Count the lines that run across the page, whichever way it lies."""
    ground = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((_LINE_GROUND, _LINE_GROUND), np.uint8))
    ink = cv2.subtract(ground, grey) > _INK
    return max(_lines_across(ink), _lines_across(ink.T))


def _lines_across(ink: NDArray[np.bool_]) -> int:
    width = ink.shape[1]
    inner = ink[:, round(_MARGIN * width) : round((1 - _MARGIN) * width)]
    parts = np.stack([part.mean(axis=1) for part in np.array_split(inner, _PARTS, axis=1)], axis=1)
    is_filled = (parts > _LEAST_INK).sum(axis=1) >= _FILLED
    return int((is_filled[1:] & ~is_filled[:-1]).sum())
