"""The line at the foot of a cheque: ⑈cheque⑈ branch⑆ account⑈ kind, in digits that machines read (CTS-2010, E-13B).

Readers know the digits but not the four signs, which they take for marks or for narrow digits: each way to cut what was
read is weighed by what its signs are known to be taken for.

>>> [found.value for found in find("⑈000123⑈ 411240002⑆ 000456⑈ 31")]
['000123', '411240002']
>>> [found.value for found in find("11997 6610 141 992 97 218 8349000 31")]
['199766', '141992972']
>>> find("Account No. 924806550358")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: no such line
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product
from types import MappingProxyType

from sheaf.formats import micr, pincode
from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Check

_CHEQUE, _MICR, _SHORT, _KIND, _CITY = 6, 9, 6, 2, 3
"""Digits of the four numbers; the third belongs to the account and is not its number."""
_LONGEST_SIGN = 2
_MISREAD = str.maketrans({"b": "6", "O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8"})
_SPECK = re.compile(r"(?<=\d)[.,](?=\d)")
"""The paper's pattern inside a number."""
_MARK, _STRAY = 0.2, 2.2
"""What a mark costs in the place of a sign, and what a digit that no sign is like does; in log-odds."""
_ON_US: Mapping[str, float] = MappingProxyType({"": 1.5, "1": 0.7, "0": 1.0, "10": 1.2, "11": 1.2})
_TRANSIT: Mapping[str, float] = MappingProxyType({"": 2.0, "1": 1.0, "18": 0.5, "8": 1.5})
_SPACED, _RUN_ON, _BROKEN, _APART = -1.0, 2.0, 0.25, 0.8
"""What it changes that a space stands where no sign was read, or that the first number holds one and ends without; what
a space inside a number costs, and one inside of a sign."""
_KINDS = frozenset({"10", "11", "12", "13", "16", "29", "30", "31"})
_UNUSUAL, _NO_CITY, _KNOWN_BANK = 2.0, 2.0, -0.5
_NEAR, _MOST_COST = 3.0, 8.0
_DOUBTFUL = 3.5
"""Where the likeliest way to cut the line costs so much, several signs were misread or missed, and perhaps digits."""
_MOST_MARKS = 8
WHOLE = "ink_line_whole"


def find(text: str) -> tuple[Found, Found]:
    """Return the cheque's number and the branch's code, with what else they may be; raises FormatError."""
    plain = _SPECK.sub(" ", ascii_digits(text))
    kept = [(place, character) for place, character in enumerate(plain) if not character.isspace()]
    read = "".join(character for _, character in kept).translate(_MISREAD)
    least = _CHEQUE + _MICR + _SHORT + _KIND
    if not least <= len(read) <= least + _MOST_MARKS:
        raise FormatError("no such line")
    found: dict[str, tuple[float, int, int]] = {}
    spaced = frozenset(number for number, (place, _) in enumerate(kept) if place == 0 or plain[place - 1].isspace())
    for cost, first, second in _cuts(read, spaced):
        value = read[first : first + _CHEQUE] + read[second : second + _MICR]
        if value not in found or cost < found[value][0]:
            found[value] = (cost, first, second)
    ranked = sorted(found.items(), key=lambda entry: entry[1][0])
    if not ranked or ranked[0][1][0] > _MOST_COST:
        raise FormatError("no such line")
    least_cost = ranked[0][1][0]
    near = [(cost - least_cost, first, second) for _, (cost, first, second) in ranked if cost - least_cost < _NEAR]
    checks = (Check(WHOLE, False),) if least_cost > _DOUBTFUL else ()
    cheque, *cheques = (replace(_found(read, kept, (first, _CHEQUE), cost), checks=checks) for cost, first, _ in near)
    code, *codes = (replace(_found(read, kept, (second, _MICR), cost), checks=checks) for cost, _, second in near)
    return _with_others(cheque, cheques), _with_others(code, codes)


def cheque_number(text: str) -> str:
    """Return the six digits of a cheque's number beside a caption; raises FormatError."""
    number = text.strip(" \t\"'⑈|:.")
    if not (len(number) == _CHEQUE and number.isascii() and number.isdigit()):
        raise FormatError
    return number


def _found(read: str, kept: list[tuple[int, str]], stretch: tuple[int, int], cost: float) -> Found:
    start, length = stretch
    first, last = kept[start][0], kept[start + length - 1][0]
    repairs = sum(kept[at][1] != read[at] for at in range(start, start + length))
    return Found(read[start : start + length], first, last + 1, repairs, cost=cost)


def _with_others(best: Found, others: list[Found]) -> Found:
    apart = {other.value: other for other in reversed(others) if other.value != best.value}
    rest = tuple(sorted(apart.values(), key=lambda other: other.cost))
    return replace(best, others=rest)


def _cuts(read: str, spaced: frozenset[int]) -> Iterator[tuple[float, int, int]]:
    """Yield the ways to cut `read`: what each costs, where the cheque's number begins and where the branch's code.

    `spaced` are the places before which a space was read.
    """
    lengths = range(_LONGEST_SIGN + 1)
    for lead, middle, transit in product(lengths, lengths, lengths):
        first = lead
        second = first + _CHEQUE + middle
        third = second + _MICR + transit
        last = len(read) - _KIND
        tail = last - third - _SHORT
        numbers = ((first, _CHEQUE), (second, _MICR))
        if tail not in lengths or not all(read[start : start + length].isdigit() for start, length in numbers):
            continue
        signs = ((0, first, _ON_US), (second - middle, second, _ON_US), (last - tail, last, _ON_US))
        cost = sum(
            _cost(read[start:end], known)
            + _SPACED * (start == end and end in spaced)
            + _APART * (end - start == _LONGEST_SIGN and end - 1 in spaced)
            for start, end, known in (*signs, (third - transit, third, _TRANSIT))
        )
        breaks = [place for start, length in numbers for place in range(start + 1, start + length) if place in spaced]
        cost += _BROKEN * len(breaks)
        cost += _RUN_ON * (not middle and second not in spaced and any(place < second for place in breaks))
        yield cost + _doubt(read[second : second + _MICR], read[third : third + _SHORT] + read[last:]), first, second


def _cost(sign: str, known: Mapping[str, float]) -> float:
    """Return what it costs to take what was read for a sign."""
    if sign in known:
        return known[sign]
    strays = sum(character.isdigit() and character not in "18" for character in sign)
    has_mark = any(not character.isdigit() for character in sign)
    return _STRAY * (strays if has_mark else len(sign)) + _MARK * has_mark


def _doubt(code: str, rest: str) -> float:
    """Return what speaks against the numbers themselves; `rest` is what follows the branch's code."""
    # A city's code is how its pincodes begin.
    is_city = pincode.begins(code[:_CITY])
    is_known = micr.is_national(code)
    strays = sum(not character.isdigit() for character in rest)
    is_usual = rest[-_KIND:] in _KINDS
    return _UNUSUAL * (not is_usual) + _NO_CITY * (not is_city) + _KNOWN_BANK * is_known + _NEAR * strays
