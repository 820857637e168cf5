"""The Python client: its methods, what they return, its options and its errors."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Iterator

from docs.facts.markdown import table
from sheaf import client
from sheaf.client.access import VARIABLES
from sheaf.client.blocking import Webhooks

FUNCTIONS = ("to_pandas", "to_polars", "find_access", "keep_access")


def methods() -> str:
    """Every method of both clients with its arguments."""
    own = _public(client.Sheaf)
    webhooks = ((f"webhooks.{name}", method) for name, method in _public(Webhooks))
    return "\n\n".join(_section(name, method) for name, method in (*own, *webhooks))


def functions() -> str:
    """What is there beside the clients."""
    return "\n\n".join(_section(name, getattr(client, name)) for name in FUNCTIONS)


def values() -> str:
    """Every value with its fields."""
    kinds = (getattr(client, name) for name in client.__all__)
    return "\n\n".join(_value(kind) for kind in kinds if dataclasses.is_dataclass(kind) and isinstance(kind, type))


def client_errors() -> str:
    """The tree of errors."""
    kinds = [getattr(client, name) for name in client.__all__]
    found = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Exception)]
    rows = (
        (f"`{kind.__name__}`", f"`{kind.__bases__[0].__name__}`", _prose(kind)) for kind in sorted(found, key=_place)
    )
    return table(("error", "is a", "what happened"), rows)


def variables() -> str:
    """The environment variables of the client."""
    return table(("variable", "what it is"), ((f"`{name}`", text) for name, text in VARIABLES.items()))


def _public(kind: type) -> Iterator[tuple[str, Callable[..., object]]]:
    for name, member in vars(kind).items():
        if not name.startswith("_") and inspect.isfunction(member) and member.__doc__:
            yield name, member


def _section(name: str, function: Callable[..., object]) -> str:
    return f"### {name}\n\n```python\n{name}{_signature(function)}\n```\n\n{inspect.getdoc(function)}"


def _signature(function: Callable[..., object]) -> str:
    """Write a signature as callers see it: without the session, with what comes of the operation's steps."""
    signature = inspect.signature(function)
    seen = [_plain(each) for name, each in signature.parameters.items() if name not in ("session", "self")]
    text = str(signature.replace(parameters=seen))
    for made, shown in (("Steps[", ""), ("Flow[", "Iterator[")):
        before, mark, after = text.rpartition(f"-> '{made}")
        if mark:
            inner = after.removesuffix("]'")
            text = f"{before}-> {shown}{inner.rpartition(',')[0] + ']' if shown else inner}"
    return text.replace("'", "")


class _Made:
    """Shown in the place of a default that is made of a class with nothing said."""

    def __init__(self, kind: type) -> None:
        self._kind = kind

    def __repr__(self) -> str:
        return f"{self._kind.__name__}()"


def _plain(parameter: inspect.Parameter) -> inspect.Parameter:
    value = parameter.default
    return parameter.replace(default=_Made(type(value))) if dataclasses.is_dataclass(value) else parameter


def _value(kind: type) -> str:
    rows = ((f"`{each.name}`", f"`{each.type!s}`", _default(each)) for each in dataclasses.fields(kind))
    return f"### {kind.__name__}\n\n{_prose(kind)}\n\n" + table(("field", "type", "default"), rows)


def _default(field: dataclasses.Field[object]) -> str:
    if field.default is dataclasses.MISSING:
        return ""
    return f"`{_Made(type(field.default)) if dataclasses.is_dataclass(field.default) else field.default!r}`"


def _prose(kind: type) -> str:
    return " ".join((inspect.getdoc(kind) or "").split())


def _place(kind: type) -> tuple[str, ...]:
    """Sort errors below their parents."""
    return tuple(each.__name__ for each in reversed(kind.__mro__))
