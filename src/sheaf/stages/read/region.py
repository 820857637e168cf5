"""Regions of a page that are read on their own: cut out and rectified, or the whole page seen in a mirror.

What is read of them stands in their own frame; their quads and the frame's map are those of the page's picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import PageImage, PageText, Picture
from sheaf.stages.read.frame import Frame, mapped
from sheaf.stages.read.quads import Quad, height_of, length_of
from sheaf.stages.read.reader import Reader, Way
from sheaf.stages.read.reading import PageReading

Matrix = NDArray[np.float64]

_MARGIN = 0.06
"""Part of its longer side that is left around a region: letters at its edge are found badly."""
_UNSURE = 0.75
"""Latin print is read with 0.9 and more, and with less than this upside down or in a mirror."""
_FEWEST_LINES = 4
_FEWEST_STANDING = 6
"""A few vertical lines stand at the edge of many cards."""
_STANDING = 1.5
_MOST_OF_THEM = 0.6
_FEWEST_LETTERS = 4
_TRIED_LINES = 5
_NEAR = 6.0
"""Lines of one card stand at most so many line heights apart."""
_MOST_LEGIBLE = 0.25
"""Among lines of a card that lies head to foot, no more than this share is legible by chance."""
_BETTER = 0.08
"""So much more sure is the reading the other way round where that is the right one: 0.14 was the least that was seen,
where fillers of a machine-readable zone look the same in a mirror."""


def read_region(reader: Reader, image: Picture, quad: Quad) -> PageReading:
    """Read what stands in `quad` of a page's picture, with a little around it, upright by itself."""
    grown = _grown(quad)
    width, height = max(round(length_of(grown)), 1), max(round(height_of(grown)), 1)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = np.asarray(cv2.getPerspectiveTransform(grown, corners), np.float64)
    return _read(reader, image, matrix, (width, height))


def read_mirrored(reader: Reader, reading: PageReading) -> PageReading | None:
    """Read a page as it is seen in a mirror, if it is legible there and not as it is."""
    lines = range(len(reading.text.lines))
    if not any(_is_better(reader, reading, lines, way) for way in (Way.MIRRORED, Way.MIRRORED_REVERSED)):
        return None
    height, width = reading.image.pixels.shape[:2]
    return _read(reader, reading.image, np.array([[-1.0, 0, width], [0, 1, 0], [0, 0, 1]]), (width, height))


def lines_astray(reader: Reader, reading: PageReading) -> tuple[int, ...]:
    """Return the numbers of the lines of a card that lies on its side or upside down on an upright page.

    None where there is no such card, as on nearly all pages: then it costs nothing, or five lines at most.
    """
    lines = reading.text.lines
    long = [number for number, line in enumerate(lines) if len(line.text) >= _FEWEST_LETTERS]
    standing = [number for number in long if _stands(lines[number].box, reading.text)]
    group, inside = _largest_group(standing, reading)
    if len(group) >= _FEWEST_STANDING and len(group) >= _MOST_OF_THEM * len(inside):
        return inside
    group, inside = _largest_group([number for number in long if lines[number].confidence < _UNSURE], reading)
    legible = sum(lines[number].confidence > 1 - (1 - _UNSURE) / 2 for number in inside)
    is_illegible = len(group) >= _FEWEST_LINES and legible <= _MOST_LEGIBLE * len(inside)
    return inside if is_illegible and _is_better(reader, reading, group, Way.REVERSED) else ()


def _stands(box: BoundingBox, page: PageText) -> bool:
    return box.height * page.height > _STANDING * box.width * page.width


def _largest_group(numbers: Sequence[int], reading: PageReading) -> tuple[list[int], tuple[int, ...]]:
    """Return those of the lines that stand near to each other, of several groups the largest one.

    Returned beside them are the numbers of all lines in the box around them.
    """
    open_numbers, largest = set(numbers), list[int]()
    while open_numbers:
        group = [open_numbers.pop()]
        for one in group:
            near = {other for other in open_numbers if _are_near(reading.quads[one], reading.quads[other])}
            open_numbers -= near
            group.extend(near)
        largest = max(largest, group, key=len)
    lines = reading.text.lines
    if not largest:
        return [], ()
    around = BoundingBox.around(lines[number].box for number in largest)
    return largest, tuple(number for number, line in enumerate(lines) if around.holds(line.box))


def _are_near(one: Quad, other: Quad) -> bool:
    gaps = np.maximum(one.min(axis=0) - other.max(axis=0), other.min(axis=0) - one.max(axis=0)).clip(0)
    return float(np.hypot(*gaps)) < _NEAR * max(height_of(one), height_of(other))


def _is_better(reader: Reader, reading: PageReading, numbers: Sequence[int], way: Way) -> bool:
    """Read the longest of the lines in another way and say whether they are much more legible so."""
    tried = sorted(numbers, key=lambda number: -reading.text.lines[number].box.width)[:_TRIED_LINES]
    if len(tried) < min(_FEWEST_LINES, _TRIED_LINES):
        return False
    before = np.mean([reading.text.lines[number].confidence for number in tried])
    after = [line.confidence for line in reader.read_otherwise(reading, tried, way)]
    return bool(after) and float(np.mean(after) - before) > _BETTER


def _read(reader: Reader, image: Picture, matrix: Matrix, size: tuple[int, int]) -> PageReading:
    """Read the picture under the map `matrix` (3 x 3), which fills `size` (width, height)."""
    seen = cv2.warpPerspective(image.pixels, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    reading = reader.read(PageImage(image.page_number, np.asarray(seen, np.uint8)))
    frame = reading.frame
    back = np.linalg.inv(matrix)
    return replace(
        reading,
        image=image,
        frame=Frame(frame.width, frame.height, frame.rotation, frame.to_frame @ matrix),
        quads=tuple(np.asarray(mapped(back, quad), np.float32) for quad in reading.quads),
    )


def _grown(quad: Quad) -> Quad:
    center = quad.mean(axis=0)
    along, down = (quad[1] + quad[2] - quad[0] - quad[3]) / 4, (quad[2] + quad[3] - quad[0] - quad[1]) / 4
    longer = max(float(np.linalg.norm(along)), float(np.linalg.norm(down)), 1.0)
    more = [axis * (1 + 2 * _MARGIN * longer / max(float(np.linalg.norm(axis)), 1.0)) for axis in (along, down)]
    signs = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float32)
    return np.asarray(center + signs[:, :1] * more[0] + signs[:, 1:] * more[1], np.float32)
