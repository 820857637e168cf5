"""Ways to find a value on a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from sheaf.doctypes.spec.format import Format
from sheaf.doctypes.spec.group import Group
from sheaf.model.field import Value


class At(StrEnum):
    """Where a value stands, seen from its label."""

    SAME_LINE = "same_line"
    RIGHT = "right"
    BELOW = "below"
    ABOVE = "above"


REACH = 3.2
"""A value stands at most this many caption heights under (or over) its caption, if nothing else is said."""
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
    not_in_column: tuple[str, ...] = ()
    """Right of a label that begins a table's row, what stands in the column of one of these captions is passed over."""
    wraps: bool = False
    """The value may go on in up to three lines under its first."""
    written: Format | None = None
    """How the value is written beside these labels, if not as elsewhere (a maker with the model behind it)."""
    prefers: Callable[[Sequence[Value]], Value] | None = None
    """Chooses among the values at several places with such a caption; the others count for nothing."""
    goes_on: bool = False
    """The caption may go on in words that no declaration has, and its value stand right of them."""
    reach: float = REACH
    """A value over or under the caption stands at most so many of the caption's heights away."""
    adds_up: bool = False
    """Of several numbers right of the label the last is the value, if the others add up to it, and none is if not."""
    under: tuple[str, ...] = ()
    """The label counts only where the next heading over it is one of these: "Name" under "Borrower Details"."""
    outside_tables: bool = False
    """What stands among a table's rows is no such value: "Branch" there says where a row's money was paid."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A value printed in pieces, each beside captions of its own (given names, surname), joined in this order.

    No piece may be missing: one of them alone is half a name. Of people without a surname the zone tells the name.
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
    is_whole: bool = False
    """Without a line in which `until` is found there is no value: for captions that announce something else."""
    not_under: tuple[str, ...] = ()
    """A label next under one of these captions announces what is theirs (the address of a branch)."""


@dataclass(frozen=True, slots=True)
class Anywhere:
    """A value that its format alone gives away, wherever it stands."""

    evidence: float = 0.85
    not_after: tuple[str, ...] = ()
    """What stands under, or right of, one of these captions alone is something else, however well it fits."""
    prefers: Callable[[Sequence[Value]], Value] | None = None
    """Chooses among several such values; the others count for nothing."""
    wraps: bool = False
    """The value may go on in a second line that is set under its first: at its left edge or in its middle."""
    written: Format | None = None
    """How the value is written where it stands so, if not as elsewhere (the first day of a period)."""
    over_tables: bool = False
    """It stands over the tables of the first page: what their rows tell is of somebody else."""


@dataclass(frozen=True, slots=True)
class Unannounced:
    """A value that its format gives away where it stands alone, and that no caption beside or over it announces.

    `written` is how it is written there, if not as elsewhere (a number after "#").
    """

    evidence: float = 0.5
    written: Format | None = None
    announcers: tuple[str, ...] = ()
    """Only these captions announce such a value; none: all do."""
    over: Format | None = None
    """Such a value stands right over a line that begins with this: a branch over the name of the bank."""
    over_tables: bool = False
    """It stands over the tables of the first page."""


@dataclass(frozen=True, slots=True)
class Near:
    """The `nth` value-like line (from 1) over or under the place where the field `anchor` was found."""

    anchor: str
    at: At
    nth: int = 1
    evidence: float = 0.8
    of: int = 1
    """So many values stand there; where there are more lines than that, those nearest to each other are one value."""
    not_after: tuple[str, ...] = ()
    """What stands under, or right of, one of these captions is something else, and nothing is found in its place."""
    captioned: tuple[str, ...] = ()
    """One of these captions stands before the anchor in its line, and the value in the very next line, with none."""
    over_row: bool = False
    """Where nothing stands so over the anchor itself, what is set in the middle of its whole row is taken."""


@dataclass(frozen=True, slots=True)
class Nth:
    """The `nth` line (from 1) of those on the first page that are wholly of the format `like`, if there are just `of`.

    For values that stand in a fixed order and cannot be mistaken for others, where their captions are illegible.
    """

    nth: int
    of: int
    like: Format
    evidence: float = 0.6
    beside: tuple[str, ...] = ()
    """It is asked only where one of these fields was found: another page of the paper has such lines too."""
    written: Format | None = None
    """How the value is written in such a line, if not as elsewhere (a number with its day behind it)."""
    apart: bool = False
    """A line by which a sentence goes on is none: "... as quoted in your proforma" over "No. 118 of 01/02/2024"."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """A value, wherever it stands, that `fits` one of those found for the field `to`, which is given second.

    For what is as good as a checksum: the day from which something is valid for so many years.
    """

    to: str
    fits: Callable[[Value, Value], bool]
    evidence: float = 0.8
    over_tables: bool = False
    """It stands over the tables of the first page."""


@dataclass(frozen=True, slots=True)
class InSentence:
    """A value in running text, over several lines perhaps: after one of the phrases `after`, up to one of `ends`.

    Where `ends` are given and none is read, nothing is found: a name without its end is half a name. Without `ends` the
    value's format has to find it in the line of the phrase and `max_lines` - 1 more.
    """

    after: tuple[str, ...]
    ends: tuple[str, ...] = ()
    max_lines: int = 3
    evidence: float = 0.93
    written: Format | None = None
    """How the value is written in such a sentence, if not as elsewhere (a date in words)."""
    to_stop: bool = False
    """A full stop that ends the sentence is an end as well."""


@dataclass(frozen=True, slots=True)
class Part:
    """What `of` finds under `role`."""

    of: Group
    role: str


Finder: TypeAlias = Labelled | Joined | Block | Anywhere | Unannounced | Near | Nth | Fitting | InSentence | Part
