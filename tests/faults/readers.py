"""Readers that misbehave on demand: stand-ins passed through the pool's `start`, chosen by the document's bytes."""

from __future__ import annotations

import json
import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from sheaf.jobs.child import Read
from sheaf.jobs.ports import ProcessResult, ProcessTask


def result_of(text: str) -> ProcessResult:
    data = json.dumps({"document_type": None, "said": text})
    return ProcessResult(
        file_data=data,
        file_data_with_evidence=data,
        succeeded=True,
        document_type=None,
        seconds={},
        retryable=False,
    )


@dataclass(frozen=True, slots=True)
class FaultyStart:
    """Builds `behave`, leaving a file named by its process in `folder`, so that tests can count the processes."""

    folder: Path

    def __call__(self) -> Read:
        (self.folder / str(os.getpid())).touch()
        hoard: list[bytes] = []

        def behave(task: ProcessTask) -> ProcessResult:
            match task.data.split(b" "):
                case [b"segfault"]:
                    os.kill(os.getpid(), signal.SIGSEGV)
                case [b"killed"]:
                    os.kill(os.getpid(), signal.SIGKILL)
                case [b"exit", code]:
                    os._exit(int(code))
                case [b"hang"]:
                    signal.signal(signal.SIGTERM, signal.SIG_IGN)
                    time.sleep(600)
                case [b"slow", seconds]:
                    time.sleep(float(seconds))
                case [b"bomb"]:
                    hoard.append(b"x" * (1 << 40))
                case [b"hoard", megabytes]:
                    hoard.append(b"x" * (int(megabytes) << 20))
                case [b"raise"]:
                    raise LookupError("a mistake of ours")
            return result_of(f"{os.getpid()} {os.nice(0)}")

        return behave


@dataclass(frozen=True, slots=True)
class BrokenStart:
    """A reader that cannot be built."""

    def __call__(self) -> Read:
        raise FileNotFoundError("no models")
