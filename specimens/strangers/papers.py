"""The papers of the authors, with their truth."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sheaf.model.field import Value
from specimens.specimen import Form

HOME = Path(__file__).parent
NONE_KNOWN = "UNRECOGNISED"
"""What an author calls a paper of no known type."""
_CARDS = frozenset({"PAN", "AADHAAR", "DRIVING_LICENSE", "VOTER_ID", "VEHICLE_RC"})


@dataclass(frozen=True, slots=True)
class StrangersPaper:
    """One paper. `doctype` is None for papers of no known type; `truth` maps field names to values as FIELDS.md
    prescribes them."""

    author: str
    name: str
    doctype: str | None
    truth: Mapping[str, Value]

    @property
    def html(self) -> Path:
        return HOME / self.author / f"{self.name}.html"

    def form(self, width: float) -> Form:
        """Say what kind of thing the paper is that is `width` mm wide."""
        if width > 195:
            return Form.PAGE
        return Form.CARD if self.doctype in _CARDS else Form.SLIP


def authors() -> tuple[str, ...]:
    """Return the names of the authors' folders."""
    return tuple(sorted(path.parent.name for path in HOME.glob("*/truth.json")))


def papers(wanted: Sequence[str]) -> Iterator[StrangersPaper]:
    """Yield the papers of these authors. Raises FileNotFoundError when there is no such author."""
    for author in wanted:
        truths = json.loads((HOME / author / "truth.json").read_text("utf-8"))
        for name, paper in truths.items():
            doctype = paper["document_type"]
            fields = {field: _value(value) for field, value in paper["fields"].items()}
            yield StrangersPaper(author, name, None if doctype == NONE_KNOWN else doctype, fields)


def _value(value: Any) -> Value:
    if isinstance(value, dict):
        return {key: _value(part) for key, part in value.items()}
    return tuple(_value(part) for part in value) if isinstance(value, list) else value
