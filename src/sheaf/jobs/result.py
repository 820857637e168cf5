"""Renders the end of a document as what is stored and served."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.file_data import file_data_json
from sheaf.jobs.ports import ProcessResult
from sheaf.model.error import Problem
from sheaf.model.outcome import Outcome
from sheaf.model.stage import Stage


def result_of(end: Outcome | Problem) -> ProcessResult:
    """Return `end` as the JSON texts that clients will get, with what the store needs to know of it."""
    problem = end if isinstance(end, Problem) else None
    seconds: Mapping[Stage, float] = {} if isinstance(end, Problem) else end.seconds
    return ProcessResult(
        file_data=file_data_json(end),
        file_data_with_evidence=file_data_json(end, with_evidence=True),
        succeeded=problem is None,
        document_type=None if isinstance(end, Problem) else end.extraction.classification.doctype,
        seconds=dict(seconds),
        retryable=problem is not None and problem.retryable,
        error_code=problem.code.value if problem else None,
        error_detail=problem.detail.value if problem and problem.detail else None,
    )
