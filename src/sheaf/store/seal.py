"""How short things are sealed: AES-256-GCM with a key for each use, bound to what they belong to."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sheaf.model.data_key import DataKey

FORMAT = b"\x01"
NONCE_BYTES = 12


class BrokenSealError(Exception):
    """What is stored was not sealed with this key for this place, or was changed since."""


def derive(secret: bytes, purpose: str, salt: bytes | None = None) -> bytes:
    """Return 32 bytes that only who has `secret` can tell, others for each purpose (RFC 5869, HKDF-SHA256)."""
    return HKDF(SHA256(), 32, salt=salt, info=purpose.encode()).derive(secret)


def seal(key: bytes, content: bytes, place: bytes) -> bytes:
    """Return `content` sealed for `place`: moved elsewhere it does not open.

    A key seals some thousands of things, far fewer than the 2^32 up to which drawn nonces may be trusted.
    """
    nonce = os.urandom(NONCE_BYTES)
    return FORMAT + nonce + AESGCM(key).encrypt(nonce, content, place)


def unseal(key: bytes, sealed: bytes, place: bytes) -> bytes:
    """Return what was sealed.

    Raises:
        BrokenSealError: it was sealed with another key or for another place, or is damaged.
    """
    nonce, content = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
    try:
        if sealed[:1] != FORMAT:
            raise BrokenSealError
        return AESGCM(key).decrypt(nonce, content, place)
    except (InvalidTag, ValueError):
        raise BrokenSealError from None


class Seal:
    """Closes and opens the short texts of one owner: passwords, secrets of endpoints."""

    def __init__(self, key: DataKey) -> None:
        self._secret = key.secret
        self._key = derive(key.secret, "texts")

    def close(self, text: str, place: str = "") -> bytes:
        """Return `text` sealed for `place`."""
        return seal(self._key, text.encode(), place.encode())

    def open(self, sealed: bytes, place: str = "") -> str | None:
        """Return the text, or None when it was not sealed with this key for this place."""
        try:
            return unseal(self._key, sealed, place.encode()).decode()
        except BrokenSealError:
            return None

    def derived(self, purpose: str) -> bytes:
        """Return 32 bytes for another use, which tell nothing of the key."""
        return derive(self._secret, purpose)
