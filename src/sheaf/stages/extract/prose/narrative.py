"""Running text: the lines of all pages as one text, and the values that its sentences tell."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from sheaf.doctypes.spec import Narrative
from sheaf.formats.digits import ascii_digits
from sheaf.formats.found import Told
from sheaf.formats.phrases import squash
from sheaf.model.field import Candidate
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.passage import Passage

_PAGE_NUMBER = re.compile(r"\W*(?:page\W*)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\W*", re.IGNORECASE)
_EDGE = 0.1
"""Page numbers and what pages repeat stand within this part of a page's height from its top or bottom."""
_FEWEST_REPEATS = 3
_PLACES = 200
"""What stands within such a part of a page's height stands at the same place."""


def narrative_candidates(narrative: Narrative, layout: DocumentLayout) -> Mapping[str, tuple[Candidate, ...]]:
    """Return what `narrative` reads in the text of `layout`, by role."""
    cells = _running(layout)
    text = "\n".join(cell.text for cell in cells)
    starts = list(accumulate((len(cell.text) + 1 for cell in cells), initial=0))
    return {
        role: tuple(_candidate(each, cells, starts) for each in told)
        for role, told in narrative.read(ascii_digits(text)).items()
    }


def _running(layout: DocumentLayout) -> list[Cell]:
    """Return the lines of all pages in reading order, without what stands at the edge of page after page."""
    edges = Counter(squash(cell.text) for page in layout.pages for cell in page.cells if _is_at_edge(cell))
    repeated = {text for text, count in edges.items() if count >= _FEWEST_REPEATS}
    forms = _forms_repeated(layout)
    return [
        cell for page in layout.pages for cell in _lines(page) if not _is_aside(cell, repeated) and cell not in forms
    ]


def _forms_repeated(layout: DocumentLayout) -> set[Cell]:
    """Return the cells that say on page after page the same at the same place but for their figures, less the first.

    What is printed on every sheet of stamp paper, and below every page, parts the sentences that go on over it.
    """
    alike: dict[tuple[str, int, int], list[Cell]] = {}
    for page in layout.pages:
        for cell in page.cells:
            place = (0, 0) if _is_at_edge(cell) else (round(cell.top * _PLACES), round(cell.left * _PLACES))
            alike.setdefault((squash(re.sub(r"\d+", "0", cell.text)), *place), []).append(cell)
    return {
        cell
        for cells in alike.values()
        if len({each.page_number for each in cells}) >= _FEWEST_REPEATS
        for cell in cells[1:]
    }


def _lines(page: PageLayout) -> list[Cell]:
    return [cell for row in page.rows() for cell in row]


def _is_at_edge(cell: Cell) -> bool:
    return cell.bottom < _EDGE or cell.top > 1 - _EDGE


def _is_aside(cell: Cell, repeated: set[str]) -> bool:
    return _is_at_edge(cell) and (squash(cell.text) in repeated or _PAGE_NUMBER.fullmatch(cell.text) is not None)


def _candidate(told: Told, cells: Sequence[Cell], starts: Sequence[int]) -> Candidate:
    spans: list[Span] = []
    for position in range(bisect_right(starts, told.start) - 1, len(cells)):
        cell, start = cells[position], starts[position]
        if start >= told.end:
            break
        first, last = max(told.start - start, 0), min(told.end - start, len(cell.text))
        if last > first:
            spans.append(Span(cell, first, last))
    passage = Passage(tuple(spans), told.evidence)
    # Lines around a value that goes on hold other values: it stands where it begins.
    place = replace(passage.provenance(), box=spans[0].box())
    return Candidate(told.value, place, passage.reading(), told.evidence, told.checks)
