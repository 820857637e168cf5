"""Finished drawings laid on pages beside each other, each in its own size and turned by any angle; it ends as a PDF."""

from __future__ import annotations

import re
from io import BytesIO

import pypdfium2 as pdfium

from specimens.surface import POINTS_PER_MM, Drawing

_OF_THE_MOMENT = re.compile(rb"\(D:\d{14}|<[0-9A-F]{32}>")
"""The date and the two identifiers that PDFium writes; the same seed must give the same bytes."""


class Collage:
    """Pages on which drawings lie. All lengths are in mm, y downwards from the top."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self._pdf = pdfium.PdfDocument.new()
        self._page = self._pdf.new_page(width * POINTS_PER_MM, height * POINTS_PER_MM)

    def new_page(self, width: float, height: float) -> None:
        self._page.gen_content()
        self._page = self._pdf.new_page(width * POINTS_PER_MM, height * POINTS_PER_MM)

    def lay(self, drawing: Drawing, center: tuple[float, float], degrees: float = 0.0, size: float = 1.0) -> None:
        """Lay the first page of `drawing` around `center`, turned clockwise by `degrees`, `size` times as large."""
        source = pdfium.PdfDocument(drawing.finish())
        laid = source.page_as_xobject(0, self._pdf).as_pageobject()
        middle = (-drawing.width * POINTS_PER_MM / 2, -drawing.height * POINTS_PER_MM / 2)
        place = (center[0] * POINTS_PER_MM, self._page.get_height() - center[1] * POINTS_PER_MM)
        laid.set_matrix(pdfium.PdfMatrix().translate(*middle).scale(size, size).rotate(degrees).translate(*place))
        self._page.insert_obj(laid)
        source.close()

    def finish(self) -> bytes:
        """Return the PDF. Nothing can be laid afterwards."""
        self._page.gen_content()
        file = BytesIO()
        self._pdf.save(file)
        self._pdf.close()
        return _OF_THE_MOMENT.sub(lambda found: re.sub(rb"[0-9A-F](?!:)", b"0", found[0]), file.getvalue())
