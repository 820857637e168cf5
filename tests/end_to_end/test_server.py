"""A started server, asked over HTTP like any other: the guide's calls, and batches with broken files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest

from demo.files import Answer, FileHost
from demo.server import SheafServer
from sheaf.model.redaction import AadhaarMode
from specimens import Grade, make
from specimens.unseen import with_unseen
from tests.end_to_end.broken import EXPIRED, MORE, TEN
from tests.end_to_end.papers import papers


def answers_of(files: Mapping[str, Answer | None]) -> dict[str, Answer]:
    return {f"/{name}": answer for name, answer in files.items() if answer is not None}


def test_the_guides_three_calls_read_fields_from_an_image(server: SheafServer) -> None:
    (card,) = papers(1, Grade.CLEAN, 5)
    client = server.create_client("Test Lender")
    with FileHost({"/pan_card.jpg": Answer(card.data)}) as host:
        signed_in = httpx.post(
            f"{server.url}/v1/bulk/authtoken",
            headers={"Client-Id": client.client_id, "Client-Secret": client.client_secret},
        )
        assert signed_in.status_code == 201
        token = signed_in.json()["access_token"]
        accepted = httpx.post(
            f"{server.url}/v1/bulk/multiupload",
            headers={"Token": token, "Content-Type": "application/json"},
            json={
                "product_type": "PFL_CDL",
                "file_urls": [{"file_url": host.url("/pan_card.jpg?X-Amz-Signature=x"), "document_id": "1"}],
            },
        )
        assert accepted.status_code == 201
        (entry,) = accepted.json()
        assert set(entry) == {"batch_id", "document_id", "file_uuid"}
        (record,) = client.wait(token, entry["batch_id"], 60)
    assert record["document_id"] == "1"
    assert record["file_data"]["document_type"] == "PAN"
    assert record["file_data"]["pan_number"]["value"] == card.truth["pan_number"]
    page = client.page(token, entry["batch_id"])
    assert {key: page[key] for key in ("page", "per_page", "total_pages", "total_items", "has_next", "has_prev")} == {
        "page": 1,
        "per_page": 50,
        "total_pages": 1,
        "total_items": 1,
        "has_next": False,
        "has_prev": False,
    }


def test_ten_files_broken_in_ten_ways_harm_none_of_the_other_forty(server: SheafServer) -> None:
    good = papers(32, Grade.TEXT_LAYER, 11) + papers(8, Grade.CLEAN, 50)
    files = {f"good-{number}": Answer(each.data) for number, each in enumerate(good)}
    client = server.create_client("Test Lender")
    token = client.token()
    with FileHost(answers_of({**files, **TEN})) as host:
        asked = [{"file_url": host.url(f"/{name}"), "document_id": name} for name in files]
        for place, name in enumerate(TEN):
            entry = {"file_url": host.url(f"/{name}"), "document_id": name}
            if name == "WRONG_PASSWORD":
                entry["password"] = "not this one"
            if name == "URL_EXPIRED":
                entry["file_url"] += EXPIRED
            asked.insert(5 * place, entry)
        records = client.wait(token, client.submit(token, asked), 240)
    assert sorted(record["document_id"] for record in records) == sorted([*files, *TEN])
    ends = {record["document_id"]: record["file_data"] for record in records}
    assert {name: ends[name]["error_detail"] for name in TEN} == {name: name for name in TEN}
    assert all(ends[name]["document_type"] is None and ends[name]["error_message"] for name in TEN)
    read = [ends[name]["document_type"] for name in files]
    assert read == [each.doctype for each in good]


def test_every_other_bad_download_has_its_name_too(server: SheafServer) -> None:
    client = server.create_client("Test Lender")
    token = client.token()
    with FileHost(answers_of(MORE)) as host:
        asked = [{"file_url": host.url(f"/{name}"), "document_id": name} for name in MORE]
        asked.append({"file_url": "http://169.254.169.254/latest/meta-data/", "document_id": "metadata"})
        records = client.wait(token, client.submit(token, asked), 60)
        tries = [host.asked.count(f"/{name}") for name in ("UNREACHABLE", "TIMED_OUT", "URL_FORBIDDEN")]
    ends = {record["document_id"]: record["file_data"]["error_detail"] for record in records}
    assert ends == {**{name: name for name in MORE}, "metadata": "URL_BLOCKED"}
    assert tries == [2, 2, 1]


def test_nothing_of_a_document_or_a_signature_stands_in_the_log(server: SheafServer) -> None:
    (card,) = papers(1, Grade.TEXT_LAYER, 6)
    client = server.create_client("Test Lender")
    token = client.token()
    with FileHost({"/pan.pdf": Answer(card.data)}) as host:
        asked = [
            {"file_url": host.url("/pan.pdf?X-Amz-Signature=secret-signature"), "document_id": "1"},
            {"file_url": host.url("/none.pdf?X-Amz-Signature=secret-signature"), "document_id": "2"},
        ]
        records = client.wait(token, client.submit(token, asked), 60)
    log = server.log.read_text()
    number = next(record for record in records if record["document_id"] == "1")["file_data"]["pan_number"]["value"]
    assert number == card.truth["pan_number"]
    assert "document_ended" in log
    for secret in (number, "secret-signature", token, client.client_secret):
        assert secret not in log


def test_an_account_without_numbers_gets_a_redacted_file_and_nothing_else_is_kept(
    server: SheafServer,
) -> None:
    card = make("AADHAAR", "front", Grade.CLEAN, 34)
    number = str(card.truth["aadhaar_number"])
    data = with_unseen(card.data, card.suffix, number)
    client = server.create_client("Careful Lender", AadhaarMode.MASKED)
    token = client.token()
    before = _kept(server)
    with FileHost({f"/card{card.suffix}": Answer(data)}) as host:
        batch_id = client.submit(token, [{"file_url": host.url(f"/card{card.suffix}"), "document_id": "1"}])
        (record,) = client.wait(token, batch_id, 60)
    told = record["file_data"]["aadhaar_number"]
    assert told["value"] == f"XXXX XXXX {number[-4:]}"
    answer = httpx.get(told["redact_url"])
    assert answer.status_code == 200
    assert number.encode() not in answer.content
    # What is kept is sealed: it is known by its size.
    (size,) = (size for path, size in _kept(server).items() if path not in before)
    assert len(answer.content) < size < len(answer.content) + 1024
    assert number not in server.log.read_text()


def _kept(server: SheafServer) -> dict[Path, int]:
    """Return the files in the server's store, with their sizes in bytes."""
    return {path: path.stat().st_size for path in (server.home / "blobs").rglob("*") if path.is_file()}


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_a_started_server_is_well_and_ready(server: SheafServer, path: str) -> None:
    assert httpx.get(f"{server.url}{path}").status_code == 200


def test_small_answers_are_not_held_back(server: SheafServer) -> None:
    # A socket without TCP_NODELAY delays every answer on a kept connection by 40 ms.
    with httpx.Client() as client:
        times = [client.get(f"{server.url}/healthz").elapsed.total_seconds() for _ in range(20)]
    assert min(times[1:]) < 0.03
