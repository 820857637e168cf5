"""What a line says: PP-OCRv6's recogniser and the decoding of its CTC output."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sheaf.stages.read.models import ALPHABET_KEY
from sheaf.stages.read.quads import Pixels
from sheaf.stages.read.session import Session, Tensor

STRIP_HEIGHT = 48
_WIDTH_STEP = 16
_NARROWEST = 32
_BLANK = 0


@dataclass(frozen=True, slots=True)
class Character:
    """A recognised character. `position` is its middle as a fraction of the strip's width, `confidence` is 0..1."""

    text: str
    position: float
    confidence: float


class Recogniser:
    """A recogniser with its alphabet; nothing changes after construction."""

    def __init__(self, model: Path) -> None:
        self._session = Session(model)
        self._alphabet: str = json.loads(self._session.metadata(ALPHABET_KEY))

    def read(self, strip: Pixels) -> tuple[Character, ...]:
        """Read an upright strip of STRIP_HEIGHT x width x 3, BGR."""
        width = strip.shape[1]
        probabilities = self._session.run(_tensor(strip))[0]
        best = probabilities.argmax(axis=1)
        starts = np.flatnonzero(np.diff(best, prepend=-1))
        ends = np.append(starts[1:], len(best))
        pixels_a_step = _padded(width) / len(best)
        characters = []
        for start, end in zip(starts, ends, strict=True):
            if best[start] == _BLANK:
                continue
            position = (start + end) / 2 * pixels_a_step / width
            confidence = float(probabilities[start:end, best[start]].max())
            characters.append(Character(self._alphabet[best[start] - 1], min(float(position), 1.0), confidence))
        return tuple(characters)


def _padded(width: int) -> int:
    return max(-(-width // _WIDTH_STEP) * _WIDTH_STEP, _NARROWEST)


def _tensor(strip: Pixels) -> Tensor:
    """Scale to -1..1 and fill up with the middle grey that the model was trained with."""
    tensor = np.zeros((1, 3, STRIP_HEIGHT, _padded(strip.shape[1])), np.float32)
    tensor[0, :, :, : strip.shape[1]] = strip.transpose(2, 0, 1) / np.float32(127.5) - np.float32(1)
    return tensor
