"""Papers for tests, typed: the place of a text in the typescript is its place on the page."""

from __future__ import annotations

import re
from dataclasses import replace

from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import DocumentLayout, lay_out
from sheaf.model.page import DocumentText, Doubt, Line, PageText, Source, Word

COLUMNS, ROWS = 110, 70
"""A page has room for so many characters and lines."""
WIDTH, HEIGHT = 700, 1000
_CELL = re.compile(r"\S+(?: \S+)*")
_CONFIDENCE, _DOUBTFUL = 0.98, 0.6


def paper(*typescripts: str) -> DocumentLayout:
    """Return pages on which every run of text without two spaces in it is a cell; one after a ~ was read badly."""
    return lay_out(typed(*typescripts))


def typed(*typescripts: str) -> DocumentText:
    """Return the same before it is laid out."""
    pages = tuple(_page(number, text) for number, text in enumerate(typescripts, 1))
    return DocumentText(pages, len(pages))


def doubted(layout: DocumentLayout, text: str, *doubts: Doubt) -> DocumentLayout:
    """Return the paper as read by a reader who is unsure of the word `text`."""
    pages = []
    for page in layout.pages:
        cells = []
        for cell in page.cells:
            words = tuple(replace(word, doubts=doubts) if word.text == text else word for word in cell.line.words)
            cells.append(replace(cell, line=replace(cell.line, words=words)))
        pages.append(replace(page, cells=tuple(cells)))
    return replace(layout, pages=tuple(pages))


def resized(document: DocumentText, text: str, times: float) -> DocumentText:
    """Return the paper as a text layer has it, with the line `text` so many times as high, from its foot up."""
    pages = []
    for page in document.pages:
        lines = [replace(line, source=Source.TEXT_LAYER) for line in page.lines]
        pages.append(replace(page, lines=tuple(_scaled(line, times) if line.text == text else line for line in lines)))
    return replace(document, pages=tuple(pages))


def _scaled(line: Line, times: float) -> Line:
    def box(old: BoundingBox) -> BoundingBox:
        return BoundingBox.clipped(old.left, old.bottom - times * (old.bottom - old.top), old.right, old.bottom)

    return replace(line, words=tuple(replace(word, box=box(word.box)) for word in line.words), box=box(line.box))


def _page(number: int, typescript: str) -> PageText:
    lines = [
        _line(row, match.start(), match[0])
        for row, text in enumerate(typescript.strip("\n").split("\n"))
        for match in _CELL.finditer(text)
    ]
    return PageText(number, WIDTH, HEIGHT, tuple(lines))


def _line(row: int, column: int, text: str) -> Line:
    words: list[Word] = []
    confidence = _DOUBTFUL if text.startswith("~") else _CONFIDENCE
    for match in re.finditer(r"[^\s~]+", text):
        words.append(Word(match[0], _box(row, column + match.start(), len(match[0])), confidence))
    return Line(tuple(words), BoundingBox.around(word.box for word in words), confidence, Source.OCR)


def _box(row: int, column: int, length: int) -> BoundingBox:
    top = 0.02 + row / ROWS
    return BoundingBox.clipped(column / COLUMNS, top, (column + length) / COLUMNS, top + 0.75 / ROWS)
