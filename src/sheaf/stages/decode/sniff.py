"""Which format the bytes are, by their first bytes."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """The formats that can be decoded; the value is Pillow's name where Pillow decodes it."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"
    TIFF = "TIFF"
    BMP = "BMP"
    GIF = "GIF"
    HEIC = "HEIC"
    PDF = "PDF"


_PDF_HEADER_WITHIN_BYTES = 1024
"""PDF readers accept junk before the header up to here (Adobe's implementation note to ISO 32000)."""

_MAGIC = (
    (b"\xff\xd8\xff", Format.JPEG),
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"II*\x00", Format.TIFF),
    (b"MM\x00*", Format.TIFF),
    (b"II+\x00", Format.TIFF),
    (b"MM\x00+", Format.TIFF),
    (b"GIF87a", Format.GIF),
    (b"GIF89a", Format.GIF),
    (b"BM", Format.BMP),
    (b"%PDF-", Format.PDF),
)

_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_BMP_HEADER_BYTES = frozenset({12, 40, 52, 56, 64, 108, 124})


def sniff(data: bytes) -> Format | None:
    """Return the format of `data`, or None when it is none of ours."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Format.WEBP
    if data[4:8] == b"ftyp" and _has_heif_brand(data):
        return Format.HEIC
    for magic, found in _MAGIC:
        if data.startswith(magic):
            return None if found is Format.BMP and not _is_bitmap(data) else found
    return Format.PDF if _has_late_pdf_header(data) else None


def _has_heif_brand(data: bytes) -> bool:
    box_bytes = min(int.from_bytes(data[:4], "big"), 256)
    brands = [data[8:12], *(data[at : at + 4] for at in range(16, box_bytes, 4))]
    return b"avif" not in brands[:1] and any(brand in _HEIF_BRANDS for brand in brands)


def _is_bitmap(data: bytes) -> bool:
    """`BM` alone also begins ordinary text; a bitmap has a header of a known length at byte 14."""
    return int.from_bytes(data[14:18], "little") in _BMP_HEADER_BYTES


def _has_late_pdf_header(data: bytes) -> bool:
    head = data[:_PDF_HEADER_WITHIN_BYTES]
    return b"%PDF-" in head and not head.lstrip().startswith(b"<")
