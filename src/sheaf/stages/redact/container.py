"""The new file: pictures alone, with no text layer, attachment, thumbnail or word of metadata from the old one."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from io import BytesIO

import cv2
import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray
from PIL import Image

_JPEG_QUALITY = 90
_DPI = 200.0
"""At which pages are drawn; a page of the new PDF is about as large as it was."""
_POINTS_PER_INCH = 72.0


class Container(StrEnum):
    """What files are made; the value is the media type."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    TIFF = "image/tiff"
    PDF = "application/pdf"


def encode_page(pixels: NDArray[np.uint8], container: Container) -> bytes:
    """Encode one page (height x width x 3, BGR) as it will stand in the file; TIFF pages are PNG until then."""
    if container in (Container.JPEG, Container.PDF):
        return cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])[1].tobytes()
    return cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, 3])[1].tobytes()


def assemble(pages: Sequence[bytes], container: Container) -> bytes:
    """Put encoded pages together to a file."""
    match container:
        case Container.JPEG | Container.PNG:
            (page,) = pages
            return page
        case Container.TIFF:
            return _tiff(pages)
        case Container.PDF:
            return _pdf(pages)


def _tiff(pages: Sequence[bytes]) -> bytes:
    file = BytesIO()
    first, *rest = (Image.open(BytesIO(page)) for page in pages)
    first.save(file, "TIFF", save_all=True, append_images=rest, compression="tiff_adobe_deflate")
    return file.getvalue()


def _pdf(pages: Sequence[bytes]) -> bytes:
    document = pdfium.PdfDocument.new()
    try:
        for page in pages:
            _add_page(document, page)
        file = BytesIO()
        document.save(file)
        return file.getvalue()
    finally:
        document.close()


def _add_page(document: pdfium.PdfDocument, jpeg: bytes) -> None:
    picture = pdfium.PdfImage.new(document)
    picture.load_jpeg(BytesIO(jpeg))
    width, height = (side * _POINTS_PER_INCH / _DPI for side in picture.get_px_size())
    picture.set_matrix(pdfium.PdfMatrix().scale(width, height))
    page = document.new_page(width, height)
    page.insert_obj(picture)
    page.gen_content()
    page.close()
