"""Position-typed correction: what a misread text could have been, given which positions hold letters and digits."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

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


@dataclass(frozen=True, slots=True)
class Reading:
    """A text that fits a template; `repairs` counts the characters that differ from what was read, but for case."""

    text: str
    repairs: int


def candidates(text: str, template: str, limit: int = 64) -> Iterator[Reading]:
    """Yield at most `limit` readings of `text` that fit `template`, the cheapest first.

    In the template L is a letter, D a digit, A either; any other character stands for itself. `text` is in the case
    in which it was read, because b and B are misread differently; readings are in upper case.

    >>> [reading.text for reading in candidates("ABCPKI2O4F", "LLLLLDDDDL", limit=2)]
    ['ABCPK1204F', 'ABCPK1204E']
    >>> list(candidates("ABCPK1234", "LLLLLDDDDL"))
    []
    """
    if len(text) != len(template):
        return
    slots = [_alternatives(character, kind) for character, kind in zip(text, template, strict=True)]
    if not all(slots):
        return
    read = text.upper()
    for choice in _cheapest_first(slots, limit):
        reading = "".join(slot[index][1] for slot, index in zip(slots, choice, strict=True))
        repairs = sum(was != now for was, now in zip(read, reading, strict=True))
        yield Reading(reading, repairs)


def accepted(readings: Iterable[Reading], test: Callable[[str], bool], most_repairs: int) -> Reading | None:
    """Return the first of `readings` with at most `most_repairs` repairs that passes `test`."""
    return next((reading for reading in readings if reading.repairs <= most_repairs and test(reading.text)), None)


def _alternatives(character: str, kind: str) -> list[tuple[float, str]]:
    """Return (cost, character) for what may stand in a slot of `kind`, the cheapest first; nothing fits: empty."""
    upper = character.upper()
    costs: dict[str, float] = {}
    if _is_of_kind(upper, kind):
        costs[upper] = 0.0
    for table, source in (
        (_LETTER_FROM_DIGIT, character),
        (_DIGIT_FROM_LETTER, character),
        (_DIGIT_FROM_LETTER, upper),
        (_LETTER_FROM_LETTER, upper),
    ):
        for target, cost in table.get(source, {}).items():
            if _is_of_kind(target, kind):
                costs.setdefault(target, cost)
    return sorted((cost, target) for target, cost in costs.items())


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
        case _:
            return character == kind


def _cheapest_first(slots: list[list[tuple[float, str]]], limit: int) -> Iterator[tuple[int, ...]]:
    """Yield the index chosen in each slot, by rising total cost. Each choice is reached along one path only."""
    first = tuple(0 for _ in slots)
    heap = [(sum(slot[0][0] for slot in slots), first, 0)]
    for _ in range(limit):
        if not heap:
            return
        cost, choice, movable_from = heapq.heappop(heap)
        yield choice
        for position in range(movable_from, len(slots)):
            index = choice[position] + 1
            if index < len(slots[position]):
                step = slots[position][index][0] - slots[position][index - 1][0]
                heapq.heappush(heap, (cost + step, (*choice[:position], index, *choice[position + 1 :]), position))
