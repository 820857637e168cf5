"""Fits the quality flag's model on invented pictures, or says how good the shipped one is.

python -m benchmarks.quality --count 800 --fit                     fit, print cross-validated figures, write the model
python -m benchmarks.quality --count 240 --seed 77 --held-apart    the shipped model on what it was not fitted on
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import gettempdir

import numpy as np
from numpy.typing import NDArray

import sheaf.stages.quality
from benchmarks.boosting import Recipe, best_heat, boost, tempered
from benchmarks.quality_pictures import Asked, Row, make_pictures, measured_rows
from sheaf.stages.quality import Flag, FlagModel, load_flag_model
from sheaf.stages.quality.flag import LEAST_PROBABILITY
from sheaf.stages.quality.model import dump_model

IDENTITY_TYPES = ("PAN", "AADHAAR", "DRIVING_LICENSE", "VOTER_ID", "PASSPORT", "VEHICLE_RC")
OFTENNESS = {Flag.ORIGINAL: 0.5, Flag.XEROX_COPY: 0.3, Flag.PHOTO_OF_PHOTO: 0.2}
"""How common each is taken to be among what branches send: confidence depends on it."""
_FOLDS = 5
_FLAGS = list(Flag)


def fit(rows: Sequence[Row]) -> tuple[FlagModel, NDArray[np.float64]]:
    """Fit a model, its confidence set by layouts that a part of the fit did not see.

    Returns the model and the chances (rows x flags) that such parts gave.
    """
    names = tuple(rows[0].cues)
    inputs = np.array([[row.cues[name] for name in names] for row in rows])
    flags = np.array([_FLAGS.index(row.shows) for row in rows])
    counts = Counter(row.shows for row in rows)
    weights = np.array([OFTENNESS[row.shows] * len(rows) / counts[row.shows] for row in rows])
    kinds = sorted({row.kind for row in rows})
    fold = np.array([kinds.index(row.kind) % _FOLDS for row in rows])
    chances = np.zeros((len(rows), len(_FLAGS)))
    for number in range(_FOLDS):
        seen = fold != number
        part = boost(names, inputs[seen], flags[seen], weights[seen], Recipe())
        chances[~seen] = part.of_rows(inputs[~seen])
    heat = best_heat(chances, flags, weights)
    cooled = chances ** (1 / heat)
    model = tempered(boost(names, inputs, flags, weights, Recipe()), heat)
    return model, cooled / cooled.sum(axis=1, keepdims=True)


def chances_of(rows: Sequence[Row], model: FlagModel) -> NDArray[np.float64]:
    """Return the chances (rows x flags) that a model gives."""
    return model.of_rows(np.array([[row.cues[name] for name in model.cues] for row in rows]))


def report(rows: Sequence[Row], chances: NDArray[np.float64]) -> None:
    """Print accuracy by flag and grade, the confusions, abstention and how far confidence can be trusted."""
    told = [
        _FLAGS[int(chance.argmax())] if chance.max() >= LEAST_PROBABILITY and row.can_be_told else None
        for row, chance in zip(rows, chances, strict=True)
    ]
    pairs = [(row, said) for row, said in zip(rows, told, strict=True) if row.flag is not None]
    for name, some in (
        *((flag.value, [pair for pair in pairs if pair[0].flag is flag]) for flag in Flag),
        *((grade, [pair for pair in pairs if pair[0].grade == grade]) for grade in sorted({row.grade for row in rows})),
        ("large enough", [pair for pair in pairs if pair[0].can_be_told]),
        ("all", pairs),
    ):
        said = [pair for pair in some if pair[1] is not None]
        right = sum(row.flag is flag for row, flag in said)
        if some:
            print(
                f"{name:15} {len(some):4} pictures, abstained {1 - len(said) / len(some):6.1%}, "
                f"right {right}/{len(said)} = {right / max(len(said), 1):.1%}"
            )
    wrong = Counter((row.flag, row.grade, flag) for row, flag in pairs if flag not in (None, row.flag))
    for (flag, grade, wrongly), times in wrong.most_common():
        print(f"    {times} x {flag} ({grade}) taken for {wrongly}")
    silent = [flag for row, flag in zip(rows, told, strict=True) if row.flag is None]
    print(f"cannot be told: {len(silent)} pictures, rightly abstained {sum(flag is None for flag in silent)}")
    sure = [(chance.max(), row.flag is said) for (row, said), chance in _served(rows, told, chances)]
    if sure:
        gap = np.mean([confidence for confidence, _ in sure]) - np.mean([right for _, right in sure])
        print(f"mean confidence less accuracy, of what was served: {gap:+.3f}")


def _served(
    rows: Sequence[Row], told: Sequence[Flag | None], chances: NDArray[np.float64]
) -> list[tuple[tuple[Row, Flag | None], NDArray[np.float64]]]:
    every = zip(zip(rows, told, strict=True), chances, strict=True)
    return [(pair, chance) for pair, chance in every if pair[1] is not None and pair[0].flag is not None]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=240)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--doctype", nargs="+", default=list(IDENTITY_TYPES))
    parser.add_argument(
        "--held-apart", action="store_true", help="layouts, screens, printers and cameras not fitted on"
    )
    parser.add_argument("--fit", action="store_true", help="fit the model anew and write it into the package")
    parser.add_argument("--pictures", type=Path, help="where pictures are kept, to be used again")
    parser.add_argument("--models", type=Path, default=Path(gettempdir()) / "sheaf-models")
    asked = parser.parse_args()
    name = f"sheaf-quality-{asked.seed}{'-apart' if asked.held_apart else ''}"
    folder = asked.pictures or Path(gettempdir()) / name
    make_pictures(folder, asked.models, Asked(tuple(asked.doctype), asked.count, asked.seed, asked.held_apart))
    start = time.process_time()
    rows = list(measured_rows(folder, forwarded_too=asked.fit))
    print(f"{len(rows)} pictures, {(time.process_time() - start) / len(rows) * 1000:.0f} ms each to open and measure")
    if not asked.fit:
        report(rows, chances_of(rows, load_flag_model()))
        return
    if asked.held_apart:
        parser.error("nothing is fitted on what is held apart")
    large = [row for row in rows if row.can_be_told]
    model, chances = fit(large)
    report([row for row in large if not row.is_forwarded], chances[[not row.is_forwarded for row in large]])
    target = Path(sheaf.stages.quality.__file__).parent / "flag.json"
    target.write_text(dump_model(model), encoding="utf-8")
    print(f"written: {target}")


if __name__ == "__main__":
    main()
