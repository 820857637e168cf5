"""GET /: what the account has, and how it goes."""

from __future__ import annotations

from starlette.responses import Response

from sheaf.serve.dashboard.charts import bars, day_columns
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.ports import Browse
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.dashboard.wording import advice
from sheaf.serve.ports import Summaries

NEWEST = 5


class OverviewPage:
    def __init__(self, browse: Browse, summaries: Summaries, rendering: Rendering) -> None:
        self._browse = browse
        self._summaries = summaries
        self._rendering = rendering

    async def page(self, visit: Visit) -> Response:
        """Show what is under way, what came of the newest batches, and why documents failed."""
        overview = await self._browse.overview(visit.account_key)
        newest, total = await self._summaries.summaries(visit.account_key, None, range(NEWEST))
        context = {
            "session": visit.session,
            "overview": overview,
            "types": bars(overview.document_types),
            "causes": [(bar, advice(bar.name)) for bar in bars(overview.errors)],
            "columns": day_columns(overview.days, visit.today),
            "newest": newest,
            "total": total,
        }
        if visit.is_piecemeal:
            return self._rendering.piece(visit.request, "overview_now.html", context)
        return self._rendering.page(visit.request, "overview.html", context)
