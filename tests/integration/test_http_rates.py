"""What an account may ask for, told with every answer; and guessing secrets, slowed down where it comes from."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from sheaf.jobs.rates import Spent, a_minute, unfinished_documents
from sheaf.model.account import Credentials
from sheaf.serve.rates import policy, state
from sheaf.settings.api import LimitSettings, SignInSettings
from sheaf.store.database import Database
from tests.served import Served, files, serve

AUTHTOKEN = "/v1/bulk/authtoken"
MULTIUPLOAD = "/v1/bulk/multiupload"
BODY = {"product_type": "X", "file_urls": files("a", "b")}


async def sign_in(served: Served, credentials: Credentials, address: str) -> httpx.Response:
    """Ask for a token as from `address`."""
    transport = httpx.ASGITransport(served.app, client=(address, 50_000))
    headers = {"Client-Id": credentials.client_id, "Client-Secret": credentials.client_secret}
    async with httpx.AsyncClient(transport=transport, base_url="http://sheaf.test") as http:
        return await http.post(AUTHTOKEN, headers=headers)


def test_the_headers_are_written_as_the_draft_says() -> None:
    requests = a_minute("requests", 100, Spent(70, 12.4))
    assert (policy(requests), state(requests)) == ('"requests";q=100;w=60', '"requests";r=30;t=12')
    over = a_minute("requests", 100, Spent(101, 0.1))
    assert (over.is_exceeded, state(over)) == (True, '"requests";r=0;t=1')
    documents = unfinished_documents(1000, 10)
    assert policy(documents) == '"unfinished-documents";q=1000;qu="documents"'
    assert state(documents) == '"unfinished-documents";r=990'


async def test_every_answer_to_an_account_says_how_much_is_left(database: Database) -> None:
    limits = LimitSettings(requests_per_minute=50, submits_per_minute=20, unfinished_documents=9)
    async with serve(database, limits=limits) as served:
        token = await served.client()
        read = await served.http.get("/v1/bulk/batches", headers=token)
        assert read.headers["RateLimit-Policy"] == '"requests";q=50;w=60'
        assert read.headers["RateLimit"].startswith('"requests";r=49;t=')
        sent = await served.http.post(MULTIUPLOAD, headers=token, json=BODY)
        assert sent.headers["RateLimit-Policy"] == (
            '"requests";q=50;w=60, "submits";q=20;w=60, "unfinished-documents";q=9;qu="documents"'
        )
        left = [member.partition(";t=")[0] for member in sent.headers["RateLimit"].split(", ")]
        assert left == ['"requests";r=48', '"submits";r=19', '"unfinished-documents";r=7']
        # An error tells it too.
        broken = await served.http.post(MULTIUPLOAD, headers=token, json={})
        assert broken.status_code == 400
        assert '"submits";r=18' in broken.headers["RateLimit"]
        assert "RateLimit" not in (await served.http.get("/healthz")).headers


async def test_over_its_requests_an_account_waits_and_others_do_not(database: Database) -> None:
    async with serve(database, limits=LimitSettings(requests_per_minute=3)) as served:
        token, other = await served.client(), await served.client()
        answers = [await served.http.get("/v1/bulk/batches", headers=token) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        assert answers[3].json()["error_message"] == "Too Many Requests: more than 3 requests a minute"
        assert 1 <= int(answers[3].headers["Retry-After"]) <= 60
        assert '"requests";r=0;t=' in answers[3].headers["RateLimit"]
        assert (await served.http.get("/v1/bulk/batches", headers=other)).status_code == 200
        await served.rows("UPDATE request_windows SET started_at = started_at - interval '1 minute'")
        assert (await served.http.get("/v1/bulk/batches", headers=token)).status_code == 200


async def test_concurrent_requests_are_all_counted(database: Database) -> None:
    async with serve(database, limits=LimitSettings(requests_per_minute=10)) as served:
        token = await served.client()
        answers = await asyncio.gather(*(served.http.get("/v1/bulk/batches", headers=token) for _ in range(25)))
        assert sorted(answer.status_code for answer in answers) == [200] * 10 + [429] * 15


async def test_over_its_quota_a_client_hears_how_much_of_it_is_left(database: Database) -> None:
    async with serve(database, limits=LimitSettings(unfinished_documents=3)) as served:
        token = await served.client()
        assert (await served.http.post(MULTIUPLOAD, headers=token, json=BODY)).status_code == 201
        refused = await served.http.post(MULTIUPLOAD, headers=token, json=BODY)
        assert refused.status_code == 429
        assert '"unfinished-documents";r=1' in refused.headers["RateLimit"]


async def test_guessing_a_secret_ends_and_the_holder_elsewhere_does_not_notice(database: Database) -> None:
    async with serve(database, sign_in=SignInSettings(failures_per_minute=3)) as served:
        holder = await served.accounts.create("Lender")
        wrong = Credentials(holder.client_id, "SPECIMEN wrong")
        guesses = [await sign_in(served, wrong, "203.0.113.7") for _ in range(5)]
        assert [guess.status_code for guess in guesses] == [401, 401, 401, 429, 429]
        assert 1 <= int(guesses[3].headers["Retry-After"]) <= 60
        message = "Too Many Requests: too many failed attempts to get a token from this address"
        assert guesses[3].json() == {"error_code": "429", "error_message": message}
        assert (await sign_in(served, holder, "198.51.100.9")).status_code == 201
        # The guesser does not even learn that it has found the secret; another client beside it gets in.
        assert (await sign_in(served, holder, "203.0.113.7")).status_code == 429
        neighbour = await served.accounts.create("Neighbour")
        assert (await sign_in(served, neighbour, "203.0.113.7")).status_code == 201
        await served.rows("UPDATE sign_in_failures SET started_at = started_at - interval '1 minute'")
        assert (await sign_in(served, holder, "203.0.113.7")).status_code == 201


async def test_trying_many_clients_from_one_place_ends_too(database: Database) -> None:
    async with serve(database, sign_in=SignInSettings(address_failures_per_minute=4)) as served:
        guesses = [
            await sign_in(served, Credentials(f"client_{number}", "x"), f"2001:db8:1:2::{number}")
            for number in range(1, 7)
        ]
        # All of a subscriber's addresses are one place.
        assert [guess.status_code for guess in guesses] == [401, 401, 401, 401, 429, 429]
        assert (await sign_in(served, Credentials("client_9", "x"), "2001:db8:1:3::1")).status_code == 401


async def test_signing_in_rightly_is_never_counted(database: Database) -> None:
    async with serve(database, sign_in=SignInSettings(failures_per_minute=1)) as served:
        holder = await served.accounts.create("Lender")
        for _ in range(5):
            assert (await sign_in(served, holder, "203.0.113.7")).status_code == 201
        assert await served.count("sign_in_failures") == 0


@pytest.mark.parametrize("client_id", ["x" * 10_000, "\udc80", "client_\x01"])
async def test_a_strange_client_id_is_only_unknown(served: Served, client_id: str) -> None:
    headers = [(b"client-id", client_id.encode("utf-8", "surrogateescape")), (b"client-secret", b"x")]
    answer = await served.http.post(AUTHTOKEN, headers=headers)
    assert answer.status_code == 401


async def test_what_was_counted_of_invented_clients_does_not_stay(served: Served) -> None:
    for number in range(30):
        await sign_in(served, Credentials(f"client_{number}", "x"), f"203.0.113.{number}")
    assert await served.count("sign_in_failures") == 60
    await served.rows("UPDATE sign_in_failures SET started_at = started_at - interval '2 minutes'")
    for number in range(10):
        await sign_in(served, Credentials("client", "x"), f"198.51.100.{number}")
    assert await served.count("sign_in_failures") == 20
