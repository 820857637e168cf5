"""PDFs whose skeleton lies: trees that loop, tables that lead nowhere, pages without end."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tests.hostile.file import CORRUPT, HARMLESS, TOO_MANY_PAGES, HostileFile
from tests.hostile.pdf_file import CATALOG, PAGE, PAGES, blank, packed, page, pdf, stream


def tree(kids: bytes, count: bytes = b"1", **more: bytes) -> bytes:
    parts = {1: CATALOG, 2: b"<</Type/Pages/Kids[%b]/Count %b>>" % (kids, count), 3: PAGE, 4: stream(b"")}
    return pdf(parts | {int(name[1:]): content for name, content in more.items()})


def many_pages(count: int) -> bytes:
    return tree(b"3 0 R " * count, b"%d" % count)


def nested(opening: bytes, closing: bytes, depth: int) -> bytes:
    return pdf(
        {1: CATALOG[:-2] + b"/X 5 0 R>>", 2: PAGES, 3: PAGE, 4: stream(b""), 5: opening * depth + closing * depth}
    )


def chain(depth: int) -> bytes:
    """A tree of pages as deep as a chain."""
    links = {n: b"<</Type/Pages/Kids[%d 0 R]/Count 1/Parent %d 0 R>>" % (n + 1, n - 1) for n in range(2, depth)}
    return pdf({1: CATALOG, **links, depth: PAGE.replace(b"4 0 R", b"%d 0 R" % (depth + 1)), depth + 1: stream(b"")})


def endless_table() -> bytes:
    data = blank()
    return data.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev %d" % data.rindex(b"xref\n0"))


def objects_in_themselves() -> bytes:
    """A stream of objects that is said to hold itself."""
    inner = packed(b"1 0 2 30 " + CATALOG + PAGES, entries=b"/Type/ObjStm/N 2/First 9/Extends 5 0 R")
    return pdf({1: CATALOG, 2: PAGES, 3: PAGE, 4: stream(b""), 5: inner})


PDF_STRUCTURE: Mapping[str, HostileFile] = MappingProxyType(
    {
        "PDF of its two ends": HostileFile(lambda: b"%PDF-1.7\n%%EOF", CORRUPT),
        "PDF without pages": HostileFile(lambda: tree(b"", b"0"), CORRUPT),
        "PDF cut in half": HostileFile(lambda: blank()[: len(blank()) // 2], CORRUPT),
        "PDF without a catalog": HostileFile(lambda: pdf({2: PAGES, 3: PAGE, 4: stream(b"")}), CORRUPT),
        "PDF whose pages hold themselves": HostileFile(lambda: tree(b"2 0 R"), HARMLESS),
        "PDF whose page is its own parent": HostileFile(
            lambda: tree(b"3 0 R", n3=PAGE.replace(b"/Parent 2", b"/Parent 3")), HARMLESS
        ),
        "PDF that counts a billion pages": HostileFile(
            lambda: tree(b"3 0 R", b"1000000000"), CORRUPT | TOO_MANY_PAGES | HARMLESS
        ),
        "PDF that counts pages below nothing": HostileFile(lambda: tree(b"3 0 R", b"-5"), HARMLESS),
        "PDF of 100,000 pages": HostileFile(lambda: many_pages(100_000), TOO_MANY_PAGES),
        "PDF of 300 pages that are one": HostileFile(lambda: many_pages(300), HARMLESS),
        "PDF whose tree is a chain of 20,000": HostileFile(lambda: chain(20_000), HARMLESS),
        "PDF whose table comes before itself": HostileFile(endless_table, HARMLESS),
        "PDF whose table starts nowhere": HostileFile(
            lambda: blank()[: blank().rindex(b"startxref")] + b"startxref\n99999999\n%%EOF\n", HARMLESS
        ),
        "PDF of arrays 200,000 deep": HostileFile(lambda: nested(b"[", b"]", 200_000), HARMLESS),
        "PDF of dictionaries 100,000 deep": HostileFile(lambda: nested(b"<</A ", b">>", 100_000), HARMLESS),
        "PDF whose objects hold themselves": HostileFile(objects_in_themselves, HARMLESS),
        "PDF whose object refers to itself": HostileFile(lambda: tree(b"3 0 R", b"5 0 R", n5=b"5 0 R"), HARMLESS),
        "PDF locked in a way that does not exist": HostileFile(
            lambda: blank().replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/None/V 99/R 99>>"),
            CORRUPT | {"PASSWORD_REQUIRED"},
        ),
        "PDF page a million times larger than paper": HostileFile(
            lambda: page(stream(b""), box=b"0 0 900000000 900000000"), HARMLESS
        ),
        "PDF page without extent": HostileFile(lambda: page(stream(b""), box=b"5 5 5 5"), HARMLESS),
        "PDF page as long as a street": HostileFile(lambda: page(stream(b""), box=b"0 0 1 900000"), HARMLESS),
        "PDF page of sizes that are no numbers": HostileFile(lambda: page(stream(b""), box=b"0 0 1e999 (x)"), HARMLESS),
    }
)
