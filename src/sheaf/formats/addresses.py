"""Indian addresses taken apart: two lines, city, state and postcode (DOCTYPES.md 9).

The pincode decides on the state. The city is the last name in the address that is one; what is left are the lines.

>>> parts = format_address("S/O Mohan Lal, Flat No 12, Sai Krupa CHS, Karve Nagar, Pune, Pune, Maharashtra - 411 052")
>>> parts.address_line_1, parts.address_line_2
('Flat No 12, Sai Krupa CHS', 'Karve Nagar')
>>> parts.city, parts.state, parts.postcode
('Pune', 'Maharashtra', '411052')
>>> parts = format_address("LAKE HOUSE, PUTHIYARA P 0 KOZHIKODE 673004")
>>> parts.address_line_2, parts.city
('PUTHIYARA P O', 'KOZHIKODE')
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sheaf.formats import cities, pincode, states
from sheaf.formats.address_text import Caption, Part, captioned_part, clean, clean_form, parts_of, without_people
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Check

__all__ = ["FormattedAddress", "clean", "clean_form", "find_whole", "format_address", "from_parts"]

COMPLETE = "address_complete"
_FEWEST_PARTS, _FEWEST_WORDS = 3, 6

_PIN_WEIGHT, _STATE_WEIGHT, _CITY_WEIGHT, _LINES_WEIGHT = 0.4, 0.2, 0.2, 0.2
_MOST_LINE_PARTS = 9
_DELHI_DISTRICT = re.compile(r"(?:NORTH|SOUTH|EAST|WEST|CENTRAL)(?:[ -](?:EAST|WEST))? DELHI", re.IGNORECASE)
"""Districts that nobody takes for the city, though their names end like it."""
_POST_OFFICE = re.compile(r"^(?:P\.?\s?O|Post(?: Office)?)\b[\s.:\-]*", re.IGNORECASE)
_OFFICE_OF_TOWN = re.compile(r"^(?:P\.?\s?[OS]|Post(?: Office)?|Sub[ -]?District)\b[\s.:\-]", re.IGNORECASE)
"""What an Aadhaar prints between a town and its district."""
_MISREAD_RELATION = re.compile(r"^([SDWCH])(?:/o(?![A-Za-z])|(?= : ))")
"""An Aadhaar prints S/O, D/O, W/O and C/O in capitals (DOCTYPES.md 3): a small o was read for one, or none."""
_MOST_STATE_WORDS, _MOST_CITY_WORDS = 5, 3


@dataclass(frozen=True, slots=True)
class FormattedAddress:
    """The parts as FIELDS.md names them; None is what the address does not say. `evidence`, 0..1, says how sure."""

    address_line_1: str
    address_line_2: str
    city: str | None
    state: str | None
    postcode: str | None
    evidence: float


@dataclass(frozen=True, slots=True)
class _City:
    name: str | None
    is_printed: bool


def format_address(text: str) -> FormattedAddress:
    """Take an address apart. Raises FormatError when it has neither a pincode nor a state."""
    address = without_people(clean(text))
    found = _pincode_in(address)
    if found is not None:
        address = f"{address[: found.start]}, {address[found.end :]}"
    return _assembled(parts_of(address), found)


def find_whole(text: str) -> tuple[Found, ...]:
    """Return all of `text` as an address that should be whole, with a failed check when lines of it are missing.

    A whole one has a pincode and, before it, three parts or, where no commas are printed, six words.

    >>> [check.passed for check in find_whole("N Andhra Pradesh, 520002")[0].checks]
    [False]
    >>> find_whole("W/o Mohan Lal, S No 96/2, Karve Nagar, Pune - 411052")[0].value
    'W/O Mohan Lal, S No 96/2, Karve Nagar, Pune - 411052'
    """
    try:
        address = _MISREAD_RELATION.sub(r"\1/O", clean(text))
    except FormatError:
        return ()
    pin = _pincode_in(address)
    before = address[: pin.start] if pin is not None else ""
    is_whole = len(parts_of(before)) >= _FEWEST_PARTS or len(before.split()) >= _FEWEST_WORDS
    return (Found(address, 0, len(text), 0, () if is_whole else (Check(COMPLETE, False),)),)


def from_parts(captioned: Mapping[str, str]) -> FormattedAddress:
    """Put together an address from a form's captions and values, such as the parts of Form GST REG-06.

    Raises FormatError when it has neither a pincode nor a state.
    """
    parts = [captioned_part(caption, value) for caption, value in captioned.items()]
    pins = [found for part in parts if part.caption is Caption.PINCODE for found in pincode.find(part.text)]
    return _assembled([part for part in parts if part.text], pins[-1] if pins else None)


def _assembled(parts: list[Part], found: Found | None) -> FormattedAddress:
    kept = [part for part in parts if part.caption is not Caption.PINCODE and not _is_filler(part.text)]
    kept, printed_state = _take_state(kept)
    postcode = found.value if found else None
    state = _state(postcode, printed_state, kept)
    if postcode is None and state is None:
        raise FormatError("neither a pincode nor a state")
    kept = [part for part in kept if not _DELHI_DISTRICT.fullmatch(part.text)]
    kept, city = _take_city(kept, postcode, printed_state)
    lines = _distinct([part.text for part in kept if part.caption is not Caption.DISTRICT])
    half = (len(lines) + 1) // 2
    is_in_use = found is not None and pincode.exists(found.value)
    evidence = (
        (_PIN_WEIGHT if is_in_use else 0.0)
        + _STATE_WEIGHT * _agreement(state, printed_state)
        + (_CITY_WEIGHT if city.is_printed else 0.0)
        + (_LINES_WEIGHT if 0 < len(lines) <= _MOST_LINE_PARTS else 0.0)
    )
    return FormattedAddress(", ".join(lines[:half]), ", ".join(lines[half:]), city.name, state, postcode, evidence)


def _pincode_in(address: str) -> Found | None:
    """Return the last pincode that is in use, else the last that looks like one."""
    found = pincode.find(address)
    in_use = [item for item in found if all(check.passed for check in item.checks)]
    likely = in_use or found
    return likely[-1] if likely else None


def _is_filler(text: str) -> bool:
    return text.upper().strip(" .:-") in {"INDIA", "PIN", "PINCODE", "PIN CODE", "IN", "BHARAT", "ADDRESS", ""}


def _take_state(parts: list[Part]) -> tuple[list[Part], str | None]:
    """Return the parts without the state's name, and that name as `states` spells it."""
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if part.caption is Caption.STATE:
            return parts[:index] + parts[index + 1 :], states.of_name(part.text)
    for index in range(len(parts) - 1, max(-1, len(parts) - 4), -1):
        words = parts[index].text.split()
        for count in range(min(_MOST_STATE_WORDS, len(words)), 0, -1):
            is_whole = count == len(words)
            name = _state_named(words[-count:], is_whole=is_whole)
            if name is None or (not is_whole and cities.is_city(name)):
                continue
            rest = Part(" ".join(words[:-count]).strip(" -–,."), parts[index].caption)
            return parts[:index] + ([rest] if rest.text else []) + parts[index + 1 :], name
    return parts, None


def _state_named(words: list[str], *, is_whole: bool) -> str | None:
    """Return the state that `words` name; two letters name one as a part of their own or in parentheses."""
    if len(words) == 1 and (is_whole or words[0].startswith("(")):
        by_letters = states.of_letters(words[0].strip("()."))
        if by_letters is not None:
            return by_letters
    return states.of_name(" ".join(words))


def _state(postcode: str | None, printed: str | None, parts: list[Part]) -> str | None:
    """Return the pincode's state, unless the print contradicts it twice: by its state and by a district of that."""
    by_pincode = pincode.state(postcode) if postcode else None
    if postcode is None or by_pincode is None or printed in (None, by_pincode):
        return by_pincode or printed
    if printed in pincode.all_states(postcode):
        return printed
    of_printed = cities.districts_of(printed) if printed else ()
    is_backed = any(cities.is_district(part.text, of_printed) for part in parts)
    return printed if is_backed else by_pincode


def _agreement(state: str | None, printed: str | None) -> float:
    if printed is None:
        return 0.5
    return 1.0 if state == printed else 0.0


def _take_city(parts: list[Part], postcode: str | None, printed_state: str | None) -> tuple[list[Part], _City]:
    """Return the parts without the city and what repeats it, and the city as printed."""
    districts = pincode.districts(postcode) if postcode else ()
    for index in range(len(parts) - 1, -1, -1):
        if parts[index].caption is Caption.CITY:
            return _without(parts[:index] + parts[index + 1 :], parts[index].text), _City(parts[index].text, True)
    index, name = _last_city(parts, districts)
    if name is None:
        return parts, _unprinted_city(postcode, districts, printed_state)
    rest = Part(parts[index].text.removesuffix(name).strip(" -–,."))
    before = parts[:index]
    if rest.text:
        before = [*before, rest]
    elif parts[index].caption is Caption.DISTRICT or cities.is_district(name, districts):
        before, name = _take_town(before, name)
    metro = cities.metro_of(postcode) if postcode and not cities.is_city_as_spelt(name) else None
    is_part_of_metro = metro is not None and metro.upper() in name.upper()
    return _without([*before, *parts[index + 1 :]], name), _City(metro if is_part_of_metro else name, True)


def _take_town(parts: list[Part], district: str) -> tuple[list[Part], str]:
    """Return the parts before a district without the town in it, and that town; where none is told, the district.

    Between the two its post office may stand, or its subdistrict. Where the parts before the district have no commas,
    it ends them, and often its subdistrict, of the same name, follows it.
    """
    at = len(parts) - 1
    while at >= 0 and _OFFICE_OF_TOWN.match(parts[at].text):
        at -= 1
    if at < 0:
        return parts, district
    for place in range(at, max(at - 2, -1), -1):
        if _is_other_city(parts[place].text, district):
            return [*parts[:place], *parts[place + 1 :]], parts[place].text
    words = parts[at].text.split()
    for count in range(min(_MOST_CITY_WORDS, len(words) - 1), 0, -1) if len(parts) == 1 else ():
        town = " ".join(words[-count:])
        if _is_other_city(town, district):
            rest = words[:-count]
            while rest[-count:] == words[-count:]:
                rest = rest[:-count]
            return [Part(" ".join(rest))] if rest else [], town
    return parts, district


def _last_city(parts: list[Part], districts: tuple[str, ...]) -> tuple[int, str | None]:
    """Return where the last city stands: as a part of its own, or at the end of the last part."""
    last = len(parts) - 1
    for index in range(last, -1, -1):
        text = parts[index].text
        if cities.is_city(text) or cities.is_district(text, districts) or parts[index].caption is Caption.DISTRICT:
            return index, text
        words = text.split()
        for count in range(min(_MOST_CITY_WORDS, len(words) - 1), 0, -1) if index == last else ():
            name = " ".join(words[-count:])
            # The "O" of "Puthiyara P O Kozhikode" is the post office's.
            if len(words[-count]) > 1 and (cities.is_city(name) or cities.is_district(name, districts)):
                return index, name
    return -1, None


def _is_other_city(text: str, name: str) -> bool:
    return cities.is_city_as_spelt(text) and not cities.is_same(text, name)


def _unprinted_city(postcode: str | None, districts: tuple[str, ...], printed_state: str | None) -> _City:
    if printed_state is not None and cities.is_city(printed_state):
        return _City(printed_state, True)
    metro = cities.metro_of(postcode) if postcode else None
    if metro is not None:
        return _City(metro, False)
    return _City(districts[0].title() if len(districts) == 1 else None, False)


def _without(parts: list[Part], city: str) -> list[Part]:
    """Drop what only repeats the city: "Pune", "Pune City", "Dist. Pune"."""
    return [part for part in parts if not cities.is_same(part.text, city)]


def _distinct(lines: list[str]) -> list[str]:
    """Drop lines that repeat an earlier one, also as the name of the post office."""
    kept: list[str] = []
    for line in lines:
        names = {line.upper(), _POST_OFFICE.sub("", line).upper()}
        if names.isdisjoint(other.upper() for other in kept):
            kept.append(line)
    return kept
