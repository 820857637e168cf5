"""Cells: what is a date or a sum, and what no spreadsheet may take for a formula."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from sheaf.export.csv_files import defused
from sheaf.export.values import as_date, as_money


def test_a_date_is_a_day_that_there_is() -> None:
    assert as_date("29/02/2024") == date(2024, 2, 29)
    assert [as_date(text) for text in ("29/02/2023", "1/2/2024", "2024-02-01", "31/12/99", "")] == [None] * 5


def test_a_sum_is_a_number_that_a_decimal_of_18_digits_holds() -> None:
    assert as_money("-9999999999999999.99") == Decimal("-9999999999999999.99")
    assert as_money("15000") == Decimal("15000")
    assert [as_money(text) for text in ("1,000.00", "1e5", "NaN", "12.345", "1" * 17, "", "١٢")] == [None] * 7


@pytest.mark.parametrize("text", ["=1", "+1+1", "-1+1", "@x", "\tx", "\rx", "+91 98765", "-", "=", "- SPECIMEN"])
def test_what_looks_like_a_formula_is_quoted(text: str) -> None:
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("cell", ["-12.30", "+5", "0.97", "a=b", "'=1", "", None, 3, 0.5])
def test_what_is_none_stays(cell: str | float | None) -> None:
    assert defused(cell) == cell
