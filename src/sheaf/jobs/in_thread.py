"""What takes a while to make is made in a thread, so that it does not hold up other requests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator


async def in_thread(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    """Yield `pieces`, each made in a thread."""
    while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
        yield piece
