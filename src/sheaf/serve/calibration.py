"""GET /v1/bulk/calibration: how far the confidences can be trusted, as measured."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from sheaf.calibration.file import Card, card_json
from sheaf.serve.auth import Auth
from sheaf.serve.wire import errors


class CalibrationCard:
    """Serves the card of the parameters in use; it does not change while the process runs."""

    def __init__(self, auth: Auth, card: Card) -> None:
        self._auth = auth
        self._card = card

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route(
            "/v1/bulk/calibration",
            self.calibration,
            methods=["GET"],
            response_class=Response,
            responses={200: {"model": Card}, **errors(401, 503)},
            summary="Read how far confidences can be trusted",
        )
        return router

    async def calibration(self, request: Request) -> Response:
        """Return reliability curve, calibration error, Brier score and coverage at 99 % precision, by field."""
        await self._auth.account(request)
        return Response(card_json(self._card), media_type="application/json")
