"""GET /review: how much there is to look at, and at which target; POST /review/target sets it; GET /review/next."""

from __future__ import annotations

import re
from uuid import UUID

from starlette.responses import RedirectResponse, Response

from sheaf.calibration.file import Card
from sheaf.calibration.target import EVERYTHING, threshold
from sheaf.model.review import ReviewPlace
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.forms import read_form
from sheaf.serve.dashboard.ports import Browse, Reviews
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.problem import bad_request

TARGETS = (20, 50, 100, 200, 500, 1000)
MOST_ONE_IN = 100_000
LISTED = 25
_AFTER = re.compile(r"(?P<least_sure>[0-9]{1,5})-(?P<file_uuid>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})")


class ReviewQueue:
    def __init__(self, reviews: Reviews, browse: Browse, card: Card, rendering: Rendering) -> None:
        self._reviews = reviews
        self._browse = browse
        self._card = card
        self._rendering = rendering

    async def page(self, visit: Visit) -> Response:
        """Show the target, what it comes to, and what there is to look at."""
        one_in = await self._reviews.target(visit.account_key)
        curve = self._card.overall.curve
        below = await self.below(visit)
        context = {
            "session": visit.session,
            "one_in": one_in,
            "found": threshold(curve, one_in) if one_in is not None else None,
            "choices": [(each, threshold(curve, each)) for each in sorted({*TARGETS, *([one_in] if one_in else [])})],
            "everything": EVERYTHING,
            "card": self._card,
            "read": (await self._browse.overview(visit.account_key)).succeeded,
            "waiting": await self._reviews.count(visit.account_key, below),
            "entries": await self._reviews.queue(visit.account_key, below, None, LISTED),
        }
        return self._rendering.page(visit.request, "review.html", context)

    async def set_target(self, visit: Visit) -> Response:
        text = (await read_form(visit.request)).get("one_in", "")
        if text and not (text.isascii() and text.isdigit() and 2 <= int(text[:7]) <= MOST_ONE_IN):
            raise bad_request(f"one_in must be a whole number from 2 to {MOST_ONE_IN}")
        await self._reviews.set_target(visit.account_key, int(text) if text else None, visit.by)
        return RedirectResponse("/review", 303)

    async def next(self, visit: Visit) -> Response:
        """Lead to the document to look at next: the first, or the one behind that which is passed over."""
        text = visit.request.query_params.get("after", "")
        place = _AFTER.fullmatch(text)
        if text and place is None:
            raise bad_request("after is not one that a page has led to")
        after = ReviewPlace(int(place["least_sure"]), UUID(place["file_uuid"])) if place is not None else None
        found = await self._reviews.queue(visit.account_key, await self.below(visit), after, 1)
        if not found:
            return RedirectResponse("/review", 303)
        return RedirectResponse(f"/batches/{found[0].batch_id}/documents/{found[0].file_uuid}/review", 303)

    async def below(self, visit: Visit) -> int:
        """Return the confidence, in ten-thousandths, below which values are looked at; 0: nothing is."""
        one_in = await self._reviews.target(visit.account_key)
        return threshold(self._card.overall.curve, one_in).confidence if one_in is not None else 0
