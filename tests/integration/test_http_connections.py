"""Connections that are slow, many or large, over real sockets: each ends, with words where somebody may read them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import httpx
import psutil
import pytest
import uvicorn
from starlette.requests import Request
from starlette.responses import Response

from sheaf.serve.protocol import protocol_for
from sheaf.settings.api import ConnectionSettings
from sheaf.store.database import Database
from tests.served import serve

HEAD = b"POST /v1/bulk/multiupload HTTP/1.1\r\nHost: sheaf.test\r\nContent-Type: application/json\r\n"


class Connection:
    """A client that sends what it likes."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def answer(self) -> tuple[int, dict[str, str]]:
        """Return status and body of one answer."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        lines = head.decode().lower().split("\r\n")
        length = next(int(line.split(":")[1]) for line in lines if line.startswith("content-length"))
        body = json.loads(await self.reader.readexactly(length))
        return int(lines[0].split()[1]), body

    async def drip(self, data: bytes) -> None:
        """Send a byte at a time, as long as somebody listens."""
        for byte in data:
            await self.send(bytes([byte]))
            await asyncio.sleep(0.02)

    async def is_closed(self) -> bool:
        """Wait for the server's end of the connection."""
        try:
            return await self.reader.read() == b""
        except ConnectionError:
            return True

    async def end(self) -> None:
        self.writer.transport.abort()
        with suppress(ConnectionError):
            await self.writer.wait_closed()


class Connect:
    """Opens connections."""

    def __init__(self, port: int, token: dict[str, str]) -> None:
        self.port = port
        self.token = f"Token: {token['Token']}\r\n".encode()
        self.connections: list[Connection] = []

    async def __call__(self) -> Connection:
        self.connections.append(Connection(*await asyncio.open_connection("127.0.0.1", self.port)))
        return self.connections[-1]

    async def still_answers(self) -> bool:
        async with httpx.AsyncClient() as http:
            return (await http.get(f"http://127.0.0.1:{self.port}/healthz")).status_code == 200


@asynccontextmanager
async def connections(database: Database, **limits: float) -> AsyncIterator[Connect]:
    """Serve with these limits, and yield what opens a connection."""
    settings = ConnectionSettings.model_validate(limits)
    async with serve(database) as served:

        async def large(_request: Request) -> Response:
            return Response(b"SPECIMEN" * 8_000_000)

        served.app.add_route("/large", large)
        config = uvicorn.Config(
            served.app,
            host="127.0.0.1",
            port=0,
            http=protocol_for(settings),
            h11_max_incomplete_event_size=settings.header_bytes,
            log_config=None,
            lifespan="off",
            timeout_graceful_shutdown=1,
        )
        server = uvicorn.Server(config)
        task = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.01)
        opened = Connect(server.servers[0].sockets[0].getsockname()[1], await served.client())
        try:
            yield opened
        finally:
            for connection in opened.connections:
                await connection.end()
            server.should_exit = True
            await task


TOO_SLOW = (408, {"error_code": "408", "error_message": "Request Timeout: the request came too slowly"})


async def test_headers_that_come_a_byte_at_a_time_end_the_connection(database: Database) -> None:
    async with connections(database, header_seconds=0.3) as connect:
        slow = await connect()
        sending = asyncio.create_task(slow.drip(HEAD * 100))
        assert await slow.answer() == TOO_SLOW
        sending.cancel()
        assert await slow.is_closed()
        assert await connect.still_answers()


async def test_the_head_of_a_second_request_has_no_more_time_than_the_first(database: Database) -> None:
    async with connections(database, header_seconds=0.3) as connect:
        slow = await connect()
        await slow.send(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
        assert (await slow.answer())[0] == 200
        await slow.send(b"GET /healthz HT")
        assert await slow.answer() == TOO_SLOW


async def test_a_connection_that_says_nothing_is_closed_without_a_word(database: Database) -> None:
    async with connections(database, header_seconds=0.2) as connect:
        assert await (await connect()).is_closed()


async def test_a_body_that_comes_a_byte_at_a_time_ends_the_connection(database: Database) -> None:
    async with connections(database, stall_seconds=0.4, body_bytes_per_second=1000) as connect:
        slow = await connect()
        await slow.send(HEAD + connect.token + b"Content-Length: 100000\r\n\r\n")
        sending = asyncio.create_task(slow.drip(b" " * 1000))
        assert await slow.answer() == TOO_SLOW
        sending.cancel()
        assert await slow.is_closed()
        assert await connect.still_answers()


async def test_a_slow_body_in_chunks_is_no_better(database: Database) -> None:
    async with connections(database, stall_seconds=0.4, body_bytes_per_second=1000) as connect:
        slow = await connect()
        await slow.send(HEAD + connect.token + b"Transfer-Encoding: chunked\r\n\r\n1\r\n \r\n")
        assert await slow.answer() == TOO_SLOW


async def test_a_body_that_keeps_the_pace_may_take_long(database: Database) -> None:
    async with connections(database, stall_seconds=0.2, body_bytes_per_second=100) as connect:
        steady = await connect()
        body = b'{"product_type": "X", "file_urls": []' + b" " * 4000 + b"}"
        await steady.send(HEAD + connect.token + b"Content-Length: %d\r\n\r\n" % len(body))
        for start in range(0, len(body), 200):
            await steady.send(body[start : start + 200])
            await asyncio.sleep(0.03)
        status, answered = await steady.answer()
        assert (status, answered["error_message"]) == (400, "Bad Request: file_urls must have at least one entry")


async def test_a_client_that_is_asked_to_wait_is_not_slow(database: Database) -> None:
    async with connections(database, stall_seconds=0.1) as connect:
        waiting = await connect()
        await waiting.send(HEAD + connect.token + b"Expect: 100-continue\r\nContent-Length: 2\r\n\r\n")
        assert (await waiting.reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 100 ")
        await waiting.send(b"{}")
        assert (await waiting.answer())[0] == 400


async def test_a_body_that_nobody_wants_is_not_read_for_ever(database: Database) -> None:
    async with connections(database, stall_seconds=0.3) as connect:
        deaf = await connect()
        await deaf.send(HEAD + b"Content-Length: 1000000000\r\n\r\n")
        assert (await deaf.answer())[0] == 401
        with pytest.raises(ConnectionError):
            await deaf.drip(b" " * 1_000_000)
        assert await connect.still_answers()


async def test_an_answer_that_nobody_takes_is_dropped(database: Database) -> None:
    async with connections(database, stall_seconds=0.2) as connect:
        deaf = await connect()
        await deaf.send(b"GET /large HTTP/1.1\r\nHost: a\r\n\r\n")
        await deaf.reader.readuntil(b"\r\n\r\n")
        # Nothing more is read: the client's own buffer fills up, then those of the kernel.
        assert open_ends(connect) == 1
        while open_ends(connect) == 1:
            await asyncio.sleep(0.02)
        assert await connect.still_answers()


def open_ends(connect: Connect) -> int:
    """Count the server's ends of the test's own connections; the server is in this process."""
    mine = {connection.writer.get_extra_info("sockname")[1] for connection in connect.connections}
    ends = psutil.Process().net_connections("tcp")
    return sum(1 for end in ends if end.raddr and end.raddr[1] in mine and end.status == psutil.CONN_ESTABLISHED)


async def test_one_connection_too_many_is_told_to_come_back(database: Database) -> None:
    async with connections(database, limit=3) as connect:
        kept = [await connect() for _ in range(3)]
        for connection in kept:
            await connection.send(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
            assert (await connection.answer())[0] == 200
        refused = await connect()
        await refused.send(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
        status, body = await refused.answer()
        message = "Service Unavailable: there are too many connections; try again"
        assert (status, body) == (503, {"error_code": "503", "error_message": message})
        assert await refused.is_closed()
        await kept[0].end()
        while not await connect.still_answers():
            await asyncio.sleep(0.01)


async def test_far_too_many_connections_are_closed_unheard(database: Database) -> None:
    async with connections(database, limit=2) as connect:
        many = [await connect() for _ in range(8)]
        assert await asyncio.wait_for(many[-1].is_closed(), 5)


LARGE_HEAD = (431, "Request Header Fields Too Large: the head of a request has at most 4096 bytes")


@pytest.mark.parametrize("head", [b"X: " + b"a" * 5000, b"\r\n".join(b"X%d: a" % n for n in range(1000))])
async def test_a_head_that_is_too_large_is_refused(database: Database, head: bytes) -> None:
    async with connections(database, header_bytes=4096) as connect:
        large = await connect()
        await large.send(b"GET /healthz HTTP/1.1\r\nHost: a\r\n" + head)
        status, body = await large.answer()
        assert (status, body["error_message"]) == LARGE_HEAD
        assert await large.is_closed()


async def test_too_long_a_url_is_refused_alike(database: Database) -> None:
    async with connections(database, header_bytes=4096) as connect:
        large = await connect()
        await large.send(b"GET /" + b"a" * 5000)
        status, body = await large.answer()
        assert (status, body["error_message"]) == LARGE_HEAD


async def test_too_many_headers_are_refused(database: Database) -> None:
    async with connections(database, header_lines=20) as connect:
        many = await connect()
        await many.send(b"GET /healthz HTTP/1.1\r\nHost: a\r\n" + b"X: a\r\n" * 20 + b"\r\n")
        status, body = await many.answer()
        assert status == 431
        assert body["error_message"] == "Request Header Fields Too Large: a request has at most 20 headers"


async def test_nonsense_behind_a_request_that_is_being_answered_only_closes(database: Database) -> None:
    async with connections(database) as connect:
        rude = await connect()
        await rude.send(HEAD + connect.token + b"Transfer-Encoding: chunked\r\n\r\nnonsense\r\n")
        assert (await rude.answer())[0] == 400
        assert await rude.is_closed()
        assert await connect.still_answers()
