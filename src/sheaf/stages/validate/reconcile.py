"""What a field is printed as in several places, and what a code says of it, compared."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sheaf.doctypes.spec import Field
from sheaf.formats.likeness import Likeness
from sheaf.model.field import WIDE, Candidate, Check, Value
from sheaf.model.page import Source
from sheaf.stages.validate.strength import CODES, WELL_READ, is_same_place, strength

_LEGIBLE = 0.7
"""Print that says the same as the code in other words (an address) is served as printed from here on."""
_RANKS = (Likeness.OTHER, Likeness.NEAR, Likeness.PART, Likeness.SPELT, Likeness.SAME)
_MATCHES = frozenset({Likeness.SAME, Likeness.SPELT, Likeness.PART})


@dataclass(frozen=True, slots=True)
class Contest:
    """The candidates of a field: those that may be taken, and all that speak for or against them."""

    eligible: tuple[Candidate, ...]
    heard: tuple[Candidate, ...]


def agreed(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Let places that say nearly the same, each with a character in doubt, agree on what is likeliest for both."""
    return tuple(_agreed(each, candidates) for each in candidates) if _have_others(candidates) else candidates


def _have_others(candidates: tuple[Candidate, ...]) -> bool:
    return len(candidates) > 1 and any(each.others for each in candidates)


def _agreed(candidate: Candidate, candidates: tuple[Candidate, ...]) -> Candidate:
    elsewhere = [each for each in candidates if not is_same_place(each.provenance, candidate.provenance)]
    likeliest = candidate
    for other in candidate.others:
        for place in elsewhere:
            is_said = any(each.value == other.value for each in (place, *place.others))
            both = _cost(candidate, likeliest.value) + _cost(place, likeliest.value)
            if is_said and other.cost + _cost(place, other.value) < both:
                likeliest = other
    return candidate if likeliest is candidate else candidate.instead(likeliest)


def _cost(candidate: Candidate, value: Value) -> float:
    """Return what speaks against reading `value` there; of what was not thought of, more than against what was."""
    said = (each.cost for each in (candidate, *candidate.others) if each.value == value)
    return next(said, candidate.cost + WIDE)


def reconcile(field: Field, candidates: tuple[Candidate, ...]) -> Contest:
    """Compare what is printed with what a code says, where both speak; each learns whether they match.

    Print is served when it was read well, even against the code: what is wanted is what is printed, and the code may
    be another person's; only a machine-readable zone is print itself, and where it was read as well or is proven the
    stronger of the two is taken. Where print was read with doubt, the code has the characters that the reader missed;
    then a difference that a misreading explains is none.
    """
    coded = [each for each in candidates if each.provenance.source in CODES]
    printed = [each for each in candidates if each.provenance.source not in CODES and each.value is not None]
    if not coded or not printed:
        return Contest(candidates, candidates)
    # On a page with two people's cards, the code that is most like this print.
    code = max(coded, key=lambda each: (max(_rank(field, one, each) for one in printed), strength(each)))
    printed = [_most_like(field, each, code) for each in printed]
    compared = [_compared(each, code, field.alike(each.value, code.value)) for each in printed]
    likeness, best = max(compared, key=lambda pair: (_RANKS.index(pair[0]), strength(pair[1])))
    rest = tuple(each for _, each in compared if each is not best)
    if likeness in (Likeness.SPELT, Likeness.PART) or (likeness is Likeness.SAME and best.reading >= _LEGIBLE):
        return Contest((best, *rest), (best, *rest, replace(code, value=best.value)))
    if best.reading >= WELL_READ:
        differing = replace(code, checks=(*code.checks, Check(_check_of(code), False)))
        is_print_too = code.provenance.source is Source.MRZ and (
            code.reading >= WELL_READ or any(check.passed for check in code.checks)
        )
        return Contest((best, *rest, differing) if is_print_too else (best, *rest), (best, *rest, differing))
    is_match = likeness is not Likeness.OTHER
    taken = replace(code, checks=(*code.checks, Check(_check_of(code), is_match)))
    heard = replace(best, value=code.value) if is_match else best
    return Contest((taken,), (taken, heard, *rest))


def _rank(field: Field, printed: Candidate, code: Candidate) -> int:
    return _RANKS.index(field.alike(printed.value, code.value))


def _most_like(field: Field, printed: Candidate, code: Candidate) -> Candidate:
    """Return of all values that the print may be the one that is most like the code."""
    best = max((printed, *printed.others), key=lambda each: _rank(field, each, code))
    return printed if best is printed else printed.instead(best)


def _compared(printed: Candidate, code: Candidate, likeness: Likeness) -> tuple[Likeness, Candidate]:
    """Add to `printed` the check whether it matches `code`, and where it does the code's own and its spelling."""
    is_match = likeness in _MATCHES
    checks = (*printed.checks, *(code.checks if is_match else ()), Check(_check_of(code), is_match))
    value = code.value if likeness is Likeness.SPELT else printed.value
    return likeness, replace(printed, value=value, checks=checks)


def _check_of(code: Candidate) -> str:
    return f"{code.provenance.source}_matches_print"
