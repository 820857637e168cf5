"""What is written to stderr."""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class LogSettings(BaseSettings):
    """What is written to stderr."""

    model_config = SettingsConfigDict(env_prefix="SHEAF_LOG_", frozen=True, extra="ignore")

    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="Least severity that is logged."
    )
    format: Literal["json", "console"] = Field(
        default="json", description="One JSON object a line, or lines for people (`console`)."
    )
