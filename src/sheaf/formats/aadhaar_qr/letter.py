"""The unsigned code of the letters and cards until about 2018: `<PrintLetterBarcodeData uid="…" name="…" …/>`.

Anybody can make one, and it may hold anything. It holds the whole Aadhaar number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from sheaf.formats.aadhaar_qr.code import AadhaarCode, Place
from sheaf.formats.error import FormatError

_MOST_BYTES = 4296
"""No QR code of text holds more."""
ELEMENT = "PrintLetterBarcodeData"
_DECLARATION = re.compile(r"^\W*<[/?]*\?? *xml[^>]*>", re.IGNORECASE)
"""Some issues begin with "</?xml …?>"."""
_BARE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,5}|#x[0-9a-fA-F]{1,4});)")
_RELATION = re.compile(r"\s*[SDWCH]\s*/\s*O\b|\s*c/o\b", re.IGNORECASE)
_SEPARATED = re.compile(r"\s*,+\s*$")


def read(payload: bytes) -> AadhaarCode:
    """Read the XML, leniently where issues are known to be malformed.

    Raises:
        FormatError: it is no such code, or it declares types or entities.
    """
    attributes = _attributes(payload)
    return AadhaarCode(
        number=attributes.get("uid", ""),
        name=attributes.get("name", ""),
        born=attributes.get("dob") or attributes.get("yob", ""),
        gender=attributes.get("gender", ""),
        place=_place(attributes),
    )


def _attributes(payload: bytes) -> Mapping[str, str]:
    if len(payload) > _MOST_BYTES or ELEMENT.encode() not in payload:
        raise FormatError("not an old Aadhaar code")
    text = _BARE_AMPERSAND.sub("&amp;", _DECLARATION.sub("", _decoded(payload)).strip())
    try:
        element = fromstring(text, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise FormatError("not an old Aadhaar code") from error
    if element.tag != ELEMENT:
        raise FormatError("not an old Aadhaar code")
    return {name: _SEPARATED.sub("", " ".join(value.split())) for name, value in element.attrib.items()}


def _decoded(payload: bytes) -> str:
    try:
        return payload.decode("utf-8")
    except UnicodeDecodeError:
        return payload.decode("iso-8859-1")


def _place(attributes: Mapping[str, str]) -> Place:
    def of(name: str) -> str:
        return attributes.get(name, "")

    care_of = of("co") or of("gname")
    if care_of and not _RELATION.match(care_of):
        care_of = f"C/O {care_of}"
    return Place(
        care_of, of("house"), of("street"), of("lm"), of("loc"), of("vtc"), of("po"), of("subdist"), of("dist"),
        of("state"), of("pc"),
    )  # fmt: skip
