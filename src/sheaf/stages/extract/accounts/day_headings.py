"""Days of rows that show none themselves: a whole day stands in a line of its own over the rows of that day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from sheaf.formats import day_line
from sheaf.formats.error import FormatError
from sheaf.model.layout import PageLayout

_FEWEST = 2


def days_over(
    places: Sequence[tuple[int, float]], pages: Sequence[PageLayout], *, has_own_days: bool
) -> list[str | None]:
    """Return for rows at `places` (page, and place on it in page heights) the day in the last such line over each.

    Where there are as many of these lines as rows that have a column for their days, each is the first line of a row.
    """
    headings = sorted(_headings(pages))
    if not _FEWEST <= len(headings) < len(places) + (not has_own_days):
        return [None] * len(places)
    over = [bisect_right([place for place, _ in headings], place) for place in places]
    return [headings[at - 1][1] if at else None for at in over]


def _headings(pages: Sequence[PageLayout]) -> Iterator[tuple[tuple[int, float], str]]:
    for page in pages:
        for row in page.rows():
            if len(row) == 1:
                try:
                    day = day_line.parse(row[0].text)
                except FormatError:
                    continue
                yield (page.page_number, row[0].middle), day
