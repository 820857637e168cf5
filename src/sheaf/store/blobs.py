"""Downloaded files, in a local folder or any bucket that obstore knows."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import obstore
from obstore.exceptions import BaseError
from obstore.store import AzureStore, GCSStore, LocalStore, ObjectStore, S3Store, from_url
from uuid_utils.compat import uuid7

from sheaf.jobs.ports import BlobOwner, BlobsUnavailableError, OwnedBlob

INCOMING = "incoming"
"""Where a file is until all of it is there and its hash is known."""
HALF = "#"
"""Follows the name under which a folder has a file that is still written; obstore itself never gives such a key."""
LIST_CHUNK = 1000
_SIGNING = (S3Store, GCSStore, AzureStore)
"""Buckets that make pre-signed URLs."""


class BlobStore:
    """Keeps bytes under the hash of their content.

    A key ends in an identifier of its own, so that erasing one document's file never takes another's that is equal. The
    identifier begins with the owner.
    """

    shelves = (INCOMING, *(f"{number:02x}" for number in range(256)))

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    async def put(self, chunks: AsyncIterable[bytes], owner: BlobOwner, media_type: str | None = None) -> str:
        """Stream `chunks` into the store and return the key. When `chunks` raises, nothing is kept.

        A bucket that hands files out itself does so as `media_type`.

        Raises:
            BlobsUnavailableError: the store cannot be reached, as from the other methods too.
        """
        identifier = _identifier(owner)
        incoming = f"{INCOMING}/{identifier}"
        stream = _Hashed(chunks)
        with _failures():
            try:
                await obstore.put_async(self._store, incoming, stream, attributes=self._attributes(media_type))
            finally:
                # obstore wraps what the stream raised; it is raised again as it was.
                if stream.failure is not None:
                    raise stream.failure from None
        return await self._shelve(stream.digest, identifier)

    async def copy(self, key: str, owner: BlobOwner) -> str:
        """Put what is stored under `key` away for `owner` too and return its key there; each can be erased alone.

        Raises:
            FileNotFoundError: nothing is stored under `key`.
        """
        identifier = _identifier(owner)
        with _failures():
            await obstore.copy_async(self._store, key, f"{INCOMING}/{identifier}")
        return await self._shelve(self.content_of(key).hex(), identifier)

    async def _shelve(self, digest: str, identifier: str) -> str:
        """Move a file that is whole to the key under which it is found, and return that."""
        key = f"{digest[:2]}/{digest}/{identifier}"
        with _failures():
            try:
                await obstore.rename_async(self._store, f"{INCOMING}/{identifier}", key)
            except FileNotFoundError as error:
                # Erased as a stray: whoever put it slept until another had its document.
                raise BlobsUnavailableError from error
        return key

    async def on_shelf(self, shelf: str) -> AsyncIterator[Sequence[OwnedBlob]]:
        """Yield the files of a shelf in pieces, those that are only half put away too.

        A file whose key names no owner is not ours. What of a multipart upload is in a bucket is not listed.
        """
        with _failures():
            async for objects in obstore.list(self._store, shelf, chunk_size=LIST_CHUNK):
                yield _owned(each["path"] for each in objects)
        if shelf == INCOMING and isinstance(self._store, LocalStore):
            yield await asyncio.to_thread(lambda: _owned(f"{INCOMING}/{path.name}" for path in self._half_files()))

    async def get(self, key: str) -> bytes:
        """Return what is stored under `key`.

        Raises:
            FileNotFoundError: nothing is.
        """
        with _failures():
            result = await obstore.get_async(self._store, key)
            return bytes(await result.bytes_async())

    async def signed_url(self, key: str, lifetime: timedelta) -> str | None:
        """Return a URL at which a bucket hands out `key` for so long; None when the store is none that can."""
        if not isinstance(self._store, _SIGNING):
            return None
        with _failures():
            return await obstore.sign_async(self._store, "GET", key, lifetime)

    def _attributes(self, media_type: str | None) -> dict[str, str] | None:
        if media_type is None or not isinstance(self._store, _SIGNING):
            return None
        return {"Content-Type": media_type, "Content-Disposition": "attachment", "Cache-Control": "no-store"}

    async def delete(self, key: str) -> None:
        """Remove `key`; nothing happens when it is not there."""
        if HALF in key and isinstance(self._store, LocalStore):
            await asyncio.to_thread((self._folder() / key).unlink, missing_ok=True)
            return
        with suppress(FileNotFoundError), _failures():
            await obstore.delete_async(self._store, key)

    def content_of(self, key: str) -> bytes:
        """Return the SHA-256 of what is stored under `key`, which is not asked for."""
        _, digest, _ = key.split("/")
        return bytes.fromhex(digest)

    def _half_files(self) -> list[Path]:
        """Return what a download that runs, or whose worker was killed, has in a folder; obstore does not list it."""
        return list((self._folder() / INCOMING).glob(f"*{HALF}*"))

    def _folder(self) -> Path:
        assert isinstance(self._store, LocalStore)
        return Path(self._store.prefix or "/")


def local_blobs(folder: Path) -> BlobStore:
    """Keep files in `folder`, which is made, for this user only, when it is not there."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return BlobStore(LocalStore(folder, mkdir=True))


def blobs_at(url: str) -> BlobStore:
    """Keep files at `url`, such as s3://bucket/prefix; credentials come from the provider's own environment."""
    return BlobStore(from_url(url))


@contextmanager
def _failures() -> Iterator[None]:
    """Turn the library's errors into ours; that nothing is stored under a key stays a FileNotFoundError."""
    try:
        yield
    except FileNotFoundError:
        raise
    except BaseError as error:
        raise BlobsUnavailableError from error


def _owned(keys: Iterable[str]) -> list[OwnedBlob]:
    return [OwnedBlob(key, owner) for key in keys if (owner := _owner_of(key)) is not None]


def _identifier(owner: BlobOwner) -> str:
    """Return an identifier of a new file of `owner`."""
    return f"{owner.file_uuid}.{owner.attempt}.{uuid7()}"


def _owner_of(key: str) -> BlobOwner | None:
    try:
        file_uuid, attempt, _ = key.rpartition("/")[2].split(".")
        return BlobOwner(UUID(file_uuid), int(attempt))
    except ValueError:
        return None


class _Hashed:
    """Passes a stream on, hashes it, and remembers what it raised."""

    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._chunks = chunks
        self._hash = hashlib.sha256()
        self.failure: BaseException | None = None

    @property
    def digest(self) -> str:
        return self._hash.hexdigest()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._chunks:
                self._hash.update(chunk)
                yield chunk
        except GeneratorExit:
            raise
        except BaseException as failure:
            self.failure = failure
            raise
