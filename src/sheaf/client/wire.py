"""Reads JSON of an answer: what is not as the contract says is an UnexpectedAnswerError that names the key alone."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from sheaf.client.errors import UnexpectedAnswerError

Json: TypeAlias = "str | float | bool | Sequence[Json] | Mapping[str, Json] | None"


def read_json(body: bytes) -> Json:
    try:
        value: Json = json.loads(body)
    except (ValueError, RecursionError):
        raise UnexpectedAnswerError("the answer is not JSON") from None
    return value


@dataclass(frozen=True, slots=True)
class JsonObject:
    """An object whose members are asked for by kind."""

    members: Mapping[str, Json]

    def has(self, key: str) -> bool:
        return self.members.get(key) is not None

    def text(self, key: str) -> str:
        value = self.members.get(key)
        if not isinstance(value, str):
            raise _unexpected(key)
        return value

    def integer(self, key: str) -> int:
        value = self.members.get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise _unexpected(key)
        return value

    def number(self, key: str) -> float:
        value = self.members.get(key)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise _unexpected(key)
        return value

    def truth(self, key: str) -> bool:
        value = self.members.get(key)
        if not isinstance(value, bool):
            raise _unexpected(key)
        return value

    def time(self, key: str) -> datetime:
        try:
            return datetime.fromisoformat(self.text(key))
        except ValueError:
            raise _unexpected(key) from None

    def object(self, key: str) -> JsonObject:
        return as_object(self.members.get(key), key)

    def objects(self, key: str) -> Sequence[JsonObject]:
        return as_objects(self.members.get(key), key)


def as_object(value: Json, key: str = "the answer") -> JsonObject:
    if not isinstance(value, Mapping):
        raise _unexpected(key)
    return JsonObject(value)


def as_objects(value: Json, key: str = "the answer") -> Sequence[JsonObject]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise _unexpected(key)
    return [as_object(each, key) for each in value]


def _unexpected(key: str) -> UnexpectedAnswerError:
    return UnexpectedAnswerError(f"{key} is not what the contract says")
