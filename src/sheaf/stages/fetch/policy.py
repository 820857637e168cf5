"""What a download may reach, how large it may grow and how long it may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchPolicy:
    """Limits of one download. Sizes in bytes, times in seconds."""

    max_bytes: int = 50 * 1024 * 1024
    total_seconds: float = 120.0
    connect_seconds: float = 10.0
    """For resolving the name and opening the connection; TLS gets as long again."""
    read_seconds: float = 30.0
    """The longest silence between two pieces of an answer."""
    max_redirects: int = 0
    max_connections: int = 32
    allow_private: bool = False
    """Opens http, every port, loopback and private addresses: for development, never on a server that strangers use."""
