"""Rows of boxes for one character each are found, freed of their lines, and read as one word."""

from __future__ import annotations

import cv2
import numpy as np

from sheaf.stages.read.box_row import in_boxes, with_rows, without_lines
from sheaf.stages.read.boxes import box_rows
from sheaf.stages.read.quads import Pixels, Quad
from sheaf.stages.read.recognise import Character

LEFT, TOP, STEP, HIGH = 200, 300, 40, 44


def form(text: str, *, wide: int = 1) -> Pixels:
    """Return a page with a box for each character of `text`, `wide` times as wide as high."""
    pixels = np.full((900, 1400, 3), 240, np.uint8)
    for number, character in enumerate(text):
        x = LEFT + number * STEP * wide
        cv2.rectangle(pixels, (x, TOP), (x + STEP * wide, TOP + HIGH), (90, 90, 90), 1)
        cv2.putText(pixels, character, (x + 10, TOP + 34), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (20, 20, 20), 2)
    return pixels


def quad(left: float, right: float) -> Quad:
    return np.array([[left, TOP], [right, TOP], [right, TOP + HIGH], [left, TOP + HIGH]], np.float32)


def read(text: str, count: int) -> list[Character]:
    return [Character(each, (at + 0.5) / count, 0.9, after_space=True) for at, each in enumerate(text) if each != "_"]


def test_a_row_is_one_line_in_place_of_the_characters_that_were_found() -> None:
    (row,) = box_rows(form("5010012345"))
    assert row.count == 10
    assert np.abs(row.quad[:, 0] - [LEFT, LEFT + 10 * STEP, LEFT + 10 * STEP, LEFT]).max() < 4
    elsewhere = quad(800, 900)
    assert [each is elsewhere for each in with_rows([quad(210, 230), quad(250, 400), elsewhere], [row])] == [
        True,
        False,
    ]


def test_the_lines_are_gone_and_the_characters_are_not() -> None:
    page = form("5010012345")
    plain = without_lines(page, box_rows(page))
    between = plain[TOP + 5 : TOP + HIGH - 5, LEFT + STEP - 2 : LEFT + STEP + 3]
    assert between.min() > 200 > page[TOP + 5 : TOP + HIGH - 5, LEFT + STEP].max()
    assert (plain[TOP + 5 : TOP + HIGH - 5] < 60).any()


def test_columns_of_a_table_and_a_few_boxes_are_no_row() -> None:
    assert not box_rows(form("12345678", wide=3))
    assert not box_rows(form("12345"))


def test_what_stands_in_boxes_is_one_word_and_an_empty_box_parts_words() -> None:
    page = form("5010012345")
    (row,) = box_rows(page)
    strip = without_lines(page, [row])[TOP : TOP + HIGH, LEFT : LEFT + 10 * STEP]
    whole = in_boxes(read("5010012345", 10), row, strip)
    assert not any(each.after_space for each in whole)
    assert {each.confidence for each in whole} == {0.9}
    page = form("AB   CDEFG")
    (row,) = box_rows(page)
    strip = without_lines(page, [row])[TOP : TOP + HIGH, LEFT : LEFT + 10 * STEP]
    words = in_boxes(read("AB___CDEFG", 10), row, strip)
    assert [each.text for each in words if each.after_space] == ["C"]
    assert {each.confidence for each in words} == {0.9}


def test_a_row_is_doubted_where_a_box_holds_what_was_not_read() -> None:
    page = form("5010012345")
    (row,) = box_rows(page)
    strip = without_lines(page, [row])[TOP : TOP + HIGH, LEFT : LEFT + 10 * STEP]
    assert max(each.confidence for each in in_boxes(read("5010_12345", 10), row, strip)) < 0.5
