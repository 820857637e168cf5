"""GET and POST /submit: files are dropped here and become a batch, by the ways that clients go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from starlette.responses import RedirectResponse, Response

from sheaf.jobs.submit import Submitter
from sheaf.jobs.uploads import UploadedFile, Uploader, UploadRefusedError, UploadTooLargeError
from sheaf.serve.callable_urls import CallableUrls
from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.rendering import Rendering
from sheaf.serve.multipart import FileParts
from sheaf.serve.ports import Summaries
from sheaf.serve.problem import RequestError
from sheaf.serve.submission import PRODUCT_TYPE_CHARACTERS, SubmissionRules, read_submission
from sheaf.serve.wire import FileEntry, MultiuploadRequest

NOTHING_SENT_YET = "DASHBOARD"
"""The product type of an account that has sent nothing yet and may send any."""

NAME_CHARACTERS = 120
"""So much of a file's name becomes its document's, from its end; a number still fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitSource:
    """By what files are taken and batches accepted."""

    uploader: Uploader
    submitter: Submitter
    summaries: Summaries
    callable_urls: CallableUrls


class SubmitPage:
    def __init__(self, source: SubmitSource, rendering: Rendering) -> None:
        self._source = source
        self._rendering = rendering

    async def page(self, visit: Visit) -> Response:
        """Show where to drop files."""
        allowed = visit.session.account.bounds.product_types
        newest, _ = await self._source.summaries.summaries(visit.account_key, None, range(1))
        context = {
            "session": visit.session,
            "allowed": allowed,
            "product_type": newest[0].product_type if newest else allowed[0] if allowed else NOTHING_SENT_YET,
            "characters": PRODUCT_TYPE_CHARACTERS,
            "limits": self._source.uploader.limits,
        }
        return self._rendering.page(visit.request, "submit.html", context)

    async def submit(self, visit: Visit) -> Response:
        """Take the files of a form, all or none, and submit them as a batch.

        The product type stands in the URL: it is then known before the first file has come.
        """
        account = visit.session.account
        await self._source.submitter.admit(account)
        try:
            parts = FileParts(visit.request, self._source.uploader.limits.total_bytes)
            taken = await self._source.uploader.take(account.key, parts)
        except UploadRefusedError as error:
            raise RequestError(413 if isinstance(error, UploadTooLargeError) else 400, error.reason) from None
        request = MultiuploadRequest(
            product_type=visit.request.query_params.get("product_type", ""), file_urls=list(_entries(taken))
        )
        rules = SubmissionRules(account, self._source.callable_urls)
        submission = read_submission(request.model_dump_json().encode(), rules, None)
        accepted = await self._source.submitter.submit(account, submission, visit.by)
        return RedirectResponse(f"/batches/{accepted.batch_id}", 303)


def _entries(files: Sequence[UploadedFile]) -> Iterator[FileEntry]:
    """Name documents by their files; of equal names the later ones get a number."""
    taken: set[str] = set()
    for file in files:
        name = file.name[-NAME_CHARACTERS:]
        numbered = (f"{name} ({number})" for number in count(2))
        document_id = name if name not in taken else next(each for each in numbered if each not in taken)
        taken.add(document_id)
        yield FileEntry(file_url=file.file_url, document_id=document_id)
