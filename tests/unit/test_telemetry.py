"""No value of a document reaches the log, not even in an exception's message."""

from __future__ import annotations

import json
import subprocess
import sys

from sheaf.settings import GROUPS, described_settings, read_settings

PROGRAM = """
import logging, structlog
from sheaf.settings.log import LogSettings
from sheaf.telemetry import configure_logging
configure_logging(LogSettings())
def fail(name):
    raise ValueError("SPECIMEN " + name)
for log in (structlog.stdlib.get_logger("sheaf.work"), logging.getLogger("some.library")):
    try:
        fail("Asha")
    except ValueError:
        log.exception("job_failed")
logging.getLogger("httpx").info("GET https://bucket.test/?X-Amz-Signature=SPECIMEN")
"""


def test_an_exception_is_logged_by_kind_and_place_without_its_message() -> None:
    finished = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    lines = [json.loads(line) for line in finished.stderr.splitlines()]
    assert [line["logger"] for line in lines] == ["sheaf.work", "some.library"]
    for line in lines:
        assert (line["event"], line["level"]) == ("job_failed", "error")
        assert line["exception"] == "builtins.ValueError"
        assert line["at"][-1].endswith(" fail")
    assert "SPECIMEN" not in finished.stdout + finished.stderr


def test_every_setting_has_one_sentence_and_groups_are_small() -> None:
    assert all(text.endswith(".") for text in described_settings().values())
    assert all(len(group.model_fields) <= 8 for group in GROUPS)
    assert read_settings().api.port == 8080
