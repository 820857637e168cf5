"""Buckets of clients, read with the credentials of the operator's own environment (`AWS_…`, `GOOGLE_…`)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import BaseError, PermissionDeniedError, UnauthenticatedError
from obstore.store import GCSStore, ObjectStore, S3Store

from sheaf.jobs.buckets import BucketUrl, UnlistableError
from sheaf.jobs.ports import BlobsUnavailableError
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage

if TYPE_CHECKING:
    # Only there at that time.
    from obstore.store import RetryConfig

LIST_CHUNK = 1000
_PIECE_BYTES = 256 * 1024
_RETRIES = 2
_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "status code: 404": "there is no such bucket",
        "status code: 403": "the bucket does not let this server list it",
        "status code: 401": "the bucket does not let this server list it",
    }
)
_REFUSALS = (PermissionDeniedError, UnauthenticatedError)


class BucketReader:
    """The Buckets of S3 and of Google's cloud. One object may have `max_bytes` and take `seconds`."""

    def __init__(self, *, max_bytes: int, seconds: float) -> None:
        self._max_bytes = max_bytes
        self._seconds = seconds
        self._stores: dict[tuple[str, str], ObjectStore] = {}

    async def keys(self, prefix: BucketUrl, after: str) -> AsyncIterator[Sequence[str]]:
        """Yield the keys of objects under `prefix` in pieces, in their order; those behind `after`, unless it is empty.

        Raises:
            UnlistableError: the bucket refuses, or there is none.
            BlobsUnavailableError: it cannot be reached.
        """
        try:
            stream = obstore.list(self._store(prefix), prefix.key or None, offset=after or None, chunk_size=LIST_CHUNK)
            async for objects in stream:
                yield [each["path"] for each in objects if each["size"] > 0]
        except BaseError as error:
            # The library has no classes for what goes wrong with a list.
            said = str(error)
            reason = next((reason for status, reason in _REASONS.items() if status in said), None)
            if reason is None:
                raise BlobsUnavailableError from error
            raise UnlistableError(reason) from None

    @asynccontextmanager
    async def open(self, url: BucketUrl) -> AsyncIterator[AsyncIterator[bytes]]:
        """Stream an object.

        Raises:
            SheafError: NOT_FOUND, URL_FORBIDDEN, TOO_LARGE; UNREACHABLE and TIMED_OUT are retryable.
        """
        with _failures_as_problems():
            async with asyncio.timeout(self._seconds):
                result = await obstore.get_async(self._store(url), url.key)
                if result.meta["size"] > self._max_bytes:
                    raise SheafError(ErrorDetail.TOO_LARGE, Stage.FETCH)
                yield _pieces(result)

    def _store(self, url: BucketUrl) -> ObjectStore:
        """Return the bucket; there are as many as operators gave prefixes of."""
        key = (url.scheme, url.bucket)
        if key not in self._stores:
            retry: RetryConfig = {"max_retries": _RETRIES, "retry_timeout": timedelta(seconds=self._seconds)}
            self._stores[key] = (
                S3Store(url.bucket, retry_config=retry)
                if url.scheme == "s3"
                else GCSStore(url.bucket, retry_config=retry)
            )
        return self._stores[key]


async def _pieces(result: obstore.GetResult) -> AsyncIterator[bytes]:
    with _failures_as_problems():
        async for piece in result.stream(min_chunk_size=_PIECE_BYTES):
            yield bytes(piece)


@contextmanager
def _failures_as_problems() -> Iterator[None]:
    try:
        yield
    except _REFUSALS:
        raise SheafError(ErrorDetail.URL_FORBIDDEN, Stage.FETCH) from None
    except FileNotFoundError:
        raise SheafError(ErrorDetail.NOT_FOUND, Stage.FETCH) from None
    except TimeoutError:
        raise SheafError(ErrorDetail.TIMED_OUT, Stage.FETCH) from None
    except BaseError:
        raise SheafError(ErrorDetail.UNREACHABLE, Stage.FETCH) from None
