"""The pages as they are served: who gets in, what stands in them, what they may load, what is noted."""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO

import httpx
import pytest
from PIL import Image

from sheaf.calibration.file import load_fitted
from sheaf.jobs.ports import ProcessResult, ProcessTask
from sheaf.model.account import AccountTerms, Credentials
from sheaf.model.redaction import AadhaarMode, RedactedFile
from sheaf.store.browse import BrowseStore
from tests.integration.test_http_batches import finished
from tests.integration.test_http_extracts import completed, running, submit
from tests.served import Downloads, Served, data_keys, result_for

PAGE = {"page": 1, "ratio": 1.5, "upright": [1, 0, 0, 0, 1, 0, 0, 0, 1]}
SECRET = "SPECIMEN NAME"


class Reader:
    """A pool whose document shows a name that nobody may see unasked."""

    async def run(self, task: ProcessTask) -> ProcessResult:
        evidence = {"page": 1, "box": [0.1, 0.2, 0.5, 0.3], "text": SECRET, "source": "ocr", "checks": []}
        name = {"value": SECRET, "confidence_score": 0.97, "evidence": evidence}
        number = {"value": "234567890124", "confidence_score": 0.7}
        data = {"document_type": "AADHAAR", "name": name, "aadhaar_number": number, "pages": [PAGE]}
        redacted = None
        if task.aadhaar_mode is not AadhaarMode.FULL:
            redacted = RedactedFile(picture("black"), "image/png")
        rendered = json.dumps(data)
        return replace(
            result_for(""),
            document_type="AADHAAR",
            file_data=rendered,
            file_data_with_evidence=rendered,
            least_sure=7000,
            redacted=redacted,
        )


def picture(colour: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", (900, 600), colour).save(out, "PNG")
    return out.getvalue()


async def signed_in(served: Served, credentials: Credentials | None = None, person: str = "") -> httpx.AsyncClient:
    """A browser of its own that has signed in."""
    credentials = credentials or await served.accounts.create("Test Lender")
    browser = httpx.AsyncClient(transport=httpx.ASGITransport(served.app), base_url="http://sheaf.test")
    form = {"client_id": credentials.client_id, "client_secret": credentials.client_secret, "person": person}
    answer = await browser.post("/sign-in", data=form)
    assert answer.status_code == 303, answer.text
    return browser


async def shown(served: Served, mode: AadhaarMode = AadhaarMode.FULL) -> tuple[httpx.AsyncClient, str]:
    """A signed-in browser, and the path of a document that was read."""
    credentials = await served.accounts.create("Test Lender", AccountTerms(aadhaar_mode=mode))
    token = await served.token(credentials)
    batch_id = await submit(served, token, "a")
    async with running(served.worker(Downloads({"https://files.test/a": picture("white")}), Reader())):
        await completed(served, token, batch_id)
    [row] = await served.rows("SELECT file_uuid FROM documents")
    return await signed_in(served, credentials, "Asha"), f"/batches/{batch_id}/documents/{row['file_uuid']}"


async def test_without_a_session_every_page_leads_to_the_sign_in_and_back(served: Served) -> None:
    for path, onward in (
        ("/", ""),
        ("/batches", "?next=/batches"),
        (
            "/batches/BATCH-00000-AAAAA-20260101000000?show=read",
            "?next=/batches/BATCH-00000-AAAAA-20260101000000%3Fshow%3Dread",
        ),
    ):
        answer = await served.http.get(path)
        assert (answer.status_code, answer.headers["location"]) == (303, f"/sign-in{onward}")


async def test_a_wrong_secret_gets_no_session_and_is_noted(served: Served) -> None:
    credentials = await served.accounts.create("Test Lender")
    form = {"client_id": credentials.client_id, "client_secret": "wrong"}

    answer = await served.http.post("/sign-in", data=form)

    assert answer.status_code == 401
    assert "set-cookie" not in answer.headers
    assert "wrong" not in answer.text
    assert [row["action"] for row in await served.rows("SELECT action FROM audit_events")][-1] == "token_refused"


async def test_the_session_is_a_cookie_that_no_script_reads_and_no_other_site_sends(served: Served) -> None:
    credentials = await served.accounts.create("Test Lender")
    form = {"client_id": credentials.client_id, "client_secret": credentials.client_secret}

    plain = await served.http.post("/sign-in", data=form)
    behind_tls = await served.http.post("/sign-in", data=form, headers={"x-forwarded-proto": "https"})

    for part in ("HttpOnly", "SameSite=strict", "Path=/"):
        assert part in plain.headers["set-cookie"]
    assert "Secure" not in plain.headers["set-cookie"]
    assert "Secure" in behind_tls.headers["set-cookie"]


async def test_a_session_ends_with_the_secret_and_with_the_account(served: Served) -> None:
    credentials = await served.accounts.create("Test Lender")
    browser = await signed_in(served, credentials)
    assert (await browser.get("/")).status_code == 200

    await served.accounts.rotate(credentials.client_id)

    assert (await browser.get("/")).status_code == 303


async def test_an_access_token_is_no_session_and_a_session_no_access_token(served: Served) -> None:
    browser = await signed_in(served)
    token = (await served.client())["Token"]

    assert (await served.http.get("/", headers={"cookie": f"sheaf_session={token}"})).status_code == 303
    cookie = browser.cookies["sheaf_session"]
    assert (await served.http.get("/v1/bulk/batches", headers={"Token": cookie})).status_code == 401


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "https://evil.test"}, 400),
        ({"origin": "null"}, 400),
        ({"sec-fetch-site": "cross-site"}, 400),
        ({"sec-fetch-site": "same-site"}, 400),
        ({"origin": "http://sheaf.test"}, 303),
        ({"sec-fetch-site": "same-origin", "origin": "https://outside.test"}, 303),
    ],
)
async def test_what_another_sites_page_sends_is_refused(served: Served, headers: dict[str, str], status: int) -> None:
    browser = await signed_in(served)

    assert (await browser.post("/sign-out", headers=headers)).status_code == status


@pytest.mark.parametrize("next_page", ["https://evil.test/", "//evil.test", "/\\evil.test", "javascript:alert(1)", ""])
async def test_the_sign_in_leads_to_no_other_site(served: Served, next_page: str) -> None:
    credentials = await served.accounts.create("Test Lender")
    form = {"client_id": credentials.client_id, "client_secret": credentials.client_secret, "next": next_page}

    assert (await served.http.post("/sign-in", data=form)).headers["location"] == "/"


async def test_pages_load_nothing_from_elsewhere_and_nothing_inline(served: Served) -> None:
    browser = await signed_in(served)
    answer = await browser.get("/")

    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"
    for inline in ("<style", " style=", " onclick=", "javascript:", "http://", "https://"):
        assert inline not in answer.text
    asset = await browser.get("/static/app.css")
    assert asset.status_code == 200
    assert asset.headers["content-type"].startswith("text/css")
    assert (await browser.get("/static/..%2fdashboard.py")).status_code == 404


async def test_values_are_not_in_the_page_until_they_are_asked_for(served: Served) -> None:
    browser, path = await shown(served)

    page = await browser.get(path)

    assert page.status_code == 200
    assert SECRET not in page.text
    assert "234567890124" not in page.text
    assert "97.0 %" in page.text
    assert 'x="0.1" y="0.2"' in page.text


async def test_one_value_is_shown_alone_and_it_is_noted_who_asked(served: Served) -> None:
    browser, path = await shown(served)

    piece = await browser.post(f"{path}/reveal", data={"key": "0.name"}, headers={"hx-request": "true"})
    page = await browser.post(f"{path}/reveal", data={"key": "0.name"})

    assert SECRET in piece.text
    assert "<html" not in piece.text
    assert SECRET in page.text
    assert "234567890124" not in page.text
    lines = await served.rows("SELECT actor, field, file_uuid FROM audit_events WHERE action = 'field_revealed'")
    assert [line["field"] for line in lines] == ["name", "name"]
    assert "Asha" in lines[0]["actor"]
    assert str(lines[0]["file_uuid"]) in path


async def test_all_values_are_shown_with_the_page_and_that_is_noted_once(served: Served) -> None:
    browser, path = await shown(served)

    page = await browser.post(f"{path}/reveal")

    assert SECRET in page.text
    assert "234567890124" in page.text
    assert len(await served.rows("SELECT FROM audit_events WHERE action = 'field_revealed'")) == 1
    address = page.text.partition('<img src="/batches')[2].partition('"')[0]
    drawn = await browser.get(f"/batches{address}")
    assert Image.open(BytesIO(drawn.content)).size == (900, 600)
    assert drawn.headers["cache-control"] == "private, no-store"


async def test_a_page_that_nobody_asked_for_is_too_small_to_tell_anything(served: Served) -> None:
    browser, path = await shown(served)

    veiled = await browser.get(f"{path}/pages/1.jpg")
    invented = await browser.get(f"{path}/pages/1.jpg?show=x.y.z")

    for answer in (veiled, invented):
        assert max(Image.open(BytesIO(answer.content)).size) <= 22
    assert (await browser.get(f"{path}/pages/2.jpg")).status_code == 404


async def test_where_aadhaar_numbers_are_masked_the_redacted_file_is_shown(served: Served) -> None:
    browser, path = await shown(served, AadhaarMode.MASKED)

    page = await browser.post(f"{path}/reveal")

    assert "The copy without Aadhaar numbers is shown" in page.text
    assert "234567890124" not in page.text
    address = page.text.partition('<img src="/batches')[2].partition('"')[0]
    drawn = Image.open(BytesIO((await browser.get(f"/batches{address}")).content))
    assert drawn.convert("L").getextrema() == (0, 0)


async def test_an_account_that_has_become_strict_sees_neither_the_number_nor_the_original(served: Served) -> None:
    browser, path = await shown(served)
    [row] = await served.rows("SELECT client_id FROM accounts")
    await served.accounts.change_aadhaar_mode(row["client_id"], AadhaarMode.MASKED)

    page = await browser.post(f"{path}/reveal")

    assert "234567890124" not in page.text
    assert "0124" in page.text
    assert (await browser.get(f"{path}/pages/1.jpg")).status_code == 404


async def test_another_accounts_documents_and_batches_are_not_there(served: Served) -> None:
    _, path = await shown(served)
    stranger = await signed_in(served)
    batch = path.partition("/documents")[0]

    for url in (path, f"{path}/pages/1.jpg", batch, f"{batch}/progress"):
        assert (await stranger.get(url)).status_code == 404
    for url in (f"{path}/reveal", f"{batch}/cancel", f"{batch}/retry", f"{batch}/delete"):
        assert (await stranger.post(url)).status_code == 404
    assert await served.rows("SELECT FROM audit_events WHERE action = 'field_revealed'") == []


@pytest.mark.parametrize(
    "path",
    ["/batches/x", "/batches?page=0", "/batches?status=x", "/static/x", "/batches/x/documents/y", "/batches/%00"],
)
async def test_what_is_no_page_says_so(served: Served, path: str) -> None:
    browser = await signed_in(served)

    assert (await browser.get(path)).status_code in (400, 404)


async def test_lists_refuse_filters_that_there_are_not(served: Served) -> None:
    batch_id = await finished(served, await served.client(), "a")
    [row] = await served.rows("SELECT client_id FROM accounts")
    browser = await signed_in(served, await served.accounts.rotate(row["client_id"]))

    for query in ("show=x", "confidence=x", "after=1", "after=9-x", "after=99999999999-1", "type=%00x", "type=x'"):
        assert (await browser.get(f"/batches/{batch_id}?{query}")).status_code == 400
    for query in ("show=read", "show=waiting", "confidence=sure", "type=PAN", "type=NONE_SUCH", "after=0-1"):
        assert (await browser.get(f"/batches/{batch_id}?{query}")).status_code == 200


async def test_a_batch_is_cancelled_tried_again_and_deleted_by_its_buttons(served: Served) -> None:
    credentials = await served.accounts.create("Test Lender")
    token = await served.token(credentials)
    browser = await signed_in(served, credentials)
    failed = await finished(served, token, "a", "b", gone=("b",))
    waiting = await submit(served, token, "c")

    assert "There is no file at the URL" in (await browser.get(f"/batches/{failed}?show=failed")).text
    assert (await browser.post(f"/batches/{failed}/retry")).status_code == 303
    assert (await browser.post(f"/batches/{waiting}/cancel")).status_code == 303
    assert (await browser.post(f"/batches/{waiting}/cancel")).status_code == 409
    assert (await browser.post(f"/batches/{waiting}/delete")).headers["location"] == "/batches"
    assert (await browser.get(f"/batches/{waiting}")).status_code == 404
    assert (await BrowseStore(served.database, data_keys()).overview(1)).waiting == 1


async def test_files_that_are_dropped_become_a_batch_with_their_names(served: Served) -> None:
    browser = await signed_in(served)
    files = [
        ("files", ("a.png", picture("white"))),
        ("files", ("a.png", picture("black"))),
        ("files", ("b.pdf", b"%PDF")),
    ]

    answer = await browser.post("/submit?product_type=HL", files=files)

    assert answer.status_code == 303
    batch_id = answer.headers["location"].rpartition("/")[2]
    assert [row["product_type"] for row in await served.rows("SELECT product_type FROM batches")] == ["HL"]
    page = await browser.get(f"/batches/{batch_id}?show=waiting")
    for name in ("a.png", "a.png (2)", "b.pdf"):
        assert f">{name}<" in page.text


@pytest.mark.parametrize("query", ["", "?product_type=", "?product_type=NOT_MINE", f"?product_type={'x' * 65}"])
async def test_a_product_type_that_may_not_be_is_refused(served: Served, query: str) -> None:
    credentials = await served.accounts.create("Test Lender", AccountTerms(product_types=["HL"]))
    browser = await signed_in(served, credentials)

    answer = await browser.post(f"/submit{query}", files={"files": ("a.png", picture("white"))})

    assert answer.status_code == 400
    assert "product_type" in answer.text.lower()
    assert await served.count("batches") == 0


async def test_a_form_without_a_file_is_refused(served: Served) -> None:
    browser = await signed_in(served)

    assert (await browser.post("/submit?product_type=HL", files={"other": (None, "x")})).status_code == 400
    assert (await browser.post("/submit?product_type=HL", data={"a": "b"})).status_code == 400
    assert (await browser.post("/submit?product_type=HL", content=b"junk")).status_code == 400


async def test_an_account_asks_for_less_of_aadhaar_numbers_but_not_for_more(served: Served) -> None:
    browser = await signed_in(served)
    assert "as printed" in (await browser.get("/account")).text

    assert (await browser.post("/account/aadhaar", data={"mode": "masked"})).status_code == 303
    assert (await browser.post("/account/aadhaar", data={"mode": "full"})).status_code == 409
    assert (await browser.post("/account/aadhaar", data={"mode": "x"})).status_code == 400

    assert [row["aadhaar_mode"] for row in await served.rows("SELECT aadhaar_mode FROM accounts")] == ["masked"]
    lines = await served.rows("SELECT actor_kind FROM audit_events WHERE action = 'account_changed'")
    assert [line["actor_kind"] for line in lines] == ["client"]


async def test_the_measures_of_confidences_are_a_page(served: Served) -> None:
    page = await (await signed_in(served)).get("/confidence")

    assert page.status_code == 200
    assert page.text.count("<circle") == len(load_fitted().card.overall.curve)
    assert "Aadhaar number" in page.text


async def test_a_batch_is_exported_by_its_buttons(served: Served) -> None:
    browser, path = await shown(served)
    batch = path.partition("/documents")[0]

    answer = await browser.get(f"{batch}/export?format=jsonl")

    assert SECRET in answer.text
    assert answer.headers["content-disposition"].startswith("attachment")
    assert (await browser.get(f"{batch}/export?format=doc")).status_code == 400
    assert (await (await signed_in(served)).get(f"{batch}/export?format=jsonl")).status_code == 404
    assert (
        len(await served.rows("SELECT FROM audit_events WHERE action = 'batch_exported' AND actor LIKE '%Asha%'")) == 1
    )
