"""Where the digits of an Aadhaar number or a virtual ID may stand in a text, read well or badly.

`aadhaar.find` asks what a value is; here the question is what must not be seen, so doubt counts the other way: on an
Aadhaar paper a run of digits is hidden unless something tells that it is harmless.

>>> [(found.doubt.name, found.start, found.end) for found in find("Your Aadhaar No. : 9999 4105 7058")]
[('PROVEN', 19, 28)]
>>> find("DOB: 15/08/1990, Mobile: 9876543210, Enrolment No.: 1234/12345/12345")
()
>>> masked("UID 999941057058, VID 9123 4567 8901 2348")
'UID XXXXXXXX7058, VID XXXX XXXX XXXX XXXX'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein
from stdnum import verhoeff

from sheaf.formats.digits import ascii_digits, without_days
from sheaf.formats.hidden import Doubt, Hidden

_LOOK_ALIKES = dict(zip("OoDQIil|!ZzSsGbTBgq", "0000111112255667899", strict=True))
_TOKEN = re.compile(r"[0-9OoDQIil|!ZzSsGbTBgq]+")
_JOINT = re.compile(r"[ \t\n.·•_–—-]{1,3}")
_MASKED = re.compile(r"(?<![\w*])[Xx*×]{4}[ -]{0,2}[Xx*×]{4}[ -]{0,2}\d{4}(?!\d)")
_GROUP, _NUMBER, _VIRTUAL_ID = 4, 12, 16
_SHOWN = 4
"""The last digits, which may be seen (the practice that DOCTYPES.md, 6 describes)."""
_LEAST_TRUE_DIGITS = 0.5
_MOSTLY_DIGITS = 0.7
"""Other scripts are read as random signs, of which some are digits."""
_SUSPECT_FROM = 9
"""A run of so many digits may be a number of which some were not read."""
_NEAR = 3
"""A run that differs from a number of the same file in at most this many digits is that number, badly read."""


@dataclass(frozen=True, slots=True)
class _Token:
    """`true_digits` counts the characters that were read as digits and are not letters that look like some."""

    digits: str
    true_digits: int
    start: int
    end: int


def find(text: str, known: frozenset[str] = frozenset()) -> tuple[Hidden, ...]:
    """Return what must not be seen of `text`, in order; `known` holds the numbers that stand elsewhere in the file."""
    plain = without_days(ascii_digits(text))
    found = (hidden for run in _runs(plain) for hidden in _in_run(run, known))
    return tuple(sorted(found, key=lambda hidden: hidden.start))


def shows_masked(text: str) -> bool:
    """Say whether `text` holds a number whose first eight digits are crosses already."""
    return _MASKED.search(ascii_digits(text)) is not None


def masked(text: str, known: frozenset[str] = frozenset()) -> str:
    """Return `text` with crosses for every digit of a number that must not be kept.

    Runs that are merely suspect stay: any paper may hold them.
    """
    characters = list(text)
    for hidden in find(text, known):
        if hidden.doubt is not Doubt.SUSPECT:
            for position in range(hidden.start, hidden.end):
                if characters[position].isalnum() or characters[position] in _LOOK_ALIKES:
                    characters[position] = "X"
    return "".join(characters)


def count(text: str) -> int:
    """Return how many characters of `text` are digits or were read in the place of one."""
    return sum(len(token.digits) for run in _runs(ascii_digits(text)) for token in run)


def _runs(text: str) -> Iterator[list[_Token]]:
    """Yield the tokens that are digits or look like some, together while little stands between them."""
    run: list[_Token] = []
    for match in _TOKEN.finditer(text):
        if not _is_of_digits(text, match):
            continue
        digits = "".join(_LOOK_ALIKES.get(each, each) for each in match[0])
        token = _Token(digits, sum(each.isdigit() for each in match[0]), match.start(), match.end())
        if run and not _JOINT.fullmatch(text, run[-1].end, token.start):
            yield run
            run = []
        run.append(token)
    if run:
        yield run


def _is_of_digits(text: str, match: re.Match[str]) -> bool:
    """A token among letters is a word or a code unless it holds a whole group of digits."""
    true_digits = sum(each.isdigit() for each in match[0])
    around = text[max(match.start() - 1, 0) : match.start()] + text[match.end() : match.end() + 1]
    if any(each.isalnum() for each in around):
        return true_digits >= _GROUP
    return true_digits >= _LEAST_TRUE_DIGITS * len(match[0])


def _in_run(run: Sequence[_Token], known: frozenset[str]) -> Iterator[Hidden]:
    """Take the numbers that prove themselves out of a run first, then judge what is left on both sides."""
    for length, is_number in ((_VIRTUAL_ID, False), (_NUMBER, True)):
        for first in range(len(run)):
            part = _starting_at(run[first:], length)
            digits = _joined(part)
            if len(digits) == length and digits[0] in "23456789" and verhoeff.is_valid(digits):
                yield from _in_run(run[:first], known) if first else ()
                shown = _SHOWN if is_number else 0
                yield _hidden(part, shown, Doubt.PROVEN, is_number, digits if is_number else None)
                rest = run[first + len(part) :]
                yield from _in_run(rest, known) if rest else ()
                return
    yield from _judged(run, known)


def _judged(run: Sequence[_Token], known: frozenset[str]) -> Iterator[Hidden]:
    """Judge a run without a proven number."""
    digits, groups = _joined(run), tuple(len(token.digits) for token in run)
    is_known = len(digits) >= _SUSPECT_FROM and any(_is_near(digits, number) for number in known)
    is_grouped = len(run) > 1 and set(groups) == {_GROUP}
    if is_known or (is_grouped and len(digits) in (_NUMBER, _VIRTUAL_ID)):
        shown = _SHOWN if len(digits) == _NUMBER or (len(digits) < _NUMBER and groups[-1] == _GROUP) else 0
        yield _hidden(run, shown, Doubt.PROVEN if is_known else Doubt.GROUPED, len(digits) != _VIRTUAL_ID, None)
        return
    is_long = (len(digits) >= _SUSPECT_FROM and not _is_harmless(digits, groups)) or (is_grouped and len(digits) == 8)
    if is_long and sum(token.true_digits for token in run) >= _MOSTLY_DIGITS * len(digits):
        yield _hidden(run, _SHOWN if len(digits) == _NUMBER else 0, Doubt.SUSPECT, len(digits) <= _NUMBER, None)
    for token in run:
        if any(_is_piece(token.digits, number) for number in known):
            yield _hidden([token], 0, Doubt.PROVEN, True, None)


def _is_harmless(digits: str, groups: tuple[int, ...]) -> bool:
    """Say whether a run is written as a telephone number is."""
    if digits.startswith(("1800", "1860")) or (digits[0] == "0" and len(digits) <= 11):
        return True
    bare = digits.removeprefix("91") if len(digits) == _NUMBER and groups[0] == 2 else digits
    is_whole = groups in ((10,), (5, 5), (2, 10), (2, 5, 5))
    return len(bare) == 10 and bare[0] in "6789" and is_whole


def _is_near(digits: str, number: str) -> bool:
    return Levenshtein.distance(digits, number, score_cutoff=_NEAR) <= _NEAR


def _is_piece(digits: str, number: str) -> bool:
    """Say whether a token is one of the groups of `number` that must not be seen, or both together."""
    if len(digits) == 2 * _GROUP:
        return Levenshtein.distance(digits, number[: 2 * _GROUP], score_cutoff=1) <= 1
    return digits in (number[:_GROUP], number[_GROUP : 2 * _GROUP])


def _starting_at(tokens: Sequence[_Token], length: int) -> Sequence[_Token]:
    """Return the first tokens, as many as `length` digits need."""
    total = 0
    for number, token in enumerate(tokens):
        total += len(token.digits)
        if total >= length:
            return tokens[: number + 1]
    return tokens


def _joined(tokens: Sequence[_Token]) -> str:
    return "".join(token.digits for token in tokens)


def _hidden(tokens: Sequence[_Token], shown: int, doubt: Doubt, is_number: bool, number: str | None) -> Hidden:
    """Hide all digits of `tokens` but the last `shown`."""
    left = sum(len(token.digits) for token in tokens) - shown
    end = tokens[0].start
    for token in tokens:
        if left > 0:
            end = token.start + min(left, len(token.digits))
            left -= len(token.digits)
    return Hidden(tokens[0].start, end, doubt, is_number, number)
