"""Aadhaar codes: what is in them, who signed them, and that hostile ones end in FormatError and soon."""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sheaf.formats import aadhaar_qr
from sheaf.formats.error import FormatError
from sheaf.formats.trust import TRUST_NOBODY, TrustStore, trusted_key
from sheaf.model.field import Check
from specimens.secure_qr import CodeTexts, decimal, payload, trusted_pem

DATA = Path(__file__).parents[4] / "shared" / "data"
SIGNED = (Check("qr_signature", True),)
HOLDER = CodeTexts(
    last_four="7058",
    name="Anjali Kulkarni",
    born="22-11-1990",
    gender="F",
    care_of="D/O: Mohan Lal",
    house="Flat No 12",
    street="Tilak Road",
    landmark="Near Water Tank",
    location="Kothrud",
    village="Pune",
    post_office="Karve Nagar",
    sub_district="Pune City",
    district="Pune",
    state="Maharashtra",
    pincode="411052",
)
VALUES = {
    "name": "Anjali Kulkarni",
    "date_of_birth": "22/11/1990",
    "year_of_birth": "1990",
    "gender": "FEMALE",
    "aadhaar_number": "XXXX XXXX 7058",
    "address": "D/O: Mohan Lal, Flat No 12, Tilak Road, Near Water Tank, Kothrud, Pune, PO: Karve Nagar, Pune City, "
    "Maharashtra - 411052",
}
OLD = (
    '<?xml version="1.0" encoding="UTF-8"?> <PrintLetterBarcodeData uid="999941057058" name="Anjali Kulkarni" '
    'gender="F" yob="1990" dob="22/11/1990" co="D/O: Mohan Lal" house="Flat No 12," street="Tilak Road" '
    'lm="Near Water Tank" loc="Kothrud" vtc="Pune" po="Karve Nagar" dist="Pune" subdist="Pune City" '
    'state="Maharashtra" pc="411052"/>'
)
digits = st.binary(min_size=700, max_size=7089).map(lambda some: bytes(ord("0") + byte % 10 for byte in some))
needs_public_samples = pytest.mark.skipif(not DATA.exists(), reason="the public samples are not here")


def code(texts: CodeTexts = HOLDER, seed: int = 1) -> bytes:
    return payload(texts, Random(seed)).encode()


def public_key() -> bytes:
    key = rsa.generate_private_key(65537, 2048).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


@pytest.fixture(scope="module")
def trust() -> TrustStore:
    return TrustStore((trusted_key("other.pem", public_key()), trusted_key("specimen.pem", trusted_pem())))


@contextmanager
def within(seconds: float) -> Iterator[None]:
    start = time.perf_counter()
    yield
    assert time.perf_counter() - start < seconds


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5])
def test_every_version_gives_the_same_fields_and_its_signature(version: int, trust: TrustStore) -> None:
    for seed in range(5):
        decoded = aadhaar_qr.decode(code(replace(HOLDER, version=version), seed), trust)
        assert (decoded.values, decoded.checks) == ({**VALUES, "status": "valid"}, SIGNED)


def test_the_signature_of_an_unknown_key_is_neither_good_nor_bad() -> None:
    stranger = TrustStore((trusted_key("stranger.pem", public_key()),))
    for trusted in (TRUST_NOBODY, stranger):
        decoded = aadhaar_qr.decode(code(), trusted)
        assert (decoded.values, decoded.checks) == ({**VALUES, "status": "unknown_key"}, ())


def test_a_changed_code_is_not_signed(trust: TrustStore) -> None:
    signed = aadhaar_qr.read(code()).signed
    assert signed is not None
    changed = signed.data.replace(b"Anjali", b"Sunita")
    assert trust.signer_of(signed.data, signed.signature) == "specimen.pem"
    assert trust.signer_of(changed, signed.signature) is None
    forged = aadhaar_qr.decode(decimal(changed + signed.signature).encode(), trust)
    assert (forged.values["name"], forged.checks) == ("Sunita Kulkarni", ())


def test_a_year_alone_is_no_date() -> None:
    values = aadhaar_qr.read(code(replace(HOLDER, born="1990"))).values()
    assert values["year_of_birth"] == "1990"
    assert "date_of_birth" not in values


def test_texts_that_are_no_values_are_left_out() -> None:
    values = aadhaar_qr.read(code(replace(HOLDER, name="12345", born="31-02-1990", gender="Q"))).values()
    assert values.keys() == {"aadhaar_number", "address"}


@needs_public_samples
def test_the_public_sample_verifies_with_its_key_and_with_no_other() -> None:
    sample = json.loads((DATA / "aadhaar_qr" / "test.json").read_text())["testQRData"].encode()
    own = [
        trusted_key(name, (DATA / "aadhaar_qr" / name).read_bytes())
        for name in ("testCertificate.pem", "testPublicKey.pem")
    ]
    others = [trusted_key(path.name, path.read_bytes()) for path in (DATA / "uidai_certificates").iterdir()]
    assert len(others) > 5
    for key in own:
        assert aadhaar_qr.decode(sample, TrustStore((*others, key))).checks == SIGNED
    decoded = aadhaar_qr.decode(sample, TrustStore(tuple(others)))
    assert decoded.checks == ()
    assert decoded.values["name"] == "Sumit Kumar"
    assert decoded.values["address"].startswith("C/O Ishwar Chand, B-31, 3rd Floor, ")  # type: ignore[union-attr]


@needs_public_samples
def test_the_issuers_own_sample_verifies_with_one_of_its_certificates() -> None:
    sample = (DATA / "aadhaar_qr" / "uidai_official_v1.txt").read_bytes().strip()
    keys = [trusted_key(path.name, path.read_bytes()) for path in (DATA / "uidai_certificates").iterdir()]
    proven = [key.name for key in keys if aadhaar_qr.decode(sample, TrustStore((key,))).checks == SIGNED]
    assert len(proven) == 1


@pytest.mark.parametrize(
    "written",
    [
        OLD,
        OLD.replace("<?xml", "</?xml"),
        OLD.partition("?> ")[2],
        "\ufeff" + OLD,
        OLD.replace("Tilak Road", "Tilak &amp; Road"),
        OLD.replace("Tilak Road", "Tilak & Road"),
    ],
    ids=[
        "well-formed",
        "slash before the declaration",
        "no declaration",
        "byte order mark",
        "escaped",
        "bare ampersand",
    ],
)
def test_an_old_code_gives_the_whole_number_and_no_signature(written: str, trust: TrustStore) -> None:
    decoded = aadhaar_qr.decode(written.encode(), trust)
    road = "Tilak & Road" if "&" in written else "Tilak Road"
    wanted = {
        **VALUES,
        "aadhaar_number": "9999 4105 7058",
        "address": VALUES["address"].replace("Tilak Road", road),
        "status": "unsigned",
    }
    assert (decoded.values, decoded.checks) == (wanted, ())


def test_a_relation_is_added_to_an_old_codes_bare_name() -> None:
    values = aadhaar_qr.read(OLD.replace("D/O: Mohan Lal", "Mohan Lal").encode()).values()
    assert values["address"].startswith("C/O Mohan Lal, Flat No 12, ")


BOMB = f'<!DOCTYPE a [<!ENTITY a "{"x" * 500}"><!ENTITY b "{"&a;" * 200}">]>' + OLD.partition("?> ")[2].replace(
    "Kothrud", "&b;"
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + OLD.partition("?> ")[2].replace("Kothrud", "&a;")
HOSTILE = {
    "ten megabytes of digits": b"7" * 10_000_000,
    "ten megabytes of XML": b"<PrintLetterBarcodeData " + b'a="1" ' * 1_700_000 + b"/>",
    "as many digits as fit": b"9" * 7089,
    "zeros": b"0" * 3000,
    "few digits": b"12345",
    "digits of another alphabet": "१".encode() * 1000,
    "zip bomb": decimal(zlib.compress(bytes(200_000_000), 9) + bytes(800)).encode(),
    "inflates to much": decimal(bytes(30_000_000) + Random(1).randbytes(700)).encode(),
    "cut off": code()[:-40],
    "a digit changed": code()[:900] + bytes([code()[900] ^ 1]) + code()[901:],
    "too few texts": decimal(b"V2\xff3\xff" + Random(1).randbytes(600).replace(b"\xff", b"\x00")).encode(),
    "shorter than a signature": decimal(b"\xff" * 20 + bytes(700)).encode()[:700],
    "texts without an end": decimal(b"3\xff" + b"a" * 60_000).encode(),
    "entity bomb": BOMB.encode(),
    "outside entity": OUTSIDE.encode(),
    "another element": b'<Letter PrintLetterBarcodeData="1"/>',
    "not XML": b"PrintLetterBarcodeData",
    "deep XML": b"<PrintLetterBarcodeData>" + b"<a>" * 1000 + b"</a>" * 1000 + b"</PrintLetterBarcodeData>",
    "empty": b"",
}


@pytest.mark.parametrize("hostile", [pytest.param(value, id=name) for name, value in HOSTILE.items()])
def test_hostile_codes_are_refused_soon(hostile: bytes) -> None:
    with within(0.5), pytest.raises(FormatError) as refused:
        print(aadhaar_qr.decode(hostile, TRUST_NOBODY))
    assert len(str(refused.value)) < 100


def test_signed_rubbish_is_refused() -> None:
    for texts in (
        replace(HOLDER, last_four=""),
        replace(HOLDER, street="a" * 300),
        replace(HOLDER, last_four="12x4"),
    ):
        with pytest.raises(FormatError):
            aadhaar_qr.read(code(texts))


@settings(deadline=500, max_examples=300)
@given(st.one_of(st.binary(max_size=5000), digits))
@example(OLD.encode("utf-16"))
def test_any_bytes_are_read_or_refused(some: bytes) -> None:
    try:
        aadhaar_qr.decode(some, TRUST_NOBODY)
    except FormatError:
        return


@settings(deadline=500)
@given(st.binary(max_size=3000))
def test_anything_that_inflates_is_read_or_refused(some: bytes) -> None:
    try:
        aadhaar_qr.decode(decimal(some + bytes(range(256)) * 3).encode(), TRUST_NOBODY)
    except FormatError:
        return


@settings(deadline=500)
@given(st.text(max_size=300), st.text(max_size=100))
def test_any_attributes_are_read_or_refused(name: str, house: str) -> None:
    try:
        aadhaar_qr.decode(
            f'<PrintLetterBarcodeData name="{name}" house="{house}"/>'.encode("utf-8", "replace"), TRUST_NOBODY
        )
    except FormatError:
        return


def test_keys_that_are_none_or_too_weak_are_refused() -> None:
    curve = ec.generate_private_key(ec.SECP256R1()).public_key()
    weak = rsa.generate_private_key(65537, 1024).public_key()
    files = [key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo) for key in (curve, weak)]
    for data in (*files, b"", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", bytes(500)):
        with pytest.raises(FormatError):
            trusted_key("some.pem", data)
