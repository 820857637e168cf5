"""Requests that schemathesis makes from the OpenAPI document of a server: each answer must be one that it names.

No 500, no status and no content type that the document does not name for the operation, no body outside of its schema.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import Case
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.core.result import Ok
from schemathesis.generation import GenerationMode
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
READABLE = {"page": "1", "per_page": "10", "include": "evidence", "format": "jsonl", "status": "COMPLETED"}
"""Parameters that are strings to the document, and that only few strings are good for."""
SECONDS = 60.0
"""More than any answer takes, streams of finished batches included."""


@dataclass(frozen=True, slots=True)
class Target:
    """A server, who asks it, and names of what is there: without them most requests would end at the first check."""

    url: str
    token: str
    known: Mapping[str, str]


@dataclass
class Report:
    """What came of it."""

    operations: int = 0
    cases: int = 0
    statuses: dict[str, set[int]] = field(default_factory=dict)
    findings: list[str] = field(default_factory=list)


def fuzz(target: Target, examples: int, number: int, only: Sequence[str] = ()) -> Report:
    """Ask each operation, or those in `only`, so many times with good input and as many with bad."""
    schema = schemathesis.openapi.from_url(f"{target.url}/openapi.json")
    report = Report()
    for result in schema.get_all_operations():
        assert isinstance(result, Ok)
        operation = result.ok()
        if not only or operation.label in only:
            report.operations += 1
            for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
                _ask(operation, mode, target, (examples, number), report)
    return report


def _ask(
    operation: APIOperation[Any, Any, Any, Any],
    mode: GenerationMode,
    target: Target,
    run: tuple[int, int],
    report: Report,
) -> None:
    examples, number = run

    @seed(number)
    @settings(
        max_examples=examples,
        phases=[Phase.generate],
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def ask(case: Case[Any]) -> None:
        report.cases += 1
        if report.cases % 2:
            _name_what_is_there(case, {**READABLE, **target.known})
        _judge(case, target.token, report)

    # An operation without input has no bad one.
    with suppress(Unsatisfiable):
        ask()


def _name_what_is_there(case: Case[Any], known: Mapping[str, str]) -> None:
    for part in (case.path_parameters, case.query):
        for name in known.keys() & (part or {}).keys():
            part[name] = known[name]


def _judge(case: Case[Any], token: str, report: Report) -> None:
    answer = case.call(headers={"Token": token}, timeout=SECONDS)
    report.statuses.setdefault(case.operation.label, set()).add(answer.status_code)
    try:
        case.validate_response(answer, checks=CHECKS)
    except FailureGroup as failures:
        for failure in failures.exceptions:
            what = f"{case.operation.label} {answer.status_code}: {failure}"
            report.findings.append(f"{what}\n  {case.as_curl_command()}")
