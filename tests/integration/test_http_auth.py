"""Tokens through HTTP: how they are got, what they open, and when they end."""

from __future__ import annotations

import time

import jwt
import pytest
from pydantic import SecretStr

from sheaf.model.account import Credentials
from sheaf.serve.tokens import CLOCK_SKEW_SECONDS, RELOAD_SECONDS
from sheaf.settings.api import ApiSettings
from sheaf.store.database import Database
from tests.served import Served, serve

AUTHTOKEN = "/v1/bulk/authtoken"
EXTRACTS = "/v1/bulk/extracts?batch_id=BATCH-00000-AAAAA-20260101000000"
KNOWN = {"error_code": "400", "error_message": "Bad Request: batch_id is missing or invalid"}
"""What EXTRACTS answers to whoever has a good token."""
REFUSED = {"error_code": "401", "error_message": "Authentication Error: Invalid or expired token"}


async def test_credentials_give_a_token_for_an_hour(served: Served) -> None:
    credentials = await served.accounts.create("Lender")
    headers = {"Client-Id": credentials.client_id, "Client-Secret": credentials.client_secret}
    answer = await served.http.post(AUTHTOKEN, headers=headers)
    assert answer.status_code == 201
    assert list(answer.json()) == ["access_token", "expires_in"]
    assert answer.json()["expires_in"] == 3600
    token = answer.json()["access_token"]
    assert jwt.get_unverified_header(token)["alg"] == "HS256"
    claims = jwt.decode(token, options={"verify_signature": False})
    assert claims["exp"] - claims["iat"] == 3600


@pytest.mark.parametrize(
    "headers", [{}, {"Client-Id": "a"}, {"Client-Secret": "a"}, {"Client-Id": "", "Client-Secret": "a"}]
)
async def test_a_missing_credential_is_a_bad_request(served: Served, headers: dict[str, str]) -> None:
    answer = await served.http.post(AUTHTOKEN, headers=headers)
    assert answer.status_code == 400
    message = "Bad Request: Missing Client-Id or Client-Secret"
    assert answer.json() == {"error_code": "400", "error_message": message}


async def test_wrong_unknown_and_disabled_clients_hear_the_same(served: Served) -> None:
    known, disabled = await served.accounts.create("A"), await served.accounts.create("B")
    await served.accounts.disable(disabled.client_id)
    for credentials in (Credentials(known.client_id, "wrong"), Credentials("nobody", "wrong"), disabled):
        headers = {"Client-Id": credentials.client_id, "Client-Secret": credentials.client_secret}
        answer = await served.http.post(AUTHTOKEN, headers=headers)
        assert answer.status_code == 401
        message = "Authentication Error: Invalid client_id or client_secret"
        assert answer.json() == {"error_code": "401", "error_message": message}


@pytest.mark.parametrize("path", ["/v1/bulk/multiupload", "/v1/bulk/extracts"])
async def test_without_a_token_nothing_opens(served: Served, path: str) -> None:
    answer = await served.http.request("POST" if "multi" in path else "GET", path)
    assert answer.status_code == 401
    assert answer.json() == {"error_code": "401", "error_message": "Authentication Error: Missing token"}


async def test_forged_tokens_are_refused(served: Served) -> None:
    token = (await served.client())["Token"]
    head, claims, signature = token.split(".")
    key_id = jwt.get_unverified_header(token)["kid"]
    mine = jwt.decode(token, options={"verify_signature": False})
    keys = await served.accounts.signing_keys()
    with pytest.warns(jwt.warnings.InsecureKeyLengthWarning):
        other_algorithm = jwt.encode(mine, keys[key_id], "HS384", headers={"kid": key_id})
    forged = [
        "x",
        "a.b.c",
        f"{head}.{claims}.",
        f"{head}.{claims}.{signature[::-1]}",
        jwt.encode(mine, "", "none", headers={"kid": key_id}),
        jwt.encode(mine, "k" * 32, "HS256", headers={"kid": key_id}),
        jwt.encode(mine, "k" * 32, "HS256", headers={"kid": "unknown"}),
        jwt.encode(mine, "k" * 32, "HS256"),
        jwt.encode(mine, "k" * 64, "HS512", headers={"kid": key_id}),
        other_algorithm,
        token + "A" * 4096,
    ]
    for token in forged:
        answer = await served.http.get(EXTRACTS, headers={"Token": token})
        assert (answer.status_code, answer.json()) == (401, REFUSED)


async def test_a_token_needs_its_audience_and_its_time(served: Served) -> None:
    token = (await served.client())["Token"]
    keys = await served.accounts.signing_keys()
    key_id = jwt.get_unverified_header(token)["kid"]
    mine = jwt.decode(token, options={"verify_signature": False})
    now = int(time.time())
    changes: list[dict[str, object]] = [
        {"aud": "other"},
        {"aud": "sheaf-file"},
        {"exp": now - CLOCK_SKEW_SECONDS - 1},
        {"iat": now + CLOCK_SKEW_SECONDS + 60},
        {"nbf": now + CLOCK_SKEW_SECONDS + 60},
        {"exp": None},
        {"iat": None},
        {"aud": None},
        {"sub": None},
        {"gen": None},
    ]
    for change in changes:
        claims = {name: value for name, value in {**mine, **change}.items() if value is not None}
        forged = jwt.encode(claims, keys[key_id], "HS256", headers={"kid": key_id})
        answer = await served.http.get(EXTRACTS, headers={"Token": forged})
        assert (answer.status_code, answer.json()) == (401, REFUSED)


async def test_the_clock_of_the_machine_that_made_a_token_may_be_a_little_ahead(served: Served) -> None:
    token = (await served.client())["Token"]
    keys = await served.accounts.signing_keys()
    key_id = jwt.get_unverified_header(token)["kid"]
    mine = jwt.decode(token, options={"verify_signature": False})
    ahead = {**mine, "iat": int(time.time()) + CLOCK_SKEW_SECONDS // 2}
    signed = jwt.encode(ahead, keys[key_id], "HS256", headers={"kid": key_id})
    assert (await served.http.get(EXTRACTS, headers={"Token": signed})).json() == KNOWN


async def test_disabling_an_account_ends_its_tokens_at_once(served: Served) -> None:
    credentials = await served.accounts.create("Lender")
    token = await served.token(credentials)
    assert (await served.http.get(EXTRACTS, headers=token)).json() == KNOWN
    await served.accounts.disable(credentials.client_id)
    assert (await served.http.get(EXTRACTS, headers=token)).json() == REFUSED


async def test_rotating_a_secret_ends_the_old_one_and_its_tokens(served: Served) -> None:
    old = await served.accounts.create("Lender")
    token = await served.token(old)
    new = await served.accounts.rotate(old.client_id)
    assert (await served.http.get(EXTRACTS, headers=token)).json() == REFUSED
    headers = {"Client-Id": old.client_id, "Client-Secret": old.client_secret}
    assert (await served.http.post(AUTHTOKEN, headers=headers)).status_code == 401
    assert (await served.http.get(EXTRACTS, headers=await served.token(new))).json() == KNOWN


async def test_another_process_takes_the_same_tokens(database: Database) -> None:
    async with serve(database) as first, serve(database) as second:
        token = await first.client()
        assert (await second.http.get(EXTRACTS, headers=token)).json() == KNOWN


async def test_a_signing_key_can_be_given_by_a_setting(database: Database) -> None:
    given = ApiSettings(token_signing_key=SecretStr("SPECIMEN-key-of-at-least-32-characters"))
    other = ApiSettings(token_signing_key=SecretStr("SPECIMEN-another-key-of-32-characters!"))
    async with (
        serve(database, api=given) as first,
        serve(database, api=given) as same,
        serve(database, api=other) as not_same,
    ):
        token = await first.client()
        assert (await same.http.get(EXTRACTS, headers=token)).json() == KNOWN
        assert (await not_same.http.get(EXTRACTS, headers=token)).json() == REFUSED
        assert await first.count("signing_keys") == 0


async def test_a_new_signing_key_signs_while_old_tokens_stay_good(served: Served, database: Database) -> None:
    old = await served.client()
    await served.rows(
        "INSERT INTO signing_keys VALUES ('newer', decode(repeat('ab', 32), 'hex'), now() + interval '1s')"
    )
    async with serve(database) as restarted:
        new = await restarted.client()
        assert jwt.get_unverified_header(new["Token"])["kid"] == "newer"
        for token in (old, new):
            assert (await restarted.http.get(EXTRACTS, headers=token)).json() == KNOWN


async def test_invented_key_ids_do_not_reach_the_database_each_time(served: Served) -> None:
    await served.client()
    before = await served.rows(
        "SELECT sum(seq_scan + coalesce(idx_scan, 0)) AS scans FROM pg_stat_user_tables WHERE relname = 'signing_keys'"
    )
    assert RELOAD_SECONDS >= 5
    for number in range(20):
        forged = jwt.encode({}, "k" * 32, "HS256", headers={"kid": str(number)})
        await served.http.get(EXTRACTS, headers={"Token": forged})
    after = await served.rows(
        "SELECT sum(seq_scan + coalesce(idx_scan, 0)) AS scans FROM pg_stat_user_tables WHERE relname = 'signing_keys'"
    )
    assert after[0]["scans"] - before[0]["scans"] <= 4
