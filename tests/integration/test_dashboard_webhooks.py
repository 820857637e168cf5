"""Pages of webhooks: held to the rules of the API, told beside the field, noted, and nobody else's."""

from __future__ import annotations

import json
import re
from uuid import UUID

import httpx
import pytest
from standardwebhooks import Webhook

from demo.receiver import Receiver, Reply
from sheaf.model.webhook import Disabled, EventType, SendError
from sheaf.serve.dashboard.webhooks import DISABLED_MEANINGS, ERROR_MEANINGS, EVENT_MEANINGS, LATEST, LINES, PATH
from sheaf.store.database import Database
from sheaf.store.delivery_log import LATEST as LATEST_STATEMENT
from tests.integration.test_dashboard import signed_in
from tests.integration.test_http_webhooks import BLOCKED, URL
from tests.integration.test_webhooks import hook, received, settled, telling
from tests.served import MOST_ENDPOINTS, Served, serve

ALL = {"batch.completed": "1", "batch.cancelled": "1", "document.failed": "1"}
HTMX = {"hx-request": "true"}


async def added(browser: httpx.AsyncClient, url: str = URL) -> tuple[str, str]:
    """Add an endpoint by its form; return its path and its secret."""
    answer = await browser.post(PATH, data={"url": url, **ALL})
    assert answer.status_code == 201, answer.text
    found = re.search(r'data-address="([^"]+)"', answer.text), re.search(r'value="(whsec_[^"]+)"', answer.text)
    assert found[0] is not None
    assert found[1] is not None
    return found[0][1], found[1][1]


async def delivery(served: Served) -> str:
    [row] = await served.rows("SELECT delivery_id FROM webhook_deliveries")
    return str(row["delivery_id"])


async def test_a_secret_is_shown_when_it_is_made_and_never_again(served: Served) -> None:
    browser = await signed_in(served)
    path, first = await added(browser)

    rotated = await browser.post(f"{path}/rotate")
    later = [await browser.get(each) for each in (PATH, path, "/account")]

    second = re.search(r'value="(whsec_[^"]+)"', rotated.text)
    assert second is not None
    assert second[1] != first
    assert rotated.headers["cache-control"] == "no-store"
    for answer in later:
        assert answer.status_code == 200
        assert "whsec_" not in answer.text


async def test_what_is_done_to_webhooks_is_noted_with_who_did_it(served: Served) -> None:
    browser = await signed_in(served, person="Asha")
    path, _ = await added(browser)

    for action in ("rotate", "disable", "enable", "delete"):
        assert (await browser.post(f"{path}/{action}")).status_code in (200, 303)

    lines = await served.rows("SELECT action, actor FROM audit_events WHERE action LIKE 'webhook%' ORDER BY event_key")
    assert [line["action"] for line in lines] == [
        "webhook_created",
        "webhook_rotated",
        "webhook_changed",
        "webhook_changed",
        "webhook_deleted",
    ]
    assert all("Asha" in line["actor"] for line in lines)
    assert await served.count("webhook_endpoints") == 0


@pytest.mark.parametrize("url", [*BLOCKED, "not a url", "https://receiver.test/" + "x" * 4096])
async def test_a_url_that_would_never_be_called_is_refused_beside_its_field(database: Database, url: str) -> None:
    async with serve(database, allow_private=False) as served:
        browser = await signed_in(served)
        path, _ = await added(browser)

        for answer in [await browser.post(each, data={"url": url, **ALL}) for each in (PATH, path)]:
            assert answer.status_code == 400
            said = re.search(r'<span class="bad" id="wrong-url">([^<]+)', answer.text)
            assert said is not None
            assert said[1].startswith("This must ")
            assert 'aria-describedby="wrong-url"' in answer.text
        assert [row["url"] for row in await served.rows("SELECT url FROM webhook_endpoints")] == [URL]


async def test_all_that_is_wrong_is_told_at_once_and_what_was_written_stays(served: Served) -> None:
    browser = await signed_in(served)

    answer = await browser.post(PATH, data={"url": "ftp://x/<b>", "description": "x" * 257})

    assert answer.status_code == 400
    for name in ("url", "events", "description"):
        assert f'id="wrong-{name}"' in answer.text
    assert 'value="ftp://x/&lt;b&gt;"' in answer.text
    assert "x" * 257 in answer.text
    assert 'id="wrong-url"' in (await browser.post(PATH, data=ALL)).text
    assert await served.count("webhook_endpoints") == 0


async def test_a_change_changes_all_that_stands_in_the_form_and_an_empty_description_takes_it_away(
    served: Served,
) -> None:
    browser = await signed_in(served)
    path, _ = await added(browser)
    other = {"url": " https://other.test/ ", "document.failed": "1", "description": "core"}

    assert (await browser.post(path, data=other)).headers["location"] == path
    page = (await browser.get(path)).text
    assert "https://other.test/" in page
    assert ">core<" in page or " core<" in page
    assert (await browser.post(path, data={**other, "description": " "})).status_code == 303

    [row] = await served.rows("SELECT url, events, description FROM webhook_endpoints")
    assert (row["url"], row["events"], row["description"]) == ("https://other.test/", ["document.failed"], None)


async def test_one_more_than_an_account_may_have_is_refused_where_it_was_written(served: Served) -> None:
    browser = await signed_in(served)
    for _ in range(MOST_ENDPOINTS):
        await added(browser)

    answer = await browser.post(PATH, data={"url": URL, "description": "one more", **ALL})

    assert answer.status_code == 409
    assert "the most it may have" in answer.text
    assert 'value="one more"' in answer.text


async def test_another_accounts_webhooks_are_not_there(served: Served) -> None:
    owner, stranger = await signed_in(served), await signed_in(served)
    path, _ = await added(owner)
    await owner.post(f"{path}/test")
    replay = f"{path}/deliveries/{await delivery(served)}/replay"
    own, _ = await added(stranger)
    before = await served.rows("SELECT webhook_endpoints::text, webhook_deliveries::text FROM webhook_endpoints, "
                               "webhook_deliveries ORDER BY 1, 2")  # fmt: skip

    for url in (path, f"{path}/delete", f"{PATH}/{UUID(int=0)}", f"{PATH}/x"):
        assert (await stranger.get(url)).status_code == 404
    actions = ("rotate", "enable", "disable", "test", "delete")
    for url in (*(f"{path}/{action}" for action in actions), replay, replay.replace(path, own)):
        assert (await stranger.post(url)).status_code == 404, url
    assert (await stranger.post(path, data={"url": "https://other.test/", **ALL})).status_code == 404
    assert URL not in (await stranger.get(f"{PATH}/callback")).text
    assert (await stranger.get(PATH)).text.count(URL) == 1

    after = await served.rows("SELECT webhook_endpoints::text, webhook_deliveries::text FROM webhook_endpoints, "
                              "webhook_deliveries WHERE webhook_endpoints.url IS NOT NULL ORDER BY 1, 2")  # fmt: skip
    assert after == before


async def test_forms_of_other_sites_and_of_nobody_change_nothing(served: Served) -> None:
    browser = await signed_in(served)
    path, _ = await added(browser)

    foreign = {"origin": "https://evil.test"}
    assert (await browser.post(f"{path}/delete", headers=foreign)).status_code == 400
    assert (await browser.post(PATH, data={"url": URL, **ALL}, headers=foreign)).status_code == 400
    for url in (PATH, path, f"{path}/delete"):
        assert (await served.http.get(url)).headers["location"].startswith("/sign-in?next=/account/webhooks")
        assert (await served.http.post(url)).headers["location"] == "/sign-in"
    assert (await browser.get(f"{path}/delete")).status_code == 200
    assert await served.count("webhook_endpoints") == 1


async def test_a_disabled_endpoint_is_sent_no_test_and_no_event_again(served: Served) -> None:
    browser = await signed_in(served)
    path, _ = await added(browser)
    await browser.post(f"{path}/test")
    await browser.post(f"{path}/disable")

    page = (await browser.get(path)).text
    assert "switched off" in page
    assert "You switched it off" in page
    assert "when it is enabled" in page
    assert f"{path}/test" not in page
    for url in (f"{path}/test", f"{path}/deliveries/{await delivery(served)}/replay"):
        answer = await browser.post(url)
        assert answer.status_code == 409
        assert "enable it first" in answer.text
    assert "1 of them disabled" in (await browser.get("/account")).text


async def test_the_callback_endpoint_has_a_secret_and_a_log_and_no_other_buttons(served: Served) -> None:
    browser = await signed_in(served)
    path = f"{PATH}/callback"

    page = (await browser.get(path)).text

    assert f"{path}/rotate" in page
    for action in ("test", "disable", "delete"):
        assert f"{path}/{action}" not in page
    assert "whsec_" in (await browser.post(f"{path}/rotate")).text
    assert (await browser.post(f"{path}/test")).status_code == 409
    assert (await browser.post(f"{path}/delete")).status_code == 404
    assert (await browser.post(f"{path}/disable")).status_code == 404


async def test_a_test_event_is_verified_and_its_answer_stands_in_the_log_and_in_the_list(served: Served) -> None:
    browser = await signed_in(served)
    with Receiver() as receiver:
        path, secret = await added(browser, receiver.url)
        assert (await browser.post(f"{path}/test")).headers["location"] == f"{path}#log"
        waiting = (await browser.get(path)).text
        async with telling(served):
            await received(receiver, 1)
            await settled(served)
            receiver.reply = Reply(status=503)
            await browser.post(f"{path}/deliveries/{await delivery(served)}/replay")
            await received(receiver, 2)
        page, listed = (await browser.get(path)).text, (await browser.get(PATH)).text
    assert Webhook(secret).verify(receiver.messages[0].body, dict(receiver.messages[0].headers))
    assert len(set(receiver.ids())) == 1
    assert "on its way" in waiting
    assert re.findall(r'<b class="(?:good|bad)">(\d+)', page) == ["204", "503"]
    assert re.findall(r'<span class="chip (?:completed|failed)">(\d+)', listed) == ["503"]


async def test_a_piece_of_a_page_that_has_not_moved_is_not_sent_again(served: Served) -> None:
    browser = await signed_in(served)
    path, _ = await added(browser)
    await browser.post(f"{path}/test")

    piece = await browser.get(path, headers=HTMX)
    asked = re.search(r'hx-get="([^"]+)"', piece.text)
    assert asked is not None
    assert "<html" not in piece.text
    again = await browser.get(asked[1].replace("&amp;", "&"), headers=HTMX)
    await browser.post(f"{path}/disable")
    moved = await browser.get(asked[1].replace("&amp;", "&"), headers=HTMX)

    assert (again.status_code, again.text) == (204, "")
    assert moved.status_code == 200
    assert "hx-get" not in moved.text


async def test_the_log_is_paged(served: Served) -> None:
    browser = await signed_in(served)
    path, _ = await added(browser)
    for _ in range(LINES + 1):
        await browser.post(f"{path}/test")

    first = (await browser.get(path)).text
    onward = re.search(r'rel="next" href="([^"#]+)', first)
    assert onward is not None
    second = (await browser.get(onward[1])).text

    assert first.count('<th scope="row">') == LINES
    assert second.count('<th scope="row">') == 1
    assert 'rel="next"' not in second
    assert (await browser.get(f"{path}?before=x")).status_code == 404


async def test_the_list_looks_at_the_newest_events_of_each_endpoint_alone(served: Served) -> None:
    token = await served.client()
    for _ in range(2):
        webhook_id, _ = await hook(served, token, URL)
        for _ in range(3):
            await served.http.post(f"/v1/bulk/webhooks/{webhook_id}/test", headers=token)
    async with served.database.transaction() as connection:
        # Of so few rows the planner would read all.
        await connection.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off")
        plan = json.loads(await connection.fetchval(f"EXPLAIN (FORMAT JSON) {LATEST_STATEMENT}", 1, LATEST))
    text = json.dumps(plan)
    assert "webhook_deliveries_listed" in text
    assert '"Limit"' in text
    assert "Seq Scan" not in text


def test_every_reason_and_every_event_has_words() -> None:
    assert set(DISABLED_MEANINGS) == set(Disabled)
    assert set(ERROR_MEANINGS) == set(SendError)
    assert set(EVENT_MEANINGS) == set(EventType)
