"""The content cache: by what a file is known again, and what its result becomes for another document."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, field, fields, replace
from uuid import UUID

from sheaf.jobs.ports import Blobs, CacheUse, JobStore, Lease, ProcessResult, ProcessTask, StoreUnavailableError
from sheaf.jobs.result import redacted_link, with_redact_urls
from sheaf.model.redaction import RedactedFile

_NO_PART_OF_THE_RESULT = frozenset({"file_uuid", "batch_id", "data"})
"""What of a task is left out of a key: the bytes are in it by their hash, and a link is written anew."""


@dataclass(frozen=True, slots=True)
class CacheKeys:
    """Makes keys. `secret` keeps who has the database from trying files; `reader` names what reads, and how."""

    secret: bytes = field(repr=False)
    reader: bytes

    def of(self, account_key: int, content: bytes, task: ProcessTask) -> bytes:
        """Return the key of a task of an account whose file has the hash `content`; `task.data` is not looked at.

        All else of a task is part of it, by whatever name: what is added to tasks later is so at once.
        """
        named = ((each.name, getattr(task, each.name)) for each in fields(task))
        asked = {name: value for name, value in named if name not in _NO_PART_OF_THE_RESULT}
        parts = {"account": account_key, "content": content.hex(), "reader": self.reader.hex(), "asked": asked}
        return hmac.digest(self.secret, json.dumps(parts, sort_keys=True).encode(), hashlib.sha256)


@dataclass(frozen=True, slots=True)
class Hit:
    """A stored result as that of another document, and how it came to be so."""

    result: ProcessResult
    use: CacheUse


@dataclass(frozen=True, slots=True)
class ContentCache:
    """Finds stored results of equal files; for accounts that have a cache."""

    store: JobStore
    blobs: Blobs
    keys: CacheKeys

    def use(self, lease: Lease) -> CacheUse | None:
        """Return what the cache has to do with the end of a document that was read; None when its account has none."""
        if lease.cache_hours is None or lease.blob_key is None:
            return None
        content = self.blobs.content_of(lease.blob_key)
        return CacheUse(self.keys.of(lease.account_key, content, lease.task(b"")))

    async def find(self, lease: Lease) -> Hit | None:
        """Return the result of an equal file for the downloaded document. A cache that cannot be asked has none."""
        use = self.use(lease)
        if use is None:
            return None
        try:
            recalled = await self.store.recall(lease, use.key)
            if recalled is None:
                return None
            result = _readdressed(recalled.result, lease.file_uuid)
            if recalled.redacted is not None:
                # Each document has a redacted file of its own, so that erasing one never takes another's.
                data = await self.blobs.get(recalled.redacted.blob_key, recalled.redacted.data_key)
                result = replace(result, redacted=RedactedFile(data, recalled.redacted.media_type))
        except (StoreUnavailableError, FileNotFoundError):
            return None
        return Hit(result, replace(use, source=recalled.source))


def _readdressed(result: ProcessResult, file_uuid: UUID) -> ProcessResult:
    """Return the result with links to the redacted file of `file_uuid`."""

    def own(record: str) -> str:
        return with_redact_urls(record, lambda _: redacted_link(file_uuid))

    return replace(
        result,
        file_data=own(result.file_data),
        file_data_with_evidence=own(result.file_data_with_evidence),
    )
