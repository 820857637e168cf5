"""The async client, for asyncio: does what operations ask for while others run."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
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


def _awaiting(
    operation: Callable[Concatenate[Session, P], Steps[ResultT]],
) -> Callable[Concatenate[_Asking, P], Awaitable[ResultT]]:
    """Make a method of an operation."""

    async def method(asking: _Asking, /, *args: P.args, **kwargs: P.kwargs) -> ResultT:
        async with aclosing(_Run(asking.http, asking.session)) as run:
            return await run.result(operation(asking.session, *args, **kwargs))

    update_wrapper(method, operation)
    return method


def _iterating(
    operation: Callable[Concatenate[Session, P], Flow[ItemT, object]],
) -> Callable[Concatenate[_Asking, P], AsyncIterator[ItemT]]:
    """Make a method of an operation that gives items."""

    async def method(asking: _Asking, /, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[ItemT]:
        async with aclosing(_Run(asking.http, asking.session)) as run:
            async for item in run.items(operation(asking.session, *args, **kwargs)):
                yield item

    update_wrapper(method, operation)
    return method


class _Asking:
    """Whose methods are operations."""

    def __init__(self, http: httpx.AsyncClient, session: Session) -> None:
        self.http = http
        self.session = session


class AsyncWebhooks(_Asking):
    """Where the account's events are posted: `sheaf.webhooks`."""

    create = _awaiting(webhooks.create)
    list = _awaiting(webhooks.listed)
    find = _awaiting(webhooks.find)
    change = _awaiting(webhooks.change)
    enable = _awaiting(webhooks.enable)
    disable = _awaiting(webhooks.disable)
    delete = _awaiting(webhooks.delete)
    rotate = _awaiting(webhooks.rotate)
    test = _awaiting(webhooks.test)
    deliveries = _iterating(webhooks.deliveries)
    replay = _awaiting(webhooks.replay)


class AsyncSheaf(_Asking):
    """A bulk API at `url`. It keeps connections: close it, or use it in an `async with`."""

    def __init__(self, url: str, client_id: str, client_secret: str, *, options: ClientOptions = DEFAULT) -> None:
        """Raises AccessError when the address or the credentials cannot be ones; nothing is sent yet."""
        super().__init__(httpx.AsyncClient(), Session(Access(url, client_id, client_secret), options))
        self.webhooks = AsyncWebhooks(self.http, self.session)

    @classmethod
    def from_environment(cls, *, options: ClientOptions = DEFAULT) -> Self:
        """Use SHEAF_URL, SHEAF_CLIENT_ID and SHEAF_CLIENT_SECRET, or else what `sheaf login` has kept.

        Raises AccessError.
        """
        access = find_access()
        return cls(access.url, access.client_id, access.client_secret, options=options)

    sign_in = _awaiting(session.sign_in)
    submit = _awaiting(submitting.submit)
    submit_prefix = _awaiting(submitting.submit_prefix)
    status = _awaiting(following.status)
    wait = _awaiting(following.wait)
    events = _iterating(following.events)
    batches = _iterating(following.batches)
    documents = _iterating(reading.documents)
    extracts = _iterating(reading.extracts)
    errors = _iterating(reading.errors)
    follow = _iterating(reading.follow)
    retry = _awaiting(submitting.retry)
    cancel = _awaiting(changing.cancel)
    delete = _awaiting(changing.delete)
    export = _awaiting(changing.export)

    async def aclose(self) -> None:
        await self.http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class _Run:
    """One run of an operation."""

    def __init__(self, http: httpx.AsyncClient, session: Session) -> None:
        self._http = http
        self._session = session
        self._opened: httpx.Response | None = None
        self._chunks: AsyncIterator[bytes] | None = None

    async def result(self, steps: Steps[ResultT]) -> ResultT:
        answer: Answer = None
        while True:
            try:
                effect = steps.send(answer)
            except StopIteration as end:
                result: ResultT = end.value
                return result
            answer = await self._do(effect)

    async def items(self, flow: Flow[ItemT, object]) -> AsyncIterator[ItemT]:
        answer: Answer = None
        while True:
            try:
                effect = flow.send(answer)
            except StopIteration:
                return
            if isinstance(effect, Give):
                answer = None
                for item in effect.items:
                    yield item
            else:
                answer = await self._do(effect)

    async def aclose(self) -> None:
        if self._opened is not None:
            await self._opened.aclose()
            self._opened = None

    async def _do(self, effect: Effect) -> Answer:
        match effect:
            case Pause():
                await asyncio.sleep(effect.seconds)
                return None
            case Leave():
                await self.aclose()
                return None
            case NextChunk():
                return await self._next_chunk()
            case Send() | Fetch() | Open():
                return await self._call(effect)
            case _:
                assert_never(effect)

    async def _call(self, call: Call) -> Reply | Lost:
        with written(self._http, self._session, call.request) as request:
            try:
                response = await self._http.send(request, stream=True)
                if isinstance(call, Open) and response.status_code == 200:
                    await self.aclose()
                    self._opened, self._chunks = response, response.aiter_bytes()
                    return reply_of(response, b"")
                async with aclosing(response):
                    return await self._whole(call, response)
            except httpx.RequestError as error:
                return lost(error)

    async def _whole(self, call: Call, response: httpx.Response) -> Reply:
        if not isinstance(call, Fetch) or response.status_code != 200:
            return reply_of(response, await response.aread())
        with new_file(call.path) as file:
            async for chunk in response.aiter_bytes():
                file.write(chunk)
        return reply_of(response, b"")

    async def _next_chunk(self) -> Chunk | Lost:
        if self._chunks is None:
            return Chunk(None)
        try:
            return Chunk(await anext(self._chunks, None))
        except httpx.RequestError as error:
            return lost(error)
