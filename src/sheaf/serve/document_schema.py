"""The JSON Schema of a document type's `file_data`, made from its declaration."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from sheaf.doctypes.spec import DocType, Encoded, Field, Measured, Part, row_members
from sheaf.file_data import OTHER_DOCUMENTS, PAGES, REDACT_URL

Schema: TypeAlias = "dict[str, object]"

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_TEXT: Schema = {"type": ["string", "null"]}
_SHARE: Schema = {"type": "number", "minimum": 0, "maximum": 1}
_MEASURED: dict[Measured, Schema] = {Measured.FLAG: {"type": "string"}, Measured.QUALITY: {"type": "object"}}
_EVIDENCE: Schema = {
    "type": "object",
    "description": "Where the value was read; with `include=evidence` only.",
    "properties": {
        "page": {"type": "integer", "minimum": 1},
        "box": {"type": "array", "items": _SHARE, "minItems": 4, "maxItems": 4},
        "text": {"type": "string"},
        "source": {"type": "string"},
        "checks": {"type": "array", "items": {"type": "object"}},
        "repaired_from": {"type": "string"},
        "rows": {"type": "array", "items": _SHARE},
    },
}
_OTHERS: Schema = {
    "type": "array",
    "description": "The further documents of the file, each in the form of its own type.",
    "items": {"type": "object", "required": ["document_type"]},
}

_PAGES: Schema = {
    "type": "array",
    "description": "The upright pages that evidence stands on; with `include=evidence` only.",
    "items": {
        "type": "object",
        "properties": {
            "page": {"type": "integer", "minimum": 1},
            "ratio": {"type": "number", "description": "Width divided by height."},
            "upright": {
                "type": "array",
                "description": "The projective map, 3 x 3 row by row, from the page as its file shows it to the "
                "upright page, both with edges from 0 to 1.",
                "items": {"type": "number"},
                "minItems": 9,
                "maxItems": 9,
            },
        },
        "required": ["page", "ratio", "upright"],
    },
}


def file_data_schema(doctype: DocType) -> Schema:
    """Return what `file_data` of a document of the type may hold; no field of it is always there."""
    fields = {field.name: _field(_value(field), _note(field)) for field in doctype.fields}
    if doctype.secret is not None:
        fields[doctype.secret.field] = _with_redaction(fields[doctype.secret.field])
    return {
        "$schema": DIALECT,
        "title": doctype.name,
        "type": "object",
        "properties": {
            "document_type": {"const": doctype.name},
            **fields,
            **{measured.value: _field(_MEASURED[measured], "measured on the picture") for measured in Measured},
            OTHER_DOCUMENTS: _OTHERS,
            PAGES: _PAGES,
        },
        "required": ["document_type"],
        "additionalProperties": False,
        "$defs": {"evidence": _EVIDENCE},
    }


def _field(value: Schema, note: str | None) -> dict[str, Schema | object]:
    return {
        "type": "object",
        **({"description": note} if note else {}),
        "properties": {
            "value": value,
            "confidence_score": _SHARE,
            "evidence": {"$ref": "#/$defs/evidence"},
            "reviewed_by": {"type": "string", "description": "Who has looked at it; only if somebody has."},
            "reviewed_at": {"type": "string", "format": "date-time"},
            "history": {
                "type": "array",
                "description": "What it was before each review; with `include=evidence` only.",
                "items": {"type": "object"},
            },
        },
        "required": ["value", "confidence_score"],
        "additionalProperties": False,
    }


def _with_redaction(field: dict[str, Schema | object]) -> dict[str, Schema | object]:
    properties = field["properties"]
    assert isinstance(properties, dict)
    more: Schema = {REDACT_URL: {"type": ["string", "null"], "format": "uri"}, "redact_error": {"type": "string"}}
    return {**field, "properties": {**properties, **more}}


def _note(field: Field) -> str | None:
    return field.format.name if field.format is not None else None


def _value(field: Field) -> Schema:
    """Return the schema of a value; null says that the document carries it and it could not be read."""
    members = tuple(row_members(field))
    if members:
        return {"type": ["array", "null"], "items": _object(members)}
    if field.format is not None and field.format.is_list:
        return {"type": ["array", "null"], "items": {"type": "string"}}
    if field.derived is not None and field.derived.members:
        return {**_object(field.derived.members), "type": ["object", "null"]}
    if field.format is None and any(isinstance(group, Encoded) for group in _groups(field)):
        return {"type": ["string", "boolean", "null"]}
    return _TEXT


def _groups(field: Field) -> Iterator[object]:
    return (finder.of for finder in field.finders if isinstance(finder, Part))


def _object(members: tuple[str, ...]) -> Schema:
    return {"type": "object", "properties": dict.fromkeys(members, _TEXT), "additionalProperties": False}
