"""Values that are known by where they stand rather than by a caption: near another field, or anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sheaf.doctypes.spec import Anywhere, At, Format, Near, Unannounced
from sheaf.formats.error import FormatError
from sheaf.model.field import Candidate
from sheaf.model.layout import Cell, DocumentLayout, Span
from sheaf.stages.extract.labels import LabelIndex
from sheaf.stages.extract.passage import SEPARATORS, Passage, candidate_of

MAX_STEP = 4.5
"""Two lines that follow each other stand at most this many line heights apart."""
_NUMBER_SIGN = "#"
MAX_GROUP_GAP = 2.5
"""The groups in which a number is printed stand at most this many line heights apart."""


def anywhere_candidates(finder: Anywhere, value_format: Format, layout: DocumentLayout) -> Iterator[Candidate]:
    """Yield what the format finds in any row; cells that stand near each other are searched as one text."""
    if value_format.find is None:
        return
    for page in layout.pages:
        for row in page.rows():
            for run in _runs(row):
                passage = Passage(tuple(Span.whole(cell) for cell in run), finder.evidence)
                for found in value_format.find(passage.text, passage.doubts()):
                    yield candidate_of(found, passage)


def near_passages(
    finder: Near, value_format: Format, anchors: Sequence[Candidate], layout: DocumentLayout, index: LabelIndex
) -> Iterator[Passage]:
    """Yield the `nth` line over or under each anchor that reads as a value of the wanted format."""
    for anchor in anchors:
        cell = _cell_at(anchor, layout)
        if cell is None:
            continue
        page = layout.page_of(cell)
        stack = page.above(cell) if finder.at is At.ABOVE else page.below(cell)
        values = [other for other in _unbroken(cell, stack) if _is_value(other, value_format, index)]
        if len(values) >= finder.nth:
            span = Span.whole(values[finder.nth - 1]).stripped(SEPARATORS)
            yield Passage((span,), finder.evidence * anchor.evidence)


def unannounced_passages(finder: Unannounced, layout: DocumentLayout, index: LabelIndex) -> Iterator[Passage]:
    """Yield the lines of the first page that no caption in them, left of them or over them announces."""
    for page in layout.pages[:1]:
        for cell in sorted(page.cells, key=lambda each: (each.middle, each.left)):
            before, over = page.left_of(cell)[:1], page.above(cell)[:1]
            is_announced = any(index.is_label(other) for other in (*before, *over))
            if not is_announced and not index.begins_with_label(cell):
                mark = [Span.whole(other) for other in before if other.text.strip() == _NUMBER_SIGN]
                yield Passage((*mark, Span.whole(cell).stripped(SEPARATORS)), finder.evidence)


def _runs(row: list[Cell]) -> list[list[Cell]]:
    """Cut a row where two cells stand far apart."""
    runs = [row[:1]]
    for left, right in pairwise(row):
        if right.left - left.right > MAX_GROUP_GAP * min(left.height, right.height):
            runs.append([])
        runs[-1].append(right)
    return runs


def _cell_at(candidate: Candidate, layout: DocumentLayout) -> Cell | None:
    place = candidate.provenance
    for cell in layout.cells:
        box = cell.line.box
        if (
            cell.page_number == place.page_number
            and box.left - 0.01 <= place.box.center_x <= box.right + 0.01
            and box.top <= place.box.center_y <= box.bottom
        ):
            return cell
    return None


def _unbroken(cell: Cell, stack: list[Cell]) -> list[Cell]:
    """Return the start of `stack` up to the first gap that is too wide."""
    kept: list[Cell] = []
    for nearer, farther in pairwise([cell, *stack]):
        if abs(farther.middle - nearer.middle) > MAX_STEP * max(cell.height, farther.height):
            break
        kept.append(farther)
    return kept


def _is_value(cell: Cell, value_format: Format, index: LabelIndex) -> bool:
    if index.begins_with_label(cell):
        return False
    try:
        value_format.parse(cell.text.strip(SEPARATORS))
    except FormatError:
        return False
    return True
