"""The embedded PostgreSQL: shared, stopped by the last, up again after any death, and no folder opened for it."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import psutil
import pytest

from sheaf.jobs.ports import StoreUnavailableError
from sheaf.settings import read_settings
from sheaf.store.database import migrate
from sheaf.store.embedded import start_embedded
from sheaf.store.server_user import binaries_for, server_user
from sheaf.wiring.state import State, open_state

IS_ROOT = os.geteuid() == 0


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that other users may pass through, as homes and /var are."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    folder.chmod(0o711)
    yield folder
    for pointer in folder.rglob("postgres.location"):
        shutil.rmtree(pointer.read_text())
    shutil.rmtree(folder)


def ask(url: str, query: str = "SELECT 1") -> object:
    async def connected() -> object:
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetchval(query)
        finally:
            await connection.close()

    return asyncio.run(connected())


def server_of(folder: Path) -> psutil.Process:
    (pid_file,) = (path for data in data_folders(folder) for path in data.rglob("postmaster.pid"))
    return psutil.Process(int(pid_file.read_text().split()[0]))


def data_folders(folder: Path) -> list[Path]:
    """Return where a server's data may be: below the home, or where the home points to."""
    return [folder, *(Path(pointer.read_text()) for pointer in folder.rglob("postgres.location"))]


def kill_with_children(process: psutil.Process) -> None:
    """Kill a server with all its processes, and wait until they have gone."""
    everyone = (process, *process.children(recursive=True))
    for each in everyone:
        each.kill()
    psutil.wait_procs(everyone, timeout=5)


def is_alive(process: psutil.Process) -> bool:
    """Tell a server from what is left of one where nobody collects the dead, as in some containers."""
    return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)


def test_the_last_user_stops_the_server_and_no_other(folder: Path) -> None:
    first, second = start_embedded(folder / "home"), start_embedded(folder / "home")
    process = server_of(folder)
    first.close()
    assert ask(second.url) == 1
    second.close()
    # The server's file is gone a moment before its process is.
    psutil.wait_procs([process], timeout=5)
    assert not is_alive(process)


@pytest.mark.parametrize("home", ["home", "a-path-too-long-for-a-socket" * 4])
def test_a_killed_server_comes_back_where_its_users_look_for_it(folder: Path, home: str) -> None:
    first, second = start_embedded(folder / home), start_embedded(folder / home)
    ask(first.url, "CREATE TABLE kept AS SELECT 7 AS number")
    assert not first.revive()
    kill_with_children(server_of(folder))
    assert [first.revive(), second.revive()] == [True, False]
    for server in (first, second):
        assert ask(server.url, "SELECT number FROM kept") == 7
    third = start_embedded(folder / home)
    assert third.url == first.url
    for server in (first, second, third):
        server.close()


async def test_whoever_uses_the_embedded_database_looks_after_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHEAF_HOME", str(folder / "home"))
    async with open_state(read_settings()) as state:
        kill_with_children(server_of(folder))
        with pytest.raises(StoreUnavailableError):
            await state.readiness.is_ready()
        async with asyncio.timeout(60):
            while not await answers(state):
                await asyncio.sleep(0.1)


async def answers(state: State) -> bool:
    try:
        return await state.readiness.is_ready()
    except StoreUnavailableError:
        return False


def test_data_outlives_the_server(folder: Path) -> None:
    server = start_embedded(folder / "home")
    ask(server.url, "CREATE TABLE kept AS SELECT 7 AS number")
    server.close()
    server = start_embedded(folder / "home")
    assert ask(server.url, "SELECT number FROM kept") == 7
    server.close()


def test_a_killed_starter_and_a_killed_server_do_not_stop_the_next_start(folder: Path) -> None:
    program = (
        "import sys, time, pathlib; from sheaf.store.embedded import start_embedded; "
        "print(start_embedded(pathlib.Path(sys.argv[1])).url, flush=True); time.sleep(600)"
    )
    command = [sys.executable, "-c", program, str(folder / "home")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as starter:
        assert starter.stdout is not None
        url = starter.stdout.readline().strip()
        starter.kill()
    joined = start_embedded(folder / "home")
    assert joined.url == url
    killed = server_of(folder)
    killed.send_signal(signal.SIGKILL)
    killed.wait(10)
    again = start_embedded(folder / "home")
    assert ask(again.url) == 1
    # The killed starter holds no share any more, so these two are the last.
    process = server_of(folder)
    joined.close()
    again.close()
    assert not is_alive(process)


def test_a_pid_file_that_names_another_program_does_not_stop_the_start(folder: Path) -> None:
    server = start_embedded(folder / "home")
    pid_file = Path(server.url.partition("host=")[2]) / "postmaster.pid"
    lines = pid_file.read_text().splitlines()
    server.close()
    pid_file.write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n")
    server = start_embedded(folder / "home")
    assert ask(server.url) == 1
    server.close()


def test_only_the_servers_user_and_root_can_reach_the_socket(folder: Path) -> None:
    server = start_embedded(folder / "home")
    socket_folder = Path(server.url.partition("host=")[2])
    assert stat.S_IMODE(socket_folder.stat().st_mode) == 0o700
    assert ask(server.url, "SHOW listen_addresses") == ""
    server.close()


def test_a_home_too_deep_for_a_socket_works(folder: Path) -> None:
    server = start_embedded(folder / ("d" * 60) / ("e" * 60))
    assert ask(server.url) == 1
    socket_folder = Path(server.url.partition("host=")[2])
    server.close()
    shutil.rmtree(socket_folder)


def modes(*folders: Path) -> dict[Path, int]:
    return {path: path.stat().st_mode for folder in folders for path in (folder, *folder.parents)}


@pytest.mark.skipif(not IS_ROOT, reason="only root runs the server as another user")
def test_no_folder_that_was_there_changes_its_mode(folder: Path) -> None:
    closed = folder / "closed"
    (closed / "below").mkdir(parents=True)
    closed.chmod(0o700)
    before = modes(closed / "below", binaries_for(server_user()), Path(sys.prefix))
    server = start_embedded(closed / "below" / "home")
    assert ask(server.url) == 1
    assert modes(closed / "below", binaries_for(server_user()), Path(sys.prefix)) == before
    server.close()
    again = start_embedded(closed / "below" / "home")
    assert again.url == server.url
    again.close()


def test_many_processes_may_migrate_at_once(server_url: str) -> None:
    async def migrated() -> list[str]:
        connection = await asyncpg.connect(server_url)
        await connection.execute("CREATE DATABASE fresh")
        await connection.close()
        url = server_url.replace("/postgres?", "/fresh?")
        await asyncio.gather(*(migrate(url) for _ in range(4)))
        connection = await asyncpg.connect(url)
        rows = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        await connection.close()
        return sorted(row["tablename"] for row in rows)

    tables = asyncio.run(migrated())
    assert {"accounts", "batches", "documents", "extracts", "pgqueuer", "sheaf_schema_version"} <= set(tables)
