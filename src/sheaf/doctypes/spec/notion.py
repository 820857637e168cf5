"""Captions that are known by their words, in any order, where nobody can list every wording of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass

_WORD = re.compile(r"(?:[^\W_]|[\u0900-\u0963\u0966-\u0dff])+")
"""Signs of vowels are no letters to the machine, but belong to the words of Indian scripts."""
_INITIALS = re.compile(r"(?<![a-z])([a-z])[./](?=[a-z](?![a-z]))")
"""Letters that stand for words are one word: "D.O.", "E.M.I.", "A/c"."""
_ALWAYS = frozenset({"of", "the", "s"})
_SHORTEST_PLURAL = 4


def stems_of(text: str) -> tuple[str, ...]:
    """Return the words of `text`, lower case, without the s of a plural.

    >>> stems_of("Name(s) of the Registered Persons")
    ('name', 's', 'of', 'the', 'registered', 'person')
    """
    return tuple(_stem(word) for word in _WORD.findall(_INITIALS.sub(r"\1", text.lower())))


def _stem(word: str) -> str:
    return word.removesuffix("s") if len(word) >= _SHORTEST_PLURAL else word


@dataclass(frozen=True, slots=True, eq=False)
class Notion:
    """What the caption `label` announces, by words: one of each of `needs` stands there, and others only of `may`.

    Any other word makes it the caption of something else: "Legal Name of Registered Person" announces the name, and
    "Legal Name of Transporter" nothing that is known. No two are compared: papers are asked for hundreds of them.
    """

    label: str
    needs: tuple[frozenset[str], ...]
    may: frozenset[str]

    def is_fulfilled_by(self, words: Set[str]) -> bool:
        """Say whether one of each group of words that it needs is among `words`."""
        return not any(words.isdisjoint(group) for group in self.needs)


def notion(label: str, needs: str, may: str = "") -> Notion:
    """Return the notion of `label`; groups of `needs` are set apart by spaces, words of one by strokes.

    >>> [sorted(group) for group in notion("Date of Issue", "issue/issued date", "on certificate").needs]
    [['issue', 'issued'], ['date']]
    """
    groups = tuple(frozenset(map(_stem, group.split("/"))) for group in needs.lower().split())
    return Notion(label, groups, frozenset().union(*groups, map(_stem, may.lower().replace("/", " ").split()), _ALWAYS))


def worded(wordings: str, may: str = "") -> tuple[Notion, ...]:
    """Return a notion of each of the `wordings`, which stand between bars; all of them may have the words `may`.

    >>> [each.is_fulfilled_by({"cash", "bill"}) for each in worded("tax invoice | cash/credit memo/bill")]
    [False, True]
    """
    return tuple(notion(needs.strip(), needs, may) for needs in wordings.split("|"))


def about(notions: Iterable[Notion], *labels: str) -> tuple[Notion, ...]:
    """Return those of the `notions` that announce what one of the `labels` does."""
    return tuple(each for each in notions if each.label in labels)
