"""Every line that is logged while a document is read says which document, of which batch."""

from __future__ import annotations

import json
import subprocess
import sys

PROGRAM = """
import logging
from uuid import UUID
import structlog
from sheaf.jobs.ports import ProcessTask
from sheaf.jobs.reading import PipelineRead
from sheaf.settings.log import LogSettings
from sheaf.telemetry import configure_logging

class Breaks:
    def run(self, *_arguments, **_options):
        logging.getLogger("some.library").warning("strange")
        structlog.get_logger("sheaf.pages").info("looked")
        raise ValueError("SPECIMEN")

configure_logging(LogSettings())
for batch_id in ("BATCH-1", None):
    task = ProcessTask(file_uuid=UUID(int=7), data=b"", password=None, document_type=None, batch_id=batch_id)
    PipelineRead(Breaks(), None)(task)
structlog.get_logger("sheaf.other").info("between")
"""


def test_lines_of_a_reading_process_name_batch_and_document_even_those_of_libraries() -> None:
    finished = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    *lines, between = [json.loads(line) for line in finished.stderr.splitlines()]
    assert [line["event"] for line in lines] == ["strange", "looked", "reading_failed"] * 2
    assert {line["file_uuid"] for line in lines} == {"00000000-0000-0000-0000-000000000007"}
    assert [line["batch_id"] for line in lines] == ["BATCH-1"] * 3 + [None] * 3
    assert "file_uuid" not in between
