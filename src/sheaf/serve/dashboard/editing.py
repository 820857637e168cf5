"""Values as people edit them: a value becomes inputs of a form, and what comes back becomes a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sheaf.doctypes.spec import DocType, Format
from sheaf.file_data import Json
from sheaf.formats.error import FormatError
from sheaf.serve.dashboard.record import ShownField


@dataclass(frozen=True, slots=True)
class Input:
    """An input of a form. `label` is empty where the field has no other one."""

    name: str
    label: str
    text: str = field(repr=False)
    is_long: bool = False


def inputs(shown: ShownField, below: int) -> list[Input]:
    """Return the inputs of a field; of a list of rows those of the rows less sure than `below`, if they are judged."""
    value = shown.value
    if isinstance(value, dict):
        return [Input(f"{shown.key}:{name}", name, _text(part)) for name, part in value.items()]
    if shown.table is not None and isinstance(value, list):
        return [
            Input(f"{shown.key}:{number}:{name}", f"row {number + 1}, {name}", _text(cell))
            for number, row in enumerate(value)
            if isinstance(row, dict) and _is_doubtful(shown, number, below)
            for name, cell in row.items()
        ]
    if isinstance(value, list):
        return [Input(shown.key, "", "\n".join(_text(part) for part in value), is_long=True)]
    return [Input(shown.key, "", _text(value), is_long=len(_text(value)) > 60)]


def edited(shown: ShownField, sent: Mapping[str, str], below: int) -> Json:
    """Return the value that the inputs of a field say. An input that was not sent leaves what there was."""
    value = shown.value
    told = {each.name: sent.get(each.name, each.text).replace("\r\n", "\n").strip() for each in inputs(shown, below)}
    if isinstance(value, dict):
        return {name: _kept(part, told[f"{shown.key}:{name}"]) for name, part in value.items()}
    if shown.table is not None and isinstance(value, list):
        return [_row(shown.key, number, row, told) for number, row in enumerate(value)]
    text = told[shown.key]
    if isinstance(value, list):
        return [line.strip() for line in text.split("\n") if line.strip()] or None
    return _kept(value, text)


def settle(value: Json, how: Format | None) -> Json:
    """Return a text as its format writes it; None when it is not written like one."""
    if not isinstance(value, str) or how is None:
        return value
    try:
        parsed = how.parse(value)
    except FormatError:
        return None
    return parsed if isinstance(parsed, str) else value


def format_of(doctype: DocType | None, name: str) -> Format | None:
    """Return how the values of a field are written, where that is declared."""
    fields = doctype.fields if doctype is not None else ()
    return next((each.format for each in fields if each.name == name), None)


def _is_doubtful(shown: ShownField, number: int, below: int) -> bool:
    return not shown.rows or number >= len(shown.rows) or round(shown.rows[number] * 10_000) < below


def _row(key: str, number: int, row: Json, told: Mapping[str, str]) -> Json:
    if not isinstance(row, dict):
        return row
    names = {name: f"{key}:{number}:{name}" for name in row}
    return {name: _kept(cell, told[names[name]]) if names[name] in told else cell for name, cell in row.items()}


def _kept(before: Json, text: str) -> Json:
    """Return what a text says: nothing when it is empty, and what there was when it says the same."""
    if text == _text(before):
        return before
    return text or None


def _text(value: Json) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
