"""The turns of documents, where all processes see them. See sheaf.jobs.priority."""

from __future__ import annotations

from sheaf.jobs.priority import priority, turns
from sheaf.store.queue import Connection

# The one thing that a request is told of the documents of all: a number. A request itself does not see them (walls.py).
NOW = "SELECT sheaf_turn_now()"

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
