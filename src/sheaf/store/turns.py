"""The turns of documents, where all processes see them. See sheaf.jobs.priority."""

from __future__ import annotations

from sheaf.jobs.priority import priority, turns
from sheaf.store.queue import Connection

# Files are downloaded far ahead of being read, so that reading says how far we are. What is in hand says it best: the
# documents that are tried again have old turns, and may be the first in the queue.
NOW = """
SELECT coalesce(
    (SELECT -min(priority) FROM documents WHERE state = 'processing'),
    (SELECT -max(priority) FROM pgqueuer WHERE entrypoint = 'process' AND status = 'queued'),
    (SELECT -min(priority) FROM documents WHERE state = 'downloading'),
    (SELECT -max(priority) FROM pgqueuer WHERE entrypoint = 'fetch' AND status = 'queued'),
    0
)::bigint
"""

NEXT_TURN = "SELECT next_turn FROM turns WHERE account_key = $1"

KEEP_NEXT_TURN = """
INSERT INTO turns (account_key, next_turn) VALUES ($1, $2)
ON CONFLICT (account_key) DO UPDATE SET next_turn = excluded.next_turn
"""


async def take_turns(connection: Connection, account_key: int, documents: int, unfinished: int) -> list[int]:
    """Return the priorities of so many new documents of an account that has `unfinished` others.

    The account is locked: two requests of one client do not get the same turns.
    """
    now: int = await connection.fetchval(NOW)
    next_turn: int | None = await connection.fetchval(NEXT_TURN, account_key)
    taken, following = turns(documents, now=now, next_turn=next_turn or 0, unfinished=unfinished)
    await connection.execute(KEEP_NEXT_TURN, account_key, following)
    return [priority(turn) for turn in taken]
