"""A caption that was read in one line with the value of the column before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sheaf.model.layout import Cell, DocumentLayout, PageLayout
from sheaf.stages.extract.captions.labels import LabelIndex
from sheaf.stages.extract.words import words_of

_SAME_EDGE = 0.6
"""Captions of one column begin within so many heights."""


def parted_at_tails(layout: DocumentLayout, index: LabelIndex) -> DocumentLayout:
    """Return `layout` with those lines parted whose end is a caption: it begins where other captions of its column do,
    and something stands right of it. The same layout where there is none.
    """
    pages = tuple(
        replace(page, cells=tuple(part for cell in page.cells for part in _parts(cell, page, index)))
        for page in layout.pages
    )
    return layout if pages == layout.pages else DocumentLayout(pages)


def _parts(cell: Cell, page: PageLayout, index: LabelIndex) -> Iterator[Cell]:
    start = index.tails.get(cell)
    at = None if start is None else next(at for at, word in enumerate(words_of(cell)) if word.span.start >= start)
    if not at or not _is_in_column(cell.part(at, len(cell.line.words)), page, index) or not page.right_of(cell):
        yield cell
        return
    yield cell.part(0, at)
    yield cell.part(at, len(cell.line.words))


def _is_in_column(caption: Cell, page: PageLayout, index: LabelIndex) -> bool:
    return any(
        abs(other.left - caption.left) < _SAME_EDGE * caption.height
        for other in page.cells
        if index.begins_with_label(other)
    )
