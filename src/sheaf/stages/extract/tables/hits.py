"""Which captions of a table stand in one text, and whether they are one column's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from sheaf.doctypes.spec import Column, Table
from sheaf.formats.phrases import find_phrase, similarity
from sheaf.stages.extract.tables.words import HEADER_SHARE, LIKE_A_WORD, SHORT_WORD, whole_caption

_STROKE = "/"
_MOST_CACHED = 1024
_LATER = 0.001
_SHARING, _BETWEEN = 2, ("/", "&", "(")
"""Stands between the captions of what one column holds."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A caption of `column` in the characters `start` to `end` of a text, and how well it was read, 0..1."""

    column: Column
    start: int
    end: int
    similarity: float
    doubt: float = 0.0
    """Of two captions for the text of the rows, the one declared first is the text, the other one a code of it."""


@lru_cache(maxsize=_MOST_CACHED)
def hits_in(table: Table, text: str) -> tuple[Hit, ...]:
    """Return the captions in `text`, none overlapping, from left to right."""
    found: list[Hit] = []
    for column in table.columns:
        for position, phrase in enumerate(column.headers):
            span = find_phrase(phrase, text)
            if span is not None and not _is_of_two(table, phrase, text[span.start : span.end]):
                doubt = _LATER * position if column.name == table.wraps else 0.0
                found.append(Hit(column, span.start, span.end, span.similarity, doubt))
    if not found:
        found = _misread_hits(table, text)
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda hit: (hit.start - hit.end, -hit.similarity)):
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    kept.sort(key=lambda hit: hit.start)
    return (*kept[:1], *(hit for before, hit in pairwise(kept) if not _goes_on(table, text, before, hit)))


def _goes_on(table: Table, text: str, before: Hit, hit: Hit) -> bool:
    """Say whether `hit` tells by what the column under the caption `before` goes, and heads none: "Rate/UOM"."""
    is_of_figures = before.column.name != table.wraps and not before.column.is_passed_over
    return is_of_figures and hit.column.is_passed_over and text[before.end : hit.start].strip() == _STROKE


def _is_of_two(table: Table, phrase: str, read: str) -> bool:
    """Say whether a movement's `phrase` has a stroke that does not stand in what was `read`: two captions side by side,
    "Withdrawal" and "Deposit", are none of "Withdrawal/Deposit"."""
    first, stroke, second = phrase.partition(_STROKE)
    if table.moves is None or not stroke or _STROKE in read or _STROKE in second:
        return False
    columns = {whole_caption(table, first), whole_caption(table, second)}
    return columns == {table.moves.debit, table.moves.credit}


def _misread_hits(table: Table, text: str) -> list[Hit]:
    """Return the caption that the whole of `text` is most like, if it is like any."""
    best = max(
        (
            (similarity(phrase, text), column)
            for column in table.columns
            for phrase in column.headers
            if len(phrase) > SHORT_WORD
        ),
        key=lambda entry: entry[0],
        default=None,
    )
    if best is None or best[0] < LIKE_A_WORD / 100:
        return []
    return [Hit(best[1], 0, len(text), best[0])]


def is_shared(text: str, hits: Sequence[Hit], table: Table) -> bool:
    """Say whether one column holds both the rows' text and what is known by its format, or goes with the text: "Item /
    HSN", "Model / Colour"."""
    if len(hits) != _SHARING or table.wraps not in {hit.column.name for hit in hits}:
        return False
    first, second = hits
    is_one = text[first.end : second.start].strip() in _BETWEEN and not any(map(str.isalnum, text[second.end :]))
    return is_one and any(hit.column.is_telling or hit.column.is_passed_over for hit in hits)


def are_several(text: str, hits: Sequence[Hit]) -> bool:
    """Say whether `text` is made of several captions, and not one with words of others: "Payment type and details"."""
    return len(hits) > 1 and sum(hit.end - hit.start for hit in hits) >= HEADER_SHARE * len(text)
