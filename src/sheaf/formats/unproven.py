"""Values whose form proves none of their characters: what else they may be, by the reader's own doubts."""

from __future__ import annotations

import math
import re
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
_BETWEEN = re.compile(r"(?<=[A-Z])[0O](?=[A-Z\d])|(?<=\d)[0O](?=[A-Z])", re.ASCII | re.IGNORECASE)
"""A nought or a letter O where letters go over into figures."""
_UNTOLD = 1.5
"""Of 29 engine numbers with one there that was read without doubt, 5 were wrong."""


def doubted(text: str, doubts: Doubts, parse: Callable[[str], str], *, is_mixed: bool = False) -> tuple[Found, ...]:
    """Return all of `text` as one value with those that are nearly as likely; nothing where there are no such others.

    In one that `is_mixed` letters and figures stand in no order, so that a reader who is sure of a nought may be wrong.

    >>> number = str.upper
    >>> [other.value for each in doubted("X05", (Doubt(1, (("O", 0.02),)),), number) for other in each.others]
    ['XO5']
    >>> doubted("X45", (Doubt(1, (("9", 0.02),)),), number)
    ()
    >>> [other.value for each in doubted("K12Z0732", (), number, is_mixed=True) for other in each.others]
    ['K12ZO732']
    """
    try:
        value = parse(text)
    except FormatError:
        return ()
    costs: dict[str, float] = {}
    options = [option for doubt in doubts for option in _options(text, doubt)]
    for other, cost in (*options, *(_untold(text) if is_mixed else ())):
        try:
            said = parse(other)
        except FormatError:
            continue
        if said != value:
            costs[said] = min(cost, costs.get(said, _NEAR))
    others = [Found(said, 0, len(text), cost=cost) for said, cost in sorted(costs.items(), key=lambda each: each[1])]
    return (Found(value, 0, len(text), others=tuple(others)),) if others else ()


def _untold(text: str) -> Iterator[tuple[str, float]]:
    for match in _BETWEEN.finditer(text):
        twin = "O" if match[0] == "0" else "0"
        yield f"{text[: match.start()]}{twin}{text[match.end() :]}", _UNTOLD


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
