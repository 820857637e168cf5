"""Captions that share a cell, set apart by strokes, over values that share theirs: "Emp. No. / UAN / ESIC"."""

from __future__ import annotations

import re

from sheaf.model.layout import Span
from sheaf.stages.extract.captions.caption import LabelMatch, has_indic
from sheaf.stages.extract.passage import SEPARATORS, Passage

_STROKE = re.compile(r"\s+[/|]\s*|\s*[/|]\s+")
"""A stroke in a number or in a short form has no space at its sides: "A/c"."""
_FEWEST = 2


def own_part(passage: Passage, match: LabelMatch) -> Passage:
    """Return of a passage in as many parts as its caption's cell has captions the one that is the caption's own."""
    if len(passage.spans) != 1 or "/" in match.label:
        return passage
    # What stands under a caption was cut at the column's edges, which the parts do not keep to.
    span, is_under = passage.spans[0], passage.spans[0].cell is not match.cell
    whole = Span.whole(span.cell).without_leading(SEPARATORS) if is_under else span
    head = match.cell.text[: len(match.cell.text) if is_under else span.start].partition(":")[0]
    captions, values = _parts(head), _parts(whole.text)
    is_shared = len(captions) == len(values) >= _FEWEST and not has_indic(head)
    if not is_shared or not all(any(map(str.isalpha, head[start:end])) for start, end in captions):
        return passage
    turn = next((at for at, (start, end) in enumerate(captions) if start <= match.span.start < end), None)
    if turn is None:
        return passage
    return Passage((whole.part(*values[turn]).stripped(SEPARATORS),), passage.evidence)


def _parts(text: str) -> list[tuple[int, int]]:
    """Return where the parts between strokes begin and end."""
    strokes = [stroke.span() for stroke in _STROKE.finditer(text)]
    return list(zip([0, *(end for _, end in strokes)], [*(start for start, _ in strokes), len(text)], strict=True))
