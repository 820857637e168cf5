"""What else is on a PDF page than its text: pictures, and paths that may be letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from sheaf.stages.decode.placement import Placement

_FORM_DEPTH = 3
_MANY_PATHS = 400
"""Tables and frames stay below this; letters drawn as outlines need a path each."""
_SOME_PICTURE = 0.05
_Object: TypeAlias = "pdfium_c.FPDF_PAGEOBJECT"
_Holder: TypeAlias = "pdfium_c.FPDF_PAGE | pdfium_c.FPDF_PAGEOBJECT"


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
    # Without the binding's wrapper around each: a page of a statement has hundreds of texts, which say nothing here.
    for kind, drawn in _objects(page.raw, pdfium_c.FPDFPage_CountObjects, pdfium_c.FPDFPage_GetObject, _FORM_DEPTH):
        if kind == pdfium_c.FPDF_PAGEOBJ_PATH:
            path_count += 1
        elif kind == pdfium_c.FPDF_PAGEOBJ_IMAGE:
            bounds.append(pdfium.PdfObject(drawn, page=page).get_bounds())
    edges = placement.edges(np.array(bounds).reshape(-1, 4)).clip(0.0, (width, height, width, height))
    areas = (edges[:, 2] - edges[:, 0]) * (edges[:, 3] - edges[:, 1])
    return Surroundings(float(areas.max(initial=0.0)) / (width * height), path_count)


def _objects(
    holder: _Holder, count: Callable[[_Holder], int], get: Callable[[_Holder, int], _Object], depth: int
) -> Iterator[tuple[int, _Object]]:
    """Yield the objects of a page or form with their kinds, those inside its forms too, up to a `depth`."""
    for index in range(count(holder)):
        drawn = get(holder, index)
        kind = pdfium_c.FPDFPageObj_GetType(drawn)
        yield kind, drawn
        if kind == pdfium_c.FPDF_PAGEOBJ_FORM and depth > 1:
            yield from _objects(drawn, pdfium_c.FPDFFormObj_CountObjects, pdfium_c.FPDFFormObj_GetObject, depth - 1)
