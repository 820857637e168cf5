"""What a misread text could have been: the cheapest strings that fit a template, by the reader's own doubts.

A string costs, in log-odds, how much less likely the reader held its characters than those that it read. What it did
not think of at all can still stand for a sign of the other kind that looks like it; that costs more.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from sheaf.model.page import Doubt, Doubts

_LETTER_FROM_DIGIT: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "0": {"O": 1.0, "D": 1.6, "Q": 2.0},
        "1": {"I": 1.0, "L": 1.4, "J": 2.0},
        "2": {"Z": 1.0},
        "3": {"B": 2.2},
        "4": {"A": 1.2},
        "5": {"S": 1.0},
        "6": {"G": 1.0},
        "7": {"T": 1.2},
        "8": {"B": 1.0},
        "|": {"I": 1.0, "L": 1.4},
        "!": {"I": 1.0, "L": 1.4},
    }
)
_DIGIT_FROM_LETTER: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "O": {"0": 1.0}, "o": {"0": 1.0}, "D": {"0": 1.4}, "Q": {"0": 1.4}, "U": {"0": 2.0}, "C": {"0": 2.2},
        "I": {"1": 1.0}, "i": {"1": 1.0}, "L": {"1": 1.4}, "l": {"1": 1.0}, "|": {"1": 1.0}, "!": {"1": 1.0},
        "J": {"1": 2.0},
        "Z": {"2": 1.0}, "z": {"2": 1.0},
        "A": {"4": 1.2}, "S": {"5": 1.0}, "s": {"5": 1.0}, "G": {"6": 1.0, "9": 2.4}, "b": {"6": 1.0},
        "T": {"7": 1.2}, "Y": {"7": 2.2}, "B": {"8": 1.0, "3": 2.2}, "g": {"9": 1.0}, "q": {"9": 1.0},
    }
)  # fmt: skip
_LETTER_FROM_LETTER: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "O": {"D": 2.2, "Q": 2.2}, "D": {"O": 2.2}, "Q": {"O": 2.2}, "I": {"L": 2.2}, "L": {"I": 2.2},
        "R": {"P": 2.6}, "P": {"R": 2.6}, "E": {"F": 2.4}, "F": {"E": 2.4}, "U": {"V": 2.4}, "V": {"U": 2.4},
    }
)  # fmt: skip
"""Between letters nothing forces a correction, so it costs more; it serves formats with a checksum or a closed set."""


_UNSEEN = 3.0
"""What the reader did not think of costs so much beside its unlikeness: about 1 in 20."""
SEEN = 0.05
"""A reader's alternative of at least this probability counts as seen by it."""
NEAR = 3.0
"""Of two readings that differ by less, the cheaper is not much likelier than the other."""
UNPROVEN = 2.3
"""A value that fails its check digit is about ten times less likely than one as near that passes."""
_LEAST_COST = 0.05
_MOST_OTHERS = 3
_CLEAR = 1.1
"""Three times likelier than the next."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text that fits a template.

    `repairs` counts the characters that differ from what was read, but for case. `cost` is what speaks against it, in
    log-odds. `seen` is the least probability that the reader gave to a character taken in place of one that would
    have fitted as well: 1 where there is none. `others` are readings that would do as well, by rising cost.
    """

    text: str
    repairs: int
    cost: float = 0.0
    seen: float = 1.0
    others: tuple[Reading, ...] = ()


class _Option(NamedTuple):
    cost: float
    text: str
    seen: float


def candidates(text: str, template: str, doubts: Doubts = (), limit: int = 64) -> Iterator[Reading]:
    """Yield at most `limit` readings of `text` that fit `template`, the cheapest first.

    In the template L is a letter, D a digit, A either, V what a chassis number may hold; any other character stands for
    itself. `text` is in the case in which it was read, because b and B are misread differently; readings are in upper
    case.

    >>> [reading.text for reading in candidates("ABCPKI2O4F", "LLLLLDDDDL", limit=2)]
    ['ABCPK1204F', 'ABCPK1204E']
    >>> list(candidates("ABCPK1234", "LLLLLDDDDL"))
    []
    >>> [reading.text for reading in candidates("71", "DD", (Doubt(0, (("1", 0.3),)),))]
    ['71', '11']
    """
    if len(text) != len(template):
        return
    options = {doubt.index: doubt for doubt in doubts}
    slots = [
        _undoubted(each, template[at]) if at not in options else _options(each, template[at], options[at])
        for at, each in enumerate(text)
    ]
    if not all(slots):
        return
    read = text.upper()
    for choice in _cheapest_first(slots, limit):
        taken = [slot[index] for slot, index in zip(slots, choice, strict=True)]
        repairs = sum([was != now.text for was, now in zip(read, taken, strict=True)])
        cost, seen = sum([option.cost for option in taken]), min([option.seen for option in taken])
        yield Reading("".join([option.text for option in taken]), repairs, cost, seen)


def least_repairs(text: str, template: str) -> int:
    """Return how many characters of `text` are not of the kind that `template` has there: no reading repairs fewer.

    >>> least_repairs("1ND9", "LLLL"), least_repairs("KA01", "LLDD")
    (2, 0)
    """
    return sum(not _is_of_kind(character, kind) for character, kind in zip(text.upper(), template, strict=True))


def may_be(text: str, template: str) -> bool:
    """Say whether any reading of `text`, which nobody doubted, fits `template`, in which ? stands for any character.

    >>> may_be("1ND9", "LLL?"), may_be("1N09", "LLLD"), may_be("1N0", "LLLD")
    (True, True, False)
    """
    return len(text) == len(template) and all(
        kind == "?" or _undoubted(character, kind) for character, kind in zip(text, template, strict=True)
    )


def accepted(readings: Iterable[Reading], test: Callable[[str], bool], most_repairs: int) -> Reading | None:
    """Return the first of `readings` with at most `most_repairs` repairs that passes `test`, with those near to it."""
    best: Reading | None = None
    others: list[Reading] = []
    for reading in readings:
        if best is not None and (reading.cost - best.cost > NEAR or len(others) == _MOST_OTHERS):
            break
        if reading.repairs > most_repairs or not test(reading.text):
            continue
        if best is None:
            best = reading
        else:
            others.append(reading)
    return None if best is None else replace(best, others=tuple(others))


def is_clear(reading: Reading) -> bool:
    """Say whether no other reading is nearly as likely."""
    return not reading.others or reading.others[0].cost - reading.cost >= _CLEAR


@lru_cache(maxsize=4096)
def _undoubted(character: str, kind: str) -> Sequence[_Option]:
    """Return what may stand in a slot for a character that was not doubted: there are few, and they are asked often."""
    return tuple(_options(character, kind, None))


def _options(character: str, kind: str, doubt: Doubt | None) -> Sequence[_Option]:
    """Return what may stand in a slot of `kind`, the cheapest first; nothing fits: empty."""
    upper = character.upper()
    shares: dict[str, float] = {}
    for text, share in () if doubt is None else doubt.options:
        if len(text) == 1:
            shares[text.upper()] = shares.get(text.upper(), 0.0) + share
    own = shares.pop(upper, 0.0) + (1.0 if doubt is None else doubt.sureness)
    is_fitting = _is_of_kind(upper, kind)
    found = {upper: _Option(0.0, upper, 1.0)} if is_fitting else {}
    for target, share in shares.items():
        if _is_of_kind(target, kind):
            found[target] = _Option(max(math.log(own / share), _LEAST_COST), target, share if is_fitting else 1.0)
    for target, cost in _look_alikes(character):
        if _is_of_kind(target, kind) and target != upper:
            option = _Option(cost + _UNSEEN, target, 0.0 if is_fitting else 1.0)
            found[target] = min(found.get(target, option), option)
    return sorted(found.values())


def _look_alikes(character: str) -> Iterator[tuple[str, float]]:
    upper = character.upper()
    for table, source in (
        (_LETTER_FROM_DIGIT, character),
        (_DIGIT_FROM_LETTER, character),
        (_DIGIT_FROM_LETTER, upper),
        (_LETTER_FROM_LETTER, upper),
    ):
        yield from table.get(source, {}).items()


def _is_of_kind(character: str, kind: str) -> bool:
    if not (character.isascii() and character.isalnum()):
        return False
    match kind:
        case "L":
            return character.isalpha()
        case "D":
            return character.isdigit()
        case "A":
            return True
        case "V":
            return character not in "IOQ"
        case _:
            return character == kind


def _cheapest_first(slots: Sequence[Sequence[_Option]], limit: int) -> Iterator[tuple[int, ...]]:
    """Yield the index chosen in each slot, by rising total cost. Each choice is reached along one path only."""
    first = tuple(0 for _ in slots)
    heap = [(sum(slot[0].cost for slot in slots), first, 0)]
    for _ in range(limit):
        if not heap:
            return
        cost, choice, movable_from = heapq.heappop(heap)
        yield choice
        for position in range(movable_from, len(slots)):
            index = choice[position] + 1
            if index < len(slots[position]):
                step = slots[position][index].cost - slots[position][index - 1].cost
                heapq.heappush(heap, (cost + step, (*choice[:position], index, *choice[position + 1 :]), position))
