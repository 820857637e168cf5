"""A small drawing surface in millimetres, y downwards from the top; it ends as a PDF with a real text layer."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from io import BytesIO
from typing import Protocol, TypeAlias

import numpy as np
import pypdfium2 as pdfium
import segno
from cv2.typing import MatLike
from numpy.typing import NDArray
from PIL import Image
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import shapeStr
from reportlab.pdfgen.canvas import Canvas

from specimens.fonts import Run, Style, runs

Picture: TypeAlias = MatLike
"""Height x width x 3 (a mask: height x width), uint8, BGR."""

POINTS_PER_MM = 72 / 25.4
MM_PER_POINT = 25.4 / 72

A4 = (210.0, 297.0)
CARD = (85.6, 54.0)
"""Sizes as (width, height) in mm."""


class Align(Enum):
    LEFT = 0.0
    CENTER = 0.5
    RIGHT = 1.0


class Drawing(Protocol):
    """A drawing of `width` x `height` mm (of several pages, the first)."""

    @property
    def width(self) -> float: ...

    @property
    def height(self) -> float: ...

    def finish(self) -> bytes:
        """Return the PDF. Nothing can be drawn afterwards."""
        ...


class Surface:
    """Pages of one size that are drawn one after the other. All lengths are in mm, font sizes in points."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self._file = BytesIO()
        size = (width * POINTS_PER_MM, height * POINTS_PER_MM)
        # invariant: the same seed must give the same bytes, so no clock in the file.
        self._canvas = Canvas(self._file, pagesize=size, invariant=1)
        self._origin = (0.0, 0.0)

    def new_page(self) -> None:
        self._canvas.showPage()

    def finish(self, password: str | None = None) -> bytes:
        """Return the PDF, locked if there is a `password`. Nothing can be drawn afterwards."""
        if password is not None:
            self._canvas.setEncrypt(StandardEncryption(password, strength=128))
        self._canvas.save()
        return self._file.getvalue()

    def move_origin(self, x: float, y: float) -> None:
        """Draw from now on relative to the point (x, y) of the page."""
        self._origin = (x, y)

    def text(self, x: float, y: float, text: str, style: Style, align: Align = Align.LEFT) -> float:
        """Print `text` on the baseline `y` and return the x where it ends."""
        pieces = list(runs(text, style))
        left = x - align.value * sum(_width(piece, style) for piece in pieces)
        self._canvas.setFillColor(HexColor(style.color))
        for piece, after in zip(pieces, (*(other.text for other in pieces[1:]), ""), strict=False):
            self._canvas.setFont(piece.font, style.size)
            if piece.is_indic:
                self._indic(left, y, piece, style, " " if after.startswith(" ") else "")
            else:
                self._canvas.drawString(*self._at(left, y), piece.text, charSpace=style.tracking)
            left += _width(piece, style)
        return left

    def _indic(self, x: float, y: float, piece: Run, style: Style, after: str) -> None:
        """Print a word, and say in the file what it is: joined letters have glyphs that stand for no character.

        What comes `after` is said with it: readers lose spaces after signs that hang over them.
        """
        said = ("\ufeff" + piece.text + after).encode("utf-16-be").hex().upper()
        self._canvas.addLiteral(f"/Span <</ActualText <{said}>>> BDC")
        self._canvas.drawString(*self._at(x, y), shapeStr(piece.text, piece.font, style.size), charSpace=0)
        self._canvas.addLiteral("EMC")

    def vertical_text(self, x: float, y: float, text: str, style: Style) -> None:
        """Print `text` upwards from (x, y), turned by 90 degrees."""
        canvas, origin = self._canvas, self._origin
        canvas.saveState()
        canvas.translate(*self._at(x, y))
        canvas.rotate(90)
        self._origin = (0.0, self.height)
        self.text(0, 0, text, style)
        self._origin = origin
        canvas.restoreState()

    def paragraph(self, x: float, y: float, width: float, text: str, style: Style, leading: float = 1.25) -> float:
        """Print `text` in lines of at most `width` and return the baseline of the line after the last."""
        for line in wrap(text, width, style):
            self.text(x, y, line, style)
            y += style.size * leading * MM_PER_POINT
        return y

    def rectangle(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        line: str | None = None,
        thickness: float = 0.2,
        radius: float = 0.0,
        opacity: float = 1.0,
    ) -> None:
        left, bottom = self._at(x, y + height)
        self._pen(fill, line, thickness, opacity)
        self._canvas.roundRect(
            left,
            bottom,
            width * POINTS_PER_MM,
            height * POINTS_PER_MM,
            radius * POINTS_PER_MM,
            stroke=int(line is not None),
            fill=int(fill is not None),
        )

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        *,
        fill: str | None = None,
        line: str | None = None,
        thickness: float = 0.2,
        opacity: float = 1.0,
    ) -> None:
        """Draw a circle around (x, y)."""
        self._pen(fill, line, thickness, opacity)
        across = radius * POINTS_PER_MM
        self._canvas.circle(*self._at(x, y), across, stroke=int(line is not None), fill=int(fill is not None))

    def line(self, x1: float, y1: float, x2: float, y2: float, color: str = "#333333", thickness: float = 0.2) -> None:
        self._pen(None, color, thickness, 1.0)
        self._canvas.line(*self._at(x1, y1), *self._at(x2, y2))

    def curve(self, points: list[tuple[float, float]], color: str, thickness: float, opacity: float = 1.0) -> None:
        """Draw a line through `points`."""
        self._pen(None, color, thickness, opacity)
        path = self._canvas.beginPath()
        path.moveTo(*self._at(*points[0]))
        for point in points[1:]:
            path.lineTo(*self._at(*point))
        self._canvas.drawPath(path, stroke=1, fill=0)

    def dashed_line(self, x1: float, y1: float, x2: float, y2: float, color: str = "#555555") -> None:
        self._canvas.setDash(3, 2)
        self.line(x1, y1, x2, y2, color, 0.25)
        self._canvas.setDash()

    def image(self, x: float, y: float, width: float, height: float, pixels: NDArray[np.uint8]) -> None:
        """Place a picture (height x width x 3, RGB) so that it fills the rectangle."""
        left, bottom = self._at(x, y + height)
        encoded = BytesIO()
        Image.fromarray(pixels).save(encoded, "JPEG", quality=88)
        size = (width * POINTS_PER_MM, height * POINTS_PER_MM)
        self._canvas.drawImage(ImageReader(encoded), left, bottom, *size)

    def qr(self, x: float, y: float, size: float, content: str, color: str = "#101010") -> None:
        """Draw a QR code of `content` as a square of `size`, without a quiet zone."""
        rows = [bytes(row) for row in segno.make(content, error="l", micro=False).matrix]
        module = size / len(rows)
        self._pen(color, None, 0, 1.0)
        path = self._canvas.beginPath()
        for row, cells in enumerate(rows):
            for column, is_dark in enumerate(cells):
                if is_dark:
                    left, bottom = self._at(x + column * module, y + (row + 1) * module)
                    path.rect(left, bottom, module * POINTS_PER_MM, module * POINTS_PER_MM)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def _at(self, x: float, y: float) -> tuple[float, float]:
        """Turn a place on the page into the PDF's points from the bottom."""
        return (x + self._origin[0]) * POINTS_PER_MM, (self.height - y - self._origin[1]) * POINTS_PER_MM

    def _pen(self, fill: str | None, line: str | None, thickness: float, opacity: float) -> None:
        if fill is not None:
            self._canvas.setFillColor(_faded(fill, opacity))
        if line is not None:
            self._canvas.setStrokeColor(_faded(line, opacity))
            self._canvas.setLineWidth(thickness * POINTS_PER_MM)


def text_width(text: str, style: Style) -> float:
    """Return the printed width of `text` in mm."""
    return sum(_width(piece, style) for piece in runs(text, style))


def narrowed(style: Style, texts: tuple[str, ...], width: float) -> Style:
    """Return `style` in a size in which none of `texts` is wider than `width` mm."""
    widest = max(text_width(text, style) for text in texts)
    return style if widest <= width else replace(style, size=style.size * width / widest)


def wrap(text: str, width: float, style: Style) -> list[str]:
    """Break `text` into lines that are at most `width` mm wide (a single longer word stays whole)."""
    lines: list[str] = []
    for word in text.split():
        if lines and text_width(f"{lines[-1]} {word}", style) <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines


def rasterise(pdf: bytes, dpi: float) -> list[Picture]:
    """Render every page of `pdf` as height x width x 3, BGR."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [np.ascontiguousarray(page.render(scale=dpi / 72).to_numpy()[:, :, :3]) for page in document]
    finally:
        document.close()


def _width(piece: Run, style: Style) -> float:
    if piece.is_indic:
        shaped = shapeStr(piece.text, piece.font, style.size, force=True)
        return float(sum(data.x_advance for data in shaped.__shapeData__)) * style.size / 1000 * MM_PER_POINT
    natural = float(stringWidth(piece.text, piece.font, style.size))
    return (natural + style.tracking * len(piece.text)) * MM_PER_POINT


def _faded(color: str, opacity: float) -> Color:
    solid = HexColor(color)
    return Color(solid.red, solid.green, solid.blue, alpha=opacity)
