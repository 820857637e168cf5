"""How printers put tones on paper: rosettes of dots, lines, a spray of droplets, or real tones."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from specimens.surface import Picture

DPI = 600.0
"""Dots per inch at which printing is simulated."""

Plane = NDArray[np.float32]
Screening = Callable[[Plane, float, Random], Plane]
"""Gets how much ink an area should take, 0..1, and the angle of its screen in degrees; returns where ink is, 0..1."""

_ANGLES = (15.0, 75.0, 0.0, 45.0)
_INKS = np.array([(0.10, 0.35, 0.95), (0.30, 0.92, 0.12), (0.90, 0.12, 0.04), (0.92, 0.92, 0.92)], np.float32)
"""What cyan, magenta, yellow and black take away of blue, green and red."""


def printed(picture: Picture, screening: Screening, rng: Random) -> Picture:
    """Print a picture (at `DPI`) on white paper."""
    light = picture.astype(np.float32) / 255
    lack = 1 - light
    black = lack.min(axis=2) * rng.uniform(0.3, 0.9)
    wanted = [lack[:, :, 2] - black, lack[:, :, 1] - black, lack[:, :, 0] - black, black]
    gain = rng.uniform(0.85, 1.15)
    paper = np.array((rng.uniform(0.9, 1.0), rng.uniform(0.93, 1.0), rng.uniform(0.94, 1.0)), np.float32)
    result = np.broadcast_to(paper, light.shape).copy()
    for amount, angle, ink in zip(wanted, _ANGLES, _INKS, strict=True):
        laid = screening(np.clip(amount * gain, 0, 1), angle + rng.uniform(-3, 3), rng)
        result *= 1 - laid[:, :, None] * ink
    return cv2.GaussianBlur((result * 255).astype(np.uint8), (0, 0), rng.uniform(0.4, 1.0))


def rosettes(ruling: float) -> Screening:
    """Round dots in rows, `ruling` lines an inch."""

    def screen(amount: Plane, angle: float, rng: Random) -> Plane:
        u, v = _turned(amount.shape, angle, ruling, rng)
        threshold = 0.5 + 0.25 * (np.cos(u) + np.cos(v))
        return _inked(amount - threshold)

    return screen


def lines(ruling: float) -> Screening:
    """Lines of varying width, `ruling` an inch, as laser copiers draw them."""

    def screen(amount: Plane, angle: float, rng: Random) -> Plane:
        u, _ = _turned(amount.shape, angle, ruling, rng)
        return _inked(amount - (0.5 + 0.48 * np.cos(u)))

    return screen


def droplets(per_inch: float) -> Screening:
    """Droplets sprayed at random, `per_inch` places an inch, as inkjet printers do."""

    def screen(amount: Plane, angle: float, rng: Random) -> Plane:
        numbers = np.random.default_rng([rng.getrandbits(32), round(abs(angle))])
        factor = per_inch / DPI
        size = (max(1, round(amount.shape[1] * factor)), max(1, round(amount.shape[0] * factor)))
        noise = numbers.random((size[1], size[0]), np.float32)
        few = np.asarray(cv2.resize(amount, size, interpolation=cv2.INTER_AREA), np.float32)
        drops = (few > noise).astype(np.float32)
        return np.asarray(
            cv2.resize(drops, (amount.shape[1], amount.shape[0]), interpolation=cv2.INTER_NEAREST), np.float32
        )

    return screen


def tones(amount: Plane, angle: float, rng: Random) -> Plane:  # noqa: ARG001 - the screening's signature
    """Real tones, as a photo laboratory makes them."""
    return amount


def _turned(shape: tuple[int, ...], angle: float, ruling: float, rng: Random) -> tuple[Plane, Plane]:
    """Return the phases of the two waves of a screen, in radians."""
    step = math.tau * ruling / DPI
    across, along = step * math.cos(math.radians(angle)), step * math.sin(math.radians(angle))
    columns = np.arange(shape[1], dtype=np.float32)[None, :]
    rows = np.arange(shape[0], dtype=np.float32)[:, None]
    shift = np.float32(rng.uniform(0, math.tau))
    u, v = columns * across + rows * along + shift, rows * across - columns * along + shift
    return np.asarray(u, np.float32), np.asarray(v, np.float32)


def _inked(excess: NDArray[np.floating]) -> Plane:
    """Ink where the excess is positive; a dot's edge is a little soft."""
    return np.asarray(np.clip(excess * 6 + 0.5, 0, 1), np.float32)
