"""How a value is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from sheaf.formats.found import Found
from sheaf.model.field import Value
from sheaf.model.page import Doubts


class Kind(StrEnum):
    """What a value's text stands for, beyond itself."""

    TEXT = "text"
    DATE = "date"
    """DD/MM/YYYY."""
    MONEY = "money"
    """Rupees, with a point before the paise; with a minus where it is owed."""


class Find(Protocol):
    """Searches a text for values; what the reader was unsure of in it tells what else may be written there."""

    def __call__(self, text: str, doubts: Doubts = (), /) -> tuple[Found, ...]: ...


@dataclass(frozen=True, slots=True)
class Format:
    """How a field's value is written: `parse` the whole of a text, `find` it inside a longer one."""

    name: str
    parse: Callable[[str], Value]
    find: Find | None = None
    keeps_stop: bool = False
    """A full stop behind the whole of it may be its own, an abbreviation's."""
    is_list: bool = False
    """The value is a list of texts."""
    kind: Kind = Kind.TEXT


def as_read(find: Callable[[str], tuple[Found, ...]]) -> Find:
    """Return the search of a format to which the reader's doubts say nothing: words of a list, amounts of any form."""

    def search(text: str, _doubts: Doubts = (), /) -> tuple[Found, ...]:
        return find(text)

    return search
