"""Logs: one event a line with ids, never a value. Exceptions are logged by kind and place, for messages hold values."""

from __future__ import annotations

import logging
import sys
import time
import traceback
from collections.abc import Callable, MutableMapping
from typing import Any

import structlog

from sheaf.settings.log import LogSettings

QUIET = ("httpx", "httpcore", "asyncio", "alembic", "uvicorn.access", "obstore")
"""Libraries whose INFO lines say nothing new or, like an HTTP client's, print signed URLs."""


REPEATING = ("Flush failed", "Shutdown flush failed")
"""What the queue's library logs several times a second for as long as the database is away."""
REPEAT_SECONDS = 60.0


class OnceInAWhile(logging.Filter):
    """Lets one line that begins with each of `kinds` pass in `seconds`, and all other lines."""

    def __init__(self, kinds: tuple[str, ...], seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._kinds = kinds
        self._seconds = seconds
        self._clock = clock
        self._passed: dict[str, float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        kind = next((kind for kind in self._kinds if str(record.msg).startswith(kind)), None)
        if kind is None:
            return True
        now = self._clock()
        if now - self._passed.get(kind, -self._seconds) < self._seconds:
            return False
        self._passed[kind] = now
        return True


def configure_logging(settings: LogSettings) -> None:
    """Send our logs and those of all libraries to stderr in one shape. Call once, in `main`."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        describe_exception,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer() if settings.format == "json" else structlog.dev.ConsoleRenderer()
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(settings.level)
    logging.getLogger("pgqueuer").filters[:] = [OnceInAWhile(REPEATING, REPEAT_SECONDS)]
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def describe_exception(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Replace a logged exception by its class and the places it passed, without its message."""
    exc_info = event.pop("exc_info", None)
    error = sys.exc_info()[1] if exc_info is True else exc_info[1] if isinstance(exc_info, tuple) else exc_info
    if isinstance(error, BaseException):
        event["exception"] = f"{type(error).__module__}.{type(error).__qualname__}"
        event["at"] = [
            f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
        ]
    return event
