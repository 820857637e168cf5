"""Cities and towns by the names that people write in addresses, and the districts of the pincode directory.

>>> is_city("Bangalore"), is_city("Pune City"), is_city("M G Road")
(True, True, False)
>>> is_district("Ahmednagar", ("AHMEDNAGAR",)), metro_of("400053")
(True, 'Mumbai')
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

import indian_pincode
from rapidfuzz import fuzz, process

_MISREAD = 88.0
_SHORTEST_MISREAD = 6
"""Shorter names are too near to each other (Mau, Man, Mandi) to allow for a misread letter."""
_LONG_NAME = "Dadra and Nagar Haveli and Daman and Diu"
_SUFFIX = re.compile(r"\s*(?:\(.*\)|\b(?:CITY|CORPORATION|M CORP|MUNICIPALITY|URBAN|RURAL))\s*$")


def is_city(text: str) -> bool:
    """Say whether `text` is a city's name, a misread letter allowed."""
    return _is_among(_key(text), _cities())


def is_city_as_spelt(text: str) -> bool:
    """Say whether `text` is a city's name, letter by letter."""
    return _key(text) in _cities()


def is_same(text: str, other: str) -> bool:
    """Say whether two names are one place's, "Pune" and "Pune City"."""
    return _key(text) == _key(other)


def is_district(text: str, districts: Iterable[str]) -> bool:
    """Say whether `text` names one of `districts`, a misread letter allowed."""
    return _is_among(_key(text), frozenset(map(_key, districts)))


def districts_of(state: str) -> tuple[str, ...]:
    """Return the districts of a state spelt as in `states`, in upper case."""
    directory_name = state if state != _LONG_NAME else f"THE {state}"
    return tuple(indian_pincode.list_districts(directory_name))


def metro_of(pincode: str) -> str | None:
    """Return the big city whose post districts share the first three digits of `pincode`."""
    return _metros().get(pincode[:3])


def _is_among(key: str, known: frozenset[str]) -> bool:
    if key in known:
        return True
    if len(key) < _SHORTEST_MISREAD:
        return False
    return process.extractOne(key, known, scorer=fuzz.ratio, score_cutoff=_MISREAD) is not None


def _key(text: str) -> str:
    upper = _SUFFIX.sub("", text.upper())
    return re.sub(r"[^A-Z0-9]+", " ", upper).strip()


@cache
def _cities() -> frozenset[str]:
    return frozenset(_key(line) for line in _lines("cities.txt"))


@cache
def _metros() -> Mapping[str, str]:
    return MappingProxyType(dict(line.split("\t") for line in _lines("metros.tsv")))


def _lines(name: str) -> list[str]:
    text = resources.files(__package__).joinpath(f"data/{name}").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
