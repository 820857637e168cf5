"""Keeps the passwords of locked PDFs unreadable in the database: its key lives elsewhere."""

from __future__ import annotations

import base64
import os
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Seal:
    """Encrypts and opens short texts with one key."""

    def __init__(self, key: str | bytes) -> None:
        """Take a Fernet key: 32 bytes in URL-safe base64.

        Raises:
            ValueError: it is none.
        """
        self._fernet = Fernet(key)
        self._key = base64.urlsafe_b64decode(key)

    def close(self, text: str) -> bytes:
        """Return `text` encrypted."""
        return self._fernet.encrypt(text.encode())

    def open(self, sealed: bytes) -> str | None:
        """Return the text, or None when it was sealed with another key: the document then asks for its password."""
        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken:
            return None

    def derived(self, purpose: str) -> bytes:
        """Return 32 bytes that only who has the key can tell, others for each purpose (RFC 5869, HKDF-SHA256)."""
        return HKDF(SHA256(), 32, salt=None, info=purpose.encode()).derive(self._key)


def key_in(home: Path) -> bytes:
    """Return the key kept in `home`, made at the first call; only its owner can read the file."""
    path = home / "secret.key"
    home.mkdir(parents=True, exist_ok=True)
    fresh = home / f"secret.key.{os.getpid()}"
    if not path.exists():
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(Fernet.generate_key())
        try:
            # A link appears whole and never replaces the key of a process that was faster.
            os.link(fresh, path)
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_bytes()
