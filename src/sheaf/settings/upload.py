"""What clients may upload, and how long it is kept."""

from __future__ import annotations

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class UploadSettings(BaseSettings):
    """What clients may upload; the largest single file is that of downloads."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_UPLOAD_", frozen=True, extra="ignore")

    files: int = Field(default=1000, ge=1, le=10_000, description="Most files in one upload, those in archives too.")
    total_bytes: int = Field(
        default=1024 * 1024 * 1024,
        ge=1,
        description="Largest upload altogether: of its body, and of what its archives unpack to.",
    )
    hours: int = Field(
        default=24, ge=1, le=8760, description="How long an uploaded file can be named in a batch before it is erased."
    )
