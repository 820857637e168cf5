"""How a document's end is stored: its `file_data` in the record that is served, sealed; and back."""

from __future__ import annotations

import json
import zlib
from uuid import UUID

from sheaf.model.data_key import DataKey
from sheaf.store.seal import derive, seal, unseal

LEVEL = 1
"""Records repeat their words: the least effort makes a fourth of them, and what is sealed cannot be squeezed later."""


def record_of(document_id: str, file_uuid: UUID, file_data: str) -> str:
    """Return the record of a document as clients get it."""
    return f"{_opening(document_id, file_uuid)}{file_data}}}"


def file_data_of(record: str, document_id: str, file_uuid: UUID) -> str:
    """Return what `record_of` was given."""
    return record[len(_opening(document_id, file_uuid)) : -1]


class RecordSeal:
    """Seals and opens the records of one batch; each is bound to its document, and to whether it shows evidence."""

    def __init__(self, key: DataKey | None) -> None:
        """Take the key of the batch; None: an earlier release sealed nothing of it."""
        self._key = derive(key.secret, "records") if key is not None else None

    def close(self, record: str, file_uuid: UUID, *, with_evidence: bool) -> bytes:
        assert self._key is not None, "new records are sealed"
        return seal(self._key, zlib.compress(record.encode(), LEVEL), _place(file_uuid, with_evidence))

    def open(self, sealed: bytes | None, plain: str, file_uuid: UUID, *, with_evidence: bool) -> str:
        """Return a record from its columns: sealed, or, by an earlier release, plain.

        Raises:
            BrokenSealError: it is another document's, or damaged.
        """
        if sealed is None:
            return plain
        assert self._key is not None, "who destroys the key of a batch deletes its records"
        return zlib.decompress(unseal(self._key, sealed, _place(file_uuid, with_evidence))).decode()


def _place(file_uuid: UUID, with_evidence: bool) -> bytes:
    return file_uuid.bytes + bytes([with_evidence])


def _opening(document_id: str, file_uuid: UUID) -> str:
    name = json.dumps(document_id, ensure_ascii=False)
    return f'{{"document_id":{name},"file_uuid":"{file_uuid}","file_data":'
