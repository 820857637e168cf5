"""How a value is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sheaf.formats.found import Found
from sheaf.model.field import Value


@dataclass(frozen=True, slots=True)
class Format:
    """How a field's value is written: `parse` the whole of a text, `find` it inside a longer one."""

    name: str
    parse: Callable[[str], Value]
    find: Callable[[str], tuple[Found, ...]] | None = None
