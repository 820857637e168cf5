"""Boxes side by side, each with its caption above its value: what many offices' forms consist of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from specimens.flow import Flow
from specimens.fonts import Style
from specimens.table import cell_lines, text_height

Cell: TypeAlias = tuple[str, str, float]
"""A caption, a value and the cell's share of the width in any unit. Line breaks are kept."""


@dataclass(frozen=True, slots=True)
class Boxing:
    """How boxes are drawn. Lengths in mm; `fill` lies under the captions."""

    caption: Style
    value: Style
    line: str | None = "#777777"
    fill: str | None = None
    padding: float = 1.4
    radius: float = 0.0


def print_boxes(flow: Flow, cells: Sequence[Cell], boxing: Boxing) -> None:
    """Print one row of boxes over the width of `flow`, as high as its longest value needs."""
    whole = sum(share for _, _, share in cells)
    step, head = text_height(boxing.value, 1.3), text_height(boxing.caption, 1.3)
    widths = [share / whole * flow.width for _, _, share in cells]
    inner = [width - 2 * boxing.padding for width in widths]
    captions = [cell_lines(cell[0], width, boxing.caption) for cell, width in zip(cells, inner, strict=True)]
    values = [cell_lines(cell[1], width, boxing.value) for cell, width in zip(cells, inner, strict=True)]
    over = max(map(len, captions)) * head
    height = over + max(1, *map(len, values)) * step + 2 * boxing.padding
    x = flow.left
    for above, below, width in zip(captions, values, widths, strict=True):
        if boxing.fill is not None:
            flow.surface.rectangle(x, flow.y, width, over + boxing.padding, fill=boxing.fill)
        if boxing.line is not None:
            flow.surface.rectangle(x, flow.y, width, height, line=boxing.line, radius=boxing.radius)
        for number, text in enumerate(above):
            flow.surface.text(
                x + boxing.padding, flow.y + boxing.padding + (number + 0.72) * head, text, boxing.caption
            )
        for number, text in enumerate(below):
            y = flow.y + boxing.padding + over + (number + 0.8) * step
            flow.surface.text(x + boxing.padding, y, text, boxing.value)
        x += width
    flow.y += height
