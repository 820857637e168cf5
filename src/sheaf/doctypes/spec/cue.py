"""What speaks for a document type."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from sheaf.doctypes.spec.group import Encoded
from sheaf.doctypes.spec.notion import Notion
from sheaf.formats.found import Found


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
    APART = "apart"
    """The same, but in no row of an account's movements, which tell what money was spent on."""
    ANYWHERE = "anywhere"


@dataclass(frozen=True, slots=True)
class Cue:
    """Text that speaks for a type, or, with a negative weight, against it.

    `phrases` are wordings of the same thing, and `notions` what it is said with in any order: the cue counts once.
    `weight` is in log-odds. A line that holds one of `not_in` says something else: "Ledger Balance" heads a column and
    is no ledger.
    """

    name: str
    weight: float
    phrases: tuple[str, ...] = ()
    place: CuePlace = CuePlace.CAPTION
    not_in: tuple[str, ...] = ()
    notions: tuple[Notion, ...] = ()


@dataclass(frozen=True, slots=True)
class IdentifierCue:
    """An identifier, proven by its format and checksum, that speaks for a type."""

    name: str
    weight: float
    find: Callable[[str], tuple[Found, ...]]
    place: CuePlace = CuePlace.ANYWHERE
    is_own: bool = False
    """Every document of the type has one of its own: where two differ, there are two documents."""
    is_loose: bool = False
    """Other numbers look like it too, so that it says little where it stands on a document of another type."""
    times: int = 1
    """So many lines must show the same: a number that is on both sides of a card stands twice on the copy of it.

    The type needs a cue for it that `is_own`.
    """


class Shape(StrEnum):
    """A measured property of a whole document's text, 0..1."""

    PROSE = "prose"
    """The share of lines that are sentences rather than labels and values."""
    MANY_LINES = "many_lines"
    """How far the number of lines exceeds a card's (0 at 40 lines, 1 at 120)."""
    RUNNING_BALANCE = "running_balance"
    """How many amounts are what the row before has in their column, more or less by an amount of one of both rows (1 at
    four of them)."""


@dataclass(frozen=True, slots=True)
class ShapeCue:
    """A shape that speaks for or against a type: `weight` times the shape's value is added, in log-odds."""

    name: str
    weight: float
    shape: Shape


@dataclass(frozen=True, slots=True)
class CodeCue:
    """A machine-readable code of the kind `code` that speaks for a type."""

    name: str
    weight: float
    code: Encoded


@dataclass(frozen=True, slots=True)
class TitleCue:
    """A paper's own title, told by how it stands: among the first lines, larger than most or alone, with no value.

    It ends in one of `nouns`, which name kinds of paper ("Goods Received Note"), and holds none of the phrases
    `not_in`. So papers are known by titles that nobody listed.
    """

    name: str
    weight: float
    nouns: tuple[str, ...]
    not_in: tuple[str, ...] = ()


AnyCue: TypeAlias = Cue | IdentifierCue | ShapeCue | CodeCue | TitleCue
