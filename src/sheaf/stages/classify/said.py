"""What a line says besides its values: the captions and headings in it, whose notions are looked up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from sheaf.doctypes.spec import Notion, NotionIndex
from sheaf.formats.phrases import squash
from sheaf.stages.classify.titles import bare, is_indic

_PARTED = re.compile(r"[:;|()\[\]{}=]|\s[-–—]+\s|[^\s\d]*\d\S*")
_TWIN = re.compile(r"\s*/\s*")
_FEWEST_LETTERS = 2
_NOTHING: Mapping[Notion, tuple[float, float]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Said:
    """`meant` holds for every notion that a part of a line means how surely it does, and which share of the line's
    letters that part has (both 0..1)."""

    meant: Mapping[Notion, tuple[float, float]]

    def shows(self, notions: Iterable[Notion], least: float) -> float:
        """Return how surely one of the `notions` is said with at least the share `least` of the line."""
        own = (self.meant[each] for each in notions if each in self.meant)
        return max((likeness for likeness, share in own if share >= least), default=0.0)


@lru_cache(maxsize=4)
def index_of(notions: frozenset[Notion]) -> NotionIndex:
    """Every paper is asked for the notions of all types, and the index of them is built once."""
    return NotionIndex(notions)


def said_in(text: str, index: NotionIndex) -> Said:
    meant: dict[Notion, tuple[float, float]] = {}
    for part in _parts(text):
        found = index.meant_by(part)
        if found:
            share = len(squash(part)) / max(1, len(squash(bare(text, part))))
            meant.update(
                {each: max((likeness, share), meant.get(each, (0.0, 0.0))) for each, likeness in found.items()}
            )
    return Said(meant or _NOTHING)


def _parts(text: str) -> Iterable[str]:
    """Return the runs of words between colons, brackets and figures; of twins in two scripts each."""
    parts = [part for part in _PARTED.split(text) if len(part.strip()) >= _FEWEST_LETTERS]
    if any(map(is_indic, text)):
        parts += [twin for part in parts if "/" in part for twin in _TWIN.split(part)]
    return parts
