"""Renders the end of a document as what is stored and served."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sheaf.disclosure import Disclosure
from sheaf.file_data import Json, as_json, file_data, least_sure
from sheaf.jobs.ports import ProcessResult
from sheaf.model.error import Problem
from sheaf.model.outcome import Outcome
from sheaf.model.redaction import AadhaarMode, RedactedFile


def redacted_link(file_uuid: UUID | str) -> str:
    """Return what stands in a stored record for the URL of the redacted file, which is signed when it is served."""
    return f"sheaf://redacted/{file_uuid}"


# With its key: what was read off a document is a value, whose quotes are escaped, and can never look like this.
_LINK = re.compile(r'"redact_url":"' + redacted_link("(?P<file_uuid>[0-9a-f-]{36})") + '"')


def with_redact_urls(records: str, url_of: Callable[[str], str | None]) -> str:
    """Return stored records with what `url_of` says of a file_uuid in the place of its redacted file's link."""
    return _LINK.sub(lambda link: f'"redact_url":{json.dumps(url_of(link["file_uuid"]))}', records)


@dataclass(frozen=True, slots=True)
class Rendering:
    """How one document's outcome is written: with what of Aadhaar numbers, and with which link to the redacted file."""

    disclosure: Disclosure
    mode: AadhaarMode
    file_uuid: UUID

    def of(self, outcome: Outcome) -> ProcessResult:
        """Return `outcome` as the JSON texts that clients will get, with what the store needs to know of it."""
        end = outcome.redaction.end if outcome.redaction is not None else None
        record = self._record(outcome, with_evidence=False)
        return ProcessResult(
            file_data=as_json(record),
            file_data_with_evidence=as_json(self._record(outcome, with_evidence=True)),
            succeeded=True,
            document_type=outcome.extraction.classification.doctype,
            seconds=dict(outcome.seconds),
            retryable=False,
            confidences=tuple(field.confidence for field in outcome.extraction.fields),
            redacted=end if isinstance(end, RedactedFile) else None,
            least_sure=least_sure(record),
        )

    def _record(self, outcome: Outcome, *, with_evidence: bool) -> dict[str, Json]:
        record = file_data(outcome, with_evidence=with_evidence, redact_url=redacted_link(self.file_uuid))
        return self.disclosure.apply(record, self.mode)


def result_of(problem: Problem) -> ProcessResult:
    """Return how a document ended that has no extract; a Problem tells nothing of what stands on it."""
    record = as_json(file_data(problem))
    return ProcessResult(
        file_data=record,
        file_data_with_evidence=record,
        succeeded=False,
        document_type=None,
        seconds={},
        retryable=problem.retryable,
        error_code=problem.code.value,
        error_detail=problem.detail.value if problem.detail else None,
    )
