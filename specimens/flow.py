"""Text that is set down a column: a cursor that moves on with every line, paragraph and table."""

from __future__ import annotations

from collections.abc import Sequence

from specimens.fonts import Style
from specimens.surface import A4, Align, Surface, text_width, wrap
from specimens.table import Column, Look, Rows, draw_table, text_height

Pairs = Sequence[tuple[str, str]]


class Flow:
    """A column of a surface from `left`, `width` mm wide; `y` is the top of what comes next."""

    def __init__(self, surface: Surface, left: float, top: float, width: float, leading: float = 1.3) -> None:
        self.surface = surface
        self.left = left
        self.width = width
        self.y = top
        self._leading = leading

    def line(self, text: str, style: Style, align: Align = Align.LEFT) -> None:
        """Print one line, even when it is wider than the column."""
        step = text_height(style, self._leading)
        self.surface.text(self.left + align.value * self.width, self.y + 0.78 * step, text, style, align)
        self.y += step

    def lines(self, texts: Sequence[str], style: Style, align: Align = Align.LEFT) -> None:
        for text in texts:
            self.line(text, style, align)

    def paragraph(self, text: str, style: Style, align: Align = Align.LEFT) -> None:
        self.lines(wrap(text, self.width, style), style, align)

    def pair(self, label: str, value: str, styles: tuple[Style, Style], indent: float, colon: str = ":") -> None:
        """Print `label` and, `indent` mm from the left, `value` in as many lines as it needs.

        With an indent of 0 the value follows its label at once.
        """
        label_style, value_style = styles
        step = text_height(value_style, self._leading)
        base = self.y + 0.78 * step
        if indent == 0:
            label = f"{label}{colon}" if colon else label
            indent = text_width(label, label_style) + 1.2
        elif colon:
            self.surface.text(self.left + indent - 2.0, base, colon, label_style)
        self.surface.text(self.left, base, label, label_style)
        for number, line in enumerate(wrap(value, self.width - indent, value_style)):
            self.surface.text(self.left + indent, base + number * step, line, value_style)
        self.y += step * max(1, len(wrap(value, self.width - indent, value_style)))

    def pairs(self, pairs: Pairs, styles: tuple[Style, Style], indent: float, colon: str = ":") -> None:
        for label, value in pairs:
            self.pair(label, value, styles, indent, colon)

    def table(self, columns: Sequence[Column], rows: Rows, look: Look, filler: float = 0.0) -> None:
        self.y = draw_table(self.surface, (self.left, self.y), columns, rows, look, filler)

    def rule(self, color: str = "#444444", thickness: float = 0.25) -> None:
        self.surface.line(self.left, self.y, self.left + self.width, self.y, color, thickness)

    def gap(self, height: float) -> None:
        self.y += height

    def beside(self, offset: float, width: float) -> Flow:
        """Return a column that begins here, `offset` mm to the right."""
        return Flow(self.surface, self.left + offset, self.y, width, self._leading)


def new_flow(margin: float = 16.0, top: float = 16.0, size: tuple[float, float] = A4) -> Flow:
    """Return a column over the whole width of a new surface."""
    surface = Surface(*size)
    return Flow(surface, margin, top, size[0] - 2 * margin)
