"""Dashboard, alerts and docs name metrics, labels and label values that there are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from sheaf.metrics.declared import METRICS, Declared, Kind
from sheaf.model.error import ErrorCode, ErrorDetail
from sheaf.settings import described_settings
from sheaf.store.walls import ROLE

ROOT = Path(__file__).parents[2]
RULES = yaml.safe_load((ROOT / "deploy/prometheus/alerts.yaml").read_text("utf-8"))["groups"][0]["rules"]
PANELS = json.loads((ROOT / "deploy/grafana/dashboard.json").read_text("utf-8"))["panels"]
PAGES = [ROOT / "docs/how-to/watch.md", ROOT / "docs/reference/metrics.md", *(ROOT / "docs/adr").glob("*.md")]

THEIRS = {"up", "process_resident_memory_bytes"}
"""Prometheus' own, and its client library's."""
_SERIES = re.compile(r"\b(sheaf_\w+|up|process_\w+)\b(?:\{([^}]*)\})?")
_MATCH = re.compile(r'(\w+)\s*(?:=~|!=|!~|=)\s*"([^"]*)"')
_GROUPS = re.compile(r"\b(?:by|ignoring|on)\s*\(([^)]*)\)")
_EVERYWHERE = {"le", "job", "instance"}


def series_of(metric: Declared) -> set[str]:
    if metric.kind is Kind.HISTOGRAM:
        return {metric.name + part for part in ("_bucket", "_sum", "_count")}
    return {metric.name}


def expressions() -> Iterator[tuple[str, str]]:
    yield from ((rule["alert"], rule["expr"]) for rule in RULES)
    yield from ((panel["title"], target["expr"]) for panel in PANELS for target in panel.get("targets", []))


each_expression = pytest.mark.parametrize(("name", "expression"), list(expressions()))


@each_expression
def test_an_expression_asks_for_series_and_labels_that_are_told(name: str, expression: str) -> None:
    told = {series: metric for metric in METRICS for series in series_of(metric)}
    labels = set(_EVERYWHERE)
    bare = re.sub(r'"[^"]*"', '""', expression)
    for series, _ in _SERIES.findall(bare):
        assert series in told or series in THEIRS, name
        labels |= set(told[series].labels) if series in told else set()
    matched = _MATCH.findall(expression)
    grouped = [label.strip() for group in _GROUPS.findall(expression) for label in group.split(",")]
    assert {label for label, _ in matched} | set(grouped) <= labels, name
    codes = {code.value for code in ErrorCode}
    details = {detail.value for detail in ErrorDetail} | {""}
    assert all(value in codes for label, value in matched if label == "code"), name
    assert all(value in details for label, value in matched if label == "detail"), name
    assert expression.count("(") == expression.count(")"), name


def test_every_metric_is_looked_at_by_the_dashboard_or_an_alert() -> None:
    asked = {series for _, expression in expressions() for series, _ in _SERIES.findall(expression)}
    assert [metric.name for metric in METRICS if asked.isdisjoint(series_of(metric))] == []


def test_every_alert_says_what_to_do_and_names_settings_that_there_are() -> None:
    for rule in RULES:
        assert set(rule) - {"for"} == {"alert", "expr", "labels", "annotations"}
        assert set(rule["annotations"]) == {"summary", "action"}
        assert rule["labels"]["severity"] in {"warning", "critical"}
        named = set(re.findall(r"SHEAF_[A-Z_]+[A-Z]", str(rule["annotations"])))
        assert named <= described_settings().keys(), rule["alert"]
    assert len({rule["alert"] for rule in RULES}) == len(RULES)


def test_panels_have_numbers_of_their_own_and_do_not_overlap() -> None:
    assert len({panel["id"] for panel in PANELS}) == len(PANELS)
    taken: set[tuple[int, int]] = set()
    for panel in PANELS:
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert taken.isdisjoint(cells), panel["title"]
        taken |= cells


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_metric_that_a_page_names_exists(page: Path) -> None:
    known = {series for metric in METRICS for series in {metric.name, *series_of(metric)}}
    named = set(re.findall(r"`(sheaf_\w+)`", page.read_text("utf-8")))
    assert named - known - {"sheaf_schema_version", ROLE} == set()
