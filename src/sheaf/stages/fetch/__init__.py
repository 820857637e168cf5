"""Fetch: the file behind a URL is streamed away at once, before its signature ends, and only from where it may be."""

from sheaf.stages.fetch.called import may_be_called
from sheaf.stages.fetch.fetcher import Fetcher
from sheaf.stages.fetch.policy import FetchPolicy
from sheaf.stages.fetch.poster import Poster

__all__ = ["FetchPolicy", "Fetcher", "Poster", "may_be_called"]
