"""What a phone's camera does to a document: it lies somewhere, at an angle, in some light, a little out of focus."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from specimens.surface import Picture

GROUNDS = (
    (150, 176, 198),
    (70, 96, 132),
    (46, 62, 88),
    (214, 214, 210),
    (120, 118, 112),
    (60, 54, 50),
    (150, 120, 90),
    (80, 70, 120),
    (140, 168, 206),
    (96, 120, 96),
)
"""Colours (BGR) of desks, cloths, tiles and hands."""


@dataclass(frozen=True, slots=True)
class Shot:
    """How a picture is taken. `long_side` is the frame's in pixels; `fill` the part of it that the document takes;
    `tilt` in degrees; `depth` the strength of the perspective; `corner` the corner radius (part of width)."""

    long_side: int
    is_upright: bool
    fill: float
    tilt: float
    depth: float
    corner: float


def plan_shot(rng: Random, shape: tuple[int, ...], corner: float, fill: tuple[float, float]) -> Shot:
    """Choose how to take a document of `shape` (height, width)."""
    sizes = rng.choices(((1000, 1600), (1600, 2600), (2600, 4000)), weights=(45, 42, 13))[0]
    is_tall = shape[0] > shape[1]
    return Shot(
        long_side=rng.randint(*sizes),
        is_upright=rng.random() < (0.92 if is_tall else 0.3),
        fill=rng.uniform(*fill),
        tilt=rng.gauss(0, 3.0) if rng.random() < 0.75 else rng.uniform(-8, 8),
        depth=rng.uniform(0.0, 0.045),
        corner=corner,
    )


def frame_size(shot: Shot) -> tuple[int, int]:
    """Return the picture's (width, height)."""
    short = round(shot.long_side * 0.75)
    return (short, shot.long_side) if shot.is_upright else (shot.long_side, short)


def document_width(shot: Shot, ratio: float) -> int:
    """Return how many pixels wide a document of `ratio` (width / height) appears in the picture."""
    width, height = frame_size(shot)
    return round(min(width, height * ratio) * shot.fill)


def closer(shot: Shot, shape: tuple[int, ...], least_share: float) -> Shot:
    """Take the same picture with more pixels when the document would keep less than that share of its width."""
    width = document_width(shot, shape[1] / shape[0])
    if width >= least_share * shape[1]:
        return shot
    return replace(shot, long_side=min(4000, math.ceil(shot.long_side * least_share * shape[1] / width)))


def fitted(page: Picture, width: int) -> Picture:
    """Shrink a page to about the size in which it will appear, as a lens does, without aliasing."""
    if width >= page.shape[1]:
        return page
    return cv2.resize(page, (width, round(page.shape[0] * width / page.shape[1])), interpolation=cv2.INTER_AREA)


def take_photo(document: Picture, shot: Shot, rng: Random) -> Picture:
    """Lay `document` on something and take its picture."""
    frame = background(rng, frame_size(shot))
    matrix = perspective(document, shot, rng)
    if rng.random() < 0.25:
        _hold(frame, matrix @ (document.shape[1], document.shape[0] * rng.uniform(0.3, 0.9), 1), rng)
    size = (frame.shape[1], frame.shape[0])
    mask = cv2.warpPerspective(_outline(document, shot.corner), matrix, size, flags=cv2.INTER_AREA)
    _cast_shadow(frame, mask, rng)
    laid = cv2.warpPerspective(document, matrix, size, flags=cv2.INTER_LINEAR)
    picture = _blend(frame, laid, mask)
    return _light(picture, rng, rng.uniform(0.1, 0.45))


def develop(picture: Picture, rng: Random, softness: float, grain: float) -> Picture:
    """Blur by `softness` (standard deviation in pixels) and add noise of `grain` grey levels."""
    if softness > 0.15:
        picture = cv2.GaussianBlur(picture, (0, 0), softness)
    return add_grain(picture, rng, grain)


def add_grain(picture: Picture, rng: Random, grain: float) -> Picture:
    # One tile of noise, repeated: drawing as many numbers as a large photo has would take most of the time.
    numbers = np.random.default_rng(rng.getrandbits(32))
    tile = numbers.normal(0, grain, (397, 521, 3)).astype(np.int16)
    height, width = picture.shape[:2]
    noise = cv2.repeat(tile, height // 397 + 1, width // 521 + 1)[:height, :width]
    return cv2.add(picture, noise, dtype=cv2.CV_8U)


def shaken(picture: Picture, rng: Random, length: float) -> Picture:
    """Smear the picture along a line of `length` pixels, as a moving hand does."""
    size = max(3, round(length) | 1)
    line = np.zeros((size, size), np.float32)
    angle, middle = rng.uniform(0, math.pi), size // 2
    reach = (round(middle * math.cos(angle)), round(middle * math.sin(angle)))
    cv2.line(line, (middle - reach[0], middle - reach[1]), (middle + reach[0], middle + reach[1]), 1.0)
    return cv2.filter2D(picture, -1, line / line.sum())


def add_glare(picture: Picture, rng: Random, strength: float) -> Picture:
    """Add a soft bright spot. With a strength below 0.5 dark text under it stays legible."""
    height, width = picture.shape[:2]
    small: Picture = np.zeros((90, 120), np.float32)
    center = (rng.randint(20, 100), rng.randint(15, 75))
    cv2.ellipse(small, center, (rng.randint(8, 26), rng.randint(4, 12)), rng.uniform(0, 180), 0, 360, strength, -1)
    small = cv2.GaussianBlur(small, (0, 0), rng.uniform(4, 9))
    spot = (cv2.resize(small, (width, height)) * 255).astype(np.uint8)
    return cv2.add(picture, cv2.merge((spot, spot, spot)))


def wave(document: Picture, rng: Random, strength: float) -> Picture:
    """Bend the paper: shift its points smoothly by up to `strength` of its width."""
    height, width = document.shape[:2]
    numbers = np.random.default_rng(rng.getrandbits(32))
    shift = strength * width
    moved = [
        cv2.resize(
            numbers.uniform(-shift, shift, (4, 4)).astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC
        )
        for _ in range(2)
    ]
    columns, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    return cv2.remap(document, columns + moved[0], rows + moved[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def background(rng: Random, size: tuple[int, int]) -> Picture:
    """Return something to lie on: wood, cloth, stone or paper, (width, height) = `size`."""
    width, height = size
    numbers = np.random.default_rng(rng.getrandbits(32))
    kind = rng.choice(("wood", "cloth", "stone", "plain"))
    grains = {"wood": (160, 5), "cloth": (150, 200), "stone": (24, 32), "plain": (3, 4)}[kind]
    strength = {"wood": 16.0, "cloth": 12.0, "stone": 14.0, "plain": 6.0}[kind]
    texture: Picture = numbers.normal(0, strength, grains).astype(np.float32)
    texture = cv2.resize(texture, (400, 300), interpolation=cv2.INTER_CUBIC)
    if kind == "cloth":
        texture += 8 * np.sin(np.arange(400) * rng.uniform(0.8, 1.6))[None, :].astype(np.float32)
    if rng.random() < 0.5:
        texture = cv2.resize(cv2.rotate(texture, cv2.ROTATE_90_CLOCKWISE), (400, 300))
    color = np.full((300, 400, 3), rng.choice(GROUNDS), np.float32)
    for _ in range(rng.choice((0, 0, 0, 1, 2))):
        _lay_aside(color, rng)
    ground = np.clip(color + texture[:, :, None], 0, 255).astype(np.uint8)
    return np.asarray(cv2.resize(ground, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)


def _lay_aside(color: NDArray[np.float32], rng: Random) -> None:
    """Put another paper, book or table edge into the scene."""
    corner = cv2.boxPoints(((rng.uniform(0, 400), rng.uniform(0, 300)), (300, 160), rng.uniform(0, 180)))
    cv2.fillConvexPoly(color, corner.astype(np.int32), [float(tone) for tone in rng.choice(GROUNDS)], cv2.LINE_AA)


def _hold(frame: Picture, place: NDArray[np.float64], rng: Random) -> None:
    """Draw fingers that hold the document from behind at `place` (homogeneous) on its right edge."""
    skin = rng.choice(((126, 160, 206), (96, 128, 176), (70, 98, 144)))
    thick = frame.shape[1] // 24
    x, y = (round(float(part)) for part in place[:2] / place[2])
    for finger in range(rng.randint(2, 4)):
        darker = rng.randint(0, 24)
        shade = [tone - darker for tone in skin]
        center = (x + rng.randint(-thick // 3, thick // 3), y + finger * 2 * thick)
        cv2.ellipse(frame, center, (thick * 2, thick), rng.uniform(-12, 12), 0, 360, shade, -1, cv2.LINE_AA)


def _outline(document: Picture, corner: float) -> Picture:
    height, width = document.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    radius = round(corner * width)
    cv2.rectangle(mask, (radius, 0), (width - radius, height), 255, -1)
    cv2.rectangle(mask, (0, radius), (width, height - radius), 255, -1)
    for x in (radius, width - radius - 1):
        for y in (radius, height - radius - 1):
            cv2.circle(mask, (x, y), radius, 255, -1)
    return mask


def perspective(document: Picture, shot: Shot, rng: Random) -> NDArray[np.float64]:
    """Return the matrix that lays the document into the frame, wholly visible."""
    width, height = frame_size(shot)
    rows, columns = document.shape[:2]
    corners = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], np.float32)
    angle = math.radians(shot.tilt)
    turn = np.array([(math.cos(angle), -math.sin(angle)), (math.sin(angle), math.cos(angle))])
    bent = np.array([(rng.uniform(0, shot.depth) * columns, rng.uniform(0, shot.depth) * rows) for _ in range(4)])
    placed = (corners + bent * np.array([(1, 1), (-1, 1), (-1, -1), (1, -1)]) - (columns / 2, rows / 2)) @ turn.T
    reach = placed.max(axis=0) - placed.min(axis=0)
    placed *= min(width / reach[0], height / reach[1]) * shot.fill
    room = (np.array((width, height)) - (placed.max(axis=0) - placed.min(axis=0))) / 2
    middle = (placed.max(axis=0) + placed.min(axis=0)) / 2
    offset = np.array((rng.uniform(-0.8, 0.8), rng.uniform(-0.8, 0.8))) * room
    placed += np.array((width / 2, height / 2)) - middle + offset
    return np.asarray(cv2.getPerspectiveTransform(corners, placed.astype(np.float32)), np.float64)


def _cast_shadow(frame: Picture, mask: Picture, rng: Random) -> None:
    small = cv2.resize(mask, (mask.shape[1] // 8, mask.shape[0] // 8), interpolation=cv2.INTER_AREA)
    shift = np.array([(1, 0, rng.uniform(-3, 3)), (0, 1, rng.uniform(0, 4))], np.float32)
    small = cv2.GaussianBlur(cv2.warpAffine(small, shift, (small.shape[1], small.shape[0])), (0, 0), 2.5)
    dark = cv2.resize(255 - (small * rng.uniform(0.3, 0.7)).astype(np.uint8), (mask.shape[1], mask.shape[0]))
    cv2.multiply(frame, cv2.merge((dark, dark, dark)), frame, 1 / 255)


def _blend(frame: Picture, laid: Picture, mask: Picture) -> Picture:
    weights = cv2.merge((mask, mask, mask))
    return cv2.add(cv2.multiply(laid, weights, scale=1 / 255), cv2.multiply(frame, 255 - weights, scale=1 / 255))


def _light(picture: Picture, rng: Random, unevenness: float) -> Picture:
    """Light the scene from one side, perhaps with a shadow's edge across it, in warm or cold light."""
    height, width = picture.shape[:2]
    rows, columns = np.mgrid[0:1:48j, 0:1:64j]
    angle = rng.uniform(0, math.tau)
    slope = (columns - 0.5) * math.cos(angle) + (rows - 0.5) * math.sin(angle)
    gain = 1.0 + unevenness * slope
    if rng.random() < 0.35:
        edge = rng.uniform(-0.35, 0.35)
        gain *= 1 - rng.uniform(0.15, 0.4) / (1 + np.exp(-(slope - edge) * rng.uniform(15, 60)))
    warmth = rng.gauss(0, 0.05)
    balance = np.array((1 - warmth, 1 + rng.gauss(0, 0.012), 1 + warmth)) * rng.uniform(0.85, 1.08)
    gains = np.clip(gain[:, :, None] * balance * 128, 20, 255).astype(np.uint8)
    return cv2.multiply(picture, cv2.resize(gains, (width, height)), scale=1 / 128)
