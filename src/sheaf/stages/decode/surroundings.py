"""What else is on a PDF page than its text: pictures, and paths that may be letters."""

from __future__ import annotations

import ctypes
from _ctypes import CFuncPtr
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import repeat

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sheaf.stages.decode.placement import Placement
from sheaf.stages.decode.unchecked import unchecked

_FORM_DEPTH = 3
_MANY_PATHS = 400
"""Tables and frames stay below this; letters drawn as outlines need a path each."""
_SOME_PICTURE = 0.05


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What else is on the page: the part (0..1) that its largest picture covers, and its number of drawn paths."""

    picture_share: float
    path_count: int

    @property
    def may_hold_print(self) -> bool:
        """Whether there is enough beside the text layer to be worth a look at the rendered page."""
        return self.picture_share > _SOME_PICTURE or self.path_count > _MANY_PATHS


def surroundings_of(page: pdfium.PdfPage, placement: Placement) -> Surroundings:
    """Look through the page's objects. Raises PdfiumError."""
    width, height = page.get_size()
    path_count = 0
    bounds: list[tuple[float, float, float, float]] = []
    for kind, drawn in _objects(_address(page.raw), pdfium_c.FPDFPage_CountObjects, pdfium_c.FPDFPage_GetObject):
        if kind == pdfium_c.FPDF_PAGEOBJ_PATH:
            path_count += 1
        elif kind == pdfium_c.FPDF_PAGEOBJ_IMAGE:
            picture = ctypes.cast(drawn, pdfium_c.FPDF_PAGEOBJECT)
            bounds.append(pdfium.PdfObject(picture, page=page).get_bounds())
    edges = placement.edges(np.array(bounds).reshape(-1, 4)).clip(0.0, (width, height, width, height))
    areas = (edges[:, 2] - edges[:, 0]) * (edges[:, 3] - edges[:, 1])
    return Surroundings(float(areas.max(initial=0.0)) / (width * height), path_count)


def _objects(holder: int, count: CFuncPtr, get: CFuncPtr, depth: int = _FORM_DEPTH) -> Iterator[tuple[int, int]]:
    """Yield the kinds and addresses of the objects of a page or form but texts, those inside its forms too, up to a
    `depth`.

    A page of a statement has hundreds of texts: none is wrapped by the binding.
    """
    numbers = range(unchecked(count, ctypes.c_int, ctypes.c_void_p)(holder))
    get_one = unchecked(get, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_int)
    kind_of = unchecked(pdfium_c.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)
    every = list(map(get_one, repeat(holder), numbers))
    for kind, drawn in zip(map(kind_of, every), every, strict=True):
        if kind == pdfium_c.FPDF_PAGEOBJ_TEXT:
            continue
        yield kind, drawn
        if kind == pdfium_c.FPDF_PAGEOBJ_FORM and depth > 1:
            yield from _objects(drawn, pdfium_c.FPDFFormObj_CountObjects, pdfium_c.FPDFFormObj_GetObject, depth - 1)


def _address(pointer: pdfium_c.FPDF_PAGE) -> int:
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0
