"""Values whose form proves none of their characters: what else they may be, by the reader's own doubts."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.page import Doubt, Doubts

_TWINS = tuple(map(frozenset, ("0O", "1I")))
_BY_CONTEXT = 0.5
"""Which of the two it is a reader tells from what stands around them, which tells nothing in a number that mixes
letters and digits: its sureness, in log-odds, counts by so much."""
_NEAR = 2.0
"""What costs more is no rival: a reader thinks of another character in most words of a bad picture."""
_LEAST_COST = 0.05


def doubted(text: str, doubts: Doubts, parse: Callable[[str], str]) -> tuple[Found, ...]:
    """Return all of `text` as one value with those that are nearly as likely; nothing where there are no such others.

    >>> number = str.upper
    >>> [other.value for each in doubted("X05", (Doubt(1, (("O", 0.02),)),), number) for other in each.others]
    ['XO5']
    >>> doubted("X45", (Doubt(1, (("9", 0.02),)),), number)
    ()
    """
    try:
        value = parse(text)
    except FormatError:
        return ()
    costs: dict[str, float] = {}
    for other, cost in (option for doubt in doubts for option in _options(text, doubt)):
        try:
            said = parse(other)
        except FormatError:
            continue
        if said != value:
            costs[said] = min(cost, costs.get(said, _NEAR))
    others = [Found(said, 0, len(text), cost=cost) for said, cost in sorted(costs.items(), key=lambda each: each[1])]
    return (Found(value, 0, len(text), others=tuple(others)),) if others else ()


def _options(text: str, doubt: Doubt) -> Iterator[tuple[str, float]]:
    """Yield `text` with another character at the doubtful place, and what that costs, where it is less than _NEAR."""
    at = doubt.index
    for option, share in doubt.options:
        pair = {text[at].upper(), option.upper()}
        if len(option) != 1 or not option.isalnum() or len(pair) == 1:
            continue
        cost = max(math.log(doubt.sureness / share), _LEAST_COST)
        cost *= _BY_CONTEXT if frozenset(pair) in _TWINS else 1.0
        if cost < _NEAR:
            yield f"{text[:at]}{option}{text[at + 1 :]}", cost
