"""Blocks under captions such as "Bill To" that may stand side by side: which lines belong to which."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from sheaf.doctypes.spec import Parties
from sheaf.formats import dates
from sheaf.model.layout import Cell, PageLayout, Span
from sheaf.stages.extract.parties.own_data import heads_figures
from sheaf.stages.extract.parties.section_captions import (
    OTHER_SCRIPT,
    BlockCaption,
    caption_at,
    inner_captions,
    page_captions,
)
from sheaf.stages.extract.passage import SEPARATORS, is_separator_only
from sheaf.stages.extract.words import words_of

_MOST_LINES = 14
_MOST_GAP = 2.2
"""A block ends where the next line is more than this many line heights away."""
_COLUMN_GAP = 1.2
"""Cells of a row nearer than this many line heights are one line."""
_BRACKETED = re.compile(r"\(?[^()]{0,32}\)")
"""What a caption says of itself, as in "Buyer (Bill to)" and "Buyer (if other than consignee)"."""
_OTHER_FORMS = re.compile(
    r"(?:\s*/\s*(?:m/s|messrs|mrs?|ms|miss|shri|sri|shrimati|smt|kum|sh|dr)\b\.?)+[\s.,:]*", re.IGNORECASE
)
"""A form names all forms of address after its caption, that one of them be struck out: "M/s. / Mr. / Mrs."."""
_COUNT = re.compile(r"\W*\d{1,2}\W*")
_RULE = re.compile(r"[-=_*~.\s]{6,}")
"""A line drawn of signs, as tills and line printers do, ends what stands over it."""
_TWIN_WIDTH = 9.0
"""It is at most so many heights wide."""


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
    begins: float
    """Where its lines begin at the left, as far as that is known: captions are set in the middle of boxes."""
    part: str | None = None
    """In a band of boxes, what this one holds: `name`, `address` or `aside`; None for a block that holds all."""
    second: Cell | None = None
    """The second line of the caption, if it has one."""
    has_beside: bool = False
    """Whether another block's caption stands beside: lines are set in the middle of their boxes, then."""

    def holds(self, cell: Cell) -> bool:
        return self.left <= (cell.left + cell.right) / 2 < self.right and self.top <= cell.middle < self.bottom


@dataclass(frozen=True, slots=True, eq=False)
class SectionLine:
    """A printed line of a block, from left to right."""

    spans: tuple[Span, ...]
    is_pair: bool = False
    """Its first span stands in a column of captions, its second in the one of their values."""

    @property
    def text(self) -> str:
        return " ".join(span.text for span in self.spans)

    def after(self, end: int) -> list[Span]:
        """Return the line without the first `end` characters of its first span."""
        first = without_lead(self.spans[0].part(end, len(self.spans[0].text)))
        rest = [span if first.text else without_lead(span) for span in self.spans[1:]]
        return [span for span in (first, *rest) if span.text.strip(SEPARATORS)]


def without_lead(span: Span) -> Span:
    """Return `span` without the marks that set it off from its caption; a comma at its end is its own."""
    return span.part(len(span.text) - len(span.text.lstrip(SEPARATORS + ")]")), len(span.text)).stripped(" ")


def find_sections(parties: Parties, page: PageLayout, bottom: float) -> list[Section]:
    """Return the blocks of `page` that begin above `bottom`."""
    captions = [caption for caption in page_captions(parties, page) if caption.cell.middle < bottom]
    captions = [each for caption in captions for each in _band(parties, caption, captions, page)]
    return [_section(caption, captions, page, bottom) for caption in captions]


def sections_under(parties: Parties, page: PageLayout, top: float) -> list[Section]:
    """Return the blocks of `page` that begin under `top`, where captions such as "Name" may be a bank's: not those."""
    below = PageLayout(page.page_number, tuple(cell for cell in page.cells if cell.middle > top))
    return [
        section
        for section in find_sections(parties, below, 1.0)
        if not caption_at(section.caption.text[: section.rest.start], parties.names[:1])
    ]


def _band(
    parties: Parties, caption: BlockCaption, captions: Sequence[BlockCaption], page: PageLayout
) -> Iterator[BlockCaption]:
    """Yield `caption`, and those of its address and so on where a block is a row of boxes, each with its own."""
    others = [] if caption.side == "data" else _inner_beside(parties, caption, captions, page)
    if not any(other.part == "address" for other in others) or caption.cell.text[caption.end :].strip(SEPARATORS):
        yield caption
        return
    yield BlockCaption(caption.side, caption.cell, caption.end, "name")
    yield from others


def _inner_beside(
    parties: Parties, caption: BlockCaption, captions: Sequence[BlockCaption], page: PageLayout
) -> list[BlockCaption]:
    """Return the captions right of `caption` that announce parts of its block and nothing but stand there."""
    found: list[BlockCaption] = []
    for cell in page.right_of(caption.cell):
        if any(other.cell is cell for other in captions):
            break
        kinds = {kind: end for kind, end in inner_captions(parties, cell.text) if is_separator_only(cell.text[end:])}
        if not kinds:
            return []
        kind = max(kinds, key=lambda each: kinds[each])
        found.append(BlockCaption("data" if kind == "aside" else caption.side, cell, kinds[kind], kind))
    return found


def _section(caption: BlockCaption, captions: Sequence[BlockCaption], page: PageLayout, bottom: float) -> Section:
    cell = caption.cell
    if caption.part is not None:
        edges = (other.cell.left for other in captions if other.cell.is_in_row_of(cell) and other.cell.left > cell.left)
        edge = min(edges, default=float("inf")) - 0.3 * cell.height
        nothing = Span(cell, len(cell.text), len(cell.text))
        return Section(
            caption.side, cell, nothing, cell.left - cell.height, edge, cell.top, bottom, cell.left, caption.part
        )
    # What begins left of the block's end is not in the column beside it, wherever it ends.
    further = [other for other in captions if other.cell.left > cell.right + 0.5 * cell.height]
    beside = [
        min(_left_of(other, further, page), _left_in_band(other, captions, page))
        for other in further
        if _is_beside(cell, other, captions) and not _is_under_value(cell, other, captions, page)
    ]
    begins = _left_in_band(caption, captions, page)
    left = min(_left_of_twin(cell, page), _left_if_right_aligned(cell, page), begins) - 1.5 * cell.height
    right = min(beside, default=float("inf")) - 0.3 * cell.height
    under = [
        other.cell.top
        for other in captions
        if other.cell.top > caption.last.bottom - 0.3 * cell.height and left <= other.cell.left < right
    ]
    rest = without_lead(Span(cell, caption.end, len(cell.text)))
    if _BRACKETED.fullmatch(rest.text):
        rest = rest.part(len(rest.text), len(rest.text))
    others = _OTHER_FORMS.match(rest.text)
    if others is not None:
        rest = without_lead(rest.part(others.end(), len(rest.text)))
    bottom = min([bottom, *under])
    has_beside = any(other.cell.is_in_row_of(cell) for other in captions if other is not caption)
    return Section(
        caption.side, cell, rest, left, right, cell.top, bottom, begins, second=caption.second, has_beside=has_beside
    )


def _left_of(caption: BlockCaption, captions: Sequence[BlockCaption], page: PageLayout) -> float:
    """Return where the block under `caption` begins, or the data of which it is one, as far as they end together."""
    if caption.side != "data":
        return min(caption.cell.left, _left_if_right_aligned(caption.cell, page))
    near = 0.8 * caption.cell.height
    others = (each.cell for each in captions if each.side == "data")
    return min(cell.left for cell in (caption.cell, *others) if abs(cell.right - caption.cell.right) < near)


def _left_in_band(caption: BlockCaption, captions: Sequence[BlockCaption], page: PageLayout) -> float:
    """Return where the lines under `caption` begin that stands in the middle of its box, in a row of such boxes.

    Nothing stands in the row but captions, and under it as many texts, each of which begins left of its caption, though
    right of the caption before.
    """
    cell = caption.cell
    row = [*page.left_of(cell)[::-1], cell, *page.right_of(cell)]
    row.sort(key=lambda each: each.left)
    if len(row) < 2 or caption.side == "data" or not all(any(each.cell is one for each in captions) for one in row):
        return cell.left
    seconds = [each.second for each in captions if each.second is not None]
    last = caption.last
    under = [
        each
        for each in page.cells
        if each not in seconds and each.top > last.middle and each.top - last.bottom < _MOST_GAP * cell.height
    ]
    first = min(under, key=lambda each: each.middle, default=None)
    if first is None:
        return cell.left
    values = sorted((first, *page.left_of(first), *page.right_of(first)), key=lambda each: each.left)
    edges = [0.0, *(each.right for each in row)]
    fits = len(values) == len(row) and all(
        edge <= value.left < head.left + 0.5 * head.height
        for edge, value, head in zip(edges, values, row, strict=False)
    )
    return values[row.index(cell)].left if fits else cell.left


def _left_of_twin(caption: Cell, page: PageLayout) -> float:
    """Return where the lines under `caption` may begin: left of it, where it had a twin before its stroke, unread."""
    if not caption.text.lstrip().startswith(OTHER_SCRIPT):
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


def _is_beside(cell: Cell, other: BlockCaption, captions: Sequence[BlockCaption]) -> bool:
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


def _is_under_value(cell: Cell, other: BlockCaption, captions: Sequence[BlockCaption], page: PageLayout) -> bool:
    """Say whether `other`, lower than the caption `cell`, begins no further right than the value behind a colon beside
    that: no column beside the block begins there, whatever word of a value looks like a caption.
    Without colons it is one where it begins as that does, and both rows are of a form that counts them: "24 days".
    """
    value = next(iter(page.right_of(cell)), None)
    if value is None or other.cell.top <= cell.bottom or any(each.cell is value for each in captions):
        return False
    if value.text.startswith(":"):
        return other.cell.left < value.left + cell.height
    before = next(iter(page.left_of(other.cell)), None)
    is_counted = any(_COUNT.fullmatch(each.text) for each in page.left_of(cell)[:1])
    is_in_rows = before is not None and abs(before.left - cell.left) < cell.height
    return is_counted and is_in_rows and abs(other.cell.left - value.left) < cell.height


def lines_of(parties: Parties, section: Section, page: PageLayout) -> list[SectionLine]:
    """Return the lines of `section` from top to bottom, without its caption."""
    if section.part is not None:
        return list(_box_lines(section, page))
    lines = list(_first_line(parties, section, page))
    first = [span.cell for line in lines for span in line.spans]
    inside = [
        cell
        for cell in page.cells
        if cell is not section.caption
        and cell is not section.second
        and cell not in first
        and section.left <= cell.left < section.right
        and section.caption.bottom - 0.3 * cell.height < cell.middle < section.bottom
    ]
    last = section.second or section.caption
    beside = lines[0].spans[0].cell.left if lines and not section.rest.text else None
    reach = [min(section.begins, section.caption.left), section.caption.right]
    for row in PageLayout(page.page_number, tuple(inside)).rows():
        if _RULE.fullmatch("".join(cell.text for cell in row)):
            if lines:
                break
            continue
        is_pair = beside is not None and _is_pair(row, section.caption, beside)
        cells = row[:2] if is_pair else _joined(parties, row, section)
        is_under = beside is not None and bool(cells) and _is_under(cells[0], beside, lines[0])
        if not cells or not (is_under or _is_in_reach(cells[0], reach)):
            continue
        over = last if lines or not section.has_beside else _nearest_over(cells[0], last, page)
        if cells[0].top - over.bottom > _MOST_GAP * max(last.height, cells[0].height) or len(lines) >= _MOST_LINES:
            break
        lines.append(SectionLine(tuple(map(_without_stroke, cells)), is_pair))
        last = cells[0]
        reach = [min(reach[0], last.left), max(reach[1], cells[-1].right)]
    return lines


def _without_stroke(cell: Cell) -> Span:
    """Return all of `cell` but the stroke that set it off from the same in another script."""
    stroke = len(cell.text) - len(cell.text.lstrip("/| ")) if cell.text.startswith(OTHER_SCRIPT) else 0
    return Span(cell, stroke, len(cell.text))


def _nearest_over(cell: Cell, last: Cell, page: PageLayout) -> Cell:
    """Return the line next over `cell` in any column, not over `last`: that of a longer block beside, perhaps."""
    over = (each for each in page.cells if last.bottom <= each.bottom < cell.middle)
    return max(over, key=lambda each: each.bottom, default=last)


def _box_lines(section: Section, page: PageLayout) -> Iterator[SectionLine]:
    """Yield the lines in the box under a caption; words of the next box that were read with them are left out."""
    last = section.caption
    under = [cell for cell in page.cells if section.caption.bottom <= cell.middle < section.bottom]
    for row in PageLayout(page.page_number, tuple(under)).rows():
        if row[0].top - last.bottom > _MOST_GAP * max(last.height, row[0].height):
            return
        spans = [span for cell in row if (span := _inside(section, cell)).text.strip(SEPARATORS)]
        if spans:
            yield SectionLine(tuple(spans))
        last = row[0]


def _inside(section: Section, cell: Cell) -> Span:
    """Return the words of `cell` between the edges of the section."""
    kept = [word.span for word in words_of(cell) if section.left <= (word.left + word.right) / 2 < section.right]
    return Span(cell, kept[0].start, kept[-1].end) if kept else Span(cell, 0, 0)


def _is_pair(row: Sequence[Cell], caption: Cell, beside: float) -> bool:
    """Say whether a row begins like that of `caption`, the value of which stands beside it at `beside`."""
    return (
        len(row) > 1
        and abs(row[0].left - caption.left) < caption.height
        and abs(row[1].left - beside) < caption.height
        and not any(character.isdigit() or character == "," for character in row[0].text)
    )


def _is_under(cell: Cell, beside: float, first: SectionLine) -> bool:
    """Say whether `cell` begins under the value beside the caption, whether or not a colon was read with that."""
    return beside - cell.height < cell.left < first.spans[0].left + cell.height


def _is_in_reach(cell: Cell, reach: Sequence[float]) -> bool:
    """Say whether `cell` stands under the lines over it rather than beside them; before a stroke that it begins with
    stood the same in another script, which was not read."""
    left = cell.left - (_TWIN_WIDTH * cell.height if cell.text.startswith(OTHER_SCRIPT) else 0.0)
    return left < reach[1] + cell.height and cell.right > reach[0] - cell.height


def _first_line(parties: Parties, section: Section, page: PageLayout) -> Iterator[SectionLine]:
    """Yield what stands beside the caption: in its own cell, or right of it and left of the next column."""
    if section.rest.text:
        yield SectionLine((section.rest,))
        return
    row = takewhile(lambda cell: not _is_of_other_column(parties, cell), page.right_of(section.caption))
    beside = [
        cell
        for cell in row
        if (cell.right < section.right + cell.height or cell.left < section.right - cell.height)
        and not is_separator_only(cell.text)
        and not _BRACKETED.fullmatch(cell.text)
        and not _is_date(cell.text)
        and not any(is_separator_only(cell.text[end:]) for _, end in inner_captions(parties, cell.text))
    ]
    if len(beside) > 1 and len(beside[0].text) == 1:
        # The colon before it was read as a letter.
        beside = beside[1:]
    if beside and not heads_figures(beside[0], page):
        yield SectionLine(tuple(without_lead(Span.whole(cell)) for cell in beside[:1]))


def _is_of_other_column(parties: Parties, cell: Cell) -> bool:
    """Say whether `cell` is a caption and no more, of an address or of what is no part of a block: behind it stands its
    value, or the next caption of a row of them."""
    return any(
        kind != "name" and is_separator_only(cell.text[end:]) for kind, end in inner_captions(parties, cell.text)
    )


def _is_date(text: str) -> bool:
    return any(found.end - found.start >= len(text.strip(SEPARATORS)) for found in dates.find(text))


def _joined(parties: Parties, row: list[Cell], section: Section) -> list[Cell]:
    """Return the cells of a row that make one line: near each other, or a caption with its value."""
    cells = [cell for cell in row if not is_separator_only(cell.text)]
    if not cells:
        return []
    ends = [end for _, end in inner_captions(parties, cells[0].text)]
    kept = [cells[0]]
    for cell in cells[1:]:
        is_near = cell.left - kept[-1].right <= _COLUMN_GAP * cell.height
        is_value = len(kept) == 1 and max(ends, default=0) >= len(kept[0].text.rstrip(SEPARATORS))
        if not is_near and not is_value:
            break
        kept.append(cell)
    return kept if kept[0].left < section.right else []
