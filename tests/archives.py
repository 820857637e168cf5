"""ZIP archives, good ones and such as mean harm."""

from __future__ import annotations

import io
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable, Mapping
from types import MappingProxyType


def zipped(files: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()


def _with_entry(change: Callable[[zipfile.ZipInfo], None], data: bytes = b"SPECIMEN") -> bytes:
    packed, info = io.BytesIO(), zipfile.ZipInfo("a.jpg")
    change(info)
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(info, data)
    return packed.getvalue()


def _named(name: str) -> bytes:
    return zipped({name: b"SPECIMEN"})


def _patched(data: bytes, signature: bytes, offset: int, value: bytes) -> bytes:
    """Write `value` behind the last `signature`: PK 1 2 begins what the list tells of a file."""
    at = data.rindex(signature) + offset
    return data[:at] + value + data[at + len(value) :]


def _link() -> bytes:
    def change(info: zipfile.ZipInfo) -> None:
        info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16

    return _with_entry(change, b"/etc/passwd")


def _encrypted() -> bytes:
    return _patched(zipped({"a.jpg": b"SPECIMEN"}), b"PK\x01\x02", 8, struct.pack("<H", 1))


def _twice() -> bytes:
    packed = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(packed, "w") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("a.jpg", b"one")
        archive.writestr("a.jpg", b"two")
    return packed.getvalue()


def _not_utf8() -> bytes:
    return zipped({"aXb.jpg": b"SPECIMEN"}).replace(b"aXb", b"a\xe9b")


def _lying(size: int, packed: int) -> bytes:
    """An archive that says of its file to have so many bytes."""
    data = _patched(zipped({"a.jpg": b"SPECIMEN" * 100}), b"PK\x01\x02", 24, struct.pack("<I", size))
    return _patched(data, b"PK\x01\x02", 20, struct.pack("<I", packed)) if packed else data


def _zip64_lie() -> bytes:
    """An archive whose list is said, in the fields for large ones, to have 2**40 bytes."""
    data = zipped({"a.jpg": b"SPECIMEN"})
    end = data.rindex(b"PK\x05\x06")
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 2**32, 2**32, 2**40, 0)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    return data[:end] + record + locator + data[end:]


def _overlapping() -> bytes:
    """Two files that are made of the same packed bytes."""
    data = zipped({"a.jpg": b"SPECIMEN" * 10_000, "b.jpg": b"SPECIMEN" * 10_000})
    return _patched(data, b"PK\x01\x02", 42, struct.pack("<L", 0))


def _long_list() -> bytes:
    """An archive with a list of many files, so that reading the list is the harm."""
    return zipped({f"{number}.jpg": b"" for number in range(4000)})


MANY: Mapping[str, tuple[Callable[[], bytes], int, str]] = MappingProxyType(
    {
        "slips up": (lambda: _named("../../a.jpg"), 400, ".files[0] has a name that leads out of the archive"),
        "slips inside": (lambda: _named("a/../../b.jpg"), 400, ".files[0] has a name that leads out of the archive"),
        "absolute": (lambda: _named("/etc/cron.d/a"), 400, ".files[0] has a name that leads out of the archive"),
        "drive": (lambda: _named("C:/a.jpg"), 400, ".files[0] has a name that leads out of the archive"),
        "backslashes": (lambda: _named("..\\..\\a.jpg"), 400, ".files[0] has a name that leads out of the archive"),
        "link": (_link, 400, ".files[0] is a link or another thing that is no file"),
        "encrypted": (_encrypted, 400, ".files[0] is encrypted; pack it without a password"),
        "same name twice": (_twice, 400, ".files[1] has the name of .files[0]"),
        "not UTF-8": (_not_utf8, 400, " has names that are not UTF-8; pack it anew"),
        "nested": (lambda: zipped({"b.zip": zipped({"a": b"x"})}), 400, ".files[0] is an archive in an archive"),
        "empty": (lambda: zipped({}), 400, " has no file in it"),
        "only hidden files": (lambda: zipped({"__MACOSX/a": b"x", ".b": b"y"}), 400, " has no file in it"),
        "other method": (
            lambda: _patched(zipped({"a.jpg": b"x"}), b"PK\x01\x02", 10, struct.pack("<H", 14)),
            400,
            ".files[0] is packed by a method that is not supported; use deflate",
        ),
        "ratio": (
            lambda: zipped({"a.bmp": b"\x00" * 1_900_000}),
            413,
            ".files[0] unpacks to more than 200 times its size",
        ),
        "one too large": (
            lambda: zipped({"a.bmp": b"\x00" * 2_000_001}),
            413,
            ".files[0] is larger than 2000000 bytes",
        ),
        "total": (
            lambda: zipped({f"{number}.bmp": b"\x00" * 1_000_000 for number in range(9)}),
            413,
            " unpacks to more bytes than one upload may have",
        ),
        "count": (lambda: zipped({str(n): b"" for n in range(20)}), 413, " has more files than one upload may have"),
        "long list": (_long_list, 413, " has more files than one upload may have"),
        "says less": (lambda: _lying(10, 0), 400, ".files[0] is damaged or not what the archive says of it"),
        "says more": (lambda: _lying(900_000, 0), 400, ".files[0] is damaged or not what the archive says of it"),
        "says far more": (lambda: _lying(2**32 - 2, 0), 413, ".files[0] is larger than 2000000 bytes"),
        "zip64": (_zip64_lie, 400, " is a damaged archive"),
        "overlapping": (_overlapping, 400, ".files[1] is damaged or not what the archive says of it"),
        "cut": (lambda: zipped({"a.jpg": b"SPECIMEN" * 99})[:-30], 400, " is a damaged archive"),
        "only a beginning": (lambda: b"PK\x03\x04", 400, " is a damaged archive"),
    }
)
"""What makes each archive, the status that it is refused with, and the words behind its place in the request."""
