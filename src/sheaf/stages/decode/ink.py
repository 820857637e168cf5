"""How much print a PDF page shows outside its text layer: pictures of text, and letters drawn as outlines."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray

from sheaf.stages.decode.placed_word import PlacedWord

_LOOK_SIDE = 900
"""A4 at 77 dpi: 6-point print is 6 pixels high, and the look takes 20 ms."""
_EDGE = 50
_LETTER_HEIGHTS = range(4, 26)
_LEAST_FILL = 0.25


def print_outside(page: pdfium.PdfPage, words: Sequence[PlacedWord], rotation: int) -> float:
    """Return the area of what looks like lines of text outside `words`, as a multiple of the words' own area.

    `words` stand on the page turned clockwise by `rotation`. Big shapes (photographs, QR codes, emblems) and rulings do
    not look like lines of text.
    """
    grey = _look(page, rotation)
    scale_x, scale_y = grey.shape[1] / _size(page, rotation)[0], grey.shape[0] / _size(page, rotation)[1]
    edges = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((2, 2), np.uint8)) > _EDGE
    mask = cv2.morphologyEx(edges.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((1, 7), np.uint8))
    own = 0.0
    for word in words:
        left, right = int(word.left * scale_x) - 2, int(word.right * scale_x) + 3
        top, bottom = int(word.top * scale_y) - 2, int(word.bottom * scale_y) + 3
        mask[max(top, 0) : bottom, max(left, 0) : right] = 0
        own += (word.right - word.left) * scale_x * (word.bottom - word.top) * scale_y
    _, _, parts, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    return _text_like(np.asarray(parts[1:], dtype=np.int64)) / max(own, 1.0)


def _look(page: pdfium.PdfPage, rotation: int) -> NDArray[np.uint8]:
    bitmap = page.render(scale=_LOOK_SIDE / max(page.get_size()), rotation=rotation, grayscale=True)
    grey = np.array(bitmap.to_numpy(), dtype=np.uint8).squeeze()
    bitmap.close()
    return grey


def _size(page: pdfium.PdfPage, rotation: int) -> tuple[float, float]:
    width, height = page.get_size()
    return (height, width) if rotation in (90, 270) else (width, height)


def _text_like(parts: NDArray[np.int64]) -> float:
    """The area of the parts (rows of left, top, width, height, pixels) that have the shape of words and lines."""
    widths, heights, pixels = parts[:, 2], parts[:, 3], parts[:, 4]
    is_line = (
        (heights >= _LETTER_HEIGHTS.start)
        & (heights < _LETTER_HEIGHTS.stop)
        & (widths >= heights)
        & (pixels >= _LEAST_FILL * widths * heights)
    )
    return float((widths * heights)[is_line].sum())
