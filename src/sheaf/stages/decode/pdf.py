"""PDF pages, by pdfium: the page's own text where it is sound, else its picture."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.page import PageImage, PageText
from sheaf.model.stage import Stage
from sheaf.stages.decode.characters import Room
from sheaf.stages.decode.limits import DecodeLimits
from sheaf.stages.decode.still import check_pixels, corrupt, with_room
from sheaf.stages.decode.text_layer import read_text_layer
from sheaf.stages.decode.thumbnail import SIDE, shrunk, small_jpeg

_POINTS_PER_INCH = 72.0
_SHARP_DPI = 200.0
"""What scanners and e-documents are made for; 6-point print is then 17 pixels high."""
_FORM_DEPTH = 3
_WHOLE = 0.9
"""A picture that covers so much of a page is the page."""


@dataclass(frozen=True, slots=True)
class PdfDocument:
    """An open PDF."""

    raw: pdfium.PdfDocument
    page_count: int
    limits: DecodeLimits
    room: Room = field(default_factory=Room, repr=False, compare=False)

    def image(self, page_number: int) -> PageImage:
        """Render the page as shown. Raises SheafError: CORRUPT_FILE, IMAGE_TOO_LARGE."""
        with _page(self.raw, page_number) as page:
            _pictures(page, self.limits)
            bitmap = page.render(
                scale=_scale(page, self.limits), rev_byteorder=False, prefer_bgrx=False, fill_color=(255, 255, 255, 255)
            )
            pixels = np.ascontiguousarray(bitmap.to_numpy()[:, :, :3])
            bitmap.close()
        return PageImage(page_number, with_room(pixels))

    def text_layer(self, page_number: int) -> PageText | None:
        """Return the page's own text if it is sound. Raises SheafError(CORRUPT_FILE)."""
        with _page(self.raw, page_number) as page:
            return read_text_layer(page, page_number, self.room)

    def thumbnail(self, page_number: int) -> NDArray[np.uint8]:
        """Return a page small and grey; one that is a JPEG is unpacked at a fraction of its size, and stands as that
        does. Raises SheafError: CORRUPT_FILE, IMAGE_TOO_LARGE."""
        with _page(self.raw, page_number) as page:
            pictures = _pictures(page, self.limits)
            jpeg = _whole_jpeg(page, pictures)
            small = None if jpeg is None else small_jpeg(jpeg, self.limits)
            if small is not None:
                return small
            bitmap = page.render(scale=SIDE / max(page.get_size()), grayscale=True, fill_color=(255, 255, 255, 255))
            pixels = shrunk(bitmap.to_numpy())
            bitmap.close()
        return pixels

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.raw.close()


def open_pdf(data: bytes, password: str | None, limits: DecodeLimits) -> PdfDocument:
    """Open a PDF. A password that is not needed is ignored.

    Raises:
        SheafError: CORRUPT_FILE, PASSWORD_REQUIRED, WRONG_PASSWORD, TOO_MANY_PAGES.
    """
    if _is_cut_off(data):
        raise corrupt()
    try:
        raw = pdfium.PdfDocument(data, password=password)
    except pdfium.PdfiumError as error:
        if error.err_code != pdfium_c.FPDF_ERR_PASSWORD:
            raise corrupt() from error
        detail = ErrorDetail.WRONG_PASSWORD if password else ErrorDetail.PASSWORD_REQUIRED
        raise SheafError(detail, Stage.DECODE) from error
    page_count = len(raw)
    if page_count < 1:
        raw.close()
        raise corrupt()
    if page_count > limits.max_pages:
        raw.close()
        raise SheafError(ErrorDetail.TOO_MANY_PAGES, Stage.DECODE)
    raw.init_forms()
    return PdfDocument(raw, page_count, limits)


@contextmanager
def _page(document: pdfium.PdfDocument, page_number: int) -> Iterator[pdfium.PdfPage]:
    """Load one page and let go of it afterwards. Raises SheafError(CORRUPT_FILE).

    What was filled into a form and stamped on the page is made part of it: text and picture then both show it. The
    library's own `flatten` refuses a file without a form, though links and stamps stand in such files, too. Notes that
    cannot be made part of the page are left out.
    """
    try:
        page = document[page_number - 1]
        if pdfium_c.FPDFPage_GetAnnotCount(page) > 0:
            pdfium_c.FPDFPage_Flatten(page, pdfium_c.FLAT_NORMALDISPLAY)
            page.close()
            page = document[page_number - 1]
    except pdfium.PdfiumError as error:
        raise corrupt() from error
    try:
        # A side of forty digits and a fraction is endless to pdfium.
        if not all(map(math.isfinite, page.get_size())):
            raise corrupt()
        yield page
    except pdfium.PdfiumError as error:
        raise corrupt() from error
    finally:
        page.close()


def _pictures(page: pdfium.PdfPage, limits: DecodeLimits) -> list[pdfium.PdfImage]:
    """Return the pictures on a page. Raises SheafError: CORRUPT_FILE, IMAGE_TOO_LARGE."""
    pictures = [*page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE], max_depth=_FORM_DEPTH)]
    for picture in pictures:
        width, height = picture.get_px_size()
        check_pixels(width, height, limits)
    return pictures


def _whole_jpeg(page: pdfium.PdfPage, pictures: Sequence[pdfium.PdfImage]) -> bytes | None:
    """Return the JPEG that covers the page, where nothing else is drawn on it: what scanners make."""
    if len(pictures) != 1 or pictures[0].get_filters() != ["DCTDecode"]:
        return None
    left, bottom, right, top = pictures[0].get_bounds()
    width, height = page.get_size()
    is_whole = (right - left) * (top - bottom) >= _WHOLE * width * height
    return bytes(pictures[0].get_data()) if is_whole else None


def _scale(page: pdfium.PdfPage, limits: DecodeLimits) -> float:
    """Pixels a point: 200 dpi, more for a page that is small (a card), less for one that is large (a poster)."""
    longest = max(page.get_size())
    sharp = max(_SHARP_DPI / _POINTS_PER_INCH, limits.keep_side_pixels / 2 / longest)
    return float(min(sharp, limits.keep_side_pixels / longest))


def _is_cut_off(data: bytes) -> bool:
    """Whether the end is missing: pdfium would repair such a file in silence and lose pages.

    The end mark stands last but for junk; objects after it mean that it was the first part's (a linearized file).
    """
    end = data.rfind(b"%%EOF")
    return end < 0 or data.find(b" obj", end) >= 0
