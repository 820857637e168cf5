"""The page of the documentation that shows accuracy by type, field and grade."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from docs.facts.markdown import table
from sheaf.calibration.report import Measures
from specimens.specimen import Grade

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "accuracy.md"
Compared = tuple[str, str, str, bool]
"""Type, field, grade, and whether the value was exactly right. The field is empty for the type itself."""

_TOP = """# Accuracy

Measured on {date} on invented papers of layouts that were never used in tuning, by

```text
{command}
```

A field counts as right when it is exactly right, spaces beside the commas and dots of an address aside; one that is
printed and was not found counts as wrong. Of `formatted_address` city, state and postcode are compared. What the grades
are: [specimens/specimen.py](../../specimens/specimen.py). How far confidences can be trusted:
[confidence](../explanation/confidence.md#how-far-it-can-be-trusted).

Over all values that were served: expected calibration error {ece:.3f}, coverage at 99 % precision {coverage:.1%}, wrong
with a confidence of 0.95 or more {wrong:.2%}.
"""

_ROWS = """## Rows of lists

A transaction is right when its date, debit, credit and balance are, a row of any other list when all its cells are.
Rows are aligned in their order, so that one that is missing, or one too many, costs one."""


@dataclass(frozen=True, slots=True)
class Accuracy:
    """What a measurement found: `rows` compares the rows of lists as `fields` compares whole values."""

    fields: Sequence[Compared]
    rows: Sequence[Compared]
    measures: Measures


def write_page(found: Accuracy, command: str, date: str, page: Path = PAGE) -> None:
    """Write the page anew."""
    measures = found.measures
    top = _TOP.format(
        command=command,
        date=date,
        ece=measures.calibration_error,
        coverage=measures.coverage,
        wrong=measures.confident_wrong,
    )
    compared = sorted(found.fields, key=lambda each: each[0])
    grades = [grade for grade in Grade if any(each[2] == grade for each in compared)]
    parts = [top, "## By type", _table(_by_type(compared), grades)]
    if found.rows:
        parts += [_ROWS, _table(_by_list(found.rows), grades)]
    for doctype in dict.fromkeys(doctype for doctype, _, _, _ in compared):
        own = [(field, grade, right) for kind, field, grade, right in compared if kind == doctype]
        parts += [
            f"## {doctype}",
            _table([(f"`{field}`" if field else "type", grade, ok) for field, grade, ok in own], grades),
        ]
    page.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def _by_type(compared: Iterable[Compared]) -> list[tuple[str, str, bool]]:
    return [(f"{doctype}, {'fields' if field else 'type'}", grade, right) for doctype, field, grade, right in compared]


def _by_list(compared: Iterable[Compared]) -> list[tuple[str, str, bool]]:
    in_order = sorted(compared, key=lambda each: each[:2])
    return [(f"{doctype}, `{field}`", grade, right) for doctype, field, grade, right in in_order]


def _table(some: Iterable[tuple[str, str, bool]], grades: Sequence[str]) -> str:
    counts: Mapping[str, Mapping[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for name, grade, right in some:
        counts[name][grade][0] += right
        counts[name][grade][1] += 1
    rows = ((name, *(_share(by_grade.get(grade)) for grade in grades)) for name, by_grade in counts.items())
    return table(("", *grades), rows)


def _share(count: Sequence[int] | None) -> str:
    return f"{count[0] / count[1]:.1%} of {count[1]}" if count else "-"
