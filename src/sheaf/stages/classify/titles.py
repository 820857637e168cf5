"""A paper's own title, told by how it stands: what kinds of paper there are, nobody can list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from sheaf.doctypes.spec import TitleCue
from sheaf.formats.phrases import find_phrase
from sheaf.model.layout import Cell, DocumentLayout, PageLayout

_MOST_WORDS = 6
_UPPER_PART = 0.4
"""Titles stand in this part of what is printed on a page, letterhead and all."""
_LARGER = 1.2
"""A title is higher than half of the lines by so much, or stands alone in its row."""
_SMALLER = 0.95
"""The number under a title is not larger than it; captions in small print are so much smaller than their values."""
_ALIKE, _NEXT_LINE = 0.7, 2.2
"""The lines of a title are nearly as high as each other; the second's middle is so many heights under the first's."""
_VALUE = re.compile(r"(?<![A-Za-z])\d|\d\d|:")
"""A single digit after a letter is a misread letter: "N0TE"."""
_NUMBER = re.compile(r"(?=[^\s]*\d{2})[A-Za-z0-9/\-]{2,24}")
_COUNTED = re.compile(r"(?:[A-Za-z]{1,5}[ .\-]{1,2})?" + _NUMBER.pattern)
"""A number under its caption may have the kind of paper before it: "SO 1188204417"."""
_STROKE = re.compile(r"[/|]")
_FIRST_INDIC, _LAST_INDIC = "\u0900", "\u0dff"
_PERIOD = re.compile(
    r"\s+for\s(?:the\s)?(?:[a-z]{1,9}[\s.,'’:\-]+){0,4}(?:\d{1,4}[\s./\-]+)*\d{2,4}\s*$", re.IGNORECASE
)
"""What a title ends with: "for the month of March 2024"."""
_ASIDE = re.compile(r"\s*(?:\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\))\s*$")
"""What follows a title in brackets: "Goods Received Note (GRN)"."""


def bare(text: str, phrase: str) -> str:
    """Return a line without what says the same or nothing more of the paper's kind: its twin in another script, what
    stands in brackets, and the period that the paper is for.

    >>> bare("बिजली बिल / Electricity Bill for Feb-2021", "Electricity Bill")
    'Electricity Bill'
    >>> bare("FORM NO. 16 [See Rule 31(1)(a)]", "FORM NO. 16")
    'FORM NO. 16'
    """
    rest = _PERIOD.sub("", _ASIDE.sub("", text))
    twins = [twin for twin in _STROKE.split(rest) if twin.strip()]
    if len(twins) > 1 and any(is_indic(twin) for twin in twins):
        rest = " ".join(twin.strip() for twin in twins if is_indic(twin) == is_indic(phrase))
    return rest or text


def is_indic(text: str) -> bool:
    """Say whether letters of an Indian script stand in `text`."""
    return any(_FIRST_INDIC <= letter <= _LAST_INDIC for letter in text)


def titles(layout: DocumentLayout) -> list[bool]:
    """Say for every cell, in the layout's order, whether it stands as a title does."""
    return [is_title for page in layout.pages for is_title in _titles_of(page)]


def going_on(layout: DocumentLayout, are_titles: Sequence[bool]) -> list[str]:
    """Return for every cell, in the layout's order, the second line of the title that begins in it, or nothing.

    "Registration Certificate" over "of Establishment" is one title of two lines.
    """
    own = [cell for cell, is_title in zip(layout.cells, are_titles, strict=True) if is_title]
    under = {upper: lower.text for upper, lower in pairwise(own) if _is_right_under(lower, upper)}
    return [under.get(cell, "") for cell in layout.cells]


def _is_right_under(lower: Cell, upper: Cell) -> bool:
    if lower.page_number != upper.page_number:
        return False
    is_alike = _ALIKE * upper.height <= lower.height <= upper.height / _ALIKE
    is_near = 0 <= lower.middle - upper.middle <= _NEXT_LINE * upper.height
    return is_alike and is_near and lower.shared_width(upper) > 0


def announcing(layout: DocumentLayout) -> list[bool]:
    """Say for every cell, in the layout's order, whether a number stands beside it: then it is a caption, no heading.

    "Sales Order" over an invoice's own number is what was ordered before. So it is with the number under it, behind
    another caption over its value, or in a later row of such captions than the page's first; the first of such captions
    may be what the paper is called.
    """
    return [_announces(cell, page) for page in layout.pages for cell in page.cells]


def _announces(cell: Cell, page: PageLayout) -> bool:
    if not _is_worded(cell.text):
        return False
    beside = next(iter(page.right_of(cell)), None)
    if beside is not None and _NUMBER.fullmatch(beside.text.strip(" :.")) is not None:
        return True
    under = _right_under(cell, page)
    if under is None or _COUNTED.fullmatch(under.text.strip(" :.")) is None:
        return False
    return _is_further(cell, page) or _is_in_later_row(cell, page)


def _right_under(cell: Cell, page: PageLayout) -> Cell | None:
    return next((other for other in page.below(cell) if _is_right_under(other, cell)), None)


def _is_further(cell: Cell, page: PageLayout) -> bool:
    """Say whether a caption with its value under it stands before `cell`: over it, or left of it in its row."""
    reach = 2 * _NEXT_LINE * cell.height / _ALIKE
    for caption in page.cells:
        is_before = caption.right < cell.left and caption.is_in_row_of(cell)
        if not (is_before or 0 < cell.middle - caption.middle <= reach) or not _is_worded(caption.text):
            continue
        value = _right_under(caption, page)
        if value is None or value is cell or not any(map(str.isdigit, value.text)):
            continue
        if _right_under(value, page) is cell or (is_before and value.right < cell.left):
            return True
    return False


def _is_in_later_row(cell: Cell, page: PageLayout) -> bool:
    """Say whether `cell` is one of a row of captions over their values, and not of the page's first such row."""
    rows = [row for row in page.rows() if sum(_is_over_value(each, page) for each in row) > 1]
    return any(cell in row for row in rows[1:])


def _is_over_value(cell: Cell, page: PageLayout) -> bool:
    under = _right_under(cell, page) if _is_worded(cell.text) else None
    return under is not None and any(map(str.isdigit, under.text))


def names_paper(cue: TitleCue, title: str) -> bool:
    """Say whether a title is one of the kind that the cue stands for: how it ends is what the paper is."""
    if any(find_phrase(phrase, title) is not None for phrase in cue.not_in):
        return False
    words = _ASIDE.sub("", title).split()
    return bool(words) and any(find_phrase(noun, words[-1]) is not None for noun in cue.nouns)


def _titles_of(page: PageLayout) -> list[bool]:
    if not page.cells:
        return []
    top, bottom = min(cell.top for cell in page.cells), max(cell.bottom for cell in page.cells)
    last = top + _UPPER_PART * (bottom - top)
    usual = median(cell.height for cell in page.cells)
    return [cell.middle <= last and _is_worded(cell.text) and _stands_out(cell, page, usual) for cell in page.cells]


def _is_worded(text: str) -> bool:
    return 0 < len(text.split()) <= _MOST_WORDS and not _VALUE.search(text)


def _stands_out(cell: Cell, page: PageLayout, usual: float) -> bool:
    if cell.height >= _LARGER * usual:
        return True
    if _is_small_caption(cell, page):
        return False
    return not any(other is not cell and other.is_in_row_of(cell) for other in page.cells)


def _is_small_caption(cell: Cell, page: PageLayout) -> bool:
    """Say whether `cell` is set smaller than the number under it, in a column of such captions: no title is."""
    under = _right_under(cell, page)
    return under is not None and cell.height < _SMALLER * under.height and _announces(cell, page)
