"""Lines in the column of the goods' names that hold nothing but a code of theirs, one in each row.

Where they stand first in their rows, or last, they tell the rows apart; they are no part of the names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sheaf.doctypes.spec import Table
from sheaf.formats.phrases import find_phrase
from sheaf.stages.extract.passage import SEPARATORS
from sheaf.stages.extract.tables.body import TableLine, is_code

_SERIES = 2
"""Codes of one shop's series have the same shape, or so many like characters at their beginning."""
_SURE_FIGURES, _SURE_UNDER = 5, 8
"""A code alone on its paper has so many figures on end: over a name, or under it, where it may be one of a model."""
_LETTER, _FIGURE = re.compile(r"[A-Z]"), re.compile(r"\d")


def codes_among(table: Table, texts: Sequence[TableLine], position: int, count: int) -> list[TableLine]:
    """Return those of `texts` that hold but a code in the column at `position`: one for each of `count` rows.

    What is charged beside the goods has none; then codes without captions must be of one series, and most rows have it.
    """
    found = [line for line in texts if _is_alone(line.text(position), table)]
    said = [line.text(position) for line in found]
    captioned = sum(is_code(text, table) for text in said)
    if captioned:
        return found if captioned == len(found) == count else []
    are_enough = len(found) == count or (len(found) > 1 and count / 2 < len(found) < count)
    return found if are_enough and _are_series(said) else []


def blocks_by_codes(
    anchors: Sequence[TableLine], texts: Sequence[TableLine], codes: Sequence[TableLine], position: int
) -> list[list[TableLine]] | None:
    """Return the lines of each row where each begins with its code, or else where each ends in it.

    None where they do neither, or leave a row without a name or a line without a row.
    """
    if not codes:
        return None
    lines = sorted(texts, key=lambda line: line.middle)
    opened = _begun(lines, anchors, codes)
    closed = [block[::-1] for block in _begun(lines[::-1], anchors, codes)[::-1]]
    for blocks, figures in ((opened if lines[0] in codes else [], _SURE_FIGURES), (closed, _SURE_UNDER)):
        is_sure = len(codes) > 1 or _has_run(codes[0].text(position), figures)
        if is_sure and _are_rows(blocks, anchors, codes):
            return blocks
    return None


def _begun(
    lines: Sequence[TableLine], anchors: Sequence[TableLine], codes: Sequence[TableLine]
) -> list[list[TableLine]]:
    """Cut `lines` before each code, and before figures of a row of which the code is missing."""
    blocks: list[list[TableLine]] = []
    for line in lines:
        is_other = line in anchors and bool(blocks) and any(own in anchors for own in blocks[-1])
        if not blocks or line in codes or is_other:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _are_rows(blocks: Sequence[Sequence[TableLine]], anchors: Sequence[TableLine], codes: Sequence[TableLine]) -> bool:
    """Say whether each block holds the figures of its own row, and a name besides its code or in the figures' line."""
    if len(blocks) != len(anchors):
        return False
    starts = [block[0].top for block in blocks]
    ends = [*starts[1:], 1.0]
    own = all(start <= anchor.middle < end for start, anchor, end in zip(starts, anchors, ends, strict=True))
    edges = [{block[0], block[-1]} for block in blocks]
    return own and all(
        len(block) > 1 if not edge.isdisjoint(codes) else not edge.isdisjoint(anchors)
        for block, edge in zip(blocks, edges, strict=True)
    )


def _is_alone(text: str, table: Table) -> bool:
    if table.is_article is None:
        return False
    if not is_code(text, table):
        return table.is_article(text)
    captions = (find_phrase(phrase, text) for phrase in table.asides)
    rests = (text[caption.end :].strip(SEPARATORS) for caption in captions if caption and not caption.start)
    return any(table.is_article(rest) for rest in rests)


def _are_series(codes: Sequence[str]) -> bool:
    shapes = {_FIGURE.sub("0", _LETTER.sub("A", code)) for code in codes}
    are_figures = not any(map(str.isalpha, "".join(codes)))
    return are_figures or len(shapes) == 1 or len({code[:_SERIES] for code in codes}) == 1


def _has_run(code: str, figures: int) -> bool:
    return re.search(rf"\d{{{figures}}}", code) is not None
