"""How a file ends when a process of the pool reads it."""

from __future__ import annotations

from uuid import uuid4

from sheaf.jobs.pool import WorkerPool
from sheaf.jobs.ports import ProcessTask, WorkerLostError
from tests.hostile.file import ENDED


async def end_of(pool: WorkerPool, data: bytes) -> str:
    """Return the detail, the code where there is none, or the type of a document that was read."""
    try:
        result = await pool.run(ProcessTask(file_uuid=uuid4(), data=data, password=None, document_type=None))
    except WorkerLostError:
        return ENDED
    return result.error_detail or result.error_code or str(result.document_type)
