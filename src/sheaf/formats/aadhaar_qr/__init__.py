"""The QR codes of Aadhaar papers: the signed one of 2018 and later, and the XML before it (DOCTYPES.md, 4.1).

What stands in a code was put there by whoever printed it, so everything here is bounded in size and time and fails with
FormatError alone.
"""

from __future__ import annotations

from enum import StrEnum

from sheaf.formats import aadhaar_digits
from sheaf.formats.aadhaar_qr import letter, secure
from sheaf.formats.aadhaar_qr.code import AadhaarCode, Signed
from sheaf.formats.error import FormatError
from sheaf.formats.found import Decoded
from sheaf.formats.trust import TrustStore
from sheaf.model.field import Check

__all__ = ["SIGNATURE", "AadhaarCode", "CodeStatus", "Signed", "decode", "holds_last_four", "holds_number", "read"]

SIGNATURE = "qr_signature"


class CodeStatus(StrEnum):
    """What is known of a code's origin. None of them says that a code is false: that, no reader can know."""

    VALID = "valid"
    """A trusted key signed it."""
    UNKNOWN_KEY = "unknown_key"
    """It is signed, by none of the trusted keys: most often by one that is older or newer."""
    UNSIGNED = "unsigned"
    """It is of the old kind, which bears no signature."""
    MISMATCH = "mismatch_with_print"
    """It says something else than the paper that it stands on."""


def read(payload: bytes) -> AadhaarCode:
    """Read a code of either kind; raises FormatError."""
    return secure.read(payload) if secure.is_decimal(payload) else letter.read(payload)


def decode(payload: bytes, trust: TrustStore) -> Decoded:
    """Return what a code says and its `status`, with the check of its signature where a trusted key made it.

    A signature by an unknown key is no failed check: keys change, and few deployments have all of them.

    Raises:
        FormatError: it is no Aadhaar code.
    """
    code = read(payload)
    if code.signed is None:
        status = CodeStatus.UNSIGNED
    elif trust.signer_of(code.signed.data, code.signed.signature) is None:
        status = CodeStatus.UNKNOWN_KEY
    else:
        status = CodeStatus.VALID
    checks = (Check(SIGNATURE, True),) if status is CodeStatus.VALID else ()
    return Decoded({**code.values(), "status": status.value}, checks)


def holds_number(payload: bytes) -> bool:
    """Say whether a code of any kind may hold all twelve digits; the signed one has the last four alone."""
    return not holds_last_four(payload) and (
        letter.ELEMENT.encode() in payload or bool(aadhaar_digits.find(payload.decode("iso-8859-1")))
    )


def holds_last_four(payload: bytes) -> bool:
    """Say whether it is an Aadhaar code that tells no more of the number than its last four digits."""
    try:
        return aadhaar_digits.shows_masked(read(payload).number)
    except FormatError:
        return False
