"""Where state lives."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from sheaf.trust_folder import load_trust


def default_home() -> Path:
    """Return where state lives unless `SHEAF_HOME` says otherwise.

    Root's home is closed to the system user that runs PostgreSQL, so root gets the system's place for state.
    """
    return Path("/var/lib/sheaf") if os.geteuid() == 0 else Path.home() / ".sheaf"


def _usable(folder: Path | None) -> Path | None:
    """Refuse at the start a folder of certificates that reading could not use."""
    load_trust(folder)
    return folder


class StorageSettings(BaseSettings):
    """Where state lives."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_", frozen=True, extra="ignore")

    home: Path = Field(
        default_factory=default_home,
        description="Folder of the embedded database, the files and the key; ~/.sheaf, or /var/lib/sheaf as root.",
    )
    database_url: SecretStr | None = Field(
        default=None,
        description="PostgreSQL to use in place of the embedded one, as postgresql://user:password@host/db.",
    )
    database_connections: int = Field(
        default=10, ge=4, le=500, description="Most connections to the database that one process opens."
    )
    trust_folder: Annotated[Path | None, AfterValidator(_usable)] = Field(
        default=None,
        description="Folder with the certificates or public keys (.cer, .crt, .pem) of those who sign the codes on "
        "papers; by default no signature is looked at.",
    )
    secret_key: SecretStr | None = Field(
        default=None,
        description="Root keys, which wrap the keys that all stored extracts and files are sealed with: the newest, "
        "and behind commas older ones until `sheaf keys rotate` has run. By default one is made in "
        "SHEAF_HOME/secret.key. Processes on several machines need the same. Whoever loses it loses the data.",
    )
