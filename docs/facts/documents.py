"""Document types and the errors that documents end with."""

from __future__ import annotations

from typing import assert_never

from docs.facts.markdown import codes, table
from sheaf.doctypes.catalog import load_catalog
from sheaf.doctypes.spec import DocType, Field, Measured, Part, Sums, Table
from sheaf.model.error import MEANINGS, Problem, internal_error, problem_of, unrecognised
from sheaf.stages.quality import Flag


def errors() -> str:
    """Every way in which a document can end without an extract."""
    problems = [unrecognised(), *(problem_of(detail, None) for detail in MEANINGS), internal_error()]
    return table(("error_code", "error_detail", "error_message", "worth repeating"), map(_problem_row, problems))


def _problem_row(problem: Problem) -> tuple[str, ...]:
    detail = f"`{problem.detail}`" if problem.detail else "`null`"
    return (f"`{problem.code}`", detail, problem.message, "yes" if problem.retryable else "no")


def document_types() -> str:
    """Every document type with its fields."""
    return "\n\n".join(_doctype_section(doctype) for doctype in load_catalog().values())


def known_types() -> str:
    """The names of the document types."""
    return ", ".join(f"**{name}**" for name in load_catalog())


def _doctype_section(doctype: DocType) -> str:
    parts = [
        f"## {doctype.name}",
        f"At most {doctype.page_limit} pages are read.",
        table(
            ("field", "value", "unread", "notes"),
            (*(_field_row(field) for field in doctype.fields), *(_measured_row(field, doctype) for field in Measured)),
        ),
    ]
    if doctype.secret:
        parts.append(
            f"Burnt out of a copy of the file, to which `redact_url` beside the value leads: `{doctype.secret.field}`. "
            "Its value depends on what the account may have."
        )
    if doctype.rules:
        rules = [f"- `{rule.name}`: {codes(rule.fields)}" for rule in doctype.rules]
        parts.append("\n".join(["Checked between fields:", "", *rules]))
    return "\n\n".join(parts)


def _field_row(field: Field) -> tuple[str, ...]:
    notes = []
    if field.when:
        notes.append(f"depends on `{field.when.field}`")
    if field.unless:
        notes.append(f"left out where `{field.unless}` is present")
    unread = "`null`" if field.is_reported_unread else ""
    return (f"`{field.name}`", _value(field), unread, "; ".join(notes))


def _measured_row(field: Measured, doctype: DocType) -> tuple[str, ...]:
    match field:
        case Measured.FLAG:
            return (f"`{field}`", codes(Flag), "", "measured on the picture; left out where it cannot be told")
        case Measured.QUALITY:
            note = f"the side by {codes((*doctype.sides.front, *doctype.sides.back))}" if doctype.sides else ""
            return (f"`{field}`", "object", "", "; ".join(part for part in ("measured on the picture", note) if part))
        case _:
            assert_never(field)


def _value(field: Field) -> str:
    """What kind of value is served."""
    if field.format:
        return field.format.name
    if field.derived:
        return f"derived from `{field.derived.source}`"
    groups = [finder.of for finder in field.finders if isinstance(finder, Part)]
    tables = [group for group in groups if isinstance(group, Table)]
    if tables:
        columns = dict.fromkeys(column.shows for table in tables for column in table.columns if column.shows)
        return f"array of objects with {codes(columns)}"
    if any(isinstance(group, Sums) for group in groups):
        return "money"
    return "word"
