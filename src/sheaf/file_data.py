"""How a document's end is written for clients: the `file_data` of CONTRACT.md."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TypeAlias

from sheaf.doctypes.spec import Measured
from sheaf.model.error import Problem
from sheaf.model.field import Check, Extraction, FieldValue, Value
from sheaf.model.outcome import Outcome
from sheaf.model.redaction import Redaction, Withheld
from sheaf.model.view import PageView

REDACT_URL = "redact_url"
"""The key of the link to a redacted file. It is ours and names no value of a document."""
OTHER_DOCUMENTS = "other_documents"
"""Where the further documents of a file stand; no field has this name."""
PAGES = "pages"
"""How the pages were looked at on which evidence stands; no field has this name."""

_MEASURED = frozenset(measured.value for measured in Measured)

Json: TypeAlias = "str | float | bool | dict[str, Json] | list[Json] | None"


def file_data(
    result: Outcome | Problem, *, with_evidence: bool = False, redact_url: str | None = None
) -> dict[str, Json]:
    """Return the object that is served under `file_data`; `redact_url` leads to the redacted file, if there is one."""
    if isinstance(result, Problem):
        return {
            "document_type": None,
            "error_code": result.code.value,
            "error_message": result.message,
            "error_detail": result.detail.value if result.detail else None,
        }
    documents: list[dict[str, Json]] = [
        _document(extraction, with_evidence) for extraction in (result.extraction, *result.others)
    ]
    if result.redaction is not None:
        documents = [_with_redaction(document, result.redaction, redact_url) for document in documents]
    data, *others = documents
    if others:
        data[OTHER_DOCUMENTS] = [*others]
    if with_evidence and result.views:
        data[PAGES] = [_view(view) for view in result.views]
    return data


def least_sure(data: Mapping[str, Json]) -> int:
    """Return the lowest confidence of a value in a `file_data` object, in ten-thousandths; 0 when it has no value.

    What was measured on the picture is no value that was read.
    """
    others = data.get(OTHER_DOCUMENTS)
    documents = [data, *(other for other in others if isinstance(other, dict))] if isinstance(others, list) else [data]
    fields = (part for document in documents for name, part in document.items() if name not in _MEASURED)
    found = [
        round(confidence * 10_000)
        for field in fields
        if isinstance(field, dict) and field.get("value") is not None
        if isinstance(confidence := field.get("confidence_score"), int | float)
    ]
    return min(found, default=0)


def as_json(data: dict[str, Json]) -> str:
    """Return `file_data` as the JSON text that is stored and passed through."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _document(extraction: Extraction, with_evidence: bool) -> dict[str, Json]:
    data: dict[str, Json] = {"document_type": extraction.classification.doctype}
    for field in extraction.fields:
        data[field.name] = _field(field, with_evidence)
    return data


def _with_redaction(document: dict[str, Json], redaction: Redaction, redact_url: str | None) -> dict[str, Json]:
    """Say beside the number where the file without it is, or why there is none; the number may not have been read."""
    if document["document_type"] != redaction.doctype:
        return document
    number = document.get(redaction.field)
    unread: dict[str, Json] = {"value": None, "confidence_score": 0.0}
    told = number if isinstance(number, dict) else unread
    if isinstance(redaction.end, Withheld):
        return {**document, redaction.field: {**told, REDACT_URL: None, "redact_error": redaction.end.value}}
    return {**document, redaction.field: {**told, REDACT_URL: redact_url}}


def _view(view: PageView) -> dict[str, Json]:
    return {
        "page": view.page_number,
        "ratio": round(view.ratio, 4),
        "upright": [round(number, 6) for number in view.upright],
    }


def _field(field: FieldValue, with_evidence: bool) -> dict[str, Json]:
    data: dict[str, Json] = {"value": _plain(field.value), "confidence_score": round(field.confidence, 4)}
    if with_evidence and field.provenance is not None:
        box = field.provenance.box
        data["evidence"] = {
            "page": field.provenance.page_number,
            "box": [round(edge, 4) for edge in (box.left, box.top, box.right, box.bottom)],
            "text": field.provenance.text,
            "source": field.provenance.source.value,
            "checks": [_check(check) for check in field.checks],
            **({"repaired_from": field.provenance.text} if field.is_repaired else {}),
            **({"rows": [round(confidence, 4) for confidence in field.rows]} if field.rows else {}),
        }
    return data


def _check(check: Check) -> dict[str, Json]:
    told: dict[str, Json] = {"name": check.name, "passed": check.passed}
    if check.share is not None:
        told |= {"share": check.share, "where": list(check.where)}
    return told


def _plain(value: Value) -> Json:
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value
