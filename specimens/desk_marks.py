"""What desks leave on papers that pass them: the stamp of whoever compared a copy, a note in pencil."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.fonts import Style
from specimens.surface import Align, Surface

_STAMPS = (("TRUE COPY", "ATTESTED"), ("ORIGINAL", "SEEN AND VERIFIED"), ("SELF ATTESTED", ""))
_NOTES = ("file", "ok", "checked", "copy recd")


def pass_desk(surface: Surface, rng: Random, top: float, share: float = 0.5) -> None:
    """Leave marks in the empty part of a page, which begins at `top`, on that `share` of the papers."""
    if rng.random() > share:
        return
    ink = rng.choice(("#5a3fa0", "#2b4ea0", "#a0304a"))
    x, y = rng.uniform(24, 130), top + rng.uniform(4, 14)
    style = Style(rng.uniform(9, 11), "Roboto Condensed", 700, ink)
    surface.rectangle(x, y, 44, 15, line=ink, thickness=0.5, radius=1.5)
    for number, word in enumerate(rng.choice(_STAMPS)):
        surface.text(x + 22, y + 6 + number * 6, word, style, Align.CENTER)
    ornament.signature(surface, rng, x + 6, y + 6, 34, 11)
    if rng.random() < 0.5:
        note = Style(rng.uniform(10, 14), "Kalam", 400, "#6b6b6b")
        surface.text(x + rng.choice((-14, 52)), y + rng.uniform(4, 20), rng.choice(_NOTES), note)
