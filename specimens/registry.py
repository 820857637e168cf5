"""All layouts, found by walking this package, and the making of specimens: a layout is added with its file."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random

import specimens
import specimens.held_apart
from sheaf.model.field import Value
from specimens import recapture
from specimens.degrade import degrade
from specimens.held_apart import recapture as recapture_apart
from specimens.several import SEVERAL
from specimens.specimen import Grade, Layout, Specimen

_NOT_DRAWINGS = frozenset({"specimens.__main__", "specimens.registry"})


def _collect() -> tuple[Layout, ...]:
    found: dict[Layout, None] = {}
    for package in (specimens, specimens.held_apart):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            if module.name not in _NOT_DRAWINGS:
                own: tuple[Layout, ...] = getattr(importlib.import_module(module.name), "LAYOUTS", ())
                found.update(dict.fromkeys(own))
    return tuple(found)


LAYOUTS = _collect()

OTHERS = "OTHERS"
"""What the layouts that are of no known type are asked for by."""


def doctypes() -> tuple[str, ...]:
    """Return what there are layouts of, OTHERS included; files with SEVERAL documents are asked for by that name."""
    names = dict.fromkeys(_name_of(layout) for layout in LAYOUTS)
    return tuple(name for name in names if name != SEVERAL)


def layouts(doctype: str, *, held_apart: bool) -> tuple[str, ...]:
    """Return the names of the layouts of `doctype`; those held apart are never used in tuning."""
    own = [each for each in LAYOUTS if _name_of(each) == doctype]
    return tuple(each.name for each in own if each.held_apart is held_apart and not each.is_lesson)


def lessons(doctype: str) -> tuple[str, ...]:
    """Return the names of the layouts that confidences are fitted on besides those used in tuning."""
    return tuple(each.name for each in LAYOUTS if _name_of(each) == doctype and each.is_lesson)


def make(doctype: str, layout: str, grade: Grade, seed: int) -> Specimen:
    """Make one specimen; the same arguments give the same bytes.

    Raises:
        LookupError: there is no such layout.
    """
    found = _layout(doctype, layout)
    rng = _seeded(found, grade, seed)
    drawn = found.draw(rng)
    ways = recapture_apart.WAYS if found.held_apart else recapture.WAYS
    file = degrade(drawn.surface, drawn.form, grade, found.is_copy, rng, ways)
    truth = with_flag(drawn.truth, file.flag)
    others = tuple(replace(each, truth=with_flag(each.truth, file.flag)) for each in drawn.others)
    return Specimen(found.doctype, layout, grade, file.data, file.suffix, truth, others)


def truths(doctype: str, seeds: Iterable[int]) -> Iterator[Mapping[str, Value]]:
    """Yield what stands on papers of the layouts used in tuning, one of each layout a seed."""
    own = [each for each in LAYOUTS if each.doctype == doctype and not each.held_apart and each.group is None]
    for layout in own:
        for seed in seeds:
            yield layout.draw(_seeded(layout, Grade.TEXT_LAYER, seed)).truth


def print_as_drawn(doctype: str, layout: str, grade: Grade, seed: int) -> bytes:
    """Return the PDF of what `make` degrades for these arguments: its text is all that is printed.

    Raises:
        LookupError: there is no such layout.
    """
    found = _layout(doctype, layout)
    return found.draw(_seeded(found, grade, seed)).surface.finish()


def _layout(doctype: str, name: str) -> Layout:
    found = next((each for each in LAYOUTS if (_name_of(each), each.name) == (doctype, name)), None)
    if found is None:
        raise LookupError(f"no layout {name} of {doctype}")
    return found


def _seeded(layout: Layout, grade: Grade, seed: int) -> Random:
    return Random(f"{_name_of(layout)}/{layout.name}/{grade}/{seed}")


def corpus(
    doctypes: Sequence[str], grades: Sequence[Grade], numbers: Iterable[int], seed: int, held_apart: bool
) -> Iterator[Specimen]:
    """Make the specimens with these numbers, from 0, of a series that goes round all the types, layouts and grades."""
    kinds = [(doctype, name) for doctype in doctypes for name in layouts(doctype, held_apart=held_apart)]
    rng = Random(seed)
    rng.shuffle(kinds)
    for number in numbers:
        lap, place = divmod(number, len(kinds))
        doctype, name = kinds[place]
        grade = grades[(lap + place) % len(grades)]
        yield make(doctype, name, grade, seed * 1_000_003 + number)


def _name_of(layout: Layout) -> str:
    return layout.group or layout.doctype or OTHERS


def with_flag(truth: Mapping[str, Value], flag: str | None) -> Mapping[str, Value]:
    """Add to what stands on a paper what its picture shows it to be; a paper of no known type has no field."""
    return {**truth, "document_quality_flag": flag} if truth and flag is not None else truth
