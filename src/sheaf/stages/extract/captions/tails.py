"""A caption that was read in one line with the value of the column before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sheaf.model.layout import Cell, DocumentLayout, PageLayout
from sheaf.stages.extract.captions.labels import LabelIndex
from sheaf.stages.extract.words import words_of

_SAME_EDGE = 0.6
"""Captions of one column begin within so many heights."""
_COLON = ":"
_COLUMN = 2
"""So many other captions before colons make a column of them, whatever their words."""


def parted_at_tails(layout: DocumentLayout, index: LabelIndex) -> DocumentLayout:
    """Return `layout` with those lines parted whose end is a caption: it begins where other captions of its column do,
    and something stands right of it; a colon there tells captions that nobody listed. The same layout where there is
    none.
    """
    pages = tuple(
        replace(page, cells=tuple(part for cell in page.cells for part in _parts(cell, page, index)))
        for page in layout.pages
    )
    are_whole = all(len(page.cells) == len(before.cells) for page, before in zip(pages, layout.pages, strict=True))
    return layout if are_whole else DocumentLayout(pages)


def _parts(cell: Cell, page: PageLayout, index: LabelIndex) -> Iterator[Cell]:
    at = _listed(cell, page, index) or _before_colon(cell, page, index)
    if not at:
        yield cell
        return
    yield cell.part(0, at)
    yield cell.part(at, len(cell.line.words))


def _listed(cell: Cell, page: PageLayout, index: LabelIndex) -> int | None:
    """Return the word with which a listed caption begins at the end of `cell`, if it stands in a column of captions."""
    caption = _tail(cell, index)
    if caption is None or not page.right_of(cell):
        return None
    at = len(cell.line.words) - len(caption.line.words)
    others = (
        other if index.begins_with_label(other) else _tail(other, index) for other in page.cells if other is not cell
    )
    return at if any(other is not None and _begin_alike(other, caption) for other in others) else None


def _tail(cell: Cell, index: LabelIndex) -> Cell | None:
    """Return the listed caption that ends `cell`, if one does: every value of a column may have been read so."""
    start = index.tails.get(cell)
    at = None if start is None else next(at for at, word in enumerate(words_of(cell)) if word.span.start >= start)
    return None if at is None else cell.part(at, len(cell.line.words))


def _before_colon(cell: Cell, page: PageLayout, index: LabelIndex) -> int | None:
    """Return the word of `cell`, a value, that begins where captions do whose colons stand at the edge of the next."""
    beside = next(iter(page.right_of(cell)), None)
    if beside is None or not beside.text.startswith(_COLON) or index.begins_with_label(cell):
        return None
    colons = [other for other in page.cells if other.text.startswith(_COLON) and _begin_alike(other, beside)]
    captions = [left for other in colons if other is not beside for left in page.left_of(other)[:1]]
    count = len(cell.line.words)
    parts = ((at, cell.part(at, count)) for at in range(1, count))
    return next((at for at, part in parts if sum(_begin_alike(caption, part) for caption in captions) >= _COLUMN), None)


def _begin_alike(one: Cell, other: Cell) -> bool:
    return abs(one.left - other.left) < _SAME_EDGE * other.height
