"""Extracts as tables of pandas or polars, where one of them is installed: a table for each document type."""

from __future__ import annotations

import importlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, TypeAlias

from sheaf.client.errors import MissingLibraryError
from sheaf.client.extract import DocumentFields, Extract, FieldValue
from sheaf.client.wire import Json

if TYPE_CHECKING:
    import pandas
    import polars

Columns: TypeAlias = "dict[str, list[str | float | None]]"

_CONFIDENCE = "_confidence"


def to_pandas(extracts: Iterable[Extract]) -> dict[str, pandas.DataFrame]:
    """Return a table for each document type: a row a document, and for each field its value and its confidence.

    Values are text as they are served; lists, such as transactions, are JSON. Further documents of a file are rows with
    its document_id. Raises MissingLibraryError.
    """
    library = _library("pandas")
    return {doctype: library.DataFrame(columns) for doctype, columns in _tables(extracts).items()}


def to_polars(extracts: Iterable[Extract]) -> dict[str, polars.DataFrame]:
    """Return the tables of `to_pandas` as polars'. Raises MissingLibraryError."""
    library = _library("polars")
    return {
        doctype: library.DataFrame(
            columns,
            schema={name: library.Float64 if name.endswith(_CONFIDENCE) else library.String for name in columns},
        )
        for doctype, columns in _tables(extracts).items()
    }


def _library(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise MissingLibraryError(f"{name} is not installed: pip install {name}") from error


def _tables(extracts: Iterable[Extract]) -> Mapping[str, Columns]:
    rows: dict[str, list[tuple[str, Mapping[str, FieldValue]]]] = defaultdict(list)
    for extract in extracts:
        for document in (DocumentFields(extract.document_type, extract.fields), *extract.other_documents):
            rows[document.document_type].append((extract.document_id, document.fields))
    return {doctype: _columns(found) for doctype, found in sorted(rows.items())}


def _columns(rows: Sequence[tuple[str, Mapping[str, FieldValue]]]) -> Columns:
    names = list(dict.fromkeys(name for _, fields in rows for name in fields))
    columns: Columns = {"document_id": [document_id for document_id, _ in rows]}
    for name in names:
        found = [fields.get(name) for _, fields in rows]
        columns[name] = [_cell(field.value) if field is not None else None for field in found]
        columns[name + _CONFIDENCE] = [field.confidence_score if field is not None else None for field in found]
    return columns


def _cell(value: Json) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)
