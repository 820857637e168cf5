"""The files that every contestant reads, with what is printed on them and what their fields are."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pypdfium2 as pdfium
from pypdfium2.raw import FPDF_PAGEOBJ_TEXT

from sheaf.model.field import Value
from specimens import Grade, layouts, make, print_as_drawn
from specimens.bank_statement import draw_long
from specimens.degrade import degrade

CARDS = ("PAN", "AADHAAR", "DRIVING_LICENSE", "VOTER_ID", "VEHICLE_RC")


@dataclass(frozen=True, slots=True)
class Kind:
    """A row of the table: papers of these types, all in one grade; `only` keeps layouts whose name has it."""

    name: str
    doctypes: tuple[str, ...]
    grade: Grade
    only: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """One file. `lines` are the texts printed on it, each in one piece, without spaces; none with letters that are not
    Latin."""

    kind: str
    doctype: str
    data: bytes
    suffix: str
    truth: Mapping[str, Value]
    lines: tuple[str, ...]
    page_count: int


KINDS = (
    Kind("card, clean", CARDS, Grade.CLEAN),
    Kind("card, scan", CARDS, Grade.SCAN),
    Kind("card, photo", CARDS, Grade.PHOTO),
    Kind("Aadhaar with code, photo", ("AADHAAR",), Grade.PHOTO, only="coded"),
    Kind("dense A4 invoice, scan", ("INVOICE",), Grade.SCAN, only="tally"),
    Kind("certificate, scan", ("GST_CERT", "UDYAM_CERT"), Grade.SCAN),
    Kind("deed, scan", ("SALE_DEED",), Grade.SCAN, only="absolute"),
)
STATEMENT_PAGES = 3
STATEMENTS = (
    ("statement of 3 pages, text layer", Grade.TEXT_LAYER),
    ("statement of 3 pages, scan", Grade.SCAN),
)


def papers(count: int, seed: int) -> Iterator[Paper]:
    """Make `count` papers of each kind."""
    for kind in KINDS:
        names = [(doctype, name) for doctype in kind.doctypes for name in _layouts(doctype, kind.only)]
        Random(f"{seed}/{kind.name}").shuffle(names)
        for number in range(count):
            doctype, name = names[number % len(names)]
            yield _paper(kind, doctype, name, seed * 1_000 + number)
    for title, grade in STATEMENTS:
        for number in range(count):
            yield _statement(title, grade, seed * 1_000 + number)


def save(paper: Paper, number: int, folder: Path) -> Path:
    """Write the file where contestants find it, in the order of their numbers."""
    path = folder / f"{number:04d}{paper.suffix}"
    path.write_bytes(paper.data)
    return path


def _layouts(doctype: str, only: str) -> tuple[str, ...]:
    return tuple(name for name in layouts(doctype, held_apart=False) if only in name)


def _paper(kind: Kind, doctype: str, layout: str, seed: int) -> Paper:
    made = make(doctype, layout, kind.grade, seed)
    printed = print_as_drawn(doctype, layout, kind.grade, seed)
    return Paper(kind.name, doctype, made.data, made.suffix, made.truth, *_print(printed))


def _statement(title: str, grade: Grade, seed: int) -> Paper:
    rng = Random(seed)
    drawn = draw_long(rng, STATEMENT_PAGES)
    printed = draw_long(Random(seed), STATEMENT_PAGES).surface.finish()
    file = degrade(drawn.surface, drawn.form, grade, False, rng)
    return Paper(title, "BANK_STATEMENT", file.data, file.suffix, drawn.truth, *_print(printed))


def _print(pdf: bytes) -> tuple[tuple[str, ...], int]:
    """Return the texts in Latin script, without spaces, and the number of pages.

    Each is what was drawn at once: a cell of a table, a caption. What stands in one line readers give in any order.
    """
    document = pdfium.PdfDocument(pdf)
    try:
        texts = [text for page in document for text in _texts(page)]
        page_count = len(document)
    finally:
        document.close()
    pieces = ("".join(text.split()) for text in texts)
    return tuple(piece for piece in pieces if piece and all(map(_is_latin, piece))), page_count


def _texts(page: pdfium.PdfPage) -> list[str]:
    objects = page.get_objects(filter=[FPDF_PAGEOBJ_TEXT], textpage=page.get_textpage())
    return [each.extract() for each in objects]


def _is_latin(character: str) -> bool:
    return not character.isalpha() or unicodedata.name(character, "").startswith("LATIN")
