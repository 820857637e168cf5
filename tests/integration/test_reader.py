"""The real models read rendered pages: upright and turned, straight and in perspective, and once more on request."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import fontpkg
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from sheaf.model.page import PageImage, PageText, Source
from sheaf.stages.read import PageReading, Reader, load_reader, prepare_models

LINES = [
    "SPECIMEN DEPARTMENT",
    "Permanent Account Number Card",
    "ZZZPX1234Q",
    "Name of the holder",
    "ANJALI VENKATARAMAN",
    "Date of Birth 12/03/1990",
]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return load_reader(tmp_path_factory.mktemp("models"))


def blank(width: int = 1012, height: int = 638) -> Image.Image:
    return Image.new("RGB", (width, height), (245, 245, 240))


def write(image: Image.Image, left: int, top: int, text: str, size: int = 30) -> None:
    ImageDraw.Draw(image).text((left, top), text, fill=(20, 20, 30), font=ImageFont.load_default(size))


def card() -> Image.Image:
    image = blank()
    for number, text in enumerate(LINES):
        write(image, 60, 60 + 80 * number, text)
    return image


def page_image(image: Image.Image) -> PageImage:
    return PageImage(1, np.ascontiguousarray(np.asarray(image)[:, :, ::-1]))


def texts(reading: PageReading) -> list[str]:
    return [line.text for line in reading.text.lines]


def box_in_pixels(page: PageText, number: int) -> tuple[float, float, float, float]:
    box = page.lines[number].box
    return box.left * page.width, box.top * page.height, box.right * page.width, box.bottom * page.height


def test_card_is_read_with_words_boxes_and_confidence(reader: Reader) -> None:
    reading = reader.read(page_image(card()))
    assert texts(reading) == LINES
    line = reading.text.lines[1]
    assert line.source is Source.OCR
    assert line.confidence > 0.95
    assert [word.text for word in line.words] == LINES[1].split()
    left, top, right, bottom = box_in_pixels(reading.text, 1)
    assert (left, top) == pytest.approx((60, 145), abs=12)
    assert (right, bottom) == pytest.approx((60 + ImageFont.load_default(30).getlength(LINES[1]), 178), abs=12)
    for before, after in zip(line.words, line.words[1:], strict=False):
        assert before.box.right <= after.box.left + 0.005


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_turned_page_is_read_upright(reader: Reader, rotation: int) -> None:
    reading = reader.read(page_image(card().rotate(rotation, expand=True)))
    assert texts(reading) == LINES
    assert reading.text.rotation == rotation
    assert (reading.text.width, reading.text.height) == (1012, 638)
    assert box_in_pixels(reading.text, 2)[0] == pytest.approx(60, abs=12)
    back = reading.quad_of(reading.text.lines[0].box)
    assert back.shape == (4, 2)
    assert back.min() > 0


def test_rows_of_a_photograph_are_level_and_read_across(reader: Reader) -> None:
    table = blank(1400, 1000)
    for row in range(12):
        write(table, 80, 80 + 70 * row, f"Particulars {row + 10}")
        write(table, 900, 80 + 70 * row, f"{row + 10},500.00")
    pixels = page_image(table).pixels
    corners = np.array([[0, 0], [1400, 0], [1400, 1000], [0, 1000]], np.float32)
    seen = np.array([[150, 60], [1330, 230], [1300, 900], [60, 960]], np.float32)
    photo = cv2.warpPerspective(pixels, cv2.getPerspectiveTransform(corners, seen), (1400, 1000))
    reading = reader.read(PageImage(1, np.asarray(photo, np.uint8)))
    assert texts(reading) == [text for row in range(10, 22) for text in (f"Particulars {row}", f"{row},500.00")]
    boxes = [line.box for line in reading.text.lines]
    for label, amount in zip(boxes[::2], boxes[1::2], strict=True):
        assert abs(label.center_y - amount.center_y) < 0.35 * label.height


def test_small_vertical_print_at_the_edge_does_not_turn_the_page(reader: Reader) -> None:
    image = card()
    edge = blank(420, 40)
    write(edge, 10, 2, "Issue Date: 08/03/2023", size=26)
    image.paste(edge.rotate(90, expand=True), (950, 100))
    reading = reader.read(page_image(image))
    assert reading.text.rotation == 0
    assert sorted(texts(reading)) == sorted([*LINES, "Issue Date: 08/03/2023"])


def test_small_print_is_found_on_a_large_page(reader: Reader) -> None:
    page = blank(1654, 2339)
    wanted = [f"Clause {row} applies to account {row}234 of the holder" for row in range(10, 40)]
    for row, text in enumerate(wanted):
        write(page, 150, 150 + 60 * row, text, size=24)
    assert texts(reader.read(page_image(page))) == wanted


def test_letters_of_another_script_have_little_confidence_and_latin_beside_them_much(reader: Reader) -> None:
    font = ImageFont.truetype(next(file.path for file in fontpkg.family("Hind").files if file.style == "normal"), 34)
    image = blank()
    for row, text in enumerate(["स्थायी लेखा", "भारत सरकार"]):
        ImageDraw.Draw(image).text((60, 60 + 90 * row), text, fill=(20, 20, 20), font=font)
    ImageDraw.Draw(image).text((60, 300), "जन्म तिथि / DOB: 12/03/1990", fill=(20, 20, 20), font=font)
    *indic, mixed = reader.read(page_image(image)).text.lines
    assert all(line.confidence < 0.8 for line in indic)
    assert [word.text for word in mixed.words[-2:]] == ["DOB:", "12/03/1990"]
    assert min(word.confidence for word in mixed.words[-2:]) > 0.95 > mixed.words[0].confidence


def test_empty_page_has_no_lines(reader: Reader) -> None:
    reading = reader.read(page_image(blank(300, 200)))
    assert reading.text.lines == ()
    assert (reading.text.width, reading.text.height) == (300, 200)


@pytest.mark.parametrize("size", [(1, 1), (3000, 2), (2, 3000)])
def test_odd_sizes_are_read_without_complaint(reader: Reader, size: tuple[int, int]) -> None:
    assert reader.read(page_image(blank(*size))).text.lines == ()


def test_chosen_lines_are_read_again_by_the_accurate_recogniser(reader: Reader) -> None:
    blurred = cv2.GaussianBlur(page_image(card()).pixels, (0, 0), 3.2)
    first = reader.read(PageImage(1, np.asarray(blurred, np.uint8)))
    second = reader.reread(first, [2, 4])
    assert len(second.text.lines) == len(first.text.lines)
    for number in (0, 1, 3, 5):
        assert second.text.lines[number] is first.text.lines[number]
    assert second.text.lines[2] is not first.text.lines[2]
    assert (second.text.lines[2].text, second.text.lines[4].text) == (LINES[2], LINES[4])
    assert second.text.lines[2].box.left == pytest.approx(first.text.lines[2].box.left, abs=0.01)


def test_reader_without_its_accurate_half_refuses_a_second_look(tmp_path: Path) -> None:
    reader = load_reader(tmp_path, accurate=False)
    reading = reader.read(page_image(card()))
    with pytest.raises(ValueError, match="accurate"):
        reader.reread(reading, [0])


def test_models_are_prepared_once_and_by_many_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        prepared = set(pool.map(prepare_models, [tmp_path] * 4))
    assert len(prepared) == 1
    files = prepared.pop()
    written = files.fast_recogniser.stat().st_mtime_ns
    assert prepare_models(tmp_path) == files
    assert files.fast_recogniser.stat().st_mtime_ns == written
    assert {path.suffix for path in tmp_path.iterdir()} == {".onnx"}


SMALL_PRINT = [
    "Indian Union Vehicle Registration Certificate",
    "Date of Regn 14-03-2006",
    "Chassis Number MBJJ2N6X7B0332187",
    "Owner Name ASHA SPECIMEN",
    "Son / Daughter / Wife of RAVI SPECIMEN",
    "Registering Authority PUNE SPECIMEN",
]


def test_the_small_print_of_a_card_on_a_large_sheet_is_found(reader: Reader) -> None:
    sheet = blank(3000, 4000)
    for number, text in enumerate(SMALL_PRINT):
        write(sheet, 500, 690 + 26 * number, text, 16)
    write(sheet, 500, 640, "MH12ZZ9999", 40)

    words = " ".join(texts(reader.read(page_image(sheet)))).split()

    missed = [word for text in SMALL_PRINT for word in text.split() if len(word) > 1 and word not in words]
    assert len(missed) <= 2
