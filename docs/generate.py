"""Writes the marked sections of the pages, between `<!-- name -->` and `<!-- /name -->`, from the code.

Run `python docs/generate.py` after a change; `tests/test_docs.py` fails when a section is not what this would write.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from textwrap import wrap
from typing import Literal, get_args, get_origin

from annotated_types import Ge, Gt, Le, Lt, MinLen
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings

from sheaf.doctypes.catalog import load_catalog
from sheaf.doctypes.spec import DocType, Field, Part, Sums, Table
from sheaf.model.batch import FINAL_STATES, MOVES
from sheaf.model.error import MEANINGS, Problem, internal_error, problem_of, unrecognised
from sheaf.model.stage import Stage
from sheaf.settings import GROUPS

DOCS = Path(__file__).parent
PACKAGE = DOCS.parent / "src" / "sheaf"

Write = Callable[[], str]


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


def _doctype_section(doctype: DocType) -> str:
    parts = [
        f"## {doctype.name}",
        f"At most {doctype.page_limit} pages are read.",
        table(("field", "value", "unread", "notes"), (_field_row(field) for field in doctype.fields)),
    ]
    if doctype.rules:
        rules = [f"- `{rule.name}`: {codes(rule.fields)}" for rule in doctype.rules]
        parts.append("\n".join(["Checked between fields:", "", *rules]))
    return "\n\n".join(parts)


def _field_row(field: Field) -> tuple[str, ...]:
    notes = []
    if field.derived:
        notes.append(f"derived from `{field.derived.source}`")
    if field.unless:
        notes.append(f"left out where `{field.unless}` is present")
    if field.measured:
        notes.append("measured on the picture")
    unread = "`null`" if field.is_reported_unread else ""
    return (f"`{field.name}`", _value(field), unread, "; ".join(notes))


def _value(field: Field) -> str:
    """What kind of value is served. A measure is a word; a derivation takes its source apart."""
    if field.format:
        return field.format.name
    groups = [finder.of for finder in field.finders if isinstance(finder, Part)]
    tables = [group for group in groups if isinstance(group, Table)]
    if tables:
        columns = dict.fromkeys(column.shows for table in tables for column in table.columns if column.shows)
        return f"array of objects with {codes(columns)}"
    if any(isinstance(group, Sums) for group in groups):
        return "money"
    return "word" if field.measured else "object"


def settings() -> str:
    """Every setting, from the declarations that read it."""
    return "\n\n".join(_settings_section(group) for group in GROUPS)


def _settings_section(group: type[BaseSettings]) -> str:
    prefix = group.model_config.get("env_prefix", "")
    rows = (
        (f"`{(prefix + name).upper()}`", _default(setting), _range(setting), setting.description or "")
        for name, setting in group.model_fields.items()
    )
    title = group.__name__.removesuffix("Settings")
    return f"## {title}\n\n{group.__doc__}\n\n" + table(("variable", "default", "values", "what it is"), rows)


def _default(setting: FieldInfo) -> str:
    """A default that depends on the machine is told in the description."""
    if setting.default_factory is not None or setting.default is None:
        return ""
    return f"`{json.dumps(setting.default).strip(chr(34))}`"


def _range(setting: FieldInfo) -> str:
    if get_origin(setting.annotation) is Literal:
        return ", ".join(f"`{choice}`" for choice in get_args(setting.annotation))
    signs = {Ge: "≥ {0.ge}", Gt: "> {0.gt}", Le: "≤ {0.le}", Lt: "< {0.lt}", MinLen: "≥ {0.min_length} characters"}
    limits = [signs[type(limit)].format(limit) for limit in setting.metadata if type(limit) in signs]
    kinds = {bool: "`true`, `false`", int: "integer", float: "number"}
    kind = next((kinds[kind] for kind in (setting.annotation, *get_args(setting.annotation)) if kind in kinds), "text")
    return ", ".join([kind, *limits])


def layout_tree() -> str:
    """The package as a tree: each folder and top module with the first sentence of its docstring."""
    lines = ["src/sheaf/"]
    for path in sorted(PACKAGE.iterdir(), key=lambda path: (path.is_file(), path.name)):
        if path.is_dir() and (path / "__init__.py").is_file():
            lines.append(f"  {path.name + '/':<14}{_purpose(path / '__init__.py')}")
            lines.extend(wrap(" ".join(_members(path)), 110, initial_indent=" " * 16, subsequent_indent=" " * 16))
        elif path.suffix == ".py" and path.name != "__init__.py":
            lines.append(f"  {path.name:<14}{_purpose(path)}")
    return "\n".join(["```text", *lines, "```"])


def _members(folder: Path) -> Iterable[str]:
    for path in sorted(folder.iterdir()):
        if path.suffix == ".py" and path.name != "__init__.py":
            yield path.stem
        elif path.is_dir() and not path.name.startswith("__"):
            yield path.name + "/"


def _purpose(module: Path) -> str:
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return re.split(r"\.\s|\n\n", docstring, maxsplit=1)[0].replace("\n", " ").rstrip(".")


def state_diagram() -> str:
    """The legal moves of a document's state."""
    moves = [f"    {state} --> {after}" for state, afters in MOVES.items() for after in sorted(afters)]
    ends = [f"    {state} --> [*]" for state in MOVES if state in FINAL_STATES]
    return "\n".join(["```mermaid", "stateDiagram-v2", "    [*] --> queued", *moves, *ends, "```"])


def stage_list() -> str:
    """The stages, in order, each with what its module says it is for."""
    return "\n".join(f"1. **{stage}**: {_purpose(_module_of(stage)).partition(': ')[2]}." for stage in Stage)


def _module_of(stage: Stage) -> Path:
    package = PACKAGE / "stages" / stage
    return package / "__init__.py" if package.is_dir() else package.with_suffix(".py")


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


SECTIONS: Mapping[str, Mapping[str, Write]] = {
    "explanation/architecture.md": {"layout": layout_tree, "stages": stage_list, "states": state_diagram},
    "reference/configuration.md": {"settings": settings},
    "reference/doctypes.md": {"document types": document_types},
    "reference/errors.md": {"errors": errors},
}


def with_sections(text: str, sections: Mapping[str, Write]) -> str:
    """Return a page's `text` with its marked sections written anew. Raises ValueError when a mark is missing."""
    for name, write in sections.items():
        begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        before, rest = text.split(begin)
        _, after = rest.split(end)
        text = f"{before}{begin}\n\n{write()}\n\n{end}{after}"
    return text


def expected_pages() -> dict[Path, str]:
    """Return every page with marked sections, as it should be."""
    return {
        DOCS / name: with_sections((DOCS / name).read_text(encoding="utf-8"), sections)
        for name, sections in SECTIONS.items()
    }


if __name__ == "__main__":
    for path, text in expected_pages().items():
        path.write_text(text, encoding="utf-8")
