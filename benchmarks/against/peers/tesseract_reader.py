"""The contestant Tesseract 5, in process, with the model that it is asked to use: tesseract_reader MODEL FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from tesserocr import OEM, PSM, PyTessBaseAPI

from benchmarks.against.answers import answer_all
from benchmarks.against.peers.pages import lines_of


def main() -> None:
    model = Path(sys.argv[1])
    with PyTessBaseAPI(path=str(model.parent), lang=model.stem, oem=OEM.LSTM_ONLY, psm=PSM.AUTO) as engine:

        def read(page: Image.Image) -> list[str]:
            engine.SetImage(page)
            return str(engine.GetUTF8Text()).splitlines()

        answer_all(lambda path: lines_of(path, read))


if __name__ == "__main__":
    main()
