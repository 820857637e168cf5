"""Columns of an account's table without captions, or with such as nobody knows: between the gutters of its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sheaf.doctypes.spec import Table
from sheaf.formats import dates, day_line, money
from sheaf.model.layout import Cell, DocumentLayout, PageLayout
from sheaf.stages.extract.tables.header import Header
from sheaf.stages.extract.tables.headings import Heading
from sheaf.stages.extract.words import words_of

_FEWEST_ROWS, _FEWEST_AMOUNTS = 3, 2
_GUTTER = 0.8
"""Columns stand apart by more than so many line heights in all of the rows."""
_OPENING_CELLS = 2
"""A row's day stands in one of so many cells at its beginning."""
_FEWEST_DAYS = 2


def unheaded(table: Table, page: PageLayout) -> list[Header]:
    """Return the columns in which the rows of `page` stand, without names; no header where there are too few rows."""
    if table.moves is None:
        return []
    rows = page.rows()
    places = [at for at, row in enumerate(rows) if _is_movement(row)]
    if len(places) < _FEWEST_ROWS:
        places = _places_under_days(rows, page)
    if len(places) < _FEWEST_ROWS or not places[0]:
        return []
    headings = tuple(_columns([cell for at in places for cell in rows[at]]))
    return [Header(page.page_number, headings, tuple(rows[places[0] - 1]))] if len(headings) > _FEWEST_AMOUNTS else []


def days_in_lines(table: Table, layout: DocumentLayout) -> tuple[str, ...]:
    """Return the columns that rows need not have where their days stand over them, each in a line of its own."""
    if table.moves is None:
        return ()
    days = {
        row[0].text for page in layout.pages for row in page.rows() if len(row) == 1 and day_line.is_day(row[0].text)
    }
    columns = tuple(column.name for column in table.columns if column.shows == table.moves.date)
    return columns if len(days) >= _FEWEST_DAYS else ()


def _places_under_days(rows: Sequence[Sequence[Cell]], page: PageLayout) -> list[int]:
    """Return which rows begin with words and end in two amounts, where days stand in lines of their own over them: on
    the first page over the first of them, too."""
    days = [at for at, row in enumerate(rows) if len(row) == 1 and day_line.is_day(row[0].text)]
    if not days:
        return []
    first = days[0] if page.page_number == 1 else 0
    return [at for at, row in enumerate(rows) if at > first and _has_words_and_amounts(row)]


def _has_words_and_amounts(row: Sequence[Cell]) -> bool:
    are_amounts = [money.WITH_PAISE.search(cell.text) is not None for cell in row]
    words = row[:-_FEWEST_AMOUNTS]
    return (
        bool(words)
        and sum(are_amounts) == sum(are_amounts[-_FEWEST_AMOUNTS:]) == _FEWEST_AMOUNTS
        and any(map(str.isalpha, words[0].text))
    )


def _is_movement(row: Sequence[Cell]) -> bool:
    """Say whether a row begins with a day and has two amounts: what moved, and what is left."""
    if sum(money.WITH_PAISE.search(cell.text) is not None for cell in row) < _FEWEST_AMOUNTS:
        return False
    return any(found.start == 0 for cell in row[:_OPENING_CELLS] for found in dates.find(cell.text))


def _columns(cells: Sequence[Cell]) -> Iterator[Heading]:
    """Yield the columns of rows with these `cells`, from left to right."""
    height = sorted(cell.height for cell in cells)[len(cells) // 2]
    words = sorted((word.left, word.right) for cell in cells for word in words_of(cell))
    left, right = words[0]
    for begin, end in words:
        if begin - right > _GUTTER * height:
            yield Heading(None, left, right, 0.0)
            left, right = begin, end
        right = max(right, end)
    yield Heading(None, left, right, 0.0)
