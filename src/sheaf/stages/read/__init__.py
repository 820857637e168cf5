"""Read: pixels -> PageText. Detection and recognition by PP-OCRv6 over ONNX Runtime, the rest in numpy and OpenCV."""

from sheaf.stages.read.models import ModelFiles, prepare_models
from sheaf.stages.read.reader import PageReading, Reader, load_reader

__all__ = ["ModelFiles", "PageReading", "Reader", "load_reader", "prepare_models"]
