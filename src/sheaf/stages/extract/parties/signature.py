"""The names that papers are signed for: "For SHARMA TRADERS" over a signature."""

from __future__ import annotations

import re

from sheaf.formats.phrases import is_prose
from sheaf.model.layout import DocumentLayout, Span
from sheaf.stages.extract.passage import Passage

_SIGNED = re.compile(r"^\W*for\b[\s,:;.]*(.{4,})$", re.IGNORECASE)
_EVIDENCE = 0.6


def signed_names(layout: DocumentLayout) -> list[str]:
    """Return the names in lines such as "For SHARMA TRADERS"."""
    found = (_SIGNED.match(cell.text) for cell in layout.cells if not is_prose(cell.text))
    return [match[1].strip() for match in found if match]


def signature(layout: DocumentLayout) -> Passage | None:
    """Return the name that stands over the signature."""
    for cell in layout.cells:
        match = None if is_prose(cell.text) else _SIGNED.match(cell.text)
        if match:
            return Passage((Span(cell, match.start(1), match.end(1)),), _EVIDENCE)
    return None
