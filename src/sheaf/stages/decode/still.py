"""Photographs and scans: JPEG by OpenCV (fast, at a reduced scale), everything else by Pillow."""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO

import cv2
import numpy as np
from numpy.typing import NDArray
from pi_heif import HeifImageFile
from PIL import Image, ImageOps

from sheaf.model.error import ErrorDetail, SheafError
from sheaf.model.stage import Stage
from sheaf.stages.decode.limits import DecodeLimits
from sheaf.stages.decode.sniff import Format

Pixels = NDArray[np.uint8]

_BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    EOFError,
    OverflowError,
    RuntimeError,
    struct.error,
    zlib.error,
)
"""What Pillow's and libheif's decoders raise on damaged content (Pillow documents no common base class)."""

_HEIF_IMAGE: Callable[[BytesIO], Image.Image] = HeifImageFile

_LEAST_SIDE = 32
"""Pixels. What looks at pictures needs a few of them in both directions."""
_MOST_SCANS = 200
"""A progressive JPEG has about ten scans. Each is unpacked over the whole picture: thousands keep a core for hours."""
_SCAN = b"\xff\xda"

_JPEG_SCALES = {1: cv2.IMREAD_COLOR, 2: cv2.IMREAD_REDUCED_COLOR_2, 4: cv2.IMREAD_REDUCED_COLOR_4}


def corrupt() -> SheafError:
    """The error of content whose format is known but that cannot be decoded."""
    return SheafError(ErrorDetail.CORRUPT_FILE, Stage.DECODE)


@contextmanager
def _decoding() -> Iterator[None]:
    """Turn what the decoders raise into our errors. Their warnings (odd metadata) are no reason to refuse a picture."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except Image.DecompressionBombError as error:
        raise SheafError(ErrorDetail.IMAGE_TOO_LARGE, Stage.DECODE) from error
    except _BROKEN as error:
        raise corrupt() from error


def open_still(data: bytes, found: Format, limits: DecodeLimits) -> Image.Image:
    """Read the header only. Raises SheafError: CORRUPT_FILE, IMAGE_TOO_LARGE."""
    with _decoding():
        if found is Format.HEIC:
            image: Image.Image = _HEIF_IMAGE(BytesIO(data))
        else:
            image = Image.open(BytesIO(data), formats=[found.value])
    check_pixels(image.width, image.height, limits)
    # Within a scan no marker can stand, so those that are counted too often can only stand in metadata.
    if found is Format.JPEG and (data.count(_SCAN) > _MOST_SCANS or not _ends_properly(data)):
        raise corrupt()
    return image


def check_pixels(width: int, height: int, limits: DecodeLimits) -> None:
    """Raise SheafError(IMAGE_TOO_LARGE) when an image has more pixels than allowed, CORRUPT_FILE when none."""
    if width < 1 or height < 1:
        raise corrupt()
    if width * height > limits.max_pixels:
        raise SheafError(ErrorDetail.IMAGE_TOO_LARGE, Stage.DECODE)


def with_room(pixels: Pixels) -> Pixels:
    """Return `pixels`, with white paper to the right and below where a picture is a line or a dot."""
    height, width = pixels.shape[:2]
    if min(height, width) >= _LEAST_SIDE:
        return pixels
    below, right = max(0, _LEAST_SIDE - height), max(0, _LEAST_SIDE - width)
    wider = cv2.copyMakeBorder(pixels, 0, below, 0, right, cv2.BORDER_CONSTANT, value=(255, 255, 255))
    return np.asarray(wider, dtype=np.uint8)


def frame_count(image: Image.Image, most: int) -> int:
    """Return the number of pages of a TIFF, or `most` + 1 if there are more. Raises SheafError(CORRUPT_FILE).

    Pages are a chain that is only known by following it; one of tens of thousands takes half a minute.
    """
    with _decoding():
        for frame in range(1, most + 1):
            try:
                image.seek(frame)
            except EOFError:
                return frame
        return most + 1


def decode_still(data: bytes, found: Format, frame: int, limits: DecodeLimits) -> Pixels:
    """Decode one frame (from 0), turned as EXIF says: height x width x 3, BGR.

    Raises SheafError: CORRUPT_FILE, IMAGE_TOO_LARGE.
    """
    image = open_still(data, found, limits)
    reduction = _reduction(image.size, limits)
    if found is Format.JPEG and image.mode in ("RGB", "L"):
        return _decode_jpeg(data, reduction)
    with _decoding():
        if frame:
            image.seek(frame)
            check_pixels(image.width, image.height, limits)
            reduction = _reduction(image.size, limits)
        return _to_bgr(ImageOps.exif_transpose(image), reduction)


def _decode_jpeg(data: bytes, reduction: int) -> Pixels:
    """Decode an RGB or grey JPEG at 1/`reduction` (1, 2 or 4) of its size. Raises SheafError(CORRUPT_FILE)."""
    try:
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), _JPEG_SCALES[reduction])
    except cv2.error as error:
        raise corrupt() from error
    if pixels is None:
        raise corrupt()
    return np.asarray(pixels, dtype=np.uint8)


def _reduction(size: tuple[int, int], limits: DecodeLimits) -> int:
    longest = max(size)
    return next((factor for factor in (4, 2) if longest >= factor * limits.keep_side_pixels), 1)


def _to_bgr(image: Image.Image, reduction: int) -> Pixels:
    if image.mode in ("P", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
    if image.mode.startswith("I") or image.mode == "F":
        return cv2.cvtColor(_to_eight_bits(np.asarray(image)), cv2.COLOR_GRAY2BGR).astype(np.uint8, copy=False)
    if image.mode in ("RGBA", "LA", "RGBa", "La"):
        image = image.convert("RGBA")
        paper = Image.new("RGB", image.size, (255, 255, 255))
        paper.paste(image, mask=image.getchannel("A"))
        image = paper
    elif image.mode != "RGB":
        image = image.convert("L").convert("RGB") if image.mode == "1" else image.convert("RGB")
    if reduction > 1:
        image = image.reduce(reduction)
    return np.ascontiguousarray(np.asarray(image)[:, :, ::-1])


def _to_eight_bits(values: NDArray[np.generic]) -> Pixels:
    """Bring 16-bit, 32-bit and float grey to 0..255. Samples within 16 bits keep their scale (0..65535)."""
    grey = values.astype(np.float32)
    top = float(grey.max(initial=0.0))
    full = 1.0 if top <= 1.0 else 255.0 if top <= 255.0 and values.dtype.kind == "f" else max(top, 65535.0)
    return np.asarray(np.clip(grey * (255.0 / full), 0, 255), dtype=np.uint8)


def _ends_properly(jpeg: bytes) -> bool:
    """Whether the end marker follows the last scan's start: a thumbnail inside the metadata has one of its own."""
    at = 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        marker = jpeg[at + 1]
        if marker == 0xDA:
            return jpeg.rfind(b"\xff\xd9", at) >= 0
        if marker == 0xFF:
            at += 1
            continue
        at += 2 if 0xD0 <= marker <= 0xD9 else 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return False
