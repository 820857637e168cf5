"""The contestant Sheaf, from the file to its fields: python -m benchmarks.against.sheaf_whole FOLDER."""

from __future__ import annotations

from pathlib import Path
from tempfile import gettempdir

import cv2

from benchmarks.against.answers import answer_all
from sheaf.file_data import file_data
from sheaf.jobs.collecting import collected_after, keep_for_good
from sheaf.model.error import Problem
from sheaf.pipeline import Pipeline
from sheaf.wiring.reading import build_pipeline


def main() -> None:
    cv2.setNumThreads(1)
    pipeline = build_pipeline(Path(gettempdir()) / "sheaf-models")
    keep_for_good()
    answer_all(lambda path: _read(pipeline, path))


def _read(pipeline: Pipeline, path: Path) -> dict[str, object]:
    with collected_after():
        result = pipeline.run(path.read_bytes())
    stages = {} if isinstance(result, Problem) else {stage.value: spent for stage, spent in result.seconds.items()}
    return {"lines": [], "stages": stages, "file_data": file_data(result)}


if __name__ == "__main__":
    main()
