"""Which of many notions a text means: an index of their words, so that asking for more notions costs nothing more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from sheaf.doctypes.spec.notion import Notion, stems_of

_SHORTEST_MISREAD = 5
"""Words of so many letters are known with one of them misread, missed or added."""
_SHORTEST_PART = 3
"""Of two words whose space was lost each has so many letters."""
_LONGEST = 40
_MOST_KNOWN = 2048
_MOST_WORDS = 14
_MOST_INDEXES = 128
"""Each type has a few sets of notions, and all of them together are one."""


class _Known(NamedTuple):
    """The notions (bits) that have a place for a word as it is printed, in which words of theirs, and how surely."""

    notions: int
    words: frozenset[str]
    likeness: float


_UNKNOWN = _Known(0, frozenset(), 0.0)


class NotionIndex:
    """Many notions, by their words."""

    def __init__(self, notions: Iterable[Notion]) -> None:
        self._notions = tuple(dict.fromkeys(notions))
        self._words: dict[str, int] = {}
        for number, each in enumerate(self._notions):
            for word in each.may:
                self._words[word] = self._words.get(word, 0) | 1 << number
        self._shortened = _shortened(self._words)
        # Papers repeat their words; those of all papers together would be kept for ever.
        self._known = lru_cache(maxsize=_MOST_KNOWN)(self._look_up)

    def meant_by(self, text: str) -> Mapping[Notion, float]:
        """Return the notions that a caption or heading means, each with how surely its words are theirs, 0..1.

        One letter of a longer word may be misread, and the space between two may be lost; a word that is known is
        never taken for another: "employer" is not "employee".
        """
        stems = stems_of(text)
        if not 0 < len(stems) <= _MOST_WORDS:
            return {}
        fitting, likeness, words = -1, 1.0, set[str]()
        for stem in stems:
            known = self._known(stem)
            fitting &= known.notions
            if not fitting:
                return {}
            likeness *= known.likeness
            words |= known.words
        # What is misread is in one notion one word and in another one another: all of them are tried.
        return {each: likeness for each in self._of(fitting) if each.is_fulfilled_by(words)}

    def may_begin(self, text: str) -> bool:
        """Say whether all words of `text` are those of one notion, so that a caption may begin with them."""
        fitting, stems = -1, stems_of(text)
        for stem in stems:
            fitting &= self._known(stem).notions
            if not fitting:
                return False
        return bool(stems)

    def likeliest(self, text: str) -> tuple[Notion, float] | None:
        """Return the notion that `text` means most surely, of equals the one that needs most words, and how surely."""
        meant = self.meant_by(text)
        return max(meant.items(), key=lambda each: (each[1], len(each[0].needs)), default=None)

    def _of(self, bits: int) -> Iterator[Notion]:
        while bits:
            lowest = bits & -bits
            yield self._notions[lowest.bit_length() - 1]
            bits ^= lowest

    def _look_up(self, stem: str) -> _Known:
        if stem in self._words:
            return _Known(self._words[stem], frozenset((stem,)), 1.0)
        return self._misread(stem) or self._glued(stem) or _UNKNOWN

    def _misread(self, stem: str) -> _Known | None:
        if len(stem) < _SHORTEST_MISREAD:
            return None
        likely = {word for variant in _variants(stem) for word in self._shortened.get(variant, ())}
        near = frozenset(word for word in likely if OSA.distance(word, stem, score_cutoff=1) <= 1)
        if not near:
            return None
        return _Known(_any_of(self._words[word] for word in near), near, 1 - 1 / len(stem))

    def _glued(self, stem: str) -> _Known | None:
        """Part a word where the spaces between several were lost, the first as long as it can be."""
        for cut in range(min(len(stem), _LONGEST) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
            first = self._words.get(stem[:cut])
            if first is None:
                continue
            rest = stem[cut:].removesuffix("s") if stem[cut:] not in self._words else stem[cut:]
            after = _Known(self._words[rest], frozenset((rest,)), 1.0) if rest in self._words else self._glued(rest)
            if after is not None and first & after.notions:
                return _Known(first & after.notions, after.words | {stem[:cut]}, 1.0)
        return None


@lru_cache(maxsize=_MOST_INDEXES)
def index_of(notions: frozenset[Notion] | tuple[Notion, ...]) -> NotionIndex:
    """Every paper is asked for the same notions, and the index of them is built once."""
    return NotionIndex(notions)


def _any_of(masks: Iterable[int]) -> int:
    together = 0
    for mask in masks:
        together |= mask
    return together


def _shortened(words: Iterable[str]) -> Mapping[str, list[str]]:
    """Return the longer words by each of their variants: what is one letter apart shares one."""
    found: dict[str, list[str]] = {}
    for word in words:
        if len(word) >= _SHORTEST_MISREAD:
            for variant in _variants(word):
                found.setdefault(variant, []).append(word)
    return found


def _variants(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
