"""The last sign of life of each worker. Requests of accounts see no row: counts only, by a function of the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import astuple
from datetime import timedelta
from uuid import UUID

from sheaf.model.running import SeenWorker, WorkerSign, WorkersNow, WorkerState
from sheaf.store.database import Database
from sheaf.store.queue import Connection

KEPT = timedelta(hours=1)
"""A silent worker can be looked up for so long."""

SIGN = "worker_id, host, process_id, version, processes, downloading, reading, read, is_stopping"
"""The columns of a WorkerSign, in its order."""

TELL = f"""
INSERT INTO workers ({SIGN}, silent_after) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now() + $10::interval)
ON CONFLICT (worker_id) DO UPDATE SET downloading = excluded.downloading, reading = excluded.reading,
    read = excluded.read, is_stopping = excluded.is_stopping, seen_at = now(), silent_after = excluded.silent_after
"""  # noqa: S608

STATE = f"""
CASE WHEN silent_after <= now() THEN '{WorkerState.SILENT}' WHEN is_stopping THEN '{WorkerState.STOPPING}'
    WHEN downloading + reading > 0 THEN '{WorkerState.BUSY}' ELSE '{WorkerState.IDLE}' END
"""

LIST = f"SELECT {SIGN}, {STATE} AS state, started_at, seen_at FROM workers ORDER BY host, started_at"  # noqa: S608
COUNTS = f"SELECT {STATE} AS state, count(*) AS number FROM workers GROUP BY 1"  # noqa: S608
NOW = "SELECT live, processes, seen_at FROM sheaf_workers_now()"


class WorkerStore:
    """The Attendance of the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def tell(self, sign: WorkerSign, lasting: timedelta) -> None:
        """Keep this sign in place of the worker's last; it stands for so long."""
        async with self._database.connection() as connection:
            await connection.execute(TELL, *astuple(sign), lasting)

    async def leave(self, worker_id: UUID) -> None:
        """Forget a worker that ends."""
        async with self._database.connection() as connection:
            await connection.execute("DELETE FROM workers WHERE worker_id = $1", worker_id)

    async def sweep(self) -> None:
        """Forget those that have been silent for long."""
        async with self._database.connection() as connection:
            await connection.execute("DELETE FROM workers WHERE silent_after < now() - $1::interval", KEPT)

    async def list(self) -> Sequence[SeenWorker]:
        """Return all that were heard of lately, for the operator."""
        async with self._database.connection() as connection:
            rows = await connection.fetch(LIST)
        return [
            SeenWorker(
                sign=WorkerSign(**{name: row[name] for name in SIGN.split(", ")}),
                state=WorkerState(row["state"]),
                started_at=row["started_at"],
                seen_at=row["seen_at"],
            )
            for row in rows
        ]


async def count_workers(connection: Connection) -> Mapping[WorkerState, int]:
    """Return how many workers there are in each state."""
    counted = {row["state"]: row["number"] for row in await connection.fetch(COUNTS)}
    return {state: counted.get(state.value, 0) for state in WorkerState}


async def workers_now(connection: Connection) -> WorkersNow:
    """Return what an account is told of the workers of all."""
    row = await connection.fetchrow(NOW)
    assert row is not None
    return WorkersNow(live=row["live"], processes=row["processes"], seen_at=row["seen_at"])
