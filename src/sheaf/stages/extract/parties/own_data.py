"""Captions of the paper's own data, such as its number and its day, known by what stands beside them."""

from __future__ import annotations

from sheaf.model.layout import Cell, PageLayout

_MOST_GAP = 2.2
"""In line heights."""


def heads_figures(cell: Cell, page: PageLayout) -> bool:
    """Say whether `cell` and the one under it are words with a figure beside each, all in two columns, or `cell` and
    the second one under it are words with a figure under each.

    Such words are captions of data, whatever they are called: a block's first line has no figure of its own beside it,
    and an address that is the line under it has several words.
    """
    lower = _under(cell, page)
    if lower is None or _has_digit(cell):
        return False
    if _has_digit(lower):
        caption = _under(lower, page) if _is_figure(lower) else None
        value = _under(caption, page) if caption is not None and not _has_digit(caption) else None
        return value is not None and _is_figure(value)
    figure, lower_figure = (next(iter(page.right_of(each)), None) for each in (cell, lower))
    return (
        figure is not None
        and lower_figure is not None
        and _has_digit(figure)
        and _has_digit(lower_figure)
        and min(abs(figure.left - lower_figure.left), abs(figure.right - lower_figure.right)) < cell.height
    )


def _under(cell: Cell, page: PageLayout) -> Cell | None:
    """Return the cell next under `cell` that begins where it does."""
    under = (
        other
        for other in page.below(cell)
        if other.top - cell.bottom < _MOST_GAP * cell.height and abs(other.left - cell.left) < 0.5 * cell.height
    )
    return next(under, None)


def _has_digit(cell: Cell) -> bool:
    return any(character.isdigit() for character in cell.text)


def _is_figure(cell: Cell) -> bool:
    return _has_digit(cell) and len(cell.text.split()) == 1
