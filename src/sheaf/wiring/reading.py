"""Builds the pipeline. A process of the pool imports this and nothing of the server."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

import cv2

from sheaf.calibration.file import load_fitted
from sheaf.disclosure import Disclosure
from sheaf.doctypes.catalog import load_catalog
from sheaf.formats.trust import TRUST_NOBODY, TrustStore
from sheaf.jobs.child import Read
from sheaf.jobs.pool import PoolLimits, WorkerPool
from sheaf.jobs.reading import PipelineRead
from sheaf.pipeline import Pipeline
from sheaf.settings import Settings
from sheaf.settings.log import LogSettings
from sheaf.settings.reading import DecodeSettings, ReadSettings
from sheaf.stages.decode import DecodeLimits
from sheaf.stages.quality import load_flag_model
from sheaf.stages.read import load_reader, prepare_models
from sheaf.stages.score import Calibration
from sheaf.telemetry import configure_logging
from sheaf.trust_folder import load_trust


def build_pipeline(
    models: Path,
    limits: DecodeLimits | None = None,
    trust: TrustStore = TRUST_NOBODY,
    calibration: Calibration | None = None,
) -> Pipeline:
    """Load everything that reading needs; `models` is the folder in which prepared models are kept.

    `trust` says whose signatures on codes count; `calibration` is by default the one that Sheaf comes with.

    Raises:
        ModelsMissingError: the package with the models is not installed.
    """
    parameters = calibration or load_fitted().calibration
    return Pipeline(load_catalog(), load_reader(models), limits or DecodeLimits(), parameters, load_flag_model(), trust)


def model_names(models: Path) -> tuple[str, ...]:
    """Return the names of the prepared models, which hold the hashes of what they were made from."""
    files = prepare_models(models)
    return files.fast_recogniser.stem, files.accurate_recogniser.stem


@dataclass(frozen=True, slots=True)
class PipelineStart:
    """Builds the reader of a pool's process; it pickles as the settings it needs."""

    models: Path
    decode: DecodeSettings
    read: ReadSettings
    log: LogSettings
    trust_folder: Path | None = None
    calibration_file: Path | None = None

    @classmethod
    def of(cls, settings: Settings) -> PipelineStart:
        storage = settings.storage
        models = storage.home / "models"
        calibration = settings.score.calibration_file
        return cls(models, settings.decode, settings.read, settings.log, storage.trust_folder, calibration)

    def __call__(self) -> Read:
        configure_logging(self.log)
        # A process is one worker: more threads would only take the cores of the others.
        cv2.setNumThreads(1)
        limits = DecodeLimits(max_pixels=self.decode.max_pixels, max_pages=self.decode.max_pages)
        calibration = load_fitted(self.calibration_file).calibration
        pipeline = build_pipeline(self.models, limits, load_trust(self.trust_folder), calibration)
        pipeline = replace(pipeline, reads_whole=self.read.whole)
        return PipelineRead(pipeline, Disclosure.of(pipeline.catalog))


def build_pool(settings: Settings, processes: int | None) -> WorkerPool:
    """Return the pool, not yet started, with `processes`, or as many as the settings say, or as there are cores."""
    limits = PoolLimits(
        processes=processes or settings.worker.processes or len(os.sched_getaffinity(0)),
        document_seconds=settings.worker.document_timeout_seconds,
        documents_per_process=settings.worker.documents_per_process,
        memory_megabytes=settings.worker.memory_limit_megabytes,
    )
    return WorkerPool(limits, PipelineStart.of(settings))
