"""Writes the marked sections of the pages, between `<!-- name -->` and `<!-- /name -->`, and pictures, from the code.

Run `python -m docs.generate` after a change; `tests/test_docs.py` fails when a section is not what this would write.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from docs.facts.calibration import model_card, reliability
from docs.facts.client import client_errors, functions, methods, values, variables
from docs.facts.command_line import commands, exit_codes
from docs.facts.configuration import settings
from docs.facts.documents import document_types, errors, known_types
from docs.facts.exports import export_tables
from docs.facts.http import endpoints, request_errors
from docs.facts.licences import licences
from docs.facts.metrics import metrics
from docs.facts.source import layout_tree, stage_list, state_diagram

DOCS = Path(__file__).parent

Write = Callable[[], str]

SECTIONS: Mapping[str, Mapping[str, Write]] = {
    "../README.md": {"known types": known_types},
    "explanation/confidence.md": {"model card": model_card},
    "explanation/architecture.md": {"layout": layout_tree, "stages": stage_list, "states": state_diagram},
    "reference/api.md": {"endpoints": endpoints, "request errors": request_errors},
    "reference/cli.md": {"commands": commands, "exit codes": exit_codes},
    "reference/client.md": {
        "variables": variables,
        "methods": methods,
        "functions": functions,
        "values": values,
        "client errors": client_errors,
    },
    "reference/configuration.md": {"settings": settings},
    "reference/doctypes.md": {"document types": document_types},
    "reference/licences.md": {"licences": licences},
    "reference/errors.md": {"errors": errors},
    "reference/exports.md": {"export tables": export_tables},
    "reference/metrics.md": {"metrics": metrics},
}

PICTURES: Mapping[str, Write] = {"explanation/reliability.svg": reliability}


def with_sections(text: str, sections: Mapping[str, Write]) -> str:
    """Return a page's `text` with its marked sections written anew. Raises ValueError when a mark is missing."""
    for name, write in sections.items():
        begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        before, rest = text.split(begin)
        _, after = rest.split(end)
        text = f"{before}{begin}\n\n{write()}\n\n{end}{after}"
    return text


def expected_pages() -> dict[Path, str]:
    """Return every page with marked sections and every picture, as they should be."""
    pages = {
        DOCS / name: with_sections((DOCS / name).read_text(encoding="utf-8"), sections)
        for name, sections in SECTIONS.items()
    }
    return pages | {DOCS / name: write() for name, write in PICTURES.items()}


if __name__ == "__main__":
    for path, text in expected_pages().items():
        path.write_text(text, encoding="utf-8")
