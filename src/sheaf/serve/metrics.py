"""GET /metrics: what Prometheus asks for, without a token; no figure tells of an account."""

from __future__ import annotations

from fastapi import APIRouter
from prometheus_client import CollectorRegistry
from prometheus_client.exposition import choose_encoder
from starlette.requests import Request
from starlette.responses import Response

from sheaf.metrics.cluster import ClusterMetrics
from sheaf.serve.wire import errors

EXAMPLE = """# HELP sheaf_queue_depth Jobs that wait, by kind; counted no further than 100,000.
# TYPE sheaf_queue_depth gauge
sheaf_queue_depth{kind="fetch"} 0.0
sheaf_queue_depth{kind="process"} 42.0
"""


class MetricsPage:
    """Tells the metrics of `registry`, among which those of `cluster` are."""

    def __init__(self, registry: CollectorRegistry, cluster: ClusterMetrics) -> None:
        self._registry = registry
        self._cluster = cluster

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(
            "/metrics",
            self.metrics,
            methods=["GET"],
            response_class=Response,
            responses={
                200: {"content": {"text/plain": {"schema": {"type": "string"}, "example": EXAMPLE}}},
                **errors(),
            },
            summary="Metrics for Prometheus",
        )
        return router

    async def metrics(self, request: Request) -> Response:
        """Tell the figures of this API process and of the queue as a whole; workers have ports of their own."""
        await self._cluster.refresh()
        encode, content_type = choose_encoder(request.headers.get("accept", ""))
        return Response(encode(self._registry), headers={"Content-Type": content_type})
