"""The typeface of the line at the foot of a cheque, drawn by ourselves: python -m specimens.magnetic_ink writes it.

Blocks on a grid of 7 by 9 after the look of E-13B (ISO 1004): ten digits and the signs ⑆ transit, ⑇ amount, ⑈ on us,
⑉ dash. It is for specimens: no machine would take it for magnetic ink.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables._g_l_y_f import Glyph

PATH = Path(__file__).parent / "letterforms" / "e-13b.ttf"
SIZE = 9.375
"""Points at which characters are an eighth of an inch apart, as the standard wants."""

_EM, _UNIT, _ADVANCE, _ROWS = 1000, 100, 960, 9
_Block = tuple[float, float, float, float]
"""Left, top, right and bottom in units from the top left corner of the character."""

_BLOCKS: Mapping[str, tuple[_Block, ...]] = MappingProxyType(
    {
        "0": ((0, 0, 7, 1), (0, 8, 7, 9), (0, 1, 1, 8), (6, 1, 7, 8)),
        "1": ((3, 0, 5, 1), (4, 1, 5, 6), (3, 5, 7, 9)),
        "2": ((2, 0, 6, 1), (5, 1, 6, 4), (2, 4, 6, 5), (2, 5, 3, 8), (2, 8, 6, 9)),
        "3": ((2, 0, 5, 1), (4, 1, 5, 4), (2, 4, 7, 5), (5, 5, 7, 8), (2, 8, 7, 9)),
        "4": ((1, 0, 2, 5), (1, 5, 7, 6), (5, 3, 7, 9)),
        "5": ((2, 0, 6, 1), (2, 1, 3, 4), (2, 4, 6, 5), (5, 5, 6, 8), (2, 8, 6, 9)),
        "6": ((1, 0, 3, 1), (1, 1, 2, 8), (1, 4, 7, 5), (6, 5, 7, 8), (1, 8, 7, 9)),
        "7": ((1, 0, 6, 1), (1, 1, 2, 3), (5, 1, 6, 4), (3, 4, 6, 5), (3, 5, 4, 9)),
        "8": ((1, 0, 6, 1), (1, 1, 2, 4), (5, 1, 6, 4), (0, 4, 7, 5), (0, 5, 2, 8), (5, 5, 7, 8), (0, 8, 7, 9)),
        "9": ((1, 0, 6, 1), (1, 1, 2, 4), (5, 1, 6, 4), (1, 4, 7, 5), (5, 5, 7, 9)),
        "⑆": ((0, 1, 2, 8), (4, 1, 7, 4), (4, 5, 7, 8)),
        "⑇": ((0, 6, 2, 9), (3, 1, 4, 8), (5, 0, 7, 3)),
        "⑈": ((0, 3, 2, 9), (3, 3, 4, 9), (5, 0, 7, 4)),
        "⑉": ((0, 3, 1, 7), (2, 3, 3, 7), (4, 3, 7, 7)),
        " ": (),
    }
)


def build() -> None:
    """Write the font file."""
    names = {character: f"uni{ord(character):04X}" for character in _BLOCKS}
    font = FontBuilder(_EM, isTTF=True)
    font.setupGlyphOrder([".notdef", *names.values()])
    font.setupCharacterMap({ord(character): name for character, name in names.items()})
    glyphs = {name: _glyph(_BLOCKS[character]) for character, name in names.items()}
    font.setupGlyf({".notdef": TTGlyphPen(None).glyph(), **glyphs})
    font.setupHorizontalMetrics(dict.fromkeys((".notdef", *names.values()), (_ADVANCE, 0)))
    font.setupHorizontalHeader(ascent=_ROWS * _UNIT, descent=0)
    font.setupNameTable({"familyName": "Specimen E-13B", "styleName": "Regular", "psName": "SpecimenE13B"})
    font.setupOS2(sTypoAscender=_ROWS * _UNIT, usWinAscent=_ROWS * _UNIT, usWinDescent=0)
    font.setupPost()
    font.save(PATH)


def _glyph(blocks: tuple[_Block, ...]) -> Glyph:
    pen = TTGlyphPen(None)
    for left, top, right, bottom in blocks:
        corners = ((left, bottom), (left, top), (right, top), (right, bottom))
        points = [(round(x * _UNIT), round((_ROWS - y) * _UNIT)) for x, y in corners]
        pen.moveTo(points[0])
        for point in points[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


if __name__ == "__main__":
    build()
