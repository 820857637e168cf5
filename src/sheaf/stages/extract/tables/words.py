"""The words of a table's captions, and whether a text is one of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from sheaf.doctypes.spec import Table, wordings
from sheaf.formats.phrases import find_phrase, squash

HEADER_SHARE = 0.6
"""At least this part of a header row's cells, and of each cell's words, are words of captions."""
LIKE_A_WORD = 80.0
SHORT_WORD = 3
_MOST_CACHED = 1024
_STROKE = "/"
_WORD = re.compile(r"[A-Za-z]+|%")
_UNIT = re.compile(
    r"[(\[]\s*(?:in\s+)?(?:rs\.?|inr|rupees|\S)\s*[)\]]|inr|rs\.?|₹|ps?\.|paise"
    r"|[(\[]\s*(?:excl|incl)\w*\.?\s+(?:of\s+)?(?:all\s+)?(?:gst|tax(?:es)?|vat)\s*[)\]]",
    re.IGNORECASE,
)
"""In a line of its own it is the end of the caption over it; readers see all kinds of signs in that of the rupee."""
_RATE = re.compile(r"@?\s?\d{1,2}(?:\.\d{1,3})?\s?%")
"""What a tax is charged at is said in the caption of its column: "IGST 18%"."""
_REMAINS = re.compile(r"(?:\S{1,2}\s+)+")
"""What is read of a word in another script before a caption: "I 1 Qty"."""
_UNITS = frozenset(
    wordings(
        """in | rs | inr | of | the | and | per | no | nos | a | b | x | c | pc | pcs | pkt | kg | kgs | gm | gms |
        gram | grams | g | ltr | ltrs | lt | litre | ml | mt | mtr | mtrs | meter | sq | sqft | ft | cft | brass |
        bag | bags | box | unit | hrs | hour | day | each"""
    )
)
"""Words of captions that say nothing alone: what they count, and in what it is measured."""


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The captions of a table, squashed, and the words that they are made of, in lower case.

    There is one for each table, so that what it says of a text is kept: on the next page the same captions stand.
    """

    phrases: frozenset[str]
    words: frozenset[str]
    long_words: tuple[str, ...]
    """Those that are long enough to be told when they are misread."""


@lru_cache
def vocabulary_of(table: Table) -> Vocabulary:
    """Return the captions of a table and their words."""
    phrases = [phrase for column in table.columns for phrase in column.headers] + list(table.serials)
    words = frozenset(word.lower() for phrase in phrases for word in _WORD.findall(phrase))
    # A line of hyphens is no caption, though like "#" it has no letters.
    long_words = tuple(word for word in words if len(word) > SHORT_WORD)
    return Vocabulary(frozenset(squash(phrase) for phrase in phrases) - {""}, words, long_words)


@lru_cache(maxsize=_MOST_CACHED)
def is_caption(text: str, vocabulary: Vocabulary) -> bool:
    """Say whether a cell's text is a caption, a part of one, or several that were read as one line."""
    if squash(text) in vocabulary.phrases or text.strip() == "#" or _UNIT.fullmatch(text.strip()):
        return True
    # What stands before the stroke is the same in another script, however it was read.
    _, stroke, latin = text.rpartition(_STROKE)
    if stroke and squash(latin) in vocabulary.phrases:
        return True
    if _is_behind_remains(text, vocabulary):
        return True
    found = [word.lower() for word in _WORD.findall(text)]
    known = [word for word in found if word in vocabulary.words or word in _UNITS or _resembles(word, vocabulary)]
    telling = [word for word in found if word not in _UNITS]
    figures = sum(character.isdigit() for character in _RATE.sub("", text))
    # Letters one by one are of no word, but where together they are a caption: "M.R.P. (Rs.)".
    is_spelt = max(map(len, telling), default=0) > 1 or squash("".join(telling)) in vocabulary.phrases
    if len(known) < HEADER_SHARE * max(1, len(found)) or not is_spelt or figures >= len(text) / 4:
        return False
    # One of several lines may end or begin with a word that says nothing alone: "Amount of tax", "of TDS under".
    whole, said = squash("".join(found)), squash("".join(telling))
    is_part = any(whole in phrase or said in phrase for phrase in vocabulary.phrases)
    return is_part or _covered(said, vocabulary) >= HEADER_SHARE


def whole_caption(table: Table, text: str) -> str | None:
    """Return the name of the column of which the whole of `text` is a caption."""
    said = squash(text)
    return next((each.name for each in table.columns if said in {squash(header) for header in each.headers}), None)


def _is_behind_remains(text: str, vocabulary: Vocabulary) -> bool:
    remains = _REMAINS.match(text)
    if remains is None:
        return False
    whole = squash(text[remains.end() :])
    return len(whole) >= SHORT_WORD and whole in vocabulary.phrases


def _covered(text: str, vocabulary: Vocabulary) -> float:
    """Return the part of `text`, squashed, that is made of captions."""
    left = text
    for phrase in sorted(vocabulary.phrases, key=len, reverse=True):
        if len(phrase) <= SHORT_WORD and phrase != left[: len(phrase)]:
            continue
        span = find_phrase(phrase, left) if len(phrase) > SHORT_WORD else None
        if span is not None:
            left = left[: span.start] + left[span.end :]
        elif phrase in left:
            left = left.replace(phrase, "", 1)
    return 1 - len(left) / max(1, len(text))


def _resembles(word: str, vocabulary: Vocabulary) -> bool:
    if len(word) <= SHORT_WORD:
        return False
    return process.extractOne(word, vocabulary.long_words, scorer=fuzz.ratio, score_cutoff=LIKE_A_WORD) is not None
