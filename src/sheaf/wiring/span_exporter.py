"""Sends spans to a collector by OTLP over HTTP; loaded only where there is one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, SERVICE_VERSION, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Tracer

from sheaf import __version__

PATIENCE_SECONDS = 5.0
"""How long a collector may take; spans that it does not take are dropped."""


@asynccontextmanager
async def exported(endpoint: str, part: str) -> AsyncIterator[Tracer]:
    """Give what makes spans; they go to `endpoint` in a thread of their own, so that no document waits for it.

    At the end what is left is sent, for no longer than a collector may take.
    """
    resource = Resource.create({SERVICE_NAME: f"sheaf-{part}", SERVICE_VERSION: __version__})
    provider = TracerProvider(resource=resource, shutdown_on_exit=False)
    exporter = OTLPSpanExporter(f"{endpoint.rstrip('/')}/v1/traces", timeout=PATIENCE_SECONDS)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    try:
        yield provider.get_tracer("sheaf", __version__)
    finally:
        await asyncio.to_thread(provider.shutdown)
