"""What is burnt out of a page: the places of numbers in typed lines, black pixels, and files of pictures alone."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from sheaf.doctypes.aadhaar import DOCTYPE
from sheaf.formats.hidden import Doubt
from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Code, Line, Source, Symbology, Word
from sheaf.stages.redact import Container, Findings, Strip, assemble, burnt, encode_page, find_secrets, is_burnt

assert DOCTYPE.secret is not None
SECRET = DOCTYPE.secret


def strip(number: int, text: str, left: float, top: float, *, is_reversed: bool = False) -> Strip:
    """A line of characters 0.01 wide and 0.02 high on a square page."""
    words, place = [], left
    for word in text.split(" "):
        width = 0.01 * len(word)
        words.append(Word(word, BoundingBox(place, top, place + width, top + 0.02), 0.9))
        place += width + 0.01
    if is_reversed:
        # The first word stands on the right.
        right = place - 0.01
        words = [
            Word(
                word.text,
                BoundingBox(left + right - word.box.right, top, left + right - word.box.left, top + 0.02),
                0.9,
            )
            for word in words
        ]
    box = BoundingBox.around(word.box for word in words)
    return Strip(Line(tuple(words), box, 0.9, Source.OCR), number, 1.0, is_reversed)


def found(*strips: Strip, codes: tuple[Code, ...] = (), known: frozenset[str] = frozenset()) -> Findings:
    return find_secrets(strips, codes, SECRET, known)


def covers(findings: Findings, x: float, y: float) -> bool:
    return any(box.left <= x <= box.right and box.top <= y <= box.bottom for box in findings.boxes)


def test_the_first_eight_digits_are_covered_and_the_last_four_are_not() -> None:
    findings = found(strip(0, "Aadhaar: 9999 4105 7058", 0.1, 0.5))
    (box,) = findings.boxes
    assert findings.numbers == {"999941057058"}
    # "Aadhaar:" ends at 0.18; the digits begin at 0.19, the last four at 0.29.
    assert 0.18 < box.left < 0.19
    assert 0.28 < box.right < 0.29
    assert box.top < 0.5
    assert box.bottom > 0.52


def test_in_a_number_without_spaces_the_cut_is_between_the_eighth_and_ninth_digit() -> None:
    (box,) = found(strip(0, "999941057058", 0.1, 0.5)).boxes
    assert box.left < 0.1
    assert 0.18 <= box.right < 0.185


def test_a_number_that_lies_head_to_foot_keeps_the_digits_at_its_left() -> None:
    (box,) = found(strip(0, "9999 4105 7058", 0.1, 0.5, is_reversed=True)).boxes
    assert 0.14 < box.left < 0.15
    assert box.right > 0.24


def test_a_number_in_three_cells_of_a_row_is_put_together() -> None:
    findings = found(strip(0, "9999", 0.1, 0.5), strip(1, "4105", 0.22, 0.5), strip(2, "7058", 0.34, 0.501))
    assert covers(findings, 0.12, 0.51)
    assert covers(findings, 0.24, 0.51)
    assert not covers(findings, 0.36, 0.51)


def test_a_number_in_two_lines_is_put_together() -> None:
    findings = found(strip(0, "Aadhaar No: 9999 4105", 0.1, 0.5), strip(1, "7058", 0.15, 0.525))
    assert covers(findings, 0.23, 0.51)
    assert covers(findings, 0.29, 0.51)
    assert not covers(findings, 0.17, 0.535)


def test_figures_of_several_lines_that_make_no_number_are_let_be() -> None:
    assert not found(strip(0, "411001", 0.1, 0.5), strip(1, "123456", 0.1, 0.525)).boxes


def test_a_tables_rows_and_columns_of_four_digits_make_no_numbers() -> None:
    table = [
        strip(place, f"{1000 + 37 * place}", 0.1 + 0.06 * (place % 6), 0.1 + 0.021 * (place // 6))
        for place in range(60)
    ]
    assert not found(*table).boxes


def test_a_standing_number_is_covered_by_words() -> None:
    words = tuple(
        Word(text, BoundingBox(0.9, 0.5 - 0.05 * place, 0.92, 0.54 - 0.05 * place), 0.9)
        for place, text in enumerate(("9999", "4105", "7058"))
    )
    line = Line(words, BoundingBox.around(word.box for word in words), 0.9, Source.OCR)
    findings = found(Strip(line, 0, 1.0))
    assert covers(findings, 0.91, 0.52)
    assert covers(findings, 0.91, 0.47)
    assert not covers(findings, 0.91, 0.415)


def test_a_virtual_id_is_covered_wholly_and_is_no_number() -> None:
    findings = found(strip(0, "VID : 9123 4567 8901 2348", 0.1, 0.5))
    assert covers(findings, 0.34, 0.51)
    assert not findings.has_number


def test_a_code_that_holds_the_number_is_covered_and_another_is_not() -> None:
    place = BoundingBox(0.5, 0.5, 0.7, 0.7)
    old = b'<PrintLetterBarcodeData uid="999941057058" name="SPECIMEN"/>'
    assert covers(found(codes=(Code(old, place, Symbology.QR),)), 0.6, 0.6)
    assert not found(codes=(Code(b"https://example.test/?x=1", place, Symbology.QR),)).boxes


def test_a_page_tells_whether_it_shows_a_number_that_is_masked_already() -> None:
    assert found(strip(0, "XXXX XXXX 7058", 0.1, 0.5)).shows_masked
    assert not found(strip(0, "9999 4105 7058", 0.1, 0.5)).shows_masked


def test_burnt_pixels_are_black_out_to_the_whole_pixel_and_no_others_change() -> None:
    white = np.full((40, 60, 3), 255, np.uint8)
    quad = np.array([(10.4, 10.6), (20.2, 12.1), (19.6, 20.3), (9.8, 18.7)], np.float32)
    black = burnt(white, [quad])
    assert (white == 255).all()
    assert not black[13:18, 12:19].any()
    assert (black[:9] == 255).all()
    assert (black[:, 22:] == 255).all()
    assert is_burnt(black, quad)
    assert not is_burnt(white, quad)


@pytest.mark.parametrize("container", list(Container))
def test_a_new_file_has_its_pages_and_nothing_that_tells_of_the_old_one(container: Container) -> None:
    page = encode_page(np.full((60, 40, 3), 200, np.uint8), container)
    data = assemble([page] if container in (Container.JPEG, Container.PNG) else [page, page], container)
    if container is Container.PDF:
        assert b"/Annots" not in data
        assert b"/EmbeddedFiles" not in data
        assert data.count(b"/Subtype/Image") == 2
    else:
        picture = Image.open(BytesIO(data))
        assert picture.size == (40, 60)
        assert not picture.getexif() or container is Container.TIFF
        assert getattr(picture, "n_frames", 1) == (2 if container is Container.TIFF else 1)


def test_a_run_of_digits_is_spared_on_request_unless_it_may_be_a_number() -> None:
    account, proven = strip(0, "A/c 30412345678", 0.1, 0.3), strip(1, "UID 999941057058", 0.1, 0.6)
    grouped = strip(2, "9999 4105 7059", 0.1, 0.8)
    assert len(found(account, proven, grouped).boxes) == 3
    left = find_secrets((account, proven, grouped), (), SECRET, spared=frozenset({Doubt.SUSPECT}))
    assert [box.top > 0.5 for box in left.boxes] == [True, True]
