"""Smaller print under a row's text is a remark; captions that stand far apart head two columns."""

from __future__ import annotations

from dataclasses import replace

from sheaf.doctypes.bills.table import ITEMS
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import Cell, Span, lay_out
from sheaf.model.page import DocumentText, Line, PageText, Source, Word
from sheaf.stages.extract.tables.captions import all_parted
from sheaf.stages.extract.tables.remarks import is_remark
from sheaf.stages.extract.tables.words import vocabulary_of

WIDTH, HEIGHT = 700, 1000


def cell(text: str, width: float, height: float = 0.01, source: Source = Source.OCR, gap: float = 0.0) -> Cell:
    """Return a line of so wide letters; `gap` is what is more than a letter between its words."""
    words: list[Word] = []
    left = 0.1
    for part in text.split():
        right = left + len(part) * width
        words.append(Word(part, BoundingBox.clipped(left, 0.2, right, 0.2 + height), 0.98))
        left = right + width + gap
    line = Line(tuple(words), BoundingBox.around(word.box for word in words), 0.98, source)
    page = PageText(1, WIDTH, HEIGHT, (line,))
    return lay_out(DocumentText((page,), 1)).pages[0].cells[0]


def whole(one: Cell) -> tuple[Span, ...]:
    return (Span.whole(one),)


def test_in_a_file_smaller_print_is_told_by_its_height() -> None:
    text = cell("Yearly Support", 0.01, 0.012, Source.TEXT_LAYER)
    under = cell("for forty users", 0.01, 0.010, Source.TEXT_LAYER)
    assert is_remark(whole(under), whole(text))
    assert not is_remark(whole(replace(under, top=text.top, bottom=text.bottom)), whole(text))


def test_on_a_picture_smaller_print_is_told_by_how_wide_its_letters_are() -> None:
    text = cell("Annual Backup Plan", 0.0100)
    assert is_remark(whole(cell("one hundred and one users", 0.0080)), whole(text))
    assert not is_remark(whole(cell("one hundred and one users", 0.0098)), whole(text))


def test_capitals_and_short_words_say_nothing_of_the_size_of_print() -> None:
    assert not is_remark(whole(cell("2403PMG", 0.0080)), whole(cell("HAIER REFRIGERATOR", 0.0100)))
    assert not is_remark(whole(cell("white", 0.0080)), whole(cell("Steel Almirah with locker", 0.0100)))


def test_captions_far_apart_head_two_columns_though_one_caption_is_made_of_their_words() -> None:
    phrases = vocabulary_of(ITEMS).phrases
    near, far = cell("SGST Amount", 0.008), cell("SGST Amount", 0.008, gap=0.012)
    assert [part.text for part in all_parted([near], phrases, 0.5)] == ["SGST Amount"]
    assert [part.text for part in all_parted([far], phrases, 0.5)] == ["SGST", "Amount"]
