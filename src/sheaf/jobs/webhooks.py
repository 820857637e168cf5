"""What a client may do with its webhooks, and why it may not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from sheaf.model.audit import Actor
from sheaf.model.webhook import Delivery, Endpoint, EventType


class UnknownEndpointError(Exception):
    """The account has no such endpoint, or no such delivery to it."""


class WebhookConflictError(Exception):
    """The account or its endpoint is not in a state for this. `reason` may be shown to the client."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class NewEndpoint:
    url: str
    events: Sequence[EventType]
    description: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointChange:
    """What is to be different about an endpoint; None stays as it is. Switching it on forgets that it failed.

    A `description` of "" takes it away.
    """

    url: str | None = None
    events: Sequence[EventType] | None = None
    description: str | None = None
    is_enabled: bool | None = None


class Endpoints(Protocol):
    """The endpoints of an account. All that take an id raise UnknownEndpointError."""

    async def create(self, account_key: int, new: NewEndpoint, by: Actor) -> tuple[Endpoint, str]:
        """Return a new endpoint and its secret.

        Raises:
            WebhookConflictError: the account has as many as it may.
        """
        ...

    async def list(self, account_key: int) -> Sequence[Endpoint]:
        """Return the endpoints, oldest first, without the callback endpoint."""
        ...

    async def callback(self, account_key: int) -> Endpoint:
        """Return the account's callback endpoint, made at the first call."""
        ...

    async def find(self, account_key: int, endpoint_id: UUID) -> Endpoint: ...

    async def change(self, account_key: int, endpoint_id: UUID, change: EndpointChange, by: Actor) -> Endpoint:
        """The callback endpoint cannot be changed, and counts as unknown."""
        ...

    async def delete(self, account_key: int, endpoint_id: UUID, by: Actor) -> None:
        """Its deliveries go with it. The callback endpoint cannot be deleted, and counts as unknown."""
        ...

    async def rotate(self, account_key: int, endpoint_id: UUID, by: Actor) -> str:
        """Return a new secret; for a day, messages are signed with the old one too."""
        ...


class DeliveryLog(Protocol):
    """What was sent to an account's endpoints. All that take an id raise UnknownEndpointError."""

    async def page(self, account_key: int, endpoint_id: UUID, before: UUID | None, count: int) -> Sequence[Delivery]:
        """Return the newest deliveries, or the newest that are older than the delivery `before`."""
        ...

    async def latest(self, account_key: int, count: int) -> Mapping[UUID, Sequence[Delivery]]:
        """Return the newest deliveries to each endpoint, by its id, newest first; without those that got none."""
        ...

    async def replay(self, account_key: int, endpoint_id: UUID, delivery_id: UUID) -> Delivery:
        """Send an event again, under the id that it had.

        Raises:
            WebhookConflictError: the endpoint is disabled.
        """
        ...

    async def test(self, account_key: int, endpoint_id: UUID) -> Delivery:
        """Send an event that says nothing.

        Raises:
            WebhookConflictError: the endpoint is disabled, or has no URL of its own.
        """
        ...
