"""A page as it was read from a picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from statistics import median

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Line, PageText, Picture
from sheaf.stages.read.box_row import BoxRow
from sheaf.stages.read.frame import Frame
from sheaf.stages.read.order import reading_order
from sheaf.stages.read.quads import Quad, height_of


@dataclass(frozen=True, slots=True, eq=False)
class PageReading:
    """A page's text together with where each of its lines stands in the image, so that lines can be read again.

    `quads[i]` belongs to `text.lines[i]`: its corners in pixels of `image`, from the top left as read.
    """

    text: PageText
    image: Picture
    frame: Frame
    quads: tuple[Quad, ...]
    unread: tuple[Quad, ...] = ()
    """Where print was found in which the Latin recogniser saw nothing: other scripts, pictures."""
    boxes: tuple[BoxRow, ...] = ()
    """The rows of boxes for one character each, each of which is one line."""

    @property
    def line_height(self) -> float:
        """The middle one of the lines' heights, in pixels of the image; 0 where there are no lines."""
        return median(height_of(quad) for quad in self.quads) if self.quads else 0.0

    def quad_of(self, box: BoundingBox) -> Quad:
        """Return where a box of the text stands in the image: 4 x 2, in its pixels (for redaction and crops)."""
        return self.frame.quad_of(box)

    def with_lines(self, found: Iterable[tuple[Line, Quad]]) -> PageReading:
        """Return the page with these lines instead of its own, put in reading order."""
        parts = tuple(found)
        order = reading_order([line.box for line, _ in parts])
        text = replace(self.text, lines=tuple(parts[index][0] for index in order))
        return replace(self, text=text, quads=tuple(parts[index][1] for index in order))
