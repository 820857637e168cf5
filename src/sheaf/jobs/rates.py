"""How much an account may ask for, and how much of that it has used."""

from __future__ import annotations

from dataclasses import dataclass

MINUTE = 60


@dataclass(frozen=True, slots=True)
class Spent:
    """What was counted in the running minute, and what is left of it."""

    count: int
    seconds_left: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """A limit of an account, with what it has used of it."""

    name: str
    quota: int
    used: int
    unit: str = "requests"
    seconds_left: int | None = None
    """Until all of it is free again; None: it is no matter of time, but of documents that end."""

    @property
    def remaining(self) -> int:
        return max(0, self.quota - self.used)

    @property
    def is_exceeded(self) -> bool:
        return self.used > self.quota


def a_minute(name: str, quota: int, spent: Spent) -> Allowance:
    """Return the limit of so many requests a minute."""
    left = min(MINUTE, max(1, round(spent.seconds_left)))
    return Allowance(name=name, quota=quota, used=spent.count, seconds_left=left)


def unfinished_documents(quota: int, used: int) -> Allowance:
    """Return the limit of documents that have not ended."""
    return Allowance(name="unfinished-documents", quota=quota, used=used, unit="documents")
