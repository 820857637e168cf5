"""The text that a PDF page carries itself, as a PageText, if it is sound."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Line, PageText, Source, Word
from sheaf.stages.decode.cells import PlacedWord
from sheaf.stages.decode.glyphs import Placement, placement_of, read_glyphs
from sheaf.stages.decode.ink import print_outside
from sheaf.stages.decode.soundness import Surroundings, covers_print, has_gap, is_sound
from sheaf.stages.decode.turn import upright_text

_CONFIDENCE = 0.99
"""A sound text layer is what the program printed; what remains are fonts that map a few glyphs wrongly."""
_CONFIDENCE_WITH_GAP = 0.3
_FORM_DEPTH = 3
_IMAGE = pdfium_c.FPDF_PAGEOBJ_IMAGE


def read_text_layer(page: pdfium.PdfPage, page_number: int) -> PageText | None:
    """Return the page's text in reading order, or None when there is none or it is not sound."""
    placement = placement_of(page)
    glyphs = read_glyphs(page, placement)
    if not glyphs:
        return None
    text = upright_text(glyphs, *page.get_size())
    words = [word for cell in text.cells for word in cell]
    around = _surroundings(page, placement)
    if not is_sound(glyphs, words, around):
        return None
    if around.may_hold_print and not covers_print(print_outside(page, words, text.rotation)):
        return None
    lines = tuple(_line(cell, text.width, text.height) for cell in text.cells)
    return PageText(page_number, max(round(text.width), 1), max(round(text.height), 1), lines, text.rotation)


def _surroundings(page: pdfium.PdfPage, placement: Placement) -> Surroundings:
    width, height = page.get_size()
    share, path_count = 0.0, 0
    for drawn in page.get_objects(filter=[_IMAGE, pdfium_c.FPDF_PAGEOBJ_PATH], max_depth=_FORM_DEPTH):
        if drawn.type != _IMAGE:
            path_count += 1
            continue
        left, top, right, bottom = placement.box(*drawn.get_bounds())
        seen_width = min(right, width) - max(left, 0.0)
        seen_height = min(bottom, height) - max(top, 0.0)
        share = max(share, max(seen_width, 0.0) * max(seen_height, 0.0) / (width * height))
    return Surroundings(share, path_count)


def _line(cell: Sequence[PlacedWord], width: float, height: float) -> Line:
    words = tuple(Word(word.text, _box(word, width, height), _confidence(word.text)) for word in cell)
    confidence = sum(word.confidence for word in words) / len(words)
    return Line(words, BoundingBox.around(word.box for word in words), confidence, Source.TEXT_LAYER)


def _confidence(text: str) -> float:
    return _CONFIDENCE_WITH_GAP if has_gap(text) else _CONFIDENCE


def _box(word: PlacedWord, width: float, height: float) -> BoundingBox:
    return BoundingBox.clipped(word.left / width, word.top / height, word.right / width, word.bottom / height)
