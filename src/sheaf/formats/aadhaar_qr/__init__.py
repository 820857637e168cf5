"""The QR codes of Aadhaar papers: the signed one of 2018 and later, and the XML before it (DOCTYPES.md, 4.1).

What stands in a code was put there by whoever printed it, so everything here is bounded in size and time and fails with
FormatError alone.
"""

from __future__ import annotations

from sheaf.formats.aadhaar_qr import letter, secure
from sheaf.formats.aadhaar_qr.code import AadhaarCode, Signed
from sheaf.formats.found import Decoded
from sheaf.formats.trust import TrustStore
from sheaf.model.field import Check

__all__ = ["SIGNATURE", "AadhaarCode", "Signed", "decode", "read"]

SIGNATURE = "qr_signature"


def read(payload: bytes) -> AadhaarCode:
    """Read a code of either kind; raises FormatError."""
    return secure.read(payload) if secure.is_decimal(payload) else letter.read(payload)


def decode(payload: bytes, trust: TrustStore) -> Decoded:
    """Return the fields that a code holds, with the check of its signature where a trusted key made it.

    A signature by an unknown key is no failed check: keys change, and few deployments have all of them.

    Raises:
        FormatError: it is no Aadhaar code.
    """
    code = read(payload)
    is_proven = code.signed is not None and trust.signer_of(code.signed.data, code.signed.signature) is not None
    return Decoded(code.values(), (Check(SIGNATURE, True),) if is_proven else ())
