"""The endpoints and the errors of a request."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from prometheus_client import CollectorRegistry

from docs.facts.markdown import table
from sheaf.doctypes.catalog import load_catalog
from sheaf.serve.app import Services, build_app
from sheaf.serve.problem import CATEGORIES
from sheaf.settings.api import ApiSettings, LimitSettings


def openapi() -> dict[str, Any]:
    """The API's description, from an application that nobody asks anything."""
    nobody: Any = None
    known = {"catalog": load_catalog(), "registry": CollectorRegistry()}
    services = Services(**dict.fromkeys((each.name for each in fields(Services)), nobody) | known)
    return build_app(services, ApiSettings(), LimitSettings()).openapi()


def endpoints() -> str:
    """Every path and method."""
    described = openapi()["paths"].items()
    return "\n\n".join(
        _section(f"{method.upper()} {path}", operation)
        for path, methods in described
        for method, operation in methods.items()
    )


def _section(name: str, operation: dict[str, Any]) -> str:
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    rows = [
        *((parameter["in"], parameter) for parameter in operation.get("parameters", [])),
        *(("body", {"name": part, **schema}) for part, schema in _members(body)),
    ]
    named = [(f"`{each['name']}`", where, each.get("description", "")) for where, each in rows]
    parts = [f"### {name}", operation["description"]]
    if named:
        parts.append(table(("name", "where", "what it is"), named))
    # The framework's own 422 is never sent; see `sheaf.serve.wire.errors`.
    parts.append("Answers: " + ", ".join(f"`{status}`" for status in sorted(operation["responses"]) if status != "422"))
    return "\n\n".join(parts)


def _members(schema: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """The properties of a body; those of a list's entries follow the list."""
    found = []
    for name, part in schema.get("properties", {}).items():
        found.append((name, part))
        found.extend((f"{name}[].{inner}", more) for inner, more in _members(part.get("items", {})))
    return found


def request_errors() -> str:
    """The first words of an error_message, by status."""
    return table(
        ("error_code", "error_message begins"), ((f'`"{n}"`', f"`{text}: `") for n, text in CATEGORIES.items())
    )
