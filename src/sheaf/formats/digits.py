"""Digits of the Indian scripts, read as the ASCII digits they stand for."""

from __future__ import annotations

import unicodedata


def ascii_digits(text: str) -> str:
    """Return `text` with every decimal digit in ASCII; its length and all other characters stay as they are.

    >>> ascii_digits("जन्म तिथि: १५/०८/१९९०")
    'जन्म तिथि: 15/08/1990'
    """
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(character)) if not character.isascii() and character.isdecimal() else character
        for character in text
    )
