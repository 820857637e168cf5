"""What counts a table's rows where it stands before their text: "1. Mobile", under it "2. Charger"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sheaf.stages.extract.tables.rows import TableRow

_ORDINAL = re.compile(r"\s*(?P<number>\d{1,3})\s?[.):]\s*(?=\S)", re.ASCII)


def without_ordinals(rows: Sequence[TableRow]) -> tuple[TableRow, ...]:
    """Return the rows without their numbers, if the texts of all begin with theirs, from 1 on."""
    counted = [_ORDINAL.match(row.text[0].text) if row.text else None for row in rows]
    numbers = [int(match["number"]) for match in counted if match is not None]
    if numbers != list(range(1, len(rows) + 1)):
        return tuple(rows)
    return tuple(_shortened(row, match.end()) for row, match in zip(rows, counted, strict=True) if match is not None)


def _shortened(row: TableRow, start: int) -> TableRow:
    first, *others = row.text
    return replace(row, text=(first.part(start, len(first.text)), *others))
