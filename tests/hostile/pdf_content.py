"""PDFs whose pages do harm: bombs, forms within themselves, fonts and pictures that are none, scripts."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from types import MappingProxyType

from tests.hostile.file import BLANK, ENDED, HARMLESS, IMAGE_TOO_LARGE, HostileFile
from tests.hostile.foreign import zipped
from tests.hostile.pdf_file import CATALOG, PAGE, PAGES, packed, page, pdf, stream

_MEGABYTE = 1 << 20
_ENDLESS = HARMLESS | {ENDED}
"""The PDF library offers no way to stop in the middle; only the process can be ended."""


def image(width: int, height: int, kind: bytes, data: bytes, more: bytes = b"") -> bytes:
    entries = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/%b%b"
    picture = stream(data, entries % (width, height, kind, more))
    return page(stream(b"q 500 0 0 700 0 0 cm /I Do Q"), b"/XObject<</I 5 0 R>>", [picture])


def form(content: bytes, resources: bytes) -> bytes:
    return stream(content, b"/Type/XObject/Subtype/Form/BBox[0 0 500 700]/Resources<<%b>>" % resources)


def form_in_itself() -> bytes:
    return page(stream(b"/F Do"), b"/XObject<</F 5 0 R>>", [form(b"/F Do /F Do", b"/XObject<</F 5 0 R>>")])


def forms_in_forms(depth: int) -> bytes:
    """Each form draws the next one ten times: ten to the power of `depth` in all."""
    forms = [form(b"/F Do " * 10, b"/XObject<</F %d 0 R>>" % (6 + n)) for n in range(depth)]
    return page(stream(b"/F Do"), b"/XObject<</F 5 0 R>>", [*forms, form(b"0 0 9 9 re f", b"")])


def pattern_in_itself() -> bytes:
    entries = b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9"
    resources = b"/Pattern<</P 5 0 R>>"
    tile = stream(b"/Pattern cs /P scn 0 0 9 9 re f", entries + b"/Resources<<%b>>" % resources)
    return page(stream(b"/Pattern cs /P scn 0 0 595 842 re f"), resources, [tile])


def tiny_tiles() -> bytes:
    """A pattern whose tiles are so small that there are hundreds of millions."""
    entries = b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.01/YStep 0.01/Resources<<>>"
    tile = stream(b"0 0 1 1 re f", entries)
    return page(stream(b"/Pattern cs /P scn 0 0 595 842 re f"), b"/Pattern<</P 5 0 R>>", [tile])


def font(kind: bytes, data: bytes) -> bytes:
    described = b"<</Type/FontDescriptor/FontName/X/Flags 32/%b 7 0 R>>" % kind
    used = b"<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 32/LastChar 33/Widths[500 500]/FontDescriptor 6 0 R>>"
    text = stream(b"BT /F 20 Tf 50 700 Td (SPECIMEN) Tj ET")
    return page(text, b"/Font<</F 5 0 R>>", [used, described, stream(data, b"/Length1 %d" % len(data))])


def letters_that_write_themselves() -> bytes:
    used = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/CharProcs<</a 6 0 R>>/FirstChar 97"
        b"/LastChar 97/Widths[9]/Encoding<</Type/Encoding/Differences[97/a]>>/Resources<</Font<</F 5 0 R>>>>>>"
    )
    glyph = stream(b"9 0 d0 BT /F 9 Tf (aaaa) Tj ET")
    return page(stream(b"BT /F 9 Tf 50 700 Td (aaaa) Tj ET"), b"/Font<</F 5 0 R>>", [used, glyph])


def acting() -> bytes:
    """Runs a script, opens a program and sends a form as soon as it is opened."""
    script = b"<</S/JavaScript/JS(while(true){app.alert\\(1\\)})>>"
    actions = b"/OpenAction %b/AA<</O<</S/Launch/F(/bin/sh)>>>>" % script
    return pdf({1: CATALOG[:-2] + actions + b">>", 2: PAGES, 3: PAGE, 4: stream(b"")})


def carrying() -> bytes:
    """Carries a zip bomb as an attachment."""
    names = b"/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(a.zip)/EF<</F 5 0 R>>>>]>>>>"
    bomb = stream(zipped("a", bytes(50 * _MEGABYTE)), b"/Type/EmbeddedFile")
    return pdf({1: CATALOG[:-2] + names + b">>", 2: PAGES, 3: PAGE, 4: stream(b""), 5: bomb})


def notes(count: int) -> bytes:
    listed = b"[%b]" % (b"<</Type/Annot/Subtype/Square/Rect[9 9 99 99]/AP<</N 5 0 R>>>>" * count)
    leaf = PAGE[:-2] + b"/Annots %b>>" % listed
    return pdf({1: CATALOG, 2: PAGES, 3: leaf, 4: stream(b""), 5: form(b"0 0 9 9 re f", b"")})


def scribble(count: int) -> bytes:
    rng = Random(3)
    return b"".join(b"%d %d l " % (rng.randrange(595), rng.randrange(842)) for _ in range(count))


PDF_CONTENT: Mapping[str, HostileFile] = MappingProxyType(
    {
        "PDF whose page unpacks to 400 MB": HostileFile(
            lambda: page(packed(b" " * (400 * _MEGABYTE))), HARMLESS, is_slow=True
        ),
        "PDF whose page is packed three times": HostileFile(
            lambda: page(packed(b" " * (400 * _MEGABYTE), times=3)), HARMLESS, is_slow=True
        ),
        "PDF whose form draws itself": HostileFile(form_in_itself, _ENDLESS, is_slow=True),
        "PDF whose forms draw each other a million times": HostileFile(
            lambda: forms_in_forms(6), _ENDLESS, is_slow=True
        ),
        "PDF whose pattern is drawn with itself": HostileFile(pattern_in_itself, _ENDLESS, is_slow=True),
        "PDF of hundreds of millions of tiles": HostileFile(tiny_tiles, _ENDLESS, is_slow=True),
        "PDF picture of ten billion pixels": HostileFile(
            lambda: image(100_000, 100_000, b"CCITTFaxDecode", bytes(99)), IMAGE_TOO_LARGE
        ),
        "PDF picture of sizes below nothing": HostileFile(
            lambda: image(-5, -5, b"FlateDecode", b""), HARMLESS | IMAGE_TOO_LARGE
        ),
        "PDF around a JBIG2 that is none": HostileFile(
            lambda: image(2000, 2000, b"JBIG2Decode", b"\0\0\0\0\x30\0\1\0\0\0\x13" + b"\xff" * 60), HARMLESS
        ),
        "PDF around a JPEG 2000 that is none": HostileFile(
            lambda: image(2000, 2000, b"JPXDecode", b"\xffO\xffQ" + b"\xff" * 60), HARMLESS
        ),
        "PDF around a jpeg that is none": HostileFile(
            lambda: image(2000, 2000, b"DCTDecode", b"\xff\xd8\xff\xc0" + bytes(60)), HARMLESS
        ),
        "PDF around fax lines that are none": HostileFile(
            lambda: image(5000, 5000, b"CCITTFaxDecode", Random(4).randbytes(5000), b"/DecodeParms<</K -1>>"), HARMLESS
        ),
        "PDF with a font of noise": HostileFile(lambda: font(b"FontFile2", Random(5).randbytes(5000)), HARMLESS),
        "PDF with a font of a true beginning": HostileFile(
            lambda: font(b"FontFile2", b"\0\1\0\0\0\x40" + b"glyf" + b"\xff" * 900), HARMLESS
        ),
        "PDF with a compact font of noise": HostileFile(
            lambda: font(b"FontFile3", b"\1\0\4\4" + b"\xff" * 900), HARMLESS
        ),
        "PDF whose letters write themselves": HostileFile(letters_that_write_themselves, HARMLESS),
        "PDF that runs scripts": HostileFile(acting, BLANK),
        "PDF that carries a zip bomb": HostileFile(carrying, BLANK),
        "PDF of 50,000 notes": HostileFile(lambda: notes(50_000), HARMLESS, is_slow=True),
        "PDF that saves its state three million times": HostileFile(lambda: page(packed(b"q " * 3_000_000)), HARMLESS),
        "PDF of one line with 300,000 corners": HostileFile(
            lambda: page(packed(b"1 1 m " + scribble(300_000) + b"S")), HARMLESS, is_slow=True
        ),
        "PDF of a million letters in one place": HostileFile(
            lambda: page(
                packed(b"BT /F 9 Tf 50 700 Td " + b"(SPECIMEN) Tj 1 0 0 1 50 700 Tm " * 60_000 + b"ET"),
                b"/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>",
            ),
            HARMLESS,
            is_slow=True,
        ),
    }
)
