"""Machines made of network namespaces: each has its address, its cable to one switch, and its processes.

All of it lives in namespaces of the program that runs it (`inside_own_machine`): the addresses are nobody else's, and
everything ends with it, even by a kill.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

NETWORK = "10.77.0"
OWN_ADDRESS = f"{NETWORK}.1"
"""Of the machine that the program is on: the client's, with the switch."""
SWITCH = "switch"
CABLE = "to-"
"""So the names begin of the ends of cables at the switch."""
OWN_MACHINE = ("unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc")
STOP_SECONDS = 60.0


class CannotMakeMachinesError(Exception):
    """The kernel or a lack of rights forbids namespaces; the message says which."""


def why_not() -> str | None:
    """Return why there can be no machines here, or None."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "network namespaces need Linux and root"
    script = f"mount -t tmpfs none /run && mkdir /run/netns && ip netns add x && ip link add {SWITCH} type bridge"
    try:
        made = subprocess.run([*OWN_MACHINE, "sh", "-c", script], capture_output=True, text=True, timeout=30)
    except (FileNotFoundError, subprocess.TimeoutExpired) as error:
        return f"network namespaces cannot be made: {error}"
    return f"network namespaces cannot be made: {made.stderr.strip()}" if made.returncode else None


def inside_own_machine(arguments: Sequence[str]) -> int:
    """Run Python with `arguments` on a machine of its own, where `switch` may be called; return its exit code.

    Raises:
        CannotMakeMachinesError: there can be none here.
    """
    reason = why_not()
    if reason is not None:
        raise CannotMakeMachinesError(reason)
    return subprocess.call([*OWN_MACHINE, sys.executable, *arguments])


@contextmanager
def switch() -> Iterator[None]:
    """Put up the switch that all machines' cables end at, with this machine on it; they are gone with it."""
    # The folder where `ip` keeps the names of namespaces is the whole machine's.
    Path("/run/netns").mkdir(exist_ok=True)
    _run("mount", "-t", "tmpfs", "none", "/run/netns")
    _run("ip", "link", "set", "lo", "up")
    _run("ip", "link", "add", SWITCH, "type", "bridge")
    _run("ip", "address", "add", f"{OWN_ADDRESS}/24", "dev", SWITCH)
    _run("ip", "link", "set", SWITCH, "up")
    try:
        yield
    finally:
        # Asked of the kernel: /sys shows the cards of the machine that it was mounted on. A cable that is left to the
        # end of its namespace goes some time later, and its name is taken until then.
        for _, end in socket.if_nameindex():
            if end.startswith(CABLE):
                _run("ip", "link", "delete", end)
        _run("ip", "link", "delete", SWITCH)
        _run("ip", "-all", "netns", "delete")
        _run("umount", "/run/netns")


class Host:
    """A machine with an address of its own, which may be cut off and killed."""

    def __init__(self, name: str, number: int, core: int | None = None) -> None:
        """Make it; `number` ends its address. All its processes run on `core`, if one is given."""
        self.name = name
        self.address = f"{NETWORK}.{number}"
        self._cable = f"{CABLE}{name}"
        self._core = core
        self._running: list[subprocess.Popen[bytes]] = []
        _run("ip", "netns", "add", name)
        _run("ip", "link", "add", self._cable, "type", "veth", "peer", "name", "eth0", "netns", name)
        _run("ip", "link", "set", self._cable, "master", SWITCH, "up")
        _run("ip", "-n", name, "address", "add", f"{self.address}/24", "dev", "eth0")
        for device in ("lo", "eth0"):
            _run("ip", "-n", name, "link", "set", device, "up")

    @property
    def inside(self) -> Sequence[str]:
        """The beginning of a command that runs on this machine."""
        pinned = ["taskset", "--cpu-list", str(self._core)] if self._core is not None else []
        return ["ip", "netns", "exec", self.name, *pinned]

    def start(self, command: Sequence[str], environment: Mapping[str, str], log: Path) -> subprocess.Popen[bytes]:
        with log.open("ab") as file:
            process = subprocess.Popen([*self.inside, *command], env=environment, stdout=file, stderr=file)
        self._running.append(process)
        return process

    def cut_off(self) -> None:
        """Pull the cable: nothing that is sent comes through, and nobody is told."""
        _run("ip", "link", "set", self._cable, "down")

    def reconnect(self) -> None:
        _run("ip", "link", "set", self._cable, "up")

    def pids(self) -> Sequence[int]:
        """Return the processes that run on this machine."""
        return [int(pid) for pid in _run("ip", "netns", "pids", self.name).split()]

    def kill(self) -> None:
        """Kill everything on this machine at once."""
        for pid in self.pids():
            os.kill(pid, signal.SIGKILL)
        for process in self._running:
            process.wait()
        self._running.clear()

    def stop(self) -> None:
        """Ask what runs here to end, and wait until it has."""
        for process in self._running:
            process.terminate()
        deadline = time.monotonic() + STOP_SECONDS
        for process in self._running:
            process.wait(max(0.1, deadline - time.monotonic()))
        self._running.clear()


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
