"""Pictures other than TIFF: bombs, headers that lie, chunks that loop, endless scans."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from random import Random
from types import MappingProxyType

from PIL import Image

from tests.hostile.file import BLANK, CORRUPT, HARMLESS, IMAGE_TOO_LARGE, HostileFile

_PNG = b"\x89PNG\r\n\x1a\n"
_MEGABYTE = 1 << 20


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def white(width: int = 400, height: int = 300, mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (width, height), 1 if mode == "1" else "white")


def noise(width: int, height: int) -> Image.Image:
    return Image.frombytes("RGB", (width, height), Random(1).randbytes(3 * width * height))


def chunk(name: bytes, data: bytes, crc: int | None = None) -> bytes:
    found = zlib.crc32(name + data) if crc is None else crc
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", found)


def header(width: int, height: int, depth: int = 8, colour: int = 2) -> bytes:
    return _PNG + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))


def png(width: int, height: int, pixels: bytes, extra: bytes = b"", depth: int = 8, colour: int = 2) -> bytes:
    body = chunk(b"IDAT", zlib.compress(pixels))
    return header(width, height, depth, colour) + extra + body + chunk(b"IEND", b"")


def rows(width: int, height: int) -> bytes:
    return (b"\0" + b"\xff" * (3 * width)) * height


def jpeg_of_size(width: int, height: int) -> bytes:
    """A JPEG whose header claims another size than its data has."""
    data = bytearray(encoded(white(), "JPEG"))
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(data)


def endless_scans(times: int) -> bytes:
    """A progressive JPEG whose last scan comes again and again: each is decoded over all of its picture."""
    data = encoded(white(4000, 4000), "JPEG", progressive=True)
    at = data.rindex(b"\xff\xda")
    return data[:at] + data[at:-2] * times + b"\xff\xd9"


def jpeg_segments(marker: int, payload: bytes, times: int) -> bytes:
    data = encoded(white(), "JPEG")
    segment = b"\xff" + bytes([marker]) + struct.pack(">H", len(payload) + 2) + payload
    return data[:2] + segment * times + data[2:]


def exif_loop() -> bytes:
    """An EXIF block whose directory names itself as the next one."""
    directory = struct.pack("<HHHII", 1, 0x0112, 3, 1, 6) + struct.pack("<I", 8)
    return jpeg_segments(0xE1, b"Exif\0\0" + b"II*\0" + struct.pack("<I", 8) + directory, 1)


def gif(width: int, height: int, data: bytes) -> bytes:
    screen = struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    return b"GIF89a" + screen + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + data + b";"


def frames(kind: str, count: int) -> bytes:
    return encoded(noise(32, 32), kind, save_all=True, append_images=[noise(32, 32 + n % 2) for n in range(count)])


def bmp(width: int, height: int, offset: int = 54, compression: int = 0) -> bytes:
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, compression, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + 64, 0, 0, offset) + info + bytes(64)


def webp_of_size(width: int, height: int) -> bytes:
    """A lossless WebP whose header claims a size that its data has not."""
    bits = (width - 1) | (height - 1) << 14
    body = b"\x2f" + struct.pack("<I", bits) + b"\0" * 20
    return b"RIFF" + struct.pack("<I", len(body) + 12) + b"WEBPVP8L" + struct.pack("<I", len(body)) + body


def heic_of_size(width: int, height: int) -> bytes:
    data = bytearray((Path(__file__).parents[1] / "unit/stages/red_left.heic").read_bytes())
    at = data.index(b"ispe") + 8
    data[at : at + 8] = struct.pack(">II", width, height)
    return bytes(data)


PICTURES: Mapping[str, HostileFile] = MappingProxyType(
    {
        "png that unpacks to 900 million pixels": HostileFile(
            lambda: png(30_000, 30_000, bytes(3751 * 30_000), depth=1, colour=0), IMAGE_TOO_LARGE
        ),
        "png of the largest size a header can say": HostileFile(
            lambda: header(2**31 - 1, 2**31 - 1) + chunk(b"IEND", b""), IMAGE_TOO_LARGE | CORRUPT
        ),
        "png just within the limit": HostileFile(
            lambda: png(8900, 8900, (b"\0" + b"\xff" * 1113) * 8900, depth=1, colour=0), BLANK, is_slow=True
        ),
        "png without width": HostileFile(lambda: png(0, 10, b""), CORRUPT),
        "png with too few pixels": HostileFile(lambda: png(400, 300, rows(400, 10)), HARMLESS),
        "png with far too many pixels": HostileFile(lambda: png(40, 30, bytes(64 * _MEGABYTE)), HARMLESS),
        "png without pixels": HostileFile(lambda: header(400, 300) + chunk(b"IEND", b""), CORRUPT),
        "png with a wrong checksum": HostileFile(
            lambda: header(400, 300) + chunk(b"IDAT", zlib.compress(rows(400, 300)), crc=0), HARMLESS
        ),
        "png whose comment unpacks to 64 MB": HostileFile(
            lambda: png(40, 30, rows(40, 30), chunk(b"zTXt", b"c\0\0" + zlib.compress(bytes(64 * _MEGABYTE)))),
            HARMLESS,
        ),
        "png whose profile unpacks to 64 MB": HostileFile(
            lambda: png(40, 30, rows(40, 30), chunk(b"iCCP", b"p\0\0" + zlib.compress(bytes(64 * _MEGABYTE)))),
            HARMLESS,
        ),
        "png of 200,000 chunks": HostileFile(
            lambda: png(40, 30, rows(40, 30), chunk(b"teXt", b"") * 200_000), HARMLESS, is_slow=True
        ),
        "png with a chunk of 2 GB by its own word": HostileFile(
            lambda: header(40, 30) + struct.pack(">I", 2**31 - 1) + b"IDAT" + bytes(64), CORRUPT
        ),
        "png with bits that do not exist": HostileFile(lambda: png(40, 30, rows(40, 30), depth=7), CORRUPT),
        "png of 400 moving frames": HostileFile(lambda: frames("PNG", 400), HARMLESS),
        "jpeg of 4 billion pixels by its own word": HostileFile(lambda: jpeg_of_size(65_500, 65_500), IMAGE_TOO_LARGE),
        "jpeg larger than its data": HostileFile(lambda: jpeg_of_size(8000, 8000), HARMLESS),
        "jpeg without height": HostileFile(lambda: jpeg_of_size(400, 0), CORRUPT),
        "jpeg of 2,000 scans over 16 million pixels": HostileFile(lambda: endless_scans(2000), CORRUPT),
        "jpeg of its two ends": HostileFile(lambda: b"\xff\xd8\xff\xd9", CORRUPT),
        "jpeg cut off": HostileFile(lambda: encoded(noise(400, 300), "JPEG")[:9000], CORRUPT),
        "jpeg in ink colours": HostileFile(lambda: encoded(white().convert("CMYK"), "JPEG"), BLANK),
        "jpeg with 30 MB of comments": HostileFile(lambda: jpeg_segments(0xFE, bytes(60_000), 500), HARMLESS),
        "jpeg whose EXIF never ends": HostileFile(exif_loop, HARMLESS),
        "jpeg that is a PDF further on": HostileFile(lambda: encoded(white(), "JPEG") + b"%PDF-1.7\n%%EOF", HARMLESS),
        "gif of 4 billion pixels by its own word": HostileFile(
            lambda: gif(65_535, 65_535, b"\x02\x02\x44\x01\0"), IMAGE_TOO_LARGE
        ),
        "gif of codes that mean nothing": HostileFile(
            lambda: gif(400, 300, b"\x0c" + (b"\xff" + Random(1).randbytes(255)) * 40 + b"\0"), HARMLESS
        ),
        "gif of 100 frames": HostileFile(lambda: frames("GIF", 100), HARMLESS),
        "bmp of 4 billion pixels by its own word": HostileFile(lambda: bmp(65_000, 65_000), IMAGE_TOO_LARGE),
        "bmp upside down without end": HostileFile(lambda: bmp(100, -(2**31)), IMAGE_TOO_LARGE | CORRUPT),
        "bmp whose pixels stand behind its end": HostileFile(lambda: bmp(10, 10, offset=2**31), CORRUPT),
        "bmp packed in a way that does not exist": HostileFile(lambda: bmp(10, 10, compression=99), CORRUPT),
        "webp of 268 million pixels by its own word": HostileFile(
            lambda: webp_of_size(16_383, 16_383), IMAGE_TOO_LARGE | CORRUPT
        ),
        "webp of nothing": HostileFile(lambda: webp_of_size(100, 100), HARMLESS),
        "webp cut off": HostileFile(lambda: encoded(noise(400, 300), "WEBP")[:4000], CORRUPT),
        "heic of 4 billion pixels by its own word": HostileFile(
            lambda: heic_of_size(65_000, 65_000), IMAGE_TOO_LARGE | CORRUPT
        ),
        "heic of its first box": HostileFile(lambda: struct.pack(">I", 24) + b"ftypheic\0\0\0\0mif1heic", CORRUPT),
    }
)
