"""What of a number that may not be shown to everybody stands in a record: all, its last digits, or nothing.

It works on the finished record, whatever that is made of: what is added to records later is masked as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sheaf.doctypes.spec import DocType, Secret
from sheaf.file_data import OTHER_DOCUMENTS, REDACT_URL, Json
from sheaf.model.redaction import AadhaarMode


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Takes the numbers out of records. `secrets` are those of the document types that have one, by type."""

    secrets: Mapping[str, Secret]

    @classmethod
    def of(cls, catalog: Mapping[str, DocType]) -> Disclosure:
        return cls({name: doctype.secret for name, doctype in catalog.items() if doctype.secret is not None})

    def apply(self, record: dict[str, Json], mode: AadhaarMode) -> dict[str, Json]:
        """Return the `file_data` object with numbers as `mode` allows, in any field and on any kind of paper."""
        if mode is AadhaarMode.FULL:
            return record
        for secret in self.secrets.values():
            record = _masked(record, secret)
        return self._without_fields(record) if mode is AadhaarMode.NONE else record

    def _without_fields(self, document: dict[str, Json]) -> dict[str, Json]:
        """Leave of a number's field only where the redacted file is."""
        document = dict(document)
        secret = self.secrets.get(str(document.get("document_type")))
        number = document.get(secret.field) if secret is not None else None
        if secret is not None and isinstance(number, dict):
            kept: dict[str, Json] = {name: number[name] for name in (REDACT_URL, "redact_error") if name in number}
            document[secret.field] = {"value": None, "confidence_score": 0.0, **kept}
        others = document.get(OTHER_DOCUMENTS)
        if isinstance(others, list):
            document[OTHER_DOCUMENTS] = [
                self._without_fields(other) if isinstance(other, dict) else other for other in others
            ]
        return document


def _masked(record: dict[str, Json], secret: Secret) -> dict[str, Json]:
    known = frozenset(
        hidden.number for text in _texts(record) for hidden in secret.find(text, frozenset()) if hidden.number
    )
    return {name: _rewritten(part, lambda text: secret.masked(text, known)) for name, part in record.items()}


def _rewritten(part: Json, rewrite: Callable[[str], str]) -> Json:
    if isinstance(part, dict):
        # A link holds a random id, whose digits may look like a number; masked, it would lead nowhere.
        return {name: inner if name == REDACT_URL else _rewritten(inner, rewrite) for name, inner in part.items()}
    if isinstance(part, list):
        return [_rewritten(inner, rewrite) for inner in part]
    return rewrite(part) if isinstance(part, str) else part


def _texts(part: Json) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict | list):
        inner_parts = [inner for name, inner in part.items() if name != REDACT_URL] if isinstance(part, dict) else part
        for inner in inner_parts:
            yield from _texts(inner)
