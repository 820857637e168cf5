"""What is told to Prometheus and to a collector of traces."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class MetricsSettings(BaseSettings):
    """Where workers tell their metrics; the API tells its own at `/metrics`."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_METRICS_", frozen=True, extra="ignore")

    worker_port: int | None = Field(
        default=None,
        ge=1,
        le=65535,
        description="Port on which a worker tells its metrics; by default it does not. Workers on one machine need one "
        "each.",
    )
    worker_host: str = Field(
        default="127.0.0.1", description="Address on which it does; whoever reaches it may read them."
    )
