"""Pictures for the quality flag: made once, kept with the places of their lines, measured as often as wanted."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

from sheaf.doctypes.catalog import load_catalog
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.quality import CardPicture, Flag
from sheaf.stages.quality.cues import measure_cues
from sheaf.stages.quality.flag import WHITE_PAPER, can_be_told
from sheaf.stages.read.detect import find_lines
from sheaf.stages.read.models import prepare_models
from sheaf.stages.read.session import Session
from specimens import Grade, layouts, make
from specimens.held_apart.recapture import stored
from specimens.phone import forwarded, processed
from specimens.registry import LAYOUTS
from specimens.surface import Picture

GRADES = (
    *[Grade.CLEAN] * 2,
    *[Grade.SCAN] * 4,
    *[Grade.PHOTO] * 6,
    *[Grade.XEROX] * 5,
    *[Grade.HARD] * 4,
    *[Grade.RECAPTURE] * 9,
)
"""How often each grade is made: recaptures are the hardest to tell."""

_DETECTOR_SIDE = 640
_PHOTOS = (Grade.PHOTO, Grade.HARD, Grade.XEROX)
_INDEX = "pictures.jsonl"


@dataclass(frozen=True, slots=True)
class Asked:
    """What pictures are made. `held_apart`: only layouts, screens, printers and cameras that nothing is fitted on."""

    doctypes: tuple[str, ...]
    count: int
    seed: int
    held_apart: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A picture's cues and what it shows. `flag` None: nobody can tell, and `shows` is what it is all the same."""

    name: str
    cues: dict[str, float]
    can_be_told: bool
    flag: Flag | None
    shows: Flag
    kind: tuple[str, str]
    """Document type and layout."""
    grade: str
    is_forwarded: bool


def make_pictures(folder: Path, models: Path, asked: Asked) -> None:
    """Make the pictures that the folder lacks; a run that was interrupted goes on where it ended."""
    folder.mkdir(parents=True, exist_ok=True)
    index = folder / _INDEX
    made = len(index.read_text("utf-8").splitlines()) if index.exists() else 0
    detector = Session(prepare_models(models).detector)
    with index.open("a", encoding="utf-8") as rows:
        for number in range(made, asked.count):
            rng = Random(f"{asked.seed}/{number}")
            doctype = asked.doctypes[number % len(asked.doctypes)]
            layout, grade = rng.choice(layouts(doctype, held_apart=asked.held_apart)), rng.choice(GRADES)
            specimen = make(doctype, layout, grade, asked.seed * 100_003 + number)
            data, suffix = specimen.data, specimen.suffix
            if suffix == ".jpg" and grade in _PHOTOS and rng.random() < 0.5:
                data = _again(data, stored if asked.held_apart else processed, rng)
            file = f"{number:05d}{suffix}"
            (folder / file).write_bytes(data)
            quads = find_lines(detector, _pixels(data), _DETECTOR_SIDE)
            row = {
                "file": file,
                "doctype": doctype,
                "layout": layout,
                "grade": grade.value,
                "flag": specimen.truth.get("document_quality_flag"),
                "quads": [quad.round(1).tolist() for quad in quads],
            }
            rows.write(json.dumps(row) + "\n")
            rows.flush()


def measured_rows(folder: Path, *, forwarded_too: bool) -> Iterator[Row]:
    """Measure the pictures of a folder, with `forwarded_too` each a second time as a messenger would leave it."""
    catalog = load_catalog()
    copies = {(layout.doctype, layout.name) for layout in LAYOUTS if layout.is_copy}
    for number, line in enumerate((folder / _INDEX).read_text("utf-8").splitlines()):
        made = json.loads(line)
        kind = (made["doctype"], made["layout"])
        flag = Flag(made["flag"]) if made["flag"] else None
        if flag is None and kind in copies and made["grade"] == Grade.CLEAN:
            continue  # the drawing of a copy, which nothing has copied
        shows = flag or (Flag.XEROX_COPY if kind in copies else Flag.ORIGINAL)
        whole = _pixels((folder / made["file"]).read_bytes())
        rng = Random(number)
        small = forwarded(whole, rng.randint(800, 1500), rng.randint(28, 75)) if forwarded_too else None
        for pixels in (whole, small):
            if pixels is None:
                continue
            quads = np.array(made["quads"], np.float32).reshape(-1, 4, 2) * (pixels.shape[1] / whole.shape[1])
            picture = CardPicture.of(np.asarray(pixels, np.uint8), list(quads))
            if picture is not None:
                cues = measure_cues(picture) | {WHITE_PAPER: float(catalog[kind[0]].white_paper)}
                can_tell = can_be_told(picture)
                yield Row(made["file"], cues, can_tell, flag, shows, kind, made["grade"], is_forwarded=pixels is small)


def _pixels(data: bytes) -> NDArray[np.uint8]:
    with open_document(data, None, DecodeLimits()) as document:
        return document.image(1).pixels


def _again(data: bytes, process: Callable[[Picture, Random], Picture], rng: Random) -> bytes:
    """Let another phone make the picture, lest a model learn phones instead of copies."""
    picture = process(np.asarray(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR), np.uint8), rng)
    return cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, rng.randint(62, 92)])[1].tobytes()
