"""The network that finds lines makes what the published one makes, and looks only where something is printed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from PIL import Image, ImageDraw, ImageFont

from sheaf.stages.read import prepare_models
from sheaf.stages.read.detect import find_lines
from sheaf.stages.read.models import published_detector, wheel_models
from sheaf.stages.read.network import rewritten
from sheaf.stages.read.quads import Pixels
from sheaf.stages.read.session import Session, Tensor


class NotingSession(Session):
    """Runs a model and notes how large the pictures are that it is given."""

    def __init__(self, model: Path) -> None:
        super().__init__(model)
        self.sizes: list[tuple[int, ...]] = []

    def run(self, tensor: Tensor) -> Tensor:
        self.sizes.append(tensor.shape[2:])
        return super().run(tensor)


@pytest.fixture(scope="module")
def detector(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return prepare_models(tmp_path_factory.mktemp("models")).detector


def sheet(*lines: tuple[int, int, str]) -> Pixels:
    image = Image.new("RGB", (928, 1280), (245, 245, 240))
    for left, top, text in lines:
        ImageDraw.Draw(image).text((left, top), text, fill=(20, 20, 30), font=ImageFont.load_default(28))
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def exactly(model: Path, picture: Tensor) -> Tensor:
    """Return what a network makes of a picture in numbers of 32 bits, run by another library than Sheaf's."""
    session = ort.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {session.get_inputs()[0].name: picture})[0], np.float32)


def tensor_of(pixels: Pixels) -> Tensor:
    return np.ascontiguousarray(pixels.transpose(2, 0, 1)[None], np.float32) / np.float32(64) - np.float32(2)


@pytest.mark.parametrize(("height", "width"), [(640, 416), (96, 224)])
def test_what_is_rewritten_for_speed_makes_the_same(detector: Path, height: int, width: int) -> None:
    picture = tensor_of(sheet((20, 30, "SPECIMEN"), (60, 300, "Permanent Account Number"))[:height, :width])
    expected = exactly(published_detector(), picture)
    assert np.abs(exactly(detector, picture) - expected).max() < 1e-4
    assert expected.max() > 0.9


def test_numbers_of_fewer_bits_find_the_same(detector: Path) -> None:
    picture = tensor_of(sheet((20, 30, "SPECIMEN"), (60, 300, "Permanent Account Number"))[:640, :416])
    found, expected = (heat > 0.5 for heat in (Session(detector).run(picture), exactly(detector, picture)))
    assert expected.sum() > 500
    assert (found != expected).sum() < 0.02 * expected.sum()


def test_what_a_run_made_is_not_changed_by_the_next(detector: Path) -> None:
    session = Session(detector)
    first = session.run(tensor_of(sheet((20, 30, "SPECIMEN"))[:320, :416]))
    kept = first.copy()
    session.run(tensor_of(sheet((60, 200, "Permanent Account Number"))[:320, :416]))
    assert np.array_equal(first, kept)


def test_its_maker_is_told_nothing() -> None:
    code = "import sheaf.stages.read.session, openvino.tools.ovc.telemetry_utils as told; print(told.tm.__name__)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "openvino.tools.ovc.telemetry_stub"


def test_the_slow_steps_are_gone(detector: Path) -> None:
    kinds = [node.op_type for node in onnx.load(str(detector)).graph.node]
    assert "ConvTranspose" not in kinds
    assert kinds.count("Concat") == 1


def test_a_network_of_another_kind_stays_as_it_is() -> None:
    published = (wheel_models() / "tiny" / "rec" / "rec.onnx").read_bytes()
    before, after = (onnx.load_from_string(each) for each in (published, rewritten(published)))
    assert sorted(node.op_type for node in after.graph.node) == sorted(node.op_type for node in before.graph.node)


def test_what_is_blank_is_not_looked_at(detector: Path) -> None:
    session = NotingSession(detector)
    quads = find_lines(session, sheet((500, 900, "SPECIMEN"), (500, 980, "ZZZPX1234Q")), 1280)
    assert sorted(round(float(quad[:, 1].mean()) / 80) for quad in quads) == [11, 12]
    assert all(490 < quad[:, 0].min() < quad[:, 0].max() < 800 for quad in quads)
    assert session.sizes[0][0] * session.sizes[0][1] < 0.2 * 1280 * 928


def test_a_page_that_is_printed_to_its_ends_or_not_at_all_is_looked_at_as_a_whole(detector: Path) -> None:
    session = NotingSession(detector)
    assert len(find_lines(session, sheet((20, 30, "SPECIMEN"), (600, 1200, "ZZZPX1234Q")), 1280)) == 2
    assert not find_lines(session, sheet(), 1280)
    assert session.sizes == [(1280, 928)] * 2
