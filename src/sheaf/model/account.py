"""Who may send documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sheaf.model.redaction import AadhaarMode


@dataclass(frozen=True, slots=True)
class Bounds:
    """What an account may send, and how long it is kept.

    `product_types` None allows any. `retention_days` is after how many days batches that have ended are erased; None:
    when the client deletes them.
    """

    product_types: tuple[str, ...] | None = None
    retention_days: int | None = None

    def within(self, outer: Bounds) -> Bounds:
        """Return what is left of these where those hold as well.

        >>> Bounds(product_types=("HL", "CDL"), retention_days=30).within(Bounds(product_types=("HL", "LAP")))
        Bounds(product_types=('HL',), retention_days=30)
        """
        types, allowed = self.product_types, outer.product_types
        if types is None or allowed is None:
            types = allowed if types is None else types
        else:
            types = tuple(each for each in types if each in allowed)
        days = [each for each in (self.retention_days, outer.retention_days) if each is not None]
        return Bounds(types, min(days, default=None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A client account. `number` has 5 digits and stands in its batch_ids; `key` is the database's.

    `generation` counts the secrets it has had: a token of an older one is void.
    `allowed` is what the operator set; `chosen` is what the account's own people chose within that.
    `aadhaar_mode` says in which form it is given Aadhaar numbers.
    `cache_hours` is how long its results are given again for the same file; None: never.
    `keeps_originals` says whether files stay when their documents have ended, where Aadhaar numbers allow it.
    """

    key: int
    number: str
    name: str
    client_id: str
    generation: int
    allowed: Bounds
    chosen: Bounds
    aadhaar_mode: AadhaarMode
    cache_hours: int | None
    keeps_originals: bool
    disabled: bool

    @property
    def bounds(self) -> Bounds:
        """What holds."""
        return self.chosen.within(self.allowed)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountTerms:
    """What an operator decides about a new account; what the fields mean is said at `Account` and `Bounds`."""

    product_types: Sequence[str] | None = None
    aadhaar_mode: AadhaarMode = AadhaarMode.FULL
    cache_hours: int | None = None
    retention_days: int | None = None
    keeps_originals: bool = True


@dataclass(frozen=True, slots=True)
class CacheCount:
    """How many documents of an account were given a stored result, and how many were read although it has a cache."""

    hits: int
    misses: int


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a client signs in with. The secret is shown once; the database keeps its hash."""

    client_id: str
    client_secret: str
