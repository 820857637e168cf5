"""How documents ended: with their fields, or with a problem."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from sheaf.client.wire import Json, JsonObject, as_object

_OTHERS = "other_documents"
_NO_FIELDS = frozenset({"document_type", _OTHERS})
_KNOWN = frozenset({"value", "confidence_score", "evidence"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value was read: `page` from 1, `box` left, top, right, bottom as fractions of the upright page."""

    page: int
    box: tuple[float, ...]
    text: str
    source: str
    checks: tuple[Mapping[str, Json], ...]


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A field of a document. `value` is None when the document carries the field and it could not be read.

    `confidence_score` is the probability that the value is exactly right, None where the server gives none.
    `evidence` is there when it was asked for. `more` is what else stands beside the value, such as `redact_url`.
    """

    value: Json
    confidence_score: float | None
    evidence: Evidence | None = None
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DocumentFields:
    """The fields of one document by their names."""

    document_type: str
    fields: Mapping[str, FieldValue]


@dataclass(frozen=True, slots=True)
class Extract:
    """A document that succeeded. A file that shows several documents has the others in `other_documents`.

    `file_uuid` is None where the server does not tell it.
    """

    document_id: str
    file_uuid: str | None
    document_type: str
    fields: Mapping[str, FieldValue]
    other_documents: tuple[DocumentFields, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a document has no fields, and what can be done. `detail` is the exact cause, if the server tells it."""

    code: str
    detail: str | None
    message: str


@dataclass(frozen=True, slots=True)
class FailedDocument:
    """A document that ended with a problem."""

    document_id: str
    file_uuid: str | None
    problem: Problem


EndedDocument: TypeAlias = Extract | FailedDocument


def read_ended(record: JsonObject) -> EndedDocument:
    """Read a record of a page of extracts."""
    document_id = record.text("document_id")
    file_uuid = record.text("file_uuid") if record.has("file_uuid") else None
    data = record.object("file_data")
    if data.has("error_code"):
        detail = data.text("error_detail") if data.has("error_detail") else None
        message = data.text("error_message") if data.has("error_message") else ""
        return FailedDocument(document_id, file_uuid, Problem(data.text("error_code"), detail, message))
    first = _document(data)
    others = tuple(_document(each) for each in (data.objects(_OTHERS) if data.has(_OTHERS) else ()))
    return Extract(document_id, file_uuid, first.document_type, first.fields, others)


def _document(data: JsonObject) -> DocumentFields:
    return DocumentFields(data.text("document_type"), dict(_fields(data)))


def _fields(data: JsonObject) -> Iterator[tuple[str, FieldValue]]:
    for name, told in data.members.items():
        if name not in _NO_FIELDS:
            yield name, _field(told)


def _field(told: Json) -> FieldValue:
    """Read a field; what is not written as value and confidence is a value without one."""
    if not isinstance(told, Mapping) or "value" not in told:
        return FieldValue(told, None)
    members = JsonObject(told)
    confidence = members.number("confidence_score") if members.has("confidence_score") else None
    evidence = _evidence(members.object("evidence")) if members.has("evidence") else None
    more = {key: value for key, value in told.items() if key not in _KNOWN}
    return FieldValue(told["value"], confidence, evidence, more)


def _evidence(told: JsonObject) -> Evidence:
    box = told.members.get("box")
    edges = box if isinstance(box, list) else []
    checks = told.objects("checks") if told.has("checks") else ()
    return Evidence(
        page=told.integer("page"),
        box=tuple(JsonObject({"box": edge}).number("box") for edge in edges),
        text=told.text("text"),
        source=told.text("source"),
        checks=tuple(as_object(check.members).members for check in checks),
    )
