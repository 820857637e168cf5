"""The signed code of 2018 and later (UIDAI's specification of March 2019, and its versions V2 to V5).

A decimal number stands for bytes, which inflate to texts in ISO 8859-1 that each end with the byte 255; then come a
portrait, in the first version hashes of e-mail and phone, and the signature over all before it. Portrait and hashes are
personal data that nobody asked for: they are not looked at.
"""

from __future__ import annotations

import re
import zlib

from sheaf.formats.aadhaar_qr.code import AadhaarCode, Place, Signed
from sheaf.formats.error import FormatError

_MOST_DIGITS = 7089
"""No QR code holds more."""
_FEWEST_DIGITS = 700
"""The signature alone has 256 bytes."""
_DIGITS_AT_A_TIME = 4000
"""Python refuses to read longer numbers at once, for the time that it takes grows with the square."""
_MOST_BYTES = 64 * 1024
"""Texts and portrait have less than 4 KB."""
_ANY_HEADER = 47
"""Inflate gzip (the issuer's) and zlib (its test data) alike."""
_SIGNATURE_BYTES = 256
_END = b"\xff"
_MOST_TEXT = 255
_VERSION = re.compile(rb"V[2-9]\d?")
_REFERENCE = re.compile(r"(\d{4})\d{14,17}", re.ASCII)
_TEXTS = 16
_CONTACTS = frozenset("0123")
"""Whether an e-mail address, a mobile number, both or none are registered."""


def read(payload: bytes) -> AadhaarCode:
    """Read a decimal payload. Its signature is handed on, not judged.

    Raises:
        FormatError: it is no such code. Takes less than 10 ms, whatever is in it.
    """
    data = _inflate(_bytes_of(payload))
    version, texts = _texts(data)
    contacts, reference, name, born, sex, care_of, district, landmark, house, location, pincode, office = texts[:12]
    state, street, sub_district, village = texts[12:16]
    matched = _REFERENCE.fullmatch(reference)
    if matched is None or contacts not in _CONTACTS:
        raise FormatError(f"no Aadhaar code of version {version}")
    place = Place(care_of, house, street, landmark, location, village, office, sub_district, district, state, pincode)
    return AadhaarCode(
        number=f"XXXX XXXX {matched[1]}",
        name=name,
        born=born,
        gender=sex,
        place=place,
        signed=Signed(data[:-_SIGNATURE_BYTES], data[-_SIGNATURE_BYTES:]),
    )


def is_decimal(payload: bytes) -> bool:
    return _FEWEST_DIGITS <= len(payload) <= _MOST_DIGITS and payload.isdigit()


def _bytes_of(payload: bytes) -> bytes:
    if not is_decimal(payload):
        raise FormatError("not a decimal number of the right length")
    number = 0
    for start in range(0, len(payload), _DIGITS_AT_A_TIME):
        part = payload[start : start + _DIGITS_AT_A_TIME]
        number = number * 10 ** len(part) + int(part)
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _inflate(data: bytes) -> bytes:
    inflater = zlib.decompressobj(wbits=_ANY_HEADER)
    try:
        inflated = inflater.decompress(data, _MOST_BYTES)
    except zlib.error as error:
        raise FormatError("does not inflate") from error
    if not inflater.eof:
        raise FormatError("inflates to too much, or is cut off")
    return inflated


def _texts(data: bytes) -> tuple[int, tuple[str, ...]]:
    """Return the version and the first 16 texts; the byte 255 occurs in the portrait too, so no more are split off."""
    body = data[:-_SIGNATURE_BYTES]
    head, separator, rest = body.partition(_END)
    is_later = separator == _END and _VERSION.fullmatch(head) is not None
    parts = (rest if is_later else body).split(_END, _TEXTS)
    if len(parts) <= _TEXTS or any(len(part) > _MOST_TEXT for part in parts[:_TEXTS]):
        raise FormatError("too few texts, or too long ones")
    return int(head[1:]) if is_later else 1, tuple(part.decode("iso-8859-1").strip() for part in parts[:_TEXTS])
