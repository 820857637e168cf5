"""Names of places as printed: a town, or a town with its district and state.

>>> parse(" MUMBAI,  MAHARASHTRA "), parse("NEW DELHI (SOUTH)")
('MUMBAI, MAHARASHTRA', 'NEW DELHI (SOUTH)')
>>> parse("HOWRAH. WEST BENGAL")
'HOWRAH, WEST BENGAL'
>>> parse("HUBBALLI, KARNATAKI")
'HUBBALLI, KARNATAKA'
>>> parse_known("NAGPUR, MAHARASHTRA")
'NAGPUR, MAHARASHTRA'
>>> parse("12/03/1990")
Traceback (most recent call last):
    ...
sheaf.formats.error.FormatError: no place
"""

from __future__ import annotations

import re
from functools import cache

from sheaf.formats import cities, states
from sheaf.formats.error import FormatError

_PLACE = re.compile(r"[A-Z][A-Z.'’&/ -]*[A-Z.](?:,[ ]?[A-Z][A-Z.'’&/ -]*|[ ]?\([A-Z. -]+\))*", re.IGNORECASE | re.ASCII)
_MISREAD_COMMA = re.compile(r"(?<=[A-Za-z]{4})[.;](?= ?[A-Za-z]{3})")
"""A word of four letters is no abbreviation."""
_MOST_LETTERS = 60


def parse(text: str) -> str:
    """Return the place with white space folded; raises FormatError when it holds anything but a name."""
    folded = _MISREAD_COMMA.sub(",", " ".join(text.split()))
    place = re.sub(r"\s*,\s*", ", ", folded).strip(" ,;:|-_*=~")
    if not _PLACE.fullmatch(place) or len(place) > _MOST_LETTERS:
        raise FormatError("no place")
    town, comma, state = place.rpartition(", ")
    return town + comma + states.respelt(state) if comma else place


def parse_known(text: str) -> str:
    """Return a place of which every part is the name of an Indian town, district or state; raises FormatError."""
    place = parse(text)
    if not all(_is_known(part) for part in place.split(",")):
        raise FormatError("no place that is known")
    return place


def _is_known(name: str) -> bool:
    return cities.is_city_as_spelt(name) or states.of_name(name) is not None or name.strip().upper() in _districts()


@cache
def _districts() -> frozenset[str]:
    return frozenset(name for state in states.states() for name in cities.districts_of(state.name))
