"""A name with an address under it that no caption announces, as it shows in the window of an envelope."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sheaf.doctypes.spec import Addressee, Format
from sheaf.formats.error import FormatError
from sheaf.formats.honorifics import goes_on
from sheaf.model.layout import Cell, DocumentLayout, PageLayout, Span
from sheaf.stages.extract.beside.wrapped import CONJUNCTION
from sheaf.stages.extract.captions.labels import LabelIndex
from sheaf.stages.extract.passage import SEPARATORS, Passage
from sheaf.stages.extract.tables.body import begins_with

_EVIDENCE, _ONLY_NAMED = 0.8, 0.95
_MOST_GAP = 0.9
"""Lines of an address stand nearer to each other than this many of their heights."""
_ALIGNED = 0.8
"""They begin at one edge, within this many of their heights,"""
_ALIKE = 0.3
"""and differ in height by less than this part of it."""
_NAME_ALIKE = 0.8
"""A name over its address may be printed larger, by up to this part."""
_FEWEST_LINES = 2
_FEWEST_DIGITS = 8
"""A line of an address, the one with the pincode aside, has fewer."""


def addressee_passages(
    addressee: Addressee, layout: DocumentLayout, index: LabelIndex, table_tops: Mapping[int, float]
) -> dict[str, tuple[Passage, ...]]:
    """Return the passages of the name and of the address, the highest block on the first page, over its table."""
    for page in layout.pages[:1]:
        cells = [cell for cell in page.cells if cell.bottom < table_tops.get(page.page_number, 1.0)]
        page = replace(page, cells=tuple(cells))
        block = next(_blocks(addressee, page, index), None)
        if block is None:
            continue
        is_longer = goes_on(block[0].text) or CONJUNCTION.match(block[1].text) is not None
        count = 1 + (len(block) > _FEWEST_LINES and is_longer)
        lines = [line for line in block[count:] if not begins_with(line.text, addressee.passes)]
        is_only_name = bool(addressee.names) and not index.of(addressee.names)
        return {
            "name": (Passage(tuple(Span.whole(line).stripped(SEPARATORS) for line in block[:count]), _EVIDENCE),),
            "address": (
                Passage(tuple(Span.whole(line) for line in lines), _ONLY_NAMED if is_only_name else _EVIDENCE),
            ),
        }
    return {}


def _blocks(addressee: Addressee, page: PageLayout, index: LabelIndex) -> Iterator[list[Cell]]:
    for last in sorted(page.cells, key=lambda cell: cell.middle):
        if not _holds(addressee.until, last.text):
            continue
        block = [last]
        while len(block) < addressee.max_lines and (upper := _over(block[0], page)) is not None:
            if _is_captioned(upper, page, index) or _holds(addressee.until, upper.text):
                break
            block.insert(0, upper)
        named = _name_over_aside(addressee, block[0], page, index)
        if named is not None:
            yield [named, *block]
            continue
        block = _from_name(addressee, _with_larger_name(addressee, block, page, index))
        is_named = addressee.named is None or _is_wholly(addressee.named, block[0].text)
        if len(block) >= _FEWEST_LINES and is_named and not any(_is_announced(cell, page, index) for cell in block):
            yield block


def _name_over_aside(addressee: Addressee, first: Cell, page: PageLayout, index: LabelIndex) -> Cell | None:
    """Return the name that stands over a line with a number of the customer's, which stands over the address."""
    aside = _over(first, page)
    matches = index.matches.get(aside, ()) if aside is not None and addressee.named is not None else ()
    if aside is None or addressee.named is None or not matches or any(index.fields_of(match) for match in matches):
        return None
    name = _over(aside, page, _NAME_ALIKE)
    is_name = name is not None and not index.begins_with_label(name) and _digits(name.text) == 0
    return name if name is not None and is_name and _is_wholly(addressee.named, name.text) else None


def _from_name(addressee: Addressee, block: list[Cell]) -> list[Cell]:
    """Return `block` without a period, a number or what is no name in its first line, where the second is a name."""
    if addressee.named is None or len(block) <= _FEWEST_LINES:
        return block
    if _digits(block[0].text) < _FEWEST_DIGITS and _is_wholly(addressee.named, block[0].text):
        return block
    return block[1:] if _is_wholly(addressee.named, block[1].text) else block


def _with_larger_name(addressee: Addressee, block: list[Cell], page: PageLayout, index: LabelIndex) -> list[Cell]:
    """Return `block` with the larger line over it, where that is a name and the block's first line is none."""
    if addressee.named is None or _is_wholly(addressee.named, block[0].text):
        return block
    upper = _over(block[0], page, _NAME_ALIKE)
    is_name = upper is not None and upper.height > block[0].height and _is_wholly(addressee.named, upper.text)
    return [upper, *block] if upper is not None and is_name and not index.begins_with_label(upper) else block


def _digits(text: str) -> int:
    return sum(character.isdigit() for character in text)


def _over(cell: Cell, page: PageLayout, alike: float = _ALIKE) -> Cell | None:
    """Return the line of the same block right over `cell`, not higher or lower by more than the part `alike`."""
    near = [
        other
        for other in page.cells
        if other.middle < cell.top
        and cell.top - other.bottom < _MOST_GAP * cell.height
        and abs(other.left - cell.left) < _ALIGNED * cell.height
        and abs(other.height - cell.height) < alike * cell.height
    ]
    return max(near, key=lambda other: other.middle, default=None)


def _is_captioned(cell: Cell, page: PageLayout, index: LabelIndex) -> bool:
    """Say whether `cell` is or holds a caption: one that is known, or any words with a value behind a colon beside."""
    value = next(iter(page.right_of(cell)), None)
    return index.begins_with_label(cell) or (value is not None and value.text.startswith(":"))


def _is_announced(cell: Cell, page: PageLayout, index: LabelIndex) -> bool:
    return _is_captioned(cell, page, index) or any(index.is_label(other) for other in page.left_of(cell)[:1])


def _holds(until: Format, text: str) -> bool:
    return bool(until.find(text)) if until.find is not None else _is_wholly(until, text)


def _is_wholly(value_format: Format, text: str) -> bool:
    try:
        value_format.parse(text.strip(SEPARATORS))
    except FormatError:
        return False
    return True
