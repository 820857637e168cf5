"""The signed code of an e-invoice, well formed, false and hostile. All numbers are invented."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from sheaf.formats import einvoice
from sheaf.formats.einvoice_qr import decode
from sheaf.formats.error import FormatError
from sheaf.formats.trust import TRUST_NOBODY, TrustStore, trusted_key
from sheaf.model.field import Check
from specimens.secure_qr import signing_key, trusted_pem

SELLER, NUMBER, DATE = "27XXZPS1234C1ZK", "SE/104/24-25", "05/07/2024"
DATA: Mapping[str, object] = {
    "SellerGstin": SELLER,
    "BuyerGstin": "URP",
    "DocNo": NUMBER,
    "DocTyp": "INV",
    "DocDt": DATE,
    "TotInvVal": 36580,
    "ItemCnt": 2,
    "MainHsnCode": "85287217",
    "Irn": einvoice.irn_of(SELLER, DATE, NUMBER),
    "IrnDt": "2024-07-05 12:00:00",
}
PUBLIC = Path(__file__).parents[4] / "shared" / "data" / "einvoice"


def packed(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def token(data: Mapping[str, object] | str, algorithm: str = "RS256") -> bytes:
    text = data if isinstance(data, str) else json.dumps(data)
    header = {"alg": algorithm, "kid": "0" * 40, "typ": "JWT"}
    signed = packed(json.dumps(header).encode()) + b"." + packed(json.dumps({"data": text, "iss": "SPECIMEN"}).encode())
    return signed + b"." + packed(signing_key().sign(signed, PKCS1v15(), SHA256()))


def trust() -> TrustStore:
    return TrustStore((trusted_key("specimen.pem", trusted_pem()),))


def test_a_code_tells_what_is_printed_and_that_its_number_is_the_hash_of_it() -> None:
    decoded = decode(token(DATA), TRUST_NOBODY)
    assert decoded.values == {
        "dealer_gstin": SELLER,
        "invoice_number": NUMBER,
        "invoice_date": DATE,
        "total_amount": "36580.00",
        "irn": DATA["Irn"],
    }
    assert decoded.checks == (Check("qr_irn_matches", True),)


def test_a_signature_by_a_trusted_key_is_a_check_that_was_passed() -> None:
    assert Check("qr_signature", True) in decode(token(DATA), trust()).checks


def test_what_was_changed_after_it_was_signed_is_not_signed() -> None:
    header, _, signature = token(DATA).split(b".")
    body = packed(json.dumps({"data": json.dumps({**DATA, "TotInvVal": 1})}).encode())
    assert Check("qr_signature", True) not in decode(b".".join((header, body, signature)), trust()).checks


def test_a_number_that_is_not_the_hash_fails_its_check() -> None:
    assert Check("qr_irn_matches", False) in decode(token({**DATA, "DocNo": "SE/105/24-25"}), trust()).checks


@pytest.mark.parametrize("total", [10**400, float("inf"), "", None, True])
def test_an_amount_that_is_none_is_left_out(total: object) -> None:
    assert "total_amount" not in decode(token({**DATA, "TotInvVal": total}), TRUST_NOBODY).values


@pytest.mark.parametrize(
    "payload",
    [
        b"upi://pay?pa=specimen@example&am=1.00",
        b"..",
        b"a.b.c",
        token(DATA, "none"),
        token(DATA, "HS256"),
        token({**DATA, "DocTyp": "CRN"}),
        token({**DATA, "Irn": "12"}),
        token("[1]"),
        token("[" * 900),
        token('{"Irn": "\udbba"}'),
        token({**DATA, "SellerGstin": "\udbba"}),
        token(DATA) + b"A" * 5000,
        "कोड.कोड.कोड".encode(),
    ],
)
def test_any_other_code_is_refused(payload: bytes) -> None:
    with pytest.raises(FormatError):
        decode(payload, TRUST_NOBODY)


@pytest.mark.skipif(not PUBLIC.exists(), reason="the public test material is not on this machine")
def test_the_portals_own_sample_is_proven_by_the_key_of_its_time_alone() -> None:
    sample = json.loads((PUBLIC / "SampleData.json").read_text())["SignedQRCode"].encode()
    keys = {path.stem: trusted_key(path.name, path.read_bytes()) for path in PUBLIC.glob("*.pem")}
    checks = {name: decode(sample, TrustStore((key,))).checks for name, key in keys.items()}
    assert [name for name in checks if Check("qr_signature", True) in checks[name]] == ["einv_prod_11092020"]
    assert Check("qr_irn_matches", True) in decode(sample, TRUST_NOBODY).checks
