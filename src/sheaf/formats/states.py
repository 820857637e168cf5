"""The states and union territories of India: their names, other spellings, two letters and GST codes.

>>> of_name("Orissa"), of_name("MAHARASHTRA."), of_name("Elsewhere")
('Odisha', 'Maharashtra', None)
>>> of_gst_code("27"), of_gst_code("97")
('Maharashtra', None)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

_MISREAD = 88.0
_SHORTEST_MISREAD = 5


@dataclass(frozen=True, slots=True)
class State:
    """`gst_codes` are the first two digits of a GSTIN; `aliases` are upper case, letters and spaces only."""

    name: str
    letters: str
    gst_codes: tuple[str, ...]
    aliases: tuple[str, ...]


def of_name(text: str) -> str | None:
    """Return the state that `text` names, allowing for old spellings and a misread letter or two."""
    key = _key(text)
    known = _by_name()
    if key in known or len(key) < _SHORTEST_MISREAD:
        return known.get(key)
    longer = [name for name in known if len(name) >= _SHORTEST_MISREAD]
    best = process.extractOne(key, longer, scorer=fuzz.ratio, score_cutoff=_MISREAD)
    return None if best is None else known[best[0]]


def respelt(text: str) -> str:
    """Return the state's name in `text` without the one letter that was misread in it; anything else unchanged.

    >>> respelt("West Bengat"), respelt("KARNATAKI"), respelt("Orissa"), respelt("Pune")
    ('West Bengal', 'KARNATAKA', 'Orissa', 'Pune')
    """
    key = _key(text)
    name = of_name(text)
    if name is None or key in _by_name():
        return text
    if Levenshtein.distance(key, _key(name)) > 1:
        return text
    return name.upper() if text.isupper() else name


def of_letters(text: str) -> str | None:
    """Return the state of a two-letter code such as MH."""
    return next((state.name for state in states() if text.upper() in state.letters.split()), None)


def of_gst_code(code: str) -> str | None:
    """Return the state of the first two digits of a GSTIN; None for 97 and 99, which belong to no state."""
    return next((state.name for state in states() if code in state.gst_codes), None)


@cache
def states() -> tuple[State, ...]:
    """Return all states; the table is read once."""
    text = resources.files(__package__).joinpath("data/states.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return tuple(
        State(
            name, letters, tuple(codes.split()), tuple(alias.strip() for alias in aliases.split(",") if alias.strip())
        )
        for name, letters, codes, aliases in rows
    )


@cache
def _by_name() -> Mapping[str, str]:
    names = {_key(state.name): state.name for state in states()}
    names.update({alias: state.name for state in states() for alias in state.aliases})
    return MappingProxyType(names)


def _key(text: str) -> str:
    return re.sub(r"[^A-Z]+", " ", text.upper().replace("&", " AND ")).strip().removeprefix("THE ")
