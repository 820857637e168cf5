"""Signed codes of invented holders, made as the issuer makes them but with a key that is public and proves nothing."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from random import Random

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateKey,
    RSAPrivateNumbers,
    RSAPublicNumbers,
    rsa_crt_dmp1,
    rsa_crt_dmq1,
    rsa_crt_iqmp,
)
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

_PRIMES = (
    int(
        "e0031eb31be8c8527a98f27549a3ae077eee62acfb952186a90e44a7c0b58316f322fd418b34d01fc62d3733b9cace74"
        "f07894fe3569deb617855b2d139d3f56245e5583e6c11b584d101d8ecba48fb1119eb7b21fc893b7aca621306f23baf3"
        "fa91417d8bbca86a7c60a070154ea836a05263a33dc08eea319010841bd62249",
        16,
    ),
    int(
        "c89b8610900f4b3c4192036fc006ea45ea81548861ce095732b3ed8ca5cb8472d372fc8cdffa58638d7005b5e05a871f"
        "5528bdfce1f28a4af4b92836dbcca6197bdf35ba267bae79625659404f5b5679378e9c1ed0530a24d39f3bf223f3fa3f"
        "56293a827a36bf3e3aef07694c871e457b87d19c30e04de31da761a04d4308b9",
        16,
    ),
)
"""Known to everybody who reads this, so that specimens are the same every time."""
_EXPONENT = 65537
_END = b"\xff"
_IMAGE_START = bytes.fromhex("ff4fff51")
"""How the portrait begins: a JPEG 2000 stream."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeTexts:
    """What a signed code holds, in its words. `version` 1 has none of its own; `born` is DD-MM-YYYY or a year."""

    last_four: str
    name: str
    born: str
    gender: str
    """M, F or T."""
    care_of: str = ""
    house: str = ""
    street: str = ""
    landmark: str = ""
    location: str = ""
    village: str = ""
    post_office: str = ""
    sub_district: str = ""
    district: str = ""
    state: str = ""
    pincode: str = ""
    version: int = 2

    def fields(self) -> tuple[str, ...]:
        """Return the texts in the order of the issuer's specification."""
        version = (f"V{self.version}",) if self.version > 1 else ()
        phone = ("0000",) if self.version > 1 else ()
        return (
            *version, "0", f"{self.last_four}20240420014552930", self.name, self.born, self.gender, self.care_of,
            self.district, self.landmark, self.house, self.location, self.pincode, self.post_office, self.state,
            self.street, self.sub_district, self.village, *phone,
        )  # fmt: skip


@cache
def signing_key() -> RSAPrivateKey:
    """Return the key that all specimens are signed with."""
    p, q = _PRIMES
    exponent = pow(_EXPONENT, -1, (p - 1) * (q - 1))
    return RSAPrivateNumbers(
        p, q, exponent, rsa_crt_dmp1(exponent, p), rsa_crt_dmq1(exponent, q), rsa_crt_iqmp(p, q),
        RSAPublicNumbers(_EXPONENT, p * q),
    ).private_key()  # fmt: skip


def trusted_pem() -> bytes:
    """Return the public key as a file for a trust store."""
    return signing_key().public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def payload(texts: CodeTexts, rng: Random, key: RSAPrivateKey | None = None) -> str:
    """Return the decimal number that the issuer would put into the code; the portrait is noise of its usual size."""
    signed = b"".join(text.encode("iso-8859-1") + _END for text in texts.fields())
    signed += _IMAGE_START + rng.randbytes(rng.randint(550, 800))
    signature = (key or signing_key()).sign(signed, PKCS1v15(), SHA256())
    return decimal(signed + signature)


def decimal(data: bytes) -> str:
    """Deflate `data` and write it as a decimal number."""
    deflater = zlib.compressobj(9, zlib.DEFLATED, 31)
    number = int.from_bytes(deflater.compress(data) + deflater.flush(), "big")
    digits: list[str] = []
    # Python refuses to write long numbers at once.
    while number:
        number, rest = divmod(number, 10**1000)
        digits.append(f"{rest:01000d}")
    return "".join(reversed(digits)).lstrip("0")
