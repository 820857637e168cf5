"""What can go wrong, as one tree. No message repeats a secret, a value of a document or the query of a URL.

ClientError
  AccessError               no usable address or credentials
  UnreachableError          no answer, however often it was tried
  UnexpectedAnswerError     an answer that is not of the contract
  WaitTimeoutError          `wait` ran out of time; the batch goes on
  TotalUnknownError         the server does not say how many documents a batch has
  FilesError                the files that were given cannot be one batch
  MissingLibraryError       pandas or polars is not installed
  RefusedError              the server said no
    BadRequestError 400, AuthenticationError 401, NotFoundError 404, ConflictError 409, GoneError 410,
    TooLargeError 413, TooManyRequestsError 429, ServerError 5xx
"""

from __future__ import annotations

import re

MESSAGE_CHARACTERS = 500

_QUERY = re.compile(r"([a-z][a-z0-9+.-]*://[^\s?#\"']*)[?#][^\s\"']*", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


class ClientError(Exception):
    """The parent of all errors of the client."""


class AccessError(ClientError):
    """There is no usable address or there are no credentials; nothing was sent."""


class UnreachableError(ClientError):
    """No answer came, however often it was tried. What was sent with an idempotency key can be sent again."""


class UnexpectedAnswerError(ClientError):
    """The answer is not of the contract: probably the address is not that of a bulk API."""


class WaitTimeoutError(ClientError):
    """The time that `wait` was given is over. The batch goes on; wait again."""


class TotalUnknownError(ClientError):
    """This server does not say how many documents a batch has, so that nobody knows when all have ended.

    Pass what `submit` returned in place of the batch_id.
    """

    def __init__(self) -> None:
        super().__init__("this server does not say how many documents a batch has: pass what submit returned")


class FilesError(ClientError):
    """The files that were given cannot be one batch: there are none, too many, or two of one document_id."""


class MissingLibraryError(ClientError):
    """A table was asked for, and the library that makes it is not installed."""


class RefusedError(ClientError):
    """The server said no. `status` is HTTP's; `retry_after` is how many seconds it said to wait, if it did."""

    def __init__(self, status: int, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after


class BadRequestError(RefusedError):
    """400: what was sent is not right; the message says which part."""


class AuthenticationError(RefusedError):
    """401: the credentials are not good, or not any more."""


class NotFoundError(RefusedError):
    """404: there is no such batch or webhook, or it is another account's; or the server does not have this call."""


class ConflictError(RefusedError):
    """409: the batch or webhook is not in a state for this, or the idempotency key is another request's."""


class GoneError(RefusedError):
    """410: what was there was deleted or has expired."""


class TooLargeError(RefusedError):
    """413: the request or a file is larger than the server takes."""


class TooManyRequestsError(RefusedError):
    """429: the account is over its rate or its quota, and was after all tries or for too long to wait."""


class ServerError(RefusedError):
    """5xx: the server could not answer, however often it was tried."""


_CLASSES: dict[int, type[RefusedError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    413: TooLargeError,
    429: TooManyRequestsError,
}


def refused(status: int, message: str | None, retry_after: float | None) -> RefusedError:
    """Return the error of an answer; `message` is the server's own, None when it gave none."""
    kind = ServerError if status >= 500 else _CLASSES.get(status, RefusedError)
    return kind(status, _fit_to_show(message) if message else f"the server answered {status}", retry_after)


def _fit_to_show(message: str) -> str:
    return _QUERY.sub(r"\1", _CONTROL.sub(" ", message))[:MESSAGE_CHARACTERS]
