"""Groups among the rows of a bill: under a code that goes for all of them, closed by a line with what they come to."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sheaf.doctypes.spec import Table
from sheaf.formats.phrases import squash
from sheaf.stages.extract.tables.anchors import Anchors
from sheaf.stages.extract.tables.body import TableLine, is_code, parsed, value_in

_SEVERAL = 2
_CAPTION = re.compile(r"^[^\d:]*[A-Za-z][^\d:]*(?::\s*)?")
_BEHIND_CODE = re.compile(r"\d[^\d]*[A-Za-z][^\d]*\d")
"""Figures, words and figures again."""


def sums_of_groups(table: Table, lines: Sequence[TableLine], known_by: Anchors) -> frozenset[TableLine]:
    """Return those of `lines` whose one amount is what the rows over them, since the last such line, come to.

    Where an amount was misread the line's words tell it, if those of two others are the same.
    """
    if table.factors is None:
        return frozenset()
    named = {column.name: position for position, column in enumerate(known_by.columns) if column}
    worth = [named[name] for name in table.factors[2] if name in named]
    found: list[TableLine] = []
    since: list[TableLine] = []
    for line in lines:
        if known_by.is_row(line):
            since.append(line)
        elif since and any(_is_sum(line, since, position, known_by) for position in worth):
            found.append(line)
            since = []
    said = [_words(line) for line in found]
    usual = {words for words in said if words and said.count(words) >= _SEVERAL}
    return frozenset((*found, *(line for line in lines if _words(line) in usual)))


def _is_sum(line: TableLine, rows: Sequence[TableLine], position: int, known_by: Anchors) -> bool:
    figures = [at for at in line.spans if any(map(str.isdigit, line.text(at)))]
    whole = _told(line, position, known_by) if figures == [position] else None
    parts = [_amount(row, position, known_by) for row in rows]
    return whole is not None and None not in parts and sum(part or Decimal() for part in parts) == whole


def _amount(line: TableLine, position: int, known_by: Anchors) -> Decimal | None:
    value = value_in(line, position, known_by.columns[position])
    return Decimal(value) if isinstance(value, str) else None


def _told(line: TableLine, position: int, known_by: Anchors) -> Decimal | None:
    """Return the amount of a line, behind its caption where that reaches into the amounts' column: "Total : 31,410"."""
    column = known_by.columns[position]
    behind = _CAPTION.sub("", line.text(position))
    value = parsed(column.format, behind) if column is not None and column.format is not None else None
    return Decimal(value) if isinstance(value, str) else None


def headings_of_groups(
    lines: Sequence[TableLine], sums: Collection[TableLine], known_by: Anchors
) -> frozenset[TableLine]:
    """Return the lines that name the groups: words alone, over the first row of each group that `sums` close."""
    if len(sums) < _SEVERAL:
        return frozenset()
    found: list[TableLine] = []
    waiting: list[TableLine] = []
    groups, is_open = 0, True
    for line in lines:
        if line in sums:
            is_open, waiting = True, []
        elif known_by.is_row(line):
            groups += is_open
            found.extend(waiting if is_open and len(waiting) == 1 else ())
            is_open = False
        elif is_open and not any(map(str.isdigit, line.whole_text())):
            waiting.append(line)
    return frozenset(found) if len(found) == groups else frozenset()


def _words(line: TableLine) -> str:
    return "".join(filter(str.isalpha, squash(line.whole_text())))


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """The lines with a code for all rows of their group, from top to bottom."""

    headings: tuple[TableLine, ...] = ()

    @classmethod
    def of(
        cls, table: Table, body: Sequence[TableLine], anchors: Sequence[TableLine], sums: Sequence[TableLine]
    ) -> Groups:
        """Return the groups if each code opens one: other codes are of the rows under or over them."""
        codes = [line for line in body if line not in anchors and is_code(line.whole_text(), table)]
        starts = [0.0, *(line.middle for line in sums)]
        first = [min((row.middle for row in anchors if row.middle > start), default=1.0) for start in starts]
        opening = [
            line for line in codes if any(start < line.middle < row for start, row in zip(starts, first, strict=True))
        ]
        are_several = len(opening) >= _SEVERAL and len(sums) >= len(opening) - 1
        are_headings = 0 < len(opening) == len(codes) < len(anchors)
        return cls(tuple(opening)) if are_headings and (are_several or _says_more(opening[0])) else cls()

    def over(self, row: TableLine) -> tuple[str, ...]:
        """Return what the heading of the group of `row` says."""
        over = [line for line in self.headings if line.middle < row.middle]
        return (over[-1].whole_text(),) if over else ()


NO_GROUPS = Groups()


def _says_more(line: TableLine) -> bool:
    """Say whether a rate stands behind a code ("at GST 12 %"), as no row has it beside its own."""
    return _BEHIND_CODE.search(line.whole_text()) is not None
