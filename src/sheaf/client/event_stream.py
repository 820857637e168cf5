"""Reads server-sent events as the HTML standard writes them (9.2.6), of servers that end lines with a line feed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class EventStream:
    """Takes bytes as they come and gives the data of each event that is whole. Its lines are split as bytes: a text may
    hold characters that Python takes for the end of a line and the standard does not.

    `event_id` is that of the newest event that had one.
    """

    event_id: str | None = None
    _rest: bytes = b""
    _data: list[bytes] = field(default_factory=list)

    def take(self, chunk: bytes) -> Iterator[bytes]:
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        for line in lines:
            whole = self._take_line(line.removesuffix(b"\r"))
            if whole is not None:
                yield whole

    def _take_line(self, line: bytes) -> bytes | None:
        if not line:
            data, self._data = self._data, []
            return b"\n".join(data) if data else None
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"id" and value.isascii():
            self.event_id = value.decode()
        # Else a comment, the event's name, which its data tells too, or what is not known yet.
        return None
