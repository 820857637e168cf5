"""Builds what draws pages inside its process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2

from sheaf.drawing import draw
from sheaf.model.drawing import DrawnPage, DrawTask
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.settings.log import LogSettings
from sheaf.settings.reading import DecodeSettings
from sheaf.stages.decode import DecodeLimits
from sheaf.telemetry import configure_logging


@dataclass(frozen=True, slots=True)
class Drawer:
    """Draws pages; why a file cannot be drawn is an answer, not an accident."""

    limits: DecodeLimits

    def __call__(self, task: DrawTask) -> DrawnPage | ErrorDetail:
        try:
            return draw(task, self.limits)
        except SheafError as error:
            return error.detail


def build_drawer(decode: DecodeSettings, log: LogSettings) -> Callable[[DrawTask], DrawnPage | ErrorDetail]:
    configure_logging(log)
    cv2.setNumThreads(1)
    return Drawer(DecodeLimits(max_pixels=decode.max_pixels, max_pages=decode.max_pages))
