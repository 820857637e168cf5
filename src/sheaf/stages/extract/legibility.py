"""Tells lines that were read from lines in a script that the reader does not know, which it reads as random letters."""

from __future__ import annotations

import re

from sheaf.model.layout import Cell

LEGIBLE = 0.5
"""Nothing that was read with less confidence is of any use."""
_DOUBTFUL = 0.8
_SURELY_FOREIGN = 0.65
_SPECK = 0.6
_LAST_LATIN = "\u024f"
"""The end of the Unicode block Latin Extended-B."""
_JUMBLED = re.compile(r"[a-z][A-Z0-9]|[A-Za-z]\d+[A-Za-z]")
"""What no word or number has inside: "gr6u", "CDC60Tm60T"."""


def is_legible(cell: Cell) -> bool:
    return cell.confidence >= LEGIBLE


def is_speck(cell: Cell, beside: Cell) -> bool:
    """Say whether `cell` is too small and too badly read to have been printed for what stands beside it."""
    return not is_legible(cell) and cell.height < _SPECK * beside.height


def is_in_other_script(cell: Cell) -> bool:
    """Say whether most letters of `cell` are of another script than the Latin; text layers hold such lines as text."""
    letters = [character for character in cell.text if character.isalpha()]
    return 2 * sum(not _is_latin(character) for character in letters) > len(letters)


def is_in_latin(cell: Cell) -> bool:
    """Say whether `cell` holds Latin letters and no others."""
    letters = [character for character in cell.text if character.isalpha()]
    return bool(letters) and all(map(_is_latin, letters))


def _is_latin(letter: str) -> bool:
    return letter <= _LAST_LATIN


def is_foreign(cell: Cell) -> bool:
    """Say whether `cell` most likely holds another script: read badly, or not well and with jumbled words."""
    return cell.confidence < _SURELY_FOREIGN or is_jumbled(cell)


def is_jumbled(cell: Cell) -> bool:
    """Say whether `cell` was not read well and holds what no word is: a signature, an ornament, another script."""
    return cell.confidence < _DOUBTFUL and has_jumble(cell)


def has_jumble(cell: Cell) -> bool:
    """Say whether most words of `cell` have inside what no word has, however surely they were read."""
    words = [word.text for word in cell.line.words]
    return 2 * sum(_JUMBLED.search(word) is not None for word in words) >= len(words)
