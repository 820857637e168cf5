"""What an error in a list costs, counted in rows, and that what was measured can be kept."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy_page import Accuracy, write_page
from benchmarks.answers import Answer, dump_answers, load_answers
from benchmarks.rows import compare_rows, compare_whole_rows
from sheaf.calibration.report import Judged, measure
from sheaf.model.field import Value


def transaction(day: int, debit: str, narration: str = "UPI") -> dict[str, Value]:
    return {"date": f"{day:02}/04/2025", "description": narration, "debit": debit, "credit": None, "balance": "9.00"}


FOUR = tuple(transaction(day, f"{day}0.00") for day in (1, 2, 3, 4))


def counted(name: str, expected: Value, got: Value) -> tuple[int, int]:
    rows = compare_rows(name, expected, got)
    assert rows is not None
    return rows.right, rows.of


def test_a_row_that_is_missing_costs_one_row() -> None:
    assert counted("transactions", FOUR, FOUR[1:]) == (3, 4)


def test_a_row_too_many_counts_as_wrong() -> None:
    assert counted("transactions", FOUR, (*FOUR[:2], transaction(2, "7.00"), *FOUR[2:])) == (4, 5)


def test_a_row_with_another_figure_is_shown_beside_the_one_that_is_wanted() -> None:
    rows = compare_rows("transactions", FOUR, (FOUR[0], transaction(2, "26.00"), *FOUR[2:]))
    assert rows is not None
    assert rows.wrong == ((FOUR[1], transaction(2, "26.00")),)


def test_a_list_that_was_not_found_has_no_row_right() -> None:
    assert counted("transactions", FOUR, None) == (0, 4)


def test_the_text_of_a_transaction_is_not_asked_of_its_row() -> None:
    assert counted("transactions", FOUR[:1], (transaction(1, "10.00", "UPl"),)) == (1, 1)


def test_rows_that_differ_in_their_text_alone_can_be_shown_too() -> None:
    rows = compare_whole_rows(FOUR, (FOUR[0], transaction(2, "20.00", "UPl"), *FOUR[2:]))
    assert rows is not None
    assert rows.wrong == ((FOUR[1], transaction(2, "20.00", "UPl")),)


def test_of_other_lists_every_cell_is_asked() -> None:
    wanted, got = ({"hsn": "8517", "amount": "5.00"},), ({"hsn": "8571", "amount": "5.00"},)
    assert counted("line_items", wanted, got) == (0, 1)


def test_what_is_no_list_has_no_rows() -> None:
    assert compare_rows("pan", "ABCDE1234F", ("ABCDE1234F",)) is None


def test_answers_are_the_same_after_they_were_kept() -> None:
    answer = Answer(
        "BANK_STATEMENT/letter_head/scan",
        "BANK_STATEMENT",
        None,
        "scan",
        0.5,
        (("transactions", FOUR, FOUR[:3], 0.7), ("stamped", True, None, 0.0)),
    )
    assert load_answers(dump_answers([answer])) == [answer]


def test_the_page_tells_the_share_of_right_rows_by_list(tmp_path: Path) -> None:
    verdicts = [("BANK_STATEMENT", "transactions", "scan", right) for right in (True, True, True, False)]
    found = Accuracy(
        [("BANK_STATEMENT", "transactions", "scan", False)],
        verdicts,
        measure([Judged("BANK_STATEMENT", "transactions", 0.6, False)]),
    )
    write_page(found, "a command", "01/04/2026", tmp_path / "accuracy.md")
    assert "| BANK_STATEMENT, `transactions` | 75.0% of 4 |" in (tmp_path / "accuracy.md").read_text("utf-8")
