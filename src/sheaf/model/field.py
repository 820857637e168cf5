"""What extraction proposes, what validation chooses and what scoring makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Source

Value: TypeAlias = "str | bool | Mapping[str, Value] | tuple[Value, ...] | None"
"""A field's value as FIELDS.md defines it; None means: the document carries it, but it could not be read."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """The place a value was read from. `text` is the raw text, before it was normalized."""

    page_number: int
    box: BoundingBox
    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class Check:
    """A test of one value or between values. `name` is a stable identifier such as `gstin_checksum`.

    A test of many rows tells in `share`, 0..1, how many of them passed it, and in `where` the first places at which it
    failed ("page 3, row 17").
    """

    name: str
    passed: bool
    share: float | None = None
    where: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """What speaks for and against one row of a list, as `Candidate` says it of a value."""

    reading: float
    evidence: float
    checks: tuple[Check, ...] = ()
    repaired: int = 0


WIDE = 3.0
"""A value that is likelier than the next by so many log-odds, 20 to 1, is as good as alone."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible value of a field.

    `reading` is the reader's confidence in the characters; `evidence` how well the place fits the field
    (a label beside it, a checksum, an order); both 0..1. `repaired` counts characters that were corrected, `cost` tells
    in log-odds how much less likely the reader held the value than what it read. `others` are other values that the
    same characters may be, nearly as likely.
    """

    value: Value
    provenance: Provenance
    reading: float
    evidence: float
    checks: tuple[Check, ...] = ()
    repaired: int = 0
    cost: float = 0.0
    others: tuple[Candidate, ...] = ()
    further: tuple[Provenance, ...] = ()
    """Where else a value of many parts stands: one place a page."""
    doubtful: tuple[Provenance, ...] = ()
    """Those parts of such a value that something speaks against; none where the whole is in question."""
    rows: tuple[Row, ...] = ()
    """Of a list whose rows are judged one by one: what there is to each, in their order."""

    def instead(self, other: Candidate) -> Candidate:
        """Return one of the `others` as the value taken, with all the rest as its others."""
        rest = tuple(each for each in (replace(self, others=()), *self.others) if each is not other)
        return replace(other, others=rest)

    @property
    def margin(self) -> float:
        """How much likelier than the next the value is, in log-odds, WIDE where none comes near."""
        return min((max(other.cost - self.cost, 0.0) for other in self.others), default=WIDE)


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidate taken for the field `name`, with what speaks for and against it.

    `agreement` counts other places that say the same; `rival` is the strength, 0..1, of the best other value.
    """

    name: str
    candidate: Candidate
    agreement: int
    rival: float
    checks: tuple[Check, ...]

    @property
    def is_questioned(self) -> bool:
        """Say whether more than the reader's own doubt speaks against the value, so that it deserves a second look."""
        is_near = self.candidate.margin < WIDE
        return is_near or self.candidate.repaired > 0 or not all(check.passed for check in self.checks)

    @property
    def places(self) -> tuple[Provenance, ...]:
        """Where the value was read from."""
        return (self.candidate.provenance, *self.candidate.further)

    @property
    def questioned(self) -> tuple[Provenance, ...]:
        """The places that deserve a second look."""
        return (self.candidate.doubtful or self.places) if self.is_questioned else ()


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A field as it is served. `confidence` is the probability, 0..1, that `value` is exactly right.

    `is_repaired` says that characters were corrected: the text of `provenance` is what was read.
    """

    name: str
    value: Value
    confidence: float
    provenance: Provenance | None
    checks: tuple[Check, ...] = ()
    is_repaired: bool = False
    rows: tuple[float, ...] = ()
    """Of a list whose rows are judged one by one: the probability that each is right, in their order."""


@dataclass(frozen=True, slots=True)
class Classification:
    """Which type a document is, and why. `cues` are the names of the cues that spoke for it."""

    doctype: str | None
    confidence: float
    cues: tuple[str, ...]
    runner_up: str | None


@dataclass(frozen=True, slots=True)
class Extraction:
    """The fields of a document, in the order in which its type declares them."""

    classification: Classification
    fields: tuple[FieldValue, ...]

    @property
    def completeness(self) -> float:
        """How many fields have a value that is right, as far as one can expect."""
        return sum(field.confidence for field in self.fields if field.value is not None)
