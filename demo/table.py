"""What was read, as a table for a terminal."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from rich.table import Table

from sheaf.client import DocumentFields, EndedDocument, Extract, FailedDocument

LONGEST_VALUE = 70
DOUBTFUL = 0.8


def table_of(ended: Sequence[EndedDocument]) -> Table:
    table = Table("document", "type", "field", "value", "confidence", title="What was read")
    for document in sorted(ended, key=lambda each: each.document_id):
        name = document.document_id
        if isinstance(document, FailedDocument):
            problem = document.problem
            table.add_row(name, f"[yellow]{problem.code}", "", f"[dim]{_first_sentence(problem.message)}", "")
        else:
            shown: Sequence[Extract | DocumentFields] = (document, *document.other_documents)
            for each in shown:
                _add_fields(table, name, each)
                name = ""
        table.add_section()
    return table


def _add_fields(table: Table, name: str, document: Extract | DocumentFields) -> None:
    doctype = document.document_type
    for field, found in document.fields.items():
        table.add_row(name, doctype, field, _shown(found.value), _confidence(found.confidence_score))
        name = doctype = ""


def _first_sentence(text: str) -> str:
    return text.partition(". ")[0] + "."


def _shown(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(_without_blanks(value), ensure_ascii=False)
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"


def _without_blanks(value: object) -> object:
    if isinstance(value, Mapping):
        return {key: part for key, part in value.items() if part}
    return value


def _confidence(confidence: float | None) -> str:
    if confidence is None:
        return ""
    return f"[{'green' if confidence >= DOUBTFUL else 'yellow'}]{confidence:.2f}"
