"""What a thumbnail tells of a page, and how it is made."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageDraw

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.read import is_plain

SIZE = (1240, 1754)
"""An A4 page at 150 dpi."""


def page(*, lines: int = 0, solid: tuple[int, int] = (0, 0)) -> Image.Image:
    """A page with lines of words across it, and something solid of this size, such as a portrait."""
    picture = Image.new("RGB", SIZE, (250, 250, 248))
    draw = ImageDraw.Draw(picture)
    for line in range(lines):
        for word in range(20):
            draw.rectangle((150 + 48 * word, 120 + 42 * line, 150 + 48 * word + 36, 138 + 42 * line), (40, 40, 40))
    draw.rectangle((700, 200, 700 + solid[0], 200 + solid[1]), (90, 80, 70)) if solid[0] else None
    return picture


def scan(*pictures: Image.Image, form: str = "PDF") -> bytes:
    file = BytesIO()
    pictures[0].save(file, form, save_all=True, append_images=pictures[1:], resolution=150)
    return file.getvalue()


@pytest.mark.parametrize("form", ["PDF", "TIFF"])
def test_a_page_of_print_is_plain_and_one_with_a_picture_is_not(form: str) -> None:
    pages = (page(), page(lines=36), page(lines=5), page(lines=36, solid=(60, 60)), page(lines=6, solid=(150, 190)))
    with open_document(scan(*pages, form=form), None, DecodeLimits()) as document:
        thumbnails = [document.thumbnail(number) for number in range(1, document.page_count + 1)]
    assert [is_plain(each) for each in thumbnails] == [True, True, True, True, False]
    assert [is_plain(np.rot90(each).copy()) for each in thumbnails] == [True, True, True, True, False]


def test_a_thumbnail_of_a_scan_shows_what_the_page_shows() -> None:
    with open_document(scan(page(lines=9, solid=(300, 200))), None, DecodeLimits()) as document:
        small, large = document.thumbnail(1), document.image(1).pixels
    assert max(small.shape) == 432
    shrunk = Image.fromarray(large).convert("L").resize((small.shape[1], small.shape[0]), Image.Resampling.BOX)
    assert float(np.abs(small.astype(float) - np.asarray(shrunk, float)).mean()) < 4


def test_a_picture_too_large_to_be_drawn_is_not_unpacked_for_a_thumbnail() -> None:
    limits = DecodeLimits(max_pixels=1000)
    with open_document(scan(page()), None, limits) as document, pytest.raises(SheafError) as caught:
        document.thumbnail(1)
    assert caught.value.detail is ErrorDetail.IMAGE_TOO_LARGE
