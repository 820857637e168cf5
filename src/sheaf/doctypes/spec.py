"""The language in which document types are declared; stages interpret it. A wrong declaration fails at load."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from sheaf.formats.found import Found
from sheaf.model.field import Value


class DeclarationError(ValueError):
    """A document type is declared in a way that cannot work."""


class CuePlace(StrEnum):
    """Where a cue's phrase must stand to speak for the type."""

    TITLE = "title"
    """A line that holds little more than the phrase: a heading or a printed caption."""
    CAPTION = "caption"
    """Any line that is not running prose: a heading, a label, a cell of a table."""
    ANYWHERE = "anywhere"


@dataclass(frozen=True, slots=True)
class Cue:
    """Text that speaks for a type, or, with a negative weight, against it.

    `phrases` are wordings of the same thing: the cue counts once. `weight` is in log-odds.
    """

    name: str
    weight: float
    phrases: tuple[str, ...]
    place: CuePlace = CuePlace.CAPTION


@dataclass(frozen=True, slots=True)
class IdentifierCue:
    """An identifier, proven by its format and checksum, that speaks for a type."""

    name: str
    weight: float
    find: Callable[[str], tuple[Found, ...]]


class Shape(StrEnum):
    """A measured property of a whole document's text, 0..1."""

    PROSE = "prose"
    """The share of lines that are sentences rather than labels and values."""
    MANY_LINES = "many_lines"
    """How far the number of lines exceeds a card's (0 at 40 lines, 1 at 120)."""


@dataclass(frozen=True, slots=True)
class ShapeCue:
    """A shape that speaks for or against a type: `weight` times the shape's value is added, in log-odds."""

    name: str
    weight: float
    shape: Shape


AnyCue: TypeAlias = Cue | IdentifierCue | ShapeCue


@dataclass(frozen=True, slots=True)
class Format:
    """How a field's value is written: `parse` the whole of a text, `find` it inside a longer one."""

    name: str
    parse: Callable[[str], Value]
    find: Callable[[str], tuple[Found, ...]] | None = None


class At(StrEnum):
    """Where a value stands, seen from its label."""

    SAME_LINE = "same_line"
    RIGHT = "right"
    BELOW = "below"
    ABOVE = "above"


EVERYWHERE = (At.SAME_LINE, At.RIGHT, At.BELOW)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A single value beside one of its `labels`. Places are tried in the order of `at`."""

    labels: tuple[str, ...]
    at: tuple[At, ...] = EVERYWHERE
    evidence: float = 0.95


@dataclass(frozen=True, slots=True)
class Block:
    """A value of several lines that begins beside or below one of its `labels` and ends at the next label or gap.

    With `until` the block ends with the line in which that format is found (an address ends at its pincode).
    """

    labels: tuple[str, ...]
    at: tuple[At, ...] = EVERYWHERE
    max_lines: int = 8
    until: Format | None = None
    evidence: float = 0.92


@dataclass(frozen=True, slots=True)
class Anywhere:
    """A value that its format alone gives away, wherever it stands."""

    evidence: float = 0.85


@dataclass(frozen=True, slots=True)
class Near:
    """The `nth` value-like line (from 1) over or under the place where the field `anchor` was found."""

    anchor: str
    at: At
    nth: int = 1
    evidence: float = 0.8


Finder: TypeAlias = Labelled | Block | Anywhere | Near


@dataclass(frozen=True, slots=True)
class Derived:
    """A field that is worked out from another one's value, which it therefore can not contradict."""

    source: str
    derive: Callable[[Value], tuple[Value, float]]
    """Returns the value and how sure the derivation is, 0..1; raises FormatError when there is none."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a type. Every field has finders, or is derived, never both."""

    name: str
    format: Format | None = None
    finders: tuple[Finder, ...] = ()
    derived: Derived | None = None
    unless: str | None = None
    """A field whose presence makes this one impossible (a company's PAN card has no father)."""
    is_reported_unread: bool = False
    """Serve `null` when the label stands there but nothing beside it can be read."""

    def __post_init__(self) -> None:
        if (self.derived is None) == (not self.finders) or (self.finders and self.format is None):
            raise DeclarationError(f"field {self.name} needs a format with finders, or a derivation")


@dataclass(frozen=True, slots=True)
class Rule:
    """A test between values. `test` gets all chosen values; None means that it does not apply."""

    name: str
    fields: tuple[str, ...]
    test: Callable[[Mapping[str, Value]], bool | None]


@dataclass(frozen=True, slots=True)
class DocType:
    """A kind of paper: how it is recognised, what stands on it and what must hold between its fields."""

    name: str
    cues: tuple[AnyCue, ...]
    fields: tuple[Field, ...]
    rules: tuple[Rule, ...] = ()
    other_labels: tuple[str, ...] = ()
    """Captions of things that are no fields of ours; a value ends where one begins."""
    page_limit: int = 3
    """How many pages are read at most to fill the fields."""

    def __post_init__(self) -> None:
        names = [field.name for field in self.fields]
        if len(set(names)) != len(names):
            raise DeclarationError(f"{self.name} declares a field twice")
        if not any(isinstance(cue, Cue | IdentifierCue) and cue.weight > 0 for cue in self.cues):
            raise DeclarationError(f"{self.name} has no cue that speaks for it")
        for name in self._mentioned():
            if name not in names:
                raise DeclarationError(f"{self.name} mentions a field {name} that it does not declare")

    def _mentioned(self) -> set[str]:
        anchors = {finder.anchor for field in self.fields for finder in field.finders if isinstance(finder, Near)}
        sources = {field.derived.source for field in self.fields if field.derived}
        unless = {field.unless for field in self.fields if field.unless}
        return anchors | sources | unless | {name for rule in self.rules for name in rule.fields}

    def labels(self) -> dict[str, frozenset[str]]:
        """Return every caption of the type with the names of the fields that it announces."""
        found: dict[str, set[str]] = {label: set() for label in self.other_labels}
        for field in self.fields:
            for finder in field.finders:
                if isinstance(finder, Labelled | Block):
                    for label in finder.labels:
                        found.setdefault(label, set()).add(field.name)
        return {label: frozenset(names) for label, names in found.items()}
