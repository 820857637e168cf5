"""Opens connections to checked addresses only: every download's socket is opened here, none goes round the check."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from types import TracebackType
from typing import Self, TypeAlias

import httpcore
from httpcore import AnyIOBackend, AsyncNetworkBackend, AsyncNetworkStream

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from sheaf.stages.fetch.addresses import is_allowed
from sheaf.stages.fetch.policy import FetchPolicy

Resolve: TypeAlias = Callable[[str, int], Awaitable[Sequence[str]]]
"""Returns the addresses of a host, best first. Raises OSError when there are none."""

_MAX_ADDRESSES_TRIED = 3
_KEEP_ALIVE_SECONDS = 10.0

# As httpcore declares it; the name is not exported.
_SocketOption: TypeAlias = "tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]"


async def resolve_by_system(host: str, port: int) -> Sequence[str]:
    """Ask the system's resolver."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


class GuardedBackend(AsyncNetworkBackend):
    """Resolves a host once, refuses it when any of its addresses is refused, and connects to the address it checked.

    The check and the connection share one answer of the resolver, so a name that changes in between gains nothing.
    Host header and TLS name stay the URL's: they are httpcore's business above this seam.
    """

    def __init__(self, resolve: Resolve, *, allow_private: bool) -> None:
        self._resolve = resolve
        self._allow_private = allow_private
        self._network = AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[_SocketOption] | None = None,
    ) -> AsyncNetworkStream:
        """Connect to `host`. Raises SheafError (URL_BLOCKED), httpcore.ConnectError or httpcore.ConnectTimeout."""
        failure = httpcore.ConnectError("the host has no address")
        try:
            async with asyncio.timeout(timeout):
                for address in (await self._addresses(host, port))[:_MAX_ADDRESSES_TRIED]:
                    try:
                        return await self._network.connect_tcp(address, port, None, local_address, socket_options)
                    except httpcore.ConnectError as error:
                        failure = error
        except TimeoutError:
            raise httpcore.ConnectTimeout from None
        raise failure

    async def _addresses(self, host: str, port: int) -> Sequence[str]:
        try:
            addresses = await self._resolve(host, port)
        except (OSError, UnicodeError):
            raise httpcore.ConnectError("the host has no address") from None
        if not all(is_allowed(address, allow_private=self._allow_private) for address in addresses):
            raise SheafError(ErrorDetail.URL_BLOCKED, Stage.FETCH)
        return addresses


class Connections:
    """Holds the connections of one process; use it as an async context manager."""

    def __init__(
        self, policy: FetchPolicy, trust: ssl.SSLContext | None = None, resolve: Resolve = resolve_by_system
    ) -> None:
        self._policy = policy
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=trust,
            max_connections=policy.max_connections,
            keepalive_expiry=_KEEP_ALIVE_SECONDS,
            network_backend=GuardedBackend(resolve, allow_private=policy.allow_private),
        )

    async def __aenter__(self) -> Self:
        await self._pool.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._pool.__aexit__(kind, error, trace)
