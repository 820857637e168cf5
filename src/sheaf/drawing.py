"""Draws a page as it was looked at when it was read: upright, and straight where it was photographed askew."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from sheaf.model.drawing import DrawnPage, DrawTask
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from sheaf.model.view import PageView
from sheaf.stages.decode import DecodeLimits, open_document

_QUALITY = 82
_PAPER = (255, 255, 255)


def draw(task: DrawTask, limits: DecodeLimits) -> DrawnPage:
    """Return a page of a file as JPEG.

    Raises:
        SheafError: the file cannot be opened, or has no such page (CORRUPT_FILE).
    """
    with open_document(task.data, None, limits) as document:
        if not 1 <= task.page_number <= document.page_count:
            raise SheafError(ErrorDetail.CORRUPT_FILE, Stage.DECODE)
        pixels, page_count = document.image(task.page_number).pixels, document.page_count
    if task.view is not None:
        pixels = _upright(pixels, task.view)
    pixels = _fitted(pixels, task.longest_side)
    height, width = pixels.shape[:2]
    _, jpeg = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY, cv2.IMWRITE_JPEG_OPTIMIZE, 1])
    return DrawnPage(jpeg.tobytes(), width, height, page_count)


def _upright(pixels: NDArray[np.uint8], view: PageView) -> NDArray[np.uint8]:
    """Return the page upright, with as many pixels as it has."""
    height, width = pixels.shape[:2]
    high = max(1, round((width * height / view.ratio) ** 0.5))
    wide = max(1, round(high * view.ratio))
    matrix = np.diag([wide, high, 1.0]) @ np.array(view.upright).reshape(3, 3) @ np.diag([1 / width, 1 / height, 1.0])
    drawn = cv2.warpPerspective(pixels, matrix, (wide, high), flags=cv2.INTER_AREA, borderValue=_PAPER)
    return np.asarray(drawn, np.uint8)


def _fitted(pixels: NDArray[np.uint8], longest_side: int) -> NDArray[np.uint8]:
    """Return the picture no larger than that."""
    scale = longest_side / max(pixels.shape[:2])
    if scale >= 1:
        return pixels
    size = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
