"""What the buttons on a batch's page do; what cannot be taken back is asked once more."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import RedirectResponse, Response

from sheaf.jobs.changes import BatchChanges, Wish
from sheaf.jobs.retry import Retrier
from sheaf.serve.dashboard.batches import PATH
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.dashboard.sure import Question
from sheaf.serve.export import BatchExport
from sheaf.serve.ports import Summaries
from sheaf.serve.query import known_form


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSource:
    """By what batches are changed and taken home."""

    summaries: Summaries
    changes: BatchChanges
    retrier: Retrier
    exports: BatchExport


class BatchActions:
    def __init__(self, source: BatchSource, rendering: Rendering) -> None:
        self._source = source
        self._rendering = rendering

    async def export(self, visit: Visit) -> Response:
        exports = self._source.exports
        what = exports.read(visit.request.query_params.get("format", ""), "")
        return await exports.answer(visit.session.account, visit.by, _batch_id(visit), what)

    async def ask_cancel(self, visit: Visit) -> Response:
        batch = await self._source.summaries.summary(visit.account_key, _batch_id(visit))
        left = batch.counts.total - batch.counts.ended
        question = Question(
            title="Cancel this batch?",
            about=batch.batch_id,
            consequences=f"{_documents(left)} not read yet, and will not be. What has ended stays.",
            button="Cancel the batch",
            action=f"{PATH}/{batch.batch_id}/cancel",
            back=f"{PATH}/{batch.batch_id}",
        )
        return question.page(visit, self._rendering)

    async def cancel(self, visit: Visit) -> Response:
        batch_id = _batch_id(visit)
        await self._source.changes.cancel(visit.account_key, batch_id, Wish(visit.by))
        return RedirectResponse(f"{PATH}/{batch_id}", 303)

    async def retry(self, visit: Visit) -> Response:
        batch_id = _batch_id(visit)
        await self._source.retrier.admit(visit.session.account)
        await self._source.retrier.retry(visit.session.account, batch_id, [], Wish(visit.by))
        return RedirectResponse(f"{PATH}/{batch_id}", 303)

    async def ask_delete(self, visit: Visit) -> Response:
        batch = await self._source.summaries.summary(visit.account_key, _batch_id(visit))
        question = Question(
            title="Delete this batch?",
            about=batch.batch_id,
            consequences="Its files and results are erased for good, of all its documents, and nobody can bring them "
            f"back. {_documents(batch.counts.total)} in it. Export first what you still need.",
            button="Delete the batch",
            action=f"{PATH}/{batch.batch_id}/delete",
            back=f"{PATH}/{batch.batch_id}",
        )
        return question.page(visit, self._rendering)

    async def delete(self, visit: Visit) -> Response:
        await self._source.changes.delete(visit.account_key, _batch_id(visit), visit.by)
        return RedirectResponse(PATH, 303)


def _batch_id(visit: Visit) -> str:
    return known_form(visit.request.path_params["batch_id"])


def _documents(number: int) -> str:
    return "1 document is" if number == 1 else f"{number} documents are"
