"""Sends files as one ZIP archive, piece by piece, with nothing of it in memory or under a name."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from sheaf.export.writer import PIECE_BYTES


def pieces_of(file: BinaryIO) -> Iterator[bytes]:
    """Yield a file from its beginning."""
    file.seek(0)
    while piece := file.read(PIECE_BYTES):
        yield piece


def packed(files: Mapping[str, BinaryIO], *, compress: bool) -> Iterator[bytes]:
    """Yield an archive of `files`, by their names in it."""
    sink = _Sink()
    method = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    with zipfile.ZipFile(sink, "w", method) as archive:
        for name, file in files.items():
            with archive.open(name, "w", force_zip64=True) as member:
                for piece in pieces_of(file):
                    member.write(piece)
                    yield sink.taken()
    yield sink.taken()


class _Sink:
    """What an archive is written to; it cannot go back in it."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, data: bytes, /) -> int:
        self._pieces.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """All is written at once."""

    def close(self) -> None:
        """There is nothing behind it."""

    def taken(self) -> bytes:
        """Return what was written since the last call."""
        taken = b"".join(self._pieces)
        self._pieces.clear()
        return taken
