"""Opens ZIP archives of strangers: every limit is checked before the memory is used, nothing is written by its name."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

MAGICS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_PIECE_BYTES = 256 * 1024
_DIRECTORY_BYTES_PER_FILE = 1024
"""Of the list of an archive's files; a name and what is told of the file take some hundred."""
_RATIO_LIMIT = 200
_RATIO_FROM_BYTES = 1024 * 1024
"""Smaller files may be compressed as well as they can be: an empty page is."""
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = 0x1
_OFFICE = frozenset({"[Content_Types].xml", "mimetype"})
_UNREADABLE = (
    EOFError,
    IndexError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)


class ArchiveError(Exception):
    """The archive cannot be taken. `reason` follows the archive's place in the request, and quotes nothing of it."""

    def __init__(self, reason: str, *, is_too_large: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.is_too_large = is_too_large


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveLimits:
    """`file_bytes` is the largest file, `total_bytes` that of all together, unpacked."""

    files: int
    file_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive. `place` is its place among them as a client is told it, from `.files[0]`."""

    place: str
    info: zipfile.ZipInfo = field(repr=False)

    @property
    def name(self) -> str:
        return self.info.filename


class Archive:
    """An archive that was looked through: all of its files may be read. Everything here blocks."""

    def __init__(self, file: BinaryIO, limits: ArchiveLimits) -> None:
        """Look at what the archive says of its files; what it says is held against the bytes when they are read.

        Raises:
            ArchiveError: it is damaged, larger than may be, or has a file that cannot be taken.
        """
        bounded = _Bounded(file, limits.files * _DIRECTORY_BYTES_PER_FILE)
        try:
            # Names without the flag for UTF-8 are taken for UTF-8 too: that is what is written today.
            self._zip = zipfile.ZipFile(bounded, metadata_encoding="utf-8")
        except UnicodeDecodeError:
            raise ArchiveError(" has names that are not UTF-8; pack it anew") from None
        except _UNREADABLE:
            raise _damaged() from None
        self.is_office_document = not _OFFICE.isdisjoint(self._zip.namelist())
        self.members = () if self.is_office_document else _checked(self._zip.infolist(), limits)

    def read(self, member: Member) -> Iterator[bytes]:
        """Yield a file's bytes, at most as many as the archive said.

        Raises:
            ArchiveError: there are others than it said, or they are an archive again.
        """
        try:
            with self._zip.open(member.info) as file:
                piece = file.read(_PIECE_BYTES)
                if piece.startswith(MAGICS):
                    raise ArchiveError(f"{member.place} is an archive in an archive")
                size = 0
                while piece:
                    size += len(piece)
                    yield piece
                    piece = file.read(_PIECE_BYTES)
            if size != member.info.file_size:
                raise EOFError
        except _UNREADABLE:
            raise ArchiveError(f"{member.place} is damaged or not what the archive says of it") from None


class _Bounded:
    """A file of which no more is read at once than `limit`: an archive's list of its files is read whole."""

    def __init__(self, file: BinaryIO, limit: int) -> None:
        self._file = file
        # The end of an archive is searched for as far back as a comment may be long.
        self._limit = max(limit, 2 * zipfile.ZIP_MAX_COMMENT)

    def read(self, size: int = -1, /) -> bytes:
        if size > self._limit:
            raise _too_many()
        data = self._file.read(size if size >= 0 else self._limit + 1)
        if len(data) > self._limit:
            raise _too_many()
        return data

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True


def is_archive(beginning: bytes) -> bool:
    """Say whether a file that begins so is a ZIP archive."""
    return beginning.startswith(MAGICS)


def _checked(infos: Sequence[zipfile.ZipInfo], limits: ArchiveLimits) -> tuple[Member, ...]:
    files = [info for info in infos if not info.is_dir() and not _is_hidden(info.filename)]
    if not files:
        raise ArchiveError(" has no file in it")
    if len(infos) > limits.files:
        raise _too_many()
    members = tuple(Member(f".files[{number}]", info) for number, info in enumerate(files))
    seen: dict[str, str] = {}
    for member in members:
        _check(member, limits)
        first = seen.setdefault(member.name, member.place)
        if first != member.place:
            raise ArchiveError(f"{member.place} has the name of {first}")
    if sum(info.file_size for info in files) > limits.total_bytes:
        raise ArchiveError(" unpacks to more bytes than one upload may have", is_too_large=True)
    return members


def _check(member: Member, limits: ArchiveLimits) -> None:
    info, mode = member.info, member.info.external_attr >> 16
    if info.flag_bits & _ENCRYPTED:
        raise ArchiveError(f"{member.place} is encrypted; pack it without a password")
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        raise ArchiveError(f"{member.place} is a link or another thing that is no file")
    if _leads_out(info.orig_filename):
        raise ArchiveError(f"{member.place} has a name that leads out of the archive")
    if info.compress_type not in _METHODS:
        raise ArchiveError(f"{member.place} is packed by a method that is not supported; use deflate")
    if info.file_size > limits.file_bytes:
        raise ArchiveError(f"{member.place} is larger than {limits.file_bytes} bytes", is_too_large=True)
    if info.file_size > max(_RATIO_FROM_BYTES, _RATIO_LIMIT * info.compress_size):
        raise ArchiveError(f"{member.place} unpacks to more than {_RATIO_LIMIT} times its size", is_too_large=True)


def _leads_out(name: str) -> bool:
    """Say whether a name could mean a place outside of the folder that it is unpacked in, on whatever system."""
    parts = name.replace("\\", "/").split("/")
    return not name or "\0" in name or name[0] in "/\\" or ":" in parts[0] or ".." in parts


def _is_hidden(name: str) -> bool:
    """Say whether a file is what macOS and file managers leave among others."""
    parts = name.split("/")
    is_left = parts[0] == "__MACOSX" or parts[-1].startswith(".") or parts[-1] == "Thumbs.db"
    return is_left and not _leads_out(name)


def _too_many() -> ArchiveError:
    return ArchiveError(" has more files than one upload may have", is_too_large=True)


def _damaged() -> ArchiveError:
    return ArchiveError(" is a damaged archive")
