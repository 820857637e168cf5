"""Lines by which a sentence goes on that has not come to its end in the line over them."""

from __future__ import annotations

from sheaf.model.layout import Cell, PageLayout

_LINE_OF_DEED = 2.5
"""The lines of a sentence stand at most so many heights apart."""
_SENTENCE = 5
"""Words that a line of a sentence has at least."""


def goes_on_with_sentence(cell: Cell, page: PageLayout) -> bool:
    """Say whether a sentence that stands right over `cell`, from the same edge, has not come to its end."""
    over = next(iter(page.above(cell)), None)
    return (
        over is not None
        and cell.top - over.bottom < _LINE_OF_DEED * cell.height
        and abs(over.left - cell.left) < cell.height
        and len(words := over.text.split()) >= _SENTENCE
        and words[-1].isalpha()
        and words[-1].islower()
    )
