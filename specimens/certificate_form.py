"""Draws certificates that are forms: captions with values under a heading, in a grid, in lines or stacked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

Entries = Sequence[tuple[str, str]]


class Body(Enum):
    """How captions and values are set."""

    GRID = auto()
    PAIRS = auto()
    STACKED = auto()


@dataclass(frozen=True, slots=True)
class Design:
    """One look of a form. `title` is the number of the heading that is the largest; `label_share` is the captions' part
    of the width; `notes` are printed under the values, `office` at the foot beside a signature."""

    font: str
    size: float
    headings: tuple[str, ...]
    title: int = 0
    body: Body = Body.GRID
    rules: Rules = Rules.ALL
    label_share: float = 0.38
    numbering: str = ""
    is_middle: bool = False
    notes: tuple[str, ...] = ()
    office: str = ""
    has_photo: bool = False
    code: str = ""
    frame: str | None = None
    paper: str | None = None
    ink: str = "#111111"
    align: Align = Align.CENTER


def draw_certificate(rng: Random, design: Design, entries: Entries) -> Surface:
    """Print the form and return its surface."""
    flow = new_flow(rng.uniform(15, 20), rng.uniform(14, 18))
    surface = flow.surface
    if design.paper is not None:
        surface.rectangle(0, 0, surface.width, surface.height, fill=design.paper)
    if design.frame is not None:
        surface.rectangle(8, 8, surface.width - 16, surface.height - 16, line=design.frame, thickness=0.8)
    value = Style(design.size * rng.uniform(0.96, 1.04), design.font, 400, design.ink)
    label = replace(value, weight=rng.choice((400, 600)))
    _head(flow, rng, design, value)
    for number, (caption, text) in enumerate(entries, 1):
        _entry(flow, design, (label, value), (design.numbering.format(number), caption, text))
    flow.gap(5)
    for note in design.notes:
        flow.paragraph(note, replace(value, size=value.size * 0.85))
        flow.gap(1)
    if design.office:
        flow.gap(8)
        ornament.signature(surface, rng, flow.left + flow.width - 44, flow.y - 4, 36, 10)
        flow.gap(8)
        flow.line(design.office, value, Align.RIGHT)
    ornament.specimen_mark(surface, rng, rng.uniform(20, 140), 288, 7)
    return surface


def _head(flow: Flow, rng: Random, design: Design, style: Style) -> None:
    surface = flow.surface
    if design.code:
        surface.qr(surface.width - flow.left - 22, flow.y, 22, design.code)
    if design.has_photo:
        ornament.photo(surface, rng, surface.width - flow.left - 24, flow.y + 2, 22, 27)
    ornament.emblem(surface, flow.left + 8, flow.y + 6, 11)
    for number, heading in enumerate(design.headings):
        is_title = number == design.title
        size = style.size + (5 if is_title else 0.5)
        narrow = replace(style, size=size, weight=700 if is_title else rng.choice((400, 600)))
        offset = 22.0 if design.align is Align.LEFT else 0.0
        at = flow.left + offset + design.align.value * flow.width
        surface.text(at, flow.y + 0.4 * size, heading, narrow, design.align)
        flow.gap(size * 0.5)
    flow.gap(5)
    if design.has_photo or design.code:
        flow.y = max(flow.y, 50.0)


def _entry(flow: Flow, design: Design, styles: tuple[Style, Style], entry: tuple[str, str, str]) -> None:
    number, caption, text = entry
    label, value = styles
    named = f"{number} {caption}".strip()
    if design.body is Body.STACKED:
        flow.line(named, replace(label, size=label.size * 0.85, color="#555555"))
        flow.paragraph(text, value)
        flow.gap(1.8)
    elif design.body is Body.PAIRS:
        flow.pair(named, text, styles, flow.width * design.label_share)
        flow.gap(1.8)
    else:
        share = design.label_share
        columns = [Column("", flow.width * share), Column("", flow.width * (1 - share))]
        look = Look(value, value, design.rules, is_middle=design.is_middle, padding=1.7)
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, [(named, text)], look)
