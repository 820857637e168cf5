"""Write a folder of specimens and their truth: python -m specimens FOLDER --count 100 --seed 1."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from specimens.registry import corpus, doctypes
from specimens.several import SEVERAL
from specimens.specimen import READING_GRADES, Grade


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m specimens", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--doctype", nargs="+", default=list(doctypes()), choices=(*doctypes(), SEVERAL))
    parser.add_argument("--grade", nargs="+", type=Grade, default=list(READING_GRADES), choices=list(Grade))
    parser.add_argument("--held-apart", action="store_true")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    with (asked.folder / "truth.jsonl").open("w", encoding="utf-8") as truths:
        made = corpus(asked.doctype, asked.grade, range(asked.count), asked.seed, asked.held_apart)
        for number, specimen in enumerate(made):
            name = f"{number:05d}-{(specimen.doctype or 'others').lower()}-{specimen.layout}-{specimen.grade}"
            (asked.folder / f"{name}{specimen.suffix}").write_bytes(specimen.data)
            row = {
                "file": f"{name}{specimen.suffix}",
                "document_type": specimen.doctype,
                "layout": specimen.layout,
                "grade": specimen.grade.value,
                "truth": specimen.truth,
                "others": [{"document_type": each.doctype, "truth": each.truth} for each in specimen.others],
            }
            truths.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
