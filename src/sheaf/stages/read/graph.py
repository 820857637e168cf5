"""An ONNX graph whose nodes are replaced by others that make the same values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

Weights = NDArray[np.float32]


class Graph:
    """A graph while it is rewritten: what is added and removed shows in it after `finish`."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._graph = graph
        self._constants = {tensor.name: tensor for tensor in graph.initializer}
        self._removed: set[str] = set()
        self._added: list[onnx.NodeProto] = []

    def nodes(self, kind: str) -> Iterator[onnx.NodeProto]:
        yield from (node for node in self._graph.node if node.op_type == kind)

    def maker(self, name: str) -> onnx.NodeProto | None:
        """Return the node that makes the value `name`; None for a constant and for what is put in."""
        return next((node for node in self._graph.node if name in node.output), None)

    def only_user(self, name: str) -> onnx.NodeProto | None:
        """Return the node that takes the value `name`; None where none does, or several do."""
        users = [node for node in self._graph.node if name in node.input]
        return users[0] if len(users) == 1 else None

    def weights(self, name: str) -> Weights | None:
        """Return a constant, also under another name that it is passed on by; None where it is none."""
        while name not in self._constants:
            maker = self.maker(name)
            if maker is None or maker.op_type != "Identity":
                return None
            name = maker.input[0]
        return np.asarray(numpy_helper.to_array(self._constants[name]), np.float32)

    def add(self, kind: str, inputs: list[str], output: str, **attributes: Any) -> str:
        """Add a node and return the name of what it makes."""
        self._added.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def constant(self, name: str, values: Weights) -> str:
        """Add a constant and return its name."""
        self._graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(values, np.float32), name))
        return name

    def remove(self, *nodes: onnx.NodeProto) -> None:
        self._removed.update(node.output[0] for node in nodes)

    def finish(self) -> None:
        """Put the nodes in an order in which each comes after those that make what it takes.

        Raises:
            ValueError: a node takes what no other makes.
        """
        waiting = [node for node in self._graph.node if node.output[0] not in self._removed] + self._added
        made = {value.name for value in (*self._graph.input, *self._graph.initializer)} | {""}
        ordered: list[onnx.NodeProto] = []
        while waiting:
            ready = [node for node in waiting if made.issuperset(node.input)]
            if not ready:
                raise ValueError("a node takes what no other makes")
            waiting = [node for node in waiting if not made.issuperset(node.input)]
            ordered += ready
            made |= {name for node in ready for name in node.output}
        del self._graph.node[:], self._graph.value_info[:]
        self._graph.node.extend(ordered)


def attributes(node: onnx.NodeProto) -> dict[str, Any]:
    """Return the settings of a node by their names."""
    return {each.name: helper.get_attribute_value(each) for each in node.attribute}
