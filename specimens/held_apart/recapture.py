"""Other screens, printers and cameras than those that the quality flag's model is fitted on. Used once, at the end."""

from __future__ import annotations

import math
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from specimens.camera import add_grain
from specimens.halftone import DPI, Screening
from specimens.phone import forwarded, mosaic, sharpened
from specimens.recapture import Ways
from specimens.surface import Picture

Plane = NDArray[np.float32]

_BAYER = np.array([(0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5)], np.float32)


def diamonds(x: Plane, y: Plane, across: float, blur: float) -> list[Plane]:
    """A screen whose green dots stand in every pixel, red and blue ones in every other, turned by 45 degrees."""

    def wave(place: Plane, frequency: float, strength: float) -> Plane:
        kept = strength * math.exp(-2 * (math.pi * blur * frequency * across) ** 2)
        return np.asarray(kept * np.cos(math.tau * frequency * place), np.float32)

    turned, crossed = (x + y) / math.sqrt(2), (x - y) / math.sqrt(2)
    green = (1 + wave(x, 1.0, 1.1)) * (1 + wave(y, 1.0, 1.1))
    half = math.sqrt(0.5)
    red = (1 + wave(turned, half, 1.2)) * (1 + wave(crossed, half, 1.2))
    blue = (1 + wave(turned + half, half, 1.0)) * (1 + wave(crossed + half, half, 1.0))
    return [np.maximum(plane, 0) for plane in (blue, green, red)]


def ordered(per_inch: float) -> Screening:
    """Dots switched on in a fixed order in squares of four by four, `per_inch` dots an inch."""

    def screen(amount: Plane, angle: float, rng: Random) -> Plane:
        factor = per_inch / DPI
        size = (max(4, round(amount.shape[1] * factor)), max(4, round(amount.shape[0] * factor)))
        few = np.asarray(cv2.resize(amount, size, interpolation=cv2.INTER_AREA), np.float32)
        order = np.roll(_BAYER, (round(angle) % 4, rng.randrange(4)), (0, 1))
        tiled = np.tile((order + 0.5) / 16, (size[1] // 4 + 1, size[0] // 4 + 1))[: size[1], : size[0]]
        dots = (few > tiled).astype(np.float32)
        whole = (amount.shape[1], amount.shape[0])
        return np.asarray(cv2.resize(dots, whole, interpolation=cv2.INTER_LINEAR), np.float32)

    return screen


def clusters(ruling: float) -> Screening:
    """Square dots that grow from the middle of their cell and meet at the corners, with hard edges."""

    def screen(amount: Plane, angle: float, rng: Random) -> Plane:
        step = ruling / DPI
        turn = math.radians(angle)
        columns = np.arange(amount.shape[1], dtype=np.float32)[None, :] * step
        rows = np.arange(amount.shape[0], dtype=np.float32)[:, None] * step
        u = columns * math.cos(turn) + rows * math.sin(turn) + rng.random()
        v = rows * math.cos(turn) - columns * math.sin(turn)
        distance = np.maximum(np.abs(u % 1 - 0.5), np.abs(v % 1 - 0.5)) * 2
        return (amount > distance**2).astype(np.float32)

    return screen


def stored(picture: Picture, rng: Random) -> Picture:
    """Another phone: edges guide how colours are filled in, a median takes the noise, detail is drawn over twice."""
    seen = mosaic(picture, cv2.COLOR_BayerBG2BGR_EA) if rng.random() < 0.7 else picture
    noisy = add_grain(seen, rng, rng.uniform(1, 8))
    calm = cv2.medianBlur(noisy, 3) if rng.random() < 0.4 else cv2.GaussianBlur(noisy, (0, 0), rng.uniform(0.3, 0.7))
    for _ in range(rng.randint(0, 2)):
        calm = sharpened(calm, rng.uniform(0.2, 0.7), rng.uniform(0.5, 2.4))
    return forwarded(calm, rng.randint(1150, 1700), rng.randint(50, 85)) if rng.random() < 0.4 else calm


def _photo_screening(rng: Random) -> Screening:
    return rng.choice((clusters(rng.uniform(110, 170)), ordered(rng.uniform(360, 600))))


def _copy_screening(rng: Random) -> Screening:
    return rng.choice((clusters(rng.uniform(125, 200)), ordered(rng.uniform(300, 600))))


WAYS = Ways(diamonds, _photo_screening, _copy_screening, stored)
