"""No value of a document reaches the log, not even in an exception's message."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

from sheaf.settings import GROUPS, described_settings, read_settings
from sheaf.telemetry import OnceInAWhile

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


def test_what_a_library_repeats_while_the_database_is_away_is_logged_once_in_a_while_and_all_else_always() -> None:
    seconds = 0.0
    once = OnceInAWhile(("Flush failed",), 60.0, lambda: seconds)

    def passes(text: str) -> bool:
        record = logging.LogRecord("pgqueuer", logging.ERROR, "file", 1, text, (3,), None)
        return bool(once.filter(record))

    repeated = "Flush failed, requeuing %d items"
    assert [passes(repeated), passes(repeated), passes("another line"), passes("another line")] == [1, 0, 1, 1]
    seconds = 59.0
    assert not passes(repeated)
    seconds = 61.0
    assert passes(repeated)
