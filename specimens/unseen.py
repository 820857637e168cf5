"""Files that carry a number where nobody sees it: in metadata, a thumbnail, an attachment."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import cv2
import numpy as np
import pypdfium2 as pdfium

_DESCRIPTION, _THUMBNAIL_START, _THUMBNAIL_LENGTH = 0x010E, 0x0201, 0x0202
_ASCII, _LONG = 2, 4


def with_unseen(data: bytes, suffix: str, text: str) -> bytes:
    """Return the file with `text` in its metadata, and with what else its kind can hold of it."""
    match suffix:
        case ".jpg":
            return _jpeg(data, text)
        case ".png":
            return _png(data, text)
        case ".pdf":
            return _pdf(data, text)
        case _:
            raise ValueError("no such file is made")


def _jpeg(data: bytes, text: str) -> bytes:
    """EXIF with a description and a small copy of the picture as its thumbnail, XMP, and a comment."""
    picture = np.asarray(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR), np.uint8)
    scale = min(1.0, 700 / max(picture.shape[:2]))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    thumbnail = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 60])[1].tobytes()[:60_000]
    exif = b"Exif\0\0" + _tiff(text.encode() + b"\0", thumbnail)
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + text.encode() + b"</x:xmpmeta>"
    segments = ((0xE1, exif), (0xE1, xmp), (0xFE, text.encode()))
    written = b"".join(struct.pack(">BBH", 0xFF, kind, len(body) + 2) + body for kind, body in segments)
    return data[:2] + written + data[2:]


def _tiff(description: bytes, thumbnail: bytes) -> bytes:
    """Two directories: the picture's with its description, the thumbnail's with where it stands."""
    first, second = 8, 8 + 2 + 12 + 4
    values = second + 2 + 2 * 12 + 4
    entries = struct.pack("<HHHIII", 1, _DESCRIPTION, _ASCII, len(description), values, second)
    start = values + len(description)
    places = struct.pack("<HHHII", 2, _THUMBNAIL_START, _LONG, 1, start)
    places += struct.pack("<HHIII", _THUMBNAIL_LENGTH, _LONG, 1, len(thumbnail), 0)
    return b"II*\0" + struct.pack("<I", first) + entries + places + description + thumbnail


def _png(data: bytes, text: str) -> bytes:
    body = b"tEXtComment\0" + text.encode()
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    after_header = 8 + 4 + 4 + 13 + 4
    return data[:after_header] + chunk + data[after_header:]


def _pdf(data: bytes, text: str) -> bytes:
    document = pdfium.PdfDocument(data)
    try:
        document.new_attachment(f"{text}.txt").set_data(text.encode())
        file = BytesIO()
        document.save(file)
        return file.getvalue()
    finally:
        document.close()
