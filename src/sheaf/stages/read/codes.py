"""Find the QR codes of a page: at its own size first, and where one is seen but not decoded, in enlarged crops.

Only QR codes are looked for: a 1-D dispatch barcode stands beside the Aadhaar's and would be returned in its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from time import monotonic

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Code, Picture, Symbology
from sheaf.stages.read.frame import Frame
from sheaf.stages.read.quads import Pixels, Quad

_MOST_SECONDS = 0.3
"""How long is tried on codes that are seen and not decoded; all tries of one code take 0.1 to 0.5 s."""
_MOST_SQUARES = 3
_MARGIN = 0.12
"""Part of the square's side that is left around it: the code's white border, and what its place is off."""
_MOST_ENLARGED, _LEAST_ENLARGED = 4.0, 0.7
_SHARPENED = 2.5
_MODULE = 1 / 115
"""A dense code's module as part of its side: what blurs neighbouring modules into each other has about this width."""
_SEEN_SIDE = 640
"""The longest side of the small copy of the page on which squares are looked for."""
_BUSY_WINDOW = 13
_LEAST_SIDE = 34
"""A code less than this high on the small copy has no three pixels a module on any page that is read."""
_SQUARE = 0.7
"""Least ratio of a square's short to its long side, in perspective."""
_FILLED = 0.75
_CONTRAST = 40.0
_LIGHT = (0.3, 0.67)
"""How light a code's middle is between its black and its white: measured 0.39 to 0.66, dense text 0.70 to 0.85."""
_SAMPLES = 100


@dataclass(frozen=True, slots=True)
class _View:
    """A way of looking at a code again: enlarged to `side` pixels, turned by some degrees, sharpened."""

    side: int
    degrees: float
    is_sharpened: bool


_VIEWS = (
    _View(1200, 0.0, True),
    _View(1200, 0.0, False),
    _View(800, 0.0, True),
    _View(1700, 8.0, True),
    _View(1700, -8.0, True),
)
"""In the order of what they gain: sharpened ones decode all that the others do, and codes out of focus besides."""


def find_codes(image: Picture, frame: Frame) -> tuple[Code, ...]:
    """Return the codes that decode as the page is: 1 to 9 ms. `frame` gives their places on the upright page."""
    return _codes(_decode(_gray(image.pixels)), frame)


def find_unread_codes(image: Picture, frame: Frame) -> tuple[BoundingBox, ...]:
    """Return where codes stand that are seen and do not decode: nobody knows what is in them. Takes 4 to 20 ms."""
    gray = _gray(image.pixels)
    located = _located(gray)
    squares = [quad for quad in located if _is_square(quad)]
    if len(squares) < len(located):
        # The corners of one code were taken together with those of something else: it is where a code looks like one.
        squares += [square for square in _busy_squares(gray) if _is_half_dark(gray, square)]
    return tuple(frame.box_of(square) for square in squares)


def find_hidden_codes(image: Picture, frame: Frame) -> tuple[Code, ...]:
    """Look again for codes where `find_codes` found none.

    Takes 5 to 20 ms where no square is seen, else 0.3 s at most, give or take one try.
    """
    gray = _gray(image.pixels)
    until = monotonic() + _MOST_SECONDS
    squares = [square for square in (*_located(gray), *_busy_squares(gray)) if _is_half_dark(gray, square)]
    for square in squares[:_MOST_SQUARES]:
        for view in _VIEWS:
            crop, to_page = _seen(gray, square, view)
            found = [(code, _moved(quad, to_page)) for code, quad in _decode(crop)]
            if found:
                return _codes(found, frame)
            if monotonic() > until:
                return ()
    return ()


def _gray(pixels: Pixels) -> Pixels:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), np.uint8)


def _codes(found: Iterable[tuple[bytes, Quad]], frame: Frame) -> tuple[Code, ...]:
    return tuple(Code(payload, frame.box_of(quad), Symbology.QR) for payload, quad in found)


def _decode(gray: Pixels) -> list[tuple[bytes, Quad]]:
    found = zxingcpp.read_barcodes(gray, _qr_alone(), try_invert=False)
    return [(each.bytes, _quad(each)) for each in found if each.bytes]


def _quad(found: zxingcpp.Barcode) -> Quad:
    place = found.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return np.array([(corner.x, corner.y) for corner in corners], np.float32)


def _located(gray: Pixels) -> list[Quad]:
    """Return the places of codes whose corners are found but whose modules are not."""
    found = zxingcpp.read_barcodes(gray, _qr_alone(), try_invert=False, return_errors=True)
    return [_quad(each) for each in found if not each.valid]


def _is_square(quad: Quad) -> bool:
    sides = np.linalg.norm(quad - np.roll(quad, 1, axis=0), axis=1)
    return bool(sides.min() >= _SQUARE * sides.max())


def _qr_alone() -> zxingcpp.BarcodeFormats:
    return zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def _busy_squares(gray: Pixels) -> Iterator[Quad]:
    """Yield the squares that are full of edges, the largest first: what a code looks like from afar."""
    scale = min(1.0, _SEEN_SIDE / max(gray.shape))
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    window = (_BUSY_WINDOW, _BUSY_WINDOW)
    spread = cv2.morphologyEx(small, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    edges = (cv2.blur(spread, window) > _CONTRAST).astype(np.uint8)
    busy = cv2.morphologyEx(edges, cv2.MORPH_OPEN, np.ones((_LEAST_SIDE // 2, _LEAST_SIDE // 2), np.uint8))
    contours, _ = cv2.findContours(busy, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in sorted(contours, key=cv2.contourArea, reverse=True):
        rectangle = cv2.minAreaRect(contour)
        short, long = sorted(rectangle[1])
        if short < _LEAST_SIDE:
            return
        if short >= _SQUARE * long and cv2.contourArea(contour) >= _FILLED * short * long:
            yield np.asarray(cv2.boxPoints(rectangle) / scale, np.float32)


def _is_half_dark(gray: Pixels, square: Quad) -> bool:
    """Say whether the middle of `square` is as dark as it is light: a code is masked to be so, text never is."""
    corners = np.array([square.min(axis=0), square.max(axis=0)])
    # The inner half of the box around it lies inside the square however that is turned.
    (left, top), (right, bottom) = (corners + (corners[::-1] - corners) / 4).round().astype(int).clip(0)
    step = max(1, (bottom - top) // _SAMPLES)
    part = gray[top:bottom:step, left:right:step]
    if part.size == 0:
        return False
    black, white = np.percentile(part, (5, 95))
    light = (part.mean() - black) / max(white - black, 1.0)
    return bool(_LIGHT[0] <= light <= _LIGHT[1])


def _seen(gray: Pixels, square: Quad, view: _View) -> tuple[Pixels, NDArray[np.float64]]:
    """Return a crop around `square` with the map (3 x 3) from its pixels to the page's."""
    corners = (square.min(axis=0), square.max(axis=0))
    side = float((corners[1] - corners[0]).max())
    center = (corners[0] + corners[1]) / 2
    scale = min(max(view.side / side, _LEAST_ENLARGED), _MOST_ENLARGED)
    edge = round(side * (1 + 2 * _MARGIN) * scale)
    matrix = np.vstack([cv2.getRotationMatrix2D(center.tolist(), view.degrees, scale), (0.0, 0.0, 1.0)])
    matrix[:2, 2] += edge / 2 - center
    crop = cv2.warpAffine(gray, matrix[:2], (edge, edge), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    if view.is_sharpened:
        blurred = cv2.GaussianBlur(crop, (0, 0), side * scale * _MODULE)
        crop = cv2.addWeighted(crop, 1 + _SHARPENED, blurred, -_SHARPENED, 0)
    return np.asarray(crop, np.uint8), np.linalg.inv(matrix)


def _moved(quad: Quad, matrix: NDArray[np.float64]) -> Quad:
    points = np.column_stack([quad, np.ones(len(quad))]) @ matrix.T
    return np.asarray(points[:, :2], np.float32)
