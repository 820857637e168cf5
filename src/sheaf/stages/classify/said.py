"""What a line says besides its values: the captions and headings in it, whose notions are looked up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sheaf.doctypes.spec import Notion, NotionIndex
from sheaf.formats.phrases import squash
from sheaf.stages.classify.titles import bare, is_indic

_PIECE = re.compile(r"\s[-–—|]+\s")
"""What stands between these is as good as a line of its own: "Specimen Traders - Bill of Supply"."""
_PARTED = re.compile(r"[:;|()\[\]{}=]|[^\s\d]*\d\S*")
_TWIN = re.compile(r"\s*/\s*")
_FEWEST_LETTERS = 2
_FEWEST_SPACED = 4
_NOTHING: Mapping[Notion, tuple[float, float]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Said:
    """`meant` holds for every notion that a part of a line means how surely it does, and which share of the line's
    letters that part has (both 0..1)."""

    text: str
    meant: Mapping[Notion, tuple[float, float]]

    def joined_by(self, second_line: str, index: NotionIndex) -> Said:
        """Return this with what is said by it and its second line together, if it has one."""
        if not second_line:
            return self
        return Said(self.text, {**said_in(f"{self.text} {second_line}", index).meant, **self.meant})

    def shows(self, notions: Iterable[Notion], least: float) -> float:
        """Return how surely one of the `notions` is said with at least the share `least` of the line."""
        own = (self.meant[each] for each in notions if each in self.meant)
        return max((likeness for likeness, share in own if share >= least), default=0.0)


def said_in(text: str, index: NotionIndex) -> Said:
    """Return what is said in a line."""
    meant: dict[Notion, tuple[float, float]] = {}
    for piece in _PIECE.split(text):
        for part in _parts(piece):
            for each, likeness in index.meant_by(part).items():
                share = len(squash(part)) / max(1, len(squash(bare(piece, part))))
                meant[each] = max((likeness, share), meant.get(each, (0.0, 0.0)))
    return Said(text, meant or _NOTHING)


def _parts(text: str) -> Iterable[str]:
    """Return the runs of words between colons, brackets and figures; of twins in two scripts each."""
    parts = [_closed(part) for part in _PARTED.split(text) if len(part.strip()) >= _FEWEST_LETTERS]
    if any(map(is_indic, text)):
        parts += [twin for part in parts if "/" in part for twin in _TWIN.split(part)]
    return parts


def _closed(part: str) -> str:
    """Return spaced letters as the word that they are: "I N V O I C E"."""
    words = part.split()
    is_spaced = len(words) >= _FEWEST_SPACED and all(len(word) == 1 for word in words)
    return "".join(words) if is_spaced else part
