"""CPU times of a server's processes: what work costs, whatever else the machine has to do meanwhile."""

from __future__ import annotations

from pathlib import Path

import psutil


def postmaster(home: Path) -> psutil.Process:
    """Return the embedded PostgreSQL whose data are below `home`."""
    (found,) = (each for each in psutil.process_iter() if _is_postmaster(each, home))
    return found


def _is_postmaster(process: psutil.Process, home: Path) -> bool:
    try:
        command = process.cmdline()
    except psutil.Error:
        return False
    return bool(command) and command[0].endswith("postgres") and any(str(home) in word for word in command)


def own(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def of_children(process: psutil.Process) -> float:
    """Those that run, and those that have ended, which the kernel adds up at their parent."""
    times = process.cpu_times()
    total = float(times.children_user + times.children_system)
    for child in process.children(recursive=True):
        try:
            total += own(child)
        except psutil.NoSuchProcess:
            continue
    return total
