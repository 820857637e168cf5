"""Files, sealed, in a local folder or any bucket that obstore knows."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from uuid import UUID

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, S3Store, from_url
from uuid_utils.compat import uuid7

from sheaf.jobs.ports import BlobOwner, BlobsUnavailableError, OwnedBlob
from sheaf.model.data_key import DataKey
from sheaf.store.sealed_file import FileOpener, FileSealer

WHOLE_BYTES = 5 * 1024 * 1024
"""A file that is no larger is put away with a single request, as its hash is known before: a bucket is asked six times
for a larger one, which is sent in parts of this size and then moved."""
INCOMING = "incoming"
"""Where a larger file is until all of it is there and its hash is known."""
HALF = "#"
"""Follows the name under which a folder has a file that is still written; obstore itself never gives such a key."""
SEALED = "sealed"
"""Ends the names of sealed files. Without it a name is that of an earlier release's file, which is plain; the database
has the name, so that nobody can put a plain file in the place of a sealed one."""
LIST_CHUNK = 1000


class BlobStore:
    """Keeps sealed bytes under a keyed hash of their content.

    A key ends in an identifier of its own, so that erasing one document's file never takes another's that is equal. The
    identifier begins with the owner; the file is bound to it.
    """

    shelves = (INCOMING, *(f"{number:02x}" for number in range(256)))

    def __init__(self, store: ObjectStore, names: bytes) -> None:
        """Hash with the key `names`: from a name nobody can tell whether it is that of a file that he has."""
        self._store = store
        self._names = names

    async def put(self, chunks: AsyncIterable[bytes], owner: BlobOwner, data_key: DataKey) -> str:
        """Put `chunks`, sealed, into the store and return the key. When `chunks` raises, nothing is kept.

        Raises:
            BlobsUnavailableError: the store cannot be reached, as from the other methods too.
        """
        identifier = _identifier(owner)
        stream = _Sealed(chunks, FileSealer(data_key, identifier), hmac.new(self._names, digestmod=hashlib.sha256))
        pieces = aiter(stream)
        begun, is_whole = await _begin(pieces)
        if is_whole:
            key = _key_of(stream.digest, identifier)
            with _failures():
                await obstore.put_async(self._store, key, begun)
            return key
        with _failures():
            try:
                await obstore.put_async(self._store, f"{INCOMING}/{identifier}", _following(begun, pieces))
            finally:
                # obstore wraps what the stream raised; it is raised again as it was.
                if stream.failure is not None:
                    raise stream.failure from None
        return await self._shelve(stream.digest, identifier)

    async def _shelve(self, digest: str, identifier: str) -> str:
        """Move a file that is whole to the key under which it is found, and return that."""
        key = _key_of(digest, identifier)
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
        if isinstance(self._store, LocalStore):
            yield await asyncio.to_thread(lambda: _owned(self._half_files(shelf)))

    async def get(self, key: str, data_key: DataKey | None) -> bytes:
        """Return what is stored under `key`; `data_key` is the one that it was put away with.

        Raises:
            FileNotFoundError: nothing is, or its data key was destroyed.
            BrokenSealError: it was changed, or is another's.
        """
        return b"".join([piece async for piece in self.stream(key, data_key)])

    async def stream(self, key: str, data_key: DataKey | None) -> AsyncIterator[bytes]:
        """Yield what is stored under `key`, in pieces that are each proven; that it is whole is known at the end."""
        identifier = key.rpartition("/")[2]
        is_sealed = identifier.endswith(f".{SEALED}")
        with _failures():
            stored = await obstore.get_async(self._store, key)
            if not is_sealed:
                yield bytes(await stored.bytes_async())
                return
            if data_key is None:
                raise FileNotFoundError(key)
            opener = FileOpener(data_key, identifier)
            async for piece in stored.stream():
                yield opener.update(bytes(piece))
            yield opener.end()

    async def delete(self, key: str) -> None:
        """Remove `key`; nothing happens when it is not there."""
        if HALF in key and isinstance(self._store, LocalStore):
            await asyncio.to_thread((self._folder() / key).unlink, missing_ok=True)
            return
        with suppress(FileNotFoundError), _failures():
            await obstore.delete_async(self._store, key)

    def content_of(self, key: str) -> bytes:
        """Return the keyed hash of what is stored under `key`, which is not asked for."""
        _, digest, _ = key.split("/")
        return bytes.fromhex(digest)

    def _half_files(self, shelf: str) -> list[str]:
        """Return what is being written, or was when its worker was killed, on a shelf; obstore does not list it."""
        folder = self._folder()
        return [path.relative_to(folder).as_posix() for path in (folder / shelf).rglob(f"*{HALF}*")]

    def _folder(self) -> Path:
        assert isinstance(self._store, LocalStore)
        return Path(self._store.prefix or "/")


def local_blobs(folder: Path, names: bytes) -> BlobStore:
    """Keep files in `folder`, which is made, for this user only, when it is not there."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return BlobStore(LocalStore(folder, mkdir=True), names)


def blobs_at(url: str, names: bytes) -> BlobStore:
    """Keep files at `url`, such as gs://bucket/prefix; credentials come from the provider's own environment."""
    return BlobStore(from_url(url), names)


def blobs_in_s3(url: str, names: bytes, endpoint: str | None = None, ca_file: Path | None = None) -> BlobStore:
    """Keep files in the bucket at `url`; `endpoint` is the server that has it, where it is not Amazon's.

    Raises:
        OSError: `ca_file`, the certificates of who signs the server's, cannot be read.
    """
    open_bucket = partial(S3Store.from_url, url, config={} if endpoint is None else {"endpoint": endpoint})
    if ca_file is not None:
        return BlobStore(open_bucket(client_options={"root_certificate": ca_file.read_bytes()}), names)
    return BlobStore(open_bucket(client_options={"allow_http": (endpoint or "").startswith("http://")}), names)


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
    return f"{owner.file_uuid}.{owner.attempt}.{uuid7()}.{SEALED}"


def _owner_of(key: str) -> BlobOwner | None:
    try:
        # With the end of a sealed file's name, the mark of a half one, both or neither.
        file_uuid, attempt, _, *_ = key.rpartition("/")[2].split(".")
        return BlobOwner(UUID(file_uuid), int(attempt))
    except ValueError:
        return None


def _key_of(digest: str, identifier: str) -> str:
    return f"{digest[:2]}/{digest}/{identifier}"


async def _begin(pieces: AsyncIterator[bytes]) -> tuple[bytes, bool]:
    """Take up to WHOLE_BYTES, or the piece that goes beyond, and say whether that was all."""
    begun = bytearray()
    async for piece in pieces:
        begun += piece
        if len(begun) > WHOLE_BYTES:
            return bytes(begun), False
    return bytes(begun), True


async def _following(begun: bytes, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield begun
    async for piece in pieces:
        yield piece


class _Sealed:
    """Passes a stream on sealed, hashes what went in, and remembers what it raised."""

    def __init__(self, chunks: AsyncIterable[bytes], sealer: FileSealer, content: hmac.HMAC) -> None:
        self._chunks = chunks
        self._sealer = sealer
        self._hash = content
        self.failure: BaseException | None = None

    @property
    def digest(self) -> str:
        return self._hash.hexdigest()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            yield self._sealer.header
            async for chunk in self._chunks:
                self._hash.update(chunk)
                if sealed := self._sealer.update(chunk):
                    yield sealed
            yield self._sealer.end()
        except GeneratorExit:
            raise
        except BaseException as failure:
            self.failure = failure
            raise
