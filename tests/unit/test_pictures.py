"""A long scan's pictures are let go and drawn anew."""

from __future__ import annotations

import weakref
from io import BytesIO

import numpy as np
from PIL import Image

from sheaf.pictures import Pictures
from sheaf.stages.decode import DecodeLimits, OpenDocument, open_document

_SIDE = 100
_PAGE_BYTES = _SIDE * _SIDE * 3


def scan(pages: int) -> OpenDocument:
    """A TIFF whose pages differ in their grey."""
    file = BytesIO()
    first, *others = (Image.new("RGB", (_SIDE, _SIDE), (number, number, number)) for number in range(1, pages + 1))
    first.save(file, "TIFF", save_all=True, append_images=others)
    return open_document(file.getvalue(), None, DecodeLimits())


def test_no_more_pictures_are_in_memory_than_are_to_be_kept() -> None:
    with scan(6) as document:
        pictures = Pictures(document, most_bytes=2 * _PAGE_BYTES)
        drawn = [weakref.ref(pictures.of(number).pixels) for number in range(1, 7)]
        assert [each() is not None for each in drawn] == [False, False, False, False, True, True]


def test_a_picture_that_was_let_go_is_drawn_as_it_was() -> None:
    with scan(6) as document:
        pictures = Pictures(document, most_bytes=2 * _PAGE_BYTES)
        first = pictures.of(1)
        before = first.pixels.copy()
        for number in range(2, 7):
            assert (pictures.of(number).pixels == number).all()
        assert np.array_equal(first.pixels, before)


def test_what_was_looked_at_last_is_kept() -> None:
    with scan(3) as document:
        pictures = Pictures(document, most_bytes=2 * _PAGE_BYTES)
        first, second = pictures.of(1).pixels, weakref.ref(pictures.of(2).pixels)
        assert pictures.of(1).pixels is first
        assert pictures.of(3).pixels is not None
        assert second() is None
        assert pictures.of(1).pixels is first


def test_a_picture_larger_than_all_that_is_kept_can_be_looked_at() -> None:
    with scan(2) as document:
        pictures = Pictures(document, most_bytes=1)
        pixels = pictures.of(1).pixels
        assert pictures.of(1).pixels is pixels
