"""The language in which document types are declared; stages interpret it. A wrong declaration fails at load."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias, assert_never

from sheaf.formats.found import Decoded, Found
from sheaf.formats.likeness import Likeness, equal
from sheaf.formats.trust import TrustStore
from sheaf.model.field import Check, Value


class DeclarationError(ValueError):
    """A document type is declared in a way that cannot work."""


def wordings(text: str) -> tuple[str, ...]:
    """Return the phrases that stand between bars, white space folded.

    >>> wordings("Bill To | Billed To")
    ('Bill To', 'Billed To')
    """
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))


class CuePlace(StrEnum):
    """Where a cue's phrase must stand to speak for the type."""

    HEADING = "heading"
    """A line that holds the phrase and nothing else."""
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
    place: CuePlace = CuePlace.ANYWHERE


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


@dataclass(frozen=True, slots=True)
class Encoded:
    """What a machine-readable code of the paper says. Its roles are the names of the values that `read` returns."""

    read: Callable[[bytes, TrustStore], Decoded]
    """Gets a code's payload and whose signatures are trusted; raises FormatError for a code of another kind."""


@dataclass(frozen=True, slots=True)
class CodeCue:
    """A machine-readable code of the kind `code` that speaks for a type."""

    name: str
    weight: float
    code: Encoded


AnyCue: TypeAlias = Cue | IdentifierCue | ShapeCue | CodeCue


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
    """A single value beside one of its `labels`. Places are tried in the order of `at`.

    What is of the format `past` and follows the label in its line belongs to the label ("Age as on 1.1.2008").
    """

    labels: tuple[str, ...]
    at: tuple[At, ...] = EVERYWHERE
    evidence: float = 0.95
    past: Format | None = None
    whole: bool = False
    """The label begins its line and nothing but the value stands there: for labels that announce much else ("No")."""
    not_beside: tuple[str, ...] = ()
    """A label in one row with one of these captions heads a column of a table and announces no field."""
    wraps: bool = False
    """The value may go on in a second line under its first."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A value printed in pieces, each beside captions of its own (given names, surname), joined in this order.

    Pieces may be missing, but not all of them.
    """

    pieces: tuple[Labelled, ...]
    evidence: float = 0.93


@dataclass(frozen=True, slots=True)
class Block:
    """A value of several lines that begins beside or below one of its `labels` and ends at the next label or gap.

    With `until` the block ends with the line in which that format is found (an address ends at its pincode); with
    `after` it begins after the first line that is wholly of that format (a letter's address, after the name).
    """

    labels: tuple[str, ...]
    at: tuple[At, ...] = EVERYWHERE
    max_lines: int = 8
    until: Format | None = None
    after: Format | None = None
    evidence: float = 0.92


@dataclass(frozen=True, slots=True)
class Anywhere:
    """A value that its format alone gives away, wherever it stands."""

    evidence: float = 0.85


@dataclass(frozen=True, slots=True)
class Unannounced:
    """A value that its format gives away where it stands alone, and that no caption beside or over it announces.

    `written` is how it is written there, if not as elsewhere (a number after "#").
    """

    evidence: float = 0.5
    written: Format | None = None


@dataclass(frozen=True, slots=True)
class Near:
    """The `nth` value-like line (from 1) over or under the place where the field `anchor` was found."""

    anchor: str
    at: At
    nth: int = 1
    evidence: float = 0.8


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `headers` are wordings of its caption, over one or more lines.

    A column without a format is known so that its cells disturb no other, and then passed over. `shows` is the name
    that its values get in a row; of two columns that show the same, the one declared first is taken.
    """

    name: str
    headers: tuple[str, ...]
    format: Format | None = None
    shows: str | None = None
    is_telling: bool = False
    """Where all of a column is of the format, it is this column, whatever stands over it (HSN codes)."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with printed column captions, whose rows may wrap and run over several pages.

    Its role is `rows`: a tuple with a mapping for each row, of the columns that are printed and show something.
    """

    columns: tuple[Column, ...]
    needs: tuple[tuple[str, ...], ...]
    """One column of each group must have a caption, or else it is another table."""
    anchors: tuple[str, ...]
    """A row is where (two, if so many are printed) of these columns hold a value of their format."""
    wraps: str
    """The column whose text may go on in the lines over and under its row."""
    ends: tuple[str, ...]
    """A line that begins with one of these is no row: it ends the table."""
    asides: tuple[str, ...] = ()
    """A line under a row's text that begins with one of these is not part of the text."""
    serials: tuple[str, ...] = ()
    """Captions of the counting column, which is passed over."""
    lacks: tuple[str, ...] = ()
    """No caption of these columns stands over it, or else it is another table."""
    factors: tuple[str, str, tuple[str, ...]] | None = None
    """Two columns whose product is one of the others: they are known by that where their captions are not."""
    fill: Callable[[Mapping[str, Value]], Mapping[str, Value]] | None = None
    """Works out cells that were not read from the others of a row; gets the row by columns, None where not read."""
    test: Callable[[tuple[Mapping[str, Value], ...]], tuple[Check, ...]] | None = None
    """Looks whether the rows agree with themselves."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount of a sum: its captions, and the columns of `Sums.tables` at whose foot it stands too."""

    role: str
    labels: tuple[str, ...]
    columns: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    """Columns at whose foot it stands where the table's rows name it ("IGST" in a column for the kind of tax)."""
    sign: int = 1
    """What it does to the total: 1 adds, -1 takes away, 0 either (a rounding)."""
    needed: bool = False
    only_with: tuple[str, ...] = ()
    """It is given only where one of these amounts is found too (a bill without taxes has no taxable value)."""


@dataclass(frozen=True, slots=True)
class Sums:
    """Amounts that add up to a total. Of all that is printed, those are chosen together that do add up.

    Its roles are those of `amounts` and `total`.
    """

    tables: tuple[Table, ...]
    amounts: tuple[Amount, ...]
    total: Amount
    twins: tuple[tuple[str, str], ...] = ()
    """Amounts that stand together and are equal (CGST and SGST)."""
    others: tuple[str, ...] = ()
    """Captions of figures that are none of the amounts."""


@dataclass(frozen=True, slots=True)
class Parties:
    """Who gives and who receives a paper, told apart by their blocks.

    Its roles are `giver_` and `receiver_` with `name`, `address` and `gstin`. Where no caption announces the giver,
    it is the letterhead.
    """

    giver: tuple[str, ...]
    receiver: tuple[str, ...]
    others: tuple[str, ...]
    """Captions that begin the block of somebody else: a consignee, a transporter."""
    data: tuple[str, ...]
    """Captions of the paper's own data, which stand beside the blocks."""
    names: tuple[str, ...]
    """Captions of the name inside a block."""
    addresses: tuple[str, ...]
    """Captions of the address inside a block."""
    asides: tuple[str, ...]
    """What begins a line in a block that is neither name nor address: phone, state code, GSTIN."""
    mottos: tuple[str, ...]
    """Words of a line under a name that praises or describes the business; a line with figures is none."""
    titles: tuple[str, ...]
    """Headings that are nobody's name."""


@dataclass(frozen=True, slots=True)
class MachineZone:
    """`rows` rows of a page, one under the other, that are printed for machines.

    Its roles are the names of the values that `read` returns, each with the number of its row, from 0.
    """

    read: Callable[[tuple[str, ...]], Mapping[str, tuple[int, Found]]]
    """Gets the texts of the rows; raises FormatError for rows of another kind."""
    rows: int = 2


Group: TypeAlias = Table | Sums | Parties | Encoded | MachineZone
"""Several fields that are found together, because where one stands tells where the others are."""


@dataclass(frozen=True, slots=True)
class Part:
    """What `of` finds under `role`."""

    of: Group
    role: str


Finder: TypeAlias = Labelled | Joined | Block | Anywhere | Unannounced | Near | Part


@dataclass(frozen=True, slots=True)
class Derived:
    """A field that is worked out from another one's value, which it therefore can not contradict."""

    source: str
    derive: Callable[[Value], tuple[Value, float]]
    """Returns the value and how sure the derivation is, 0..1; raises FormatError when there is none."""


@dataclass(frozen=True, slots=True)
class When:
    """A condition on another field's likeliest value; it holds as well while that field was not found."""

    field: str
    holds: Callable[[Value], bool]


class Measure(StrEnum):
    """Something about the picture itself rather than what is printed on it."""

    COPY = "copy"
    """Whether the picture shows an original or a copy of it."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a type. It has finders, or it is derived, or it is measured: exactly one of the three."""

    name: str
    format: Format | None = None
    finders: tuple[Finder, ...] = ()
    derived: Derived | None = None
    measured: Measure | None = None
    when: When | None = None
    """What must hold for the field to be there at all (a company's PAN card has no date of birth)."""
    unless: str | None = None
    """A field whose presence makes this one impossible (no year of birth beside a date of birth)."""
    alike: Callable[[Value, Value], Likeness] = equal
    """How the printed value, given first, compares with the one in a code."""
    is_reported_unread: bool = False
    """Serve `null` when the label stands there but nothing beside it can be read."""

    def __post_init__(self) -> None:
        ways = (bool(self.finders), self.derived is not None, self.measured is not None)
        needs_format = any(not isinstance(finder, Part) for finder in self.finders)
        if sum(ways) != 1 or (needs_format and self.format is None):
            raise DeclarationError(f"field {self.name} needs a format with finders, or a derivation, or a measure")


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
        if not any(isinstance(cue, Cue | IdentifierCue | CodeCue) and cue.weight > 0 for cue in self.cues):
            raise DeclarationError(f"{self.name} has no cue that speaks for it")
        for name in self._mentioned():
            if name not in names:
                raise DeclarationError(f"{self.name} mentions a field {name} that it does not declare")

    def _mentioned(self) -> set[str]:
        anchors = {finder.anchor for field in self.fields for finder in field.finders if isinstance(finder, Near)}
        sources = {field.derived.source for field in self.fields if field.derived}
        unless = {field.unless for field in self.fields if field.unless}
        when = {field.when.field for field in self.fields if field.when}
        return anchors | sources | unless | when | {name for rule in self.rules for name in rule.fields}

    def reads_codes(self) -> bool:
        """Say whether fields of the type stand in codes too, so that it pays to look for them thoroughly."""
        finders = (finder for field in self.fields for finder in field.finders)
        return any(isinstance(finder, Part) and isinstance(finder.of, Encoded) for finder in finders)

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
        case Anywhere() | Unannounced() | Near() | Part():
            return ()
        case _:
            assert_never(finder)
