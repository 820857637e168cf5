"""Dates said in words, as certificates and deeds say them, returned as DD/MM/YYYY.

>>> parse("First day of June Two thousand nineteen"), parse("TWENTY THIRD DAY OF MARCH NINETEEN HUNDRED AND NINETY")
('01/06/2019', '23/03/1990')
>>> parse("Tenthday ofMarch, Two Thousand and Elght"), parse("Tenth day of March 2008")
('10/03/2008', '10/03/2008')
>>> parse("6th day of June, Two Thousand Twenty Two (2022)")
'06/06/2022'
>>> [found.value for found in find("is incorporated on this Second day of May Two thousand twenty under the Act")]
['02/05/2020']
>>> parse("Thirty First day of June Two thousand nineteen")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: no such day
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz, process

from sheaf.formats import months
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.formats.number_words import UNITS
from sheaf.model.page import Doubts

_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_FILLERS = ("day", "of", "and", "the")
_SCALES = {"hundred": 100, "thousand": 1000}
_WORDS = sorted((*_ORDINALS, *months.NAMES, *UNITS, *_SCALES, *_FILLERS), key=lambda word: -len(word))
_WORD = re.compile("|".join(_WORDS))
_TOKEN = re.compile(r"[A-Za-z0-9|]+")
_NUMERAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)|((?:19|20)\d\d)", re.IGNORECASE)
_NEAR = 78.0
_FEWEST_LETTERS = 3
_FIRST_YEAR, _LAST_YEAR = 1850, 2099
_MOST_DAYS = 31


@dataclass(frozen=True, slots=True)
class _Said:
    """A word, or a numeral, and the place of the token that it stands in."""

    word: str
    start: int
    end: int


def parse(text: str) -> str:
    """Return the one date that `text` says; raises FormatError."""
    found = find(text)
    if len(found) != 1:
        is_said = any(run for run in _runs(text))
        raise FormatError("no such day" if is_said else "no date in words")
    return found[0].value


def find(text: str, _doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the dates that are said in `text`, in the order in which they stand; lost spaces do not count."""
    return tuple(found for run in _runs(text) for found in _dates_in(run))


def _runs(text: str) -> Iterator[list[_Said]]:
    """Yield the stretches of `text` in which every word is one that dates are said in."""
    run: list[_Said] = []
    for token in _TOKEN.finditer(text):
        words = _words_of(token[0])
        if words:
            run.extend(_Said(word, token.start(), token.end()) for word in words)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _words_of(token: str) -> list[str]:
    numeral = _NUMERAL.fullmatch(token)
    if numeral is not None:
        return [numeral[1] or numeral[2]]
    word = token.lower().replace("0", "o").replace("1", "l").replace("|", "l")
    parts: list[str] = []
    position = 0
    while (match := _WORD.match(word, position)) is not None:
        parts.append(match[0])
        position = match.end()
    if position == len(word):
        return parts
    near = process.extractOne(word, _WORDS, scorer=fuzz.ratio, score_cutoff=_NEAR)
    return [near[0]] if near is not None and len(word) >= _FEWEST_LETTERS else []


def _dates_in(run: Sequence[_Said]) -> Iterator[Found]:
    named = [position for position, said in enumerate(run) if said.word in months.NAMES]
    for number, position in enumerate(named):
        first = named[number - 1] + 1 if number else 0
        last = named[number + 1] if number + 1 < len(named) else len(run)
        before, after = _day_before(run[first:position]), _year_after(run[position + 1 : last])
        if before is None or after is None:
            continue
        (day, used), (year, taken) = before, after
        try:
            found = date(year, months.NAMES.index(run[position].word) + 1, day)
        except ValueError:
            continue
        yield Found(f"{found:%d/%m/%Y}", run[position - used].start, run[position + taken].end)


def _day_before(words: Sequence[_Said]) -> tuple[int, int] | None:
    """Return the day that the end of `words` says, and how many words it takes."""
    used = 0
    for said in reversed(words):
        used += 1
        if said.word in _FILLERS:
            continue
        ones = _ORDINALS.get(said.word) or (int(said.word) if said.word.isdigit() else UNITS.get(said.word, 0))
        tens = UNITS.get(words[-used - 1].word, 0) if used < len(words) else 0
        if ones < 10 and tens in (20, 30):
            return tens + ones, used + 1
        return (ones, used) if 0 < ones <= _MOST_DAYS else None
    return None


def _year_after(words: Sequence[_Said]) -> tuple[int, int] | None:
    """Return the year that the beginning of `words` says, and how many words it takes."""
    total = group = used = 0
    for said in words:
        if said.word.isdigit():
            # "Two Thousand Twenty Two (2022)": the figures repeat the words.
            is_year = len(said.word) == len("YYYY") and total + group in (0, int(said.word))
            return (int(said.word), used + 1) if is_year else None
        if said.word in _SCALES:
            total, group = total + max(1, group) * _SCALES[said.word], 0
        elif said.word in UNITS:
            # "Twenty nineteen", "nineteen ninety": two pairs of digits.
            is_pair = group in (19, 20) and not total and UNITS[said.word] >= 10
            total, group = (group * 100, UNITS[said.word]) if is_pair else (total, group + UNITS[said.word])
        elif said.word not in _FILLERS:
            break
        used += 1
    year = total + group
    return (year, used) if _FIRST_YEAR <= year <= _LAST_YEAR else None
