"""Truth: what counts as right."""

from __future__ import annotations

from sheaf.calibration.truth import right_rows

FIRST = {"date": "01/04/2025", "description": "SPECIMEN ONE", "debit": "10.00", "balance": "90.00"}
SECOND = {"date": "02/04/2025", "description": "SPECIMEN TWO", "credit": "5.00", "balance": "95.00"}


def test_a_row_is_right_wherever_it_is_expected_and_no_oftener() -> None:
    assert right_rows("transactions", (FIRST, SECOND), (SECOND, FIRST, FIRST)) == (True, True, False)


def test_a_transaction_is_right_by_its_day_and_figures() -> None:
    said = {**FIRST, "description": "SPECIMEN"}
    other = {**FIRST, "balance": "91.00"}
    assert right_rows("transactions", (FIRST, FIRST), (said, other)) == (True, False)


def test_a_row_of_another_list_is_right_by_every_cell() -> None:
    assert right_rows("line_items", (FIRST,), ({**FIRST, "description": "SPECIMEN"},)) == (False,)


def test_no_row_is_right_where_no_list_is_expected() -> None:
    assert right_rows("transactions", None, (FIRST,)) == (False,)
