"""Where the server is and who asks, as the environment or a file of the user tells."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from sheaf.client.errors import AccessError, UnexpectedAnswerError
from sheaf.client.session import Access
from sheaf.client.wire import as_object, read_json

VARIABLES: Mapping[str, str] = MappingProxyType(
    {
        "SHEAF_URL": "Address of the server, such as https://sheaf.example: what stands before /v1/bulk.",
        "SHEAF_CLIENT_ID": "Client-Id of the account.",
        "SHEAF_CLIENT_SECRET": "Client-Secret of the account.",
    }
)
"""The environment variables of the client. If one is set all are needed: a secret that was kept for one server never
goes to another."""


def access_file(environment: Mapping[str, str]) -> Path:
    """Return where `sheaf login` keeps what it was told (XDG base directories)."""
    folder = environment.get("XDG_CONFIG_HOME") or str(Path(environment.get("HOME") or Path.home()) / ".config")
    return Path(folder) / "sheaf" / "access.json"


def find_access(environment: Mapping[str, str] | None = None) -> Access:
    """Return what the environment says or, if it says nothing, what was kept; by default this process's environment.

    Raises AccessError when neither tells, or not whole, or others may read the file.
    """
    environment = os.environ if environment is None else environment
    told = {name: environment[name] for name in VARIABLES if environment.get(name)}
    if told:
        missing = [name for name in VARIABLES if name not in told]
        if missing:
            raise AccessError(f"{' and '.join(missing)} must be set too")
        return Access(*(told[name] for name in VARIABLES))
    return _kept(access_file(environment))


def keep_access(access: Access, environment: Mapping[str, str] | None = None) -> Path:
    """Keep `access` in a file that only its owner may read, and return where it is. Raises OSError."""
    path = access_file(os.environ if environment is None else environment)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump(
            {"url": access.url, "client_id": access.client_id, "client_secret": access.client_secret}, file, indent=2
        )
    fresh.replace(path)
    return path


def _kept(path: Path) -> Access:
    try:
        mode, text = path.stat().st_mode, path.read_bytes()
    except FileNotFoundError:
        raise AccessError(f"nobody is signed in: run sheaf login, or set {', '.join(VARIABLES)}") from None
    except OSError as error:
        raise AccessError(f"{path} cannot be read: {error.strerror}") from None
    if mode & 0o077:
        raise AccessError(f"{path} holds a secret and others may read it: chmod 600 it")
    try:
        kept = as_object(read_json(text))
        return Access(kept.text("url"), kept.text("client_id"), kept.text("client_secret"))
    except UnexpectedAnswerError:
        raise AccessError(f"{path} is not what sheaf login wrote: run it again") from None
