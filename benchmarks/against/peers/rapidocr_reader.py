"""The contestant RapidOCR: rapidocr_reader [DETECTOR RECOGNISER DICTIONARY] FOLDER.

As it is installed, or with the models of these files instead of its own.
"""

from __future__ import annotations

import sys

import numpy as np
from PIL import Image
from rapidocr import RapidOCR

from benchmarks.against.answers import answer_all
from benchmarks.against.peers.pages import lines_of

_QUIET = {"Global.log_level": "error"}
_MODELS = ("Det.model_path", "Rec.model_path", "Rec.rec_keys_path")


def main() -> None:
    # As installed no model is named, so that nothing stands before the folder.
    engine = RapidOCR(params=_QUIET | dict(zip(_MODELS, sys.argv[1:-1], strict=False)))

    def read(page: Image.Image) -> list[str]:
        return list(engine(np.asarray(page)[:, :, ::-1]).txts or ())

    answer_all(lambda path: lines_of(path, read))


if __name__ == "__main__":
    main()
