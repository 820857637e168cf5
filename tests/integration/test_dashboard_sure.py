"""What cannot be taken back is asked once more, on a page of its own, and nothing is done by asking."""

from __future__ import annotations

import pytest

from tests.integration.test_dashboard import signed_in
from tests.integration.test_http_batches import finished
from tests.integration.test_http_extracts import submit
from tests.served import Served


async def test_deleting_and_cancelling_a_batch_is_asked_first_and_says_what_it_comes_to(served: Served) -> None:
    credentials = await served.accounts.create("Test Lender")
    browser, token = await signed_in(served, credentials), await served.token(credentials)
    done, waiting = await finished(served, token, "a", "b"), await submit(served, token, "c")

    page = (await browser.get(f"/batches/{done}")).text
    asked = (await browser.get(f"/batches/{done}/delete")).text
    cancelling = (await browser.get(f"/batches/{waiting}/cancel")).text

    assert f'href="/batches/{done}/delete"' in page
    assert "2 documents are in it" in asked
    assert f'<form method="post" action="/batches/{done}/delete"' in asked
    assert f'href="/batches/{done}"' in asked
    assert "1 document is not read yet" in cancelling
    assert await served.count("batches") == 2
    stranger = await signed_in(served)
    for path in (f"/batches/{done}/delete", f"/batches/{waiting}/cancel", "/batches/x/delete"):
        assert (await stranger.get(path)).status_code == 404


@pytest.mark.parametrize(("mode", "status"), [("masked", 200), ("none", 200), ("full", 409), ("x", 400), ("", 400)])
async def test_asking_for_less_of_aadhaar_numbers_is_asked_first(served: Served, mode: str, status: int) -> None:
    browser = await signed_in(served)

    answer = await browser.get(f"/account/aadhaar?mode={mode}")

    assert answer.status_code == status
    if status == 200:
        assert f'<input type="hidden" name="mode" value="{mode}">' in answer.text
    assert [row["aadhaar_mode"] for row in await served.rows("SELECT aadhaar_mode FROM accounts")] == ["full"]


@pytest.mark.parametrize(
    ("page", "onward"),
    [
        ("http://sheaf.test/batches?status=QUEUED", "?next=/batches%3Fstatus%3DQUEUED"),
        ("http://sheaf.test/", ""),
        ("https://evil.test//evil.test/", ""),
        ("", ""),
    ],
)
async def test_a_session_that_ended_leads_back_to_the_page_that_was_looked_at(
    served: Served, page: str, onward: str
) -> None:
    headers = {"hx-request": "true", "hx-current-url": page}

    answer = await served.http.get("/batches?known=x", headers=headers)

    assert (answer.status_code, answer.headers["hx-redirect"]) == (401, f"/sign-in{onward}")


async def test_the_list_of_batches_and_a_batch_are_sent_again_when_they_have_moved(served: Served) -> None:
    credentials = await served.accounts.create("Test Lender")
    browser, token = await signed_in(served, credentials), await served.token(credentials)
    batch_id = await submit(served, token, "a")
    pieces = {"/batches": "", f"/batches/{batch_id}/progress": ""}

    for path in pieces:
        first = await browser.get(path, headers={"hx-request": "true"})
        known = first.text.partition("known=")[2].partition('"')[0]
        pieces[path] = f"{path}?known={known}"
        assert len(known) == 16
    still = [await browser.get(url, headers={"hx-request": "true"}) for url in pieces.values()]
    await browser.post(f"/batches/{batch_id}/cancel")
    moved = [await browser.get(url, headers={"hx-request": "true"}) for url in pieces.values()]

    assert [answer.status_code for answer in still] == [204, 204]
    assert [answer.status_code for answer in moved] == [200, 200]
    for answer in moved:
        assert "hx-get" not in answer.text
        assert "Cancelled" in answer.text
