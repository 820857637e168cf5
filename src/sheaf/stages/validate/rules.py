"""What must hold between fields: what follows from one, what another makes impossible, and what tells values apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sheaf.doctypes.spec import DocType, Field, Rule
from sheaf.formats.error import FormatError
from sheaf.model.field import Candidate, Check, Choice
from sheaf.stages.validate.strength import CODES, WELL_READ, strength


def mended(chosen: dict[str, Choice], doctype: DocType) -> dict[str, Choice]:
    """Complete the choices, and take other values that the same characters may be where rules fail that then hold."""
    whole = _completed(chosen, doctype)
    failing = _failing(whole, doctype)
    touched = {name for rule in failing for name in rule.fields}
    others = ((name, other) for name in touched & chosen.keys() for other in chosen[name].candidate.others)
    for name, other in sorted(others, key=lambda pair: pair[1].cost - chosen[pair[0]].candidate.cost):
        taken = chosen[name].candidate.instead(other)
        tried = {**chosen, name: replace(chosen[name], candidate=taken, checks=taken.checks)}
        if {rule.name for rule in _failing(_completed(tried, doctype), doctype)} < {rule.name for rule in failing}:
            return mended(tried, doctype)
    return whole


def _completed(chosen: Mapping[str, Choice], doctype: DocType) -> dict[str, Choice]:
    """Return the choices with those that follow from them and without those that they make impossible."""
    whole = dict(chosen)
    for field in doctype.fields:
        if field.derived is not None and field.derived.source in whole and not _is_printed_instead(field, whole):
            derived = _derive(field, whole[field.derived.source])
            if derived is not None:
                whole[field.name] = _with_print(derived, whole.get(field.name))
    _drop_impossible(whole, doctype)
    _overrule_failed(whole, doctype)
    return whole


def _is_printed_instead(field: Field, chosen: Mapping[str, Choice]) -> bool:
    printed = chosen.get(field.name)
    return (
        field.derived is not None
        and field.derived.unless_printed
        and printed is not None
        and printed.candidate.value is not None
    )


def _failing(chosen: Mapping[str, Choice], doctype: DocType) -> list[Rule]:
    values = {name: choice.candidate.value for name, choice in chosen.items()}
    return [rule for rule in doctype.rules if rule.test(values) is False]


def _drop_impossible(chosen: dict[str, Choice], doctype: DocType) -> None:
    """Drop the field that another one makes impossible, or that other one where a code alone tells it."""
    for field in doctype.fields:
        other = chosen.get(field.unless or "")
        if other is None or other.candidate.value is None or field.name not in chosen:
            continue
        is_coded, is_other_coded = (
            choice.candidate.provenance.source in CODES for choice in (chosen[field.name], other)
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
    if isinstance(printed.candidate.value, Mapping):
        # Parts that have captions of their own need not be told from one another.
        return printed
    is_same = printed.candidate.value == derived.candidate.value
    check = Check("print_matches_derived", is_same)
    if is_same:
        return replace(derived, agreement=derived.agreement + 1, checks=(*derived.checks, check))
    rival = printed if derived.candidate.reading >= WELL_READ and not derived.candidate.repaired else derived
    taken = derived if rival is printed else printed
    return replace(taken, rival=strength(rival.candidate), checks=(*taken.checks, check))


def run_rules(doctype: DocType, chosen: Mapping[str, Choice]) -> dict[str, tuple[Check, ...]]:
    """Return by field the checks of the choices; what only agrees with its own source is no proof, and left out."""
    values = {name: choice.candidate.value for name, choice in chosen.items()}
    found: dict[str, tuple[Check, ...]] = {}
    for rule in doctype.rules:
        passed = rule.test(values)
        if passed is False or (passed and _is_witnessed(rule, chosen)):
            for name in rule.fields:
                found[name] = (*found.get(name, ()), Check(rule.name, passed))
    return found


def _is_witnessed(rule: Rule, chosen: Mapping[str, Choice]) -> bool:
    printed = (chosen[name].agreement for name in rule.witnesses if name in chosen)
    return not rule.witnesses or any(printed)
