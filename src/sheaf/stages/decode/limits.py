"""What decoding refuses, and how large it leaves a page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodeLimits:
    """Limits against decompression bombs and endless documents; all are checked before pixels are unpacked."""

    max_pixels: int = 80_000_000
    """Pixels of one image, as its header declares them."""
    max_pages: int = 300
    keep_side_pixels: int = 2400
    """An image is halved or quartered while its longest side stays at least this long; PDF pages are rendered to it.
    A4 then stands at about 200 dpi, which is enough for 6-point print."""
