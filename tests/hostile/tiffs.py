"""TIFFs: directories that loop, strips that lie, pages without end."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from tests.hostile.file import CORRUPT, HARMLESS, IMAGE_TOO_LARGE, TOO_MANY_PAGES, HostileFile

_SHORT, _LONG = 3, 4
_DEFLATE, _JPEG, _FAX = 8, 7, 4
Entry = tuple[int, int, int, int]
"""Tag, type, count, value."""


def directory(entries: Sequence[Entry], following: int) -> bytes:
    listed = b"".join(struct.pack("<HHII", *entry) for entry in sorted(entries))
    return struct.pack("<H", len(entries)) + listed + struct.pack("<I", following)


def picture(width: int, height: int, strip: tuple[int, int], compression: int = 1, bits: int = 8) -> list[Entry]:
    """The entries of a grey picture whose one strip stands at `strip` (offset, bytes)."""
    return [
        (256, _LONG, 1, width),
        (257, _LONG, 1, height),
        (258, _SHORT, 1, bits),
        (259, _SHORT, 1, compression),
        (262, _SHORT, 1, 1),
        (273, _LONG, 1, strip[0]),
        (277, _SHORT, 1, 1),
        (278, _LONG, 1, height),
        (279, _LONG, 1, strip[1]),
    ]


def tiff(entries: Sequence[Entry], data: bytes = b"", following: int = 0) -> bytes:
    """One page: header, directory at 8, then `data`."""
    return b"II*\0" + struct.pack("<I", 8) + directory(entries, following) + data


def one(data: bytes, width: int = 400, height: int = 300, compression: int = 1, bits: int = 8) -> bytes:
    entries = picture(width, height, (8 + 2 + 12 * 9 + 4, len(data)), compression, bits)
    return tiff(entries, data)


def pages(count: int) -> bytes:
    """So many tiny pages, all of one strip."""
    length = 2 + 12 * 9 + 4
    end = 8 + count * length
    made = [
        directory(picture(8, 8, (end, 64)), 8 + (number + 1) * length if number + 1 < count else 0)
        for number in range(count)
    ]
    return b"II*\0" + struct.pack("<I", 8) + b"".join(made) + b"\xff" * 64


TIFFS: Mapping[str, HostileFile] = MappingProxyType(
    {
        "tiff whose directory follows itself": HostileFile(
            lambda: tiff(picture(8, 8, (8 + 2 + 12 * 9 + 4, 64)), b"\xff" * 64, following=8), HARMLESS
        ),
        "tiff of 20,000 pages": HostileFile(lambda: pages(20_000), TOO_MANY_PAGES),
        "tiff of 4 billion pixels by its own word": HostileFile(lambda: one(b"", 65_535, 65_535), IMAGE_TOO_LARGE),
        "tiff whose strip stands behind its end": HostileFile(
            lambda: tiff(picture(400, 300, (2**31, 400 * 300))), CORRUPT
        ),
        "tiff whose strip unpacks to 64 MB": HostileFile(
            lambda: one(zlib.compress(bytes(64 << 20)), compression=_DEFLATE), HARMLESS
        ),
        "tiff of a million entries by its own word": HostileFile(
            lambda: b"II*\0" + struct.pack("<IH", 8, 65_535) + bytes(600), CORRUPT
        ),
        "tiff with an entry of 4 GB by its own word": HostileFile(
            lambda: tiff([*picture(8, 8, (8 + 2 + 12 * 10 + 4, 64)), (270, 2, 2**32 - 1, 8)], b"\xff" * 64), HARMLESS
        ),
        "tiff with its directory nowhere": HostileFile(lambda: b"II*\0" + struct.pack("<I", 2**32 - 8), CORRUPT),
        "tiff of 64-bit offsets that lead nowhere": HostileFile(
            lambda: b"II+\0" + struct.pack("<HHQ", 8, 0, 2**63), CORRUPT
        ),
        "tiff of 13 bits a pixel": HostileFile(lambda: one(bytes(400 * 300 * 2), bits=13), CORRUPT),
        "tiff of fax lines that are none": HostileFile(
            lambda: one(bytes(range(256)) * 8, compression=_FAX, bits=1), HARMLESS
        ),
        "tiff around a jpeg that is none": HostileFile(
            lambda: one(b"\xff\xd8\xff" + bytes(500), compression=_JPEG), HARMLESS
        ),
        "tiff packed in a way that does not exist": HostileFile(lambda: one(bytes(500), compression=9999), CORRUPT),
    }
)
