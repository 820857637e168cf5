"""Downloads from real sockets on this machine that serve, stall, lie, reset and redirect."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from socket import SO_LINGER, SOL_SOCKET

import pytest

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.stages.fetch import Fetcher, FetchPolicy

BODY = b"%PDF-1.7 SPECIMEN " * 5000
DEVELOPMENT = FetchPolicy(allow_private=True, max_bytes=200_000, total_seconds=5, connect_seconds=2, read_seconds=0.5)

Play = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Host:
    """A server that notes each request's head and answers with the next of its plays; the last one repeats."""

    plays: list[Play]
    heads: list[bytes] = field(default_factory=list)
    connections: int = 0
    port: int = 0

    def url(self, target: str = "/card.jpg", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{target}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                self.heads.append(await reader.readuntil(b"\r\n\r\n"))
                await self.plays[min(len(self.heads), len(self.plays)) - 1](reader, writer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def host(*plays: Play) -> AsyncIterator[Host]:
    this = Host(list(plays))
    server = await asyncio.start_server(this.serve, "127.0.0.1", 0)
    this.port = server.sockets[0].getsockname()[1]
    async with server:
        yield this


def answer(status: int, body: bytes = b"", *headers: str, declared: int | None = None) -> Play:
    """Answer whole and keep the connection; `declared` is the Content-Length, when it is to be a lie."""

    async def play(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        length = len(body) if declared is None else declared
        lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {length}", *headers]
        writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        if length > len(body):
            await writer.drain()
            writer.close()

    return play


def endless(head: bytes, piece: bytes, pause: float) -> Play:
    async def play(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while not writer.is_closing():
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)

    return play


async def silence(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def stall_in_body(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nfirst")
    await reader.read()


async def hang_up(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def reset_in_body(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nfirst")
    await writer.drain()
    writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def not_http(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"SSH-2.0-OpenSSH_9.6\r\n")
    await writer.drain()
    writer.close()


async def cut_chunks(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n")
    await writer.drain()
    writer.close()


async def download(url: str, policy: FetchPolicy = DEVELOPMENT) -> bytes:
    async with Fetcher(policy) as fetch, fetch(url) as pieces:
        return b"".join([piece async for piece in pieces])


async def failure(url: str, policy: FetchPolicy = DEVELOPMENT) -> SheafError:
    with pytest.raises(SheafError) as caught:
        await download(url, policy)
    return caught.value


async def test_a_file_arrives_whole_by_one_get_with_its_target_untouched() -> None:
    async with host(answer(200, BODY)) as there:
        assert await download(there.url("/a%2Fb.jpg?X-Amz-Signature=a%2Bb")) == BODY
    (head,) = there.heads
    lines = head.decode().lower().split("\r\n")
    assert head.startswith(b"GET /a%2Fb.jpg?X-Amz-Signature=a%2Bb HTTP/1.1\r\n")
    assert f"host: 127.0.0.1:{there.port}" in lines
    assert "accept-encoding: identity" in lines
    assert not [line for line in lines if line.startswith(("cookie", "authorization", "proxy", "referer"))]


async def test_a_body_in_chunks_of_unknown_length_arrives_whole() -> None:
    async def chunks(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n4\r\nlast\r\n0\r\n\r\n")

    async with host(chunks) as there:
        assert await download(there.url()) == b"firstlast"


async def test_an_empty_file_is_a_file() -> None:
    async with host(answer(200)) as there:
        assert await download(there.url()) == b""


@pytest.mark.parametrize(
    ("play", "detail"),
    [
        (answer(204), ErrorDetail.UNREACHABLE),
        (answer(206, b"part"), ErrorDetail.UNREACHABLE),
        (answer(301, b"", "Location: /other"), ErrorDetail.URL_BLOCKED),
        (answer(302, b"", "Location: http://169.254.169.254/latest/meta-data/"), ErrorDetail.URL_BLOCKED),
        (answer(304), ErrorDetail.URL_BLOCKED),
        (answer(307, b"", "Location: file:///etc/passwd"), ErrorDetail.URL_BLOCKED),
        (answer(400, b"<Error>InvalidArgument</Error>"), ErrorDetail.URL_FORBIDDEN),
        (answer(401), ErrorDetail.URL_FORBIDDEN),
        (answer(403, b"<Error><Code>SignatureDoesNotMatch</Code></Error>"), ErrorDetail.URL_FORBIDDEN),
        (answer(403, b"<Error><Message>Request has expired</Message></Error>"), ErrorDetail.URL_EXPIRED),
        (answer(400, b"<Error><Code>ExpiredToken</Code></Error>"), ErrorDetail.URL_EXPIRED),
        (answer(403, b"Signature not valid in the specified time frame: Start"), ErrorDetail.URL_EXPIRED),
        (answer(404), ErrorDetail.NOT_FOUND),
        (answer(410), ErrorDetail.NOT_FOUND),
        (answer(405), ErrorDetail.URL_FORBIDDEN),
        (answer(408), ErrorDetail.UNREACHABLE),
        (answer(429), ErrorDetail.UNREACHABLE),
        (answer(500), ErrorDetail.UNREACHABLE),
        (answer(503, b"SlowDown"), ErrorDetail.UNREACHABLE),
        (answer(200, b"short", declared=100), ErrorDetail.UNREACHABLE),
        (answer(200, b"", declared=200_001), ErrorDetail.TOO_LARGE),
        (answer(200, b"a" * 200_001), ErrorDetail.TOO_LARGE),
        (endless(b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 50_000, 0), ErrorDetail.TOO_LARGE),
        (endless(b"HTTP/1.1 200 OK\r\n", b"X-Header: a\r\n" * 1000, 0), ErrorDetail.UNREACHABLE),
        (silence, ErrorDetail.TIMED_OUT),
        (stall_in_body, ErrorDetail.TIMED_OUT),
        (hang_up, ErrorDetail.UNREACHABLE),
        (reset_in_body, ErrorDetail.UNREACHABLE),
        (cut_chunks, ErrorDetail.UNREACHABLE),
        (not_http, ErrorDetail.UNREACHABLE),
    ],
)
async def test_every_bad_answer_has_its_name(play: Play, detail: ErrorDetail) -> None:
    async with host(play) as there:
        error = await failure(there.url())
    assert error.detail is detail
    assert error.as_problem().retryable is (detail in {ErrorDetail.UNREACHABLE, ErrorDetail.TIMED_OUT})
    assert len(there.heads) == 1


async def test_a_drip_of_bytes_ends_with_the_total_time() -> None:
    policy = FetchPolicy(allow_private=True, total_seconds=0.6, read_seconds=0.5)
    async with host(endless(b"HTTP/1.1 200 OK\r\n\r\n", b"a", 0.1)) as there:
        assert (await failure(there.url(), policy)).detail is ErrorDetail.TIMED_OUT


async def test_nobody_listening_is_unreachable() -> None:
    async with host(silence) as there:
        pass
    assert (await failure(there.url())).detail is ErrorDetail.UNREACHABLE


async def test_a_name_without_address_is_unreachable() -> None:
    assert (await failure("http://no-such-host.invalid/x")).detail is ErrorDetail.UNREACHABLE


async def test_503_and_then_200_gives_the_file_on_the_second_try() -> None:
    async with host(answer(503), answer(200, BODY)) as there:
        assert (await failure(there.url())).as_problem().retryable
        assert await download(there.url()) == BODY


async def test_an_expired_url_is_not_asked_for() -> None:
    async with host(answer(200, BODY)) as there:
        error = await failure(there.url("/x?X-Amz-Date=20200101T000000Z&X-Amz-Expires=60&X-Amz-Signature=x"))
    assert error.detail is ErrorDetail.URL_EXPIRED
    assert there.connections == 0


async def test_redirects_are_followed_only_as_far_as_allowed() -> None:
    once = FetchPolicy(allow_private=True, max_redirects=1)
    async with host(answer(302, b"", "Location: /moved"), answer(200, BODY)) as there:
        assert await download(there.url(), once) == BODY
    assert there.heads[1].startswith(b"GET /moved ")
    async with host(answer(302, b"", "Location: /again")) as there:
        assert (await failure(there.url(), once)).detail is ErrorDetail.URL_BLOCKED
    assert len(there.heads) == 2


@pytest.mark.parametrize("location", ["http://169.254.169.254/latest/meta-data/", "http://[::1", "file:///etc/passwd"])
async def test_a_redirect_to_a_forbidden_place_is_refused(location: str) -> None:
    policy = FetchPolicy(allow_private=True, max_redirects=3)
    async with host(answer(302, b"", f"Location: {location}")) as there:
        assert (await failure(there.url(), policy)).detail is ErrorDetail.URL_BLOCKED


async def test_connections_are_kept_for_the_next_file_of_the_same_host() -> None:
    async with host(answer(200, BODY)) as there, Fetcher(DEVELOPMENT) as fetch:
        for _ in range(3):
            async with fetch(there.url()) as pieces:
                assert b"".join([piece async for piece in pieces]) == BODY
    assert there.connections == 1


async def test_a_refused_download_frees_its_connection_for_others() -> None:
    policy = FetchPolicy(allow_private=True, max_connections=1, total_seconds=2)
    async with host(answer(404, b"a" * 100_000), answer(200, BODY)) as there, Fetcher(policy) as fetch:
        with pytest.raises(SheafError):
            async with fetch(there.url()):
                pass
        async with fetch(there.url()) as pieces:
            assert b"".join([piece async for piece in pieces]) == BODY
