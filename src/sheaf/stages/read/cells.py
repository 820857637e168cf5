"""From recognised characters to words and cells, along one detected line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sheaf.model.page import Doubt
from sheaf.stages.read.context import settled
from sheaf.stages.read.recognise import Character


@dataclass(frozen=True, slots=True)
class Run:
    """A word: its characters and where it begins and ends, as fractions of the strip's width."""

    characters: tuple[Character, ...]
    start: float
    end: float

    @property
    def text(self) -> str:
        return "".join(character.text for character in self.characters)

    @property
    def confidence(self) -> float:
        """The mean of the characters' confidences: it tells wrong words from right ones as well as their minimum."""
        return sum(character.confidence for character in self.characters) / len(self.characters)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """The characters that the recogniser was unsure of."""
        return tuple(Doubt(at, each.options) for at, each in enumerate(self.characters) if each.options)


_CELL_GAP = 1.2
"""A gap of more than this many strip heights separates cells. A strip is about one em high: a space is 0.3 of it,
a space of justified or monospaced print 0.6."""
_LEGIBLE = 0.7
_HALF_CHARACTER = 0.25
"""Half the width of a character in strip heights: a strip is some 1.6 times as high as a capital."""


def runs_of(characters: Sequence[Character], aspect: float) -> list[Run]:
    """Split at spaces. `aspect` is the strip's width divided by its height."""
    half = _HALF_CHARACTER / aspect
    words: list[list[Character]] = []
    for character in characters:
        if not words or character.after_space:
            words.append([])
        words[-1].append(character)
    return [Run(settled(word), max(word[0].position - half, 0.0), min(word[-1].position + half, 1.0)) for word in words]


def cells_of(runs: Sequence[Run], aspect: float) -> list[list[Run]]:
    """Split a line where a gap is as wide as one between columns.

    Between unsure words there is no telling a gap from letters of another script, so the line stays whole there.
    """
    cells: list[list[Run]] = []
    for run in runs:
        before = cells[-1][-1] if cells else None
        if before is None or ((run.start - before.end) * aspect > _CELL_GAP and _are_legible(before, run)):
            cells.append([])
        cells[-1].append(run)
    return cells


def _are_legible(*runs: Run) -> bool:
    return all(run.confidence >= _LEGIBLE for run in runs)
