"""Things that are no documents, or that are two things at once."""

from __future__ import annotations

import gzip
import zipfile
from collections.abc import Mapping
from io import BytesIO
from random import Random
from types import MappingProxyType

from tests.hostile.file import HARMLESS, UNSUPPORTED, HostileFile
from tests.hostile.pdf_file import blank

_ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "SPECIMEN"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]><x>&d;</x>"""
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://169.254.169.254/"/><script>1</script></svg>'


def zipped(name: str, data: bytes) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return buffer.getvalue()


FOREIGN: Mapping[str, HostileFile] = MappingProxyType(
    {
        "nothing": HostileFile(lambda: b"", frozenset({"EMPTY_FILE"})),
        "one byte": HostileFile(lambda: b"%", UNSUPPORTED),
        "a megabyte of zeros": HostileFile(lambda: bytes(1 << 20), UNSUPPORTED),
        "noise": HostileFile(lambda: Random(2).randbytes(100_000), UNSUPPORTED),
        "plain text": HostileFile(lambda: b"SPECIMEN " * 1000, UNSUPPORTED),
        "text in sixteen bits": HostileFile(lambda: "SPECIMEN".encode("utf-16") * 100, UNSUPPORTED),
        "svg that asks for metadata": HostileFile(lambda: _SVG, UNSUPPORTED),
        "html": HostileFile(lambda: b"<!doctype html><title>SPECIMEN</title>", UNSUPPORTED),
        "html around a PDF": HostileFile(lambda: b"<html><!-- " + blank() + b" --></html>", UNSUPPORTED),
        "xml of entities in entities": HostileFile(lambda: _ENTITIES, UNSUPPORTED),
        "zip bomb": HostileFile(lambda: zipped("a", bytes(64 << 20)), UNSUPPORTED),
        "zip that climbs out of its folder": HostileFile(lambda: zipped("../../etc/cron.d/x", b"x"), UNSUPPORTED),
        "gzip bomb": HostileFile(lambda: gzip.compress(bytes(64 << 20)), UNSUPPORTED),
        "word processor's file": HostileFile(lambda: zipped("word/document.xml", b"<x/>"), UNSUPPORTED),
        "postscript": HostileFile(lambda: b"%!PS-Adobe-3.0\n(/etc/passwd) (r) file\n", UNSUPPORTED),
        "program": HostileFile(lambda: b"\x7fELF\x02\x01\x01" + bytes(500), UNSUPPORTED),
        "film": HostileFile(lambda: b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(500), UNSUPPORTED),
        "picture of a kind not accepted": HostileFile(
            lambda: b"\0\0\0\x1cftypavif\0\0\0\0avifmif1" + bytes(99), UNSUPPORTED
        ),
        "letter that begins like a bitmap": HostileFile(lambda: b"BM is a SPECIMEN of a letter" * 9, UNSUPPORTED),
        "zip that is a PDF, too": HostileFile(lambda: blank() + zipped("a", b"x"), HARMLESS),
        "PDF behind a program": HostileFile(lambda: b"\x7fELF" + bytes(500) + blank(), HARMLESS),
    }
)
