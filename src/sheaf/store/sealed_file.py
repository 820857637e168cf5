"""How files are sealed: AES-256-GCM chunk by chunk, so that a stream can be sealed and nothing can be moved or cut off.

A file is `SHEAF`, the number of the format, 32 drawn bytes, and its chunks. Its key is derived from the data key and
the drawn bytes. The nonce of a chunk is its number in 11 bytes and a byte that is 1 for the last one: the construction
STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015). Every chunk is bound to the name of the file.
"""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from sheaf.model.data_key import DataKey
from sheaf.store.seal import BrokenSealError, derive

MAGIC = b"SHEAF\x01"
SALT_BYTES = 32
HEADER_BYTES = len(MAGIC) + SALT_BYTES
CHUNK_BYTES = 64 * 1024
TAG_BYTES = 16
SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES


class FileSealer:
    """Seals one file, piece by piece: `header`, what `update` returns, what `end` returns."""

    def __init__(self, key: DataKey, name: str) -> None:
        salt = os.urandom(SALT_BYTES)
        self.header = MAGIC + salt
        self._cipher = _cipher(key, salt)
        self._name = name.encode()
        self._waiting = bytearray()
        self._number = 0

    def update(self, piece: bytes) -> bytes:
        """Return the chunks that are full. The last full one waits: it may be the last of all."""
        self._waiting += piece
        sealed = []
        while len(self._waiting) > CHUNK_BYTES:
            sealed.append(self._chunk(bytes(self._waiting[:CHUNK_BYTES]), is_last=False))
            del self._waiting[:CHUNK_BYTES]
        return b"".join(sealed)

    def end(self) -> bytes:
        return self._chunk(bytes(self._waiting), is_last=True)

    def _chunk(self, content: bytes, *, is_last: bool) -> bytes:
        nonce = _nonce(self._number, is_last=is_last)
        self._number += 1
        return self._cipher.encrypt(nonce, content, self._name)


class FileOpener:
    """Opens one file, piece by piece: what `update` returns, and at last what `end` returns."""

    def __init__(self, key: DataKey, name: str) -> None:
        self._key = key
        self._name = name.encode()
        self._cipher: AESGCM | None = None
        self._waiting = bytearray()
        self._number = 0

    def update(self, piece: bytes) -> bytes:
        """Return what stands in the chunks that are whole. The last whole one waits: it may be the last of all.

        Raises:
            BrokenSealError: it was sealed with another key or under another name, or was changed.
        """
        self._waiting += piece
        if self._cipher is None:
            if len(self._waiting) < HEADER_BYTES:
                return b""
            self._cipher = self._begun()
        opened = []
        while len(self._waiting) > SEALED_CHUNK_BYTES:
            opened.append(self._chunk(self._cipher, SEALED_CHUNK_BYTES, is_last=False))
        return b"".join(opened)

    def end(self) -> bytes:
        """Return what stands in the last chunk.

        Raises:
            BrokenSealError: the end of the file is missing, or it was changed.
        """
        if self._cipher is None:
            raise BrokenSealError
        return self._chunk(self._cipher, len(self._waiting), is_last=True)

    def _begun(self) -> AESGCM:
        header = bytes(self._waiting[:HEADER_BYTES])
        del self._waiting[:HEADER_BYTES]
        if not header.startswith(MAGIC):
            raise BrokenSealError
        return _cipher(self._key, header[len(MAGIC) :])

    def _chunk(self, cipher: AESGCM, size: int, *, is_last: bool) -> bytes:
        nonce, sealed = _nonce(self._number, is_last=is_last), bytes(self._waiting[:size])
        del self._waiting[:size]
        self._number += 1
        try:
            return cipher.decrypt(nonce, sealed, self._name)
        except InvalidTag:
            raise BrokenSealError from None


def _cipher(key: DataKey, salt: bytes) -> AESGCM:
    return AESGCM(derive(key.secret, "files", salt))


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])
