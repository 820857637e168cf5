"""How a document's end is written for clients: the `file_data` of CONTRACT.md."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeAlias

from sheaf.model.error import Problem
from sheaf.model.field import Extraction, FieldValue, Value
from sheaf.model.outcome import Outcome

OTHER_DOCUMENTS = "other_documents"
"""Where the further documents of a file stand; no field has this name."""

Json: TypeAlias = "str | float | bool | dict[str, Json] | list[Json] | None"


def file_data(result: Outcome | Problem, *, with_evidence: bool = False) -> dict[str, Json]:
    """Return the object that is served under `file_data`."""
    if isinstance(result, Problem):
        return {
            "document_type": None,
            "error_code": result.code.value,
            "error_message": result.message,
            "error_detail": result.detail.value if result.detail else None,
        }
    data = _document(result.extraction, with_evidence)
    if result.others:
        data[OTHER_DOCUMENTS] = [_document(other, with_evidence) for other in result.others]
    return data


def file_data_json(result: Outcome | Problem, *, with_evidence: bool = False) -> str:
    """Return `file_data` as the JSON text that is stored and passed through."""
    return json.dumps(file_data(result, with_evidence=with_evidence), ensure_ascii=False, separators=(",", ":"))


def _document(extraction: Extraction, with_evidence: bool) -> dict[str, Json]:
    data: dict[str, Json] = {"document_type": extraction.classification.doctype}
    for field in extraction.fields:
        data[field.name] = _field(field, with_evidence)
    return data


def _field(field: FieldValue, with_evidence: bool) -> dict[str, Json]:
    data: dict[str, Json] = {"value": _plain(field.value), "confidence_score": round(field.confidence, 4)}
    if with_evidence and field.provenance is not None:
        box = field.provenance.box
        data["evidence"] = {
            "page": field.provenance.page_number,
            "box": [round(edge, 4) for edge in (box.left, box.top, box.right, box.bottom)],
            "text": field.provenance.text,
            "source": field.provenance.source.value,
            "checks": [{"name": check.name, "passed": check.passed} for check in field.checks],
        }
    return data


def _plain(value: Value) -> Json:
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value
