"""The captions over a table's columns: found by their words, put together where they run over several lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sheaf.doctypes.spec import Column, Table
from sheaf.formats import money
from sheaf.formats.phrases import find_phrase, squash
from sheaf.model.layout import Cell, PageLayout, Span
from sheaf.stages.extract.tables.captions import all_parted, column_gap
from sheaf.stages.extract.tables.headings import (
    Heading,
    unique,
    with_doubles,
    with_lefts,
    with_paise,
    with_stand_ins,
    without_last_text,
    without_measures,
)
from sheaf.stages.extract.tables.hits import Hit, are_several, hits_in, is_shared
from sheaf.stages.extract.tables.words import (
    HEADER_SHARE,
    Vocabulary,
    is_caption,
    vocabulary_of,
    whole_caption,
)
from sheaf.stages.extract.words import extent

_LONGEST_CAPTION = 40
_LEAST_CELLS = 2
_SURELY = 3
"""So many captions, each as it is listed, make a header of goods of a row whose others nobody knows."""
_BEFORE_CODE = 2
_MARGIN = 4.0
"""A caption in a line of its own stands at most this many line heights beside the others."""
_AMONG = 0.3
"""Of a caption among the header's lines, at its height's middle or half a line off it, more than this part is there."""
_SECTION = re.compile(r"\s*(?:\d{1,2}\s?[.)]\s?[^\W\d]|[^\W\d]{3,9}[,\s-]+20\d\d\s)")
"""What the sections of a form are numbered by, "4. Details of Goods"; an account's: "April, 2024 Opening"."""


@dataclass(frozen=True, slots=True, eq=False)
class Header:
    """The headings of a table on one page, from left to right. Edges are in page heights."""

    page_number: int
    headings: tuple[Heading, ...]
    cells: tuple[Cell, ...]
    under: float | None = None
    """Where the text begins that stands in lines of its own under a row's figures, through all columns; None where the
    text has a column."""

    @property
    def top(self) -> float:
        return min(cell.top for cell in self.cells)

    @property
    def bottom(self) -> float:
        return max(cell.bottom for cell in self.cells)

    @property
    def line_height(self) -> float:
        heights = sorted(cell.height for cell in self.cells)
        return heights[len(heights) // 2]


def find_headers(table: Table, page: PageLayout) -> list[Header]:
    """Return the headers of `table` on `page` from top to bottom."""
    words = vocabulary_of(table)
    every = page.rows()
    # Captions that stand too near to each other were read as one line.
    are_figures = [_is_of_figures(row) and not (len(row) == 1 and is_caption(row[0].text, words)) for row in every]
    gap = column_gap(page)
    rows = [
        row if is_one else all_parted(row, words.phrases, gap) for row, is_one in zip(every, are_figures, strict=True)
    ]
    found: list[Header] = []
    for position, row in enumerate(rows):
        if found and min(cell.middle for cell in row) < found[-1].bottom:
            continue
        if are_figures[position] or _is_of_figures(row):
            continue
        if len(row) < _LEAST_CELLS or len(_captions(row, words)) < _LEAST_CELLS:
            continue
        if not _is_header_row(row, words) and not _is_of_goods(table, row):
            continue
        band = _band(rows, position, words)
        header = _header(table, page.page_number, band) if band else None
        if header is not None:
            found.append(header)
    return found


def _is_of_figures(row: list[Cell]) -> bool:
    """Say whether too many cells of a row hold too many figures for captions, without looking at their words."""
    captions = 0
    for cell in row:
        captions += 4 * sum(map(str.isdigit, cell.text)) < len(cell.text)
        if captions >= max(HEADER_SHARE * len(row), _LEAST_CELLS):
            return False
    return True


def _captions(row: list[Cell], words: Vocabulary) -> list[Cell]:
    return [cell for cell in row if is_caption(cell.text, words)]


def _is_header_row(row: list[Cell], words: Vocabulary) -> bool:
    return len(_captions(row, words)) >= HEADER_SHARE * len(row)


def _is_of_goods(table: Table, row: list[Cell]) -> bool:
    """Say whether `row` heads a table of goods, though most of its captions are of a trade that nobody listed: among
    them are, as they are listed, what tells the goods and what they come to."""
    if table.factors is None or not all(map(_may_be_caption, row)):
        return False
    named = [whole_caption(table, cell.text) for cell in row]
    telling = {table.wraps, *(column.name for column in table.columns if column.is_telling)}
    count = sum(_is_counter(cell.text, table) for cell in row) + len([name for name in named if name])
    return count >= _SURELY and not telling.isdisjoint(named) and not set(table.factors[2]).isdisjoint(named)


def _band(rows: list[list[Cell]], seed: int, words: Vocabulary) -> list[Cell]:
    """Return the header cells of row `seed` and of the rows next to it that belong to the same captions.

    None where every caption of the row announces a value beside it.
    """
    row = rows[seed]
    cells = [cell for cell in row if _may_be_caption(cell) or is_caption(cell.text, words)]
    cells = [cell for cell in cells if not _announces(cell, row)]
    for step in (-1, 1) if cells else ():
        position = seed + step
        while 0 <= position < len(rows):
            row = rows[position]
            if len(row) == 1 and _SECTION.match(row[0].text):
                break
            part = [cell for cell in _captions(row, words) if _is_next_to(cell, cells) and not _announces(cell, row)]
            is_whole = _is_header_row(row, words)
            if step < 0 and _begins(row, cells):
                part = row
            elif is_whole and len(part) >= _LEAST_CELLS:
                part = [cell for cell in row if cell in part or _may_be_caption(cell)]
            else:
                part = [cell for cell in part if _touches(cell, cells)]
            if not part or (step > 0 and not is_whole):
                break
            cells.extend(part)
            position += step
    return cells


def _begins(row: list[Cell], cells: list[Cell]) -> bool:
    """Say whether `row` holds the first lines of captions, in whatever words, of which `cells` are lower lines: one
    begins over each of those, and others beside them are whole."""
    over = {next((other for other in row if other.shared_width(cell) > 0), None) for cell in cells}
    return (
        None not in over
        and len(row) > len(over)
        and all(_may_be_caption(cell) and _is_next_to(cell, cells) and not _announces(cell, row) for cell in row)
    )


def _announces(cell: Cell, row: list[Cell]) -> bool:
    """Say whether a colon or an amount follows `cell`: then it announces a value beside it, and heads no column."""
    after = next((other.text for other in row if other.left > cell.left), "")
    return cell.text.rstrip().endswith(":") or after.lstrip().startswith(":") or bool(money.AS_MONEY.search(after))


def _may_be_caption(cell: Cell) -> bool:
    """Say whether `cell`, in a row of captions, is one more: misread, or of a column that nobody declared."""
    text = cell.text
    return len(text) <= _LONGEST_CAPTION and text.isprintable() and not any(character.isdigit() for character in text)


def _is_next_to(cell: Cell, cells: list[Cell]) -> bool:
    """Say whether there is no more than a line's gap between the rows of `cell` and `cells`."""
    return min(max(other.top - cell.bottom, cell.top - other.bottom) for other in cells) <= 0.8 * cell.height


def _touches(cell: Cell, cells: list[Cell]) -> bool:
    """Say whether `cell` stands over or under `cells`, or not far beside them, or among their lines."""
    left, right = min(other.left for other in cells), max(other.right for other in cells)
    beside = _MARGIN * cell.height
    overlap = min(cell.bottom, max(other.bottom for other in cells)) - max(cell.top, min(other.top for other in cells))
    is_among = overlap > _AMONG * cell.height
    return is_among or (left - beside < cell.right and cell.left < right + beside)


def _header(table: Table, page_number: int, cells: list[Cell]) -> Header | None:
    text = _under(table, cells)
    over = [cell for cell in cells if cell is not text]
    headings = with_paise(table, sorted(_headings(table, over), key=lambda heading: heading.center))
    headings = without_measures(table, with_doubles(table, with_lefts(table, headings)))
    headings = without_last_text(table, unique(headings))
    headings = with_stand_ins(table, headings)
    names = {heading.column.name for heading in headings if heading.column}
    unknown = sum(heading.column is None for heading in headings)
    missing = [group for group in table.needs if names.isdisjoint(group) and not set(group) <= set(table.may_lack)]
    is_told = bool(table.moves) or _is_product_alone(table, missing) or _is_text_alone(table, headings, missing)
    if len(missing) > (unknown if is_told else 0) or not names.isdisjoint(table.lacks):
        return None
    return Header(page_number, tuple(headings), tuple(cells), text.left if text is not None else None)


def _is_product_alone(table: Table, missing: Sequence[tuple[str, ...]]) -> bool:
    """Say whether all that has no known caption is what two others multiply to: the rows will tell it."""
    return table.factors is not None and all(set(group) <= set(table.factors[2]) for group in missing)


def _is_text_alone(table: Table, headings: Sequence[Heading], missing: Sequence[tuple[str, ...]]) -> bool:
    """Say whether all that is missing is the text of the rows, and at the left, before a code as goods have, is a
    caption that nobody knows: the words under it will tell whether it heads them."""
    known = [heading.column for heading in headings if heading.column]
    is_of_goods = table.factors is not None and any(column.is_telling for column in known)
    are_texts = all(table.wraps in group for group in missing)
    return is_of_goods and are_texts and any(heading.column is None for heading in headings[:_BEFORE_CODE])


def _under(table: Table, cells: list[Cell]) -> Cell | None:
    """Return the caption of the rows' text where it stands alone under the others, right under another's whole caption.

    Two captions of which each is whole are no one caption in two lines: in a row, too, one value is under the other.
    """
    lowest = max(cells, key=lambda cell: cell.middle)
    over = [cell for cell in cells if cell is not lowest]
    if any(cell.middle > lowest.top for cell in over) or whole_caption(table, lowest.text) != table.wraps:
        return None
    named = {whole_caption(table, cell.text) for cell in over if cell.shared_width(lowest) > 0}
    others = {column.name for column in table.columns if column.shows and column.name != table.wraps}
    has_own = any(whole_caption(table, cell.text) == table.wraps for cell in over)
    return lowest if named & others and not has_own else None


def _headings(table: Table, cells: list[Cell]) -> Iterator[Heading]:
    for number, (stack, is_whole) in enumerate(_stacks(table, cells)):
        text = " ".join(cell.text for cell in stack)
        hits = hits_in(table, text)
        own = stack if is_whole else stack[1:]
        left, right = min(cell.left for cell in own), max(cell.right for cell in own)
        if squash(stack[-1].text) in {squash(caption) for caption in table.paise}:
            yield Heading(None, left, right, 0.5, is_paise=True)
        elif is_shared(text, hits, table):
            column = next(hit.column for hit in hits if hit.column.name == table.wraps)
            yield Heading(column, left, right, max(hit.similarity for hit in hits))
        elif len(stack) == 1 and (are_several(text, hits) or (hits and _is_counter(text[: hits[0].start], table))):
            yield from _split(stack[0], hits, table)
        elif hits:
            best = max(hits, key=lambda hit: (hit.end - hit.start) * hit.similarity)
            fit = best.similarity * (best.end - best.start) / len(text) - best.doubt
            yield Heading(best.column, left, right, fit)
        else:
            yield Heading(_numbers_of_goods(table) if number and _is_counter(text, table) else None, left, right, 0.0)


def _numbers_of_goods(table: Table) -> Column | None:
    """Return the column of a table of goods that "Sr. No." heads where it is not the first: rows are counted there."""
    return next((column for column in table.columns if column.name in table.besides), None)


def _is_counter(text: str, table: Table) -> bool:
    """Say whether `text` is the caption of the column that counts the rows."""
    return text.strip(" .") == "#" or squash(text) in {squash(serial) for serial in table.serials} - {""}


def _split(cell: Cell, hits: Sequence[Hit], table: Table) -> Iterator[Heading]:
    """Captions that were read as one line: each stands over the words that it is made of."""
    if _is_counter(cell.text[: hits[0].start], table):
        yield Heading(None, *extent(Span(cell, 0, hits[0].start - 1)), 0.0)
    for position, hit in enumerate(hits):
        if position and hit.column is hits[position - 1].column:
            continue
        last = next((other for other in reversed(hits) if other.column is hit.column), hit)
        yield Heading(hit.column, *extent(Span(cell, hit.start, last.end)), hit.similarity - hit.doubt)


def _stacks(table: Table, cells: list[Cell]) -> Iterator[tuple[list[Cell], bool]]:
    """Yield the cells of each caption from top to bottom, and whether the first of them is its own alone.

    "CGST" over "Rate" and "Amount" heads two columns: it is the first of both, and not alone of either.
    """
    ordered = sorted(cells, key=lambda cell: cell.middle)
    tops = [cell for cell in ordered if not any(_is_under(cell, other) for other in ordered)]
    children: dict[Cell, list[Cell]] = {top: [] for top in tops}
    for cell in ordered:
        if cell in children:
            continue
        parents = [top for top in tops if _may_head(top, cell, table)]
        if parents:
            children[min(parents, key=lambda top: _distance(top, cell))].append(cell)
        else:
            children[cell] = []
    for top, below in children.items():
        columns = _side_by_side(below)
        if len(columns) > 1:
            for column in columns:
                yield [top, *column], False
        else:
            yield [top, *below], True


def _is_under(cell: Cell, other: Cell) -> bool:
    return cell.top >= other.bottom - 0.35 * other.height and cell.shared_width(other) > -2 * cell.height


def _may_head(top: Cell, cell: Cell, table: Table) -> bool:
    if not _is_under(cell, top):
        return False
    if cell.shared_width(top) > 0.25 * min(cell.right - cell.left, top.right - top.left):
        return True
    return any(
        find_phrase(top.text, phrase) and find_phrase(cell.text, phrase)
        for column in table.columns
        for phrase in column.headers
    )


def _distance(top: Cell, cell: Cell) -> float:
    return abs(top.left + top.right - cell.left - cell.right)


def _side_by_side(cells: Iterable[Cell]) -> list[list[Cell]]:
    """Group cells that stand over one another; the groups stand beside one another."""
    groups: list[list[Cell]] = []
    for cell in sorted(cells, key=lambda each: each.middle):
        home = next((group for group in groups if any(cell.shared_width(other) > 0 for other in group)), None)
        if home is None:
            groups.append([cell])
        else:
            home.append(cell)
    return sorted(groups, key=lambda group: group[0].left)


def boundary(left: Heading, right: Heading) -> tuple[float, float]:
    """Return the stretch in which the border between the columns of two neighbouring headings lies."""
    return (left.right, right.left) if left.right < right.left else ((left.right + right.left) / 2,) * 2
