"""Pieces of cheque leaves: boxes, the line in magnetic ink, strokes and words that cancel them."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.cheque_account import Account
from specimens.fonts import E_13B, Style
from specimens.magnetic_ink import SIZE
from specimens.surface import Align, Surface, text_width

LEAF = (202.0, 92.0)
"""Width and height in mm (CTS-2010 standard)."""
INKS = ("#1d2f9a", "#151515", "#23408e", "#0b1a5c", "#8a1a1a")


def new_leaf(rng: Random, tints: tuple[str, ...]) -> Surface:
    """Return a leaf with its fine print of waves, edge text and watermark."""
    surface = Surface(*LEAF)
    paint_leaf(surface, rng, tints)
    return surface


def paint_leaf(surface: Surface, rng: Random, tints: tuple[str, ...]) -> None:
    """Paint the background of a leaf with its top left corner at the origin."""
    surface.rectangle(0, 0, *LEAF, fill=rng.choice(tints))
    waved = rng.choice(("#bcd0c4", "#c4cfe0", "#dccdb8", "#d3c3d6"))
    for row in range(rng.randint(9, 16)):
        base = 8 + row * 5.2
        swing = rng.uniform(0.5, 1.6)
        points = [(step * LEAF[0] / 40, base + swing * (-1) ** (step // 2)) for step in range(41)]
        surface.curve(points, waved, 0.1, 0.5)
    surface.vertical_text(3.2, 74, "SPECIMEN PRINTERS / CTS 2010", Style(4.2, "Arimo", color="#666666"))


def boxes(surface: Surface, place: tuple[float, float], text: str, style: Style, size: float = 5.0) -> None:
    """Print each character of `text` in a box of its own, the first box's corner at `place`."""
    x, y = place
    for number, character in enumerate(text):
        surface.rectangle(x + number * size, y, size, size * 1.1, line="#555555", thickness=0.15)
        surface.text(x + (number + 0.5) * size, y + size * 0.82, character, style, Align.CENTER)


def date_boxes(surface: Surface, x: float, y: float) -> None:
    boxes(surface, (x, y), "DDMMYYYY", Style(5, "Arimo", color="#aaaaaa"), 4.6)


def ink_line(surface: Surface, account: Account, rng: Random) -> None:
    """Print the line for machines in the clear band at the foot."""
    line = account.ink_line(rng.choice(("10", "11", "29", "30", "31")))
    surface.rectangle(0, 78, LEAF[0], 14, fill="#ffffff", opacity=0.75)
    surface.text(rng.uniform(40, 56), 86.5, line, Style(SIZE, E_13B))


def cancel(surface: Surface, rng: Random, *, word: str = "CANCELLED", lift: float = 0.0) -> None:
    """Write across the leaf by hand: two slanting strokes with the word between them, `lift` mm higher than usual."""
    ink = rng.choice(INKS)
    left, right = rng.uniform(20, 60), rng.uniform(120, 185)
    low, high = rng.uniform(62, 74) - lift, rng.uniform(8, 26)
    gap = rng.uniform(12, 18)
    for shift in (0.0, gap):
        points = [
            (left + (right - left) * step / 12, low + (high - low) * step / 12 + shift + rng.uniform(-0.5, 0.5))
            for step in range(13)
        ]
        surface.curve(points, ink, rng.uniform(0.3, 0.6))
    style = Style(rng.uniform(20, 30), "Kalam", rng.choice((400, 700)), ink)
    start = left + 0.2 * (right - left)
    step = text_width(word, style) / len(word) * 1.05
    slope = (high - low) / (right - left)
    for number, character in enumerate(word):
        x = start + number * step
        surface.text(x, low + slope * (x - left) + 0.78 * gap, character, style)


def stamp(surface: Surface, rng: Random, x: float, y: float, word: str = "CANCELLED") -> None:
    """Stamp a word in a frame, straight, in the colour of a pad."""
    ink = rng.choice(("#b3202a", "#3b3fa8", "#6a2c91"))
    style = Style(rng.uniform(17, 24), rng.choice(("Arimo", "Roboto Condensed")), 700, ink)
    width = text_width(word, style)
    surface.rectangle(x, y, width + 8, style.size * 0.5, line=ink, thickness=0.7)
    surface.text(x + 4, y + style.size * 0.39, word, style)


def sign(surface: Surface, rng: Random, x: float, y: float) -> None:
    if rng.random() < 0.6:
        ornament.signature(surface, rng, x, y, 34, 9)


def payee_and_sum(surface: Surface, style: Style, words: tuple[str, str, str]) -> None:
    """Print the lines for payee and sum with what stands before and behind them."""
    pay, bearer, rupees = words
    surface.text(9, 31, pay, style)
    surface.line(32, 31.6, 164, 31.6)
    surface.text(194, 31, bearer, style, Align.RIGHT)
    surface.text(9, 40, rupees, style)
    surface.line(40, 40.6, 194, 40.6)
