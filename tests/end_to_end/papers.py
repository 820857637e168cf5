"""Invented documents of plain, settled looks: these tests are about the server, not about reading."""

from __future__ import annotations

from itertools import chain, cycle, islice

from specimens import Grade, Specimen, make

FIRST = (("PAN", "labelled"), ("AADHAAR", "front"))
"""The second is made anew without its number, which takes many times as long as to read any of the others."""
LOOKS = (
    ("GST_CERT", "new"),
    ("INVOICE", "parcel"),
    ("PAN", "laminated"),
    ("GST_CERT", "old"),
    ("INVOICE", "airy"),
    ("PAN", "labelled"),
)


def papers(count: int, grade: Grade, seed: int) -> list[Specimen]:
    """Make `count` documents, two cards and then round the looks; the same arguments give the same bytes."""
    looks = islice(chain(FIRST, cycle(LOOKS)), count)
    return [make(doctype, layout, grade, seed + number) for number, (doctype, layout) in enumerate(looks)]
