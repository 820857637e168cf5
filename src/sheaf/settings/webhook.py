"""How clients are told of what has happened."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class WebhookSettings(BaseSettings):
    """How clients are told of what has happened."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_WEBHOOK_", frozen=True, extra="ignore")

    endpoints_per_account: int = Field(default=20, ge=1, le=1000, description="Webhook endpoints an account may have.")
    concurrency: int = Field(
        default=16, ge=2, le=1000, description="Endpoints that one worker process posts to at a time."
    )
    endpoint_concurrency: int = Field(
        default=4, ge=1, le=100, description="Events that are posted to one endpoint at a time."
    )
    timeout_seconds: float = Field(default=15.0, gt=0, description="How long a receiver may take to answer.")
    first_retry_seconds: float = Field(
        default=5.0,
        gt=0,
        description="Wait before the second try of an event; the later ones are 60, 360, 1440, 3600, 7200, 10080, "
        "14400 and 17280 times as long.",
    )
    attempts: int = Field(default=10, ge=1, le=100, description="Tries of an event before it counts as failed.")
    disable_days: float = Field(
        default=5.0, gt=0, description="An endpoint at which every try fails for so long is disabled."
    )
    log_days: float = Field(
        default=30.0, gt=0, description="How long events and what became of their tries can be listed and replayed."
    )
