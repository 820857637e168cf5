"""The QR code of an e-invoice: a token (JWT, RS256) that a registration portal signed (DOCTYPES.md, 4.3).

What stands in a code was put there by whoever printed it, so everything here is bounded in size and fails with
FormatError alone. The token names its key (`kid`, the hash of a certificate); which key made a signature is found by
trying those at hand, which are few, so that a key alone, without its certificate, serves as well.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

from sheaf.formats import dates, einvoice, goods, gstin, money
from sheaf.formats.error import FormatError
from sheaf.formats.found import Decoded
from sheaf.formats.trust import TrustStore
from sheaf.model.field import Check, Value

SIGNATURE = "qr_signature"
IRN_MATCHES = "qr_irn_matches"
_MOST_BYTES = 4296
"""No QR code holds more letters."""
_PARTS = 3
_ALGORITHM = "RS256"
"""The only one that portals use. A token may claim another, or none at all, to be believed unsigned."""
_INVOICE = "INV"
"""Credit notes (CRN) and debit notes (DBN) have codes of the same form, and are no invoices."""
_VALUES: Mapping[str, tuple[str, Callable[[str], str]]] = MappingProxyType(
    {
        "dealer_gstin": ("SellerGstin", gstin.parse),
        "customer_gstin": ("BuyerGstin", gstin.parse),
        "invoice_number": ("DocNo", goods.document_number),
        "invoice_date": ("DocDt", dates.parse),
        "total_amount": ("TotInvVal", money.parse),
        "irn": ("Irn", einvoice.parse_irn),
    }
)


def decode(payload: bytes, trust: TrustStore) -> Decoded:
    """Return what the code of an invoice says, with the check of its number, and of its signature by a trusted key.

    A signature by an unknown key is no failed check: portals are several and change their keys.

    Raises:
        FormatError: it is no code of an e-invoice, or one of a note.
    """
    signed, signature, data = _read(payload)
    if data.get("DocTyp") != _INVOICE:
        raise FormatError("the code of another document")
    values = _values(data)
    if "irn" not in values:
        raise FormatError("an e-invoice has its number")
    checks = [] if trust.signer_of(signed, signature) is None else [Check(SIGNATURE, True)]
    return Decoded(values, (*checks, *_number_check(data, values)))


def _read(payload: bytes) -> tuple[bytes, bytes, Mapping[str, object]]:
    """Return the bytes that are signed, the signature, and the data in them."""
    if len(payload) > _MOST_BYTES or payload.count(b".") != _PARTS - 1:
        raise FormatError("no token")
    signed, _, signature = payload.strip().rpartition(b".")
    header, body = (_object(_unpacked(part)) for part in signed.split(b"."))
    if header.get("alg") != _ALGORITHM:
        raise FormatError("no token of a portal")
    data = body.get("data")
    if not isinstance(data, str):
        raise FormatError("a token about something else")
    return signed, _unpacked(signature), _object(data.encode())


def _unpacked(part: bytes) -> bytes:
    try:
        return base64.b64decode(part + b"=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise FormatError("no token") from error


def _object(text: bytes) -> Mapping[str, object]:
    """Return an object, its numbers as they are written: those of a code may be too large for any type."""
    try:
        read = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
        # JSON can write halves of characters, which are no text.
        json.dumps(read, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise FormatError("no JSON") from error
    if not isinstance(read, dict):
        raise FormatError("no JSON object")
    return read


def _values(data: Mapping[str, object]) -> dict[str, Value]:
    """Return what can be parsed: portals sign numbers that break their own rules, and "URP" for a buyer without one."""
    found: dict[str, Value] = {}
    for name, (key, parse) in _VALUES.items():
        said = data.get(key)
        try:
            found[name] = parse(said if isinstance(said, str) else "")
        except FormatError:
            continue
    return found


def _number_check(data: Mapping[str, object], values: Mapping[str, Value]) -> tuple[Check, ...]:
    """Work the number out again from what the code says beside it."""
    seller, number, date = data.get("SellerGstin"), data.get("DocNo"), values.get("invoice_date")
    if not (isinstance(seller, str) and isinstance(number, str) and isinstance(date, str)):
        return ()
    return (Check(IRN_MATCHES, einvoice.irn_of(seller, date, number) == values.get("irn")),)
