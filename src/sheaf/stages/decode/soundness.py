"""Whether a PDF's own text can be trusted, judged by statistics.

A text layer is refused, and the page read from its pixels, when it
- is thinner than a stamp (`_FEWEST_CHARACTERS`), or than a page's text when pictures cover most of the page;
- was put there invisibly over a scan by somebody's OCR;
- has characters without a meaning: unmapped glyphs, U+FFFD, private use, control characters (in words of Indian scripts
  they are common and harmless: joined letters seldom have a code of their own, the Latin text beside them is right);
- is less than half of the print that the page shows (letters drawn as outlines, a scanned part);
- spells no words: legacy Indian fonts (Kruti Dev, DevLys, Chanakya ...) and fonts without a ToUnicode table leave Latin
  letters without vowels or with capitals and semicolons inside words.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np

from sheaf.stages.decode.glyphs import Glyphs
from sheaf.stages.decode.placed_word import PlacedWord
from sheaf.stages.decode.surroundings import Surroundings

_FEWEST_CHARACTERS = 24
"""Less than this is a stamp, a page number or a file's name, not a page."""
_FEWEST_ON_PICTURE = 300
"""Over a scan, download stamps and signature panels ("Digitally signed by ...") stay below this."""
_MOSTLY_PICTURE = 0.5
_MOST_INVISIBLE = 0.2
_MOST_MEANINGLESS = 0.05
_MOST_MEANINGLESS_INDIC = 0.3
_FEWEST_PLAUSIBLE = 0.5
"""Invoices and certificates in English or transliterated Hindi have 75-95 % plausible words, Kruti Dev 10-30 %."""
_ENOUGH_WORDS = 8

_ASCII = re.compile("[!-~]")
_INDIC = re.compile("[\u0900-\u0dff]")
_LETTERS = re.compile(r"[A-Za-z]{3,}")
_VOWEL = re.compile(r"[aeiouyAEIOUY]")
_MIXED_CASE = re.compile(r"[a-z][A-Z]")
_INNER_SIGN = re.compile(r"[A-Za-z][;\[\]{}|\\^~`=+<>\"$%*][A-Za-z]")


_MOST_PRINT_OUTSIDE = 1.0


def covers_print(print_outside: float) -> bool:
    """Whether the layer holds most of the print; `print_outside` is a multiple of its own (see `ink`)."""
    return print_outside <= _MOST_PRINT_OUTSIDE


def is_sound(glyphs: Glyphs, words: Sequence[PlacedWord], around: Surroundings) -> bool:
    """Return whether the text layer made of `glyphs`, joined to `words`, says what the page shows."""
    marks = glyphs.marks
    fewest = _FEWEST_ON_PICTURE if around.picture_share > _MOSTLY_PICTURE else _FEWEST_CHARACTERS
    if len(marks) < fewest:
        return False
    if np.count_nonzero(~glyphs.is_visible[marks]) > _MOST_INVISIBLE * len(marks):
        return False
    meaningless = _meaningless("".join(glyphs.texts))
    if meaningless > _MOST_MEANINGLESS_INDIC * len(marks) or (meaningless and _is_spoilt(words)):
        return False
    return _spells_words(word.text for word in words)


def _is_spoilt(words: Iterable[PlacedWord]) -> bool:
    """Whether too much of what is no Indian script has no meaning."""
    latin = "".join(word.text for word in words if _ASCII.search(word.text) and not _INDIC.search(word.text))
    return _meaningless(latin) > _MOST_MEANINGLESS * len(latin)


def has_gap(text: str) -> bool:
    """Whether a character of a word is missing: it has a glyph, but no meaning."""
    return not text.isprintable() or (not text.isascii() and any(map(_is_meaningless, text)))


def _meaningless(text: str) -> int:
    """Count the characters without a meaning; most pages have none, the others few different ones."""
    if text.isascii() and text.isprintable():
        return 0
    return sum(count for character, count in Counter(text).items() if _is_meaningless(character))


def _is_meaningless(character: str) -> bool:
    return character == "\ufffd" or unicodedata.category(character) in ("Co", "Cc", "Cn", "Cs")


def _spells_words(texts: Iterable[str]) -> bool:
    """Whether enough of the words that consist of Latin letters could be words or names."""
    verdicts = [_is_plausible(text) for text in texts if _LETTERS.search(text)]
    return len(verdicts) < _ENOUGH_WORDS or sum(verdicts) >= _FEWEST_PLAUSIBLE * len(verdicts)


@lru_cache(maxsize=4096)
def _is_plausible(text: str) -> bool:
    if _INNER_SIGN.search(text):
        return False
    return all(
        0.15 <= len(_VOWEL.findall(run)) / len(run) <= 0.8 and len(_MIXED_CASE.findall(run)) <= 1
        for run in _LETTERS.findall(text)
    )
