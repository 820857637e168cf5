"""Read: pixels -> PageText. Detection and recognition by PP-OCRv6 over ONNX Runtime, the rest in numpy and OpenCV."""

from sheaf.stages.read.codes import find_codes, find_hidden_codes, find_unread_codes
from sheaf.stages.read.frame import frame_of
from sheaf.stages.read.models import ModelFiles, prepare_models
from sheaf.stages.read.reader import PageReading, Reader, load_reader

__all__ = [
    "ModelFiles",
    "PageReading",
    "Reader",
    "find_codes",
    "find_hidden_codes",
    "find_unread_codes",
    "frame_of",
    "load_reader",
    "prepare_models",
]
