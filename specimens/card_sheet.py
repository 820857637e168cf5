"""A sheet on which somebody copied both sides of a card."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from specimens import ornament
from specimens.fonts import Style
from specimens.surface import A4, CARD, Surface

HALF = (148.0, 210.0)
"""Half of an A4 sheet in mm: what copy shops cut for one card."""


def copied_sides(rng: Random, sides: tuple[Callable[[Surface], None], ...], fill: str) -> Surface:
    """Return a sheet with the `sides` drawn one under the other, perhaps signed by the holder.

    Every side is drawn at the surface's origin, on a card of the colour `fill`.
    """
    width, height = rng.choice((A4, HALF))
    sheet = Surface(width, height)
    left, top = rng.uniform(10, width - CARD[0] - 10), rng.uniform(12, height * 0.2)
    for draw in sides:
        sheet.move_origin(left, top)
        sheet.rectangle(0, 0, *CARD, fill=fill, line="#999999", radius=3)
        draw(sheet)
        left = min(max(4.0, left + rng.uniform(-10, 10)), width - CARD[0] - 4)
        top += rng.uniform(60, height * 0.36)
    sheet.move_origin(0, 0)
    if rng.random() < 0.5:
        ornament.signature(sheet, rng, rng.uniform(15, width - 60), height - 26, 40, 10)
        note = rng.choice(("Self attested", "True copy", "Self Attested Copy"))
        sheet.text(15, height - 12, note, Style(11, "Lora", 400, "#1a2b6d"))
    ornament.specimen_mark(sheet, rng, width / 2 + 20, height - 5, 6)
    return sheet
