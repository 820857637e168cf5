"""`python -m tests.fuzz.papers SECONDS [SEED]`: papers whose words are lost, moved, joined and mixed are understood.

Damaged bytes hardly ever reach the stages behind reading: here the damage is done to what was read. It ends with an
exit code that is not 0 at a finding, and says by which paper and number the same damage is done again.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from sheaf.doctypes.catalog import load_catalog
from sheaf.doctypes.spec import DocType
from sheaf.formats.trust import TRUST_NOBODY
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import lay_out
from sheaf.model.page import DocumentText, Line, Word
from sheaf.stages.classify import separate
from sheaf.stages.decode import DecodeLimits, open_document
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate
from specimens import Grade, make
from specimens.registry import doctypes, layouts

Lines = list[Line]
_MOST_WORDS_MOVED = 0.3
_TEXTS = (
    "",
    ":",
    "-",
    "0",
    "00/00/0000",
    "99999999999999999999",
    "Rs.",
    "Total",
    "कुल",
    "/-",
    "(",
    "१२",
    "NIL",
    "To",
    "*",
)


@dataclass(frozen=True, slots=True)
class Paper:
    """What was read of a specimen, by the type and layout that it was drawn as."""

    doctype: str
    layout: str
    text: DocumentText


def papers(rng: Random) -> Iterator[Paper]:
    """Yield papers of all types without end; none of a layout that is kept out of tuning."""
    names = [(doctype, layout) for doctype in doctypes() for layout in layouts(doctype, held_apart=False)]
    while True:
        doctype, layout = rng.choice(names)
        specimen = make(doctype, layout, Grade.TEXT_LAYER, rng.randrange(1, 10**6))
        with open_document(specimen.data, None, DecodeLimits()) as document:
            pages = [document.text_layer(number) for number in range(1, min(document.page_count, 3) + 1)]
        read = tuple(page for page in pages if page is not None)
        if read:
            yield Paper(doctype, layout, DocumentText(read, len(read)))


def damaged(text: DocumentText, rng: Random) -> DocumentText:
    """Return a text with some of its words lost, doubled, moved, joined, parted, changed or without a size."""
    kinds = rng.sample(_DAMAGE, rng.randint(1, 4))
    pages = []
    for page in text.pages:
        lines = list(page.lines)
        for kind in kinds:
            lines = kind(lines, rng)
        pages.append(replace(page, lines=tuple(line for line in lines if line.words)))
    if rng.random() < 0.1:
        pages.append(replace(rng.choice(pages), page_number=len(pages) + 1))
    return DocumentText(tuple(pages), len(pages))


def understand_as(text: DocumentText, doctype: DocType) -> None:
    """Do all with a text that is done behind reading, as if it had been recognised. Raises what is a finding."""
    validate(extract(lay_out(text), doctype, TRUST_NOBODY), doctype)


def _line(words: Sequence[Word], like: Line) -> Line:
    boxes = [word.box for word in words]
    box = BoundingBox.around(boxes) if boxes else like.box
    return replace(like, words=tuple(words), box=box)


def _share(lines: Lines, rng: Random, change: Callable[[Line], Lines]) -> Lines:
    share = rng.uniform(0.02, _MOST_WORDS_MOVED)
    return [new for line in lines for new in (change(line) if rng.random() < share else [line])]


def _lost(lines: Lines, rng: Random) -> Lines:
    return _share(lines, rng, lambda _: [])


def _doubled(lines: Lines, rng: Random) -> Lines:
    return _share(lines, rng, lambda line: [line, line])


def _parted(lines: Lines, rng: Random) -> Lines:
    return _share(lines, rng, lambda line: [_line((word,), line) for word in line.words])


def _joined(lines: Lines, rng: Random) -> Lines:
    if len(lines) < 2:
        return lines
    place = rng.randrange(len(lines) - 1)
    return [*lines[:place], _line((*lines[place].words, *lines[place + 1].words), lines[place]), *lines[place + 2 :]]


def _mixed(lines: Lines, rng: Random) -> Lines:
    """Let the words of some lines stand in others' places."""
    texts = [word.text for line in lines for word in line.words]
    return _share(lines, rng, lambda line: [_said(line, [rng.choice(texts) for _ in line.words])])


def _changed(lines: Lines, rng: Random) -> Lines:
    return _share(lines, rng, lambda line: [_said(line, [rng.choice(_TEXTS) for _ in line.words])])


def _scribbled(lines: Lines, rng: Random) -> Lines:
    def scribble(text: str) -> str:
        place = rng.randrange(len(text) + 1)
        return text[:place] + rng.choice("0O1lI|.,:/- ₹अ") + text[place + rng.randint(0, 2) :]

    return _share(lines, rng, lambda line: [_said(line, [scribble(word.text) for word in line.words])])


def _said(line: Line, texts: Sequence[str]) -> Line:
    words = [replace(word, text=text, doubts=()) for word, text in zip(line.words, texts, strict=True) if text]
    return replace(line, words=tuple(words))


def _moved(lines: Lines, rng: Random) -> Lines:
    def move(line: Line) -> Lines:
        across, down = rng.uniform(-0.3, 0.3), rng.uniform(-0.1, 0.1)
        return [_line([replace(word, box=_shifted(word.box, across, down)) for word in line.words], line)]

    return _share(lines, rng, move)


def _shifted(box: BoundingBox, across: float, down: float) -> BoundingBox:
    return BoundingBox.clipped(box.left + across, box.top + down, box.right + across, box.bottom + down)


def _flattened(lines: Lines, rng: Random) -> Lines:
    """Take some words' width or height."""

    def flat(box: BoundingBox) -> BoundingBox:
        return replace(box, right=box.left) if rng.random() < 0.5 else replace(box, bottom=box.top)

    return _share(lines, rng, lambda line: [_line([replace(word, box=flat(word.box)) for word in line.words], line)])


def _shuffled(lines: Lines, rng: Random) -> Lines:
    return rng.sample(lines, len(lines))


_DAMAGE: Sequence[Callable[[Lines, Random], Lines]] = (
    _lost,
    _doubled,
    _parted,
    _joined,
    _mixed,
    _changed,
    _scribbled,
    _moved,
    _flattened,
    _shuffled,
)


def main() -> int:
    seconds, seed = float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    catalog = load_catalog()
    until, cases, findings = time.monotonic() + seconds, 0, 0
    for number, paper in enumerate(papers(Random(seed))):
        for turn in range(4):
            rng = Random(f"{seed}/{number}/{turn}")
            text = damaged(paper.text, rng)
            for doctype in {paper.doctype, rng.choice(list(catalog))} & set(catalog):
                cases += 1
                try:
                    separate(text, catalog, None)
                    understand_as(text, catalog[doctype])
                except Exception:  # noqa: BLE001 - that is what is looked for
                    findings += 1
                    traceback.print_exc()
                    print(f"seed {seed}, paper {number}, turn {turn}: {paper.doctype}/{paper.layout} as {doctype}")
        if time.monotonic() > until:
            break
    print(f"{cases} damaged papers understood, {findings} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
