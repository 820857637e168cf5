"""From the runs that were recognised along a detected quad to the lines of a page, each with its part of the quad."""

from __future__ import annotations

from collections.abc import Sequence

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Line, Source, Word
from sheaf.stages.read.cells import Run, cells_of
from sheaf.stages.read.frame import Frame
from sheaf.stages.read.quads import Quad, height_of, length_of, part_of, without_margins

_CELL_MARGIN = 0.15


def aspect_of(quad: Quad) -> float:
    """Return how many times longer than high the quad is."""
    return length_of(quad) / max(height_of(quad), 1.0)


def lines_of(runs: Sequence[Run], quad: Quad, frame: Frame) -> list[tuple[Line, Quad]]:
    """Make the lines, one a cell, of one detected quad, each with its own part of the quad."""
    aspect = aspect_of(quad)
    cells = cells_of(runs, aspect)
    if len(cells) == 1:
        return [(line_of(cells[0], quad, frame), quad)]
    margin = _CELL_MARGIN / aspect
    parts = []
    for cell in cells:
        start, end = max(cell[0].start - margin, 0.0), min(cell[-1].end + margin, 1.0)
        parts.append((line_of(cell, quad, frame), part_of(quad, start, end)))
    return parts


def line_of(runs: Sequence[Run], quad: Quad, frame: Frame) -> Line:
    """Make one line of all `runs` (at least one) along the quad."""
    tight = without_margins(quad)
    words = tuple(
        Word(run.text, frame.box_of(part_of(tight, run.start, run.end)), run.confidence, run.doubts) for run in runs
    )
    count = sum(len(run.characters) for run in runs)
    confidence = sum(run.confidence * len(run.characters) for run in runs) / count
    return Line(words, BoundingBox.around(word.box for word in words), confidence, Source.OCR)
