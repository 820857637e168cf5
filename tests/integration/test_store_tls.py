"""A PostgreSQL on another machine is spoken to over TLS, and only when it is the right one."""

from __future__ import annotations

import shutil
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from benchmarks.hosts.certificates import certify
from benchmarks.hosts.postgres import PostgresServer, programs
from sheaf.settings import Settings, read_settings
from sheaf.settings.storage import StorageSettings
from sheaf.wiring.state import CannotStartError, open_state
from tests.served import ROOT_KEY, files, serve

pytestmark = pytest.mark.skipif(
    programs() is None, reason="the embedded PostgreSQL has no TLS, and this machine has no other (apt: postgresql)"
)


@pytest.fixture(scope="module")
def remote() -> Iterator[PostgresServer]:
    folder = Path(tempfile.mkdtemp(prefix="sheaf-tls-", dir="/tmp"))
    folder.chmod(0o711)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with PostgresServer(folder / "postgres", "127.0.0.1", port) as server:
        yield server
    shutil.rmtree(folder)


def settings_for(url: str, home: Path) -> Settings:
    storage = StorageSettings(home=home, database_url=SecretStr(url), secret_key=SecretStr(ROOT_KEY))
    given = read_settings()
    return Settings(**{name: getattr(given, name) for name in Settings.__slots__} | {"storage": storage})


async def test_all_of_sheaf_works_over_a_verified_connection(remote: PostgresServer, tmp_path: Path) -> None:
    async with open_state(settings_for(remote.url, tmp_path)) as state:
        assert await state.readiness.is_ready()
        async with state.database.connection() as connection:
            assert await connection.fetchval("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
        async with serve(state.database) as served:
            body = {"product_type": "X", "file_urls": files("1")}
            answer = await served.http.post("/v1/bulk/multiupload", json=body, headers=await served.client())
            assert answer.status_code == 201


async def test_a_server_that_another_authority_vouches_for_is_refused(remote: PostgresServer, tmp_path: Path) -> None:
    strangers = certify(tmp_path, "127.0.0.1")
    url = remote.url.replace(str(remote.authority), str(strangers.authority))
    with pytest.raises(CannotStartError, match="SSL error"):
        async with open_state(settings_for(url, tmp_path)):
            pass


async def test_a_server_under_another_name_than_its_certificates_is_refused(
    remote: PostgresServer, tmp_path: Path
) -> None:
    with pytest.raises(CannotStartError, match="localhost") as refused:
        async with open_state(settings_for(remote.url.replace("@127.0.0.1", "@localhost"), tmp_path)):
            pass
    assert ":".join(remote.url.split("@")[0].split(":")[2:]) not in str(refused.value)


async def test_a_connection_without_tls_is_not_let_in(remote: PostgresServer, tmp_path: Path) -> None:
    with pytest.raises(CannotStartError):
        async with open_state(settings_for(remote.url.partition("?")[0] + "?sslmode=disable", tmp_path)):
            pass
