"""Reads the files of a multipart/form-data body as they come: no more of it is held than the network gave at once."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import Request

from sheaf.jobs.uploads import SentFile, label
from sheaf.serve.problem import RequestError, bad_request

if TYPE_CHECKING:
    # Only there at that time.
    from python_multipart.multipart import MultipartCallbacks


@dataclass(frozen=True, slots=True)
class _Opened:
    """A part begins."""

    filename: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Closed:
    """A part ends."""


class _Events:
    """What the parser tells, in its order; a file's bytes are events themselves."""

    def __init__(self) -> None:
        self.queue: deque[_Opened | _Closed | bytes] = deque()
        self.is_complete = False
        self._name = b""
        self._value = b""
        self._filename = ""

    def callbacks(self) -> MultipartCallbacks:
        return {
            "on_part_begin": self._begin,
            "on_header_field": self._add_to_name,
            "on_header_value": self._add_to_value,
            "on_header_end": self._end_header,
            "on_headers_finished": lambda: self.queue.append(_Opened(self._filename)),
            "on_part_data": lambda data, start, end: self.queue.append(data[start:end]),
            "on_part_end": lambda: self.queue.append(_Closed()),
            "on_end": self._complete,
        }

    def _begin(self) -> None:
        self._filename = ""

    def _add_to_name(self, data: bytes, start: int, end: int) -> None:
        self._name += data[start:end]

    def _add_to_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _end_header(self) -> None:
        if self._name.lower() == b"content-disposition":
            _, options = parse_options_header(self._value)
            self._filename = options.get(b"filename", b"").decode(errors="replace")
        self._name = self._value = b""

    def _complete(self) -> None:
        self.is_complete = True


class FileParts:
    """The files of a request's body. Parts without a filename are passed over."""

    def __init__(self, request: Request, limit_bytes: int) -> None:
        """Take a request whose body is at most so large.

        Raises:
            RequestError: it is not declared as multipart/form-data (400), or as larger (413).
        """
        kind, options = parse_options_header(request.headers.get("content-type"))
        declared = request.headers.get("content-length", "")
        if kind != b"multipart/form-data" or not options.get(b"boundary"):
            raise _no_form()
        if declared.isdigit() and int(declared) > limit_bytes:
            raise _too_large(limit_bytes)
        self._stream = request.stream()
        self._limit_bytes = limit_bytes
        self._received = 0
        self._events = _Events()
        try:
            self._parser = MultipartParser(options[b"boundary"], self._events.callbacks())
        except FormParserError:
            raise _no_form() from None

    async def __aiter__(self) -> AsyncIterator[SentFile]:
        """Yield the files in their order.

        Raises:
            RequestError: the body is no form or breaks off (400), or it is too large (413).
        """
        while (event := await self._next()) is not None:
            if isinstance(event, _Opened) and event.filename:
                name = event.filename.replace("\\", "/").rpartition("/")[2]
                yield SentFile(label(name), self._data())

    async def _data(self) -> AsyncIterator[bytes]:
        while isinstance(event := await self._next(), bytes):
            yield event

    async def _next(self) -> _Opened | _Closed | bytes | None:
        while not self._events.queue:
            chunk = await anext(self._stream, None)
            if chunk is None:
                if not self._events.is_complete:
                    raise _broken()
                return None
            self._received += len(chunk)
            if self._received > self._limit_bytes:
                raise _too_large(self._limit_bytes)
            try:
                self._parser.write(chunk)
            except FormParserError:
                raise _broken() from None
        return self._events.queue.popleft()


def _no_form() -> RequestError:
    return bad_request("Content-Type must be multipart/form-data, with a boundary")


def _broken() -> RequestError:
    # What is left of a body stays unread, so the connection cannot be used again.
    return RequestError(400, "the body is not a complete multipart form", {"Connection": "close"})


def _too_large(limit_bytes: int) -> RequestError:
    return RequestError(413, f"the body is larger than {limit_bytes} bytes", {"Connection": "close"})
