"""What is made of a typed paper: its type, and the values chosen for it."""

from __future__ import annotations

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.field import Choice, Value
from sheaf.model.layout import DocumentLayout
from sheaf.stages.classify import classify
from sheaf.stages.extract import extract
from sheaf.stages.validate import validate


def recognised(layout: DocumentLayout) -> str | None:
    return classify(layout, load_catalog()).doctype


def choices(doctype: str, layout: DocumentLayout) -> dict[str, Choice]:
    declared = load_catalog()[doctype]
    return {choice.name: choice for choice in validate(extract(layout, declared), declared)}


def values(doctype: str, layout: DocumentLayout) -> dict[str, Value]:
    return {name: choice.candidate.value for name, choice in choices(doctype, layout).items()}
