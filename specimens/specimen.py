"""A specimen: an invented document as a file, with the truth about what stands on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from sheaf.model.field import Value
from specimens.surface import Drawing


class Grade(StrEnum):
    """How the document reached us, from a PDF with its text to a picture that is hard for people too."""

    TEXT_LAYER = "text_layer"
    """A PDF that was written, not scanned."""
    CLEAN = "clean"
    """Rendered at 200 or 300 dpi, upright, whole."""
    SCAN = "scan"
    """A flatbed's or a scanning app's picture."""
    PHOTO = "photo"
    """A phone's picture."""
    XEROX = "xerox"
    """A black-and-white copy, scanned or photographed."""
    HARD = "hard"
    """A photo with two or three defects that people complain about."""
    RECAPTURE = "recapture"
    """A picture of a picture: of a screen, a printed photo, a copy in colours or a fax."""


READING_GRADES = tuple(grade for grade in Grade if grade is not Grade.RECAPTURE)
"""What reading is measured on, if nothing else is asked for; recaptures are there for the quality flag."""


class Form(StrEnum):
    """What kind of thing the drawing is, which decides how it lies in a picture."""

    CARD = "card"
    """A plastic card with round corners."""
    SLIP = "slip"
    """A cut and often laminated piece of paper."""
    PAGE = "page"
    """A sheet of paper."""


@dataclass(frozen=True, slots=True)
class Other:
    """A further document that a file shows beside its main one."""

    doctype: str
    truth: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a layout made: the finished drawing and the fields that are printed on it."""

    surface: Drawing
    form: Form
    truth: Mapping[str, Value]
    others: tuple[Other, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """One way in which a document type looks. `doctype` is None for papers that are of no known type."""

    doctype: str | None
    name: str
    draw: Callable[[Random], Drawn]
    held_apart: bool = False
    """Never used in tuning."""
    is_lesson: bool = False
    """Held apart from tuning, but confidences are fitted on it: nothing is measured on it."""
    group: str | None = None
    """What the layout is asked for by, if not by its type."""
    is_copy: bool = False
    """The paper itself is a copy of cards, so that any picture of it shows a copy."""


@dataclass(frozen=True, slots=True)
class Specimen:
    """A file of an invented document. `truth` maps field names to values as FIELDS.md prescribes them."""

    doctype: str | None
    layout: str
    grade: Grade
    data: bytes
    suffix: str
    truth: Mapping[str, Value]
    others: tuple[Other, ...] = ()
