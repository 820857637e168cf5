"""The examples of the OpenAPI description: each endpoint has one, and it is what the endpoint says and takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from docs.facts.http import openapi
from sheaf.serve import batch_wire, document_types, uploads, webhook_wire, wire
from sheaf.serve.submission import read_fresh_files
from sheaf.settings.api import LimitSettings
from tests.integration.test_http_batches import finished
from tests.served import Served

MODELS = {
    name: each
    for module in (wire, batch_wire, document_types, uploads, webhook_wire)
    for name, each in vars(module).items()
    if isinstance(each, type) and issubclass(each, BaseModel)
}
ITSELF = {"Card"}
"""Bodies that no example stands for: the card of the parameters in use is shown in docs/explanation/confidence.md."""


def bodies(description: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every JSON body that is answered, with where."""
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            for status, answer in operation["responses"].items():
                if status != "422" and "application/json" in answer.get("content", {}):
                    yield f"{method} {path} {status}", answer["content"]["application/json"]["schema"]


def example_of(name: str) -> dict[str, Any]:
    extra = MODELS[name].model_config.get("json_schema_extra")
    assert isinstance(extra, dict), f"{name} has no example"
    example: Any = extra["example"]
    assert isinstance(example, dict)
    return example


def without_nulls(part: Any) -> Any:
    if isinstance(part, dict):
        return {name: without_nulls(inner) for name, inner in part.items() if inner is not None}
    return [without_nulls(inner) for inner in part] if isinstance(part, list) else part


def test_every_answer_has_an_example_of_its_form() -> None:
    description = openapi()
    seen = set()
    for where, schema in bodies(description):
        name = schema.get("items", schema)["$ref"].rpartition("/")[2]
        seen.add(name)
        if name not in ITSELF:
            example = example_of(name)
            assert MODELS[name].model_validate(example).model_dump(mode="json") == example, where
            # The framework leaves nulls out of what it describes.
            shown = description["components"]["schemas"][name]["example"]
            assert shown == without_nulls(example), where
    assert seen >= {
        "Batch",
        "BatchesPage",
        "DeliveriesPage",
        "DocumentTypes",
        "ExtractsPage",
        "ErrorBody",
        "NewWebhook",
    }


async def test_examples_have_the_members_of_real_answers(served: Served) -> None:
    description = openapi()
    token = await served.client()
    batch_id = await finished(served, token, "a")
    paths = {
        "/v1/bulk/batches": "/v1/bulk/batches",
        "/v1/bulk/batches/{batch_id}": f"/v1/bulk/batches/{batch_id}",
        "/v1/bulk/extracts": f"/v1/bulk/extracts?batch_id={batch_id}",
        "/v1/bulk/document-types": "/v1/bulk/document-types",
        "/readyz": "/readyz",
    }
    for path, url in paths.items():
        schema = description["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        example = example_of(schema["$ref"].rpartition("/")[2])
        real = (await served.http.get(url, headers=token)).json()
        assert list(real) == list(example)
        if "data" in real:
            assert list(real["data"][0]) == list(example["data"][0])


async def test_the_examples_of_requests_are_taken(served: Served) -> None:
    paths = openapi()["paths"]
    sent = paths["/v1/bulk/multiupload"]["post"]["requestBody"]["content"]["application/json"]["schema"]["example"]
    answer = await served.http.post("/v1/bulk/multiupload", json=sent, headers=await served.client())
    assert answer.status_code == 201
    retry = paths["/v1/bulk/batches/{batch_id}/retry"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    (file,) = read_fresh_files(
        batch_wire.RetryRequest.model_validate(retry["example"]).model_dump_json().encode(), LimitSettings()
    )
    assert file.document_id == "17"


async def test_the_examples_of_webhooks_are_taken(served: Served) -> None:
    paths, token = openapi()["paths"], await served.client()

    def example(path: str, method: str) -> Any:
        return paths[path][method]["requestBody"]["content"]["application/json"]["schema"]["example"]

    made = await served.http.post("/v1/bulk/webhooks", json=example("/v1/bulk/webhooks", "post"), headers=token)
    assert made.status_code == 201
    change = example("/v1/bulk/webhooks/{webhook_id}", "patch")
    changed = await served.http.patch(f"/v1/bulk/webhooks/{made.json()['webhook_id']}", json=change, headers=token)
    assert changed.status_code == 200
