"""Validate: chooses one candidate a field, derives what follows from it, and tests what must hold between fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sheaf.doctypes.spec import DocType, Field
from sheaf.formats.error import FormatError
from sheaf.formats.likeness import Likeness
from sheaf.model.field import Candidate, Check, Choice, Provenance, Value
from sheaf.model.page import Source

_CODES = frozenset({Source.QR, Source.MRZ, Source.BARCODE})
"""What has a checksum over all its characters, and from which several fields are read."""
_WELL_READ = 0.9
"""Print that is read as surely as this is served as printed, whatever a code says."""
_LEGIBLE = 0.7
"""Print that says the same as the code in other words (an address) is served as printed from here on."""
_RANKS = (Likeness.OTHER, Likeness.NEAR, Likeness.PART, Likeness.SPELT, Likeness.SAME)
_MATCHES = frozenset({Likeness.SAME, Likeness.SPELT, Likeness.PART})


@dataclass(frozen=True, slots=True)
class _Contest:
    """The candidates of a field: those that may be taken, and all that speak for or against them."""

    eligible: tuple[Candidate, ...]
    heard: tuple[Candidate, ...]


def validate(candidates: Mapping[str, tuple[Candidate, ...]], doctype: DocType) -> tuple[Choice, ...]:
    """Return the choices in the order of the declaration."""
    contests = {
        field.name: _reconcile(field, candidates[field.name]) for field in doctype.fields if field.name in candidates
    }
    chosen = _choose(contests)
    for field in doctype.fields:
        if field.derived is not None and field.derived.source in chosen:
            derived = _derive(field, chosen[field.derived.source])
            if derived is not None:
                chosen[field.name] = _with_print(derived, chosen.get(field.name))
    _drop_impossible(chosen, doctype)
    _overrule_failed(chosen, doctype)
    checks = _run_rules(doctype, {name: choice.candidate.value for name, choice in chosen.items()})
    return tuple(
        Choice(
            field.name, choice.candidate, choice.agreement, choice.rival, (*choice.checks, *checks.get(field.name, ()))
        )
        for field in doctype.fields
        if (choice := chosen.get(field.name)) is not None
    )


def _reconcile(field: Field, candidates: tuple[Candidate, ...]) -> _Contest:
    """Compare what is printed with what a code says, where both speak; each learns whether they match.

    Print is served when it was read well, even against the code: what is wanted is what is printed, and the code may
    be another person's; only a machine-readable zone is print itself, and where it was read as well or is proven the
    stronger of the two is taken. Where print was read with doubt, the code has the characters that the reader missed;
    then a difference that a misreading explains is none.
    """
    coded = [each for each in candidates if each.provenance.source in _CODES]
    printed = [each for each in candidates if each.provenance.source not in _CODES and each.value is not None]
    if not coded or not printed:
        return _Contest(candidates, candidates)
    # On a page with two people's cards, the code that is most like this print.
    code = max(coded, key=lambda each: (max(_rank(field, one, each) for one in printed), strength(each)))
    compared = [_compared(each, code, field.alike(each.value, code.value)) for each in printed]
    likeness, best = max(compared, key=lambda pair: (_RANKS.index(pair[0]), strength(pair[1])))
    rest = tuple(each for _, each in compared if each is not best)
    if likeness in (Likeness.SPELT, Likeness.PART) or (likeness is Likeness.SAME and best.reading >= _LEGIBLE):
        return _Contest((best, *rest), (best, *rest, replace(code, value=best.value)))
    if best.reading >= _WELL_READ:
        differing = replace(code, checks=(*code.checks, Check(_check_of(code), False)))
        is_print_too = code.provenance.source is Source.MRZ and (
            code.reading >= _WELL_READ or any(check.passed for check in code.checks)
        )
        return _Contest((best, *rest, differing) if is_print_too else (best, *rest), (best, *rest, differing))
    is_match = likeness is not Likeness.OTHER
    taken = replace(code, checks=(*code.checks, Check(_check_of(code), is_match)))
    heard = replace(best, value=code.value) if is_match else best
    return _Contest((taken,), (taken, heard, *rest))


def _rank(field: Field, printed: Candidate, code: Candidate) -> int:
    return _RANKS.index(field.alike(printed.value, code.value))


def _compared(printed: Candidate, code: Candidate, likeness: Likeness) -> tuple[Likeness, Candidate]:
    """Add to `printed` the check whether it matches `code`, and where it does the code's own and its spelling."""
    is_match = likeness in _MATCHES
    checks = (*printed.checks, *(code.checks if is_match else ()), Check(_check_of(code), is_match))
    value = code.value if likeness is Likeness.SPELT else printed.value
    return likeness, replace(printed, value=value, checks=checks)


def _check_of(code: Candidate) -> str:
    return f"{code.provenance.source}_matches_print"


def _drop_impossible(chosen: dict[str, Choice], doctype: DocType) -> None:
    """Drop the field that another one makes impossible, or that other one where a code alone tells it."""
    for field in doctype.fields:
        other = chosen.get(field.unless or "")
        if other is None or other.candidate.value is None or field.name not in chosen:
            continue
        is_coded, is_other_coded = (
            choice.candidate.provenance.source in _CODES for choice in (chosen[field.name], other)
        )
        del chosen[other.name if is_other_coded and not is_coded else field.name]


def _overrule_failed(chosen: dict[str, Choice], doctype: DocType) -> None:
    """Give the fields that are declared so the value that says which check failed."""
    for field in doctype.fields:
        choice, rule = chosen.get(field.name), field.if_failed
        if choice is None or rule is None:
            continue
        checks = (check for name in rule.fields if name in chosen for check in chosen[name].checks)
        if any(check.name == rule.check and not check.passed for check in checks):
            chosen[field.name] = replace(choice, candidate=replace(choice.candidate, value=rule.value))


def _choose(contests: Mapping[str, _Contest]) -> dict[str, Choice]:
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
        # A table's place is all that it spans: a serial number under one of its rows is no part of its values.
        is_shared = isinstance(candidate.value, tuple) or candidate.provenance.source in _CODES
        if name in chosen or (not is_shared and any(_is_same_place(candidate.provenance, other) for other in taken)):
            continue
        chosen[name] = _weigh(name, candidate, contests[name].heard)
        if candidate.value is not None and not is_shared:
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
    evidence = basis.evidence * sureness
    candidate = Candidate(value, basis.provenance, basis.reading, evidence, basis.checks, basis.repaired)
    return Choice(field.name, candidate, source.agreement, source.rival, source.checks)


def _with_print(derived: Choice, printed: Choice | None) -> Choice:
    """Return what was derived, with what the same field's print says of it; print goes before a doubtful source."""
    if printed is None or printed.candidate.value is None:
        return derived
    is_same = printed.candidate.value == derived.candidate.value
    check = Check("print_matches_derived", is_same)
    if is_same:
        return replace(derived, agreement=derived.agreement + 1, checks=(*derived.checks, check))
    rival = printed if derived.candidate.reading >= _WELL_READ and not derived.candidate.repaired else derived
    taken = derived if rival is printed else printed
    return replace(taken, rival=strength(rival.candidate), checks=(*taken.checks, check))


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
