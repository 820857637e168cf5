"""Validate: chooses one candidate a field, derives what follows from it, and tests what must hold between fields."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.spec import DocType, Field
from sheaf.formats.error import FormatError
from sheaf.model.field import Candidate, Check, Choice, Provenance, Value


def validate(candidates: Mapping[str, tuple[Candidate, ...]], doctype: DocType) -> tuple[Choice, ...]:
    """Return the choices in the order of the declaration."""
    chosen = _choose(candidates)
    for field in doctype.fields:
        if field.derived is not None and field.derived.source in chosen:
            derived = _derive(field, chosen[field.derived.source])
            if derived is not None:
                chosen[field.name] = derived
    for field in doctype.fields:
        if field.unless in chosen and chosen[field.unless].candidate.value is not None:
            chosen.pop(field.name, None)
    checks = _run_rules(doctype, {name: choice.candidate.value for name, choice in chosen.items()})
    return tuple(
        Choice(
            field.name, choice.candidate, choice.agreement, choice.rival, (*choice.checks, *checks.get(field.name, ()))
        )
        for field in doctype.fields
        if (choice := chosen.get(field.name)) is not None
    )


def _choose(candidates: Mapping[str, tuple[Candidate, ...]]) -> dict[str, Choice]:
    """Take the strongest candidate of all fields first; no two fields are read from the same characters."""
    ranked = sorted(
        ((strength(candidate), name, candidate) for name, some in candidates.items() for candidate in some),
        key=lambda entry: -entry[0],
    )
    chosen: dict[str, Choice] = {}
    taken: list[Provenance] = []
    for _, name, candidate in ranked:
        # A table's place is all that it spans: a serial number under one of its rows is no part of its values.
        is_table = isinstance(candidate.value, tuple)
        if name in chosen or (not is_table and any(_is_same_place(candidate.provenance, other) for other in taken)):
            continue
        chosen[name] = _weigh(name, candidate, candidates[name])
        if candidate.value is not None and not is_table:
            taken.append(candidate.provenance)
    return chosen


def strength(candidate: Candidate) -> float:
    """Return how much speaks for a candidate, before calibration: 0..1."""
    proven = sum(check.passed for check in candidate.checks) - 2 * sum(not check.passed for check in candidate.checks)
    return candidate.evidence * (0.5 + 0.5 * candidate.reading) * (1.0 + 0.1 * proven) - 0.03 * candidate.repaired


def _weigh(name: str, candidate: Candidate, others: tuple[Candidate, ...]) -> Choice:
    agreeing = {
        (other.provenance.page_number, other.provenance.box.top)
        for other in others
        if other.value == candidate.value and not _is_same_place(other.provenance, candidate.provenance)
    }
    rivals = [strength(other) for other in others if other.value not in (candidate.value, None)]
    return Choice(name, candidate, len(agreeing), max(rivals, default=0.0), candidate.checks)


def _derive(field: Field, source: Choice) -> Choice | None:
    assert field.derived is not None
    if source.candidate.value is None:
        return None
    try:
        value, sureness = field.derived.derive(source.candidate.value)
    except FormatError:
        return None
    basis = source.candidate
    candidate = Candidate(value, basis.provenance, basis.reading, basis.evidence * sureness, basis.checks)
    return Choice(field.name, candidate, source.agreement, source.rival, source.checks)


def _run_rules(doctype: DocType, values: Mapping[str, Value]) -> dict[str, tuple[Check, ...]]:
    found: dict[str, tuple[Check, ...]] = {}
    for rule in doctype.rules:
        passed = rule.test(values)
        if passed is not None:
            for name in rule.fields:
                found[name] = (*found.get(name, ()), Check(rule.name, passed))
    return found


def _is_same_place(place: Provenance, other: Provenance) -> bool:
    if place.page_number != other.page_number:
        return False
    a, b = place.box, other.box
    width = min(a.right, b.right) - max(a.left, b.left)
    height = min(a.bottom, b.bottom) - max(a.top, b.top)
    smaller = min(a.width * a.height, b.width * b.height)
    return width > 0 and height > 0 and width * height > 0.5 * smaller
