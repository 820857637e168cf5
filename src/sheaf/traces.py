"""Traces: spans of requests and of work on documents, named by route, kind of job and Stage, with ids and no values.

A span takes no exception along: what an exception says may quote a document.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeAlias

from opentelemetry import trace
from opentelemetry.trace import NoOpTracer, Span, SpanKind, Status, StatusCode, Tracer
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from sheaf.model.stage import Stage

Attributes: TypeAlias = Mapping[str, "str | int"]

_W3C = TraceContextTextMapPropagator()
_NANOSECONDS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the work on a document comes from: the request that brought it (W3C), and its place there, from 0."""

    traceparent: str | None
    position: int


class Traces:
    """Makes spans. Of a batch the first `documents_per_batch` are followed, so that a trace can be looked at."""

    def __init__(self, tracer: Tracer, documents_per_batch: int) -> None:
        self._tracer = tracer
        self._documents_per_batch = documents_per_batch

    @contextmanager
    def request(self, method: str, headers: Mapping[str, str]) -> Iterator[Span]:
        """Follow a request, as a part of the trace that its client says it belongs to."""
        with self._tracer.start_as_current_span(
            method,
            _W3C.extract(headers),
            SpanKind.SERVER,
            {"http.request.method": method},
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            yield span

    @contextmanager
    def job(self, kind: str, origin: Origin, attributes: Attributes) -> Iterator[None]:
        """Follow a job on a document."""
        if origin.traceparent is None or origin.position >= self._documents_per_batch:
            yield
            return
        with self._tracer.start_as_current_span(
            kind,
            _W3C.extract({"traceparent": origin.traceparent}),
            SpanKind.CONSUMER,
            attributes,
            record_exception=False,
            set_status_on_exception=False,
        ):
            yield

    def stages(self, seconds: Mapping[Stage, float]) -> None:
        """Add the stages that a document has just been through to its job.

        Their times were added up where it was read, for stages take turns; their spans stand end to end, up to now.
        """
        if not trace.get_current_span().is_recording():
            return
        at = time.time_ns() - round(sum(seconds.values()) * _NANOSECONDS)
        for stage, took in seconds.items():
            span = self._tracer.start_span(stage.value, start_time=at)
            at += round(took * _NANOSECONDS)
            span.end(at)


NO_TRACES = Traces(NoOpTracer(), 0)


def current_traceparent() -> str | None:
    """Return what names the span that is open here, as W3C writes it; None when there is none."""
    carrier: dict[str, str] = {}
    _W3C.inject(carrier)
    return carrier.get("traceparent")


def current_trace_id() -> str | None:
    """Return the trace that is recorded here; None when none is."""
    context = trace.get_current_span().get_span_context()
    return trace.format_trace_id(context.trace_id) if context.is_valid and context.trace_flags.sampled else None


def tell_end(attributes: Mapping[str, str | None], *, is_error: bool) -> None:
    """Say of the span that is open here how it ended; what is None is left out."""
    span = trace.get_current_span()
    span.set_attributes({name: value for name, value in attributes.items() if value is not None})
    if is_error:
        span.set_status(Status(StatusCode.ERROR))
