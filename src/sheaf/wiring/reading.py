"""Builds the pipeline. A process of the pool imports this and nothing of the server."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import cv2

from sheaf.disclosure import Disclosure
from sheaf.doctypes.catalog import load_catalog
from sheaf.formats.trust import TRUST_NOBODY, TrustStore
from sheaf.jobs.child import Read
from sheaf.jobs.pool import PoolLimits, WorkerPool
from sheaf.jobs.reading import PipelineRead
from sheaf.pipeline import Pipeline
from sheaf.settings import DecodeSettings, LogSettings, Settings
from sheaf.stages.decode import DecodeLimits
from sheaf.stages.read import load_reader
from sheaf.stages.score import Weights
from sheaf.telemetry import configure_logging
from sheaf.trust_folder import load_trust


def build_pipeline(models: Path, limits: DecodeLimits | None = None, trust: TrustStore = TRUST_NOBODY) -> Pipeline:
    """Load everything that reading needs; `models` is the folder in which prepared models are kept.

    `trust` says whose signatures on codes count.

    Raises:
        ModelsMissingError: the package with the models is not installed.
    """
    return Pipeline(load_catalog(), load_reader(models), limits or DecodeLimits(), Weights(), trust)


@dataclass(frozen=True, slots=True)
class PipelineStart:
    """Builds the reader of a pool's process; it pickles as the settings it needs."""

    models: Path
    decode: DecodeSettings
    log: LogSettings
    trust_folder: Path | None = None

    @classmethod
    def of(cls, settings: Settings) -> PipelineStart:
        return cls(settings.storage.home / "models", settings.decode, settings.log, settings.storage.trust_folder)

    def __call__(self) -> Read:
        configure_logging(self.log)
        # A process is one worker: more threads would only take the cores of the others.
        cv2.setNumThreads(1)
        limits = DecodeLimits(max_pixels=self.decode.max_pixels, max_pages=self.decode.max_pages)
        pipeline = build_pipeline(self.models, limits, load_trust(self.trust_folder))
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
