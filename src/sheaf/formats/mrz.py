"""The machine-readable zone of a passport: two lines of 44 characters (ICAO 9303, TD3), mended by its check digits.

Readers lose fillers, see K, C, ( or « in them, and take O for 0. What a position can hold and its check digit say what
was meant. The lines come from pictures: any text is taken, and FormatError is all that it can raise.

>>> zone = parse(("P<INDSPECIMEN<<ASHA<RANI<<<<<<<<<<<<<<<<<<<<", "Z1234567<1IND9OO3129F3001019<<<<<<<<<<<<<<<2"))
>>> zone.name.value, zone.passport_number.value, zone.sex.value
('ASHA RANI SPECIMEN', 'Z1234567', 'FEMALE')
>>> zone.date_of_birth.value, zone.date_of_birth.repairs, zone.date_of_expiry.value
('12/03/1990', 2, '01/01/2030')
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from sheaf.formats.correction import candidates, may_be
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Check

NUMBER_CHECK, BIRTH_CHECK, EXPIRY_CHECK = "mrz_number", "mrz_date_of_birth", "mrz_date_of_expiry"
COMPOSITE_CHECK = "mrz_composite"
_FILLER = "<"
_WEIGHTS = (7, 3, 1)
_NUMBER_LENGTH = 9
_BIRTH, _SEX, _EXPIRY, _TAIL = 3, 10, 11, 18
_NATIONALITY_TO_EXPIRY = "LLLDDDDDDD?DDDDDDD"
"""Where they stand, from the nationality on; each date has its check digit behind it."""
_DATE, _INDIAN_NUMBER = "DDDDDD", "LDDDDDDD"
_TAIL_LENGTH = 16
"""Fourteen characters for the country to use, their check digit, and the one over all."""
_SHORTEST_START, _LONGEST_START = 8, 12
_MOST_PLAIN = 2
"""One sign of what was read is two fillers at most."""
_MOST_REPAIRS, _MOST_BLIND_REPAIRS = 4, 1
_SEXES: Mapping[str, str] = MappingProxyType({"M": "MALE", "F": "FEMALE", "H": "MALE", "P": "FEMALE", "E": "FEMALE"})
"""H is what M is misread as, P and E what F is."""
_FILLERS: Mapping[str, str] = MappingProxyType(dict.fromkeys("‹≤([{^〈＜", "<") | {"«": "<<", "《": "<<"})
_NOT_IN_ZONE = re.compile(r"[^A-Z0-9<]")
_LOST_FILLERS = re.compile(r"(?<=<)[KCX]{1,3}(?=<|$)")
_NAMES_START = re.compile(r"^.{0,2}?P[<KCA-Z]?(?P<country>[A-Z0-9]{3})(?=[A-Z<])")
_INDIA = "IND"
_AS_LETTERS = str.maketrans("0125678", "OIZSGTB")
_PROOFS = 2
"""Rows of other numbers pass one check digit in ten."""
_FULL_LINE = 43
_PIECE = re.compile(r"[A-Z0-9]+(?:<[A-Z0-9]+)*")
_MOST_FILLERS = 3
"""Between surname and given names stand two, one more where a letter beside them was taken for one."""
_FIRST_EXPIRY_YEAR = 1990
_SHORTEST_VALIDITY = 5
"""Years; a child's passport is valid so long."""


@dataclass(frozen=True, slots=True)
class Mrz:
    """What the zone says. Each value knows its place in its line, its repairs and its own check digit.

    `surname`, `given_names` and `name` (given names, then surname) stand in the first line, the rest in the second.
    None: the zone leaves it out, or no reading of it makes sense.
    """

    passport_number: Found | None
    surname: Found | None
    given_names: Found | None
    name: Found | None
    nationality: str
    date_of_birth: Found | None
    sex: Found | None
    date_of_expiry: Found | None
    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """`text` in the zone's alphabet; `origins[i]` is where its i-th character stood in the line as it was read."""

    text: str
    origins: tuple[int, ...]

    def found(self, value: str, start: int, end: int, repairs: int = 0, checks: tuple[Check, ...] = ()) -> Found:
        return Found(value, self.origins[start], self.origins[end - 1] + 1, repairs, checks)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The characters from `start` on that `digit` is the check digit of, as they were most likely meant."""

    name: str
    start: int
    text: str
    digit: str
    repairs: int
    is_proven: bool

    def found(self, line: _Line, value: str | None, composite: tuple[Check, ...]) -> Found | None:
        if value is None:
            return None
        checks = (Check(self.name, self.is_proven), *composite)
        return line.found(value, self.start, self.start + len(self.text), self.repairs, checks)


def parse(lines: Sequence[str]) -> Mrz:
    """Read the two lines of a zone; raises FormatError."""
    if len(lines) != len(("names", "numbers")):
        raise FormatError("not two lines")
    if _MOST_PLAIN * len(lines[1]) < _SHORTEST_START + _TAIL:
        raise FormatError("no second line")
    surname, given_names, name = _names(_line(lines[0]))
    line = _line(lines[1])
    start = _nationality_at(line.text)
    number = _number(line.text, start)
    birth = _stretch(BIRTH_CHECK, line.text, start + _BIRTH, _DATE)
    expiry = _stretch(EXPIRY_CHECK, line.text, start + _EXPIRY, _DATE)
    composite = _composite(line.text[start + _TAIL :], number, birth, expiry)
    expires = None if expiry is None else _expiry_day(expiry.text)
    born = None if birth is None else _birth_day(birth.text, expires)
    sex = _SEXES.get(line.text[start + _SEX])
    return Mrz(
        None if number is None else number.found(line, number.text, composite),
        surname,
        given_names,
        name,
        _letters(line.text[start : start + 3]),
        None if birth is None else birth.found(line, _written(born), composite),
        None if sex is None else line.found(sex, start + _SEX, start + _SEX + 1),
        None if expiry is None else expiry.found(line, _written(expires), composite),
        (*(Check(each.name, each.is_proven) for each in (number, birth, expiry) if each is not None), *composite),
    )


def find_indian(text: str) -> tuple[Found, ...]:
    """Return the number in the second line of an Indian passport's zone, if one of its check digits agrees.

    >>> [found.value for found in find_indian("Z1234567<1IND9003129F3001019<<<<<<<<<<<<<<<2")]
    ['Z1234567']
    """
    try:
        zone = parse(("", text))
    except FormatError:
        return ()
    is_proven = any(check.passed for check in zone.checks)
    if zone.passport_number is None or zone.nationality != _INDIA or not is_proven:
        return ()
    return (replace(zone.passport_number, checks=()),)


def find_foreign(text: str) -> tuple[Found, ...]:
    """Return the number in the second line of another country's passport, where two of its check digits agree.

    >>> [found.value for found in find_foreign("9992228883GBR9003129F3001019<<<<<<<<<<<<<<00")]
    ['999222888']
    """
    try:
        zone = parse(("", text))
    except FormatError:
        return ()
    proven = sum(check.passed for check in zone.checks)
    is_like_indian = sum(one != other for one, other in zip(zone.nationality, _INDIA, strict=True)) <= 1
    if zone.passport_number is None or is_like_indian or proven < _PROOFS:
        return ()
    return (replace(zone.passport_number, checks=()),)


def check_digit(text: str) -> str:
    """Return the check digit over letters, digits and fillers: weights 7, 3, 1 (ICAO 9303, part 3, 4.9).

    >>> check_digit("D23145890734"), check_digit("L898902C<")
    ('9', '3')
    """
    values = (0 if each == _FILLER else int(each, 36) for each in text)
    return str(sum(value * _WEIGHTS[place % 3] for place, value in enumerate(values)) % 10)


def _line(text: str) -> _Line:
    kept: list[str] = []
    origins: list[int] = []
    for position, character in enumerate(text):
        for plain in _FILLERS.get(character, character.upper()):
            if not _NOT_IN_ZONE.match(plain):
                kept.append(plain)
                origins.append(position)
    return _Line(_LOST_FILLERS.sub(lambda lost: _FILLER * len(lost[0]), "".join(kept)), tuple(origins))


def _nationality_at(text: str) -> int:
    """Return where the nationality stands: three letters with a date, a digit, a sex, a date and a digit behind it."""
    starts = range(_SHORTEST_START, _LONGEST_START + 1)
    fitting = [start for start in starts if may_be(text[start : start + _TAIL], _NATIONALITY_TO_EXPIRY)]
    if not fitting:
        raise FormatError("no second line")
    indian = [start for start in fitting if _letters(text[start : start + 3]) == _INDIA]
    return (indian or fitting)[0]


def _letters(text: str) -> str:
    return text.translate(_AS_LETTERS)


def _number(text: str, end: int) -> _Stretch | None:
    """Read the number that stands before the nationality at `end`: an Indian one, or another country's as it is."""
    raw, digit = text[: end - 1].rstrip(_FILLER), text[end - 1]
    if _letters(text[end : end + len(_INDIA)]) != _INDIA:
        start = max(0, len(raw) - _NUMBER_LENGTH)
        number = raw[start:]
        is_proven = check_digit(number.ljust(_NUMBER_LENGTH, _FILLER)) == digit
        return _Stretch(NUMBER_CHECK, start, number, digit, 0, is_proven) if number.isalnum() else None
    # The filler behind it may have been read as a letter.
    starts = (len(raw) - len(_INDIAN_NUMBER), len(raw) - _NUMBER_LENGTH)
    readings = [_stretch(NUMBER_CHECK, text[:end], start, _INDIAN_NUMBER, digit) for start in starts if start >= 0]
    fitting = [reading for reading in readings if reading is not None]
    return min(fitting, key=lambda each: not each.is_proven, default=None)


def _stretch(name: str, text: str, start: int, template: str, digit: str | None = None) -> _Stretch | None:
    """Return the nearest reading of what stands at `start` that its check digit agrees with, or else the nearest.

    The check digit stands behind the stretch if it is not given.
    """
    end = start + len(template)
    readings = [
        reading
        for reading in candidates(text[start:end] + (digit or text[end : end + 1]), f"{template}D")
        if template != _DATE or _day(2000 + int(reading.text[:2]), reading.text) is not None
    ]
    for reading in readings:
        body, last = reading.text[:-1], reading.text[-1]
        if reading.repairs <= _MOST_REPAIRS and check_digit(body.ljust(_NUMBER_LENGTH, _FILLER)) == last:
            return _Stretch(name, start, body, last, reading.repairs, True)
    nearest = next((each for each in readings if each.repairs <= _MOST_BLIND_REPAIRS), None)
    if nearest is None:
        return None
    return _Stretch(name, start, nearest.text[:-1], nearest.text[-1], nearest.repairs, False)


def _composite(tail: str, *stretches: _Stretch | None) -> tuple[Check, ...]:
    """Return the check over number, dates and what the country added, where all of it was read."""
    read = [stretch for stretch in stretches if stretch is not None]
    own, digit = tail[:-1], tail[-1:]
    if len(read) < len(stretches) or not digit.isdigit() or (len(tail) != _TAIL_LENGTH and own.strip(_FILLER)):
        return ()
    number, birth, expiry = read
    body = number.text.ljust(_NUMBER_LENGTH, _FILLER) + number.digit
    body += birth.text + birth.digit + expiry.text + expiry.digit + own
    return (Check(COMPOSITE_CHECK, check_digit(body) == digit),)


def _expiry_day(digits: str) -> date | None:
    year = 1900 + int(digits[:2])
    return _day(year if year >= _FIRST_EXPIRY_YEAR else year + 100, digits)


def _birth_day(digits: str, expires: date | None) -> date | None:
    """Return the last such day on which somebody can have been born whose passport expires then."""
    last_year = 2099 if expires is None else expires.year - _SHORTEST_VALIDITY
    years = [year for year in (2000 + int(digits[:2]), 1900 + int(digits[:2])) if year <= last_year]
    # Without an expiry nothing tells the centuries apart but that most holders are of the last one.
    return _day(years[-1] if expires is None else years[0], digits) if years else None


def _day(year: int, digits: str) -> date | None:
    try:
        return date(year, int(digits[2:4]), int(digits[4:6]))
    except ValueError:
        return None


def _written(day: date | None) -> str | None:
    return None if day is None else f"{day:%d/%m/%Y}"


def _names(line: _Line) -> tuple[Found | None, Found | None, Found | None]:
    """Return surname, given names and the whole name; a surname may be missing (then the names stand in its place)."""
    start = _NAMES_START.match(line.text)
    if start is None:
        return None, None, None
    pieces = list(_pieces(line.text, start.end("country")))[:2]
    values = [" ".join(_letters(line.text[begin:end]).split(_FILLER)) for begin, end in pieces]
    if not pieces or pieces[-1][1] >= _FULL_LINE:
        # A line that is full to its end has most likely no room for the rest of the name.
        return None, None, None
    # A lost filler makes one name of two.
    doubt = int(len(pieces) < 2 and _FILLER in line.text[pieces[0][0] : pieces[0][1]])
    parts = [line.found(value, *piece, doubt) for value, piece in zip(values, pieces, strict=True)]
    whole = replace(parts[0], value=" ".join(reversed(values)), end=parts[-1].end)
    if len(parts) == 1:
        return None, replace(parts[0], value=values[0]), whole
    return parts[0], parts[1], whole


def _pieces(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield what stands between double fillers, from `start` on; behind more of them stand but misread ones."""
    end = start
    for match in _PIECE.finditer(text, start):
        if match.start() - end > _MOST_FILLERS:
            return
        yield match.span()
        end = match.end()
