"""Reads one document of a task with the pipeline: the boundary at which a mistake of ours ends."""

from __future__ import annotations

import time
from dataclasses import dataclass

import structlog
from structlog.contextvars import bound_contextvars

from sheaf.disclosure import Disclosure
from sheaf.jobs.collecting import collected_after
from sheaf.jobs.ports import ProcessResult, ProcessTask
from sheaf.jobs.result import Rendering, result_of
from sheaf.model.error import Problem, internal_error
from sheaf.pipeline import Pipeline

PROGRESS_SECONDS = 10.0
"""So often the log tells how far a long document is; most are read before and are not mentioned."""


class HowFar:
    """Logs how many pages of a long document are read."""

    def __init__(self, every_seconds: float = PROGRESS_SECONDS) -> None:
        self._every_seconds = every_seconds
        self._told_at = time.monotonic()
        self._log = structlog.get_logger("sheaf.reading")

    def on_page(self, read: int, page_count: int) -> None:
        now = time.monotonic()
        if now - self._told_at >= self._every_seconds:
            self._told_at = now
            self._log.info("pages_read", pages_read=read, page_count=page_count)


@dataclass(frozen=True, slots=True)
class PipelineRead:
    """Runs `pipeline` on a task. An unexpected error ends as INTERNAL_ERROR, with its place in the log."""

    pipeline: Pipeline
    disclosure: Disclosure

    def __call__(self, task: ProcessTask) -> ProcessResult:
        # What is logged meanwhile, by whomever, says of which document it speaks.
        with bound_contextvars(batch_id=task.batch_id, file_uuid=str(task.file_uuid)):
            return self._read(task)

    def _read(self, task: ProcessTask) -> ProcessResult:
        try:
            far = HowFar()
            with collected_after():
                end = self.pipeline.run(
                    task.data, task.password, task.document_type, redacts=task.redacts, on_page=far.on_page
                )
        except MemoryError:
            # The process is at its limit: the pool replaces it.
            raise
        except Exception:  # noqa: BLE001 - the boundary of the worker loop, on the pool's side
            # Logged here, where the traceback is; the logs leave messages out, for those of parsers quote.
            structlog.get_logger("sheaf.reading").exception("reading_failed")
            return result_of(internal_error())
        if isinstance(end, Problem):
            return result_of(end)
        return Rendering(self.disclosure, task.aadhaar_mode, task.file_uuid).of(end)
