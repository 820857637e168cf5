"""Pages in Devanagari with the real engines: read where a type asks for it, and only there."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import cv2
import numpy as np
import pytest
from rapidfuzz.distance import Levenshtein

from sheaf.doctypes import values
from sheaf.doctypes.catalog import load_catalog
from sheaf.doctypes.spec import Cue, DocType, Field, Labelled
from sheaf.formats.digits import ascii_digits
from sheaf.model.error import Problem
from sheaf.model.page import PageImage, Source
from sheaf.pipeline import Examined, Pipeline
from sheaf.stages.decode import DecodeLimits
from sheaf.stages.read import Reader
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, make
from specimens.devanagari_page import HINDI, MARATHI, draw_page
from specimens.fonts import Style
from specimens.surface import Surface, rasterise

DEED = DocType(
    "DEED",
    (Cue("title", 8.0, ("दुय्यम निबंधक", "नोंदणी शुल्क")),),
    (
        Field("registered_on", values.DATE, (Labelled(("नोंदणी केल्याचा दिनांक",)),)),
        Field("fee", values.MONEY, (Labelled(("नोंदणी शुल्क",)),)),
    ),
    reads_devanagari=True,
)
"""A kind of paper that nothing in Latin letters tells."""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return replace(build_pipeline(tmp_path_factory.mktemp("models")), catalog={"DEED": DEED})


@pytest.fixture(scope="module")
def reader(pipeline: Pipeline) -> Reader:
    return pipeline.reader


def page(captions: tuple[str, ...], seed: int) -> tuple[PageImage, tuple[str, ...]]:
    surface, truth = draw_page(Random(seed), captions)
    return PageImage(1, np.asarray(rasterise(surface.finish(), 200)[0], np.uint8)), truth


def share_of_errors(read: list[str], truth: tuple[str, ...]) -> float:
    errors = sum(min(Levenshtein.distance(ascii_digits(line), ascii_digits(text)) for text in read) for line in truth)
    return errors / sum(len(line) for line in truth)


def deed() -> bytes:
    surface = Surface(210, 120)
    style = Style(11)
    for number, text in enumerate(
        (
            "दुय्यम निबंधक : सह दु.नि. पुणे (नमूना)",
            "नोंदणी केल्याचा दिनांक : २६/०३/२०१९",
            "नोंदणी शुल्क : ३०,०००.००",
            "SPECIMEN ZZZPX1234Q",
        )
    ):
        surface.text(20, 20 + 9 * number, text, style)
    return bytes(cv2.imencode(".png", rasterise(surface.finish(), 200)[0])[1])


@pytest.mark.parametrize(("captions", "seed"), [(HINDI, 1), (MARATHI, 2)], ids=["hindi", "marathi"])
def test_a_page_is_read_nearly_without_error(reader: Reader, captions: tuple[str, ...], seed: int) -> None:
    image, truth = page(captions, seed)
    reading = reader.read_devanagari(reader.read(image))
    assert reading is not None
    assert share_of_errors([line.text for line in reading.text.lines], truth) < 0.04
    assert len(reading.quads) == len(reading.text.lines)


def test_a_page_that_lies_upside_down_is_turned_by_the_line_that_its_letters_hang_from(reader: Reader) -> None:
    image, _ = page(HINDI, 1)
    reading = reader.read(PageImage(1, np.ascontiguousarray(image.pixels[::-1, ::-1])))
    assert reading.text.rotation == 180


def test_a_page_in_latin_letters_is_left_alone(reader: Reader) -> None:
    surface = Surface(210, 120)
    for number, text in enumerate(("TAX INVOICE", "Invoice No : GT/0042", "Total 12,345.00", "SPECIMEN")):
        surface.text(20, 20 + 9 * number, text, Style(11))
    picture = np.asarray(rasterise(surface.finish(), 200)[0], np.uint8)
    assert reader.read_devanagari(reader.read(PageImage(1, picture))) is None


def test_a_second_look_leaves_lines_in_devanagari_as_they_are(reader: Reader) -> None:
    image, _ = page(MARATHI, 2)
    reading = reader.read_devanagari(reader.read(image))
    assert reading is not None
    numbers = [number for number, line in enumerate(reading.text.lines) if line.text in MARATHI]
    assert numbers
    again = reader.reread(reading, numbers)
    assert [again.text.lines[number] for number in numbers] == [reading.text.lines[number] for number in numbers]


def test_captions_and_digits_in_devanagari_become_a_type_and_values(pipeline: Pipeline) -> None:
    examined = pipeline.examine(deed())
    assert not isinstance(examined, Problem)
    found = {choice.name: choice.candidate.value for choice in examined.choices}
    assert found == {"registered_on": "26/03/2019", "fee": "30000.00"}
    assert "SPECIMEN ZZZPX1234Q" in [line.text for line in examined.text.pages[0].lines]


def test_nothing_is_read_in_devanagari_where_no_type_asks_for_it(pipeline: Pipeline) -> None:
    indifferent = replace(pipeline, catalog={"DEED": replace(DEED, reads_devanagari=False)}, limits=DecodeLimits())
    assert isinstance(indifferent.examine(deed()), Problem)


def test_what_a_written_page_has_no_codes_for_is_read_from_its_picture(pipeline: Pipeline) -> None:
    written = replace(pipeline, catalog=load_catalog())
    specimen = make("SALARY_SLIP", "marathi", Grade.TEXT_LAYER, 1)

    found = written.examine(specimen.data)

    assert isinstance(found, Examined)
    assert {choice.name: choice.candidate.value for choice in found.choices} == specimen.truth
    assert {choice.candidate.provenance.source for choice in found.choices} >= {Source.TEXT_LAYER}
