"""The stretches of a text that an identifier of a known length could be read from."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from sheaf.formats.correction import SEEN, Reading
from sheaf.formats.digits import ascii_digits
from sheaf.formats.found import Found
from sheaf.model.field import Check
from sheaf.model.page import Doubt, Doubts

_SIGN = "[A-Za-z0-9|!]"
"""A stroke is not alphanumeric, but often what a 1 or an I is read as."""
_JOINERS = r"[ \t\n\-–]"
_JOIN = re.compile(r"(?:[ \t\n]{0,2}[-–][ \t\n]{0,2}|[ \t\n]{1,2})")


_MOST_EDITS = 12


@dataclass(frozen=True, slots=True)
class Window:
    """`text` without the joiners, `start` and `end` in the searched text, `groups` the lengths between joiners.

    `doubts` are those about `text`. `edits` counts the characters that the text has more or fewer of than were read, as
    the reader thought possible; `cost` is what that takes in log-odds.
    """

    text: str
    start: int
    end: int
    groups: tuple[int, ...]
    doubts: Doubts = ()
    edits: int = 0
    cost: float = 0.0

    @property
    def is_joined(self) -> bool:
        return len(self.groups) > 1

    def found(
        self,
        reading: Reading,
        checks: tuple[Check, ...] = (),
        written: Callable[[str], str] = str,
        *,
        more: float = 0.0,
    ) -> Found:
        """Return the value that `reading` of this window is, as `written`; `more` is added to its cost."""
        others = tuple(self.found(other, checks, written, more=more) for other in reading.others)
        cost = self.cost + reading.cost + more
        repairs = self.edits + reading.repairs
        return Found(written(reading.text), self.start, self.end, repairs, checks, cost, others)


def windows(text: str, length: int, doubts: Doubts = ()) -> Iterator[Window]:
    """Yield every stretch of `length` letters and digits that begins and ends at a word's edge.

    Spaces and hyphens may stand inside. Digits of Indian scripts are taken as ASCII. Where the reader doubted whether a
    character is there, or saw signs of one more, the stretches with that one changed are yielded too.

    >>> [(window.text, window.start, window.groups) for window in windows("PAN: ABCPK 1234F.", 10)]
    [('ABCPK1234F', 5, (5, 5))]
    >>> list(windows("XABCPK1234F", 10))
    []
    >>> [(window.text, window.end, window.edits) for window in windows("AB1", 2, (Doubt(2, (("", 0.2),)),))]
    [('AB', 3, 1)]
    """
    if len(text) < length and not doubts:
        return
    text = ascii_digits(text)
    yield from _windows(text, length, doubts)
    for edit in edits(text, doubts):
        for window in _windows(edit.text, length, edit.doubts):
            if edit.is_in(window.start, window.end):
                start, end = edit.origin(window.start, window.end)
                yield replace(window, start=start, end=end, edits=1, cost=edit.cost)


@dataclass(frozen=True, slots=True)
class Edit:
    """A text in which the character `at` was taken out, or one was put beside it."""

    text: str
    doubts: Doubts
    at: int
    longer: int
    cost: float

    def is_in(self, start: int, end: int) -> bool:
        """Say whether the stretch `start` to `end` of the text would not be there without the edit."""
        return start <= self.at < end + (self.longer < 0)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return which stretch of the text as it was read is `start` to `end` of this one, in which the edit is."""
        return start, max(end - self.longer, self.at + 1)


def edits(text: str, doubts: Doubts) -> Iterator[Edit]:
    """Yield `text` with one character more or fewer, as the reader saw it possible, the likeliest first."""
    some = [
        (math.log(max(doubt.sureness / share, 1.0)), doubt.index, option)
        for doubt in doubts
        for option, share in doubt.options
        if len(option) != 1 and share >= SEEN
    ]
    for cost, at, option in sorted(some)[:_MOST_EDITS]:
        longer = len(option) - 1
        rest = tuple(each.moved(longer if each.index > at else 0) for each in doubts if each.index != at)
        yield Edit(text[:at] + option + text[at + 1 :], rest, at, longer, cost)


def _windows(text: str, length: int, doubts: Doubts) -> Iterator[Window]:
    for match in _stretches(length).finditer(text):
        yield _window(text, match.start(), match.end(1), doubts)


@lru_cache
def _stretches(length: int) -> re.Pattern[str]:
    """Return the pattern of the stretches of `length` signs (its group 1), one for each start that a text has."""
    return re.compile(rf"(?<![^\W_])(?=({_SIGN}(?:{_JOINERS}*{_SIGN}){{{length - 1}}})(?![^\W_]))")


def _window(text: str, start: int, end: int, doubts: Doubts) -> Window:
    if not doubts:
        parts = _JOIN.split(text[start:end])
        return Window("".join(parts), start, end, tuple(map(len, parts)))
    taken: list[int] = []
    groups = [0]
    position = start
    while position < end:
        join = _JOIN.match(text, position)
        if join is None:
            taken.append(position)
            groups[-1] += 1
            position += 1
        else:
            position = join.end()
            groups.append(0)
    places = {position: at for at, position in enumerate(taken)}
    own = tuple(Doubt(places[each.index], each.options) for each in doubts if each.index in places)
    return Window("".join(text[at] for at in taken), start, end, tuple(groups), own)
