"""Collects the document types by walking this package: adding a type is adding its file."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType

import sheaf.doctypes
from sheaf.doctypes.spec import DocType

_NOT_TYPES = frozenset({"quoting", "bills", "catalog", "spec", "values"})


def load_catalog() -> Mapping[str, DocType]:
    """Return every declared document type by name. Raises DeclarationError when one is declared wrongly."""
    found: dict[str, DocType] = {}
    for module in pkgutil.iter_modules(sheaf.doctypes.__path__):
        if module.name not in _NOT_TYPES:
            doctype: DocType = importlib.import_module(f"sheaf.doctypes.{module.name}").DOCTYPE
            found[doctype.name] = doctype
    return MappingProxyType(found)
