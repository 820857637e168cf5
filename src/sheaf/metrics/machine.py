"""What is looked up when somebody asks: processes that read, connections, the disk. Nothing is kept of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.core import Metric
from prometheus_client.registry import Collector

from sheaf.metrics.declared import CONNECTIONS, DISK_FREE, DISK_SIZE, POOL_PROCESSES, POOL_REPLACED, count, gauge
from sheaf.model.running import ConnectionState, PoolState


def new_registry(home: Path, connections: Callable[[], ConnectionState]) -> CollectorRegistry:
    """Return the registry of one process, with what every process of Sheaf tells of itself."""
    registry = CollectorRegistry(auto_describe=True)
    ProcessCollector(registry=registry)
    registry.register(MachineCollector(home, connections))
    return registry


class MachineCollector(Collector):
    """The disk that `home` is on, and the connections of this process."""

    def __init__(self, home: Path, connections: Callable[[], ConnectionState]) -> None:
        self._home = home
        self._connections = connections

    def collect(self) -> Iterator[Metric]:
        state = self._connections()
        yield gauge(CONNECTIONS, {"busy": state.busy, "idle": state.idle, "unopened": state.unopened})
        if self._home.is_dir():
            disk = shutil.disk_usage(self._home)
            yield gauge(DISK_FREE, disk.free)
            yield gauge(DISK_SIZE, disk.total)


class PoolCollector(Collector):
    """The processes of a pool."""

    def __init__(self, state: Callable[[], PoolState]) -> None:
        self._state = state

    def collect(self) -> Iterator[Metric]:
        state = self._state()
        yield gauge(POOL_PROCESSES, {"busy": state.busy, "idle": state.idle, "starting": state.starting})
        yield count(POOL_REPLACED, {"worn_out": state.worn_out, "lost": state.lost, "died": state.died})
