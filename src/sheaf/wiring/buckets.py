"""Builds what reads the buckets of clients."""

from __future__ import annotations

from sheaf.settings import Settings
from sheaf.store.buckets import BucketReader


def bucket_reader(settings: Settings) -> BucketReader:
    """Return a reader under the limits of downloads."""
    fetch = settings.fetch
    return BucketReader(max_bytes=fetch.size_limit_bytes, seconds=fetch.total_timeout_seconds)
