"""Builds what draws pages for people: in a process of its own, for only such ones may open what clients sent.

The API's process imports `DrawingStart` and no decoder; the child imports the decoder when it is told to start.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from sheaf.jobs.on_demand import OnDemandPool
from sheaf.jobs.pool import ChildPool, PoolLimits
from sheaf.model.drawing import DrawnPage, DrawTask
from sheaf.model.error import ErrorDetail
from sheaf.settings import Settings
from sheaf.settings.log import LogSettings
from sheaf.settings.reading import DecodeSettings

IDLE_SECONDS = 120.0
# As urgent as an answer: somebody waits for it.
LIMITS = PoolLimits(processes=1, document_seconds=20.0, documents_per_process=500, memory_megabytes=768, niceness=0)


@dataclass(frozen=True, slots=True)
class DrawingStart:
    """Builds the drawer of a child; it pickles as the settings it needs."""

    decode: DecodeSettings
    log: LogSettings

    def __call__(self) -> Callable[[DrawTask], DrawnPage | ErrorDetail]:
        drawer: Callable[[DrawTask], DrawnPage | ErrorDetail]
        drawer = importlib.import_module("sheaf.wiring.drawer").build_drawer(self.decode, self.log)
        return drawer


def build_drawing(settings: Settings) -> OnDemandPool[DrawTask, DrawnPage | ErrorDetail]:
    """Return a pool of one process that starts when the first page is asked for."""
    start = DrawingStart(settings.decode, settings.log)
    return OnDemandPool(lambda: ChildPool(LIMITS, start), IDLE_SECONDS)
