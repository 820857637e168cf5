"""Looks for cues in the lines and codes of a text, for each phrase and identifier once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple, Self, TypeAlias, assert_never

import numpy as np

from sheaf.doctypes.spec import AnyCue, CodeCue, Cue, CuePlace, IdentifierCue, Notion, ShapeCue, TitleCue, index_of
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.formats.phrases import find_phrase, is_prose, may_hold, similarity, squash
from sheaf.formats.trust import TRUST_NOBODY
from sheaf.model.layout import Cell
from sheaf.model.page import Code
from sheaf.stages.classify.said import Said, said_in
from sheaf.stages.classify.titles import bare, names_paper

LEAST_SHARES: Mapping[CuePlace, float] = MappingProxyType({CuePlace.TITLE: 0.6, CuePlace.HEADING: 0.9})
"""A cue's phrase makes up at least this share of its line's legible letters."""
_LEAST_PART, _FEWEST_LETTERS = 0.5, 10
"""A part of a phrase says something if it is this much of it, and has so many letters in several words."""
_HALF_READ, _CLEARLY, _LONG_TITLE = 0.75, 0.12, 8
"""A half read title is so much like what it was, and so much more than like any other; short ones are like too many."""
_LATER_SECTION = re.compile(r"\s*(?:[2-9]|1\d)\s?[.)]\s?[^\W\d]")
"""What is numbered from two on heads a section ("5. E-Way Bill Details"), where a paper's title stands before all."""

_Find: TypeAlias = Callable[[str], tuple[Found, ...]]
_END_OF_SENTENCE = re.compile(r"[a-z][^.]*\.")
"""What begins with a small letter and ends with a full stop ends a sentence: "... upload your" over "tax invoice."."""


class Stand(NamedTuple):
    """How a line stands on its page."""

    is_title: bool
    announces: bool
    is_movement: bool


@dataclass(frozen=True, slots=True)
class Line:
    """What cues are looked for in. `legible` holds the words that were read well enough to be believed; an identifier
    proves itself and needs them not."""

    text: str
    legible: str
    is_prose: bool
    has_digits: bool
    is_title: bool
    announces: bool
    """A number stands beside it, and it does not stand as a title does."""
    is_movement: bool
    """It stands in a row of an account's movements."""

    @classmethod
    def of(cls, cell: Cell, stand: Stand, least: float) -> Self:
        """Words are legible that were read with a confidence of at least `least`."""
        legible = " ".join(word.text for word in cell.line.words if word.confidence >= least)
        return cls(
            cell.text,
            legible,
            is_prose(cell.text),
            any(map(str.isdigit, cell.text)),
            stand.is_title and _END_OF_SENTENCE.fullmatch(cell.text) is None,
            stand.announces and not stand.is_title,
            stand.is_movement,
        )

    @property
    def is_no_title(self) -> bool:
        """Say whether it is a caption, the heading of a later section or a sentence's end, which do not tell what the
        paper is."""
        is_elsewhere = _LATER_SECTION.match(self.text) or _END_OF_SENTENCE.fullmatch(self.text)
        return self.announces or is_elsewhere is not None


class Search:
    """What is found once, for all cues that ask for it. Lines are counted from 0, codes go on after them."""

    def __init__(
        self, lines: Sequence[Line], codes: Sequence[Code], cues: Iterable[AnyCue], second_lines: Sequence[str]
    ) -> None:
        """`second_lines` holds for every line the rest of the title that begins in it, or nothing."""
        every = tuple(cues)
        self._lines = lines
        self._codes = codes
        self._likely = _likely(lines, {phrase for cue in every if isinstance(cue, Cue) for phrase in cue.phrases})
        notions = frozenset(each for cue in every if isinstance(cue, Cue) for each in cue.notions)
        index = index_of(notions)
        both = zip(lines, second_lines, strict=True)
        self._said = [said_in(line.legible, index).joined_by(rest, index) for line, rest in both]
        self._saying = _saying(self._said)
        finds = {cue.find for cue in every if isinstance(cue, IdentifierCue)}
        self._proven = {find: _proven(lines, find) for find in finds}

    def shown_by(self, cue: AnyCue) -> list[float]:
        """Return for every line and code 0 (not seen) to 1 (seen, well read)."""
        lines, codes = self._lines, self._codes
        shown = [0.0] * (len(lines) + len(codes))
        match cue:
            case ShapeCue():
                pass
            case CodeCue():
                shown[len(lines) :] = [float(_is_of_kind(cue, code.payload)) for code in codes]
            case IdentifierCue():
                for number in self._proven[cue.find]:
                    shown[number] = float(bool(self.carried(cue, number)))
            case TitleCue():
                shown[: len(lines)] = [float(line.is_title and names_paper(cue, line.legible)) for line in lines]
            case Cue():
                for number, likeness in self._worded(cue):
                    shown[number] = max(shown[number], likeness)
            case _:
                assert_never(cue)
        return shown

    def _worded(self, cue: Cue) -> Iterator[tuple[int, float]]:
        """Yield the lines that show one of the cue's phrases or notions, with how surely they do."""
        is_against_heading = cue.weight < 0 and cue.place is CuePlace.HEADING
        places = [(phrase, number) for phrase in cue.phrases for number in self._likely.get(phrase, ())]
        for phrase, number in places:
            if not (is_against_heading and self._lines[number].is_no_title):
                yield number, _similarity(phrase, cue, self._lines[number])
        for number in sorted({number for each in cue.notions for number in self._saying.get(each, ())}):
            if not (is_against_heading and self._lines[number].is_no_title):
                yield number, self._likeness(cue, number)

    def _likeness(self, cue: Cue, number: int) -> float:
        line = self._lines[number]
        if _is_out_of_place(cue, line) or _is_other(cue, line):
            return 0.0
        return self._said[number].shows(cue.notions, LEAST_SHARES.get(cue.place, 0.0))

    def carried(self, cue: IdentifierCue, number: int) -> tuple[Found, ...]:
        """Return the proven identifiers that stand in a line where the cue asks for them."""
        found, line = self._proven[cue.find].get(number, ()), self._lines[number]
        match cue.place:
            case CuePlace.ANYWHERE:
                return found
            case CuePlace.CAPTION | CuePlace.APART:
                return () if line.is_prose else found
            case CuePlace.TITLE | CuePlace.HEADING:
                # A payment's number beside its amounts is none of a card: one in ten passes an Aadhaar number's check.
                if line.is_movement:
                    return ()
                least = LEAST_SHARES[cue.place] * len(line.text)
                return tuple(each for each in found if each.end - each.start >= least)


def _likely(lines: Sequence[Line], some: Iterable[str]) -> Mapping[str, Sequence[int]]:
    """Return for each of some phrases the lines that may hold it, if any does."""
    phrases = tuple(some)
    likely: dict[str, list[int]] = {}
    for line, phrase in np.argwhere(may_hold([line.legible for line in lines], phrases)).tolist():
        likely.setdefault(phrases[phrase], []).append(line)
    return likely


def _saying(said: Iterable[Said]) -> Mapping[Notion, Sequence[int]]:
    """Return for every notion the lines that say it."""
    lines: dict[Notion, list[int]] = {}
    for number, each in enumerate(said):
        for meant in each.meant:
            lines.setdefault(meant, []).append(number)
    return lines


def parts_of(some: Iterable[str], lines: Sequence[Line]) -> Mapping[str, Mapping[int, float]]:
    """Return for each of some phrases the lines that show a part of it, if any does, and how much of it: all that is
    legible of such a line is a part of the phrase."""
    phrases = tuple(some)
    worded = [
        at for at, line in enumerate(lines) if " " in line.legible and len(squash(line.legible)) >= _FEWEST_LETTERS
    ]
    parts: dict[str, dict[int, float]] = {}
    for phrase, line in np.argwhere(may_hold(phrases, [lines[at].legible for at in worded])).tolist():
        share = _part_shown(phrases[phrase], lines[worded[line]].legible)
        if share > 0:
            parts.setdefault(phrases[phrase], {})[worded[line]] = share
    return parts


def _part_shown(phrase: str, part: str) -> float:
    span = find_phrase(part, phrase)
    share = len(squash(part)) / len(squash(phrase))
    return span.similarity * share if span is not None and _LEAST_PART <= share < 1 else 0.0


def half_shown(title: str, phrases: Iterable[str], others: Iterable[str]) -> float:
    """Return how much a title is like one of `phrases`, 0 where it is about as much like one of the `others`."""
    like = max((similarity(title, phrase) for phrase in phrases if len(squash(phrase)) >= _LONG_TITLE), default=0.0)
    if not _HALF_READ <= like < 1:
        return 0.0
    return like if like - max((similarity(title, other) for other in others), default=0.0) >= _CLEARLY else 0.0


def _proven(lines: Sequence[Line], find: _Find) -> Mapping[int, tuple[Found, ...]]:
    """Return the identifiers that passed all their checks, by line; each has a digit at least."""
    # The lines of a table say the same again and again.
    texts = {line.text for line in lines if line.has_digits}
    proven = {text: some for text in texts if (some := tuple(each for each in find(text) if _is_proven(each)))}
    return {number: proven[line.text] for number, line in enumerate(lines) if line.text in proven} if proven else {}


def _is_proven(found: Found) -> bool:
    return all(check.passed for check in found.checks)


def _is_of_kind(cue: CodeCue, payload: bytes) -> bool:
    try:
        cue.code.read(payload, TRUST_NOBODY)
    except FormatError:
        return False
    return True


def _similarity(phrase: str, cue: Cue, line: Line) -> float:
    share = LEAST_SHARES.get(cue.place)
    least = share * len(squash(bare(line.legible, phrase))) if share is not None else 0.0
    if _is_out_of_place(cue, line) or len(squash(phrase)) < least:
        return 0.0
    span = find_phrase(phrase, line.legible)
    return 0.0 if span is None or _is_other(cue, line) else span.similarity


def _is_out_of_place(cue: Cue, line: Line) -> bool:
    is_movement = line.is_movement and cue.place is CuePlace.APART
    return is_movement or (line.is_prose and cue.place is not CuePlace.ANYWHERE)


def _is_other(cue: Cue, line: Line) -> bool:
    return any(find_phrase(other, line.legible) is not None for other in cue.not_in)
