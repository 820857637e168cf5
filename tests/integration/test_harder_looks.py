"""A page on which nothing was recognised is looked at as it was before it was tried in another script."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from sheaf.file_pages import FilePages
from sheaf.pages import PageSource
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.read import Look, Reader, load_reader
from sheaf.stages.read.devanagari import is_devanagari
from sheaf.stopwatch import Stopwatch

STROKES = range(4, 7)
"""Pixels; other processors round otherwise, so that one of them may be read otherwise."""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return load_reader(tmp_path_factory.mktemp("models"))


def blurred_under_strokes(stroke: int) -> bytes:
    """Return a picture of Latin print that a stroke runs through: blurred, it looks as if it hung from a headline."""
    image = Image.new("RGB", (1012, 500), (245, 245, 240))
    draw, font = ImageDraw.Draw(image), ImageFont.load_default(40)
    for row, text in enumerate(
        ("GOVERNMENT OF SPECIMEN", "Registration Certificate", "Name of the owner", "Date of registration")
    ):
        place = (60, 40 + 100 * row)
        draw.text(place, text, fill=(20, 20, 30), font=font)
        left, _, right, _ = draw.textbbox(place, text, font=font)
        if row != 1:
            draw.rectangle((left, place[1] + 8, right, place[1] + 8 + stroke), fill=(20, 20, 30))
    blurred = cv2.GaussianBlur(np.ascontiguousarray(np.asarray(image)[:, :, ::-1]), (0, 0), 3.0)
    return cv2.imencode(".png", blurred)[1].tobytes()


def texts(pages: PageSource) -> list[str]:
    return [line.text for page in pages.text.pages for line in page.lines]


def test_latin_print_that_was_taken_for_devanagari_is_read_as_latin_at_a_harder_look(reader: Reader) -> None:
    were_taken = 0
    for stroke in STROKES:
        with open_document(blurred_under_strokes(stroke), None, DecodeLimits()) as document:
            pages = PageSource(FilePages(document, reader, Stopwatch()))
            pages.read_up_to(1)
            pages.read_devanagari()
            were_taken += any(map(is_devanagari, texts(pages)))
            assert pages.look_harder(Look())
        assert not any(map(is_devanagari, texts(pages)))
        assert any("GOVERNMENT OF" in text for text in texts(pages))
    assert were_taken
