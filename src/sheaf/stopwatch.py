"""How long each stage of one document took."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from sheaf.model.stage import Stage


class Stopwatch:
    """Adds up wall time by stage. One a document."""

    def __init__(self) -> None:
        self._seconds: dict[Stage, float] = {}

    @contextmanager
    def at(self, stage: Stage) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            self._seconds[stage] = self._seconds.get(stage, 0.0) + time.perf_counter() - start

    @property
    def seconds(self) -> dict[Stage, float]:
        return dict(self._seconds)
