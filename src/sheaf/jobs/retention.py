"""Erasing what accounts do not want kept any longer."""

from __future__ import annotations

from typing import Protocol


class Retention(Protocol):
    """Knows which batches have been kept for long enough."""

    async def erase_expired(self) -> int:
        """Erase batches whose account keeps none that ended so long ago; return how many."""
        ...
