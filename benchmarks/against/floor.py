"""The least time that reading could take: its multiply-adds, at the speed that this machine has for a large product."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from unittest.mock import patch

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, shape_inference

from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.read import Reader, prepare_models
from sheaf.stages.read.models import published_detector
from sheaf.stages.read.recognise import STRIP_HEIGHT
from sheaf.stages.read.session import Session, Tensor

_SIDE = 2048
"""Of the square matrices whose product is timed."""
_REPEATS = 7
_READINGS = 3


@dataclass(frozen=True, slots=True)
class Floor:
    """Of one page: `multiply_adds` of its networks, the CPU seconds that they take at the product's speed, and those
    that its reading took, of a few the middle one."""

    multiply_adds: int
    least: float
    taken: float

    @property
    def ratio(self) -> float:
        return self.taken / self.least


def product_speed() -> float:
    """Return the multiply-adds a second of ONNX Runtime's matrix product on one thread."""
    shape = [_SIDE, _SIDE]
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in ("a", "b", "c")]
    graph = helper.make_graph([helper.make_node("MatMul", ["a", "b"], ["c"])], "product", values[:2], values[2:])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    matrix = np.ones(shape, np.float32)
    return _SIDE**3 / median(_seconds_of(lambda: session.run(None, {"a": matrix, "b": matrix}), _REPEATS))


def _seconds_of(work: Callable[[], object], times: int) -> Iterator[float]:
    """Do something so many times and yield the CPU seconds of each."""
    for _ in range(times):
        start = time.process_time()
        work()
        yield time.process_time() - start


class Counters:
    """Counts what the two networks of a reading do."""

    def __init__(self, models: Path) -> None:
        files = prepare_models(models)
        # As it was published: in what is rewritten for speed some of the multiply-adds are of zeros.
        self._detector = Counter(published_detector())
        self._recogniser = Counter(files.fast_recogniser)

    def floor(self, reader: Reader, data: bytes, speed: float) -> Floor:
        """Read the first page of a file that has pictures, at `speed` multiply-adds a second."""
        with open_document(data, None, DecodeLimits()) as document:
            image = document.image(1)
        with _shapes() as shapes:
            reader.read(image)
        counted = sum(self._of(shape) for shape in shapes)
        return Floor(counted, counted / speed, median(_seconds_of(partial(reader.read, image), _READINGS)))

    def _of(self, shape: tuple[int, ...]) -> int:
        # A page is looked at in multiples of 32 pixels, which the height of a strip is not.
        counter = self._recogniser if shape[2] == STRIP_HEIGHT else self._detector
        return counter.multiply_adds(shape)


@contextmanager
def _shapes() -> Iterator[list[tuple[int, ...]]]:
    """Collect the shapes that networks are run on meanwhile."""
    shapes: list[tuple[int, ...]] = []
    run = Session.run

    def noted(session: Session, tensor: Tensor) -> Tensor:
        shapes.append(tensor.shape)
        return run(session, tensor)

    with patch.object(Session, "run", noted):
        yield shapes


class Counter:
    """Counts the multiply-adds of a model by the shape of its input."""

    def __init__(self, model: Path) -> None:
        self._model = onnx.load(str(model))
        self._known: dict[tuple[int, ...], int] = {}

    def multiply_adds(self, shape: tuple[int, ...]) -> int:
        if shape not in self._known:
            self._known[shape] = self._count(shape)
        return self._known[shape]

    def _count(self, shape: tuple[int, ...]) -> int:
        model = onnx.ModelProto()
        model.CopyFrom(self._model)
        for dimension, size in zip(model.graph.input[0].type.tensor_type.shape.dim, shape, strict=True):
            dimension.Clear()
            dimension.dim_value = size
        inferred = shape_inference.infer_shapes(model, data_prop=True)
        sizes = {value.name: _shape(value) for value in (*inferred.graph.value_info, *inferred.graph.output)}
        weights = {weight.name: tuple(weight.dims) for weight in inferred.graph.initializer}
        for node in inferred.graph.node:
            if node.op_type == "Identity" and node.input[0] in weights:
                weights[node.output[0]] = weights[node.input[0]]
        return sum(_of_node(node, sizes, weights) for node in inferred.graph.node)


def _shape(value: onnx.ValueInfoProto) -> tuple[int, ...]:
    return tuple(dimension.dim_value for dimension in value.type.tensor_type.shape.dim)


def _of_node(node: onnx.NodeProto, sizes: dict[str, tuple[int, ...]], weights: dict[str, tuple[int, ...]]) -> int:
    """Count the multiply-adds of a convolution or product; what else the networks do is small beside them."""
    made = int(np.prod(sizes.get(node.output[0], (0,))))
    weight = next((weights[name] for name in node.input if name in weights), ())
    if node.op_type == "Conv":
        return made * int(np.prod(weight[1:]))
    if node.op_type == "ConvTranspose":
        taken = int(np.prod(sizes.get(node.input[0], (0,))))
        return taken * int(np.prod(weight[1:]))
    if node.op_type in ("MatMul", "Gemm"):
        inner = weight[0] if weight else sizes.get(node.input[0], (0,))[-1]
        return made * int(inner)
    return 0
