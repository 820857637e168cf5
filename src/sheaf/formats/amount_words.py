"""Amounts of money in words, as Indian bills say them.

>>> parse("Rupees One Lakh Twenty Five Thousand and Paise Fifty Only")
'125000.50'
>>> parse("INR Seven Hundred Five Only")
'705.00'
>>> parse("Rupees OneLakh Twentv Flve Thousand 0nly")
'125000.00'
"""

from __future__ import annotations

import re

from rapidfuzz import fuzz, process

from sheaf.formats.error import FormatError
from sheaf.formats.number_words import SCALES, UNITS

_FILLERS = ("rupees", "rupee", "indian", "inr", "only", "rs", "and")
_PAISE = ("paise", "paisa")
_WORDS = sorted((*UNITS, *SCALES, *_FILLERS, *_PAISE), key=lambda word: -len(word))
_WORD = re.compile("|".join(_WORDS))
_MOST_PAISE = 99
_NEAR = 72.0


def parse(text: str) -> str:
    """Return the amount with two decimals. Spaces do not count, since readers lose them.

    Raises FormatError when something else than an amount is said.
    """
    words = _words(text)
    marker = next((position for position, word in enumerate(words) if word in _PAISE), None)
    if marker is None:
        return f"{_number(words)}.00"
    after = _number(words[marker + 1 :], is_empty_allowed=True)
    if after:
        rupees, paise = words[:marker], after
    else:
        rupees, paise = _split_before_paise(words[:marker])
    if paise > _MOST_PAISE:
        raise FormatError("more than 99 paise")
    return f"{_number(rupees, is_empty_allowed=True)}.{paise:02d}"


def _words(text: str) -> list[str]:
    letters = "".join(character for character in text.lower() if character.isalpha())
    found = _segmented(letters)
    if found is not None:
        return found
    # A letter is misread: the words are taken one by one, each for the one word that it is near to.
    return [word for token in re.findall(r"[a-z0-9]+", text.lower()) for word in _segmented(token) or [_nearest(token)]]


def _segmented(letters: str) -> list[str] | None:
    """Cut `letters` into known words; None when that cannot be done."""
    found: list[str] = []
    position = 0
    while position < len(letters):
        match = _WORD.match(letters, position)
        if match is None:
            return None
        found.append(match[0])
        position = match.end()
    return found


def _nearest(token: str) -> str:
    """Return the only word that a misread `token` is near to; raises FormatError."""
    near = process.extract(token, _WORDS, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=2)
    if not near or (len(near) > 1 and near[0][1] == near[1][1]):
        raise FormatError("not an amount in words")
    return str(near[0][0])


def _split_before_paise(words: list[str]) -> tuple[list[str], int]:
    """Split "one hundred and five (paise)" at its last "and" or "rupees"."""
    breaks = [position for position, word in enumerate(words) if word in ("and", "rupees", "rupee")]
    if not breaks:
        return [], _number(words)
    return words[: breaks[-1]], _number(words[breaks[-1] + 1 :])


def _number(words: list[str], *, is_empty_allowed: bool = False) -> int:
    said = [word for word in words if word not in _FILLERS]
    if not said and not is_empty_allowed:
        raise FormatError("no number is said")
    total, group = 0, 0
    for word in said:
        if word in UNITS:
            group += UNITS[word]
        elif word == "hundred":
            group = max(1, group) * 100
        elif word in SCALES:
            total, group = total + max(1, group) * SCALES[word], 0
        else:
            raise FormatError("not an amount in words")
    return total + group
