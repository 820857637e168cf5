"""Root keys: they wrap the data keys, and are not in the database. The newest wraps, all of them open."""

from __future__ import annotations

import base64
import binascii
import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

from sheaf.jobs.ports import StoreUnavailableError
from sheaf.model.data_key import DataKey
from sheaf.store.seal import derive, seal, unseal

FILE = "secret.key"
SIZE = 32
FERNET_BEGINS = b"gAAAA"
"""Passwords that an earlier release sealed, with the root key itself."""


class RootKeyMissingError(StoreUnavailableError):
    """This process does not have the root key that is needed: it was started before, or without it."""

    def __init__(self, key_id: str) -> None:
        super().__init__(f"the root key {key_id} is not among those of this process")


@dataclass(frozen=True, slots=True)
class RootKey:
    """One root key. `key_id` is derived from it, so that nobody has to name keys; it tells nothing about it."""

    key_id: str
    secret: bytes = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> RootKey:
        """Return the key that `text` is: 32 bytes in URL-safe base64.

        Raises:
            ValueError: it is none.
        """
        try:
            secret = base64.urlsafe_b64decode(text)
        except binascii.Error:
            secret = b""
        if len(secret) != SIZE:
            raise ValueError("a root key is 32 bytes in URL-safe base64, as `sheaf keys make` prints them")
        return cls(derive(secret, "sheaf root key: id")[:8].hex(), secret)

    def wrap(self, key: DataKey, owner: str) -> bytes:
        return seal(self._wrapping(), key.secret, owner.encode())

    def unwrap(self, wrapped: bytes, owner: str) -> DataKey:
        """Raises BrokenSealError when it is another owner's, or damaged."""
        return DataKey(unseal(self._wrapping(), wrapped, owner.encode()))

    def _wrapping(self) -> bytes:
        return derive(self.secret, "sheaf root key: wrap data keys")


def make_root_key() -> str:
    """Return a new root key as text."""
    return base64.urlsafe_b64encode(secrets.token_bytes(SIZE)).decode()


def parse_root_keys(text: str) -> tuple[RootKey, ...]:
    """Return the keys of a text, parted by commas or lines, newest first. Raises ValueError when one is none."""
    keys = tuple(RootKey.parse(each) for each in text.replace(",", "\n").split())
    if not keys:
        raise ValueError("there is no root key")
    return keys


class RootKeys:
    """The root keys that a process has; `read` gives them anew each time, newest first."""

    def __init__(self, read: Callable[[], Sequence[RootKey]]) -> None:
        self._read = read

    @classmethod
    def of(cls, text: str) -> RootKeys:
        """Return the keys of a setting, which stay as they are. Raises ValueError."""
        keys = parse_root_keys(text)
        return cls(lambda: keys)

    @property
    def ids(self) -> list[str]:
        return [key.key_id for key in self._read()]

    def newest(self) -> RootKey:
        return self._read()[0]

    def find(self, key_id: str) -> RootKey:
        """Raises RootKeyMissingError."""
        for key in self._read():
            if key.key_id == key_id:
                return key
        raise RootKeyMissingError(key_id)

    def open_fernet(self, sealed: bytes) -> str | None:
        """Return a password that an earlier release sealed; None when that was done with no key of these."""
        for key in self._read():
            try:
                return Fernet(base64.urlsafe_b64encode(key.secret)).decrypt(sealed).decode()
            except InvalidToken:
                continue
        return None


class KeyFile:
    """Root keys in a file that only its owner can read, one a line; read again whenever it was replaced."""

    def __init__(self, home: Path) -> None:
        """Make the file with a first key when there is none."""
        self._path = home / FILE
        home.mkdir(parents=True, exist_ok=True)
        if not self._path.exists():
            self._make()
        self._read_at: tuple[int, int] | None = None
        self._keys: tuple[RootKey, ...] = ()

    def __call__(self) -> Sequence[RootKey]:
        status = self._path.stat()
        if self._read_at != (status.st_ino, status.st_mtime_ns):
            self._keys = parse_root_keys(self._path.read_text())
            self._read_at = (status.st_ino, status.st_mtime_ns)
        return self._keys

    def add(self, text: str) -> None:
        """Make a key the newest."""
        self._replace([text, *self._lines()])

    def keep_newest(self) -> None:
        """Forget all keys but the newest."""
        self._replace(self._lines()[:1])

    def _lines(self) -> list[str]:
        return self._path.read_text().split()

    def _replace(self, lines: Sequence[str]) -> None:
        # A name that is moved over: whoever reads finds the old file or the new one, also after a crash.
        fresh = self._written(lines)
        fresh.replace(self._path)
        descriptor = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _make(self) -> None:
        fresh = self._written([make_root_key()])
        try:
            # A link appears whole and never replaces the key of a process that was faster.
            os.link(fresh, self._path)
        except FileExistsError:
            pass
        finally:
            fresh.unlink()

    def _written(self, lines: Sequence[str]) -> Path:
        fresh = self._path.with_name(f"{FILE}.{os.getpid()}")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write("".join(f"{line}\n" for line in lines))
            file.flush()
            os.fsync(file.fileno())
        return fresh
