"""What a flatbed scanner and a photocopier do to a document."""

from __future__ import annotations

from random import Random

import cv2
import numpy as np

from specimens.camera import add_grain
from specimens.surface import Picture

MM_PER_INCH = 25.4


def on_sheet(document: Picture, dpi: float, rng: Random) -> Picture:
    """Lay a card or slip somewhere on the upper part of a white A4 sheet; both at `dpi`."""
    width, height = round(210 / MM_PER_INCH * dpi), round(297 / MM_PER_INCH * dpi)
    sheet = np.full((height, width, 3), rng.randint(246, 255), np.uint8)
    rows, columns = document.shape[:2]
    left = rng.randint(width // 20, max(width // 20, width - columns - width // 20))
    top = rng.randint(height // 20, max(height // 20, (height - rows) // 2))
    part = sheet[top : top + rows, left : left + columns]
    part[:] = document[: part.shape[0], : part.shape[1]]
    return sheet


def with_margin(document: Picture, rng: Random) -> Picture:
    """Put a small white margin around a cropped card."""
    margin = round(document.shape[1] * rng.uniform(0.01, 0.08))
    shade = rng.randint(238, 255)
    return cv2.copyMakeBorder(
        document, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=(shade, shade, shade)
    )


def scan(document: Picture, rng: Random) -> Picture:
    """Scan in colour or grey: slightly turned, a tint of paper, little noise."""
    turned = _turn(document, rng.gauss(0, 0.6), 250)
    tint = np.array([[[rng.uniform(0.94, 1.0), rng.uniform(0.96, 1.0), rng.uniform(0.97, 1.0)]]]) * 255
    tinted = cv2.multiply(turned, np.broadcast_to(tint.astype(np.uint8), turned.shape).copy(), scale=1 / 255)
    grainy = add_grain(cv2.GaussianBlur(tinted, (0, 0), rng.uniform(0.3, 0.8)), rng, rng.uniform(1, 5))
    return _gray(grainy) if rng.random() < 0.3 else grainy


def photocopy(document: Picture, rng: Random) -> Picture:
    """Copy in black and white: hard contrast, lost tones, specks of toner, sometimes a dark edge."""
    gray = cv2.cvtColor(_turn(document, rng.gauss(0, 0.7), 255), cv2.COLOR_BGR2GRAY)
    gray = cv2.GaussianBlur(gray, (0, 0), rng.uniform(0.4, 0.9))
    middle, slope = rng.uniform(105, 140), rng.uniform(0.022, 0.05)
    tones = 255 / (1 + np.exp(-(np.arange(256) - middle) * slope))
    floor, ceiling = rng.uniform(10, 60), rng.uniform(215, 252)
    curve = np.clip(floor + tones * (ceiling - floor) / 255, 0, 255).astype(np.uint8)
    copied = cv2.LUT(gray, curve)
    sprinkle(copied, rng)
    if rng.random() < 0.4:
        width = round(copied.shape[1] * rng.uniform(0.004, 0.015))
        copied[:, :width] = rng.randint(20, 70)
    return add_grain(cv2.cvtColor(copied, cv2.COLOR_GRAY2BGR), rng, rng.uniform(1, 6))


def sprinkle(copied: Picture, rng: Random) -> None:
    """Drop toner where it does not belong and let it miss where it does, in place."""
    numbers = np.random.default_rng(rng.getrandbits(32))
    height, width = copied.shape[:2]
    for share, tone in ((rng.uniform(0, 4e-4), rng.randint(30, 110)), (rng.uniform(0, 5e-4), 235)):
        count = int(height * width * share)
        copied[numbers.integers(0, height, count), numbers.integers(0, width, count)] = tone
    for _ in range(rng.randint(0, 25)):
        place = (rng.randrange(width), rng.randrange(height))
        cv2.circle(copied, place, rng.randint(1, 2), rng.randint(30, 110), -1)


def _turn(document: Picture, degrees: float, ground: int) -> Picture:
    height, width = document.shape[:2]
    degrees = max(-1.5, min(1.5, degrees))
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return cv2.warpAffine(document, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=(ground,) * 3)


def _gray(picture: Picture) -> Picture:
    return cv2.cvtColor(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
