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
>>> find_phrase("S.No", "S/N: 0KLD3") is None, find_phrase("S.No", "S.N0 77").end
(True, 4)
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
from itertools import pairwise
from types import MappingProxyType
from typing import Self

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

_LETTERS_PER_ERROR = 7
"""A phrase may be misread in one letter of every seven; shorter ones must be read exactly."""
_CONFUSABLE: Mapping[int, str] = MappingProxyType(
    str.maketrans({"0": "O", "1": "I", "L": "I", "|": "I", "5": "S", "8": "B"})
)
_FOLDED: Mapping[int, str | None] = MappingProxyType(
    {
        code: folded if folded.isalnum() else None
        for code in range(128)
        for folded in (chr(code).upper().translate(_CONFUSABLE),)
    }
)
"""What ASCII characters are squashed to."""
_MOST_CACHED = 4096
_PAIR_KINDS, _PAIR_STEP = 256, 37
_PAIRS_AN_ERROR = 2
"""A misread, missed or additional letter changes so many pairs of a phrase's letters."""
_NUMBER_SIGN = re.compile(r"[\s.]*#")
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
    """`text` holds letters and digits only. `most_errors` is in how many letters it may be misread, if it is a phrase.

    `pairs` has a bit for each kind of two characters that stand side by side in it, `_PAIR_KINDS` in all: what falls
    together only hides a difference.
    """

    text: str
    most_errors: int
    pairs: int


@dataclass(frozen=True, slots=True, eq=False)
class _Wanted:
    """Of some phrases, the bits of their pairs, a row for each, and how many of these a text may lack."""

    pairs: NDArray[np.uint64]
    most_missing: NDArray[np.int64]

    @classmethod
    def of(cls, phrases: Iterable[str]) -> Self:
        some = [_squashed(phrase) for phrase in phrases]
        return cls(_bits(some), _PAIRS_AN_ERROR * np.array([each.most_errors for each in some], np.int64))


@dataclass(frozen=True, slots=True)
class _Letters:
    """The letters and digits of a text: `origins[i]` is the position in the text of the i-th.

    `ends[i]` is where that character ends there, with the vowel signs that go on with it.
    """

    text: str
    origins: tuple[int, ...]
    ends: tuple[int, ...]


@lru_cache(maxsize=_MOST_CACHED)
def squash(text: str) -> str:
    """Return the letters and digits of `text`, upper case, look-alikes folded together. For comparing only."""
    return text.translate(_FOLDED) if text.isascii() else _letters_of(text).text


def most_errors(phrase: str) -> int:
    """Return in how many letters a phrase may be misread."""
    return len(squash(phrase)) // _LETTERS_PER_ERROR


def similarity(a: str, b: str) -> float:
    """Return how alike two phrases are, 0..1."""
    return fuzz.ratio(squash(a), squash(b)) / 100


def find_phrase(phrase: str, text: str) -> PhraseSpan | None:
    """Return the first best place of `phrase` in `text`, or None when no place is near enough.

    A phrase of fewer than seven letters must stand there exactly and as whole words, one with a number sign before one.

    >>> find_phrase("Given Name(s)", "Given Name(s) ASHA").end
    13
    >>> find_phrase("Inv #", "Inv.#: 118").end, find_phrase("Inv #", "INV-118") is None
    (5, True)
    """
    wanted, searched = _squashed(phrase), _squashed(text)
    if not wanted.text or len(searched.text) < len(wanted.text) - wanted.most_errors:
        return None
    if (wanted.pairs & ~searched.pairs).bit_count() > _PAIRS_AN_ERROR * wanted.most_errors:
        return None
    found = _exact(wanted, searched, text)
    if found is None and wanted.most_errors:
        found = _near(wanted, searched, text)
        if found is not None and "(" in text[found.start : found.end] and "(" not in phrase:
            # "Due Date (one payment)" is no "Due Date of Payment".
            return None
    if found is not None and phrase.endswith("#"):
        sign = _NUMBER_SIGN.match(text, found.end)
        return PhraseSpan(found.start, sign.end(), found.similarity) if sign else None
    if found is not None and phrase.endswith(_CLOSING) and text[found.end : found.end + 1] in _CLOSING:
        return PhraseSpan(found.start, found.end + 1, found.similarity)
    return found


def may_hold(texts: Sequence[str], phrases: Sequence[str]) -> NDArray[np.bool_]:
    """Say for every text (row) and phrase (column) whether `find_phrase` has to look: most texts lack too many pairs
    of letters of the phrase."""
    held, wanted = _bits(map(_squashed, texts)), _Wanted.of(phrases)
    missing = np.zeros((len(texts), len(phrases)), np.uint16)
    for part in range(held.shape[1]):
        missing += np.bitwise_count(wanted.pairs[None, :, part] & ~held[:, None, part])
    return np.asarray(missing <= wanted.most_missing[None, :])


def likely(phrases: tuple[str, ...], text: str) -> list[str]:
    """Return those of `phrases` for which `find_phrase` has to look in `text`, as `may_hold` says."""
    wanted = _wanted(phrases)
    missing = np.bitwise_count(wanted.pairs & ~_bits((_squashed(text),))).sum(axis=1, dtype=np.int64)
    return [phrases[at] for at in np.flatnonzero(missing <= wanted.most_missing).tolist()]


_wanted = lru_cache(maxsize=_MOST_CACHED)(_Wanted.of)
"""Of a type's captions: these are asked for in every line."""


def _bits(some: Iterable[_Squashed]) -> NDArray[np.uint64]:
    joined = b"".join(each.pairs.to_bytes(_PAIR_KINDS // 8, "little") for each in some)
    return np.frombuffer(joined, np.uint64).reshape(-1, _PAIR_KINDS // 64)


def _exact(wanted: _Squashed, searched: _Squashed, text: str) -> PhraseSpan | None:
    """Look for the letters as they are. Only long phrases may be glued to the words around them."""
    position = searched.text.find(wanted.text)
    while position >= 0:
        span = _span(text, position, position + len(wanted.text), 1.0)
        if (wanted.most_errors or _is_whole_words(text, span)) and not _takes_number(wanted.text, text, span):
            return span
        position = searched.text.find(wanted.text, position + 1)
    return None


def _near(wanted: _Squashed, searched: _Squashed, text: str) -> PhraseSpan | None:
    most, length = wanted.most_errors, len(wanted.text)
    errors = Levenshtein.distance(wanted.text, searched.text, score_cutoff=most)
    if errors <= most:
        return _span(text, 0, len(searched.text), 1 - errors / length)
    cutoff = 100.0 * (1 - most / length) - 0.01
    aligned = fuzz.partial_ratio_alignment(wanted.text, searched.text, score_cutoff=cutoff)
    if aligned is None:
        return None
    best: tuple[int, int, int] | None = None
    for start in range(max(0, aligned.dest_start - most), aligned.dest_start + most + 1):
        for end in range(max(start + 1, aligned.dest_end - most), min(len(searched.text), aligned.dest_end + most) + 1):
            errors = Levenshtein.distance(wanted.text, searched.text[start:end], score_cutoff=most)
            is_best = errors <= most and (best is None or (errors, end - start) < (best[0], best[2] - best[1]))
            # Asked last: few of the many places come so far.
            if is_best and not _takes_number(wanted.text, text, _span(text, start, end, 0.0)):
                best = (errors, start, end)
    if best is None:
        return None
    span = _span(text, best[1], best[2], 1 - best[0] / length)
    is_whole = _is_edge(text, span.start) and _is_edge(text, span.end)
    return span if is_whole and ":" not in text[span.start : span.end] else None


def _takes_number(wanted: str, text: str, span: PhraseSpan) -> bool:
    """Say whether a phrase without numbers took digits of one for letters: "Til: 11" is not "Till: 1", nor is "S/N: 0K"
    "S No: K"."""
    if any(character.isdigit() for character in wanted):
        return False
    is_digit_last = text[span.end - 1].isdigit()
    is_first_of_word = not text[span.end - 2 : span.end - 1].isalnum()
    after = text[span.end : span.end + 1]
    is_cut = is_digit_last and (after.isdigit() or (is_first_of_word and after.isalpha()))
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
    kept = squash(text)
    codes = kept.encode() if kept.isascii() else tuple(map(ord, kept))
    kinds = {(_PAIR_STEP * one + other) % _PAIR_KINDS for one, other in pairwise(codes)}
    return _Squashed(kept, most_errors(text), sum([1 << kind for kind in kinds]))


@lru_cache(maxsize=_MOST_CACHED)
def _letters_of(text: str) -> _Letters:
    """Where letters stand is asked of few texts: of those in which a phrase was found."""
    if text.isascii():
        places = tuple(position for position, character in enumerate(text) if _FOLDED[ord(character)])
        return _Letters(squash(text), places, tuple(place + 1 for place in places))
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
    return _Letters("".join(letters), tuple(origins), tuple(ends))


def _span(text: str, start: int, end: int, alike: float) -> PhraseSpan:
    """Return where the letters `start` to `end` of a text stand in it."""
    letters = _letters_of(text)
    return PhraseSpan(letters.origins[start], letters.ends[end - 1], alike)


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
