"""GET /healthz: the process lives. GET /readyz: it can answer."""

from __future__ import annotations

import asyncio

from fastapi import APIRouter

from sheaf.serve.ports import Readiness
from sheaf.serve.problem import RequestError
from sheaf.serve.wire import Health, errors


class HealthChecks:
    def __init__(self, readiness: Readiness, draining: asyncio.Event) -> None:
        self._readiness = readiness
        self._draining = draining

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/healthz", self.healthz, response_model=Health, responses=errors(), summary="Liveness")
        router.add_api_route("/readyz", self.readyz, response_model=Health, responses=errors(503), summary="Readiness")
        return router

    async def healthz(self) -> Health:
        """Answer as long as the process runs."""
        return Health(status="ok")

    async def readyz(self) -> Health:
        """Answer 200 when the database is there and has the tables of this version, and the server is not ending."""
        if self._draining.is_set():
            raise RequestError(503, "the server is being stopped")
        if not await self._readiness.is_ready():
            raise RequestError(503, "the database does not have the tables of this version yet")
        return Health(status="ready")
