"""A client's session: its token, and how long it goes on trying."""

from __future__ import annotations

import email.utils
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeAlias
from urllib.parse import quote, urlsplit

from sheaf.client.batch import AnyBatch, batch_id_of
from sheaf.client.errors import AccessError, RefusedError, UnexpectedAnswerError, UnreachableError, refused
from sheaf.client.steps import Call, Lost, Pause, Reply, Request, Send, Steps, ask
from sheaf.client.wire import Json, JsonObject, as_object, read_json

API = "/v1/bulk"
AGAIN = frozenset({429, 502, 503, 504})
"""Answers after which the same request may succeed. 409 joins them when it says when to come again."""
TOKEN_MARGIN_SECONDS = 60.0
"""A token is replaced so long before it ends, or at half its life if that is shorter."""

AsCall: TypeAlias = Callable[[Request], Call]


@dataclass(frozen=True, slots=True)
class Access:
    """Where the server is and who asks. `url` is what stands before /v1/bulk."""

    url: str
    client_id: str
    client_secret: str = field(repr=False)

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
            raise AccessError("the address must be like https://sheaf.example")
        if not self.client_id or not self.client_secret:
            raise AccessError("the Client-Id or the Client-Secret is missing")
        if (
            not (self.client_id + self.client_secret).isascii()
            or not (self.client_id + self.client_secret).isprintable()
        ):
            raise AccessError("the Client-Id or the Client-Secret has a character that none has")

    @property
    def base(self) -> str:
        return self.url.rstrip("/").removesuffix(API)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retries:
    """How often and how long a call is tried again when the server is busy or away.

    The waits are drawn from nothing to a bound that doubles with each try (full jitter), and no shorter than the server
    says in Retry-After. One that would be longer than `longest_seconds` is not waited for: the error says how long it
    is.
    """

    attempts: int = 6
    """At least 1."""
    first_seconds: float = 0.5
    longest_seconds: float = 120.0
    repeat_submits: bool = True
    """Send a submit again whose answer was lost. Sheaf knows it by its idempotency key; for a server that does not
    promise to know these keys, say False, or a batch may be made twice."""

    def __post_init__(self) -> None:
        if self.attempts < 1 or self.first_seconds < 0 or self.longest_seconds < 0:
            raise ValueError("there is at least one attempt, and no wait is shorter than nothing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """Bounds of one try: for the connection, and for every silence of the server and of the way to it."""

    connect_seconds: float = 10.0
    silence_seconds: float = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientOptions:
    """How a client behaves."""

    retries: Retries = Retries()
    timeouts: Timeouts = Timeouts()
    files_per_batch: int = 10_000
    """The server's limit: more files are refused before any is uploaded."""


@dataclass(frozen=True, slots=True)
class Token:
    text: str = field(repr=False)
    good_until: float
    """On the monotonic clock."""


@dataclass(slots=True)
class Session:
    """What calls of one client share."""

    access: Access
    options: ClientOptions
    token: Token | None = None
    tells_progress: bool = True
    """False once the server has shown that it has the vendor's three calls alone."""

    def call(self, request: Request, as_call: AsCall = Send) -> Steps[Reply]:
        """Make a call with a token and return its answer, a 2xx.

        Raises:
            RefusedError: it is none.
            UnreachableError: there was none.
        """
        return checked((yield from self.reply_to(request, as_call)))

    def reply_to(self, request: Request, as_call: AsCall = Send) -> Steps[Reply]:
        """Make a call with a token and return its answer, whatever it is. Raises UnreachableError."""
        reply = yield from self._with_token(request, as_call)
        if reply.status == 401:
            # The token may have been voided before its time, by another secret or another key.
            self.token = None
            reply = yield from self._with_token(request, as_call)
        return reply

    def ask(self, request: Request) -> Steps[JsonObject]:
        """Make a call and return the object that it answers."""
        reply = yield from self.call(request)
        return as_object(read_json(reply.body))

    def _with_token(self, request: Request, as_call: AsCall) -> Steps[Reply]:
        token = self.token
        if token is None or time.monotonic() >= token.good_until:
            token = self.token = yield from self.new_token()
        headers = {**request.headers, "Token": token.text}
        return (yield from self._tried(replace(request, headers=headers), as_call))

    def new_token(self) -> Steps[Token]:
        headers = {"Client-Id": self.access.client_id, "Client-Secret": self.access.client_secret}
        asked = time.monotonic()
        reply = yield from self._tried(Request(method="POST", path=f"{API}/authtoken", headers=headers), Send)
        told = as_object(read_json(checked(reply).body))
        lifetime = told.number("expires_in")
        text = told.text("access_token")
        if not text.isascii() or not text.isprintable():
            raise UnexpectedAnswerError("access_token is not what the contract says")
        return Token(text, asked + max(lifetime - TOKEN_MARGIN_SECONDS, lifetime / 2))

    def _tried(self, request: Request, as_call: AsCall) -> Steps[Reply]:
        retries = self.options.retries if request.is_patient else replace(self.options.retries, attempts=1)
        attempt, lost_before = 1, False
        while True:
            answer = yield from ask(as_call(request))
            wait = _wait(answer, request, retries, attempt)
            if wait is None:
                break
            attempt += 1
            lost_before = lost_before or (isinstance(answer, Lost) and answer.was_sent)
            yield Pause(wait)
        if isinstance(answer, Lost):
            raise UnreachableError(f"no answer from {urlsplit(self.access.url).hostname}: {answer.words}")
        return replace(answer, after_lost=lost_before)


def sign_in(session: Session) -> Steps[None]:
    """Get a token now, to find out whether the credentials are good; every other call does it by itself."""
    session.token = yield from session.new_token()


def batch_path(batch: AnyBatch, *rest: str) -> str:
    """Return where a batch is."""
    return "/".join((API, "batches", quote(batch_id_of(batch), safe=""), *rest))


def checked(reply: Reply) -> Reply:
    """Return a reply that is a 2xx. Raises RefusedError."""
    if 200 <= reply.status < 300:
        return reply
    raise _refusal(reply)


def _refusal(reply: Reply) -> RefusedError:
    try:
        told: Json = read_json(reply.body)
    except UnexpectedAnswerError:
        told = None
    message = told.get("error_message") if isinstance(told, Mapping) else None
    return refused(reply.status, message if isinstance(message, str) else None, retry_after(reply))


def retry_after(reply: Reply) -> float | None:
    """Return how many seconds the server said to wait, None when it did not (RFC 9110, 10.2.3)."""
    said = reply.headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return float(said[:9])
    try:
        date = email.utils.parsedate_to_datetime(said)
    except ValueError:
        return None
    return max(0.0, (date.replace(tzinfo=date.tzinfo or UTC) - datetime.now(UTC)).total_seconds())


def _wait(answer: Reply | Lost, request: Request, retries: Retries, attempt: int) -> float | None:
    """Return how long to wait before the next try; None when this one was the last."""
    if attempt >= retries.attempts:
        return None
    drawn = random.uniform(0, min(retries.longest_seconds, retries.first_seconds * 2.0 ** (attempt - 1)))
    if isinstance(answer, Lost):
        return drawn if request.is_repeatable or not answer.was_sent else None
    said = retry_after(answer)
    if answer.status not in AGAIN and not (answer.status == 409 and said is not None):
        return None
    if answer.status in (502, 504) and not request.is_repeatable:
        return None
    wait = drawn if said is None else said + drawn
    return wait if wait <= retries.longest_seconds else None
