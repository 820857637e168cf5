"""The header Idempotency-Key, and what is said of a request that was answered before."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from starlette.requests import Request

from sheaf.jobs.ports import IdempotencyKey
from sheaf.serve.problem import bad_request

KEY_CHARACTERS = 255
REPLAYED: Mapping[str, str] = MappingProxyType({"Idempotent-Replayed": "true"})
"""Stands on an answer that was given before."""
FIRST: Mapping[str, str] = MappingProxyType({})


def read_key(request: Request, asked: bytes) -> IdempotencyKey | None:
    """Return the request's key; `asked` is what a second request under it must be like.

    Raises:
        RequestError: 400, it cannot be one.
    """
    key = request.headers.get("idempotency-key")
    if key is None:
        return None
    if not 1 <= len(key) <= KEY_CHARACTERS or not (key.isascii() and key.isprintable()):
        raise bad_request(f"Idempotency-Key must have 1 to {KEY_CHARACTERS} printable characters")
    return IdempotencyKey(key, hashlib.sha256(asked).digest())


def key_parameter() -> dict[str, Any]:
    """Describe the header for OpenAPI."""
    return {
        "name": "Idempotency-Key",
        "in": "header",
        "required": False,
        "description": "Makes it safe to send the request again: it then gets the first answer, with the header "
        "`Idempotent-Replayed: true`.",
        "schema": {"type": "string", "minLength": 1, "maxLength": KEY_CHARACTERS},
    }


def replayed(is_replay: bool) -> Mapping[str, str]:
    """Return the headers that tell whether an answer was given before."""
    return REPLAYED if is_replay else FIRST
