"""The blocking client: does what operations ask for, one thing after the other."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import update_wrapper
from types import TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar, assert_never

import httpx

from sheaf.client import changing, following, reading, session, submitting, webhooks
from sheaf.client.access import find_access
from sheaf.client.exchange import lost, new_file, reply_of, written
from sheaf.client.session import Access, ClientOptions, Session
from sheaf.client.steps import (
    Answer,
    Call,
    Chunk,
    Effect,
    Fetch,
    Flow,
    Give,
    Leave,
    Lost,
    NextChunk,
    Open,
    Pause,
    Reply,
    Send,
    Steps,
)

P = ParamSpec("P")
ResultT = TypeVar("ResultT")
ItemT = TypeVar("ItemT")

DEFAULT = ClientOptions()


def _blocking(
    operation: Callable[Concatenate[Session, P], Steps[ResultT]],
) -> Callable[Concatenate[_Asking, P], ResultT]:
    """Make a method of an operation."""

    def method(asking: _Asking, /, *args: P.args, **kwargs: P.kwargs) -> ResultT:
        with closing(_Run(asking.http, asking.session)) as run:
            return run.result(operation(asking.session, *args, **kwargs))

    update_wrapper(method, operation)
    return method


def _iterating(
    operation: Callable[Concatenate[Session, P], Flow[ItemT, object]],
) -> Callable[Concatenate[_Asking, P], Iterator[ItemT]]:
    """Make a method of an operation that gives items."""

    def method(asking: _Asking, /, *args: P.args, **kwargs: P.kwargs) -> Iterator[ItemT]:
        with closing(_Run(asking.http, asking.session)) as run:
            yield from run.items(operation(asking.session, *args, **kwargs))

    update_wrapper(method, operation)
    return method


class _Asking:
    """Whose methods are operations."""

    def __init__(self, http: httpx.Client, session: Session) -> None:
        self.http = http
        self.session = session


class Webhooks(_Asking):
    """Where the account's events are posted: `sheaf.webhooks`."""

    create = _blocking(webhooks.create)
    list = _blocking(webhooks.listed)
    find = _blocking(webhooks.find)
    change = _blocking(webhooks.change)
    enable = _blocking(webhooks.enable)
    disable = _blocking(webhooks.disable)
    delete = _blocking(webhooks.delete)
    rotate = _blocking(webhooks.rotate)
    test = _blocking(webhooks.test)
    deliveries = _iterating(webhooks.deliveries)
    replay = _blocking(webhooks.replay)


class Sheaf(_Asking):
    """A bulk API at `url`. It keeps connections: close it, or use it in a `with`. Threads may share one."""

    def __init__(self, url: str, client_id: str, client_secret: str, *, options: ClientOptions = DEFAULT) -> None:
        """Raises AccessError when the address or the credentials cannot be ones; nothing is sent yet."""
        super().__init__(httpx.Client(), Session(Access(url, client_id, client_secret), options))
        self.webhooks = Webhooks(self.http, self.session)

    @classmethod
    def from_environment(cls, *, options: ClientOptions = DEFAULT) -> Self:
        """Use SHEAF_URL, SHEAF_CLIENT_ID and SHEAF_CLIENT_SECRET, or else what `sheaf login` has kept.

        Raises AccessError.
        """
        access = find_access()
        return cls(access.url, access.client_id, access.client_secret, options=options)

    sign_in = _blocking(session.sign_in)
    submit = _blocking(submitting.submit)
    submit_prefix = _blocking(submitting.submit_prefix)
    status = _blocking(following.status)
    wait = _blocking(following.wait)
    events = _iterating(following.events)
    batches = _iterating(following.batches)
    documents = _iterating(reading.documents)
    extracts = _iterating(reading.extracts)
    errors = _iterating(reading.errors)
    follow = _iterating(reading.follow)
    retry = _blocking(submitting.retry)
    cancel = _blocking(changing.cancel)
    delete = _blocking(changing.delete)
    export = _blocking(changing.export)

    def close(self) -> None:
        self.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Run:
    """One run of an operation."""

    def __init__(self, http: httpx.Client, session: Session) -> None:
        self._http = http
        self._session = session
        self._opened: httpx.Response | None = None
        self._chunks: Iterator[bytes] = iter(())

    def result(self, steps: Steps[ResultT]) -> ResultT:
        answer: Answer = None
        while True:
            try:
                effect = steps.send(answer)
            except StopIteration as end:
                result: ResultT = end.value
                return result
            answer = self._do(effect)

    def items(self, flow: Flow[ItemT, object]) -> Iterator[ItemT]:
        answer: Answer = None
        while True:
            try:
                effect = flow.send(answer)
            except StopIteration:
                return
            if isinstance(effect, Give):
                answer = None
                yield from effect.items
            else:
                answer = self._do(effect)

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _do(self, effect: Effect) -> Answer:
        match effect:
            case Pause():
                time.sleep(effect.seconds)
                return None
            case Leave():
                self.close()
                return None
            case NextChunk():
                return self._next_chunk()
            case Send() | Fetch() | Open():
                return self._call(effect)
            case _:
                assert_never(effect)

    def _call(self, call: Call) -> Reply | Lost:
        with written(self._http, self._session, call.request) as request:
            try:
                response = self._http.send(request, stream=True)
                if isinstance(call, Open) and response.status_code == 200:
                    self.close()
                    self._opened, self._chunks = response, response.iter_bytes()
                    return reply_of(response, b"")
                with closing(response):
                    return self._whole(call, response)
            except httpx.RequestError as error:
                return lost(error)

    def _whole(self, call: Call, response: httpx.Response) -> Reply:
        if not isinstance(call, Fetch) or response.status_code != 200:
            return reply_of(response, response.read())
        with new_file(call.path) as file:
            for chunk in response.iter_bytes():
                file.write(chunk)
        return reply_of(response, b"")

    def _next_chunk(self) -> Chunk | Lost:
        try:
            return Chunk(next(self._chunks, None))
        except httpx.RequestError as error:
            return lost(error)
