"""What is told to Prometheus and to a collector of traces."""

from __future__ import annotations

from pydantic import AliasChoices, Field
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


class TraceSettings(BaseSettings):
    """Where traces go. Which of them are kept is said by OpenTelemetry's own `OTEL_TRACES_SAMPLER`."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_TRACES_", frozen=True, extra="ignore", populate_by_name=True)

    endpoint: str | None = Field(
        default=None,
        validation_alias=AliasChoices("SHEAF_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT"),
        description="Collector that takes traces by OTLP over HTTP, such as http://127.0.0.1:4318; by default that of "
        "OTEL_EXPORTER_OTLP_ENDPOINT, and without both nothing is traced.",
    )
    documents_per_batch: int = Field(
        default=100, ge=0, description="Documents of a batch whose work is traced, from its first; the others are not."
    )
