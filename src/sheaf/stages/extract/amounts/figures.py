"""Amounts of money beside their captions or at the foot of a table's columns."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from sheaf.doctypes.spec import Amount, Sums
from sheaf.formats import money
from sheaf.formats.phrases import find_phrase, is_prose, likely, similarity, squash
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.model.page import Source
from sheaf.stages.extract.amounts.added_up import results_of
from sheaf.stages.extract.amounts.amount_column import pairs
from sheaf.stages.extract.captions.caption import OTHER_SCRIPT, is_unread
from sheaf.stages.extract.captions.notions import notion_at
from sheaf.stages.extract.passage import SEPARATORS, Passage
from sheaf.stages.extract.tables.body import TableLine, begins_with
from sheaf.stages.extract.tables.table import TableReading
from sheaf.stages.extract.words import extent, words_of

MAX_DROP = 2.6
"""An amount under its caption is at most this many line heights away."""
_SAME_CELL, _LAST_IN_ROW, _IN_ROW, _IN_ORDER, _BELOW, _UNDER_COLUMN = 0.95, 0.94, 0.6, 0.85, 0.7, 0.9
_OF_LONE_ROW = 0.6
_OUTSIDE = 0.5
"""Edges of a cell's caption and amount are known to within so many heights."""
_LONGEST_CAPTION, _MARKS_BEFORE = 48, 12
"""A caption that is longer than most may be as long as it is declared, with what numbers its row."""
_SHORTEST_MISREAD = 4
_MISREAD, _MISREAD_QUALITY = 0.72, 0.85
_COMPOSED = 0.9
"""How surely a caption in words of its own is that of an amount."""
_FOOT_CAPTIONS = ("Total", "Grand Total", "Sub Total", "Subtotal", "Tot", "Ttl", "कुल", "योग")
_RATE_AFTER = re.compile(r"\s*%")
_RATE_BEFORE = re.compile(r"@\s*$")
_BASE_BEFORE = re.compile(r"\b(?:on|of)\s*(?:₹|rs\.?|inr)?\s*$", re.IGNORECASE)
_SECTION_BEFORE = re.compile(
    r"(?:\b(?:sections?|secs?|sub-?sections?|rules?|clauses?)|\bu\s?/\s?s)\b[\s.]*$", re.IGNORECASE
)
"""What a law's sections are counted by is no money: "Tax deducted at source under section 192(1)"."""
_BARE_RATE = re.compile(r"\d{1,2}(?:\.\d{1,2})?")
"""What stands alone after a tax's name is its rate, where an amount follows (\"CGST 9   540.00\")."""
_NUMBERING = re.compile(
    r"(?:[\s(\[]*(?:\d{1,2}[a-z]?|[ivx]{1,4}|[a-z]|[a-d]\d{1,2}[a-z]?)[\s.):\]]+){1,2}", re.IGNORECASE
)
"""What numbers the rows of a form: "3 Total Income", "1. (a) Salary"."""
_FIGURE_AND_NUMBER = re.compile(rf"\s*\d[\d,.]*\s+{_NUMBERING.pattern}", re.IGNORECASE)
_NEXT_COLUMN = re.compile(
    r"(?P<figure>(?:\s*\d[\d,.]*\s)?)\s*[(\[]?\d{1,2}[a-z]?[.)\]]\s*(?=[^\W\d_]{2})", re.IGNORECASE
)
"""A figure that the number of the next column's row was read in one line with: "2388830 7b. Advance Tax"."""
_KIND = re.compile(r"\s*[A-Z]{2,4}\s*:\s*")
"""What programs for many countries set before the names of taxes: "IN: Central GST"."""
_BRACKETED = re.compile(r"[(\[][^()\[\]]*[)\]]")
"""What a form's rows are called by, or what is to be done in them, is no word of a sentence: "total of (a) to (c)"."""
_TWIN_BEFORE = re.compile(r"\s[^\d:/|]*[^\W\d_][^\d:/|]*[/|]\s*$")
"""The same caption in another script, well read or not, that stands between an amount and the next column's caption."""
_BORDER = re.compile(r"\s*(?:[|¦]|\s[Il1!])?\s*$")
"""The stroke that line printers set between two columns, and what it is read as."""
REDUCTION = "reduction"
"""The role of what is taken off a sum; it is no field's."""
_PAISE = re.compile(r"\d{2}")
_WHOLE = re.compile(r"(?:rs\.?\s*|₹\s*)?\d[\d,]*", re.IGNORECASE)
_PLAIN = 100_000_000_00
_AS_CURRENCY = re.compile(r"[72२१]\d{1,2}[,.]\d{2}")


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """An amount in paise that may be the one of `role`."""

    role: str
    paise: int
    passage: Passage

    @property
    def evidence(self) -> float:
        return self.passage.evidence

    @property
    def place(self) -> Span:
        return self.passage.spans[0]


@dataclass(frozen=True, slots=True, eq=False)
class _Caption:
    role: str | None
    start: int
    end: int
    quality: float


def figures_of(sums: Sums, layout: DocumentLayout, readings: Sequence[TableReading]) -> list[Figure]:
    """Return every amount that may be one of `sums`, by caption or by column."""
    found: list[Figure] = []
    is_apart = any(heading.is_paise for reading in readings for heading in reading.header.headings)
    for page in layout.pages:
        cells = tuple(cell for cell in page.cells if not any(reading.holds(cell) for reading in readings))
        beside = _beside_captions(sums, PageLayout(page.page_number, cells))
        found.extend(whole for figure in beside for whole in (_with_paise(figure, page) if is_apart else (figure,)))
    for reading in readings:
        found.extend(_under_columns(sums, reading))
    return found


def _with_paise(figure: Figure, page: PageLayout) -> Iterator[Figure]:
    """Yield whole rupees with the paise that stand next to them, in the column that a bill book rules for them."""
    place = figure.place
    cells = [*page.left_of(place.cell)[:1], *page.right_of(place.cell)[:1]]
    beside = {cell.left < place.cell.left: Span.whole(cell) for cell in cells}
    before, after = beside.get(True), beside.get(False)
    if _PAISE.fullmatch(place.text) and before is not None and _WHOLE.fullmatch(before.text):
        return
    if after is None or not _PAISE.fullmatch(after.text) or not _WHOLE.fullmatch(place.text):
        yield figure
    else:
        yield Figure(figure.role, figure.paise + int(after.text), Passage((place, after), figure.evidence))


def _beside_captions(sums: Sums, page: PageLayout) -> Iterator[Figure]:
    captions = {cell: some for cell in page.cells if (some := _captions(sums, cell))}
    for cell, some in captions.items():
        for position, caption in enumerate(some):
            if caption.role is None:
                continue
            end = next((other.start for other in some[position + 1 :] if other.start >= caption.end), len(cell.text))
            yield from _values(sums, caption, Span(cell, caption.end, end), page, captions)
    for cell, amount in pairs([cell for cell in captions if not list(money_in([_rest(cell, captions)]))], page.cells):
        last = captions[cell][-1]
        alike = [caption for caption in captions[cell] if caption.start == last.start]
        for caption, (paise, span) in product(alike, money_in([Span.whole(amount)])):
            if caption.role is not None:
                yield Figure(caption.role, paise, Passage((span,), _IN_ORDER * caption.quality))


def _rest(cell: Cell, captions: dict[Cell, list[_Caption]]) -> Span:
    """Return what follows the last caption in `cell`."""
    return Span(cell, captions[cell][-1].end, len(cell.text))


def _captions(sums: Sums, cell: Cell) -> list[_Caption]:
    """Return the captions in `cell`: at its beginning, or after another caption's amount."""
    if is_prose(_BRACKETED.sub("", cell.text)) or not any(character.isalpha() for character in cell.text):
        return []
    found: list[_Caption] = []
    reach = max((_LONGEST_CAPTION, *(amount.end() for amount in money.AS_MONEY.finditer(cell.text))))
    for role, labels in _wordings(sums):
        for label in likely(labels, cell.text):
            span = find_phrase(label, cell.text[: max(reach, len(label) + _MARKS_BEFORE)])
            if span is not None:
                found.append(_Caption(role, span.start, span.end, span.similarity))
    found = _with_notion(sums, cell, found)
    if not found:
        return _misread_captions(sums, cell)
    kept: list[_Caption] = []
    for caption in sorted(found, key=lambda each: (each.start - each.end, -each.quality)):
        if all(_are_apart(caption, other) for other in kept):
            kept.append(caption)
    ordered = sorted(kept, key=lambda each: each.start)
    first = ordered[0].start
    return [caption for caption in ordered if _stands(cell, caption, is_first=caption.start == first)]


def _with_notion(sums: Sums, cell: Cell, found: list[_Caption]) -> list[_Caption]:
    """Return `found`, or, in place of those in it, the longer caption that is made of a notion's words."""
    composed = notion_at(cell.text[:_LONGEST_CAPTION], sums.notions)
    if composed is None:
        return found
    label, start, end, likeness = composed
    later = [caption for caption in found if caption.start >= end]
    if any(caption.start <= start and caption.end >= end for caption in found):
        return found
    role = next(role for role, labels in _wordings(sums) if label in labels)
    return [_Caption(role, start, end, _COMPOSED * likeness), *later]


def _are_apart(caption: _Caption, other: _Caption) -> bool:
    """Say whether two captions do not overlap, or are one that announces any of two amounts: "Total".

    Of two that are one letter apart ("Add CGST", "Add IGST") only the better read stands there.
    """
    is_same = (caption.start, caption.end) == (other.start, other.end)
    if is_same and caption.quality == other.quality:
        return caption.role is not None and other.role is not None and caption.role != other.role
    return caption.end <= other.start or caption.start >= other.end


def _misread_captions(sums: Sums, cell: Cell) -> list[_Caption]:
    """Return the caption that the words before the cell's first digit resemble; the sums will tell whether it is."""
    text = re.split(r"[\d@:]", cell.text, maxsplit=1)[0]
    if not _SHORTEST_MISREAD <= len(squash(text)) <= _LONGEST_CAPTION:
        return []
    alike = [(similarity(label, text), role) for role, labels in _wordings(sums) for label in labels]
    best, role = max(alike, key=lambda entry: entry[0])
    return [_Caption(role, 0, len(text), _MISREAD_QUALITY * best)] if best >= _MISREAD else []


def _wordings(sums: Sums) -> Iterator[tuple[str | None, tuple[str, ...]]]:
    for amount in (*sums.amounts, sums.total):
        yield amount.role, amount.labels
    yield REDUCTION, sums.reductions
    yield None, sums.others


def _stands(cell: Cell, caption: _Caption, *, is_first: bool) -> bool:
    before = cell.text[: caption.start]
    if is_first and _is_behind_twin(cell, caption.start):
        return True
    if is_first and (_is_numbering(before) or _KIND.fullmatch(before)):
        return True
    if is_first and not any(character.isdigit() for character in before):
        return not any(character.isalnum() for character in before)
    before = _BORDER.sub("", _TWIN_BEFORE.sub("", before))
    is_after_amount = not is_first or (money.AS_MONEY.search(before) and not any(map(str.isalpha, before)))
    return before[-1:].isdigit() and bool(is_after_amount)


def _is_behind_twin(cell: Cell, start: int) -> bool:
    """Say whether nothing stands before a caption but the same in another script, well read or not."""
    before = cell.text[:start]
    is_badly_read = any(map(str.isalpha, before)) and is_unread(cell, start)
    return not money.AS_MONEY.search(before) and (before.rstrip().endswith(OTHER_SCRIPT) or is_badly_read)


def _is_numbering(before: str) -> bool:
    return bool(_NUMBERING.fullmatch(before) or _FIGURE_AND_NUMBER.fullmatch(before))


def _values(
    sums: Sums, caption: _Caption, rest: Span, page: PageLayout, captions: dict[Cell, list[_Caption]]
) -> Iterator[Figure]:
    assert caption.role is not None
    own = list(money_in([rest]))
    row = list(money_in(results_of(_row_after(rest.cell, page, captions), page)))
    beside = [entry for entry in row if not _is_passed_over(sums, entry[1], page)]
    if caption.quality < _MISREAD_QUALITY:
        own, beside = ([entry for entry in some if money.AS_MONEY.search(entry[1].text)] for some in (own, beside))
    if own and not (beside and (_BARE_RATE.fullmatch(own[-1][1].text) or _is_base(own[-1][1]))):
        yield Figure(caption.role, own[-1][0], Passage((own[-1][1],), _SAME_CELL * caption.quality))
        return
    for position, (paise, span) in enumerate(beside):
        evidence = _LAST_IN_ROW if position == len(beside) - 1 else _IN_ROW
        yield Figure(caption.role, paise, Passage((span,), evidence * caption.quality))
    if not beside and len(row) == 1:
        # A sum under the whole table may stand where that has what is passed over; the sums will tell.
        yield Figure(caption.role, row[0][0], Passage((row[0][1],), _IN_ROW * caption.quality))
    elif not beside:
        yield from _stacked(caption, rest.cell, page, captions)


def _is_base(figure: Span) -> bool:
    """Say whether a figure is what a tax is taken of ("CGST @ 9% on 9,500.00"), where the tax stands beside it."""
    return _BASE_BEFORE.search(figure.cell.text[: figure.start]) is not None


def _row_after(cell: Cell, page: PageLayout, captions: dict[Cell, list[_Caption]]) -> list[Span]:
    found: list[Span] = []
    for other in page.right_of(cell):
        number = _NEXT_COLUMN.match(other.text)
        if number is not None:
            found.append(Span(other, 0, number.end("figure")))
            break
        if captions.get(other):
            # An amount may touch the caption of the next column; what is read as digits of its twin is none.
            start = captions[other][0].start
            found.extend(() if _is_behind_twin(other, start) else (Span(other, 0, start),))
            break
        found.append(Span.whole(other))
    return found


def _is_passed_over(sums: Sums, figure: Span, page: PageLayout) -> bool:
    """Say whether the first words over a figure, those of its column's title, are of a column that is passed over."""
    if not sums.passed_over:
        return False
    left, right = extent(figure)
    over = sorted((cell for cell in page.cells if cell.bottom < figure.cell.middle), key=lambda cell: -cell.middle)
    for cell in over:
        words = [word for word in words_of(cell) if word.left < right and left < word.right]
        if not any(character.isalpha() for word in words for character in word.span.text):
            continue
        spans = (find_phrase(title, cell.text) for title in sums.passed_over)
        return any(span.start <= words[0].span.start < span.end for span in spans if span is not None)
    return False


def _stacked(caption: _Caption, cell: Cell, page: PageLayout, captions: dict[Cell, list[_Caption]]) -> Iterator[Figure]:
    assert caption.role is not None
    set_right = _set_right_below(cell, page)
    for paise, span in money_in([Span.whole(set_right)] if set_right and not captions.get(set_right) else []):
        yield Figure(caption.role, paise, Passage((span,), _BELOW * caption.quality))
        return
    for other in page.below(cell):
        if other.middle - cell.middle > MAX_DROP * max(cell.height, 0.8 * other.height) or captions.get(other):
            return
        for paise, span in money_in([Span.whole(other)]):
            yield Figure(caption.role, paise, Passage((span,), _BELOW * caption.quality))
            return


def _set_right_below(cell: Cell, page: PageLayout) -> Cell | None:
    """Return what stands in the next row between the left edge of a caption and that of the caption behind it.

    In a grid amounts end at the right edges of cells at whose left edges their captions begin.
    """
    edge = min((other.left for other in page.right_of(cell)), default=math.inf)
    within = [
        other
        for other in page.cells
        if other.top >= cell.middle
        and other.middle - cell.middle <= MAX_DROP * max(cell.height, 0.8 * other.height)
        and cell.left - _OUTSIDE * cell.height <= other.left
        and other.right <= edge + _OUTSIDE * cell.height
    ]
    return min(within, key=lambda other: (other.middle, other.left)) if within else None


def _under_columns(sums: Sums, reading: TableReading) -> Iterator[Figure]:
    totals = [line for line in reading.foot if _is_total_line(line)]
    lone = [reading.rows[0].line] if len(reading.rows) == 1 else []
    for position, heading in enumerate(reading.header.headings):
        for amount in (*sums.amounts, sums.total):
            if heading.column is None or not _stands_under(amount, heading.column.name, reading):
                continue
            for line in totals:
                spans = line.spans.get(position, ())
                # The rupees alone stand at the head of their column, the paise in the same.
                yield from _under(amount, () if heading.is_paise else spans, _UNDER_COLUMN)
            # Of a lone item the row is the sum, but for an amount that may be any of two.
            for line in lone if heading.column.name not in sums.total.columns else ():
                yield from _under(amount, line.spans.get(position, ()), _OF_LONE_ROW)


def _stands_under(amount: Amount, column: str, reading: TableReading) -> bool:
    if column in amount.columns:
        return True
    labels = {squash(label) for label in amount.labels}
    return column in amount.named and all(
        any(squash(row.line.text(at)) in labels for at in row.line.spans) for row in reading.rows
    )


def _is_total_line(line: TableLine) -> bool:
    texts = [line.text(position) for position in sorted(line.spans)]
    return any(begins_with(text, _FOOT_CAPTIONS) for text in texts) or not any(
        character.isalpha() for text in texts for character in text
    )


def _under(amount: Amount, spans: Iterable[Span], evidence: float) -> Iterator[Figure]:
    for paise, span in money_in(spans):
        yield Figure(amount.role, paise, Passage((span,), evidence))


def without_currency(figure: Figure) -> Figure | None:
    """Return the amount without its first digit where that may be a misread ₹, which readers take for a 7 or a 2."""
    place = figure.place
    if place.cell.line.source is not Source.OCR or not _AS_CURRENCY.match(place.text):
        return None
    rest = place.part(1, len(place.text))
    amounts = list(money_in([rest]))
    if len(amounts) != 1:
        return None
    paise, span = amounts[0]
    return Figure(figure.role, paise, Passage((span,), _MISREAD_QUALITY * figure.evidence))


def money_in(spans: Iterable[Span]) -> Iterator[tuple[int, Span]]:
    """Yield the amounts in `spans`, in paise, with their places; percentages are none."""
    for span in spans:
        text = span.text
        for found in money.find(text):
            before, after = text[: found.start], text[found.end :]
            if _RATE_AFTER.match(after) or _RATE_BEFORE.search(before) or not text.strip(SEPARATORS):
                continue
            if _SECTION_BEFORE.search(before):
                continue
            paise = paise_of(found.value)
            if abs(paise) < _PLAIN:
                yield paise, span.part(found.start, found.end)


def paise_of(value: str) -> int:
    """Return a money string of two decimals in hundredths."""
    return round(float(value) * 100)


def rupees_of(paise: int) -> str:
    """Return hundredths as a money string of two decimals."""
    sign = "-" if paise < 0 else ""
    return f"{sign}{abs(paise) // 100}.{abs(paise) % 100:02d}"
