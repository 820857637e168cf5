"""How an ONNX model is run: one thread, because a process is one worker."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

# Read when the library is loaded: without it, it tells its maker of its use and keeps an id of the machine.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime as ort

Tensor = NDArray[np.float32]


class Session:
    """A loaded model with one input and one output."""

    def __init__(self, model: Path) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        # Every page has another size: remembered allocation patterns would only hold memory.
        options.enable_mem_pattern = False
        options.log_severity_level = 3
        self._session = ort.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._input = self._session.get_inputs()[0].name

    def metadata(self, key: str) -> str:
        """Return an entry of the model's metadata. Raises KeyError."""
        return str(self._session.get_modelmeta().custom_metadata_map[key])

    def run(self, tensor: Tensor) -> Tensor:
        """Run the model: the output is float32, of the model's own shape."""
        return np.asarray(self._session.run(None, {self._input: tensor})[0], dtype=np.float32)
