"""How a document's end is stored: its `file_data` in the record that is served, and back."""

from __future__ import annotations

import json
from uuid import UUID


def record_of(document_id: str, file_uuid: UUID, file_data: str) -> str:
    """Return the record of a document as clients get it."""
    return f"{_opening(document_id, file_uuid)}{file_data}}}"


def file_data_of(record: str, document_id: str, file_uuid: UUID) -> str:
    """Return what `record_of` was given."""
    return record[len(_opening(document_id, file_uuid)) : -1]


def _opening(document_id: str, file_uuid: UUID) -> str:
    name = json.dumps(document_id, ensure_ascii=False)
    return f'{{"document_id":{name},"file_uuid":"{file_uuid}","file_data":'
