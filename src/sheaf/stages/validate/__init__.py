"""Validate: chooses one candidate a field, derives what follows from it, and tests what must hold between fields."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.spec import DocType
from sheaf.model.field import Candidate, Choice, Provenance
from sheaf.stages.validate.reconcile import Contest, agreed, reconcile
from sheaf.stages.validate.rules import mended, run_rules
from sheaf.stages.validate.strength import CODES, is_same_place, strength


def validate(candidates: Mapping[str, tuple[Candidate, ...]], doctype: DocType) -> tuple[Choice, ...]:
    """Return the choices in the order of the declaration."""
    contests = {
        field.name: reconcile(field, agreed(candidates[field.name]))
        for field in doctype.fields
        if field.name in candidates
    }
    chosen = mended(_choose(contests), doctype)
    checks = run_rules(doctype, chosen)
    return tuple(
        Choice(
            field.name, choice.candidate, choice.agreement, choice.rival, (*choice.checks, *checks.get(field.name, ()))
        )
        for field in doctype.fields
        if (choice := chosen.get(field.name)) is not None
    )


def _choose(contests: Mapping[str, Contest]) -> dict[str, Choice]:
    """Take the strongest candidate of all fields first; no two fields are read from the same characters.

    A code holds many fields, all in one place.
    """
    ranked = sorted(
        ((strength(candidate), name, candidate) for name, some in contests.items() for candidate in some.eligible),
        key=lambda entry: -entry[0],
    )
    chosen: dict[str, Choice] = {}
    taken: list[Provenance] = []
    for _, name, candidate in ranked:
        # A table's place is all that it spans: a serial number under one of its rows is no part of its values. What
        # is served in parts is served as a whole too.
        is_shared = isinstance(candidate.value, tuple | Mapping) or candidate.provenance.source in CODES
        if name in chosen or (not is_shared and any(is_same_place(candidate.provenance, other) for other in taken)):
            continue
        chosen[name] = _weigh(name, candidate, contests[name].heard)
        if candidate.value is not None and not is_shared:
            taken.append(candidate.provenance)
    return chosen


def _weigh(name: str, candidate: Candidate, others: tuple[Candidate, ...]) -> Choice:
    agreeing = {
        (other.provenance.page_number, other.provenance.box.top)
        for other in others
        if other.value == candidate.value and not is_same_place(other.provenance, candidate.provenance)
    }
    rivals = [strength(other) for other in others if other.value not in (candidate.value, None)]
    return Choice(name, candidate, len(agreeing), max(rivals, default=0.0), candidate.checks)
