"""Where on a page the numbers stand that may not be shown: in its lines, across its lines and in its codes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from sheaf.doctypes.spec import Secret
from sheaf.formats.hidden import Doubt, Hidden
from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Code
from sheaf.stages.redact.strip import Glyph, Strip

_SAME_ROW = 0.5
_ROW_GAP = 4.0
"""Groups of one number stand at most this many heights apart in a row, and are one column's cells otherwise."""
_COLUMN_GAP = 1.5
_ABOVE_AND_BELOW = 0.25
"""What is burnt above and below digits, in their heights: boxes are a guess, and print bleeds."""
_BESIDE = 0.35
"""What is burnt before the first digit and after the last, in digits' widths."""
_BEFORE_SHOWN = 0.2
"""The same before a digit that stays."""
_AROUND_CODE = 0.06
_PIECE = re.compile(r"^\W*\d{4}(?:[ -]?\d{4})?(?!\S)|(?<!\S)\d{4}(?:[ -]?\d{4})?\W*$")
_MOST_IN_CHAIN = 4
"""A virtual ID has four groups. What goes on beyond that is a table's row or column."""
_MOST_PIECES = 100
"""Cards, letters and sheets of cards have fewer lines that end in figures; tables have more."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found on a page.

    `boxes` are to be burnt: fractions of the upright page. `numbers` are those that proved themselves.
    `has_number` says that a number was found in print, whole or badly read, `shows_masked` that one stands there
    without its first digits.
    """

    boxes: tuple[BoundingBox, ...]
    numbers: frozenset[str]
    has_number: bool
    shows_masked: bool


def find_secrets(
    strips: Sequence[Strip],
    codes: Sequence[Code],
    secret: Secret,
    known: frozenset[str] = frozenset(),
    spared: frozenset[Doubt] = frozenset(),
) -> Findings:
    """Find the numbers of `secret` on a page of `strips`; `known` are the digits of those found elsewhere.

    What is no surer a number than the doubts `spared` is left as it stands.
    """
    found: list[tuple[BoundingBox, ...]] = []
    numbers: set[str] = set()
    has_number = False
    for glyphs, is_joined in _texts(strips):
        text = "".join(glyph.text for glyph in glyphs)
        for hidden in secret.find(text, known):
            if hidden.doubt in spared or (is_joined and not _crosses(hidden, glyphs)):
                continue
            found.append(tuple(_boxes(hidden, glyphs)))
            numbers |= {hidden.number} if hidden.number else set()
            has_number = has_number or hidden.is_number
    held = [code.box for code in codes if secret.is_in_code(code.payload)]
    return Findings(
        boxes=(*(box for boxes in found for box in boxes), *(_grown(box, _AROUND_CODE, _AROUND_CODE) for box in held)),
        numbers=frozenset(numbers),
        has_number=has_number,
        shows_masked=any(secret.shows_masked(strip.line.text) for strip in strips)
        or any(secret.is_masked_in_code(code.payload) for code in codes),
    )


def _texts(strips: Sequence[Strip]) -> Iterator[tuple[Sequence[Glyph], bool]]:
    """Yield every line, and lines joined to those beside and under them, of which a number may be made up."""
    glyphs = [strip.glyphs() for strip in strips]
    for each in glyphs:
        yield each, False
    pieces = [number for number, strip in enumerate(strips) if _is_piece(strip.line.text)]
    if len(pieces) > _MOST_PIECES:
        return
    boxes = {number: strips[number].line.box for number in pieces}
    for follows, distance in ((_is_right_of, _across), (_is_under, _down)):
        after: dict[int, int] = {}
        for one, box in boxes.items():
            following = [other for other, place in boxes.items() if other != one and follows(box, place)]
            if following:
                after[one] = min(following, key=lambda other: distance(boxes[other]))
        for one in boxes.keys() - set(after.values()):
            chain = _chain(one, after)
            if 1 < len(chain) <= _MOST_IN_CHAIN:
                yield [glyph for number in chain for glyph in (*glyphs[number], Glyph.space(number))], True


def _is_piece(text: str) -> bool:
    """Say whether a line begins or ends with one or two groups of four digits."""
    return _PIECE.search(text) is not None


def _chain(one: int, after: Mapping[int, int]) -> list[int]:
    """Return `one` and all that follow it, none twice."""
    chain = [one]
    while chain[-1] in after and after[chain[-1]] not in chain:
        chain.append(after[chain[-1]])
    return chain


def _across(box: BoundingBox) -> float:
    return box.left


def _down(box: BoundingBox) -> float:
    return box.top


def _is_right_of(one: BoundingBox, other: BoundingBox) -> bool:
    height = min(one.height, other.height)
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    gap = other.left - one.right
    return overlap > _SAME_ROW * height and -height < gap < _ROW_GAP * max(one.height, other.height)


def _is_under(one: BoundingBox, other: BoundingBox) -> bool:
    gap = other.top - one.bottom
    overlap = min(one.right, other.right) - max(one.left, other.left)
    return -0.5 * one.height < gap < _COLUMN_GAP * one.height and overlap > 0


def _crosses(hidden: Hidden, glyphs: Sequence[Glyph]) -> bool:
    """Say whether a number is made up of several lines; what merely looks like one is not put together."""
    lines = {glyph.line for glyph in glyphs[hidden.start : hidden.end]}
    after = {glyph.line for glyph in glyphs[hidden.end : hidden.end + 2] if glyph.text != " "}
    return hidden.doubt is not Doubt.SUSPECT and len(lines | after) > 1


def _boxes(hidden: Hidden, glyphs: Sequence[Glyph]) -> Iterator[BoundingBox]:
    """Yield a box a line for the hidden characters."""
    last = hidden.end - 1
    is_followed = hidden.end < len(glyphs) and glyphs[hidden.end].line == glyphs[last].line
    is_inside = is_followed and glyphs[hidden.end].text.isalnum()
    inked = [glyph for glyph in glyphs[hidden.start : hidden.end] if glyph.text != " "]
    for line, some in groupby(inked, key=lambda glyph: glyph.line):
        part = tuple(some)
        after = _BEFORE_SHOWN if is_inside and line == glyphs[last].line else _BESIDE
        yield _around(part, after)


def _around(part: Sequence[Glyph], after: float) -> BoundingBox:
    box = BoundingBox.around(glyph.box for glyph in part)
    if part[0].is_standing:
        width, step = box.width * _ABOVE_AND_BELOW, _BESIDE * box.height / len(part)
        return BoundingBox.clipped(box.left - width, box.top - step, box.right + width, box.bottom + step)
    height, step = box.height * _ABOVE_AND_BELOW, box.width / len(part)
    before, after = (after, _BESIDE) if part[0].is_reversed else (_BESIDE, after)
    return BoundingBox.clipped(
        box.left - before * step, box.top - height, box.right + after * step, box.bottom + height
    )


def _grown(box: BoundingBox, across: float, down: float) -> BoundingBox:
    return BoundingBox.clipped(
        box.left - across * box.width,
        box.top - down * box.height,
        box.right + across * box.width,
        box.bottom + down * box.height,
    )
