"""Erases batches that their account has kept for long enough; workers ask for it again and again."""

from __future__ import annotations

from sheaf.jobs.changes import UnknownBatchError
from sheaf.model.audit import WORKER, AuditAction, AuditEvent
from sheaf.store.data_keys import DataKeys
from sheaf.store.database import Database
from sheaf.store.erasing import erase_batch
from sheaf.store.own import lock_account

LIMIT = 100
"""Batches found at a time."""

DAYS = "least(retention_days, chosen_retention_days)"
"""What holds of the operator's rule and the account's own; a rule that is not there is NULL, and does not count."""
PAST = f"batches.deleted_at IS NULL AND batches.finished_at < now() - make_interval(days => {DAYS})"

# A range of an index for each account that has a rule, however many batches there are.
EXPIRED = f"""
SELECT account_key, old.batch_id FROM accounts CROSS JOIN LATERAL (
    SELECT batch_id FROM batches WHERE batches.account_key = accounts.account_key AND {PAST}
    ORDER BY finished_at LIMIT {LIMIT}
) AS old
WHERE {DAYS} IS NOT NULL LIMIT {LIMIT}
"""  # noqa: S608

# Behind the lock: a client may have tried it again meanwhile, or the operator have changed the rule.
STILL = f"""
SELECT true FROM batches JOIN accounts USING (account_key) WHERE account_key = $1 AND batch_id = $2 AND {PAST}
"""  # noqa: S608


class RetentionStore:
    """The Retention of the database."""

    def __init__(self, database: Database, keys: DataKeys) -> None:
        self._database = database
        self._keys = keys

    async def erase_expired(self) -> int:
        """Erase batches whose account keeps none that ended so long ago, each in a transaction; return how many."""
        erased = 0
        while True:
            async with self._database.connection() as connection:
                found = await connection.fetch(EXPIRED)
            done = sum([await self._erase(row["account_key"], row["batch_id"]) for row in found])
            erased += done
            # What another worker erases is not ours to wait for.
            if not done:
                return erased

    async def _erase(self, account_key: int, batch_id: str) -> bool:
        event = AuditEvent(action=AuditAction.RETENTION_ERASED, by=WORKER, account_key=account_key, batch_id=batch_id)
        try:
            async with self._database.transaction() as connection:
                await lock_account(connection, account_key)
                if not await connection.fetchval(STILL, account_key, batch_id):
                    return False
                await erase_batch(connection, self._keys, event)
        except UnknownBatchError:
            return False
        return True
