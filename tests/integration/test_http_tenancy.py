"""What is another account's answers like what never was: every endpoint of the application that takes an id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from tests.integration.test_http_batches import finished
from tests.integration.test_http_extracts import submit
from tests.integration.test_http_files import ended
from tests.integration.test_webhooks import WEBHOOKS, hook
from tests.served import Served

NAMES_NOTHING_OF_AN_ACCOUNT = {
    "Client-Id",
    "Client-Secret",
    "Idempotency-Key",  # of another account it is a key that was never used: test_http_multiupload
    "Last-Event-ID",
    "before",  # a place in the order of time
    "format",
    "include",
    "page",
    "per_page",
    "status",
    "type",
}
TABLES = (
    "batches",
    "documents",
    "extracts",
    "pgqueuer",
    "erasures",
    "idempotency_keys",
    "webhook_endpoints",
    "webhook_deliveries",
)


@dataclass(frozen=True)
class Place:
    """Where an endpoint takes an id, and what else it is sent."""

    method: str
    path: str
    name: str
    is_in_path: bool

    def url(self, value: str, beside: Mapping[str, str]) -> str:
        """Return the path with `value` in this place and ids from `beside` in the others."""
        path = self.path.replace(f"{{{self.name}}}", value) if self.is_in_path else f"{self.path}?{self.name}={value}"
        return path.format_map(beside)


def places(served: Served) -> Iterator[Place]:
    """Walk all that the application serves; a parameter that nobody said anything about counts as an id."""
    for path, methods in served.app.openapi()["paths"].items():
        for method, operation in methods.items():
            for parameter in operation.get("parameters", []):
                if parameter["name"] not in NAMES_NOTHING_OF_AN_ACCOUNT:
                    yield Place(method.upper(), path, parameter["name"], parameter["in"] == "path")


async def everything(served: Served) -> list[object]:
    return [await served.rows(f"SELECT {table}::text FROM {table} ORDER BY 1") for table in TABLES]


async def test_no_endpoint_tells_another_accounts_id_from_one_that_never_was(served: Served) -> None:
    mine, theirs = await served.client(), await served.client()
    link = (await ended(served, theirs))["aadhaar_number"]["redact_url"].rpartition("/")[2]
    failed, fresh = await finished(served, theirs, "a", "b", gone=("b",)), await submit(served, theirs, "a")
    await submit(served, mine, "a")
    hook_id, _ = await hook(served, theirs, "https://theirs.test/")
    delivery = await served.http.post(f"{WEBHOOKS}/{hook_id}/test", headers=theirs)
    delivery_id = delivery.json()["delivery_id"]
    number = (await served.accounts.list())[0].number
    ids = {
        # One that runs, and one that could be tried again; beside them one that is written as if it were mine.
        "batch_id": ([failed, fresh], f"BATCH-{number}-QQQQQ-20260101000000"),
        "signed": ([link], link[:-4] + "AAAA"),
        "webhook_id": ([hook_id], str(UUID(int=0))),
        "delivery_id": ([delivery_id], str(UUID(int=0))),
    }
    # Where a path has two ids, the other one is my own, or theirs.
    own_hook, _ = await hook(served, mine, "https://mine.test/")
    before, asked = await everything(served), set()
    for place in places(served):
        foreign, unknown = ids[place.name]
        for beside in ({"webhook_id": own_hook, "delivery_id": delivery_id}, {"webhook_id": hook_id}):
            body: dict[str, str] | None = {} if place.method == "PATCH" else None
            beside = {"delivery_id": delivery_id} | beside
            never = await served.http.request(place.method, place.url(unknown, beside), headers=mine, json=body)
            assert never.status_code in (400, 404), place
            for value in foreign:
                answer = await served.http.request(place.method, place.url(value, beside), headers=mine, json=body)
                assert (answer.status_code, answer.text) == (never.status_code, never.text), place
        asked.add((place.method, place.path))
    assert await everything(served) == before
    assert asked >= {
        ("GET", "/v1/bulk/extracts"),
        ("GET", "/v1/bulk/files/{signed}"),
        ("GET", "/v1/bulk/batches/{batch_id}"),
        ("DELETE", "/v1/bulk/batches/{batch_id}"),
        ("POST", "/v1/bulk/batches/{batch_id}/cancel"),
        ("POST", "/v1/bulk/batches/{batch_id}/retry"),
        ("GET", "/v1/bulk/batches/{batch_id}/events"),
        ("GET", "/v1/bulk/webhooks/{webhook_id}"),
        ("PATCH", "/v1/bulk/webhooks/{webhook_id}"),
        ("DELETE", "/v1/bulk/webhooks/{webhook_id}"),
        ("POST", "/v1/bulk/webhooks/{webhook_id}/rotate"),
        ("POST", "/v1/bulk/webhooks/{webhook_id}/test"),
        ("GET", "/v1/bulk/webhooks/{webhook_id}/deliveries"),
        ("POST", "/v1/bulk/webhooks/{webhook_id}/deliveries/{delivery_id}/replay"),
        ("GET", "/v1/bulk/batches/{batch_id}/export"),  # with a format: test_http_export
    }


async def test_every_endpoint_with_an_id_wants_a_token_or_a_signature(served: Served) -> None:
    batch_id = await submit(served, await served.client(), "a")
    before = await everything(served)
    for place in places(served):
        answer = await served.http.request(
            place.method, place.url(batch_id, {"webhook_id": "callback", "delivery_id": batch_id})
        )
        assert answer.status_code == (404 if place.name == "signed" else 401), place
    assert await everything(served) == before
