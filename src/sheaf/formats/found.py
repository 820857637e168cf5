"""A value found inside a longer text, and the values that a code holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sheaf.formats.correction import NEAR
from sheaf.model.field import Check, Value


@dataclass(frozen=True, slots=True)
class Found:
    """`value` is clean; `start` and `end` say which characters of the searched text it was read from.

    `repairs` counts the characters that were corrected, `cost` tells in log-odds what that took; `checks` tells what
    the value passed or failed. `others` are other values of the same characters that would do nearly as well.
    """

    value: str
    start: int
    end: int
    repairs: int = 0
    checks: tuple[Check, ...] = ()
    cost: float = 0.0
    others: tuple[Found, ...] = ()


def apart(some: Iterable[Found]) -> tuple[Found, ...]:
    """Return the cheapest of what overlaps, in the order of the text; what lost by little is among its `others`.

    Of equally cheap ones the longer is taken.
    """
    kept: list[Found] = []
    for found in sorted(some, key=lambda each: (each.cost, each.start - each.end)):
        over = [at for at, other in enumerate(kept) if found.start < other.end and other.start < found.end]
        if not over:
            kept.append(found)
        for at in over:
            best = kept[at]
            known = {best.value, *(other.value for other in best.others)}
            near = [each for each in (found, *found.others) if each.value not in known and each.cost - best.cost < NEAR]
            kept[at] = replace(best, others=(*best.others, *(replace(each, others=()) for each in near)))
    return tuple(sorted(kept, key=lambda found: found.start))


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a machine-readable code says: clean values by field, and the checks that the code as a whole passed."""

    values: Mapping[str, Value]
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A value of any kind that running text tells, in its characters `start` to `end`.

    `evidence`, 0..1, says how surely the sentence means it; `checks` tells what the value passed or failed.
    """

    value: Value
    start: int
    end: int
    evidence: float = 0.85
    checks: tuple[Check, ...] = ()
