from __future__ import annotations

import hypothesis
import pytest
import structlog

from sheaf.telemetry import describe_exception

# How fast examples are made says how busy the machine is, not whether the code is right.
hypothesis.settings.register_profile("patient", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("patient")


@pytest.fixture(scope="session", autouse=True)
def _plain_logs() -> None:
    """Log as the server does; structlog's own default draws all locals of a traceback, which takes minutes."""
    structlog.configure(
        processors=[structlog.processors.add_log_level, describe_exception, structlog.processors.JSONRenderer()]
    )
