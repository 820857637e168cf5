"""The text that a PDF page carries itself, as a PageText, if it is sound."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import pypdfium2 as pdfium

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Line, PageText, Source, Word
from sheaf.stages.decode.characters import Room
from sheaf.stages.decode.glyphs import read_glyphs
from sheaf.stages.decode.ink import print_outside
from sheaf.stages.decode.placement import placement_of
from sheaf.stages.decode.soundness import covers_print, has_gap, is_sound
from sheaf.stages.decode.surroundings import surroundings_of
from sheaf.stages.decode.turn import UprightText, upright_text

_CONFIDENCE = 0.99
"""A sound text layer is what the program printed; what remains are fonts that map a few glyphs wrongly."""
_CONFIDENCE_WITH_GAP = 0.3


def read_text_layer(page: pdfium.PdfPage, page_number: int, room: Room) -> PageText | None:
    """Return the page's text in reading order, or None when there is none or it is not sound.

    `room` is one for all pages of a document.
    """
    placement = placement_of(page)
    glyphs = read_glyphs(page, placement, room)
    if not glyphs:
        return None
    text = upright_text(glyphs, *page.get_size())
    words = [word for cell in text.cells for word in cell]
    if not words:
        # Letters that are written without a width are none that anybody sees.
        return None
    around = surroundings_of(page, placement)
    if not is_sound(glyphs, words, around):
        return None
    if around.may_hold_print and not covers_print(print_outside(page, words, text.rotation)):
        return None
    width, height = max(round(text.width), 1), max(round(text.height), 1)
    return PageText(page_number, width, height, tuple(_lines(text)), text.rotation)


def _lines(text: UprightText) -> Iterator[Line]:
    words = [word for cell in text.cells for word in cell]
    scale = np.array([text.width, text.height, text.width, text.height])
    edges = np.array([word[1:] for word in words]) / scale
    edges = edges.clip(0.0, 1.0)
    boxes = list(itertools.starmap(BoundingBox, edges.tolist()))
    read = [Word(word.text, box, _confidence(word.text)) for word, box in zip(words, boxes, strict=True)]
    starts = np.cumsum([0, *map(len, text.cells)])
    least, most = np.minimum.reduceat(edges, starts[:-1]), np.maximum.reduceat(edges, starts[:-1])
    around = np.hstack((least[:, :2], most[:, 2:])).tolist()
    for start, end, box in zip(starts.tolist(), starts[1:].tolist(), around, strict=False):
        if end - start == 1:
            yield Line((read[start],), boxes[start], read[start].confidence, Source.TEXT_LAYER)
            continue
        own = tuple(read[start:end])
        confidence = sum(word.confidence for word in own) / len(own)
        yield Line(own, BoundingBox(*box), confidence, Source.TEXT_LAYER)


def _confidence(text: str) -> float:
    return _CONFIDENCE_WITH_GAP if has_gap(text) else _CONFIDENCE
