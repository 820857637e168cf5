"""What a host's answer means for the document."""

from __future__ import annotations

import httpcore

from sheaf.model.error import ErrorDetail

_OK = 200
_NOT_THERE = frozenset({404, 410})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LATER = frozenset({408, 425, 429})
_EXPLAINED = frozenset({400, 401, 403})
_MAX_EXPLANATION_BYTES = 4096
_EXPIRED_WORDS = (b"expired", b"signature not valid in the specified time frame")
"""S3: "Request has expired", ExpiredToken; Google: "The provided token has expired"; Azure: the sentence."""


def redirect_of(response: httpcore.Response) -> str | None:
    """Return where `response` sends us, as written; None when it is no redirect."""
    return header(response, b"location") if response.status in _REDIRECTS else None


def header(response: httpcore.Response, name: bytes) -> str:
    """Return the header `name` (lower case), empty when it is missing."""
    values = (value for key, value in response.headers if key.lower() == name)
    return next(values, b"").decode("latin-1")


async def refusal_of(response: httpcore.Response) -> ErrorDetail | None:
    """Return why `response` brings no file; None when its body is the file.

    A redirect that is still an answer here was one too many. A 400 counts as a refusal, because object stores
    answer it to a wrong signature or an ended credential.
    """
    status = response.status
    if status == _OK:
        return None
    if status in _EXPLAINED and await _speaks_of_expiry(response):
        return ErrorDetail.URL_EXPIRED
    if status in _NOT_THERE:
        return ErrorDetail.NOT_FOUND
    if 300 <= status < 400:
        return ErrorDetail.URL_BLOCKED
    if 400 <= status < 500 and status not in _LATER:
        return ErrorDetail.URL_FORBIDDEN
    return ErrorDetail.UNREACHABLE


async def _speaks_of_expiry(response: httpcore.Response) -> bool:
    beginning = b""
    async for piece in response.aiter_stream():
        beginning += piece
        if len(beginning) >= _MAX_EXPLANATION_BYTES:
            break
    words = beginning[:_MAX_EXPLANATION_BYTES].lower()
    return any(sentence in words for sentence in _EXPIRED_WORDS)
