"""Upper or lower case by height: of some letters both look alike, and a recogniser, which sees no other line, guesses.

Only letters whose other case is an option are measured: on most lines there are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from sheaf.stages.read.ink import ink_mask
from sheaf.stages.read.quads import Pixels
from sheaf.stages.read.recognise import Character

_ALIKE = frozenset("cosuvwxzCOSUVWXZ")
_TALL = frozenset("ABDEFGHKLMNPRTbdhkl")
_LOW = frozenset("aemnr")
_FIGURES = frozenset("0123456789")
"""Measured only where no letter tells how tall capitals are: some typefaces have figures as low as small letters."""
_NEAR = 6.0
"""A character's place is known to so many pixels of the strip."""
_NEIGHBOURS = 5
_EVEN = 1.2
"""Of letters that are to be as tall as each other the tallest is at most so many times the lowest."""
_WIDEST = 1.8
"""What is wider than so many times its height is letters that touch."""
_LOW_OF_TALL, _TALL_OF_TALL = 0.84, 0.9
"""A small letter is at most this part of a capital's height, 0.66 to 0.78 as drawn; a capital at least that."""
_LOW_OF_LOW, _TALL_OF_LOW = 1.12, 1.2


def with_case(characters: Sequence[Character], strip: Pixels) -> tuple[Character, ...]:
    """Return the characters of a strip, letters that may be of either case in the one that their height tells.

    One that cannot be told stays as it is.
    """
    open_numbers = [number for number, character in enumerate(characters) if _twin_share(character) > 0.0]
    if not open_numbers:
        return tuple(characters)
    heights = _heights(characters, strip)
    told = list(characters)
    for number in open_numbers:
        is_upper = _is_upper(number, characters, heights)
        if is_upper is not None:
            told[number] = _settled(characters[number], is_upper)
    return tuple(told)


def _twin_share(character: Character) -> float:
    """Return how likely the other case of a letter is that looks alike in both; 0 for other characters."""
    if character.text not in _ALIKE or not character.options:
        return 0.0
    return dict(character.options).get(character.text.swapcase(), 0.0)


def _settled(character: Character, is_upper: bool) -> Character:
    """Return the letter in that case, as likely as it was in either."""
    twin, share = character.text.swapcase(), _twin_share(character)
    text = character.text.upper() if is_upper else character.text.lower()
    options = tuple(option for option in character.options if option[0] != twin)
    return replace(character, text=text, confidence=min(character.confidence + share, 1.0), options=options)


def _heights(characters: Sequence[Character], strip: Pixels) -> list[float | None]:
    """Return the height of each character's ink in pixels of the strip; None where it is no piece of its own."""
    ink = ink_mask(np.asarray(cv2.cvtColor(strip, cv2.COLOR_BGR2GRAY), np.float32))
    if ink is None:
        return [None] * len(characters)
    _, _, boxes, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    pieces = boxes[1:]
    pieces = pieces[pieces[:, cv2.CC_STAT_HEIGHT] > strip.shape[0] / 8]
    if not len(pieces):
        return [None] * len(characters)
    left, width = pieces[:, cv2.CC_STAT_LEFT], pieces[:, cv2.CC_STAT_WIDTH]
    middles, places = left + width / 2, [character.position * strip.shape[1] for character in characters]
    nearest = [int(np.abs(middles - place).argmin()) for place in places]
    found: list[float | None] = []
    for place, piece in zip(places, nearest, strict=True):
        height = float(pieces[piece, cv2.CC_STAT_HEIGHT])
        is_near = left[piece] - _NEAR <= place <= left[piece] + width[piece] + _NEAR
        is_own = nearest.count(piece) == 1 and width[piece] <= _WIDEST * height
        found.append(height if is_near and is_own else None)
    return found


def _is_upper(number: int, characters: Sequence[Character], heights: Sequence[float | None]) -> bool | None:
    """Say of which case a letter is, by letters near it whose height is known; None where that does not tell."""
    height = heights[number]
    if height is None:
        return None
    tall = _measure(number, characters, heights, _TALL) or _measure(number, characters, heights, _FIGURES)
    if tall is not None:
        return False if height <= _LOW_OF_TALL * tall else True if height >= _TALL_OF_TALL * tall else None
    low = _measure(number, characters, heights, _LOW)
    if low is not None:
        return False if height <= _LOW_OF_LOW * low else True if height >= _TALL_OF_LOW * low else None
    return None


def _measure(
    number: int, characters: Sequence[Character], heights: Sequence[float | None], kind: frozenset[str]
) -> float | None:
    """Return how tall characters of a kind are near one; None where there are none, or of more heights than one."""
    known = [
        (abs(other - number), height)
        for other, (character, height) in enumerate(zip(characters, heights, strict=True))
        if height is not None and character.text in kind and not character.options
    ]
    near = sorted(height for _, height in sorted(known)[:_NEIGHBOURS])
    return near[len(near) // 2] if near and near[-1] <= _EVEN * near[0] else None
