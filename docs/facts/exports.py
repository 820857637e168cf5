"""The tables of exports and their columns."""

from __future__ import annotations

from docs.facts.markdown import table
from sheaf.doctypes.catalog import load_catalog
from sheaf.export.tables import Column, Holds, Tables


def export_tables() -> str:
    """Every table with its columns in their order, but for the confidences."""
    rows = (
        (f"`{each.name}`", ", ".join(_told(column) for column in each.columns if column.holds is not Holds.SHARE))
        for each in Tables.of(load_catalog())
    )
    return table(("table", "columns"), rows)


def _told(column: Column) -> str:
    return f"`{column.name}`" if column.holds is Holds.TEXT else f"`{column.name}` ({column.holds.value})"
