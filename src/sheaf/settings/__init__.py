"""Everything an operator can set, read once in `main` from the environment (`SHEAF_…`) and handed down by `wiring`.

A setting's description is data: docs/reference/configuration.md is tested against it.
"""

from __future__ import annotations

from dataclasses import dataclass

from pydantic_settings import BaseSettings

from sheaf.settings.api import ApiSettings, ConnectionSettings, DrainSettings, LimitSettings, SignInSettings
from sheaf.settings.blobs import BlobSettings
from sheaf.settings.log import LogSettings
from sheaf.settings.reading import DecodeSettings, ReadSettings, ScoreSettings
from sheaf.settings.storage import StorageSettings
from sheaf.settings.telemetry import MetricsSettings, TraceSettings
from sheaf.settings.upload import UploadSettings
from sheaf.settings.webhook import WebhookSettings
from sheaf.settings.worker import FetchSettings, WorkerSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All groups."""

    storage: StorageSettings
    blobs: BlobSettings
    api: ApiSettings
    drain: DrainSettings
    limits: LimitSettings
    upload: UploadSettings
    sign_in: SignInSettings
    connection: ConnectionSettings
    fetch: FetchSettings
    worker: WorkerSettings
    webhook: WebhookSettings
    decode: DecodeSettings
    read: ReadSettings
    score: ScoreSettings
    log: LogSettings
    metrics: MetricsSettings
    traces: TraceSettings


GROUPS: tuple[type[BaseSettings], ...] = (
    StorageSettings,
    BlobSettings,
    ApiSettings,
    DrainSettings,
    LimitSettings,
    UploadSettings,
    SignInSettings,
    ConnectionSettings,
    FetchSettings,
    WorkerSettings,
    WebhookSettings,
    DecodeSettings,
    ReadSettings,
    ScoreSettings,
    LogSettings,
    MetricsSettings,
    TraceSettings,
)


def read_settings() -> Settings:
    """Read the environment.

    Raises:
        pydantic.ValidationError: a variable is not of its setting's kind.
    """
    return Settings(
        storage=StorageSettings(),
        blobs=BlobSettings(),
        api=ApiSettings(),
        drain=DrainSettings(),
        limits=LimitSettings(),
        upload=UploadSettings(),
        sign_in=SignInSettings(),
        connection=ConnectionSettings(),
        fetch=FetchSettings(),
        worker=WorkerSettings(),
        webhook=WebhookSettings(),
        decode=DecodeSettings(),
        read=ReadSettings(),
        score=ScoreSettings(),
        log=LogSettings(),
        metrics=MetricsSettings(),
        traces=TraceSettings(),
    )


def described_settings() -> dict[str, str]:
    """Return each environment variable's name with its description: what the configuration reference lists."""
    return {
        f"{group.model_config.get('env_prefix', '')}{name}".upper(): field.description or ""
        for group in GROUPS
        for name, field in group.model_fields.items()
    }
