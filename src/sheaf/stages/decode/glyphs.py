"""The characters of a PDF page with their places, in the frame in which the page is shown."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

_GRID = 1_000_000
"""PageToDevice answers in whole pixels; on a page this many pixels wide that loses nothing."""

_INVISIBLE = pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE


class Glyph(NamedTuple):
    """A character; edges in points from the top left of the page as shown. A space has `is_space` and no use for
    its box. A glyph of which the file does not say what it stands for is U+FFFD. `rotation` is the clockwise turn in
    degrees (0, 90, 180, 270) that would make it upright. A page has thousands: a tuple is made four times as fast."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    is_space: bool
    is_visible: bool
    rotation: int


_BREAKS = frozenset({"\r", "\n"})
_SPACE = Glyph(" ", 0.0, 0.0, 0.0, 0.0, is_space=True, is_visible=True, rotation=0)


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
        if self.b == 0.0 == self.c and self.a > 0.0 > self.d:
            return (
                self.a * left + self.e,
                self.d * top + self.f,
                self.a * right + self.e,
                self.d * bottom + self.f,
            )
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
    try:
        reader = _GlyphReader(text_page.raw, placement, page.get_rotation())
        return tuple(reader.glyphs(text_page.count_chars()))
    finally:
        text_page.close()


@dataclass(frozen=True, slots=True)
class _Manner:
    """How the characters of a word are set."""

    is_visible: bool
    rotation: int


class _GlyphReader:
    """Asks pdfium for characters. Each question takes a microsecond, and a long statement has a million characters: how
    a word is set is asked once, at its first character."""

    def __init__(self, handle: pdfium_c.FPDF_TEXTPAGE, placement: Placement, shown: int) -> None:
        self._handle = handle
        self._placement = placement
        self._shown = shown

    def glyphs(self, count: int) -> Iterator[Glyph]:
        handle, box, placed = self._handle, pdfium_c.FS_RECTF(), self._placement.box
        code_at, has_no_meaning = pdfium_c.FPDFText_GetUnicode, pdfium_c.FPDFText_HasUnicodeMapError
        box_at = pdfium_c.FPDFText_GetLooseCharBox
        manner, level = _Manner(is_visible=True, rotation=0), (0.0, 0.0)
        known: dict[int, str] = {}
        for index in range(count):
            code = code_at(handle, index)
            text = known.get(code)
            if text is None:
                text = known[code] = _character(code)
            if text.isspace() or not text:
                # Beside vertical text pdfium thinks up a line break after every character.
                if text not in _BREAKS or pdfium_c.FPDFText_IsGenerated(handle, index) != 1:
                    level = (0.0, 0.0)
                    yield _SPACE
                continue
            if has_no_meaning(handle, index) == 1:
                text = "\ufffd"
            box_at(handle, index, box)
            left, top, right, bottom = placed(box.left, box.bottom, box.right, box.top)
            if level != (top, bottom):
                manner, level = self._manner(index), (top, bottom)
            yield Glyph(text, left, top, right, bottom, False, manner.is_visible, manner.rotation)

    def _manner(self, index: int) -> _Manner:
        text_object = pdfium_c.FPDFText_GetTextObject(self._handle, index)
        mode = pdfium_c.FPDFTextObj_GetTextRenderMode(text_object) if text_object else 0
        # pdfium tells how far a character is turned clockwise on the page before the page itself is turned.
        quarters = round(math.degrees(pdfium_c.FPDFText_GetCharAngle(self._handle, index)) / 90)
        return _Manner(mode != _INVISIBLE, (-90 * quarters - self._shown) % 360)


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
