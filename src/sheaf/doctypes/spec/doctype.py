"""A document type, its fields and what must hold between them. A wrong declaration fails at load."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from sheaf.doctypes.spec.cue import AnyCue, CodeCue, Cue, IdentifierCue
from sheaf.doctypes.spec.finder import (
    Anywhere,
    Block,
    Finder,
    Fitting,
    InSentence,
    Joined,
    Labelled,
    Near,
    Nth,
    Part,
    Unannounced,
)
from sheaf.doctypes.spec.format import Format
from sheaf.doctypes.spec.group import Encoded, Grid
from sheaf.doctypes.spec.measured import Measured, Sides
from sheaf.doctypes.spec.notion import Notion
from sheaf.doctypes.spec.secret import Secret
from sheaf.formats.likeness import Likeness, equal
from sheaf.model.field import Value


class DeclarationError(ValueError):
    """A document type is declared in a way that cannot work."""


@dataclass(frozen=True, slots=True)
class Derived:
    """A field that is worked out from another one's value. Where it is printed too, print that differs is doubt."""

    source: str
    derive: Callable[[Value], tuple[Value, float]]
    """Returns the value and how sure the derivation is, 0..1; raises FormatError when there is none."""
    unless_printed: bool = False
    """Only where the field is not printed; else print that differs is doubt, and the derivation is taken."""
    members: tuple[str, ...] = ()
    """The names of its parts, where the value is an object."""


@dataclass(frozen=True, slots=True)
class When:
    """A condition on another field's likeliest value; it holds as well while that field was not found."""

    field: str
    holds: Callable[[Value], bool]

    def holds_with(self, found: Mapping[str, Value]) -> bool:
        return self.field not in found or self.holds(found[self.field])


@dataclass(frozen=True, slots=True)
class IfFailed:
    """The value that a field has instead of its own when `check` failed for one of `fields`."""

    check: str
    fields: tuple[str, ...]
    value: Value


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a type. It has finders, or it is derived, or both."""

    name: str
    format: Format | None = None
    finders: tuple[Finder, ...] = ()
    derived: Derived | None = None
    when: When | None = None
    """What must hold for the field to be there at all (a company's PAN card has no date of birth)."""
    unless: str | None = None
    """A field whose presence makes this one impossible (no year of birth beside a date of birth)."""
    alike: Callable[[Value, Value], Likeness] = equal
    """How the printed value, given first, compares with the one in a code."""
    if_failed: IfFailed | None = None
    is_reported_unread: bool = False
    """Serve `null` when the label stands there but nothing beside it can be read."""

    def __post_init__(self) -> None:
        needs_format = any(not isinstance(finder, Part) for finder in self.finders)
        if not (self.finders or self.derived) or (needs_format and self.format is None):
            raise DeclarationError(f"field {self.name} needs a format with finders, or a derivation")


@dataclass(frozen=True, slots=True)
class Rule:
    """A test between values. `test` gets all chosen values; None means that it does not apply."""

    name: str
    fields: tuple[str, ...]
    test: Callable[[Mapping[str, Value]], bool | None]
    witnesses: tuple[str, ...] = ()
    """Fields that are worked out of what they are tested against: that it holds counts only where one of them is
    printed in a further place. That it does not hold always counts."""


@dataclass(frozen=True, slots=True)
class DocType:
    """A kind of paper: how it is recognised, what stands on it and what must hold between its fields."""

    name: str
    cues: tuple[AnyCue, ...]
    fields: tuple[Field, ...]
    rules: tuple[Rule, ...] = ()
    other_labels: tuple[str, ...] = ()
    """Captions of things that are no fields of ours; a value ends where one begins."""
    notions: tuple[Notion, ...] = ()
    """What captions are known by their words, besides those that are listed with the fields."""
    page_limit: int = 3
    """How many pages are read at most, from the first, to fill the fields."""
    last_pages: int = 0
    """So many of the last pages are read besides: a deed is registered at its end."""
    reads_on_for: tuple[str, ...] = ()
    """Fields for which a long paper is read on, up to its limit, while one of them is missing; without any, all is."""
    caption_pages: int | None = None
    """Captions are looked for on so many pages at the beginning, and on the last; on the others a table goes on."""
    secret: Secret | None = None
    """The number on it that may not be shown to everybody, and so is burnt out of a copy of the file."""
    sides: Sides | None = None
    """What tells its front from its back; None where a paper has one side, or all stands on both."""
    doubtful_labels: tuple[str, ...] = ()
    """Captions that are values as well ("Worker"): they count where a colon follows, or in a column of captions."""
    reads_devanagari: bool = False
    """Captions or values stand on it in Devanagari alone, so that it pays to read lines in that script on pictures."""
    white_paper: bool = False
    """Even the original is black print on white paper, so that a lack of colour does not make it a copy."""

    def __post_init__(self) -> None:
        names = [field.name for field in self.fields]
        if len(set(names)) != len(names):
            raise DeclarationError(f"{self.name} declares a field twice")
        if set(names) & set(Measured):
            raise DeclarationError(f"{self.name} declares a field that every type has")
        if not any(isinstance(cue, Cue | IdentifierCue | CodeCue) and cue.weight > 0 for cue in self.cues):
            raise DeclarationError(f"{self.name} has no cue that speaks for it")
        for name in self._mentioned():
            if name not in names:
                raise DeclarationError(f"{self.name} mentions a field {name} that it does not declare")
        for each in self.notions:
            if each.label not in self.labels():
                raise DeclarationError(f"{self.name} knows a caption {each.label} by its words that announces nothing")
        sided = (*self.sides.front, *self.sides.back) if self.sides else ()
        if not set(sided) <= {*names, *(cue.name for cue in self.cues)}:
            raise DeclarationError(f"{self.name} tells its sides by a field or cue that it does not declare")

    def _mentioned(self) -> set[str]:
        finders = [finder for field in self.fields for finder in field.finders]
        anchors = {finder.anchor for finder in finders if isinstance(finder, Near)}
        anchors |= {finder.to for finder in finders if isinstance(finder, Fitting)}
        anchors |= {name for finder in finders if isinstance(finder, Nth) for name in finder.beside}
        sources = {field.derived.source for field in self.fields if field.derived}
        unless = {field.unless for field in self.fields if field.unless}
        when = {field.when.field for field in self.fields if field.when}
        when |= {name for field in self.fields if field.if_failed for name in field.if_failed.fields}
        secret = {self.secret.field, *self.reads_on_for} if self.secret else set(self.reads_on_for)
        return anchors | sources | unless | when | secret | {name for rule in self.rules for name in rule.fields}

    def lacks(self, found: Mapping[str, Value]) -> Iterator[str]:
        """Yield the fields that a paper with the values `found` might show in print and that are not among them."""
        replaced = {field.unless for field in self.fields if field.name in found}
        for field in self.fields:
            in_print = any(not (isinstance(each, Part) and isinstance(each.of, Encoded)) for each in field.finders)
            is_ruled_out = field.unless in found or (field.when is not None and not field.when.holds_with(found))
            if in_print and not is_ruled_out and field.name not in (*found, *replaced):
                yield field.name

    def reads_codes(self, cues: Collection[str] = ()) -> bool:
        """Say whether a paper of the type with these cues has fields in codes too, so that it pays to look for them."""
        finders = (finder for field in self.fields for finder in field.finders)
        codes = [finder.of for finder in finders if isinstance(finder, Part) and isinstance(finder.of, Encoded)]
        return any(code.is_looked_for and (code.beside is None or code.beside in cues) for code in codes)

    def labels(self) -> dict[str, frozenset[str]]:
        """Return every caption of the type with the names of the fields that it announces."""
        found: dict[str, set[str]] = {label: set() for label in self.other_labels}
        for field in self.fields:
            for finder in field.finders:
                for label in _labels_of(finder):
                    found.setdefault(label, set()).add(field.name)
        return {label: frozenset(names) for label, names in found.items()}


def _labels_of(finder: Finder) -> tuple[str, ...]:
    match finder:
        case Labelled() | Block():
            return finder.labels
        case Joined():
            return tuple(label for piece in finder.pieces for label in piece.labels)
        case Part(of=Grid(captions=captions)):
            return captions
        case Anywhere() | Unannounced() | Near() | Nth() | Fitting() | InSentence() | Part():
            return ()
        case _:
            assert_never(finder)
