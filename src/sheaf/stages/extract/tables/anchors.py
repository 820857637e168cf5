"""Which lines under a table's header hold the figures of a row: all others go on with its text, or are none of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from sheaf.doctypes.spec import Column, Table
from sheaf.formats import money
from sheaf.stages.extract.tables.body import TableLine, value_in
from sheaf.stages.extract.tables.header import Header

_SURE = 2
_FEWEST_LETTERS = 4
_NEAR = 1.5
"""A text begins under its caption, not further beside it than so many line heights."""


@dataclass(frozen=True, slots=True, eq=False)
class Anchors:
    """The columns of a table by which its rows are known, by their headings' positions.

    `wanted` are those of the anchors, in the order in which they are declared; `alone` those of which one figure beside
    a text (`text`) makes a row. `under` is where the text begins that stands in lines of its own under the figures.
    """

    columns: tuple[Column | None, ...]
    wanted: tuple[int, ...]
    alone: tuple[int, ...]
    text: int | None
    under: float | None
    price: tuple[int, ...]
    """The columns of a price and of what comes of it; the price's is the first, and none where it has no column."""

    @classmethod
    def of(cls, table: Table, header: Header) -> Self:
        columns = tuple(heading.column for heading in header.headings)
        places = {column.name: position for position, column in enumerate(columns) if column}
        wanted, alone = (
            tuple(places[name] for name in names if name in places) for names in (table.anchors, table.alone)
        )
        price, worth = (table.factors[1], table.factors[2]) if table.factors else ("", ())
        priced = tuple(places[name] for name in (price, *worth) if name in places) if price in places else ()
        return cls(columns, wanted, alone, places.get(table.wraps), header.under, priced)

    def is_row(self, line: TableLine) -> bool:
        """Say whether `line` has values in enough columns; one of them at least must be readable."""
        printed = [position for position in self.wanted if any(map(str.isdigit, line.text(position)))]
        if len(printed) < min(_SURE, len(self.wanted)):
            return self._is_alone(line, printed)
        if self.under is not None and len(line.cells()) == 1:
            return False
        return any(self._has_value(line, position) for position in self.wanted)

    def is_whole(self, line: TableLine) -> bool:
        """Say whether a row has a value in the first of its anchors' columns and in more of them than it must."""
        read = [self._has_value(line, position) for position in self.wanted]
        return read[0] and sum(read) > _SURE

    def is_priced(self, line: TableLine) -> bool:
        """Say whether `line` has a price, and more than one figure that comes of it: sums have no price."""
        read = [self._has_value(line, position) for position in self.price]
        return bool(read) and read[0] and sum(read) > _SURE

    def is_bare_sum(self, line: TableLine) -> bool:
        """A line with nothing but one figure, in a column of figures, is the sum of what stands over it."""
        if len(self.wanted) < _SURE or len(line.spans) != 1:
            return False
        position = next(iter(line.spans))
        return position in self.wanted and self._has_value(line, position)

    def is_text(self, line: TableLine) -> bool:
        """Say whether `line`, no row, is a text under a row's figures: it runs on through the columns over it."""
        if self.under is None:
            return False
        first = min(line.cells(), key=lambda cell: cell.left)
        return abs(first.left - self.under) < _NEAR * first.height

    def is_note(self, line: TableLine) -> bool:
        """Say whether `line`, no row, is words that begin under the days and run on under the rows' text: what the
        paper says to its reader among the rows or under the last, and no part of them."""
        if not self.alone or not self.wanted or self.text is None or self.wanted[0] == self.text:
            return False
        ahead = line.spans.get(self.wanted[0], ())
        running = {span.cell for span in line.spans.get(self.text, ())}
        words = [span.text for span in ahead if span.cell in running]
        letters = sum(character.isalpha() for text in words for character in text)
        return letters >= _FEWEST_LETTERS and not any(map(str.isdigit, "".join(words)))

    def is_opening(self, line: TableLine) -> bool:
        """Say whether `line` has a value of the first of the anchors' columns: the day, maybe over its figures."""
        return bool(self.wanted) and self._has_value(line, self.wanted[0])

    def _is_alone(self, line: TableLine, printed: Sequence[int]) -> bool:
        """Say whether one figure, as amounts are written, and a text are all that is printed: its day is over it, and
        what it leaves is under it."""
        if self.text is None or len(printed) != 1 or printed[0] not in self.alone:
            return False
        if not any(map(str.isalpha, line.text(self.text))):
            return False
        return money.WITH_PAISE.search(line.text(printed[0])) is not None and self._has_value(line, printed[0])

    def _has_value(self, line: TableLine, position: int) -> bool:
        return value_in(line, position, self.columns[position]) is not None
