"""How much speaks for a candidate, and whether two of them stand in one place."""

from __future__ import annotations

from sheaf.model.field import Candidate, Provenance
from sheaf.model.page import Source

CODES = frozenset({Source.QR, Source.MRZ, Source.BARCODE})
"""What has a checksum over all its characters, and from which several fields are read."""
WELL_READ = 0.9
"""Print that is read as surely as this is served as printed, whatever a code says."""


def strength(candidate: Candidate) -> float:
    """Return how much speaks for a candidate, before calibration: 0..1."""
    proven = sum(check.passed for check in candidate.checks) - 2 * sum(not check.passed for check in candidate.checks)
    return candidate.evidence * (0.5 + 0.5 * candidate.reading) * (1.0 + 0.1 * proven) - 0.03 * candidate.repaired


def is_same_place(place: Provenance, other: Provenance) -> bool:
    """Say whether two values stand in the same characters; the boxes of values that wrap overlap without that."""
    words, others = _telling(place.text), _telling(other.text)
    if place.page_number != other.page_number or (words and others and words.isdisjoint(others)):
        return False
    a, b = place.box, other.box
    width = min(a.right, b.right) - max(a.left, b.left)
    height = min(a.bottom, b.bottom) - max(a.top, b.top)
    smaller = min(a.width * a.height, b.width * b.height)
    return width > 0 and height > 0 and width * height > 0.5 * smaller


def _telling(text: str) -> frozenset[str]:
    """Return the words with digits, where there are any: two amounts share "Rs." without being one."""
    words = text.split()
    return frozenset(word for word in words if any(map(str.isdigit, word))) or frozenset(words)
