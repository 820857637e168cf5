"""What years in a wallet do to a document: faded ink, scratches, folds, smudges."""

from __future__ import annotations

from random import Random

import cv2
import numpy as np

from specimens.surface import Picture


def worn(document: Picture, rng: Random, strength: float) -> Picture:
    """Return the document as it looks after use; `strength` 0 (hardly) to 1 (badly, but legible)."""
    aged = _faded(document, rng, strength)
    for _ in range(rng.randint(0, round(6 * strength))):
        _scratch(aged, rng)
    if rng.random() < 0.5 * strength:
        _fold(aged, rng)
    return _smudged(aged, rng, strength) if rng.random() < 0.5 else aged


def _faded(document: Picture, rng: Random, strength: float) -> Picture:
    """Lift the darks, here more and there less: ink fades, and so do cheap printers."""
    height, width = document.shape[:2]
    numbers = np.random.default_rng(rng.getrandbits(32))
    patches = numbers.uniform(0.2, 1.0, (3, 4)).astype(np.float32) * rng.uniform(20, 95) * strength
    lift = cv2.resize(patches, (width, height), interpolation=cv2.INTER_CUBIC)
    lifted = np.clip(lift, 0, 120).astype(np.uint8)
    rest = cv2.multiply(255 - document, cv2.merge((lifted, lifted, lifted)), scale=1 / 255)
    return cv2.add(document, rest)


def _scratch(document: Picture, rng: Random) -> None:
    height, width = document.shape[:2]
    start = (rng.randrange(width), rng.randrange(height))
    end = (start[0] + rng.randint(-width // 4, width // 4), start[1] + rng.randint(-height // 4, height // 4))
    tone = rng.choice((225, 235, 245))
    cv2.line(document, start, end, (tone, tone, tone), 1, cv2.LINE_AA)


def _fold(document: Picture, rng: Random) -> None:
    """Crease the paper across: a light line with a dark one beside it."""
    height, width = document.shape[:2]
    if rng.random() < 0.5:
        y = round(height * rng.uniform(0.3, 0.7))
        ends = ((0, y), (width, y + rng.randint(-6, 6)))
    else:
        x = round(width * rng.uniform(0.3, 0.7))
        ends = ((x, 0), (x + rng.randint(-6, 6), height))
    thick = max(1, width // 900)
    layer = document.copy()
    cv2.line(layer, *ends, (245, 245, 245), thick, cv2.LINE_AA)
    shifted = tuple((x + thick, y + thick) for x, y in ends)
    cv2.line(layer, shifted[0], shifted[1], (120, 120, 120), thick, cv2.LINE_AA)
    cv2.addWeighted(layer, 0.5, document, 0.5, 0, document)


def _smudged(document: Picture, rng: Random, strength: float) -> Picture:
    """Darken some patches, as fingers and dust do."""
    height, width = document.shape[:2]
    numbers = np.random.default_rng(rng.getrandbits(32))
    grime = np.clip(1 - numbers.gamma(0.6, 0.08, (9, 12)) * strength, 0.6, 1).astype(np.float32)
    shade = (cv2.resize(grime, (width, height), interpolation=cv2.INTER_CUBIC) * 255).clip(0, 255).astype(np.uint8)
    return cv2.multiply(document, cv2.merge((shade, shade, shade)), scale=1 / 255)
