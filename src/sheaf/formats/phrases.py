"""Printed phrases compared with what was read of them: spaces, case, punctuation and look-alikes do not count.

>>> squash("Father's Name :")
'FATHERSNAME'
>>> span = find_phrase("Permanent Account Number", "PerrnanentAccount Number ABCPK1234F")
>>> (span.start, span.end, span.similarity > 0.9)
(0, 24, True)
>>> find_phrase("Date of Birth", "Date of issue 01/01/2020") is None
True
>>> find_phrase("Invoice No & Dt", "Invoice No : RT255") is None
True
>>> find_phrase("Staff No", "Staff Nurse") is None, find_phrase("माह", "महाराष्ट्र") is None
(True, True)
>>> find_phrase("Passport No", "Passpot No.").similarity
0.9
>>> find_phrase("Valid Till", "Valid Til: 11-11-2019").end
9
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

_LETTERS_PER_ERROR = 7
"""A phrase may be misread in one letter of every seven; shorter ones must be read exactly."""
_CONFUSABLE: Mapping[int, str] = MappingProxyType(
    str.maketrans({"0": "O", "1": "I", "L": "I", "|": "I", "5": "S", "8": "B"})
)
_MOST_CACHED = 2048
_CLOSING = (")", "]")
"""A bracket that ends a phrase belongs to it."""

_NUMBER = re.compile(r"(?<![A-Za-z])\d\d")
"""Digits after a letter are misread letters: "D08"."""

_SENTENCE_WORDS = 8
_FUNCTION_SHARE = 0.25
_LOWER_CASE_SHARE = 0.5
_VERBS = frozenset(
    {"are", "be", "been", "can", "had", "has", "have", "is", "may", "must", "shall", "should", "was", "were", "will"}
)
_FUNCTION_WORDS = _VERBS | {
    "a", "all", "an", "and", "any", "as", "at", "being", "but", "by", "for", "from", "hereby", "if", "in", "it", "its",
    "kindly", "no", "nor", "not", "of", "on", "or", "our", "per", "please", "such", "than", "that", "the", "their",
    "them", "then", "these", "they", "this", "those", "to", "under", "upon", "we", "which", "who", "with", "would",
    "you", "your",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PhraseSpan:
    """Where a phrase was found: characters `start` to `end` of the searched text, and how alike it is, 0..1."""

    start: int
    end: int
    similarity: float


@dataclass(frozen=True, slots=True)
class _Squashed:
    """`text` holds letters and digits only; `origins[i]` is the position in the original of its i-th character.

    `ends[i]` is where that character ends there, with the vowel signs that go on with it.

    `letters` has a bit for each kind of character in it, 64 kinds in all: what falls together only hides a difference.
    """

    text: str
    origins: tuple[int, ...]
    ends: tuple[int, ...]
    letters: int


def squash(text: str) -> str:
    """Return the letters and digits of `text`, upper case, look-alikes folded together. For comparing only."""
    return _squashed(text).text


def similarity(a: str, b: str) -> float:
    """Return how alike two phrases are, 0..1."""
    return fuzz.ratio(squash(a), squash(b)) / 100


def find_phrase(phrase: str, text: str) -> PhraseSpan | None:
    """Return the first best place of `phrase` in `text`, or None when no place is near enough.

    A phrase of fewer than seven letters must stand there exactly and as whole words.

    >>> find_phrase("Given Name(s)", "Given Name(s) ASHA").end
    13
    """
    wanted, searched = _squashed(phrase).text, _squashed(text)
    if not wanted or len(searched.text) < len(wanted) - _most_errors(wanted):
        return None
    found = _exact(wanted, searched, text)
    if found is None and _most_errors(wanted):
        found = _near(wanted, searched, text)
    if found is not None and phrase.endswith(_CLOSING) and text[found.end : found.end + 1] in _CLOSING:
        return PhraseSpan(found.start, found.end + 1, found.similarity)
    return found


def may_hold(texts: Sequence[str], phrases: Sequence[str]) -> NDArray[np.bool_]:
    """Say for every text (row) and phrase (column) whether `find_phrase` has to look: most lack too many letters.

    A letter of the phrase that stands nowhere in the text is an error of its own.
    """
    held = np.array([_squashed(text).letters for text in texts], np.uint64)
    wanted = np.array([_squashed(phrase).letters for phrase in phrases], np.uint64)
    most = np.array([_most_errors(_squashed(phrase).text) for phrase in phrases])
    return np.asarray(np.bitwise_count(wanted[None, :] & ~held[:, None]) <= most[None, :])


def _most_errors(wanted: str) -> int:
    return len(wanted) // _LETTERS_PER_ERROR


def _exact(wanted: str, searched: _Squashed, text: str) -> PhraseSpan | None:
    """Look for the letters as they are. Only long phrases may be glued to the words around them."""
    position = searched.text.find(wanted)
    while position >= 0:
        span = _span(searched, position, position + len(wanted), 1.0)
        if (_most_errors(wanted) or _is_whole_words(text, span)) and not _takes_number(wanted, text, span):
            return span
        position = searched.text.find(wanted, position + 1)
    return None


def _near(wanted: str, searched: _Squashed, text: str) -> PhraseSpan | None:
    most = _most_errors(wanted)
    errors = Levenshtein.distance(wanted, searched.text, score_cutoff=most)
    if errors <= most:
        return _span(searched, 0, len(searched.text), 1 - errors / len(wanted))
    cutoff = 100.0 * (1 - most / len(wanted)) - 0.01
    aligned = fuzz.partial_ratio_alignment(wanted, searched.text, score_cutoff=cutoff)
    if aligned is None:
        return None
    best: tuple[int, int, int] | None = None
    for start in range(max(0, aligned.dest_start - most), aligned.dest_start + most + 1):
        for end in range(max(start + 1, aligned.dest_end - most), min(len(searched.text), aligned.dest_end + most) + 1):
            errors = Levenshtein.distance(wanted, searched.text[start:end], score_cutoff=most)
            taken = PhraseSpan(searched.origins[start], searched.ends[end - 1], 0.0)
            if _takes_number(wanted, text, taken):
                continue
            if errors <= most and (best is None or (errors, end - start) < (best[0], best[2] - best[1])):
                best = (errors, start, end)
    if best is None:
        return None
    span = _span(searched, best[1], best[2], 1 - best[0] / len(wanted))
    is_whole = _is_edge(text, span.start) and _is_edge(text, span.end)
    return span if is_whole and ":" not in text[span.start : span.end] else None


def _takes_number(wanted: str, text: str, span: PhraseSpan) -> bool:
    """Say whether a phrase without numbers took digits of one for letters: "Til: 11" is not "Till: 1"."""
    if any(character.isdigit() for character in wanted):
        return False
    is_cut = text[span.end - 1].isdigit() and text[span.end : span.end + 1].isdigit()
    return is_cut or _NUMBER.search(text, span.start, span.end) is not None


def is_prose(text: str) -> bool:
    """Say whether `text` is a line of running prose rather than a caption, a value or an address.

    >>> is_prose("This is a system generated digitally signed Registration Certificate issued based on the approval")
    True
    >>> is_prose("Flat No 12, Shree Ganesh Apartments, M G Road, Near Hanuman Mandir, Kothrud, Pune")
    False
    """
    words = [word.strip(".,;:()'\"") for word in text.rsplit(":", 1)[-1].split()]
    words = [word for word in words if word.isalpha()]
    function = [word.lower() for word in words if word.lower() in _FUNCTION_WORDS]
    if len(words) < _SENTENCE_WORDS or len(function) < _FUNCTION_SHARE * len(words):
        return False
    content = [word for word in words if word.lower() not in _FUNCTION_WORDS]
    is_lower_case = sum(word.islower() for word in content) >= _LOWER_CASE_SHARE * len(content)
    return is_lower_case or not _VERBS.isdisjoint(function)


@lru_cache(maxsize=_MOST_CACHED)
def _squashed(text: str) -> _Squashed:
    if text.isascii():
        plain = text.upper().translate(_CONFUSABLE)
        if len(plain) == len(text):
            places = tuple(position for position, character in enumerate(plain) if character.isalnum())
            kept = "".join([plain[position] for position in places])
            return _Squashed(kept, places, tuple(place + 1 for place in places), _bits(kept))
    letters: list[str] = []
    origins: list[int] = []
    ends: list[int] = []
    for position, character in enumerate(text):
        if ends and _is_vowel_sign(character):
            ends[-1] = position + 1
        for plain in unicodedata.normalize("NFKC", character).upper().translate(_CONFUSABLE):
            if plain.isalnum():
                letters.append(plain)
                origins.append(position)
                ends.append(position + 1)
    return _Squashed("".join(letters), tuple(origins), tuple(ends), _bits(letters))


def _bits(letters: Iterable[str]) -> int:
    return sum({1 << ord(letter) % 64 for letter in letters})


def _span(searched: _Squashed, start: int, end: int, alike: float) -> PhraseSpan:
    return PhraseSpan(searched.origins[start], searched.ends[end - 1], alike)


def _is_whole_words(text: str, span: PhraseSpan) -> bool:
    return _is_edge(text, span.start) and _is_edge(text, span.end)


def _is_vowel_sign(character: str) -> bool:
    """Say whether `character` is a mark of an Indian script, which goes on with the letter before it."""
    return unicodedata.category(character).startswith("M")


def _is_in_word(character: str) -> bool:
    return character.isalnum() or _is_vowel_sign(character)


def _is_edge(text: str, position: int) -> bool:
    """Say whether a word begins or ends at `position`, also one whose space was lost: "DOB15", "NameRAMESH"."""
    if position in (0, len(text)):
        return True
    before, after = text[position - 1], text[position]
    if not _is_in_word(before) or not _is_in_word(after):
        return True
    if _is_vowel_sign(before) or _is_vowel_sign(after):
        return False
    return before.isdigit() != after.isdigit() or (before.islower() and after.isupper())
