"""Everything an operator can set, read once in `main` from the environment (`SHEAF_…`) and handed down by `wiring`.

A setting's description is data: docs/reference/configuration.md is tested against it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from sheaf.calibration.file import load_fitted
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
    blob_url: str | None = Field(
        default=None, description="Where downloaded files go, such as s3://bucket/prefix; by default SHEAF_HOME/blobs."
    )
    keep_blobs: bool = Field(
        default=True, description="Keep a downloaded file after its document has ended, so that it can be retried."
    )
    trust_folder: Annotated[Path | None, AfterValidator(_usable)] = Field(
        default=None,
        description="Folder with the certificates or public keys (.cer, .crt, .pem) of those who sign the codes on "
        "papers; by default no signature is looked at.",
    )
    secret_key: SecretStr | None = Field(
        default=None,
        description="Fernet key that encrypts the passwords of locked PDFs, and from which that of the content cache "
        "is derived; by default one is made in SHEAF_HOME. "
        "Processes on several machines need the same one.",
    )


class ApiSettings(BaseSettings):
    """How requests are answered."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_API_", frozen=True, extra="ignore")

    host: str = Field(default="127.0.0.1", description="Address that the API listens on.")
    port: int = Field(default=8080, ge=0, le=65535, description="Port that the API listens on.")
    token_lifetime_seconds: int = Field(
        default=3600, ge=1, le=86_400, description="How long an access token is good for."
    )
    token_signing_key: SecretStr | None = Field(
        default=None,
        min_length=32,
        description="Key of at least 32 characters that signs access tokens; by default one is made and kept "
        "in the database.",
    )
    file_lifetime_seconds: int = Field(
        default=900, ge=1, le=86_400, description="How long the URL of a redacted file is good for."
    )
    public_url: str | None = Field(
        default=None,
        description="What URLs of redacted files begin with, such as https://sheaf.example; by default the address at "
        "which the request for them came.",
    )
    body_limit_bytes: int = Field(default=32 * 1024 * 1024, ge=1024, description="Largest request body accepted.")


class LimitSettings(BaseSettings):
    """What one request and one client account may ask for."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_LIMIT_", frozen=True, extra="ignore")

    files_per_request: int = Field(default=10_000, ge=1, description="Most files in one multiupload request.")
    url_characters: int = Field(default=4096, ge=16, description="Longest file_url.")
    document_id_characters: int = Field(default=128, ge=1, description="Longest document_id.")
    metadata_bytes: int = Field(default=16_384, ge=2, description="Largest metadata object of a batch, as JSON.")
    submits_per_minute: int = Field(
        default=600, ge=1, description="Multiupload requests an account may send a minute before it is told to wait."
    )
    unfinished_documents: int = Field(
        default=1_000_000, ge=1, description="Unfinished documents an account may have before it is told to wait."
    )
    idempotency_hours: int = Field(
        default=24, ge=1, description="How long an Idempotency-Key answers with the first response."
    )


class FetchSettings(BaseSettings):
    """How files are downloaded."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_FETCH_", frozen=True, extra="ignore")

    allow_private: bool = Field(
        default=False,
        description="Allow http and private and loopback addresses: for development only, it opens the inner network.",
    )
    concurrency: int = Field(default=32, ge=2, description="Downloads that one worker process runs at a time.")
    size_limit_bytes: int = Field(default=50 * 1024 * 1024, ge=1, description="Largest file downloaded.")
    connect_timeout_seconds: float = Field(
        default=10.0, gt=0, description="How long a file's host may take to connect."
    )
    total_timeout_seconds: float = Field(default=120.0, gt=0, description="How long one download may take altogether.")
    redirect_limit: int = Field(
        default=0, ge=0, le=10, description="Redirects followed; each is checked like a new URL."
    )
    attempts: int = Field(
        default=4, ge=1, le=20, description="Tries of a download whose host is unreachable, slow or answers with 5xx."
    )
    first_retry_seconds: float = Field(
        default=2.0, ge=0, description="Wait before the second try of a download; it doubles with each further one."
    )


class WorkerSettings(BaseSettings):
    """How documents are processed."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_WORKER_", frozen=True, extra="ignore")

    processes: int | None = Field(
        default=None, ge=1, le=1024, description="Processes that read documents; by default one for each core."
    )
    document_timeout_seconds: float = Field(
        default=120.0, gt=0, description="How long one try of one document may take before its process is ended."
    )
    memory_limit_megabytes: int = Field(
        default=2048, ge=256, description="Memory of one process above which it is replaced after its document."
    )
    documents_per_process: int = Field(
        default=500, ge=1, description="Documents after which a process is replaced by a fresh one."
    )
    lease_seconds: float = Field(
        default=20.0,
        ge=1,
        description="Silence after which a worker counts as dead and others take over its documents.",
    )
    grace_seconds: float = Field(
        default=20.0, ge=0, description="How long a stopping worker waits for the documents it has begun."
    )
    sweep_seconds: float = Field(
        default=120.0, gt=0, description="How often documents that have lost their job are given a new one."
    )
    stray_seconds: float = Field(
        default=3600.0, gt=0, description="How often files that a killed worker left and no document knows are erased."
    )


class DecodeSettings(BaseSettings):
    """What is refused before it is read."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_DECODE_", frozen=True, extra="ignore")

    max_pixels: int = Field(default=80_000_000, ge=1, description="Most pixels of one image.")
    max_pages: int = Field(default=300, ge=1, description="Most pages of one document.")


class ReadSettings(BaseSettings):
    """How much of a file is read."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_READ_", frozen=True, extra="ignore")

    whole: bool = Field(
        default=False,
        description="Read all pages of a scan that its type may use; by default those in the middle of a long deed "
        "are only glanced at once every field is found without doubt.",
    )


def _fitted(path: Path | None) -> Path | None:
    """Refuse at the start a file of parameters that scoring could not use."""
    load_fitted(path)
    return path


class ScoreSettings(BaseSettings):
    """How confidences are worked out."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_SCORE_", frozen=True, extra="ignore")

    calibration_file: Annotated[Path | None, AfterValidator(_fitted)] = Field(
        default=None,
        description="File that `sheaf calibrate` wrote from papers of your own; by default the parameters that come "
        "with Sheaf are used.",
    )


class LogSettings(BaseSettings):
    """What is written to stderr."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_LOG_", frozen=True, extra="ignore")

    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="Least severity that is logged."
    )
    format: Literal["json", "console"] = Field(
        default="json", description="One JSON object a line, or lines for people (`console`)."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All groups."""

    storage: StorageSettings
    api: ApiSettings
    limits: LimitSettings
    fetch: FetchSettings
    worker: WorkerSettings
    decode: DecodeSettings
    read: ReadSettings
    score: ScoreSettings
    log: LogSettings


GROUPS: tuple[type[BaseSettings], ...] = (
    StorageSettings,
    ApiSettings,
    LimitSettings,
    FetchSettings,
    WorkerSettings,
    DecodeSettings,
    ReadSettings,
    ScoreSettings,
    LogSettings,
)


def read_settings() -> Settings:
    """Read the environment.

    Raises:
        pydantic.ValidationError: a variable is not of its setting's kind.
    """
    return Settings(
        storage=StorageSettings(),
        api=ApiSettings(),
        limits=LimitSettings(),
        fetch=FetchSettings(),
        worker=WorkerSettings(),
        decode=DecodeSettings(),
        read=ReadSettings(),
        score=ScoreSettings(),
        log=LogSettings(),
    )


def described_settings() -> dict[str, str]:
    """Return each environment variable's name with its description: what the configuration reference lists."""
    return {
        f"{group.model_config.get('env_prefix', '')}{name}".upper(): field.description or ""
        for group in GROUPS
        for name, field in group.model_fields.items()
    }
