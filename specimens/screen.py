"""A screen that shows a picture, and what a camera sees of its grid of coloured dots.

The grid is far finer than a picture's pixels, so it is not drawn: the light of each colour is a sum of waves across the
screen, and taking those waves' value at every pixel of the camera gives the same moiré as sampling the grid itself.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from specimens.camera import Shot, background, frame_size, perspective
from specimens.surface import Picture

Plane = NDArray[np.float32]
Grid = Callable[[Plane, Plane, float, float], list[Plane]]
"""Gets the screen coordinates of the camera's pixels, how many of the screen's pixels one of them covers and the
lens's blur; returns the light that the grid lets through in blue, green and red, 1 on average."""

PHONES = ((1080, 2340), (1080, 1920), (720, 1600), (1440, 3120))
LAPTOPS = ((1366, 768), (1920, 1080), (1536, 864), (2560, 1440))
"""Screens in their own pixels, width first."""

_GAMMA = 2.2


@dataclass(frozen=True, slots=True)
class Display:
    """A lit screen and what lies around it. `view` (left, top, right, bottom) is the part that is photographed."""

    pixels: Picture
    lit: Picture
    view: tuple[int, int, int, int]


def display(shown: Picture, rng: Random) -> Display:
    """Show a picture on a phone or a laptop, with the bars and buttons of the program that shows it."""
    is_phone = rng.random() < 0.65
    width, height = rng.choice(PHONES if is_phone else LAPTOPS)
    is_lying = is_phone and shown.shape[1] > shown.shape[0] and rng.random() < 0.5
    if is_lying:
        width, height = height, width
    ground = rng.choice((0, 0, 18, 30, 245, 255)) if is_phone else rng.choice((32, 48, 90, 230, 245))
    screen = np.full((height, width, 3), ground, np.uint8)
    share = rng.uniform(0.85, 1.0) if is_phone else rng.uniform(0.45, 0.9)
    factor = min(width * share / shown.shape[1], height * share * 0.9 / shown.shape[0])
    scaled = cv2.resize(shown, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    rows, columns = scaled.shape[:2]
    left, top = (width - columns) // 2, (height - rows) // 2
    screen[top : top + rows, left : left + columns] = scaled
    _decorate(screen, rng, is_phone)
    return _framed(screen, (left, top, left + columns, top + rows), rng)


def photograph(seen: Display, shot: Shot, grid: Grid, rng: Random) -> Picture:
    """Take a picture of a screen."""
    left, top, right, bottom = seen.view
    pixels, lit = seen.pixels[top:bottom, left:right], seen.lit[top:bottom, left:right]
    size = frame_size(shot)
    matrix = perspective(pixels, shot, rng)
    across = _pixels_across(matrix, size)
    if across > 1:
        pixels = cv2.GaussianBlur(pixels, (0, 0), 0.4 * across)
    light = _linear(cv2.warpPerspective(pixels, matrix, size, borderMode=cv2.BORDER_REPLICATE))
    shine = cv2.warpPerspective(lit, matrix, size).astype(np.float32) / 255
    x, y = _screen_coordinates(matrix, size, rng)
    blur = rng.uniform(0.3, 0.7)
    black = rng.uniform(0.002, 0.035)
    gain = np.array((rng.uniform(1.0, 1.18), 1.0, rng.uniform(0.86, 1.02)), np.float32) * rng.uniform(0.7, 1.15)
    for channel, passed in enumerate(grid(x, y, across, blur)):
        plane = (light[:, :, channel] + black) * (1 + (passed - 1) * shine) * gain[channel]
        light[:, :, channel] = plane
    light += _reflection(size, rng)[:, :, None]
    if rng.random() < 0.35:
        period, strength = rng.uniform(30, 420), rng.uniform(0.02, 0.14)
        light *= 1 + strength * np.sin(np.arange(size[1], dtype=np.float32) * math.tau / period)[:, None, None]
    return _developed(light, rng.uniform(0.3, 0.9))


def stripes(x: Plane, y: Plane, across: float, blur: float) -> list[Plane]:
    """The usual grid: in every pixel a blue, a green and a red stripe side by side, with dark gaps between rows."""
    rows = 1 + _wave(y, 1, 0.34, across, blur)
    passed = []
    for channel in range(3):
        columns: Plane = np.ones_like(x)
        for order in (1, 2):
            columns += _wave(x - (2 - channel) / 3, order, 2 * float(np.sinc(order * 0.29)), across, blur)
        passed.append(np.maximum(columns, 0) * rows)
    return passed


def _wave(place: Plane, order: int, strength: float, across: float, blur: float) -> Plane:
    """One wave of `order` a screen pixel, as far as the lens resolves it."""
    kept = strength * math.exp(-2 * (math.pi * blur * order * across) ** 2)
    return np.asarray(kept * np.cos(math.tau * order * place), np.float32)


def _decorate(screen: Picture, rng: Random, is_phone: bool) -> None:
    """Draw a status bar and buttons, or a window's title bar and a cursor."""
    height, width = screen.shape[:2]
    unit = max(height, width) // 60
    ink = (235, 235, 235) if screen[0, 0, 0] < 128 else (40, 40, 40)
    if rng.random() < 0.25:
        return
    scale = unit / 30
    if is_phone:
        cv2.putText(screen, f"{rng.randint(1, 12)}:{rng.randint(10, 59)}", (unit, unit), 0, scale, ink, 2, cv2.LINE_AA)
        cv2.rectangle(screen, (width - 3 * unit, unit // 3), (width - unit, unit), ink, 2)
        for place in range(4):
            center = (round(width * (0.14 + 0.24 * place)), height - 2 * unit)
            cv2.circle(screen, center, unit // 2, ink, 2, cv2.LINE_AA)
        return
    cv2.rectangle(screen, (0, 0), (width, unit), (214, 210, 206), -1)
    cv2.putText(screen, "image.jpg - Viewer", (unit, round(unit * 0.8)), 0, scale, (30, 30, 30), 1, cv2.LINE_AA)
    cv2.rectangle(screen, (0, height - unit), (width, height), (60, 46, 36), -1)
    tip = (rng.randrange(width), rng.randrange(height))
    arrow = np.array([tip, (tip[0], tip[1] + unit), (tip[0] + unit // 2, tip[1] + unit * 2 // 3)], np.int32)
    cv2.fillConvexPoly(screen, arrow, (250, 250, 250), cv2.LINE_AA)


def _framed(screen: Picture, place: tuple[int, int, int, int], rng: Random) -> Display:
    """Put a dark frame and a table around the screen and choose how much of it all is in the picture."""
    height, width = screen.shape[:2]
    bezel, table = round(width * rng.uniform(0.01, 0.05)), round(width * 0.25)
    edge = bezel + table
    whole = background(rng, (width + 2 * edge, height + 2 * edge))
    dark = rng.randint(8, 50)
    whole[table:-table, table:-table] = dark
    whole[edge:-edge, edge:-edge] = screen
    lit = np.zeros(whole.shape[:2], np.uint8)
    lit[edge:-edge, edge:-edge] = 255
    margin = round((place[2] - place[0]) * rng.choice((0.0, 0.03, rng.uniform(0.0, 0.35))))
    view = (
        max(0, place[0] + edge - margin),
        max(0, place[1] + edge - margin),
        min(whole.shape[1], place[2] + edge + margin),
        min(whole.shape[0], place[3] + edge + margin),
    )
    return Display(whole, lit, view)


def _pixels_across(matrix: NDArray[np.float64], size: tuple[int, int]) -> float:
    """Return how many of the screen's pixels one pixel of the camera covers in the middle of the picture."""
    inverse = np.linalg.inv(matrix)
    ends = [inverse @ (size[0] / 2 + step, size[1] / 2, 1) for step in (-10, 10)]
    here, there = (end[:2] / end[2] for end in ends)
    return float(np.hypot(*(there - here)) / 20)


def _screen_coordinates(matrix: NDArray[np.float64], size: tuple[int, int], rng: Random) -> tuple[Plane, Plane]:
    """Return where on the screen every pixel of the camera looks; the lens bends the grid a little."""
    inverse = np.linalg.inv(matrix)
    columns, rows = np.meshgrid(np.arange(size[0], dtype=np.float32), np.arange(size[1], dtype=np.float32))
    bend = rng.uniform(-0.012, 0.012) / max(size) ** 2 * 4
    off = (columns - size[0] / 2) ** 2 + (rows - size[1] / 2) ** 2
    columns = columns + (columns - size[0] / 2) * off * bend
    rows = rows + (rows - size[1] / 2) * off * bend
    depth = inverse[2, 0] * columns + inverse[2, 1] * rows + inverse[2, 2]
    x = (inverse[0, 0] * columns + inverse[0, 1] * rows + inverse[0, 2]) / depth
    y = (inverse[1, 0] * columns + inverse[1, 1] * rows + inverse[1, 2]) / depth
    return np.asarray(x, np.float32), np.asarray(y, np.float32)


def _reflection(size: tuple[int, int], rng: Random) -> Plane:
    """Light that the glass throws back: an even veil, often a window or lamp with straight edges."""
    veil = np.full((90, 120), rng.uniform(0.0, 0.03), np.float32)
    if rng.random() < 0.45:
        center = (rng.uniform(0, 120), rng.uniform(0, 90))
        window = cv2.boxPoints((center, (rng.uniform(10, 50), rng.uniform(8, 40)), rng.uniform(0, 90)))
        cv2.fillConvexPoly(veil, window.astype(np.int32), rng.uniform(0.04, 0.3))
        veil = np.asarray(cv2.GaussianBlur(veil, (0, 0), rng.uniform(0.5, 3)), np.float32)
    return np.asarray(cv2.resize(veil, size), np.float32)


def _linear(picture: Picture) -> NDArray[np.float32]:
    table = ((np.arange(256) / 255.0) ** _GAMMA).astype(np.float32)
    return np.asarray(table[picture], np.float32)


def _developed(light: NDArray[np.float32], blur: float) -> Picture:
    """Expose so that the brightest parts are nearly white; then blur a little by `blur` pixels."""
    top = float(np.percentile(light[::8, ::8], 99))
    shades = cv2.pow(np.clip(light / max(top, 0.05) * 0.92, 0, 1), 1 / _GAMMA)
    return cv2.GaussianBlur(np.asarray(shades * 255, np.uint8), (0, 0), blur)
