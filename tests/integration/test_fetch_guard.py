"""The guard against requests into the inner network, on real sockets, with a resolver that lies."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.stages.fetch import Fetcher, FetchPolicy
from sheaf.stages.fetch.connect import GuardedBackend

NAME = "files.example.test"
STRICT = FetchPolicy(total_seconds=3, connect_seconds=1)
DEVELOPMENT = FetchPolicy(total_seconds=3, connect_seconds=1, allow_private=True)


@dataclass
class Answers:
    """A resolver whose answers were written down before; the last one repeats."""

    of: list[Sequence[str]]
    asked: list[str] = field(default_factory=list)

    async def __call__(self, host: str, _port: int) -> Sequence[str]:
        self.asked.append(host)
        return self.of[min(len(self.asked), len(self.of)) - 1]


@dataclass
class Listener:
    """A server that counts who connects, notes the name asked for in TLS, and says `hello` to everyone."""

    connections: int = 0
    names: list[str | None] = field(default_factory=list)
    heads: list[bytes] = field(default_factory=list)
    port: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")
        await writer.drain()
        writer.close()


@asynccontextmanager
async def listener(tls: ssl.SSLContext | None = None) -> AsyncIterator[Listener]:
    this = Listener()
    if tls is not None:
        tls.sni_callback = lambda _socket, name, _context: this.names.append(name)
    server = await asyncio.start_server(this.serve, "127.0.0.1", 0, ssl=tls)
    this.port = server.sockets[0].getsockname()[1]
    async with server:
        yield this


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for NAME with its key, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


async def failure(fetch: Fetcher, url: str) -> ErrorDetail:
    with pytest.raises(SheafError) as caught:
        async with fetch(url) as pieces:
            _ = [piece async for piece in pieces]
    return caught.value.detail


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"],
        ["10.0.0.7"],
        ["169.254.169.254"],
        ["fd00:ec2::254"],
        ["::1"],
        ["::ffff:127.0.0.1"],
        ["64:ff9b::7f00:1"],
        ["93.184.215.14", "127.0.0.1"],
        ["127.0.0.1", "93.184.215.14"],
        ["fe80::1%lo"],
    ],
)
async def test_a_public_name_that_leads_inside_is_refused(addresses: list[str]) -> None:
    async with Fetcher(STRICT, resolve=Answers([addresses])) as fetch:
        assert await failure(fetch, f"https://{NAME}/x") is ErrorDetail.URL_BLOCKED


@pytest.mark.parametrize("url", ["https://127.0.0.1/x", "https://[::1]/x", "https://localhost/x", "https://10.1.2.3/"])
async def test_an_inner_address_is_refused_with_the_systems_own_resolver(url: str) -> None:
    async with Fetcher(STRICT) as fetch:
        assert await failure(fetch, url) is ErrorDetail.URL_BLOCKED


async def test_metadata_stays_closed_in_development() -> None:
    async with Fetcher(DEVELOPMENT) as fetch:
        assert await failure(fetch, "http://169.254.169.254/latest/meta-data/") is ErrorDetail.URL_BLOCKED


async def test_nothing_is_sent_to_a_refused_address() -> None:
    async with listener() as there:
        with pytest.raises(SheafError):
            await GuardedBackend(Answers([["127.0.0.1"]]), allow_private=False).connect_tcp(NAME, there.port, 1)
    assert there.connections == 0


async def test_a_name_that_changes_after_the_check_gains_nothing() -> None:
    answers = Answers([["127.0.0.1"], ["169.254.169.254"]])
    async with listener() as there, Fetcher(DEVELOPMENT, resolve=answers) as fetch:
        async with fetch(f"http://{NAME}:{there.port}/x") as pieces:
            assert b"".join([piece async for piece in pieces]) == b"hello"
        assert answers.asked == [NAME]
        assert await failure(fetch, f"http://{NAME}:{there.port}/x") is ErrorDetail.URL_BLOCKED


async def test_the_next_address_is_tried_when_the_first_is_closed() -> None:
    async with (
        listener() as there,
        Fetcher(DEVELOPMENT, resolve=Answers([["127.0.0.2", "127.0.0.1"]])) as fetch,
        fetch(f"http://{NAME}:{there.port}/x") as pieces,
    ):
        assert b"".join([piece async for piece in pieces]) == b"hello"


async def test_a_pinned_connection_keeps_the_urls_name_in_tls_and_host(certificate: Path) -> None:
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate)
    trust = ssl.create_default_context(cafile=str(certificate))
    async with (
        listener(tls) as there,
        Fetcher(DEVELOPMENT, trust, Answers([["127.0.0.1"]])) as fetch,
        fetch(f"https://{NAME}:{there.port}/x") as pieces,
    ):
        assert b"".join([piece async for piece in pieces]) == b"hello"
    assert there.names == [NAME]
    assert f"\r\nHost: {NAME}:{there.port}\r\n".encode() in there.heads[0]


async def test_a_certificate_nobody_vouches_for_is_refused(certificate: Path) -> None:
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate)
    async with listener(tls) as there, Fetcher(DEVELOPMENT, resolve=Answers([["127.0.0.1"]])) as fetch:
        assert await failure(fetch, f"https://{NAME}:{there.port}/x") is ErrorDetail.UNREACHABLE
    assert there.connections == 0


async def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    async with (
        listener() as there,
        Fetcher(DEVELOPMENT, resolve=Answers([["127.0.0.1"]])) as fetch,
        fetch(f"http://{NAME}:{there.port}/x") as pieces,
    ):
        assert b"".join([piece async for piece in pieces]) == b"hello"
