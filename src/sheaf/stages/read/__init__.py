"""Read: pixels -> PageText. Detection and recognition by PP-OCRv6 over OpenVINO, the rest in numpy and OpenCV."""

from sheaf.stages.read.codes import find_codes, find_hidden_codes, find_unread_codes
from sheaf.stages.read.frame import Frame, frame_of
from sheaf.stages.read.harder import HARDER_LOOKS, Look, read_harder
from sheaf.stages.read.models import ModelFiles, prepare_models
from sheaf.stages.read.plain import is_plain
from sheaf.stages.read.reader import Reader, Way, load_reader
from sheaf.stages.read.reading import PageReading
from sheaf.stages.read.region import lines_astray, read_mirrored, read_region

__all__ = [
    "HARDER_LOOKS",
    "Frame",
    "Look",
    "ModelFiles",
    "PageReading",
    "Reader",
    "Way",
    "find_codes",
    "find_hidden_codes",
    "find_unread_codes",
    "frame_of",
    "is_plain",
    "lines_astray",
    "load_reader",
    "prepare_models",
    "read_harder",
    "read_mirrored",
    "read_region",
]
