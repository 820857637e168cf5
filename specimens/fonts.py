"""The fonts, out of installed packages, as static files that the PDF writer takes."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

import fontpkg
from fontTools.ttLib import TTFont as FontFile
from fontTools.varLib.instancer import instantiateVariableFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

SANS = ("Arimo", "Noto Sans", "Open Sans", "Roboto", "Source Sans 3", "Lato", "Public Sans", "Work Sans")
NARROW = ("PT Sans Narrow", "Roboto Condensed", "Fira Sans Condensed", "Barlow")
SERIF = ("Noto Serif", "Source Serif 4", "Libre Baskerville", "Lora", "Vollkorn")
MONO = ("Roboto Mono", "IBM Plex Mono", "Inconsolata", "Space Mono")
DEVANAGARI = ("Noto Sans Devanagari", "Mukta", "Hind", "Baloo 2")

OCR_B = "OCR-B"
"""The typeface of machine-readable zones (ISO 1073-2): capitals, digits and the filler only."""
E_13B = "E-13B"
"""The typeface of the line at a cheque's foot: digits and four signs only (`specimens.magnetic_ink` draws it)."""
_LETTERFORMS = Path(__file__).parent / "letterforms"
_OWN_FONTS = {OCR_B: _LETTERFORMS / "ocr-b.ttf", E_13B: _LETTERFORMS / "e-13b.ttf"}

SCRIPTS = {0x0900: "devanagari", 0x0980: "bengali", 0x0B80: "tamil", 0x0C00: "telugu"}
"""First code point of the Unicode block (128 long) of each script that we can print."""

SCRIPT_FONTS = {"bengali": "Hind Siliguri", "tamil": "Noto Sans Tamil", "telugu": "Noto Sans Telugu"}


POSTSCRIPT_NAME = 6
"""The number of that entry in a font's table of names."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is printed. `size` is in points, `tracking` (extra space between characters) too."""

    size: float = 8.0
    font: str = "Arimo"
    weight: int = 400
    color: str = "#111111"
    devanagari: str = "Noto Sans Devanagari"
    tracking: float = 0.0


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one registered font."""

    text: str
    font: str
    is_indic: bool


def script_of(character: str) -> str | None:
    """Return the Indian script of `character`, None for Latin letters, digits, marks and spaces."""
    return SCRIPTS.get(ord(character) & ~0x7F)


def runs(text: str, style: Style) -> Iterator[Run]:
    """Cut `text` into stretches that one font can print."""
    for script, characters in groupby(text, key=script_of):
        family = style.font if script is None else SCRIPT_FONTS.get(script, style.devanagari)
        yield Run("".join(characters), registered(family, style.weight), script is not None)


@cache
def registered(family: str, weight: int) -> str:
    """Register the font with the PDF writer once and return its name there."""
    name = f"{family}-{weight}".replace(" ", "")
    pdfmetrics.registerFont(TTFont(name, str(_static_file(family, weight)), shapable=True))
    return name


def _static_file(family: str, weight: int) -> Path:
    """Return a file of exactly one weight; cut out of the variable font and cached when need be."""
    if family in _OWN_FONTS:
        return _OWN_FONTS[family]
    chosen = next(
        file
        for file in fontpkg.family(family).files
        if file.style == "normal" and (file.variable or file.covers(weight))
    )
    if not chosen.variable:
        return Path(chosen.path)
    folder = Path(os.environ.get("SPECIMEN_FONTS", Path(tempfile.gettempdir()) / "specimen-fonts"))
    cached = folder / f"{chosen.path.name.split('[')[0]}-{weight}.ttf"
    if not cached.exists():
        folder.mkdir(parents=True, exist_ok=True)
        _cut_instance(chosen.path, weight, cached)
    return cached


def _cut_instance(variable: Path, weight: int, cached: Path) -> None:
    font = FontFile(variable)
    axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
    axes["wght"] = weight
    static = instantiateVariableFont(font, axes)
    # The PDF writer tells fonts apart by this name; two weights of one name would become one.
    for record in static["name"].names:
        if record.nameID == POSTSCRIPT_NAME:
            record.string = cached.stem
    # Several test workers may cut the same font at once: each writes its own file and renames it.
    with tempfile.NamedTemporaryFile(dir=cached.parent, suffix=".part", delete=False) as part:
        static.save(part)
    Path(part.name).replace(cached)
