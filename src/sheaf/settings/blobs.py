"""Where files are kept."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class BlobSettings(BaseSettings):
    """Where files are kept. Credentials stand in the variables that the bucket's own tools read, such as AWS_…"""

    model_config = SettingsConfigDict(env_prefix="SHEAF_BLOB_", frozen=True, extra="ignore")

    url: str | None = Field(
        default=None, description="Where downloaded files go, such as s3://bucket/prefix; by default SHEAF_HOME/blobs."
    )
    endpoint: str | None = Field(
        default=None,
        pattern="^https?://",
        description="Address of the S3 server that has the bucket of an s3:// URL, where it is not Amazon's; "
        "http:// only inside a machine or a private network.",
    )
    ca_file: Path | None = Field(
        default=None, description="Certificates (PEM) of those who sign the S3 server's, where the system knows none."
    )

    @field_validator("endpoint", "ca_file")
    @classmethod
    def _is_used(cls, value: str | Path | None, known: ValidationInfo) -> str | Path | None:
        """Refuse at the start what would have no effect."""
        if value is not None and not (known.data.get("url") or "").startswith("s3://"):
            raise ValueError("it needs an s3:// URL in SHEAF_BLOB_URL")
        return value
