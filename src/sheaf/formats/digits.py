"""Digits of the Indian scripts, read as the ASCII digits they stand for."""

from __future__ import annotations

import re
import unicodedata

_ABBREVIATION = re.compile(r"(?<=[\u0900-\u0963\u0970-\u097f])०(?![०-९])")
"""Hindi shortens words with the sign for zero: "सं०", "मु०", "रु०"; no number begins right behind a letter."""


def ascii_digits(text: str) -> str:
    """Return `text` with every decimal digit in ASCII; its length and all other characters stay as they are.

    A zero that shortens a Hindi word is the full stop that it stands for.

    >>> ascii_digits("जन्म तिथि: १५/०८/१९९०")
    'जन्म तिथि: 15/08/1990'
    >>> ascii_digits("लेखपत्र सं० १०४, मु० 5,000/-")
    'लेखपत्र सं. 104, मु. 5,000/-'
    """
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(character)) if not character.isascii() and character.isdecimal() else character
        for character in _ABBREVIATION.sub(".", text)
    )
