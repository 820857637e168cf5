"""Where PDF user space lies on the page as shown."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

Edges = NDArray[np.float64]
"""n x 4: left, top, right, bottom in points from the top left of a page, y downwards."""

_GRID = 1_000_000
"""PageToDevice answers in whole pixels; on a page this many pixels wide that loses nothing."""


@dataclass(frozen=True, slots=True)
class Placement:
    """The affine map from PDF user space to points on the page as shown: /Rotate and the crop box are in it."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def edges(self, rectangles: NDArray[np.float64]) -> Edges:
        """Map rectangles, n x 4: left, bottom, right, top in user space."""
        left, bottom, right, top = rectangles.T
        xs = self.a * left + self.c * bottom + self.e, self.a * right + self.c * top + self.e
        ys = self.b * left + self.d * bottom + self.f, self.b * right + self.d * top + self.f
        return np.stack((np.minimum(*xs), np.minimum(*ys), np.maximum(*xs), np.maximum(*ys)), axis=1)


def placement_of(page: pdfium.PdfPage) -> Placement:
    """Find the map by asking pdfium where three points go."""
    width, height = page.get_size()
    origin = _to_device(page, 0.0, 0.0)
    along_x = _to_device(page, 1000.0, 0.0)
    along_y = _to_device(page, 0.0, 1000.0)
    scale_x, scale_y = width / _GRID, height / _GRID
    return Placement(
        a=(along_x[0] - origin[0]) * scale_x / 1000,
        b=(along_x[1] - origin[1]) * scale_y / 1000,
        c=(along_y[0] - origin[0]) * scale_x / 1000,
        d=(along_y[1] - origin[1]) * scale_y / 1000,
        e=origin[0] * scale_x,
        f=origin[1] * scale_y,
    )


def _to_device(page: pdfium.PdfPage, x: float, y: float) -> tuple[int, int]:
    device_x, device_y = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, device_x, device_y)
    return device_x.value, device_y.value
