"""A phone's screen around what is shown on it: the clock, the title of the app, the buttons."""

from __future__ import annotations

from random import Random

from specimens.fonts import Style
from specimens.surface import Align, Surface

SCREEN = (70.0, 150.0)
"""Width and height in mm."""
THEMES = (("#ffffff", "#202124"), ("#f1f3f4", "#202124"), ("#121212", "#eeeeee"), ("#ede7f6", "#311b92"))
"""Ground and ink."""


def draw_screen(rng: Random, title: str) -> tuple[Surface, str]:
    """Return a screen with its bars drawn, and the colour of its ink. Between y 22 and 136 it is empty."""
    screen = Surface(*SCREEN)
    ground, ink = rng.choice(THEMES)
    screen.rectangle(0, 0, *SCREEN, fill=ground)
    bar = Style(5.6, "Roboto", 400, ink)
    screen.text(4, 4.5, f"{rng.randint(1, 12)}:{rng.randint(0, 59):02d}", bar)
    screen.text(66, 4.5, f"{rng.choice(('4G', '5G', 'LTE'))}  {rng.randint(5, 99)}%", bar, Align.RIGHT)
    screen.rectangle(0, 7, SCREEN[0], 11, fill=rng.choice(("#1a73e8", "#6d28d9", "#0b5394", "#b45f06", "#38761d")))
    screen.text(12, 14, title, Style(8.5, "Roboto", 500, "#ffffff"))
    screen.text(5, 14, "<", Style(9, "Roboto", 400, "#ffffff"))
    for x, name in ((12.0, "Share"), (35.0, "Download"), (58.0, "More")):
        screen.text(x, 145, name, Style(6, "Roboto", 400, ink), Align.CENTER)
    return screen, ink
