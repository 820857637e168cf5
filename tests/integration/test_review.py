"""What is not sure is looked at by people; what they say is served, and what was read before is not lost."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from sheaf.cli.corrections import Sources, write
from sheaf.jobs.ports import ProcessResult, ProcessTask
from sheaf.store.accounts import UnknownAccountError
from sheaf.store.audit import AuditStore
from sheaf.store.reviews import ReviewStore
from tests.integration.test_dashboard import PAGE, signed_in
from tests.integration.test_http_extracts import completed, running, submit
from tests.served import Downloads, Served, data_keys, result_for

SURE = 0.9999


class Reader:
    """A pool whose documents are as sure of the PAN number as the picture's name says."""

    async def run(self, task: ProcessTask) -> ProcessResult:
        evidence = {"page": 1, "box": [0.1, 0.2, 0.5, 0.3], "text": "SPECIMEN", "source": "ocr", "checks": []}
        confidence = int(task.data[:4]) / 10_000
        record = {
            "document_type": "PAN",
            "pan_number": {"value": "ABCPX1234O", "confidence_score": confidence},
            "name_as_per_pan": {"value": "SPECIMEN PERSON", "confidence_score": SURE},
        }
        rich = {
            name: {**part, "evidence": evidence} if isinstance(part, dict) else part for name, part in record.items()
        }
        return replace(
            result_for(""),
            file_data=json.dumps(record),
            file_data_with_evidence=json.dumps({**rich, "pages": [PAGE]}),
            least_sure=int(task.data[:4]),
        )


class Desk:
    """An account with documents to look at, and somebody who does."""

    def __init__(self, served: Served, token: dict[str, str], browser: httpx.AsyncClient, batch_id: str) -> None:
        self.served = served
        self.token = token
        self.browser = browser
        self.batch_id = batch_id

    async def extracts(self, include: str = "") -> dict[str, dict[str, Any]]:
        query = {"batch_id": self.batch_id, "include": include}
        answer = await self.served.http.get("/v1/bulk/extracts", params=query, headers=self.token)
        return {each["document_id"]: each["file_data"] for each in answer.json()["data"]}

    async def next(self) -> str:
        location: str = (await self.browser.get("/review/next")).headers["location"]
        return location

    async def say(self, path: str, **sent: str) -> httpx.Response:
        return await self.browser.post(path, data={"version": "0", **sent})


async def desk(served: Served, *confidences: int, one_in: int | None = 200) -> Desk:
    credentials = await served.accounts.create("Test Lender")
    token = await served.token(credentials)
    names = [f"{number:04d}" for number in confidences]
    batch_id = await submit(served, token, *names)
    files: dict[str, bytes | Exception] = {f"https://files.test/{name}": name.encode() for name in names}
    async with running(served.worker(Downloads(files), Reader())):
        await completed(served, token, batch_id)
    browser = await signed_in(served, credentials, "Asha")
    if one_in is not None:
        await browser.post("/review/target", data={"one_in": str(one_in)})
    return Desk(served, token, browser, batch_id)


async def test_without_a_target_nothing_is_to_be_looked_at(served: Served) -> None:
    at = await desk(served, 5000, one_in=None)

    page = await at.browser.get("/review")

    assert "At most 1 in 200" in page.text
    assert "to look at" not in page.text.partition("Set the target")[2]
    assert await at.next() == "/review"


async def test_the_least_sure_comes_first_and_what_is_sure_enough_never(served: Served) -> None:
    at = await desk(served, 9000, 5000, 9990)

    page = await at.browser.get("/review")
    first = await at.next()

    assert page.text.index("5000</a>") < page.text.index("9000</a>")
    assert "9990</a>" not in page.text
    assert ">5000<" in (await at.browser.get(first)).text


async def test_what_a_person_says_is_served_with_who_and_when(served: Served) -> None:
    at = await desk(served, 5000)

    answer = await at.say(await at.next(), **{"0.pan_number": "ABCPX1234Q"})

    assert answer.headers["location"] == "/review/next"
    number = (await at.extracts())["5000"]["pan_number"]
    assert (number["value"], number["confidence_score"], number["reviewed_by"]) == ("ABCPX1234Q", 1.0, "Asha")
    assert number["reviewed_at"].endswith("+00:00")
    assert (await at.extracts())["5000"]["name_as_per_pan"] == {"value": "SPECIMEN PERSON", "confidence_score": SURE}
    rich = (await at.extracts("evidence"))["5000"]["pan_number"]
    assert rich["history"] == [{"value": "ABCPX1234O", "confidence_score": 0.5}]
    assert rich["evidence"]["box"] == [0.1, 0.2, 0.5, 0.3]
    assert await at.next() == "/review"


async def test_a_review_is_noted_without_its_values(served: Served) -> None:
    at = await desk(served, 5000)
    path = await at.next()
    await at.browser.get(path)

    await at.say(path, **{"0.pan_number": "ABCPX1234Q"})

    [review] = await served.rows("SELECT * FROM reviews")
    assert (review["version"], review["reviewed_by"], review["fields"]) == (1, "Asha", ["0.pan_number"])
    assert review["changed"] == ["0.pan_number"]
    actions = [row["action"] for row in await served.rows("SELECT action FROM audit_events ORDER BY event_key")]
    assert actions[-2:] == ["field_revealed", "document_reviewed"]
    assert "ABCPX1234Q" not in str(
        await served.rows("SELECT audit_events::text, reviews::text FROM audit_events, reviews")
    )


async def test_a_value_that_was_right_is_confirmed(served: Served) -> None:
    at = await desk(served, 5000)

    await at.say(await at.next(), **{"0.pan_number": "ABCPX1234O"})

    number = (await at.extracts())["5000"]["pan_number"]
    assert (number["value"], number["confidence_score"]) == ("ABCPX1234O", 1.0)
    [review] = await served.rows("SELECT changed FROM reviews")
    assert review["changed"] == []


async def test_an_empty_input_says_that_nothing_can_be_read(served: Served) -> None:
    at = await desk(served, 5000)

    await at.say(await at.next(), **{"0.pan_number": "  "})

    assert (await at.extracts())["5000"]["pan_number"]["value"] is None


async def test_what_is_written_like_no_such_value_is_asked_for_twice(served: Served) -> None:
    at = await desk(served, 5000)
    path = await at.next()

    asked = await at.say(path, **{"0.pan_number": "not a PAN"})

    assert asked.status_code == 422
    assert "not a PAN" in asked.text
    assert (await at.extracts())["5000"]["pan_number"]["value"] == "ABCPX1234O"
    assert (await at.say(path, **{"0.pan_number": "not a PAN", "as_printed": "1"})).status_code == 303
    assert (await at.extracts())["5000"]["pan_number"]["value"] == "not a PAN"


async def test_of_two_people_the_second_is_told_of_the_first(served: Served) -> None:
    at = await desk(served, 5000)
    path = await at.next()
    await at.say(path, **{"0.pan_number": "ABCPX1234Q"})

    late = await at.say(path, **{"0.pan_number": "ABCPX1234R"})

    assert late.status_code == 409
    assert (await at.extracts())["5000"]["pan_number"]["value"] == "ABCPX1234Q"


async def test_a_document_is_reviewed_again_and_its_history_grows(served: Served) -> None:
    at = await desk(served, 5000)
    path = await at.next()
    await at.say(path, **{"0.pan_number": "ABCPX1234Q"})
    await at.browser.post("/review/target", data={"one_in": "100000"})

    assert 'name="version" value="1"' in (await at.browser.get(path)).text
    assert 'name="0.pan_number"' not in (await at.browser.get(path)).text
    sent = {"version": "1", "0.name_as_per_pan": "SPECIMEN OTHER", "as_printed": "1"}
    assert (await at.browser.post(path, data=sent)).status_code == 303

    data = (await at.extracts("evidence"))["5000"]
    assert data["name_as_per_pan"]["history"] == [{"value": "SPECIMEN PERSON", "confidence_score": SURE}]
    assert len(data["pan_number"]["history"]) == 1


async def test_any_field_can_be_corrected_and_one_that_was_missed_added(served: Served) -> None:
    at = await desk(served, 9990)
    [row] = await served.rows("SELECT file_uuid FROM documents")
    path = f"/batches/{at.batch_id}/documents/{row['file_uuid']}/review?all=1"

    page = (await at.browser.get(path)).text
    answer = await at.say(path, **{"0.dob": "1/2/1990", "0.father_name": "", "0.pan_number": "ABCPX1234O"})

    assert 'name="0.dob"' in page
    assert answer.status_code == 303
    data = (await at.extracts())["9990"]
    assert data["dob"]["value"] == "01/02/1990"
    assert "father_name" not in data
    assert data["pan_number"]["reviewed_by"] == "Asha"


@pytest.mark.parametrize("sent", ["1", "0", "x", "-5", "100001", "٢٠", "9" * 30])
async def test_a_target_that_is_none_is_refused(served: Served, sent: str) -> None:
    browser = await signed_in(served)

    assert (await browser.post("/review/target", data={"one_in": sent})).status_code == 400
    assert await served.count("review_targets") == 0


async def test_what_is_no_form_of_ours_is_refused(served: Served) -> None:
    at = await desk(served, 5000)
    path = await at.next()

    for version in ("", "x", "99999999"):
        assert (await at.browser.post(path, data={"version": version})).status_code == 400
    assert (await at.browser.get("/review/next?after=x")).status_code == 400


async def test_one_passes_a_document_over(served: Served) -> None:
    at = await desk(served, 5000, 6000)
    first = await at.next()
    later = (await at.browser.get(first)).text.partition("/review/next?after=")[2].partition('"')[0]

    second = (await at.browser.get(f"/review/next?after={later}")).headers["location"]

    assert second not in (first, "/review")


async def test_another_accounts_documents_are_not_reviewed(served: Served) -> None:
    at = await desk(served, 5000)
    path = await at.next()
    stranger = await signed_in(served)
    await stranger.post("/review/target", data={"one_in": "200"})

    assert (await stranger.get(path)).status_code == 404
    assert (await stranger.post(path, data={"version": "0", "0.pan_number": "X"})).status_code == 404
    assert (await stranger.get("/review/next")).headers["location"] == "/review"
    assert "5000</a>" not in (await stranger.get("/review")).text


async def test_deleting_a_batch_deletes_what_people_said_of_it(served: Served) -> None:
    at = await desk(served, 5000)
    await at.say(await at.next(), **{"0.pan_number": "ABCPX1234Q"})

    await served.http.delete(f"/v1/bulk/batches/{at.batch_id}", headers=at.token)

    assert await served.count("reviews") == 0


async def test_a_picture_is_shown_beside_what_is_asked(served: Served) -> None:
    at = await desk(served, 5000)

    page = await at.browser.get(await at.next())

    assert 'viewBox="' in page.text
    assert "/pages/1.jpg?show=" in page.text


async def test_what_people_said_is_written_as_truth_with_the_originals(served: Served, tmp_path: Path) -> None:
    at = await desk(served, 5000, 6000)
    await at.say(await at.next(), **{"0.pan_number": "ABCPX1234Q"})
    [account] = await served.accounts.list()
    reviews, audit = ReviewStore(served.database, data_keys()), AuditStore(served.database)
    sources = Sources(accounts=served.accounts, reviews=reviews, audit=audit, blobs=served.blobs)

    counts = await write(sources, account.client_id, tmp_path)

    assert counts == (1, 0)
    [line] = [json.loads(text) for text in (tmp_path / "truth.jsonl").read_text("utf-8").splitlines()]
    assert (line["document_type"], line["fields"]) == ("PAN", {"pan_number": "ABCPX1234Q"})
    assert (tmp_path / line["file"]).read_bytes() == b"5000"
    assert [row["documents"] for row in await served.rows("SELECT documents FROM audit_events ORDER BY event_key")][
        -1
    ] == 1
    with pytest.raises(UnknownAccountError):
        await write(sources, "client_nobody", tmp_path)
