"""Pages drawn for people to look at."""

from __future__ import annotations

from dataclasses import dataclass, field

from sheaf.model.view import PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawTask:
    """A page (from 1) of the file `data`, upright by `view`; None: as its file shows it.

    The picture has no more than `longest_side` pixels a side.
    """

    data: bytes = field(repr=False)
    page_number: int
    view: PageView | None
    longest_side: int


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A picture in JPEG; `page_count` is that of the file."""

    jpeg: bytes = field(repr=False)
    width: int
    height: int
    page_count: int
