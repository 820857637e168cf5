"""How a document ends well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sheaf.model.field import Extraction
from sheaf.model.redaction import Redaction
from sheaf.model.stage import Stage
from sheaf.model.view import PageView


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is known of a file. `seconds` holds the time that each stage took."""

    extraction: Extraction
    """The document that it shows; of several, the most complete one."""
    page_count: int
    seconds: Mapping[Stage, float]
    others: tuple[Extraction, ...] = ()
    """The other documents that it shows."""
    redaction: Redaction | None = None
    """The file without the numbers that may not be shown; None when no document in it has such a number."""
    views: tuple[PageView, ...] = ()
    """How the pages were looked at that fields were read from."""
