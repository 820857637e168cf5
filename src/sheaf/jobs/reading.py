"""Reads one document of a task with the pipeline: the boundary at which a mistake of ours ends."""

from __future__ import annotations

from dataclasses import dataclass

import structlog

from sheaf.disclosure import Disclosure
from sheaf.jobs.ports import ProcessResult, ProcessTask
from sheaf.jobs.result import Rendering, result_of
from sheaf.model.error import Problem, internal_error
from sheaf.pipeline import Pipeline


@dataclass(frozen=True, slots=True)
class PipelineRead:
    """Runs `pipeline` on a task. An unexpected error ends as INTERNAL_ERROR, with its place in the log."""

    pipeline: Pipeline
    disclosure: Disclosure

    def __call__(self, task: ProcessTask) -> ProcessResult:
        try:
            end = self.pipeline.run(task.data, task.password, task.document_type, redacts=task.redacts)
        except MemoryError:
            # The process is at its limit: the pool replaces it.
            raise
        except Exception:  # noqa: BLE001 - the boundary of the worker loop, on the pool's side
            # Logged here, where the traceback is; the logs leave messages out, for those of parsers quote.
            structlog.get_logger("sheaf.reading").exception("reading_failed", file_uuid=str(task.file_uuid))
            return result_of(internal_error())
        if isinstance(end, Problem):
            return result_of(end)
        return Rendering(self.disclosure, task.aadhaar_mode, task.file_uuid).of(end)
