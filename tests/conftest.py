from __future__ import annotations

import pytest
import structlog

from sheaf.telemetry import describe_exception


@pytest.fixture(scope="session", autouse=True)
def _plain_logs() -> None:
    """Log as the server does; structlog's own default draws all locals of a traceback, which takes minutes."""
    structlog.configure(
        processors=[structlog.processors.add_log_level, describe_exception, structlog.processors.JSONRenderer()]
    )
