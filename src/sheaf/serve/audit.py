"""Who asks, for the audit log, and where acts that write nothing else are noted."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Protocol

from starlette.requests import Request

from sheaf.model.account import Account
from sheaf.model.audit import Actor, ActorKind, AuditEvent


class AuditTrail(Protocol):
    """Keeps lines of the audit log."""

    async def record(self, event: AuditEvent) -> None:
        """Write a line. What cannot be written down is not to be done: raises StoreUnavailableError."""
        ...


def client(request: Request, account: Account) -> Actor:
    """Return who asks, as the audit log names them."""
    return Actor(ActorKind.CLIENT, account.client_id, address_of(request))


def address_of(request: Request) -> str | None:
    """Return the address that a request came from; None when it came over none.

    A proxy's word about it counts where uvicorn was told to trust the proxy (`SHEAF_API_TRUSTED_PROXIES`).
    """
    host = request.client.host if request.client is not None else ""
    try:
        # Without the zone of a link-local one: that is a name of this machine, and the database knows none.
        return str(ip_address(host.partition("%")[0]))
    except ValueError:
        return None
