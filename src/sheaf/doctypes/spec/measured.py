"""What is measured on a document's picture, for every type alike, and which side of a paper a picture shows."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum


class Measured(StrEnum):
    """A field that every type has: it is measured on the picture instead of read from it, and left out without one."""

    FLAG = "document_quality_flag"
    """An original, a copy, or a picture of a picture."""
    QUALITY = "quality"
    """The picture's state, and which side it shows."""


class Side(StrEnum):
    """Which side of a paper is to be seen."""

    FRONT = "front"
    BACK = "back"
    BOTH = "both"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Sides:
    """Names of fields and cues that stand on one side of a paper only."""

    front: tuple[str, ...]
    back: tuple[str, ...]

    def shown_by(self, found: Set[str]) -> Side:
        """Tell the side from the names of the fields and cues that were found in print."""
        is_front, is_back = not found.isdisjoint(self.front), not found.isdisjoint(self.back)
        if is_front and is_back:
            return Side.BOTH
        return Side.FRONT if is_front else Side.BACK if is_back else Side.UNKNOWN
