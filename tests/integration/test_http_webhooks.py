"""/v1/bulk/webhooks: bodies, states and ids that are refused, and what the answers show."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from sheaf.serve.webhook_wire import DELIVERY, SECRET, WEBHOOK
from sheaf.store.database import Database
from tests.integration.test_webhooks import WEBHOOKS, deliveries, hook
from tests.served import MOST_ENDPOINTS, Served, files, serve

URL = "https://receiver.test/hooks"
NO_SUCH = "Not Found: there is no such webhook or delivery"

BAD_BODIES: list[tuple[Any, str]] = [
    ([], "the body must be an object"),
    ({}, "url is required"),
    ({"url": 5}, "url must be a string"),
    ({"url": "not a url"}, "url must be a URL"),
    ({"url": "https://receiver.test/" + "x" * 4096}, "url must have at most 4096 characters"),
    ({"url": URL, "events": "batch.completed"}, "events must be a list"),
    ({"url": URL, "events": []}, "events must have at least one entry"),
    (
        {"url": URL, "events": ["batch.completed", "webhook.test"]},
        "events[1] must be one of batch.completed, batch.cancelled, document.failed",
    ),
    ({"url": URL, "description": "x" * 257}, "description must have 1 to 256 characters"),
    ({"url": URL, "description": "a\u0000"}, "description must not have control characters"),
]

BLOCKED = [
    "http://receiver.test/",
    "https://receiver.test:8443/",
    "https://user@receiver.test/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://10.0.0.7/",
    "https://169.254.169.254/latest/meta-data",
    "https://[::ffff:169.254.169.254]/",
    "https://2130706433/",
    "https://0x7f.1/",
    "HTTP://receiver.test/",
    "ftp://receiver.test/",
    "https://receiver.test\\@10.0.0.1/",
]


@pytest.mark.parametrize(("body", "detail"), BAD_BODIES, ids=[detail for _, detail in BAD_BODIES])
async def test_a_broken_body_is_refused_by_name_and_makes_nothing(served: Served, body: Any, detail: str) -> None:
    answer = await served.http.post(WEBHOOKS, json=body, headers=await served.client())
    assert answer.status_code == 400
    assert answer.json() == {"error_code": "400", "error_message": f"Bad Request: {detail}"}
    assert await served.count("webhook_endpoints") == 0


@pytest.mark.parametrize("url", BLOCKED)
async def test_a_url_that_would_never_be_called_is_refused_wherever_one_is_given(database: Database, url: str) -> None:
    async with serve(database, allow_private=False) as served:
        token = await served.client()
        webhook_id, _ = await hook(served, token, URL)
        batch = {"product_type": "X", "file_urls": files("a"), "callback_url": url}
        for method, path, body, name in (
            ("POST", WEBHOOKS, {"url": url}, "url"),
            ("PATCH", f"{WEBHOOKS}/{webhook_id}", {"url": url}, "url"),
            ("POST", "/v1/bulk/multiupload", batch, "callback_url"),
        ):
            answer = await served.http.request(method, path, json=body, headers=token)
            assert answer.status_code == 400
            said = f"Bad Request: {name} must be a public https URL on port 443, without a user name"
            assert answer.json()["error_message"] == said
        assert await served.count("batches") == 0


async def test_a_secret_is_shown_once_and_answers_have_the_members_of_their_examples(served: Served) -> None:
    token = await served.client()
    answer = await served.http.post(WEBHOOKS, json={"url": URL, "description": "हुक"}, headers=token)
    made = answer.json()
    assert (answer.status_code, list(made)) == (201, [*WEBHOOK, "secret"])
    assert made["events"] == ["batch.completed", "batch.cancelled", "document.failed"]
    secret = made.pop("secret")
    assert secret.startswith(SECRET[:6])
    one = await served.http.get(f"{WEBHOOKS}/{made['webhook_id']}", headers=token)
    listed = await served.http.get(WEBHOOKS, headers=token)
    assert listed.json() == {"data": [one.json()]} == {"data": [made]}
    delivery = await served.http.post(f"{WEBHOOKS}/{made['webhook_id']}/test", headers=token)
    assert (delivery.status_code, list(delivery.json())) == (202, list(DELIVERY))
    for shown in (one, listed, delivery):
        assert secret not in shown.text


async def test_a_change_changes_what_it_names(served: Served) -> None:
    token = await served.client()
    webhook_id, _ = await hook(served, token, URL)
    path = f"{WEBHOOKS}/{webhook_id}"
    before = (await served.http.get(path, headers=token)).json()
    other = {"url": "https://other.test/", "events": ["document.failed"], "description": "new"}
    assert (await served.http.patch(path, json={}, headers=token)).json() == before
    assert (await served.http.patch(path, json=other, headers=token)).json() == {**before, **other}
    assert (await served.http.patch(path, json={"description": ""}, headers=token)).json()["description"] is None
    assert (await served.http.patch(path, json={"description": "new"}, headers=token)).json()["description"] == "new"
    off = (await served.http.patch(path, json={"enabled": False}, headers=token)).json()
    assert (off["enabled"], off["disabled_reason"]) == (False, "client")
    assert (await served.http.patch(path, json={"enabled": "no"}, headers=token)).status_code == 400
    on = (await served.http.patch(path, json={"enabled": True}, headers=token)).json()
    assert on == {**before, **other}
    acts = await served.rows("SELECT action FROM audit_events WHERE action LIKE 'webhook%' ORDER BY event_key")
    assert [act["action"] for act in acts] == ["webhook_created", *["webhook_changed"] * 6]


async def test_an_account_has_at_most_so_many_endpoints(served: Served) -> None:
    token, other = await served.client(), await served.client()
    webhook_id, *_ = [(await hook(served, token, URL))[0] for _ in range(MOST_ENDPOINTS)]
    refused = await served.http.post(WEBHOOKS, json={"url": URL}, headers=token)
    assert (refused.status_code, refused.json()["error_code"]) == (409, "409")
    await hook(served, other, URL)
    assert (await served.http.delete(f"{WEBHOOKS}/{webhook_id}", headers=token)).status_code == 204
    assert (await served.http.delete(f"{WEBHOOKS}/{webhook_id}", headers=token)).status_code == 404
    await hook(served, token, URL)


async def test_the_callback_endpoint_can_be_seen_and_rotated_and_nothing_else(served: Served) -> None:
    token = await served.client()
    path = f"{WEBHOOKS}/callback"
    assert (await served.http.get(path, headers=token)).json()["webhook_id"] == "callback"
    first, second = [(await served.http.post(f"{path}/rotate", headers=token)).json()["secret"] for _ in range(2)]
    assert first != second
    assert (await served.http.post(f"{path}/test", headers=token)).status_code == 409
    endpoint_id = (await served.rows("SELECT endpoint_id FROM webhook_endpoints"))[0]["endpoint_id"]
    for name in ("callback", endpoint_id):
        assert (await served.http.patch(f"{WEBHOOKS}/{name}", json={"url": URL}, headers=token)).status_code == 404
        assert (await served.http.delete(f"{WEBHOOKS}/{name}", headers=token)).status_code == 404
    assert await served.count("webhook_endpoints") == 1


async def test_the_log_is_paged_from_the_newest_on_and_nothing_is_there_twice(served: Served) -> None:
    token = await served.client()
    webhook_id, _ = await hook(served, token, URL)
    sent = []
    for _ in range(5):
        answer = await served.http.post(f"{WEBHOOKS}/{webhook_id}/test", headers=token)
        sent.append(answer.json()["delivery_id"])
    seen: list[str] = []
    before: str | None = None
    while True:
        query = {"per_page": "2", **({"before": before} if before else {})}
        body = (await served.http.get(f"{WEBHOOKS}/{webhook_id}/deliveries", params=query, headers=token)).json()
        seen += [each["delivery_id"] for each in body["data"]]
        before = body["next"]
        if before is None:
            break
    assert seen == sent[::-1]
    for query in ({"per_page": "51"}, {"per_page": "0"}, {"before": "x"}):
        answer = await served.http.get(f"{WEBHOOKS}/{webhook_id}/deliveries", params=query, headers=token)
        assert answer.status_code == 400


async def test_ids_that_are_nobodys_are_not_found(served: Served) -> None:
    token = await served.client()
    webhook_id, _ = await hook(served, token, URL)
    for unknown in (str(uuid4()), "x", "%00", "CALLBACK", webhook_id.upper(), "{" + webhook_id + "}"):
        for method, path in (
            ("GET", f"/{unknown}"),
            ("DELETE", f"/{unknown}"),
            ("POST", f"/{unknown}/rotate"),
            ("POST", f"/{unknown}/test"),
            ("GET", f"/{unknown}/deliveries"),
            ("POST", f"/{webhook_id}/deliveries/{unknown}/replay"),
        ):
            answer = await served.http.request(method, f"{WEBHOOKS}{path}", headers=token)
            assert (answer.status_code, answer.json()["error_message"]) == (404, NO_SUCH), path
    assert await deliveries(served, token, webhook_id) == []


async def test_without_a_token_nothing_is_told(served: Served) -> None:
    for method, path in (("POST", ""), ("GET", ""), ("GET", "/callback"), ("POST", "/callback/rotate")):
        assert (await served.http.request(method, f"{WEBHOOKS}{path}", json={"url": URL})).status_code == 401
    assert await served.count("webhook_endpoints") == 0
