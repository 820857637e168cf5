"""Reads files of this machine with the pool: the same work as for a batch, with nothing kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from uuid import uuid4

from sheaf.cli.input_files import InputFile
from sheaf.jobs.pool import WorkerPool
from sheaf.jobs.ports import ProcessResult, ProcessTask, WorkerLostError
from sheaf.jobs.result import result_of
from sheaf.jobs.work import CRASH_LIMIT
from sheaf.model.error import ErrorCode, ErrorDetail, Problem, problem_of
from sheaf.model.redaction import AadhaarMode
from sheaf.model.stage import Stage

UNREADABLE = Problem(
    ErrorCode.INVALID_DOC,
    None,
    Stage.FETCH,
    "The file could not be read from the disk. Check that it is still there and that you may read it.",
)
"""The operating system did not give the file's bytes: the only end that is not about the document."""


@dataclass(frozen=True, slots=True)
class FileEnd:
    """How a file ended."""

    file: InputFile
    result: ProcessResult
    was_read: bool


Finished: TypeAlias = Callable[[FileEnd], None]


@dataclass(frozen=True, slots=True)
class LocalRead:
    """How files are read: by which pool, up to which size, with which password for locked PDFs.

    With `masks` results bring redacted files, and their records tell the last digits of Aadhaar numbers alone.
    """

    pool: WorkerPool
    max_bytes: int
    password: str | None
    masks: bool = False

    async def read_all(self, files: Iterable[InputFile], finished: Finished) -> None:
        """Read `files` and call `finished` for each, exactly once, in the order in which they end."""
        waiting = iter(files)
        # One more than there are processes: while they read, the next file is loaded.
        await asyncio.gather(*(self._read_from(waiting, finished) for _ in range(self.pool.processes + 1)))

    async def _read_from(self, waiting: Iterator[InputFile], finished: Finished) -> None:
        for file in waiting:
            try:
                data = await asyncio.to_thread(_load, file.path, self.max_bytes)
            except OSError:
                finished(FileEnd(file, result_of(UNREADABLE), was_read=False))
                continue
            if len(data) > self.max_bytes:
                result = result_of(problem_of(ErrorDetail.TOO_LARGE, Stage.FETCH))
            else:
                result = await self._read(data)
            finished(FileEnd(file, result, was_read=True))

    async def _read(self, data: bytes) -> ProcessResult:
        task = ProcessTask(
            file_uuid=uuid4(),
            data=data,
            password=self.password,
            document_type=None,
            aadhaar_mode=AadhaarMode.MASKED if self.masks else AadhaarMode.FULL,
            redacts=self.masks,
        )
        for _ in range(CRASH_LIMIT):
            try:
                return await self.pool.run(task)
            except WorkerLostError:
                continue
        return result_of(problem_of(ErrorDetail.POISONED, None))


def _load(path: Path, max_bytes: int) -> bytes:
    """Return the file's bytes, or one more than `max_bytes` of them."""
    with path.open("rb") as file:
        return file.read(max_bytes + 1)
