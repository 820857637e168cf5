"""What sealing costs: a page of 50 extracts, and a file of 1 MB put away and got, beside the same without a seal.

`python -m benchmarks.sealing` prints a table; medians of `--rounds`, with an embedded database and a folder of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import obstore
from obstore.store import LocalStore

from sheaf.jobs.ports import BlobOwner
from sheaf.model.data_key import DataKey
from sheaf.store.accounts import AccountStore
from sheaf.store.batches import BatchStore
from sheaf.store.blobs import local_blobs
from sheaf.store.data_keys import DataKeys, batch_owner
from sheaf.store.database import Database, migrate, open_database
from sheaf.store.embedded import start_embedded
from sheaf.store.records import RecordSeal
from sheaf.store.root_keys import KeyFile, RootKeys

PAGE = 50
MEGABYTE = 1024 * 1024
PIECE = 64 * 1024

BATCH = """
INSERT INTO batches (batch_id, account_key, product_type, total, succeeded, started_at, finished_at)
SELECT $1, min(account_key), 'BENCHMARK', $2, $2, now(), now() FROM accounts RETURNING batch_key
"""
DOCUMENTS = """
INSERT INTO documents (file_uuid, batch_key, position, document_id, file_url, priority, state)
SELECT gen_random_uuid(), $1, number - 1, number::text, '', 0, 'succeeded' FROM generate_series(1, $2) AS number
RETURNING file_uuid
"""
EXTRACTS = """
INSERT INTO extracts (batch_key, finish_number, file_uuid, record, record_with_evidence, sealed_record,
                      sealed_record_with_evidence, seconds)
SELECT $1, number, file_uuid, $4, $4, sealed, sealed, '{}'
FROM unnest($2::uuid[], $3::bytea[]) WITH ORDINALITY AS ended (file_uuid, sealed, number)
"""


def record(size: int) -> str:
    """Return a record of about `size` bytes, as alike within itself as real ones."""
    fields = {
        f"field_{number}": {"value": f"SPECIMEN {os.urandom(8).hex()}", "confidence_score": 0.97}
        for number in range(max(1, size // 75))
    }
    return json.dumps({"document_id": "1", "file_data": {"document_type": "PAN", **fields}})


async def median(act: Callable[[], Awaitable[object]], rounds: int) -> float:
    """Return milliseconds of a processor, ours: they hardly depend on what else the machine does."""
    times = []
    for _ in range(rounds):
        started = time.process_time()
        await act()
        times.append(time.process_time() - started)
    return statistics.median(times) * 1000


async def fill(database: Database, keys: DataKeys, batch_id: str, text: str, *, sealed: bool) -> None:
    async with database.transaction() as connection:
        batch_key = await connection.fetchval(BATCH, batch_id, PAGE)
        file_uuids = [row["file_uuid"] for row in await connection.fetch(DOCUMENTS, batch_key, PAGE)]
        seal = RecordSeal(await keys.of(connection, batch_owner(batch_key)))
        stored = [seal.close(text, each, with_evidence=False) if sealed else None for each in file_uuids]
        await connection.execute(EXTRACTS, batch_key, file_uuids, stored, "" if sealed else text)


async def pages(database: Database, keys: DataKeys, rounds: int) -> AsyncIterator[tuple[str, float, float]]:
    await AccountStore(database).create("Benchmark")
    batches = BatchStore(database, keys, quota=1, idempotency=timedelta(days=1))
    for size in (1_000, 4_000, 20_000):
        took = {}
        for sealed in (False, True):
            batch_id = f"BATCH-{size}-{sealed}"
            await fill(database, keys, batch_id, record(size), sealed=sealed)

            async def ask(batch_id: str = batch_id) -> object:
                return await batches.extract_page(1, batch_id, range(1, PAGE + 1), with_evidence=False)

            await median(ask, 20)
            took[sealed] = await median(ask, rounds)
        yield f"a page of {PAGE} extracts of {size // 1000} kB, from the database", took[False], took[True]


async def pieces(content: bytes) -> AsyncIterator[bytes]:
    for at in range(0, len(content), PIECE):
        yield content[at : at + PIECE]


async def files(folder: Path, rounds: int) -> AsyncIterator[tuple[str, float, float]]:
    content, key, owner = os.urandom(MEGABYTE), DataKey.draw(), BlobOwner(UUID(int=1), 1)
    sealed, plain = local_blobs(folder / "sealed", b"names"), LocalStore(folder, mkdir=True)

    async def put_plain() -> None:
        digest = hashlib.sha256()

        async def hashed() -> AsyncIterator[bytes]:
            async for piece in pieces(content):
                digest.update(piece)
                yield piece

        await obstore.put_async(plain, "incoming/one", hashed())
        await obstore.rename_async(plain, "incoming/one", f"plain/{digest.hexdigest()}")

    async def get_plain() -> object:
        return bytes(
            await (await obstore.get_async(plain, f"plain/{hashlib.sha256(content).hexdigest()}")).bytes_async()
        )

    async def put_sealed() -> str:
        return await sealed.put(pieces(content), owner, key)

    name = await put_sealed()
    yield "a file of 1 MB, put away in a folder", await median(put_plain, rounds), await median(put_sealed, rounds)
    yield "the same, got", await median(get_plain, rounds), await median(lambda: sealed.get(name, key), rounds)


async def measure(url: str, folder: Path, rounds: int) -> None:
    await migrate(url)
    print("| | without, ms of a core | sealed, ms of a core |\n|---|---|---|")
    async with open_database(url, 4) as database:
        keys = DataKeys(RootKeys(KeyFile(folder / "keys")))
        await keys.register(database)
        async for what, plain, sealed in pages(database, keys, rounds):
            print(f"| {what} | {plain:.2f} | {sealed:.2f} |")
    async for what, plain, sealed in files(folder / "files", rounds):
        print(f"| {what} | {plain:.2f} | {sealed:.2f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=300)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="sheaf-sealing-"))
    folder.chmod(0o711)
    server = start_embedded(folder / "home")
    try:
        asyncio.run(measure(server.url, folder, options.rounds))
    finally:
        server.close()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
