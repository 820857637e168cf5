"""The folder in which an operator keeps the certificates of those who sign the codes on papers."""

from __future__ import annotations

from pathlib import Path

from sheaf.formats.error import FormatError
from sheaf.formats.trust import TRUST_NOBODY, TrustStore, trusted_key

SUFFIXES = frozenset({".cer", ".crt", ".pem"})


def load_trust(folder: Path | None) -> TrustStore:
    """Load every certificate and key of `folder`; without a folder nobody is trusted.

    Raises:
        ValueError: the folder can not be read or holds no certificate, or a file in it holds no usable key. To go on
            without that one would silently turn proven codes into unproven ones.
    """
    if folder is None:
        return TRUST_NOBODY
    try:
        found = {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix.lower() in SUFFIXES}
    except OSError as error:
        raise ValueError(f"{error.strerror}: {error.filename}") from error
    if not found:
        raise ValueError(f"no {', '.join(sorted(SUFFIXES))} file in {folder}")
    keys = []
    for name, data in found.items():
        try:
            keys.append(trusted_key(name, data))
        except FormatError as error:
            raise ValueError(f"{name}: {error}") from error
    return TrustStore(tuple(keys))
