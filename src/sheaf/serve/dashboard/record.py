"""A stored record as people see it: documents with their fields, each with its place on a page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from sheaf.disclosure import Disclosure
from sheaf.doctypes.spec import Measured
from sheaf.file_data import OTHER_DOCUMENTS, PAGES, Json
from sheaf.model.browse import Band
from sheaf.model.geometry import BoundingBox
from sheaf.model.redaction import AadhaarMode
from sheaf.model.view import Map, PageView
from sheaf.serve.dashboard.wording import words

Data: TypeAlias = "dict[str, Json]"

MEASURED = frozenset(measured.value for measured in Measured)
SOURCES = {
    "ocr": "read from the picture",
    "text_layer": "text of the PDF",
    "qr": "QR code",
    "mrz": "machine-readable zone",
    "barcode": "barcode",
    "derived": "worked out",
}


@dataclass(frozen=True, slots=True)
class ShownCheck:
    name: str
    passed: bool
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownField:
    """A field. `key` names it in its file; `box` is None when it stands nowhere on a page."""

    key: str
    name: str
    value: Json = field(repr=False)
    confidence: float
    page: int | None
    box: BoundingBox | None
    source: str
    checks: tuple[ShownCheck, ...]
    repaired_from: str | None = field(repr=False)
    rows: tuple[float, ...]
    reviewed_by: str | None = None
    is_missing: bool = False
    """The record has no such field: it was not found on the paper."""

    @property
    def is_open(self) -> bool:
        """Say whether the value tells of the picture and of nobody's person."""
        return self.name in MEASURED

    @property
    def band(self) -> Band:
        return Band.of(round(self.confidence * 10_000))

    @property
    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]] | None:
        """Columns and rows of a list of objects; None when the value is something else."""
        if not isinstance(self.value, list) or not self.value:
            return None
        rows = [row for row in self.value if isinstance(row, dict)]
        if len(rows) != len(self.value):
            return None
        columns = tuple(dict.fromkeys(name for row in rows for name in row))
        return columns, [tuple(_text(row.get(name)) for name in columns) for row in rows]

    @property
    def text(self) -> str:
        return _text(self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownDocument:
    """A document of a file; `missing` are fields of its type that the paper does not carry."""

    document_type: str
    fields: tuple[ShownField, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRecord:
    """A file's record. `error` is the code, the cause and what to do, when it has no fields."""

    documents: tuple[ShownDocument, ...] = ()
    views: Mapping[int, PageView] = field(default_factory=dict)
    error: tuple[str, str | None, str] | None = None

    @property
    def fields(self) -> Iterator[ShownField]:
        return (each for document in self.documents for each in document.fields)

    @property
    def pages(self) -> list[int]:
        """The pages on which fields stand; the first one if none does."""
        return sorted({each.page for each in self.fields if each.page is not None}) or [1]

    @property
    def editable(self) -> Iterator[tuple[str, ShownField]]:
        """All fields that people may correct, each with the type of its document; those that were missed are empty."""
        for number, document in enumerate(self.documents):
            for each in document.fields:
                if not each.is_open:
                    yield document.document_type, each
            for name in document.missing:
                yield document.document_type, missed_field(f"{number}.{name}", name)

    def find(self, key: str) -> ShownField | None:
        return next((each for each in self.fields if each.key == key), None)


@dataclass(frozen=True, slots=True)
class RecordReading:
    """Reads records. `names` are the fields of each document type, in order."""

    disclosure: Disclosure
    names: Mapping[str, tuple[str, ...]]

    def of(self, record: str, mode: AadhaarMode) -> ShownRecord:
        """Return a record of an account with that `mode`, whatever the mode was when it was written."""
        data: Data = self.disclosure.apply(json.loads(record)["file_data"], mode)
        if data.get("document_type") is None:
            detail = data.get("error_detail")
            error = (str(data["error_code"]), str(detail) if detail else None, str(data["error_message"]))
            return ShownRecord(error=error)
        others = data.get(OTHER_DOCUMENTS)
        more = [other for other in others if isinstance(other, dict)] if isinstance(others, list) else []
        return ShownRecord(
            documents=tuple(self._document(number, each) for number, each in enumerate([data, *more])),
            views=_views(data.get(PAGES)),
        )

    def _document(self, number: int, data: Data) -> ShownDocument:
        document_type = str(data["document_type"])
        fields = tuple(
            _field(f"{number}.{name}", name, part)
            for name, part in data.items()
            if isinstance(part, dict) and "confidence_score" in part
        )
        known = {each.name for each in fields}
        missing = tuple(name for name in self.names.get(document_type, ()) if name not in known)
        return ShownDocument(document_type=document_type, fields=fields, missing=missing)


def missed_field(key: str, name: str) -> ShownField:
    """Return a field of which nothing was read."""
    return ShownField(
        key=key,
        name=name,
        value=None,
        confidence=0.0,
        page=None,
        box=None,
        source="",
        checks=(),
        repaired_from=None,
        rows=(),
        is_missing=True,
    )


def _field(key: str, name: str, data: Data) -> ShownField:
    found = data.get("evidence")
    evidence: Data = found if isinstance(found, dict) else {}
    page, repaired, reviewer = evidence.get("page"), evidence.get("repaired_from"), data.get("reviewed_by")
    return ShownField(
        key=key,
        name=name,
        value=data.get("value"),
        confidence=_number(data.get("confidence_score")),
        page=page if isinstance(page, int) else None,
        box=_box(evidence.get("box")),
        source=SOURCES.get(str(evidence.get("source")), ""),
        checks=tuple(_check(each) for each in _list(evidence.get("checks")) if isinstance(each, dict)),
        repaired_from=repaired if isinstance(repaired, str) else None,
        rows=tuple(_number(each) for each in _list(evidence.get("rows"))),
        reviewed_by=reviewer if isinstance(reviewer, str) else None,
    )


def _check(data: Data) -> ShownCheck:
    share = data.get("share")
    places = ", ".join(str(place) for place in _list(data.get("where")))
    note = f"{share:.0%} of rows" + (f"; not: {places}" if places else "") if isinstance(share, float) else ""
    return ShownCheck(str(data["name"]), data["passed"] is True, note)


def _views(pages: Json) -> dict[int, PageView]:
    views: dict[int, PageView] = {}
    for page in _list(pages):
        if isinstance(page, dict) and isinstance(number := page.get("page"), int):
            a, b, c, d, e, f, g, h, i = (_number(each) for each in _list(page.get("upright")))
            upright: Map = (a, b, c, d, e, f, g, h, i)
            views[number] = PageView(page_number=number, ratio=_number(page.get("ratio")), upright=upright)
    return views


def _box(edges: Json) -> BoundingBox | None:
    return BoundingBox.clipped(*(_number(edge) for edge in edges)) if isinstance(edges, list) else None


def _list(data: Json) -> list[Json]:
    return data if isinstance(data, list) else []


def _number(data: Json) -> float:
    return float(data) if isinstance(data, int | float) else 0.0


def _text(data: Json) -> str:
    """Return a value as people read it."""
    if data is None:
        return ""
    if isinstance(data, bool):
        return "yes" if data else "no"
    if isinstance(data, list):
        return ", ".join(_text(part) for part in data)
    if isinstance(data, dict):
        return "\n".join(f"{words(name)}: {_text(part)}" for name, part in data.items() if part not in (None, ""))
    return str(data)
