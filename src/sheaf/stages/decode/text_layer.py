"""The text that a PDF page carries itself, as a PageText, if it is sound."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Line, PageText, Source, Word
from sheaf.stages.decode.cells import PlacedWord, cells_of, words_of
from sheaf.stages.decode.glyphs import Placement, placement_of, read_glyphs, turn_upright
from sheaf.stages.decode.soundness import Surroundings, is_sound

_CONFIDENCE = 0.99
"""A sound text layer is what the program printed; what remains are fonts that map a few glyphs wrongly."""
_FORM_DEPTH = 3


def read_text_layer(page: pdfium.PdfPage, page_number: int) -> PageText | None:
    """Return the page's text in reading order, or None when there is none or it is not sound."""
    placement = placement_of(page)
    glyphs = read_glyphs(page, placement)
    if not glyphs:
        return None
    page_width, page_height = page.get_size()
    upright = turn_upright(glyphs, page_width, page_height)
    width, height = upright.width, upright.height
    words = [word for word in words_of(upright.glyphs) if _is_on_page(word, width, height)]
    if not is_sound(glyphs, words, Surroundings(_picture_share(page, placement))):
        return None
    lines = tuple(_line(cell, width, height) for cell in cells_of(words))
    return PageText(page_number, max(round(width), 1), max(round(height), 1), lines, upright.rotation)


def _picture_share(page: pdfium.PdfPage, placement: Placement) -> float:
    """The part of the page that its largest picture covers."""
    width, height = page.get_size()
    share = 0.0
    for picture in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=_FORM_DEPTH):
        left, top, right, bottom = placement.box(*picture.get_bounds())
        seen_width = min(right, width) - max(left, 0.0)
        seen_height = min(bottom, height) - max(top, 0.0)
        share = max(share, max(seen_width, 0.0) * max(seen_height, 0.0) / (width * height))
    return share


def _is_on_page(word: PlacedWord, width: float, height: float) -> bool:
    center_x, center_y = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return 0.0 <= center_x <= width and 0.0 <= center_y <= height


def _line(cell: Sequence[PlacedWord], width: float, height: float) -> Line:
    words = tuple(Word(word.text, _box(word, width, height), _CONFIDENCE) for word in cell)
    return Line(words, BoundingBox.around(word.box for word in words), _CONFIDENCE, Source.TEXT_LAYER)


def _box(word: PlacedWord, width: float, height: float) -> BoundingBox:
    return BoundingBox.clipped(word.left / width, word.top / height, word.right / width, word.bottom / height)
