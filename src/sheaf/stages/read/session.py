"""How a network is run: one thread, because a process is one worker (ADR 53)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

# The library tells its maker when it is loaded. Without this package it goes on with a stub of its own, which does not.
sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

import openvino  # noqa: E402

Tensor = NDArray[np.float32]

_FRAMEWORK = "framework"
"""Under this name a model that was loaded has the metadata of its file."""
_SETTINGS: dict[str, Any] = {
    "INFERENCE_NUM_THREADS": 1,
    "NUM_STREAMS": 1,
    # Else every process would be bound to the first core.
    "ENABLE_CPU_PINNING": False,
    # Steps that are kept ready, each for one shape of what it gets: those of some twenty sizes of a page, or widths of
    # a line. A new shape costs half of a page's time again; each that is kept ready, 4 to 8 MB.
    "CPU_RUNTIME_CACHE_CAPACITY": "1000",
}


class Session:
    """A loaded model with one input and one output, for one thread at a time.

    Sums have the precision that the processor is fastest with: half of the bits, where it has instructions for these.
    """

    def __init__(self, model: Path) -> None:
        core = openvino.Core()
        self._model = core.read_model(model)
        self._request = core.compile_model(self._model, "CPU", _SETTINGS).create_infer_request()

    def metadata(self, key: str) -> str:
        """Return an entry of the metadata of the model's file. Raises KeyError."""
        if not self._model.has_rt_info([_FRAMEWORK, key]):
            raise KeyError(key)
        return str(self._model.get_rt_info([_FRAMEWORK, key]).value)

    def run(self, tensor: Tensor) -> Tensor:
        """Run the model: the output is float32, of the model's own shape."""
        self._request.infer({0: tensor}, share_inputs=True)
        # The request's own memory is used again by the next run.
        return np.array(self._request.get_output_tensor(0).data, dtype=np.float32)
