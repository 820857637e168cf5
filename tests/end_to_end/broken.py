"""Files that are broken in as many ways as there are errors, made here so that their damage is known."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType

from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from demo.files import Answer

LIMITS: Mapping[str, str] = MappingProxyType(
    {
        "SHEAF_DECODE_MAX_PIXELS": "40000000",
        "SHEAF_DECODE_MAX_PAGES": "20",
        "SHEAF_FETCH_SIZE_LIMIT_BYTES": "8000000",
        "SHEAF_FETCH_TOTAL_TIMEOUT_SECONDS": "2",
        "SHEAF_FETCH_ATTEMPTS": "2",
        "SHEAF_FETCH_FIRST_RETRY_SECONDS": "0.1",
    }
)
"""Settings under which the files below are too large, too many or too slow."""

PASSWORD = "ABCD1990"
EXPIRED = "?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20250101T000000Z&X-Amz-Expires=900&X-Amz-Signature=0"


def pdf(pages: int = 1, text: str = "SPECIMEN", password: str | None = None) -> bytes:
    buffer = BytesIO()
    canvas = Canvas(buffer, encrypt=StandardEncryption(password, strength=128) if password else None)
    for _ in range(pages):
        canvas.drawString(72, 700, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def image(width: int, height: int) -> bytes:
    """A white picture; a very large one packs into a few kilobytes."""
    buffer = BytesIO()
    Image.new("1", (width, height), 1).save(buffer, "PNG")
    return buffer.getvalue()


TEN: Mapping[str, Answer | None] = MappingProxyType(
    {
        "EMPTY_FILE": Answer(b""),
        "UNSUPPORTED_FORMAT": Answer(b"SPECIMEN: a letter in plain text.\n" * 20),
        "CORRUPT_FILE": Answer(image(600, 400)[:100]),
        "PASSWORD_REQUIRED": Answer(pdf(password=PASSWORD)),
        "WRONG_PASSWORD": Answer(pdf(password=PASSWORD)),
        "IMAGE_TOO_LARGE": Answer(image(9000, 9000)),
        "TOO_MANY_PAGES": Answer(pdf(pages=21)),
        "ILLEGIBLE": Answer(image(800, 600)),
        "NOT_FOUND": None,
        "URL_EXPIRED": Answer(pdf()),
    }
)
"""Ten ways to be broken, by the `error_detail` they end with. None: there is no such file."""

MORE: Mapping[str, Answer | None] = MappingProxyType(
    {
        "TOO_LARGE": Answer(b"\xff\xd8" + bytes(8_000_000)),
        "URL_FORBIDDEN": Answer(b"<Error><Code>SignatureDoesNotMatch</Code></Error>", status=403),
        "URL_BLOCKED": Answer(status=302, headers={"Location": "http://169.254.169.254/"}),
        "UNREACHABLE": Answer(b"half", declared=100),
        "TIMED_OUT": Answer(pdf(), delay=4),
    }
)
