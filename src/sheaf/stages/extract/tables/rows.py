"""The lines under a table's header put together to rows: a row's text may go on over and under its figures."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Self

from sheaf.doctypes.spec import Table
from sheaf.model.layout import Span
from sheaf.stages.extract.tables.anchors import Anchors
from sheaf.stages.extract.tables.body import TableLine, begins_with, is_code, is_running, tells_code
from sheaf.stages.extract.tables.codes import blocks_by_codes, codes_among
from sheaf.stages.extract.tables.groups import NO_GROUPS, Groups
from sheaf.stages.extract.tables.remarks import is_remark

MAX_WRAP_GAP = 1.1
"""A text goes on in the next line when the gap between them is at most this many line heights."""
_TOUCH = 0.3
"""Lines one under the other share less than this part of a line's height."""
_LOST = 0.25
"""A way to share lines among rows that loses more of them than this part of the rows, beyond another, is none."""
_LEGIBLE = 0.3
"""A line without figures that was read less surely is dirt, or a rule of dashes."""
_WITH_NAME, _SHORTEST_NUMBER = 2, 4
"""A number of so many figures over a name counts the goods of a shop; it is no part of what they are."""
_OPEN = re.compile(r"\b(?:from|for|of|period|between|to)\W*$", re.IGNORECASE)
"""A name that ends so goes on in the next line, whatever that is."""
_CLEARER = 1e-3
"""Page heights: by so much wider gaps between rows speak for another way to share their lines."""


@dataclass(frozen=True, slots=True, eq=False)
class TableRow:
    """A row: the anchor line, with the text of the wrapping column from all its lines.

    `parts` holds the text of the other columns that may go on in further lines, by the heading's position.
    """

    line: TableLine
    text: tuple[Span, ...]
    asides: tuple[str, ...]
    parts: Mapping[int, tuple[Span, ...]]

    def joined(self, position: int) -> str:
        """Return what stands in a column of the row, in all its lines."""
        spans = self.parts.get(position)
        return " ".join(span.text for span in spans) if spans else self.line.text(position)

    def run_on(self, position: int) -> str:
        """Return the same as one word: a narrow column breaks anywhere ("01/11/2", under it "5")."""
        return self.joined(position).replace(" ", "")


@dataclass(frozen=True, slots=True, eq=False)
class TableLines:
    """The lines of a table's body with the columns over them. `walls` are lines that no row reaches over, among them
    the `sums` of groups."""

    body: list[TableLine]
    anchors: list[TableLine]
    walls: list[TableLine]
    columns: Anchors
    sums: list[TableLine] = field(default_factory=list)
    groups: Groups = NO_GROUPS

    def code_of(self, anchor: TableLine, table: Table) -> str | None:
        """Return the code that stands in the place of the text beside a row's figures, if one does."""
        text = "" if self.columns.text is None else anchor.text(self.columns.text)
        return text if tells_code(text, table) else None

    def with_groups(self, table: Table) -> TableLines:
        """Return these lines with the groups of rows under one code each, whose headings are no row's."""
        groups = Groups.of(table, self.body, self.anchors, self.sums)
        body = [line for line in self.body if line not in groups.headings]
        return replace(self, body=body, walls=[*self.walls, *groups.headings], groups=groups)

    def run_over_columns(self) -> bool:
        """Say whether the rows' texts stand in lines of their own over all columns: no column is theirs, or it is empty
        beside all figures."""
        text = self.columns.text
        is_filled = text is not None and any(anchor.spans.get(text) for anchor in self.anchors)
        if self.columns.under is not None or is_filled:
            return False
        return text is None or any(map(is_running, (*self.body, *self.walls)))

    def with_text_over(self) -> TableLines:
        """Return these lines where the text runs on through the columns, over a line with its code and its figures, as
        it does on a till's roll."""
        over = [line for line in self.walls if is_running(line)]
        body = sorted([*self.body, *over], key=lambda line: line.middle)
        walls = [line for line in self.walls if line not in over]
        return replace(self, body=body, walls=walls, columns=replace(self.columns, text=None))


def rows_of(table: Table, lines: TableLines) -> Iterator[TableRow]:
    """Yield the rows, each with the text of all its lines."""
    anchors = lines.anchors
    if not anchors:
        return
    codes = [lines.code_of(anchor, table) for anchor in anchors]
    if all(codes) or lines.run_over_columns():
        lines = lines.with_text_over()
    known = lines.columns
    places = {column.name: position for position, column in enumerate(known.columns) if column}
    wrap = known.text
    further = [places[name] for name in table.goes_on if name in places and known.under is None]
    blocks, numbers = _shared(table, lines, list(_texts(lines, further)))
    for anchor, code, block in zip(anchors, codes, blocks, strict=True):
        kept: list[Span] = []
        asides: list[str] = []
        first = anchor.spans.get(wrap, ()) if wrap is not None and anchor not in numbers else ()
        for line in block:
            if line in numbers:
                continue
            spans = line.spans.get(wrap, ()) if wrap is not None else line.all_spans()
            text = " ".join(span.text for span in spans)
            is_under = table.factors is not None and line.middle > anchor.middle
            before = kept[-1].text if kept else ""
            if line is not anchor and (_is_aside(table, text, before) or (is_under and is_remark(spans, first))):
                asides.append(_run_on(spans))
            elif not asides or line.middle <= anchor.middle:
                kept.extend(spans)
        if not kept and table.factors is not None:
            kept.extend(_beside_count(anchor, known))
        if table.factors is not None and _is_numbered(kept, first):
            asides.append(kept.pop(0).text)
        asides.extend((code,) if code else ())
        asides.extend(line.text(wrap) for line in block if line in numbers and wrap is not None)
        unnamed = (
            line.text(position)
            for line in (block if anchor in block else (anchor, *block))
            for position, column in enumerate(known.columns)
            if column is None
        )
        asides.extend(text for text in unnamed if is_code(text, table))
        asides.extend(lines.groups.over(anchor))
        parts = {position: tuple(_spans_in(block, anchor, position)) for position in further}
        yield TableRow(anchor, tuple(kept), tuple(asides), parts)


def _run_on(spans: Sequence[Span]) -> str:
    """Return the text of `spans` up to the end of their last cell, which may run on under the next column."""
    last = spans[-1]
    return " ".join([*(span.text for span in spans[:-1]), last.cell.text[last.start :]])


def _shared(
    table: Table, lines: TableLines, texts: list[TableLine]
) -> tuple[list[list[TableLine]], frozenset[TableLine]]:
    """Share the lines of text among the rows; return with them those that hold the goods' codes and nothing else."""
    position = lines.columns.text
    if position is not None and lines.columns.under is None:
        numbers = codes_among(table, texts, position, len(lines.anchors))
        blocks = blocks_by_codes(lines.anchors, texts, numbers, position)
        if blocks is not None:
            joined = [_unbroken(block, row, lines.walls) for block, row in zip(blocks, lines.anchors, strict=True)]
            return joined, frozenset(numbers)
    return _blocks(lines, texts), frozenset()


def _beside_count(anchor: TableLine, known: Anchors) -> Sequence[Span]:
    """Return the text of a row that stands beside its number, under the caption of that: its own caption is set in the
    middle of a wide column, far to the right of it."""
    before = known.text - 1 if known.text else -1
    if before < 0 or known.columns[before] is not None:
        return ()
    count, *text = anchor.spans.get(before, ()) or (None,)
    return text if count is not None and count.text.strip(" .)").isdigit() else ()


def _is_numbered(text: Sequence[Span], first: Sequence[Span]) -> bool:
    """Say whether the first line of a row's text is nothing but the goods' number, with their name under it."""
    if len(first) != 1 or len(text) < _WITH_NAME or text[0] is not first[0]:
        return False
    return len(first[0].text) >= _SHORTEST_NUMBER and first[0].text.isdigit()


def _is_aside(table: Table, text: str, before: str) -> bool:
    """Say whether a line, `text`, is none of the name that goes on from `before` it ("Rent for the period from")."""
    if begins_with(text, table.asides):
        return True
    return table.is_aside is not None and table.is_aside(text) and _OPEN.search(before) is None


def _texts(lines: TableLines, further: list[int]) -> Iterator[TableLine]:
    """Yield the lines with a text of the rows in the column for it or in a `further` one.

    Without a column for the text it is the line over a row's figures, as on a till's roll, or that under them.
    """
    known = lines.columns
    for line in lines.body:
        if line not in lines.anchors and max(cell.confidence for cell in line.cells()) < _LEGIBLE:
            continue
        if known.text is not None:
            is_text = any(line.text(position) for position in (known.text, *further))
        else:
            is_text = _is_over(line, lines.anchors) and (known.under is None or known.is_text(line))
        if is_text:
            yield line


def _spans_in(block: list[TableLine], anchor: TableLine, position: int) -> Iterator[Span]:
    for line in block if anchor in block else [*block, anchor]:
        yield from line.spans.get(position, ())


def _is_over(line: TableLine, anchors: list[TableLine]) -> bool:
    letters = (character.isalpha() for span in line.all_spans() for character in span.text)
    return line not in anchors and any(letters)


def _centre(anchor: TableLine, wanted: Sequence[int]) -> float:
    """Return the middle of a row's figures; beside them its line may hold a text that stands half a line higher."""
    cells = [span.cell for position in wanted for span in anchor.spans.get(position, ())]
    return sum(cell.middle for cell in cells) / len(cells) if cells else anchor.middle


def _blocks(lines: TableLines, texts: list[TableLine]) -> list[list[TableLine]]:
    """Share the lines of text among the rows: a row's figures stand at the first of its lines, or at the middle of
    them, or under them."""
    anchors, walls, known = lines.anchors, lines.walls, lines.columns
    if known.under is not None:
        return _aligned_at_top(anchors, texts, walls)
    if _is_one_each(anchors, texts):
        return [[text] for text in texts]
    if not any(anchor in texts for anchor in anchors):
        return _aligned_at_bottom(anchors, texts, walls)
    leads = [line for line in texts if line.middle < anchors[0].top and _may_lead(line, known)]
    has_lead = len(_unbroken(leads, anchors[0], walls)) > 0
    centres = [_centre(anchor, known.wanted) for anchor in anchors]
    shared = [_aligned_in_middle(anchors, texts, walls, centres)]
    if not has_lead:
        shared.insert(0, _aligned_at_top(anchors, texts, walls))
    elif len(anchors) > 1 and _are_alike(ending := _aligned_at_bottom(anchors, texts, walls), texts):
        shared.insert(0, ending)
    opened = _opened(lines)
    if opened:
        shared.insert(0, _aligned_at_bottom(anchors, texts, walls))
        parted = [sum(line not in way[at] for line, at in opened) for way in shared]
        shared = [way for way, count in zip(shared, parted, strict=True) if count == min(parted)]
    likely = _fullest(shared, [line for line in texts if anchors[0].top < line.middle < anchors[-1].bottom])
    return _clearest(likely, walls)


def _are_alike(blocks: list[list[TableLine]], texts: list[TableLine]) -> bool:
    """Say whether all rows have as many lines, more than one, and no line is left: each ends in its figures."""
    counts = {len(block) for block in blocks}
    return len(counts) == 1 and min(counts) > 1 and sum(map(len, blocks)) == len(texts)


def _fullest(ways: list[list[list[TableLine]]], texts: list[TableLine]) -> list[list[list[TableLine]]]:
    """Return those of `ways` that do not leave many more of `texts` to no row than the others.

    A line of every second row that is lost makes the gaps between rows wider.
    """
    lost = [len(texts) - sum(line in block for block in way for line in texts) for way in ways]
    most = min(lost) + _LOST * len(ways[0])
    return [way for way, count in zip(ways, lost, strict=True) if count <= most]


def _may_lead(line: TableLine, known: Anchors) -> bool:
    """Say whether `line` may be a row's first: words beside its text alone are the last line of a wrapped caption."""
    has_figures = any(character.isdigit() for span in line.all_spans() for character in span.text)
    return known.text is None or has_figures or bool(line.text(known.text))


def _opened(lines: TableLines) -> list[tuple[TableLine, int]]:
    """Return the lines that open a row, of which the figures have no day of their own, with the row's number."""
    known, figures = lines.columns, frozenset(lines.anchors)
    middles = [anchor.middle for anchor in lines.anchors]
    found: list[tuple[TableLine, int]] = []
    for line in lines.body if known.alone else ():
        at = bisect_right(middles, line.middle)
        if line in figures or at == len(middles) or not known.is_opening(line):
            continue
        # On a picture a day may stand half a line over or under the figures that it stands beside.
        above = lines.anchors[at - 1].bottom if at else 0.0
        is_apart = line.bottom <= middles[at] and above - line.top < _TOUCH * (line.bottom - line.top)
        if is_apart and not known.is_opening(lines.anchors[at]):
            found.append((line, at))
    return found


def _clearest(ways: list[list[list[TableLine]]], walls: list[TableLine]) -> list[list[TableLine]]:
    """Return the way to share lines among rows that leaves the widest gaps between these; of like ones the first."""
    best, *others = ways
    for other in others:
        if _separation(other, walls) > _separation(best, walls) + _CLEARER:
            best = other
    return best


def _is_one_each(anchors: list[TableLine], texts: list[TableLine]) -> bool:
    """Say whether every row has one line of text, somewhere between its neighbours: tall rows, each cell centred."""
    if len(anchors) != len(texts):
        return False
    tops = [0.0, *(anchor.middle for anchor in anchors[:-1])]
    bottoms = [*(anchor.middle for anchor in anchors[1:]), 1.0]
    return all(top < text.middle < bottom for top, text, bottom in zip(tops, texts, bottoms, strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class _Between:
    """The lines of text that are no rows' own, from top to bottom, and where their middles are."""

    lines: list[TableLine]
    middles: list[float]

    @classmethod
    def of(cls, texts: list[TableLine], anchors: list[TableLine]) -> Self:
        every = frozenset(anchors)
        lines = sorted((line for line in texts if line not in every), key=lambda line: line.middle)
        return cls(lines, [line.middle for line in lines])


def _aligned_at_top(anchors: list[TableLine], texts: list[TableLine], walls: list[TableLine]) -> list[list[TableLine]]:
    blocks: list[list[TableLine]] = []
    between, every = _Between.of(texts, anchors), frozenset(texts)
    for position, anchor in enumerate(anchors):
        next_top = anchors[position + 1].top if position + 1 < len(anchors) else 1.0
        start = anchor.top - 0.1 * (anchor.bottom - anchor.top)
        own = [anchor] if anchor in every else []
        own += between.lines[bisect_left(between.middles, start) : bisect_left(between.middles, next_top)]
        blocks.append(_unbroken(own, anchor, walls))
    return blocks


def _aligned_at_bottom(
    anchors: list[TableLine], texts: list[TableLine], walls: list[TableLine]
) -> list[list[TableLine]]:
    blocks: list[list[TableLine]] = []
    between, every = _Between.of(texts, anchors), frozenset(texts)
    first = 0
    for anchor in anchors:
        end = bisect_left(between.middles, anchor.middle)
        own = [*between.lines[first:end], *([anchor] if anchor in every else ())]
        blocks.append(_unbroken(own, anchor, walls))
        first = end
    return blocks


def _aligned_in_middle(
    anchors: list[TableLine], texts: list[TableLine], walls: list[TableLine], centres: list[float]
) -> list[list[TableLine]]:
    blocks: list[list[TableLine]] = []
    between, every = _Between.of(texts, anchors), frozenset(texts)
    first = 0
    for position, (anchor, centre) in enumerate(zip(anchors, centres, strict=True)):
        next_top = anchors[position + 1].top if position + 1 < len(anchors) else 1.0
        under = max(first, bisect_right(between.middles, anchor.middle))
        upper = [*between.lines[first:under], *([anchor] if anchor in every else ())]
        lower = between.lines[under : bisect_left(between.middles, next_top)]
        top = min((line.top for line in upper), default=anchor.top)
        offsets = [abs((top + bottom) / 2 - centre) for bottom in (anchor.bottom, *(line.bottom for line in lower))]
        count = offsets.index(min(offsets))
        blocks.append(_unbroken([*upper, *lower[:count]], anchor, walls))
        first = under + count
    return blocks


def _unbroken(lines: list[TableLine], anchor: TableLine, walls: list[TableLine]) -> list[TableLine]:
    """Return those of `lines` that are joined to `anchor` without a wide gap or a wall."""
    own = [line for line in lines if line is anchor]
    if len(own) == len(lines):
        return own
    height = anchor.bottom - anchor.top
    kept: list[TableLine] = []
    for step in (-1, 1):
        last = anchor
        side = [line for line in lines if (line.middle - anchor.middle) * step > 0 and line is not anchor]
        for line in sorted(side, key=lambda each: each.middle * step):
            gap = line.top - last.bottom if step > 0 else last.top - line.bottom
            if gap > MAX_WRAP_GAP * height or _is_walled(last, line, walls):
                break
            kept.append(line)
            last = line
    return sorted([*kept, *own], key=lambda each: each.middle)


def _is_walled(one: TableLine, other: TableLine, walls: list[TableLine]) -> bool:
    low, high = sorted((one.middle, other.middle))
    return any(low < wall.middle < high for wall in walls)


def _separation(blocks: list[list[TableLine]], walls: list[TableLine]) -> float:
    """Return how much wider the gaps between blocks are than those inside; what is white around a wall tells nothing,
    and is wider where a line beside it was left out."""
    inside = [low.top - high.bottom for block in blocks for high, low in pairwise(block)]
    full = [(block[0], block[-1]) for block in blocks if block]
    neighbours = [(high, low) for (_, high), (low, _) in pairwise(full) if not _is_walled(high, low, walls)]
    between = [low.top - high.bottom for high, low in neighbours]
    if not inside or not between:
        return 0.0
    return sum(between) / len(between) - sum(inside) / len(inside)
