"""Slows down whoever guesses client secrets, and nobody else.

Failures are counted by client and address, so that guessing from one place locks the right holder out nowhere else; and
by address alone, so that trying many clients from one place ends too.
"""

from __future__ import annotations

import hashlib
import ipaddress
from collections.abc import Mapping, Sequence
from typing import Protocol

from starlette.requests import Request

from sheaf.jobs.rates import Spent
from sheaf.model.account import Account, Credentials
from sheaf.serve.audit import address_of
from sheaf.serve.ports import Accounts
from sheaf.serve.problem import RequestError
from sheaf.settings.api import SignInSettings

IPV6_PREFIX_BITS = 64
"""What one subscriber usually has of the addresses of IPv6; all of them count as one."""


class FailureStore(Protocol):
    """Where failed sign-ins are counted, a minute each. A subject is 32 bytes."""

    async def failures(self, subjects: Sequence[bytes]) -> Mapping[bytes, Spent]:
        """Return the failures of the running minute, of those subjects that have some."""
        ...

    async def count_failure(self, subjects: Sequence[bytes]) -> None:
        """Count one against each."""
        ...


class Attempts:
    """The way to sign in, for programs and for people."""

    def __init__(self, accounts: Accounts, store: FailureStore, settings: SignInSettings) -> None:
        self._accounts = accounts
        self._store = store
        self._settings = settings

    async def sign_in(self, request: Request, credentials: Credentials) -> Account | None:
        """Return the account whose secret this is; None when there is none or it is disabled.

        Raises:
            RequestError: 429, there were too many failures.
        """
        await self._check(request, credentials.client_id)
        account = await self._accounts.sign_in(credentials, address_of(request))
        if account is None:
            await self._store.count_failure(_subjects(request, credentials.client_id))
        return account

    async def _check(self, request: Request, client_id: str) -> None:
        pair, address = _subjects(request, client_id)
        counted = await self._store.failures([pair, address])
        limits = {pair: self._settings.failures_per_minute, address: self._settings.address_failures_per_minute}
        waits = [spent.seconds_left for subject, spent in counted.items() if spent.count >= limits[subject]]
        if waits:
            retry_after = {"Retry-After": str(max(1, round(max(waits))))}
            raise RequestError(429, "too many failed attempts to get a token from this address", retry_after)


def _subjects(request: Request, client_id: str) -> tuple[bytes, bytes]:
    """Return what an attempt is counted under: hashes, because a client_id may be of any length and is not ours."""
    host = _place(request.client.host if request.client is not None else "")
    pair = hashlib.sha256(f"{host}\0{client_id}".encode(errors="surrogatepass")).digest()
    return pair, hashlib.sha256(host.encode()).digest()


def _place(host: str) -> str:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(ipaddress.ip_network((address, IPV6_PREFIX_BITS), strict=False))
