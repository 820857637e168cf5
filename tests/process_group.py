"""Ends a command that was started in a session of its own, with all that it started."""

from __future__ import annotations

import os
import signal
import subprocess

END_SECONDS = 120
"""More than a demonstration waits for its server."""


def end_group(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    """Ask everybody of the group to end, and kill who does not; a server stops its database when it is asked."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(END_SECONDS)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue
