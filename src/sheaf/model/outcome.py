"""How a document ends well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sheaf.model.field import Extraction
from sheaf.model.redaction import RedactedFile, Withheld
from sheaf.model.stage import Stage


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is known of a file. `seconds` holds the time that each stage took."""

    extraction: Extraction
    """The document that it shows; of several, the most complete one."""
    page_count: int
    seconds: Mapping[Stage, float]
    others: tuple[Extraction, ...] = ()
    """The other documents that it shows."""
    redaction: RedactedFile | Withheld | None = None
    """The file without Aadhaar numbers, or why there is none; None when it shows no document that has one."""
