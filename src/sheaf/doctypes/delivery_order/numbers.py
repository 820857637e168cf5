"""The number of a delivery order and its day, where they stand without captions of their own."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from sheaf.doctypes.spec import Format, as_read
from sheaf.doctypes.values import DATE
from sheaf.formats import goods, pincode
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Value

ROW_NUMBER = re.compile(r"\W*[1-9]\d?\W*")
_MISREAD_DO = re.compile(r"(?<![A-Z0-9])D0(?=[/\d-])")
_SERIES = re.compile(r"([A-Z]{2,5}) (?=\d{4,}$)")
"""The letters of a branch or a series, set apart from the running number: "BPL 004418"."""
_BARE_NUMBER = re.compile(r"D[O0][-/](?=(?:\D*\d){6})[A-Z0-9/-]+")
"""The number of an order on a slip: it needs no caption as it says itself what it is."""
_HEADING = re.compile(
    r"(?:(?:our|order|d\.?o\.?|memo|advice|letter|ref(?:erence)?)\b[\s.]*){0,2}(?:nos?|number|ref(?:erence)?)\b[\s.:]*"
    r"(?P<rest>\S.*?)\.?",
    re.IGNORECASE,
)
"""A line under the title that has the number, and the day behind it: "No. DO/2024/118 of 01.02.2024"."""
_BESIDE_TITLE = re.compile(
    r"(?:(?:sl|serial|sr)\.?\s*)?no\.?\s*[:.]?\s*(?P<number>[A-Z\d]+(?:[/-][A-Z\d]+)*)", re.IGNORECASE
)
"""All that stands left of the title of a form: "Sl. No. 99255"."""
_FEWEST_DIGITS = 4
_WRITTEN_OUT = re.compile(
    r"(?P<day>\d{1,2}(?:\s?(?:st|nd|rd|th))?\s+[A-Za-z]{4,9},?\s+\d{4}|[A-Za-z]{4,9}\s+\d{1,2}(?:st|nd|rd|th)?,\s+\d{4})"
)
_SENT = re.compile(
    r"(?:[A-Z][a-z]{2}, )?(?P<day>\d{1,2} [A-Z][a-z]{2} \d{4}),?(?: at)? \d{1,2}:\d{2}(?: ?[AaPp][Mm])?(?:\s*[·•|].*)?"
)
"""When a mail or a slip was sent, as programs print it: "Sat, 27 Dec 2025 at 19:26", "2 May 2025, 06:41 PM · Copy"."""


def _number(text: str) -> str:
    """Return the number of an order; most begin with the letters DO, of which readers make D0. Raises FormatError."""
    if ROW_NUMBER.fullmatch(text):
        raise FormatError("a row's number, or a count")
    return _MISREAD_DO.sub("DO", goods.document_number(_SERIES.sub(r"\1", text.strip(" :"))))


def _bare_number(text: str) -> str:
    """Return the number of an order that no caption announces; raises FormatError."""
    if not _BARE_NUMBER.fullmatch(text.strip()):
        raise FormatError("no number that begins as those of orders do")
    return _number(text)


def _beside_title(text: str) -> str:
    """Return the number in a line that says nothing else; raises FormatError."""
    match = _BESIDE_TITLE.fullmatch(text.strip())
    if match is None or sum(map(str.isdigit, match["number"])) < _FEWEST_DIGITS:
        raise FormatError("no number alone")
    return _number(match["number"])


def _find_beside_title(text: str) -> tuple[Found, ...]:
    match = _BESIDE_TITLE.fullmatch(text.strip())
    try:
        return (Found(_beside_title(text), match.start("number"), match.end("number")),) if match else ()
    except FormatError:
        return ()


def _find_number(text: str) -> tuple[Found, ...]:
    # "Delivery Order - 3 kW Rooftop Plant" says what is delivered, not under which number.
    every = () if _is_place(text) else goods.find_document_number(text)
    found = (each for each in every if not ROW_NUMBER.fullmatch(each.value))
    return tuple(replace(each, value=_MISREAD_DO.sub("DO", each.value)) for each in found)


def _is_place(text: str) -> bool:
    """Say whether `text` goes on from its number to a pincode: "640/18, Village Madhopur, Nashik 422007"."""
    _, comma, rest = text.partition(",")
    return bool(comma) and bool(pincode.find(rest))


def _day_of_letter(text: str) -> Value:
    """Return the day over a letter, its month written out, or over a mail, with the hour; forms have many."""
    written = _SENT.fullmatch(text.strip()) or _WRITTEN_OUT.fullmatch(text.strip())
    if written is None:
        raise FormatError("no day as letters have it")
    return DATE.parse(written["day"])


def _heading(text: str) -> str:
    """Return the number in a line that has it and the day, and nothing else; raises FormatError for other lines."""
    return _headed(text)[0].value


def _find_headed(part: int, text: str) -> tuple[Found, ...]:
    try:
        return (_headed(text)[part],)
    except FormatError:
        return ()


def _headed(text: str) -> tuple[Found, Found]:
    """Return the number and the day where they stand in a line that holds nothing else."""
    match = _HEADING.fullmatch(text.strip())
    rest, start = (match["rest"], match.start("rest")) if match else ("", 0)
    both = goods.find_number_and_day(rest)
    if not both:
        raise FormatError("no number with its day")
    number, day = (replace(each, start=start + each.start, end=start + each.end) for each in both)
    return replace(number, value=_number(number.value)), day


def _day_behind(text: str) -> Value:
    """Return the day behind the number of an order; raises FormatError where none follows."""
    found = goods.find_day_after_number(text)
    if not found:
        raise FormatError("no day behind a number")
    return found[0].value


NUMBER_OF_ORDER = Format("delivery order's number", _number, as_read(_find_number))
BARE = Format("delivery order's number without a caption", _bare_number)
DAY_OF_LETTER = Format("day of a letter", _day_of_letter)
HEADING = Format("delivery order's number with its day", _heading, as_read(partial(_find_headed, 0)))
BESIDE_TITLE = Format("delivery order's number beside the title", _beside_title, as_read(_find_beside_title))
HEADING_DAY = Format("day behind a delivery order's number", _heading, as_read(partial(_find_headed, 1)))
DAY_BEHIND_NUMBER = Format("day behind a captioned number", _day_behind, as_read(goods.find_day_after_number))
