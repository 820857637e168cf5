"""How often to ask whether something has moved, and until when."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass

FIRST_SECONDS = 0.5
LONGEST_SECONDS = 5.0


@dataclass(slots=True)
class Pace:
    """Waits that grow while nothing moves, each a little off, so that many clients do not ask in step."""

    seconds: float = FIRST_SECONDS

    def next_seconds(self) -> float:
        wait = self.seconds * random.uniform(0.8, 1.2)
        self.seconds = min(LONGEST_SECONDS, self.seconds * 1.3)
        return wait


@dataclass(frozen=True, slots=True)
class Deadline:
    """A point in time, or none; `at` is on the monotonic clock."""

    at: float | None

    @classmethod
    def after(cls, seconds: float | None) -> Deadline:
        return cls(None if seconds is None else time.monotonic() + seconds)

    @property
    def seconds_left(self) -> float:
        return float("inf") if self.at is None else self.at - time.monotonic()
