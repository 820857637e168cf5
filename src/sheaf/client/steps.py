"""What the client's operations ask of the world. They do no I/O: each is a generator that yields what it needs next and
is sent what came of it, so that one text of an operation serves a blocking and an async client."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeAlias, TypeVar

ResultT = TypeVar("ResultT")
ItemT = TypeVar("ItemT")
OtherT = TypeVar("OtherT")


@dataclass(frozen=True, slots=True)
class Part:
    """A file of a multipart body."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A call. `path` stands behind the base URL; `is_repeatable`: it does no harm when it arrives twice."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    json: bytes | None = field(default=None, repr=False)
    parts: tuple[Part, ...] = ()
    is_repeatable: bool = True
    is_patient: bool = True
    """Worth being tried again."""
    read_seconds: float | None = None
    """How long the server may be silent; None: as the client is set."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer. Names of `headers` are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    after_lost: bool = False
    """An earlier try was sent and its answer lost: it may have done already what this one asked for."""


@dataclass(frozen=True, slots=True)
class Lost:
    """No answer, or not all of it. `words` name the failure's kind; `was_sent`: the server may have got the request."""

    words: str
    was_sent: bool


@dataclass(frozen=True, slots=True)
class Send:
    """Asks for a Reply, or Lost."""

    request: Request


@dataclass(frozen=True, slots=True)
class Fetch:
    """Asks for a Reply whose body, when it is a 200, is written to a new file at `path`; or Lost."""

    request: Request
    path: Path


@dataclass(frozen=True, slots=True)
class Open:
    """Asks for a Reply. When it is a 200 its body is not read: NextChunk does that, and Leave ends it. Or Lost."""

    request: Request


@dataclass(frozen=True, slots=True)
class NextChunk:
    """Asks for more of what Open opened, as Chunk; or Lost."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Bytes as they came; None after the last ones."""

    data: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Leave:
    """Asks for what Open opened to be closed."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Asks for `seconds` to pass."""

    seconds: float


Call: TypeAlias = Send | Fetch | Open
Effect: TypeAlias = Call | NextChunk | Leave | Pause
Answer: TypeAlias = Reply | Lost | Chunk | None
Steps: TypeAlias = Generator[Effect, Answer, ResultT]


@dataclass(frozen=True, slots=True)
class Give(Generic[ItemT]):
    """Hands items to whoever iterates over the operation."""

    items: tuple[ItemT, ...]


Flow: TypeAlias = Generator[Effect | Give[ItemT], Answer, ResultT]
"""An operation that gives items on its way."""


def ask(call: Call) -> Steps[Reply | Lost]:
    answer = yield call
    assert isinstance(answer, Reply | Lost)
    return answer


def next_chunk() -> Steps[Chunk | Lost]:
    answer = yield NextChunk()
    assert isinstance(answer, Chunk | Lost)
    return answer


def changed(flow: Flow[ItemT, ResultT], change: Callable[[Give[ItemT]], Give[OtherT]]) -> Flow[OtherT, ResultT]:
    """Return `flow` with other items in the place of those that it gives."""
    answer: Answer = None
    while True:
        try:
            effect = flow.send(answer)
        except StopIteration as end:
            result: ResultT = end.value
            return result
        answer = yield change(effect) if isinstance(effect, Give) else effect


def heard(flow: Flow[ItemT, ResultT], hear: Callable[[ItemT], None]) -> Steps[ResultT]:
    """Return `flow` as an operation that tells `hear` of its items and gives none."""
    answer: Answer = None
    while True:
        try:
            effect = flow.send(answer)
        except StopIteration as end:
            result: ResultT = end.value
            return result
        if isinstance(effect, Give):
            answer = None
            for item in effect.items:
                hear(item)
        else:
            answer = yield effect
