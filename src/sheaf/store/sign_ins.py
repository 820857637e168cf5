"""Failed sign-ins of the running minute. A crash of the database may lose them: only patience rests on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sheaf.jobs.rates import Spent
from sheaf.store.database import Database

FAILURES = """
SELECT subject, failures, extract(epoch FROM started_at + interval '1 minute' - now())::float8 AS seconds_left
FROM sign_in_failures WHERE subject = ANY($1) AND started_at > now() - interval '1 minute'
"""

COUNT = """
INSERT INTO sign_in_failures AS f (subject, started_at, failures)
SELECT subject, now(), 1 FROM unnest($1::bytea[]) AS subject
ON CONFLICT (subject) DO UPDATE SET
    failures   = CASE WHEN f.started_at > now() - interval '1 minute' THEN f.failures + 1 ELSE 1 END,
    started_at = CASE WHEN f.started_at > now() - interval '1 minute' THEN f.started_at ELSE now() END
"""

# More than one failure can add, so that what is over is gone soon, whoever invents clients and addresses.
FORGET = """
DELETE FROM sign_in_failures WHERE subject = ANY(ARRAY(
    SELECT subject FROM sign_in_failures WHERE started_at < now() - interval '1 minute'
    ORDER BY started_at LIMIT 8 FOR UPDATE SKIP LOCKED
))
"""


class SignInStore:
    """Counts failed sign-ins in the database, so that all processes of the API know them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def failures(self, subjects: Sequence[bytes]) -> Mapping[bytes, Spent]:
        """Return the failures of the running minute, of those subjects that have some."""
        async with self._database.connection() as connection:
            rows = await connection.fetch(FAILURES, subjects)
        return {row["subject"]: Spent(row["failures"], row["seconds_left"]) for row in rows}

    async def count_failure(self, subjects: Sequence[bytes]) -> None:
        """Count one against each."""
        async with self._database.connection() as connection:
            await connection.execute(COUNT, subjects)
            await connection.execute(FORGET)
