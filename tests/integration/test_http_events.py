"""GET /v1/bulk/batches/{batch_id}/events: live over a real connection, and come back to with Last-Event-ID."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import httpx

from sheaf.serve.batches import PATH
from sheaf.serve.events import STREAMS_PER_ACCOUNT
from sheaf.store.database import Database
from tests.integration.test_http_batches import NO_SUCH, UNKNOWN, finished, status
from tests.integration.test_http_errors import listening
from tests.integration.test_http_extracts import running, submit
from tests.served import Downloads, Readers, Served, serve


async def events(answer: httpx.Response) -> AsyncIterator[dict[str, str]]:
    """Take a stream apart: the fields of each event."""
    told: dict[str, str] = {}
    async for line in answer.aiter_lines():
        name, _, value = line.partition(": ")
        if name:
            told[name] = value
        elif told:
            yield told
            told = {}


async def followed(served: Served, token: dict[str, str], batch_id: str, **headers: str) -> Any:
    """Ask for the events of a finished batch, whose stream ends."""
    return await served.http.get(f"{PATH}/{batch_id}/events", headers={**token, **headers})


async def test_a_batch_is_followed_from_its_first_event_to_its_last(database: Database) -> None:
    async with listening(database) as port, serve(database) as served:
        token = await served.client()
        batch_id = await submit(served, token, *map(str, range(40)))
        url = f"http://127.0.0.1:{port}{PATH}/{batch_id}/events"
        told: list[dict[str, str]] = []
        async with httpx.AsyncClient(timeout=20) as http, http.stream("GET", url, headers=token) as answer:
            assert answer.status_code == 200
            assert answer.headers["content-type"].startswith("text/event-stream")
            assert answer.headers["cache-control"] == "no-store"
            stream = events(answer)
            assert (await anext(stream)) == {"retry": "2000"}
            first = await anext(stream)
            assert (first["event"], json.loads(first["data"])["progress"]) == ("progress", 0.0)
            async with running(served.worker(Downloads(), Readers())):
                told = [event async for event in stream]
        assert [event["event"] for event in told] == ["progress"] * (len(told) - 1) + ["finished"]
        bodies = [json.loads(event["data"]) for event in told]
        progress = [body["progress"] for body in bodies]
        assert progress == sorted(progress)
        assert bodies[-1] == await status(served, token, batch_id)
        assert len({event["id"] for event in [first, *told]}) == len(told) + 1


async def test_who_comes_again_hears_what_is_new_and_who_knows_all_is_told_to_stay_away(served: Served) -> None:
    token = await served.client()
    batch_id = await finished(served, token, "a")
    whole = await followed(served, token, batch_id)
    event_id = whole.text.partition("id: ")[2][:16]
    assert "event: finished" in whole.text
    older = await followed(served, token, batch_id, **{"Last-Event-ID": "0" * 16})
    assert older.text == whole.text
    known = await followed(served, token, batch_id, **{"Last-Event-ID": event_id})
    assert (known.status_code, known.text) == (204, "")


async def test_an_event_id_of_another_form_is_refused(served: Served) -> None:
    token = await served.client()
    batch_id = await submit(served, token, "a")
    for given in ("", "1", "0" * 15, "0" * 17, "G" * 16, "A" * 16, "' OR 1=1 --      ", "0" * 100_000):
        answer = await followed(served, token, batch_id, **{"Last-Event-ID": given})
        message = "Bad Request: Last-Event-ID is not one of an event"
        assert (answer.status_code, answer.json()["error_message"]) == (400, message)


async def test_an_unknown_batch_has_no_events(served: Served) -> None:
    token = await served.client()
    for batch_id in UNKNOWN[:4]:
        assert (await followed(served, token, batch_id)).json() == NO_SUCH


async def test_a_stream_ends_with_the_batch_the_token_and_the_client(database: Database) -> None:
    async with listening(database) as port, serve(database) as served, httpx.AsyncClient(timeout=20) as http:

        async def ends(token: dict[str, str], batch_id: str, change: Any) -> None:
            url = f"http://127.0.0.1:{port}{PATH}/{batch_id}/events"
            async with asyncio.timeout(10), http.stream("GET", url, headers=token) as answer:
                stream = events(answer)
                await anext(stream)
                await change
                assert "finished" not in [event.get("event") async for event in stream]

        credentials = await served.accounts.create("Lender")
        token = await served.token(credentials)
        deleted, left = await submit(served, token, "a"), await submit(served, token, "a")
        await ends(token, deleted, served.http.delete(f"{PATH}/{deleted}", headers=token))
        await ends(token, left, served.accounts.disable(credentials.client_id))


async def test_an_account_has_so_many_streams_at_a_time(database: Database) -> None:
    async with listening(database) as port, serve(database) as served, AsyncExitStack() as stack:
        token = await served.client()
        batch_id = await submit(served, token, "a")
        limits = httpx.Limits(max_connections=STREAMS_PER_ACCOUNT + 2)
        http = await stack.enter_async_context(httpx.AsyncClient(timeout=20, limits=limits))
        url = f"http://127.0.0.1:{port}{PATH}/{batch_id}/events"
        async with AsyncExitStack() as streams:
            held = []
            for _ in range(STREAMS_PER_ACCOUNT):
                answer = await streams.enter_async_context(http.stream("GET", url, headers=token))
                held.append(events(answer))
                await anext(held[-1])
            refused = await http.get(url, headers=token)
            assert refused.status_code == 429
            assert refused.headers["Retry-After"] == "10"
            assert refused.json()["error_message"].startswith("Too Many Requests: more than 20 streams")
        async with asyncio.timeout(10):
            while True:
                async with http.stream("GET", url, headers=token) as answer:
                    if answer.status_code == 200:
                        break
                await asyncio.sleep(0.05)
