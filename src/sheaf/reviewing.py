"""What becomes of a record when a person has looked at it: their values stand in it, and it tells what stood there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from sheaf.file_data import OTHER_DOCUMENTS, Json

Data: TypeAlias = "dict[str, Json]"

CERTAIN = 1.0
"""A person has looked: what is served is no estimate any more. What the reader held of it is in the history."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What a person says of a file: what is right of each field looked at, whether it was read so or not.

    Keys are the number of the document in its file, from 0, and the field's name: `0.pan_number`.
    """

    values: Mapping[str, Json] = field(repr=False)
    by: str
    at: datetime


def reviewed(data: Data, review: Review, *, with_history: bool) -> Data:
    """Return a `file_data` object as it is after the review; with evidence it tells what each field was before."""
    documents = {0: dict(data)}
    others = data.get(OTHER_DOCUMENTS)
    more = [dict(other) for other in others if isinstance(other, dict)] if isinstance(others, list) else []
    documents |= dict(enumerate(more, start=1))
    for key, value in review.values.items():
        number, name = split_key(key)
        document = documents[number]
        document[name] = _reviewed_field(document.get(name), value, review, with_history=with_history)
    if more:
        documents[0][OTHER_DOCUMENTS] = [*more]
    return documents[0]


def split_key(key: str) -> tuple[int, str]:
    """Return the number of a document and the name of its field."""
    number, _, name = key.partition(".")
    return int(number), name


def _reviewed_field(before: Json, value: Json, review: Review, *, with_history: bool) -> Data:
    old = before if isinstance(before, dict) else {}
    new: Data = {
        **old,
        "value": value,
        "confidence_score": CERTAIN,
        "reviewed_by": review.by,
        "reviewed_at": review.at.isoformat(),
    }
    if not with_history:
        return new
    earlier = old.get("history")
    was: Data = {
        name: old.get(name) for name in ("value", "confidence_score", "reviewed_by", "reviewed_at") if name in old
    }
    new["history"] = [*(earlier if isinstance(earlier, list) else []), was]
    return new
