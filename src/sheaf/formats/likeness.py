"""How two values of the same thing compare, of which one was read from print and the other from a code.

>>> names("RAVI KUMAR", "Ravi Kumar"), names("RaviKumar", "Ravi Kumar")
(<Likeness.SAME: 'same'>, <Likeness.SPELT: 'spelt'>)
>>> names("Rarni Kumar", "Ravi Kumar"), names("Sunita Devi", "Ravi Kumar")
(<Likeness.NEAR: 'near'>, <Likeness.OTHER: 'other'>)
>>> dates("15/08/1990", "15/08/1996"), dates("15/08/1990", "21/03/1990")
(<Likeness.NEAR: 'near'>, <Likeness.OTHER: 'other'>)
>>> identifiers("INV/1O4", "INV/104"), identifiers("36680.00", "36580.00"), identifiers("77", "71")
(<Likeness.NEAR: 'near'>, <Likeness.NEAR: 'near'>, <Likeness.OTHER: 'other'>)
>>> aadhaar_numbers("9999 4105 7058", "XXXX XXXX 7058")
<Likeness.PART: 'part'>
"""

from __future__ import annotations

import re
from enum import StrEnum

from rapidfuzz import fuzz
from rapidfuzz.distance import Hamming, Levenshtein

from sheaf.formats.names import similarity
from sheaf.model.field import Value

_NEAR_NAME = 0.8
_NEAR_DIGITS = 2
_LETTERS_PER_ERROR = 8
_SAME_ADDRESS, _NEAR_ADDRESS = 0.8, 0.5
_SAME_WORD = 80.0
_CAPTIONS = frozenset(
    {
        "ADDRESS", "AT", "CODE", "DIST", "DISTRICT", "NO", "OFFICE", "PIN", "PINCODE", "PO", "POST", "STATE", "SUB",
        "SUBDISTRICT", "VTC", "CO", "DO", "HO", "SO", "WO",
    }
)  # fmt: skip
"""Words that one of the two may have and the other not."""
_RELATION = re.compile(r"\b([SDWCH])\s*/\s*O\b", re.IGNORECASE)
_LAST = 4


class Likeness(StrEnum):
    """What a second value says about the first."""

    SAME = "same"
    SPELT = "spelt"
    """It is the same but for capitals and spaces, which readers of pictures confuse and codes do not."""
    PART = "part"
    """It is the same as far as it goes (the last digits of a number)."""
    NEAR = "near"
    """It differs by no more than a misreading."""
    OTHER = "other"


def equal(printed: Value, coded: Value) -> Likeness:
    return Likeness.SAME if printed == coded else Likeness.OTHER


def names(printed: Value, coded: Value) -> Likeness:
    """Names that are printed in capitals throughout are written otherwise in codes."""
    one, other = _text(printed), _text(coded)
    if _letters(one) == _letters(other):
        return Likeness.SAME if one == other or one.isupper() or other.isupper() else Likeness.SPELT
    return Likeness.NEAR if similarity(one, other) >= _NEAR_NAME else Likeness.OTHER


def dates(printed: Value, coded: Value) -> Likeness:
    one, other = _text(printed), _text(coded)
    if one == other:
        return Likeness.SAME
    is_near = len(one) == len(other) and Hamming.distance(one, other) <= _NEAR_DIGITS
    return Likeness.NEAR if is_near else Likeness.OTHER


def identifiers(printed: Value, coded: Value) -> Likeness:
    """Compare numbers of documents and amounts: a long one may be misread in more places than a short one."""
    one, other = _text(printed), _text(coded)
    if one == other:
        return Likeness.SAME
    most = max(_NEAR_DIGITS, len(other) // _LETTERS_PER_ERROR)
    is_near = len(other) > 2 * most and Levenshtein.distance(one, other, score_cutoff=most) <= most
    return Likeness.NEAR if is_near else Likeness.OTHER


def aadhaar_numbers(printed: Value, coded: Value) -> Likeness:
    """Compare the last four digits where one of the two is masked."""
    one, other = _text(printed), _text(coded)
    if one == other:
        return Likeness.SAME
    is_masked = "X" in one or "X" in other
    if is_masked and one[-_LAST:] == other[-_LAST:]:
        return Likeness.PART
    is_near = not is_masked and len(one) == len(other) and Hamming.distance(one, other) <= _NEAR_DIGITS
    return Likeness.NEAR if is_near else Likeness.OTHER


def addresses(printed: Value, coded: Value) -> Likeness:
    """Compare word by word, whatever their order; captions of parts make no difference."""
    if _without_spaces(_text(printed)) == _without_spaces(_text(coded)):
        return Likeness.SAME if printed == coded else Likeness.SPELT
    one, other = _words(_text(printed)), _words(_text(coded))
    left = list(other)
    for word in one:
        best = max(left, key=lambda each: fuzz.ratio(word, each), default=None)
        if best is not None and fuzz.ratio(word, best) >= _SAME_WORD:
            left.remove(best)
    shared = 2 * (len(other) - len(left)) / max(1, len(one) + len(other))
    pincodes = [{word for word in some if re.fullmatch(r"\d{6}", word)} for some in (one, other)]
    if shared >= _SAME_ADDRESS and (pincodes[0] == pincodes[1] or not all(pincodes)):
        return Likeness.SAME
    return Likeness.NEAR if shared >= _NEAR_ADDRESS else Likeness.OTHER


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _without_spaces(text: str) -> str:
    return "".join(text.casefold().split())


def _words(text: str) -> list[str]:
    words = re.findall(r"[^\W_]+", _RELATION.sub(r"\1O", text).upper())
    return [word for word in words if word not in _CAPTIONS]
