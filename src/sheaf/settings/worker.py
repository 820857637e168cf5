"""How documents are downloaded and processed."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


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
