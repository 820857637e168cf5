"""A text that says the same in an Indian script and in Latin letters, with a stroke between.

>>> in_latin("गंज मण्डी / GANJ MANDI"), in_latin("SB-GENERAL / बचत खाता"), in_latin("Savings / Current")
('GANJ MANDI', 'SB-GENERAL', 'Savings / Current')
"""

from __future__ import annotations

import re

_TWO = 2
_STROKE = re.compile(r"\s+/\s+")
_LAST_LATIN = "\u024f"
"""The end of the Unicode block Latin Extended-B."""


def in_latin(text: str) -> str:
    """Return the half of `text` that is in Latin letters, where the other one is not; else all of it."""
    halves = _STROKE.split(text) if not text.isascii() else []
    latin = [half for half in halves if any(map(str.isalpha, half)) and all(map(_is_latin, half))]
    return latin[0] if len(halves) == _TWO and len(latin) == 1 else text


def _is_latin(character: str) -> bool:
    return character <= _LAST_LATIN or not character.isalpha()
