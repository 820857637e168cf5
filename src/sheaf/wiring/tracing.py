"""Opens the way to a collector of traces, where there is one: else nothing of it is loaded."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from opentelemetry.trace import Tracer

from sheaf.settings.telemetry import TraceSettings
from sheaf.traces import NO_TRACES, Traces

EXPORTER = "sheaf.wiring.span_exporter"
"""Brings the SDK and a client of its own, which are a quarter of a second at each start."""


@asynccontextmanager
async def open_traces(settings: TraceSettings, part: str) -> AsyncIterator[Traces]:
    """Give what makes the spans of this process; `part` of Sheaf names them. At the end what is left is sent."""
    if settings.endpoint is None:
        yield NO_TRACES
        return
    export: Callable[[str, str], AbstractAsyncContextManager[Tracer]] = importlib.import_module(EXPORTER).exported
    async with export(settings.endpoint, part) as tracer:
        yield Traces(tracer, settings.documents_per_batch)
