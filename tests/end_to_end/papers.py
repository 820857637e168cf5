"""Invented documents of plain, settled looks: these tests are about the server, not about reading."""

from __future__ import annotations

from itertools import cycle, islice

from specimens import Grade, Specimen, make

LOOKS = (
    ("PAN", "labelled"),
    ("AADHAAR", "front"),
    ("GST_CERT", "new"),
    ("INVOICE", "parcel"),
    ("PAN", "laminated"),
    ("AADHAAR", "letter"),
    ("GST_CERT", "old"),
    ("INVOICE", "airy"),
)


def papers(count: int, grade: Grade, seed: int) -> list[Specimen]:
    """Make `count` documents that go round the looks; the same arguments give the same bytes."""
    looks = islice(cycle(LOOKS), count)
    return [make(doctype, layout, grade, seed + number) for number, (doctype, layout) in enumerate(looks)]
