"""Writes PDFs object by object, right or wrong, with the table that leads to them."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence

CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>"


def pdf(objects: Mapping[int, bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    """Return a PDF of `objects` by number, with a right table of where they are."""
    body = bytearray(b"%PDF-1.7\n")
    places: dict[int, int] = {}
    for number, content in objects.items():
        places[number] = len(body)
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start, size = len(body), max(objects) + 1
    lines = [
        b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n" for number in range(size)
    ]
    table = b"xref\n0 %d\n%btrailer\n<</Size %d%b>>\n" % (size, b"".join(lines), size, trailer)
    return bytes(body) + table + b"startxref\n%d\n%%%%EOF\n" % start


def stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%b>>\nstream\n%b\nendstream" % (len(data), entries, data)


def packed(data: bytes, times: int = 1, entries: bytes = b"") -> bytes:
    """Return a stream of `data`, packed as often as `times` says."""
    for _ in range(times):
        data = zlib.compress(data, 9)
    return stream(data, b"/Filter[%b]" % (b"/FlateDecode" * times) + entries)


def page(content: bytes, resources: bytes = b"", more: Sequence[bytes] = (), box: bytes = b"0 0 595 842") -> bytes:
    """Return a PDF of one page with `content` (an object: a stream); `more` are the objects from 5 on."""
    leaf = b"<</Type/Page/Parent 2 0 R/MediaBox[%b]/Contents 4 0 R/Resources<<%b>>>>" % (box, resources)
    objects = {1: CATALOG, 2: PAGES, 3: leaf, 4: content}
    return pdf(objects | dict(enumerate(more, 5)))


def blank() -> bytes:
    return page(stream(b""))
