"""What is read of a file, and how its confidences are worked out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from sheaf.calibration.file import load_fitted


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
