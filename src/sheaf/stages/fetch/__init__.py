"""Fetch: the file behind a URL is streamed away at once, before its signature ends, and only from where it may be."""

from sheaf.stages.fetch.fetcher import Fetcher
from sheaf.stages.fetch.policy import FetchPolicy

__all__ = ["FetchPolicy", "Fetcher"]
