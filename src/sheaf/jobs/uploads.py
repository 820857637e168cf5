"""Takes files that clients send to Sheaf itself: all of a request or none, each under a URL that only they can name."""

from __future__ import annotations

import asyncio
import re
import tempfile
import unicodedata
from collections.abc import AsyncIterable, AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import BinaryIO, Protocol
from uuid import UUID

from uuid_utils.compat import uuid7

from sheaf.jobs.archive import Archive, ArchiveError, ArchiveLimits, is_archive
from sheaf.jobs.in_thread import in_thread
from sheaf.jobs.ports import BlobOwner, Blobs, BlobsUnavailableError, Lease, StoreUnavailableError
from sheaf.model.data_key import DataKey
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage

UPLOADS = "sheaf://uploads/"
_URL = re.compile(UPLOADS + "(?P<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
COMING = timedelta(hours=1)
"""How long all files of a request may take to come; what is not whole by then is erased."""
_BEGINNING = 4
"""Bytes that tell an archive."""
_PIECE = 256 * 1024
_LABEL_CHARACTERS = 128


class UnknownUploadError(Exception):
    """The file `number`, from 0, names an upload that the account does not have (any more)."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class UploadRefusedError(Exception):
    """Something of an upload cannot be taken, so nothing of it is. `reason` may be shown to the client."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class UploadTooLargeError(UploadRefusedError):
    """It is larger than may be."""


@dataclass(frozen=True, slots=True)
class UploadedBlob:
    """Where the file of an upload is, and the key that it is sealed with; None: by an earlier release, it is not."""

    blob_key: str
    data_key: DataKey | None


class UploadStore(Protocol):
    """Knows whose uploads there are. What is being taken is reserved first, so that it is no stray."""

    async def reserve(self, account_key: int, upload_uuid: UUID, lifetime: timedelta) -> DataKey:
        """Return the key that the file is to be sealed with."""
        ...

    async def keep(self, account_key: int, blob_keys: dict[UUID, str], lifetime: timedelta) -> bool:
        """Name the files of uploads that were reserved, all or none. False: one of them is not reserved any more."""
        ...

    async def drop(self, account_key: int, upload_uuids: Sequence[UUID]) -> None:
        """Forget uploads; their files are the caller's to erase."""
        ...

    async def blob_of(self, account_key: int, upload_uuid: UUID) -> UploadedBlob | None:
        """Return where an upload's file is; None when the account has no such upload."""
        ...


class Streaming(Blobs, Protocol):
    """A store of files that gives a large one piece by piece."""

    def stream(self, key: str, data_key: DataKey | None) -> AsyncIterator[bytes]:
        """Yield what is stored under `key`.

        Raises:
            FileNotFoundError: nothing is, or its data key was destroyed.
        """
        ...


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file as it comes. `chunks` is to be read before the next file. `name` is the sender's, and goes back only."""

    name: str = field(repr=False)
    chunks: AsyncIterator[bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class UploadedFile:
    file_url: str
    name: str = field(repr=False)
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadLimits:
    """`file_bytes` holds for each file, `total_bytes` and `files` for those of a request, unpacked."""

    file_bytes: int
    total_bytes: int
    files: int
    lifetime: timedelta


class Uploader:
    """Takes uploads."""

    def __init__(self, store: UploadStore, blobs: Blobs, limits: UploadLimits) -> None:
        self._store = store
        self._blobs = blobs
        self.limits = limits

    async def take(self, account_key: int, files: AsyncIterable[SentFile]) -> Sequence[UploadedFile]:
        """Put all files away, those of an archive each for itself.

        Raises:
            UploadRefusedError: one of them cannot be taken, or there is none; nothing is kept.
        """
        taking = _Taking(account_key, self._store, self._blobs, self.limits)
        try:
            number = -1
            async for file in files:
                number += 1
                await taking.take(f"files[{number}]", file)
            return await taking.keep()
        except BaseException:
            await taking.drop()
            raise


class _Taking:
    """The files of one request."""

    def __init__(self, account_key: int, store: UploadStore, blobs: Blobs, limits: UploadLimits) -> None:
        self._account_key = account_key
        self._store = store
        self._blobs = blobs
        self._limits = limits
        self._reserved: list[UUID] = []
        self._files: dict[UUID, UploadedFile] = {}
        self._blob_keys: dict[UUID, str] = {}
        self._bytes = 0

    async def take(self, place: str, file: SentFile) -> None:
        beginning, chunks = await _peeked(file.chunks)
        if is_archive(beginning):
            await self._take_archive(place, SentFile(file.name, chunks))
        else:
            await self._take_file(place, SentFile(file.name, chunks))

    async def keep(self) -> Sequence[UploadedFile]:
        if not self._files:
            raise UploadRefusedError("there is no file in the request: each part of the body needs a filename")
        if not await self._store.keep(self._account_key, self._blob_keys, self._limits.lifetime):
            raise UploadRefusedError("the upload took too long; send fewer files at a time")
        return list(self._files.values())

    async def drop(self) -> None:
        """Erase what was taken. What cannot be erased now is erased by the sweeps of workers."""
        with suppress(StoreUnavailableError):
            await self._store.drop(self._account_key, self._reserved)
        with suppress(StoreUnavailableError):
            for blob_key in self._blob_keys.values():
                await self._blobs.delete(blob_key)

    async def _take_file(self, place: str, file: SentFile) -> None:
        if len(self._files) >= self._limits.files:
            raise UploadTooLargeError(f"{place} is one file more than the {self._limits.files} of one upload")
        upload_uuid = uuid7()
        self._reserved.append(upload_uuid)
        data_key = await self._store.reserve(self._account_key, upload_uuid, COMING)
        counted = _Counted(place, file.chunks, self._limits.file_bytes, self._limits.total_bytes - self._bytes)
        self._blob_keys[upload_uuid] = await self._blobs.put(counted, BlobOwner(upload_uuid, 0), data_key)
        self._bytes += counted.size
        self._files[upload_uuid] = UploadedFile(f"{UPLOADS}{upload_uuid}", file.name, counted.size)

    async def _take_archive(self, place: str, file: SentFile) -> None:
        limits = ArchiveLimits(
            files=self._limits.files - len(self._files),
            file_bytes=self._limits.file_bytes,
            total_bytes=self._limits.total_bytes - self._bytes,
        )
        # No name leads to it, and only this user may read it: it is gone with the process.
        with tempfile.TemporaryFile() as spool:
            await _spool(file.chunks, spool)
            try:
                archive = await asyncio.to_thread(Archive, spool, limits)
                if archive.is_office_document:
                    spool.seek(0)
                    await self._take_file(place, SentFile(file.name, in_thread(iter(partial(spool.read, _PIECE), b""))))
                for member in archive.members:
                    inside = SentFile(label(member.name), in_thread(archive.read(member)))
                    await self._take_file(place + member.place, inside)
            except ArchiveError as error:
                refused = UploadTooLargeError if error.is_too_large else UploadRefusedError
                raise refused(f"{place}{error.reason}") from None


class UploadedFiles:
    """The files of documents that name uploads: each gets one of its own, so that erasing takes nothing of another."""

    def __init__(self, store: UploadStore, blobs: Streaming) -> None:
        self._store = store
        self._blobs = blobs

    async def bring(self, lease: Lease) -> str:
        """Put the file of the document away and return its key.

        Raises:
            SheafError: NOT_FOUND.
        """
        upload_uuid = upload_of(lease.file_url)
        found = await self._store.blob_of(lease.account_key, upload_uuid) if upload_uuid is not None else None
        try:
            if found is not None:
                # Opened and sealed anew: each document's file goes with the key of its own batch.
                opened = self._blobs.stream(found.blob_key, found.data_key)
                return await self._blobs.put(opened, lease.owner, lease.data_key)
        except FileNotFoundError:
            pass
        raise SheafError(ErrorDetail.NOT_FOUND, Stage.FETCH)


def is_ours(file_url: str) -> bool:
    """Say whether a URL is of the scheme that only Sheaf gives out."""
    return file_url.partition("://")[0].lower() == "sheaf"


def upload_of(file_url: str) -> UUID | None:
    """Return which upload a URL names; None when none is written like this."""
    match = _URL.fullmatch(file_url)
    return UUID(match["uuid"]) if match is not None else None


def label(name: str) -> str:
    """Return what can be shown of a file's name: without control and format characters, and not too long."""
    plain = unicodedata.normalize("NFC", name).replace("\\", "/")
    shown = "".join(character for character in plain if unicodedata.category(character)[0] != "C")
    return shown.strip(" /")[-_LABEL_CHARACTERS:] or "file"


class _Counted:
    """Passes a file on as long as it is not too large; `room` is what is left of the whole upload."""

    def __init__(self, place: str, chunks: AsyncIterator[bytes], limit: int, room: int) -> None:
        self._place = place
        self._chunks = chunks
        self._limit = limit
        self._room = room
        self.size = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._chunks:
            self.size += len(chunk)
            if self.size > self._limit:
                raise UploadTooLargeError(f"{self._place} is larger than {self._limit} bytes")
            if self.size > self._room:
                raise UploadTooLargeError(f"with {self._place} the upload is larger than it may be")
            yield chunk


async def _peeked(chunks: AsyncIterator[bytes]) -> tuple[bytes, AsyncIterator[bytes]]:
    """Return how a file begins, and the whole of it."""
    beginning = b""
    async for chunk in chunks:
        beginning += chunk
        if len(beginning) >= _BEGINNING:
            break

    async def whole() -> AsyncIterator[bytes]:
        yield beginning
        async for chunk in chunks:
            yield chunk

    return beginning, whole()


async def _spool(chunks: AsyncIterator[bytes], spool: BinaryIO) -> None:
    try:
        async for chunk in chunks:
            spool.write(chunk)
        spool.seek(0)
    except OSError as error:
        raise BlobsUnavailableError from error
