"""How the queue stands: what waits, what is taken, and since when. No statement goes beyond a set number of rows."""

from __future__ import annotations

from sheaf.jobs.notify import NOTIFY
from sheaf.jobs.ports import JobKind, StoreUnavailableError
from sheaf.model.running import KindState, QueueState
from sheaf.store.database import Database
from sheaf.store.workers import count_workers

COUNT_LIMIT = 100_000
"""More than this is not counted: whoever adds workers does so long before."""

# The planner knows little of a queue that fills and empties, and would now and then look through all of it.
BY_INDEX = "SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off"

# Both are ranges of the queue's index over (entrypoint, execute_after) of the jobs that wait.
WAITING = """
SELECT kind,
    (
        SELECT count(*) FROM (SELECT FROM pgqueuer WHERE status = 'queued' AND entrypoint = kind LIMIT $2) AS counted
    ) AS waiting,
    extract(epoch FROM now() - (
        SELECT execute_after FROM pgqueuer WHERE status = 'queued' AND entrypoint = kind ORDER BY execute_after LIMIT 1
    ))::float8 AS oldest_seconds
FROM unnest($1::text[]) AS kind
"""

# As many rows as workers can hold, by the queue's index over their heartbeats; all beats are later than the beginning.
IN_HAND = """
SELECT entrypoint AS kind, count(*) AS in_hand, extract(epoch FROM now() - min(heartbeat))::float8 AS silent_seconds
FROM pgqueuer WHERE status = 'picked' AND heartbeat > '-infinity' GROUP BY entrypoint
"""

# By the index over batches that are not finished, which are few, however many there have been.
UNFINISHED = """
SELECT count(*) AS batches, coalesce(sum(total - succeeded - failed - cancelled), 0)::bigint AS documents,
    extract(epoch FROM now() - min(created_at))::float8 AS oldest_seconds
FROM (
    SELECT total, succeeded, failed, cancelled, created_at FROM batches WHERE finished_at IS NULL LIMIT $1
) AS counted
"""


class QueueStateStore:
    """The state of the queue in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def state(self) -> QueueState | None:
        """Return how the queue stands; None when the database cannot be asked."""
        kinds = [*(kind.value for kind in JobKind), NOTIFY]
        try:
            async with self._database.transaction() as connection:
                await connection.execute(BY_INDEX)
                waiting = await connection.fetch(WAITING, kinds, COUNT_LIMIT)
                in_hand = {row["kind"]: row for row in await connection.fetch(IN_HAND)}
                unfinished = await connection.fetchrow(UNFINISHED, COUNT_LIMIT)
                workers = await count_workers(connection)
        except StoreUnavailableError:
            return None
        assert unfinished is not None
        return QueueState(
            kinds={
                row["kind"]: KindState(
                    waiting=row["waiting"],
                    oldest_seconds=_seconds(row["oldest_seconds"]),
                    in_hand=in_hand[row["kind"]]["in_hand"] if row["kind"] in in_hand else 0,
                    silent_seconds=_seconds(in_hand[row["kind"]]["silent_seconds"]) if row["kind"] in in_hand else 0.0,
                )
                for row in waiting
            },
            workers=workers,
            batches=unfinished["batches"],
            oldest_batch_seconds=_seconds(unfinished["oldest_seconds"]),
            documents=unfinished["documents"],
        )


def _seconds(found: float | None) -> float:
    """A job that is put off is not due, and a clock may be read twice."""
    return max(0.0, found or 0.0)
