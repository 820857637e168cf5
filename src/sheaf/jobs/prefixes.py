"""Makes a batch of what lies under a prefix of a bucket: a document a file, named by the rest of its key."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from sheaf.jobs.buckets import (
    Buckets,
    BucketUrl,
    BucketUrlError,
    InputPrefixes,
    UnlistableError,
    is_within,
    parse_bucket_url,
)

LISTING_SECONDS = 60.0
"""How long looking through a prefix may take: a client waits for it."""


class PrefixError(Exception):
    """No batch can be made of the prefix. `reason` may be shown to the client."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which files are wanted: of names that end so, whatever case (none: all), behind the file `after`, if it is one.

    At most `limit` are taken. With `is_whole` more than that are an error, not a part.
    """

    suffixes: Sequence[str]
    after: str
    limit: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file under the prefix. `name` is its key without the prefix."""

    name: str
    file_url: str


class PrefixReader:
    """Looks for files under prefixes that accounts were given."""

    def __init__(self, buckets: Buckets, prefixes: InputPrefixes, seconds: float = LISTING_SECONDS) -> None:
        self._buckets = buckets
        self._prefixes = prefixes
        self._seconds = seconds

    async def files(self, account_key: int, url: str, selection: Selection) -> Sequence[FoundFile]:
        """Return the files that are wanted under a prefix which the account may read, in the order of their keys.

        Raises:
            PrefixError: `url` is none or not the account's; there are none or too many, or they cannot be listed soon.
            BlobsUnavailableError: the bucket cannot be reached.
        """
        prefix = _allowed(url, await self._prefixes.input_prefixes(account_key))
        found: list[FoundFile] = []
        try:
            async with asyncio.timeout(self._seconds):
                await self._find(prefix, selection, found)
        except UnlistableError as error:
            raise PrefixError(error.reason) from None
        except TimeoutError:
            raise PrefixError("listing the prefix takes too long; give a longer prefix") from None
        if not found:
            raise PrefixError("there is no such file under the prefix")
        if len(found) > selection.limit:
            if selection.is_whole:
                reason = f"more than {selection.limit} files are under the prefix; say limit, and after for the next"
                raise PrefixError(reason)
            found.pop()
        return found

    async def _find(self, prefix: BucketUrl, selection: Selection, found: list[FoundFile]) -> None:
        """Find one file more than is wanted, so that a part is known from the whole."""
        endings = tuple(suffix.lower() for suffix in selection.suffixes)
        after = prefix.key + selection.after if selection.after else ""
        async for keys in self._buckets.keys(prefix, after):
            for key in keys:
                if endings and not key.lower().endswith(endings):
                    continue
                found.append(FoundFile(key.removeprefix(prefix.key), str(BucketUrl(prefix.scheme, prefix.bucket, key))))
                if len(found) > selection.limit:
                    return


def _allowed(text: str, prefixes: Sequence[str]) -> BucketUrl:
    """Return a prefix that the account may read.

    Raises:
        PrefixError: it is none, or not one of the account's.
    """
    try:
        prefix = parse_bucket_url(text)
    except BucketUrlError:
        raise PrefixError("prefix must be like s3://bucket/folder/ or gs://bucket/folder/") from None
    if not prefix.is_prefix:
        raise PrefixError("prefix must end with a slash")
    if not prefixes:
        raise PrefixError("this account may read no bucket; its operator can give it a prefix")
    if not is_within(prefix, prefixes):
        raise PrefixError("prefix is not one that this account may read")
    return prefix
