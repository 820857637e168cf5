"""Takes a served record apart into rows of tables."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from sheaf.export.tables import ERROR_TABLE, OTHER_TABLE, Cell, FieldColumns, Row, Table, Tables, TypeTables
from sheaf.file_data import OTHER_DOCUMENTS, Json

Record: TypeAlias = "Mapping[str, Json]"


def rows_of(record: Record, tables: Tables) -> Iterator[tuple[Table, Row]]:
    """Yield the rows of one document's record: one for each document that its file shows, and those of their lists."""
    document_id, file_uuid, data = _text(record["document_id"]), _text(record["file_uuid"]), record["file_data"]
    assert isinstance(data, dict)
    if data.get("document_type") is None:
        told = (_text(data.get(name)) for name in ("error_code", "error_detail", "error_message"))
        yield ERROR_TABLE, (document_id, file_uuid, *told)
        return
    others = data.get(OTHER_DOCUMENTS)
    for part, document in enumerate([data, *(others if isinstance(others, list) else [])], start=1):
        assert isinstance(document, dict)
        yield from _document((document_id, file_uuid, part), document, tables)


def _document(key: Row, document: Record, tables: Tables) -> Iterator[tuple[Table, Row]]:
    known = tables.types.get(str(document["document_type"]))
    if known is None:
        yield OTHER_TABLE, (*key, _text(document["document_type"]), _json({**document}))
        return
    cells = (cell for field in known.fields for cell in _cells(field, document.get(field.name)))
    yield known.main, (*key, _reviewed(known, document), *cells)
    for field in known.fields:
        if field.rows is not None:
            for number, row in enumerate(_list(document.get(field.name)), start=1):
                cells = (_text(row.get(name)) if isinstance(row, dict) else None for name in field.row_members)
                yield field.rows, (*key, number, *cells)


def _reviewed(known: TypeTables, document: Record) -> Cell:
    """Return the names of the fields that a person has looked at."""
    data = ((field.name, document.get(field.name)) for field in known.fields)
    return "; ".join(name for name, found in data if isinstance(found, dict) and "reviewed_by" in found) or None


def _cells(field: FieldColumns, found: Json) -> Row:
    """Return the cells of a field, in the order of its columns; without a value they are empty."""
    if not isinstance(found, dict):
        return (None,) * len(field.columns)
    value, confidence = found.get("value"), found.get("confidence_score")
    sure = float(confidence) if isinstance(confidence, int | float) else None
    if field.rows is not None:
        return (len(value) if isinstance(value, list) else None, sure)
    if field.members:
        parts: Mapping[str, Json] = value if isinstance(value, dict) else {}
        return (*(_text(parts.get(member)) for member in field.members), sure)
    return (_text(value), sure)


def _list(found: Json) -> list[Json]:
    value = found.get("value") if isinstance(found, dict) else None
    return value if isinstance(value, list) else []


def _text(value: Json) -> Cell:
    """Return a value as one text; of a list of texts their sequence."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "; ".join(str(part) for part in value)
    return _json(value)


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
