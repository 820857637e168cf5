"""The characters of a PDF page with their places, in the frame in which the page is shown."""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

_GRID = 1_000_000
"""PageToDevice answers in whole pixels; on a page this many pixels wide that loses nothing."""

_INVISIBLE = pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character; edges in points from the top left of the page as shown. A space has `is_space` and no use for
    its box. A glyph of which the file does not say what it stands for is U+FFFD. `rotation` is the clockwise turn in
    degrees (0, 90, 180, 270) that would make it upright."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    is_space: bool
    is_visible: bool
    rotation: int


@dataclass(frozen=True, slots=True)
class Placement:
    """The affine map from PDF user space to points on the page as shown: /Rotate and the crop box are in it."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Map a rectangle; returns left, top, right, bottom with y downwards."""
        xs = (self.a * left + self.c * bottom + self.e, self.a * right + self.c * top + self.e)
        ys = (self.b * left + self.d * bottom + self.f, self.b * right + self.d * top + self.f)
        return min(xs), min(ys), max(xs), max(ys)


def placement_of(page: pdfium.PdfPage) -> Placement:
    """Find the map by asking pdfium where three points go."""
    width, height = page.get_size()
    origin = _to_device(page, 0.0, 0.0)
    along_x = _to_device(page, 1000.0, 0.0)
    along_y = _to_device(page, 0.0, 1000.0)
    scale_x, scale_y = width / _GRID, height / _GRID
    return Placement(
        a=(along_x[0] - origin[0]) * scale_x / 1000,
        b=(along_x[1] - origin[1]) * scale_y / 1000,
        c=(along_y[0] - origin[0]) * scale_x / 1000,
        d=(along_y[1] - origin[1]) * scale_y / 1000,
        e=origin[0] * scale_x,
        f=origin[1] * scale_y,
    )


def read_glyphs(page: pdfium.PdfPage, placement: Placement) -> tuple[Glyph, ...]:
    """Return the page's characters in the order of the file, spaces and line breaks included."""
    text_page = page.get_textpage()
    shown = page.get_rotation()
    try:
        return tuple(
            _glyph(text_page, index, placement, shown)
            for index in range(text_page.count_chars())
            if not _is_made_up_break(text_page, index)
        )
    finally:
        text_page.close()


def _is_made_up_break(text_page: pdfium.PdfTextPage, index: int) -> bool:
    """Say whether pdfium thought up a line break here: beside vertical text it puts one after every character."""
    if pdfium_c.FPDFText_IsGenerated(text_page, index) != 1:
        return False
    return chr(pdfium_c.FPDFText_GetUnicode(text_page, index)) in "\r\n"


def _glyph(text_page: pdfium.PdfTextPage, index: int, placement: Placement, shown: int) -> Glyph:
    code = pdfium_c.FPDFText_GetUnicode(text_page, index)
    text = _character(code)
    if text.isspace() or not text:
        return Glyph(" ", 0.0, 0.0, 0.0, 0.0, is_space=True, is_visible=True, rotation=0)
    if pdfium_c.FPDFText_HasUnicodeMapError(text_page, index) == 1:
        text = "\ufffd"
    box = pdfium_c.FS_RECTF()
    pdfium_c.FPDFText_GetLooseCharBox(text_page, index, box)
    left, top, right, bottom = placement.box(box.left, box.bottom, box.right, box.top)
    text_object = pdfium_c.FPDFText_GetTextObject(text_page, index)
    mode = pdfium_c.FPDFTextObj_GetTextRenderMode(text_object) if text_object else 0
    # pdfium tells how far a character is turned clockwise on the page before the page itself is turned.
    quarters = round(math.degrees(pdfium_c.FPDFText_GetCharAngle(text_page, index)) / 90)
    return Glyph(
        text,
        left,
        top,
        right,
        bottom,
        is_space=False,
        is_visible=mode != _INVISIBLE,
        rotation=(-90 * quarters - shown) % 360,
    )


_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}


def _character(code: int) -> str:
    """The text of a code point; pdfium writes U+0002 and U+FFFE for a hyphen at a line's end."""
    if code in (0x02, 0xFFFE, 0xAD):
        return "-"
    if code in (0, 0x200B, 0xFEFF):
        return ""
    if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    return _LIGATURES.get(code, chr(code))


def _to_device(page: pdfium.PdfPage, x: float, y: float) -> tuple[int, int]:
    device_x, device_y = ctypes.c_int(), ctypes.c_int()
    pdfium_c.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, device_x, device_y)
    return device_x.value, device_y.value
