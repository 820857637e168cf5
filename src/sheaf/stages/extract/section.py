"""Blocks under captions such as "Bill To" that may stand side by side: which lines belong to which."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sheaf.doctypes.spec import Parties
from sheaf.formats import dates
from sheaf.formats.phrases import find_phrase, is_prose, similarity, squash
from sheaf.model.layout import Cell, PageLayout, Span
from sheaf.stages.extract.passage import SEPARATORS, is_separator_only

_MOST_LINES = 14
_MOST_GAP = 2.2
"""A block ends where the next line is more than this many line heights away."""
_COLUMN_GAP = 1.2
"""Cells of a row nearer than this many line heights are one line."""
_LONGEST_CAPTION = 64
_BRACKETED = re.compile(r"\(?[^()]{0,20}\)")
"""What a caption says of itself, as in "Buyer (Bill to)"."""
_RULE = re.compile(r"[-=_*~.\s]{6,}")
"""A line drawn of signs, as tills and line printers do, ends what stands over it."""
_OTHER_SCRIPT, _FIRST_INDIC = "/", "\u0900"
"""Stands between a caption in an Indian script and the same in Latin letters; the first letter of those scripts."""
_TWIN_READ = 0.85
"""What stands before the stroke and was read less surely is the same caption in another script."""
_TWIN_WIDTH = 9.0
"""It is at most so many heights wide."""
_SHORTEST_MISREAD = 5
_MISREAD = 0.86
_EXACTNESS = 3
"""A shorter caption that stands there exactly is better than a longer one that was misread."""


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """A block: its caption's cell, what follows the caption there, and the edges of its column in page heights."""

    side: str
    """`giver`, `receiver`, `other` or `data`."""
    caption: Cell
    rest: Span
    left: float
    right: float
    top: float
    bottom: float

    def holds(self, cell: Cell) -> bool:
        return self.left <= (cell.left + cell.right) / 2 < self.right and self.top <= cell.middle < self.bottom


@dataclass(frozen=True, slots=True, eq=False)
class SectionLine:
    """A printed line of a block, from left to right."""

    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        return " ".join(span.text for span in self.spans)

    def after(self, end: int) -> list[Span]:
        """Return the line without the first `end` characters of its first span."""
        first = without_lead(self.spans[0].part(end, len(self.spans[0].text)))
        rest = [span if first.text else without_lead(span) for span in self.spans[1:]]
        return [span for span in (first, *rest) if span.text.strip(SEPARATORS)]


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a caption at the beginning of a text ends, and how much of it was recognised, in letters."""

    end: int
    weight: float


_NO_OPENING = Opening(0, 0.0)


def opening(text: str, phrases: Sequence[str]) -> Opening:
    """Return the longest and best read of `phrases` that opens `text`; its end is 0 when none does."""
    best = _NO_OPENING
    for phrase in phrases:
        span = find_phrase(phrase, text[:_LONGEST_CAPTION])
        if span is not None and opens(text, span.start):
            found = Opening(span.end, (span.end - span.start) * span.similarity**_EXACTNESS)
            best = max(best, found, key=lambda each: each.weight)
    return best


def opens(text: str, start: int) -> bool:
    """Say whether what begins at `start` opens `text`: nothing is before it, or the same in an Indian script."""
    before = text[:start]
    is_repeated = before.rstrip().endswith(_OTHER_SCRIPT) and any(letter >= _FIRST_INDIC for letter in before)
    return is_repeated or not any(character.isalnum() for character in before)


def without_lead(span: Span) -> Span:
    """Return `span` without the marks that set it off from its caption; a comma at its end is its own."""
    return span.part(len(span.text) - len(span.text.lstrip(SEPARATORS + ")]")), len(span.text)).stripped(" ")


def caption_at(text: str, phrases: Sequence[str]) -> int:
    """Return where the caption that opens `text` ends; 0 when it opens with none of `phrases`."""
    return opening(text, phrases).end


@dataclass(frozen=True, slots=True, eq=False)
class _Caption:
    side: str
    cell: Cell
    end: int


def find_sections(parties: Parties, page: PageLayout, bottom: float) -> list[Section]:
    """Return the blocks of `page` that begin above `bottom`."""
    captions = [caption for cell in page.cells if cell.middle < bottom and (caption := _caption(parties, cell))]
    return [_section(caption, captions, page, bottom) for caption in captions]


def sections_under(parties: Parties, page: PageLayout, top: float) -> list[Section]:
    """Return the blocks of `page` that begin under `top`, where captions such as "Name" may be a bank's: not those."""
    below = PageLayout(page.page_number, tuple(cell for cell in page.cells if cell.middle > top))
    return [
        section
        for section in find_sections(parties, below, 1.0)
        if not caption_at(section.caption.text[: section.rest.start], parties.names[:1])
    ]


def _unread_twin(cell: Cell) -> int:
    """Return where the Latin letters of a caption begin that is printed in another script first, badly read."""
    begin = cell.text.find(_OTHER_SCRIPT) + 1
    readings = Span(cell, 0, begin - 1).readings() if begin > 1 else []
    length = sum(count for count, _ in readings)
    doubtful = length > 0 and sum(count * sure for count, sure in readings) / length < _TWIN_READ
    return begin + len(cell.text[begin:]) - len(cell.text[begin:].lstrip()) if doubtful else 0


def _caption(parties: Parties, cell: Cell) -> _Caption | None:
    if is_prose(cell.text):
        return None
    start = _unread_twin(cell)
    sides = {
        "giver": parties.giver,
        "receiver": parties.receiver,
        "other": parties.others,
        "data": parties.data,
    }
    openings = {side: opening(cell.text[start:], phrases) for side, phrases in sides.items()}
    side = max(openings, key=lambda each: openings[each].weight)
    if not openings[side].end:
        return _misread_caption(sides, cell)
    end = start + openings[side].end
    return _Caption(side, cell, end) if _is_set_off(cell.text, end, side) else None


def _misread_caption(sides: Mapping[str, Sequence[str]], cell: Cell) -> _Caption | None:
    """Return the caption that the cell, up to its colon, resembles as a whole."""
    text = cell.text.partition(":")[0]
    if not _SHORTEST_MISREAD <= len(text.strip()) <= _LONGEST_CAPTION:
        return None
    length = len(squash(text))
    alike = [
        (similarity(phrase, text), side)
        for side, phrases in sides.items()
        for phrase in phrases
        if abs(len(squash(phrase)) - length) <= 1
    ]
    best, side = max(alike, default=(0.0, ""))
    return _Caption(side, cell, len(text)) if best >= _MISREAD else None


def _is_set_off(text: str, end: int, side: str) -> bool:
    """A caption of a person's block stands alone or before a mark; "Customer Care" is no customer's."""
    rest = text[end:].lstrip()
    return side == "data" or not rest or rest[0] in ":-.,–=(/)"


def _section(caption: _Caption, captions: Sequence[_Caption], page: PageLayout, bottom: float) -> Section:
    cell = caption.cell
    # What begins left of the block's end is not in the column beside it, wherever it ends.
    further = [other for other in captions if other.cell.left > cell.right + 0.5 * cell.height]
    beside = [_left_of(other, further, page) for other in further if _is_beside(cell, other, captions)]
    left = min(_left_of_twin(cell, page), _left_if_right_aligned(cell, page)) - 1.5 * cell.height
    right = min(beside, default=float("inf")) - 0.3 * cell.height
    under = [
        other.cell.top
        for other in captions
        if other.cell.top > cell.bottom - 0.3 * cell.height and left <= other.cell.left < right
    ]
    rest = without_lead(Span(cell, caption.end, len(cell.text)))
    if _BRACKETED.fullmatch(rest.text):
        rest = rest.part(len(rest.text), len(rest.text))
    return Section(caption.side, cell, rest, left, right, cell.top, min([bottom, *under]))


def _left_of(caption: _Caption, captions: Sequence[_Caption], page: PageLayout) -> float:
    """Return where the block under `caption` begins, or the data of which it is one, as far as they end together."""
    if caption.side != "data":
        return min(caption.cell.left, _left_if_right_aligned(caption.cell, page))
    near = 0.8 * caption.cell.height
    others = (each.cell for each in captions if each.side == "data")
    return min(cell.left for cell in (caption.cell, *others) if abs(cell.right - caption.cell.right) < near)


def _left_of_twin(caption: Cell, page: PageLayout) -> float:
    """Return where the lines under `caption` may begin: left of it, where it had a twin before its stroke, unread."""
    if not caption.text.lstrip().startswith(_OTHER_SCRIPT):
        return caption.left
    edge = max((other.right for other in page.left_of(caption)), default=0.0)
    return min(caption.left, max(edge, caption.left - _TWIN_WIDTH * caption.height))


def _left_if_right_aligned(caption: Cell, page: PageLayout) -> float:
    """Return the left edge of the lines under `caption` that end where it ends; its own edge when there are none."""
    left, last = caption.left, caption
    for cell in sorted(page.cells, key=lambda each: each.middle):
        if cell.middle < caption.bottom or abs(cell.right - caption.right) > 0.8 * caption.height:
            continue
        if cell.top - last.bottom > _MOST_GAP * caption.height:
            break
        left, last = min(left, cell.left), cell
    return left


def _is_beside(cell: Cell, other: _Caption, captions: Sequence[_Caption]) -> bool:
    """Say whether `other` begins a column right of `cell`: a block's caption, or the paper's data under each other."""
    distance = other.cell.middle - cell.middle
    if other.side != "data":
        return abs(distance) < 3 * cell.height
    aligned = [
        each
        for each in captions
        if min(abs(each.cell.left - other.cell.left), abs(each.cell.right - other.cell.right)) < cell.height
    ]
    return -3 * cell.height < distance < _MOST_LINES * cell.height and (
        len(aligned) > 1 or abs(distance) < 3 * cell.height
    )


def lines_of(parties: Parties, section: Section, page: PageLayout) -> list[SectionLine]:
    """Return the lines of `section` from top to bottom, without its caption."""
    lines = list(_first_line(section, page))
    inside = [
        cell
        for cell in page.cells
        if cell is not section.caption
        and section.left <= cell.left < section.right
        and section.caption.bottom - 0.3 * cell.height < cell.middle < section.bottom
    ]
    last = section.caption
    reach = [section.caption.left, section.caption.right]
    for row in PageLayout(page.page_number, tuple(inside)).rows():
        if _RULE.fullmatch("".join(cell.text for cell in row)):
            if lines:
                break
            continue
        cells = _joined(parties, row, section)
        if not cells or not _is_in_reach(cells[0], reach):
            continue
        if cells[0].top - last.bottom > _MOST_GAP * max(last.height, cells[0].height) or len(lines) >= _MOST_LINES:
            break
        lines.append(SectionLine(tuple(Span.whole(cell) for cell in cells)))
        last = cells[0]
        reach = [min(reach[0], last.left), max(reach[1], cells[-1].right)]
    return lines


def _is_in_reach(cell: Cell, reach: Sequence[float]) -> bool:
    """Say whether `cell` stands under the lines over it rather than beside them."""
    return cell.left < reach[1] + cell.height and cell.right > reach[0] - cell.height


def _first_line(section: Section, page: PageLayout) -> Iterator[SectionLine]:
    """Yield what stands beside the caption: in its own cell, or right of it and left of the next column."""
    if section.rest.text:
        yield SectionLine((section.rest,))
        return
    beside = [
        cell
        for cell in page.right_of(section.caption)
        if cell.right < section.right + cell.height
        and not is_separator_only(cell.text)
        and not _BRACKETED.fullmatch(cell.text)
        and not _is_date(cell.text)
    ]
    if beside:
        yield SectionLine(tuple(without_lead(Span.whole(cell)) for cell in beside[:1]))


def _is_date(text: str) -> bool:
    return any(found.end - found.start >= len(text.strip(SEPARATORS)) for found in dates.find(text))


def _joined(parties: Parties, row: list[Cell], section: Section) -> list[Cell]:
    """Return the cells of a row that make one line: near each other, or a caption with its value."""
    cells = [cell for cell in row if not is_separator_only(cell.text)]
    if not cells:
        return []
    inner = (*parties.names, *parties.addresses, *parties.asides)
    kept = [cells[0]]
    for cell in cells[1:]:
        is_near = cell.left - kept[-1].right <= _COLUMN_GAP * cell.height
        is_value = len(kept) == 1 and caption_at(kept[0].text, inner) >= len(kept[0].text.rstrip(SEPARATORS))
        if not is_near and not is_value:
            break
        kept.append(cell)
    return kept if kept[0].left < section.right else []
