"""Codes of driving licences and voters' cards, whose payload differs by state and printer.

Some are plain text or captions with values; those may tell the number and dates that are printed beside them. Most are
encrypted or an address on the web: they tell that there is a code, and nothing else.

>>> from sheaf.formats.trust import TRUST_NOBODY
>>> decode_licence(b"DL No:MH12 20110012345;DOB:15-08-1990;Valid Till:11-03-2031", TRUST_NOBODY).values["dl_number"]
'MH1220110012345'
>>> sorted(decode_licence(b"https://example.invalid/MH1220110012345", TRUST_NOBODY).values)
['present']
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from sheaf.formats import dates, driving_licence, epic
from sheaf.formats.found import Decoded, Found
from sheaf.formats.trust import TrustStore
from sheaf.model.field import Value

_MOST_BYTES = 1200
"""A number and a few dates take less; a longer payload is no list of captions and values."""
_ADDRESS = re.compile(r"^\s*[a-z][a-z0-9+.-]*://|^\s*www\.", re.IGNORECASE)
_CAPTION_GAP = r"[\s\"'.:=|\-]{1,6}"
_CAPTIONS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        name: re.compile(rf"\b(?:{captions}){_CAPTION_GAP}(?P<value>[^\n;|,]{{6,14}})", re.IGNORECASE)
        for name, captions in (
            ("date_of_birth", r"d\.?o\.?b\.?|date\s?of\s?birth|birth\s?date"),
            ("issue_date", r"d\.?o\.?i\.?|date\s?of\s?issue|issue\s?date|issued\s?on"),
            ("valid_till", r"valid\s?(?:till|upto|up\sto|to)(?:\s?\(?nt\)?)?|validity(?:\s?\(?nt\)?)?|nt\s?valid\w*"),
        )
    }
)


def decode_licence(payload: bytes, _trust: TrustStore) -> Decoded:
    """Return the number and the dates that a driving licence's code tells; any code tells that there is one."""
    return _decode(payload, "dl_number", driving_licence.find)


def decode_voters_card(payload: bytes, _trust: TrustStore) -> Decoded:
    """Return the number that a voter's card's code tells; any code tells that there is one."""
    return _decode(payload, "voter_id", epic.find)


def _decode(payload: bytes, number_name: str, find: Callable[[str], tuple[Found, ...]]) -> Decoded:
    values: dict[str, Value] = {"present": "true"}
    text = _text(payload)
    if text is None:
        return Decoded(values)
    numbers = {found.value for found in find(text) if not found.repairs}
    if len(numbers) == 1:
        values[number_name] = numbers.pop()
        values |= _dates(text)
    return Decoded(values)


def _text(payload: bytes) -> str | None:
    """Return the payload where it is a short text for people; None for anything else."""
    if len(payload) > _MOST_BYTES:
        return None
    try:
        text = payload.decode("utf-8")
    except UnicodeDecodeError:
        return None
    is_readable = all(character.isprintable() or character in "\r\n\t" for character in text)
    return text if is_readable and not _ADDRESS.match(text) else None


def _dates(text: str) -> Mapping[str, Value]:
    found: dict[str, Value] = {}
    for name, caption in _CAPTIONS.items():
        days = {day.value for match in caption.finditer(text) for day in dates.find(match["value"])[:1]}
        if len(days) == 1:
            found[name] = days.pop()
    return found
