"""What reads bytes of strangers, one function a target: it may refuse them in its one documented way, and in no other.

Each target has seeds, so that a fuzzer begins behind the first check. All persons and numbers in them are invented.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from random import Random
from types import MappingProxyType

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from sheaf.formats import aadhaar_qr, card_qr, einvoice_qr, mrz, pan_qr
from sheaf.formats.error import FormatError
from sheaf.formats.found import Decoded
from sheaf.formats.trust import TRUST_NOBODY, TrustStore
from sheaf.model.error import SheafError
from sheaf.stages.decode.document import open_document
from sheaf.stages.decode.limits import DecodeLimits
from sheaf.stages.decode.sniff import sniff
from sheaf.stages.fetch.url import parse_url

LIMITS = DecodeLimits(max_pixels=1_000_000, max_pages=5, keep_side_pixels=200)


@dataclass(frozen=True, slots=True)
class ByteTarget:
    """A reader of bytes. `run` raises what is a finding, and nothing else."""

    run: Callable[[bytes], None]
    seeds: Sequence[bytes]


def _code(decode: Callable[[bytes, TrustStore], Decoded]) -> Callable[[bytes], None]:
    def run(data: bytes) -> None:
        try:
            decode(data, TRUST_NOBODY)
        except FormatError:
            return

    return run


def _aadhaar(data: bytes) -> None:
    _code(aadhaar_qr.decode)(data)
    aadhaar_qr.holds_number(data)
    aadhaar_qr.holds_last_four(data)


def _mrz(data: bytes) -> None:
    text = data.decode("latin-1")
    mrz.find_indian(text)
    mrz.find_foreign(text)
    try:
        mrz.parse(text.split("\n"))
    except FormatError:
        return


def _document(data: bytes) -> None:
    try:
        with open_document(data, None, LIMITS) as document:
            for page in range(1, document.page_count + 1):
                document.text_layer(page)
                document.image(page)
    except SheafError:
        return


def _url(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    for allow_private in (False, True):
        try:
            url = parse_url(text, allow_private=allow_private)
        except SheafError:
            continue
        assert allow_private or (url.scheme, url.port) == ("https", 443)
        assert url.host.isascii()
        assert not set(url.host) & set("/\\@#?%")


def _sniff(data: bytes) -> None:
    sniff(data)


def _picture(kind: str) -> bytes:
    buffer = BytesIO()
    Image.new("L", (40, 30), 255).save(buffer, kind)
    return buffer.getvalue()


def _pdf() -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, pageCompression=0)
    canvas.drawString(72, 700, "SPECIMEN Permanent Account Number ABCPX1234Z")
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _token() -> bytes:
    data = {"SellerGstin": "27AAPFU0939F1ZV", "DocNo": "SPECIMEN/1", "DocTyp": "INV", "DocDt": "01/04/2026"}
    parts = (json.dumps({"alg": "RS256"}), json.dumps({"data": json.dumps(data), "iss": "NIC"}), "x" * 256)
    return b".".join(base64.urlsafe_b64encode(part.encode()).rstrip(b"=") for part in parts)


def _secure() -> bytes:
    fields = ("V2", "3", "1234" + "20260401120000000", "SPECIMEN Person", "01-01-1990", "F", *[""] * 12)
    packed = zlib.compress(b"\xff".join(field.encode() for field in fields) + b"\x00" * 256, wbits=31)
    return str(int.from_bytes(packed, "big")).encode()


_LETTER = b'<?xml version="1.0"?><PrintLetterBarcodeData uid="999941057058" name="SPECIMEN" gender="F" yob="1990"/>'
_ZONE = b"P<INDSPECIMEN<<PERSON<<<<<<<<<<<<<<<<<<<<<<<<\nZ1234567<1IND9003129F3001019<<<<<<<<<<<<<<<2"
_DOCUMENTS = (_pdf, *(lambda kind=kind: _picture(kind) for kind in ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF")))


def targets() -> Mapping[str, ByteTarget]:
    """Return all targets by name."""
    # A line of text without a width: found by atheris, and an error of ours then.
    documents = [*(make() for make in _DOCUMENTS), _pdf().replace(b"1 0 0 1 72 700 Tm", b"0 0 5 1 72 700 Tm")]
    return MappingProxyType(
        {
            "sniff": ByteTarget(_sniff, documents),
            "document": ByteTarget(_document, documents),
            "aadhaar_qr": ByteTarget(_aadhaar, [_LETTER, _secure()]),
            "einvoice_qr": ByteTarget(_code(einvoice_qr.decode), [_token()]),
            "pan_qr": ByteTarget(_code(pan_qr.decode), [_token(), b"SPECIMEN ABCPX1234Z 01/01/1990"]),
            "licence_qr": ByteTarget(_code(card_qr.decode_licence), [b"DL No: MH12 20260000001 Name: SPECIMEN"]),
            "voter_qr": ByteTarget(_code(card_qr.decode_voters_card), [b"ABC1234567 SPECIMEN"]),
            "mrz": ByteTarget(_mrz, [_ZONE]),
            "url": ByteTarget(
                _url, [b"https://files.example:443/a.pdf?X-Amz-Signature=1", b"https://[::1]/", b"https://1.2/"]
            ),
        }
    )


def mutated(seeds: Sequence[bytes], count: int, number: int) -> Iterator[bytes]:
    """Yield each seed, and `count` that are damaged in drawn ways: the same for the same number."""
    yield from seeds
    rng = Random(number)
    for _ in range(count):
        data = bytearray(rng.choice(seeds))
        for _ in range(rng.randint(1, 6)):
            _damage(data, rng)
        yield bytes(data)


def _damage(data: bytearray, rng: Random) -> None:
    place = rng.randrange(len(data) + 1)
    match rng.randrange(5):
        case 0:
            data[place : place + 1] = rng.randbytes(1)
        case 1:
            data[place:place] = rng.randbytes(rng.randint(1, 8))
        case 2:
            del data[place : place + rng.randint(1, 40)]
        case 3:
            data[place:place] = data[place : place + rng.randint(1, 40)]
        case _:
            data[place:place] = rng.choice((b"\x00", b"\xff\xff\xff\xff", b"<", b"9" * 40, "\u0661".encode(), b"\r\n"))
