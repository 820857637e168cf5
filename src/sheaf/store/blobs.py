"""Downloaded files, in a local folder or any bucket that obstore knows."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import obstore
from obstore.exceptions import BaseError
from obstore.store import AzureStore, GCSStore, LocalStore, ObjectStore, S3Store, from_url
from uuid_utils.compat import uuid7

from sheaf.jobs.ports import StoreUnavailableError

_SIGNING = (S3Store, GCSStore, AzureStore)
"""Buckets that make pre-signed URLs."""


class BlobStore:
    """Keeps bytes under the hash of their content.

    A key ends in an identifier of its own, so that erasing one document's file never takes another's that is equal.
    """

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    async def put(self, chunks: AsyncIterable[bytes], media_type: str | None = None) -> str:
        """Stream `chunks` into the store and return the key. When `chunks` raises, nothing is kept.

        A bucket that hands files out itself does so as `media_type`.

        Raises:
            StoreUnavailableError: the store cannot be reached, as from the other methods too.
        """
        identifier = uuid7()
        incoming = f"incoming/{identifier}"
        stream = _Hashed(chunks)
        with _failures():
            try:
                await obstore.put_async(self._store, incoming, stream, attributes=self._attributes(media_type))
            finally:
                # obstore wraps what the stream raised; it is raised again as it was.
                if stream.failure is not None:
                    raise stream.failure from None
            key = _key(stream.digest, identifier)
            await obstore.rename_async(self._store, incoming, key)
        return key

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
        with suppress(FileNotFoundError), _failures():
            await obstore.delete_async(self._store, key)

    def content_of(self, key: str) -> bytes:
        """Return the SHA-256 of what is stored under `key`, which is not asked for."""
        _, digest, _ = key.split("/")
        return bytes.fromhex(digest)


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
        raise StoreUnavailableError from error


def _key(digest: str, identifier: UUID) -> str:
    return f"{digest[:2]}/{digest}/{identifier}"


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
