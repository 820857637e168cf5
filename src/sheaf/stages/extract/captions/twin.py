"""A caption printed under, beside or before the same in another script: both together are one caption."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sheaf.formats import dates
from sheaf.model.layout import Cell, PageLayout, Span
from sheaf.stages.extract.captions.caption import NUMBERING, OTHER_SCRIPT, LabelMatch, is_after_other_script
from sheaf.stages.extract.legibility import has_jumble, is_foreign, is_in_other_script, is_legible
from sheaf.stages.extract.passage import is_separator_only

_SURELY_READ = 0.9
_TWIN_GAP = 0.8
"""Twins one under the other stand nearer to each other than so many of their heights."""
_GAP_BESIDE, _UNREAD_GAP_BESIDE = 2.0, 1.0
_TWIN_BEGINS = re.compile(r"[/|][^A-Za-z\d]*$")
"""After the stroke at a caption's end stands nothing, or the beginning of the same in another script."""

_WORD_GAP, _NEARER = 1.5, 0.5
"""Words of one caption in another script, whose fonts have wide spaces, are at most so many heights apart, and at most
so many times as far as from the caption before them."""
_PIECE_HEIGHT, _PIECE_WIDTH = 0.6, 0.2
"""What is lower and narrower than these parts of the caption under it is a sign that a font set apart from a word."""
_INACCURACY = 0.05
"""Edges of lines are known to within so many of their heights."""

Matches = Mapping[Cell, tuple[LabelMatch, ...]]
Fields = Mapping[str, frozenset[str]]
"""The names of the fields that each caption announces."""


def twin_over(
    cell: Cell, page: PageLayout, matches: Matches, fields: Fields, *, has_others: bool = False
) -> LabelMatch | None:
    """Return the caption whose twin is `cell`, beginning there, if a value stands beside the twin.

    Where the value stands under both, or beside the caption alone, the twin tells nothing about its place. Where the
    paper `has_others`, one may be read more surely, or as no word.
    """
    under = next(iter(page.below(cell)), None)
    is_foreign_like = is_foreign(cell) or (has_others and (has_jumble(cell) or cell.confidence < _SURELY_READ))
    if under is None or not (is_in_other_script(cell) or is_foreign_like) or _is_piece(cell, under):
        return None
    own = matches.get(under, ())
    # On a paper in one script the line over a caption is another caption, that is not known.
    if is_in_other_script(under) and is_in_other_script(cell):
        return None
    # A caption that is declared in both scripts is still one.
    is_other = cell in matches and not _announce_same(matches[cell], own, fields)
    if is_other or len(own) != 1 or not _is_whole(own[0]) or not _is_set_over(cell, under):
        return None
    value = next(iter((*page.right_of(cell), *_between(cell, under, page))), None)
    gap = under.top - cell.bottom
    is_near = gap < _TWIN_GAP * cell.height and not _is_nearer_to_one_over(cell, gap, page, matches)
    if not is_near or value is None or value in matches or not _is_read(value):
        return None
    beside = [other for other in page.right_of(under)[:1] if not _heads(other, page, matches)]
    goes_on = has_others and all(_is_read_surely(each) for each in (value, *beside))
    if beside and not is_in_other_script(cell) and not goes_on:
        # A line that was not read may hold a value in the other script as well, and then each has its own beside it.
        return None
    return LabelMatch(own[0].label, Span.whole(cell), own[0].quality, own[0].second or under)


def _is_piece(cell: Cell, caption: Cell) -> bool:
    is_narrow = cell.right - cell.left < _PIECE_WIDTH * (caption.right - caption.left)
    return is_narrow and cell.height < _PIECE_HEIGHT * caption.height


def _between(cell: Cell, under: Cell, page: PageLayout) -> list[Cell]:
    """Return what stands right of the gap between two lines: the value of a caption of both is set at its middle."""
    edge = max(cell.right, under.right)
    level = (
        other for other in page.cells if other.left >= edge and other.top < cell.bottom and under.top < other.bottom
    )
    return sorted(level, key=lambda other: other.left)


def _announce_same(one: Sequence[LabelMatch], other: Sequence[LabelMatch], fields: Fields) -> bool:
    """Say whether each of two cells is one caption and nothing else, of the same field."""
    named = {fields[match.label] for match in (*one, *other)}
    return len(one) == len(other) == 1 and _is_whole(one[0]) and len(named) == 1 and all(named)


def twin_under(cell: Cell, page: PageLayout, matches: Matches) -> Cell | None:
    """Return the line under the caption `cell`, which ends with a stroke, if that is the same in another script."""
    own = matches.get(cell, ())
    if not own or own[-1].second is not None:
        return None
    is_ended = cell.text.rstrip().endswith(OTHER_SCRIPT) and not any(map(str.isalnum, cell.text[own[-1].span.end :]))
    near = (each for each in page.below(cell) if each.top - cell.bottom < _TWIN_GAP * cell.height)
    twins = (each for each in near if abs(cell.left - each.left) < cell.height and is_in_other_script(each))
    under = next(twins, None) if is_ended and not is_in_other_script(cell) else None
    return None if under is None or any(map(str.isdigit, under.text)) else under


def is_twin_beside(cell: Cell, label: Cell) -> bool:
    """Say whether `cell` is the same caption in another script, set right behind the stroke that `label` ends with."""
    if not _TWIN_BEGINS.search(label.text):
        return False
    gap, height = cell.left - label.right, label.height
    if is_in_other_script(cell):
        return gap < _GAP_BESIDE * height and not is_in_other_script(label)
    return gap < _UNREAD_GAP_BESIDE * height and not is_legible(cell)


def is_twin_in_cell(other: LabelMatch, match: LabelMatch, fields: Fields) -> bool:
    """Say whether `other` is the caption `match` once more, in another script: "नाम / Name" is one column's caption."""
    is_near = other.cell is match.cell and not fields[other.label].isdisjoint(fields[match.label])
    first, last = sorted((other.span, match.span), key=lambda span: span.start)
    return is_near and is_separator_only(match.cell.text[first.end : last.start].replace("/", " "))


def parts_before(page: PageLayout, matches: Matches) -> Iterator[Cell]:
    """Yield the cells that hold the first words of captions in another script, parted from "... / Caption"."""
    for cell in page.cells:
        own = matches.get(cell, ())
        part = part_before(own[0], page) if own else None
        if part is not None and part not in matches:
            yield part


def part_before(match: LabelMatch, page: PageLayout) -> Cell | None:
    """Return the cell with the first words of a caption's twin, where the rest stands with the caption itself."""
    label = match.cell
    rest = label.text[: match.span.start]
    if not is_after_other_script(match) or rest.isascii() or any(map(str.isdigit, rest)):
        return None
    part, before = (*page.left_of(label)[:2], None, None)[:2]
    if part is None or not is_in_other_script(part) or any(map(str.isdigit, part.text)):
        return None
    gap = label.left - part.right
    is_near = gap < _WORD_GAP * label.height
    return part if is_near and (before is None or gap < _NEARER * (part.left - before.right)) else None


def _heads(cell: Cell, page: PageLayout, matches: Matches) -> bool:
    """Say whether `cell` is a caption of the next column, or stands over one as its twin does."""
    return cell in matches or any(under in matches and _is_set_over(cell, under) for under in page.below(cell)[:1])


def _is_set_over(cell: Cell, caption: Cell) -> bool:
    """Say whether `cell` begins where `caption` does, or is what was read of a line there."""
    return abs(cell.left - caption.left) < cell.height or (
        caption.left < cell.left and cell.right < caption.right + cell.height
    )


def _is_nearer_to_one_over(cell: Cell, gap: float, page: PageLayout, matches: Matches) -> bool:
    """Say whether the caption over `cell`, if there is one, is nearer: then it is that one's twin."""
    over = next(iter(page.above(cell)), None)
    return over is not None and over in matches and cell.top - over.bottom < gap - _INACCURACY * cell.height


def _is_read(value: Cell) -> bool:
    """Say whether `value` is in Latin letters: one in the other script belongs to the twin alone."""
    has_letters = any(character.isalnum() for character in value.text)
    return has_letters and is_legible(value) and not is_foreign(value) and not is_in_other_script(value)


def _is_read_surely(cell: Cell) -> bool:
    return cell.confidence >= _SURELY_READ and not has_jumble(cell)


def _is_whole(match: LabelMatch) -> bool:
    text = match.cell.text
    after = text[match.span.end :]
    # A caption may name the day for which its value holds: "Age as on 01-01-2023".
    for day in reversed(dates.find(after)):
        after = after[: day.start] + after[day.end :]
    return NUMBERING.match(text[: match.span.start]) is not None and not any(map(str.isalnum, after))
