"""One ruled row of cells down a column, of which every row may be divided otherwise: how portals print their forms."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from specimens.flow import Flow
from specimens.surface import narrowed
from specimens.table import Column, Look, Rules, draw_rows, row_height

Cells = Sequence[tuple[str, float]]
"""Texts, each with its share of the width in any unit."""


def print_row(flow: Flow, cells: Cells, look: Look, captions: Collection[int] = ()) -> None:
    """Print texts in cells over the width of `flow`; those at the places `captions` in the look's head style."""
    whole = sum(share for _, share in cells)
    columns = [Column("", share / whole * flow.width) for _, share in cells]
    look = _fitting(cells, columns, look)
    values = ["" if place in captions else text for place, (text, _) in enumerate(cells)]
    heads = [text if place in captions else "" for place, (text, _) in enumerate(cells)]
    head = replace(look, body=look.head, rules=Rules.NONE)
    heights = row_height(values, columns, look), row_height(heads, columns, head)
    place = (flow.left, flow.y)
    draw_rows(flow.surface, place, columns, [heads], head)
    flow.y = draw_rows(flow.surface, place, columns, [values], look, max(heights) - heights[0])


def _fitting(cells: Cells, columns: Sequence[Column], look: Look) -> Look:
    """Return the look in sizes in which every word fits its cell."""
    for (text, _), column in zip(cells, columns, strict=True):
        room, words = column.width - 2 * look.padding, tuple(text.split()) or ("",)
        look = replace(look, body=narrowed(look.body, words, room), head=narrowed(look.head, words, room))
    return look


def print_band(flow: Flow, text: str, look: Look, fill: str) -> None:
    """Print the heading of a section on a bar of colour over the whole width."""
    columns = [Column("", flow.width)]
    head = replace(look, body=look.head)
    height = row_height([text], columns, head)
    flow.surface.rectangle(flow.left, flow.y, flow.width, height, fill=fill)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [[text]], head)
