"""What is stored of people is sealed, opens for who has the root key only, and goes with the key of its batch."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.fernet import Fernet

from sheaf.jobs.ports import JobKind
from sheaf.model.audit import OPERATOR
from sheaf.store.blobs import local_blobs
from sheaf.store.data_keys import DataKeys, Sealing, UnknownRootKeyError, batch_owner
from sheaf.store.documents import DocumentStore
from sheaf.store.key_rotation import KeyRotation, RotationRunsError
from sheaf.store.records import RecordSeal
from sheaf.store.root_keys import KeyFile, RootKey, RootKeyMissingError, RootKeys, make_root_key
from sheaf.store.seal import BrokenSealError
from tests.integration.test_http_extracts import page
from tests.served import DAY, NAMES, ROOT_KEY, Downloads, Readers, Served, data_keys

URL = "https://files.test/SPECIMEN"


async def read(served: Served, token: dict[str, str], *document_ids: str, password: str | None = None) -> str:
    """Have documents read whose text is their URL, and return the batch_id."""
    entry = {"file_url": URL, **({} if password is None else {"password": password})}
    body = {"product_type": "X", "file_urls": [{**entry, "document_id": each} for each in document_ids]}
    answer = await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
    assert answer.status_code == 201
    await work(served, [UUID(each["file_uuid"]) for each in answer.json()])
    batch_id: str = answer.json()[0]["batch_id"]
    return batch_id


async def work(served: Served, file_uuids: Sequence[UUID]) -> None:
    for file_uuid in file_uuids:
        for kind in JobKind:
            await served.work(Downloads(), Readers()).run(kind, file_uuid, 0)


async def names(served: Served, token: dict[str, str], batch_id: str, include: str = "") -> list[str]:
    answer = await page(served, token, batch_id, include=include)
    return [each["file_data"]["name"]["value"] for each in answer["data"]]


async def test_a_record_is_sealed_in_the_database_and_served_as_it_was(served: Served) -> None:
    token = await served.client()
    batch_id = await read(served, token, "a", "b")
    (stored,) = await served.rows("SELECT string_agg(extracts::text, ' ') AS text FROM extracts")
    for plain in ("SPECIMEN", b"SPECIMEN".hex(), "document_type"):
        assert plain not in stored["text"]
    assert await names(served, token, batch_id) == await names(served, token, batch_id, "evidence") == [URL, URL]


async def test_a_password_is_sealed_for_its_document(served: Served) -> None:
    token = await served.client()
    body = {"product_type": "X", "file_urls": [{"file_url": URL, "document_id": "a", "password": "SPECIMEN पासवर्ड"}]}
    await served.http.post("/v1/bulk/multiupload", json=body, headers=token)
    (row,) = await served.rows("SELECT file_uuid, password FROM documents")
    assert b"SPECIMEN" not in row["password"]
    lease = await served.documents.begin(JobKind.FETCH, row["file_uuid"])
    assert lease is not None
    assert lease.password == "SPECIMEN पासवर्ड"
    assert "SPECIMEN" not in repr(lease)
    assert lease.data_key.secret.hex() not in repr(lease).replace("\\x", "")
    assert data_keys().password(lease.data_key, row["password"], UUID(int=1)) is None


async def test_a_record_opens_in_its_own_place_only(served: Served) -> None:
    token = await served.client()
    batch_id = await read(served, token, "a", "b")
    one, other = await served.rows("SELECT * FROM extracts ORDER BY finish_number")
    seal = RecordSeal(await served.data_key(one["file_uuid"]))
    for sealed, rich in ((other["sealed_record"], False), (one["sealed_record"], True), (b"", False), (b"\x01", False)):
        with pytest.raises(BrokenSealError):
            seal.open(sealed, "", one["file_uuid"], with_evidence=rich)
    await served.rows("UPDATE extracts SET sealed_record = (SELECT max(sealed_record) FROM extracts)")
    answer = await served.http.get(f"/v1/bulk/extracts?batch_id={batch_id}", headers=token)
    assert (answer.status_code, "SPECIMEN" in answer.text) == (500, False)


async def test_what_an_earlier_release_stored_is_served_and_can_be_retried(served: Served) -> None:
    token = await served.client()
    batch_id = await read(served, token, "a", "b")
    old = Fernet(ROOT_KEY).encrypt(b"SPECIMEN password")
    await served.rows(
        "UPDATE extracts SET sealed_record = NULL, sealed_record_with_evidence = NULL, record = $1, "
        "record_with_evidence = $1",
        '{"document_id":"a","file_data":{"document_type":"PAN","name":{"value":"plain"}}}',
    )
    await served.rows("DELETE FROM data_keys")
    assert await names(served, token, batch_id) == ["plain", "plain"]
    await served.rows("UPDATE documents SET state = 'queued', password = $1 WHERE position = 1", old)
    (row,) = await served.rows("SELECT file_uuid FROM documents WHERE position = 1")
    lease = await served.documents.begin(JobKind.FETCH, row["file_uuid"])
    assert lease is not None
    assert lease.password == "SPECIMEN password"
    await work(served, [row["file_uuid"]])
    assert await names(served, token, batch_id) == ["plain", URL]


async def test_deleting_a_batch_destroys_its_key_and_what_copies_of_its_files_could_be_read_with(
    served: Served, tmp_path: Path
) -> None:
    served = replace(served, blobs=local_blobs(tmp_path, NAMES))
    token = await served.client()
    batch_id, kept = await read(served, token, "a"), await read(served, token, "b")
    (row,) = await served.rows("SELECT blob_key FROM documents WHERE document_id = 'a'")
    copy = (tmp_path / row["blob_key"]).read_bytes()
    assert await served.file(row["blob_key"]) == URL.encode()
    assert (await served.http.delete(f"/v1/bulk/batches/{batch_id}", headers=token)).status_code == 204
    owners = await served.rows("SELECT owner FROM data_keys WHERE owner LIKE 'batch:%'")
    (left,) = await served.rows("SELECT batch_key FROM batches WHERE deleted_at IS NULL")
    assert owners == [{"owner": batch_owner(left["batch_key"])}]
    (tmp_path / row["blob_key"]).write_bytes(copy)
    with pytest.raises(FileNotFoundError):
        await served.file(row["blob_key"])
    assert await names(served, token, kept) == [URL]


def roots(*texts: str) -> RootKeys:
    return RootKeys.of(",".join(texts))


async def test_a_root_key_takes_the_place_of_another_beside_running_work(served: Served) -> None:
    token = await served.client()
    before = await read(served, token, "a")
    both = roots(make_root_key(), ROOT_KEY)
    await DataKeys(both).register(served.database)
    rotation = KeyRotation(served.database, both)
    # That of the batch, and that of the installation.
    assert await rotation.run(OPERATOR) == 2
    assert await rotation.counts() == {both.newest().key_id: 2}
    # A process that has the old key alone: it cannot open, and must not wrap.
    assert (await served.http.get(f"/v1/bulk/extracts?batch_id={before}", headers=token)).status_code == 503
    body = {"product_type": "X", "file_urls": [{"file_url": URL, "document_id": "1"}]}
    assert (await served.http.post("/v1/bulk/multiupload", json=body, headers=token)).status_code == 503
    assert await served.count("batches") == 1
    (event,) = await served.rows("SELECT actor_kind FROM audit_events WHERE action = 'key_rotated'")
    assert event["actor_kind"] == "operator"
    documents = DocumentStore(served.database, Sealing(DataKeys(both), served.sealing.texts), idempotency=DAY)
    (row,) = await served.rows("SELECT file_uuid FROM documents")
    await served.rows("UPDATE documents SET state = 'queued'")
    lease = await documents.begin(JobKind.FETCH, row["file_uuid"])
    assert lease is not None


async def test_a_rotation_that_misses_a_key_changes_nothing(served: Served) -> None:
    token = await served.client()
    batch_id = await read(served, token, "a")
    rotation = KeyRotation(served.database, roots(make_root_key()))
    with pytest.raises(RootKeyMissingError):
        await rotation.run(OPERATOR)
    assert await names(served, token, batch_id) == [URL]


async def test_one_rotation_runs_at_a_time(served: Served) -> None:
    one, other = (KeyRotation(served.database, roots(ROOT_KEY)) for _ in range(2))
    async with one.alone():
        with pytest.raises(RotationRunsError):
            async with other.alone():
                pass
    async with other.alone():
        pass


async def test_two_thousand_keys_are_wrapped_anew(served: Served) -> None:
    keys = data_keys()
    async with served.database.transaction() as connection:
        made = [await keys.of(connection, batch_owner(number)) for number in range(2001)]
    both = roots(make_root_key(), ROOT_KEY)
    await DataKeys(both).register(served.database)
    assert await KeyRotation(served.database, both).run(OPERATOR) == 2002
    async with served.database.transaction() as connection:
        opened = [await DataKeys(both).of(connection, batch_owner(number)) for number in range(2001)]
    assert opened == made


async def test_a_process_with_another_key_does_not_start_on_the_database(served: Served) -> None:
    with pytest.raises(UnknownRootKeyError):
        await DataKeys(roots(make_root_key())).register(served.database)
    await DataKeys(roots(make_root_key(), ROOT_KEY)).register(served.database)


def test_a_key_that_is_added_to_the_file_is_known_at_once_and_the_old_one_stays_till_it_is_dropped(
    tmp_path: Path,
) -> None:
    running, rotating = RootKeys(KeyFile(tmp_path)), KeyFile(tmp_path)
    (old,) = running.ids
    text = make_root_key()
    rotating.add(text)
    assert running.ids == [RootKey.parse(text).key_id, old]
    assert running.find(old).key_id == old
    rotating.keep_newest()
    with pytest.raises(RootKeyMissingError):
        running.find(old)
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]


def test_a_key_file_of_an_earlier_release_is_one_root_key(tmp_path: Path) -> None:
    fernet = Fernet.generate_key()
    (tmp_path / "secret.key").write_bytes(fernet)
    (key,) = KeyFile(tmp_path)()
    assert base64.urlsafe_b64encode(key.secret) == fernet


@pytest.mark.parametrize("text", ["", ",", "hidden", "A" * 44, ROOT_KEY + ",short", ROOT_KEY[:-4]])
def test_what_is_no_key_is_refused_without_being_shown(text: str) -> None:
    with pytest.raises(ValueError, match="root key") as caught:
        RootKeys.of(text)
    assert not text.strip(",") or text not in str(caught.value)
