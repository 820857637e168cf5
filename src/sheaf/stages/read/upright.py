"""Which way up a page is, found by reading a few of its lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sheaf.stages.read.quads import Quad, height_of, length_of, turned
from sheaf.stages.read.recognise import Character

Reading = Callable[[Quad], Sequence[Character]]
"""Reads a quad in its own direction."""
Hanging = Callable[[Quad], float]
"""Says how much of a quad's print hangs from a line, as Devanagari does: below 0 where it stands on one instead."""

_TALL = 1.5
_TRIED_LINES = 8
_SURE = 0.9
"""Latin print read the right way up has a mean confidence above this; upside down it is below 0.75."""
_JUNK = 0.8
"""Characters below this say nothing: other scripts are read as random letters either way up."""
_FEWEST_DIGITS = 8
_HANGS = 0.1
"""A mean share of print that hangs, or stands, of which this much does not come by chance."""


def needed_rotation(quads: Sequence[Quad], read: Reading, hanging: Hanging) -> int:
    """Return the clockwise turn in degrees (0, 90, 180, 270) that makes the page upright.

    `quads` point in the direction nearer to the horizontal. Standing quads must outweigh lying ones before the page
    is taken for one on its side: a few vertical lines stand at the edge of many cards.
    """
    lying = [quad for quad in quads if length_of(quad) > _TALL * height_of(quad)]
    standing = [quad for quad in quads if height_of(quad) > _TALL * length_of(quad)]
    on_its_side = sum(map(height_of, standing)) > sum(map(length_of, lying))
    first, second = (90, 270) if on_its_side else (0, 180)
    longest = sorted(standing, key=height_of) if on_its_side else sorted(lying, key=length_of)
    tried = longest[-_TRIED_LINES:]
    if not tried:
        return 0
    lines = [read(turned(quad, first)) for quad in tried]
    forwards = _confidences(lines)
    if sum(forwards) >= _SURE * len(forwards) > 0:
        return first
    otherwise = [read(turned(quad, second)) for quad in tried]
    numbers = sum(_is_number(line) - _is_number(other) for line, other in zip(lines, otherwise, strict=True))
    if numbers:
        return first if numbers > 0 else second
    backwards = _confidences(otherwise)
    if max(_mean(forwards), _mean(backwards)) < _JUNK:
        hangs = sum(hanging(turned(quad, first)) for quad in tried) / len(tried)
        if abs(hangs) > _HANGS:
            return first if hangs > 0 else second
    return second if _evidence(backwards) > _evidence(forwards) else first


def _confidences(lines: Sequence[Sequence[Character]]) -> list[float]:
    """Return the confidences of all characters."""
    return [character.confidence for line in lines for character in line]


def _is_number(line: Sequence[Character]) -> bool:
    """Say whether a line is a long number. Upside down it is read as surely, but some digits as letters: 8EEZELL8."""
    digits = sum(character.text.isdigit() for character in line)
    is_sure = _mean(_confidences([line])) >= _SURE
    return is_sure and digits >= _FEWEST_DIGITS and not any(character.text.isalpha() for character in line)


def _mean(confidences: Sequence[float]) -> float:
    return sum(confidences) / max(len(confidences), 1)


def _evidence(confidences: Sequence[float]) -> float:
    return sum(max(confidence - _JUNK, 0.0) for confidence in confidences)
