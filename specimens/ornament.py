"""The things on a document that are not text: faces, signatures, emblems' placeholders, patterns, marks."""

from __future__ import annotations

import math
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from specimens.fonts import Style
from specimens.surface import Surface

SKINS = ((224, 188, 160), (198, 152, 118), (170, 122, 90), (140, 98, 70))
BACKDROPS = ((214, 226, 236), (240, 240, 240), (190, 206, 224), (226, 214, 206), (150, 40, 46), (170, 190, 150))
SHIRTS = ((60, 70, 110), (120, 50, 60), (230, 230, 226), (50, 90, 80), (180, 140, 60), (40, 40, 44))


def portrait(rng: Random, width: int = 150, height: int = 190) -> NDArray[np.uint8]:
    """Return an invented head and shoulders, blurred like a small printed photo; height x width x 3, RGB."""
    face = np.empty((height, width, 3), np.uint8)
    face[:] = rng.choice(BACKDROPS)
    middle = width // 2 + rng.randint(-6, 6)
    skin, shirt = rng.choice(SKINS), rng.choice(SHIRTS)
    hair = tuple(rng.randint(15, 60) for _ in range(3))
    cv2.ellipse(face, (middle, height), (int(width * 0.46), int(height * 0.34)), 0, 180, 360, shirt, -1)
    cv2.ellipse(face, (middle, int(height * 0.38)), (int(width * 0.25), int(height * 0.25)), 0, 0, 360, hair, -1)
    cv2.rectangle(
        face, (middle - width // 11, int(height * 0.55)), (middle + width // 11, int(height * 0.72)), skin, -1
    )
    cv2.ellipse(face, (middle, int(height * 0.44)), (int(width * 0.2), int(height * 0.23)), 0, 0, 360, skin, -1)
    for side in (-1, 1):
        cv2.circle(face, (middle + side * width // 12, int(height * 0.42)), 4, (40, 32, 30), -1)
    cv2.ellipse(face, (middle, int(height * 0.56)), (width // 14, 4), 0, 0, 180, (130, 70, 66), 2)
    light = np.linspace(rng.uniform(0.75, 1.0), rng.uniform(0.9, 1.15), width)[None, :, None]
    noise = np.random.default_rng(rng.getrandbits(32)).normal(0, 5, face.shape)
    return np.clip(cv2.GaussianBlur(face, (0, 0), 2.2) * light + noise, 0, 255).astype(np.uint8)


def photo(surface: Surface, rng: Random, x: float, y: float, width: float, height: float) -> None:
    surface.image(x, y, width, height, portrait(rng))


def signature(surface: Surface, rng: Random, x: float, y: float, width: float, height: float) -> None:
    """Scribble within the rectangle."""
    waves, color = rng.randint(4, 8), rng.choice(("#1a2b6d", "#161616", "#20242c"))
    phases = [rng.uniform(0, math.tau) for _ in range(3)]
    points = []
    for step in range(91):
        along = step / 90
        rise = math.sin(waves * math.tau * along + phases[0]) * (1 - 0.6 * along)
        rise += 0.5 * math.sin(2.3 * waves * along + phases[1]) + 0.3 * math.sin(11 * along + phases[2])
        points.append((x + width * (along + 0.03 * math.cos(waves * 7 * along)), y + height * (0.5 - 0.28 * rise)))
    surface.curve(points, color, rng.uniform(0.2, 0.45))


def emblem(surface: Surface, x: float, y: float, size: float, color: str = "#8a8a8a") -> None:
    """Put a neutral placeholder where the paper carries an emblem; its centre is (x, y)."""
    surface.circle(x, y, size / 2, line=color, thickness=0.25)
    surface.circle(x, y, size / 3, fill=color, opacity=0.55)
    surface.rectangle(x - size / 3, y + size / 2, size / 1.5, size / 6, fill=color, opacity=0.6)


def waves(surface: Surface, rng: Random, color: str, opacity: float = 0.35) -> None:
    """Cover the surface with a fine pattern of waves, as security printing does."""
    rows, swing, turns = rng.randint(14, 26), rng.uniform(1.0, 3.5), rng.uniform(2, 5)
    for row in range(-1, rows + 1):
        base = surface.height * row / rows
        points = [
            (surface.width * step / 60, base + swing * math.sin(turns * math.tau * step / 60 + row * 0.5))
            for step in range(61)
        ]
        surface.curve(points, color, 0.12, opacity)


def wash(surface: Surface, top: str, bottom: str, steps: int = 40) -> None:
    """Fill the surface with a gradient from `top` to `bottom`."""
    first, last = (tuple(int(color[place : place + 2], 16) for place in (1, 3, 5)) for color in (top, bottom))
    for step in range(steps):
        part = step / (steps - 1)
        mixed = "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in zip(first, last, strict=True))
        height = surface.height / steps
        surface.rectangle(0, step * height, surface.width, height * 1.05, fill=mixed)


def hologram(surface: Surface, rng: Random, x: float, y: float, size: float) -> None:
    """Put a shiny patch with its top left corner at (x, y)."""
    for ring in range(6):
        color = rng.choice(("#c9d7c0", "#d7c9d9", "#c0d3dc", "#dcd7b8", "#b9c4d0"))
        surface.rectangle(
            x + ring * size / 14,
            y + ring * size / 14,
            size * (1 - ring / 7),
            size * (1 - ring / 7),
            fill=color,
            opacity=0.7,
        )


def specimen_mark(surface: Surface, rng: Random, x: float, y: float, size: float = 4.0) -> None:
    """Print SPECIMEN small, so that nobody takes the paper for a real one."""
    surface.text(x, y, "SPECIMEN", Style(size=size, font="Arimo", color=rng.choice(("#999999", "#777777", "#b05050"))))
