"""Files of buckets that the operator's credentials open: for accounts that were given a prefix, and under it only."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from sheaf.jobs.ports import Blobs, Lease
from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage

SCHEMES = ("s3", "gs")
_URL = re.compile(r"(?P<scheme>s3|gs)://(?P<bucket>[a-z0-9][a-z0-9._-]{1,61}[a-z0-9])/(?P<key>[^\x00-\x1f\x7f]*)")
_NO_SEGMENTS = frozenset({"", ".", ".."})


class BucketUrlError(ValueError):
    """No object or prefix has such a URL."""


@dataclass(frozen=True, slots=True)
class BucketUrl:
    """An object, or a prefix, whose key ends in a slash or is empty. Keys stand as they are, nothing is encoded."""

    scheme: str
    bucket: str
    key: str

    def __str__(self) -> str:
        return f"{self.scheme}://{self.bucket}/{self.key}"

    @property
    def is_prefix(self) -> bool:
        return not self.key or self.key.endswith("/")


class UnlistableError(Exception):
    """The bucket does not let us list it. `reason` may be shown to the client."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Buckets(Protocol):
    """Reads buckets."""

    def keys(self, prefix: BucketUrl, after: str) -> AsyncIterator[Sequence[str]]:
        """Yield the keys of objects under `prefix` in pieces, in their order; those behind `after`, unless it is empty.

        Objects of no bytes are left out: they stand for folders.

        Raises:
            UnlistableError: the bucket refuses, or there is none.
            BlobsUnavailableError: it cannot be reached.
        """
        ...

    def open(self, url: BucketUrl) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """Stream an object.

        Raises:
            SheafError: NOT_FOUND, URL_FORBIDDEN, TOO_LARGE; UNREACHABLE and TIMED_OUT are retryable.
        """
        ...


class InputPrefixes(Protocol):
    """Knows which prefixes an account may read."""

    async def input_prefixes(self, account_key: int) -> Sequence[str]: ...


def parse_bucket_url(text: str) -> BucketUrl:
    """Return what a URL names. Raises BucketUrlError; a key with empty segments or dots for one is none."""
    match = _URL.fullmatch(text)
    if match is None:
        raise BucketUrlError
    *folders, last = match["key"].split("/")
    if _NO_SEGMENTS.intersection(folders) or last in (".", ".."):
        raise BucketUrlError
    return BucketUrl(match["scheme"], match["bucket"], match["key"])


def parse_prefix(text: str) -> BucketUrl:
    """Return the prefix that a URL names. Raises BucketUrlError; one that does not end in a slash is none."""
    prefix = parse_bucket_url(text)
    if not prefix.is_prefix:
        raise BucketUrlError
    return prefix


def is_within(url: BucketUrl, prefixes: Sequence[str]) -> bool:
    """Say whether an object or prefix is under one of `prefixes`, all of which end in a slash."""
    return any(str(url).startswith(prefix) for prefix in prefixes)


class BucketFiles:
    """The files of documents whose URL is in a bucket."""

    def __init__(self, buckets: Buckets, blobs: Blobs, prefixes: InputPrefixes) -> None:
        self._buckets = buckets
        self._blobs = blobs
        self._prefixes = prefixes

    async def bring(self, lease: Lease) -> str:
        """Put the file of the document away and return its key.

        Raises:
            SheafError: URL_BLOCKED, where the account may not read it (any more); and as of `Buckets.open`.
        """
        try:
            url = parse_bucket_url(lease.file_url)
        except BucketUrlError:
            raise SheafError(ErrorDetail.URL_BLOCKED, Stage.FETCH) from None
        if not is_within(url, await self._prefixes.input_prefixes(lease.account_key)):
            raise SheafError(ErrorDetail.URL_BLOCKED, Stage.FETCH)
        async with self._buckets.open(url) as chunks:
            return await self._blobs.put(chunks, lease.owner, lease.data_key)
