"""GET /confidence: how far confidences can be trusted, as measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.responses import Response

from sheaf.calibration.file import Card, by_type
from sheaf.calibration.report import Point
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.rendering import Rendering

FLOOR = 0.5
"""The diagram begins here: hardly a value has a lower confidence."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A point of a reliability curve in a square of 100 x 100, y downwards; `area` grows with its values."""

    x: float
    y: float
    radius: float
    point: Point


class ConfidencePage:
    """Shows the card of the parameters in use; it does not change while the process runs."""

    def __init__(self, card: Card, rendering: Rendering) -> None:
        self._card = card
        self._rendering = rendering

    async def page(self, visit: Visit) -> Response:
        """Show the curve of all values, and the measures of each field."""
        context = {
            "session": visit.session,
            "card": self._card,
            "dots": dots(self._card.overall.curve),
            "types": list(by_type(self._card)),
        }
        return self._rendering.page(visit.request, "confidence.html", context)


def dots(curve: Sequence[Point]) -> list[Dot]:
    """Return the points of a curve as they are drawn."""
    most = max(point.values for point in curve)
    return [
        Dot(
            x=_place(point.confidence),
            y=100 - _place(point.accuracy),
            radius=1.2 + 2.2 * (point.values / most) ** 0.5,
            point=point,
        )
        for point in curve
    ]


def _place(share: float) -> float:
    return 100 * (max(share, FLOOR) - FLOOR) / (1 - FLOOR)
