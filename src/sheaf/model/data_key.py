"""The key that seals what belongs together, and goes with it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

SIZE = 32


@dataclass(frozen=True, slots=True)
class DataKey:
    """A key that seals everything of one owner, such as a batch: once it is destroyed, what it sealed is unreadable.

    Steps hand it on to what seals and opens; nothing is sealed with `secret` itself, but with keys derived from it.
    """

    secret: bytes = field(repr=False)

    @classmethod
    def draw(cls) -> DataKey:
        """Return a new one."""
        return cls(secrets.token_bytes(SIZE))
