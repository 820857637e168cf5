"""The keys of issuers that are trusted, and which of them made a signature.

Issuers change their keys every few years and the codes do not say which one signed them, so all are tried. That none
fits says nothing against a code: most often its key is older or newer than those at hand.
"""

from __future__ import annotations

from dataclasses import dataclass

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from sheaf.formats.error import FormatError

_LEAST_BITS = 2048
_CERTIFICATE, _KEY = b"-----BEGIN CERTIFICATE-----", b"-----BEGIN PUBLIC KEY-----"


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """An issuer's key. `name` is that of the file that it came in."""

    name: str
    key: RSAPublicKey


@dataclass(frozen=True, slots=True)
class TrustStore:
    """All keys that are trusted."""

    keys: tuple[TrustedKey, ...] = ()

    def signer_of(self, data: bytes, signature: bytes) -> str | None:
        """Return the name of the key that signed `data` (RSA, PKCS#1 v1.5, SHA-256); None when it is none of ours."""
        return next((each.name for each in self.keys if _signed(each.key, data, signature)), None)


TRUST_NOBODY = TrustStore()


def trusted_key(name: str, data: bytes) -> TrustedKey:
    """Read a certificate (PEM or DER) or a public key (PEM).

    A certificate that has run out is as good as any: what was signed while it was valid stays signed.

    Raises:
        FormatError: it is neither, or its key is no RSA key of at least 2048 bits.
    """
    try:
        if _KEY in data:
            key = load_pem_public_key(data)
        elif _CERTIFICATE in data:
            key = x509.load_pem_x509_certificate(data).public_key()
        else:
            key = x509.load_der_x509_certificate(data).public_key()
    except (ValueError, UnsupportedAlgorithm) as error:
        raise FormatError("neither a certificate nor a public key") from error
    if not isinstance(key, RSAPublicKey) or key.key_size < _LEAST_BITS:
        raise FormatError("not an RSA key of at least 2048 bits")
    return TrustedKey(name, key)


def _signed(key: RSAPublicKey, data: bytes, signature: bytes) -> bool:
    try:
        key.verify(signature, data, PKCS1v15(), SHA256())
    except InvalidSignature:
        return False
    return True
