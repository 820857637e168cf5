"""What stands on papers stands in what is served to their owner, and nowhere else: every output is searched for it."""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
import subprocess
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import httpx
import psutil
import pytest

from demo.files import Answer, FileHost
from demo.server import Client, SheafServer
from sheaf.store.embedded import start_embedded
from sheaf.store.server_user import binaries_for, server_user
from specimens import Grade, Specimen
from tests.collector import Collector
from tests.end_to_end.broken import pdf
from tests.end_to_end.papers import papers

PASSWORD, WRONG = "hemlig-48213377", "galen-90817263"
SHORTEST = 8
"""Shorter values stand by chance in other places: the day of a transaction, a number of a page."""

pytestmark = pytest.mark.timeout(900)


def texts(value: object) -> Iterator[str]:
    """Yield the texts in a true value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, Iterable):
        for each in value:
            yield from texts(each)


def is_telling(text: str) -> bool:
    """Say whether a value tells somebody or something from all others: a number, or a name of several words."""
    digits = sum(map(str.isdigit, text))
    return len(text) >= SHORTEST and (digits >= 4 or " " in text)


def forms(value: str) -> Iterator[bytes]:
    """Yield how a value may be written: as it is, without spaces, escaped as in JSON, and in hexadecimal digits."""
    for text in {value, value.replace(" ", "")}:
        yield text.lower().encode()
        yield json.dumps(text)[1:-1].lower().encode()
        for cased in (text, text.lower(), text.upper()):
            yield cased.encode().hex().encode()


@dataclass(frozen=True)
class Secrets:
    """What must not be found."""

    values: frozenset[str]

    def found_in(self, data: bytes | str) -> set[str]:
        looked = (data.encode() if isinstance(data, str) else data).lower()
        return {value for value in self.values if any(form in looked for form in forms(value))}


def own_processes(server: SheafServer) -> list[psutil.Process]:
    main = psutil.Process(server.pid)
    started = main.children(recursive=True)
    return [each for each in (main, *started) if "postgres" not in Path(next(iter(command(each)), "")).name]


def command(process: psutil.Process) -> list[str]:
    """Return what a process was started with; nothing of one that has ended."""
    try:
        found: list[str] = process.cmdline()
    except (psutil.NoSuchProcess, psutil.ZombieProcess):
        return []
    return found


def reading_processes(server: SheafServer) -> list[psutil.Process]:
    """Return the processes of the worker's pool."""
    return [each for each in own_processes(server) if "spawn_main" in " ".join(command(each))]


def crash(server: SheafServer, host: FileHost) -> None:
    """Have a scan read by processes that are killed over it; what is left of the batch is cancelled."""
    client = server.create_client("SPECIMEN Other Lender")
    token = client.token()
    files = [{"file_url": host.url("/scan"), "document_id": str(number)} for number in range(40)]
    batch = f"{server.url}/v1/bulk/batches/{client.submit(token, files)}"
    deadline = time.monotonic() + 240
    while b'"worker_lost"' not in server.log.read_bytes():
        assert time.monotonic() < deadline
        if httpx.get(batch, headers={"Token": token}, timeout=60).json()["counts"]["processing"]:
            for process in reading_processes(server):
                os.kill(process.pid, signal.SIGKILL)
        time.sleep(0.5)
    httpx.post(f"{batch}/cancel", headers={"Token": token}, timeout=60).raise_for_status()


def titles(processes: Iterable[psutil.Process]) -> str:
    places = (Path(f"/proc/{each.pid}") / name for each in processes for name in ("cmdline", "comm"))
    return "\n".join(place.read_bytes().decode(errors="replace") for place in places if place.exists())


def dump_of(url: str) -> bytes:
    user = server_user()
    command = [str(binaries_for(user) / "pg_dump"), "--dbname", url]
    return subprocess.run(command, check=True, capture_output=True, **user.as_arguments()).stdout


async def write_down(url: str, value: str) -> None:
    """Do what must never happen, to see that it would be found."""
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE TABLE leak (text text, bytes bytea)")
    await connection.execute("INSERT INTO leak VALUES ($1, NULL), (NULL, $2)", value, value.encode())
    await connection.close()


def served_of(client: Client, token: str, batch_id: str) -> str:
    query = {"batch_id": batch_id, "include": "evidence"}
    answer = httpx.get(f"{client.url}/v1/bulk/extracts", params=query, headers={"Token": token}, timeout=60)
    return answer.raise_for_status().text


def files_under(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in folder.rglob("*"):
        if path.is_file() and "models" not in path.parts:
            yield path, path.read_bytes()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    return port


def asked_of(host: FileHost, specimens: list[Specimen]) -> list[dict[str, str]]:
    asked = [{"file_url": host.url(f"/{number}"), "document_id": str(number)} for number in range(len(specimens))]
    asked.append({"file_url": host.url("/cut"), "document_id": "cut"})
    asked.append({"file_url": host.url("/locked"), "document_id": "locked", "password": PASSWORD})
    asked.append({"file_url": host.url("/locked"), "document_id": "wrong", "password": WRONG})
    return asked


@dataclass(frozen=True)
class Run:
    """What came of a batch: what was served, and all that was told beside it, by place."""

    served: str
    ends: Mapping[str, str | None]
    secrets: frozenset[str]
    told: Mapping[str, bytes | str]
    core_limits: frozenset[tuple[int, int]]


def run(home: Path, specimens: list[Specimen], scan: Specimen, temporary: Path) -> Run:
    """Have the papers read by a server that tells all it can, one of whose processes is killed over them."""
    answers = {f"/{number}": Answer(each.data) for number, each in enumerate(specimens)}
    answers["/scan"] = Answer(scan.data)
    answers["/cut"] = Answer(specimens[0].data[: len(specimens[0].data) // 2])
    answers["/locked"] = Answer(pdf(text="SPECIMEN", password=PASSWORD))
    worker_port = free_port()
    with Collector() as collector, FileHost(answers) as host:
        settings = {
            "SHEAF_FETCH_ALLOW_PRIVATE": "1",
            "SHEAF_LOG_LEVEL": "DEBUG",
            "SHEAF_TRACES_ENDPOINT": collector.root,
            "SHEAF_METRICS_WORKER_PORT": str(worker_port),
            "TMPDIR": str(temporary),
        }
        with SheafServer(home, settings) as server:
            client = server.create_client("SPECIMEN Lender", cache_hours=24)
            token = client.token()
            batch_id = client.submit(token, asked_of(host, specimens))
            records = client.wait(token, batch_id, 600)
            client.wait(token, client.submit(token, asked_of(host, specimens)[:2]), 120)
            crash(server, host)
            served = served_of(client, token, batch_id)
            places = (server.url, f"http://127.0.0.1:{worker_port}")
            metrics = [httpx.get(f"{place}/metrics", timeout=30).raise_for_status().text for place in places]
            processes = own_processes(server)
            named = titles([*processes, *psutil.Process(server.pid).children(recursive=True)])
            limits = frozenset(resource.prlimit(each.pid, resource.RLIMIT_CORE) for each in processes)
        log = server.log.read_bytes()
    return Run(
        served=served,
        ends={record["document_id"]: record["file_data"].get("error_code") for record in records},
        secrets=frozenset({PASSWORD, WRONG, client.client_secret, token}),
        told={"log": log, "metrics": "".join(metrics), "traces": b"".join(collector.bodies), "titles": named},
        core_limits=limits,
    )


async def test_no_value_of_a_paper_stands_anywhere_but_in_what_is_served(home: Path) -> None:
    specimens = papers(6, Grade.TEXT_LAYER, 4711)
    temporary = home.parent / "temporary"
    temporary.mkdir()
    temporary.chmod(0o777)
    (scan,) = papers(1, Grade.CLEAN, 4911)
    ran = run(home, specimens, scan, temporary)
    values = frozenset(text for each in specimens for text in texts(each.truth) if is_telling(text))

    # The search finds what is there: something of every paper, and nearly all of it.
    found = Secrets(values).found_in(ran.served)
    assert all(found & set(texts(each.truth)) for each in specimens)
    assert len(found) > 0.8 * len(values)
    # What was to happen has happened.
    assert {ran.ends[name] for name in ("cut", "wrong")} == {"INVALID_DOC"}
    log, traces = ran.told["log"], ran.told["traces"]
    assert isinstance(log, bytes)
    assert isinstance(traces, bytes)
    for event in (b"worker_lost", b'"cache": "hit"', b'"level": "debug"'):
        assert event in log, event
    assert b"extract" in traces

    secrets = Secrets(values | frozenset(filter(is_telling, texts(scan.truth))) | ran.secrets)
    assert {place: secrets.found_in(data) for place, data in ran.told.items()} == {place: set() for place in ran.told}
    assert ran.core_limits == {(0, 0)}
    assert [path for path, _ in files_under(temporary)] == []
    # The database's own files, its journal and those of documents among them.
    assert {path.name: hits for path, data in files_under(home.parent) if (hits := secrets.found_in(data))} == {}
    assert all(data.startswith(b"SHEAF\x01") for _, data in files_under(home / "blobs"))
    database = start_embedded(home)
    try:
        assert secrets.found_in(dump_of(database.url)) == set()
        await write_down(database.url, written := min(values))
        assert written in secrets.found_in(dump_of(database.url))
    finally:
        database.close()


def test_the_search_finds_a_value_however_it_is_written() -> None:
    secrets = Secrets(frozenset({"ASHA RANI SPECIMEN", "हिन्दी नमूना"}))
    for text in ("x Asha Rani Specimen y", "asharanispecimen", b"ASHA RANI SPECIMEN".hex(), json.dumps("हिन्दी नमूना")):
        assert len(secrets.found_in(text)) == 1, text
    assert secrets.found_in("ASHA R SPECIMEN") == set()
