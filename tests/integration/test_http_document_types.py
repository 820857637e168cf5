"""GET /v1/bulk/document-types: every type is there, and what is read of the samples is as its schema says."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sheaf.calibration.file import load_fitted
from sheaf.doctypes.catalog import load_catalog
from sheaf.doctypes.spec import Measured
from sheaf.file_data import file_data
from sheaf.model.field import Extraction
from sheaf.model.outcome import Outcome
from sheaf.model.recording import load_recording
from sheaf.model.redaction import Redaction, Withheld
from sheaf.pipeline import understand
from sheaf.serve.document_schema import file_data_schema
from tests.served import Served

SAMPLES = Path(__file__).parents[1] / "samples"
KINDS: Mapping[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "number": (int, float),
    "integer": int,
    "boolean": bool,
    "null": type(None),
}


def faults(value: Any, schema: Any, whole: Any, at: str = "file_data") -> Iterator[str]:
    """Say what of `value` is not as `schema` says, for the words of JSON Schema that ours use."""
    schema = whole["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    if "const" in schema and value != schema["const"]:
        yield f"{at} is not {schema['const']}"
    kinds = schema.get("type", [])
    allowed = [KINDS[kind] for kind in ([kinds] if isinstance(kinds, str) else kinds)]
    if allowed and not any(isinstance(value, kind) for kind in allowed):
        yield f"{at} is a {type(value).__name__}"
    if isinstance(value, dict):
        yield from (f"{at} has no {name}" for name in schema.get("required", ()) if name not in value)
        for name, part in value.items():
            if name in schema.get("properties", {}):
                yield from faults(part, schema["properties"][name], whole, f"{at}.{name}")
            elif schema.get("additionalProperties") is False:
                yield f"{at} has {name}"
    if isinstance(value, list) and "items" in schema:
        for part in value:
            yield from faults(part, schema["items"], whole, f"{at}[]")
    if isinstance(value, float) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{at} is out of its range"


async def test_every_type_is_listed_with_its_fields_and_its_schema(served: Served) -> None:
    answer = await served.http.get("/v1/bulk/document-types", headers=await served.client())
    assert answer.status_code == 200
    types = {each["document_type"]: each for each in answer.json()["data"]}
    catalog = load_catalog()
    assert list(types) == list(catalog)
    for name, doctype in catalog.items():
        assert types[name]["fields"] == [field.name for field in doctype.fields]
        properties = set(types[name]["file_data_schema"]["properties"])
        assert properties == {"document_type", "other_documents", "pages", *types[name]["fields"], *Measured}
        assert types[name]["file_data_schema"] == file_data_schema(doctype)


async def test_without_a_token_no_types_are_listed(served: Served) -> None:
    assert (await served.http.get("/v1/bulk/document-types")).status_code == 401


def test_what_is_read_of_a_sample_of_each_type_is_as_the_schema_says() -> None:
    catalog, calibration = load_catalog(), load_fitted().calibration
    for folder in sorted(SAMPLES.iterdir()):
        for case in sorted(folder.glob("*/recording.json"))[:2]:
            extraction = understand(load_recording(case.read_text("utf-8")), catalog, calibration)
            assert isinstance(extraction, Extraction)
            doctype = catalog[extraction.classification.doctype or ""]
            schema = file_data_schema(doctype)
            redaction = None
            if doctype.secret is not None:
                redaction = Redaction(doctype.name, doctype.secret.field, Withheld.STILL_LEGIBLE)
            outcome = Outcome(extraction, page_count=1, seconds={}, redaction=redaction)
            data = file_data(outcome, with_evidence=True)
            assert list(faults(data, schema, schema)) == [], case


def test_every_true_value_of_the_samples_is_as_the_schema_says() -> None:
    catalog = load_catalog()
    for case in SAMPLES.glob("*/*/expected.json"):
        expected = json.loads(case.read_text("utf-8"))
        schema = file_data_schema(catalog[expected["document_type"]])
        fields = {name: {"value": value, "confidence_score": 1.0} for name, value in expected["fields"].items()}
        assert list(faults({"document_type": expected["document_type"], **fields}, schema, schema)) == [], case


def test_a_document_of_another_form_is_not_as_the_schema_says() -> None:
    schema = file_data_schema(load_catalog()["INVOICE"])
    wrong: list[dict[str, object]] = [
        {"document_type": "PAN"},
        {"document_type": "INVOICE", "pan_number": {"value": "A", "confidence_score": 0.9}},
        {"document_type": "INVOICE", "invoice_number": {"value": 7, "confidence_score": 0.9}},
        {"document_type": "INVOICE", "invoice_number": {"value": "7", "confidence_score": 1.5}},
        {"document_type": "INVOICE", "invoice_number": {"value": "7"}},
        {"document_type": "INVOICE", "line_items": {"value": [{"colour": "red"}], "confidence_score": 0.9}},
    ]
    assert [len(list(faults(data, schema, schema))) for data in wrong] == [1] * 6
