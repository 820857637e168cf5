"""Who did what, when, from where, on what: acts that an audit asks about. No value of a document is part of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class AuditAction(StrEnum):
    """What was done."""

    TOKEN_REFUSED = "token_refused"  # noqa: S105 - an act, no secret
    BATCH_SUBMITTED = "batch_submitted"
    BATCH_CANCELLED = "batch_cancelled"
    BATCH_RETRIED = "batch_retried"
    BATCH_DELETED = "batch_deleted"
    BATCH_EXPORTED = "batch_exported"
    FIELD_REVEALED = "field_revealed"
    DOCUMENT_REVIEWED = "document_reviewed"
    CORRECTIONS_EXPORTED = "corrections_exported"
    FILE_LINKS_MADE = "file_links_made"
    FILE_SERVED = "file_served"
    WEBHOOK_CREATED = "webhook_created"
    WEBHOOK_CHANGED = "webhook_changed"
    WEBHOOK_DELETED = "webhook_deleted"
    WEBHOOK_ROTATED = "webhook_rotated"
    ACCOUNT_CREATED = "account_created"
    ACCOUNT_CHANGED = "account_changed"
    ACCOUNT_DISABLED = "account_disabled"
    SECRET_ROTATED = "secret_rotated"  # noqa: S105 - an act, no secret
    KEY_ROTATED = "key_rotated"
    RETENTION_ERASED = "retention_erased"


class ActorKind(StrEnum):
    """Who does things: a client through the API, an operator at the machine, or Sheaf by itself."""

    CLIENT = "client"
    OPERATOR = "operator"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did it. `name` is a client_id, the login of an operator, or a part of Sheaf.

    `address` is where the request came from, as the server saw it; None when none came over the network.
    """

    kind: ActorKind
    name: str
    address: str | None = None


OPERATOR = Actor(ActorKind.OPERATOR, "operator")
WORKER = Actor(ActorKind.SYSTEM, "worker")


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """An act on the data of the account `account_key`; None: on no account's.

    `documents` is how many it was about. `field` names a field or a setting, never what stands in it. A document's own
    `document_id` is the caller's text, so it has no place here.
    """

    action: AuditAction
    by: Actor
    account_key: int | None = None
    batch_id: str | None = None
    file_uuid: UUID | None = None
    documents: int | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """An act as it stands in the log. `client_id` is that of the account; None when it was on no account's data."""

    key: int
    at: datetime
    event: AuditEvent
    client_id: str | None
