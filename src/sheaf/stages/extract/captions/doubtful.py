"""Words that are captions on some papers and values on others: "Worker" before a name, and behind "Designation"."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sheaf.model.layout import Cell, DocumentLayout, PageLayout
from sheaf.stages.extract.captions.caption import LabelMatch

_ALIGNED = 0.5
"""The captions of a column begin within so many heights of each other."""

Matches = Mapping[Cell, tuple[LabelMatch, ...]]


def without_values(
    layout: DocumentLayout, matches: Matches, doubtful: Collection[str]
) -> dict[Cell, tuple[LabelMatch, ...]]:
    """Return `matches` without those of `doubtful` captions that nothing shows to be captions where they stand."""
    if not doubtful:
        return dict(matches)
    values = {
        cell
        for page in layout.pages
        for cell in page.cells
        if any(match.label in doubtful for match in matches.get(cell, ())) and not _is_caption(cell, page, matches)
    }
    return {cell: own for cell, own in matches.items() if cell not in values}


def _is_caption(cell: Cell, page: PageLayout, matches: Matches) -> bool:
    """Say whether a colon follows, or the word stands in a column of captions, each with a value right of it."""
    if cell.text.startswith(":"):
        return False
    first = matches[cell][0]
    value = next(iter(page.right_of(cell)), None)
    if cell.text[first.span.end :].lstrip().startswith(":") or (value is not None and value.text.startswith(":")):
        return first.span.start == 0
    before = next(iter(page.left_of(cell)), None)
    if not _has_value(cell, page, matches) or before in matches:
        return False
    column = (*page.above(cell)[:1], *page.below(cell)[:1])
    return any(
        other in matches and abs(other.left - cell.left) < _ALIGNED * cell.height and _has_value(other, page, matches)
        for other in column
    )


def _has_value(cell: Cell, page: PageLayout, matches: Matches) -> bool:
    value = next(iter(page.right_of(cell)), None)
    return value is not None and value not in matches
