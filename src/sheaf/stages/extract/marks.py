"""What is printed or written across the lines of a page and is none of them: watermarks, stamps, CANCELLED."""

from __future__ import annotations

from dataclasses import replace
from statistics import median

from sheaf.model.layout import Cell, DocumentLayout, PageLayout

_MUCH_LARGER = 2.8
"""The letters of a mark are so many times as large as those of the page."""
_FEWEST_LINES = 2
"""A mark reaches over so many other lines at least; a headline over none."""
_FEWEST_CELLS = 6
_WIDEST_LETTER = 2.2
"""A letter is at most so many times as high as it is wide: a long line that is a little askew is not large."""


def without_marks(layout: DocumentLayout) -> DocumentLayout:
    """Return the pages without what reaches over several of their lines in letters much larger than theirs."""
    pages = tuple(_without_marks(page) for page in layout.pages)
    return layout if pages == layout.pages else replace(layout, pages=pages)


def _without_marks(page: PageLayout) -> PageLayout:
    if len(page.cells) < _FEWEST_CELLS:
        return page
    sizes = [_size(cell) for cell in page.cells]
    least = _MUCH_LARGER * median(sizes)
    large = [cell for cell, size in zip(page.cells, sizes, strict=True) if size > least]
    # What was joined to a number may hold a value.
    words = [cell for cell in large if not any(map(str.isdigit, cell.text))]
    marks = [cell for cell in words if _lines_in(cell, page) >= _FEWEST_LINES and not _is_head(cell, page)]
    return replace(page, cells=tuple(cell for cell in page.cells if cell not in marks)) if marks else page


def _size(cell: Cell) -> float:
    return min(cell.height, _WIDEST_LETTER * (cell.right - cell.left) / max(len(cell.text), 1))


def _is_head(cell: Cell, page: PageLayout) -> bool:
    """Say whether nothing stands over or behind `cell`: small lines beside a name at the head do not make it a mark."""
    return not any(
        other is not cell and other.middle < cell.bottom and other.shared_width(cell) > 0 for other in page.cells
    )


def _lines_in(mark: Cell, page: PageLayout) -> int:
    """Count the lines, at different heights, whose middles stand beside the mark or behind it."""
    inside = sorted(
        (cell for cell in page.cells if cell is not mark and mark.top < cell.middle < mark.bottom),
        key=lambda cell: cell.middle,
    )
    lines: list[Cell] = []
    for cell in inside:
        if not lines or not cell.is_in_row_of(lines[-1]):
            lines.append(cell)
    return len(lines)
